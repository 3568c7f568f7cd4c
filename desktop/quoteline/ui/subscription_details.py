"""What is wanted of the feed or folder that is selected: outlet, timer, and the pages of articles."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from quoteline.services.sources import Subscription, What
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.subscription_asking import choose_timer, pages_words, timer_box
from quoteline.ui.subscription_words import standing
from quoteline.ui.translating import tr


class SubscriptionDetails(QWidget):
    """Changes are told as they are made: ``changed`` with the number of the source, a name and a value."""

    changed = Signal(int, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._id = 0
        self.place = plain_label(muted=True)
        self.standing = plain_label()
        self.outlet = QLineEdit()
        self.outlet.setAccessibleName(tr("Outlet"))
        self.timer = timer_box()
        self.pages = QCheckBox(pages_words())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.place)
        form.addRow(self.standing)
        form.addRow(tr("Outlet"), self.outlet)
        form.addRow(tr("Look by itself"), self.timer)
        form.addRow(self.pages)
        self.outlet.editingFinished.connect(self._tell_outlet)
        self.timer.activated.connect(lambda: self._tell("minutes", self.timer.currentData()))
        self.pages.clicked.connect(lambda on: self._tell("pages", on))
        self._outlet = ""
        self.show_source(None)

    def show_source(self, source: Subscription | None) -> None:
        """Show this one; None where none is selected, or several."""
        self._id = source.id if source is not None else 0
        self.setEnabled(source is not None)
        self.place.setText(source.place if source is not None else " ")
        self.standing.setText(standing(source) if source is not None else " ")
        self._outlet = source.outlet if source is not None else ""
        self.outlet.setText(self._outlet)
        folder = source is not None and source.what is What.FOLDER
        self.outlet.setPlaceholderText(tr("As in the file") if folder else tr("As the feed calls itself"))
        choose_timer(self.timer, source.minutes if source is not None else 0)
        self.pages.setChecked(source is not None and source.pages)
        self.pages.setVisible(not folder)

    def _tell_outlet(self) -> None:
        if self.outlet.text().strip() != self._outlet:
            self._tell("outlet", self.outlet.text().strip())

    def _tell(self, name: str, value: object) -> None:
        if self._id:
            self.changed.emit(self._id, name, value)
