"""What the window says of a feed or a watched folder: how often, when it was looked at, how it stands."""

from __future__ import annotations

from quoteline.services.sources import Subscription, What
from quoteline.ui.provenance_text import moment
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

TIMERS = {
    0: say("Only when asked"),
    15: say("Every 15 minutes"),
    30: say("Every 30 minutes"),
    60: say("Every hour"),
    180: say("Every 3 hours"),
    720: say("Every 12 hours"),
    1440: say("Every day"),
}
PRIVACY = say(
    "Nothing is fetched until you ask or set a timer. A timer runs only while this window is open."
    " This list stays on this machine: it is not part of the library, and nobody who gets that sees it."
)


def timer(minutes: int) -> str:
    """How often a source is looked at."""
    if minutes in TIMERS:
        return shown(TIMERS[minutes])
    return tr("Every {n} {n:minute|minutes}", n=minutes)


def looked(source: Subscription) -> str:
    """When a source was looked at last."""
    return moment(source.state.looked) if source.state.looked else tr("Never")


def standing(source: Subscription) -> str:
    """How a source stands: what is wrong with it, or that all is well."""
    state = source.state
    if state.problem:
        return _wrong(source)
    if not state.looked:
        return tr("Not looked at yet")
    if state.summaries and not source.pages:
        return tr(
            "Only summaries of {n} {n:article|articles}: let their pages be fetched to have them",
            n=state.summaries,
        )
    return tr("All is well")


def _wrong(source: Subscription) -> str:
    why = shown(source.state.problem)
    if source.state.wait:
        return tr("{why:capital}. It is left alone until {time}.", why=why, time=moment(source.state.wait))
    if source.state.gone:
        return tr("{why:capital}. Its timer is off.", why=why)
    return tr("{why:capital}", why=why)


def is_wrong(source: Subscription) -> bool:
    """Whether a person should look at it."""
    return bool(source.state.problem)


def kind(source: Subscription) -> str:
    """What it is."""
    return tr("Folder") if source.what is What.FOLDER else tr("Feed")


def result(new: int, troubles: int) -> str:
    """What a look came to, in a line."""
    said = tr("{n} new {n:article|articles}.", n=new) if new else tr("Nothing new.")
    if troubles:
        return tr("{said} {n} could not be looked at, or not whole: see the list.", said=said, n=troubles)
    return said
