"""The printed pieces of text on a page of a PDF, with their places, as PDFium tells them."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

MOST_CHARACTERS: Final = 200_000  # on one page; the fullest newspaper page has about 30,000
SAMPLES: Final = 60  # characters whose angle is looked at
BOLD_WEIGHT: Final = 600
FORCED_BOLD: Final = 1 << 18  # of the flags of a font
BOLD_NAMES: Final = ("bold", "black", "heavy", "semib", "demi")
HYPHENS: Final = frozenset({0x02, 0xFFFE})  # how PDFium tells a hyphen at the end of a line
LIGATURES: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
}  # fmt: skip
# Signs that stand for themselves, and the same as they stand over the letter before them.
ACCENTS: Final = {
    "`": "\u0300", "´": "\u0301", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "¯": "\u0304",
    "˘": "\u0306", "˙": "\u0307", "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327",
    "˛": "\u0328",
}  # fmt: skip
# In sizes of the font.
OVER: Final = 0.1  # by which an accent reaches over its letter
SAME_LINE: Final = 0.3  # difference of baselines
WIDE_GAP: Final = 0.5  # a word space is about 0.25; between columns it is more, as in some justified lines
BACKWARDS: Final = 1.0  # the letters of a ligature all stand where it begins
MOSTLY_SEEN: Final = 0.2  # share of blanks without a gap, from which on gaps are not to be believed
BLANK: Final = 0.18  # the least gap that parts words
DOUBTFUL_BLANK: Final = 0.1  # where PDFium has put a blank between them
RAISED: Final = 0.15
SMALLER: Final = 0.8
SIMILAR: Final = 1.6
USUAL_SIZE: Final = 10.0  # points, where a file tells nonsense


@dataclass(slots=True)
class Piece:
    """Words printed on one line without a wide gap. Places are in points, y grows upwards.

    ``base`` is the baseline, ``size`` that of the font; ``order`` is the place among all pieces of the page
    as the file gives them.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    order: int

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class _Sign:
    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    after_blank: bool  # as the file says
    after_guess: bool  # as PDFium thinks, by the distance


def pieces_of(text_page: Any, angle: int = 0) -> list[Piece]:
    """The pieces on a page in the order of the file. ``angle``: that at which most of its text stands."""
    pieces: list[Piece] = []
    signs = list(_signs(text_page, angle))
    told = _blanks_tell(signs)
    for sign in signs:
        last = pieces[-1] if pieces else None
        if last is not None and (accented := _accented(last, sign)):
            last.text, last.right = accented, max(last.right, sign.right)
        elif last is not None and _is_note_number(last, sign):
            last.right = max(last.right, sign.right)
        elif last is not None and _goes_on(last, sign):
            last.text += f" {sign.text}" if _parts_words(last, sign, told) else sign.text
            last.left, last.right = min(last.left, sign.left), max(last.right, sign.right)
            last.bold &= sign.bold
        else:
            pieces.append(
                Piece(sign.text, sign.left, sign.right, sign.base, sign.size, sign.bold, len(pieces))
            )
    return pieces


def _parts_words(piece: Piece, sign: _Sign, told: bool) -> bool:
    gap = (sign.left - piece.right) / sign.size
    if sign.after_blank and told:
        return True
    return gap > (DOUBTFUL_BLANK if sign.after_guess or sign.after_blank else BLANK)


def _blanks_tell(signs: Sequence[_Sign]) -> bool:
    """Whether blanks are to be believed where nothing can be seen of them: the widths of letters are wrong.

    In most files a blank without a gap is none; PDFium makes some of how letters are moved together.
    """
    blanks = unseen = 0
    for before, sign in pairwise(signs):
        if sign.after_blank and before.base == sign.base:
            blanks += 1
            unseen += sign.left - before.right < 0.5 * DOUBTFUL_BLANK * sign.size
    return unseen > MOSTLY_SEEN * blanks


def _goes_on(piece: Piece, sign: _Sign) -> bool:
    size = min(piece.size, sign.size)
    return (
        abs(sign.base - piece.base) < SAME_LINE * size
        and -BACKWARDS * size < sign.left - piece.right < WIDE_GAP * size
        and max(piece.size, sign.size) < SIMILAR * size
    )


