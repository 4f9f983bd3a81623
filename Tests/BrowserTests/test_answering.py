"""What a reader sees and can do while a question is answered: the verdict, the focus, marks, keys."""

import pytest
from asking import KINDS, SHOWN, answer_by_keyboard, practice, practice_of, progress, skip

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 720}
CARD = ".ask:not([hidden])"
# Whether the middle of an element is in the window and under nothing.
SEEN = """(element) => {
  const box = element.getBoundingClientRect();
  const found = document.elementFromPoint(box.left + 8, (box.top + box.bottom) / 2);
  return box.top >= 0 && box.bottom <= innerHeight && (found === element || element.contains(found));
}"""
BAR = "document.querySelector('.practice-progress progress').value"
COUNT = ".practice-progress span"


def touch(**options):
    return {"viewport": PHONE, "has_touch": True, "is_mobile": True, **options}


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_verdict_is_in_sight_after_an_answer(site, open_page, kind, viewport):
    page = practice_of(site, open_page, kind, viewport=viewport, reduced_motion="reduce")
    for _ in range(4):
        shown = page.evaluate(SHOWN)
        if not shown:
            break
        answer_by_keyboard(page, shown, rightly=False)
        assert page.locator(f"{CARD} .ask-verdict").evaluate(SEEN)
        assert page.locator(f"{CARD} .ask-next:visible").evaluate(SEEN)
        page.keyboard.press("Enter")
        if page.locator(CARD).count():
            assert page.locator(f"{CARD} :is(.ask-context, .ask-stem)").first.evaluate(
                "(element) => element.getBoundingClientRect().top >= 0")


def test_the_buttons_do_not_lie_over_what_has_the_focus(site, open_page):
    page = practice_of(site, open_page, "order", viewport={"width": 390, "height": 500}, reduced_motion="reduce")
    for _ in range(14):
        page.keyboard.press("Tab")
        assert page.evaluate("() => { const a = document.activeElement; return (%s)(a) }" % SEEN)


