#!/usr/bin/env python3
"""Writes a study guide of N chapters of about 4 KB each, the same for the same seed.

    python3 Benchmarks/make_corpus.py 1000 /dev/shm/corpus [--seed 7]

A chapter depends on the seed and its own number only, so a small corpus is the beginning of a
larger one (but for the last chapter, which has no next one to link to).
"""

import argparse
import math
import random
from pathlib import Path

import corpus_phrases as phrases
from corpus_sections import SECTIONS, Writer

CHAPTERS_IN_A_FOLDER = 100
CHAPTER_BYTES = (3_700, 4_600)
TITLE_STRIDE = 7_919  # a prime: neighbours get titles that have little in common
GUIDE = """\
title: The Benchmark Guide
subtitle: Chapters written by make_corpus.py
language: en
author: Nobody in particular
"""


def chapter_path(number):
    """Where a chapter lies in the corpus: `part-001/ch-00001.md`, numbers from 1."""
    part = (number - 1) // CHAPTERS_IN_A_FOLDER + 1
    return Path(f"part-{part:03}", f"ch-{number:05}.md")


def chapter_title(number, seed):
    """A title that no other chapter of the same seed has."""
    shuffled = random.Random(f"{seed}/titles")
    lists = [shuffled.sample(words, len(words)) for words in phrases.TITLE_WORDS]
    total = math.prod(map(len, lists))
    volume, rest = divmod(number - 1, total)
    rest = rest * TITLE_STRIDE % total
    words = []
    for choices in lists:
        rest, position = divmod(rest, len(choices))
        words.append(choices[position])
    return " ".join(words) + (f", volume {volume + 1}" if volume else "")


def front_matter(number, seed, writer):
    """The YAML at the head of a chapter."""
    first, second = writer.random.sample(phrases.TAGS, 2)
    summary = writer.fill("How {name} weighs {constraint} for {count} cases a day.")
    return (f"---\ntitle: {chapter_title(number, seed)}\nsummary: {summary}\n"
            f"order: {number}\ntags: [{first}, {second}]\n---")


def neighbours(number, count):
    """A closing section that links to the chapters before and after."""
    links = []
    for other, word in [(number - 1, "Before this"), (number + 1, "After this")]:
        if 1 <= other <= count:
            links.append(f"{word}: [chapter {other}]({relative_path(number, other)}).")
    return "## Where to go next\n\n" + "\n".join(links)


def relative_path(number, other):
    """The path from one chapter to another as an author would write it."""
    here, there = chapter_path(number), chapter_path(other)
    return there.name if here.parent == there.parent else f"../{there}"


def chapter(number, count, seed):
    """The Markdown of one chapter: all elements in an order of its own, filled up with prose."""
    writer = Writer(f"{seed}/{number}")
    head = front_matter(number, seed, writer)
    sections = [section(writer) for section in writer.random.sample(SECTIONS, len(SECTIONS))]
    closing = neighbours(number, count)
    budget = writer.random.randint(*CHAPTER_BYTES)
    budget -= len("\n\n".join([head, *sections, closing]).encode())
    return "\n\n".join([head, opening(writer, budget), *sections, closing]) + "\n"


def opening(writer, budget):
    """Paragraphs of prose that take about the given number of bytes, two sentences at least."""
    sentences = []
    for text in writer.pick(phrases.PROSE, len(phrases.PROSE)):
        if len(sentences) >= 2 and len(" ".join(sentences).encode()) >= budget:
            break
        sentences.append(text)
    paragraphs = [sentences[start:start + 4] for start in range(0, len(sentences), 4)]
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def write_corpus(count, folder, seed=1):
    """Writes the whole corpus into a folder and returns the number of bytes of its chapters."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "guide.yml").write_text(GUIDE, encoding="utf-8")
    total = 0
    for number in range(1, count + 1):
        path = folder / chapter_path(number)
        path.parent.mkdir(exist_ok=True)
        total += path.write_bytes(chapter(number, count, seed).encode())
    return total


def main():
    """Reads the command line and writes the corpus."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", metavar="N", type=int, help="number of chapters")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where to write them")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.count < 1:
        parser.error("N must be at least 1")
    total = write_corpus(options.count, options.folder, options.seed)
    print(f"{options.count} chapters, {total / options.count:.0f} bytes each, in {options.folder}")


if __name__ == "__main__":
    main()
