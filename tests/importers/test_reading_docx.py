"""Word documents are read as they are printed: what was deleted is not there, all else is."""

import time
from datetime import date
from pathlib import Path

import pytest
from document_making import docx, paragraph, relations
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, newsroom, read
from quoteline.importers.lines import Line

STORY = paragraph("“The lamps are paid for,” said the mayor, Ilse Brandvik.")


def only(file: Path) -> Article:
    [found] = read(file)
    assert isinstance(found, Article), found
    return found


def text_of(tmp_path: Path, body: str) -> str:
    return only(docx(tmp_path / "a.docx", body)).text


def run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>"


def test_paragraphs_tabs_breaks_and_soft_hyphens(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>SMITH:</w:t><w:tab/><w:t>The har</w:t><w:softHyphen/><w:t>bour is a "
        "long\u00adboat</w:t><w:br/><w:t>twenty</w:t><w:noBreakHyphen/><w:t>five</w:t></w:r></w:p><w:p/>"
        "<w:p><w:r><w:t>“No”, ‘no’.</w:t></w:r></w:p>"
    )
    assert text_of(tmp_path, body) == "SMITH:\tThe harbour is a longboat\ntwenty-five\n\n“No”, ‘no’."


def test_what_was_inserted_is_kept_and_what_was_deleted_or_is_hidden_is_not(tmp_path: Path) -> None:
    body = (
        "<w:p>" + run("The ferry ") + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:ins>" + run("always ") + "</w:ins><w:moveFrom>" + run("late ") + "</w:moveFrom>"
        + run("secret ", "<w:vanish/>") + run("runs.") + "</w:p>"
        + '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>' + run("One para") + "</w:p>"
        + paragraph("graph.")
    )  # fmt: skip
    assert text_of(tmp_path, body) == "The ferry always runs.\n\nOne paragraph."


def test_fields_show_their_result_and_links_their_words(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("the ferry") +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink>' + run(" is late") + "</w:hyperlink>"
        '<w:fldSimple w:instr="DATE">' + run(" today") + "</w:fldSimple></w:p>"
    )  # fmt: skip
    assert text_of(tmp_path, body) == "the ferry is late today"


def test_cells_boxes_and_notes_are_lines_of_their_own(tmp_path: Path) -> None:
    box = "<w:txbxContent>" + paragraph("In the box.") + "</w:txbxContent>"
    choice = f"<mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
    body = (
        f"<w:p><w:r><w:t>Before</w:t>{choice}<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
        "<w:t> and after.</w:t><w:footnoteReference/></w:r></w:p>"
        "<w:tbl><w:tr><w:tc>"
        + paragraph("Left")
        + "</w:tc><w:tc>"
        + paragraph("Right")
        + "</w:tc></w:tr></w:tbl>"
    )
    notes = (
        "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'>" + paragraph("---") + "</w:footnote>"
        "<w:footnote>" + paragraph("A note.") + "</w:footnote></w:footnotes>"
    )  # fmt: skip
    links = relations(("styles", "styles.xml"), ("footnotes", "footnotes.xml"))
    file = docx(
        tmp_path / "a.docx",
        body,
        {"word/_rels/document.xml.rels": links, "word/footnotes.xml": notes},
    )
    assert only(file).text.split("\n\n") == ["Before and after.", "In the box.", "Left", "Right", "A note."]


def test_bold_headings_and_breaks_reach_the_newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    styles = (
        "<w:styles xmlns:w='w'><w:style w:styleId='H'><w:name w:val='heading 2'/><w:basedOn w:val='B'/>"
        "</w:style><w:style w:styleId='B'><w:basedOn w:val='H'/><w:rPr><w:b/></w:rPr></w:style></w:styles>"
    )
    body = (
        paragraph("A heading", '<w:pStyle w:val="H"/>')
        + paragraph("Bold", run="<w:b/>")
        + "<w:p>" + run("Partly ", '<w:b w:val="1"/>') + run("bold", '<w:b w:val="0"/>') + "</w:p>"
        + paragraph("New page", "<w:pageBreakBefore/>")
        + '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>' + paragraph("New section", '<w:outlineLvl w:val="0"/>')
    )  # fmt: skip
    seen: list[Line] = []
    monkeypatch.setattr(newsroom, "split", lambda lines, source: seen.extend(lines))
    links = relations(("styles", "/word/styles.xml"))
    list(
        read(
            docx(
                tmp_path / "a.docx", body, {"word/_rels/document.xml.rels": links, "word/styles.xml": styles}
            )
        )
    )
    assert [(line.text, line.bold, line.level, line.breaks) for line in seen] == [
        ("A heading", True, 2, False),
        ("Bold", True, 0, False),
        ("Partly bold", False, 0, False),
        ("New page", False, 0, True),
        ("New section", False, 1, True),
    ]


