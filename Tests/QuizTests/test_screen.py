"""The quiz on a real terminal: played by keys, and the terminal left as it was found."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

import pytest

from test_quiz import command, kept, run

LEAVE = b"\x1b[?1049l"


class Terminal:
    """A pseudo-terminal with the quiz in it."""

    def __init__(self, progress, *arguments, columns=80, rows=24, **environment):
        self.ours, self.theirs = pty.openpty()
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self.theirs)
        self.seen = b""
        self.process = subprocess.Popen(
            command(progress, "quiz", *arguments), stdin=self.theirs, stdout=self.theirs,
            stderr=self.theirs, start_new_session=True,
            env={**os.environ, "TERM": "xterm", **environment},
        )

    def resize(self, columns, rows=24):
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, size)

    def wait_for(self, text, seconds=30):
        """What was drawn since the last time, once the text is in it."""
        end, new = time.time() + seconds, b""
        while text not in new:
            assert time.time() < end, (text, new[-2000:])
            if select.select([self.ours], [], [], 0.2)[0]:
                new += os.read(self.ours, 65536)
        self.seen += new
        return new.decode(errors="replace")

    def press(self, keys):
        os.write(self.ours, keys)

    def ended(self):
        """The exit code, once all that was drawn has come through, which may be later than the end."""
        status, end = self.process.wait(timeout=30), time.time() + 5
        while select.select([self.ours], [], [], 0.2)[0] or LEAVE not in self.seen and time.time() < end:
            if select.select([self.ours], [], [], 0)[0]:
                self.seen += os.read(self.ours, 65536)
        return status

    def is_restored(self):
        return termios.tcgetattr(self.theirs) == self.before and LEAVE in self.seen


@pytest.fixture
def progress(tmp_path):
    return tmp_path / "progress.sqlite"


def test_card_is_turned_rated_and_taken_back(progress):
    terminal = Terminal(progress, "--kind", "card", "--count", "3")
    terminal.wait_for(b"0/3")
    terminal.press(b" ")
    terminal.wait_for(b"1 again")
    terminal.press(b"3")
    terminal.wait_for(b"1/3")
    terminal.press(b"u")
    terminal.wait_for(b"0/3")
    terminal.press(b" 4 1")
    terminal.wait_for(b"2/4")
    terminal.press(b"q")
    terminal.wait_for(b"1 of 2 right")
    terminal.press(b"q")
    assert terminal.ended() == 0
    assert terminal.is_restored()
    assert sorted(review["rating"] for review in kept(progress)) == [1, 4]


@pytest.mark.parametrize("kind, keys", [
    ("choice", b"1"), ("boolean", b"2"), ("cloze", b"caf\xc3\xa9x\x7f\r"),
    ("order", b"123456789\r"), ("match", b"123456789\r"), ("multiple", b"12\r"),
])
def test_every_kind_is_played_by_keys(progress, kind, keys):
    terminal = Terminal(progress, "--kind", kind, "--count", "1")
    seen = terminal.wait_for(b"\x1b[J")
    if b"Nothing" in seen.encode() or terminal.process.poll() is not None:
        pytest.skip(f"the guide has no {kind}")
    terminal.press(keys)
    assert " 1/" in terminal.wait_for(b"goes on")
    terminal.press(b" \x03")  # what was wrong would be asked once more
    terminal.wait_for(b"two weeks")
    terminal.press(b"\x03")
    assert terminal.ended() == 0
    assert terminal.is_restored()
    assert len(kept(progress)) == 1


def test_typed_answer_counts_where_its_writer_meant_it(progress):
    terminal = Terminal(progress, "--kind", "cloze", "--count", "1")
    terminal.wait_for(b"0/1")
    terminal.press(b"something\r")
    terminal.wait_for(b"r I meant that")
    terminal.press(b"r")
    terminal.wait_for(b"Right")
    terminal.press(b" ")
    terminal.wait_for(b"1 of 1 right")
    terminal.press(b"q")
    assert terminal.ended() == 0
    assert [review["rating"] for review in kept(progress)] == [3]


@pytest.mark.parametrize("number", [
    signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGSEGV, signal.SIGILL, signal.SIGABRT,
])
def test_terminal_is_as_it_was_after(progress, number):
    terminal = Terminal(progress)
    terminal.wait_for(b"0/10")
    assert termios.tcgetattr(terminal.theirs) != terminal.before
    terminal.process.send_signal(number)
    assert terminal.ended() == -number
    assert terminal.is_restored()


def test_control_c_leaves(progress):
    terminal = Terminal(progress)
    terminal.wait_for(b"0/10")
    terminal.press(b"\x03")
    terminal.wait_for(b"Nothing answered")
    terminal.press(b"\x03")
    assert terminal.ended() == 0
    assert terminal.is_restored()


@pytest.mark.parametrize("columns", [80, 40, 20])
def test_lines_fit_after_a_resize(progress, columns):
    terminal = Terminal(progress, columns=100)
    terminal.wait_for(b"\x1b[J")
    terminal.resize(columns)
    drawn = terminal.wait_for(b"\x1b[J").split("\x1b[H")[-1]
    for line in drawn.replace("\x1b[K", "").replace("\x1b[J", "").split("\n"):
        plain = "".join(part.split("m", 1)[-1] if i else part
                        for i, part in enumerate(line.split("\x1b[")))
        assert len(plain.rstrip("\r")) <= columns, plain
    terminal.process.send_signal(signal.SIGTERM)
    terminal.ended()


@pytest.mark.parametrize("key", [b" ", b"\r", b"n", b"\x1b[C"])
def test_several_keys_go_on_from_the_explanation(progress, key):
    terminal = Terminal(progress, "--kind", "boolean", "--count", "2")
    terminal.wait_for(b"0/2")
    terminal.press(b"1")
    assert "Comes back" in terminal.wait_for(b"goes on")
    terminal.press(b"f")
    terminal.wait_for(b"Flagged for later.")
    terminal.press(key)
    terminal.wait_for(b"1\xe2\x80\x932 answers")
    terminal.press(b"\x03\x03")
    assert terminal.ended() == 0
    assert len(kept(progress)) == 1
    flags = json.loads(run(progress, "progress", "export"))["flags"]
    assert flags == [kept(progress)[0]["id"]]


@pytest.mark.parametrize("colour", [True, False])
def test_no_colour_where_none_is_wanted(progress, colour):
    terminal = Terminal(progress, "--kind", "choice", **({} if colour else {"NO_COLOR": "1"}))
    terminal.wait_for(b"\x1b[J")
    terminal.press(b"1")
    terminal.wait_for(b"goes on")
    terminal.press(b"\x03\x03")
    assert terminal.ended() == 0
    styles = set(re.findall(rb"\x1b\[([0-9;]*)m", terminal.seen)) - {b"0"}
    assert bool(styles) == colour, styles


@pytest.mark.parametrize("columns", [80, 40])
def test_the_end_is_wrapped(progress, columns):
    terminal = Terminal(progress, "--kind", "choice", "--count", "3", columns=columns, NO_COLOR="1")
    terminal.wait_for(b"0/3")
    for _ in range(3):
        terminal.press(b"1")
        terminal.wait_for(b"goes on")
        terminal.press(b" ")
        terminal.wait_for(b"\x1b[J")
    terminal.press(b"\x03\x03")
    assert terminal.ended() == 0
    end = terminal.seen.split(LEAVE)[-1].decode().splitlines()
    assert any("Retention" in line for line in end) and any("Due in" in line for line in end)
    assert max(len(line) for line in end) <= columns, end
