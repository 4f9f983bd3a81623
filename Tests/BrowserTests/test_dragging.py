"""Ordering and matching by drag, with the mouse and with a finger."""

import pytest
from asking import SHOWN, practice_of, progress

BOX = ".ask:not([hidden])"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


class Mouse:
    """Takes things up anywhere."""

    options = {}
    handle = "span"

    def __init__(self, page):
        self.page = page

    def down(self, x, y):
        self.page.mouse.move(x, y)
        self.page.mouse.down()

    def move(self, x, y):
        self.page.mouse.move(x, y, steps=5)

    def up(self):
        self.page.mouse.up()


class Finger:
    """Takes things up by the grip."""

    options = PHONE
    handle = ".grip"

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.at = (0, 0)

    def send(self, kind, *points):
        points = [{"x": x, "y": y} for x, y in points]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def down(self, x, y):
        self.at = (x, y)
        self.send("touchStart", (x, y))

    def move(self, x, y):
        (a, b), self.at = self.at, (x, y)
        for step in range(1, 6):
            self.send("touchMove", (a + (x - a) * step / 5, b + (y - b) * step / 5))

    def up(self):
        self.send("touchEnd")


pointers = pytest.mark.parametrize("kind_of_pointer", [Mouse, Finger], ids=["mouse", "touch"])


