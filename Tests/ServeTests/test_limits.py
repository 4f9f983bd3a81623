"""Many connections, ports, and the end."""

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time

import pytest

from conftest import PROGRAM, Events, Server

MANY = 2000


@contextlib.contextmanager
def connections(server: Server, count: int, data: bytes):
    """As many connections as that, each of which sent the data and does no more."""
    held = []
    try:
        for _ in range(count):
            connection = socket.create_connection(("127.0.0.1", server.port), timeout=20)
            with contextlib.suppress(OSError):
                connection.sendall(data)
            held.append(connection)
        yield held
    finally:
        for connection in held:
            connection.close()


@pytest.mark.parametrize("data", [
    b"",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Slow: ",
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 100000\r\n\r\n{",
    b"GET /.studyguide/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
    b"GET /study.json HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n" * 20,
], ids=["idle", "slow-head", "slow-body", "listening", "not-reading"])
def test_who_holds_connections_keeps_nobody_out(server, data):
    expected = server.page("/first/")
    data = data.replace(b"{port}", str(server.port).encode())
    with connections(server, MANY, data):
        for path in ["/first/", "/", "/study.json", "/first/"]:
            status, _, body = server.get(path)
            assert status == 200
        assert body.decode() == expected
        # Nor is the one who writes kept from seeing what is saved.
        events = Events(server)
        events.next()
        (server.content / "01-first.md").write_text("# Changed meanwhile\n")
        events.next()
        assert "Changed meanwhile" in server.page("/first/")
    assert server.get("/")[0] == 200


def test_connections_are_let_go_of(server):
    """Far more connections one after the other than files may be open."""
    for _ in range(3000):
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
            connection.sendall(b"GET /")
    assert server.get("/")[0] == 200
    deadline = time.monotonic() + 30
    while len(os.listdir(f"/proc/{server.process.pid}/fd")) > 100:
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_port_in_use_is_said_so(serve, guide):
    first = serve()
    result = subprocess.run(
        [PROGRAM, "serve", "--port", str(first.port)], cwd=guide, capture_output=True, text=True,
        timeout=60)
    assert result.returncode == 3
    assert f"port {first.port} is in use" in result.stderr
    assert "--port 0" in result.stderr
    assert first.get("/")[0] == 200


@pytest.mark.parametrize("arguments, status, message", [
    (["--port", "70000"], 2, "--port"),
    (["--port", "x"], 2, "--port"),
    (["--host", "nowhere.invalid", "--port", "0"], 3, "nowhere.invalid"),
    (["--host", "192.0.2.1", "--port", "0"], 3, "192.0.2.1"),
    (["--content", ""], 2, "--content"),
    (["--jobs", "0"], 2, "--jobs"),
])
def test_what_cannot_be_is_said_so(guide, arguments, status, message):
    result = subprocess.run(
        [PROGRAM, "serve", *arguments], cwd=guide, capture_output=True, text=True, timeout=60)
    assert result.returncode == status
    assert message in result.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once(server, number):
    listening = [Events(server) for _ in range(5)]
    assert server.get("/first/")[0] == 200
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
    assert server.interrupt(number) == 0
    for connection in idle:
        connection.close()
    for events in listening:
        events.close()


def test_it_ends_while_it_reads(serve, guide):
    for number in range(300):
        (guide / "Content" / f"{number}-more-{number}.md").write_text(
            (guide / "Content" / "02-second.md").read_text())
    assert serve().interrupt() == 0


def test_others_are_warned_of(serve):
    server = serve("--host", "0.0.0.0")
    assert server.get("/")[0] == 200
    assert server.ask("/", host=f"192.168.7.7:{server.port}")[0] == 200
    assert server.ask("/", host=f"evil.example:{server.port}")[0] == 421
    assert "everybody who can reach this machine" in "".join(server.output)


def test_the_local_one_warns_of_nothing(server):
    assert server.get("/")[0] == 200
    assert "warning" not in "".join(server.output)
    with pytest.raises(OSError):
        # No other address of this machine answers.
        socket.create_connection((outer_address(), server.port), timeout=5).close()


def outer_address() -> str:
    """An address of this machine that is not the local one."""
    return "127.0.0.2"


def test_the_browser_is_opened(guide, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    opened = tmp_path / "opened"
    os.mkfifo(opened)
    program = tools / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
    program.chmod(0o755)
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", "0", "--open"], cwd=guide, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"})
    try:
        line = process.stdout.readline()
        with opened.open() as pipe:
            url = pipe.read()
        assert url.startswith("http://127.0.0.1:") and url in line
    finally:
        process.kill()
        process.wait()


def test_nothing_is_written(server, guide):
    def files():
        return {p: p.read_bytes() for p in pathlib.Path(guide).rglob("*") if p.is_file()}

    before = files()
    events = Events(server)
    events.complete()
    server.page("/first/")
    server.page("/study.json")
    events.close()
    assert files() == before
