"""The deck: turned over, rated, due first, and readable without a script."""

import json

DECK = "flashcards/index.html"
PROGRESS = "localStorage.getItem(`studyguide/${document.documentElement.dataset.guide}/progress`)"


def deck(site, open_page, **options):
    return open_page((site / DECK).as_uri(), **options)


def reviews(page):
    return json.loads(page.evaluate(PROGRESS))["reviews"]


def test_space_turns_and_numbers_rate(site, open_page):
    page = deck(site, open_page)
    first = page.inner_text(".flash-front")
    assert page.is_hidden(".flash-back") and page.is_hidden(".rates") and page.is_hidden(".flashes")
    page.keyboard.press("Space")
    assert page.is_visible(".flash-back") and page.is_hidden(".turn-card")
    assert page.inner_text('[data-rating="1"] .wait') == "1 min"
    page.keyboard.press("3")
    assert page.is_hidden(".flash-back") and page.inner_text(".flash-front") != first
    assert [review["rating"] for review in reviews(page)] == [3]
    assert reviews(page)[0]["id"].rsplit("/", 1)[1].startswith("card")
    assert page.problems == []


def test_tap_turns_and_buttons_rate(site, open_page):
    page = deck(site, open_page, viewport={"width": 390, "height": 844}, has_touch=True)
    page.tap(".flash-card")
    page.tap('[data-rating="1"]')
    page.tap(".turn-card")
    page.tap('[data-rating="4"]')
    assert [review["rating"] for review in reviews(page)] == [1, 4]


def test_due_cards_come_first_and_come_back(site, open_page):
    page = deck(site, open_page)
    ids = page.evaluate("[...document.querySelectorAll('[data-card]')].map((c) => c.dataset.card)")
    front = page.evaluate("document.querySelectorAll('.flash .front')[40].innerText.trim()")
    old = [{"id": ids[40], "time": "2026-01-01T08:00:00.000Z", "rating": 3}]
    guide = page.evaluate("document.documentElement.dataset.guide")
    progress = {"version": 1, "guide": guide, "reviews": old, "flags": []}
    page.evaluate(
        "([guide, text]) => localStorage.setItem(`studyguide/${guide}/progress`, text)",
        [guide, json.dumps(progress)],
    )
    page.reload()
    assert page.inner_text(".deck-count").startswith("1 due · ")
    assert "".join(page.inner_text(".flash-front").split()) == "".join(front.split())
    page.keyboard.press("Space")
    page.keyboard.press("4")
    assert page.inner_text(".deck-count").startswith("0 due · ")


def test_chapters_filter(site, open_page):
    page = deck(site, open_page)
    value = page.evaluate("document.querySelectorAll('.deck select option')[3].value")
    count = page.evaluate(
        "(v) => document.querySelectorAll(`[data-chapter='${v}']`).length", value
    )
    page.select_option("select", value)
    assert page.inner_text(".deck-count") == f"0 due · {count} new · {count} in all"
    for _ in range(count):
        page.keyboard.press("Tab")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("Space")
        page.keyboard.press("4")
    assert page.is_visible(".deck-done")
    assert "comes back in" in page.inner_text(".deck-next")
    page.click(".deck-again")
    assert page.is_visible(".flash-front")


def test_progress_goes_out_and_comes_in_as_a_file(site, open_page, tmp_path):
    page = deck(site, open_page)
    page.keyboard.press("Space")
    page.keyboard.press("3")
    page.click(".deck-progress summary")
    with page.expect_download() as download:
        page.click(".deck-export")
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    saved = json.loads(target.read_text(encoding="utf-8"))
    assert saved["version"] == 1 and len(saved["reviews"]) == 1
    other = deck(site, open_page)
    other.click(".deck-progress summary")
    for told in ("1 answer taken in.", "0 answers taken in."):
        other.set_input_files(".deck-import input", target)
        other.wait_for_function("(t) => document.querySelector('.deck-taken').textContent === t", arg=told)
    assert reviews(other) == saved["reviews"]
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    other.set_input_files(".deck-import input", tmp_path / "bad.json")
    other.wait_for_function("document.querySelector('.deck-taken').textContent.includes('no progress')")


def test_readable_without_a_script(site, open_page):
    page = deck(site, open_page, java_script_enabled=False)
    assert page.is_hidden(".stage") and page.is_hidden(".deck-controls")
    cards = page.locator(".flash")
    assert cards.count() > 300
    assert cards.first.locator(".front").is_visible() and cards.first.locator(".back").is_visible()


def test_sheets_print_to_their_paper(site, open_page, browser):
    for name, size in (("print-a4", (595, 842)), ("print-letter", (612, 792))):
        page = open_page((site / f"flashcards/{name}.html").as_uri())
        pdf = page.pdf(prefer_css_page_size=True)
        box = pdf.split(b"/MediaBox [0 0 ")[1].split(b"]")[0].split()
        assert [round(float(value)) for value in box] == list(size)
        sheets = page.locator(".sheet").count()
        assert pdf.count(b"/Type /Page\n") == sheets or pdf.count(b"/Type /Page ") == sheets
