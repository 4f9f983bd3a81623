"""What an author sees: a real browser beside the files."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import CHAPTER, Events

OVERLAY = "studyguide-preview .overlay"
BAR = "studyguide-preview .bar"


def settled(page):
    """Waits until the page has heard of the newest state."""
    page.wait_for_selector(f"{BAR} .row", state="attached")
    page.wait_for_function("""
        () => document.querySelector('studyguide-preview')?.shadowRoot
            ?.querySelector('.bar .file')?.textContent""")


def mark(page):
    """A mark that a reload wipes away."""
    page.evaluate("window.marked = true")


def is_marked(page) -> bool:
    return page.evaluate("window.marked === true")


@pytest.fixture
def complete(server):
    events = Events(server)
    events.complete()
    yield server
    events.close()


def test_an_edit_is_seen(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    (complete.content / "01-first.md").write_text(
        CHAPTER.format(title="First", text="Seen without a hand on it."))
    page.wait_for_selector("text=Seen without a hand on it.")
    assert page.problems == []


def test_an_edit_elsewhere_disturbs_nobody(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    mark(page)
    events = Events(complete)
    events.next()
    chapter = complete.content / "02-second.md"
    chapter.write_text(chapter.read_text().replace("The second text.", "Another text."))
    events.until(lambda news: news["version"] == 2 and news["isComplete"])
    page.evaluate("fetch('/second/')")
    (complete.content / "guide.yml").write_text("title: Renamed\n")
    page.wait_for_selector("text=Renamed")
    assert not is_marked(page)
    # Before the second edit the page had been left alone.
    assert page.evaluate("performance.getEntriesByType('navigation').length") == 1
    events.close()


def test_the_place_is_kept(complete, open_page):
    page = open_page(complete.url + "long/")
    settled(page)
    page.evaluate("document.getElementById('heading-20').scrollIntoView({behavior: 'instant'})")
    top = page.evaluate("document.getElementById('heading-20').getBoundingClientRect().top")
    y = page.evaluate("scrollY")
    assert y > 1000
    chapter = complete.content / "04-long.md"
    chapter.write_text(chapter.read_text().replace(
        "## Heading 3\n", "## Heading 3\n\n" + "A long passage put in above.\n\n" * 40))
    page.wait_for_selector("text=A long passage put in above.", state="attached")
    page.wait_for_function("scrollY > 0")
    settled(page)
    now = page.evaluate("document.getElementById('heading-20').getBoundingClientRect().top")
    assert abs(now - top) < 2
    assert page.evaluate("scrollY") > y + 500


def test_styles_are_exchanged_in_place(complete, open_page, guide):
    page = open_page(complete.url + "first/")
    settled(page)
    mark(page)
    css = guide / "Themes" / "default" / "css" / "95-mine.css"
    css.parent.mkdir(parents=True)
    for colour in ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]:
        css.write_text(f"body {{ background: {colour} }}\n")
        page.wait_for_function(
            f"getComputedStyle(document.body).backgroundColor === '{colour}'")
        assert is_marked(page)
    assert page.locator("link[rel=stylesheet]").count() == 1


def test_a_picture_is_renewed(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    mark(page)
    (complete.content / "bild ü.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="77" height="9"/>')
    page.wait_for_function("document.querySelector('main img')?.naturalWidth === 77")
    assert not is_marked(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_errors_stand_above_the_page(complete, open_page, scheme, width):
    page = open_page(
        complete.url + "first/", color_scheme=scheme, viewport={"width": width, "height": 800})
    settled(page)
    chapter = complete.content / "01-first.md"
    sound = chapter.read_text()
    chapter.write_text("# A\n\n## Scoring rubric\n\n- A <b> (40%)\n- B (30%)\n")
    page.wait_for_selector(OVERLAY)
    text = page.inner_text(OVERLAY)
    assert "Content/01-first.md:5:1" in text and "sum to 70 %" in text
    assert "- A <b> (40%)" in text and "^~" in text and "change the weights" in text
    assert "The first text." in page.inner_text("main")
    box = page.locator(OVERLAY).bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.wait_for_selector(OVERLAY, state="hidden")
    # Other problems show it again.
    chapter.write_text("---\ntitle: [a\n---\n")
    page.wait_for_selector(OVERLAY)
    chapter.write_text(sound)
    page.wait_for_selector(OVERLAY, state="hidden")
    assert page.problems == []


def violations(page) -> list[str]:
    """What axe finds in what the preview adds, in its shadow tree too."""
    results = Axe().run(page, context={"include": [["studyguide-preview"]]})
    return [violation["id"] for violation in results.response["violations"]]


def test_a_guide_that_is_broken_from_the_start(serve, guide, open_page):
    chapter = guide / "Content" / "01-first.md"
    sound = chapter.read_text()
    chapter.write_text("---\ntitle: [a\n---\n")
    page = open_page(serve().url + "first/")
    page.wait_for_selector("text=The guide cannot be shown yet")
    assert "Content/01-first.md:2:8" in page.inner_text("main")
    chapter.write_text("# A\n\n## Scoring rubric\n\n- A (40%)\n- B (30%)\n")
    page.wait_for_selector("text=sum to 70 %")
    chapter.write_text(sound)
    page.wait_for_selector("text=The first text.")


def test_a_new_chapter_with_an_error(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    chapter = complete.content / "09-new.md"
    chapter.write_text("---\ntitle: [a\n---\n")
    page.wait_for_selector(OVERLAY)
    assert page.goto(complete.url + "new/").status == 404
    page.wait_for_selector("text=There is no such page yet")
    assert "Content/09-new.md:2:8" in page.inner_text("main")
    chapter.write_text("The newest text.\n")
    page.wait_for_selector("text=The newest text.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_bar_tells_what_was_found(complete, open_page, scheme, width):
    page = open_page(
        complete.url + "first/", color_scheme=scheme, viewport={"width": width, "height": 800})
    settled(page)
    page.wait_for_selector(BAR)
    page.click(f"{BAR} .found")
    found = page.inner_text(f"{BAR} .panel")
    assert "pair" in found and "Choosing First" in found and "Drift" in found
    assert violations(page) == []
    page.click(f"{BAR} .asked")
    page.wait_for_function("""
        () => document.querySelector('studyguide-preview')?.shadowRoot
            ?.querySelector('.panel')?.textContent.includes('serverless')""")
    assert violations(page) == []
    chapter = complete.content / "01-first.md"
    chapter.write_text(chapter.read_text() + "\n## One side\n\nBAD: Only bad.\n")
    page.click(f"{BAR} .findings")
    page.wait_for_function("""
        () => document.querySelector('studyguide-preview')?.shadowRoot
            ?.querySelector('.panel')?.textContent.includes('BAD has no GOOD')""")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.problems == []


def test_the_bar_is_shown_and_hidden_by_a_key(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    page.wait_for_selector(BAR)
    page.keyboard.press("i")
    page.wait_for_selector(BAR, state="hidden")
    page.reload()
    settled(page)
    assert page.locator(BAR).is_hidden()
    page.goto(complete.url + "search/")
    settled(page)
    page.locator("input[type=search]").fill("")
    page.locator("input[type=search]").press("i")
    assert page.locator(BAR).is_hidden()
    page.locator("input[type=search]").blur()
    page.keyboard.press("i")
    page.wait_for_selector(BAR)
    page.click(f"{BAR} .close")
    page.wait_for_selector(BAR, state="hidden")


def test_the_bar_is_there_without_single_keys(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    page.evaluate("localStorage.setItem('studyguide-keys', 'off')")
    page.keyboard.press("i")
    assert page.locator(BAR).is_visible()
    page.click(f"{BAR} .close")
    page.wait_for_selector(BAR, state="hidden")
    page.click("studyguide-preview .handle")
    page.wait_for_selector(BAR)


def test_the_bar_leads_to_what_it_names(complete, open_page):
    page = open_page(complete.url + "first/")
    settled(page)
    page.click(f"{BAR} .found")
    page.click(f"{BAR} a:has-text('Drift')")
    assert page.url.endswith("#term-drift")


def test_a_server_that_starts_again_is_found(serve, open_page):
    first = serve()
    page = open_page(first.url + "first/")
    settled(page)
    assert first.interrupt() == 0
    page.wait_for_selector("text=The server does not answer")
    chapter = first.content / "01-first.md"
    chapter.write_text(CHAPTER.format(title="First", text="Written meanwhile."))
    serve(port=first.port)
    page.wait_for_selector("text=Written meanwhile.")
    chapter.write_text(CHAPTER.format(title="First", text="And afterwards."))
    page.wait_for_selector("text=And afterwards.")


def test_a_page_that_is_not_there_comes_to_be(complete, open_page):
    page = open_page(complete.url + "later/deep/")
    page.wait_for_selector("body.not-found-page")
    settled(page)
    (complete.content / "later").mkdir()
    (complete.content / "later" / "deep.md").write_text("# Deep\n\nHere it is.\n")
    page.wait_for_selector("text=Here it is.")


def test_the_page_is_as_built_without_a_script(complete, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(complete.url + "first/")
    assert "The first text." in page.inner_text("main")
    assert page.locator("studyguide-preview").count() == 0
    context.close()
