"""What a save comes to, without a browser."""

import json
import os
import re
import shutil
import subprocess
import time
import urllib.parse

import pytest

from conftest import CHAPTER, DEADLINE, PROGRAM, Events

ADDED = re.compile(r"<!--studyguide serve-->.*?<!--/studyguide serve-->", re.S)


@pytest.fixture
def events(server):
    events = Events(server)
    events.complete()
    yield events
    events.close()


def edits(content):
    """What an author and the editors do, by name, and what the chapter's page says then."""
    first = content / "01-first.md"

    def in_place():
        first.write_text("# First\n\nWritten in place.\n")
        return "Written in place."

    def by_rename():
        new = content / ".01-first.md.swp"
        new.write_text("# First\n\nSaved by a rename.\n")
        new.rename(first)
        return "Saved by a rename."

    def with_backup():
        first.rename(content / ".01-first.md~")
        first.write_text("# First\n\nThe old one is a backup.\n")
        return "The old one is a backup."

    def removed_and_made():
        first.unlink()
        first.write_text("# First\n\nMade anew.\n")
        return "Made anew."

    def of_the_same_length():
        text = first.read_text()
        times = (first.stat().st_atime_ns, first.stat().st_mtime_ns)
        first.write_text(text.replace("first text", "other word"))
        os.utime(first, ns=times)
        return "other word"

    return [in_place, by_rename, with_backup, removed_and_made, of_the_same_length]


@pytest.mark.parametrize("number", range(5))
def test_a_save_is_shown(server, events, number):
    text = edits(server.content)[number]()
    events.next()
    assert text in server.page("/first/")


def test_what_is_served_is_what_is_built(server, events, guide):
    (server.content / "05-new.md").write_text(CHAPTER.format(title="New", text="New."))
    (server.content / "02-second.md").unlink()
    (server.content / "part one").rename(server.content / "part two")
    events.until(lambda news: news["isComplete"] and news["version"] > 1)
    while "part-two" not in server.page("/"):
        events.next()
    output = guide / "Output"
    subprocess.run([PROGRAM, "build"], cwd=guide, check=True, capture_output=True)
    paths = [path for path in output.rglob("*") if path.is_file() and path.name[0] != "."]
    assert len(paths) > 50
    for path in paths:
        # A folder's practice waits until the questions are made.
        status, _, body = server.get("/" + urllib.parse.quote(str(path.relative_to(output))))
        if path.suffix == ".html":
            body = ADDED.sub("", body.decode()).encode()
        assert (status, body) == (200, path.read_bytes()), path


def test_new_folders_are_seen(server, events):
    (server.content / "a" / "b").mkdir(parents=True)
    events_before = server.get("/a/b/deep/")[0]
    assert events_before == 404
    (server.content / "a" / "b" / "deep.md").write_text("# Deep\n\nDeep down.\n")
    events.next()
    assert "Deep down." in server.page("/a/b/deep/")
    (server.content / "a" / "b").rename(server.content / "a" / "c")
    events.until(lambda _: server.get("/a/b/deep/")[0] == 404)
    assert "Deep down." in server.page("/a/c/deep/")
    (server.content / "a" / "c" / "deep.md").write_text("# Deep\n\nDeeper.\n")
    events.until(lambda _: "Deeper." in server.page("/a/c/deep/"))


def test_pictures_are_named(server, events):
    (server.content / "bild ü.svg").write_text("<svg/>")
    news = events.until(lambda news: news["assets"])
    assert news["assets"] == ["bild ü.svg"]
    assert server.get("/bild%20%C3%BC.svg")[2] == b"<svg/>"


def test_what_changes_nothing_tells_nothing(server, events):
    first = server.content / "01-first.md"
    first.write_text(first.read_text())
    os.utime(first)
    (server.content / ".swap").write_text("x")
    (server.content / "02-second.md").write_text("# Second\n\nThe next thing.\n")
    news = events.next()
    assert news["version"] == 2
    assert "The next thing." in server.page("/second/")


def test_settings_are_followed(server, events):
    (server.content / "guide.yml").write_text("title: Another name\nlanguage: de\n")
    events.next()
    page = server.page("/")
    assert "Another name" in page and 'lang="de"' in page


def test_a_theme_is_followed(server, events, guide):
    css = guide / "Themes" / "default" / "css" / "95-mine.css"
    css.parent.mkdir(parents=True)
    css.write_text(".mine { color: red }\n")
    events.until(lambda _: "mine" in style(server))
    css.write_text(".mine { color: blue }\n")
    events.until(lambda _: "blue" in style(server))
    shutil.rmtree(guide / "Themes")
    events.until(lambda _: "mine" not in style(server))


def test_another_theme_is_followed(server, events, guide):
    css = guide / "Themes" / "paper" / "css" / "95-mine.css"
    css.parent.mkdir(parents=True)
    css.write_text(".paper { color: red }\n")
    (server.content / "guide.yml").write_text("title: A guide\ntheme: paper\n")
    events.until(lambda _: "paper" in style(server))
    css.write_text(".paper { color: blue }\n")
    events.until(lambda _: "blue" in style(server))


def style(server) -> str:
    path = re.search(r'href="(assets/site-[^"]+)"', server.page("/"))[1]
    return server.get("/" + path)[2].decode()


