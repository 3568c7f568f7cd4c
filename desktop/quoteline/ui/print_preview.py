"""The article as it will look on paper, to be printed or kept as PDF; loaded when it is first wanted."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from quoteline.ui.reading_print import PrintedArticle
from quoteline.ui.translating import tr

MARGIN = 20.0  # millimetres


def preview(printed: PrintedArticle, window: QWidget) -> QPrintPreviewDialog:
    """Open the preview over a window; it is gone when it is closed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printed.name)
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(tr("Print article"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(printed.paint)
    _name_fields(dialog)
    dialog.resize(window.size() * 0.8)
    dialog.open()
    return dialog


def _name_fields(dialog: QPrintPreviewDialog) -> None:
    """Qt leaves the fields of its toolbar without names for a screen reader."""
    for field in dialog.findChildren(QLineEdit):
        zoom = isinstance(field.parent(), QComboBox)
        field.setAccessibleName(tr("Zoom") if zoom else tr("Page"))
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(tr("Zoom"))
