"""Worksheets: scored by keyboard, kept, compared, and one page on paper."""

import json

import pytest
from accessibility import complaints
from following import follow

SHEET = "worksheets/the-rubric/index.html"


def sheet(site, open_page, **options):
    return open_page((site / SHEET).as_uri(), **options)


def score(page, *places):
    """Picks a level of each criterion by the keyboard alone, 0 for the best."""
    for number, place in enumerate(places, 1):
        page.focus(f"input[name=criterion-{number}]:checked, input[name=criterion-{number}]")
        page.keyboard.press("Space")
        for _ in range(place):
            page.keyboard.press("ArrowDown")


def test_total_by_keyboard(site, open_page):
    page = sheet(site, open_page)
    score(page, 1, 0, 3, 2)
    # 40·3/4 + 30·4/4 + 20·1/4 + 10·2/4
    assert page.inner_text("output") == "70"
    assert "of 100%" in page.inner_text(".ws-total")
    assert page.inner_text(".ws-band") == "Solid (70 to below 85 %)"
    page.reload()
    assert page.inner_text("output") == "70"
    assert page.problems == []


def test_attempts_side_by_side(site, open_page):
    page = sheet(site, open_page)
    page.fill(".ws-name", "Ada")
    score(page, 0, 0, 0, 0)
    page.click(".ws-new")
    page.fill(".ws-name", "Grace")
    score(page, 3, 3, 3, 3)
    assert page.inner_text("output") == "25"
    assert page.locator(".ws-attempts button").all_inner_texts() == ["Ada", "Grace"]
    last = page.locator(".ws-table tr").last.locator("td").all_inner_texts()
    assert last == ["100", "25"]
    assert page.get_attribute(".ws-bars", "aria-label") == "Totals: Ada: 100%; Grace: 25%"
    figures = page.locator(".ws-criteria figure")
    assert figures.count() == 4
    label = figures.first.locator("svg").get_attribute("aria-label")
    assert label == "Speed to MVP: Ada: 40; Grace: 10"
    bars = figures.first.locator(".fill").evaluate_all("(all) => all.map((r) => r.getAttribute('width'))")
    assert bars == ["100%", "25%"]
    page.focus(".ws-attempts button:first-child")
    page.keyboard.press("Enter")
    assert page.inner_text("output") == "100"
    assert page.evaluate("document.activeElement.textContent") == "Ada"


def test_the_total_does_not_lie_over_what_has_the_focus(site, open_page):
    page = sheet(site, open_page, viewport={"width": 390, "height": 700}, reduced_motion="reduce")
    covered = page.evaluate(
        """() => [...document.querySelectorAll(".ws :is(input, textarea)")].filter((element) => {
          document.activeElement.blur();
          const end = element.getBoundingClientRect().bottom + scrollY;
          scrollTo(0, end - innerHeight + 20);
          element.focus();
          const box = element.getBoundingClientRect();
          const middle = [box.x + box.width / 2, box.y + box.height / 2];
          return document.elementFromPoint(...middle) !== element;
        }).map((element) => element.name || element.tagName)"""
    )
    assert covered == []


def test_scores_are_kept_under_the_rubric_and_nothing_is_lost(site, open_page):
    page = sheet(site, open_page)
    score(page, 0, 0, 0, 0)
    guide = page.evaluate("document.documentElement.dataset.guide")
    key = f"studyguide/{guide}/worksheets"
    assert page.evaluate("Object.keys(localStorage)") == [key]
    kept = json.loads(page.evaluate("(key) => localStorage.getItem(key)", key))["worksheets"]
    assert list(kept) == ["the-scoring-rubric/rubric/the-rubric"]
    page.evaluate("(key) => localStorage.setItem(key, 'not ours')", key)
    page.reload()
    score(page, 3, 3, 3, 3)
    assert page.evaluate("(key) => localStorage.getItem(key + '/unreadable')", key) == "not ours"
    page.reload()
    assert page.inner_text("output") == "25"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_when_scored(site, open_page, scheme):
    page = sheet(site, open_page, color_scheme=scheme, reduced_motion="reduce")
    score(page, 0, 1, 2, 3)
    page.click(".ws-new")
    score(page, 1, 1, 1)
    assert complaints(page) == ""


