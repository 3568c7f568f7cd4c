"""What is copied or dragged away becomes one bundle, from which every program takes what it reads best."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from quoteline.services.clipping import Clipping

MARKDOWN = "text/markdown"
CSV = "text/csv"


def bundle(clipping: Clipping) -> QMimeData:
    """Plain text always, rich text, Markdown and CSV where there is some."""
    data = QMimeData()
    data.setText(clipping.plain)
    if clipping.html:
        data.setHtml(clipping.html)
    for kind, text in ((MARKDOWN, clipping.markdown), (CSV, clipping.csv)):
        if text:
            data.setData(kind, text.encode("utf-8", "replace"))
    return data


def put(clipping: Clipping) -> None:
    """Put it on the clipboard, in the place of what was there."""
    QGuiApplication.clipboard().setMimeData(bundle(clipping))
