"""What the window shows, the commands, every table and the clipboard agree row by row, whatever is asked.

Filters, orders and selections are drawn at random, from a fixed seed: the same ones in every run.
"""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication

from quoteline import exporters
from quoteline.__main__ import main
from quoteline.domain import Axis, Basis, Kind, Precision, QuotationRow
from quoteline.exporters import ExportOptions
from quoteline.exporters.tables import safe
from quoteline.services import browsing, correcting, exporting, saved_searches, searching
from quoteline.services.browsing import Sort
from quoteline.services.clipping import Flavour
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted
from quoteline.ui import phrases
from quoteline.ui.export_choices import Choices
from quoteline.ui.export_dialog import ExportDialog
from quoteline.ui.quotation_model import ROW, Column
from quoteline.ui.translating import shown

CASES = 44
SEEDS = range(2)  # each with its share of the cases
COLUMNS = (
    *("id", "speaker", "role", "kind", "quotation", "said_start", "said_end", "said_precision", "said_basis"),
    *("published", "outlet", "article_title", "tags", "note", "remark"),
)
QUERIES = (
    *("", "", "", "the", "said OR will", "-the", "water dam", '"of the"', "wat* OR bridg*", "kind:mixed"),
    *(
        "is:starred OR tag:beat",
        "said:unknown",
        "published:>=2024-06 -is:corrected",
        "has:note",
        "speaker:m*",
    ),
    *('((" unclosed', "outlet:the", "fuzzy~1 OR river~1", "said:2024..2025", "nobody_says_this"),
)
CLI_SORTS = {Sort.SAID, Sort.PUBLISHED, Sort.RELEVANCE}

Told = dict[str, str]


@dataclass(frozen=True)
class Case:
    """What a person asks for, in which order, and which of it is selected; none: all is meant."""

    wanted: Wanted
    sort: Sort
    descending: bool
    share: float

    def selected(self, ids: Sequence[int], chance: random.Random) -> list[int]:
        return [id for id in ids if chance.random() < self.share]


