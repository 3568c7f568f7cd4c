"""Offsets are code points in the article and stay true in Qt, whatever stands before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from quoteline.ui.reading_text import ShownText, part_of, parts

odd = st.text(st.sampled_from(list("ab “”.\n\r\u2028\u2029\x00\ufdd0\ufffc\ud83d😀𝒳é\u0301")), max_size=60)


def in_qt(text: ShownText, lead: str = "") -> QTextDocument:
    document = QTextDocument()
    QTextCursor(document).insertText(lead + text.shown)
    return document


@given(odd, st.integers(0, 60), st.integers(0, 60))
def test_every_stretch_is_found_in_qt_where_it_is_said_to_stand(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    shown = ShownText(text, 0, len(text), lead=5)
    document = in_qt(shown, "12345")
    assert document.characterCount() - 1 == shown.position(len(text))
    cursor = QTextCursor(document)
    cursor.setPosition(shown.position(start))
    cursor.setPosition(shown.position(end), QTextCursor.MoveMode.KeepAnchor)
    found = cursor.selectedText().replace("\u2029", "\n")
    expected = ShownText(text, start, end).shown.replace("\u2029", "\n")
    if not text[:start].endswith("\r") and not text[:end].endswith("\r"):  # inside a "\r\n" there is no place
        assert found == expected


@given(odd, st.integers(0, 60))
def test_there_and_back_again(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    shown = ShownText(text, 0, len(text), lead=3)
    back = shown.offset(shown.position(offset))
    assert back == offset or text[min(back, offset) : max(back, offset)] in {"\r", "\n"}


def test_an_emoji_before_the_words_does_not_shift_them() -> None:
    text = "😀😀 “We sail,” she said."
    shown = ShownText(text, 0, len(text))
    assert shown.position(text.index("We")) == text.index("We") + 2
    assert shown.offset(shown.position(text.index("said"))) == text.index("said")


@given(st.text(st.sampled_from(list("ab .\n")), max_size=400), st.integers(5, 50))
def test_parts_cover_the_whole_text_without_gap_or_overlap(text: str, most: int) -> None:
    stretches = parts(text, most)
    assert "".join(text[start:end] for start, end in stretches) == text
    assert all(end - start <= most * 1.2 for start, end in stretches)
    for offset in range(len(text)):
        start, end = stretches[part_of(stretches, offset)]
        assert start <= offset < end


def test_a_long_text_is_cut_between_paragraphs() -> None:
    paragraph = "The tide was late. " * 20 + "\n"
    for start, end in parts(paragraph * 50, 5000)[:-1]:
        assert (paragraph * 50)[end - 1] == "\n"
        assert start < end


@pytest.mark.parametrize("unit", ["a\n", "x", "“", "The tide was late. " * 20 + "\n"])
def test_no_part_of_a_very_long_text_is_much_work(unit: str) -> None:
    text = unit * (2_000_000 // len(unit))
    stretches = parts(text)
    assert "".join(text[start:end] for start, end in stretches) == text
    usual = len(unit) > 2
    longest = max(end - start for start, end in stretches[:-1])
    assert (longest > 20_000) if usual else (longest < 10_000)
