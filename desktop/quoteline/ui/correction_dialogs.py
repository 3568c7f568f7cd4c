"""The small dialogs that ask for a tag, a note or a speaker, and what all dialogs of correction share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import QuotationRow
from quoteline.services import browsing
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.taking_back import WholeImport
from quoteline.ui import phrases, theme
from quoteline.ui.jobs import Lane
from quoteline.ui.translating import shown, tr

LISTED = 2000  # names offered while typing


class Asking(QDialog):
    """A question with a text above, a form, and two buttons named for what they do."""

    def __init__(self, window: QWidget, title: str, text: str, do: str) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(3 * theme.SPACE)
        self.column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(label)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = self.buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def ask(self) -> bool:
        """Show it and wait; whether the answer is to be taken."""
        self.column.addWidget(self.buttons)
        # On a small screen Qt makes a dialog narrower than its words, in languages that have long ones.
        self.setMinimumWidth(max(self.minimumWidth(), self.column.totalMinimumSize().width()))
        answer = self.exec()
        self.deleteLater()  # once the caller has read the fields
        return answer == QDialog.DialogCode.Accepted


def ask_tag(window: QWidget, lane: Lane, many: int) -> str | None:
    """A tag for the selected quotations; the tags in use are offered."""
    dialog = Asking(window, tr("Tag"), tr("Tag {n} {n:quotation|quotations} with:", n=many), tr("Add tag"))
    line = QLineEdit()
    line.setAccessibleName(tr("Tag"))
    dialog.column.addWidget(line)
    offer(line, lane, lambda library: [each.label for each in browsing.facets(library, Wanted()).tags])
    return line.text().strip() if dialog.ask() else None


def ask_note(window: QWidget, many: int, rows: Sequence[QuotationRow]) -> str | None:
    """A note on one quotation, or one for ``many``, of which some ``rows`` are at hand.

    Empty takes the notes away, None is no change.
    """
    notes = {row.note for row in rows}
    dialog = Asking(window, tr("Note"), _noted(many, rows), tr("Keep note"))
    text = QPlainTextEdit(notes.pop() if len(notes) == 1 else "")
    text.setAccessibleName(tr("Note"))
    text.setTabChangesFocus(True)
    text.setMinimumHeight(120)
    dialog.column.addWidget(text)
    for key in ("Ctrl+Return", "Ctrl+Enter"):  # Return alone is a new line
        QShortcut(QKeySequence(key), dialog).activated.connect(dialog.accept)
    dialog.do.setToolTip(tr("Keep note (Ctrl+Return)"))
    text.setFocus()
    return text.toPlainText().strip() if dialog.ask() else None


def _noted(many: int, rows: Sequence[QuotationRow]) -> str:
    """What the note is on, and what becomes of other notes."""
    if many == 1:
        row = rows[0]
        words = row.text if len(row.text) <= 160 else row.text[:159] + "…"
        return shown(row.lead) + phrases.in_marks(row.kind, words)
    if any(row.note for row in rows):
        return tr(
            "One note for {n} {n:quotation|quotations}."
            " It takes the place of the notes that some of them have.",
            n=many,
        )
    return tr("One note for {n} {n:quotation|quotations}.", n=many)


def ask_whole_import(window: QWidget, brought: WholeImport) -> bool:
    """Whether a whole import shall be taken back; Enter, after Ctrl+Z pressed once too often, keeps it."""
    dialog = Asking(
        window,
        tr("Undo"),
        tr(
            "Take back the import of {articles} {articles:article|articles}?"
            " {quotations} {quotations:quotation|quotations} would go with {articles:it|them}."
            " Redo brings all of it back, as long as nothing else is changed.",
            articles=brought.articles,
            quotations=brought.quotations,
        )
        + _taken_back_first(brought),
        tr("Take back"),
    )
    keep = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    keep.setText(tr("Keep"))
    dialog.do.setDefault(False)
    keep.setDefault(True)
    dialog.column.addWidget(dialog.buttons)  # only what is in the dialog can have its focus
    keep.setFocus()
    return dialog.ask()


def _taken_back_first(brought: WholeImport) -> str:
    """What was done since the import is taken back with it: the log is walked backwards."""
    if not brought.later:
        return ""
    told = tr(
        "{n} later {n:change is|changes are} taken back first, imports among {n:it|them} as well.",
        n=brought.later,
    )
    return f"\n\n{told}"


def ask_speaker(window: QWidget, lane: Lane, many: int, name: str) -> str | None:
    """Who said it; empty is unknown, None is no change."""
    dialog = Asking(
        window,
        tr("Change speaker"),
        tr("Who said this? Leave it empty if nobody can tell.")
        if many == 1
        else tr("Who said these {n} {n:quotation|quotations}? Leave it empty if nobody can tell.", n=many),
        tr("Change speaker"),
    )
    line = QLineEdit(name)
    line.setAccessibleName(tr("Speaker"))
    line.selectAll()
    dialog.column.addWidget(line)
    offer_speakers(line, lane)
    return line.text().strip() if dialog.ask() else None


def offer_speakers(line: QLineEdit, lane: Lane, first: Sequence[str] = ()) -> None:
    """Offer the names of the library while typing, most quoted first, behind those that come ``first``."""

    def names(library: Library) -> list[str]:
        listed = [each.label for each in browsing.speaker_list(library)][:LISTED]
        return list(dict.fromkeys([*first, *listed]))

    offer(line, lane, names)


def offer(line: QLineEdit, lane: Lane, names: Callable[[Library], list[str]]) -> None:
    """Offer names while typing, once they are at hand."""
    model = QStringListModel(line)
    completer = QCompleter(model, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(5)
    line.setCompleter(completer)
    EnterThrough(line, completer)
    lane.ask("names to offer", names, model.setStringList)
    line.destroyed.connect(lambda: lane.forget("names to offer"))


class EnterThrough(QObject):
    """Enter is meant for the dialog where no offered name is chosen; the list of offers would swallow it."""

    def __init__(self, line: QLineEdit, completer: QCompleter) -> None:
        super().__init__(line)
        offers = completer.popup()
        assert offers is not None  # it is made when it is asked for
        self._line, self._offers = line, offers
        offers.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not self._offers.currentIndex().isValid()
        )
        if enter:
            self._offers.hide()
            QCoreApplication.sendEvent(self._line, event)
        return enter
