"""Above the list: how many of how many, how many of them are selected, how they are sorted, and buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from quoteline.domain import Axis
from quoteline.services import telling
from quoteline.services.browsing import Facets, Sort
from quoteline.ui import icons, theme
from quoteline.ui.translating import shown, tr
from quoteline.wording import Told, say

SPACE = theme.SPACE
SORT_NAMES: dict[Sort, Told] = {
    Sort.SAID: say("Day said"),
    Sort.PUBLISHED: say("Day published"),
    Sort.SPEAKER: say("Speaker"),
    Sort.OUTLET: say("Outlet"),
    Sort.KIND: say("Kind"),
    Sort.TEXT: say("Words"),
    Sort.ROLE: say("Role"),
    Sort.TITLE: say("Article title"),
    Sort.CONFIDENCE: say("Confidence"),
    Sort.STARRED: say("Star"),
    Sort.ADDED: say("Day added"),
    Sort.RELEVANCE: say("Relevance"),
}
LATEST_FIRST = (Sort.SAID, Sort.PUBLISHED, Sort.ADDED)  # where a person who says no more wants the new ones


class ListHead(QWidget):
    """One line above a list."""

    sort_chosen = Signal(object, bool)  # Sort, descending
    best_first_chosen = Signal(bool)
    only_new_chosen = Signal(bool)
    columns_wanted = Signal(QPoint)  # a menu of them, at this place of the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sort, self.descending = Sort.SAID, True
        self.count = _label(tr("How many quotations are shown"))
        self.selected = _label(tr("How many quotations are selected"))
        self.selected.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sort_button = button("", "arrow-down-wide-narrow", tr("How the list is sorted"))
        self._sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setMenu(self._sort_menu())
        self.only_new = button(tr("Only new"), "funnel", tr("What came in since this search was looked at"))
        self.only_new.setCheckable(True)
        self.only_new.toggled.connect(self.only_new_chosen)
        self.only_new.hide()
        self.best_first = button(tr("Best first"), "search", tr("The quotations that fit best come first"))
        self.best_first.setCheckable(True)
        self.best_first.toggled.connect(self.best_first_chosen)
        self.best_first.hide()
        self._columns_button = button(tr("Columns"), "columns-3", tr("Which columns are shown"))
        self._columns_button.clicked.connect(self._ask_for_columns)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.count)
        self._row.addWidget(self.selected)
        self._row.addStretch(1)
        self._row.addWidget(self.only_new)
        self._row.addWidget(self.best_first)
        self._row.addWidget(self._sort_button)
        self._row.addWidget(self._columns_button)

    def add(self, made: QToolButton) -> None:
        """Put a button at the right end."""
        self._row.addWidget(made)

    def fit(self, width: int) -> None:
        """Where there is no room for words, the buttons show their icons only."""
        buttons = [each for each in self.findChildren(QToolButton) if not each.isHidden()]
        self._set_style(buttons, Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        told = (self.only_new, self.best_first, self._sort_button)  # what they say is of what is shown
        for some in ([each for each in buttons if each not in told], buttons):
            if self._row.sizeHint().width() > width:
                self._set_style(some, Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_sort(self, sort: Sort, descending: bool) -> None:
        self.sort, self.descending = sort, descending
        self._sort_button.setText(shown(SORT_NAMES[sort]))
        icons.dress(self._sort_button, "arrow-down-wide-narrow" if descending else "arrow-up-narrow-wide")
        for action in self._sort_group.actions():
            action.setChecked(Sort(action.data()) is sort)
        self.best_first.blockSignals(True)
        self.best_first.setChecked(sort is Sort.RELEVANCE)
        self.best_first.blockSignals(False)

    def offer_only_new(self, offered: bool, on: bool) -> None:
        """Something is new in what is shown; ``on``: nothing else is shown."""
        self.only_new.setVisible(offered)
        self.only_new.blockSignals(True)
        self.only_new.setChecked(on)
        self.only_new.blockSignals(False)

    def offer_best_first(self, on: bool) -> None:
        """Words are looked for, by which quotations can be ranked; without any there is no best."""
        self.best_first.setVisible(on)
        for action in self._sort_group.actions():
            if Sort(action.data()) is Sort.RELEVANCE:
                action.setEnabled(on)

    def show_count(self, count: int, of: int, facets: Facets | None) -> None:
        """``of``: how many the library holds; ``facets``: where they are of what is shown."""
        # While articles come in the total may be older than the list: then it is not told.
        if count >= of:
            words = tr("{n} {n:quotation|quotations}", n=count)
        else:
            words = tr("{n} of {all} {all:quotation|quotations}", n=count, all=of)
        told = facets if facets is not None and facets.total == count else None
        few, all_of_it = unknown_words(told) if told else ("", "")
        self.count.setText(words + (f" · {few}" if few else ""))
        self.count.setToolTip(f"{words}: {all_of_it}" if all_of_it else "")
        self.count.setAccessibleDescription(all_of_it)

    def show_selected(self, count: int) -> None:
        """Told where several are selected; one of them is plain to see."""
        self.selected.setText("· " + tr("{n} selected", n=count) if count > 1 else "")

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort, name in SORT_NAMES.items():
            action = menu.addAction(shown(name))
            action.setCheckable(True)
            action.setData(sort)
            group.addAction(action)
        group.triggered.connect(lambda action: self._choose(Sort(action.data())))
        menu.addSeparator()
        turn = menu.addAction(tr("Reverse order"))
        turn.triggered.connect(lambda: self.sort_chosen.emit(self.sort, not self.descending))
        self._sort_group = group
        return menu

    def _choose(self, sort: Sort) -> None:
        """The best come first; from there back to an order of days the latest do."""
        if sort is Sort.RELEVANCE or self.sort is Sort.RELEVANCE:
            self.sort_chosen.emit(sort, sort in LATEST_FIRST)
        else:
            self.sort_chosen.emit(sort, self.descending)

    def _ask_for_columns(self) -> None:
        self.columns_wanted.emit(self._columns_button.mapToGlobal(QPoint(0, self._columns_button.height())))

    @staticmethod
    def _set_style(buttons: list[QToolButton], style: Qt.ToolButtonStyle) -> None:
        for each in buttons:
            each.setToolButtonStyle(style)


def unknown_words(facets: Facets) -> tuple[str, str]:
    """How many have no day, in few words; and beside them how many have no exact one.

    Where days are asked for, those without a day cannot fit: they are told as left out.
    """
    unsaid, unpublished = facets.left_out[Axis.SAID], facets.left_out[Axis.PUBLISHED]
    without = tr("{n} undated left out", n=unsaid) if unsaid else ""
    if unpublished:
        without = tr("{n} left out, their articles have no day", n=unpublished)
    undated = shown(telling.unknown_days(facets.undated, 0))
    in_full = shown(telling.unknown_days(facets.undated, facets.imprecise))
    return " · ".join(filter(None, (undated, without))), ", ".join(filter(None, (in_full, without)))


def button(text: str, icon: str, tip: str, do: Callable[[], object] | None = None) -> QToolButton:
    """A flat button of the head."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    made.setAutoRaise(True)
    made.setIconSize(QSize(16, 16))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icons.dress(made, icon)
    if do is not None:
        made.clicked.connect(lambda: do())
    return made


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.tabular(label.font()))
    return label
