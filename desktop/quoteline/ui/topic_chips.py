"""Topics of a speaker as small buttons that run like words, each with the number of statements it is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quoteline.services.topics import Topic, Topics
from quoteline.ui import native, theme
from quoteline.ui.chips import FlowLayout
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_parts import clear_layout
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

FEW = 10
LONGEST = 32  # characters of a term that are shown


class TopicChip(QAbstractButton):
    """One term; a click asks for what the speaker said with it."""

    def __init__(self, topic: Topic, of: int) -> None:
        super().__init__()
        self.topic = topic
        term = topic.term
        self.setText(term if len(term) <= LONGEST else f"{term[: LONGEST - 1]}…")
        told = topic_words(topic, of)
        self.setToolTip(escape(told))
        self.setAccessibleName(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _count(self) -> str:
        return native.number(self.topic.statements)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._count()) + 6 * SPACE
        return QSize(wide, metrics.height() + SPACE)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        painter.setPen(QPen(look.accent if self.hasFocus() else look.line, 1))
        painter.setBrush(look.selection if self.underMouse() else look.surface)
        radius = self.height() / 2 - 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = QRectF(self.rect()).adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        flag = Qt.AlignmentFlag
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = (flag.AlignRight, flag.AlignLeft) if mirrored else (flag.AlignLeft, flag.AlignRight)
        for words, colour, side in (
            (self.text(), look.text, sides[0]),
            (self._count(), look.muted, sides[1]),
        ):
            painter.setPen(colour)
            painter.drawText(inside, side | flag.AlignVCenter | flag.AlignAbsolute, words)
        painter.end()


def topic_words(topic: Topic, of: int) -> str:
    """A topic in full: in how many statements, and how much more common that is."""
    if topic.times is None:
        return tr(
            "{term}: in {n} of {of} {of:statement|statements}, and in none of the others",
            term=topic.term, n=topic.statements, of=of,
        )  # fmt: skip
    return tr(
        "{term}: in {n} of {of} {of:statement|statements}, {times}× as often as with the others",
        term=topic.term, n=topic.statements, of=of, times=_times(topic.times),
    )  # fmt: skip


def _times(times: float) -> str:
    return native.number(round(times)) if times >= 10 else native.number(times, ".1f")


def basis_words(found: Topics) -> str:
    """What the topics rest on: how much was looked at, and against what."""
    n, m = found.statements, found.others
    if found.sampled and found.others_sampled:
        return tr("From a sample of {n} {n:statement|statements}, against a sample of {m} others", n=n, m=m)
    if found.sampled:
        return tr("From a sample of {n} {n:statement|statements}, against {m} others", n=n, m=m)
    if found.others_sampled:
        return tr("From {n} {n:statement|statements}, against a sample of {m} others", n=n, m=m)
    return tr("From {n} {n:statement|statements}, against {m} others", n=n, m=m)


class TopicChips(QWidget):
    """Chips that wrap; the first few until all are asked for. Below them what they rest on."""

    wanted = Signal(object)  # Topic

    def __init__(self, few: int = FEW) -> None:
        super().__init__()
        self._few = few
        self._found: Topics | None = None
        self._open = False
        self._flow = QWidget()
        self._flow.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._chips = FlowLayout()
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._flow.setLayout(self._chips)
        self.basis = plain_label(muted=True)
        self.more = QToolButton()
        self.more.setAutoRaise(True)
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._flow)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.basis)

    def show_topics(self, found: Topics) -> None:
        """Show the topics of somebody, or why there are none."""
        self._found, self._open = found, False
        self._show()

    def say(self, sentence: str) -> None:
        """No topics, and what to say instead."""
        self._found = None
        clear_layout(lambda: self._chips.takeAt(0))
        self._flow.hide()
        self.more.hide()
        self.basis.setText(sentence)
        self.basis.setVisible(bool(sentence))

    def chips(self) -> list[TopicChip]:
        items = (self._chips.itemAt(place) for place in range(self._chips.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, TopicChip)]

    def _turn(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None or not found.topics:
            self.say(_none_words(found) if found is not None else "")
            return
        clear_layout(lambda: self._chips.takeAt(0))
        shown: Sequence[Topic] = found.topics if self._open else found.topics[: self._few]
        for topic in shown:
            chip = TopicChip(topic, found.statements)
            chip.clicked.connect(_told(self, topic))
            self._chips.addWidget(chip)
        self._flow.show()
        self._flow.updateGeometry()
        self.more.setVisible(len(found.topics) > self._few)
        many = tr("{n} of {all}, show all", n=self._few, all=len(found.topics))
        self.more.setText(tr("Fewer") if self._open else many)
        self.basis.setText(basis_words(found))
        self.basis.show()


def _told(chips: TopicChips, topic: Topic) -> Callable[[], None]:
    return lambda: chips.wanted.emit(topic)


def _none_words(found: Topics) -> str:
    if found.too_few:
        return tr("Too few statements to tell what sets this speaker apart.")
    return tr("Nothing is said much more often than others say it.")