def test_scores_go_out_and_come_in(site, open_page, tmp_path):
    page = sheet(site, open_page)
    page.fill(".ws-name", "Ada")
    score(page, 1, 1, 1, 1)
    page.fill("fieldset textarea >> nth=0", "A cut list, \"named\"")
    with page.expect_download() as download:
        page.click(".ws-export")
    file = tmp_path / "scores.json"
    download.value.save_as(file)
    assert json.loads(file.read_text())["attempts"][0]["points"] == [3, 3, 3, 3]
    with page.expect_download() as download:
        page.click(".ws-csv")
    assert '"A cut list, ""named"""' in download.value.path().read_text(encoding="utf-8-sig")
    other = sheet(site, open_page)
    other.set_input_files(".ws-import input", file)
    other.wait_for_function("document.querySelector('output').textContent === '75'")
    assert other.input_value("fieldset textarea >> nth=0") == "A cut list, \"named\""
    other.set_input_files(".ws-import input", {
        "name": "x.json", "mimeType": "application/json", "buffer": b"{}"})
    other.wait_for_selector(".ws-note:not([hidden])")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("is_scored", [False, True])
def test_prints_on_one_page(site, open_page, paper, is_scored):
    page = sheet(site, open_page)
    if is_scored:
        score(page, 0, 1, 2, 3)
        page.fill(".ws-name", "Ada")
        page.fill("fieldset textarea >> nth=0", "A cut list, an order of work, no date")
    pdf = page.pdf(format=paper)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") == 1
    page.emulate_media(media="print")
    assert page.locator(".ws-box").count() == 16
    assert page.locator(".ws-box").first.is_visible()
    assert page.is_hidden(".ws-buttons") and page.is_hidden(".ws-tools")


def test_readable_without_a_script(site, open_page):
    page = sheet(site, open_page, java_script_enabled=False)
    assert page.is_hidden(".ws-buttons") and page.is_hidden(".ws-tools")
    assert page.locator("fieldset").count() == 4
    assert page.is_visible("text=Exemplary >> nth=0")
    # What a level counts stands beside it, to add up by hand.
    counts = page.locator("fieldset >> nth=1").locator(".ws-levels i").all_inner_texts()
    assert counts == ["30", "22.5", "15", "7.5"]


def test_the_rubric_leads_to_it(site, open_page):
    page = open_page((site / "the-scoring-rubric/index.html").as_uri())
    follow(page.locator(".to-worksheet a").first)
    assert page.url.endswith(SHEET)
    assert page.locator("h1").inner_text() == "The rubric"


def test_an_attempt_that_is_scored_stands_on_paper(site, open_page):
    page = sheet(site, open_page)
    page.fill(".ws-name", "Ada")
    page.emulate_media(media="print")
    mark = "(box) => getComputedStyle(box, '::before').content"
    boxes = page.locator(".ws-box")
    assert [boxes.nth(n).evaluate(mark) for n in range(16)] == ["none"] * 16
    blank = "getComputedStyle(document.querySelector('.ws-blanks span'), '::after').content"
    assert page.evaluate(blank) == "none"
    page.emulate_media(media="screen")
    score(page, 1, 0, 3, 2)
    page.fill("fieldset textarea >> nth=0", "A cut list\nof three parts")
    page.emulate_media(media="print")
    marked = [n for n in range(16) if boxes.nth(n).evaluate(mark) != "none"]
    assert marked == [1, 4, 11, 14]
    assert page.evaluate(blank) == '"Ada"'
    note = "getComputedStyle(document.querySelector('.ws-words'), '::after').content"
    assert "A cut list" in page.evaluate(note) and "three parts" in page.evaluate(note)
    assert page.evaluate("getComputedStyle(document.querySelector('output')).color") == "rgb(0, 0, 0)"
    assert page.inner_text("output") == "70"
    # Another one that is not scored is a form to fill in by hand.
    page.emulate_media(media="screen")
    page.click(".ws-new")
    page.emulate_media(media="print")
    assert {boxes.nth(n).evaluate(mark) for n in range(16)} == {"none"}
    assert page.evaluate(blank) == "none"


def test_the_name_of_an_attempt_stands_off_its_line(site, open_page):
    page = sheet(site, open_page)
    gap = page.evaluate("""() => {
      const input = document.querySelector('.ws-name');
      const range = document.createRange();
      range.selectNode(input.previousSibling);
      return input.getBoundingClientRect().left - range.getBoundingClientRect().right;
    }""")
    assert gap >= 8
