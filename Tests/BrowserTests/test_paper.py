"""Practice on paper is an exam: questions with boxes to tick, and a key at the end. Read by pdftotext."""

import re
import subprocess
import unicodedata

import pytest

SHEETS = ["practice/self-test/index.html", "practice/the-scoring-rubric/index.html"]
ASKED = """() => [...document.querySelectorAll('.ask')].map((ask) => {
  const texts = (s) => [...ask.querySelectorAll(s)].map((found) => found.textContent);
  return {
    stem: texts('.ask-stem')[0], shown: texts('.ask-options > li, .ask-pairs > li, .ask-shown > li'),
    right: [...ask.querySelectorAll('.ask-marked > li')].flatMap((item, place) =>
      item.matches('.right') ? ['ABCDEFGH'[place] + ' ' + item.querySelector('.ask-text').textContent] : []),
    accepted: texts('.ask-accepted').join(' / '),
    ordered: texts('.ask-ordered > li').map((text, place) => `${place + 1}. ${text}`).join('; '),
    matched: texts('.ask-matched > dt').map((text, place) =>
      `${text}: ${texts('.ask-matched > dd')[place]}`).join('; '),
    why: texts('.ask-why')[0],
  };
})"""


def plain(text):
    """Without the marks, spaces and breaks that a layout adds; boxes and lines to write on are none of its letters."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(pdf):
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return [plain(page) for page in text.decode().split("\f")[:-1]]


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without"])
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_of_questions_and_its_key(site, open_page, sheet, script):
    page = open_page((site / sheet).as_uri(), java_script_enabled=script)
    pages = printed(page.pdf(format="A4"))
    begin = next(number for number, text in enumerate(pages) if text.startswith("Answerkey"))
    questions, key = pages[:begin], "".join(pages[begin:])
    asked = page.evaluate(ASKED)
    assert len(questions) <= len(asked) / 4, "several to a page"
    assert "Name" in questions[0] and "Date" in questions[0]
    at = 0
    for number, ask in enumerate(asked, 1):
        while f"{number}." not in questions[at] or plain(ask["stem"]) not in questions[at]:
            at += 1
        assert number > 1 or at == 0, "the first page begins with the first question"
        for text in ask["shown"]:
            assert plain(text) in questions[at], "not broken across pages"
        answers = [ask["accepted"], ask["ordered"], ask["matched"], "".join(ask["right"])]
        told = plain(f"{number}.{''.join(answers)}{ask['why']}")
        assert told in key, told
    words = "".join(pages)
    for button in ("Hint", "Skip", "Showtheanswer", "Startanew", "Import", "Readitin", "Wrong:"):
        assert button not in words
    assert page.problems == []


def test_the_sheet_is_whole_when_a_round_is_done(site, open_page):
    page = open_page((site / SHEETS[0]).as_uri())
    before = len(printed(page.pdf(format="A4")))
    for _ in range(10):
        page.locator(".ask:not([hidden]) .ask-buttons button", has_text="Skip").press("Enter")
    assert page.is_visible(".practice-result")
    pages = printed(page.pdf(format="A4"))
    assert len(pages) == before
    assert "skipped" not in "".join(pages)
