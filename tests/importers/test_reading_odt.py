"""OpenDocument texts are read as they are printed, packed or in one XML file."""

import time
from datetime import date
from pathlib import Path

import pytest
from document_making import OFFICE, odt, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, newsroom, read
from quoteline.importers.lines import Line

STORY = "<text:p>“The lamps are paid for,” said the mayor, Ilse Brandvik.</text:p>"


def only(file: Path) -> Article:
    [found] = read(file)
    assert isinstance(found, Article), found
    return found


def problem(file: Path) -> Problem:
    [found] = read(file)
    assert isinstance(found, Problem)
    return found


def meta(title: str, creator: str, made: str) -> str:
    return (
        f"<office:document-meta {OFFICE}><office:meta><dc:title>{title}</dc:title>"
        f"<meta:initial-creator>{creator}</meta:initial-creator><dc:creator>Last Editor</dc:creator>"
        f"<meta:creation-date>{made}</meta:creation-date></office:meta></office:document-meta>"
    )


def test_blanks_tabs_breaks_and_links(tmp_path: Path) -> None:
    body = (
        "<text:p>SMITH:<text:tab/>The   lamps\n  are<text:s text:c='2'/>paid<text:line-break/>for,"
        " <text:a>he <text:span>said</text:span></text:a>.</text:p><text:p/><text:p>“No”, ‘no’.</text:p>"
    )
    assert (
        only(odt(tmp_path / "a.odt", body)).text
        == "SMITH:\tThe lamps are  paid\nfor, he said.\n\n“No”, ‘no’."
    )


def test_what_was_deleted_remarks_and_lists_by_the_program_are_left_out(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>"
        "<text:p>Chapter 1</text:p></text:index-body></text:table-of-content>"
        "<text:p>The ferry<office:annotation><text:p>Sure?</text:p>"
        "</office:annotation> is late.<text:change-start/> Again.</text:p>"
    )  # fmt: skip
    assert only(odt(tmp_path / "a.odt", body)).text == "The ferry is late. Again."


def test_cells_boxes_and_notes_are_lines_of_their_own(tmp_path: Path) -> None:
    body = (
        "<text:p>Before<draw:frame><draw:text-box><text:p>In the box.</text:p>"
        "</draw:text-box></draw:frame> and"
        " after.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>Left</text:p></table:table-cell><table:table-cell><text:p>Right</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )  # fmt: skip
    text = only(odt(tmp_path / "a.odt", body)).text
    assert text.split("\n\n") == ["Before and after.", "In the box.", "Left", "Right", "A note."]


def test_bold_headings_and_breaks_reach_the_newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    styles = (
        "<style:style style:name='P1' style:parent-style-name='P2'>"
        "<style:paragraph-properties fo:break-before='page'/></style:style>"
        "<style:style style:name='P2' style:parent-style-name='P1'><style:text-properties"
        " fo:font-weight='bold'/></style:style><style:style style:name='T1'><style:text-properties"
        " fo:font-weight='normal'/></style:style>"
        "<style:style style:name='P3' style:parent-style-name='Title'/>"
        "<style:style style:name='Title'/>"
    )  # fmt: skip
    body = (
        "<text:p text:style-name='P3'>A title</text:p><text:h text:outline-level='2'>A heading</text:h>"
        "<text:p text:style-name='P1'>Bold</text:p>"
        "<text:p text:style-name='P2'>Partly <text:span text:style-name='T1'>bold</text:span></text:p>"
    )
    seen: list[Line] = []
    monkeypatch.setattr(newsroom, "split", lambda lines, source: seen.extend(lines))
    list(read(odt(tmp_path / "a.odt", body, styles)))
    assert [(line.text, line.bold, line.level, line.breaks) for line in seen] == [
        ("A title", False, 1, False),
        ("A heading", False, 2, False),
        ("Bold", True, 0, True),
        ("Partly bold", False, 0, False),
    ]


def test_properties_count_where_a_person_wrote_them(tmp_path: Path) -> None:
    told = only(
        odt(
            tmp_path / "a.odt",
            "<text:p>OSTRAND, March 18 - The lamps are paid for, said the mayor.</text:p>",
            more={"meta.xml": meta("Lamps for the bridge", "Ilse Brandvik", "2025-03-19T10:00:00.5")},
        )
    )
    assert (told.title, told.byline, told.published) == (
        "Lamps for the bridge",
        "Ilse Brandvik",
        date(2025, 3, 18),
    )
    assert told.readings[0].confidence < 0.5
    broken = only(odt(tmp_path / "b.odt", STORY, more={"meta.xml": "<meta><no end"}))
    assert (broken.title, broken.byline, broken.published) == ("", "", None)


def test_a_text_in_one_file_is_read_like_one_that_is_packed(tmp_path: Path) -> None:
    inner = meta("Lamps for the bridge", "Ilse Brandvik", "2025-03-19")
    inner = inner[inner.index("<office:meta>") : inner.index("</office:document-meta>")]
    body = f"<office:body><office:text>{STORY}</office:text></office:body>"
    flat = f"<office:document {OFFICE}>{inner}{body}</office:document>"
    (tmp_path / "a.fodt").write_text(flat, "utf-8")
    found = only(tmp_path / "a.fodt")
    assert (found.title, found.byline, found.read_as) == ("Lamps for the bridge", "Ilse Brandvik", "fodt")
    assert found.text == only(odt(tmp_path / "a.odt", STORY)).text
    (tmp_path / "b.fodt").write_text("<html><p>Hello</p></html>")
    assert "damaged" in problem(tmp_path / "b.fodt").reason


def test_what_is_locked_hostile_or_damaged_has_a_plain_reason(tmp_path: Path) -> None:
    locked = {"META-INF/manifest.xml": "<m><file-entry><encryption-data/></file-entry></m>"}
    assert "password" in problem(odt(tmp_path / "locked.odt", STORY, more=locked)).reason
    bomb = {"content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "mimetype": "m"}
    assert "document type" in problem(zipped(tmp_path / "bomb.odt", bomb)).reason
    assert problem(zipped(tmp_path / "other.odt", {"styles/content.xml": "a"})).reason.startswith(
        "it is damaged"
    )
    again = zipped(
        tmp_path / "again.odt", {"styles.xml": "<x/>", "content.xml": f"<body {OFFICE}>{STORY}</body>"}
    )
    assert "lamps" in only(again).text
    big = odt(tmp_path / "big.odt", f"<text:p>{'a' * 30_000_000}</text:p>")
    assert "200 times its size" in problem(big).reason
    assert problem(odt(tmp_path / "empty.odt", "<text:p/>")).reason == "it holds no text"


@pytest.mark.parametrize("element", ["table:table", "text:p", "text:span", "text:note", "draw:frame"])
def test_ten_thousand_elements_inside_each_other_are_read_in_time(tmp_path: Path, element: str) -> None:
    deep = f"<{element}>" * 10_000 + STORY + f"</{element}>" * 10_000
    begin = time.process_time()
    assert "lamps" in only(odt(tmp_path / "a.odt", deep)).text
    assert time.process_time() - begin < 5 * slowness()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_give_articles_or_problems(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(
        odt(tmp_path / "a.odt", STORY * 3, more={"meta.xml": meta("T", "A B", "2")}).read_bytes()
    )
    for place, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=8)
    ):
        whole[place] = value
    (tmp_path / "a.odt").write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    for found in read(tmp_path / "a.odt"):
        assert found.reason if isinstance(found, Problem) else found.text.strip()
    assert [file.name for file in tmp_path.iterdir()] == ["a.odt"]
