#!/usr/bin/env python3
"""What a user would write in a notebook: spaCy, an entity ruler, dateparser, networkx, scikit-learn.

    pip install -r bench/peer/requirements.txt
    bench/peer/pipeline.py corpus.jsonl.gz --output FOLDER [--model MODEL]

From gzip JSON lines to CSV tables: meetings (a verb of meeting whose subject and partners lead to two
countries or more, with its date), the co-mention network of countries with PageRank, betweenness and
communities, topics by TF-IDF and k-means. Prints the seconds and CPU seconds of every step. spaCy works
in batches on as many processes as there are cores; the parse is needed, for it tells who met whom.
"""

import argparse
import csv
import datetime
import gzip
import itertools
import json
import os
import resource
import time
from collections import Counter
from pathlib import Path

import dateparser.search
import networkx as nx
import spacy
from sklearn.cluster import MiniBatchKMeans
from sklearn.feature_extraction.text import TfidfVectorizer

MEETING = {"meet", "visit", "host", "receive", "talk", "discuss", "negotiate", "greet"}
SUBJECTS = {"nsubj", "nsubjpass"}
PARTNERS = {"dobj", "pobj", "prep", "agent"}
TOPICS = 40
BATCH = 64
HOME = Path(__file__).resolve().parent.parent.parent
COUNTRIES = HOME / "src/main/resources/lexicon/countries.tsv.gz"


def country_names():
    """Names, adjectives and demonyms of countries, from Parley's table of them."""
    names = {}
    with gzip.open(COUNTRIES, "rt", encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            for column in ("name", "official_name", "aliases", "adjectives", "demonyms_pl"):
                for name in filter(None, row[column].split("|")):
                    names.setdefault(name, row["iso2"])
    return names


def pipeline(model):
    nlp = spacy.load(model)
    ruler = nlp.add_pipe("entity_ruler", config={"overwrite_ents": True})
    ruler.add_patterns(
        [{"label": "COUNTRY", "pattern": name, "id": code} for name, code in country_names().items()]
    )
    return nlp


def nationalities(doc):
    """Countries of persons by their last name: that of a country in the noun phrase they stand in."""
    found = {}
    for chunk in doc.noun_chunks:
        codes = [e.ent_id_ for e in chunk.ents if e.label_ == "COUNTRY"]
        for person in (e for e in chunk.ents if e.label_ == "PERSON"):
            if codes:
                found.setdefault(person[-1].text, codes[0])
    return found


def parties(token, persons):
    codes = set()
    for part in token.subtree:
        if part.ent_type_ == "COUNTRY":
            codes.add(part.ent_id_)
        elif part.ent_type_ == "PERSON" and part.text in persons:
            codes.add(persons[part.text])
    return codes


def meetings(doc, article):
    persons = nationalities(doc)
    for token in doc:
        if token.lemma_ not in MEETING or token.pos_ != "VERB":
            continue
        subjects, partners = set(), set()
        for child in token.children:
            if child.dep_ in SUBJECTS:
                subjects |= parties(child, persons)
            elif child.dep_ in PARTNERS:
                partners |= parties(child, persons)
        if subjects and len(subjects | partners) > 1:
            yield {
                "article_id": article["article_id"],
                "countries": " ".join(sorted(subjects | partners)),
                "date": date(token.sent.text, article.get("published")),
                "evidence": token.sent.text.strip(),
            }


def date(sentence, published):
    settings = {"PREFER_DATES_FROM": "past"}
    if published:
        settings["RELATIVE_BASE"] = datetime.datetime.fromisoformat(published[:10])
    found = dateparser.search.search_dates(sentence, languages=["en"], settings=settings)
    return found[0][1].date().isoformat() if found else ""


def network(named):
    counts, pairs = Counter(), Counter()
    for countries in named:
        counts.update(countries)
        pairs.update(itertools.combinations(sorted(countries), 2))
    graph = nx.Graph()
    graph.add_nodes_from(counts)
    graph.add_weighted_edges_from((a, b, n) for (a, b), n in pairs.items())
    rank = nx.pagerank(graph)
    between = nx.betweenness_centrality(graph)
    communities = nx.community.louvain_communities(graph, seed=1) if graph.edges else []
    community = {node: i for i, nodes in enumerate(communities) for node in nodes}
    edges = [{"a": a, "b": b, "articles": n} for (a, b), n in pairs.items()]
    nodes = [
        {"country": c, "articles": counts[c], "pagerank": rank[c], "betweenness": between[c],
         "community": community.get(c)}
        for c in graph
    ]
    return edges, nodes


def topics(texts):
    vectorizer = TfidfVectorizer(stop_words="english", max_features=50_000, min_df=3, sublinear_tf=True)
    vectors = vectorizer.fit_transform(texts)
    model = MiniBatchKMeans(TOPICS, random_state=1, n_init=3).fit(vectors)
    terms = vectorizer.get_feature_names_out()
    rows = [
        {"topic": i, "terms": " ".join(terms[t] for t in centre.argsort()[::-1][:10])}
        for i, centre in enumerate(model.cluster_centers_)
    ]
    return rows, model.labels_


def write(folder, name, rows):
    with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as out:
        if rows:
            writer = csv.DictWriter(out, rows[0])
            writer.writeheader()
            writer.writerows(rows)


def cpu():
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--model", default="en_core_web_sm")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    clock = [("start", time.time(), cpu())]

    def step(name):
        clock.append((name, time.time(), cpu()))

    with gzip.open(options.corpus, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    nlp = pipeline(options.model)
    # spaCy refuses longer texts, for its parser takes a gigabyte for every 100,000 characters.
    pairs = ((a["text"][: nlp.max_length], a) for a in articles)
    step("load")
    met, named = [], []
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=BATCH, n_process=options.processes):
        named.append({e.ent_id_ for e in doc.ents if e.label_ == "COUNTRY"})
        met.extend(meetings(doc, article))
    step("language")
    edges, nodes = network(named)
    step("network")
    terms, labels = topics([a["text"] for a in articles])
    step("topics")
    write(options.output, "meetings", met)
    write(options.output, "edges", edges)
    write(options.output, "nodes", nodes)
    write(options.output, "topics", terms)
    write(
        options.output, "article_topics",
        [{"article_id": a["article_id"], "topic": t} for a, t in zip(articles, labels)],
    )
    step("write")
    figures = {
        name: [round(now - before, 1), round(used - had, 1)]
        for (_, before, had), (name, now, used) in itertools.pairwise(clock)
    }
    seconds = clock[-1][1] - clock[0][1]
    print(json.dumps({
        "articles": len(articles), "meetings": len(met), "seconds": round(seconds, 1),
        "cpu_s": round(cpu(), 1), "articles_per_s": round(len(articles) / seconds, 1),
        "steps_seconds_cpu": figures, "spacy": spacy.__version__, "model": options.model,
        "processes": options.processes,
    }))


if __name__ == "__main__":
    main()