BROKEN = {
    "front matter": ("01-first.md", "---\ntitle: [a\n---\n\n# First\n", "yaml/syntax"),
    "rubric": ("01-first.md", "# A\n\n## Scoring rubric\n\n- A (40%)\n- B (30%)\n", "rubric/sum"),
    "settings": ("guide.yml", "titel: A guide\n", "yaml/unknown-key"),
    "address": ("09-first.md", "# The same address\n", "chapter/same-url"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_errors_keep_the_last_good_pages(server, events, name):
    path, text, identifier = BROKEN[name]
    file = server.content / path
    old = file.read_text() if file.exists() else None
    before = server.page("/first/")
    file.write_text(text)
    news = events.until(lambda news: news["problems"])
    problem = news["problems"][0]
    assert problem["id"] == identifier
    assert problem["place"].startswith(f"Content/{path}:")
    assert problem["excerpt"]["text"] and "^" in problem["excerpt"]["caret"]
    assert server.page("/first/") == before
    # The rest of the guide waits too: a build would write nothing.
    second = server.page("/second/")
    (server.content / "02-second.md").write_text("# Second\n\nNot shown yet.\n")
    events.next()
    assert server.page("/second/") == second
    file.unlink() if old is None else file.write_text(old)
    events.until(lambda news: not news["problems"])
    assert "Not shown yet." in server.page("/second/")
    assert identifier in "".join(server.output)


def said(server, text: str, count: int = 1) -> None:
    """Waits until the terminal has shown the text so many times."""
    deadline = time.monotonic() + DEADLINE
    while "".join(server.output).count(text) < count:
        assert time.monotonic() < deadline, "".join(server.output)
        time.sleep(0.05)


def test_a_card_that_is_too_long_is_told_in_the_terminal_and_beside_the_page(server, events):
    answer = " ".join(f"word{number}" for number in range(1500))
    chapter = server.content / "01-first.md"
    chapter.write_text(f"# First\n\nQ: Why?\n\nA: {answer}\n")
    events.until(lambda _: "word1499" in server.page("/first/"))
    said(server, "[card/too-long]")
    report = json.loads(server.get("/.studyguide/page.json?path=/first/")[2])
    # Nothing is asked about such an answer, which is another finding once the questions are made.
    told = [found["id"] for found in report["findings"]]
    assert [name for name in told if name != "practice/no-question"] == ["card/too-long"]


def test_a_warning_is_told_once_though_the_guide_breaks_and_is_mended(server, events):
    chapter = server.content / "01-first.md"
    sound = chapter.read_text() + "\n[Nowhere](nowhere.md)\n"
    chapter.write_text(sound)
    said(server, "[link/")
    other = server.content / "02-second.md"
    before = other.read_text()
    other.write_text("---\ntitle: [a\n---\n")
    events.until(lambda news: news["problems"])
    other.write_text(before)
    said(server, "mended")
    assert "".join(server.output).count("[link/") == 1


def test_a_template_with_an_error(server, events, guide):
    template = guide / "Themes" / "default" / "chapter.mustache"
    template.parent.mkdir(parents=True)
    before = server.page("/first/")
    template.write_text("<main>{{#open}}</main>\n")
    news = events.until(lambda news: news["problems"])
    assert "chapter.mustache:1" in news["problems"][0].get("place", ""), news
    assert server.page("/first/") == before
    template.write_text("<main>My own {{{body}}}</main>\n")
    events.until(lambda news: not news["problems"])
    assert "<main>My own" in server.page("/first/")


def test_a_theme_that_is_not_there(server, events, guide):
    (server.content / "guide.yml").write_text("title: A guide\ntheme: none\n")
    news = events.until(lambda news: news["problems"])
    assert "there is no theme 'none'" in news["problems"][0]["message"]
    (guide / "Themes" / "none").mkdir(parents=True)
    events.until(lambda news: not news["problems"])


def test_the_folder_may_go_and_come_back(server, events, guide):
    before = server.page("/first/")
    server.content.rename(guide / "Away")
    news = events.until(lambda news: news["problems"])
    assert "there is no content folder" in news["problems"][0]["message"]
    assert server.page("/first/") == before
    (guide / "Away" / "01-first.md").write_text("# First\n\nIt is back.\n")
    (guide / "Away").rename(server.content)
    events.until(lambda news: not news["problems"])
    events.until(lambda _: "It is back." in server.page("/first/"))
    (server.content / "01-first.md").write_text("# First\n\nAnd followed.\n")
    events.until(lambda _: "And followed." in server.page("/first/"))


def test_broken_from_the_start(serve, guide):
    chapter = guide / "Content" / "01-first.md"
    sound = chapter.read_text()
    chapter.write_text("---\ntitle: [a\n---\n")
    server = serve()
    for path in ["/", "/first/", "/study.json"]:
        status, headers, body = server.get(path)
        assert status == 503
        assert b"Content/01-first.md:2:8" in body and b"preview.js" in body
    events = Events(server)
    assert events.next()["problems"]
    chapter.write_text(sound)
    events.until(lambda news: not news["problems"])
    assert "The first text." in server.page("/first/")


def test_no_folder_at_the_start(serve, guide):
    content = guide / "Content"
    content.rename(guide / "Later")
    server = serve()
    status, _, body = server.get("/")
    assert status == 503 and b"there is no content folder" in body
    events = Events(server)
    events.next()
    (guide / "Later").rename(content)
    events.until(lambda news: not news["problems"])
    assert "The first text." in server.page("/first/")
