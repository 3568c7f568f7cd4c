"""A person's own way to write a quotation: a template with places, and what it gives for a real quotation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget

from quoteline.domain import QuotationDetail, UserError
from quoteline.services import clipping
from quoteline.services.clipping import PLACES, Flavour, Wish
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import reason, tr

LONGEST = 60  # letters of a name
FIRST = "“{quotation}” ({speaker}, {outlet}, {published})"  # to begin with


@dataclass(frozen=True, slots=True)
class Template:
    """What a person wrote, and the name it is kept under; empty where it has none."""

    text: str
    name: str = ""


class TemplateDialog(Asking):
    """The template above, places to put into it, and what it gives below."""

    def __init__(
        self,
        window: QWidget,
        template: str,
        tried: QuotationDetail | None,
        wish: Wish,
        named: Mapping[str, str] | None = None,
    ) -> None:
        """``named``: templates kept before, by their names."""
        super().__init__(
            window,
            tr("Your template"),
            tr(
                "Write how a quotation is to look."
                " Names in braces are filled; what is missing leaves no trace."
            ),
            tr("Keep template"),
        )
        self._tried, self._wish, self._named = tried, wish, named or {}
        self.field = QPlainTextEdit(template or FIRST)
        self.field.setAccessibleName(tr("Template"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(5 * self.field.fontMetrics().lineSpacing())
        self.insert = QPushButton(tr("Insert"))
        self.insert.setAutoDefault(False)
        self.insert.setMenu(self._places())
        self.shown = plain_label()
        self.shown.setObjectName("as it is copied")
        self.shown.setWordWrap(True)
        self.shown.setFont(theme.serif(self.font().pointSizeF() * 1.1))
        self.shown.setMinimumWidth(420)
        self.shown.setAccessibleName(tr("As it looks"))
        self.name = self._names(template)
        for part in (self.field, self.insert, QLabel(tr("As it looks")), self.shown):
            self.column.addWidget(part)
        self.column.addWidget(QLabel(tr("Name, to find it again")))
        self.column.addWidget(self.name)
        self.field.textChanged.connect(self._show)
        self.name.activated.connect(self._take_named)
        self._show()

    def template(self) -> Template:
        """What is written, and the name that it is kept under."""
        return Template(self.field.toPlainText().strip(), self.name.currentText().strip())

    def _names(self, template: str) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(tr("Name"))
        box.addItems(sorted(self._named))
        known = (name for name, text in self._named.items() if text == template)
        box.setCurrentText(next(known, tr("My template")))
        if (line := box.lineEdit()) is not None:
            line.setMaxLength(LONGEST)
            line.setAccessibleName(tr("Name"))
        return box

    def _take_named(self, place: int) -> None:
        text = self._named.get(self.name.itemText(place))
        if text is not None:
            self.field.setPlainText(text)

    def _places(self) -> QMenu:
        menu = QMenu(self)
        for name in PLACES:
            action = menu.addAction(f"{{{name}}}")
            action.triggered.connect(lambda checked=False, name=name: self._put(name))
        return menu

    def _put(self, name: str) -> None:
        self.field.insertPlainText(f"{{{name}}}")
        self.field.setFocus()

    def _show(self) -> None:
        """What the template gives for the quotation at hand, or what is wrong with it."""
        written = self.template().text
        told, fine = "", bool(written)
        if fine and self._tried is not None:
            try:
                told = clipping.tried(self._tried, Flavour.OWN, replace(self._wish, template=written))
            except UserError as error:
                told, fine = reason(error), False
        self.shown.setText(told)
        self.do.setEnabled(fine)


def ask_template(
    window: QWidget,
    template: str,
    tried: QuotationDetail | None,
    wish: Wish,
    named: Mapping[str, str] | None = None,
) -> Template | None:
    """The template that the person wants; None when they give up."""
    dialog = TemplateDialog(window, template, tried, wish, named)
    return dialog.template() if dialog.ask() else None


def with_name(kept: Settings, template: Template) -> Settings:
    """The settings with a template under its name, if it has one."""
    if not template.name:
        return kept
    return replace(kept, citation_templates={**kept.citation_templates, template.name: template.text})
