"""From each command and signal of the window to what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox

from quoteline import __version__, settings
from quoteline.domain import Kind
from quoteline.services import engines
from quoteline.services.correcting import Change
from quoteline.services.redating import DatingStep
from quoteline.ui import deep_links
from quoteline.ui.actions import connect
from quoteline.ui.active_filters import without_filters
from quoteline.ui.article_commands import ArticleCommands
from quoteline.ui.audit_commands import AuditCommands
from quoteline.ui.backup_commands import BackupCommands
from quoteline.ui.copying import CopyCommands
from quoteline.ui.doctor_commands import DoctorCommands
from quoteline.ui.export_commands import ExportCommands
from quoteline.ui.extract_again import ExtractCommands
from quoteline.ui.family_commands import FamilyCommands
from quoteline.ui.fault_commands import FaultCommands
from quoteline.ui.help_commands import HelpCommands
from quoteline.ui.import_commands import ImportCommands
from quoteline.ui.library_commands import LibraryCommands
from quoteline.ui.many_queries_commands import ManyQueriesCommands
from quoteline.ui.narrowing_commands import NarrowingCommands
from quoteline.ui.palette_commands import PaletteCommands
from quoteline.ui.past_commands import PastCommands
from quoteline.ui.reading_commands import ReadingCommands
from quoteline.ui.result_commands import ResultCommands
from quoteline.ui.review_mode import Review
from quoteline.ui.saved_commands import SavedCommands
from quoteline.ui.speaker_connections import SpeakerConnections
from quoteline.ui.subscription_commands import SubscriptionCommands
from quoteline.ui.translating import from_log, shown, tr
from quoteline.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class Connections:
    """The other half of the main window: from a command to what it does."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.libraries = LibraryCommands(window)
        self.backups = BackupCommands(window)
        self.faults = FaultCommands(window)
        self.doctor = DoctorCommands(window)
        self.importing = ImportCommands(window)
        self.subscriptions = SubscriptionCommands(window)
        self.exporting = ExportCommands(window)
        self.copying = CopyCommands(window)
        self.extracting = ExtractCommands(window)
        self.families = FamilyCommands(window)
        self.speakers = SpeakerConnections(window)
        self.saved = SavedCommands(window)
        self.many = ManyQueriesCommands(window)
        self.results = ResultCommands(window)
        self.narrowing = NarrowingCommands(window)
        self.palette = PaletteCommands(window)
        self.help = HelpCommands(window)
        self.auditing = AuditCommands(window)
        self.windows = WindowCommands(window)
        self.review: Review | None = None
        self.past: PastCommands | None = None
        self._in_reading: ReadingCommands | None = None
        self._connect_actions()
        self._connect_parts()

    # --- connecting ---

    def _connect_actions(self) -> None:
        window, actions = self._window, self._window.actions_
        for action, do in (
            (actions.new_library, self.libraries.new_library),
            (actions.open_library, self.libraries.open_library),
            (actions.samples, window.open_samples),
            (actions.import_files, self.importing.import_files),
            (actions.import_folder, self.importing.import_folder),
            (actions.last_import, self.importing.reports.open_last),
            (actions.set_outlet, self.importing.reports.articles.set_outlet),
            (actions.versions, self.importing.reports.articles.compare_versions),
            (actions.import_addresses, self.subscriptions.import_addresses),
            (actions.subscriptions, self.subscriptions.open),
            (actions.export, self.exporting.export),
            (actions.export_again, self.exporting.again.ask),
            (actions.picture, self.exporting.save_picture),
            (actions.back_up, self.libraries.back_up),
            (actions.backups, self.backups.open),
            (actions.restore, self.libraries.restore),
            (actions.salvage, self.faults.open_damaged),
            (actions.undo, self._undo),
            (actions.redo, self._redo),
            (actions.search, self.go_to_search),
            (actions.palette, self.palette.open),
            (actions.clear_filters, lambda: window.desk.want(without_filters(window.desk.wanted))),
            (actions.take_culprit, self._take_culprit),
            (actions.select_all, self._select_all),
            (actions.back, window.desk.back),
            (actions.forward, window.desk.forward),
            (actions.refresh, window.refresh_with_search),
            (actions.index, window.refresh_with_search),
            (actions.verify, self.libraries.verify),
            (actions.audit, self.auditing.audit),
            (actions.extract_again, self.extracting.extract_again),
            (actions.review, self._review),
            (actions.families, self.families.open_families),
            (actions.other_printings, self.families.open_family),
            (actions.history, self._open_history),
            (actions.why, self._open_provenance),
            (actions.manual, self.help.manual.open),
            (actions.query_help, self.show_query_help),
            (actions.explain_search, self.explain_search),
            (actions.keys, self.help.open_keys),
            (actions.tour, self.help.start_tour),
            (actions.doctor, self.doctor.open),
            (actions.about, self.about),
        ):
            connect(action, do)
        self._connect_selection()
        self._connect_choices()

    def _connect_selection(self) -> None:
        actions = self._window.actions_
        for action, name in (
            (actions.read, "read"),
            (actions.more_like, "more_like"),
            (actions.only_speaker, "only_speaker"),
            (actions.star, "star"),
            (actions.tag, "tag"),
            (actions.note, "note"),
            (actions.change_speaker, "speaker"),
            (actions.change_day, "day"),
            (actions.set_published, "published"),
            (actions.not_a_quotation, "not_a_quotation"),
            (actions.change_speaker_here, "speaker_in_article"),
            (actions.confirm, "confirm"),
        ):
            connect(action, partial(self._on_selection, name))
        for action, name in (
            (actions.change_boundaries, "change_boundaries"),
            (actions.new_quotation, "new_quotation"),
            (actions.add_words, "add_words"),
        ):
            connect(action, partial(self._in_article, name))
        for kind, action in actions.kinds.items():
            connect(action, partial(self._set_kind, kind))

    def _in_article(self, name: str) -> None:
        if self._window.workspace is not None and self._in_reading is not None:
            getattr(self._in_reading, name)()

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
        for name, action in actions.languages.items():
            action.setChecked(name == window.kept.language)
            connect(action, partial(self._choose_language, name))
        actions.text_size.to_window(window)
        actions.forms.to_window(window)
        for name, action in actions.engines.items():
            action.setChecked(name == window.kept.engine)
            connect(action, partial(self._choose_engine, name))

    def _connect_parts(self) -> None:
        window = self._window
        window.start.samples_wanted.connect(window.open_samples)
        window.start.tour_wanted.connect(self.help.start_tour)
        window.start.import_wanted.connect(self.importing.import_files)
        window.start.open_wanted.connect(self.libraries.open_library)
        window.start.library_wanted.connect(window.open)
        window.overlay.dropped.connect(self.importing.take_dropped)
        window.actions_.timeline.refused.connect(window.toast.say)
        window.desk.history_changed.connect(self._show_history)
        window.status.importing.cancel_wanted.connect(self.importing.cancel)
        window.status.exporting.cancel_wanted.connect(self.exporting.cancel)
        window.status.indexing.cancel_wanted.connect(self._stop_index)
        window.status.dating.cancel_wanted.connect(self._stop_dating)
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
        session.index_started.connect(window.index_started)
        session.index_stepped.connect(window.index_stepped)
        session.index_ended.connect(window.index_ended)
        session.index_failed.connect(window.index_failed)
        session.index_stopped.connect(window.index_stopped)
        importer.stepped.connect(self.importing.show_step)
        importer.within.connect(self.importing.show_part)
        importer.linked.connect(self.importing.show_link)
        importer.came_in.connect(window.refresh)
        importer.ended.connect(self.importing.show_report)
        importer.refused.connect(window.toast.say)
        self.subscriptions.to_library()
        corrections.changed.connect(self._corrected)
        corrections.undone.connect(self._undone)
        corrections.undo_texts.connect(self._show_undo)
        corrections.refused.connect(self._refused)
        corrections.dated.connect(self._show_dating)
        deep_links.remember(window)
        self.backups.to_library()
        self.faults.to_library()
        self.copying.to_library()
        self._in_reading = ReadingCommands(workspace, corrections, window.actions_, window)
        self.article = ArticleCommands(workspace, corrections, window.actions_, window)
        self.article.set_size(window.kept.text_size)
        self.article.resized.connect(self._keep_size)
        self.review = Review(workspace, corrections)
        self.past = PastCommands(workspace, corrections)
        self.speakers.to_library()
        self.families.to_library()
        self.saved.to_library()
        self.results.to_library()
        empty = workspace.list.empty
        commands = window.actions_
        empty.first_steps = (commands.import_files, commands.audit, commands.extract_again)
        empty.best_known.connect(window.actions_.take_culprit.setEnabled)
        articles = self.importing.reports.articles
        workspace.reading.versions_wanted.connect(lambda id: articles.compare_versions_of(id, window))
        workspace.search_kept.connect(self._keep_search)
        workspace.timeline.picture_wanted.connect(self.exporting.save_picture)
        window.actions_.timeline.to_library(workspace.timeline)
        workspace.list.add_button(
            tr("Copy"), "copy", tr("Copy the selection with citations (Ctrl+C)"), self.copying.copy
        )
        workspace.list.add_button(
            tr("Export…"), "upload", tr("Write quotations to a file (Ctrl+E)"), self.exporting.export
        )
        workspace.folded.connect(self._show_folded)
        window.actions_.pane_commands.to_library(workspace)
        self.enable(True)
        self._show_folded()

    def _keep_size(self, steps: int) -> None:
        self._window.kept = replace(self._window.kept, text_size=steps)

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
            *(actions.import_files, actions.import_folder, actions.import_addresses, actions.subscriptions),
            *(actions.export, actions.picture, actions.back_up, actions.backups),
            *(actions.export_again, actions.last_import),
            *(actions.search, actions.clear_filters, actions.select_all, actions.refresh, actions.index),
            *(
                actions.restore,
                actions.audit,
                actions.verify,
                actions.undo,
                actions.redo,
                *actions.panes.values(),
            ),
            *(actions.review, actions.history),
        ):
            action.setEnabled(on)
        actions.article.enable(on)
        actions.timeline.enable(on)
        actions.pane_commands.enable(on)
        self.extracting.enable(on)
        self.families.enable(on)
        self.speakers.enable(on)
        self.saved.enable(on)
        self.many.enable(on)
        self.results.enable(on)
        if not on:
            for action in (*actions.of_selection(), actions.take_culprit):
                action.setEnabled(False)
            self._let_go_of_library()

    def _let_go_of_library(self) -> None:
        """What belongs to the library that closes goes with it."""
        self.libraries.close()
        self.backups.close()
        self.faults.close()
        self.doctor.close()
        self.exporting.again.close()
        self.subscriptions.close()
        self.help.close()
        self.auditing.close()
        self._window.status.dating.end()
        if self.past is not None:
            self.past.close()
        self.review = self.past = None

    # --- corrections ---

    def _corrected(self, change: Change) -> None:
        self._window.refresh()
        corrections = self._window.corrections
        if corrections is not None:
            what = from_log(change.what)
            if change.more:
                what = f"{what}. {shown(change.more)}."
            self._say(what, tr("Undo"), corrections.undo)
            if self._window.session is not None:
                self._window.session.index()

    def _undone(self, change: Change) -> None:
        workspace = self._window.workspace
        if workspace is not None and change.quotation_ids:
            workspace.select_what_returns(change.quotation_ids)
        self._window.refresh()
        corrections = self._window.corrections
        if corrections is not None:
            self._say(tr("Undone: {what}", what=from_log(change.what)), tr("Redo"), corrections.redo)
        if self._window.session is not None:
            self._window.session.index()

    def _say(self, what: str, button: str, do: Callable[[], object]) -> None:
        """Once: a review tells of it in its own strip, who is who in its own window."""
        if not self.speakers.tells and (self.review is None or not self.review.on):
            self._window.toast.say(what, button, do)

    def _refused(self, sentence: str) -> None:
        if not self.speakers.tells:
            self._window.toast.say(sentence)

    def _undo(self) -> None:
        if self._window.corrections is not None:
            self._window.corrections.undo()

    def _open_history(self) -> None:
        if self.past is not None:
            self.past.open_history()

    def _open_provenance(self) -> None:
        if self.past is not None and self._window.selection is not None:
            self.past.open_provenance(self._window.selection.ids)

    def _review(self) -> None:
        if self.review is None:
            return
        if self._window.pages.currentWidget() is self._window.workspace:
            self.review.enter()
        else:
            self._window.toast.say(tr("There is nothing to review yet. Import articles first."))

    def _redo(self) -> None:
        if self._window.corrections is not None:
            self._window.corrections.redo()

    def _show_undo(self, undo: str | None, redo: str | None) -> None:
        actions = self._window.actions_
        actions.undo.setEnabled(undo is not None)
        actions.undo.setText(tr("Undo “{what}”", what=from_log(undo)) if undo else tr("Undo"))
        actions.redo.setEnabled(redo is not None)
        actions.redo.setText(tr("Redo “{what}”", what=from_log(redo)) if redo else tr("Redo"))

    def _show_dating(self, step: DatingStep | None) -> None:
        """Of a few articles nobody sees it: a strip is shown only when the work lasts."""
        strip = self._window.status.dating
        if step is None:
            strip.end()
        elif step.parts:
            strip.within(step.what, step.part, step.parts)
        else:
            if not step.done:
                strip.begin()
            strip.step(step.done, step.total)

    def _stop_dating(self) -> None:
        if self._window.corrections is not None:
            self._window.corrections.stop_dating()

    # --- small things ---

    def _stop_index(self) -> None:
        if self._window.session is not None:
            self._window.session.stop_index()

    def go_to_search(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.search.box.setFocus()
            self._window.workspace.search.box.selectAll()

    def _take_culprit(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.list.empty.take_best()

    def _select_all(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.list.table.selectAll()

    def explain_search(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.search.explain()

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

    def _choose_language(self, name: str) -> None:
        """What is written already stays as it is until the next start."""
        if name != self._window.kept.language:
            self._window.kept = replace(self._window.kept, language=name)
            self._window.toast.say(tr("The language changes when Quoteline is started again."))

    def _choose_engine(self, name: str) -> None:
        """For the imports to come; what is in the library stays as it was read."""
        self._window.kept = replace(self._window.kept, engine=name)

    def about(self) -> None:
        QMessageBox.about(
            self._window,
            tr("About Quoteline"),
            tr(
                "<h3>Quoteline {version}</h3><p>Who said what, and when: quotations, speakers and a timeline"
                " from the articles on your own machine. Nothing leaves it.</p>"
                "<p>{engine}</p>"
                "<p>Apache License 2.0. Icons: Lucide (ISC)."
                " Typefaces: Source Serif 4 and Source Sans 3 (OFL). Qt {qt} (LGPL).</p>",
                version=__version__,
                engine=escape(shown(engines.standing().sentence)),
                qt=qVersion(),
            ),
        )
