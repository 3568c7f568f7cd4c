"""How quotations look in an export: source line, days, context, and what reports add; with a live example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from quoteline.domain import QuotationDetail, QuotationRow, UserError
from quoteline.services import clipping
from quoteline.services.clipping import Wish
from quoteline.services.exporting import CITATION_STYLES, ExportOptions
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.copying_template import ask_template, with_name
from quoteline.ui.translating import Labels, reason, shown, tr
from quoteline.wording import say

OWN = "own"
WORDS = 120  # letters of a quotation that is shown as an example
DAYS = Labels(
    {
        "": say("As the format usually has them"),
        "iso": say("2025-03-20 (ISO)"),
        "en-GB": say("20 March 2025"),
        "en-US": say("March 20, 2025"),
        "de": say("20. März 2025"),
        "fr": say("20 mars 2025"),
        "es": say("20 de marzo de 2025"),
        "uk": say("20 березня 2025 р."),
    }
)
CONTEXT = Labels(
    {
        -1: say("A few words before and after"),
        0: say("None"),
        1: say("One sentence before and after"),
        2: say("Two sentences before and after"),
        3: say("Three sentences before and after"),
    }
)


class Looks:
    """The rows of a form that say how quotations look; :attr:`shown` is one of them as it will be."""

    def __init__(self, form: QFormLayout, parent: QWidget, kept: Settings) -> None:
        self._form, self._parent, self._settings = form, parent, kept
        self._tried: QuotationDetail | None = None
        self._template = ""
        self._is_table = True
        self._usual = ExportOptions()
        self.style = _box(tr("Source line"), {**CITATION_STYLES, OWN: say("Your template")})
        self.edit = QPushButton(tr("Edit…"))
        self.edit.setAutoDefault(False)
        self.edit.setToolTip(tr("Write how the source line is to look"))
        self.days = _box(tr("Days"), DAYS)
        self.context = _box(tr("Context"), CONTEXT)
        self.with_context = QCheckBox(tr("Show the context of each quotation"))
        self.marks = QCheckBox(tr("Direct speech in quotation marks"))
        self.by_speaker = QCheckBox(tr("The words of each speaker together"))
        self.links = QCheckBox(tr("Links back into this library"))
        self.hits = QCheckBox(tr("Mark the words that were searched for"))
        self.hits.setToolTip(tr("Otherwise the words are exactly as they were printed."))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.setPlaceholderText(tr("Quotations"))
        self.verbatim = QCheckBox(tr("Leave cells as they are, even those that a spreadsheet would run"))
        self.verbatim.setToolTip(
            tr("Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.")
        )
        self.shown = Lines()
        self.shown.setFont(theme.serif(parent.font().pointSizeF() * 1.05))
        self.shown.setAccessibleName(tr("As it looks"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        source = QHBoxLayout()
        source.setSpacing(theme.SPACE)
        source.addWidget(self.style, 1)
        source.addWidget(self.edit)
        self._form.addRow(tr("Title"), self.title)
        self._form.addRow(tr("Source line"), source)
        self._form.addRow(tr("As it looks"), self.shown)
        self._form.addRow(tr("Days"), self.days)
        self._form.addRow(tr("Context"), self.context)
        for box in (self.with_context, self.marks, self.hits, self.by_speaker, self.links, self.verbatim):
            self._form.addRow("", box)
        self._rows = {
            "title": self.title,
            "dates": self.days,
            "context": self.context,
            "with_context": self.with_context,
            "marks": self.marks,
            "hits": self.hits,
            "by_speaker": self.by_speaker,
            "links": self.links,
            "verbatim": self.verbatim,
        }
        self._source = source

    def _connect(self) -> None:
        for box in (self.style, self.days):
            box.currentIndexChanged.connect(lambda place: self._show())
        self.with_context.toggled.connect(lambda on: self._show_context())
        for tick in (self.marks, self.links):
            tick.toggled.connect(lambda on: self._show())
        self.style.activated.connect(lambda place: self._ask_where_missing())
        self.edit.clicked.connect(self._ask)

    # --- what is chosen ---

    def show_options(self, options: ExportOptions) -> None:
        """Show what was chosen before."""
        self._usual, self._template = options, options.template
        self.style.setCurrentIndex(self.style.findData(OWN if options.template else options.citation))
        self.days.setCurrentIndex(max(0, self.days.findData(options.dates)))
        sentences = -1 if options.context_sentences is None else options.context_sentences
        self.context.setCurrentIndex(max(0, self.context.findData(sentences)))
        for tick, on in (
            (self.with_context, options.with_context),
            (self.marks, options.quotation_marks),
            (self.hits, options.mark_hits),
            (self.by_speaker, options.by_speaker),
            (self.links, options.links),
            (self.verbatim, options.verbatim),
        ):
            tick.setChecked(on)
        self.title.setText(options.title)
        self._show()

    @property
    def templates(self) -> Mapping[str, str]:
        """The source lines of one's own that are kept under names, with those named here."""
        return self._settings.citation_templates

    def options(self) -> ExportOptions:
        """What is chosen, but for the columns."""
        own = self.style.currentData() == OWN and bool(self._template)
        sentences = int(self.context.currentData())
        return replace(
            self._usual,
            citation=self._usual.citation if self.style.currentData() == OWN else self.style.currentData(),
            template=self._template if own else "",
            dates=str(self.days.currentData()),
            context_sentences=None if sentences < 0 else sentences,
            with_context=self.with_context.isChecked(),
            quotation_marks=self.marks.isChecked(),
            mark_hits=self.hits.isChecked(),
            by_speaker=self.by_speaker.isChecked(),
            links=self.links.isChecked(),
            verbatim=self.verbatim.isChecked(),
            title=self.title.text().strip(),
        )

    def offer_hits(self, on: bool) -> None:
        """Words were searched for that can be marked."""
        self.hits.setEnabled(on)

    def show_format(self, takes: frozenset[str], columns: tuple[str, ...] | None) -> None:
        """Show the choices that mean something for a format; a table has a source line in a column."""
        for name, row in self._rows.items():
            self._form.setRowVisible(row, name in takes)
        if columns is not None:  # a table: what these are about may not be among its columns
            self._form.setRowVisible(self.context, bool({"context_before", "context_after"} & set(columns)))
        self._is_table = columns is not None
        self._show_context()
        cites = "citation" in takes and (columns is None or "citation" in columns)
        self._form.setRowVisible(self._source, cites)
        self._form.setRowVisible(self.shown, cites)

    def _show_context(self) -> None:
        """How much of it is of no meaning where a report shows none."""
        self.context.setEnabled(self._is_table or self.with_context.isChecked())

    # --- the example ---

    def try_with(self, detail: QuotationDetail | None) -> None:
        """Show how this quotation would look."""
        self._tried = None if detail is None else replace(detail, row=_shortened(detail.row))
        self._show()

    def _show(self) -> None:
        self.edit.setEnabled(self.style.currentData() == OWN)
        told = ""
        if self._tried is not None:
            try:
                told = clipping.reported(self._tried, self.options())
            except UserError as error:
                told = reason(error)
        self.shown.setText(told or tr("There is no quotation to show it with."))

    def _ask_where_missing(self) -> None:
        if self.style.currentData() == OWN and not self._template:
            self._ask()

    def _ask(self) -> None:
        wish = Wish(self.marks.isChecked(), str(self.days.currentData()))
        named = self._settings.citation_templates
        asked = ask_template(self._parent.window(), self._template, self._tried, wish, named)
        if asked is not None:
            self._template = asked.text
            self._settings = with_name(self._settings, asked)
        if not self._template:
            self.style.setCurrentIndex(0)
        self._show()


class Lines(QLabel):
    """Plain words that wrap, exactly as high as they need: in a form a wrapped label takes room for more."""

    def __init__(self, *, muted: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = self.heightForWidth(self.width())
        if high > 0 and high != self.height():
            self.setFixedHeight(high)


def _shortened(row: QuotationRow) -> QuotationRow:
    """The row with its first words: an example need not be read to its end."""
    words = " ".join(row.text.split())
    return replace(row, text=words if len(words) <= WORDS else f"{words[: WORDS - 1]}…")


def _box(name: str, labels: Mapping[Any, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    for key, label in labels.items():
        box.addItem(shown(label), key)
    return box
