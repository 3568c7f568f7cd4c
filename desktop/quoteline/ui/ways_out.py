"""When nothing fits: what each filter taken away would give, and who is called what was searched for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quoteline.services import browsing, did_you_mean, listings, typed_query
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.active_filters import Active
from quoteline.ui.empty_result import Way, shortened
from quoteline.ui.translating import tr

MOST_CLAUSES = 12  # of a query that are looked at one by one
MOST_CALLED = 20  # speakers of one name that are offered together


def named_ways(wanted: Wanted, active: Sequence[Active]) -> list[tuple[str, Wanted, str]]:
    """The way without each that could be taken away, in words; what is wanted then; and what is taken."""
    ways = [(_without(each), each.without, each.text) for each in active]
    query = wanted.query.strip()
    ways += _without_clauses(wanted)
    if query:
        short = shortened(query)
        ways.append((tr("Without the search “{query}”", query=short), replace(wanted, query=""), short))
    return ways


def _without_clauses(wanted: Wanted) -> list[tuple[str, Wanted, str]]:
    """Without each clause of the query, where there are several."""
    read = typed_query.reading(wanted.query, wanted.forms)
    found = typed_query.stretches(read)
    if not 1 < len(found) <= MOST_CLAUSES:
        return []
    return [
        (
            tr("Without “{filter}”", filter=shortened(wanted.query[each.start : each.end])),
            replace(wanted, query=typed_query.without(read, each.start, each.end)),
            shortened(wanted.query[each.start : each.end]),
        )
        for each in found
    ]


def _without(active: Active) -> str:
    if active.out:
        return tr("Without the filter “{filter}”", filter=active.text)
    return tr("Without “{filter}”", filter=active.text)


def counted(
    library: Library, wanted: Wanted, ways: Sequence[tuple[str, Wanted, str]]
) -> tuple[list[Way], Way, Way | None, list[Way], list[str]]:
    """Each way with what it would give; to show all; those who are called what was searched for; what may
    have been meant instead; and the clauses that nothing in the library fits, whatever else is asked.
    """
    found = [Way(text, each, listings.how_many(library, each), taken) for text, each, taken in ways]
    everything = Way(tr("Show all"), Wanted(), listings.how_many(library, Wanted()))
    meant = [
        Way(
            tr("Did you mean “{query}”?", query=shortened(each.query)),
            replace(wanted, query=each.query),
            each.hits,
        )
        for each in did_you_mean.suggestions(library, wanted)
    ]
    return found, everything, _by_name(library, wanted.query.strip()), meant, _nowhere(library, wanted)


def _nowhere(library: Library, wanted: Wanted) -> list[str]:
    """The clauses of the query that nothing fits, as they were typed."""
    read = typed_query.reading(wanted.query, wanted.forms)
    typed = [wanted.query[each.start : each.end] for each in typed_query.stretches(read)[:MOST_CLAUSES]]
    alone = (Wanted(each, forms=wanted.forms) for each in typed)
    return [each for each, asked in zip(typed, alone, strict=True) if not listings.how_many(library, asked)]


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
