"""The places of the site: in a row where there is room, else behind a menu."""

import pytest
from accessibility import complaints
from following import follow

PAGE = "the-scoring-rubric/index.html"
LINKS = ".places a"


def phone(site, open_page, width=390, **options):
    options = {"viewport": {"width": width, "height": 844}, "reduced_motion": "reduce", **options}
    return open_page((site / PAGE).as_uri(), **options)


def height(page, selector):
    return page.locator(selector).bounding_box()["height"]


@pytest.mark.parametrize("width", [320, 390, 768])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_a_menu_where_there_is_little_room(site, open_page, width, scheme, scripts):
    page = phone(site, open_page, width, color_scheme=scheme, java_script_enabled=scripts)
    bar, text = height(page, ".top"), page.locator("h1").bounding_box()
    assert bar < 80
    assert page.locator(f"{LINKS}:visible").count() == 0
    page.click(".places summary")
    assert page.locator(f"{LINKS}:visible").count() == page.locator(LINKS).count() >= 5
    for link in page.locator(LINKS).all():
        box = link.bounding_box()
        assert box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= width
    # Nothing moves.
    assert height(page, ".top") == bar and page.locator("h1").bounding_box() == text
    if scripts:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert complaints(page) == ""
    follow(page.locator(LINKS, has_text="Practice"))
    page.wait_for_selector("main.practice")


def test_the_menu_by_keyboard(site, open_page):
    page = phone(site, open_page)
    focused = "document.activeElement.textContent"
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Menu"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Contents"
    page.keyboard.press("Escape")
    assert page.evaluate(focused) == "Menu"
    assert page.locator(f"{LINKS}:visible").count() == 0
    page.keyboard.press("Enter")
    for _ in range(page.locator(LINKS).count() + 1):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.scheme')")
    assert page.locator(f"{LINKS}:visible").count() == 0
    page.click(".places summary")
    page.mouse.click(200, 800)
    assert page.locator(f"{LINKS}:visible").count() == 0


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_a_row_where_there_is_room(site, open_page, scripts):
    page = phone(site, open_page, 1280, java_script_enabled=scripts)
    assert page.is_hidden(".places summary")
    links = page.locator(LINKS)
    assert page.locator(f"{LINKS}:visible").count() == links.count()
    assert len({link.bounding_box()["y"] for link in links.all()}) == 1
    tree = page.locator(".top").aria_snapshot()
    for name in links.all_inner_texts():
        assert f'link "{name}"' in tree
    if scripts:
        for _ in range(3):
            page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Contents"
