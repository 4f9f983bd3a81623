"""The quiz from its cache: the same as without it, whatever happens to the content or the file."""

import json
import os
import random
import shutil
import subprocess

import pytest

from test_quiz import BINARY, CONTENT, reply


class Guide:
    """A copy of the guide that may be changed, with a cache folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.content = folder / "Content"
        shutil.copytree(CONTENT, self.content)
        self.caches = folder / "caches"

    def session(self, *arguments, caches=None, answers=12):
        """The events of a fresh learner's session, without the times."""
        progress = self.folder / "progress.sqlite"
        for left in self.folder.glob("progress.sqlite*"):
            left.unlink()
        process = subprocess.Popen(
            [BINARY, "quiz", "--json", "--content", self.content, "--progress", progress,
             *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            bufsize=1, env={**os.environ, "XDG_CACHE_HOME": str(caches or self.caches),
                            "HOME": str(self.folder)},
        )
        events = []
        for line in process.stdout:
            event = json.loads(line)
            event.pop("time", None), event.pop("due", None)
            events.append(event)
            if event["event"] == "question":
                done = len(events) > 2 * answers
                process.stdin.write(json.dumps({"do": "quit"} if done else reply(event)) + "\n")
                process.stdin.flush()
        assert process.wait() == 0 and process.stderr.read() == ""
        return events

    def fresh(self, *arguments):
        """The same without a cache."""
        empty = self.folder / "empty"
        shutil.rmtree(empty, ignore_errors=True)
        return self.session(*arguments, caches=empty)

    @property
    def file(self):
        [file] = self.caches.glob("studyguide/*.quiz")
        return file

    def identity(self):
        """Changes whenever the cache is written anew."""
        return self.file.stat().st_ino, self.file.stat().st_mtime_ns


@pytest.fixture
def guide(tmp_path):
    return Guide(tmp_path)


@pytest.mark.parametrize("arguments", [(), ("--all", "--seed", "7"), ("--kind", "card"),
                                       ("glossary",)])
def test_the_same_session_with_it_and_without(guide, arguments):
    without = guide.session(*arguments)
    before = guide.identity()
    assert guide.session(*arguments) == without
    assert guide.identity() == before
    assert len(without) > 10


def rename(guide):
    (guide.content / "01-what-the-interview-tests.md").rename(guide.content / "01-other.md")


def change(guide):
    file = next(iter(sorted(guide.content.glob("*.md"))))
    text, stamp = file.read_text(), file.stat()
    assert "model" in text
    file.write_text(text.replace("model", "modal", 1))
    # Even where size and times say that nothing was changed.
    os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))


def settings(guide):
    file = guide.content / "guide.yml"
    file.write_text(file.read_text() + "\n# another byte\n")


@pytest.mark.parametrize("edit", [rename, change, settings])
def test_a_change_of_the_content_makes_it_anew(guide, edit):
    guide.session()
    before = guide.identity()
    edit(guide)
    assert guide.session("--all") == guide.fresh("--all")
    assert guide.identity() != before


def test_another_seed_makes_it_anew(guide):
    first = guide.session("--seed", "1")
    before = guide.identity()
    assert guide.session("--seed", "2") == guide.fresh("--seed", "2")
    assert guide.identity() != before
    assert guide.session("--seed", "1") == first


@pytest.mark.parametrize("damage", ["cut", "empty", "foreign", "head", "index", "items", "folder"])
def test_a_damaged_file_is_made_anew(guide, damage):
    expected = guide.session()
    file, whole = guide.file, guide.file.read_bytes()
    data = bytearray(whole)
    if damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "empty":
        file.write_bytes(b"")
    elif damage == "foreign":
        file.write_text("my diary\n" * 1000)
    elif damage == "folder":
        file.unlink()
        file.mkdir()
    else:
        draw = random.Random(5)
        ranges = {"head": (0, 72), "index": (len(data) // 4, len(data) // 2),
                  "items": (len(data) * 2 // 3, len(data))}
        for _ in range(1 if damage == "head" else 400):
            data[draw.randrange(*ranges[damage])] ^= 0x10
        file.write_bytes(data)
    assert guide.session() == expected
    assert guide.session("--all") == guide.fresh("--all")
    assert damage == "folder" or guide.file.read_bytes() == whole


@pytest.mark.parametrize("place", ["/dev/null", "/proc/nothing", "relative/place"])
def test_without_a_place_for_it_the_quiz_is_the_same(guide, place):
    assert guide.session(caches=place) == guide.fresh()


def test_progress_from_before_a_change_follows_also_from_the_cache(guide):
    """A second progress file meets the kept bank for the first time: its history moves too."""
    content = guide.content
    shutil.rmtree(content)
    content.mkdir()
    (content / "words.md").write_text(
        "# Words\n\n## Glossary\n\n**Recall** — the share of cases that are found at all.\n")

    def studyguide(name, *arguments, text=""):
        return subprocess.run(
            [BINARY, *arguments, "--content", content, "--progress", guide.folder / name],
            input=text, capture_output=True, text=True, check=True,
            env={**os.environ, "XDG_CACHE_HOME": str(guide.caches)},
        ).stdout

    for name in ("one", "two"):
        studyguide(name, "quiz", "--kind", "card", "--count", "1", text="\n4\nq\n")
    file = content / "words.md"
    file.write_text(file.read_text().replace("Recall", "Hit rate"))
    for name in ("one", "two"):  # the second from the cache that the first has made
        studyguide(name, "quiz", text="q\n")
        [review] = json.loads(studyguide(name, "progress", "export"))["reviews"]
        assert review["id"].startswith("words/term/hit-rate/")
