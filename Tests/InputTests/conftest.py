"""Runs the program on guides that are made up, as an author would."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / os.environ.get("STUDYGUIDE", ".build/debug/studyguide")

# What takes this long hangs: each of these inputs takes a second or two, and took minutes or hours where time
# grew with the square of the length, or with two to the depth.
HANGS = 120


@pytest.fixture
def run(tmp_path):
    """run("check") in a folder of its own gives what the program came to."""

    def run(*arguments, **options):
        return subprocess.run(
            [str(BINARY), *arguments], cwd=tmp_path, capture_output=True, timeout=HANGS, check=False, **options
        )

    return run


@pytest.fixture
def content(tmp_path):
    """content(text) is a guide with one chapter; content(**{"a.md": …}) one of several files."""

    def content(text=None, **files):
        folder = tmp_path / "Content"
        for name, data in ({"a.md": text} if text is not None else files).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return folder

    return content
