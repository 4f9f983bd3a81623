"""Practice: answered by keyboard alone, marked at once, kept, and readable without a script."""

import json

import pytest
from accessibility import complaints
from asking import KINDS, SHOWN, answer_by_keyboard, practice, practice_of, progress, skip
from following import follow


def test_a_round_by_keyboard_alone(site, open_page):
    page = practice(site, open_page)
    asked = []
    missed = []
    while shown := page.evaluate(SHOWN):
        rightly = len(asked) % 3 != 2
        answer_by_keyboard(page, shown, rightly)
        verdict = page.locator(".ask:not([hidden]) .ask-verdict").inner_text()
        assert verdict.startswith("Right" if rightly else "Wrong"), shown
        asked.append((shown["id"], 3 if rightly else 1))
        if not rightly:
            missed.append(shown["id"])
        page.keyboard.press("Enter")
        assert len(asked) <= 10
    assert len(asked) == 10
    assert page.locator(".practice-result h2").inner_text().startswith("7 of 10 right")
    assert page.locator(".practice-result > ol > li").count() == len(missed) == 3
    kept = {review["id"]: review["rating"] for review in progress(page)["reviews"]}
    assert kept == dict(asked)
    page.get_by_role("button", name="Again, only those").press("Enter")
    again = set()
    while shown := page.evaluate(SHOWN):
        again.add(shown["id"])
        answer_by_keyboard(page, shown)
        page.keyboard.press("Enter")
        assert len(again) <= 3
    assert again == set(missed)
    assert page.locator(".practice-result h2").inner_text().startswith("3 of 3 right")
    assert page.problems == []


@pytest.mark.parametrize("rightly", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_by_keyboard(site, open_page, kind, rightly):
    page = practice_of(site, open_page, kind)
    shown = page.evaluate(SHOWN)
    answer_by_keyboard(page, shown, rightly)
    box = page.locator(".ask:not([hidden])")
    assert box.locator(".ask-verdict").inner_text().startswith("Right" if rightly else "Wrong")
    assert box.locator(".ask-said .ask-from a").is_visible()
    page.wait_for_function("document.querySelector('.practice-said').textContent !== ''")
    assert progress(page)["reviews"][0]["rating"] == (3 if rightly else 1)
    assert page.problems == []
    for scheme in ["light", "dark"]:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert complaints(page) == ""


def test_hints_rule_out_and_make_an_answer_hard(site, open_page):
    page = practice(site, open_page)
    while (shown := page.evaluate(SHOWN))["kind"] != "choice" or len(shown["picks"]) < 3:
        skip(page)
        if page.evaluate(SHOWN) is None:
            page.get_by_role("button", name="Another round").press("Enter")
    page.keyboard.press("h")
    box = page.locator(".ask:not([hidden])")
    assert box.locator(".pick.gone").count() == 1
    assert box.locator(".pick.gone span").inner_text() not in shown["right"]
    assert "ruled out" in box.locator(".ask-hint").inner_text()
    answer_by_keyboard(page, shown)
    assert [review["rating"] for review in progress(page)["reviews"]] == [2]


# Leaves two options to each choice of one.
TWO = """addEventListener('readystatechange', () => {
  for (const options of document.querySelectorAll('.ask[data-kind=choice] .ask-marked')) {
    for (const wrong of [...options.querySelectorAll('.wrong')].slice(1)) wrong.remove();
  }
}, true)"""


def test_two_options_have_no_hint(site, open_page):
    page = practice(site, open_page, "practice/startup-against-big-tech/index.html", script=TWO)
    page.locator(".practice-many").select_option("0")
    page.get_by_label("all on one page").check()
    offers = page.locator(".ask:visible").evaluate_all("""(all) => all.map((ask) => [
      ask.dataset.kind, ask.querySelectorAll('.pick').length,
      ask.querySelector('.ask-live').innerText.includes('Hint')])""")
    assert {(kind, picks == 2, hint) for kind, picks, hint in offers} == {
        ("choice", True, False), ("boolean", True, False), ("multiple", False, True)}


def test_flags_are_kept_and_asked_for(site, open_page):
    page = practice(site, open_page)
    flagged = page.evaluate(SHOWN)["id"]
    page.keyboard.press("f")
    assert progress(page)["flags"] == [flagged]
    page.reload()
    page.locator(".practice-what").select_option("flagged")
    assert page.evaluate(SHOWN)["id"] == flagged
    assert page.locator(".practice-progress span").inner_text() == "1 of 1"


def test_all_on_one_page(site, open_page):
    page = practice(site, open_page)
    page.get_by_label("all on one page").check()
    assert page.locator(".ask:visible").count() == 10
    assert page.problems == []


def test_progress_goes_out_and_comes_in(site, open_page, tmp_path):
    page = practice(site, open_page)
    answer_by_keyboard(page, page.evaluate(SHOWN))
    with page.expect_download() as download:
        page.click(".practice-export")
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    kept = progress(page)
    assert json.loads(file.read_text(encoding="utf-8")) == kept
    other = practice(site, open_page)
    assert progress(other)["reviews"] == []
    for said in ["1 answer taken in.", "0 answers taken in."]:
        other.locator(".practice-import input").set_input_files(file)
        other.get_by_text(said).wait_for()
    assert progress(other)["reviews"] == kept["reviews"]
    file.write_text("nonsense", encoding="utf-8")
    other.locator(".practice-import input").set_input_files(file)
    other.get_by_text("This file is not JSON.").wait_for()
    assert progress(other)["reviews"] == kept["reviews"]


def test_without_javascript(site, open_page):
    page = open_page("about:blank", java_script_enabled=False)
    for path in sorted(site.glob("practice/*/index.html"))[:5]:
        page.goto(path.as_uri())
        asks = page.locator(".ask")
        assert asks.count() > 0
        assert page.locator(".ask-stem").first.is_visible()
        assert page.locator("main button:visible, main select:visible").count() == 0
        for ask in asks.all()[:5]:
            assert not ask.locator(".ask-why").is_visible()
            ask.locator("summary").click()
            assert ask.locator(".ask-why").is_visible()
            assert ask.locator(".ask-from a").is_visible()


def test_chapters_lead_to_their_practice_and_back(site, open_page):
    practiced = sorted(site.glob("practice/*/index.html"))[0].parent.name
    page = open_page((site / practiced / "index.html").as_uri())
    follow(page.get_by_role("link", name="Practice this chapter"))
    page.wait_for_selector(".ask-live")
    answer_by_keyboard(page, page.evaluate(SHOWN))
    follow(page.locator(".ask-said .ask-from a"))
    page.wait_for_selector("main.chapter")
    target = page.evaluate("decodeURIComponent(location.hash.slice(1))")
    assert page.locator(f"[id='{target}']").count() == 1


def test_on_paper_all_questions_stand_as_written(site, open_page):
    page = open_page((site / "practice/self-test/index.html").as_uri())
    count = page.locator(".ask").count()
    assert count > 20
    page.pdf()
    page.emulate_media(media="print")
    assert page.locator(".ask-stem:visible").count() == count
    assert page.locator(".ask-live:visible").count() == 0
    options = page.locator(".ask-options")
    assert page.locator(".ask-options:visible").count() == options.count() > 5
