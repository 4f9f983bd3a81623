"""The plan of days, put on the days before the reader's date."""

import icalendar
from accessibility import complaints
from following import follow

PLAN = "plan/index.html"


def plan(site, open_page, today="2026-12-01", **options):
    page = open_page((site / PLAN).as_uri(), locale="en-GB", **options)
    page.clock.install(time=f"{today}T12:00:00Z")
    page.reload()
    return page


def choose(page, date):
    page.fill(".plan-setup input", date)
    page.dispatch_event(".plan-setup input", "change")


def test_it_leads_up_to_the_date(site, open_page):
    page = plan(site, open_page)
    assert page.locator(".plan-when").first.inner_text() == "Days 1–3"
    choose(page, "2026-12-31")
    whens = page.locator(".plan-when").all_inner_texts()
    assert "1" in whens[0] and "3 Dec" in whens[0].replace("\u2009", " ")
    assert "30 Dec" in whens[-1]
    assert page.inner_text(".plan-said") == "In 30 days."
    assert page.locator("[aria-current=date]").count() == 1
    page.reload()
    assert page.input_value(".plan-setup input") == "2026-12-31"
    assert page.locator(".plan-parts > .now").inner_text().startswith(whens[0])
    assert page.problems == []


def test_more_and_less_time_than_it_takes(site, open_page):
    page = plan(site, open_page)
    choose(page, "2027-02-01")
    assert page.inner_text(".plan-said") == (
        "In 62 days. The plan takes 30 of them and begins later.")
    assert page.locator(".plan-parts > .now").count() == 0
    choose(page, "2026-12-11")
    assert page.inner_text(".plan-said") == (
        "In 10 days. The plan is for 30 days, so that each part has less.")
    assert "1 Dec" in page.locator(".plan-when").first.inner_text()
    assert "10 Dec" in page.locator(".plan-when").last.inner_text()


def test_days_go_by(site, open_page):
    page = plan(site, open_page)
    choose(page, "2026-12-31")
    page.clock.set_system_time("2026-12-09T12:00:00Z")
    page.reload()
    assert page.inner_text(".plan-said") == "In 22 days."
    assert page.locator(".plan-parts > .past").count() == 2
    assert page.locator(".plan-parts > li").nth(2).get_attribute("aria-current") == "date"


def test_a_file_for_the_calendar(site, open_page):
    page = plan(site, open_page)
    assert page.is_disabled(".plan-file")
    choose(page, "2026-12-31")
    with page.expect_download() as download:
        page.click(".plan-file")
    path = download.value.path()
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len(events) == page.locator(".plan-parts > li").count()
    assert str(events[0]["DTSTART"].dt) == "2026-12-01"
    assert str(events[-1]["DTEND"].dt) == "2026-12-31"
    assert events[0]["SUMMARY"] == page.inner_text(".plan-parts h2 >> nth=0")
    assert "☐ Write the four criteria" in events[0]["DESCRIPTION"]
    assert len({event["UID"] for event in events}) == len(events)


def test_boxes_are_those_of_the_chapter(site, open_page):
    page = plan(site, open_page)
    page.check(".plan-parts input >> nth=1")
    follow(page.locator(".plan-links a").first)
    assert page.url.split("#")[0].endswith("thirty-day-plan/index.html")
    assert page.is_checked(".timeline input >> nth=1")
    assert not page.is_checked(".timeline input >> nth=0")


def test_ways_to_it(site, open_page):
    page = open_page((site / "index.html").as_uri())
    follow(page.locator("text=Plan the days until your date").first)
    assert page.url.endswith(PLAN)
    follow(page.locator(".plan-links a").first)
    follow(page.locator(".timeline .to-plan a").first)
    assert page.url.endswith(PLAN)


def test_accessible_and_readable_without_a_script(site, open_page):
    for scheme in ("light", "dark"):
        page = plan(
            site, open_page, color_scheme=scheme, viewport={"width": 390, "height": 800})
        choose(page, "2026-12-31")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert complaints(page) == ""
    page = open_page((site / PLAN).as_uri(), java_script_enabled=False)
    assert page.is_hidden(".plan-setup")
    assert page.locator(".plan-when").first.inner_text() == "Days 1–3"


def test_no_part_begins_before_today(site, open_page):
    page = plan(site, open_page)
    for before in (None, "2026-12-31"):
        if before:
            choose(page, before)
            page.clock.set_system_time("2026-12-05T12:00:00Z")
        day = 5 if before else 1
        choose(page, f"2026-12-0{day}")
        assert page.inner_text(".plan-said").startswith("It is today. The plan needs 30 days")
        whens = page.locator(".plan-when").all_inner_texts()
        assert all(f"{day} Dec" in when.replace("\u2009", " ") for when in whens), whens
        assert page.locator(".plan-parts > .now").count() == len(whens)


def test_a_plan_with_too_few_days_says_so(site, open_page):
    page = plan(site, open_page)
    choose(page, "2026-12-03")
    assert page.inner_text(".plan-said") == (
        "In 2 days. The plan needs 30 days, 2 are left: choose what matters most in each part.")
    choose(page, "2026-12-02")
    assert page.inner_text(".plan-said").startswith("Tomorrow. The plan needs 30 days, 1 is left: ")


def test_a_task_is_ticked_by_its_text(site, open_page):
    for path in (PLAN, "thirty-day-plan/index.html"):
        page = open_page((site / path).as_uri(), viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
        item = page.locator(".prose li:has(> input, > p > input)").nth(2)
        box = item.locator("input")
        size = box.bounding_box()
        assert size["width"] >= 20 and size["height"] >= 20
        assert item.bounding_box()["height"] >= 44
        item.tap(position={"x": 120, "y": 20})
        assert box.is_checked()
        box.tap()
        assert not box.is_checked()
        # The lines of a task begin below each other.
        starts = item.evaluate("""(item) => {
          const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const boxes = [];
          while (walker.nextNode()) {
            const text = walker.currentNode;
            range.setStart(text, text.nodeValue.search(/\\S|$/));
            range.setEnd(text, text.nodeValue.length);
            boxes.push(...range.getClientRects());
          }
          return [boxes[0].left, boxes.at(-1).left];
        }""")
        assert abs(starts[0] - starts[1]) <= 1.5, starts


def test_a_link_in_a_task_ticks_nothing(site, open_page):
    page = open_page((site / PLAN).as_uri())
    page.evaluate("""document.querySelector('.prose li:has(> input, > p > input)')
      .insertAdjacentHTML('beforeend', ' <a class=there href="#main">there</a>')""")
    page.click(".there")
    assert not page.is_checked(".plan-parts input >> nth=0")
