"""Input that is meant to do harm, or that nobody thought of."""

import json
import os
import sqlite3
import zipfile

import pytest


def nested(depth, mark, text):
    return "\n".join("  " * level + mark + text + str(level) for level in range(depth)) + "\n"


LONG = {
    "lists in lists": "# FAQ\n\n## What is it?\n\n" + nested(40, "- ", "item "),
    "quotations in quotations": "# FAQ\n\n**Q:** What?\n\n" + ">" * 40 + " **A:** It.\n",
    "myths in quotations": "# Common mistakes\n\n" + ">" * 40 + " **Myth:** Ice sinks.\n",
    "a table of many columns": "|a" * 9000 + "|\n" + "|-" * 9000 + "|\n" + "|x|\n" * 9000,
    "a line of many findings": "# A\n\n" + "<b>x " * 4000 + "\n",
    "one link after the other": "_www." * 40_000 + "\n",
    "folds that never end": "# A\n\n" + "<details>\n" * 8000,
    "code on a card": "# FAQ\n\n## What does it print?\n\n```\n" + "let x = 1\n" * 20_000 + "```\n",
    "short lines of code on a card": "# FAQ\n\n## What does it print?\n\n```\n" + "x\n" * 40_000 + "```\n",
    "situations without an end": "# A\n\n" + "**Situation:** Time is short.\n\n" * 20_000,
    "a long list in the front matter": "---\ntags: [" + ", ".join(f"a{n}" for n in range(9000)) + "]\n---\n# A\n",
    "empty lines in an admonition": "# A\n\n!!! note\n    a\n" + "\n" * 400_000 + "    b\n",
    "pairs in a list": "# A\n\n" + "- Use it.\n\n  Bad: x\n\n  Good: y\n\n" * 10_000,
    "tags that nothing closes": "# A\n\n" + "<b><a href='//e.org'><code><i><img src='//e.org/y'>" * 20_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_no_input_takes_for_ever(run, content, text):
    content(text)
    done = run("check")
    assert done.returncode in (0, 1), done.stderr[-2000:]


def test_escapes_reach_no_terminal(run, content):
    content("# A\n\nRaw <b class='\x1b]52;c;aGk=\x07'>x</b>\n\n## FAQ\n\n### What is \x1b[31mred?\n\nA colour.\n")
    assert b"\x1b" not in run("check").stderr
    asked = run("quiz", "--no-screen", input=b"")
    assert b"\x1b" not in asked.stdout + asked.stderr


def test_numbers_that_are_no_places(run, content):
    content("# Quiz\n\nIs ice cold?\n\n- [x] yes\n- [ ] no\n")
    lines = [{"answer": [-(2**63)]}, {"answer": [0]}, {"answer": [2**62]}]
    done = run("quiz", "--json", "--kind", "choice", input="\n".join(map(json.dumps, lines)).encode())
    assert done.returncode == 0, done.stderr
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert events.count("error") == 3


def test_a_package_that_anki_would_not_write(run, content, tmp_path):
    content("# Terms\n\n## Glossary\n\n- **Drift** — the slow change of inputs\n")
    with sqlite3.connect(tmp_path / "collection.anki2") as database:
        database.execute("CREATE TABLE notes (guid, tags, flds, mod)")
        database.execute("INSERT INTO notes VALUES (NULL, x'ff', NULL, 'soon')")
    database.close()
    with zipfile.ZipFile(tmp_path / "old.apkg", "w") as package:
        package.write(tmp_path / "collection.anki2", "collection.anki2")
    done = run("flashcards", "--format", "anki", "--output", "old.apkg")
    assert done.returncode == 0, done.stderr


def test_cards_too_many_for_a_page(run, content):
    content("# Terms\n\n## Glossary\n\n- **Drift** — the slow change of inputs\n")
    done = run("flashcards", "--size", "30000000000-per-page")
    assert done.returncode != 0 and b"per-page" in done.stderr


def test_files_in_the_place_of_pages(run, content, tmp_path):
    content(**{
        "a.md": "# A\n\nText.\n", "faq.md": "# FAQ\n\nText.\n", "index.html": "mine", "faq": "mine",
        "study.json": "mine", "a/index.html": "mine", "a/picture.png": b"\x89PNG",
    })
    done = run("build")
    assert done.returncode == 0, done.stderr
    told = done.stderr.decode()
    for name in ("index.html", "faq", "study.json", "a/index.html"):
        assert f"Content/{name}:1:1: warning:" in told
    assert (tmp_path / "Output/a/picture.png").exists()
    for page in ("index.html", "faq/index.html", "a/index.html"):
        assert "<main" in (tmp_path / "Output" / page).read_text()


def test_names_that_read_alike(run, content, tmp_path):
    content(**{"a.md": "# A\n\n![A](caf\u00e9.png)\n", "cafe\u0301.png": b"\x89PNG"})
    assert b"warning" not in run("build").stderr
    assert "cafe%CC%81.png" in (tmp_path / "Output/a/index.html").read_text()


def test_names_and_links_that_are_left_out_are_told(run, content, tmp_path):
    folder = content("# A\n\nText.\n")
    (tmp_path / "elsewhere").mkdir()
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    with open(os.fsencode(folder) + b"/caf\xe9.png", "wb"):
        pass
    done = run("build")
    assert done.returncode == 0, done.stderr
    assert b"content/folder-link" in done.stderr and b"content/name" in done.stderr


def test_an_address_is_as_it_was_written(run, content, tmp_path):
    content("# A\n\nSee https://example.org/Curry\u2013Howard and https://example.org/a--b now.\n")
    run("build")
    page = (tmp_path / "Output/a/index.html").read_text()
    assert "Curry%E2%80%93Howard" in page or "Curry\u2013Howard" in page.split('href="https')[1]


def test_forgetting_a_chapter_leaves_those_in_a_folder_of_its_name(run, content, tmp_path):
    quiz = "# {}\n\nIs {} cold?\n\n- [x] yes\n- [ ] no\n"
    content(**{"part.md": quiz.format("Overview", "ice"), "part/deep.md": quiz.format("Deep", "snow")})
    progress = ("--progress", str(tmp_path / "p.sqlite"))
    answers = b'{"answer": [1]}\n' * 4
    run("quiz", "--json", "--kind", "choice", *progress, input=answers)
    told = run("progress", "forget", "Overview", *progress).stdout.decode()
    kept = run("progress", "export", *progress).stdout.decode()
    assert "part/deep/" in kept and '"part/question' not in kept, told
