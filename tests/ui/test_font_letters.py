"""Some letters of a font make a small font that sets them as the whole one does."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from quoteline import locations
from quoteline.ui.font_letters import with_letters

LETTERS = "Zelensky éäß Öü „“ 0123–… ґїщ"
NO_HINTS = QFont.HintingPreference.PreferNoHinting


@pytest.mark.parametrize("name", ["SourceSans3-Regular", "SourceSans3-Bold", "SourceSerif4-Regular"])
def test_every_letter_has_the_outline_and_the_width_of_the_whole_font(name: str, qapp: object) -> None:
    whole = (locations.resources() / "fonts" / f"{name}.ttf").read_bytes()
    few = with_letters(whole, LETTERS)
    assert len(few) < len(whole) / 20
    one, other = (QRawFont(QByteArray(each), 1000, NO_HINTS) for each in (whole, few))
    assert other.isValid()
    for letter in LETTERS:
        there, here = one.glyphIndexesForString(letter), other.glyphIndexesForString(letter)
        assert here[0] or not there[0], letter
        boxes = one.pathForGlyph(there[0]).boundingRect(), other.pathForGlyph(here[0]).boundingRect()
        assert boxes[0].getRect() == pytest.approx(boxes[1].getRect(), abs=1), letter  # FreeType rounds
        assert one.advancesForGlyphIndexes(there) == other.advancesForGlyphIndexes(here), letter


def test_letters_that_the_font_lacks_are_left_out(qapp: object) -> None:
    whole = (locations.resources() / "fonts" / "SourceSans3-Regular.ttf").read_bytes()
    few = with_letters(whole, "a☃𝔸")
    font = QRawFont(QByteArray(few), 20)
    assert font.supportsCharacter("a")
    assert not font.supportsCharacter("☃")


def test_what_is_no_font_with_outlines_is_refused() -> None:
    with pytest.raises(ValueError, match="no TrueType font"):
        with_letters(b"\0\1\0\0" + bytes(20), "a")
