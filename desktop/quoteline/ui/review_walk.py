"""Where one is in the review queue: what comes next, what is left, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Walk:
    """An order of quotations that does not change under the person's eyes, though decided ones leave it."""

    def __init__(self) -> None:
        self._order: list[int] = []
        self._places: dict[int, int] = {}
        self._left: set[int] = set()
        self._rejected: set[int] = set()
        self._at = 0
        self._looked_at: int | None = None  # one that is not in the queue, chosen by the person
        self.done = 0

    @property
    def left(self) -> frozenset[int]:
        """Those not decided yet."""
        return frozenset(self._left)

    @property
    def ended(self) -> bool:
        """Whether there is no quotation at hand."""
        return self.present is None

    @property
    def present(self) -> int | None:
        """The quotation at hand."""
        if self._looked_at is not None:
            return self._looked_at
        return self._order[self._at] if self._at < len(self._order) else None

    @property
    def has_before(self) -> bool:
        """Whether there is a way back."""
        return any(id not in self._rejected for id in self._order[: self._at])

    def begin(self, queue: Sequence[int], done: int) -> None:
        """Begin at the first of these."""
        self._order, self._left, self.done = list(queue), set(queue), done
        self._places = {id: place for place, id in enumerate(self._order)}
        self._rejected, self._at, self._looked_at = set(), 0, None

    def refresh(self, queue: Sequence[int], done: int) -> None:
        """Take over what is left now; what came in meanwhile is looked at last."""
        self._left, self.done = set(queue), done
        for id in queue:
            if id not in self._places:
                self._places[id] = len(self._order)
                self._order.append(id)

    def decide(self, id: int, *, rejected: bool = False) -> None:
        """A quotation is decided on; one that is none (``rejected``) does not count as done."""
        if rejected:
            self._rejected.add(id)
        elif id in self._left:
            self.done += 1
        self._left.discard(id)

    def forth(self) -> None:
        """Go to the next that is left; to the end where none is."""
        begin = self._at if self._looked_at is not None and self._is_left(self._at) else self._at + 1
        self._looked_at = None
        following = range(begin, len(self._order))
        self._at = next((place for place in following if self._is_left(place)), len(self._order))

    def _is_left(self, place: int) -> bool:
        return place < len(self._order) and self._order[place] in self._left

    def back(self) -> None:
        """Go to the one before, decided or not; stay where there is none."""
        if self._looked_at is not None and self._at < len(self._order):
            self._looked_at = None
            return
        self._looked_at = None
        before = range(self._at - 1, -1, -1)
        self._at = next((place for place in before if self._order[place] not in self._rejected), self._at)

    def bring_back(self, ids: Iterable[int]) -> None:
        """These are quotations again, if they were none."""
        self._rejected.difference_update(ids)

    def go_to(self, id: int) -> bool:
        """Go to a quotation of the queue; whether it is one."""
        place = self._places.get(id)
        if place is not None:
            self._at, self._looked_at = place, None
        return place is not None

    def look_at(self, id: int) -> None:
        """Look at any quotation; the place in the queue is kept where it is not of it."""
        if not self.go_to(id):
            self._looked_at = id
