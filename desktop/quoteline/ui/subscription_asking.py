"""The dialog that asks for the address of a feed, and what else is wanted of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from quoteline.services import web
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.subscription_words import TIMERS, timer
from quoteline.ui.translating import tr

LONGEST = 2000  # characters of what is on the clipboard that may be an address


@dataclass(frozen=True, slots=True)
class FeedWish:
    """The feed that a person wants."""

    address: str
    outlet: str
    minutes: int
    pages: bool


class FeedDialog(Asking):
    """An address, which is offered where one is on the clipboard, and three choices."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(
            window,
            tr("Add a feed"),
            tr("The address of a feed (RSS, Atom or JSON Feed), or of a page that names one."),
            tr("Add"),
        )
        self.address = QLineEdit(_address_on_clipboard())
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(tr("Address"))
        self.address.selectAll()
        self.outlet = QLineEdit()
        self.outlet.setPlaceholderText(tr("As the feed calls itself"))
        self.outlet.setAccessibleName(tr("Outlet"))
        self.timer = timer_box()
        self.pages = QCheckBox(pages_words())
        form = QFormLayout()
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Outlet"), self.outlet)
        form.addRow(tr("Look by itself"), self.timer)
        self.column.addLayout(form)
        self.column.addWidget(self.pages)
        note = QLabel(tr("It is fetched when you look, not now."))
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.address.textChanged.connect(self._check)
        self._check(self.address.text())

    def _check(self, text: str) -> None:
        self.do.setEnabled(bool(text.strip()))

    def wish(self) -> FeedWish:
        """What was filled in."""
        return FeedWish(
            self.address.text().strip(),
            self.outlet.text().strip(),
            int(self.timer.currentData()),
            self.pages.isChecked(),
        )


class AddressDialog(Asking):
    """Asks for the addresses of pages, or of one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(
            window,
            tr("Import from the web"),
            tr(
                "The address of an article, or several with spaces between. Each is fetched once, now;"
                " no pictures and no scripts are loaded."
            ),
            tr("Import"),
        )
        self.addresses = QLineEdit(_address_on_clipboard())
        self.addresses.setPlaceholderText("https://")
        self.addresses.setAccessibleName(tr("Address"))
        self.addresses.selectAll()
        self.column.addWidget(self.addresses)
        self.addresses.textChanged.connect(self._check)
        self._check(self.addresses.text())

    def _check(self, text: str) -> None:
        self.do.setEnabled(bool(text.strip()))


def ask_addresses(window: QWidget) -> list[str]:
    """The addresses that are to be imported; none where the person gave up."""
    dialog = AddressDialog(window)
    return list(dict.fromkeys(dialog.addresses.text().split())) if dialog.ask() else []


def ask_feed(window: QWidget) -> FeedWish | None:
    """The feed that is to be added; None where the person gave up."""
    dialog = FeedDialog(window)
    return dialog.wish() if dialog.ask() else None


def pages_words() -> str:
    """What the tick for pages says."""
    return tr("Fetch the page of an article too where the feed holds only a summary")


def timer_box() -> QComboBox:
    """How often, to be chosen."""
    box = QComboBox()
    box.setAccessibleName(tr("Look by itself"))
    for minutes in TIMERS:
        box.addItem(timer(minutes), minutes)
    return box


def choose_timer(box: QComboBox, minutes: int) -> None:
    """Show how often; what was set on the command line to another number is offered too."""
    if box.findData(minutes) < 0:
        box.addItem(timer(minutes), minutes)
    box.setCurrentIndex(box.findData(minutes))


def _address_on_clipboard() -> str:
    text = QGuiApplication.clipboard().text()[:LONGEST].strip()
    return text if web.is_address(text) and len(text.split()) == 1 else ""
