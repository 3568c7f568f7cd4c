"""What a person subscribed to: a feed or a folder, what is wanted of it, and what its last look came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from quoteline.fetching import FetchError
from quoteline.fetching.addresses import parse
from quoteline.wording import TemplateError, Told, say

LEAST_MINUTES = 5  # between two looks by themselves: more often is no use, and no courtesy
MOST_MINUTES = 7 * 24 * 60
LONGEST = 4000  # characters of any text that is kept
MISSED = timedelta(minutes=1)  # a clock that was set back must not keep a source waiting


class What(StrEnum):
    """What is subscribed to."""

    FEED = "feed"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class State:
    """What the last look came to. Times are ISO 8601 in UTC.

    ``new``: articles that came in; ``summaries``: entries of which the feed holds only a summary;
    ``problem``: why it gave nothing, or less than it might; ``wait``: until when its server wants to be left
    alone; ``gone``: it said that it is gone for good. The last three are what it wants to be told again.
    """

    looked: str = ""
    new: int = 0
    summaries: int = 0
    problem: str = ""
    wait: str = ""
    gone: bool = False
    asked: str = ""
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed or folder of one library.

    ``place`` is its address or absolute path; ``name`` what it calls itself; ``outlet`` what its articles
    are said to be from, empty: as they tell; ``minutes`` between two looks by themselves while the window is
    open, 0: only when asked; ``pages``: the page of an entry is fetched too where the feed holds only a
    summary; ``typed``: a person wrote the address, so that it may be one of the own network.
    """

    id: int
    what: What
    place: str
    name: str = ""
    outlet: str = ""
    minutes: int = 0
    pages: bool = False
    typed: bool = False
    state: State = State()

    @property
    def shown(self) -> str:
        """What a person knows it by."""
        return self.name or self.place

    def is_due(self, now: datetime) -> bool:
        """Whether it is to be looked at by itself now."""
        if not self.minutes or self.state.gone or self.is_waiting(now):
            return False
        looked = moment(self.state.looked)
        return looked is None or looked > now + MISSED or looked + timedelta(minutes=self.minutes) <= now

    def is_waiting(self, now: datetime) -> bool:
        """Whether its server has asked to be left alone until later."""
        until = moment(self.state.wait)
        return until is not None and now < until


def moment(written: str) -> datetime | None:
    """A time as it is kept, None where there is none."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def as_object(source: Subscription) -> dict[str, Any]:
    """As it is kept in JSON. A problem is kept as it was made, so that it can be said in another language."""
    kept = asdict(source)
    problem = source.state.problem
    if isinstance(problem, Told):
        kept["state"]["problem"] = {"template": problem.template, "values": _plain(problem.values)}
    return kept


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()
    }


def from_object(kept: object) -> Subscription | None:
    """A subscription from JSON that may be damaged, or not ours; None where it cannot be one."""
    if not isinstance(kept, dict):
        return None
    told = _usable(kept, Subscription)
    state = kept.get("state")
    told["state"] = _state(state) if isinstance(state, dict) else State()
    try:
        source = Subscription(**told)
    except (TypeError, ValueError):
        return None
    return source if source.id > 0 and _is_place(source) else None


def _state(kept: Mapping[str, Any]) -> State:
    problem = kept.get("problem")
    return replace(State(**_usable(kept, State)), problem=_sentence(problem))


def _sentence(kept: object) -> str:
    if isinstance(kept, str):
        return kept[:LONGEST]
    if not isinstance(kept, dict) or not isinstance(kept.get("values"), dict):
        return ""
    try:
        return Told(str(kept.get("template"))[:LONGEST], kept["values"])
    except (TemplateError, TypeError, ValueError):
        return say("the last look did not end well")


def _usable(kept: Mapping[str, Any], kind: type) -> dict[str, Any]:
    """The values that are of the type of their field; the others keep their defaults."""
    found: dict[str, Any] = {}
    for each in fields(kind):
        value = kept.get(each.name)
        match each.type, value:
            case "str", str() if len(value) <= LONGEST and "\0" not in value:
                found[each.name] = value
            case "bool", bool():
                found[each.name] = value
            case "int", int() if not isinstance(value, bool):
                found[each.name] = max(0, min(value, 10**9))
            case "What", "feed" | "folder":
                found[each.name] = What(value)
    if found.get("minutes"):
        found["minutes"] = max(LEAST_MINUTES, min(found["minutes"], MOST_MINUTES))
    return found


def _is_place(source: Subscription) -> bool:
    if source.what is What.FOLDER:
        return Path(source.place).is_absolute()
    try:
        parse(source.place)
    except FetchError:
        return False
    return True
