"""Rehearsals: a case, a clock, and only then what the guide says."""

import pytest
from accessibility import complaints
from following import follow

MOCK = "mock/index.html"


def rehearsal(site, open_page, stands=True, **options):
    """The page with a clock that stands, but for what a test lets pass."""
    page = open_page((site / MOCK).as_uri(), **options)
    page.clock.install(time="2026-11-27T10:00:00Z")
    page.reload()
    if stands:
        page.clock.pause_at("2026-11-27T10:01:00Z")
    return page


def choose(page, case="Ticket tagging", time=None):
    page.select_option(".mock-which", label=case)
    if time:
        page.select_option(".mock-time", label=time)
    page.click("text=Show the case")


def begin(page, case="Ticket tagging", time=None):
    choose(page, case, time)
    page.click("text=Start the clock")


def test_the_answer_stays_hidden_until_one_has_answered(site, open_page):
    page = rehearsal(site, open_page)
    assert page.locator(".mock-case:visible").count() == 0
    begin(page)
    assert page.locator(".mock-case:visible h2").all_inner_texts() == ["Ticket tagging"]
    assert page.is_visible("text=agents open a ticket seconds after it comes in")
    assert page.locator(".mock-told:visible").count() == 0
    page.click(".mock-end")
    assert page.is_visible(".mock-case:visible >> text=I would tag each ticket on arrival")
    assert page.is_visible(".mock-case:visible >> text=latency")
    assert page.problems == []


def test_parts_follow_each_other_by_themselves(site, open_page):
    page = rehearsal(site, open_page)
    begin(page)
    assert page.inner_text(".mock-now") == "1 of 5 · Problem context"
    page.clock.run_for(20_000)
    assert page.inner_text(".mock-left") == "0:10"
    page.clock.run_for(30_000)
    assert page.inner_text(".mock-now") == "2 of 5 · Success metrics"
    assert page.inner_text(".mock-left") == "0:10"
    assert page.inner_text(".mock-said") == "Success metrics"
    assert page.title().startswith("0:10 · Success metrics")
    assert page.inner_text(".mock-next") == "Then: High-level flow (2:00)"
    page.click(".mock-on")
    page.clock.run_for(60_000)
    page.click(".mock-end")
    assert page.inner_text("#result") == "Ticket tagging: 1:50 of 7:00"
    rows = page.locator(".mock-used tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows][:3] == [
        ["Problem context", "0:30", "0:30", "as planned"],
        ["Success metrics", "0:30", "0:20", "0:10 under"],
        ["High-level flow", "2:00", "1:00", "1:00 under"],
    ]


def test_without_moving_on_a_part_runs_over(site, open_page):
    page = rehearsal(site, open_page)
    page.uncheck(".mock-auto input")
    begin(page)
    page.clock.run_for(42_000)
    assert page.inner_text(".mock-left") == "+0:12"
    assert page.inner_text(".mock-said") == "Time is up: Problem context"
    assert page.inner_text(".mock-now").startswith("1 of 5")


def test_pausing_and_reloading_lose_nothing(site, open_page):
    page = rehearsal(site, open_page)
    begin(page)
    page.clock.run_for(10_000)
    page.click(".mock-pause")
    page.clock.run_for(60_000)
    assert page.inner_text(".mock-left") == "0:20"
    page.fill(".mock-words textarea", "Asked for volume first")
    page.click(".mock-pause")
    page.clock.run_for(5_000)
    page.reload()
    page.wait_for_selector(".mock-clock:visible")
    assert page.inner_text(".mock-pause") == "Go on"
    assert page.inner_text(".mock-left") == "0:15"
    assert page.input_value(".mock-words textarea") == "Asked for volume first"
    page.click(".mock-pause")
    page.clock.run_for(5_000)
    assert page.inner_text(".mock-left") == "0:10"


def test_what_was_rehearsed_is_kept_and_can_be_removed(site, open_page):
    page = rehearsal(site, open_page)
    begin(page, time="5 min")
    page.clock.run_for(61_000)
    page.click(".mock-end")
    page.fill(".mock-words textarea", "=Slow\nstart")
    page.click(".mock-another")
    assert page.inner_text(".mock-which option >> nth=0") == "one that you have not tried (14)"
    page.reload()
    row = page.locator(".mock-past tbody tr")
    assert row.count() == 1
    assert "Ticket tagging" in row.inner_text() and "1:01 of 5:00" in row.inner_text()
    assert row.locator(".mock-noted").inner_text() == "=Slow\nstart"
    page.click(".mock-remove")
    assert page.is_hidden(".mock-past table") and page.is_hidden(".mock-export")


@pytest.mark.parametrize("from_disk", [True, False], ids=["disk", "served"])
def test_each_window_has_an_answer_of_its_own(site, sub_path_url, open_page, from_disk):
    url = (site / MOCK).as_uri() if from_disk else sub_path_url + MOCK
    first = open_page(url)
    begin(first)
    second = first.context.new_page()
    second.goto(url)
    second.wait_for_timeout(700)
    assert second.is_visible(".mock-setup") and second.is_hidden(".mock-clock")
    begin(second, case="Document ingestion")
    second.fill(".mock-words textarea", "second")
    first.fill(".mock-words textarea", "first")
    for page, title in ((first, "Ticket tagging"), (second, "Document ingestion")):
        page.reload()
        page.wait_for_selector(".mock-clock:visible")
        assert page.inner_text(".mock-case:visible h2") == title
    # What a closed window left behind is gone on with in the next one.
    first.close(run_before_unload=True)
    third = second.context.new_page()
    third.goto(url)
    third.wait_for_selector(".mock-clock:visible")
    assert third.input_value(".mock-words textarea") == "first"
    for page in (third, second):
        page.click(".mock-end")
    assert sorted(second.locator(".mock-noted").all_inner_texts()) == ["first", "second"]


