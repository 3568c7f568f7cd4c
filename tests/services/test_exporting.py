"""What is exported or copied is what is shown, in its order, whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import UserError
from quoteline.services import browsing, exporting
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

COUNT = 1200  # more than two batches


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    from quoteline.services.library import open_library, prepare

    path = tmp_path_factory.mktemp("export") / "a.quoteline"
    prepare(path)
    library = open_library(path)
    with library.database.writing():
        for number in range(COUNT):
            text = f"“=Word {number}; \t“odd”\nline,” Ada Ferrol said <b>{number}</b>."
            keep(library, text, [said(text, text[1 : text.index(",")], span=(number % 7, number % 7))])
    bring_index_up_to_date(library)
    yield library
    library.close()


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize(("format", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_an_export_equals_the_rows_shown(kept: Library, format: str, delimiter: str) -> None:
    ids = browsing.quotation_ids(kept, Wanted("word"), Sort.SAID, descending=True)
    shown = browsing.rows(kept, ids)
    written = rows("".join(exporting.export_text(kept, ids, format, verbatim=True)), delimiter)
    assert len(written) == COUNT
    assert [(int(each["id"]), each["quotation"], each["speaker"]) for each in written] == [
        (row.id, row.text, row.speaker) for row in shown
    ]
    assert [each["said_start"] for each in written] == [str(row.said.start) for row in shown]


def test_a_file_holds_what_would_be_printed_and_tells_how_far_it_is(kept: Library, tmp_path: Path) -> None:
    ids = browsing.quotation_ids(kept, Wanted())
    to = tmp_path / "a.csv"
    told = list(exporting.export_file(kept, ids, to, "csv"))
    assert told == sorted(told)
    assert told[-1] == COUNT
    assert len(told) > 2
    assert to.read_bytes().decode() == "".join(exporting.export_text(kept, ids, "csv"))


def test_a_cancelled_or_failed_export_leaves_the_older_file(kept: Library, tmp_path: Path) -> None:
    to = tmp_path / "a.csv"
    to.write_text("older")
    steps = exporting.export_file(kept, browsing.quotation_ids(kept, Wanted()), to, "csv")
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.csv", "older")]
    for wrong in ({"format": "nonsense"}, {"format": "csv", "columns": ["nonsense"]}):
        with pytest.raises(UserError):
            list(exporting.export_file(kept, [1], to, **wrong))  # type: ignore[arg-type]
    assert to.read_text() == "older"


def test_a_link_is_followed_and_a_folder_refused(kept: Library, tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("older")
    link.symlink_to(real)
    list(exporting.export_file(kept, [1], link, "csv"))
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8-sig").startswith("id,")
    for place in (tmp_path, tmp_path / "no" / "a.csv", real / "a.csv"):
        with pytest.raises(UserError):
            list(exporting.export_file(kept, [1], place, "csv"))


@pytest.mark.parametrize("name", ["a.quoteline", "other.QUOTELINE", "link.csv"])
def test_nothing_is_written_where_a_library_lies(kept: Library, tmp_path: Path, name: str) -> None:
    before = kept.path.stat().st_ino
    if name.endswith(".csv"):
        (tmp_path / name).symlink_to(kept.path)
    path = tmp_path / name if name != kept.path.name else kept.path
    with pytest.raises(UserError, match="library"):
        list(exporting.export_file(kept, [1], path, "csv"))
    assert kept.path.stat().st_ino == before
    assert browsing.detail(kept, 1).row.speaker == "Ada Ferrol"
