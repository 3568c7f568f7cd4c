"""An account goes with an export, says what was written, and lets it be repeated and compared."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import Kind, UserError
from quoteline.services import browsing, correcting, exporting, repeating
from quoteline.services.browsing import Sort
from quoteline.services.exporting import FORMATS, Asked, ExportOptions, Report
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.read_accounts import read_account
from quoteline.services.repeating import Difference
from quoteline.services.searching import Wanted

COUNT = 30
INSIDE = [each.name for each in FORMATS.values() if each.carries]
BESIDE = [each.name for each in FORMATS.values() if not each.carries]
SPEAKERS = ("Ada Ferrol", "Lena Quist", None)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("accounts") / "press.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        with library.database.writing():
            for number in range(COUNT):
                text = (
                    f"The port was calm. Nobody had come. “Ship {number} sails,” she said, at dawn."
                    " It was cold. All waited."
                )
                quotation = said(
                    text, f"Ship {number} sails,", SPEAKERS[number % 3], (number % 9, number % 9)
                )
                keep(library, text, [quotation], published=date(2024, 5, 1 + number % 20))
        bring_index_up_to_date(library)
    return path


@pytest.fixture
def library(made_once: Path, tmp_path: Path) -> Iterator[Library]:
    with closing(open_library(Path(shutil.copy(made_once, tmp_path / "press.quoteline")))) as library:
        bring_index_up_to_date(library)
        yield library


ASKED = Asked(Wanted("ship", kinds=(Kind.DIRECT,)), Sort.PUBLISHED, descending=True)


def write(library: Library, to: Path, format: str, asked: Asked = ASKED, **chosen: Any) -> Report:
    wanted, report = asked.wanted, Report()
    ids = browsing.quotation_ids(library, wanted, asked.sort, asked.descending) if wanted else [3, 1, 2]
    options = ExportOptions(**chosen)
    list(exporting.export_file(library, ids, to, format, options=options, account=asked, report=report))
    return report


def again(library: Library, path: Path, to: Path | None = None) -> Difference:
    then = read_account(path)
    found = Difference(then)
    list(repeating.repeat(library, then, found, to=to))
    return found


def test_a_side_file_says_what_was_asked_of_which_library_and_what_came(
    library: Library, tmp_path: Path
) -> None:
    to = tmp_path / "ships.csv"
    report = write(library, to, "csv")
    assert report.side_file == tmp_path / "ships.csv.account.json"
    told = json.loads(report.side_file.read_text(encoding="utf-8"))
    assert told["quoteline_export"] == 1
    assert told["program"].startswith("quoteline ")
    assert told["library"] == {"id": library.database.library_id, "name": "press"}
    assert told["asked"] == {"query": "ship", "kinds": ["direct"], "axis": "said", "understood": ["“ship”"]}
    assert (told["sort"], told["descending"], told["format"]) == ("published", True, "csv")
    assert (told["rows"], told["engines"]) == (COUNT, {"": COUNT})
    assert told["made"].endswith("Z")
    data = to.read_bytes()
    assert told["file"] == {"name": "ships.csv", "bytes": len(data), "sha256": sha256(data).hexdigest()}


def test_the_account_follows_the_articles_and_the_cells_in_the_order_written(
    library: Library, tmp_path: Path
) -> None:
    write(library, tmp_path / "a.csv", "csv", columns=("id", "quotation"))
    told = json.loads((tmp_path / "a.csv.account.json").read_text(encoding="utf-8"))
    ids = list(browsing.quotation_ids(library, Wanted("ship"), Sort.PUBLISHED, descending=True))
    assert [id for id, _ in told["quotations"]] == ids
    first = browsing.detail(library, ids[0])
    assert told["articles"][str(first.row.article_id)] == first.sha256
    assert (
        first.sha256
        == sha256(browsing.article_page(library, first.row.article_id).kept.article.text.encode()).hexdigest()
    )
    assert told["cells"] == ["id", "quotation"]
    from base64 import b64decode

    cells = [str(first.row.id), first.row.text]
    assert b64decode(told["quotations"][0][1]) == b"".join(
        crc32(each.encode()).to_bytes(4, "big") for each in cells
    )


@pytest.mark.parametrize("format", INSIDE)
def test_an_account_that_is_carried_has_no_side_file(library: Library, tmp_path: Path, format: str) -> None:
    report = write(library, tmp_path / "a.out", format)
    assert report.side_file is None
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith("a.")) == ["a.out"]


@pytest.mark.parametrize("format", FORMATS)
def test_without_an_account_none_is_written(library: Library, tmp_path: Path, format: str) -> None:
    list(exporting.export_file(library, [1, 2], tmp_path / "a.out", format))
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith("a.")) == ["a.out"]
    with pytest.raises(UserError, match="no account"):
        read_account(tmp_path / "a.out")


@pytest.mark.parametrize("format", FORMATS)
def test_every_export_can_be_repeated_and_is_the_same(library: Library, tmp_path: Path, format: str) -> None:
    to = tmp_path / f"a.{format}"
    write(library, to, format, dates="de", context_sentences=1, title="Ships", by_speaker=True)
    found = again(library, to, tmp_path / f"b.{format}")
    assert found.is_none
    assert found.now is not None
    assert found.then.asked == ASKED
    first, second = read_account(to), read_account(tmp_path / f"b.{format}")
    assert (first.options, first.quotations, first.articles) == (
        second.options,
        second.quotations,
        second.articles,
    )
    assert list(first.quotations) == list(second.quotations)
    if format not in (*INSIDE, "ics"):  # those tell when they were made
        assert to.read_bytes() == (tmp_path / f"b.{format}").read_bytes()


def test_quotations_that_were_chosen_are_asked_for_by_their_numbers(library: Library, tmp_path: Path) -> None:
    write(library, tmp_path / "a.xlsx", "xlsx", Asked())
    found = again(library, tmp_path / "a.xlsx")
    assert (list(found.then.quotations), found.then.asked, found.is_none) == ([3, 1, 2], Asked(), True)


@pytest.mark.parametrize("format", ["jsonl", "xlsx", "html", "ris"])
def test_what_is_new_gone_and_changed_is_told_with_its_cells(
    library: Library, tmp_path: Path, format: str
) -> None:
    to = tmp_path / f"a.{format}"
    write(library, to, format)
    correcting.not_a_quotation(library, [4])
    correcting.set_kind(library, [5], Kind.MIXED)
    correcting.set_note(library, 6, "Ask again.")
    with library.database.writing():
        text = "“Ship 99 sails,” she said."
        keep(library, text, [said(text, "Ship 99 sails,", "Ada Ferrol", (3, 3))], published=date(2024, 5, 3))
    bring_index_up_to_date(library)
    found = again(library, to)
    assert found.new == [COUNT + 1]
    assert sorted(found.gone) == [4, 5]
    assert found.still_there == {5}
    assert set(found.changed) == {6}
    assert "note" in found.changed[6]
    assert (len(found.articles_new), len(found.articles_gone), found.moved) == (1, 2, False)
    told = repeating.as_object(found)
    assert json.loads(json.dumps(told)) == told
    assert {each["id"]: each["in_library"] for each in told["gone"]} == {4: False, 5: True}
    assert (told["same"], told["rows"]) == (False, {"then": COUNT, "now": COUNT - 1})


@pytest.mark.parametrize("format", ["csv", "tsv", "jsonl", "xlsx"])
def test_the_values_of_changed_cells_are_told_where_the_file_still_tells_them(
    library: Library, tmp_path: Path, format: str
) -> None:
    correcting.set_notes(library, [6, 7], "=old _x0041_ “note”,\nwith a line")
    to = tmp_path / f"a.{format}"
    write(library, to, format, columns=("note", "published", "speaker"))
    correcting.set_notes(library, [6], "new")
    correcting.set_speaker(library, [7], "Ada Lind")
    found = again(library, exporting.side_file(to) if format != "xlsx" else to)
    shown = json.dumps if format == "jsonl" else str
    before, after = shown("=old _x0041_ “note”,\nwith a line"), shown("new")
    if format == "jsonl":
        before = json.dumps("=old _x0041_ “note”,\nwith a line", ensure_ascii=False)
    assert (found.before[6], found.after[6]) == ({"note": before}, {"note": after})
    assert (found.before[7], found.after[7]) == (
        {"speaker": shown("Ada Ferrol")},
        {"speaker": shown("Ada Lind")},
    )
    to.write_bytes(b"another file by now")
    if format != "xlsx":
        assert again(library, exporting.side_file(to)).before == {}


def test_a_table_that_was_sorted_since_gives_no_wrong_values(library: Library, tmp_path: Path) -> None:
    to = tmp_path / "a.csv"
    write(library, to, "csv", columns=("quotation", "note"))
    lines = to.read_bytes().split(b"\r\n")
    to.write_bytes(b"\r\n".join([lines[0], *lines[1:-1][::-1], b""]))
    correcting.set_content(library, 6, ((40, 46),))
    found = again(library, to)
    assert found.changed == {6: ("quotation",)}
    assert found.before == {6: {}}


def test_another_order_of_the_same_rows_is_told(library: Library, tmp_path: Path) -> None:
    asked = Asked(Wanted("ship"), Sort.STARRED, descending=True)
    write(library, tmp_path / "a.csv", "csv", asked, columns=("quotation",))
    correcting.star(library, [20], True)
    found = again(library, tmp_path / "a.csv")
    assert (found.moved, found.new, found.gone, found.changed) == (True, [], [], {})


def test_an_account_of_another_library_is_refused(library: Library, tmp_path: Path) -> None:
    write(library, tmp_path / "a.csv", "csv")
    other = tmp_path / "other.quoteline"
    prepare(other)
    with closing(open_library(other)) as elsewhere, pytest.raises(UserError, match="another library"):
        again(elsewhere, tmp_path / "a.csv")


def changed(path: Path, **values: Any) -> Path:
    """A copy of a side file with other values."""
    told = json.loads(path.read_text(encoding="utf-8")) | values
    made = path.with_name("changed.json")
    made.write_text(json.dumps(told), encoding="utf-8")
    return made


@pytest.mark.parametrize(
    "values",
    [
        {"asked": {"query": 3}},
        {"asked": {"moods": ["sad"]}},
        {"sort": "mood"},
        {"options": {"mood": 1}},
        {"options": {"title": 3}},
        {"options": {"context_sentences": True}},
        {"options": {"context_sentences": -1}},
        {"columns": 3},
        {"cells": None},
        {"quotations": [[1, "!!"]]},
        {"quotations": [[1, "AAAA"]]},
        {"quotations": [[-1, ""]]},
        {"articles": []},
        {"library": None},
    ],
)
def test_an_account_that_was_tampered_with_is_refused_in_a_sentence(
    library: Library, tmp_path: Path, values: dict[str, Any]
) -> None:
    write(library, tmp_path / "a.csv", "csv")
    with pytest.raises(UserError, match="damaged"):
        read_account(changed(tmp_path / "a.csv.account.json", **values))


def test_an_account_of_a_newer_program_is_refused(library: Library, tmp_path: Path) -> None:
    write(library, tmp_path / "a.csv", "csv")
    with pytest.raises(UserError, match="newer Quoteline"):
        read_account(changed(tmp_path / "a.csv.account.json", quoteline_export=2))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b"null",
        b"\xff\xfe\x00",
        b"PK\x03\x04 no zip",
        b'{"quoteline_export": "x"}',
        b"%PDF-1.7",
    ],
)
def test_a_file_without_an_account_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(data)
    with pytest.raises(UserError):
        read_account(path)
    with pytest.raises(UserError, match="cannot be read"):
        read_account(tmp_path / "nothing.html")


def test_a_filter_by_speakers_is_repeated_by_who_they_are(library: Library, tmp_path: Path) -> None:
    (ada,) = [each.key for each in browsing.speaker_list(library, named="ferrol")]
    asked = Asked(Wanted(speakers=(int(ada or 0), None)))
    write(library, tmp_path / "a.md", "md", asked)
    found = again(library, tmp_path / "a.md")
    assert found.is_none
    assert len(found.then.quotations) == 2 * COUNT // 3
    assert found.then.names == {ada: "Ada Ferrol"}


def test_a_cancelled_export_leaves_neither_file_nor_account(library: Library, tmp_path: Path) -> None:
    to = tmp_path / "a.jsonl"
    steps = exporting.export_file(library, list(range(1, COUNT)) * 40, to, "jsonl", account=ASKED)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("press")] == []


# --- choices ---------------------------------------------------------------------------------------


def cells(library: Library, **chosen: Any) -> dict[str, Any]:
    options = ExportOptions(**chosen)
    (line,) = b"".join(exporting.export_pieces(library, [1], "jsonl", options=options)).decode().splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


@pytest.mark.parametrize(
    ("count", "before", "after"),
    [
        (0, "“", "” she said, at dawn."),
        (1, "Nobody had come. “", "” she said, at dawn. It was cold."),
        (2, "The port was calm. Nobody had come. “", "” she said, at dawn. It was cold. All waited."),
        (9, "The port was calm. Nobody had come. “", "” she said, at dawn. It was cold. All waited."),
    ],
)
def test_context_sentences_read_on_with_the_quotation(
    library: Library, count: int, before: str, after: str
) -> None:
    found = cells(library, context_sentences=count)
    assert (found["context_before"], found["context_after"]) == (before, after)


def test_more_columns_come_on_request(library: Library) -> None:
    found = cells(library, columns=("page", "language", "citation", "link", "sha256", "id"), citation="mla")
    assert found["citation"] == "Harbour Post, 1 May 2024."
    assert found["link"] == f"quoteline://{library.database.library_id}/quotation/1"
    assert found["sha256"] == browsing.detail(library, 1).sha256


@pytest.mark.parametrize("section", ["Harbour & Trade", "", None, 3, ["a"]])
def test_the_section_of_the_paper_comes_on_request(library: Library, section: object) -> None:
    from quoteline.domain import Article
    from quoteline.storage import articles

    text = "“Ship 50 sails,” she said."
    article = Article(text, origin="x", extra={} if section is None else {"section": section})
    with library.database.writing():
        articles.add(library.database, article, [said(text, "Ship 50 sails,")], "rules")
    options = ExportOptions(columns=("section", "kind"))
    written = b"".join(exporting.export_pieces(library, [COUNT + 1], "tsv", options=options)).decode()
    assert written == f"section\tkind\r\n{section if isinstance(section, str) else ''}\tdirect\r\n"


def test_the_role_then_is_one_that_was_printed_before_and_after_the_day(library: Library) -> None:
    from dataclasses import replace

    from quoteline.domain import Speaker, SpeakerKind

    days = {"2024-01-10": "minister", "2024-01-20": "", "2024-01-30": "minister", "2024-02-20": ""}
    ids = []
    with library.database.writing():
        for written, role in days.items():
            day, text = date.fromisoformat(written), f"“On {written},” said Bo Marsh."
            span = ((day - date(1970, 1, 1)).days,) * 2
            quotation = said(text, f"On {written},", "Bo Marsh", span)
            who = Speaker("Bo Marsh", SpeakerKind.PERSON, role=role or None)
            keep(library, text, [replace(quotation, speaker=who)], published=day)
            ids.append(COUNT + len(ids) + 1)
    bring_index_up_to_date(library)
    options = ExportOptions(columns=("role", "role_then"))
    text = b"".join(exporting.export_pieces(library, ids, "csv", options=options)).decode("utf-8-sig")
    assert text.splitlines() == ["role,role_then", "minister,minister", ",minister", "minister,minister", ","]


def test_reports_put_speakers_together_in_the_order_of_their_first_words(
    library: Library, tmp_path: Path
) -> None:
    to = tmp_path / "a.md"
    list(exporting.export_file(library, [2, 4, 1, 5, 3], to, "md", options=ExportOptions(by_speaker=True)))
    text = to.read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith(("- ", "## ", "> “"))] == [
        *("- Lena Quist (2)", "- Ada Ferrol (2)", "- Speaker unknown (1)"),
        *("## Lena Quist", "> “Ship 1 sails,”", "> “Ship 4 sails,”"),
        *("## Ada Ferrol", "> “Ship 3 sails,”", "> “Ship 0 sails,”"),
        *("## Speaker unknown", "> “Ship 2 sails,”"),
    ]


# --- accounts from anywhere ------------------------------------------------------------------------

SOME_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_an_account_holds_it_is_read_or_refused(made_side: Path, data: st.DataObject) -> None:
    told = json.loads(made_side.read_text(encoding="utf-8"))
    key = data.draw(st.sampled_from(sorted(set(told) - {"quoteline_export"})))
    spoilt = told | {key: data.draw(SOME_JSON)}
    path = made_side.with_name("spoilt.json")
    path.write_text(json.dumps(spoilt), encoding="utf-8")
    with suppress(UserError):
        read_account(path)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_bytes_a_file_has_it_is_read_or_refused(made_package: Path, data: st.DataObject) -> None:
    whole = made_package.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    junk = data.draw(st.binary(min_size=1, max_size=20))
    path = made_package.with_name(f"spoilt{made_package.suffix}")
    path.write_bytes(whole[:place] + junk + whole[place + len(junk) :])
    with suppress(UserError):
        read_account(path)


@pytest.fixture(scope="module")
def made_side(made_once: Path) -> Path:
    with closing(open_library(made_once)) as library:
        to = made_once.with_name("side.csv")
        list(exporting.export_file(library, [1, 2], to, "csv", account=Asked(Wanted(speakers=(1, None)))))
    return exporting.side_file(to)


@pytest.fixture(scope="module", params=["xlsx", "docx", "odt", "html", "md"])
def made_package(made_once: Path, request: pytest.FixtureRequest) -> Path:
    with closing(open_library(made_once)) as library:
        to = made_once.with_name(f"package.{request.param}")
        list(exporting.export_file(library, [1, 2], to, request.param, account=Asked()))
    return to


def test_a_package_that_would_unpack_to_more_than_is_ever_read_is_refused(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(library, tmp_path / "a.docx", "docx")
    assert (tmp_path / "a.docx").stat().st_size < 50_000
    monkeypatch.setattr("quoteline.services.read_accounts.LARGEST", 50_000)
    with pytest.raises(UserError, match="no account"):
        read_account(tmp_path / "a.docx")
