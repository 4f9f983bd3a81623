"""Chapters of labels, lists, tables and headings in any order. Whatever they are taken for, each word of theirs
stands on the page."""

import html
import pathlib
import random
import re

import pytest

HEADINGS = """Scenario 1: {}|Mistakes to avoid|FAQ|What is {}?|Scoring rubric|Steps|How to {}|Timeline|Key terms
Glossary|Do and don't|BAD vs GOOD|{}|Case study: {}|Exercise|Quiz|Practice questions|Question 3|Answer|Mistake #2 — {}
Weak answer|Strong answer|Why it matters|Lesson|Comparison of {}|Before and after|The plan|Week 1|Day 2: {}|Myths
True or false|Flashcards|Worked example|Solution|Evaluation criteria|Schedule|Checklist|Example answer|Scenarios
Myth 1: {}|Step 2: {}|Common questions about {}|Dos|Don'ts""".replace("\n", "|").split("|")
LABELS = """BAD|GOOD|Weak answer|Strong answer|Why|Why it fails|Fix|Instead|Situation|Context|Task|Action|Result|Lesson
Question|Answer|Q|A|Explanation|Myth|Fact|Mistake|Do|Don't|Before|After|Clarifying questions|Dominant constraint|Time
Note|Weight|Definition|Example|Hint|Solution|Better|Correct|Wrong|Problem|Consequence|Term|Front|Back|Tip|Outcome
Takeaway|If|Then|Poor|Excellent""".replace("\n", "|").split("|")
FORMS = ["**{}:** ", "**{}**: ", "{}: ", "**{}** — ", "*{}:* ", "{} — ", "**{}.** ", "❌ {}: ", "✅ {}: ", "**{}**\n\n",
         "**{}:**\n", "_{}_: ", "{}\n: "]
CHAPTERS = 400


