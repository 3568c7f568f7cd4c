"""A log from elsewhere may hold anything: it is told of, becomes no SQL, and leaves the library as it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import LibraryError, articles, corrections, safekeeping, steps
from quoteline.storage.steps import NotAStepError, Row

SPEAKER = Speaker("Ada Ferrol", SpeakerKind.PERSON)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """One quotation, starred."""
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as made:
        article = Article("“The mill stays open,” Ada Ferrol said.")
        with made.database.writing():
            articles.add(
                made.database, article, [Quotation(Kind.DIRECT, ((1, 21),), speaker=SPEAKER)], "test"
            )
        corrections.record(made.database, "Starred", {1: {"starred": 1}})
        yield made


def everything(library: Library) -> list[str]:
    return [line for line in library.database.sql.conn.iterdump() if "steps" not in line]


STEPS = {
    "a table of SQLite's own": ("sqlite_master", "1", '{"name": "x"}'),
    "a table that is no part of the log": ("texts", "1", '{"text": "x"}'),
    "a column that is SQL": ("quotations", "1", '{"starred = 0; DROP TABLE quotations; --": 1}'),
    "a column of another table": ("quotations", "1", '{"whole_id": 1}'),
    "half a JSON": ("quotations", "1", '{"starred":'),
    "a list": ("quotations", "1", '["starred"]'),
    "a number": ("quotations", "1", "7"),
    "brackets without end": ("quotations", "1", "[" * 100_000),
    "bytes": ("quotations", "1", b"\xff\x00"),
    "columns in columns": ("quotations", "1", '{"note": {"starred": 1}}'),
    "a number too large": ("quotations", "1", '{"said_first": 99999999999999999999}'),
    "half a letter": ("quotations", "1", '{"note": "\\ud800"}'),
    "nothing where something must be": ("quotations", "1", '{"words": null}'),
    "a speaker that is not there": ("quotations", "1", '{"speaker_id": 4711}'),
    "tags that are a number": ("quotations", "1", '{"tags": 5}'),
    "tags that are no names": ("quotations", "1", '{"tags": [{}]}'),
    "words that stand nowhere": ("quotations", "1", '{"content": "nope"}'),
    "a key that is no JSON": ("quotations", "nope", '{"starred": 0}'),
    "no key": ("quotations", "null", '{"starred": 0}'),
    "a key of no parts": ("quotations", "[]", '{"starred": 0}'),
    "a key in a key": ("quotations", "[[1]]", '{"starred": 0}'),
    "a key with names": ("quotations", '{"id": 1}', '{"starred": 0}'),
    "one key for two": ("speakers_apart", "1", "{}"),
}
LOOKED_THROUGH = {"nothing where something must be", "a speaker that is not there"}  # only SQLite knows


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_was_not_written_here_is_told_and_changes_nothing(library: Library, step: str) -> None:
    database = library.database
    table, key, before = STEPS[step]
    database.sql.conn.execute("UPDATE steps SET table_name = ?, key = ?, before = ?", [table, key, before])
    database.sql.conn.commit()
    as_it_was = everything(library)
    with pytest.raises(LibraryError, match="damaged"):
        corrections.undo(database)
    assert everything(library) == as_it_was
    told = list(safekeeping.problems(database))
    assert told == (
        []
        if step in LOOKED_THROUGH
        else ["Step 1 of correction 1 cannot be read, so that it cannot be taken back or made again."]
    )


def test_a_sound_log_has_no_faults_and_is_taken_back(library: Library) -> None:
    assert list(safekeeping.problems(library.database)) == []
    assert corrections.undo(library.database) == (1, "Starred", (1,))


@given(
    st.sampled_from(["quotations", "speakers", "names", "speakers_apart", "sqlite_master", ""]),
    st.one_of(st.text(), st.integers().map(str), st.none(), st.sampled_from(["[1, 2]", '[1, "a"]'])),
    st.one_of(st.none(), st.text(), st.dictionaries(st.sampled_from(["name", "tags"]), st.text()).map(str)),
)
def test_reading_a_step_gives_a_row_or_says_that_it_is_none(
    table: str, key: str | None, state: str | None
) -> None:
    with suppress(NotAStepError):
        assert isinstance(steps.read(table, key, state), Row)


@given(
    st.dictionaries(
        st.sampled_from(["note", "said_first", "confidence"]),
        st.one_of(st.none(), st.text(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False)),
    )
)
def test_what_is_written_is_read_again(state: dict[str, str | int | float | None]) -> None:
    row = Row("quotations", 7, state)
    assert steps.read("quotations", steps.written(7), steps.written(state)) == row
    names = Row("names", (3, "Ada “B.” Ferrol"), None)
    assert steps.read("names", steps.written(names.key), None) == names