def cases(seed: int, library: Library) -> Iterator[tuple[Case, random.Random]]:
    facets = browsing.facets(library, Wanted())
    for number in range(CASES // len(SEEDS)):
        chance = random.Random(f"{seed} {number}")
        maybe = _chooser(chance)
        wanted = Wanted(
            query=chance.choice(QUERIES),
            speakers=maybe([each.key for each in facets.speakers], 4),
            outlets=maybe([each.key for each in facets.outlets], 2),
            kinds=maybe(list(Kind), 2),
            precisions=maybe(list(Precision), 4),
            bases=maybe(list(Basis), 3),
            tags=maybe([each.key for each in facets.tags], 1),
            flags=maybe(["starred", "corrected", "uncertain", "note"], 1),
            axis=chance.choice(list(Axis)),
            first=chance.choice([None] * 6 + [date(2024, 3, 1), date(2024, 11, 11)]),
            last=chance.choice([None] * 6 + [date(2024, 12, 1), date(2025, 6, 30)]),
            not_speakers=maybe([each.key for each in facets.speakers], 3),
            not_outlets=maybe([each.key for each in facets.outlets], 1),
            not_kinds=maybe(list(Kind), 1),
            not_flags=maybe(["starred", "corrected", "uncertain", "note"], 1),
        )
        # What nothing can be ranked by is not sorted by relevance: the list has its usual order then.
        sort = chance.choice([each for each in Sort if each != "relevance" or searching.is_ranked(wanted)])
        yield Case(wanted, sort, chance.random() < 0.5, chance.choice([0, 0.1, 0.5, 1])), chance


def _chooser(chance: random.Random) -> Callable[[list[Any], int], tuple[Any, ...]]:
    """Some of the values, one time in seven; else none, which asks for all."""

    def choose(values: list[Any], most: int) -> tuple[Any, ...]:
        if chance.random() > 1 / 7 or not values:
            return ()
        return tuple(chance.sample(values, min(len(values), chance.randint(1, most))))

    return choose


@pytest.fixture
def corrected(library_path: Path) -> Path:
    """A library in which a person did all that a person can do to what a row shows."""
    library = open_library(library_path)
    chance = random.Random("corrected")
    ids = list(browsing.quotation_ids(library, Wanted(), Sort.ADDED))
    some = chance.sample(ids, 40)
    correcting.star(library, some[:12], True)
    correcting.tag(library, some[6:16], "beat")
    correcting.tag(library, some[10:20], "; a, “b”")
    correcting.set_notes(library, some[14:18], "Ask again,\n=SUM(1;2)\tor not")
    correcting.set_speaker(library, some[18:20], '=HYPERLINK("x"), née Öz')
    correcting.set_speaker(library, some[20:22], "")
    correcting.set_said(library, some[22:25], date(2024, 7, 1), date(2024, 9, 30))
    correcting.set_said(library, some[25:27], None)
    correcting.set_kind(library, some[27:30], Kind.INDIRECT)
    correcting.not_a_quotation(library, some[30:33])
    library.close()
    return library_path


# --- what each place tells ---------------------------------------------------------------------------


def told(row: QuotationRow) -> Told:
    """A row as the library holds it, under the names of the columns of a table."""
    said = row.said
    return {
        "id": str(row.id),
        "speaker": row.speaker,
        "role": row.role,
        "kind": row.kind.value,
        "quotation": row.text,
        "said_start": said.start.isoformat() if said.start else "",
        "said_end": said.end.isoformat() if said.end else "",
        "said_precision": said.precision.value,
        "said_basis": said.basis.value,
        "published": row.published.isoformat() if row.published else "",
        "outlet": row.outlet,
        "article_title": row.article_title,
        "tags": "; ".join(row.tags),
        "note": row.note,
        "remark": row.remark,
    }


def of_the_window(window: Any, settled: Callable[[Any], None]) -> list[Told]:
    """The rows that the list paints, each checked against the words in its cells."""
    model = window.workspace.list.model
    for place in range(model.rowCount()):
        model.row_at(place)
    settled(window)
    rows = [model.index(place, 0).data(ROW) for place in range(model.rowCount())]
    for place, row in enumerate(rows):
        cells = [model.index(place, column).data() for column in Column]
        assert model.id_at(place) == row.id
        assert cells[Column.WORDS].startswith(shown(row.lead))
        assert row.text.strip() in cells[Column.WORDS]
        assert cells[Column.SPEAKER] == (row.speaker or "Speaker unknown")
        assert cells[Column.SAID] == phrases.said_short(row.said)
        assert cells[Column.OUTLET] == (row.outlet or "Outlet unknown")
        assert (cells[Column.TITLE], cells[Column.NOTE]) == (row.article_title, row.note)
        assert cells[Column.TAGS] == ", ".join(row.tags)
    return [told(row) for row in rows]


def of_a_table(text: str, delimiter: str = ",") -> list[Told]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


def of_lines(text: str) -> list[Told]:
    return [_of_object(json.loads(line)) for line in text.splitlines()]


def _of_object(found: dict[str, Any]) -> Told:
    said = found["said"]
    days = {"said_start": said["start"] or "", "said_end": said["end"] or ""}
    known = {"said_precision": said["precision"], "said_basis": said["basis"]}
    plain = {
        name: str(found[name] or "") for name in ("id", "speaker", "role", "kind", "published", "outlet")
    }
    more = {name: found[name] for name in ("article_title", "note", "remark")}
    return plain | days | known | more | {"quotation": found["text"], "tags": "; ".join(found["tags"])}


def of_a_workbook(path: Path) -> list[Told]:
    book = openpyxl.load_workbook(path)
    names, *rows = book.worksheets[0].iter_rows(values_only=True)
    book.close()
    return [{str(name): _cell(value) for name, value in zip(names, row, strict=True)} for row in rows]


def _cell(value: object) -> str:
    if value is None:
        return ""
    day = getattr(value, "date", None)
    return day().isoformat() if callable(day) else str(value)


def exported(library: Library, ids: Sequence[int], format: str, folder: Path) -> Path:
    path = folder / f"out.{format}"
    options = ExportOptions(columns=None if format == "jsonl" else COLUMNS, verbatim=True)
    assert max(exporting.export_file(library, ids, path, format, options=options)) == len(ids)
    return path


def of_the_command(capfd: pytest.CaptureFixture[str], *words: object) -> str:
    capfd.readouterr()
    assert main([str(word) for word in words]) == 0
    return capfd.readouterr().out


def differences(found: list[Told], shown: list[Told]) -> list[object]:
    """Where two lists of rows differ: place, name, and both values; or how many there are."""
    if len(found) != len(shown):
        return [len(found), len(shown)]
    return [
        (place, name, one.get(name), other.get(name))
        for place, (one, other) in enumerate(zip(found, shown, strict=True))
        for name in one.keys() | other.keys()
        if one.get(name) != other.get(name)
    ]


def as_json_tells(rows: list[Told]) -> list[Told]:
    """JSON knows three bases of a day: one set by hand rests on what a person read."""
    return [{**row, "said_basis": _basis(row)} for row in rows]


def _basis(row: Told) -> str:
    by_hand = row["said_basis"] == Basis.PERSON
    return ("expression" if row["said_start"] else "unknown") if by_hand else row["said_basis"]


# --- the agreement -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_shown_goes_out(
    seed: int,
    corrected: Path,
    open_window: Callable[..., Any],
    settled: Callable[[Any], None],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    window = open_window(corrected)
    library = open_library(corrected)
    rows_seen = 0
    for number, (case, chance) in enumerate(cases(seed, library)):
        window.workspace.list.sort_by(case.sort, case.descending)
        window.desk.want(case.wanted)
        settled(window)
        listed = of_the_window(window, settled)
        rows_seen += len(listed)
        assert_found_by_commands(capfd, library, case, listed, f"kept {number}")
        selected = case.selected(list(window.workspace.list.model.ids), chance)
        window.desk.select(selected)
        settled(window)
        meant = [each for each in listed if not selected or int(each["id"]) in selected]
        assert_in_files(library, meant, tmp_path)
        assert_by_numbers(capfd, corrected, meant)
        format = chance.choice(["csv", "tsv", "xlsx", "jsonl"])
        path = tmp_path / f"{number}.{format}"
        export_by_the_window(window, bool(selected), format, path, settled)
        assert_the_file_is(path, meant)
        assert is_the_same_again(capfd, corrected, path)
        if selected:
            assert_on_the_clipboard(window, meant, settled)
    library.close()
    assert rows_seen > 300


def assert_found_by_commands(
    capfd: pytest.CaptureFixture[str], library: Library, case: Case, listed: list[Told], name: str
) -> None:
    """The search kept under a name, as the window keeps it; and a query alone, as it is typed."""
    listed = as_json_tells(listed)
    place = ("-l", library.path, "--format", "jsonl", "--limit", 100_000)
    saved_searches.save(library, name, case.wanted, case.sort, case.descending)
    assert differences(of_lines(of_the_command(capfd, "searches", "run", name, *place)), listed) == []
    if replace(case.wanted, query="", axis=Axis.SAID) != Wanted():
        return
    order = ("--sort", case.sort.value, *(["--descending"] if case.descending else []))
    words = ("export", *place[:4], *order, "--", case.wanted.query)
    assert differences(of_lines(of_the_command(capfd, *words)), listed) == []
    if case.sort in CLI_SORTS and not case.descending:
        words = ("search", *order, *place, "--", case.wanted.query)
        assert differences(of_lines(of_the_command(capfd, *words)), listed) == []


def assert_in_files(library: Library, meant: list[Told], folder: Path) -> None:
    ids = [int(each["id"]) for each in meant]
    for format in ("csv", "tsv"):
        text = exported(library, ids, format, folder).read_bytes().decode()
        assert differences(of_a_table(text, "\t" if format == "tsv" else ","), meant) == []
    lines = exported(library, ids, "jsonl", folder).read_text(encoding="utf-8")
    assert differences(of_lines(lines), as_json_tells(meant)) == []
    if "xlsx" in exporters.FORMATS:
        assert differences(of_a_workbook(exported(library, ids, "xlsx", folder)), meant) == []


def assert_by_numbers(capfd: pytest.CaptureFixture[str], path: Path, meant: list[Told]) -> None:
    ids = ",".join(each["id"] for each in meant)
    words = ("export", "--ids", ids, "--format", "csv", "--verbatim", "--columns", ",".join(COLUMNS))
    assert differences(of_a_table(of_the_command(capfd, *words, "-l", path)), meant) == []


def export_by_the_window(
    window: Any, some: bool, format: str, path: Path, settled: Callable[[Any], None]
) -> None:
    """Export as a person does: the entry of the menu, and the choices of the dialog."""

    def ask(dialog: ExportDialog) -> bool:
        columns = None if format == "jsonl" else COLUMNS
        dialog.show_choices(Choices(format, ExportOptions(columns=columns, verbatim=True), account=True))
        (dialog.selection if some else dialog.all).setChecked(True)
        dialog.path.setText(str(path))
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ExportDialog, "ask", ask)
        window.actions_.export.trigger()
        settled(window)


