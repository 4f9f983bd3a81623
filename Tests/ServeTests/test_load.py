"""Many readers while the author saves: no failed request, no wrong byte."""

import concurrent.futures
import re
import shutil
import subprocess
import threading

import pytest

from conftest import CHAPTER, Events

STATES = 8
SECONDS = 5


@pytest.fixture
def states(server):
    """The bytes of a page in each of the states that the chapter takes in turn."""
    events = Events(server)
    events.complete()
    chapter = server.content / "01-first.md"
    bodies = []
    for number in range(STATES):
        chapter.write_text(CHAPTER.format(title="First", text=f"State {number}. " * (number + 1)))
        events.until(lambda news: news["isComplete"] and news["version"] == number + 2)
        bodies.append(server.get("/first/")[2])
    assert len(set(bodies)) == STATES
    yield chapter, bodies
    events.close()


def save_in_turn(chapter, end: threading.Event):
    number = 0
    while not end.wait(0.2):
        number += 1
        chapter.write_text(
            CHAPTER.format(title="First", text=f"State {number % STATES}. " * (number % STATES + 1)))


def test_every_answer_is_one_whole_state(server, states):
    chapter, bodies = states
    second = server.get("/second/")[2]
    end = threading.Event()

    def read() -> int:
        count = 0
        while not end.is_set():
            status, headers, body = server.get("/first/")
            assert status == 200 and body in bodies
            assert int(headers["Content-Length"]) == len(body)
            assert server.get("/second/")[2] == second
            count += 1
        return count

    saver = threading.Thread(target=save_in_turn, args=(chapter, end))
    saver.start()
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        readers = [pool.submit(read) for _ in range(16)]
        threading.Timer(SECONDS, end.set).start()
        counts = [reader.result() for reader in readers]
    saver.join()
    assert min(counts) > 0


@pytest.mark.skipif(not shutil.which("wrk"), reason="wrk is not installed")
def test_wrk_sees_no_failed_request(server, states, tmp_path):
    chapter, bodies = states
    script = tmp_path / "check.lua"
    lengths = ", ".join(f"[{len(body)}] = true" for body in bodies)
    script.write_text(f"""
local lengths = {{ {lengths} }}
local wrong = 0
function setup(thread) thread:set("wrong", 0) threads = threads or {{}} table.insert(threads, thread) end
function response(status, headers, body)
  if status ~= 200 or not lengths[#body] or #body ~= tonumber(headers["Content-Length"])
    or body:sub(-8) ~= "</html>\\n" then wrong = wrong + 1 end
end
function done(summary, latency, requests)
  local sum = 0
  for _, thread in ipairs(threads) do sum = sum + thread:get("wrong") end
  local e = summary.errors
  print("wrong=" .. sum .. " failed=" .. e.connect + e.read + e.write + e.status + e.timeout
    .. " requests=" .. summary.requests)
end
""".replace("local wrong = 0\n", "wrong = 0\n"))
    end = threading.Event()
    saver = threading.Thread(target=save_in_turn, args=(chapter, end))
    saver.start()
    result = subprocess.run(
        ["wrk", "-t2", "-c64", f"-d{SECONDS}s", "--timeout", "30s", "-s", str(script),
         server.url + "first/"], capture_output=True, text=True, check=True)
    end.set()
    saver.join()
    found = re.search(r"wrong=(\d+) failed=(\d+) requests=(\d+)", result.stdout)
    assert found, result.stdout + result.stderr
    assert (int(found[1]), int(found[2])) == (0, 0), result.stdout
    assert int(found[3]) > 0
