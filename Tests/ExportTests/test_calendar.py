"""The plan as a calendar, by its bytes and as icalendar reads it."""

import datetime

import icalendar
import pytest

from conftest import GUIDES, run


@pytest.fixture
def plan(make):
    return make("default", "export", "ics", "--start", "2026-12-01").read_bytes()


def test_bytes(plan):
    assert plan.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert plan.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in plan.replace(b"\r\n", b"")
    lines = plan.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode("utf-8")
    unfolded = plan.replace(b"\r\n ", b"").decode()
    assert unfolded.count("BEGIN:VEVENT") == unfolded.count("\r\nUID:") == 8
    assert unfolded.count("\r\nDTSTAMP:20261201T000000Z\r\n") == 8
    uids = [line for line in unfolded.split("\r\n") if line.startswith("UID:")]
    assert len(set(uids)) == 8


def test_icalendar_reads_the_thirty_days(plan):
    events = icalendar.Calendar.from_ical(plan).walk("VEVENT")
    assert len(events) == 8
    first, last = events[0], events[-1]
    assert first["SUMMARY"] == "Learn what is scored"
    assert first["DTSTART"].dt == datetime.date(2026, 12, 1)
    assert first["DTEND"].dt == datetime.date(2026, 12, 4)
    assert last["DTEND"].dt == datetime.date(2026, 12, 31)
    assert [e["DTEND"].dt for e in events[:-1]] == [e["DTSTART"].dt for e in events[1:]]
    text = str(first["DESCRIPTION"])
    assert text.startswith("☐ Read what the interview tests and the comparison with big tech.\n☐ ")
    assert "Done when you can name the criteria in order of weight" in text


def test_escapes(tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    (content / "plan.md").write_text(
        "# Plan\n\n## Plan\n\n- Day 1: Eat, drink; rest \\\\ sleep 😀" + "字" * 60
        + "\n- Day 2: Work\n- Day 3: End\n", "utf-8",
    )
    run("export", "ics", "--start", "2026-12-01", "--output", "p.ics", content=content, folder=tmp_path)
    plan = (tmp_path / "p.ics").read_bytes()
    assert max(map(len, plan.split(b"\r\n"))) <= 75
    event = icalendar.Calendar.from_ical(plan).walk("VEVENT")[0]
    assert event["SUMMARY"] == "Eat, drink; rest \\ sleep 😀" + "字" * 60


def test_without_a_plan(tmp_path):
    said = run(
        "export", "ics", content=GUIDES["torture"], folder=tmp_path, status=1
    )
    assert "there is no plan in these chapters" in said
