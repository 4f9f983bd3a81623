"""What the tests of the practice pages share: what is asked, and answers to it."""

import json

MIXED = "practice/index.html"
PROGRESS = "localStorage.getItem(`studyguide/${document.documentElement.dataset.guide}/progress`)"
KINDS = ["choice", "multiple", "boolean", "cloze", "order", "match"]

# What the question that is shown asks, and what is right, from the answer that the page folds away.
SHOWN = """() => {
  const ask = [...document.querySelectorAll('.ask')].find((a) => !a.hidden);
  if (!ask) return null;
  const texts = (s) => [...ask.querySelectorAll(s)].map((e) => e.textContent.trim());
  return {
    id: ask.dataset.ask, kind: ask.dataset.kind,
    right: texts('.ask-marked > .right > .ask-text'),
    accepted: texts('.ask-accepted'), ordered: texts('.ask-ordered > li'),
    pairs: texts('.ask-matched > dt').map((t, i) => [t, texts('.ask-matched > dd')[i]]),
    picks: texts('.pick span'), sorted: texts('.sorted li > span'),
    rows: texts('.matching .rows li > span'),
  };
}"""


def practice(site, open_page, path=MIXED, **options):
    page = open_page((site / path).as_uri(), **options)
    page.set_default_timeout(5000)
    return page


def progress(page):
    return json.loads(page.evaluate(PROGRESS) or '{"reviews": [], "flags": []}')


def tab_to_check(page):
    for _ in range(40):
        if page.evaluate("document.activeElement.matches('.ask-buttons button')"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def answer_by_keyboard(page, shown, rightly=True):
    """Answers what is shown with the keyboard alone, as someone who knows, or who does not."""
    press = page.keyboard.press
    kind = shown["kind"]
    if kind in ("choice", "boolean", "multiple"):
        wanted = [n for n, text in enumerate(shown["picks"]) if text in shown["right"]]
        if not rightly:
            wanted = [n for n in range(len(shown["picks"])) if n not in wanted][:1]
        for place in wanted:
            press(str(place + 1))
        if kind == "multiple":
            tab_to_check(page)
    elif kind == "cloze":
        if not page.evaluate("document.activeElement.matches('.ask input')"):
            press("1")
        page.keyboard.type(shown["accepted"][0].upper() if rightly else "zzqqxx")
        press("Enter")
    elif kind == "order":
        order = list(shown["sorted"])
        for place, text in enumerate(shown["ordered"] if rightly else []):
            at = order.index(text)
            press(str(at + 1))
            for _ in range(at - place):
                press("ArrowUp")
            order.insert(place, order.pop(at))
        tab_to_check(page)
    elif kind == "match":
        partners = dict(map(tuple, shown["pairs"]))
        for place, text in enumerate(shown["rows"]):
            press("Tab") if place else press("1")
            wrong = [p for t, p in shown["pairs"] if t != text][0]
            select = page.locator(".ask:not([hidden]) select").nth(place)
            assert select.evaluate("(s) => s === document.activeElement")
            options = select.locator("option").all_inner_texts()
            for _ in range(options.index(partners[text] if rightly else wrong)):
                press("ArrowDown")
        tab_to_check(page)


ALONE = """addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  for (const ask of document.querySelectorAll('.ask')) {
    if (ask.dataset.kind !== '%s') ask.remove();
  }
}, true)"""


def practice_of(site, open_page, kind, path=MIXED, **options):
    """A page with questions of this kind alone."""
    assert f'data-kind="{kind}"' in (site / path).read_text(encoding="utf-8"), f"no {kind}"
    page = practice(site, open_page, path, script=ALONE % kind, **options)
    assert page.evaluate(SHOWN)["kind"] == kind
    return page


def skip(page):
    """Goes on without an answer; by its button, since a letter may go into a gap to fill."""
    page.locator(".ask:not([hidden]) .ask-buttons button", has_text="Skip").press("Enter")
