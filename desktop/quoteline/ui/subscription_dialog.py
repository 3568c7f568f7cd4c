"""The dialog of feeds and watched folders: the list, what is wanted of each, and looking now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from quoteline.services.sources import Subscription
from quoteline.services.subscription_files import Listing
from quoteline.ui import icons, theme
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.subscription_details import SubscriptionDetails
from quoteline.ui.subscription_list import SubscriptionList
from quoteline.ui.subscription_words import PRIVACY
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NOTHING = say("No feed and no folder is in the list yet. Add one: nothing is fetched before you look.")


class SubscriptionDialog(QDialog):
    """Shows the sources that it is given; what a person wants is told by signals."""

    feed_wanted = Signal()
    folder_wanted = Signal()
    list_wanted = Signal()
    list_out_wanted = Signal()
    removed = Signal(list)  # numbers
    changed = Signal(int, str, object)  # number, name of what is changed, value
    look_wanted = Signal(list)  # numbers; empty: all
    stop_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Feeds and watched folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._looking = False
        self.privacy = plain_label(muted=True)
        self.privacy.setText(shown(PRIVACY))
        self.list = SubscriptionList()
        self.details = SubscriptionDetails()
        self.note = plain_label()
        self._make_buttons()
        self._arrange()
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.details.changed.connect(self.changed)
        self.list.remove_wanted.connect(self._remove)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.look_all.click)
        self._show_chosen()

    def _make_buttons(self) -> None:
        self.add_feed = self._button(tr("Add feed…"), "plus", self.feed_wanted.emit)
        self.add_folder = self._button(tr("Add folder…"), "folder-open", self.folder_wanted.emit)
        self.remove = self._button(tr("Remove"), "", self._remove)
        self.lists = self._button(tr("Lists of feeds"), "")
        menu = QMenu(self.lists)
        menu.addAction(tr("Take in a list (OPML)…")).triggered.connect(lambda on: self.list_wanted.emit())
        self.list_out = menu.addAction(tr("Write a list (OPML)…"))
        self.list_out.triggered.connect(lambda on: self.list_out_wanted.emit())
        self.lists.setMenu(menu)
        self.look = self._button(tr("Look at selected"), "", self._look)
        self.look_all = self._button(tr("Look at all now"), "refresh-cw", self._look_all)
        self.look_all.setToolTip(tr("Look at all feeds and folders now (F5)"))
        self.stop = self._button(tr("Stop"), "x", self.stop_wanted.emit)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)

    def _button(self, text: str, icon: str, do: Callable[[], object] | None = None) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if icon:
            icons.dress(button, icon)
        if do is not None:
            button.clicked.connect(lambda: do())
        return button

    def _arrange(self) -> None:
        resize_within_screen(self, *(round(each * max(1.0, theme.text_scale)) for each in (940, 600)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(self.privacy)
        column.addLayout(_row(self.add_feed, self.add_folder, self.lists, None, self.remove))
        column.addWidget(self.list, 1)
        column.addWidget(self.details)
        column.addWidget(self.note)
        column.addLayout(_row(self.look_all, self.look, self.stop, None, self.buttons))

    # --- showing ---

    def open_with(self, listing: Listing) -> None:
        """Show it, in front."""
        self.show_listing(listing)
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def show_listing(self, listing: Listing) -> None:
        """The sources as they are now."""
        self.list.show_sources(listing.sources)
        if listing.trouble:
            self.tell(shown(listing.trouble))
        elif not listing.sources:
            self.tell(shown(NOTHING))
        elif self.note.text() == shown(NOTHING):
            self.tell("")
        self._show_chosen()

    def tell(self, said: str) -> None:
        """A line below the list; empty hides it."""
        self.note.setText(said)
        self.note.setVisible(bool(said))

    def show_looking(self, looking: bool) -> None:
        """Whether a look is under way, which can be stopped then."""
        self._looking = looking
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.list.chosen()
        self.details.show_source(chosen[0] if len(chosen) == 1 else None)
        any_there = bool(self.list.topLevelItemCount())
        self.details.setVisible(any_there)
        self.remove.setEnabled(bool(chosen))
        self.look.setEnabled(bool(chosen) and not self._looking)
        self.look_all.setEnabled(any_there and not self._looking)
        self.list_out.setEnabled(any_there)
        self.stop.setVisible(self._looking)

    # --- wanting ---

    def _look(self) -> None:
        self.look_wanted.emit(_numbers(self.list.chosen()))

    def _look_all(self) -> None:
        self.look_wanted.emit([])

    def _remove(self) -> None:
        if self.list.chosen():
            self.removed.emit(_numbers(self.list.chosen()))


def _numbers(sources: Sequence[Subscription]) -> list[int]:
    return [each.id for each in sources]


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; None takes the room between them."""
    row = QHBoxLayout()
    row.setSpacing(2 * theme.SPACE)
    for each in widgets:
        if each is None:
            row.addStretch(1)
        else:
            row.addWidget(each)
    return row