def middle(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def bring_into_view(page, *locators):
    """Scrolls so that all are seen, away from the edges where dragging scrolls."""
    page.set_viewport_size({"width": page.viewport_size["width"], "height": 2400})
    for locator in locators:
        locator.scroll_into_view_if_needed()


def take(page, pointer, item):
    """Takes an item up, by the part that the pointer takes it by."""
    pointer.down(*middle(item.locator(pointer.handle)))


def sort_by_drag(page, pointer, order):
    items = page.locator(f"{BOX} .sorted > li")
    bring_into_view(page, items.first, items.last)
    for place, text in enumerate(order):
        at = items.locator("span").all_inner_texts().index(text)
        if at == place:
            continue
        take(page, pointer, items.nth(at))
        x, _ = middle(items.nth(at).locator(pointer.handle))
        pointer.move(x, items.nth(place).bounding_box()["y"] + 3)
        assert page.locator(f"{BOX} .sorted > li.held").count() == 1
        assert page.locator(".ghost").inner_text().strip() == text
        pointer.up()
        assert page.locator(".held, .ghost").count() == 0
        said = f"Number {place + 1} of {len(order)}: {text}"
        page.wait_for_function("(t) => document.querySelector('.practice-said').textContent === t", arg=said)


def match_by_drag(page, pointer, partners):
    rows = page.locator(f"{BOX} .matching .rows > li")
    chips = page.locator(f"{BOX} .chips > li")
    bring_into_view(page, rows.first, chips.last)
    texts = chips.locator("span").all_inner_texts()
    for row in rows.all():
        text = row.locator("span").first.inner_text()
        take(page, pointer, chips.nth(texts.index(partners[text])))
        pointer.move(*middle(row))
        assert row.evaluate("(row) => row.matches('.target')")
        pointer.up()
        assert row.locator("select").input_value() == partners[text]
        assert page.locator(".target, .held, .ghost").count() == 0
    assert chips.count() == page.locator(f"{BOX} .chips > .used").count()


def check(page, rightly, tap):
    button = page.locator(f"{BOX} .ask-buttons button", has_text="Check")
    button.tap() if tap else button.click()
    verdict = page.locator(f"{BOX} .ask-verdict").inner_text()
    assert verdict.startswith("Right" if rightly else "Wrong")
    assert progress(page)["reviews"][0]["rating"] == (3 if rightly else 1)
    assert page.problems == []


@pytest.mark.parametrize("rightly", [True, False], ids=["right", "wrong"])
@pointers
def test_sorting(site, open_page, kind_of_pointer, rightly):
    page = practice_of(site, open_page, "order", **kind_of_pointer.options)
    right = page.evaluate(SHOWN)["ordered"]
    wanted = right if rightly else [*right[1:], right[0]]
    sort_by_drag(page, kind_of_pointer(page), wanted)
    assert page.evaluate(SHOWN)["sorted"] == wanted
    check(page, rightly, kind_of_pointer is Finger)
    marks = page.locator(f"{BOX} .sorted em").all_inner_texts()
    assert marks == [
        "in its place" if text == right[place] else f"is number {right.index(text) + 1}"
        for place, text in enumerate(wanted)
    ]


@pytest.mark.parametrize("rightly", [True, False], ids=["right", "wrong"])
@pointers
def test_matching(site, open_page, kind_of_pointer, rightly):
    page = practice_of(site, open_page, "match", **kind_of_pointer.options)
    pairs = page.evaluate(SHOWN)["pairs"]
    texts = [text for text, _ in pairs]
    matches = [match for _, match in pairs]
    wanted = matches if rightly else [*matches[1:], matches[0]]
    match_by_drag(page, kind_of_pointer(page), dict(zip(texts, wanted)))
    check(page, rightly, kind_of_pointer is Finger)
    word = "right" if rightly else "wrong"
    assert page.locator(f"{BOX} .matching em").all_inner_texts() == [word] * len(texts)


@pointers
def test_escape_gives_up(site, open_page, kind_of_pointer):
    page = practice_of(site, open_page, "order", **kind_of_pointer.options)
    pointer = kind_of_pointer(page)
    before = page.evaluate(SHOWN)["sorted"]
    items = page.locator(f"{BOX} .sorted > li")
    bring_into_view(page, items.first, items.last)
    take(page, pointer, items.first)
    pointer.move(*middle(items.last))
    assert page.evaluate(SHOWN)["sorted"] != before
    page.keyboard.press("Escape")
    assert page.locator(".held, .ghost").count() == 0
    pointer.move(*middle(items.first))
    pointer.up()
    assert page.evaluate(SHOWN)["sorted"] == before
    assert page.problems == []


def test_what_is_dropped_beside_the_lines_goes_nowhere(site, open_page):
    page = practice_of(site, open_page, "match")
    chips = page.locator(f"{BOX} .chips > li")
    bring_into_view(page, chips.first, chips.last)
    mouse = Mouse(page)
    take(page, mouse, chips.first)
    mouse.move(5, 5)
    mouse.up()
    values = page.locator(f"{BOX} .matching select").evaluate_all("(all) => all.map((s) => s.value)")
    assert set(values) == {""}


def test_what_is_dragged_to_another_line_leaves_the_first(site, open_page):
    page = practice_of(site, open_page, "match")
    rows = page.locator(f"{BOX} .matching .rows > li")
    chip = page.locator(f"{BOX} .chips > li").first
    bring_into_view(page, rows.first, chip)
    mouse = Mouse(page)
    for row in (rows.nth(0), rows.nth(1)):
        take(page, mouse, chip)
        mouse.move(*middle(row))
        mouse.up()
    assert rows.nth(0).locator("select").input_value() == ""
    assert rows.nth(1).locator("select").input_value() == chip.locator("span").inner_text()


def test_a_finger_scrolls_the_page_beside_the_grip(site, open_page):
    page = practice_of(site, open_page, "order", **PHONE)
    finger = Finger(page)
    before = page.evaluate(SHOWN)["sorted"]
    page.locator(f"{BOX} .sorted").scroll_into_view_if_needed()
    text = page.locator(f"{BOX} .sorted > li span").nth(1)
    start = page.evaluate("scrollY")
    x, y = middle(text)
    finger.down(x, y)
    finger.move(x, y - 200)
    assert page.locator(".held").count() == 0
    finger.up()
    page.wait_for_function("(start) => scrollY > start + 50", arg=start)
    assert page.evaluate(SHOWN)["sorted"] == before


@pointers
def test_the_window_scrolls_near_its_edge(site, open_page, kind_of_pointer):
    options = {**kind_of_pointer.options, "viewport": {"width": 390, "height": 420}}
    page = practice_of(site, open_page, "order", **options)
    pointer = kind_of_pointer(page)
    items = page.locator(f"{BOX} .sorted > li")
    items.first.evaluate("(item) => scrollTo(0, item.getBoundingClientRect().top + scrollY - 100)")
    start = page.evaluate("scrollY")
    text = items.first.locator("span").inner_text()
    take(page, pointer, items.first)
    x, _ = middle(items.first.locator(pointer.handle))
    pointer.move(x, 410)
    page.wait_for_function("(start) => scrollY > start + 100", arg=start)
    page.wait_for_function(
        "(text) => document.querySelector('.ask:not([hidden]) .sorted > li:last-child span').innerText === text",
        arg=text,
    )
    pointer.up()
    assert page.evaluate(SHOWN)["sorted"][-1] == text


def test_the_new_place_is_said_after_a_key_too(site, open_page):
    page = practice_of(site, open_page, "order")
    before = page.evaluate(SHOWN)["sorted"]
    page.keyboard.press("1")
    page.keyboard.press("ArrowDown")
    said = f"Number 2 of {len(before)}: {before[0]}"
    page.wait_for_function("(t) => document.querySelector('.practice-said').textContent === t", arg=said)
    focused = "document.activeElement.closest('li').querySelector('span').textContent"
    assert page.evaluate(focused) == before[0]


def test_hints_put_the_first_in_their_places(site, open_page):
    page = practice_of(site, open_page, "order")
    shown = page.evaluate(SHOWN)
    for _ in shown["ordered"]:
        page.keyboard.press("h")
    given = len(shown["ordered"]) - 2
    assert page.evaluate(SHOWN)["sorted"][:given] == shown["ordered"][:given]
    assert page.locator(f"{BOX} .sorted > .fixed em").all_inner_texts() == ["in its place"] * given
    assert page.locator(f"{BOX} .sorted button").count() == 4
