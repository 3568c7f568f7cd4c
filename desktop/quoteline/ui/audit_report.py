"""What an audit came to: how much of what could be speech was found, and where most is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.auditing import IN_WORDS, SPEECH, AuditReport, Missed
from quoteline.ui import native, phrases, theme
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

MOST = 500  # articles that are listed
ARTICLE = Qt.ItemDataRole.UserRole


class AuditReportDialog(QDialog):
    """Stays beside the window; Enter or a double click reads the chosen article."""

    article_wanted = Signal(int)

    def __init__(self, window: QWidget, report: AuditReport, stopped: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What was left out"))
        resize_within_screen(self, 620, 520)
        self.words = QLabel(_words(report, stopped))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QTreeWidget()
        self.read = QLabel(tr("In the article, M goes from one to the next, and Q makes it a quotation."))
        self.read.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.read.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_button = self.buttons.addButton(
            tr("Read in article"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._fill(report)
        self._arrange()

    def _arrange(self) -> None:
        self.list.setHeaderLabels([tr("Article"), tr("Left out")])
        self.list.setAccessibleName(tr("Articles in which something was left out, most first"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(self._open)
        self.open_button.setEnabled(self.list.topLevelItemCount() > 0)
        self.open_button.clicked.connect(lambda: self._open(self.list.currentItem()))
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        for widget in (self.words, self.list, self.read, self.buttons):
            column.addWidget(widget)
        self.list.setFocus()

    def _fill(self, report: AuditReport) -> None:
        for each in report.most_missed(MOST):
            line = QTreeWidgetItem(self.list, [_name(each), native.number(each.count)])
            line.setData(0, ARTICLE, each.article_id)
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _open(self, line: QTreeWidgetItem | None) -> None:
        if line is not None:
            self.article_wanted.emit(line.data(0, ARTICLE))


def _name(missed: Missed) -> str:
    return phrases.article_name(missed.title, "")


def _words(report: AuditReport, stopped: bool) -> str:
    """How much was looked at, how much of it was found, and what the rest is."""
    looked = tr("{n} {n:article was|articles were} read again.", n=report.articles)
    if stopped:
        looked = tr("{looked} The rest was left, as you asked.", looked=looked)
    reasons = [
        tr("{n} × {why}", n=many, why=IN_WORDS[why])
        for why, many in report.whole.left.most_common()
        if why in SPEECH
    ]
    return "\n".join(filter(None, (looked, shown(report.whole.sentence), *reasons)))
