"""Quotations are dragged into another program: from the list, and from the bar beside them in the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from quoteline.domain import UserError
from quoteline.services import clipping
from quoteline.services.clipping import Clipping, Flavour
from quoteline.ui import clipboard
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.copying_wish import wish_for
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.speaker_drag import picture
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import reason, tr

BAR = 4 * SPACE  # pixels at the edge of an article where the bar of the lit quotation can be taken hold of
WORDS = 40  # letters under the pointer


class DragOut(QObject):
    """Drags quotations away from a widget, as soon as they are read and while the button is still held."""

    def __init__(self, source: QWidget, lane: AsksLibrary, refuse: Callable[[str], None]) -> None:
        super().__init__(source)
        self._source, self._lane, self._refuse = source, lane, refuse
        self.under_way = False  # from the wish to drag until it is dropped, or let go of

    def begin(self, ids: Sequence[int]) -> None:
        """Drag these; too many of them are refused in a sentence."""
        if self.under_way or not ids:
            return
        self.under_way = True
        wish = wish_for(self._source)
        self._lane.ask(
            "dragged",
            lambda library: clipping.clipping(library, ids, Flavour.CITATION, wish),
            lambda taken: self._drag(taken, len(ids)),
            self._fail,
        )

    def _drag(self, taken: Clipping, many: int) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._source)
            drag.setMimeData(clipboard.bundle(taken))
            drag.setPixmap(picture(self._source, _words(taken, many)))
            drag.setHotSpot(QPoint(-3 * SPACE, -3 * SPACE))
            drag.exec(Qt.DropAction.CopyAction)
        self.under_way = False

    def _fail(self, error: Exception) -> None:
        self.under_way = False
        if not isinstance(error, UserError):
            raise error
        self._refuse(reason(error))


def _words(taken: Clipping, many: int) -> str:
    """What is under the pointer: the first words of one quotation, or how many there are."""
    if many > 1:
        return tr("{n} {n:quotation|quotations}", n=many)
    words = " ".join(taken.plain.split())
    return words if len(words) <= WORDS else f"{words[: WORDS - 1]}…"


class BarHold(QObject):
    """Lets the bar beside the lit quotation of an article be taken hold of, and dragged away."""

    def __init__(self, page: ArticlePage, lit: Callable[[], int | None], out: DragOut) -> None:
        """``lit``: the quotation that is lit, if any."""
        super().__init__(page)
        self._page, self._lit, self._out = page, lit, out
        self._pressed: QPoint | None = None
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.holds(event.pos()):
            QToolTip.showText(event.globalPos(), tr("Drag the quotation into another program"), self._page)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QEvent.Type.MouseMove:
                return self._move(event)
            case QEvent.Type.MouseButtonRelease:
                held, self._pressed = self._pressed is not None, None
                return held
        return False

    def _press(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or not self.holds(at):
            return False
        self._pressed = at
        return True

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if self._pressed is None:
            over = not event.buttons() and self.holds(at)
            if over:
                self._page.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return over
        if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed, lit = None, self._lit()
            self._out.begin([lit] if lit is not None else [])
        return True

    def holds(self, at: QPoint) -> bool:
        """Whether a place of the page is on the bar."""
        edge = self._page.viewport().width() - at.x() if self._page.from_right else at.x()
        if self._lit() is None or not 0 <= edge < BAR:
            return False
        spans = self._page.selected_spans()
        return any(self._page.caret(a).top() <= at.y() <= self._page.caret(b).bottom() for a, b in spans)