def assert_the_file_is(path: Path, meant: list[Told]) -> None:
    if path.suffix == ".xlsx":
        assert differences(of_a_workbook(path), meant) == []
    elif path.suffix == ".jsonl":
        assert differences(of_lines(path.read_text(encoding="utf-8")), as_json_tells(meant)) == []
    else:
        sign = "\t" if path.suffix == ".tsv" else ","
        assert differences(of_a_table(path.read_bytes().decode(), sign), meant) == []


def is_the_same_again(capfd: pytest.CaptureFixture[str], library: Path, path: Path) -> bool:
    """Whether the export, repeated from its account, is what it was."""
    found = json.loads(of_the_command(capfd, "export", "--again", path, "-l", library, "--json"))
    same: bool = found["same"]
    return same


def assert_on_the_clipboard(window: Any, meant: list[Told], settled: Callable[[Any], None]) -> None:
    window.kept = replace(window.kept, export_columns=COLUMNS)
    rows = of_a_table(_copied(window, window.actions_.copying.flavours[Flavour.CSV], settled).text())
    assert differences(rows, [{name: safe(value) for name, value in each.items()} for each in meant]) == []
    words = _copied(window, window.actions_.copy_words, settled).text()
    at = 0
    for each in meant:  # all of them, in the order of the list
        at = words.index(each["quotation"].strip(), at) + 1
    plain = _copied(window, window.actions_.copy, settled)
    assert plain.text().count("\n— ") == len(meant)
    assert plain.html().count("<blockquote>") == len(meant)


def _copied(window: Any, action: Any, settled: Callable[[Any], None]) -> Any:
    QGuiApplication.clipboard().clear()
    action.trigger()
    settled(window)
    return QGuiApplication.clipboard().mimeData()
