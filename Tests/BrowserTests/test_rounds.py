"""A round goes on after a reload; keys that can be switched off."""

import pytest
from asking import KINDS, SHOWN, answer_by_keyboard, practice, practice_of, progress, skip
from following import follow

COUNT = ".practice-progress span"
ROUNDS = "localStorage.getItem(`studyguide/${document.documentElement.dataset.guide}/rounds`)"


def test_a_round_goes_on_after_a_reload(site, open_page):
    page = practice(site, open_page)
    asked = []
    while shown := page.evaluate(SHOWN):
        asked.append(shown["id"])
        answer_by_keyboard(page, shown, len(asked) != 2)
        if len(asked) == 4:
            # Answered, and not gone on from.
            page.reload()
            assert page.evaluate(SHOWN)["id"] == shown["id"]
            assert page.locator(".ask:not([hidden]) .ask-verdict").inner_text() == "Right."
        page.keyboard.press("Enter")
        if len(asked) in (3, 7):
            before = page.evaluate(SHOWN)["id"]
            page.reload()
            assert page.evaluate(SHOWN)["id"] == before
            assert page.locator(COUNT).inner_text() == f"{len(asked) + 1} of 10"
    assert len(set(asked)) == len(asked) == 10
    assert page.locator(".practice-result h2").inner_text().startswith("9 of 10 right")
    page.click(".practice-result summary")
    missed = page.locator(".practice-result li").inner_text()
    assert "Right:" in missed or ":" in missed
    assert len(progress(page)["reviews"]) == 10
    # The result too, also on the way back from a chapter; not on a new visit.
    page.reload()
    assert page.locator(".practice-result h2").inner_text().startswith("9 of 10 right")
    page.click(".practice-result summary")
    follow(page.locator(".practice-result .ask-from a"))
    page.wait_for_selector("main.chapter")
    page.go_back()
    assert page.locator(".practice-result h2").inner_text().startswith("9 of 10 right")
    page.goto(page.url)
    assert page.locator(COUNT).inner_text() == "1 of 10"
    assert page.problems == []


