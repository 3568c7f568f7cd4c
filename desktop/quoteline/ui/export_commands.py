"""Quotations and pictures go out: asked for in a dialog, written with a count and a way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from quoteline.services import exporting
from quoteline.services.exporting import Asked, Report
from quoteline.ui import file_dialogs
from quoteline.ui.export_again import ExportAgain
from quoteline.ui.export_choices import ExportWish
from quoteline.ui.export_dialog import ExportDialog
from quoteline.ui.jobs import Job
from quoteline.ui.picture_dialog import PictureDialog
from quoteline.ui.picture_subjects import SpeakerSubject, Subject
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

PICTURES = say("Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)")


class ExportCommands:
    """What the menu and the list's buttons do about files that are written."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._job: Job | None = None
        self.hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.again = ExportAgain(window, self.tell_written)

    def export(self) -> None:
        window = self._window
        if window.workspace is None or window.selection is None:
            return
        listed = window.workspace.list
        wanted = listed.shown_for or window.desk.wanted
        asked = Asked(wanted, listed.sort, listed.descending)
        self._ask(listed.selected_ids(), listed.model.ids, asked)

    def export_these(self, ids: Sequence[int]) -> None:
        """Ask where and how to write just these."""
        self._ask((), ids)

    def _ask(self, selected: Sequence[int], listed: Sequence[int], asked: Asked | None = None) -> None:
        window = self._window
        assert window.session is not None
        over = QApplication.activeWindow() or window
        dialog = ExportDialog(over, selected, listed, window.kept, window.session.reading, asked)
        taken = dialog.ask()
        window.program.keep_named(dialog.with_names(window.kept))
        if not taken:
            return
        wish = dialog.wish()
        if wish.path.exists() and not self._overwrite(wish.path):
            return
        window.kept = dialog.kept()
        self.run(wish)

    def _overwrite(self, path: Path) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("“{name}” exists already. Replace it?", name=path.name))
        replace_it = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace_it

    def run(self, wish: ExportWish) -> None:
        """Write the file on the counting lane, with a count and a way out."""
        window = self._window
        assert window.session is not None
        progress = window.status.exporting
        progress.begin()
        report = Report()
        job = window.session.counting.run(
            lambda library: exporting.export_file(
                *(library, wish.ids, wish.path, wish.format),
                options=wish.chosen,
                account=wish.asked,
                report=report,
                found=wish.found,
            ),
            lambda done: progress.step(done, len(wish.ids)),
            lambda: self._exported(wish, report, job.cancelled),
            self._not_exported,
        )
        self._job = job

    def cancel(self) -> None:
        """Stop; an export that is not whole leaves nothing."""
        if self._job is not None:
            self._job.cancel()
        self.again.cancel()

    def _exported(self, wish: ExportWish, report: Report, cancelled: bool) -> None:
        self._window.status.exporting.end()
        if cancelled:
            self._window.toast.say(tr("The export was stopped; nothing was written."))
            return
        written = tr(
            "{n} {n:quotation|quotations} written to {file} in {folder}",
            n=len(wish.ids),
            file=wish.path.name,
            folder=str(wish.path.absolute().parent),
        )
        remarks = [shown(each) for each in report.remarks]
        self.tell_written(" ".join([f"{written}.", *remarks]) if remarks else written, wish.path)

    def tell_written(self, told: str, path: Path) -> None:
        """Say what was written, and offer to look at it."""
        toast = self._window.toast
        toast.say(told, tr("Open"), lambda: self._hand_over(path))
        toast.also(tr("Show in folder"), lambda: self._hand_over(path.absolute().parent))

    def _hand_over(self, path: Path) -> None:
        if not self.hand_over(QUrl.fromLocalFile(str(path.absolute()))):
            self._window.toast.say(tr("There is no program that opens “{path}”.", path=str(path)))

    def _not_exported(self, error: Exception) -> None:
        self._window.status.exporting.end()
        self._window.complain(error)

    def save_picture(self) -> None:
        window = self._window
        if window.workspace is None:
            return
        subject = window.workspace.timeline.picture_subject()
        self._ask_picture(subject, tr("Save the timeline as a picture"))

    def save_chart(self, speaker: int) -> None:
        """Save the chart of a speaker as a picture."""
        self._ask_picture(SpeakerSubject(speaker), tr("Save the chart as a picture"))

    def _ask_picture(self, subject: Subject, title: str) -> None:
        window = self._window
        assert window.session is not None
        dialog = PictureDialog(window, window.session.counting, subject, title)
        if not dialog.ask():
            return
        wish, all_days = dialog.wish, dialog.all_days
        folder = Path(window.kept.export_folder) if window.kept.export_folder else Path.home()
        path = file_dialogs.ask_save(window, title, str(folder / f"{subject.stem}.png"), shown(PICTURES))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".png")
        window.session.counting.ask(
            "picture saved",
            lambda library: subject.save(library, path, wish, all_days=all_days),
            lambda _: self._picture_saved(path),
            window.complain,
        )

    def _picture_saved(self, path: Path) -> None:
        told = tr("Saved {file} in {folder}", file=path.name, folder=str(path.absolute().parent))
        self._window.toast.say(told)
