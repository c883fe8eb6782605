"""Topics beside their peers, on the same tokens: NMI, coherence, diversity, stability, seconds.

    python bench/topics/bench.py CORPUS.jsonl[.gz] --labels reuters|category|FIELD --java 'COMMAND' --work FOLDER

COMMAND runs io.github.parley.topic.TopicBench (see bench/TOPICS.md); it gets the input, a folder and
settings. Every article counts in NMI: those without a topic go to their nearest (assign.likeness=-1).
"""
import argparse, collections, gzip, json, os, random, shlex, subprocess, sys, time

import numpy as np
from gensim.corpora import Dictionary
from gensim.models import LdaModel
from gensim.models.coherencemodel import CoherenceModel
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.preprocessing import normalize
import tomotopy

EVENTS = {
    "Armed conflicts and attacks": "conflict", "Armed conflict and attacks": "conflict",
    "Law and crime": "law", "Politics and elections": "politics", "Politics": "politics",
    "Disasters and accidents": "disaster", "Disasters": "disaster",
    "International relations": "relations", "Business and economy": "business",
    "Business and economics": "business", "Health and environment": "health",
    "Health and medicine": "health", "Health": "health", "Arts and culture": "arts",
    "Sport": "sport", "Sports": "sport", "Science and technology": "science", "Science": "science",
}


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as lines:
        return [json.loads(line) for line in lines]


def labelled(articles, kind):
    """The articles with one label: Reuters' twenty largest subjects, or the portal's categories."""
    if kind == "reuters":
        single = [(a, a["gold_topics"][0]) for a in articles if len(a["gold_topics"]) == 1]
        largest = {t for t, _ in collections.Counter(t for _, t in single).most_common(20)}
        return [(a, t) for a, t in single if t in largest and a["text"]]
    pairs = [(a, EVENTS[a["category"]]) for a in articles
             if a.get("category") in EVENTS and len(a["text"].split()) >= 20]
    return random.Random(0).sample(pairs, min(len(pairs), 12000))


