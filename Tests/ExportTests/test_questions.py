"""Programs that read questions read ours."""

import csv
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

import pytest
from conftest import run
from pygiftparser import parser as gift

CLOSING = "\ue000"
QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"


def plain(text):
    """As a reader of one line sees it."""
    return " ".join(text.split())


@pytest.fixture
def questions(study, guide):
    return study(guide, "questions")


def unescaped(text):
    out, rest = "", iter(text)
    for letter in rest:
        if letter == "\\":
            letter = next(rest)
            letter = "\n" if letter == "n" else letter
        out += letter
    return out.replace(CLOSING, "}")


def test_gift_is_read_back(make, guide, questions):
    text = make(guide, "export", "gift").read_text(encoding="utf-8")
    # pygiftparser 1.1 ends the answers at the first brace, an escaped one too; Moodle does not.
    read = gift.parseFile(io.StringIO(text.replace("\\}", CLOSING)))
    assert len(read) == len(questions)
    kinds = {
        "choice": "SelectSet", "boolean": "SelectSet", "multiple": "MultipleChoicesSet",
        "cloze": "ShortSet", "order": "MatchingSet", "match": "MatchingSet",
    }
    for mine, theirs in zip(questions, read):
        assert theirs.valid, theirs.full
        assert unescaped(theirs.title) == mine["id"]
        assert plain(unescaped(theirs.text)) == plain(mine["prompt"])
        assert type(theirs.answers).__name__ == kinds[mine["kind"]], theirs.full
        answers = theirs.answers.answers
        if mine["kind"] in ("choice", "boolean", "multiple"):
            expected = [(o["text"], o["correct"]) for o in mine["options"]]
            found = [(unescaped(a.answer), a.fraction > 0) for a in answers]
        elif mine["kind"] == "cloze":
            expected = mine["answer"]
            found = [unescaped(a.answer) for a in answers]
        elif mine["kind"] == "match":
            expected = [(o["text"], o["match"]) for o in mine["options"]]
            found = [(unescaped(a.question), unescaped(a.answer)) for a in answers]
        else:
            expected = [(t, str(n + 1)) for n, t in enumerate(mine["answer"])]
            found = [(unescaped(a.question), unescaped(a.answer)) for a in answers]
        assert [tuple(map(plain, e)) if isinstance(e, tuple) and isinstance(e[1], str) else e
                for e in expected] == [
            tuple(map(plain, f)) if isinstance(f, tuple) and isinstance(f[1], str) else f
            for f in found
        ], theirs.full


def text_of(node, path):
    return ElementTree.fromstring(
        "<div>" + (node.findtext(path) or "") + "</div>"
    ).itertext()


def test_moodle_xml_is_read_back(make, guide, questions):
    root = ElementTree.fromstring(make(guide, "export", "moodle").read_bytes())
    found = [q for q in root if q.get("type") != "category"]
    assert len(found) == len(questions)
    types = {
        "choice": "multichoice", "boolean": "multichoice", "multiple": "multichoice",
        "cloze": "shortanswer", "order": "matching", "match": "matching",
    }
    for mine, theirs in zip(questions, found):
        assert theirs.get("type") == types[mine["kind"]]
        assert theirs.findtext("idnumber") == mine["id"]
        assert plain(" ".join(text_of(theirs, "questiontext/text"))) == plain(mine["prompt"])
        if theirs.get("type") != "multichoice":
            continue
        answers = theirs.findall("answer")
        assert [plain(" ".join(text_of(a, "text"))) for a in answers] == [
            plain(o["text"]) for o in mine["options"]
        ]
        assert [float(a.get("fraction")) > 0 for a in answers] == [
            o["correct"] for o in mine["options"]
        ]
        assert sum(max(float(a.get("fraction")), 0) for a in answers) == pytest.approx(100, 1e-4)


