"""The dialog that asks which outlet printed articles; the outlets of the library are offered."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from quoteline.services import outlets
from quoteline.services.outlets import OutletOutlook
from quoteline.ui import phrases
from quoteline.ui.correction_dialogs import Asking, offer
from quoteline.ui.jobs import Lane
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import tr

NAMED = 3  # outlets that are named in the sentence about those so far


class OutletDialog(Asking):
    """Asks for the outlet of one article, or of several at once."""

    def __init__(self, window: QWidget, lane: Lane, outlook: OutletOutlook) -> None:
        super().__init__(window, tr("Outlet"), _question(outlook), tr("Set outlet"))
        so_far = plain_label(muted=True)
        so_far.setText(_so_far(outlook))
        self.column.addWidget(so_far)
        common = next(iter(outlook.outlets)) if len(outlook.outlets) == 1 else ""
        self.line = QLineEdit(common)
        self.line.setAccessibleName(tr("Outlet"))
        self.line.selectAll()
        form = QFormLayout()
        form.addRow(tr("Outlet"), self.line)
        self.column.addLayout(form)
        offer(self.line, lane, outlets.names)
        self.line.setFocus()


def ask_outlet(window: QWidget, lane: Lane, outlook: OutletOutlook) -> str | None:
    """The outlet of articles; empty is unknown, None is no change."""
    if not outlook.articles:
        return None
    dialog = OutletDialog(window, lane, outlook)
    return dialog.line.text().strip() if dialog.ask() else None


def _question(outlook: OutletOutlook) -> str:
    many, one = len(outlook.articles), outlook.articles[0]
    if many > 1:
        return tr("Who printed these {n} {n:article|articles}? Leave it empty if nobody can tell.", n=many)
    title = phrases.article_name(one.title, one.origin)
    return tr("Who printed “{title}”? Leave it empty if nobody can tell.", title=title)


def _so_far(outlook: OutletOutlook) -> str:
    """By whom they were printed, as far as it is known, those with most articles first."""
    named = [name for name, _ in outlook.outlets.most_common() if name]
    if not named:
        return tr("So far no outlet is known.")
    told = ", ".join(named[:NAMED])
    if len(named) > NAMED:
        return tr("So far: {names} and {n} {n:other|others}.", names=told, n=len(named) - NAMED)
    return tr("So far: {names}.", names=told)
