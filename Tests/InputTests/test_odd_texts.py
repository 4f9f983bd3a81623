"""Texts of hardly a word, in every form that the readers know. Nothing ends the program: not reading, not asking,
not writing."""

import random

import pytest

TEXTS = """🎉!|§.|...|—|a|?|Yes.|No|1|12 %|`x`|`<b>`|<b>|</b>|<a name="q"></a>|<a href="#x">y</a>|<img src=x>|![alt](p.png)
[l](#x)|See here.|Note:|Before we go on, let us see.|There are three ways to do this.|The following:|❌|✅ z|Q:|A:
A server is a thing that serves others.|**Bad:** x|**Good:** y|Answer: B|**Antwort: C**|Step 1|What is it?|(
Why? Because.|How does it work? Explain.|Name one reason.|==x==|{#id}|{.c}|[w]{#v}|O(n<sup>2</sup>)|⠀|&shy;|10 min
1914|A (40%)|:::|\u200b|“q”|It is a car that drives and drives.|Term — what it means|x -- y|git reset -- a|"|**""".replace(
    "\n", "|"
).split("|")
HEADINGS = """FAQ|Mistakes to avoid|Glossary|Quiz|Exercises|Rubric|Steps|Scenario 1: X|Timeline|Step 1|Step 2|Server
What is {}?|Q1. Which?|{}|Benefits|Example 2|Why?""".replace("\n", "|").split("|")
CHAPTERS = 150


class Author:
    def __init__(self, seed):
        self.chance = random.Random(seed)

    def text(self):
        return " ".join(self.chance.choice(TEXTS) for _ in range(self.chance.choice([1, 1, 1, 2, 3])))

    def lines(self, *marks):
        count = self.chance.randint(1, 4)
        return "\n".join(marks[place % len(marks)].format(self.text()) for place in range(count))

    def block(self, depth=0):
        chance, text = self.chance, self.text
        kinds = [
            text,
            text,
            lambda: self.lines("- {}"),
            lambda: self.lines("- [ ] {}", "- [x] {}"),
            lambda: self.lines("A) {}", "B) {}", "C) {}", "D) {}"),
            lambda: self.lines("- A: {}", "- B: {}", "- C: {}", "- D: {}"),
            lambda: self.lines("1. {}", "2. {}", "3. {}"),
            lambda: self.lines("**{}** ", "{}"),
            lambda: f"<details><summary>{text()}</summary><br><b>\n\n{text()}\n\n</b></details>",
            lambda: f"```\n// bad\n{text()}\n{chance.choice(['', '// good'])}\n{text()}\n```",
            lambda: f"> [!{chance.choice(['question', 'exercise', 'tip'])}] {text()}\n> {text()}",
            lambda: f"| {text()} | {text()} |\n|---|---|\n| {text()} | {text()} |\n| {text()} | |",
            lambda: f"<{chance.choice(['div', 'h2', 'table', 'center'])}>\n{text()}\n</div>",
            lambda: chance.choice([":::", "::: challenge", "::: hint", "---", "<summary>", "</details>", "</summary>"]),
            lambda: f'!!! note "{text()}"\n    {text()}',
        ]
        if depth < 2:
            kinds.append(lambda: "- " + f"{self.block(depth + 1)}\n\n{self.block(depth + 1)}".replace("\n", "\n  "))
        return chance.choice(kinds)()

    def section(self):
        heading = "#" * self.chance.randint(1, 4) + " " + self.chance.choice(HEADINGS).format(self.text())
        return "\n\n".join([heading] + [self.block() for _ in range(self.chance.randint(1, 4))])

    def chapter(self):
        return "\n\n".join(self.section() for _ in range(self.chance.randint(1, 8))) + "\n"


@pytest.mark.parametrize("seed", range(1, 9))
def test_texts_of_hardly_a_word_end_nothing(run, content, seed):
    author = Author(seed)
    content(**{f"c{number}.md": author.chapter() for number in range(CHAPTERS)})
    checked = run("check", "--questions")
    assert checked.returncode in (0, 1), checked.stderr[-2000:]
    assert run("build").returncode in (0, 1)