def test_a_round_that_is_started_anew_has_the_keys(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.click(".practice-anew")
    page.keyboard.press("1")
    assert page.locator(f"{CARD} .ask-verdict").is_visible()
    page.locator(".practice-many").select_option("20")
    page.keyboard.press("1")
    assert page.locator(f"{CARD} .ask-verdict").is_visible()
    # Whoever walks through a list by keys comes to its end.
    page.locator(".practice-many").select_option("10")
    page.focus(".practice-many")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    assert page.input_value(".practice-many") == "0"


def test_the_bar_shows_what_the_label_says(site, open_page):
    page = practice(site, open_page)
    for _ in range(3):
        skip(page)
    assert page.locator(COUNT).inner_text() == "4 of 10"
    assert page.evaluate(BAR) == pytest.approx(0.4)
    answer_by_keyboard(page, page.evaluate(SHOWN))
    assert page.locator(COUNT).inner_text() == "4 of 10"
    assert page.evaluate(BAR) == pytest.approx(0.4)
    page.get_by_label("all on one page").check()
    assert page.evaluate(BAR) == 0


def test_options_keep_their_order_in_a_round(site, open_page):
    page = practice_of(site, open_page, "choice", "practice/key-terms/index.html")
    for is_answered in (False, True):
        if is_answered:
            page.keyboard.press("1")
        before = page.evaluate(SHOWN)["picks"]
        for _ in range(3):
            page.reload()
            assert page.evaluate(SHOWN)["picks"] == before


def test_a_flag_is_offered_and_marked_at_once(site, open_page):
    page = practice(site, open_page)
    mark = f"getComputedStyle(document.querySelector('{CARD}'), '::before').content"
    page.keyboard.press("f")
    assert "Flagged" in page.evaluate(mark)
    assert "what I flagged (1)" in page.locator(".practice-what option").all_inner_texts()
    page.keyboard.press("f")
    assert "Flagged" not in page.evaluate(mark)
    assert not any("flagged" in text for text in page.locator(".practice-what option").all_inner_texts())


def test_several_options_have_square_marks_and_one_has_a_round_one(site, open_page):
    shape = f"getComputedStyle(document.querySelector('{CARD} .pick'), '::before').borderTopLeftRadius"
    assert practice_of(site, open_page, "choice").evaluate(shape) == "50%"
    page = practice_of(site, open_page, "multiple")
    assert page.evaluate(shape) == "4px"
    page.keyboard.press("1")
    content = page.evaluate(f"getComputedStyle(document.querySelector('{CARD} .pick'), '::before').content")
    assert "\u2713" in content


def test_a_phone_shows_no_keys(site, open_page):
    page = practice_of(site, open_page, "choice", **touch())
    assert page.locator("kbd:visible").count() == 0
    assert page.is_hidden(".keys")


def test_letters_that_are_typed_are_shown_as_no_keys(site, open_page):
    page = practice_of(site, open_page, "cloze")
    page.evaluate("document.activeElement.blur()")
    assert page.locator(f"{CARD} .ask-buttons .single >> nth=1").is_visible()
    page.focus(f"{CARD} input")
    assert page.locator(f"{CARD} .ask-buttons .single:visible").count() == 0


def test_what_is_matched_is_shown_in_full(site, open_page):
    page = practice_of(site, open_page, "match", **touch())
    while not any(len(match) > 60 for _, match in page.evaluate(SHOWN)["pairs"]):
        skip(page)
    longest = max((match for _, match in page.evaluate(SHOWN)["pairs"]), key=len)
    row = page.locator(f"{CARD} .matching .rows li").first
    row.locator("select").select_option(longest)
    assert row.locator("small").inner_text() == longest
    used = page.locator(f"{CARD} .chips .used")
    assert used.evaluate("(chip) => getComputedStyle(chip).opacity") == "1"
    row.locator("select").select_option("")
    assert not row.locator("small").is_visible()


def test_a_tap_takes_a_text_and_another_puts_it_down(site, open_page):
    page = practice_of(site, open_page, "match", **touch())
    rows = page.locator(f"{CARD} .matching .rows li")
    shown = page.evaluate(SHOWN)
    partners = dict(map(tuple, shown["pairs"]))
    for place, text in enumerate(shown["rows"]):
        page.locator(f"{CARD} .chips li", has=page.get_by_text(partners[text], exact=True)).first.tap()
        rows.nth(place).locator("select").tap(force=True, position={"x": 20, "y": 10})
        assert rows.nth(place).locator("select").input_value() == partners[text]
    page.get_by_role("button", name="Check").tap()
    assert page.locator(f"{CARD} .ask-verdict").inner_text() == "Right."


def test_nothing_leads_beyond_the_ends_of_an_order(site, open_page):
    page = practice_of(site, open_page, "order")
    lines = page.locator(f"{CARD} .sorted li")
    first = lines.first.locator("button")
    assert first.nth(0).is_disabled() and first.nth(1).is_enabled()
    assert lines.last.locator("button").nth(0).is_enabled() and lines.last.locator("button").nth(1).is_disabled()
    moved = lines.nth(1).locator("span").inner_text()
    lines.nth(1).locator("button").nth(0).press("Enter")
    assert lines.first.locator("span").inner_text() == moved
    # The keys still move the line whose button is switched off.
    page.keyboard.press("ArrowDown")
    assert lines.nth(1).locator("span").inner_text() == moved
    assert page.locator(f"{CARD} .sorted button:disabled").count() == 2


def test_a_wrong_order_says_how_many_are_in_place(site, open_page):
    page = practice_of(site, open_page, "order")
    shown = page.evaluate(SHOWN)
    placed = sum(a == b for a, b in zip(shown["sorted"], shown["ordered"]))
    page.get_by_role("button", name="Check").click()
    said = f"Wrong. {placed} of {len(shown['ordered'])} in place."
    assert page.locator(f"{CARD} .ask-verdict").inner_text() == said
    page.reload()
    assert page.locator(f"{CARD} .ask-verdict").inner_text() == said


def test_what_comes_next_stands_above_what_was_missed(site, open_page):
    page = practice(site, open_page, viewport=PHONE, reduced_motion="reduce")
    while shown := page.evaluate(SHOWN):
        answer_by_keyboard(page, shown, rightly=False)
        page.keyboard.press("Enter")
    assert page.get_by_role("button", name="Again, only those").evaluate(SEEN)
    missed = page.locator(".practice-result li")
    assert missed.count() == 10
    assert page.locator(".practice-result .ask-from a:visible").count() == 0
    missed.first.locator("summary").click()
    assert missed.first.locator(".ask-from a").is_visible()
    assert len(progress(page)["reviews"]) == 10


@pytest.mark.parametrize("rightly", [True, False], ids=["right", "wrong"])
def test_nothing_is_said_twice_below_a_question(site, open_page, rightly):
    page = practice(site, open_page)
    page.locator(".practice-many").select_option("0")
    for _ in range(60):
        shown = page.evaluate(SHOWN)
        answer_by_keyboard(page, shown, rightly)
        card = page.locator(CARD).inner_text()
        why = "\n".join(page.locator(f"{CARD} .ask-said .ask-why").all_inner_texts())
        lines = [line.strip(" .") for line in why.split("\n")]
        assert [line for line in lines if line and card.count(line) > 1] == [], (shown["id"], card)
        page.keyboard.press("Enter")
