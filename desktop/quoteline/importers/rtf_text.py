"""The text of a rich text file, put together from its tokens: paragraphs as they are printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from quoteline.importers.docx_styles import level_named
from quoteline.importers.lines import Line
from quoteline.importers.problems import UnreadableError
from quoteline.importers.rtf_fonts import OF_DOCUMENT, Fonts, decoded, of_page
from quoteline.importers.rtf_tokens import Token
from quoteline.wording import say

DEEPEST: Final = 10_000  # groups inside each other; Word writes some 20
LONGEST_PROPERTY: Final = 2_000  # characters
# Groups that are not printed in the text. Those marked with \\* are left out unless they are in KEPT.
_DROPPED = """
colortbl listtable listoverridetable revtbl rsidtbl pict header headerl headerr headerf footer
footerl footerr footerf fldinst annotation atnid atnauthor atndate atnref listtext pntext xe tc rxe
bkmkstart bkmkend nonshppict objdata objclass filetbl themedata datastore latentstyles xmlnstbl private
shprslt ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn template mmath keycode sp sn sv pntxta pntxtb
"""
DROPPED: Final = frozenset(_DROPPED.split())
KEPT: Final = frozenset({"shpinst", "shpgrp", "fldrslt", "footnote"})  # though marked, they hold text
BUFFERS: Final = {"footnote": "note", "shptxt": "box"}
PROPERTIES: Final = frozenset({"title", "author", "creatim", "generator", "subject", "keywords", "company"})
MARKED: Final = KEPT | PROPERTIES  # what may be marked with \\* and is read all the same
SIGNS: Final = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
ESCAPED: Final = {b"\\~": "\u00a0", b"\\_": "-", b"\\{": "{", b"\\}": "}", b"\\\\": "\\", b"\\-": ""}
ENDS: Final = frozenset({"par", "cell", "nestcell", "row", "nestrow", "sect", "page", "column"})
BREAKS: Final = frozenset({"page", "sect"})
_FORMATS = "b v deleted plain pard s outlinelevel uc deff f fcharset ansicpg pagebb ansi mac pc pca"
FORMATS: Final = frozenset(_FORMATS.split())
DAY_PARTS: Final = ("yr", "mo", "dy")


@dataclass(slots=True)
class _State:
    """What a group has set; the group around it is as it was when this one ends."""

    into: str = "text"  # text, note, box, fonts, info, stylesheet, nothing, or the name of a property
    font: int = 0
    bold: bool = False
    hidden: bool = False
    level: int = 0
    style: int = 0
    skip: int = 1  # bytes that stand for a Unicode sign in programs that do not know it

    def copied(self) -> _State:
        """The same once more."""
        return _State(self.into, self.font, self.bold, self.hidden, self.level, self.style, self.skip)


class RichText:
    """Takes in tokens; ``lines`` are the paragraphs, the notes behind them, ``properties`` the rest."""

    def __init__(self) -> None:
        self.properties: dict[str, str] = {}
        self._lines: list[Line] = []
        self._notes: list[Line] = []
        self._boxes: list[Line] = []  # of the paragraph that is not yet at its end
        self._plain_font = 0
        self._levels: dict[int, int] = {}  # of styles by number
        self._fonts = Fonts()
        self._state = _State()
        self._around: list[_State] = []
        self._parts: dict[str, list[str]] = {"text": [], "note": [], "box": []}
        self._weights: dict[str, list[bool]] = {"text": [], "note": [], "box": []}
        self._bytes = bytearray()
        self._to_skip = 0
        self._high = 0  # the first half of a sign beyond U+FFFF
        self._group_begins = self._marked = self._breaks = False
        self._day: dict[str, int] = {}

    @property
    def lines(self) -> list[Line]:
        """All paragraphs so far."""
        return [*self._lines, *self._boxes, *self._notes]

    def read(self, tokens: Iterable[Token]) -> None:
        """Takes in all tokens. Raises UnreadableError where groups lie inside each other too deep."""
        for token in tokens:
            if token.data:
                self._data(token)
                continue
            self._flush()
            if token.sign:
                self._sign(token.sign)
            elif self._state.into != "nothing":
                self._word(token.word, token.number)
        self._flush()
        for into in self._parts:
            self._ends_paragraph(into)

    # --- groups -------------------------------------------------------------------------------------

    def _sign(self, sign: bytes) -> None:
        if sign == b"{":
            if len(self._around) >= DEEPEST:
                raise UnreadableError(say("its groups lie inside each other too deep"))
            self._around.append(self._state.copied())
            self._group_begins, self._marked = True, False
        elif sign == b"}":
            self._closes()
        elif sign == b"\\*":
            self._marked = True
        elif sign in ESCAPED:
            self._add(ESCAPED[sign])

    def _closes(self) -> None:
        if not self._around:
            return
        closed, self._state = self._state, self._around.pop()
        self._group_begins = self._marked = False
        self._to_skip = 0
        if closed.into in {"note", "box"} and closed.into != self._state.into:
            self._ends_paragraph(closed.into)
        elif closed.into == "creatim" != self._state.into and len(self._day) == len(DAY_PARTS):
            year, month, day = (self._day[part] for part in DAY_PARTS)
            self.properties["creatim"] = f"{year:04d}-{month:02d}-{day:02d}"

    def _opens(self, word: str) -> bool:
        """Where the text of a group goes whose first word this is; False where the word does not tell."""
        into = self._state.into
        if word in DROPPED or (self._marked and word not in MARKED):
            into = "nothing"
        elif word == "fonttbl":
            into = "fonts"
        elif word in {"info", "stylesheet"}:
            into = word
        elif word in BUFFERS:
            into = BUFFERS[word]
        elif word in PROPERTIES and (into == "info" or self._marked):
            into = word
        else:
            return False
        self._state.into = into
        return True

    # --- words --------------------------------------------------------------------------------------

    def _word(self, word: str, number: int | None) -> None:
        first, self._group_begins = self._group_begins, False
        if (first or self._marked) and self._opens(word):
            self._marked = False
            return
        self._marked = False
        self._to_skip = 0
        state = self._state
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in SIGNS:
            self._add(SIGNS[word])
        elif word in ENDS:
            self._ends_line(word)
        elif word in FORMATS:
            self._formats(word, number, state)
        elif word in DAY_PARTS and state.into == "creatim" and number is not None:
            self._day[word] = abs(number) % 10_000

    def _formats(self, word: str, number: int | None, state: _State) -> None:
        on = number != 0
        match word:
            case "b":
                state.bold = on
            case "v" | "deleted":
                state.hidden = on
            case "plain":
                state.bold, state.hidden, state.font = False, False, self._plain_font
            case "pard":
                state.level = 0
            case "s" if number is not None:
                state.style, state.level = number, self._levels.get(number, 0)
            case "outlinelevel" if number is not None and 0 <= number < 9:
                state.level = number + 1
                if state.into == "stylesheet":
                    self._levels[state.style] = number + 1
            case "uc" if number is not None:
                state.skip = max(0, min(number, 100))
            case "deff" if number is not None:
                self._plain_font = number
                state.font = number
            case "f" if number is not None:
                state.font = number
                self._fonts.define(number)
            case "fcharset" if number is not None and state.into == "fonts":
                self._fonts.charset(number)
            case "ansicpg" if number:
                self._fonts.document = of_page(number)
            case "pagebb":
                self._breaks = True
            case _ if word in OF_DOCUMENT:
                self._fonts.document = OF_DOCUMENT[word]

    # --- text ---------------------------------------------------------------------------------------

    def _data(self, token: Token) -> None:
        self._group_begins = self._marked = False
        if self._state.into == "nothing":
            return
        data = token.data
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _flush(self) -> None:
        """The bytes so far are text now: only together do they make signs of several bytes."""
        if self._bytes:
            font = self._state.font
            if not self._fonts.is_symbols(font):
                self._add(decoded(bytes(self._bytes), self._fonts.encoding(font)))
            self._bytes.clear()

    def _unicode(self, number: int) -> None:
        sign = number % 0x10000 if number < 0x10000 else number
        if 0xD800 <= sign < 0xDC00:
            self._high = sign
        elif 0xDC00 <= sign < 0xE000:
            if self._high:
                self._add(chr(0x10000 + ((self._high - 0xD800) << 10) + (sign - 0xDC00)))
            self._high = 0
        elif sign < 0x110000 and not 0xE000 <= sign < 0xF900:
            self._add(chr(sign))
        self._to_skip = self._state.skip

    def _add(self, words: str) -> None:
        into = self._state.into
        if into == "stylesheet" and (level := level_named(words.rstrip(" ;"))):
            self._levels[self._state.style] = level
        if into in self._parts:
            if not self._state.hidden:
                self._parts[into].append(words)
                if words.strip():
                    self._weights[into].append(self._state.bold)
        elif into in PROPERTIES:
            before = self.properties.get(into, "")
            if len(before) < LONGEST_PROPERTY:
                self.properties[into] = (before + words)[:LONGEST_PROPERTY]

    def _ends_line(self, word: str) -> None:
        if self._state.into not in self._parts:
            return
        self._ends_paragraph(self._state.into)
        if word in BREAKS and self._state.into == "text":
            self._breaks = True

    def _ends_paragraph(self, into: str) -> None:
        parts, weights = self._parts[into], self._weights[into]
        if not parts:
            return
        text = "".join(parts)
        parts.clear()
        bold = bool(weights) and all(weights)
        weights.clear()
        if into != "text":
            (self._notes if into == "note" else self._boxes).append(Line(text, bold))
        elif text.strip():
            self._lines += [Line(text, bold, self._state.level, breaks=self._breaks), *self._boxes]
            self._boxes.clear()
            self._breaks = False
