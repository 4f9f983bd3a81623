"""Printed sheets: backs behind fronts, and no text outside of its card, measured in the PDF."""

import collections
import os
import re
import shutil
import subprocess

import pymupdf
import pytest
from playwright.sync_api import sync_playwright

from conftest import GUIDES, run

MM = 72 / 25.4
PAPERS = {"a4": (210, 297), "letter": (215.9, 279.4)}
PAPER_NAMES = {"a4": "A4", "letter": "US Letter"}
FLIPS = ["long-edge", "short-edge", "fold", "fronts-then-backs"]
FOOT = re.compile(r"(?:(\d+)/(\d+)·)?([0-9A-HJKMNP-TV-Z]{5})·(\d+)$")
TOLERANCE = 0.5

Cell = collections.namedtuple("Cell", "left top right bottom")
Char = collections.namedtuple("Char", "text x0 top x1 bottom size")
Found = collections.namedtuple("Found", "page cell left right foot text part")


def grid(size, paper):
    """The cells of a page, computed apart from the program."""
    width, height = PAPERS[paper]
    if size.endswith("-per-page"):
        columns, rows = {"8-per-page": (2, 4)}[size]
        w, h = (width - 16) / columns, (height - 16) / rows
    else:
        w, h = {"3x5": (127, 76.2), "a8": (74, 52)}[size]
        columns, rows = int(width // w), int(height // h)
    left, top = (width - columns * w) / 2, (height - rows * h) / 2
    return [
        Cell(left + c * w, top + r * h, left + (c + 1) * w, top + (r + 1) * h)
        for r in range(rows) for c in range(columns)
    ]


def characters(page):
    """Box and size of every character that is not white space."""
    for block in page.get_text("rawdict", flags=0)["blocks"]:
        for line in block.get("lines", []):
            for span in line["spans"]:
                for char in span["chars"]:
                    if char["c"].strip():
                        x0, top, x1, bottom = (value / MM for value in char["bbox"])
                        yield Char(char["c"], x0, top, x1, bottom, span["size"])


def read(path, size, paper):
    """Every side of every card in the PDF, by the code on it, in order."""
    cells = grid(size, paper)
    sides = collections.defaultdict(list)
    with pymupdf.open(path, filetype="pdf") as pdf:
        assert pdf.metadata["title"].startswith("Flashcards: ")
        assert PAPER_NAMES[paper] in pdf.metadata["subject"]
        assert pdf.metadata["creator"] == "studyguide"
        assert not pdf.is_repaired
        for number, page in enumerate(pdf):
            shape = (page.rect.width / MM, page.rect.height / MM)
            assert shape == pytest.approx(PAPERS[paper], abs=0.2)
            inside = {cell: [] for cell in cells}
            for char in characters(page):
                x, y = (char.x0 + char.x1) / 2, (char.top + char.bottom) / 2
                if abs(char.size - 7) < 0.1:
                    assert y < 6, "only the sheet's label is set in 7 points"
                    continue
                home = [c for c in cells if c.left < x < c.right and c.top < y < c.bottom]
                assert len(home) == 1, f"{char.text} lies outside of all cards"
                inside[home[0]].append(char)
            for cell, chars in inside.items():
                if chars:
                    code, side = measure(number, cell, chars)
                    sides[code].append(side)
    return sides


def measure(page, cell, chars):
    assert min(c.x0 for c in chars) >= cell.left + 2 and max(c.x1 for c in chars) <= cell.right - 2
    assert min(c.top for c in chars) >= cell.top + 1.5
    assert max(c.bottom for c in chars) <= cell.bottom - 1.5
    feet = [char for char in chars if char.size < 6.9]
    text = [char for char in chars if char.size >= 6.9]
    line = "".join(char.text for char in feet)
    code = FOOT.search(line)
    assert code, line
    assert text, f"nothing on {line}"
    foot = sum(char.top + char.bottom for char in feet) / len(feet) / 2
    assert min(char.size for char in text) >= 7.9
    # The text ends above the foot, or, where the card stands on its head, begins below it.
    middles = [(char.top + char.bottom) / 2 for char in text]
    assert max(middles) <= foot - 2 or min(middles) >= foot + 2
    words = "".join(char.text for char in text)
    part = (int(code[1]), int(code[2])) if code[1] else None
    left, right = min(char.x0 for char in feet), max(char.x1 for char in feet)
    return code[3], Found(page, cell, left, right, foot, words, part)


def check_behind(front, back, flip, paper):
    width, height = PAPERS[paper]
    near = lambda a, b: a == pytest.approx(b, abs=TOLERANCE)
    if flip in ("long-edge", "fronts-then-backs"):
        assert near(back.left, width - front.right) and near(back.right, width - front.left)
        assert near(back.foot, front.foot)
    elif flip == "short-edge":
        assert near(back.left, front.left) and near(back.right, front.right)
        middle = (front.cell.top + front.cell.bottom) / 2
        mirrored = (back.cell.top + back.cell.bottom) / 2
        assert near(height - middle, mirrored)
        assert near(back.foot - mirrored, front.foot - middle)
    elif front.cell.top == back.cell.top:
        fold = front.cell.right
        assert near(back.left - fold, fold - front.right)
        assert near(back.right - fold, fold - front.left)
        assert near(back.foot, front.foot)
    else:
        fold = front.cell.bottom
        assert near(back.left, front.left) and near(back.right, front.right)
        assert near(back.foot - fold, fold - front.foot)


def is_front(side, size, paper):
    """Of cards to fold, fronts lie left of their backs, or above them."""
    cells = grid(size, paper)
    lefts = sorted({cell.left for cell in cells})
    tops = sorted({cell.top for cell in cells})
    place = lefts.index(side.cell.left) if len(lefts) > 1 else tops.index(side.cell.top)
    return place % 2 == 0


def letters(text):
    return "".join(letter for letter in text if letter.isalnum())


@pytest.mark.parametrize("flip", FLIPS)
@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_backs_lie_behind_fronts(make, study, guide, paper, flip):
    size = "8-per-page"
    path = make(
        guide, "flashcards", "--format", "pdf", "--cut-marks", "--paper", paper, "--flip", flip,
        "--size", size,
    )
    check(path, study(guide, "cards"), size, paper, flip, guide == "default")


@pytest.mark.parametrize("size", ["3x5", "a8"])
@pytest.mark.parametrize("flip", ["long-edge", "fold"])
def test_other_sizes(make, study, guide, size, flip):
    path = make(
        guide, "flashcards", "--format", "pdf", "--paper", "a4", "--flip", flip, "--size", size
    )
    check(path, study(guide, "cards"), size, "a4", flip, False)


def check(path, cards, size, paper, flip, compares):
    sides = read(path, size, paper)
    assert set(sides) == {card["code"] for card in cards}
    pages = 1 + max(side.page for found in sides.values() for side in found)
    for card in cards:
        found = sides[card["code"]]
        assert len(found) % 2 == 0
        parts = len(found) // 2
        if flip == "fronts-then-backs":
            fronts, backs = found[:parts], found[parts:]
        elif flip == "fold":
            fronts = [side for side in found if is_front(side, size, paper)]
            backs = [side for side in found if not is_front(side, size, paper)]
        else:
            by_page = collections.defaultdict(list)
            for side in found:
                by_page[side.page].append(side)
            fronts = [s for p in sorted(by_page) if p % 2 == 0 for s in by_page[p]]
            backs = [s for p in sorted(by_page) if p % 2 == 1 for s in by_page[p]]
        order = lambda sides: sorted(sides, key=lambda s: (s.part or (1, 1), s.page))
        for front, back in zip(order(fronts), order(backs), strict=True):
            apart = {"fold": 0, "fronts-then-backs": pages // 2}.get(flip, 1)
            assert back.page - front.page == apart
            assert back.part == front.part
            check_behind(front, back, flip, paper)
        if compares and parts == 1:
            assert letters(fronts[0].text) == letters(card["front"])
            assert letters(backs[0].text) == letters(card["back"] + card.get("detail", ""))


def test_an_offset_moves_the_backs_alone(make):
    arguments = ("flashcards", "--format", "pdf", "faq", "--size", "8-per-page")
    plain = read(make("default", *arguments), "8-per-page", "a4")
    moved = read(
        make("default", *arguments, "--offset-x", "1.5", "--offset-y", "-2"), "8-per-page", "a4"
    )
    for code, (front, back) in plain.items():
        front_after, back_after = moved[code]
        assert front_after == front
        assert back_after.left - back.left == pytest.approx(1.5, abs=0.2)
        assert back_after.foot - back.foot == pytest.approx(-2, abs=0.2)


def test_the_last_page_is_half_empty(make):
    sides = read(
        make("default", "flashcards", "--format", "pdf", "faq", "--size", "8-per-page"),
        "8-per-page", "a4",
    )
    assert len(sides) == 21
    last = [side for found in sides.values() for side in found if side.page == 5]
    assert len(last) == 5
    assert {(round(s.cell.left), round(s.cell.top)) for s in last} == {
        (105, 8), (8, 8), (105, 78), (8, 78), (105, 148),
    }


def test_the_same_cards_give_the_same_pdf(tmp_path):
    for name in ("one.pdf", "two.pdf"):
        run("flashcards", "faq", "--format", "pdf", "--output", name,
            content=GUIDES["default"], folder=tmp_path)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_pdf_says_what_it_is_and_who_wrote_it(tmp_path):
    """Read by poppler, whose reader is not the one that the other tests use."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "guide.yml").write_text("title: Größe & (Maß)\nauthor: Zoë Ångström\n")
    (content / "one.md").write_text("# One\n\nQ: What is it?\nA: A card.\n")
    run("flashcards", "--format", "pdf", "--output", "a.pdf", content=content, folder=tmp_path)
    said = subprocess.run(
        ["pdfinfo", str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True
    )
    assert said.stderr == ""
    info = dict(line.split(":", 1) for line in said.stdout.splitlines())
    info = {name: value.strip() for name, value in info.items()}
    assert info["Title"] == "Flashcards: Größe & (Maß)"
    assert info["Author"] == "Zoë Ångström"
    assert info["Subject"] == "1 card to print and cut, A4"
    assert info["Creator"] == "studyguide"
    assert info["Pages"] == "2" and "A4" in info["Page size"]


def test_a_browser_that_fails_is_named_with_what_it_said(tmp_path, monkeypatch):
    browser = tmp_path / "bin" / "chromium"
    browser.parent.mkdir()
    browser.write_text("#!/bin/sh\necho no display >&2\nexit 7\n")
    browser.chmod(0o755)
    monkeypatch.setenv("PATH", f"{browser.parent}:/usr/bin:/bin")
    said = run(
        "flashcards", "faq", "--format", "pdf", content=GUIDES["default"], folder=tmp_path, status=3
    )
    assert str(browser) in said and "no display" in said
    assert not (tmp_path / "flashcards.pdf").exists()


def test_without_a_browser_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    said = run("flashcards", "--format", "pdf", content=GUIDES["default"], folder=tmp_path, status=3)
    assert "no Chromium or Chrome" in said
    assert "apt-get install chromium" in said and "--format print" in said
    assert os.listdir(tmp_path) == []


def test_a_card_that_is_too_long_is_reported_with_its_line(tmp_path):
    said = run("flashcards", "--size", "a8", content=GUIDES["torture"], folder=tmp_path)
    assert "torture/01-long.md:5:1: warning: this makes a flashcard that takes" in said
    assert "[card/too-long]" in said


@pytest.mark.parametrize("command", ["build", "check"])
def test_the_site_reports_it_too(tmp_path, command):
    content = tmp_path / "content"
    content.mkdir()
    answer = "This sentence is one of far too many. " * 100
    (content / "long.md").write_text(f"# Long\n\nQ: What is short?\nA: This.\n\nQ: And long?\nA: {answer}\n")
    said = run(command, content=content, folder=tmp_path)
    assert "content/long.md:6:1: warning: this makes a flashcard that takes" in said
    assert said.count("[card/too-long]") == 1


OVERFLOW = """() => [...document.querySelectorAll('.text')].filter((side) => {
  const range = document.createRange();
  range.selectNodeContents(side);
  return range.getBoundingClientRect().height > side.clientHeight + 0.6
    || side.scrollHeight > side.clientHeight + 1 || side.scrollWidth > side.clientWidth + 1;
}).map((side) => side.parentElement.innerText)"""


@pytest.fixture(scope="module")
def page():
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        # What is computed must fit by itself, without the script that mends other typefaces.
        page = browser.new_context(java_script_enabled=False).new_page()
        page.emulate_media(media="print")
        yield page
        browser.close()


@pytest.mark.parametrize("size", ["3x5", "a7", "a8", "business", "6-per-page", "16-per-page"])
@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_text_stays_inside_at_every_size(make, page, guide, paper, size):
    path = make(guide, "flashcards", "--format", "print", "--paper", paper, "--size", size)
    page.goto(path.rename(path.with_suffix(".html")).as_uri())
    assert page.evaluate(OVERFLOW) == []


def test_text_stays_inside_in_another_typeface(make, page, tmp_path, guide):
    html = make(guide, "flashcards", "--format", "print", "--size", "10-per-page").read_text("utf-8")
    html = html.replace('"Liberation Sans", Arial, Helvetica, Arimo,', '"DejaVu Sans",')
    (tmp_path / "wide.html").write_text(html, "utf-8")
    wide = page.context.browser.new_page()
    wide.goto((tmp_path / "wide.html").as_uri())
    assert wide.evaluate(OVERFLOW) == []
    page.goto((tmp_path / "wide.html").as_uri())
    assert len(page.evaluate(OVERFLOW)) > 5


def test_a_large_guide_has_a_deck_a_chapter(page, tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    for number in range(60):
        cards = "".join(f"Q: Question {n} of {number}?\nA: Answer {n}.\n\n" for n in range(10))
        (content / f"{number}.md").write_text(f"# Chapter {number}\n\n{cards}", "utf-8")
    run("build", "--output", "site", content=content, folder=tmp_path)
    reader = page.context.browser.new_page()
    problems = []
    reader.on("pageerror", lambda error: problems.append(str(error)))
    reader.goto((tmp_path / "site/flashcards/index.html").as_uri())
    assert reader.locator(".deck-chapters a").count() == 60
    reader.click("text=Chapter 7")
    told = "document.querySelector('.deck-count')?.textContent === '0 due · 10 new left today · 10 in all'"
    reader.wait_for_function(told)
    assert problems == []
