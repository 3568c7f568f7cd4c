"""The words of a quotation while their boundaries are changed: what would be kept, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import Span, Spans
from quoteline.services import bounding

TRIED = 40  # places in a row that change nothing, as in a row of marks


@dataclass(frozen=True, slots=True)
class _State:
    spans: Spans
    active: int  # start of the first part 0, its end 1, start of the second 2 …


class Draft:
    """Spans of a text with one active end, which moves by words or letters. Parts that meet become one."""

    def __init__(self, text: str, spans: Spans) -> None:
        self._text = text
        self.kept = spans
        self._state = _State(spans, 2 * len(spans) - 1)
        self._grabbed = self._state
        self._before: list[_State] = []

    # --- what it is ---

    @property
    def spans(self) -> Spans:
        return self._state.spans

    @property
    def active(self) -> int:
        return self._state.active

    @property
    def part(self) -> int:
        """The number of the part whose end is active."""
        return self.active // 2

    @property
    def at_end(self) -> bool:
        """Whether the active end is an end, not a beginning."""
        return self.active % 2 == 1

    @property
    def place(self) -> int:
        """Where the active end stands in the text."""
        return self.place_of(self.active)

    def place_of(self, number: int) -> int:
        """Where an end stands in the text."""
        return self.spans[number // 2][number % 2]

    @property
    def changed(self) -> bool:
        return self.spans != self.kept

    # --- changing it ---

    def turn(self, by: int) -> None:
        """Make the next (or, negative, an earlier) end the active one, round and round."""
        self.activate((self.active + by) % (2 * len(self.spans)))

    def activate(self, number: int) -> None:
        self._state = _State(self.spans, number)

    def move(self, by: int, *, letters: bool) -> bool:
        """Move the active end by a word, or a letter, back (-1) or on (1); False where nothing changes."""
        place = self.place
        for _ in range(TRIED):
            found = bounding.moved(self._text, place, by, ends=self.at_end, letters=letters)
            if found is None:
                return False
            place = found
            moved = self._moved(self._state, place)
            if moved is not None and moved.spans != self.spans:
                self._take(moved)
                return True
        return False

    def grab(self, number: int) -> None:
        """Begin to drag an end: all that :meth:`drag` does until :meth:`let_go` is one change."""
        self._before.append(self._state)
        self._state = self._grabbed = _State(self.spans, number)

    def drag(self, place: int, *, letters: bool) -> bool:
        """Put the grabbed end at the place nearest to this one; False where the words stay as they are."""
        if not letters:
            place = bounding.nearest(self._text, place, ends=self._grabbed.active % 2 == 1)
        moved = self._moved(self._grabbed, place)
        if moved is None or moved == self._state:
            return False
        self._state = moved
        return True

    def let_go(self) -> None:
        """End dragging; where nothing came of it there is nothing to take back."""
        if self._before and self._before[-1].spans == self.spans:
            self._before.pop()

    def add(self, span: Span) -> bool:
        """Add words as a part of their own, or to the part that they touch; False where nothing is new."""
        tidied = bounding.tidy(self._text, span)
        if tidied is None or any(start <= tidied[0] and tidied[1] <= end for start, end in self.spans):
            return False
        spans, number = self._joined(self.spans, tidied)
        self._take(_State(spans, 2 * number + 1))
        return True

    def drop(self) -> bool:
        """Take the active part away; False when it is the only one."""
        if len(self.spans) < 2:
            return False
        left = self.spans[: self.part] + self.spans[self.part + 1 :]
        self._take(_State(left, 2 * min(self.part, len(left) - 1) + 1))
        return True

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._before:
            return False
        self._state = self._before.pop()
        return True

    # --- how ---

    def _take(self, state: _State) -> None:
        self._before.append(self._state)
        self._state = state

    def _moved(self, state: _State, place: int) -> _State | None:
        """With the active end at another place; None where no words would be left of its part."""
        start, end = state.spans[state.active // 2]
        span = (start, place) if state.active % 2 else (place, end)
        tidied = bounding.tidy(self._text, span) if span[0] < span[1] else None
        if tidied is None:
            return None
        rest = state.spans[: state.active // 2] + state.spans[state.active // 2 + 1 :]
        spans, number = self._joined(rest, tidied)
        return _State(spans, 2 * number + state.active % 2)

    def _joined(self, spans: Spans, added: Span) -> tuple[Spans, int]:
        """The spans with one more, those that meet become one; and the number of the one added."""
        meeting = [each for each in spans if self._meet(each, added)]
        whole = min(each[0] for each in [*meeting, added]), max(each[1] for each in [*meeting, added])
        whole = bounding.tidy(self._text, whole) or whole
        found = sorted([*(each for each in spans if each not in meeting), whole])
        return tuple(found), found.index(whole)

    def _meet(self, one: Span, other: Span) -> bool:
        """Whether nothing but white space stands between two parts."""
        first, last = sorted((one, other))
        return not self._text[first[1] : last[0]].strip()
