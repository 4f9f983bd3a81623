"""An answer is taken back: what is kept, what is shown and what is counted are as they were before it."""

import pytest
from asking import KINDS, SHOWN, answer_by_keyboard, practice, practice_of, progress

COUNT = ".practice-progress span"
CARD = ".ask:not([hidden])"
UNDO = f"{CARD} .ask-buttons button:visible:has-text('Undo')"
BUTTONS = f"{CARD} button:visible"
# Letters that are typed are no keys.
LEAVE_THE_LINE = "document.activeElement.blur()"


def names(reviews):
    return [(review["id"], review["time"]) for review in reviews]


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_of_every_kind_is_taken_back(site, open_page, kind):
    page = practice_of(site, open_page, kind)
    before = page.evaluate(SHOWN)
    words, buttons = page.locator(CARD).text_content(), page.locator(BUTTONS).all_text_contents()
    assert page.locator(UNDO).count() == 0
    answer_by_keyboard(page, before, rightly=False)
    wrong = progress(page)["reviews"]
    assert [review["rating"] for review in wrong] == [1]
    page.keyboard.press("u")
    assert page.evaluate(SHOWN) == before
    assert page.locator(CARD).text_content() == words
    assert page.locator(BUTTONS).all_text_contents() == buttons
    assert page.locator(f"{CARD}.was-wrong").count() == 0
    kept = progress(page)
    assert kept["reviews"] == [] and names(kept["undone"]) == names(wrong)
    assert page.locator(".practice-what option[value=missed]").count() == 0
    answer_by_keyboard(page, before)
    assert [review["rating"] for review in progress(page)["reviews"]] == [3]
    assert page.locator(f"{CARD} .ask-said").inner_text().startswith("Right.")
    assert page.problems == []


def test_answers_are_taken_back_one_after_the_other_and_from_the_result(site, open_page):
    page = practice(site, open_page)
    asked = []
    while shown := page.evaluate(SHOWN):
        asked.append(shown["id"])
        answer_by_keyboard(page, shown)
        page.keyboard.press("Enter")
    assert page.locator(".practice-result h2").inner_text().startswith("10 of 10")
    before = progress(page)["reviews"]
    page.get_by_role("button", name="Undo the last answer").click()
    assert page.is_hidden(".practice-result")
    for left in (9, 8, 7):
        assert page.evaluate(SHOWN)["id"] == asked[left]
        assert page.locator(COUNT).inner_text() == f"{left + 1} of 10"
        assert progress(page)["reviews"] == before[:left]
        page.evaluate(LEAVE_THE_LINE)
        page.keyboard.press("u")
    # What was taken back is asked again after a reload too; from there nothing is left to take back.
    page.reload()
    assert page.evaluate(SHOWN)["id"] == asked[6]
    page.evaluate(LEAVE_THE_LINE)
    page.keyboard.press("u")
    assert page.evaluate(SHOWN)["id"] == asked[6] and page.locator(UNDO).count() == 0
    for _ in range(4):
        answer_by_keyboard(page, page.evaluate(SHOWN), rightly=False)
        page.keyboard.press("Enter")
    assert page.locator(".practice-result h2").inner_text().startswith("6 of 10")
    assert len(progress(page)["reviews"]) == 10
    page.keyboard.press("u")
    assert page.evaluate(SHOWN)["id"] == asked[9]
    assert page.problems == []


def test_the_next_question_offers_to_take_the_last_answer_back(site, open_page):
    page = practice_of(site, open_page, "choice")
    first = page.evaluate(SHOWN)
    answer_by_keyboard(page, first)
    page.keyboard.press("Enter")
    assert page.evaluate(SHOWN)["id"] != first["id"]
    page.click(UNDO)
    assert page.evaluate(SHOWN) == first
    focused = "document.activeElement.closest('.ask')?.dataset.ask"
    assert page.evaluate(focused) == first["id"]
    page.wait_for_function(
        "document.querySelector('.practice-said').textContent === 'The last answer is taken back.'"
    )


def test_what_counted_as_meant_is_taken_back_whole(site, open_page):
    page = practice_of(site, open_page, "cloze")
    answer_by_keyboard(page, page.evaluate(SHOWN), rightly=False)
    page.keyboard.press("r")
    assert [review["rating"] for review in progress(page)["reviews"]] == [3]
    page.keyboard.press("u")
    kept = progress(page)
    assert kept["reviews"] == [] and len(kept["undone"]) == 2


def test_on_one_page_the_last_answer_is_taken_back(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.get_by_label("all on one page").check()
    asks = page.locator(".ask:visible")
    for number in (0, 2):
        asks.nth(number).locator(".pick").first.click()
    assert page.locator(COUNT).inner_text() == "2 of 10 answered"
    assert page.locator(UNDO).count() == 1
    asks.nth(2).locator("button:has-text('Undo')").click()
    assert page.locator(COUNT).inner_text() == "1 of 10 answered"
    assert asks.nth(2).locator(".ask-verdict").count() == 0
    # The key is not typed here, so it goes to the whole page.
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("u")
    assert page.locator(COUNT).inner_text() == "0 of 10 answered"
    assert progress(page)["reviews"] == []
    for number in range(10):
        asks.nth(number).locator(".pick").first.click()
    assert page.is_visible(".practice-result")
    page.keyboard.press("u")
    assert page.is_hidden(".practice-result")
    assert page.locator(COUNT).inner_text() == "9 of 10 answered"
    assert page.problems == []


def test_a_flag_stays_and_a_new_round_has_nothing_to_take_back(site, open_page):
    page = practice_of(site, open_page, "choice")
    page.keyboard.press("f")
    answer_by_keyboard(page, page.evaluate(SHOWN))
    page.keyboard.press("u")
    assert page.locator(f"{CARD}.flagged").count() == 1
    answer_by_keyboard(page, page.evaluate(SHOWN))
    page.get_by_role("button", name="Start anew").click()
    assert page.locator(UNDO).count() == 0
    page.evaluate(LEAVE_THE_LINE)
    page.keyboard.press("u")
    assert len(progress(page)["reviews"]) == 1