def _accented(piece: Piece, sign: _Sign) -> str:
    """The text with a letter and the accent printed over it made one sign; "" where there are none.

    Some programs print the accent first, some the letter.
    """
    overlap = piece.right - sign.left
    if overlap < OVER * sign.size or abs(piece.base - sign.base) > sign.size:
        return ""
    if sign.text in ACCENTS and piece.text[-1].isalpha():
        letter, accent = piece.text[-1], sign.text
    elif piece.text[-1] in ACCENTS and sign.text.isalpha():
        letter, accent = sign.text, piece.text[-1]
    else:
        return ""
    one = unicodedata.normalize("NFC", letter.replace("ı", "i") + ACCENTS[accent])
    return piece.text[:-1] + one if len(one) == 1 else ""


def _is_note_number(piece: Piece, sign: _Sign) -> bool:
    """A small raised digit behind a word: it would stand in the quotation."""
    return (
        sign.text.isdecimal()
        and sign.size < SMALLER * piece.size
        and RAISED * piece.size < sign.base - piece.base < piece.size
        and abs(sign.left - piece.right) < WIDE_GAP * piece.size
        and not piece.text[-1].isdecimal()
    )


def _signs(text_page: Any, angle: int) -> Iterator[_Sign]:
    """The printed characters; blanks are told by the character behind them."""
    import pypdfium2.raw as pdfium

    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    at_box, at_x, at_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    fonts = _Fonts(text_page)
    blank = guess = False
    count = min(pdfium.FPDFText_CountChars(text_page), MOST_CHARACTERS)
    for index in range(count):
        number = pdfium.FPDFText_GetUnicode(text_page, index)
        words = "-" if number in HYPHENS else LIGATURES.get(number) or _character(number)
        if not words.strip():
            if pdfium.FPDFText_IsGenerated(text_page, index) == 1:
                guess = True
            else:
                blank = True
        elif pdfium.FPDFText_GetLooseCharBox(text_page, index, at_box) and pdfium.FPDFText_GetCharOrigin(
            text_page, index, at_x, at_y
        ):
            left, right, base = _turned(box, x.value, y.value, angle)
            yield _Sign(words, left, right, base, *fonts.at(index), blank, guess)
            blank = guess = False


def _character(number: int) -> str:
    return chr(number) if 0x20 < number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def _turned(box: Any, x: float, y: float, angle: int) -> tuple[float, float, float]:
    """Left, right and baseline as one sees them who turns the page by ``angle``."""
    match angle:
        case 0:
            return box.left, box.right, y
        case 90:
            return box.bottom, box.top, -x
        case 180:
            return -box.right, -box.left, -y
        case _:
            return -box.top, -box.bottom, x


class _Fonts:
    """Size and boldness of characters: asked once for each run of them that the file prints in one go."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._object: Any = None
        self._told = (USUAL_SIZE, False)

    def at(self, index: int) -> tuple[float, bool]:
        """The size of the font in points as printed, and whether it is bold."""
        import pypdfium2.raw as pdfium

        run = ctypes.cast(pdfium.FPDFText_GetTextObject(self._page, index), ctypes.c_void_p).value
        if run is None or run != self._object:
            self._object = run
            self._told = self._size(index), self._is_bold(index)
        return self._told

    def _size(self, index: int) -> float:
        import pypdfium2.raw as pdfium

        matrix = pdfium.FS_MATRIX()
        told = pdfium.FPDFText_GetFontSize(self._page, index)
        scale = 1.0
        if pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix)):
            scale = math.hypot(matrix.c, matrix.d)
        size = abs(told * scale)
        return size if 1 < size < 1_000 else USUAL_SIZE

    def _is_bold(self, index: int) -> bool:
        import pypdfium2.raw as pdfium

        flags = ctypes.c_int()
        name = ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self._page, index, name, len(name), ctypes.byref(flags))
        told = name.value.decode("latin-1").lower()
        if flags.value & FORCED_BOLD or any(word in told for word in BOLD_NAMES):
            return True
        return bool(pdfium.FPDFText_GetFontWeight(self._page, index) >= BOLD_WEIGHT)


def usual_angle(text_page: Any) -> int:
    """The angle (0, 90, 180, 270 degrees) at which most of a page's text stands."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFText_CountChars(text_page)
    seen: dict[int, int] = {}
    for index in range(0, count, max(1, count // SAMPLES)):
        turned = pdfium.FPDFText_GetCharAngle(text_page, index)
        if turned >= 0:
            quarter = round(math.degrees(turned) / 90) * 90 % 360
            seen[quarter] = seen.get(quarter, 0) + 1
    return max(seen, key=lambda angle: (seen[angle], -angle)) if seen else 0
