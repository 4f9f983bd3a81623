#!/usr/bin/env python3
"""Counts the instructions that a build takes for one more chapter, of one program or of several.

    python3 Benchmarks/instructions.py [PROGRAM ...] [--only pages] [--sizes 20,200]

Wall and CPU time of the same build differ by a tenth from one minute to the next on a machine that
others use as well; the number of instructions does not. callgrind (Debian: valgrind) counts them in
builds of two sizes, so that what a start costs falls away, and the first program is what the others
are compared with. Debug information is stripped from a copy, since valgrind cannot read Swift's.
Exit codes: 0 counted, 3 a tool is missing or a build fails.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from make_corpus import write_corpus

ROOT = Path(__file__).resolve().parents[1]
MEMORY_DISK = Path("/dev/shm")


def count(program, corpus, folder, options):
    """Instructions of a whole build on one core."""
    output = folder / "site"
    shutil.rmtree(output, ignore_errors=True)
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder / 'calls'}",
               program, "build", "--content", corpus, "--output", output, "--jobs", "1", *options]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not collected:
        print(run.stderr[-2000:], file=sys.stderr)
        sys.exit(3)
    return int(collected.group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", nargs="*", type=Path, metavar="PROGRAM",
                        default=[ROOT / ".build/release/studyguide"])
    parser.add_argument("--only", choices=["pages"])
    parser.add_argument("--sizes", default="20,200", metavar="N,N", help="chapters")
    arguments = parser.parse_args()
    small, large = (int(size) for size in arguments.sizes.split(","))
    options = ["--only", arguments.only] if arguments.only else []
    missing = [tool for tool in ("valgrind", "objcopy") if not shutil.which(tool)]
    if missing:
        print(f"not installed: {', '.join(missing)}", file=sys.stderr)
        sys.exit(3)
    with tempfile.TemporaryDirectory(
            dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as folder:
        folder = Path(folder)
        for size in (small, large):
            write_corpus(size, folder / str(size))
        first = None
        for program in arguments.programs:
            bare = folder / "studyguide"
            subprocess.run(["objcopy", "--strip-debug", program, bare], check=True)
            few, many = (count(bare, folder / str(size), folder, options)
                         for size in (small, large))
            each = (many - few) / (large - small)
            first = first or each
            print(f"{each / 1e6:8.3f} million a chapter, {each / first:.3f} of the first: {program}",
                  flush=True)


if __name__ == "__main__":
    main()
