"""Gives quotation marks that were misread (â€œ), escaped (&quot;) or are rare (❝) as those they stand for.

The text keeps its length, so that every place in it stays what it was.
"""

from __future__ import annotations

import re

# One character for another: Windows marks read as control characters, and marks of other scripts and fonts.
RARE = {
    "\x91": "‘",
    "\x92": "’",
    "\x93": "“",
    "\x94": "”",
    "‛": "‘",
    "‟": "“",
    "❛": "‘",
    "❜": "’",
    "❝": "“",
    "❞": "”",
    "〝": "“",
    "〞": "”",
    "＂": '"',
    "＇": "'",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "´": "’",
}
SINGLES_TO_REPLACE = re.compile("[" + "".join(RARE) + "]")
TABLE = str.maketrans(RARE)
# UTF-8 read as Windows-1252 or Latin-1, and what HTML writes; a mark that opens, one that closes, or either.
OPENING: tuple[str, ...] = (
    "â€œ",
    "â€˜",
    "â€ž",
    "â\x80\x9c",
    "â\x80\x98",
    "â\x80\x9e",
    "Â«",
    "&ldquo;",
    "&lsquo;",
    "&laquo;",
)
OPENING += ("&#8220;", "&#8216;", "&#171;", "&#x201c;", "&#x2018;")
CLOSING: tuple[str, ...] = (
    "â€\x9d",
    "â€\ufffd",
    "â€™",
    "â\x80\x9d",
    "â\x80\x99",
    "Â»",
    "&rdquo;",
    "&rsquo;",
    "&raquo;",
)
CLOSING += ("&#8221;", "&#8217;", "&#187;", "&#x201d;", "&#x2019;")
EITHER = ("&quot;", "&#34;", "&#39;", "&apos;")
STANDS_FOR = dict(zip(OPENING, "“‘„“‘„«“‘«“‘«“‘", strict=True))
STANDS_FOR |= dict(zip(CLOSING, "””’”’»”’»”’»”’", strict=True))
STANDS_FOR |= dict(zip(EITHER, "\"\"''", strict=True))
STANDS_FOR |= {"â€": "”"}  # the closing mark whose last byte was dropped
SIGNS = ("â€", "â\x80", "Â«", "Â»", "&")
LONGER = re.compile("|".join(re.escape(each) for each in (*OPENING, *CLOSING, *EITHER)) + r"|â€(?![\w“”¦¡¢])")


def readable(text: str) -> str:
    """The text with every misread, escaped or rare mark in its plain form; of the same length."""
    if SINGLES_TO_REPLACE.search(text):
        text = text.translate(TABLE)
    if not any(sign in text for sign in SIGNS):
        return text
    return LONGER.sub(_plain, text)


def _plain(found: re.Match[str]) -> str:
    """The mark, with spaces on its outer side in place of the characters that are left over."""
    garbled, text = found[0], found.string
    before = text[found.start() - 1 : found.start()]
    after = text[found.end() : found.end() + 1]
    if STANDS_FOR[garbled] in "’'" and before.isalnum() and after.isalnum():
        return garbled  # an apostrophe inside a word
    opens = garbled in OPENING or (garbled in EITHER and not before.isalnum() and after.isalnum())
    filling = " " * (len(garbled) - 1)
    return filling + STANDS_FOR[garbled] if opens else STANDS_FOR[garbled] + filling