@pytest.mark.parametrize("rightly", [True, False], ids=["right", "wrong"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_after_a_reload_what_was_answered(site, open_page, kind, rightly):
    page = practice_of(site, open_page, kind)
    shown = page.evaluate(SHOWN)
    answer_by_keyboard(page, shown, rightly)
    marked = ".ask:not([hidden]) .pick.wrong span, .ask:not([hidden]) .pick.right span"
    before = sorted(page.locator(marked).all_inner_texts())
    page.reload()
    assert page.evaluate(SHOWN)["id"] == shown["id"]
    assert sorted(page.locator(marked).all_inner_texts()) == before
    if kind == "cloze":
        typed = page.locator(".ask:not([hidden]) input").input_value()
        assert typed == (shown["accepted"][0].upper() if rightly else "zzqqxx")
    said = page.locator(".ask:not([hidden]) .ask-said").inner_text()
    assert said.startswith("Right." if rightly else "Wrong.")
    assert ("Your answer:" in said) == (not rightly)
    assert page.locator(".ask:not([hidden]) .ask-said a").is_visible()
    assert page.problems == []


def test_enter_checks_an_order_that_was_made_by_keys(site, open_page):
    page = practice_of(site, open_page, "order")
    page.keyboard.press("2")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert page.locator(".ask:not([hidden]) .ask-verdict").is_visible()
    assert len(progress(page)["reviews"]) == 1
    assert page.problems == []


def test_next_question_has_the_focus_and_is_announced(site, open_page):
    page = practice(site, open_page)
    answer_by_keyboard(page, page.evaluate(SHOWN))
    page.keyboard.press("Enter")
    id = page.evaluate(SHOWN)["id"]
    focused = "document.activeElement.closest('.ask')?.dataset.ask"
    assert page.evaluate(focused) == id
    page.wait_for_function("document.querySelector('.practice-said').textContent === 'Question 2 of 10'")
    assert page.problems == []


def test_typed_answer_counts_where_its_writer_meant_it(site, open_page):
    page = practice_of(site, open_page, "cloze")
    shown = page.evaluate(SHOWN)
    answer_by_keyboard(page, shown, rightly=False)
    card = page.locator(".ask:not([hidden])")
    assert [review["rating"] for review in progress(page)["reviews"]] == [1]
    page.keyboard.press("r")
    assert card.locator(".ask-said").inner_text().startswith("Right.")
    assert not card.get_by_role("button", name="I meant that").is_visible()
    assert "was-right" in card.get_attribute("class")
    assert [review["rating"] for review in progress(page)["reviews"]] == [3]
    page.reload()
    assert page.locator(".ask:not([hidden]) .ask-said").inner_text().startswith("Right.")
    page.keyboard.press("Enter")
    # What is right needs no mercy, and nor does a choice.
    shown = page.evaluate(SHOWN)
    if shown:
        answer_by_keyboard(page, shown)
        assert not page.get_by_role("button", name="I meant that").is_visible()
    assert page.problems == []


def test_all_on_one_page_goes_on_too(site, open_page):
    page = practice(site, open_page)
    page.get_by_label("all on one page").check()
    ids = page.locator(".ask:visible").evaluate_all("(all) => all.map((a) => a.dataset.ask)")
    page.evaluate("document.querySelectorAll('.ask:not([hidden]) .pick')[0].click()")
    page.reload()
    assert page.get_by_label("all on one page").is_checked()
    again = page.locator(".ask:visible").evaluate_all("(all) => all.map((a) => a.dataset.ask)")
    assert again == ids
    count = page.locator(".ask:visible .ask-verdict").count()
    assert count == len(progress(page)["reviews"])
    assert page.locator(COUNT).inner_text() == f"{count} of 10 answered"


def test_a_round_can_be_started_anew(site, open_page):
    page = practice(site, open_page)
    for _ in range(3):
        skip(page)
    assert page.locator(COUNT).inner_text() == "4 of 10"
    page.get_by_role("button", name="Start anew").press("Enter")
    assert page.locator(COUNT).inner_text() == "1 of 10"
    page.reload()
    assert page.locator(COUNT).inner_text() == "1 of 10"


def test_questions_that_are_gone_are_left_out(site, open_page):
    page = practice(site, open_page)
    skip(page)
    second = page.evaluate(SHOWN)["id"]
    skip(page)
    third = page.evaluate(SHOWN)["id"]
    page.add_init_script(
        """addEventListener('readystatechange', () => {
          for (const ask of document.querySelectorAll('.ask')) {
            if (ask.dataset.ask === '%s') ask.remove();
          }
        }, true)"""
        % second
    )
    page.reload()
    assert page.evaluate(SHOWN)["id"] == third
    assert page.locator(COUNT).inner_text() == "2 of 9"
    page.evaluate(ROUNDS.replace("getItem", "setItem").replace(")", ", '{broken')"))
    page.reload()
    assert page.locator(COUNT).inner_text() == "1 of 10"
    assert page.problems == []


def test_what_is_asked_for_by_the_address_is_a_round_of_its_own(site, open_page):
    page = practice(site, open_page)
    page.keyboard.press("f")
    flagged = page.evaluate(SHOWN)["id"]
    skip(page)
    page.goto(page.url + "?what=flagged")
    assert page.evaluate(SHOWN)["id"] == flagged
    assert page.locator(COUNT).inner_text() == "1 of 1"


def test_single_keys_can_be_switched_off(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.click(".keys summary")
    page.get_by_label("Letters and numbers work as keys").uncheck()
    assert page.locator(".ask-buttons kbd.single:visible").count() == 0
    page.reload()
    first = page.evaluate(SHOWN)["id"]
    for key in "1shf":
        page.keyboard.press(key)
    assert page.evaluate(SHOWN)["id"] == first
    assert progress(page) == {"reviews": [], "flags": []}
    assert page.locator(".pick:disabled").count() == 0
    # Everything is still there by Tab and Enter.
    page.locator(".pick:visible").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert page.evaluate(SHOWN)["id"] != first
    page.goto((site / "flashcards/index.html").as_uri())
    front = page.inner_text(".flash-front")
    assert not page.locator(".keys input").is_checked()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Space")
    assert page.is_hidden(".flash-back")
    page.focus(".turn-card")
    page.keyboard.press("Space")
    assert page.is_visible(".flash-back")
    page.keyboard.press("1")
    assert page.inner_text(".flash-front") == front and page.is_visible(".flash-back")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.inner_text(".flash-front") != front
    page.click(".keys summary")
    page.get_by_label("These keys work anywhere on the page").check()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Space")
    assert page.is_visible(".flash-back")
    assert page.problems == []


def test_a_slow_answer_is_hard(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.clock.install()
    page.reload()
    page.clock.fast_forward(61_000)
    answer_by_keyboard(page, page.evaluate(SHOWN))
    assert [review["rating"] for review in progress(page)["reviews"]] == [2]


def test_on_one_page_each_question_has_its_own_time(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.clock.install()
    page.get_by_label("all on one page").check()
    for number in range(2):
        page.clock.fast_forward(50_000)
        ask = page.locator(".ask:visible").nth(number)
        right = ask.locator(".ask-marked > .right > .ask-text").text_content().strip()
        ask.locator(".pick", has=page.get_by_text(right, exact=True)).click()
    assert [review["rating"] for review in progress(page)["reviews"]] == [3, 3]