def ours(args, articles, k, name, extra=()):
    folder = os.path.join(args.work, name)
    os.makedirs(folder, exist_ok=True)
    source = os.path.join(folder, "articles.jsonl")
    with open(source, "w") as out:
        for a in articles:
            out.write(json.dumps({f: a.get(f) for f in ("article_id", "published", "title", "text")}) + "\n")
    done = subprocess.run(
        shlex.split(args.java) + [source, folder, f"topics={k}", "assign.likeness=-1", "topic.articles=1", *extra],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    seconds = float(done.stdout.split("seconds ")[1].split()[0])
    topic = {r["article_id"]: r["topic_id"] for r in read(os.path.join(folder, "article_topics.jsonl"))}
    rows = read(os.path.join(folder, "topics.jsonl"))
    leaves = [r for r in rows if r["topic_id"] not in {q.get("parent_topic") for q in rows}]
    tokens = {r["article_id"]: r["tokens"] for r in read(os.path.join(folder, "tokens.jsonl"))}
    return [topic.get(a["article_id"], "none") for a in articles], leaves, tokens, seconds


def top(weights, names):
    return [[names[i] for i in np.argsort(-row)[:10]] for row in weights]


def peers(docs, k, seed):
    """Each peer's labels and top words."""
    tfidf = TfidfVectorizer(analyzer=lambda d: d, sublinear_tf=True, min_df=5, max_df=0.5, max_features=20000)
    x = tfidf.fit_transform(docs)
    names = tfidf.get_feature_names_out()

    def svd_kmeans():
        z = normalize(TruncatedSVD(100, random_state=seed).fit_transform(x))
        labels = KMeans(k, n_init=5, random_state=seed).fit_predict(z)
        return labels, top(np.stack([np.asarray(x[labels == t].mean(0))[0] for t in range(k)]), names)

    def nmf():
        model = NMF(k, init="nndsvda", random_state=seed, max_iter=400)
        w = model.fit_transform(x)
        return w.argmax(1), top(model.components_, names)

    def gensim_lda():
        d = Dictionary(docs)
        d.filter_extremes(no_below=5, no_above=0.5)
        bags = [d.doc2bow(doc) for doc in docs]
        model = LdaModel(bags, id2word=d, num_topics=k, passes=5, random_state=seed)
        labels = [max(model.get_document_topics(b, minimum_probability=0), key=lambda p: p[1])[0] for b in bags]
        return np.array(labels), [[w for w, _ in model.show_topic(t, 10)] for t in range(k)]

    def tomotopy_lda():
        model = tomotopy.LDAModel(k=k, min_df=5, rm_top=0, seed=seed)
        for doc in docs:
            model.add_doc(doc or ["-"])
        model.train(300, workers=1)
        labels = [int(np.argmax(d.get_topic_dist())) for d in model.docs]
        return np.array(labels), [[w for w, _ in model.get_topic_words(t, 10)] for t in range(k)]

    return {"TF-IDF, SVD, k-means (scikit-learn)": svd_kmeans, "NMF (scikit-learn)": nmf,
            "LDA (gensim)": gensim_lda, "LDA (tomotopy)": tomotopy_lda}


def quality(words, docs):
    words = [w for w in words if len(w) > 1]
    model = CoherenceModel(topics=words, texts=docs, dictionary=Dictionary(docs), coherence="c_npmi",
                           topn=10, processes=1)
    distinct = len({w for topic in words for w in topic})
    return model.get_coherence(), distinct / sum(len(t) for t in words)


def stability(fit, ids, parts):
    """Mean adjusted Rand index over pairs of 80% subsamples, on the articles that both hold."""
    labels = [dict(zip([ids[i] for i in part], fit(part))) for part in parts]
    scores = []
    for i in range(len(parts)):
        for j in range(i):
            common = sorted(labels[i].keys() & labels[j].keys())
            scores.append(adjusted_rand_score([labels[i][c] for c in common], [labels[j][c] for c in common]))
    return float(np.mean(scores))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--labels", choices=["reuters", "category"], required=True)
    parser.add_argument("--java", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--subsamples", type=int, default=2)
    parser.add_argument("--ours-only", action="store_true")
    parser.add_argument("--set", action="append", default=[], help="a setting of ours, key=value")
    args = parser.parse_args()
    pairs = labelled(read(args.corpus), args.labels)
    articles, gold = [a for a, _ in pairs], [t for _, t in pairs]
    ids, k = [a["article_id"] for a in articles], len(set(gold))
    parts = [sorted(random.Random(s).sample(range(len(articles)), int(0.8 * len(articles))))
             for s in range(args.subsamples)]
    print(f"{len(articles)} articles, {k} labels; Python {sys.version.split()[0]}", flush=True)
    print("| method | NMI | c_npmi | diversity | ARI, 80% | seconds |\n|---|---|---|---|---|---|")

    def line(name, labels, words, docs, ari, seconds):
        npmi, diversity = quality(words, docs)
        print(f"| {name} | {normalized_mutual_info_score(gold, labels):.3f} | {npmi:.3f} | {diversity:.2f} "
              f"| {ari:.2f} | {seconds:.0f} |", flush=True)

    labels, rows, tokens, seconds = ours(args, articles, k, "all", args.set)
    docs = [tokens[i] for i in ids]
    ari = stability(lambda part: ours(args, [articles[i] for i in part], k, "part", args.set)[0], ids, parts) \
        if args.subsamples > 1 else float("nan")
    line("Parley", labels, [[t["term"] for t in r["terms"]] for r in rows], docs, ari, seconds)
    if args.ours_only:
        return
    for name, fit in peers(docs, k, 0).items():
        start = time.time()
        labels, words = fit()
        seconds = time.time() - start
        ari = stability(lambda part: peers([docs[i] for i in part], k, 0)[name]()[0], ids, parts)
        line(name, labels, words, docs, ari, seconds)


if __name__ == "__main__":
    main()
