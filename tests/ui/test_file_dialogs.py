"""Dialogs that list the folder of an open library leave the library locked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget

from quoteline.services.library import open_library
from quoteline.ui import file_dialogs
from quoteline.ui.file_dialogs import FileDialog, UnreadIcons

OTHER_PROGRAM = """
import sys
from pathlib import Path
from quoteline.services.library import open_library
open_library(Path(sys.argv[1])).close()
"""


def names_in(dialog: FileDialog) -> list[str]:
    view = dialog.findChild(QTreeView)
    model, root = view.model(), view.rootIndex()
    return [model.index(row, 0, root).data() for row in range(model.rowCount(root))]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems lock each handle")
def test_the_library_stays_locked_while_a_dialog_lists_it(library_path, qtbot):
    """Else the other program, taking itself for the last one, removes the log that the window writes to."""
    library = open_library(library_path)
    log = library_path.with_name(f"{library_path.name}-wal")
    try:
        library.database.sql.conn.execute("UPDATE library SET value = value")
        window = QWidget()
        qtbot.addWidget(window)
        folder = str(library_path.parent)
        dialog = FileDialog(window, "Import", folder, "", QFileDialog.FileMode.ExistingFiles)
        dialog.show()
        qtbot.waitUntil(lambda: library_path.name in names_in(dialog))
        qtbot.waitUntil(lambda: log.name in names_in(dialog))
        subprocess.run([sys.executable, "-c", OTHER_PROGRAM, str(library_path)], check=True, timeout=300)
        assert log.exists()
    finally:
        library.close()
    assert not log.exists()


def test_a_dialog_tells_kinds_by_the_names(qtbot, library_path, tmp_path):
    icons = UnreadIcons()
    assert icons.type(QFileInfo(str(library_path))) == "quoteline file"
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"
    assert not icons.icon(QFileInfo(str(library_path))).isNull()
    assert not icons.icon(QAbstractFileIconProvider.IconType.Folder).isNull()


def test_what_is_chosen_comes_back_and_giving_up_chooses_nothing(qtbot, library_path, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    folder = str(library_path.parent)

    def take(dialog: FileDialog) -> QFileDialog.DialogCode:
        dialog.selectFile(library_path.name)
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(FileDialog, "exec", take)
    assert file_dialogs.ask_open(window, "Open", folder, "All files (*)") == library_path
    assert file_dialogs.ask_open_several(window, "Open", folder, "") == [library_path]
    monkeypatch.setattr(FileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    assert file_dialogs.ask_save(window, "Save", f"{folder}/new.csv") == Path(folder, "new.csv")
    assert file_dialogs.ask_folder(window, "Folder", folder) == Path(folder)
    monkeypatch.setattr(FileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Rejected)
    assert file_dialogs.ask_save(window, "Save", f"{folder}/new.csv") is None
    assert file_dialogs.ask_open_several(window, "Open", folder, "") == []
