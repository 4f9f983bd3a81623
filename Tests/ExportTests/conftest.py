"""What `studyguide flashcards` and `export` write, made once for each set of options."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / os.environ.get("STUDYGUIDE", ".build/debug/studyguide")
GUIDES = {"default": ROOT / "Content", "torture": ROOT / "Tests/ExportTests/torture"}


def run(*arguments, content, folder, status=0):
    """Runs the program and returns what it says."""
    done = subprocess.run(
        [str(BINARY), *arguments, "--content", str(content)],
        cwd=folder, capture_output=True, text=True, check=False,
    )
    assert done.returncode == status, done.stderr
    return done.stderr


@pytest.fixture(scope="session")
def make(tmp_path_factory):
    """make("default", "export", "gift") gives the path of the file that was written."""
    folder = tmp_path_factory.mktemp("made")
    made = {}

    def make(guide, *arguments):
        key = (guide, *arguments)
        if key not in made:
            path = folder / f"{len(made)}.out"
            run(*arguments, "--output", str(path), content=GUIDES[guide], folder=folder)
            made[key] = path
        return made[key]

    return make


@pytest.fixture(params=sorted(GUIDES))
def guide(request):
    return request.param


@pytest.fixture(scope="session")
def study(make):
    """Questions and cards as JSON, to compare the other formats with."""
    import json

    def study(guide, what):
        command = ("flashcards", "--format", "json") if what == "cards" else ("export", "json")
        return json.loads(make(guide, *command).read_text(encoding="utf-8"))[what]

    return study