def test_qti_package_is_whole(make, guide, questions):
    with zipfile.ZipFile(make(guide, "export", "qti")) as package:
        names = package.namelist()
        assert names[0] == "imsmanifest.xml"
        manifest = ElementTree.fromstring(package.read("imsmanifest.xml"))
        listed = [f.get("href") for f in manifest.iter() if f.tag.endswith("}file")]
        assert sorted(listed) == sorted(names[1:])
        test = ElementTree.fromstring(package.read("test.xml"))
        items = [r.get("href") for r in test.iter(QTI + "assessmentItemRef")]
        assert len(items) == len(questions)
        for mine, href in zip(questions, items):
            item = ElementTree.fromstring(package.read(href))
            assert item.get("label") == mine["id"]
            body = item.find(QTI + "itemBody")
            prompt = " ".join(" ".join(p.itertext()) for p in body.findall(QTI + "p"))
            assert plain(prompt) == plain(mine["prompt"])
            values = [v.text for v in item.findall(f"{QTI}responseDeclaration/{QTI}correctResponse/{QTI}value")]
            shown = {c.get("identifier"): c.text for c in body.iter(QTI + "simpleChoice")}
            if mine["kind"] in ("choice", "boolean", "multiple"):
                assert list(shown.values()) == [o["text"] for o in mine["options"]]
                assert [shown[v] for v in values] == [
                    o["text"] for o in mine["options"] if o["correct"]
                ]
            elif mine["kind"] == "order":
                assert [shown[v] for v in values] == mine["answer"]
            elif mine["kind"] == "cloze":
                assert values == mine["answer"][:1]
            else:
                assert len(values) == len(mine["options"])


def test_qti_package_is_converted(make, guide, questions, tmp_path):
    source = tmp_path / "qti2.zip"
    source.write_bytes(make(guide, "export", "qti").read_bytes())
    target = tmp_path / "qti3.zip"
    done = subprocess.run(
        [sys.executable, "-m", "qti_convert.cli", "upgrade", source, target],
        capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(target) as package:
        items = [n for n in package.namelist() if n.startswith("items/")]
        assert len(items) == len(questions)
        first = ElementTree.fromstring(package.read(items[0]))
        assert first.tag.endswith("qti-assessment-item")


def test_tables_are_read_back(make, guide, study):
    for what, command in (
        ("questions", ("export", "csv")), ("cards", ("flashcards", "--format", "csv")),
    ):
        text = make(guide, *command).read_bytes().decode()
        assert text.count("\n") >= text.count("\r\n") > 1
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        mine = study(guide, what)
        assert [row["id"] for row in rows] == [entry["id"] for entry in mine]
        name = "prompt" if what == "questions" else "front"
        assert [row[name] for row in rows] == [entry[name] for entry in mine]


FORMULAS = ["=HYPERLINK(1)", "@SUM(1)", "+1+1", "-2+3"]


def test_tables_hold_no_formula_and_cards_no_apostrophe(tmp_path):
    answers = [*FORMULAS, "-5 °C", "-5"]
    cards = [f"**Q:** {answer} or else number {n}?\n\n**A:** {answer}\n" for n, answer in enumerate(answers)]
    asked = [f"{answer} what is it?\n\n- [x] {answer}\n- [ ] other\n" for answer in FORMULAS]
    content = tmp_path / "Content"
    content.mkdir()
    (content / "a.md").write_text("# =A\n\n## Cards\n\n" + "\n".join(cards))
    (content / "b.md").write_text("# @B\n\n## Quiz\n\n" + "\n".join(asked))

    def made(*command):
        run(*command, "--output", "out", content=content, folder=tmp_path)
        return (tmp_path / "out").read_bytes().decode()

    for command in (("export", "csv"), ("flashcards", "--format", "csv")):
        cells = [cell for row in csv.reader(io.StringIO(made(*command), newline="")) for cell in row]
        begun = [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
        assert all(re.fullmatch(r"-5\.?", cell) for cell in begun), begun
        assert {"'" + formula for formula in FORMULAS} <= set(cells)
    for answer in answers:
        assert f"\t{answer}\n" in made("flashcards", "--format", "quizlet")
        assert f"<p>{answer}</p>" in made("flashcards", "--format", "anki-text")


def test_quizlet_has_a_line_a_card(make, guide, study):
    lines = make(guide, "flashcards", "--format", "quizlet").read_text("utf-8").splitlines()
    cards = study(guide, "cards")
    assert [line.split("\t")[0] for line in lines] == [plain(card["front"]) for card in cards]
    assert all(line.count("\t") == 1 for line in lines)


def test_json_names_guide_and_ids(make, guide):
    for command in (("export", "json"), ("flashcards", "--format", "json")):
        data = json.loads(make(guide, *command).read_text("utf-8"))
        assert data["version"] == 1
        entries = data.get("questions") or data["cards"]
        assert len({entry["id"] for entry in entries}) == len(entries)
