#!/usr/bin/env python3
"""Measures how soon a save is told to the browser by `studyguide serve`.

    python3 Benchmarks/serve.py [--sizes 100 1000 5000] [--saves 25] [--studyguide PATH] [--strict]
    python3 Benchmarks/serve.py --load 30            # wrk, 64 connections, a save each second

`event` is the time from the end of a save (the file is closed) to the event that a page listens
for, `page` that to the last byte of the changed page, asked for at the event. `quiet` saves come
when all questions are made, `busy` ones every half second, while they are being made anew.
`probe` is the same event for a file that is no chapter: watching and telling alone.
Exit codes: 0 measured, 1 a budget is not met (with --strict), 3 something was served wrongly.
"""

import argparse
import http.client
import json
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from make_corpus import write_corpus

BUDGET = 0.1
BUDGET_SIZE = 1000
ROOT = Path(__file__).resolve().parents[1]
MEMORY_DISK = Path("/dev/shm")


class Served:
    """A server over a folder, and what it tells."""

    def __init__(self, program, folder):
        start = time.perf_counter()
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0"], cwd=folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline()
        self.port = int(re.search(r":(\d+)/", line)[1])
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        self.connection.request("GET", "/.studyguide/events")
        self.events = self.connection.getresponse()
        self.next()
        self.read = time.perf_counter() - start
        self.complete()
        self.ready = time.perf_counter() - start

    def next(self):
        while True:
            line = self.events.readline()
            if line.startswith(b"data: "):
                return json.loads(line[6:])

    def complete(self):
        while not self.next()["isComplete"]:
            pass

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        if response.status != 200:
            sys.exit(3)
        return body

    def memory(self):
        """Resident now, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024 / 1e6

    def stop(self):
        self.process.kill()
        self.process.wait()


def chapters(folder):
    return sorted((folder / "Content").rglob("*.md"))


def address(served, path, folder):
    """The path of the page that a chapter becomes, as the contents page links to it."""
    names = path.relative_to(folder / "Content").with_suffix("").parts
    return "/" + "/".join(re.sub(r"^\d+[-_. ]+", "", name).lower() for name in names) + "/"


def save(served, path, number, page):
    """Seconds from the save to the event and to the page."""
    text = path.read_text()
    mark = f"Saved as number {number}."
    text = re.sub(r"\n\nSaved as number \d+\.\n", "", text).rstrip("\n") + f"\n\n{mark}\n"
    path.write_text(text)
    start = time.perf_counter()
    while served.next()["isComplete"]:
        pass  # News of questions that were made for a state before.
    event = time.perf_counter() - start
    body = served.get(page)
    shown = time.perf_counter() - start
    if mark.encode() not in body:
        sys.exit(3)
    return event, shown


def measure(program, size, saves):
    with tempfile.TemporaryDirectory(
            dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as name:
        folder = Path(name)
        write_corpus(size, folder / "Content")
        served = Served(program, folder)
        try:
            files = chapters(folder)
            rows = {"quiet": [], "busy": [], "probe": []}
            for number in range(saves):
                path = files[number * 7919 % len(files)]
                rows["quiet"].append(save(served, path, number, address(served, path, folder)))
                served.complete()
            for number in range(saves):
                path = files[number * 6421 % len(files)]
                rows["busy"].append(
                    save(served, path, saves + number, address(served, path, folder)))
                time.sleep(0.5)
            served.complete()
            probe = folder / "Content" / "probe.txt"
            probe.write_text("0")
            served.complete()
            for number in range(saves):
                probe.write_text(str(number + 1))
                start = time.perf_counter()
                served.next()
                rows["probe"].append((time.perf_counter() - start,) * 2)
            return served.read, served.ready, served.memory(), rows
        finally:
            served.stop()


def load(program, seconds):
    """Many readers while a file is saved each second; every body is compared."""
    with tempfile.TemporaryDirectory(
            dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as name:
        folder = Path(name)
        write_corpus(100, folder / "Content")
        served = Served(program, folder)
        try:
            path = chapters(folder)[0]
            page = address(served, path, folder)
            text = path.read_text()
            states = [text + f"\n\nState {'x' * number}.\n" for number in range(8)]
            bodies = set()
            for state in states:
                path.write_text(state)
                served.complete()
                bodies.add(served.get(page))
            end = threading.Event()
            checked = [0, 0]

            def saving():
                number = 0
                while not end.wait(1):
                    number += 1
                    path.write_text(states[number % len(states)])

            def checking():
                while not end.is_set():
                    checked[0] += 1
                    checked[1] += served.get(page) not in bodies

            threads = [threading.Thread(target=work) for work in [saving, checking, checking]]
            for thread in threads:
                thread.start()
            lengths = ", ".join(f"[{length}] = true" for length in {len(b) for b in bodies})
            script = folder / "check.lua"
            script.write_text(f"""
local lengths = {{ {lengths} }}
local threads = {{}}
function setup(thread) thread:set("wrong", 0); table.insert(threads, thread) end
function response(status, headers, body)
  if status ~= 200 or not lengths[#body] or body:sub(-8) ~= "</html>\\n" then wrong = wrong + 1 end
end
function done(summary)
  local sum = 0
  for _, thread in ipairs(threads) do sum = sum + thread:get("wrong") end
  local e = summary.errors
  print("wrong length or end: " .. sum .. "; failed: "
    .. e.connect + e.read + e.write + e.status + e.timeout)
end
""")
            result = subprocess.run(
                ["wrk", "-t2", "-c64", f"-d{seconds}s", "--latency", "-s", str(script),
                 f"http://127.0.0.1:{served.port}{page}"], capture_output=True, text=True)
            end.set()
            for thread in threads:
                thread.join()
            print(result.stdout + result.stderr)
            print(f"{checked[0]} bodies compared beside it, {checked[1]} wrong; "
                  f"memory now {served.memory():.0f} MB")
            return checked[1] == 0 and "wrong length or end: 0; failed: 0" in result.stdout
        finally:
            served.stop()


def table(results):
    print("| chapters | save | event, median | event, 95 % | event, most | page, median |")
    print("|---:|---|---:|---:|---:|---:|")
    for size, (read, ready, memory, rows) in results.items():
        for kind, pairs in rows.items():
            events = sorted(event for event, _ in pairs)
            page = statistics.median(shown for _, shown in pairs)
            high = events[min(len(events) - 1, int(len(events) * 0.95))]
            print(f"| {size:,} | {kind} | {statistics.median(events) * 1000:.0f} ms | "
                  f"{high * 1000:.0f} ms | {events[-1] * 1000:.0f} ms | "
                  + (f"{page * 1000:.0f} ms |" if kind != "probe" else "– |"))
    print()
    for size, (read, ready, memory, _) in results.items():
        print(f"{size:,} chapters: read after {read:.2f} s, questions made after {ready:.2f} s, "
              f"{memory:.0f} MB at the end")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 5000])
    parser.add_argument("--saves", type=int, default=25)
    parser.add_argument("--load", type=int, metavar="SECONDS")
    parser.add_argument("--studyguide", type=Path, default=ROOT / ".build/release/studyguide")
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()
    program = arguments.studyguide.resolve()
    if arguments.load:
        sys.exit(0 if load(program, arguments.load) else 3)
    results = {size: measure(program, size, arguments.saves) for size in arguments.sizes}
    table(results)
    if arguments.strict and BUDGET_SIZE in results:
        events = [event for event, _ in results[BUDGET_SIZE][3]["quiet"]]
        sys.exit(0 if statistics.median(events) <= BUDGET else 1)


if __name__ == "__main__":
    main()
