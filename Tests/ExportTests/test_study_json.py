"""study.json of whole guides against its JSON Schema, by a validator that we did not write."""

import json
import subprocess
import sys

import pytest

from conftest import BINARY, ROOT

SCHEMA = ROOT / "Docs/study.schema.json"
FIXTURES = ROOT / "Tests/EndToEndTests/Fixtures"
GUIDES = {
    "default": ROOT / "Content",
    "starter": ROOT / "Sources/CLI/Starter/Content",
    "torture": ROOT / "Tests/ExportTests/torture",
    "plain-article": FIXTURES / "plain-article/Content",
    "own-words": FIXTURES / "own-words/Content",
}


@pytest.fixture(scope="module", params=GUIDES)
def study_json(request, tmp_path_factory):
    """The path of a guide's study.json."""
    site = tmp_path_factory.mktemp("study") / "site"
    subprocess.run(
        [BINARY, "build", "--content", GUIDES[request.param], "--output", site],
        check=True, capture_output=True,
    )
    return site / "study.json"


def test_schema_is_one():
    subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--check-metaschema", SCHEMA], check=True)


def test_fits_the_schema(study_json):
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", SCHEMA, study_json],
        capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_is_whole(study_json):
    """What it speaks of is there, and no name stands for two things."""
    study = json.loads(study_json.read_text(encoding="utf-8"))
    elements = {element["id"] for element in study["elements"]}
    chapters = {chapter["id"] for chapter in study["chapters"]}
    records = study["questions"] + study["cards"]
    assert study["questions"] and study["cards"]
    assert len({record["id"] for record in records}) == len(records)
    for record in records:
        assert record["element"] in elements and record["chapter"] in chapters
        assert record["id"].startswith(record["element"] + "/")
    keys = [
        [option["correct"] for option in question["options"]].index(True)
        for question in study["questions"] if question["kind"] == "choice"
    ]
    if len(keys) > 100:  # no favourite place: a fair share of three or four options
        assert all(keys.count(place) / len(keys) > 0.15 for place in range(4))
