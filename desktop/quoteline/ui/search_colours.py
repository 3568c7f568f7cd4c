"""The inks of a query: what each stretch of it is, in quiet colours, and lines below what was no clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat

from quoteline.services.typed_query import Piece, Read, Role
from quoteline.ui import theme

# Hue by hue apart from each other in light and dark, moved along lightness until they can be read.
_LIGHT = {
    Role.FIELD: "#1f5a96",
    Role.VALUE: "#10695a",
    Role.PHRASE: "#7d4a0c",
    Role.PATTERN: "#7a3d80",
    Role.NEARLY: "#7a3d80",
    Role.OPERATOR: "#9c3654",
}
_DARK = {
    Role.FIELD: "#82b5ec",
    Role.VALUE: "#72c7ae",
    Role.PHRASE: "#dfb071",
    Role.PATTERN: "#c9a0dc",
    Role.NEARLY: "#c9a0dc",
    Role.OPERATOR: "#e59ab0",
}


@dataclass(frozen=True, slots=True)
class Lit:
    """What is shown of a query beside its inks. Places are code points.

    ``stretch`` is pointed at elsewhere; ``pair`` are two parentheses that go together; what ends at
    ``typing`` is still being typed, and not underlined yet.
    """

    stretch: tuple[int, int] | None = None
    pair: tuple[int, int] | None = None
    typing: int = -1


@dataclass(frozen=True, slots=True)
class Inked:
    """A stretch in code points and how it is painted; stretches are in order and apart from each other."""

    start: int
    end: int
    format: QTextCharFormat


def ink(role: Role, look: theme.Colours) -> QColor:
    """The colour of a role, readable on every ground that it may stand on."""
    chosen = (_DARK if look.dark else _LIGHT).get(role)
    if chosen is None:
        return look.muted if role in (Role.MARK, Role.IGNORED) else look.text
    return theme.readable_on_all(QColor(chosen), (look.surface, look.raised, look.selection))


def line(look: theme.Colours) -> QColor:
    """The colour of the line below what was searched as words: no error, so no red."""
    return theme.readable_on_all(look.muted, (look.surface, look.selection), theme.MARK_CONTRAST)


def inked(read: Read, lit: Lit, look: theme.Colours) -> list[Inked]:
    """How the stretches of a query are painted; what is plain text on plain ground is left out."""
    found = []
    for start, end, piece in _cut(read, lit):
        format = _format(piece, lit, look)
        if lit.stretch is not None and lit.stretch[0] <= start < lit.stretch[1]:
            format.setBackground(look.selection)
        if lit.pair is not None and start in lit.pair:
            format.setForeground(look.accent)
            format.setBackground(theme.mixed(look.surface, look.accent, 0.24 if look.dark else 0.18))
        if format.propertyCount():
            found.append(Inked(start, end, format))
    return found


def _format(piece: Piece | None, lit: Lit, look: theme.Colours) -> QTextCharFormat:
    format = QTextCharFormat()
    if piece is None or piece.role is Role.WORD:
        return format
    if piece.role is not Role.PLAIN:
        format.setForeground(ink(piece.role, look))
    elif piece.end != lit.typing:
        format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        format.setUnderlineColor(line(look))
    return format


def _cut(read: Read, lit: Lit) -> list[tuple[int, int, Piece | None]]:
    """The query cut wherever anything begins or ends."""
    ends = {0, len(read.text)}
    for piece in read.pieces:
        ends |= {piece.start, piece.end}
    ends |= set(lit.stretch or ())
    for place in lit.pair or ():
        ends |= {place, place + 1}
    places = sorted(each for each in ends if 0 <= each <= len(read.text))
    return _held(list(pairwise(places)), read.pieces)


def _held(
    stretches: Sequence[tuple[int, int]], pieces: Sequence[Piece]
) -> list[tuple[int, int, Piece | None]]:
    """Each stretch with the piece that holds it; both are in order."""
    found: list[tuple[int, int, Piece | None]] = []
    at = 0
    for start, end in stretches:
        while at < len(pieces) and pieces[at].end <= start:
            at += 1
        holds = at < len(pieces) and pieces[at].start <= start
        found.append((start, end, pieces[at] if holds else None))
    return found