class Author:
    """Writes chapters whose words are all different, so that each can be looked for."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.count = 0

    def words(self, least=1, most=5):
        words = []
        for _ in range(self.chance.randint(least, most)):
            self.count += 1
            words.append("q" + "".join(chr(97 + int(digit)) for digit in str(self.count)))
        return " ".join(words)

    def sentence(self):
        return self.words(2, 7).capitalize() + self.chance.choice([".", ".", ".", "?", "", "!", ":"])

    def line(self):
        chance, number = self.chance, self.chance.randint
        kinds = [
            (9, lambda: chance.choice(FORMS).format(chance.choice(LABELS)) + self.sentence()),
            (2, lambda: f"**{self.words(1, 3)}** — {self.sentence()}"),
            (1, lambda: f"**{self.words(1, 3)}:** {self.sentence()}"),
            (1, lambda: f"{number(0, 9)}–{number(10, 20)} min: {self.sentence()}"),
            (1, lambda: f"{self.words(1, 3)} ({number(5, 60)}%) — {self.sentence()}"),
            (1, lambda: chance.choice(["❌ ", "✅ ", "👎 "]) + self.sentence()),
            (1, lambda: f"`{self.words(1, 2)}` {self.sentence()}"),
            (1, lambda: f"{self.words(1, 2)}: {self.sentence()}"),
            (1, lambda: chance.choice(["a) ", "B. ", "(c) "]) + self.sentence()),
            (1, lambda: "Answer: B"),
            (2, lambda: f"{self.sentence()} {self.sentence()}"),
        ]
        weights, makers = zip(*kinds)
        return chance.choices(makers, weights)[0]()

    def item(self, depth):
        text = self.chance.choice(["", "", "", "[ ] ", "[x] "]) + self.line()
        if self.chance.random() < 0.12:
            text += "\n\n" + self.chance.choice([self.line, self.code])()
        if depth < 2 and self.chance.random() < 0.15:
            text += "\n" + self.list(depth + 1)
        return text

    def list(self, depth=0):
        mark = self.chance.choice(["- ", "* ", "1. ", "- "])
        items = [self.item(depth) for _ in range(self.chance.randint(1, 4))]
        return "\n".join(mark + item.replace("\n", "\n" + " " * len(mark)) for item in items)

    def table(self):
        columns = self.chance.randint(2, 4)
        names = LABELS + ["Criterion", "Meaning", "Week", "Step"]
        heads = [self.chance.choice([*names, self.words(1, 2)]) for _ in range(columns)]
        rows = [heads, ["---"] * columns]
        for _ in range(self.chance.randint(1, 4)):
            number = f"{self.chance.randint(5, 50)}%"
            rows.append([self.chance.choice([self.words(1, 4), self.words(1, 4), number, ""]) for _ in heads])
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def code(self):
        marks = self.chance.choice([("", ""), ("// bad", "// good"), ("# bad, it seems", "# good")])
        return f"```\n{marks[0]}\n{self.words(1, 4)}\n{marks[1]}\n{self.words(1, 4)}\n```"

    def tagged(self):
        """HTML that Markdown has words for, and what other programs write around text."""
        kinds = [
            lambda: f'<div align="center">\n<h2>{self.words(1, 3)}</h2>\n<p>{self.sentence()}</p>\n</div>',
            lambda: f'<a name="x"></a>{self.sentence()} <a href="#x">{self.words(1, 2)}</a> <b>{self.words(1, 2)}</b>',
            lambda: f"<{self.words(1, 1)}> {self.sentence()} <code>{self.words(1, 2)}</code></b> <i>{self.words(1, 1)}",
            lambda: f"<details>\n<summary>{self.sentence()}\n\n{self.list()}</summary><br><b>\n\n{self.line()}\n</b></details>",
            lambda: f"<details><summary>{self.sentence()}</summary><br>\n<b>{self.words(1, 3)}</b>\n\n{self.list()}\n</details>",
            lambda: f"<center>\n\n{self.block()}\n\n</center>",
            lambda: f"{self.words(1, 2)} [{self.words(1, 2)}]{{#x}} ![](y.svg){{alt=\"{self.words(1, 2)}\" .z}} {self.words(1, 2)}",
        ]
        return self.chance.choice(kinds)()

    def notice(self):
        name = self.chance.choice(["tip", "question", "exercise", "challenge", "solution", "hint", "columns"])
        title = self.chance.choice(["", self.words(1, 3), self.words(1, 3) + "?"])
        inside = "\n\n".join(self.block() for _ in range(self.chance.randint(1, 2)))
        kinds = [
            lambda: f"::: {name} {title}\n\n{inside}\n\n:::",
            lambda: f":::{name}\n{inside}\n:::\n{self.line()}",
            lambda: f'!!! {name} "{title}"\n\n' + "\n".join("    " + line for line in inside.split("\n")),
            lambda: f"> [!{name}] {title}\n> " + inside.replace("\n", "\n> "),
        ]
        return self.chance.choice(kinds)()

    def block(self):
        kinds = [
            (17, lambda: "\n".join(self.line() for _ in range(self.chance.randint(1, 3)))),
            (15, self.list),
            (3, self.table),
            (3, lambda: "> " + self.line().replace("\n", "\n> ")),
            (1, self.code),
            (2, self.tagged),
            (1, self.notice),
            (1, lambda: "---"),
            (2, lambda: f"<details><summary>Answer</summary>\n\n{self.line()}\n\n</details>"),
            (2, lambda: f"**{self.words(2, 4)}?**"),
            (6, lambda: "#" * self.chance.randint(2, 4) + " " + self.chance.choice(HEADINGS).format(self.words(1, 3))),
        ]
        weights, makers = zip(*kinds)
        return self.chance.choices(makers, weights)[0]()

    def chapter(self):
        self.count = 0
        title = self.words(1, 3).capitalize()
        return f"# {title}\n\n" + "\n\n".join(self.block() for _ in range(self.chance.randint(3, 9))) + "\n"


WORDS = re.compile(r"\bq[a-j]+")


def shown(page: pathlib.Path) -> set[str]:
    text = page.read_text(encoding="utf-8").partition("<main")[2]
    names = " ".join(re.findall(r'(?:alt|title)="([^"]*)"', text))
    text = re.sub(r"</?(b|i|em|strong|code|del|a|mark)\b[^>]*>", "", text)
    return set(WORDS.findall(html.unescape(re.sub(r"<[^>]+>", " ", text)).lower() + " " + names.lower()))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_word_of_a_chapter_stands_on_its_page(run, content, tmp_path, seed):
    author = Author(seed)
    chapters = {f"c{number}.md": author.chapter() for number in range(CHAPTERS)}
    content(**chapters)
    told = run("build", "--only", "pages").stderr.decode()
    # What the author has to mend first is no matter here.
    for name in set(re.findall(r"/(c\d+\.md):\d+:\d+: error", told)):
        (tmp_path / "Content" / name).unlink()
        del chapters[name]
    assert len(chapters) > CHAPTERS * 0.98
    if not (tmp_path / "Output").exists():
        assert run("build", "--only", "pages").returncode == 0
    lost = {}
    for name, text in chapters.items():
        seen = shown(tmp_path / "Output" / name.removesuffix(".md") / "index.html")
        missing = [word for word in WORDS.findall(text.lower()) if word not in seen]
        if missing:
            lost[name] = (missing, text)
    assert not lost, "\n".join(f"{name}: {missing}\n{text}" for name, (missing, text) in list(lost.items())[:3])
