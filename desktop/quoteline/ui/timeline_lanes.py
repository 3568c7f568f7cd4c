"""Which lanes the timeline has and in which order: pinned, hidden, collapsed, moved by the person."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quoteline.domain import Kind
from quoteline.services.timelines import Lane, LaneBy, Timeline, TimelineAsked

Key = int | str | None
LARGEST = 1 << 63  # no id is as large


@dataclass(frozen=True)
class LaneChoice:
    """What a person decided about the lanes of one sort. The pinned come first, whoever is quoted most."""

    pinned: tuple[Key, ...] = ()
    hidden: tuple[Key, ...] = ()  # among the others
    collapsed: frozenset[Key] = frozenset()
    order: tuple[Key, ...] = ()  # of those that are not pinned, as far as they were moved
    count: int | None = None  # lanes at most; None: as many as fit

    # --- what is decided ---

    def pin(self, key: Key) -> LaneChoice:
        """Keep a lane, behind those pinned before."""
        if key in self.pinned:
            return self
        return replace(self.shown(key), pinned=(*self.pinned, key), order=_without(self.order, key))

    def unpin(self, key: Key) -> LaneChoice:
        return replace(self, pinned=_without(self.pinned, key))

    def hide(self, key: Key) -> LaneChoice:
        """Give a lane no room of its own: it is counted among the others."""
        return replace(self.unpin(key), hidden=(*_without(self.hidden, key), key))

    def shown(self, key: Key) -> LaneChoice:
        """Hide a lane no more."""
        return replace(self, hidden=_without(self.hidden, key))

    def collapse(self, key: Key, on: bool) -> LaneChoice:
        changed = self.collapsed | {key} if on else self.collapsed - {key}
        return replace(self, collapsed=changed)

    def moved(self, lanes: Sequence[Key], key: Key, to: int) -> LaneChoice:
        """Put a lane at place ``to`` of the lanes shown; the pinned stay above the others."""
        if key not in lanes:
            return self
        if key in self.pinned:
            among = [each for each in self.pinned if each in lanes]
            gone = [each for each in self.pinned if each not in lanes]
            return replace(self, pinned=(*_put(among, key, to), *gone))
        among = [each for each in lanes if each not in self.pinned]
        return replace(self, order=_put(among, key, to - (len(lanes) - len(among))))

    # --- what comes of it ---

    def asked(self, asked: TimelineAsked) -> TimelineAsked:
        """What the timeline is asked for: pinned lanes, then the most quoted until there are enough."""
        fit = asked.lane_count  # more would be too low for their names
        count = max(min(self.count or fit, fit), len(self.pinned))
        return replace(
            asked, lane_keys=self.pinned, lane_fill=True, lanes_without=self.hidden, lane_count=count
        )

    def arranged(self, timeline: Timeline) -> Timeline:
        """The timeline with its lanes in the order decided."""
        lanes = tuple(sorted(timeline.lanes, key=self._place))
        same = all(one is other for one, other in zip(lanes, timeline.lanes, strict=True))
        return timeline if same else replace(timeline, lanes=lanes)

    def _place(self, lane: Lane) -> tuple[int, int]:
        if lane.key in self.pinned:
            return 0, self.pinned.index(lane.key)
        return (1, self.order.index(lane.key)) if lane.key in self.order else (2, -lane.total)


NOTHING_CHOSEN = LaneChoice()


def _without(keys: tuple[Key, ...], key: Key) -> tuple[Key, ...]:
    return tuple(each for each in keys if each != key)


def _put(keys: Sequence[Key], key: Key, to: int) -> tuple[Key, ...]:
    left = [each for each in keys if each != key]
    to = max(0, min(len(left), to))
    return (*left[:to], key, *left[to:])


# --- as it is kept -----------------------------------------------------------------------------------


def written(choices: Mapping[LaneBy, LaneChoice]) -> str:
    """The choices as one line of JSON; empty when nothing was decided."""
    kept = {
        by.value: {
            "pinned": choice.pinned,
            "hidden": choice.hidden,
            "collapsed": sorted(choice.collapsed, key=str),
            "order": choice.order,
            "count": choice.count,
        }
        for by, choice in choices.items()
        if choice != NOTHING_CHOSEN
    }
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def read(text: str) -> dict[LaneBy, LaneChoice]:
    """The choices that were written; what cannot be understood is left out."""
    try:
        kept = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    known = {by.value: by for by in LaneBy}
    return {
        known[name]: _choice(known[name], each)
        for name, each in kept.items()
        if name in known and isinstance(each, dict)
    }


def _choice(by: LaneBy, kept: Mapping[str, object]) -> LaneChoice:
    pinned, hidden, collapsed, order = (
        _keys(by, kept.get(name)) for name in ("pinned", "hidden", "collapsed", "order")
    )
    count = kept.get("count")
    return LaneChoice(
        pinned=pinned,
        hidden=hidden,
        collapsed=frozenset(collapsed),
        order=order,
        count=count if isinstance(count, int) and 0 < count <= 50 else None,
    )


def _keys(by: LaneBy, kept: object) -> tuple[Key, ...]:
    if not isinstance(kept, list):
        return ()
    if by is LaneBy.SPEAKER:
        return tuple(each for each in kept if each is None or (type(each) is int and 0 < each < LARGEST))
    known = {each.value for each in Kind} if by is LaneBy.KIND else None
    return tuple(each for each in kept if isinstance(each, str) and (known is None or each in known))
