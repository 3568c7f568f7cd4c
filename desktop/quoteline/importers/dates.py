"""A date as files write it becomes a date, or nothing: a doubtful one is never guessed."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.weighing import EARLIEST

__all__ = ["EARLIEST", "read_date"]


def read_date(value: object) -> date | None:
    """The calendar day that ``value`` states, as stated (no zone is converted), or None.

    Read are dates and datetimes, ISO dates with or without time, "19 March 2025", "March 19, 2025",
    RFC 2822 ("Wed, 19 Mar 2025 10:00:00 +0000"), and "19/03/2025" where no other reading is possible.
    Epoch numbers, impossible days, years before 1800 and days more than a year ahead give None.
    Never raises.
    """
    written = written_value(value)
    if written is None or len(written.days) != 1:
        return None
    day = written.days[0]
    return day if EARLIEST <= day <= date.today() + timedelta(days=366) else None
