"""What a query found is marked alike in the list, its cells, hints and tips, and told without colour too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFont, QTextCharFormat
from pytestqt.qtbot import QtBot

from quoteline.domain import UNDATED, Kind, QuotationRow, SpeakerKind
from quoteline.services.searching import marking_of
from quoteline.ui import found_marks, theme
from quoteline.ui.quotation_hints import in_full
from quoteline.ui.quotation_words import WORDS, Face, Setter
from quoteline.ui.timeline_hints import hint

ROW = QuotationRow(
    id=1,
    article_id=1,
    kind=Kind.DIRECT,
    text="We sail for herring at six, and we will not wait for the tide",
    speaker_id=1,
    speaker="Oda Vestergaard",
    speaker_kind=SpeakerKind.PERSON,
    role="harbour master",
    said=UNDATED,
    published=date(2024, 3, 6),
    outlet="Skerry Courier",
    article_title="Quay waits for herring",
    confidence=0.9,
    starred=False,
    corrected=False,
    tags=(),
    note="",
)


@pytest.fixture
def setter(qtbot: QtBot) -> Setter:
    theme.load_fonts()
    made = Setter()
    made.forget(theme.colours(theme.palette(dark=False)))
    return made


@pytest.fixture
def face(qtbot: QtBot) -> Face:
    return Face(theme.serif(11))


def marked(laid: object) -> list[str]:
    """The marked stretches of a layout, as they are shown."""
    layout = laid.layout  # type: ignore[attr-defined]
    text = layout.text().encode("utf-16-le")
    return [
        text[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le") for each in layout.formats()
    ]


def lines(setter: Setter, face: Face, query: str, words: str, width: int = 400, lead: int = 0) -> list[str]:
    setter.set_marking(marking_of(query))
    return marked(setter.two_lines(words, face, width, field=WORDS, lead=lead))


def test_words_are_marked_on_both_lines_of_a_row(setter: Setter, face: Face) -> None:
    words = "“" + ROW.text + "”"
    assert lines(setter, face, "herring tide", words, 300) == ["herring", "tide"]
    assert lines(setter, face, '"will not wait"', words, 300) in (
        ["will not wait"],
        ["will not", "wait"],
        ["will", "not wait"],
    )
    assert lines(setter, face, "tid* fuzzy~1 harring~1", words, 300) == ["herring", "tide"]


def test_a_word_that_is_cut_off_is_marked_by_what_it_is(setter: Setter, face: Face) -> None:
    """“tides…” that was cut to “tide…” is not the tide."""
    long = "the wind and the rain and the tideland " * 30
    for width in range(200, 260, 3):
        found = lines(setter, face, "tide", long, width)
        assert found == []
    assert all(each == "wind" for each in lines(setter, face, "wind", long, 230))


def test_a_hit_far_on_in_a_long_quotation_is_brought_to_the_row(setter: Setter, face: Face) -> None:
    long = "Denied: “" + "the wind and the rain, " * 40 + "then the herring came in with the tide.”"
    setter.set_marking(marking_of("herring"))
    laid = setter.two_lines(long, face, 400, field=WORDS, lead=len("Denied: "))
    assert marked(laid) == ["herring"]
    assert laid.layout.text().startswith("Denied: “… ")
    assert setter.two_lines(long, face, 400).layout.text().startswith("Denied: “the wind")
    setter.set_marking(marking_of("wind"))
    laid = setter.two_lines(long, face, 400, field=WORDS, lead=len("Denied: "))
    assert laid.layout.text().startswith("Denied: “the wind")


def test_what_we_set_before_the_words_is_not_marked(setter: Setter, face: Face) -> None:
    words = "Denied: that it was denied"
    assert lines(setter, face, "denied", words, lead=len("Denied: ")) == ["denied"]


def test_signs_beyond_the_basic_plane_move_no_mark(setter: Setter, face: Face) -> None:
    assert lines(setter, face, "herring", "🐟🐟 herring 🐟 and herring") == ["herring", "herring"]


def test_names_outlets_and_titles_are_marked_by_what_is_asked_of_them(setter: Setter, face: Face) -> None:
    setter.set_marking(marking_of("speaker:vester* outlet:skerry title:quay herring"))
    for text, field, found in (
        (ROW.speaker, "speaker", ["Vestergaard"]),
        (ROW.outlet, "outlet", ["Skerry"]),
        (ROW.article_title, "title", ["Quay"]),
    ):
        assert marked(setter.marked_line(text, face, 400, field)) == found
    assert setter.marked_line("Jorn Malk", face, 400, "speaker") is None
    assert setter.marked_line(ROW.article_title, face, 400, "tag") is None
    below = "quay · " + ROW.article_title
    assert marked(setter.marked_line(below, face, 400, "title", len("quay · "))) == ["Quay"]
    assert marked(setter.two_lines(ROW.article_title, face, 90, field="title")) == ["Quay"]


def test_hints_have_the_same_marks(qtbot: QtBot) -> None:
    marking = marking_of("speaker:oda title:quay herring")
    for told in (in_full(ROW, marking), in_full(replace(ROW, text="<b>herring</b> & " * 400), marking)):
        assert ">herring</span>" in told
        assert ">Oda</span>" in told
        assert ">Quay</span>" in told
    assert in_full(replace(ROW, text="<b>herring</b>"), marking).count("<b>") == 1
    assert ">herring</span>" in hint([ROW], 1, marking)
    assert "<span style='background" not in hint([ROW], 1)
    assert "text-decoration: underline" in hint([ROW], 1, marking)


@pytest.mark.parametrize("dark", [False, True])
def test_marks_can_be_read_and_are_told_without_colour(dark: bool) -> None:
    look = theme.colours(theme.palette(dark))
    made = found_marks.found_format(look)
    assert made.underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert theme.contrast(look.text, look.found) >= theme.TEXT_CONTRAST
    for ground in (look.surface, look.selection, look.found, look.highlight, look.highlight_strong):
        assert theme.contrast(look.found_line, ground) >= theme.MARK_CONTRAST
    assert made.foreground().color() == look.text


def test_a_row_without_a_search_is_set_as_before(setter: Setter) -> None:
    assert marked(setter.two_lines("We sail", Face(QFont()), 300, field=WORDS)) == []
