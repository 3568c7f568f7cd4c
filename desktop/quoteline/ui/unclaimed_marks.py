"""Shows in the article what stands in quotation marks and is no quotation, why, and lets one promote it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton

from quoteline.domain import Span, UserError
from quoteline.services import auditing
from quoteline.services.auditing import LeftOut
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.reading_marks import Unclaimed
from quoteline.ui.reading_task import TaskStrip
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

KEYS = (say("M next"), say("Shift+M previous"), say("Q make it a quotation"), say("U hide"))
PROMOTE, FIRST = say("Make it a quotation (Q)"), say("Look at the first (M)")
SHOWN = 60  # characters of the words in the strip


class UnclaimedMarks(QObject):
    """The stretches of one article, whether they are shown, and which one is looked at."""

    changed = Signal()  # what is shown, or looked at
    wanted = Signal(int, object)  # article, Spans: make these words a quotation

    def __init__(self, lane: AsksLibrary, page: ArticlePage) -> None:
        super().__init__(page)
        self._lane, self._page = lane, page
        self._article: int | None = None
        self._found: Sequence[LeftOut] = ()
        self._here = -1
        self._last = -1  # where one looked last, from where one goes on
        self._bare = False  # the article has no quotation: then they are shown unasked
        self._hidden_here = False  # by the person, though it is bare
        self.toggle = QToolButton()
        self.strip = TaskStrip(shown(PROMOTE), tr("Hide (U)"), [shown(each) for each in KEYS])
        self._dress()
        self.toggle.toggled.connect(self._turn)
        self.strip.done.connect(self._go_on)
        self.strip.left.connect(self.toggle.click)
        page.place_clicked.connect(self._look_at_place)
        page.selectionChanged.connect(self._make_way)

    def _dress(self) -> None:
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggle.setToolTip(tr("Show what stands in quotation marks and is no quotation, and why (U)"))
        self.toggle.hide()

    # --- what the pane says ---

    def show_article(
        self, article_id: int, has_quotations: bool, same: bool, within: Span | None = None
    ) -> None:
        """Look for the stretches of an article; ``same``: it was shown before, and may have changed.

        ``within``: of an article as long as a book, only those that stand there.
        """
        if not same:
            self.show_nothing()
        self._article, self._bare = article_id, not has_quotations
        self._lane.ask(
            "unclaimed marks",
            lambda library: auditing.left_out(library, article_id, within),
            lambda found: self._take(article_id, found),
            _pass_over,
        )

    def show_nothing(self) -> None:
        """No article, or another one that is looked through first."""
        self._article, self._found = None, ()
        self._here, self._last, self._hidden_here = -1, -1, False
        self._show()

    def leave(self) -> None:
        """Look at none of them any more; they stay shown."""
        if self._here >= 0:
            self._here = -1
            self._show()

    @property
    def shown(self) -> bool:
        """Whether the stretches are shown, and there are any."""
        return bool(self._found) and self.toggle.isChecked()

    @property
    def looking(self) -> bool:
        """Whether one of them is looked at."""
        return self._here >= 0

    @property
    def here(self) -> Span | None:
        """The stretch that is looked at."""
        return self._found[self._here].span if self.looking else None

    # --- what a person does ---

    def step(self, by: int) -> None:
        """Look at the next (or, negative, the one before), round and round; shows them first."""
        if not self._found:
            return
        starts = [each.span[0] for each in self._found]
        self.toggle.setChecked(True)
        number = bisect_right(starts, self._last) if by > 0 else bisect_left(starts, self._last) - 1
        self._look_at(number % len(starts))

    def promote(self) -> None:
        """Ask that the one looked at becomes a quotation."""
        if self._article is not None and self.here is not None:
            self.wanted.emit(self._article, (self.here,))

    def _make_way(self) -> None:
        """Marked words are what one means now."""
        if self.looking and self._page.marked_span() is not None:
            self.leave()

    def _go_on(self) -> None:
        if self.looking:
            self.promote()
        else:
            self.step(1)

    def _look_at_place(self, offset: int) -> None:
        for number, each in enumerate(self._found if self.shown else ()):
            if each.span[0] <= offset < each.span[1]:
                self._look_at(number)

    def _look_at(self, number: int) -> None:
        self._here = number
        self._last = self._found[number].span[0]
        self._page.unmark()
        self._show()
        self._page.bring_into_view(self._last)

    def _turn(self, on: bool) -> None:
        self._hidden_here = self._bare and not on
        if not on:
            self._here = -1
        self._show()

    # --- showing ---

    def _take(self, article_id: int, found: Sequence[LeftOut]) -> None:
        if article_id != self._article:
            return
        before = self.here
        self._found = found
        spans = [each.span for each in found]
        self._here = spans.index(before) if before in spans else -1
        if self._bare and found and not self._hidden_here:
            self.toggle.setChecked(True)
        self._show()

    def _show(self) -> None:
        many = len(self._found)
        self.toggle.setText(tr("Unclaimed marks: {n}", n=many))
        self.toggle.setVisible(many > 0)
        found = self._found if self.shown else ()
        spans, reasons = tuple(each.span for each in found), tuple(_reason(each) for each in found)
        self._page.show_unclaimed(Unclaimed(spans, reasons, self._here if found else -1))
        self.strip.do.setText(shown(PROMOTE if self.looking else FIRST))
        if found:
            self.strip.say(self._sentence(), aloud=self.looking)
        self.changed.emit()

    def _sentence(self) -> str:
        many = len(self._found)
        if not self.looking and self._bare:
            return tr(
                "No quotation was found in this article. {n} {n:stretch|stretches} in quotation marks"
                " {n:was|were} left alone: {reasons}.",
                n=many,
                reasons=_counted(self._found),
            )
        if not self.looking:
            return tr(
                "{n} {n:stretch|stretches} in quotation marks {n:is no quotation|are no quotations}", n=many
            )
        each = self._found[self._here]
        words = " ".join(each.words.split())
        words = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
        return tr(
            "{place} of {many}: “{words}” – {sentence}",
            place=self._here + 1,
            many=many,
            words=words,
            sentence=each.sentence,
        )


def _counted(found: Sequence[LeftOut]) -> str:
    """Why they were left alone, the most frequent reason first."""
    reasons = Counter(each.why for each in found)
    told = {each.why: each.sentence for each in found}
    return "; ".join(
        tr("{n} × {why}", n=many, why=told[why]) if many > 1 else shown(told[why])
        for why, many in reasons.most_common()
    )


def _reason(left: LeftOut) -> str:
    return tr("No quotation: {why}", why=left.sentence)


def _pass_over(error: Exception) -> None:
    """The article is gone: the pane says so itself."""
    if not isinstance(error, UserError):
        raise error
