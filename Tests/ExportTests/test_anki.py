"""Anki itself reads the packages and the text files."""

import os
import pathlib
import shutil
import time

import pytest
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)
from anki.cards import Card
from anki.scheduler.v3 import CardAnswer

from conftest import GUIDES, run


@pytest.fixture
def collection(tmp_path):
    collection = Collection(str(tmp_path / "collection.anki2"))
    yield collection
    collection.close()


def read_package(collection, path):
    options = ImportAnkiPackageOptions(update_notes=0, update_notetypes=0)
    request = ImportAnkiPackageRequest(package_path=str(path), options=options)
    return collection.import_anki_package(request).log


def read_text(collection, path):
    path = shutil.copy(path, str(path) + ".txt")
    metadata = collection.get_csv_metadata(path=path, delimiter=None)
    return collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log


def counts(log):
    return len(log.new), len(log.updated), len(log.duplicate)


def package(make, guide):
    path = make(guide, "flashcards", "--format", "anki", "--modified", "2026-11-24")
    named = path.with_suffix(".apkg")
    shutil.copy(path, named)
    return named


def test_package_is_read_whole_and_not_doubled(collection, make, study, guide):
    cards = study(guide, "cards")
    path = package(make, guide)
    assert counts(read_package(collection, path)) == (len(cards), 0, 0)
    assert collection.note_count() == collection.card_count() == len(cards)
    assert counts(read_package(collection, path)) == (0, 0, len(cards))
    assert collection.card_count() == len(cards)
    assert collection.db.scalar("select count() from revlog") == 0


def test_fields_hold_the_cards(collection, make, study, guide):
    read_package(collection, package(make, guide))
    made = {card["id"]: card for card in study(guide, "cards")}
    for note_id in collection.find_notes(""):
        note = collection.get_note(note_id)
        card = made[note["Id"].replace("&amp;", "&")]
        assert note["Front"] == card["frontHTML"]
        assert note["Back"] == card["backHTML"]
        assert note["Detail"] == card.get("detailHTML", "")
        assert note.guid.endswith("/" + card["id"])


def test_a_deck_a_chapter_and_tags(collection, make):
    read_package(collection, package(make, "default"))
    names = {deck.name for deck in collection.decks.all_names_and_ids()}
    assert "System Design for AI Product Managers::The scoring rubric" in names
    note = collection.get_note(collection.find_notes("tag:rubric")[0])
    assert {"practice", "rubric", "scoring"} == set(note.tags)


def test_question_and_answer_are_rendered(collection, make):
    read_package(collection, package(make, "default"))
    card_id = collection.find_cards('"Id:key-terms/term/recall/card"')[0]
    card = collection.get_card(card_id)
    question, answer = card.question(), card.answer()
    assert "<strong>Recall</strong>" in question and "the share" not in question
    assert "the share that a system finds" in answer and "Glossary" in answer
    assert "{{" not in question + answer


def test_a_changed_guide_updates_the_changed_notes_alone(collection, tmp_path):
    content = tmp_path / "Content"
    shutil.copytree(GUIDES["default"], content)
    target = tmp_path / "deck.apkg"
    arguments = ("flashcards", "--format", "anki", "--output", str(target))
    run(*arguments, content=content, folder=tmp_path)
    total = len(read_package(collection, target).new)

    deck = collection.decks.id_for_name("System Design for AI Product Managers::Glossary")
    collection.decks.select(deck)
    queued = collection.sched.get_queued_cards().cards[0]
    card = Card(collection, backend_card=queued.card)
    card.start_timer()
    answer = collection.sched.build_answer(
        card=card, states=queued.states, rating=CardAnswer.GOOD
    )
    collection.sched.answer_card(answer)
    reviewed = collection.get_card(card.id)

    chapter = content / "13-glossary.md"
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(text.replace("The smallest release", "The tiniest release"), "utf-8")
    os.utime(chapter, (time.time() + 60, time.time() + 60))
    run(*arguments, content=content, folder=tmp_path)
    assert counts(read_package(collection, target)) == (0, 2, total - 2)
    assert len(collection.find_notes("tiniest")) == 2
    after = collection.get_card(card.id)
    assert (after.reps, after.due, after.queue) == (reviewed.reps, reviewed.due, reviewed.queue)
    assert collection.db.scalar("select count() from revlog") == 1


def test_a_new_card_is_added_and_the_others_stay(collection, tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    target = tmp_path / "deck.apkg"
    arguments = ("flashcards", "--format", "anki", "--output", str(target))
    (content / "one.md").write_text("# One\n\nQ: First?\nA: Yes.\n", "utf-8")
    run(*arguments, content=content, folder=tmp_path)
    read_package(collection, target)
    (content / "one.md").write_text("# One\n\nQ: New?\nA: No.\n\nQ: First?\nA: Yes.\n", "utf-8")
    run(*arguments, content=content, folder=tmp_path)
    assert counts(read_package(collection, target)) == (1, 0, 1)


def test_the_same_guide_gives_the_same_bytes(tmp_path, guide):
    arguments = ("flashcards", "--format", "anki", "--modified", "2026-11-24")
    for name, zone in (("one", "UTC"), ("two", "Asia/Tokyo")):
        os.environ["TZ"] = zone
        run(*arguments, "--output", name, content=GUIDES[guide], folder=tmp_path)
    del os.environ["TZ"]
    one, two = (pathlib.Path(tmp_path, name).read_bytes() for name in ("one", "two"))
    assert one == two


def test_text_is_read_and_not_doubled(collection, make, study, guide):
    cards = study(guide, "cards")
    path = make(guide, "flashcards", "--format", "anki-text")
    assert counts(read_text(collection, path)) == (len(cards), 0, 0)
    assert counts(read_text(collection, path)) == (0, 0, len(cards))
    assert collection.card_count() == len(cards)
    fronts = {collection.get_note(id)["Front"] for id in collection.find_notes("")}
    assert fronts == {card["frontHTML"] for card in cards}
