"""The quiz as other programs and pipes drive it; killed at any moment, nothing answered is lost."""

import json
import os
import pathlib
import random
import signal
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / os.environ.get("STUDYGUIDE", ".build/debug/studyguide")
CONTENT = ROOT / "Content"


def command(progress, *arguments):
    return [BINARY, *arguments, "--content", CONTENT, "--progress", progress]


def run(progress, *arguments, text="", status=0):
    done = subprocess.run(
        command(progress, *arguments), input=text, capture_output=True, text=True, check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def kept(progress):
    return json.loads(run(progress, "progress", "export"))["reviews"]


@pytest.fixture
def progress(tmp_path):
    return tmp_path / "progress.sqlite"


def reply(event):
    """An answer that fits, right or not."""
    if event["kind"] == "card":
        return {"rating": 3}
    if event["kind"] == "cloze":
        return {"answer": "something"}
    if event["kind"] in ("order", "match"):
        return {"answer": list(range(1, len(event["options"]) + 1))}
    return {"answer": [1]}


class Driver:
    """Plays the quiz by its JSON events."""

    def __init__(self, progress, seed):
        self.process = subprocess.Popen(
            command(progress, "quiz", "--json", "--all", "--seed", str(seed)),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            bufsize=1,
        )

    def events(self):
        for line in self.process.stdout:
            yield json.loads(line)

    def send(self, message):
        try:
            self.process.stdin.write(json.dumps(message) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass


def test_killed_at_any_moment_no_answer_is_lost(progress):
    draw = random.Random(4)
    told = []
    rounds = 0
    while len(told) < 200:
        rounds += 1
        driver = Driver(progress, rounds)
        # Sometimes between two answers, sometimes in the midst of one.
        left = draw.randint(5, 40)
        waits = draw.random() < 0.5
        for event in driver.events():
            if event["event"] == "question":
                driver.send(reply(event))
                if left <= 0 and not waits:
                    os.kill(driver.process.pid, signal.SIGKILL)
            elif event["event"] == "answer":
                told.append((event["id"], event["time"], event["rating"]))
                left -= 1
                if left <= 0 and waits:
                    os.kill(driver.process.pid, signal.SIGKILL)
            else:
                pytest.fail(str(event))
        driver.process.wait()
    stored = {(review["id"], review["time"], review["rating"]) for review in kept(progress)}
    assert set(told) <= stored
    assert len(stored) - len(told) <= rounds  # what was stored, and not told before the end
    assert rounds > 4


def test_through_a_pipe(progress):
    text = "h\n1\nu\n1\ns\nnonsense\nf\nq\n"
    told = run(progress, "quiz", "--kind", "choice", "--count", "3", text=text)
    assert "\x1b" not in told
    assert "Question 1 of 3" in told and "is ruled out" in told and "Read on: " in told
    assert "The last answer is taken back." in told and "Flagged for later." in told
    assert "That is no answer here." in told and "Due in the next two weeks" in told
    assert len(kept(progress)) == 1
    assert run(progress, "quiz", "--plain", text="").count("Question 1 of") == 1


def test_typed_answer_counts_where_its_writer_meant_it(progress):
    text = "something\nr\nr\nq\n"
    told = run(progress, "quiz", "--kind", "cloze", "--count", "2", "--plain", text=text)
    assert told.count("If you meant the same, r counts it as right.") == 2  # the second r is an answer
    assert told.index("Wrong.") < told.index("Right.")
    assert sorted(review["rating"] for review in kept(progress)) == [1, 3]


def test_last_typed_answer_counts_too(progress):
    text = "wrong\nwrong again\nr\n"
    told = run(progress, "quiz", "--kind", "cloze", "--count", "1", "--plain", text=text)
    assert told.index("Wrong.") < told.rindex("Right.")
    assert sorted(review["rating"] for review in kept(progress)) == [1, 3]


def test_typed_answer_counts_for_programs_too(progress):
    driver = Driver(progress, 1)
    right = []
    for event in driver.events():
        if event["event"] == "question" and not right:
            driver.send({"answer": "x"} if event["kind"] == "cloze" else {"do": "skip"})
        elif event["event"] == "answer":
            right.append(event["right"])
            driver.send({"do": "right"})
        elif event["event"] == "error":
            assert "was right" in event["message"]
            driver.send({"do": "quit"})
    assert right == [False, True]
    assert [review["rating"] for review in kept(progress)] == [3]


def test_ends_where_the_input_ends_and_says_when_the_next_is_due(progress):
    told = run(progress, "quiz", "--kind", "boolean", "--new", "--count", "2", text="1\n2\n")
    assert " of 2 right" in told
    assert "Nothing is due now. The next is due in" in run(progress, "quiz", "--due")
    event = json.loads(run(progress, "quiz", "--due", "--json"))
    assert event["event"] == "end" and event["due"] > "2026" and "Nothing is due" in event["message"]


def test_progress_goes_to_another_place_and_back(progress, tmp_path):
    run(progress, "quiz", "--kind", "boolean", "--count", "2", text="1\n1\n")
    file = tmp_path / "progress.json"
    run(progress, "progress", "export", "--output", str(file))
    other = tmp_path / "other.sqlite"
    assert run(other, "progress", "import", str(file)) == "Took in 2 answers.\n"
    assert run(other, "progress", "import", str(file)) == "Took in 0 answers.\n"
    assert kept(other) == kept(progress)
    assert run(other, "progress", "forget", "--all") == "Forgot 2 answers.\n"
    assert kept(other) == []
    statistics = json.loads(run(progress, "stats", "--json"))
    assert statistics["answers"] == 2
    assert sum(chapter["answered"] for chapter in statistics["chapters"]) == 2
    assert "█" in run(progress, "stats")


def test_refusals_say_what_to_do(progress, tmp_path):
    foreign = tmp_path / "diary.sqlite"
    foreign.write_text("my diary")
    run(foreign, "quiz", status=3)
    assert foreign.read_text() == "my diary"
    run(progress, "quiz", "--count", "0", status=2)
    run(progress, "quiz", "no-such-topic", status=2)
    for near, meant in [("glosary", "Glossary"), ("thirty-dai-plan", "thirty-day-plan")]:
        done = subprocess.run(
            command(progress, "quiz", near), capture_output=True, text=True, check=False)
        assert done.returncode == 2 and f"did you mean '{meant}'?" in done.stderr, done.stderr
    run(progress, "progress", "import", str(foreign), status=3)
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "one.md").write_text("# Nothing to ask\n\nJust text.\n")
    done = subprocess.run(
        [BINARY, "quiz", "--content", empty, "--progress", progress],
        capture_output=True, text=True, check=False,
    )
    assert done.returncode == 1 and "can be asked" in done.stderr


def test_a_second_session_is_told_plainly(progress):
    driver = Driver(progress, 1)
    next(driver.events())
    done = subprocess.run(
        command(progress, "quiz"), capture_output=True, text=True, check=False, input="")
    assert done.returncode == 3 and "another studyguide is writing" in done.stderr
    assert run(progress, "stats") == "Nothing answered yet: 'studyguide quiz' begins.\n"
    driver.process.kill()
    driver.process.wait()


def test_check_shows_where_history_would_go(tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    chapter = content / "words.md"
    card = "# Words\n\n## Glossary\n\n**{}** — the share of cases that are found at all.\n"
    chapter.write_text(card.format("Recall"))

    def studyguide(*arguments, text=""):
        return subprocess.run(
            [BINARY, *arguments, "--content", content], input=text, capture_output=True, text=True,
            check=True, env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        ).stdout

    assert "no history would move" in studyguide("check", "--progress")
    studyguide("quiz", "--kind", "card", "--count", "1", text="\n3\nq\n")
    assert "no history would move" in studyguide("check", "--progress")
    chapter.write_text(card.format("Hit rate"))
    told = studyguide("check", "--progress")
    assert "words/term/recall\n    → words/term/hit-rate" in told and "1 answer" in told


def test_a_guide_whose_title_changed_is_told_of_its_progress(tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    (content / "words.md").write_text(
        "# Words\n\n## Glossary\n\n**Recall** — the share of cases that are found at all.\n")
    settings = content / "guide.yml"

    def quiz():
        return subprocess.run(
            [BINARY, "quiz", "--kind", "card", "--count", "1", "--content", content],
            input="\n3\nq\n", capture_output=True, text=True, check=True,
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        ).stderr

    settings.write_text("title: Finding\n")
    assert quiz() == ""
    settings.write_text("title: Something else\n")
    told = quiz()
    assert "progress in 1 of these questions and cards under 'finding'" in told
    assert "put 'slug: finding' into guide.yml" in told
    settings.write_text("title: Something else\nslug: finding\n")
    assert quiz() == ""
    assert sorted(path.name for path in (tmp_path / "studyguide").glob("*.sqlite")) == [
        "finding.sqlite", "something-else.sqlite"]


def test_what_was_taken_back_does_not_come_back_with_an_older_export(progress, tmp_path):
    driver = Driver(progress, 1)
    older = tmp_path / "older.json"
    for event in driver.events():
        if event["event"] == "question" and not older.exists():
            driver.send(reply(event))
        elif event["event"] == "answer":
            run(progress, "progress", "export", "--output", str(older))
            driver.send({"do": "undo"})
        elif event["event"] == "undone":
            driver.send({"do": "quit"})
    assert len(json.loads(older.read_text())["reviews"]) == 1
    assert run(progress, "progress", "import", str(older)) == "Took in 0 answers.\n"
    assert kept(progress) == []
    other = tmp_path / "other.sqlite"
    newer = tmp_path / "newer.json"
    newer.write_text(run(progress, "progress", "export"))
    run(other, "progress", "import", str(older))
    run(other, "progress", "import", str(newer))
    assert kept(other) == []


def test_retention_is_remembered_and_shown(progress):
    wish = "wished for: 80 %."
    assert wish in run(progress, "quiz", "--retention", "0.8", "--kind", "boolean", text="1\nq\n")
    assert wish in run(progress, "quiz", "--kind", "boolean", text="1\nq\n")
    assert wish in run(progress, "stats")
    assert json.loads(run(progress, "stats", "--json"))["wishedRetention"] == 80
    run(progress, "quiz", "--retention", "0.5", status=2)


def test_says_when_a_question_returns(progress):
    told = run(progress, "quiz", "--kind", "boolean", "--count", "1", text="1\n1\n2\n2\n")
    assert "Comes back in " in told or "Comes back once more in this session." in told
    driver = Driver(progress, 3)
    for event in driver.events():
        if event["event"] == "question":
            driver.send(reply(event))
        elif event["event"] == "answer":
            assert event["due"] > event["time"]
            driver.send({"do": "quit"})
