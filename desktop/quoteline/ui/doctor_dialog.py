"""Is everything all right? What was looked at, what needs a remedy, and buttons for what can be done here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import doctor
from quoteline.services.doctor import Do, Finding
from quoteline.ui import theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

NUMBER = Qt.ItemDataRole.UserRole


class DoctorDialog(QDialog):
    """Fills as things are looked at; what needs a remedy comes with it, and is marked in words as well."""

    wanted = Signal(object, object)  # Do, the folder that it is about

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.found: list[Finding] = []
        self._groups: dict[str, QTreeWidgetItem] = {}
        self.list = QTreeWidget()
        self.note = plain_label()
        self.remedy = plain_label()  # whole, where the list has no room for it
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.index = self._button(tr("Rebuild search"), lambda: self.wanted.emit(Do.INDEX, None))
        self.back_up = self._button(tr("Back up now"), lambda: self.wanted.emit(Do.BACK_UP, None))
        self.help = self._button(tr("Help the library…"), lambda: self.wanted.emit(Do.RESTORE, None))
        self.folder = self._button(tr("Open folder"), self._open_folder)
        self.copy = self._button(tr("Copy as text"), self._copy)
        self.buttons.rejected.connect(self.close)
        self._arrange()
        self._dress()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Is everything all right?"))
        resize_within_screen(self, 760, 560)
        self.list.setHeaderLabels([tr("What"), tr("How it is")])
        self.list.setAccessibleName(tr("What was looked at"))
        self.list.setAllColumnsShowFocus(True)
        self.list.setWordWrap(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(self._enable)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addWidget(self.remedy)
        column.addWidget(self.buttons)

    def begin(self, with_library: bool) -> None:
        """Empty, and shown; ``with_library``: whether one is open to be backed up."""
        self.found = []
        self._groups = {}
        self.list.clear()
        self.note.setText(tr("Looking …"))
        self.index.setEnabled(with_library)
        self.back_up.setEnabled(with_library)
        self._enable()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def add(self, finding: Finding) -> None:
        """One more thing was looked at."""
        group = self._groups.get(finding.group)
        if group is None:
            group = self._groups[finding.group] = QTreeWidgetItem([shown(finding.group)])
            self.list.addTopLevelItem(group)
            font = self.list.font()
            font.setBold(True)
            group.setFont(0, font)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
        value = shown(finding.value)
        item = QTreeWidgetItem([shown(finding.name), value])
        item.setData(0, NUMBER, len(self.found))
        item.setToolTip(1, plain_hint(value))
        group.addChild(item)
        self.found.append(finding)
        if not finding.well:
            self._add_remedy(item, finding)

    def _add_remedy(self, item: QTreeWidgetItem, finding: Finding) -> None:
        font = self.list.font()
        font.setBold(True)
        warning = tr("Needs a remedy: {name}", name=finding.name)
        item.setText(0, warning)
        item.setFont(0, font)
        remedy = QTreeWidgetItem(["", shown(finding.remedy)])
        remedy.setData(0, NUMBER, item.data(0, NUMBER))
        remedy.setToolTip(1, plain_hint(shown(finding.remedy)))
        remedy.setForeground(1, QBrush(theme.colours(self.palette()).accent))
        item.addChild(remedy)
        item.setExpanded(True)

    def end(self, why: str = "") -> None:
        """Everything was looked at, or ``why`` not."""
        ill = sum(not each.well for each in self.found)
        if why:
            self.note.setText(why)
        elif ill:
            self.note.setText(tr("{n} {n:thing needs|things need} a remedy.", n=ill))
        else:
            self.note.setText(tr("Everything is all right."))
        first = next((number for number, each in enumerate(self.found) if not each.well), 0)
        for group in self._groups.values():
            for place in range(group.childCount()):
                item = group.child(place)
                if item is not None and item.data(0, NUMBER) == first:
                    self.list.setCurrentItem(item)
        self._enable()

    def _chosen(self) -> Finding | None:
        item = self.list.currentItem()
        number = item.data(0, NUMBER) if item is not None else None
        return self.found[number] if isinstance(number, int) and number < len(self.found) else None

    def _enable(self, *changed: object) -> None:
        chosen = self._chosen()
        self.folder.setEnabled(chosen is not None and chosen.at is not None)
        self.help.setVisible(any(each.do is Do.RESTORE for each in self.found))
        self.copy.setEnabled(bool(self.found))
        self.remedy.setText(shown(chosen.remedy) if chosen is not None else "")
        self.remedy.setVisible(bool(self.remedy.text()))

    def _open_folder(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.at is not None:
            self.wanted.emit(Do.FOLDER, chosen.at)

    def _copy(self) -> None:
        """In English, for whoever is asked for help."""
        QGuiApplication.clipboard().setText(doctor.as_text(self.found))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colours = theme.colours(self.palette())
        self.list.setStyleSheet(
            f"QTreeView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )
