"""The words of the names of a library, of its speakers, outlets and tags, each with how often it counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from quoteline.domain import Everything, SpeakerKind
from quoteline.search.folding import words
from quoteline.services.library import Library
from quoteline.storage import bulk

if TYPE_CHECKING:
    from quoteline.columns.counts import Chosen
    from quoteline.search.spelling import Spellings


def spellings(library: Library, field: str) -> Spellings:
    """The words of all names of a field: "speaker", "person" (speakers with a name who are people), "outlet"
    or "tag"; counted once for what is held."""
    from quoteline.search.spelling import Spellings
    from quoteline.services import finding
    from quoteline.services.held import columns_of

    every = finding.found(library, Everything())
    key = ("spellings", Everything(), field)
    return library.held.remembered(
        columns_of(library), key, lambda: Spellings(_COUNTED[field](library, every))
    )


def _of_speakers(library: Library, every: Chosen) -> Counter[str]:
    """A word counts as often as the speakers with it in any of their names are quoted."""
    found = _of_names(every, bulk.names_of_wholes(library.database))
    for _, description in bulk.descriptions(library.database):
        found.update(set(description.split()))
    return found


def _of_people(library: Library, every: Chosen) -> Counter[str]:
    return _of_names(every, bulk.names_of_wholes(library.database, SpeakerKind.PERSON))


def _of_names(every: Chosen, names: Iterable[tuple[int, str]]) -> Counter[str]:
    from quoteline.columns import counts

    ids, numbers, _ = counts.by_speaker(every)
    quoted = dict(zip(ids.tolist(), numbers.tolist(), strict=True))
    named: defaultdict[int, set[str]] = defaultdict(set)
    for whole, name in names:
        named[whole].update(name.split())
    found: Counter[str] = Counter()
    for whole, parts in named.items():
        found.update(dict.fromkeys(parts, quoted.get(whole, 0)))
    return +found


def _of_outlets(library: Library, every: Chosen) -> Counter[str]:
    from quoteline.columns import counts

    return _split(counts.by_outlet(every))


def _of_tags(library: Library, every: Chosen) -> Counter[str]:
    from quoteline.columns import counts

    return _split(counts.by_tag(every))


def _split(named: Iterable[tuple[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, count in named:
        found.update(dict.fromkeys(words(name), count))
    return found


_COUNTED: dict[str, Callable[[Library, Chosen], Counter[str]]] = {
    "speaker": _of_speakers,
    "person": _of_people,
    "outlet": _of_outlets,
    "tag": _of_tags,
}
