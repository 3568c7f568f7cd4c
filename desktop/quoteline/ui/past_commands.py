"""The commands that open what tells of the past: the history of the library, and why a quotation is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from quoteline.ui.corrections import Corrections
from quoteline.ui.history_dialog import HistoryDialog
from quoteline.ui.provenance_dialog import ProvenanceDialog
from quoteline.ui.workspace import Workspace


class PastCommands:
    """For one open library; each dialog is there once, while it is open."""

    def __init__(self, workspace: Workspace, corrections: Corrections) -> None:
        self._workspace, self._corrections = workspace, corrections

    def open_history(self) -> None:
        """Show all that was done in the library."""
        dialog = self._workspace.findChild(HistoryDialog)
        if dialog is None:
            dialog = HistoryDialog(self._workspace.session.reading, self._corrections, self._workspace)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_provenance(self, ids: list[int]) -> None:
        """Tell why the selected quotation is there, and of others that are selected meanwhile."""
        dialog = self._workspace.findChild(ProvenanceDialog)
        if dialog is None:
            dialog = self._new_provenance()
        dialog.open_for(ids)

    def _new_provenance(self) -> ProvenanceDialog:
        workspace, session = self._workspace, self._workspace.session
        dialog = ProvenanceDialog(session.reading, session.counting, workspace)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.speaker_wanted.connect(workspace.speaker.show_speaker)
        workspace.desk.selection_changed.connect(dialog.tell_of)
        self._corrections.changed.connect(dialog.look_again)
        self._corrections.undone.connect(dialog.look_again)
        return dialog

    def close(self) -> None:
        """Close what is open, before the library is closed."""
        for kind in (HistoryDialog, ProvenanceDialog):
            dialog: QDialog | None = self._workspace.findChild(kind)
            if dialog is not None:
                dialog.close()
