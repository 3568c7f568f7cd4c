"""Many queries are asked in one go, and each is told with what the window would find for it."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from quoteline.columns import counts
from quoteline.domain import Article, Axis, Kind, Quotation, Speaker, SpeakerKind, StatementDate, UserError
from quoteline.services import browsing, finding, indexing, many_queries, query_tables, searching
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.many_queries import ManyQuery, answer, answers, from_file, from_text, hits
from quoteline.storage import articles

ODA, JORN = Speaker("Oda Lund", SpeakerKind.PERSON), Speaker("Jorn Malk", SpeakerKind.PERSON)
SAID = (
    ("the ferry will sail at dawn", ODA, date(2024, 3, 1)),
    ("no ferry will sail in a storm", JORN, date(2024, 3, 5)),
    ("the storm took the pier", ODA, date(2024, 4, 2)),
    ("=1+1 is a ferry too", None, None),
    ("the ferry is sold", ODA, date(2024, 5, 1)),
)


def add(library: Library, *found: tuple[str, Speaker | None, date | None]) -> None:
    text = "\n".join(f"“{words},” they said." for words, _, _ in found)
    quotations = []
    for words, speaker, day in found:
        said = StatementDate(day, day) if day else StatementDate()
        at = text.index(words)
        quotations.append(Quotation(Kind.DIRECT, ((at, at + len(words)),), speaker=speaker, said=said))
    with library.database.writing():
        articles.add(library.database, Article(text, outlet="Skerry Courier"), tuple(quotations), "by hand")


@pytest.fixture
def quay(library: Library) -> Library:
    add(library, *SAID[:2])
    add(library, *SAID[2:])
    for _ in indexing.update(library):
        pass
    return library


def test_a_query_is_told_with_all_that_it_finds(quay: Library) -> None:
    told = answer(quay, ManyQuery(7, "ferry"))
    assert (told.quotations, told.articles, told.speakers, told.undated) == (4, 2, 2, 1)
    assert (told.first, told.last) == (date(2024, 3, 1), date(2024, 5, 1))
    assert told.understood == ("“ferry”",)
    assert [(each.said, each.speaker, each.words) for each in told.newest] == [
        (date(2024, 5, 1), "Oda Lund", "the ferry is sold"),
        (date(2024, 3, 5), "Jorn Malk", "no ferry will sail in a storm"),
        (date(2024, 3, 1), "Oda Lund", "the ferry will sail at dawn"),
    ]
    none = answer(quay, ManyQuery(8, "walrus"))
    assert (none.quotations, none.articles, none.speakers, none.first, none.newest) == (0, 0, 0, None, ())


def test_days_limit_what_a_query_finds(quay: Library) -> None:
    march = from_text("ferry").queries[0]
    limited = ManyQuery(1, march.query, "", date(2024, 3, 2), date(2024, 4, 30))
    assert answer(quay, limited).quotations == 1
    assert hits(quay, limited) == [2]


def test_each_is_what_the_window_would_find(quay: Library) -> None:
    asked = from_text('ferry\nstorm OR dawn\n"will sail" -dawn\nspeaker:lund\nfer*\n-ferry\nsaid:2024-03')
    steps = list(answers(quay, asked.queries))
    assert [(step.done, step.total) for step in steps] == [(n, 7) for n in range(1, 8)]
    for step in steps:
        wanted = step.answer.asked.wanted
        chosen = finding.found(quay, searching.condition_of(wanted))
        assert step.answer.quotations == len(browsing.quotation_ids(quay, wanted))
        assert step.answer.undated == counts.undated(chosen, Axis.SAID)
        newest = browsing.quotation_ids(quay, wanted, Sort.SAID, descending=True)
        assert [each.id for each in step.answer.newest] == list(newest[:3])
        assert hits(quay, step.answer.asked) == list(newest)


def test_what_is_no_clause_is_told_as_it_was_typed(quay: Library) -> None:
    listed = from_text("ferry said:whenever\nferry said:2024-05\nhttps://ferry.example/a")
    assert [step.answer.as_words for step in answers(quay, listed.queries)][:2] == [("said:whenever",), ()]


def test_where_nothing_is_found_what_may_have_been_meant_is_told(quay: Library) -> None:
    told = {each.query: answer(quay, each) for each in from_text("ferri dawn\nferry\nzzzzzz").queries}
    assert told["ferri dawn"].did_you_mean == "ferry dawn"
    assert told["ferry"].did_you_mean == told["zzzzzz"].did_you_mean == ""


def test_it_stops_when_nobody_asks_on(quay: Library) -> None:
    steps = answers(quay, from_text("ferry\nstorm\n").queries)
    assert next(steps).answer.asked.query == "ferry"
    steps.close()


def test_words_are_not_asked_of_a_library_without_an_index(library: Library) -> None:
    add(library, *SAID)
    with pytest.raises(UserError, match="not ready"):
        list(answers(library, from_text("speaker:lund\nferry").queries))
    with pytest.raises(UserError, match="not ready"):
        hits(library, ManyQuery(1, "ferry"))
    assert answer(library, ManyQuery(1, "speaker:lund")).quotations == 3


def test_days_that_are_none_are_named_with_their_line(tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text(
        "query,from,to\na,2024-03,2024-03\nb,someday,\nc,2024-05,2024-03\nd,,2024\ne,2024-02-30,\n"
    )
    listed = from_file(table)
    assert listed.queries == (
        ManyQuery(2, "a", "", date(2024, 3, 1), date(2024, 3, 31)),
        ManyQuery(5, "d", "", None, date(2024, 12, 31)),
    )
    assert [(each.place, each.reason) for each in listed.left_out] == [
        (3, "“someday” is no day; write 2025-03-20, 2025-03 or 2025"),
        (4, "its last day lies before its first"),
        (6, "“2024-02-30” is no day; write 2025-03-20, 2025-03 or 2025"),
    ]


def test_a_file_that_is_no_list_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no such file"):
        from_file(tmp_path / "gone.txt")
    with pytest.raises(UserError, match="it is a folder"):
        from_file(tmp_path)
    (tmp_path / "a.xlsx").write_bytes(b"no workbook")
    with pytest.raises(UserError, match=r"a\.xlsx"):
        from_file(tmp_path / "a.xlsx")


# --- as files ----------------------------------------------------------------------------------------


def asked_and_answered(library: Library) -> list[many_queries.Answer]:
    listed = from_text('ferry\n=cmd("x")\n"will sail"').queries
    return [step.answer for step in answers(library, listed)]


def test_the_table_of_answers_is_safe_in_a_spreadsheet(quay: Library, tmp_path: Path) -> None:
    found = asked_and_answered(quay)
    path = tmp_path / "found.csv"
    for _ in query_tables.write_answers(found, path):
        pass
    assert path.read_bytes().startswith(b"\xef\xbb\xbfline,name,query,")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert [(row["line"], row["query"], row["quotations"]) for row in rows] == [
        ("1", "ferry", "4"),
        ("2", '\'=cmd("x")', "0"),
        ("3", '"will sail"', "2"),
    ]
    assert (rows[0]["first_said"], rows[0]["newest"]) == ("2024-03-01", "5; 2; 1")
    assert rows[0]["newest_words"].startswith("2024-05-01 Oda Lund: the ferry is sold; ")


def test_a_workbook_holds_numbers_and_days_and_no_formula(quay: Library, tmp_path: Path) -> None:
    for path, pieces in (
        (
            tmp_path / "found.xlsx",
            query_tables.write_answers(asked_and_answered(quay), tmp_path / "found.xlsx"),
        ),
        (
            tmp_path / "hits.xlsx",
            query_tables.write_hits(quay, from_text("=ferry").queries, tmp_path / "hits.xlsx"),
        ),
    ):
        for _ in pieces:
            pass
        sheet = openpyxl.load_workbook(path).active
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert [cell.value for cell in cells if cell.data_type == "f"] == []
    head, *rows = openpyxl.load_workbook(tmp_path / "hits.xlsx").active.iter_rows(values_only=True)
    first = dict(zip(head, rows[0], strict=True))
    assert (first["query"], first["id"], first["said_start"].date()) == ("=ferry", 5, date(2024, 5, 1))
    assert len(rows) == 4


def test_all_hits_are_written_with_their_query_beside_them(quay: Library, tmp_path: Path) -> None:
    listed = from_text("ferry\nwalrus\nstorm").queries
    path = tmp_path / "hits.jsonl"
    done = list(query_tables.write_hits(quay, listed, path))
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [(row["line"], row["query"], row["id"]) for row in rows] == [
        *((1, "ferry", id) for id in (5, 2, 1, 4)),
        *((3, "storm", id) for id in (3, 2)),
    ]
    assert rows[0]["said"]["start"] == "2024-05-01"
    assert done[-1] == 6
    few = b"".join(query_tables.hit_pieces(quay, listed, "jsonl", 1, Sort.ADDED)).splitlines()
    assert [json.loads(line)["id"] for line in few] == [1, 2]


def test_what_is_stopped_leaves_nothing_and_a_library_is_never_written_over(
    quay: Library, tmp_path: Path
) -> None:
    path = tmp_path / "hits.csv"
    writing = query_tables.write((b"x" for _ in range(200)), path)
    next(writing)
    writing.close()
    for name in ("found.doc", "found"):
        with pytest.raises(UserError, match="does not tell the format"):
            list(query_tables.write_answers([], tmp_path / name))
    with pytest.raises(UserError):
        list(query_tables.write_hits(quay, (), quay.path))
    assert not any(each.suffix in (".part", ".csv") for each in tmp_path.iterdir())


def test_an_empty_library_answers_with_nothing(tmp_path: Path) -> None:
    prepare(tmp_path / "empty.quoteline")
    library = open_library(tmp_path / "empty.quoteline")
    for _ in indexing.update(library):
        pass
    assert [step.answer.quotations for step in answers(library, from_text("a\n-b\n*").queries)] == [0, 0, 0]
    library.close()
