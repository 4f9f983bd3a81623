"""Standard output that takes nothing: a full disk, and a reader that has gone."""

import json
import signal
import subprocess

import pytest

from conftest import BINARY

GUIDE = "# A\n\n## FAQ\n\n### Why is ice cold?\n\nIt is frozen.\n\n## Quiz\n\nIs ice cold?\n\n- [x] yes\n- [ ] no\n"
PLAN = "\n## Plan\n\n- **Days 1–3:** Read.\n- **Days 4–6:** Write.\n- **Day 7:** Rest.\n"
COMMANDS = [
    ["build"], ["check"], ["check", "--json"], ["check", "--questions"], ["stats"], ["stats", "--json"],
    ["quiz", "--plain"], ["quiz", "--json"], ["progress", "export"], ["progress", "forget", "--all"],
    ["export", "csv", "--output", "-"], ["export", "gift", "--output", "-"],
    ["export", "moodle", "--output", "-"], ["export", "qti", "--output", "-"],
    ["export", "json", "--output", "-"], ["export", "ics", "--output", "-"],
    ["flashcards", "--output", "-"], ["flashcards", "--format", "anki", "--output", "-"],
    ["flashcards", "--format", "csv", "--output", "-"], ["flashcards", "--proof", "--output", "-"],
    ["new", "fresh"], ["--help"], ["quiz", "--help"], ["--version"],
]


@pytest.fixture
def start(content, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    content(GUIDE + PLAN)

    def start(arguments, output):
        return subprocess.Popen(
            [str(BINARY), *arguments], cwd=tmp_path, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.PIPE)

    return start


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_full_disk_is_told(start, arguments):
    with open("/dev/full", "wb") as full:
        process = start(arguments, full)
        _, told = process.communicate(b'{"answer": [1]}\n' * 9, timeout=120)
    assert process.returncode == 3, told
    message = "studyguide: error: cannot write to standard output: No space left on device"
    assert told.decode().splitlines().count(message) == 1, told


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_reader_that_has_gone_is_no_error(start, arguments):
    process = start(arguments, subprocess.PIPE)
    process.stdout.close()
    told = process.stderr.read()
    process.stdin.close()
    assert process.wait(timeout=120) == -signal.SIGPIPE
    assert b"standard output" not in told and b"error:" not in told, told


def test_a_quiz_that_nobody_sees_takes_no_answer(start, run):
    with open("/dev/full", "wb") as full:
        process = start(["quiz", "--json"], full)
        process.communicate(b'{"answer": [1]}\n' * 9, timeout=120)
    assert json.loads(run("progress", "export").stdout)["reviews"] == []


def test_problems_in_the_content_weigh_less_than_a_full_disk(start, content):
    content("# A\n\n[nowhere](nowhere.md)\n")
    with open("/dev/full", "wb") as full:
        process = start(["check", "--strict", "--json"], full)
        assert process.wait(timeout=120) == 3
