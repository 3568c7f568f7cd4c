"""A printing beside the longest form, as rich text: struck, bracketed, underlined, not by colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QColor

from quoteline.domain import Kind
from quoteline.services.families import Change, Member, Piece
from quoteline.ui import family_words, theme
from quoteline.ui.translating import shown, tr

FEWEST = 18  # words left out that are shown whole; of more the first and the last few
FIRST, LAST = 8, 5
DOTS = ("…", "...", ". . .")


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a diff on one ground, each readable on it."""

    text: QColor
    gone: QColor
    new: QColor
    warning: QColor


def inks(colours: theme.Colours, ground: QColor) -> Inks:
    """The inks for this ground: the plain one, or that of a chosen row."""
    return Inks(
        theme.readable(colours.text, ground),
        theme.readable(colours.muted, ground),
        theme.readable(colours.accent, ground),
        theme.readable(colours.warning, ground),
    )


def html(member: Member, ink: Inks) -> str:
    """The words of a printing with what it changed, and below what it was cut short of."""
    words = " ".join(_pieces(family_words.without_end(member), ink)) or escape(member.text)
    if Kind(member.kind) is Kind.DIRECT:
        words = f"“{words}”"
    lead = escape(shown(member.lead))
    return f'<p style="margin:0;color:{ink.text.name()}">{lead}{words}</p>{_cut(member, ink)}'


def _cut(member: Member, ink: Inks) -> str:
    if not member.cut_short:
        return ""
    told = f'<b style="color:{ink.warning.name()}">{tr("Left out after these words:")}</b> '
    return f'<p style="margin:4px 0 0 0;color:{ink.text.name()}">{told}“{escape(member.left_out)}”</p>'


def _pieces(diff: Sequence[Piece], ink: Inks) -> Iterator[str]:
    before = ""
    for piece in diff:
        if piece.change is Change.ELIDED and not before.rstrip().endswith(DOTS):
            yield "…"
        yield _piece(piece, ink)
        before = piece.printing


def _piece(piece: Piece, ink: Inks) -> str:
    match piece.change:
        case Change.SAME:
            return escape(piece.printing)
        case Change.LEFT_OUT | Change.ELIDED:
            return _gone(piece.longest, ink)
        case Change.ADDED:
            return _new(piece.printing, ink)
        case _:
            return " ".join(filter(None, (_gone(piece.longest, ink), _new(piece.printing, ink))))


def _gone(words: str, ink: Inks) -> str:
    return f'<s style="color:{ink.gone.name()}">{escape(shortened(words))}</s>' if words else ""


def _new(words: str, ink: Inks) -> str:
    return f'<u style="color:{ink.new.name()}">{escape(words)}</u>' if words else ""


def shortened(words: str) -> str:
    """Words left out; of many the first and the last few, the rest as dots: all of them stand above."""
    each = words.split()
    if len(each) <= FEWEST:
        return words
    return " ".join([*each[:FIRST], "…", *each[-LAST:]])


def legend(ink: Inks) -> str:
    """How to read it."""
    return tr(
        "{struck} left out &nbsp; … {struck} left out with dots"
        " &nbsp; {underlined} other words &nbsp; {bracketed} put in",
        struck=_gone(tr("struck"), ink),
        underlined=_new(tr("underlined"), ink),
        bracketed=_new(tr("[bracketed]"), ink),
    )
