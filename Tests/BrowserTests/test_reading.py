"""What a reader does."""

import re

import pytest
from following import follow


def chapters(site):
    return [
        path
        for path in sorted(site.rglob("index.html"))
        if 'class="chapter-page"' in path.read_text(encoding="utf-8")
    ]


def background(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_reads_without_javascript(site, open_page):
    page = open_page("about:blank", java_script_enabled=False)
    for path in chapters(site)[:20]:
        page.goto(path.as_uri())
        assert page.locator("main h1").is_visible()
        text = page.locator(".prose").inner_text()
        assert len(text.strip()) > 0
        assert page.locator("button:visible").count() == 0
        closed = page.locator("main .prose details:not([open]) > summary")
        for _ in range(closed.count()):
            before = closed.count()
            closed.first.click()
            assert closed.count() < before


def test_search_without_javascript_says_so(site, open_page):
    page = open_page((site / "search" / "index.html").as_uri(), java_script_enabled=False)
    assert "JavaScript" in page.locator("main").inner_text()
    assert page.locator("main a", has_text="list of chapters").is_visible()
    assert not page.locator("#query").is_visible()


def test_colours_are_remembered(sub_path_url, open_page):
    page = open_page(sub_path_url, color_scheme="light")
    light = background(page)
    button = page.get_by_role("button", name="Dark colours")
    assert button.get_attribute("aria-pressed") == "false"
    button.click()
    dark = background(page)
    assert dark != light
    assert button.get_attribute("aria-pressed") == "true"
    page.reload()
    assert background(page) == dark
    page.goto(sub_path_url + "404.html")
    assert background(page) == dark
    page.get_by_role("button", name="Dark colours").click()
    assert background(page) == light
    page.get_by_role("button", name="Dark colours").click()
    page.go_back()
    page.get_by_role("button", name="Dark colours").click()
    assert background(page) == light


def test_colours_follow_the_system(site, open_page):
    url = (site / "index.html").as_uri()
    assert background(open_page(url, color_scheme="light")) != background(
        open_page(url, color_scheme="dark")
    )


@pytest.mark.parametrize("from_disk", [True, False], ids=["disk", "served"])
def test_search_finds_a_chapter_by_its_title(site, sub_path_url, open_page, from_disk):
    first = chapters(site)[0]
    title = re.search(r"<title>(.*?) · ", first.read_text(encoding="utf-8")).group(1)
    word = max(re.findall(r"[A-Za-z]+", title), key=len)
    base = site.as_uri() + "/" if from_disk else sub_path_url
    page = open_page(base + "search/index.html")
    page.get_by_label("Words to look for").fill(word[:-1].upper())
    page.locator(".results li h2 a").first.wait_for()
    found = page.locator(".results li h2 a").all_inner_texts()
    assert any(word in name for name in found)
    follow(page.locator(".results li h2 a").first)
    page.wait_for_selector("main.chapter")
    assert page.problems == []


def test_search_offers_the_word_that_was_meant_and_leads_to_it(site, sub_path_url, open_page):
    page = open_page(sub_path_url + "search/index.html")
    assert page.evaluate("document.activeElement.id") == "query"
    page.keyboard.type("latncy")
    page.wait_for_selector("text=Did you mean")
    page.get_by_role("link", name="latency").click()
    page.wait_for_selector(".results > li")
    assert page.url.endswith("?q=latency")
    page.wait_for_selector(".results mark")
    inside = page.locator(".results .in-text a").first
    assert re.search(r"#:~:text=([^,]+-,)?latency(,-[^,]+)?$", inside.get_attribute("href"), re.I)
    follow(inside)
    page.wait_for_selector("main.chapter")
    page.wait_for_load_state("networkidle")
    page.go_back()
    page.wait_for_selector(".results > li")
    assert page.locator("#query").input_value() == "latency"
    assert page.problems == []


def test_search_says_what_stands_around_the_word(sub_path_url, open_page):
    page = open_page(sub_path_url + "search/index.html", viewport={"width": 1280, "height": 500})

    def fetched():
        return [url for url in page.requested if "/search/" not in url and url.endswith("/index.html")]

    field = page.get_by_label("Words to look for")
    field.fill("latency")
    page.wait_for_selector(".results mark")
    phrases = page.locator(".results q")
    for text in phrases.all_inner_texts():
        assert "latency" in text.lower() and len(text) < 180
    assert {word.lower() for word in page.locator(".results mark").all_inner_texts()} == {"latency"}
    # Only what is on the screen is asked for, each page once, and only the count is announced.
    assert 0 < len(fetched()) < page.locator(".results > li").count()
    assert page.locator("[role=status] mark, [aria-live] mark").count() == 0
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_selector(".results > li:last-child mark")
    field.fill("laten")
    page.wait_for_selector(".results > li mark")
    assert len(fetched()) == len(set(fetched()))
    assert page.problems == []


def test_search_shows_a_term_without_the_sign_of_its_link(sub_path_url, open_page):
    page = open_page(sub_path_url + "search/index.html?q=confidence%20threshold")
    term = page.locator(".results > li", has=page.get_by_role("link", name="Glossary", exact=True))
    term.locator("mark").first.wait_for()
    assert "#" not in term.locator("q").first.inner_text()


def test_each_table_has_one_frame_of_its_own_height(site, open_page):
    page = open_page((site / "the-six-weeks" / "index.html").as_uri())
    frames = page.locator(".scroll")
    assert frames.count() == page.locator("main table").count() > 0
    for frame in frames.all():
        box, table = frame.bounding_box(), frame.locator("table").bounding_box()
        assert abs(box["height"] - table["height"]) < 1


def test_search_from_disk_asks_for_no_page(site, open_page):
    page = open_page((site / "search" / "index.html").as_uri() + "?q=latency")
    inside = page.locator(".results .in-text", has_text="“latency”").first
    assert inside.locator("a").get_attribute("href").endswith("#:~:text=latency")
    assert page.locator(".results mark").count() == 0
    assert page.problems == []


def test_search_leaves_the_focus_where_it_is(sub_path_url, open_page):
    page = open_page(sub_path_url + "search/index.html")
    held = []
    page.route("**/index.html", lambda route: held.append(route))
    page.get_by_label("Words to look for").fill("latency")
    inside = page.locator(".results .in-text a").first
    inside.focus()
    page.wait_for_timeout(100)
    for route in held:
        route.continue_()
    page.wait_for_selector(".results mark")
    assert inside.evaluate("(link) => link === document.activeElement")


def test_search_drops_what_it_asked_for_the_words_before(sub_path_url, open_page):
    page = open_page(sub_path_url + "search/index.html")
    held = []
    page.route("**/index.html", lambda route: held.append(route))
    field = page.get_by_label("Words to look for")
    field.fill("latency")
    page.wait_for_selector(".results > li")
    page.wait_for_timeout(100)
    assert held
    with page.expect_event("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"):
        field.fill("zzqqxxyy")
    page.get_by_text("Nothing found.").wait_for()
    assert page.problems == []


def test_search_says_when_nothing_is_found(site, open_page):
    page = open_page((site / "search" / "index.html").as_uri() + "?q=zzqqxxyy")
    page.get_by_text("Nothing found.").wait_for()
    assert page.problems == []


def test_keyboard_reaches_the_text_first(site, open_page):
    page = open_page(chapters(site)[0].as_uri())
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("(link) => link === document.activeElement")
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_answers_open_for_print(site, open_page):
    path = next(
        path for path in chapters(site)
        if "<details" in path.read_text(encoding="utf-8").split('class="prose"')[1])
    page = open_page(path.as_uri())
    closed = page.locator("main .prose details:not([open])")
    before = closed.count()
    assert before > 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert closed.count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert closed.count() == before


def test_an_address_opens_the_answer_it_points_to(site, open_page):
    found = ((path, re.search(r'<details class="faq" id="([^"]+)"', path.read_text(encoding="utf-8")))
             for path in chapters(site))
    path, anchor = next((path, match.group(1)) for path, match in found if match)
    page = open_page(path.as_uri() + "#" + anchor)
    assert page.locator(f"[id='{anchor}']").get_attribute("open") is not None


def test_a_missing_page_looks_right_at_any_depth(site, open_page):
    text = (site / "404.html").read_text(encoding="utf-8")
    assert "<style>" in text
    assert 'rel="stylesheet"' not in text


def test_narrow_windows_fold_the_contents(site, open_page):
    path = next(p for p in chapters(site) if 'class="contents"' in p.read_text(encoding="utf-8"))
    url = path.as_uri()
    phone = open_page(url, viewport={"width": 390, "height": 844})
    assert phone.locator(".contents details").get_attribute("open") is None
    phone.locator(".contents summary").click()
    assert phone.locator(".contents a").first.is_visible()
    desk = open_page(url, viewport={"width": 1280, "height": 900})
    assert desk.locator(".contents a").first.is_visible()


def test_boxes_of_a_list_are_ticked_and_kept(site, open_page):
    page = open_page((site / "thirty-day-plan/index.html").as_uri())
    boxes = page.locator(".prose input[type=checkbox]")
    assert boxes.count() > 5
    assert boxes.nth(1).get_attribute("aria-label") not in ("", "Task", None)
    boxes.nth(1).check()
    page.reload()
    assert boxes.nth(1).is_checked() and not boxes.nth(0).is_checked()
    assert page.problems == []


def test_contents_reach_the_last_section(site, visit):
    for path in sorted(site.glob("*/index.html")):
        if 'class="contents"' not in path.read_text(encoding="utf-8"):
            continue
        page = visit(path.as_uri(), reduced_motion="reduce")
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        page.wait_for_function("""() => {
          const links = [...document.querySelectorAll('.contents a')];
          const seen = links.filter((link) => {
            const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
            return heading.getBoundingClientRect().top < innerHeight;
          });
          return seen.at(-1).matches('.here') && document.querySelectorAll('.contents .here').length === 1;
        }""", timeout=2000)
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_function("document.querySelectorAll('.contents .here').length === 0", timeout=2000)
