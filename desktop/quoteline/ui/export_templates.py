"""The line of the export dialog with the choices kept under names: taken, kept, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from quoteline.settings import Settings
from quoteline.ui import export_choices, icons
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.export_choices import LONGEST, Choices
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr


class TemplateLine(QWidget):
    """Which choices to begin with, and what can be done with those that have a name."""

    taken = Signal(object)  # Choices

    def __init__(self, kept: Settings, now: Callable[[], Choices]) -> None:
        """``now`` tells what is chosen at the moment."""
        super().__init__()
        self.kept = kept  # with the templates as they are now
        self._now = now
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Kept choices"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(18)
        self.keep = QPushButton(tr("Keep as…"))
        self.keep.setAutoDefault(False)
        self.keep.setToolTip(tr("Keep format, columns and all other choices under a name"))
        self.more = QToolButton()
        icons.dress(self.more, "ellipsis")
        self.more.setToolTip(tr("Rename or delete"))
        self.more.setAccessibleName(tr("Rename or delete"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.rename: QAction = menu.addAction(tr("Rename…"))
        self.delete: QAction = menu.addAction(tr("Delete"))
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.box, 1)
        row.addWidget(self.keep)
        row.addWidget(self.more)
        self.box.activated.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.rename.triggered.connect(lambda checked=False: self._rename())
        self.delete.triggered.connect(lambda checked=False: self._delete())
        self._fill("")
        self.setFocusProxy(self.box)

    def _fill(self, name: str) -> None:
        self.box.clear()
        self.box.addItem(tr("As the last time"), "")
        for each in export_choices.templates(self.kept):
            self.box.addItem(each, each)
        self.box.setCurrentIndex(max(0, self.box.findData(name)))
        self._enable()

    def _enable(self) -> None:
        self.more.setEnabled(bool(self.name()))

    def name(self) -> str:
        """The name of the choices taken; empty for those of the last time."""
        return str(self.box.currentData() or "")

    def _take(self, place: int) -> None:
        self._enable()
        known = export_choices.templates(self.kept)
        self.taken.emit(known.get(self.name()) or export_choices.last(self.kept))

    def _keep(self) -> None:
        name = _ask_name(self, tr("Keep these choices"), tr("Keep"), self.name())
        if name:
            self.kept = export_choices.with_template(self.kept, name, self._now())
            self._fill(name)

    def _rename(self) -> None:
        before = self.name()
        name = _ask_name(self, tr("Rename"), tr("Rename"), before)
        if name and name != before:
            self.kept = export_choices.renamed_template(self.kept, before, name)
            self._fill(name if name in self.kept.export_templates else before)

    def _delete(self) -> None:
        self.kept = export_choices.without_template(self.kept, self.name())
        self._fill("")


def _ask_name(window: QWidget, title: str, do: str, name: str) -> str:
    """A name; empty when the person gives up."""
    dialog = Asking(window.window(), title, tr("Under which name?"), do)
    line = QLineEdit(name)
    line.setAccessibleName(tr("Name"))
    line.setMaxLength(LONGEST)
    line.textChanged.connect(lambda text: dialog.do.setEnabled(bool(text.strip())))
    dialog.do.setEnabled(bool(name))
    dialog.column.addWidget(line)
    line.selectAll()
    return line.text().strip() if dialog.ask() else ""
