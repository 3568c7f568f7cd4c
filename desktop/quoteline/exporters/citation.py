"""What a citation says of the day, and which addresses it may lead to."""

from __future__ import annotations

from datetime import date

from quoteline.domain import Basis, Precision, StatementDate
from quoteline.exporters.day_words import USUAL, day_in, month_in

LINKED = ("http://", "https://")  # any other address from a file could run something when clicked


def when(said: StatementDate, published: date | None = None, dates: str = USUAL) -> str:
    """When it was said, in words: "said 20 March 2025", "said in March 2025", "published …", "undated".

    A day that rests on nothing but the publication is not claimed to be the day of the statement. ``dates``:
    how days are written, one of DATE_STYLES.
    """
    if said.start is None or said.basis is Basis.PUBLICATION:
        day = published or said.start
        return f"published {day_in(day, dates)}" if day else "undated"
    match said.precision:
        case Precision.YEAR:
            return f"said in {said.start.year}"
        case Precision.MONTH:
            return f"said in {month_in(said.start, dates)}"
        case Precision.WEEK:
            return f"said in the week of {day_in(said.start, dates)}"
        case _ if said.end is None or said.end == said.start:
            return f"said {day_in(said.start, dates)}"
        case _:
            return f"said between {day_in(said.start, dates)} and {day_in(said.end, dates)}"
