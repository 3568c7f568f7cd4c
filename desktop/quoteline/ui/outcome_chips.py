"""What an import came to as chips with a number: each shows only the files of its outcome, or all again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from quoteline.services.import_reports import ImportReport, Outcome
from quoteline.ui import native, theme
from quoteline.ui.chips import FlowLayout
from quoteline.ui.import_report_model import RESULTS
from quoteline.ui.translating import tr


class OutcomeChips(QWidget):
    """``chosen`` tells the outcomes that are to be seen; none: all."""

    chosen = Signal(object)  # frozenset[Outcome]

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.chips = {each: self._chip(each, report.counts[each]) for each in Outcome if report.counts[each]}
        row = FlowLayout(2 * theme.SPACE)
        row.setContentsMargins(0, 0, 0, 0)
        for chip in self.chips.values():
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self._dress()

    def outcomes(self) -> frozenset[Outcome]:
        """Those that are pressed."""
        return frozenset(each for each, chip in self.chips.items() if chip.isChecked())

    def _chip(self, outcome: Outcome, many: int) -> QPushButton:
        chip = QPushButton(f"{native.number(many)}  {RESULTS[outcome]}")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setFont(theme.tabular(chip.font()))
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setToolTip(tr("Show only these"))
        chip.setAccessibleName(f"{RESULTS[outcome]}: {native.number(many)}")
        chip.toggled.connect(lambda on: self.chosen.emit(self.outcomes()))
        return chip

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Failures stand out in ink and weight; what is pressed has the wash of a selection, and a frame."""
        colours = theme.colours(self.palette())
        plain = (
            f"QPushButton {{ border: 1px solid {colours.line.name()}; border-radius: 11px;"
            f" padding: 3px 12px; background: {colours.surface.name()}; color: {colours.text.name()}; }}"
            f" QPushButton:hover {{ background: {colours.hover.name()}; }}"
            f" QPushButton:checked {{ background: {colours.selection.name()};"
            f" border-color: {colours.accent.name()}; }}"
            f" QPushButton:focus {{ border-color: {colours.accent.name()}; }}"
        )
        for outcome, chip in self.chips.items():
            failed = outcome is Outcome.FAILED
            ink = f" QPushButton {{ color: {colours.warning.name()}; font-weight: 600; }}" if failed else ""
            chip.setStyleSheet(plain + ink)
