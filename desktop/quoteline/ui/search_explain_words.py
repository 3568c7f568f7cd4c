"""What the page that explains a search says, in the words of the window."""

from __future__ import annotations

from quoteline.domain import Axis
from quoteline.services import typed_query
from quoteline.services.explaining import Clause, Explained, Part
from quoteline.services.typed_query import Read, Role
from quoteline.ui.translating import shown, tr

MOST = 8  # words that a pattern stands for, named in one line


def clause_words(clause: Clause) -> str:
    """A clause as it is understood, with a capital."""
    words = shown(clause.words)
    return words[:1].upper() + words[1:]


def part_words(part: Part) -> str:
    return shown(part.words)


def meant_words(part: Part) -> str:
    """The words of the library that a pattern, a stem or a name stands for, each with its count."""
    meant = part.meant
    if meant is None:
        return ""
    if not meant.words:
        return tr("No word of the library is like this")
    told = ", ".join(tr("{word} {n}", word=word, n=count) for word, count in meant.words[:MOST])
    more = meant.more + max(0, len(meant.words) - MOST)
    if more:
        return tr("{words} and {n} more", words=told, n=more)
    return told


def hints_within(read: Read, start: int, end: int) -> list[str]:
    """Why something in a stretch was searched as words."""
    return [
        shown(typed_query.hint(read, piece))
        for piece in read.pieces
        if piece.role is Role.PLAIN and start <= piece.start and piece.end <= end
    ]


def besides(explained: Explained) -> list[str]:
    """What is to be known beside the counts: what is left out for want of a day; that no words are found."""
    told = []
    for axis, count in explained.left_out.items():
        if axis is Axis.SAID:
            told.append(
                tr("{n} more {n:fits|fit} all but the days: nothing tells when they were said.", n=count)
            )
        else:
            told.append(
                tr("{n} more {n:fits|fit} all but the days: nothing tells when they were published.", n=count)
            )
    if not explained.index_ready:
        told.append(tr("Search is being prepared; words find nothing yet."))
    return told
