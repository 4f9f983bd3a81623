"""A small guide, `studyguide serve` over it, and a browser to see it with."""

import contextlib
import http.client
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import threading
import time

import pytest
from playwright.sync_api import sync_playwright

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("STUDYGUIDE", str(PACKAGE / ".build" / "debug" / "studyguide"))
DEADLINE = int(os.environ.get("DEADLINE", "60"))
"""Seconds after which a test that waits for something gives up."""

CHAPTER = """# {title}

{text}

## Choosing {title}

BAD: A cluster with autoscaling for 200 requests a day.

GOOD: One serverless function; cold starts are accepted as the trade-off.

**Why:** Three customers do not notice a second.

## Glossary

**Drift** — the slow change of what comes in.
"""


def write_guide(folder: pathlib.Path) -> None:
    content = folder / "Content"
    (content / "part one").mkdir(parents=True)
    (content / "guide.yml").write_text("title: A guide\n")
    (content / "01-first.md").write_text(CHAPTER.format(
        title="First", text="The first text. ![A flow](<bild ü.svg>) [A file](numbers.bin)"))
    (content / "02-second.md").write_text(CHAPTER.format(title="Second", text="The second text."))
    (content / "part one" / "03-third.md").write_text(
        CHAPTER.format(title="Third", text="The third text."))
    long = "\n\n".join(f"## Heading {n}\n\n" + "Words to scroll by. " * 40 for n in range(30))
    (content / "04-long.md").write_text("# Long\n\n" + long + "\n")
    (content / "bild ü.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (content / "numbers.bin").write_bytes(bytes(range(256)) * 8)
    (content / ".hidden.txt").write_text("hidden")
    (folder / "secret.txt").write_text("the secret")


class Server:
    """A running server over a guide of its own."""

    def __init__(self, folder: pathlib.Path, *arguments: str, port: int = 0):
        self.folder = folder
        self.content = folder / "Content"
        self.output: list[str] = []
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port), *arguments], cwd=folder, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        found = None
        while not found:
            line = self.process.stdout.readline()
            assert line, "".join(self.output)
            self.output.append(line)
            found = re.search(r"http://\S+", line)
        self.url = found[0]
        self.port = int(re.search(r":(\d+)/", self.url)[1])
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.output.append(line)

    def get(self, path: str, method: str = "GET", **headers: str):
        """Status, headers and body of one request on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=names)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response.status, response.headers, body

    def raw(self, request: bytes) -> bytes:
        """What comes back for these bytes, up to the end of the connection."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=DEADLINE) as connection:
            connection.sendall(request)
            answer = b""
            with contextlib.suppress(ConnectionResetError):
                while piece := connection.recv(65536):
                    answer += piece
            return answer

    def ask(self, target: str, method: str = "GET", host: str | None = None) -> tuple[int, bytes]:
        """Status and body for a target that is sent as it is written here."""
        host = f"127.0.0.1:{self.port}" if host is None else host
        answer = self.raw(
            f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode(
                "latin-1"))
        head, _, body = answer.partition(b"\r\n\r\n")
        return int(head.split()[1]), body

    def page(self, path: str) -> str:
        status, _, body = self.get(path)
        assert status == 200, (status, path)
        return body.decode()

    def interrupt(self, number=signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(timeout=DEADLINE)

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Events:
    """What a page is told, as it comes."""

    def __init__(self, server: Server):
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", server.port, timeout=DEADLINE)
        self.connection.request("GET", "/.studyguide/events")
        self.response = self.connection.getresponse()
        assert self.response.headers["Content-Type"].startswith("text/event-stream")

    def next(self) -> dict:
        deadline = time.monotonic() + DEADLINE
        while time.monotonic() < deadline:
            line = self.response.readline()
            assert line, "the stream ended"
            if line.startswith(b"data: "):
                return json.loads(line[6:])
        raise TimeoutError("nothing was told")

    def until(self, condition) -> dict:
        while True:
            news = self.next()
            if condition(news):
                return news

    def complete(self) -> dict:
        """Waits until all is made of the newest state."""
        return self.until(lambda news: news["isComplete"])

    def close(self):
        self.connection.close()


@pytest.fixture(scope="session", autouse=True)
def many_files():
    """The tests hold thousands of connections."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.fixture
def guide(tmp_path) -> pathlib.Path:
    write_guide(tmp_path)
    return tmp_path


@pytest.fixture
def serve(guide):
    """Starts servers over the guide."""
    servers = []

    def start(*arguments: str, **options):
        servers.append(Server(guide, *arguments, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def server(serve) -> Server:
    return serve()


@pytest.fixture(scope="module")
def still(tmp_path_factory):
    """A server over a guide that no test changes."""
    folder = tmp_path_factory.mktemp("still")
    write_guide(folder)
    (folder / "Content" / "out.txt").symlink_to("../secret.txt")
    (folder / "Content" / "out.md").symlink_to("../secret.txt")
    (folder / "Content" / "outer").symlink_to("..")
    server = Server(folder)
    events = Events(server)
    events.complete()
    events.close()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=["--no-sandbox"],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser):
    contexts = []

    def open_page(url: str, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(DEADLINE * 1000)
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()
