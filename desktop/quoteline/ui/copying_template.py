"""A person's own way to write a quotation: a template with places, and what it gives for a real quotation."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget

from quoteline.domain import QuotationDetail, UserError
from quoteline.services import clipping
from quoteline.services.clipping import PLACES, Flavour, Wish
from quoteline.ui import theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import reason, tr

FIRST = "“{quotation}” ({speaker}, {outlet}, {published})"  # to begin with


class TemplateDialog(Asking):
    """The template above, places to put into it, and what it gives below."""

    def __init__(self, window: QWidget, template: str, tried: QuotationDetail | None, wish: Wish) -> None:
        super().__init__(
            window,
            tr("Your template"),
            tr(
                "Write how a quotation is to look."
                " Names in braces are filled; what is missing leaves no trace."
            ),
            tr("Keep template"),
        )
        self._tried, self._wish = tried, wish
        self.field = QPlainTextEdit(template or FIRST)
        self.field.setAccessibleName(tr("Template"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(5 * self.field.fontMetrics().lineSpacing())
        self.insert = QPushButton(tr("Insert"))
        self.insert.setAutoDefault(False)
        self.insert.setMenu(self._places())
        self.shown = plain_label()
        self.shown.setWordWrap(True)
        self.shown.setFont(theme.serif(self.font().pointSizeF() * 1.1))
        self.shown.setMinimumWidth(420)
        self.shown.setAccessibleName(tr("As it looks"))
        for part in (self.field, self.insert, QLabel(tr("As it looks")), self.shown):
            self.column.addWidget(part)
        self.field.textChanged.connect(self._show)
        self._show()

    def template(self) -> str:
        return self.field.toPlainText().strip()

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
        told, fine = "", bool(self.template())
        if fine and self._tried is not None:
            try:
                told = clipping.tried(self._tried, Flavour.OWN, replace(self._wish, template=self.template()))
            except UserError as error:
                told, fine = reason(error), False
        self.shown.setText(told)
        self.do.setEnabled(fine)


def ask_template(window: QWidget, template: str, tried: QuotationDetail | None, wish: Wish) -> str:
    """The template that the person wants, empty when they give up."""
    dialog = TemplateDialog(window, template, tried, wish)
    return dialog.template() if dialog.ask() else ""
