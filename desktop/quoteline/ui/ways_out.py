"""When nothing fits: what each filter taken away would give, and who is called what was searched for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quoteline.services import browsing, listings
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.active_filters import Active
from quoteline.ui.empty_result import Way
from quoteline.ui.translating import tr

MOST_CALLED = 20  # speakers of one name that are offered together


def named_ways(wanted: Wanted, active: Sequence[Active]) -> list[tuple[str, Wanted, str]]:
    """The way without each that could be taken away, in words; what is wanted then; and what is taken."""
    ways = [(tr("Without “{filter}”", filter=each.text), each.without, each.text) for each in active]
    query = wanted.query.strip()
    if query:
        ways.append((tr("Without the search “{query}”", query=query), replace(wanted, query=""), query))
    return ways


def counted(
    library: Library, wanted: Wanted, ways: Sequence[tuple[str, Wanted, str]]
) -> tuple[list[Way], Way, Way | None]:
    """Each way with what it would give; to show all; and those who are called what was searched for."""
    found = [Way(text, each, listings.how_many(library, each), taken) for text, each, taken in ways]
    everything = Way(tr("Show all"), Wanted(), listings.how_many(library, Wanted()))
    return found, everything, _by_name(library, wanted.query.strip())


def _by_name(library: Library, name: str) -> Way | None:
    """The quotations of those who are called what was searched for: a name is easily typed as a search."""
    called = browsing.speaker_list(library, named=name)[:MOST_CALLED] if name else []
    if not called:
        return None
    wanted = Wanted(speakers=tuple(each.key for each in called if isinstance(each.key, int)))
    if len(called) == 1:
        text = tr("Quotations by {name}", name=called[0].label)
    else:
        text = tr("Quotations by speakers named “{name}”", name=name)
    return Way(text, wanted, listings.how_many(library, wanted))
