"""Disks that are full or may not be written, for real: a small memory disk, mounted as root."""

import json
import os
import subprocess
import time

import pytest

from test_quiz import Driver, command, kept, reply, run
from test_screen import LEAVE, Terminal


@pytest.fixture
def disk(tmp_path):
    """A folder on a disk of 4 MB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip("no disk can be mounted here: " + done.stderr.strip())
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk):
    with open(disk / "filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass


def quiz(progress, *arguments, **environment):
    return subprocess.run(
        command(progress, "quiz", *arguments), input="1\n1\n", capture_output=True, text=True,
        check=False, env={**os.environ, **environment})


def test_a_disk_that_becomes_full_is_told_and_nothing_told_before_is_lost(disk, tmp_path):
    progress = disk / "progress.sqlite"
    driver = Driver(progress, 1)
    told = []
    for event in driver.events():
        if event["event"] == "answer":
            told.append((event["id"], event["time"], event["rating"]))
            if len(told) == 20:
                fill(disk)
        elif event["event"] == "question":
            driver.send(reply(event))
    errors = driver.process.stderr.read()
    assert driver.process.wait() == 3, errors
    assert "cannot be used" in errors and "full" in errors, errors
    (disk / "filler").unlink()
    stored = {(review["id"], review["time"], review["rating"]) for review in kept(progress)}
    assert len(told) >= 20 and set(told) == stored


def test_a_full_disk_from_the_start(disk):
    fill(disk)
    done = quiz(disk / "progress.sqlite")
    assert done.returncode == 3 and "cannot be used" in done.stderr, done.stderr
    assert "--progress" in done.stderr


def test_a_disk_that_may_not_be_written(disk):
    progress = disk / "progress.sqlite"
    run(progress, "quiz", "--kind", "boolean", "--count", "1", text="1\n1\n")
    before = progress.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    done = quiz(progress)
    assert done.returncode == 3 and "Read-only" in done.stderr, done.stderr
    assert progress.read_bytes() == before
    done = quiz(disk / "deep" / "other.sqlite")
    assert done.returncode == 3 and "cannot be" in done.stderr, done.stderr
    # What may only be read can still be looked at.
    assert json.loads(run(progress, "stats", "--json"))["answers"] > 0
    assert json.loads(run(progress, "progress", "export"))["reviews"]


@pytest.mark.parametrize("is_full", [True, False])
def test_a_disk_without_room_for_the_cache_changes_nothing(disk, tmp_path, is_full):
    if is_full:
        fill(disk)
    else:
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    arguments = ("--kind", "boolean", "--count", "1")
    done = quiz(tmp_path / "one", *arguments, XDG_CACHE_HOME=str(disk))
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout == quiz(tmp_path / "two", *arguments).stdout
    assert not list(disk.rglob("*.quiz"))
    assert not [path for path in disk.rglob("*") if path.is_file() and path.name != "filler"]


def test_an_export_that_nobody_can_keep_is_told(tmp_path):
    progress = tmp_path / "progress.sqlite"
    run(progress, "quiz", "--kind", "boolean", "--count", "1", text="1\n1\n")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command(progress, "progress", "export"), stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 3 and "No space left" in done.stderr, done.stderr


def test_a_disk_that_becomes_full_under_the_screen_leaves_the_terminal_as_it_was(disk):
    progress = disk / "progress.sqlite"
    terminal = Terminal(progress, "--kind", "boolean")
    terminal.wait_for(b"\x1b[J")
    fill(disk)
    for _ in range(200):
        terminal.press(b"1 ")
        if terminal.process.poll() is not None:
            break
        time.sleep(0.05)
    assert terminal.ended() == 3
    assert terminal.is_restored()
    assert b"cannot be used" in terminal.seen.split(LEAVE)[-1]
