"""Choosing a speaker: a button that shows who is chosen, and the list that it opens."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quoteline.services import who_is_who
from quoteline.services.library import Library
from quoteline.services.who_is_who import Line
from quoteline.ui import icons, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.speaker_asking import AskingForSpeaker
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

LONGEST = 320  # pixels of a name on the button
DOT, ARROW = 9, 14


class SpeakerPicker(AskingForSpeaker):
    """The most quoted come first."""

    def __init__(
        self, window: QWidget, lane: AsksLibrary, title: str, question: str, without: tuple[int, ...] = ()
    ) -> None:
        super().__init__(window, lane, title, question, tr("Choose"), tr("Name of a speaker"), tr("Speakers"))
        self._without = without
        self.fill()

    def lines(self, library: Library) -> list[Line]:
        known = who_is_who.overview(library)
        return [each for each in known if not each.rejected and each.id not in self._without]


def ask_speaker(
    window: QWidget, lane: AsksLibrary, title: str, question: str, without: tuple[int, ...] = ()
) -> int | None:
    """A speaker, but for those in ``without``; None where nobody was chosen."""
    return SpeakerPicker(window, lane, title, question, without).ask_one()


class SpeakerButton(QAbstractButton):
    """Shows a speaker with their colour; a click is to choose another."""

    asked = Signal()

    def __init__(self, nobody: str) -> None:
        super().__init__()
        self._nobody = nobody
        self.speaker: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.asked)
        theme.speaker_slots.changed.connect(self.update)
        self.show_speaker(None, "")

    def show_speaker(self, speaker: int | None, name: str) -> None:
        """Who is chosen; None: nobody yet."""
        self.speaker = speaker
        self.setText(name if speaker is not None else self._nobody)
        self.setToolTip(escape(tr("{name}: choose another speaker", name=name)) if name else "")
        self.setAccessibleName(tr("Speaker: {name}", name=name) if name else self._nobody)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = min(LONGEST, metrics.horizontalAdvance(self.text()) + DOT + ARROW + 9 * SPACE)
        return QSize(wide, metrics.height() + 3 * SPACE)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.accent if self.hasFocus() else look.line, 1))
        painter.setBrush(look.selection if self.underMouse() else look.surface)
        painter.drawRoundedRect(box, 5, 5)
        inside = box.adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.speaker is not None:
            self._paint_dot(painter, inside, look, mirrored)
            cut = DOT + 1.5 * SPACE
            inside.adjust(0 if mirrored else cut, 0, -cut if mirrored else 0, 0)
        at = inside.left() if mirrored else inside.right() - ARROW
        painter.drawPixmap(
            QRectF(at, inside.center().y() - ARROW / 2, ARROW, ARROW).toRect(),
            icons.pixmap("chevron-down", look.muted, ARROW, self.devicePixelRatioF()),
        )
        cut = ARROW + SPACE
        inside.adjust(cut if mirrored else 0, 0, 0 if mirrored else -cut, 0)
        self._paint_name(painter, inside, look, mirrored)
        painter.end()

    def _paint_dot(self, painter: QPainter, inside: QRectF, look: theme.Colours, mirrored: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.speaker_colour(theme.slot_of(self.speaker, self), look.dark))
        left = inside.right() - DOT if mirrored else inside.left()
        painter.drawRoundedRect(QRectF(left, inside.center().y() - DOT / 2, DOT, DOT), 2, 2)

    def _paint_name(self, painter: QPainter, inside: QRectF, look: theme.Colours, mirrored: bool) -> None:
        painter.setPen(look.text if self.speaker is not None else look.muted)
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(inside.width()))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, name)
