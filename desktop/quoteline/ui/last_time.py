"""What was asked of a library the last time: offered again by Back and in a line, never set by itself.

A library opens whole, so that what one sees and the counts are all there is. Who finds a filter from the week
before still on takes what is missing for not there.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from quoteline import settings
from quoteline.domain import Axis
from quoteline.services import wanted_as_json
from quoteline.services.searching import Wanted
from quoteline.services.wanted_as_json import NotWantedError
from quoteline.settings import Settings
from quoteline.ui.active_filters import active_filters
from quoteline.ui.translating import tr


def remember(kept: Settings, library: Path, wanted: Wanted) -> Settings:
    """The settings after ``library`` was left with this wanted; nothing is kept of one shown whole."""
    if replace(wanted, axis=Axis.SAID) == Wanted():
        return settings.with_asked(kept, library, "")
    return settings.with_asked(kept, library, json.dumps(wanted_as_json.written(wanted, {}, ())))


def last_wanted(kept: Settings, library: Path) -> Wanted | None:
    """What was wanted of ``library`` when it was left; None where that was all of it, or cannot be read."""
    text = settings.asked_of(kept, library)
    if not text:
        return None
    try:
        return wanted_as_json.read(text)
    except NotWantedError:
        return None


def in_words(wanted: Wanted) -> str:
    """A sentence about what can be gone back to."""
    filters, query = len(active_filters(wanted, lambda speaker: "")), wanted.query.strip()
    if query and filters:
        return tr(
            "The last time you searched for “{query}”, with {n} {n:filter|filters}.", query=query, n=filters
        )
    if query:
        return tr("The last time you searched for “{query}”.", query=query)
    return tr("The last time {n} {n:filter was|filters were} set.", n=filters)