def test_rehearsals_go_out_and_come_in_as_a_file(site, open_page, tmp_path):
    page = rehearsal(site, open_page)
    assert page.is_hidden(".mock-export")
    begin(page)
    page.clock.run_for(30_000)
    page.click(".mock-end")
    page.fill(".mock-words textarea", "Slow start")
    with page.expect_download() as download:
        page.click(".mock-export")
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    assert target.name.endswith("-rehearsals.json")
    other = open_page((site / MOCK).as_uri())
    for told in ("1 rehearsal taken in.", "0 rehearsals taken in."):
        other.set_input_files(".mock-import input", target)
        other.wait_for_function("(t) => document.querySelector('.mock-taken').textContent === t", arg=told)
        row = other.locator(".mock-past tbody tr")
        assert row.count() == 1 and "Ticket tagging" in row.inner_text()
        assert row.locator(".mock-noted").inner_text() == "Slow start"
    assert other.inner_text(".mock-which option >> nth=0") == "one that you have not tried (14)"
    (tmp_path / "bad.json").write_text('{"version": 1, "reviews": []}', encoding="utf-8")
    other.set_input_files(".mock-import input", tmp_path / "bad.json")
    other.wait_for_function("document.querySelector('.mock-taken').textContent.includes('no rehearsals')")
    assert other.problems == []


def test_every_case_comes_once_before_one_comes_twice(site, open_page):
    page = rehearsal(site, open_page)
    seen = []
    for _ in range(15):
        page.clock.run_for(1_000)
        page.click("text=Show the case")
        seen.append(page.inner_text(".mock-case:visible h2"))
        page.click(".mock-end")
        page.click(".mock-another")
    assert len(set(seen)) == 15
    assert page.inner_text(".mock-which option >> nth=0") == "any"


def test_the_answer_is_scored_on_the_worksheet(site, open_page):
    page = rehearsal(site, open_page)
    begin(page)
    page.click(".mock-end")
    follow(page.locator(".mock-score a").first)
    assert page.input_value(".ws-name") == "Ticket tagging"
    page.reload()
    assert page.locator(".ws-attempts button").all_inner_texts() == ["Ticket tagging"]
    page.check("input[name=criterion-1] >> nth=0")
    # A second answer to the same case is an attempt of its own.
    page.reload()
    assert page.locator(".ws-attempts button").count() == 2


def test_a_scenario_leads_to_its_rehearsal(site, open_page):
    page = open_page((site / "scenarios-framing-the-problem/index.html").as_uri())
    follow(page.locator(".to-mock a").nth(1))
    selected = page.locator(".mock-which option:checked").inner_text()
    assert selected == "Document ingestion"
    assert page.problems == []


def test_by_keyboard_alone(site, open_page):
    page = rehearsal(site, open_page)
    page.focus(".mock-setup .button")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.focus(".mock-end")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "mock-result"
    page.focus(".mock-another")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "mock-which"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_accessible_and_within_the_window(site, open_page, scheme, width):
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 800}}
    page = rehearsal(site, open_page, stands=False, reduced_motion="reduce", **options)

    def check():
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert complaints(page) == ""

    check()
    begin(page)
    page.clock.run_for(40_000)
    check()
    page.click(".mock-end")
    check()


def test_readable_without_a_script(site, open_page):
    page = open_page((site / MOCK).as_uri(), java_script_enabled=False)
    assert page.locator(".mock-case:visible").count() == 15
    assert page.locator(".mock-told[open]").count() == 0
    assert page.is_visible("text=How the time is spent")
    for hidden in (".mock-setup", ".mock-clock", ".mock-result", ".mock-past", ".mock-after"):
        assert page.is_hidden(hidden)


def test_going_on_is_told_from_the_end(site, open_page):
    page = rehearsal(site, open_page, reduced_motion="reduce")
    choose(page)
    accent = page.evaluate("getComputedStyle(document.querySelector('.mock-another')).backgroundColor")
    is_main = f"(button) => getComputedStyle(button).backgroundColor === '{accent}'"
    main = lambda: [b.inner_text() for b in page.locator(".mock-buttons .button").all() if b.evaluate(is_main)]
    assert page.locator(".mock-buttons .button").last.inner_text() == "Finish"
    page.mouse.move(0, 0)
    assert main() == ["Start the clock"]
    page.click(".mock-pause")
    page.mouse.move(0, 0)
    assert main() == ["Next part"]
    for _ in range(4):
        page.click(".mock-on")
    page.mouse.move(0, 0)
    assert main() == ["Finish"]


def test_the_clock_starts_when_the_case_is_read(site, open_page):
    page = rehearsal(site, open_page)
    choose(page)
    assert page.locator(".mock-case:visible h2").all_inner_texts() == ["Ticket tagging"]
    page.clock.run_for(20_000)
    assert page.inner_text(".mock-left") == "0:30"
    page.reload()
    page.wait_for_selector(".mock-clock:visible")
    page.click("text=Start the clock")
    page.clock.run_for(5_000)
    assert page.inner_text(".mock-left") == "0:25"
    assert page.inner_text(".mock-pause") == "Pause"
