"""Times a night with 1% new articles against a full run over the same articles.

    python bench/nightly/nightly.py --articles outlets.jsonl.gz --work FOLDER [--limit 10000]

99% of the articles are read and published; then 1% arrive and a nightly run takes them in; then a full run reads all.
Prints wall-clock and CPU seconds (user and system, with all children) of each, and their ratio. Run it on a quiet machine:
on a busy one only the CPU seconds count.
"""

import argparse
import gzip
import json
import os
import resource
import shlex
import shutil
import subprocess
import time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def split(path, limit, inbox, late):
    """Every hundredth article is late."""
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines, gzip.open(inbox, "wt", 1) as first, gzip.open(late, "wt", 1) as second:
        for number, line in enumerate(lines):
            if limit and number >= limit:
                break
            (second if number % 100 == 99 else first).write(line)


def timed(parley, log, *arguments):
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    subprocess.run(shlex.split(parley) + list(arguments), check=True, stdout=log, stderr=log)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": round(time.time() - began, 1), "cpu_seconds": round(cpu, 1)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", required=True, help="JSON lines, .gz or plain")
    options.add_argument("--work", required=True)
    options.add_argument("--limit", type=int, default=0)
    options.add_argument("--parley", default=os.path.join(HOME, "jobs", "parley"), help="the command")
    args = options.parse_args()
    shutil.rmtree(args.work, ignore_errors=True)
    inbox = os.path.join(args.work, "inbox")
    os.makedirs(inbox)
    late = os.path.join(args.work, "late.jsonl.gz")
    split(args.articles, args.limit, os.path.join(inbox, "a.jsonl.gz"), late)
    growing, full = os.path.join(args.work, "growing"), os.path.join(args.work, "full")
    with open(os.path.join(args.work, "log"), "w", encoding="utf-8") as log:
        timed(args.parley, log, "nightly", "--inbox", inbox, "--output", growing)
        shutil.move(late, os.path.join(inbox, "b.jsonl.gz"))
        night = timed(args.parley, log, "nightly", "--inbox", inbox, "--output", growing)
        whole = timed(args.parley, log, "run", "--input", inbox, "--output", full)
    print(json.dumps({
        "night": night,
        "full": whole,
        "ratio": round(night["seconds"] / whole["seconds"], 3),
        "cpu_ratio": round(night["cpu_seconds"] / whole["cpu_seconds"], 3),
    }))


if __name__ == "__main__":
    main()
