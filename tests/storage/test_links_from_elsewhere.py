"""Links of a library from elsewhere may lead anywhere: nothing fails or hangs, and verify tells of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import browsing, correcting, linking, provenance, speakers, verifying
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import LibraryError, articles

TEXT = "“The mill stays open,” she said. “It always will,” he said. “Not so,” they said."
SPANS = {"Ada Ferrol": (1, 21), "Ada B. Ferrol": (33, 48), "Tom Quist": (60, 67)}  # names 1, 2 and 3


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as made:
        quotations = [
            Quotation(Kind.DIRECT, (span,), speaker=Speaker(name, SpeakerKind.PERSON))
            for name, span in SPANS.items()
        ]
        with made.database.writing():
            articles.add(made.database, Article(TEXT), quotations, "test")
        correcting.star(made, [1], True)
        yield made


def meddle(library: Library, *statements: str) -> None:
    connection = library.database.sql.conn
    connection.execute("PRAGMA foreign_keys = OFF")
    for each in statements:
        connection.execute(each)
    connection.commit()
    connection.execute("PRAGMA foreign_keys = ON")


def look_everywhere(library: Library) -> None:
    """All that asks for links: lists, a card, why a quotation is there, linking anew, and taking back."""
    for each in browsing.speaker_list(library):
        if each.key is not None:
            browsing.speaker_card(library, each.key)
            speakers.members(library, each.key)
    speakers.suggestions(library)
    for id in (1, 2, 3):
        provenance.why(library, id)
        correcting.history(library, id)
    list(linking.link(library))
    speakers.suggestions(library)
    with suppress(LibraryError):  # SQLite may refuse to bring a link back that led nowhere
        while correcting.undo(library):
            pass


CIRCLE = (
    "UPDATE speakers SET part_of = 2, whole_id = 2, linked_by = 'person' WHERE id = 1",
    "UPDATE speakers SET part_of = 1, whole_id = 1, linked_by = 'person' WHERE id = 2",
)
SUGGESTED = "INSERT INTO suggestions VALUES (1, 2, 0.5, '{}')"
MEDDLED = {
    "a circle of two": (
        CIRCLE,
        [
            *(f"Name {id} is shown as one that is itself not shown." for id in (1, 2)),
            *(f"Name {id} is linked to itself, directly or through others." for id in (1, 2)),
        ],
    ),
    "a circle that a third leads to": (
        (*CIRCLE, "UPDATE speakers SET part_of = 1, linked_by = 'person' WHERE id = 3"),
        [
            *(f"Name {id} is shown as one that is itself not shown." for id in (1, 2)),
            *(f"Name {id} is linked to itself, directly or through others." for id in (1, 2)),
        ],
    ),
    "a circle of one": (
        ("UPDATE speakers SET part_of = 1, linked_by = 'person' WHERE id = 1",),
        ["Name 1 is linked to itself, directly or through others."],
    ),
    "shown as one that is not there": (
        ("UPDATE speakers SET whole_id = 4711 WHERE id = 1",),
        ["Row 1 of speakers points to a row of speakers that is not there."],
    ),
    "linked to one that is not there": (
        ("UPDATE speakers SET part_of = 4711, linked_by = 'person' WHERE id = 1",),
        ["Row 1 of speakers points to a row of speakers that is not there."],
    ),
    "said by one that is not there": (
        ("UPDATE quotations SET speaker_id = 4711 WHERE id = 1",),
        ["Row 1 of quotations points to a row of speakers that is not there."],
    ),
    "names that are none": (
        ("DELETE FROM names", "UPDATE speakers SET whole_id = NULL, rejected = 1 WHERE id = 1"),
        [],
    ),
    "evidence that is no JSON": (
        (SUGGESTED.format("nope"), "UPDATE speakers SET link_evidence = 'nope' WHERE id = 1"),
        ["Why name 1 is linked cannot be read.", "Why names 1 and 2 may be one cannot be read."],
    ),
    "evidence of another shape": (
        (SUGGESTED.format('[["name", {}, "heavy"]]'), "UPDATE speakers SET link_evidence = '[1, 2]'"),
        [],
    ),
}


@pytest.mark.parametrize("what", MEDDLED)
def test_links_that_lead_nowhere_are_told_and_nothing_fails(library: Library, what: str) -> None:
    statements, told = MEDDLED[what]
    meddle(library, *statements)
    assert verifying.report(library).problems == told
    look_everywhere(library)


def test_a_long_chain_of_links_is_no_circle(library: Library) -> None:
    rows = [("a", " a ", "person", id - 1 if id > 4 else None, 4) for id in range(4, 3000)]
    library.database.sql.conn.executemany(
        "INSERT INTO speakers (name, words, kind, part_of, whole_id) VALUES (?, ?, ?, ?, ?)", rows
    )
    library.database.sql.conn.commit()
    assert verifying.report(library).sound


def test_a_sound_library_has_no_faults(library: Library) -> None:
    ids = [each.key for each in browsing.speaker_list(library)]
    assert None not in ids
    speakers.merge(library, [int(ids[1] or 0)], int(ids[0] or 0))
    speakers.reject(library, int(ids[0] or 0))
    list(linking.link(library))
    assert verifying.report(library).sound
    look_everywhere(library)
