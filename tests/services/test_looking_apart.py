"""A workbook that a person looks into is opened apart: made to do harm, it does not end the window."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from quoteline.domain import UserError
from quoteline.importers import UnreadableError
from quoteline.services import looking_apart, many_queries, mapping
from quoteline.services.looking_apart import looked_into
from quoteline.services.reading_apart import Limits

SHORT = Limits(seconds=1, silence=30.0)


def process_of(path: Path) -> int:
    return os.getpid()


def turns_for_ever(path: Path) -> int:
    while True:
        pass


def takes_all_memory(path: Path) -> int:
    return len(b"x" * (8 << 30))


def dies(path: Path) -> int:
    os._exit(3)


def fails(path: Path) -> int:
    raise KeyError(path.name)


def is_refused(path: Path) -> int:
    return len(path.open().read())


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = Workbook()
    made.active.append(["query", "name"])
    made.active.append(["bridge", "first"])
    made.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_a_workbook_is_opened_in_another_process_and_a_plain_table_here(book: Path) -> None:
    assert looked_into(book, process_of) != os.getpid()
    assert looked_into(book.with_suffix(".csv"), process_of) == os.getpid()


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
@pytest.mark.parametrize(
    ("look", "told"),
    [
        (turns_for_ever, "stopped after 1 seconds"),
        (takes_all_memory, "too large for the memory"),
        (dies, "ended the reader"),
        (fails, "damaged"),
    ],
)
def test_what_does_not_end_well_is_told(book: Path, look, told: str) -> None:
    with pytest.raises(UnreadableError, match=told):
        looked_into(book, look, SHORT)
    assert not [each for each in multiprocessing.active_children() if each.name == "looking"]


def test_a_file_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        looked_into(tmp_path / "gone.xlsx", is_refused)


def test_where_no_process_can_be_had_it_is_opened_here(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_apart, "_begun", lambda *given: False)
    assert looked_into(book, process_of) == os.getpid()


def test_columns_and_queries_of_a_workbook_come_from_there(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert mapping.columns_of(book).names == ("query", "name")
    assert [each.query for each in many_queries.from_file(book).queries] == ["bridge"]

    def stopped(file: Path, look, limits: Limits = SHORT):
        raise UnreadableError("reading it was stopped")

    for module in (mapping, many_queries):
        monkeypatch.setattr(module, "looked_into", stopped)
    for asked in (mapping.columns_of, many_queries.from_file):
        with pytest.raises(UserError, match="reading it was stopped"):
            asked(book)
