"""Files and folders are chosen in dialogs that read no file: a library that is open stays locked.

SQLite locks a library for the whole process, and a process that closes a file gives up all its locks on it,
whoever opened it. A dialog that looks into the files it lists, for their icon and kind, thus takes the lock
off the open library: another program takes itself for the last one, removes the write-ahead log, and the
library is damaged. Linux has such dialogs in our own process, Qt's and GTK's; Windows locks each handle, and
the panels of macOS are a process of their own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QFileIconProvider, QWidget

from quoteline.ui.translating import tr

Mode, Option = QFileDialog.FileMode, QFileDialog.Option


class UnreadIcons(QFileIconProvider):
    """Icons and kinds by what is known of a file without opening it."""

    def icon(self, of: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        if isinstance(of, QFileInfo):
            folder, file = QFileIconProvider.IconType.Folder, QFileIconProvider.IconType.File
            return super().icon(folder if of.isDir() else file)
        return super().icon(of)

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return tr("Folder")
        return tr("{suffix} file", suffix=info.suffix()) if info.suffix() else tr("File")


class FileDialog(QFileDialog):
    """A dialog that lists files and opens none of them."""

    def __init__(
        self, window: QWidget, title: str, folder: str, kinds: str, mode: QFileDialog.FileMode
    ) -> None:
        super().__init__(window)  # without a folder yet: it begins to list as soon as it has one
        self.setWindowTitle(title)
        if sys.platform.startswith("linux"):
            self.setOption(Option.DontUseNativeDialog)
        self._icons = UnreadIcons()  # Qt does not keep it
        self.setIconProvider(self._icons)
        self.setFileMode(mode)
        if kinds:
            self.setNameFilter(kinds)
        self.setDirectory(folder)


def ask_open(window: QWidget, title: str, folder: str, kinds: str) -> Path | None:
    """One file that is there."""
    return _first(_asked(FileDialog(window, title, folder, kinds, Mode.ExistingFile)))


def ask_open_several(window: QWidget, title: str, folder: str, kinds: str) -> list[Path]:
    """Files that are there; none when the person gives up."""
    return _asked(FileDialog(window, title, folder, kinds, Mode.ExistingFiles))


def ask_folder(window: QWidget, title: str, folder: str) -> Path | None:
    """One folder that is there."""
    dialog = FileDialog(window, title, folder, "", Mode.Directory)
    dialog.setOption(Option.ShowDirsOnly)
    return _first(_asked(dialog))


def ask_save(window: QWidget, title: str, path: str, kinds: str = "", *, confirm: bool = True) -> Path | None:
    """Where to write, with ``path`` proposed; ``confirm``: ask before a file that is there is named."""
    proposed = Path(path)
    dialog = FileDialog(window, title, str(proposed.parent), kinds, Mode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(Option.DontConfirmOverwrite, not confirm)
    dialog.selectFile(proposed.name)
    return _first(_asked(dialog))


def _asked(dialog: FileDialog) -> list[Path]:
    try:
        taken = dialog.exec() == QDialog.DialogCode.Accepted
        return [Path(each) for each in dialog.selectedFiles()] if taken else []
    finally:
        dialog.deleteLater()


def _first(paths: list[Path]) -> Path | None:
    return paths[0] if paths else None
