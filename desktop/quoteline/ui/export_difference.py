"""The difference between an export and the same one now: new, gone and changed quotations, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import QuotationRow
from quoteline.services.repeating import Difference
from quoteline.ui import phrases, theme
from quoteline.ui.export_columns import column_name
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr

LISTED = 200  # of each group
OPENED = 40  # so many changed ones show their values at once
VALUE = 60  # letters of a cell
WORDS = 160  # letters of a quotation
ID = Qt.ItemDataRole.UserRole


class DifferenceDialog(QDialog):
    """Sentences above, the quotations by group below; Enter or a double click reads one in its article."""

    read_wanted = Signal(int)
    write_wanted = Signal()

    def __init__(self, window: QWidget, found: Difference, rows: Mapping[int, QuotationRow]) -> None:
        super().__init__(window)
        self._rows, self._found = rows, found
        self.setWindowTitle(tr("Export again"))
        self.resize(720, 560)
        self.summary = plain_label()
        self.summary.setText("\n".join(summary(found)))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What is different"))
        self.tree.setHeaderLabels([tr("Quotation"), tr("What is different")])
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self._fill(found)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = self.buttons.addButton(tr("Write it again…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.write_wanted)
        self.buttons.rejected.connect(self.reject)
        self.tree.itemActivated.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * SPACE,) * 4)
        column.setSpacing(3 * SPACE)
        column.addWidget(self.summary)
        column.addWidget(self.tree, 1)
        column.addWidget(self.buttons)
        self.tree.setColumnHidden(1, not (found.gone or found.changed))
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.tree.setFocus()

    def _fill(self, found: Difference) -> None:
        there = found.still_there
        gone = {
            id: tr("still in the library") if id in there else tr("not in the library") for id in found.gone
        }
        changed = {id: ", ".join(map(column_name, cells)) for id, cells in found.changed.items()}
        for title, told in (
            (tr("New ({n})", n=len(found.new)), dict.fromkeys(found.new, "")),
            (tr("Gone ({n})", n=len(found.gone)), gone),
            (tr("Changed ({n})", n=len(found.changed)), changed),
        ):
            if told:
                self._add_group(title, told)

    def _add_group(self, title: str, told: Mapping[int, str]) -> None:
        group = QTreeWidgetItem([title])
        font = self.tree.font()
        font.setBold(True)
        group.setFont(0, font)
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for id in list(told)[:LISTED]:
            line = self._line(id, told[id])
            group.addChild(line)
            line.setExpanded(len(told) <= OPENED)
        if len(told) > LISTED:
            group.addChild(QTreeWidgetItem([tr("and {n} more", n=len(told) - LISTED)]))
        group.setExpanded(True)

    def _line(self, id: int, told: str) -> QTreeWidgetItem:
        row = self._rows.get(id)
        words = tr("Quotation {id:d}", id=id) if row is None else _words(row)
        line = QTreeWidgetItem([words, told])
        line.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * SPACE))
        line.setToolTip(0, plain_hint(words))
        line.setToolTip(1, plain_hint(told))
        line.setData(0, ID, id if row is not None else None)
        for cell in self._found.changed.get(id, ()):
            if told_of := _values(self._found, id, cell):
                below = QTreeWidgetItem([told_of])
                below.setToolTip(0, plain_hint(told_of))
                below.setForeground(0, theme.colours(self.palette()).muted)
                line.addChild(below)
                below.setFirstColumnSpanned(True)
        line.setForeground(1, theme.colours(self.palette()).muted)
        return line

    def _read(self, line: QTreeWidgetItem, column: int) -> None:
        if (id := line.data(0, ID)) is not None:
            self.read_wanted.emit(int(id))


def _values(found: Difference, id: int, cell: str) -> str:
    """A cell with its value then and now; empty where neither is known."""
    then, now = (_short(values.get(id, {}).get(cell)) for values in (found.before, found.after))
    if now is None:
        return ""
    if then is None:
        return tr("{column}: now {now}", column=column_name(cell), now=now)
    return tr("{column}: {then} → {now}", column=column_name(cell), then=then, now=now)


def _short(value: str | None) -> str | None:
    """A value in marks, its beginning where it is long."""
    if value is None:
        return None
    line = " ".join(value.split())
    return f"“{line if len(line) <= VALUE else f'{line[: VALUE - 1]}…'}”"


def _words(row: QuotationRow) -> str:
    words = " ".join(phrases.shown_words(row).split())
    words = words if len(words) <= WORDS else f"{words[: WORDS - 1]}…"
    return f"{phrases.speaker_name(row)}: {words}"


def summary(found: Difference) -> Sequence[str]:
    """The difference in sentences: how many then and now, in which order, from which articles."""
    return [each for each in _sentences(found) if each]


def _sentences(found: Difference) -> Iterator[str]:
    then, now = len(found.then.quotations), len(found.now.ids) if found.now is not None else 0
    yield tr(
        "“{file}” was made on {day} with {then} {then:quotation|quotations}; the same export has {now} now.",
        file=found.then.path.name,
        day=found.then.made[:10],
        then=then,
        now=now,
    )
    if found.is_none:
        yield tr("Nothing is different.")
    if found.moved:
        yield tr("Those that were there before stand in another order.")
    if found.articles_changed:
        many = len(found.articles_changed)
        yield tr("The text of {n} {n:article|articles} is another one.", n=many)
    if found.newer:
        yield tr("Of {n} {n:article|articles} there is a newer version.", n=len(found.newer))
    yield from map(shown, found.remarks)
