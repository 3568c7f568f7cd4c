"""From hit to hit of the search in the article that is read, then on to the next article of the list."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout

from quoteline.domain import Spans
from quoteline.ui.announcing import announce
from quoteline.ui.reading_find import flat_button
from quoteline.ui.reading_strip import ElidedLabel
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr


class HitStrip(QFrame):
    """How many hits the article has, at which one is, and two buttons; hidden without a search."""

    def __init__(self) -> None:
        super().__init__()
        self.told = ElidedLabel()
        self.told.setAccessibleName(tr("Hits of the search in this article"))
        self.previous = flat_button("chevron-up", tr("Previous hit (Shift+F3)"), tr("Previous hit"))
        self.next = flat_button("chevron-down", tr("Next hit (F3)"), tr("Next hit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.told, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.hide()


class HitWalk(QObject):
    """Which hit one is at. At the last one the next step says so, and the one after it leaves the article."""

    article_wanted = Signal(int)  # the next article of the list, or (negative) the one before

    def __init__(self, page: ArticlePage, strip: HitStrip) -> None:
        super().__init__(page)
        self._page, self.strip = page, strip
        self._hits: Spans = ()
        self._asked = False
        self._here = -1
        self._from = 0  # where in the text one reads
        self._leaving = 0  # the direction in which another step leaves the article
        self._coming = 0  # from which side another article is entered
        strip.previous.clicked.connect(lambda: self.step(-1))
        strip.next.clicked.connect(lambda: self.step(1))

    @property
    def asked(self) -> bool:
        """Whether anything is searched for that could be hit."""
        return self._asked

    @property
    def here(self) -> int:
        """The number of the hit, from 0; -1 before one went to any."""
        return self._here

    def show_hits(self, hits: Spans, asked: bool, another: bool = False, at: int = 0) -> None:
        """Other hits are marked: the query is another, or (``another``) the article, which is read from
        ``at`` on unless one came to it from hit to hit.
        """
        coming, self._coming = (self._coming, 0) if another else (0, self._coming)
        if hits != self._hits or another:
            self._here, self._leaving = -1, 0
        self._hits, self._asked = hits, asked
        self.strip.setVisible(asked)
        if another:
            self._from = at
        if coming and hits:
            self._from = 0 if coming > 0 else hits[-1][1]
            self.step(coming)
        else:
            self._page.show_hit(self._here)
            self._tell()

    def read_from(self, offset: int) -> None:
        """One reads here now: the next step goes to the first hit behind this place."""
        self._from, self._here, self._leaving = offset, -1, 0
        self._page.show_hit(-1)
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next hit, or (negative) the one before, and past the ends to another article."""
        to = self._here + by if self._here >= 0 else self._nearest(by)
        if 0 <= to < len(self._hits):
            self._here, self._leaving = to, 0
            self._page.show_hit(to)
            self._page.bring_into_view(self._hits[to][0])
            self._tell(aloud=True)
        elif self._leaving == by or not self._hits:
            self._coming = by
            self.article_wanted.emit(by)
        else:
            self._leaving = by
            self._tell(aloud=True)

    def stay(self) -> None:
        """There is no further article in the list."""
        self._coming = 0

    def _nearest(self, by: int) -> int:
        behind = bisect_left(self._hits, self._from, key=lambda span: span[0])
        return behind if by > 0 else behind - 1

    def _tell(self, aloud: bool = False) -> None:
        words = self._words()
        self.strip.told.setText(words)
        if aloud:
            announce(self.strip, words)

    def _words(self) -> str:
        many = len(self._hits)
        if not many:
            return tr("No hit in this article: it was found by other things than its words")
        if self._here < 0 and not self._leaving:
            return tr("{n} {n:hit|hits} in this article", n=many)
        if self._leaving > 0:
            return tr("No further hit in this article; F3 again goes on to the next one of the list")
        if self._leaving < 0:
            return tr("No earlier hit in this article; Shift+F3 again goes to the one before in the list")
        return tr("Hit {number} of {n} in this article", number=self._here + 1, n=many)