def core(title: str, creator: str, created: str) -> dict[str, str | bytes]:
    return {
        "_rels/.rels": relations(
            ("officeDocument", "word/document.xml"), ("core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": (
            f"<p xmlns:dc='dc' xmlns:t='t'><dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
            f"<t:created>{created}</t:created><dc:language>en-GB</dc:language></p>"
        ),
    }


def test_properties_count_where_a_person_wrote_them(tmp_path: Path) -> None:
    told = only(
        docx(
            tmp_path / "a.docx",
            STORY,
            core("Lamps for the bridge", "Ilse van Brandvik; Microsoft Office User", "2025-03-19T10:00:00Z"),
        )
    )
    assert (told.title, told.byline, told.language) == ("Lamps for the bridge", "Ilse van Brandvik", "en")
    assert told.published is None
    for title, creator in (("Document1", "Administrator"), ("lamps_v2.docx", "ibrandvik"), ("a", "HP")):
        machine = only(docx(tmp_path / "b.docx", STORY, core(title, creator, "2013-12-23T23:15:00Z")))
        assert (machine.title, machine.byline, machine.published) == ("", "", None)


def test_the_head_of_the_text_goes_before_the_properties(tmp_path: Path) -> None:
    body = (
        paragraph("Ferry stays in port", '<w:outlineLvl w:val="0"/>')
        + paragraph("Date: 3 May 2024")
        + paragraph("Outlet: The Ostrand Gazette".replace("Outlet", "Source"))
        + paragraph("By Jonas Ekhaug")
        + STORY
    )
    found = only(
        docx(
            tmp_path / "a.docx",
            body,
            core("Template for stories", "Some Body", "2025-03-19"),
        )
    )
    assert (found.title, found.outlet, found.byline) == (
        "Ferry stays in port",
        "The Ostrand Gazette",
        "Jonas Ekhaug",
    )
    assert (found.published, found.published_from) == (date(2024, 5, 3), PublishedFrom.HEADER)
    assert found.text.startswith("Ferry stays in port\n\nBy Jonas")


def test_the_day_of_saving_gives_a_dateline_its_year_and_is_no_day_of_publication_itself(
    tmp_path: Path,
) -> None:
    body = paragraph(
        "OSTRAND, May 14 (Ferry Wire) - “The lamps are paid for,” said the mayor, Ilse Brandvik."
    )
    late = only(docx(tmp_path / "a.docx", body, core("", "", "2025-11-23T10:00:00Z")))
    assert late.published is None
    soon = only(docx(tmp_path / "b.docx", body, core("", "", "2025-05-15T10:00:00Z")))
    assert soon.published == date(2025, 5, 14)
    assert soon.readings[0].confidence < 0.5


def problem(file: Path) -> Problem:
    [found] = read(file)
    assert isinstance(found, Problem)
    return found


def test_entities_are_never_made(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for name, entities, inside in (
        ("bomb", f'<!ENTITY l0 "lol">{laughs}', "&l9;"),
        ("file", '<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
    ):
        file = docx(
            tmp_path / f"{name}.docx",
            paragraph(inside),
            before=f"<!DOCTYPE d [{entities}]>",
        )
        assert "document type" in problem(file).reason


def test_ten_thousand_tables_inside_each_other_are_read_in_time(tmp_path: Path) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 10_000 + STORY + "</w:tc></w:tr></w:tbl>" * 10_000
    begin = time.process_time()
    assert text_of(tmp_path, deep).startswith("“The lamps")
    assert time.process_time() - begin < 5 * slowness()


def test_what_unpacks_to_too_much_or_is_no_document_has_a_plain_reason(tmp_path: Path) -> None:
    bomb = docx(tmp_path / "bomb.docx", paragraph("a" * 30_000_000))
    assert "200 times its size" in problem(bomb).reason
    (tmp_path / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "password" in problem(tmp_path / "old.docx").reason
    (tmp_path / "cut.docx").write_bytes(bomb.read_bytes()[:500])
    assert "damaged" in problem(tmp_path / "cut.docx").reason
    whole = docx(tmp_path / "wrong.docx", STORY).read_bytes()
    end = whole.rindex(b"PK\x05\x06")
    wrong = whole[: end + 16] + b"\xff\xff\xff\x7f" + whole[end + 20 :]  # where the list of parts begins
    (tmp_path / "wrong.docx").write_bytes(wrong)
    assert "damaged" in problem(tmp_path / "wrong.docx").reason
    away = relations(("officeDocument", "../../../etc/passwd"))
    assert problem(docx(tmp_path / "away.docx", "", {"_rels/.rels": away})).reason == "it holds no text"
    assert problem(docx(tmp_path / "empty.docx", "<w:p/>")).reason == "it holds no text"


def test_a_field_that_never_ends_hides_only_its_paragraph(tmp_path: Path) -> None:
    begins = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert text_of(tmp_path, f"<w:p>{begins}{run('x')}</w:p>{STORY}{STORY}").count("lamps") == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_give_articles_or_problems(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(docx(tmp_path / "a.docx", STORY * 3, core("A title here", "A B", "2025")).read_bytes())
    for place, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=8)
    ):
        whole[place] = value
    (tmp_path / "a.docx").write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    for found in read(tmp_path / "a.docx"):
        assert found.reason if isinstance(found, Problem) else found.text.strip()
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


PIECES = st.sampled_from(
    [
        *(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>words</w:t>",
            "<w:tab/>",
            "<w:del>",
            "</w:del>",
            "<w:pPr>",
        ),
        *(
            "</w:pPr>",
            "<w:rPr><w:b/></w:rPr>",
            "<w:fldChar w:fldCharType='begin'/>",
            "<w:txbxContent>",
            "&#2;",
        ),
        *("</w:txbxContent>", "<w:sectPr/>", "<w:br w:type='page'/>", "<w:sym w:char='D800'/>", "\ud7ff"),
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=20))
def test_any_order_of_elements_gives_articles_or_problems(tmp_path: Path, pieces: list[str]) -> None:
    for found in read(docx(tmp_path / "a.docx", "".join(pieces))):
        assert found.reason if isinstance(found, Problem) else found.text.strip()
