"""One filter in the bar: its name, its first values, and the ways to the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from quoteline.services.browsing import Facet
from quoteline.ui import icons, phrases, theme
from quoteline.ui.facet_list import FacetList, Key
from quoteline.ui.palette_matching import plain
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
FEW = 8  # values shown before “more”
TYPED = 16  # values from which on a box to type in helps


@dataclass(frozen=True)
class Values:
    """What a filter has to show. ``more``: values beyond these, which are not at hand."""

    facets: tuple[Facet, ...] = ()
    ticked: tuple[Key, ...] = ()
    out: tuple[Key, ...] = ()  # ruled out
    more: int = 0

    @property
    def chosen(self) -> tuple[Key, ...]:
        return (*self.ticked, *self.out)


class Section(QWidget):
    """A titled list of values, the first few of them until more are asked for."""

    ticked = Signal(object)
    ruled_out = Signal(object)
    only_wanted = Signal(object)

    def __init__(
        self, title: str, values: FacetList | None = None, *, find: str = "", few: int = FEW
    ) -> None:
        """``find``: what the box to type in is for; without it there is none. ``few``: shown at first."""
        super().__init__()
        self.list = values or FacetList(title)
        self.values = Values()
        self._open = False
        self._few = few
        self._titled = bool(title)
        self.order = _order_button(title, self)
        self.order.toggled.connect(lambda on: self._reorder())
        self.box = _box(find)
        self.box.textChanged.connect(lambda text: self._find())
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.clicked.connect(self._turn)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        self.column.setSpacing(2)
        if title:
            self.column.addLayout(self._head(title))
        for widget in (self.box, self.list, self._more):
            self.column.addWidget(widget)
        self._can_find = bool(find)
        self.list.ticked.connect(self.ticked)
        self.list.ruled_out.connect(self.ruled_out)
        self.list.only_wanted.connect(self.only_wanted)

    def _head(self, title: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SPACE, 0)
        head.addWidget(heading(title), 1)
        head.addWidget(self.order)
        return head

    @property
    def by_name(self) -> bool:
        """Whether values are listed by name; else by how many quotations they have."""
        return self.order.isChecked()

    @property
    def typed(self) -> str:
        """What is looked for among the values."""
        return self.box.text().strip()

    def show_facets(
        self, facets: Sequence[Facet], ticked: Sequence[Key], out: Sequence[Key] = (), more: int = 0
    ) -> None:
        """Show these values, of which some are ticked and some ruled out, and that there are ``more``.

        One that is ticked or ruled out stays though nothing fits it any more, so that it can be taken back.
        """
        there = {each.key for each in facets}
        gone = [Facet(each, self._label_of(each), 0) for each in (*ticked, *out) if each not in there]
        self.values = Values((*gone, *facets), tuple(ticked), tuple(out), more)
        self._show()

    def _label_of(self, key: Key) -> str:
        return phrases.outlet_name(str(key))

    def _find(self) -> None:
        self._show()

    def _reorder(self) -> None:
        self._show()

    def _show(self) -> None:
        self._list(self._ordered(self._fitting(self.values.facets)))

    def _fitting(self, facets: Sequence[Facet]) -> Sequence[Facet]:
        """Those whose name holds each of the words typed."""
        words = plain(self.typed).split()
        if not words:
            return facets
        return [each for each in facets if _holds(plain(shown(each.label)), words)]

    def _ordered(self, facets: Sequence[Facet]) -> Sequence[Facet]:
        return sorted(facets, key=lambda each: plain(shown(each.label))) if self.by_name else facets

    def _list(self, facets: Sequence[Facet]) -> None:
        """List what there is to choose from, what is chosen first where not all of it is seen."""
        values = self.values
        chosen = set(values.chosen)
        first = [each for each in facets if each.key in chosen]
        rest = [each for each in facets if each.key not in chosen]
        ordered = list(facets) if len(facets) <= self._few else first + rest
        few = ordered if self._open or self.typed else ordered[: max(self._few, len(first))]
        self.list.show_facets(few, values.ticked, values.out)
        hidden = len(ordered) - len(few) + values.more
        many = len(values.facets) + values.more
        self.order.setVisible(self._titled and (many > self._few or self.by_name))
        self.box.setVisible(self._can_find and (many > TYPED or bool(self.box.text())))
        self._more.setVisible(not self.typed and (hidden > 0 or (self._open and len(ordered) > self._few)))
        self._more.setText(tr("Fewer") if self._open else tr("{n} more…", n=hidden))
        self.setVisible(bool(ordered) or hidden > 0 or bool(self.typed))

    def _turn(self) -> None:
        self._open = not self._open
        self._show()


def _holds(label: str, words: Sequence[str]) -> bool:
    return all(word in label for word in words)


def heading(text: str) -> QLabel:
    """The title of a part of a pane."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.scaled(label.font(), 0.95, bold=True))
    label.setContentsMargins(SPACE, 0, 0, 0)
    return label


def _order_button(title: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setVisible(False)
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setText(tr("A–Z"))
    button.setFont(theme.scaled(button.font(), 0.85))
    button.setToolTip(tr("By name; else by how many quotations there are"))
    button.setAccessibleName(tr("{filter}: by name", filter=title))
    return button


def _box(find: str) -> QLineEdit:
    box = QLineEdit()
    box.setPlaceholderText(find)
    box.setAccessibleName(find)
    box.setClearButtonEnabled(True)
    box.setAcceptDrops(False)
    box.setVisible(False)
    glass = QAction(find, box)
    icons.dress(glass, "search")
    box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
    return box
