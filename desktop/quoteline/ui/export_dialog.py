"""The export dialog: what, in which format, how it looks, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from quoteline import locations
from quoteline.services import clipping, searching
from quoteline.services.exporting import FORMATS, Asked, side_file
from quoteline.settings import Settings
from quoteline.ui import export_choices, file_dialogs, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.export_choices import Choices, ExportWish
from quoteline.ui.export_columns import ColumnsList
from quoteline.ui.export_looks import Lines, Looks
from quoteline.ui.export_templates import TemplateLine
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

__all__ = ["DESCRIPTIONS", "ExportDialog", "ExportWish"]

DESCRIPTIONS = Labels(
    {
        "csv": say("A table that every spreadsheet reads, a row for each quotation."),
        "tsv": say("The same table with tabs between the cells, for tools that want them."),
        "xlsx": say(
            "A workbook with real days, links and filters, and a sheet that tells where all comes from."
        ),
        "jsonl": say(
            "An object a line with all that is known, places in the text too, for your own programs."
        ),
        "md": say("A text with headings and quotations, for notes, wikis and editors."),
        "html": say("One page that works without a network: it can be searched and has a small timeline."),
        "docx": say("A report to go on writing in, each quotation with its source."),
        "odt": say("The same report for LibreOffice and other word processors."),
        "ris": say("The articles with their quotations, for Zotero, EndNote or Citavi."),
        "bibtex": say("The articles with their quotations, for LaTeX."),
        "csl-json": say("The articles with their quotations, for Zotero and Pandoc."),
        "timelinejs": say("The dated quotations as an interactive timeline for a web page (TimelineJS)."),
        "ics": say("The dated quotations as days of a calendar."),
    }
)
INSIDE = say(
    "The file also tells what was asked for, when, of which library and from which articles,"
    " so that the export can be made again and compared."
)
SIZE = QSize(640, 720)


class ExportDialog(Asking):
    """Selection or all that is shown; the choices of the last time come back."""

    def __init__(
        self,
        window: QWidget,
        selected: Sequence[int],
        listed: Sequence[int],
        kept: Settings,
        lane: AsksLibrary | None = None,
        asked: Asked | None = None,
    ) -> None:
        """``lane`` finds a quotation to show the looks with; ``asked``: what ``listed`` is the answer to."""
        super().__init__(window, tr("Export quotations"), tr("Write quotations to a file."), tr("Export"))
        self._selected, self._listed, self._kept, self._asked = selected, listed, kept, asked
        self.selection = QRadioButton(tr("The selection ({n} {n:quotation|quotations})", n=len(selected)))
        self.all = QRadioButton(tr("All that is shown ({n} {n:quotation|quotations})", n=len(listed)))
        self.templates = TemplateLine(kept, self.choices)
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for name, format in FORMATS.items():
            self.format.addItem(shown(format.label), name)
        self.described = Lines(muted=True)
        self.columns = ColumnsList()
        self.account = QCheckBox(tr("With an account of where it comes from"))
        self.accounted = Lines(muted=True)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File to write"))
        self._columns_of: dict[tuple[str, ...], tuple[str, ...] | None] = {}  # chosen, by the usual ones
        self._build()
        found = asked.wanted if asked is not None else None
        self.looks.offer_hits(found is not None and bool(searching.marking_of(found)))
        self._begin()
        if lane is not None:
            self._find_example(lane)

    # --- putting together ---

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Begin with"), self.templates)
        form.addRow(tr("What"), _below(self.selection, self.all))
        form.addRow(tr("Format"), self.format)
        form.addRow("", self.described)
        form.addRow(tr("Columns"), self.columns)
        self.looks = Looks(form, self, self._kept)
        form.addRow(tr("Account"), self.account)
        form.addRow("", self.accounted)
        self._form = form
        inside = self._inside = QWidget()
        above = QVBoxLayout(inside)
        above.setContentsMargins(0, 0, 2 * SPACE, 0)
        above.addLayout(form)
        above.addStretch(1)
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setWidget(inside)
        self.column.addWidget(self.room, 1)
        self.column.addLayout(self._where())

    def _where(self) -> QHBoxLayout:
        where = QHBoxLayout()
        label = plain_label(wrap=False)
        label.setText(tr("File"))
        label.setBuddy(self.path)
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)  # Return means Export, also while this button has the focus
        choose.clicked.connect(self._choose)
        where.addWidget(label)
        where.addWidget(self.path, 1)
        where.addWidget(choose)
        return where

    def _begin(self) -> None:
        self.selection.setEnabled(bool(self._selected))
        self.selection.setChecked(len(self._selected) > 1)
        self.all.setChecked(len(self._selected) <= 1)
        folder = Path(self._kept.export_folder) if self._kept.export_folder else Path.home()
        self.path.setText(str(folder / "quotations"))
        self.show_choices(export_choices.last(self._kept))
        self.format.currentIndexChanged.connect(lambda place: self._change_format())
        self.columns.changed.connect(self._show_looks)
        self.path.textChanged.connect(lambda text: self._check())
        self.account.toggled.connect(lambda on: self._tell_account())
        self.templates.taken.connect(self.show_choices)
        self.columns.sized()
        self._take_room()

    def _take_room(self) -> None:
        """As wide as the rows need in the size of text of the moment, as far as the screen has room."""
        scale = theme.text_scale
        wide = max(round(SIZE.width() * scale), self._inside.minimumSizeHint().width() + 24 * SPACE)
        room = self.screen().availableSize()
        self.resize(min(wide, room.width()), min(round(SIZE.height() * scale), room.height() - 10 * SPACE))

    def _find_example(self, lane: AsksLibrary) -> None:
        ids = [*(self._selected or self._listed)[:1]]
        lane.ask("example of export", lambda library: clipping.example(library, ids), self.looks.try_with)
        self.finished.connect(lambda answer: lane.forget("example of export"))

    # --- what is chosen ---

    def show_choices(self, choices: Choices) -> None:
        """Show choices that were made before."""
        format = FORMATS[choices.format]
        self._columns_of = {format.columns: choices.options.columns}
        self.looks.show_options(choices.options)
        self.account.setChecked(choices.account)
        self.format.blockSignals(True)
        self.format.setCurrentIndex(max(0, self.format.findData(choices.format)))
        self.format.blockSignals(False)
        self._usual: tuple[str, ...] = ()
        self._show_format()

    def choices(self) -> Choices:
        """What is chosen now."""
        format = FORMATS[self._format()]
        columns = self.columns.chosen_or_usual() if format.is_table else None
        return Choices(format.name, replace(self.looks.options(), columns=columns), self.account.isChecked())

    def wish(self) -> ExportWish:
        """What to write, and where."""
        choices, path = self.choices(), self._path()
        chosen = self.selection.isChecked()
        account = (Asked() if chosen or self._asked is None else self._asked) if choices.account else None
        return ExportWish(
            tuple(self._selected if chosen else self._listed),
            path,
            choices.format,
            choices.options.columns,
            choices.options.verbatim,
            options=choices.options,
            asked=account,
            found=self._asked.wanted if self._asked is not None else None,
        )

    def kept(self) -> Settings:
        """The settings with the choices made here."""
        return export_choices.remembered(self.with_names(self._kept), self.choices(), self._path().parent)

    def with_names(self, kept: Settings) -> Settings:
        """The settings with what was given a name here, which stays also where nothing is exported."""
        named = self.templates.kept.export_templates
        return replace(kept, export_templates=named, citation_templates=self.looks.templates)

    def _path(self) -> Path:
        return locations.at_home(self.path.text().strip())

    def _format(self) -> str:
        return str(self.format.currentData())

    # --- one choice changes the others ---

    def _change_format(self) -> None:
        if self._usual:
            self._columns_of[self._usual] = self.columns.chosen_or_usual()
        self._show_format()

    def _show_format(self) -> None:
        format = FORMATS[self._format()]
        self._usual = format.columns
        self.described.setText(DESCRIPTIONS.get(format.name, ""))
        self._form.setRowVisible(self.columns, format.is_table)
        if format.is_table:
            chosen = self._columns_of.get(format.columns)
            self.columns.show_columns(format.columns, format.on_request, chosen)
        path = Path(self.path.text().strip() or "quotations")
        if path.suffix in {each.suffix for each in FORMATS.values()} or not path.suffix:
            self.path.setText(str(path.with_suffix(format.suffix)))
        self._show_looks()

    def _show_looks(self) -> None:
        format = FORMATS[self._format()]
        self.looks.show_format(format.takes, self.columns.chosen() if format.is_table else None)
        self._check()

    def _check(self) -> None:
        named = bool(self.path.text().strip())
        self.path.setToolTip(plain_hint(self.path.text()))
        self.do.setEnabled(named and (not FORMATS[self._format()].is_table or bool(self.columns.chosen())))
        self._tell_account()

    def _tell_account(self) -> None:
        side = tr(
            "A second file, “{name}”, tells what was asked for, when, of which library"
            " and from which articles, so that the export can be made again and compared.",
            name=side_file(Path(self.path.text().strip() or "quotations")).name,
        )
        carries = FORMATS[self._format()].carries
        self.accounted.setText((shown(INSIDE) if carries else side) if self.account.isChecked() else "")
        self._form.setRowVisible(self.accounted, self.account.isChecked())

    def _choose(self) -> None:
        path = file_dialogs.ask_save(self, tr("Export to"), self.path.text(), confirm=False)
        if path is not None:
            self.path.setText(str(path))


def _below(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE)
    for widget in widgets:
        column.addWidget(widget)
    return column
