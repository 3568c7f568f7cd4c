"""The days that an article prints at its own head and foot."""

from __future__ import annotations

from itertools import islice

from quoteline.importers.publication.bylines import of_closing_lines, of_lines
from quoteline.importers.publication.datelines import of_dateline
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.trust import Trust

HEAD = 2_500  # characters; a date further down is part of the story
FOOT = 1_500
MOST_LINES = 16
MOST_FOUND = 8  # a list of dates tells nothing


def of_text(text: str) -> list[Found]:
    """What dateline, bylines and lines of an export tell, in the first and last lines only. Never raises."""
    head = [line for line in text[:HEAD].split("\n") if line.strip()][:MOST_LINES]
    found = list(islice(of_lines(head), MOST_FOUND + 1))
    if len(found) > MOST_FOUND:
        found = []
    dateline = of_dateline(head)
    if dateline is not None:
        found = [dateline, *(each for each in found if not _is_dateline(each, dateline))]
    if len(text) > HEAD:
        foot = [line for line in text[-FOOT:].split("\n") if line.strip()][1:][-MOST_LINES:]
        found += islice(of_closing_lines(foot), MOST_FOUND)
    return found


def _is_dateline(found: Found, dateline: Found) -> bool:
    """Whether a line that looks like a day and a name is the dateline itself."""
    return found.confidence == Trust.LINE_OF_NAMES and found.days == dateline.days
