"""What to do today: the first thing on the first page, once there is any progress."""

import json

from accessibility import complaints
from asking import SHOWN, answer_by_keyboard
from following import follow

HOME = "index.html"
KEEP = "([name, text]) => localStorage.setItem(`studyguide/${document.documentElement.dataset.guide}/${name}`, text)"
OLD, NEVER = "2026-01-01T08:00:00Z", "2999-01-01T08:00:00Z"


def home(site, open_page, **options):
    page = open_page((site / HOME).as_uri(), **options)
    page.set_default_timeout(5000)
    assert page.is_hidden(".today")
    return page


def stand(page, *reviews):
    guide = page.evaluate("document.documentElement.dataset.guide")
    listed = [{"id": id, "time": time, "rating": 3} for id, time in reviews]
    kept = {"version": 1, "guide": guide, "reviews": listed, "flags": []}
    page.evaluate(KEEP, ["progress", json.dumps(kept)])
    page.reload()


def tasks(page):
    rows = page.locator(".today li")
    return [(row.locator("a").inner_text(), row.locator("a").get_attribute("href"),
             row.locator("span").inner_text()) for row in rows.all()]


def test_a_newcomer_sees_nothing_of_it(site, open_page):
    page = home(site, open_page)
    assert page.locator("main > :visible").first.get_attribute("class") == "opening"
    assert page.problems == []


def test_what_is_due_comes_first(site, open_page):
    page = home(site, open_page, reduced_motion="reduce")
    stand(page, ("c/pair/a/choice", OLD), ("c/pair/a/card", OLD), ("c/pair/b/card", OLD))
    assert tasks(page) == [
        ("Review 2 cards", "flashcards/index.html", "due now"),
        ("Practice 1 question", "practice/index.html?what=due", "due now"),
    ]
    assert page.locator("main > :visible").first.get_attribute("class") == "today"
    assert page.locator(".today p").inner_text() == "1 question answered, 2 cards rated"
    assert page.locator(".today").evaluate("(block) => block.getBoundingClientRect().bottom < innerHeight")
    assert page.problems == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert complaints(page) == "", scheme
    follow(page.get_by_role("link", name="Review 2 cards"))
    page.wait_for_selector(".stage")


def test_cards_alone_say_nothing_of_questions(site, open_page):
    page = home(site, open_page)
    stand(page, ("c/pair/a/card", OLD))
    assert tasks(page) == [("Review 1 card", "flashcards/index.html", "due now")]
    assert "question" not in page.inner_text(".today")


def test_where_nothing_is_due_practice_goes_on(site, open_page):
    page = home(site, open_page)
    stand(page, ("c/pair/a/choice", NEVER))
    assert tasks(page) == [("Go on practicing", "practice/index.html", "no question is due")]


def test_a_round_that_was_broken_off_is_finished(site, open_page):
    page = home(site, open_page)
    page.goto((site / "practice/self-test/index.html").as_uri())
    for _ in range(2):
        answer_by_keyboard(page, page.evaluate(SHOWN))
        page.keyboard.press("Enter")
    asked = page.evaluate(SHOWN)["id"]
    page.goto((site / HOME).as_uri())
    name = page.locator('.listing a[href="self-test/index.html"]').inner_text()
    round = (f"Finish the round: {name}", "practice/self-test/index.html", "2 of 10 answered")
    assert tasks(page)[0] == round
    follow(page.locator(".today a").first)
    page.wait_for_selector(".ask:not([hidden]) .ask-live")
    assert page.evaluate(SHOWN)["id"] == asked
    while shown := page.evaluate(SHOWN):
        answer_by_keyboard(page, shown)
        page.keyboard.press("Enter")
    page.goto((site / HOME).as_uri())
    assert round[0] not in [task[0] for task in tasks(page)]


def test_the_plan_has_a_task_for_today(site, open_page):
    page = home(site, open_page)
    page.clock.install(time="2026-12-05T12:00:00Z")
    page.goto((site / "plan/index.html").as_uri())
    page.fill(".plan-setup input", "2027-01-04")
    page.dispatch_event(".plan-setup input", "change")
    for day in ("2026-12-05", "2026-12-20", "2027-01-03"):
        page.clock.set_fixed_time(f"{day}T12:00:00Z")
        page.goto((site / "plan/index.html").as_uri())
        now = page.locator(".plan-parts .now h2").inner_text()
        page.goto((site / HOME).as_uri())
        assert tasks(page) == [(now, "plan/index.html", "in your plan for today")]
    page.clock.set_fixed_time("2027-01-04T12:00:00Z")
    page.reload()
    assert page.is_hidden(".today")
    assert page.problems == []


def test_the_chapter_that_was_read_last_is_gone_back_to(site, open_page):
    page = home(site, open_page)
    for chapter in ("faq", "mistakes"):
        page.goto((site / chapter / "index.html").as_uri())
    page.goto((site / HOME).as_uri())
    name = page.locator('.listing a[href="mistakes/index.html"]').inner_text()
    assert tasks(page) == [(f"Go on reading: {name}", "mistakes/index.html", "where you stopped")]
    page.evaluate(KEEP, ["chapter", "/gone/index.html"])
    page.reload()
    assert page.is_hidden(".today")


def test_what_cannot_be_read_is_no_progress(site, open_page):
    page = home(site, open_page)
    for name in ("progress", "rounds", "plan", "chapter"):
        page.evaluate(KEEP, [name, "{broken"])
    page.reload()
    assert page.is_hidden(".today")
    assert page.problems == []
