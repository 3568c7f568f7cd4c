"""Every command of the window: menu, shortcut, icon and tip in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from quoteline.domain import Kind
from quoteline.ui import appearance, icons, phrases, translating
from quoteline.ui.copying_actions import CopyingActions
from quoteline.ui.form_commands import FormCommands
from quoteline.ui.narrowing_actions import NarrowingActions
from quoteline.ui.pane_commands import PaneCommands
from quoteline.ui.quotation_columns import Column
from quoteline.ui.reading_actions import ReadingActions
from quoteline.ui.result_actions import ResultActions
from quoteline.ui.text_size_commands import TextSizeCommands
from quoteline.ui.timeline_commands import TimelineCommands
from quoteline.ui.translating import tr


class Actions:
    """The actions by name, and the menus they stand in; what they do is connected by the window."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menu: QMenu
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self.timeline = TimelineCommands(self._open_menu(tr("&Timeline")))
        self._quotes_menu()
        self._speakers_menu()
        self._tools_menu()
        self._window_menu()
        self._help_menu()
        self.article = ReadingActions(self)
        self.results = ResultActions(self)

    # --- the menus ---

    def _file_menu(self) -> None:
        self._open_menu(tr("&File"))
        self.new_library = self._add(tr("New library…"), "plus", "Ctrl+N")
        self.open_library = self._add(tr("Open library…"), "folder-open", "Ctrl+O")
        self.recent = self._menu.addMenu(tr("Open recent"))
        self.new_window = self._add(tr("New window"), "", "Ctrl+Alt+N")
        self.open_in_new_window = self._add(tr("Open library in a new window…"), "", "Ctrl+Shift+O")
        self.samples = self._add(tr("Open the sample library"), "sparkles")
        self._menu.addSeparator()
        self.import_files = self._add(tr("Import articles…"), "import", "Ctrl+I")
        self.import_folder = self._add(tr("Import a folder…"), "folder-open", "Ctrl+Shift+I")
        self.last_import = self._add(tr("Report of the last import…"))
        self.import_addresses = self._add(tr("Import from the web…"), "download")
        self.subscriptions = self._add(tr("Feeds and watched folders…"), "refresh-cw", "Ctrl+Alt+I")
        self.export = self._add(tr("Export quotations…"), "upload", "Ctrl+E")
        self.export_again = self._add(tr("Export again…"))
        self.picture = self._add(tr("Save the timeline as a picture…"), "download")
        self._menu.addSeparator()
        self.back_up = self._add(tr("Back up library…"), "save")
        self.backups = self._add(tr("Backups…"), "", "Ctrl+Alt+B")
        self.restore = self._add(tr("Restore from a backup…"))
        self.salvage = self._add(tr("Save from a damaged library…"))
        self._menu.addSeparator()
        self.quit = self._add(tr("Quit"), "log-out", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit_menu(self) -> None:
        self._open_menu(tr("&Edit"))
        self.undo = self._add(tr("Undo"), "undo-2", "Ctrl+Z")
        self.redo = self._add(tr("Redo"), "redo-2", "Ctrl+Shift+Z")
        self.history = self._add(tr("History…"), "", "Ctrl+H")
        self._menu.addSeparator()
        self.copy = self._add(tr("Copy with citation"), "copy", "Ctrl+C")
        self.copy_words = self._add(tr("Copy words only"), "text-quote", "Ctrl+Shift+C")
        self.copying = CopyingActions(self._menu)
        self.select_all = self._add(tr("Select all quotations"), "", "Ctrl+A")
        self._menu.addSeparator()
        self.search = self._add(tr("Search"), "search", "Ctrl+F", "Ctrl+L")
        self.forms = FormCommands(self._menu)
        self.explain_search = self._add(tr("Explain the search"), "list-tree", "Ctrl+Shift+/")
        self.clear_filters = self._add(tr("Clear all filters"), "funnel-x", "Ctrl+Shift+F")
        self.take_culprit = self._add(tr("Take away what leaves nothing"), "", "Shift+Esc")
        self._saved_searches()
        self._menu.addSeparator()
        self.palette = self._add(tr("Find a command…"), "command", "Ctrl+K")

    def _saved_searches(self) -> None:
        """Each saved search has its entry above the commands (see ``SavedCommands``)."""
        self.save_search = self._add(tr("Save this search…"), "star", "Ctrl+S")
        self.saved_menu = menu = self._menu.addMenu(tr("Saved searches"))
        menu.addSeparator()
        self.update_search = menu.addAction(tr("Update to what is shown"))
        self.rename_search = menu.addAction(tr("Rename…"))
        self.search_up = menu.addAction(tr("Move up"))
        self.search_down = menu.addAction(tr("Move down"))
        self.delete_search = menu.addAction(tr("Delete"))
        self.many_queries = self._add(tr("Many queries…"), "", "Ctrl+Shift+L")

    def _view_menu(self) -> None:
        self._open_menu(tr("&View"))
        self.back = self._add(tr("Back"), "arrow-left", "Alt+Left")
        self.forward = self._add(tr("Forward"), "arrow-right", "Alt+Right")
        self.refresh = self._add(tr("Refresh"), "refresh-cw", "F5")
        self._menu.addSeparator()
        self.panes = {
            name: self._tick(text, key)
            for name, text, key in (
                ("filters", tr("Filters"), "Ctrl+1"),
                ("timeline", tr("Timeline"), "Ctrl+2"),
                ("speaker", tr("Speaker"), "Ctrl+3"),
                ("reading", tr("Article"), "Ctrl+4"),
            )
        }
        self.pane_commands = PaneCommands(self._menu)
        self._menu.addSeparator()
        self.appearances = self._choices(tr("Appearance"), appearance.NAMES)
        self.text_size = TextSizeCommands(self._menu)
        self.languages = self._choices(tr("Language"), translating.NAMES)

    def _quotes_menu(self) -> None:
        self.quotes_menu = self._open_menu(tr("&Quotes"))
        self.read = self._add(tr("Read in article"), "book-open", "Ctrl+Return")
        self.why = self._add(tr("Why is this here?"), "circle-help", "Alt+Return")
        self.other_printings = self._add_here(tr("Other printings…"), "copy", "F")
        self.more_like = self._add(tr("More like this quotation"), "sparkles", "Ctrl+Alt+M")
        self.only_speaker = self._add(tr("Show only this speaker"), "funnel", "Ctrl+Shift+P")
        self.narrowing = NarrowingActions(self._menu)
        self._menu.addSeparator()
        self.star = self._add(tr("Star"), "star", "Ctrl+D")
        self.tag = self._add(tr("Tag…"), "tag", "Ctrl+T")
        self.untag = self._menu.addMenu(tr("Remove tag"))
        self.note = self._add(tr("Note…"), "sticky-note", "Ctrl+Shift+N")
        self._menu.addSeparator()
        self.change_speaker = self._add(tr("Change speaker…"), "user-pen", "Ctrl+Shift+S")
        self.change_speaker_here = self._add(tr("Change speaker throughout this article…"), "", "Ctrl+Alt+S")
        self.change_day = self._add(tr("Change day said…"), "calendar-clock", "Ctrl+Shift+D")
        self.set_published = self._add(tr("Set publication date…"), "calendar", "Ctrl+Shift+A")
        self.set_outlet = self._add(tr("Set outlet…"))
        self.versions = self._add(tr("What changed in this article…"))
        kinds = self._menu.addMenu(tr("Change kind"))
        self.kinds: dict[Kind, QAction] = {}
        for number, (kind, name) in enumerate(phrases.KIND_NAMES.items(), 1):
            self.kinds[kind] = kinds.addAction(f"{phrases.KIND_MARKS[kind]}   {name}")
            self.kinds[kind].setShortcut(QKeySequence(f"Alt+{number}"))
        self.kind_menu = kinds
        self.change_boundaries = self._add_here(tr("Change boundaries…"), "text-quote", "B")
        self.confirm = self._add_here(tr("Confirm"), "check", "C")
        self.not_a_quotation = self._add(tr("Not a quotation"), "ban", "Del")
        self._menu.addSeparator()
        self.new_quotation = self._add_here(tr("Quotation from marked words…"), "plus", "Q")
        self.add_words = self._add_here(tr("Add marked words to this quotation"), "", "A")

    def _speakers_menu(self) -> None:
        self._open_menu(tr("&Speakers"))
        self.who_is_who = self._add(tr("Who is who…"), "users", "F9")
        self.suggestions = self._add(tr("Suggestions…"), "", "Shift+F9")
        self._menu.addSeparator()
        self.said_about = self._add(tr("Said about…"), "text-quote", "Ctrl+B")
        self.compare_speakers = self._add(tr("Compare speakers…"), "columns-3", "Ctrl+Shift+B")
        self._menu.addSeparator()
        self.merge_speaker = self._add(tr("Merge into…"), "merge", "Ctrl+M")
        self.split_speaker = self._add(tr("Split…"), "split", "Ctrl+Shift+M")
        self.rename_speaker = self._add(tr("Rename"), "user-pen", "F2")
        self.name_speaker = self._add(tr("Add a name…"))
        self.role_of_speaker = self._add(tr("Give a role…"))
        self.not_a_speaker = self._add(tr("Not a speaker"), "ban")
        self.decided_of_speaker = self._add(tr("What was decided…"))
        self.chart_of_speaker = self._add(tr("Save the chart as a picture…"), "download")

    def _tools_menu(self) -> None:
        self._open_menu(tr("T&ools"))
        self.review = self._add(tr("Review…"), "check", "F8")
        self.families = self._add(tr("Families…"), "copy", "F7")
        self._menu.addSeparator()
        self.audit = self._add(tr("Look for what was left out…"), "search")
        self.verify = self._add(tr("Check the library"), "shield-check")
        self.index = self._add(tr("Bring search up to date"), "refresh-cw", "Shift+F5")
        self._menu.addSeparator()
        self.engines = self._choices(tr("Find quotations with"), phrases.ENGINE_NAMES)
        self.extract_again = self._add(tr("Extract again…"), "sparkles")

    def _window_menu(self) -> None:
        """Below its entries ``WindowCommands`` lists the windows."""
        self.window_menu = self._open_menu(tr("&Window"))
        self.close_window = self._add(tr("Close window"), "x", "Ctrl+W")
        self._menu.addSeparator()

    def _help_menu(self) -> None:
        self._open_menu(tr("&Help"))
        self.manual = self._add(tr("Manual"), "book-open", "F1")
        self.query_help = self._add(tr("What can be searched for"), "circle-help")
        self.keys = self._add(tr("Keys…"), "keyboard", "Ctrl+/", "Shift+F1")
        self.tour = self._add(tr("Show me around"), "compass")
        self.doctor = self._add(tr("Is everything all right?"), "shield-check")
        self.about = self._add(tr("About Quoteline"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    # --- what they stand for ---

    def of_selection(self) -> list[QAction]:
        """The actions that need at least one selected quotation."""
        return [
            *(self.copy, self.copy_words, self.read, self.why, self.other_printings, self.only_speaker),
            *(self.more_like, self.star, self.tag, self.note),
            *(self.change_speaker, self.change_day, self.set_published, self.not_a_quotation),
            *(self.set_outlet, self.versions),
            *(self.change_speaker_here, self.change_boundaries, self.confirm, self.add_words),
            *self.kinds.values(),
            *self.copying.of_selection(),
            *self.narrowing.of_selection(),
        ]

    def of_cell(self, column: int) -> list[QAction]:
        """What filters by a cell of the list, where its column is a filter."""
        speaker = [self.only_speaker] if column == Column.SPEAKER else []
        return [*speaker, *self.narrowing.of_column(column)]

    def context_menu(self, first: Sequence[QAction] = ()) -> QMenu:
        """The menu of the list: the same actions as in the menu bar, behind those that come ``first``."""
        menu = QMenu(self._window)
        menu.addActions(list(first))
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_words])
        menu.addAction(self.copying.menu.menuAction())
        menu.addActions([self.copying.link, self.export])
        menu.addSeparator()
        menu.addActions([self.read, self.why, self.other_printings, self.more_like, self.only_speaker])
        menu.addAction(self.narrowing.menu.menuAction())
        menu.addSeparator()
        menu.addActions([self.star, self.tag])
        menu.addAction(self.untag.menuAction())
        menu.addActions([self.note])
        menu.addSeparator()
        menu.addActions([self.change_speaker, self.change_speaker_here])
        menu.addActions([self.change_day, self.set_published, self.set_outlet, self.versions])
        menu.addAction(self.kind_menu.menuAction())
        menu.addActions([self.change_boundaries, self.confirm, self.not_a_quotation])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    # --- making them ---

    def _open_menu(self, title: str) -> QMenu:
        self._menu = self._window.menuBar().addMenu(title)
        self._menu.setToolTipsVisible(True)
        return self._menu

    def _add(self, text: str, icon: str = "", *keys: str) -> QAction:
        action = self._menu.addAction(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if icon:
            icons.dress(action, icon)
        return action

    def _add_here(self, text: str, icon: str, key: str) -> QAction:
        """One whose key is a single letter, heard only in the panes that are given the action."""
        action = self._add(text, icon, key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _choices(self, title: str, names: Mapping[str, str]) -> dict[str, QAction]:
        """A menu of which one entry is ticked; the actions by name."""
        menu = self._menu.addMenu(title)
        group = QActionGroup(menu)
        actions = {name: group.addAction(translating.shown(text)) for name, text in names.items()}
        for action in actions.values():
            action.setCheckable(True)
        menu.addActions(list(actions.values()))
        return actions

    def _tick(self, text: str, key: str) -> QAction:
        action = self._add(text, "", key)
        action.setCheckable(True)
        action.setChecked(True)
        return action


def connect(action: QAction, do: Callable[[], object]) -> None:
    """Do this when the action is chosen."""
    action.triggered.connect(lambda checked=False: do())
