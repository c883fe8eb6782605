"""Breaks what a nightly run stands on, once each, and compares what the next night makes of it with an undisturbed output.

    python bench/kill/faults.py --work FOLDER

A full disk (a tmpfs that is made small, so it needs root), a file of the inbox that is taken away while it is read, a part of the
store whose bytes are overwritten. Prints for each the exit code of the night that met it, its last line, whether the
published run stayed, and the rows by which the healed output differs from the undisturbed one: in the tables of the corpus, for rejects
and run_metrics tell how a night read, and one that heals reads more.
"""

import argparse
import glob
import json
import os
import shutil
import subprocess
import time

from kill import HOME, deliver, differences, pointer, start, undisturbed


class Trial:
    """An output with one night behind it, and the articles of the second in its inbox."""

    def __init__(self, parley, expected, folder, log):
        self.parley, self.expected, self.log = parley, expected, log
        self.inbox, self.output = os.path.join(folder, "inbox"), os.path.join(folder, "out")
        os.makedirs(self.inbox, exist_ok=True)
        shutil.copytree(os.path.join(expected, "out0"), self.output, symlinks=True)
        deliver(0, self.inbox)
        deliver(1, self.inbox)
        self.before = pointer(self.output)

    def start(self):
        return start(self.parley, self.inbox, self.output, open(self.log, "w", encoding="utf-8"))

    def end(self, fault, process):
        """What became of the night that met the fault."""
        code = process.wait()
        with open(self.log, encoding="utf-8") as log:
            last = json.loads(log.read().strip().splitlines()[-1])
        stayed = pointer(self.output) == self.before
        return {"fault": fault, "exit_code": code, "error": last["error"], "published_run_stayed": stayed}

    def heal(self, result):
        result["exit_code_of_next_night"] = self.start().wait()
        rows = differences(os.path.join(self.expected, "out1"), self.output)
        result["rows_different"] = {table: n for table, n in rows.items() if table not in ("rejects", "run_metrics")}
        result["batches_left_behind"] = len(glob.glob(os.path.join(self.output, "store", "*", "*"))) - 2
        return result


def full_disk(parley, expected, work):
    disk = os.path.join(work, "disk")
    os.makedirs(disk, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", disk], check=True)
    try:
        trial = Trial(parley, expected, os.path.join(disk, "trial"), os.path.join(work, "disk.log"))
        free = shutil.disk_usage(disk)
        subprocess.run(["mount", "-o", f"remount,size={(free.used >> 10) + 400}k", disk], check=True)
        result = trial.end("full disk", trial.start())
        subprocess.run(["mount", "-o", "remount,size=256m", disk], check=True)
        return trial.heal(result)
    finally:
        subprocess.run(["umount", disk], check=True)


def lost_input(parley, expected, work):
    trial = Trial(parley, expected, os.path.join(work, "lost"), os.path.join(work, "lost.log"))
    night = trial.start()
    while night.poll() is None and len(glob.glob(os.path.join(trial.output, "runs", "*", "rejects", "_SUCCESS"))) < 2:
        time.sleep(0.01)  # Unread records are written first, then the articles are annotated.
    os.remove(os.path.join(trial.inbox, "night1.jsonl"))
    result = trial.end("lost input", night)
    deliver(1, trial.inbox)
    return trial.heal(result)


def overwritten_part(parley, expected, work):
    trial = Trial(parley, expected, os.path.join(work, "overwritten"), os.path.join(work, "overwritten.log"))
    part = sorted(glob.glob(os.path.join(trial.output, "store", "*", "*", "*.parquet")))[0]
    with open(part, "r+b") as file:
        file.seek(4)
        file.write(b"U" * (os.path.getsize(part) // 2))
    return trial.heal(trial.end("overwritten part of the store", trial.start()))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", required=True)
    options.add_argument("--parley", default=os.path.join(HOME, "jobs", "parley"), help="the command")
    args = options.parse_args()
    os.makedirs(args.work, exist_ok=True)
    expected, _ = undisturbed(args.parley, args.work)
    failed = False
    for fault in (full_disk, lost_input, overwritten_part):
        result = fault(args.parley, expected, args.work)
        failed |= bool(result["rows_different"] or result["exit_code_of_next_night"] or result["batches_left_behind"])
        print(json.dumps(result), flush=True)
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
