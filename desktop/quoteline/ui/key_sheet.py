"""One sheet of all keys: those of the menus, menu by menu, and those of each pane; searched and printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPagedPaintDevice, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.ui import theme
from quoteline.ui.announcing import announce
from quoteline.ui.palette_entries import of_menus
from quoteline.ui.palette_matching import score
from quoteline.ui.pane_keys import PANES
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

STYLE = """
    body { font-size: 9.5pt; }
    h1 { font-size: 16pt; margin-bottom: 4pt; }
    h2 { font-size: 11pt; margin: 10pt 0 2pt 0; }
    td { padding: 1pt 14pt 1pt 0; }
"""


@dataclass(frozen=True, slots=True)
class Group:
    """A menu or a pane: its name, and (keys, what they do) of each line."""

    name: str
    lines: tuple[tuple[str, str], ...]


def groups(bar: QMenuBar) -> list[Group]:
    """All keys there are, as they are now: of the menus in their order, then of the panes."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in of_menus(bar, lambda action: ""):
        if entry.key:
            found.setdefault(entry.path, []).append((entry.key, entry.name))
    menus = [Group(name, tuple(lines)) for name, lines in found.items()]
    panes = [
        Group(shown(pane.pane), tuple((native(keys), shown(does)) for keys, does in pane.keys))
        for pane in PANES
    ]
    return [*menus, *panes]


def native(keys: str) -> str:
    """Keys as the system writes them: ⌘ on a Mac."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(form) or each for each in keys.split(", "))


def fitting(all_keys: Sequence[Group], typed: str) -> list[Group]:
    """Those lines whose key, words or group fit what is typed."""
    kept = (
        Group(group.name, tuple(line for line in group.lines if _fits(group.name, line, typed)))
        for group in all_keys
    )
    return [group for group in kept if group.lines]


def _fits(group: str, line: tuple[str, str], typed: str) -> bool:
    keys, does = line
    return typed.strip().casefold() in keys.casefold() or score(typed, does, group) > 0


def as_html(all_keys: Sequence[Group]) -> str:
    """The sheet as a page to print."""
    parts = [f"<h1>{escape(tr('Keys of Quoteline'))}</h1>"]
    for group in all_keys:
        rows = "".join(
            f"<tr><td><b>{escape(keys)}</b></td><td>{escape(does)}</td></tr>" for keys, does in group.lines
        )
        parts.append(f"<h2>{escape(group.name)}</h2><table>{rows}</table>")
    return "".join(parts)


def print_on(printer: QPagedPaintDevice, all_keys: Sequence[Group]) -> None:
    """Print the sheet."""
    page = QTextDocument()
    page.setDefaultStyleSheet(STYLE)
    page.setHtml(as_html(all_keys))
    page.print_(printer)


class KeySheet(QDialog):
    """The sheet in a window of its own, which may stay open beside the work."""

    def __init__(self, window: QWidget, all_keys: Sequence[Group]) -> None:
        super().__init__(window)
        self._all = list(all_keys)
        self.line = QLineEdit()
        self.tree = QTreeWidget()
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = self.buttons.addButton(tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._arrange()
        self.line.textChanged.connect(self._show)
        self.print_button.clicked.connect(self._print)
        self.buttons.rejected.connect(self.close)
        self._show("")

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Keys"))
        resize_within_screen(self, 620, 640)
        self.line.setPlaceholderText(tr("Find a key, or what it does"))
        self.line.setAccessibleName(tr("Find a key, or what it does"))
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)
        self.tree.setHeaderLabels([tr("Key"), tr("What it does")])
        self.tree.setAccessibleName(tr("Keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.print_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        for widget in (self.line, self.tree, self.count, self.buttons):
            column.addWidget(widget)

    def look_again(self, all_keys: Sequence[Group]) -> None:
        """The keys as they are now."""
        self._all = list(all_keys)
        self._show(self.line.text())

    def _show(self, typed: str) -> None:
        self.tree.clear()
        kept = fitting(self._all, typed)
        for group in kept:
            self._add(group)
        self.tree.expandAll()
        many = sum(len(group.lines) for group in kept)
        self.count.setText(
            tr("{n} of {total} keys", n=many, total=sum(len(group.lines) for group in self._all))
        )
        if typed and self.isVisible():
            announce(self.line, self.count.text())

    def _add(self, group: Group) -> None:
        head = QTreeWidgetItem(self.tree, [group.name])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(0, theme.scaled(self.tree.font(), 1.0, bold=True))
        for keys, does in group.lines:
            line = QTreeWidgetItem(head, [keys, does])
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{keys}: {does}")

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Keys of Quoteline"))
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            print_on(printer, fitting(self._all, self.line.text()))
        dialog.deleteLater()
