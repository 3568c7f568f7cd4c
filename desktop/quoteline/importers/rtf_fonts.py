"""In which encoding the bytes of a rich text stand: that of the document, or of the font."""

from __future__ import annotations

import codecs
from typing import Final

WESTERN: Final = "cp1252"
# \fcharset of a font.
OF_CHARSET: Final = {
    0: WESTERN, 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437",
}  # fmt: skip
SYMBOLS: Final = 2  # signs of Symbol and Wingdings: no letters
OF_DOCUMENT: Final = {"ansi": WESTERN, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
OTHER_NAMES: Final = {10000: "mac_roman", 10007: "mac_cyrillic", 65001: "utf-8", 936: "gbk", 1361: "johab"}


def of_page(number: int) -> str:
    """The encoding that \\ansicpg names; Western Windows where there is no such thing."""
    try:
        return codecs.lookup(OTHER_NAMES.get(number, f"cp{number}")).name
    except LookupError:
        return WESTERN


class Fonts:
    """The fonts of a document by number, each with its encoding where it tells one."""

    def __init__(self) -> None:
        self.document = WESTERN
        self._encodings: dict[int, str] = {}
        self._symbols: set[int] = set()
        self._now = 0

    def define(self, number: int) -> None:
        """A font with this number is described from here on."""
        self._now = number

    def charset(self, number: int) -> None:
        """The \\fcharset of the font that is described. 0 and 1 leave it to the document."""
        if number == SYMBOLS:
            self._symbols.add(self._now)
        elif number in OF_CHARSET and number:
            self._encodings[self._now] = OF_CHARSET[number]

    def encoding(self, font: int) -> str:
        """The encoding of bytes in this font."""
        return self._encodings.get(font, self.document)

    def is_symbols(self, font: int) -> bool:
        """Whether the signs of this font are no letters."""
        return font in self._symbols


def decoded(data: bytes, encoding: str) -> str:
    """The text of some bytes; those without a meaning become U+FFFD."""
    try:
        return data.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        return data.decode(WESTERN, "replace")
