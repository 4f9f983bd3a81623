"""The deck: turned over, rated, due first, and readable without a script."""

import json

from following import follow

DECK = "flashcards/index.html"
PROGRESS = "localStorage.getItem(`studyguide/${document.documentElement.dataset.guide}/progress`)"


def deck(site, open_page, **options):
    return open_page((site / DECK).as_uri(), **options)


def reviews(page):
    return json.loads(page.evaluate(PROGRESS))["reviews"]


def keep(page, reviews):
    """Puts reviews into the browser as the deck keeps them, and opens it anew."""
    guide = page.evaluate("document.documentElement.dataset.guide")
    progress = {"version": 1, "guide": guide, "reviews": reviews, "flags": []}
    page.evaluate(
        "([guide, text]) => localStorage.setItem(`studyguide/${guide}/progress`, text)",
        [guide, json.dumps(progress)],
    )
    page.reload()


def card_ids(page):
    return page.evaluate("[...document.querySelectorAll('[data-card]')].map((c) => c.dataset.card)")


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
    ids = card_ids(page)
    front = page.evaluate("document.querySelectorAll('.flash .front')[40].innerText.trim()")
    keep(page, [{"id": ids[40], "time": "2026-01-01T08:00:00.000Z", "rating": 3}])
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
    page.select_option(".deck-new", "all")
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


def test_the_last_rating_is_taken_back(site, open_page):
    page = deck(site, open_page)
    first, counts = page.inner_text(".flash-front"), page.inner_text(".deck-count")
    assert page.is_hidden(".deck-undo")
    page.keyboard.press("u")
    page.keyboard.press("Space")
    page.keyboard.press("1")
    second = page.inner_text(".flash-front")
    page.keyboard.press("Space")
    page.keyboard.press("4")
    before = reviews(page)[:1]
    page.click(".deck-undo")
    # Its card is asked again, and the one before it can be taken back too.
    assert page.inner_text(".flash-front") == second and page.is_hidden(".flash-back")
    assert reviews(page) == before
    assert page.evaluate("document.activeElement.className") == "button turn-card"
    page.keyboard.press("Space")
    page.keyboard.press("u")
    assert page.inner_text(".flash-front") == first and page.is_hidden(".deck-undo")
    assert reviews(page) == []
    assert page.inner_text(".deck-count") == "The last rating is taken back. " + counts
    page.keyboard.press("Space")
    page.keyboard.press("3")
    assert page.inner_text(".flash-front") == second
    assert [review["rating"] for review in reviews(page)] == [3]
    assert page.problems == []


def test_a_due_card_that_is_taken_back_is_due_again(site, open_page):
    page = deck(site, open_page)
    old = [{"id": card_ids(page)[7], "time": "2026-01-01T08:00:00.000Z", "rating": 3}]
    keep(page, old)
    front = page.inner_text(".flash-front")
    page.keyboard.press("Space")
    page.keyboard.press("4")
    page.keyboard.press("u")
    assert page.inner_text(".flash-front") == front
    assert "1 due · " in page.inner_text(".deck-count")
    assert reviews(page) == old


def test_so_many_new_cards_a_day(site, open_page):
    page = deck(site, open_page)
    ids = card_ids(page)
    count = len(ids)
    assert page.inner_text(".deck-count") == (
        f"0 due · 20 new left today · {count - 20} new after that · {count} in all"
    )
    page.select_option(".deck-new", "10")
    page.clock.install(time="2026-11-27T10:00:00")
    # Yesterday's are no new ones of today, and what is due comes whatever the limit is.
    reviews = [{"id": id, "time": "2026-10-26T10:00:00.000Z", "rating": 3} for id in ids[:30]]
    today = page.evaluate("new Date(2026, 10, 27, 0, 1).toISOString()")
    reviews += [{"id": id, "time": today, "rating": 4} for id in ids[30:39]]
    keep(page, reviews)
    assert page.input_value(".deck-new") == "10"
    assert page.inner_text(".deck-count").startswith(
        f"30 due · 1 new left today · {count - 40} new after that · 9 for later"
    )
    for _ in range(31):
        page.keyboard.press("Space")
        page.keyboard.press("4")
    assert page.is_visible(".deck-done")
    assert page.inner_text(".deck-next").startswith("Today’s 10 new ones are done. The next")
    page.keyboard.press("u")
    assert "0 due · 1 new left today" in page.inner_text(".deck-count")
    page.select_option(".deck-new", "all")
    assert f"0 due · {count - 39} new · " in page.inner_text(".deck-count")
    assert page.problems == []


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


def test_one_chapter_is_printed_alone(site, open_page):
    page = deck(site, open_page, java_script_enabled=False)
    page.click(".deck-sheets summary")
    chapter = page.locator(".deck-sheets li").nth(2)
    title = chapter.inner_text().split("\n")[0]
    count = page.locator(".flash-group", has=page.locator("h2", has_text=title)).locator(".flash").count()
    follow(chapter.get_by_role("link", name=f"{title} on A4"))
    assert page.inner_text("h1") == f"Flashcards: {title}"
    feet = page.locator(".card.front .foot span:first-child").all_text_contents()
    assert set(feet) == {title} and len(feet) >= count > 0
    follow(page.locator("text=Back to the deck").first)
    page.wait_for_selector("main.deck")


def test_what_comes_back_is_shown_when_it_does(site, open_page):
    page = deck(site, open_page)
    page.clock.install(time="2026-11-27T10:00:00")
    page.reload()
    sizes = page.evaluate("""() => {
      const chapters = [...document.querySelectorAll('.deck-chapter option')].map(({ value }) => value);
      const size = (id) => document.querySelectorAll(`[data-chapter='${id}']`).length;
      return chapters.filter(Boolean).map((id) => [size(id), id]);
    }""")
    count, value = min(sizes)
    page.select_option(".deck-chapter", value)
    page.select_option(".deck-new", "all")
    for _ in range(count):
        page.keyboard.press("Space")
        page.keyboard.press("1")
    assert page.inner_text(".deck-next") == "The next one comes back in 1 min."
    assert page.inner_text(".deck-again") == f"Go through all {count} now"
    page.clock.run_for(61_000)
    assert page.is_visible(".flash-front") and page.is_hidden(".deck-done")
    for _ in range(count):
        page.keyboard.press("Space")
        page.keyboard.press("4")
    assert page.is_visible(".deck-done")
    said = page.inner_text(".deck-next")
    page.clock.run_for(26 * 3_600_000)
    assert page.inner_text(".deck-next") != said
    # A window that was not seen looks again at once.
    page.clock.set_system_time("2028-01-01T10:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.is_visible(".flash-front")
    assert page.problems == []


def test_without_a_script_nothing_promises_to_turn(site, open_page):
    page = deck(site, open_page, java_script_enabled=False)
    leads = page.locator(".opening .lead:visible").all_inner_texts()
    assert len(leads) == 1 and leads[0].startswith("Each card stands with its back.")
    page = deck(site, open_page)
    leads = page.locator(".opening .lead:visible").all_inner_texts()
    assert len(leads) == 1 and "Turn one over" in leads[0]


def test_sheets_have_the_icon_of_the_site(site, visit):
    for path in sorted(site.glob("flashcards/**/print-a4.html"))[:3]:
        page = visit(path.as_uri())
        icon = page.locator("link[rel=icon]").get_attribute("href")
        assert (path.parent / icon).resolve().is_file()
