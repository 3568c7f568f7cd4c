"""“Why is this here?”: tells of the selected quotation what found it, and how speaker and day are known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from quoteline.domain import UserError
from quoteline.services import provenance
from quoteline.services.library import Library
from quoteline.services.provenance import InLibrary, Provenance
from quoteline.ui import provenance_text, theme
from quoteline.ui.jobs import Lane
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

NONE_SELECTED = say("Select one quotation, and read here why it is there.")


class ProvenanceDialog(QDialog):
    """Stays beside the window and follows the selection while it is open."""

    speaker_wanted = Signal(int)

    def __init__(self, reading: Lane, counting: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._counting = reading, counting
        self._ids: list[int] = []
        self._known: Provenance | None = None
        self._in_library: Sequence[InLibrary] = ()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(3 * theme.SPACE)
        self.text.setAccessibleName(tr("Why this quotation is there"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.close)
        self._arrange()

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Why is this here?"))
        resize_within_screen(self, 560, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)

    def open_for(self, ids: Sequence[int]) -> None:
        """Show the dialog, telling of the one quotation selected."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()
        self.tell_of(ids)

    def tell_of(self, ids: Sequence[int]) -> None:
        """Tell of another quotation, where the dialog is open; the old one stays until it is known."""
        self._ids = list(ids)
        self.look_again()

    def look_again(self, reason: object = None) -> None:
        """Tell anew of the same quotation: the library may have changed."""
        if not self.isVisible():
            return
        if len(self._ids) != 1:
            self._show_nothing(shown(NONE_SELECTED))
            return
        id = self._ids[0]
        self._reading.ask(
            "provenance",
            lambda library: provenance.why(library, id, in_library=False),
            self._take,
            self._fail,
        )

    def plain_text(self) -> str:
        """What “Copy all” copies."""
        if self._known is None:
            return ""
        return provenance_text.plain(self._known.detail.row, self._sections())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._known is not None:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reading.forget("provenance")
        self._counting.forget("others in the library")

    # --- asking and showing ---

    def _take(self, known: Provenance) -> None:
        same = self._known is not None and self._known.detail.row.id == known.detail.row.id
        self._known = known
        if not same:
            self._in_library = ()
        self._show(keep_place=same)
        if known.link is not None:
            name_id = known.link.name_id

            def others(library: Library) -> tuple[InLibrary, ...]:
                return provenance.elsewhere(library, name_id)

            self._counting.ask("others in the library", others, self._take_others)

    def _take_others(self, found: tuple[InLibrary, ...]) -> None:
        if tuple(self._in_library) != found:
            self._in_library = found
            self._show()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._show_nothing(reason(error))

    def _show_nothing(self, sentence: str) -> None:
        self._known = None
        self.copy.setEnabled(False)
        self.text.setPlainText(sentence)

    def _show(self, *, keep_place: bool = True) -> None:
        if self._known is None:
            return
        place = self.text.verticalScrollBar().value() if keep_place else 0
        colours = theme.colours(self.palette())
        self.text.setHtml(provenance_text.page(self._known.detail.row, self._sections(), colours))
        self.text.verticalScrollBar().setValue(place)
        self.copy.setEnabled(True)

    def _sections(self) -> list[provenance_text.Section]:
        return provenance_text.sections(self._known, self._in_library) if self._known is not None else []

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "speaker" and link.path().isdecimal():
            self.speaker_wanted.emit(int(link.path()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.plain_text())
