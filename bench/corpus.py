"""Corpora of any size for measuring: articles taken evenly from JSON lines, and copies with changed words.

A corpus takes every k-th article of all files together, so that a small one is made up like a large
one. Where more articles are asked for than there are, the rest are copies whose lower-case words are
exchanged at random (fixed seed), one in three, and whose days are moved by weeks: like real articles
in length, names and grammar, and no near-duplicates of their originals.
"""

import datetime
import gzip
import json
import random
import re
from pathlib import Path

WORD = re.compile(r"\b[a-z]{4,}\b")
CHANGED = 1 / 3
WEEKS_APART = 5
SEED = 20240229


def records(files):
    """Every record of the files, in their order."""
    for file in files:
        opener = gzip.open if str(file).endswith(".gz") else open
        with opener(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def make(files, articles, target, skew=None):
    """Writes a corpus of so many articles as gzip JSON lines, and returns its bytes of text.

    skew: None; 'long', one article of 5 MB; 'day', half of the articles on one day; 'entity', one
    person in every article.
    """
    everything = list(records(files))
    total = len(everything)
    taken = [everything[i * total // min(articles, total)] for i in range(min(articles, total))]
    words = vocabulary(taken)
    draw = random.Random(SEED)
    size = 0
    with gzip.open(target, "wt", encoding="utf-8", compresslevel=3) as out:
        for i in range(articles):
            article = dict(taken[i % len(taken)])
            if i >= len(taken):
                article = changed(article, i // len(taken), words, draw)
            article = skewed(article, i, skew, taken)
            size += len(article["text"].encode())
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    return size


def vocabulary(articles):
    """The words of a sample of articles, as often as they stand there, by length."""
    by_length = {}
    for article in articles[:: max(1, len(articles) // 2000)]:
        for word in WORD.findall(article["text"]):
            by_length.setdefault(len(word), []).append(word)
    return by_length


def changed(article, copy, words, draw):
    def other(match):
        word = match.group()
        return draw.choice(words.get(len(word), [word])) if draw.random() < CHANGED else word

    article["article_id"] = f"{article['article_id']}#{copy}"
    article["text"] = WORD.sub(other, article["text"])
    if article.get("title"):
        article["title"] = WORD.sub(other, article["title"])
    if article.get("published"):
        day = datetime.date.fromisoformat(article["published"][:10])
        article["published"] = str(day - datetime.timedelta(weeks=WEEKS_APART * copy))
    return article


def skewed(article, number, skew, others):
    if skew == "long" and number == 0:
        pages = (other["text"] for other in others)
        text = ""
        while len(text) < 5_000_000:
            text += next(pages) + "\n"
        article["text"] = text
    if skew == "day" and number % 2 == 0:
        article["published"] = "2016-09-20"
    if skew == "entity":
        article["text"] += "\nAngela Merkel, chancellor of Germany, said so."
    return article


def cached(files, articles, folder, skew=None):
    """A corpus of this size in a folder; made when it is not there yet."""
    target = Path(folder) / f"corpus-{articles}{'-' + skew if skew else ''}.jsonl.gz"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(".part")
        make(files, articles, partial, skew)
        partial.rename(target)
    return target
