"""The filter by day: from and to, by the day said or published, or only what has no day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
    QWidgetAction,
)

from quoteline.domain import Axis
from quoteline.search.days import day_span
from quoteline.ui import icons, phrases, theme
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NO_DAY = say("This is no day. Write 2025-03-18, or a month (2025-03), or a year (2025), or leave it empty.")
NO_DAYS = say("No days")  # where nothing that fits has one


def day_typed(text: str, end: bool) -> date | None:
    """A year, month or day, in numbers or words, as the first (or last) day meant; None if it is none."""
    span = day_span(text)
    return span[end] if span else None


class DayField(QLineEdit):
    """A day typed in whole or in part, or picked from a calendar; empty is no limit."""

    chosen = Signal(object)  # date or None

    def __init__(self, name: str, end: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._day: date | None = None
        self.setPlaceholderText(tr("yyyy-mm-dd"))
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self._tip = tr("{name}: a day, a month (2025-03) or a year (2025)", name=name)
        self.setToolTip(self._tip)
        self._pick = QAction(tr("Choose from a calendar"), self)
        icons.dress(self._pick, "calendar")
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self._pick.triggered.connect(self._open_calendar)
        self.editingFinished.connect(self._read)

    def show_day(self, day: date | None) -> None:
        self._day = day
        self.setText(day.isoformat() if day else "")
        self._tell_valid(True)

    def day(self) -> date | None:
        """What is typed, as a day; None when empty or no date."""
        return day_typed(self.text(), self._end)

    def is_valid(self) -> bool:
        return not self.text().strip() or self.day() is not None

    def _read(self) -> None:
        self._tell_valid(self.is_valid())
        if self.is_valid() and self.day() != self._day:
            self._day = self.day()
            self.chosen.emit(self._day)

    def _tell_valid(self, valid: bool) -> None:
        warning = theme.colours(QGuiApplication.palette()).warning
        self.setStyleSheet("" if valid else f"color: {warning.name()};")
        self.setToolTip(self._tip if valid else shown(NO_DAY))

    def changeEvent(self, event: QEvent) -> None:
        """Light became dark, or dark light: what is wrong is told in another colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.styleSheet():
            warning = theme.colours(QGuiApplication.palette()).warning.name()
            if warning not in self.styleSheet():
                self._tell_valid(False)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        picker = QCalendarWidget()
        picker.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        start = self.day() or self._day or date.today()
        picker.setSelectedDate(QDate(start.year, start.month, start.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(picker)
        menu.addAction(action)
        picker.activated.connect(lambda day: self._picked(day, menu))
        picker.clicked.connect(lambda day: self._picked(day, menu))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _picked(self, day: QDate, menu: QMenu) -> None:
        self.setText(date(day.year(), day.month(), day.day()).isoformat())
        menu.close()
        self._read()


class DateFilter(QWidget):
    """From, to, on which axis, or only the undated."""

    changed = Signal(object, object, object, bool)  # Axis, first, last, undated

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = QComboBox()
        self.axis.addItem(tr("Day said"), Axis.SAID)
        self.axis.addItem(tr("Day published"), Axis.PUBLISHED)
        self.axis.setAccessibleName(tr("Which day the limits are about"))
        self.first, self.last = DayField(tr("From")), DayField(tr("Until"), end=True)
        self.undated = QCheckBox(tr("Undated only"))
        self._extent = QLabel()
        self._extent.setTextFormat(Qt.TextFormat.PlainText)
        self._extent.setEnabled(False)
        self._extent.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.SPACE, 0, 2 * theme.SPACE, 0)
        layout.setVerticalSpacing(theme.SPACE + 2)
        layout.addWidget(self.axis, 0, 0, 1, 2)
        for row, (text, widget) in enumerate(((tr("From"), self.first), (tr("Until"), self.last)), start=1):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(widget)
            layout.addWidget(label, row, 0)
            layout.addWidget(widget, row, 1)
        layout.addWidget(self.undated, 3, 0, 1, 2)
        layout.addWidget(self._extent, 4, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self.axis.activated.connect(lambda place: self._tell())
        self.first.chosen.connect(lambda day: self._tell())
        self.last.chosen.connect(lambda day: self._tell())
        self.undated.clicked.connect(lambda on: self._tell())

    def show_limits(self, axis: Axis, first: date | None, last: date | None, undated: bool) -> None:
        self.axis.setCurrentIndex(self.axis.findData(axis))
        self.first.show_day(first)
        self.last.show_day(last)
        self.first.setEnabled(not undated)
        self.last.setEnabled(not undated)
        self.undated.setChecked(undated)

    def show_extent(self, first: date | None, last: date | None) -> None:
        """Between which days the quotations that fit were said or published.

        Without any day the line stays: were it gone, what is below would move away under the pointer.
        """
        known = f"{phrases.short_day(first)} – {phrases.short_day(last)}" if first and last else ""
        self._extent.setText(known or shown(NO_DAYS))

    def show_without_day(self, count: int) -> None:
        """How many have no day on the axis: what the box would leave, and what limits leave out."""
        self.undated.setText(tr("Undated only ({n})", n=count))

    def _tell(self) -> None:
        first, last = self.first.day(), self.last.day()
        if first and last and first > last:
            first, last = last, first
        self.changed.emit(Axis(self.axis.currentData()), first, last, self.undated.isChecked())
