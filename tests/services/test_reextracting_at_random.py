"""Whatever engines find and people correct: nothing touched is lost, twice is once, undo gives all back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from other_engines import TEXT, dump, engine_finds, extracted

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, UserError
from quoteline.services import correcting, keeping
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles

span = st.tuples(st.integers(0, 120), st.integers(4, 40)).map(lambda each: (each[0], each[0] + each[1]))
names = st.sampled_from(["Ada Ferrol", "Bo Lind", "Cleo Marsh", "a clerk", "Lind", ""])


def in_order(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not made or start > made[-1][1]:
            made.append((start, end))
    return tuple(made)


@st.composite
def found(draw: st.DrawFn) -> Quotation:
    name = draw(names)
    return Quotation(
        kind=draw(st.sampled_from(Kind)),
        content=in_order(draw(st.lists(span, min_size=1, max_size=2))),
        cue=in_order(draw(st.lists(span, max_size=1))),
        speaker=Speaker(name, SpeakerKind.PERSON) if name else None,
        confidence=draw(st.sampled_from([0.4, 0.9])),
        found_by=draw(st.sampled_from(["rules-1:after", "rules-2:after"])),
    )


Correction = Callable[[Library, int], object]
CORRECTIONS: dict[str, Correction] = {
    "speaker": lambda library, id: correcting.set_speaker(library, [id], "Dora Quill"),
    "nobody": lambda library, id: correcting.not_this_speaker(library, [id]),
    "content": lambda library, id: correcting.set_content(library, id, ((3, 30),)),
    "kind": lambda library, id: correcting.set_kind(library, [id], Kind.MIXED),
    "said": lambda library, id: correcting.set_said(library, [id], date(2024, 1, 2)),
    "rejected": lambda library, id: correcting.not_a_quotation(library, [id]),
    "confirm": lambda library, id: correcting.confirm(library, [id]),
    "star": lambda library, id: correcting.star(library, [id], True),
    "tag": lambda library, id: correcting.tag(library, [id], "beat"),
    "note": lambda library, id: correcting.set_note(library, id, "ask her"),
    "add": lambda library, id: correcting.add_quotation(library, 1, ((5, 25),), speaker="Dora Quill"),
}
corrections = st.lists(st.tuples(st.sampled_from(sorted(CORRECTIONS)), st.integers(1, 6)), max_size=6)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.quoteline"
    prepare(path)
    return path


@contextmanager
def library_of(empty: Path, *quotations: Quotation) -> Iterator[Library]:
    path = Path(shutil.copy(empty, empty.with_name("one.quoteline")))
    with closing(open_library(path)) as library:
        with library.database.writing():
            articles.add(library.database, Article(TEXT, title="The mill"), quotations, "rules-1")
        yield library


def corrected(library: Library, wanted: list[tuple[str, int]]) -> None:
    for name, id in wanted:
        try:
            CORRECTIONS[name](library, id)
        except UserError:
            continue  # there is no such quotation


OF_PERSON = "id, starred, note, by_hand, confirmed, corrected, rejected & 1"


def by_person(library: Library) -> dict[int, tuple[object, ...]]:
    """What a person did with each quotation, and the values that they set."""
    kept: dict[int, tuple[object, ...]] = {}
    for id, *marks, hand, sure, done, no in library.database.all(f"SELECT {OF_PERSON} FROM quotations"):
        aspects = set(hand.split()) | ({"speaker", "content", "kind", "said"} if sure else set())
        columns = {
            "speaker": "speaker_id, description",
            "content": "content, words",
            "kind": "kind",
            "said": "said_first, said_last",
        }
        values = {
            aspect: library.database.one(f"SELECT {columns[aspect]} FROM quotations WHERE id = ?", [id])
            for aspect in sorted(aspects & set(columns))
        }
        tags = tuple(library.database.all("SELECT name FROM tags WHERE quotation_id = ?", [id]))
        if hand or sure or tags or any(marks) or no:
            kept[id] = (*marks, hand, sure, done, no, tags, values)
    return kept


@given(st.lists(found(), max_size=6), corrections, st.lists(st.lists(found(), max_size=6), max_size=3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_person_did_outlives_every_engine(
    empty: Path, first: list[Quotation], wanted: list[tuple[str, int]], engines: list[list[Quotation]]
) -> None:
    with library_of(empty, *first) as library, pytest.MonkeyPatch.context() as monkeypatch:
        corrected(library, wanted)
        touched, states = by_person(library), [dump(library)]
        for number, quotations in enumerate(engines, 2):
            engine_finds(monkeypatch, *quotations, name=f"rules-{number}")
            report = extracted(library)
            assert by_person(library) == touched
            shown = {row[0] for row in library.database.all("SELECT id FROM quotations WHERE rejected = 0")}
            assert {id for id in touched if not touched[id][5]} <= shown
            listed = {row[0] for row in library.database.all("SELECT id FROM quotations WHERE unplaced = 1")}
            assert listed == {each.quotation.id for each in report.to_look_at}
            states.append(dump(library))
            assert extracted(library).corrections == []  # the same again changes nothing
            assert dump(library) == states[-1]
        assert list(keeping.verify(library)) == []
        for state in reversed(states[:-1]):
            correcting.undo(library)
            assert dump(library) == state
        for state in states[1:]:
            correcting.redo(library)
            assert dump(library) == state
