#!/usr/bin/env python3
"""Measures how soon `studyguide quiz` asks its first question, without and with its cache.

    python3 Benchmarks/quiz.py [--size 1000] [--runs 9] [--studyguide PATH] [--strict]

From the start of the process until its first question has been read from a pipe. `cold` finds no
cache, `warm` the one that the run before has made, and `python3 -c pass`, started in the same
rounds, says how fast the machine is just then. Exit codes: 0 measured, 1 the budget is not met
(with --strict), 3 the quiz asks nothing.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from make_corpus import write_corpus

BUDGET = 0.3
ROOT = Path(__file__).resolve().parents[1]
MEMORY_DISK = Path("/dev/shm")


def first_question(command, environment):
    """Seconds until the first event, and that event."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)
    line = process.stdout.readline()
    taken = time.perf_counter() - start
    process.stdin.close()
    process.stdout.read()
    if process.wait() != 0 or not line or json.loads(line)["event"] != "question":
        sys.exit(3)
    return taken, json.loads(line)["id"]


def peer():
    """Seconds that Python takes to do nothing."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1000, help="chapters")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--studyguide", type=Path, default=ROOT / ".build/release/studyguide")
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(
            dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as folder:
        folder = Path(folder)
        write_corpus(arguments.size, folder / "content")
        cache = folder / "cache"
        command = [arguments.studyguide, "quiz", "--json", "--content", folder / "content",
                   "--progress", folder / "progress.sqlite"]
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
        taken = {"cold": [], "warm": [], "python3 -c pass": []}
        for _ in range(arguments.runs):
            shutil.rmtree(cache, ignore_errors=True)
            cold, asked = first_question(command, environment)
            warm, again = first_question(command, environment)
            if asked != again:
                sys.exit(3)
            for name, seconds in zip(taken, (cold, warm, peer())):
                taken[name].append(seconds)
        size = sum(file.stat().st_size for file in cache.rglob("*.quiz")) / 1e6
    yardstick = statistics.median(taken["python3 -c pass"])
    print(f"{arguments.size} chapters, {arguments.runs} rounds, cache {size:.1f} MB; "
          "time to the first question")
    for name, seconds in taken.items():
        median = statistics.median(seconds)
        print(f"  {name:16} {median * 1000:8.1f} ms  (best {min(seconds) * 1000:.1f}, "
              f"worst {max(seconds) * 1000:.1f}), {median / yardstick:6.2f} times python3 -c pass")
    warm = statistics.median(taken["warm"])
    print(f"  cold / warm      {statistics.median(taken['cold']) / warm:8.1f} times")
    is_met = warm <= BUDGET
    print(f"  budget {BUDGET * 1000:.0f} ms warm: {'met' if is_met else 'NOT MET'}")
    sys.exit(1 if arguments.strict and not is_met else 0)


if __name__ == "__main__":
    main()
