"""What the window's commands do: files are chosen, libraries opened, reports shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFileDialog, QMessageBox

from quoteline import __version__, locations, settings
from quoteline.domain import Kind
from quoteline.services import exporting, keeping
from quoteline.services.correcting import Change
from quoteline.services.importing import ImportReport, ImportStep
from quoteline.services.library import Library
from quoteline.ui import import_dialog, phrases
from quoteline.ui.actions import connect
from quoteline.ui.active_filters import without_filters
from quoteline.ui.export_dialog import ExportDialog, ExportWish
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.start_page import library_name

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

LIBRARIES = f"Quoteline libraries (*{locations.SUFFIX})"
PICTURES = "Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)"


class Connections:
    """The other half of the main window: from a command to what it does."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._connect_actions()
        self._connect_parts()

    # --- connecting ---

    def _connect_actions(self) -> None:
        window, actions = self._window, self._window.actions_
        for action, do in (
            (actions.new_library, self.new_library),
            (actions.open_library, self.open_library),
            (actions.samples, window.open_samples),
            (actions.import_files, self.import_files),
            (actions.import_folder, self.import_folder),
            (actions.export, self.export),
            (actions.picture, self.save_picture),
            (actions.back_up, self.back_up),
            (actions.quit, window.close),
            (actions.undo, self._undo),
            (actions.redo, self._redo),
            (actions.search, self.go_to_search),
            (actions.clear_filters, lambda: window.desk.want(without_filters(window.desk.wanted))),
            (actions.select_all, self._select_all),
            (actions.back, window.desk.back),
            (actions.forward, window.desk.forward),
            (actions.refresh, window.refresh_with_search),
            (actions.index, window.refresh_with_search),
            (actions.verify, self.verify),
            (actions.query_help, self.show_query_help),
            (actions.about, self.about),
        ):
            connect(action, do)
        self._connect_selection()
        self._connect_choices()

    def _connect_selection(self) -> None:
        actions = self._window.actions_
        for action, name in (
            (actions.copy, "copy"),
            (actions.copy_words, "copy_words"),
            (actions.read, "read"),
            (actions.only_speaker, "only_speaker"),
            (actions.star, "star"),
            (actions.tag, "tag"),
            (actions.note, "note"),
            (actions.change_speaker, "speaker"),
            (actions.change_day, "day"),
            (actions.not_a_quotation, "not_a_quotation"),
        ):
            connect(action, partial(self._on_selection, name))
        for kind, action in actions.kinds.items():
            connect(action, partial(self._set_kind, kind))

    def _on_selection(self, name: str) -> None:
        if self._window.selection is not None:
            getattr(self._window.selection, name)()

    def _set_kind(self, kind: Kind) -> None:
        window = self._window
        if window.selection is not None and window.corrections is not None and window.selection.ids:
            window.corrections.set_kind(window.selection.ids, kind)

    def _connect_choices(self) -> None:
        window, actions = self._window, self._window.actions_
        for name, action in actions.panes.items():
            action.setChecked(name not in window.kept.hidden)
            action.toggled.connect(partial(self._show_pane, name))
        for name, action in actions.appearances.items():
            action.setChecked(name == window.appearance.choice)
            connect(action, partial(self._choose_appearance, name))

    def _connect_parts(self) -> None:
        window = self._window
        window.start.samples_wanted.connect(window.open_samples)
        window.start.import_wanted.connect(self.import_files)
        window.start.open_wanted.connect(self.open_library)
        window.start.library_wanted.connect(window.open)
        window.overlay.dropped.connect(self.take_dropped)
        window.desk.history_changed.connect(self._show_history)
        window.status.importing.cancel_wanted.connect(self._cancel_import)
        self.enable(False)
        self._show_history()

    def to_library(self) -> None:
        """Connect what exists only while a library is open."""
        window = self._window
        session, importer, corrections = window.session, window.importer, window.corrections
        workspace = window.workspace
        assert session is not None
        assert importer is not None
        assert corrections is not None
        assert workspace is not None
        session.index_started.connect(window.status.indexing.begin)
        session.index_stepped.connect(window.index_stepped)
        session.index_ended.connect(window.index_ended)
        session.index_failed.connect(window.index_failed)
        importer.stepped.connect(self._import_stepped)
        importer.came_in.connect(window.refresh)
        importer.ended.connect(self._import_ended)
        importer.refused.connect(window.toast.say)
        corrections.changed.connect(self._corrected)
        corrections.undone.connect(self._undone)
        corrections.undo_texts.connect(self._show_undo)
        corrections.refused.connect(window.toast.say)
        workspace.search_kept.connect(self._keep_search)
        workspace.timeline.picture_wanted.connect(self.save_picture)
        workspace.list.add_button("Copy", "copy", "Copy the selection with citations (Ctrl+C)", self._copy)
        workspace.list.add_button("Export…", "upload", "Write quotations to a file (Ctrl+E)", self.export)
        workspace.folded.connect(self._show_folded)
        self.enable(True)
        self._show_folded()

    def _show_folded(self) -> None:
        """The ticks in the View menu say what is there to see, also after a pane made room by itself."""
        workspace = self._window.workspace
        for name, pane in workspace.panes().items() if workspace is not None else ():
            action = self._window.actions_.panes[name]
            action.blockSignals(True)
            action.setChecked(not pane.isHidden())
            action.blockSignals(False)

    def enable(self, on: bool) -> None:
        """Commands that need an open library."""
        actions = self._window.actions_
        for action in (
            *(actions.import_files, actions.import_folder, actions.export, actions.picture, actions.back_up),
            *(actions.search, actions.clear_filters, actions.select_all, actions.refresh, actions.index),
            *(actions.verify, actions.undo, actions.redo, *actions.panes.values()),
        ):
            action.setEnabled(on)
        if not on:
            for action in actions.of_selection():
                action.setEnabled(False)

    def _copy(self) -> None:
        self._on_selection("copy")

    # --- libraries ---

    def new_library(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, "New library", str(self._folder() / f"library{locations.SUFFIX}"), LIBRARIES
        )
        if path:
            self._window.open(_with_suffix(Path(path)))

    def open_library(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, "Open library", str(self._folder()), LIBRARIES)
        if path:
            self._window.open(Path(path))

    def _folder(self) -> Path:
        session = self._window.session
        return session.path.parent if session is not None else locations.data_folder()

    def show_recent(self, paths: Sequence[Path]) -> None:
        menu = self._window.actions_.recent
        menu.clear()
        for path in paths:
            action = menu.addAction(f"{library_name(path)}  ({path.parent})".replace("&", "&&"))
            connect(action, partial(self._window.open, path))
        menu.setEnabled(bool(paths))

    def back_up(self) -> None:
        session = self._window.session
        if session is None:
            return
        name = self._folder() / f"{session.path.stem}-backup{locations.SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(self._window, "Back up library", str(name), LIBRARIES)
        if path:
            to = _with_suffix(Path(path))
            session.counting.ask(
                "back up",
                lambda library: keeping.back_up(library, to),
                lambda made: self._window.toast.say(f"Backed up to {made.name}"),
                self._window.complain,
            )

    def verify(self) -> None:
        session = self._window.session
        if session is None:
            return

        def check(library: Library) -> list[str]:
            return list(keeping.verify(library))

        session.counting.ask("verify", check, self._verified, self._window.complain)

    def _verified(self, problems: list[str]) -> None:
        if problems:
            QMessageBox.warning(
                self._window,
                "Check the library",
                f"{phrases.count(len(problems), 'problem')} found. Restore a backup if you have one.\n\n"
                + "\n".join(problems[:12]),
            )
        else:
            self._window.toast.say("The library is sound.")

    # --- import ---

    def import_files(self) -> None:
        kept = self._window.kept
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            "Import articles",
            kept.import_folder,
            f"Articles ({import_dialog.READ});;All files (*)",
        )
        self._import([Path(name) for name in names])

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._window, "Import a folder", self._window.kept.import_folder
        )
        self._import([Path(name)] if name else [])

    def take_dropped(self, paths: list[Path]) -> None:
        """Libraries are opened; anything else is imported into the library that is open."""
        if len(paths) == 1 and paths[0].suffix == locations.SUFFIX:
            self._window.open(paths[0])
        else:
            self._import([path for path in paths if path.suffix != locations.SUFFIX])

    def _import(self, paths: list[Path]) -> None:
        window = self._window
        if not paths:
            return
        if window.importer is None:
            window.toast.say("Open or make a library first, then import into it.")
            return
        wish = import_dialog.ask_import(window, paths)
        if wish is not None:
            folder = paths[0] if paths[0].is_dir() else paths[0].parent
            window.kept = replace(window.kept, import_folder=str(folder))
            window.import_wish(wish)

    def _cancel_import(self) -> None:
        if self._window.importer is not None:
            self._window.importer.cancel()

    def _import_stepped(self, step: ImportStep) -> None:
        self._window.status.importing.step(step.done, step.total)

    def _import_ended(self, report: ImportReport, cancelled: bool) -> None:
        window = self._window
        window.status.importing.end()
        if window.session is not None:
            window.session.index()
            if window.session.path == locations.sample_library() and not report.problems:
                return
        ImportReportDialog(window, report, cancelled).show()

    # --- export ---

    def export(self) -> None:
        window = self._window
        if window.workspace is None or window.selection is None:
            return
        dialog = ExportDialog(window, window.selection.ids, window.workspace.list.model.ids, window.kept)
        if not dialog.ask():
            return
        wish = dialog.wish()
        if wish.path.exists() and not self._overwrite(wish.path):
            return
        window.kept = dialog.kept()
        self.run_export(wish)

    def _overwrite(self, path: Path) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(f"“{path.name}” exists already. Replace it?")
        replace_it = box.addButton("Replace", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is replace_it

    def run_export(self, wish: ExportWish) -> None:
        """Write the file on the counting lane, with a count and a way out."""
        window = self._window
        assert window.session is not None
        progress = window.status.exporting
        progress.begin()
        job = window.session.counting.run(
            lambda library: exporting.export_file(
                library, wish.ids, wish.path, wish.format, columns=wish.columns, verbatim=wish.verbatim
            ),
            lambda done: progress.step(done, len(wish.ids)),
            lambda: self._exported(wish, job.cancelled),
            self._not_exported,
        )
        progress.cancel_wanted.connect(job.cancel)

    def _exported(self, wish: ExportWish, cancelled: bool) -> None:
        self._window.status.exporting.end()
        written = f"{phrases.count(len(wish.ids), 'quotation')} written to {wish.path.name}"
        self._window.toast.say("The export was stopped; nothing was written." if cancelled else written)

    def _not_exported(self, error: Exception) -> None:
        self._window.status.exporting.end()
        self._window.complain(error)

    def save_picture(self) -> None:
        window = self._window
        if window.workspace is None:
            return
        folder = Path(window.kept.export_folder) if window.kept.export_folder else Path.home()
        path, _ = QFileDialog.getSaveFileName(
            window, "Save the timeline as a picture", str(folder / "timeline.png"), PICTURES
        )
        if path:
            window.workspace.timeline.save_picture(Path(path))
            window.toast.say(f"Saved {Path(path).name}")

    # --- corrections ---

    def _corrected(self, change: Change) -> None:
        self._window.refresh()
        corrections = self._window.corrections
        if corrections is not None:
            self._window.toast.say(change.what, "Undo", corrections.undo)
            if self._window.session is not None:
                self._window.session.index()

    def _undone(self, change: Change) -> None:
        self._window.refresh()
        corrections = self._window.corrections
        if corrections is not None:
            self._window.toast.say(f"Undone: {change.what}", "Redo", corrections.redo)

    def _undo(self) -> None:
        if self._window.corrections is not None:
            self._window.corrections.undo()

    def _redo(self) -> None:
        if self._window.corrections is not None:
            self._window.corrections.redo()

    def _show_undo(self, undo: str | None, redo: str | None) -> None:
        actions = self._window.actions_
        actions.undo.setEnabled(undo is not None)
        actions.undo.setText(f"Undo “{undo}”" if undo else "Undo")
        actions.redo.setEnabled(redo is not None)
        actions.redo.setText(f"Redo “{redo}”" if redo else "Redo")

    # --- small things ---

    def go_to_search(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.search.box.setFocus()
            self._window.workspace.search.box.selectAll()

    def _select_all(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.list.table.selectAll()

    def show_query_help(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.search.box.show_help()

    def _keep_search(self, query: str) -> None:
        window = self._window
        window.kept = settings.searched(window.kept, query)
        if window.workspace is not None:
            window.workspace.search.set_history(window.kept.searches)

    def _show_history(self) -> None:
        self._window.actions_.back.setEnabled(self._window.desk.can_go_back)
        self._window.actions_.forward.setEnabled(self._window.desk.can_go_forward)

    def _show_pane(self, name: str, shown: bool) -> None:
        if self._window.workspace is not None:
            self._window.workspace.show_pane(name, shown)

    def _choose_appearance(self, name: str) -> None:
        self._window.appearance.choose(name)
        self._window.kept = replace(self._window.kept, appearance=name)

    def about(self) -> None:
        QMessageBox.about(
            self._window,
            "About Quoteline",
            f"<h3>Quoteline {__version__}</h3><p>Who said what, and when: quotations, speakers and a timeline"
            " from the articles on your own machine. Nothing leaves it.</p>"
            "<p>Apache License 2.0. Icons: Lucide (ISC). Typefaces: Source Serif 4 and Source Sans 3 (OFL)."
            f" Qt {qVersion()} (LGPL).</p>",
        )


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == locations.SUFFIX else path.with_name(path.name + locations.SUFFIX)
