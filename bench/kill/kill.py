"""Kills nightly runs at random moments and compares what they leave with an undisturbed output.

    python bench/kill/kill.py --work FOLDER --kills 12 --seed 1

Batches of the sample arrive in an inbox, with corrected and deleted articles among them. One output sees every night to
its end. In the other each night is killed with SIGKILL at random moments (of its CPU time, which no load on the machine
changes), --kills in all, before one is let live. Two readers follow latest.json and the link meanwhile. After each batch
every table is compared row for row; only seconds may differ. Repeat with other seeds: the undisturbed output is kept in FOLDER. Results are appended to FOLDER/kills.jsonl.
"""

import argparse
import glob
import json
import os
import random
import resource
import shlex
import shutil
import signal
import subprocess
import threading
import time

import duckdb
import pyarrow.parquet as pq

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(HOME, "src", "main", "resources", "sample")
BATCHES = 3
ARTICLES = 12  # So few that a night is rather many steps than much work.


def sample():
    with open(os.path.join(SAMPLE, "metadata.jsonl"), encoding="utf-8") as lines:
        about = {r["article_id"]: r for r in map(json.loads, lines)}
    articles = []
    for path in sorted(glob.glob(os.path.join(SAMPLE, "*.txt")))[:ARTICLES]:
        name = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as text:
            articles.append({**about.get(name, {}), "article_id": name, "text": text.read()})
    return articles


def deliver(batch, inbox):
    """Every third article; from the second batch on, two of the batch before corrected, one deleted."""
    articles = sample()
    lines = articles[batch::BATCHES]
    if batch:
        before = articles[batch - 1 :: BATCHES]
        for old in before[:2]:
            lines.append({**old, "text": old["text"] + "\nThe statement was corrected later."})
        lines.append({"article_id": before[2]["article_id"], "deleted": True})
    with open(os.path.join(inbox, f"night{batch}.jsonl"), "w", encoding="utf-8") as out:
        for line in lines:
            out.write(json.dumps(line) + "\n")


def start(parley, inbox, output, log):
    command = shlex.split(parley) + ["nightly", "--inbox", inbox, "--output", output]
    return subprocess.Popen(command, stdout=log, stderr=log)


def pointer(output):
    with open(os.path.join(output, "latest.json"), encoding="utf-8") as file:
        return json.load(file)


class Reader(threading.Thread):
    """Reads the published run over and over, and counts the reads that did not see one whole run."""

    def __init__(self, output, by_link):
        super().__init__(daemon=True)
        self.output, self.by_link = output, by_link
        self.reads, self.failures, self.stopped = 0, [], False

    def run(self):
        while not self.stopped:
            # Once there is a pointer it must never be missing, not for a moment.
            if self.reads or os.path.exists(os.path.join(self.output, "latest.json")):
                try:
                    self.read()
                except Exception as error:
                    self.failures.append(repr(error))
            time.sleep(0.2)

    def read(self):
        folder = os.path.join(self.output, "latest")
        folder = os.path.realpath(folder) if self.by_link else os.path.join(self.output, pointer(self.output)["path"])
        with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
            manifest = json.load(file)
        for table in manifest["tables"]:
            parts = glob.glob(os.path.join(folder, table["name"], "*.parquet"))
            rows = sum(pq.ParquetFile(p).metadata.num_rows for p in parts)
            if rows != table["rows"]:
                raise AssertionError(f"{table['name']}: {rows} rows for {table['rows']}")
        self.reads += 1


def differences(left, right):
    """Rows that only one of two outputs has, by table."""
    found = {}
    for table in (t["name"] for t in pointer(left)["tables"]):
        kept = "WHERE metric <> 'seconds'" if table == "run_metrics" else ""
        a, b = (f"(FROM '{o}/latest/{table}/*.parquet' {kept})" for o in (left, right))
        query = f"SELECT count(*) FROM ((FROM {a} EXCEPT ALL FROM {b}) UNION ALL (FROM {b} EXCEPT ALL FROM {a}))"
        rows = duckdb.sql(query).fetchall()[0][0]
        if rows:
            found[table] = rows
    return found


def undisturbed(parley, work):
    """One output for each batch, and the CPU seconds of its night."""
    folder = os.path.join(work, "undisturbed")
    seconds = []
    if os.path.exists(os.path.join(folder, "seconds.json")):
        with open(os.path.join(folder, "seconds.json"), encoding="utf-8") as file:
            return folder, json.load(file)
    shutil.rmtree(folder, ignore_errors=True)
    inbox = os.path.join(folder, "inbox")
    os.makedirs(inbox)
    with open(os.path.join(work, "undisturbed.log"), "w", encoding="utf-8") as log:
        for batch in range(BATCHES):
            deliver(batch, inbox)
            if batch:
                shutil.copytree(os.path.join(folder, f"out{batch - 1}"), os.path.join(folder, f"out{batch}"), symlinks=True)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            if start(parley, inbox, os.path.join(folder, f"out{batch}"), log).wait():
                raise SystemExit(f"the undisturbed night {batch} failed; see {log.name}")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    with open(os.path.join(folder, "seconds.json"), "w", encoding="utf-8") as file:
        json.dump(seconds, file)
    return folder, seconds


def cpu_seconds(pid):
    """What a process has used so far; a busy machine makes a night longer, not this."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def killed_night(parley, inbox, output, log, seconds, draw):
    """Whether the night was killed before its end."""
    moment = draw.uniform(0.15, 0.98) * seconds
    process = start(parley, inbox, output, log)
    while process.poll() is None:
        if cpu_seconds(process.pid) >= moment:
            process.send_signal(signal.SIGKILL)
            return process.wait() == -signal.SIGKILL
        time.sleep(0.02)
    return False


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", required=True)
    options.add_argument("--kills", type=int, default=12)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--parley", default=os.path.join(HOME, "jobs", "parley"), help="the command")
    args = options.parse_args()
    os.makedirs(args.work, exist_ok=True)
    draw = random.Random(args.seed)
    expected, seconds = undisturbed(args.parley, args.work)
    disturbed = os.path.join(args.work, f"seed{args.seed}")
    shutil.rmtree(disturbed, ignore_errors=True)
    inbox, output = os.path.join(disturbed, "inbox"), os.path.join(disturbed, "out")
    os.makedirs(inbox)
    readers = [Reader(output, False), Reader(output, True)]
    for reader in readers:
        reader.start()
    failed = False
    with open(os.path.join(disturbed, "log"), "w", encoding="utf-8") as log:
        for batch in range(BATCHES):
            deliver(batch, inbox)
            killed = 0
            for _ in range(args.kills // BATCHES):
                killed += killed_night(args.parley, inbox, output, log, seconds[batch], draw)
            if start(args.parley, inbox, output, log).wait():
                raise SystemExit(f"the healing night {batch} failed; see {log.name}")
            result = {
                "seed": args.seed,
                "batch": batch,
                "kills": killed,
                "rows_different": differences(os.path.join(expected, f"out{batch}"), output),
                "folders_left_behind": len(os.listdir(os.path.join(output, "runs"))) - batch - 1,
                "reads": sum(r.reads for r in readers),
                "reads_that_failed": [f for r in readers for f in r.failures],
            }
            failed |= any(result[k] for k in ("rows_different", "folders_left_behind", "reads_that_failed"))
            print(json.dumps(result), flush=True)
            with open(os.path.join(args.work, "kills.jsonl"), "a", encoding="utf-8") as out:
                out.write(json.dumps(result) + "\n")
    for reader in readers:
        reader.stopped = True
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
