"""Opens the palette with all that can be done now, and asks the library for speakers while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from quoteline.services import browsing
from quoteline.services.browsing import Facet
from quoteline.ui.palette import Palette
from quoteline.ui.palette_entries import Entry, of_menus, of_panes
from quoteline.ui.translating import tr
from quoteline.ui.why_not import why_not

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

FEWEST = 2  # letters before speakers are looked for
MOST = 6  # speakers that are offered
FOUND = 0.8  # how well a speaker fits, by whatever name


class PaletteCommands:
    """The palette of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.palette = Palette(window)
        self.palette.typed.connect(self._ask_speakers)

    def open(self) -> None:
        """Show it, or close it where it is open."""
        if self.palette.isVisible():
            self.palette.close_palette()
        else:
            self.palette.open(self.entries())

    def entries(self) -> list[Entry]:
        """All commands of the menus but the one that opens the palette, the panes, and the manual."""
        window = self._window
        opening = window.actions_.palette
        of_bar = of_menus(window.menuBar(), partial(why_not, window))
        commands = [*(each for each in of_bar if each.action is not opening), *of_panes(window)]
        return [*commands, *window.connections.help.manual.entries()]

    def _ask_speakers(self, typed: str) -> None:
        session = self._window.session
        if session is None or self._window.workspace is None:
            return
        name = typed.strip()
        if len(name) < FEWEST:
            session.reading.forget("speakers of the palette")
            return
        session.reading.ask(
            "speakers of the palette",
            lambda library: browsing.speaker_list(library, named=name)[:MOST],
            partial(self._show_speakers, typed),
        )

    def _show_speakers(self, typed: str, found: list[Facet]) -> None:
        if self.palette.isVisible() and self.palette.line.text() == typed:
            self.palette.add([entry for each in found for entry in self._of_speaker(each)])

    def _of_speaker(self, facet: Facet) -> list[Entry]:
        speaker, count = facet.key, facet.count
        if not isinstance(speaker, int):
            return []
        many = tr("{n} {n:quotation|quotations}", n=count)
        return [
            Entry(
                tr("Go to speaker {name}", name=facet.label), many, partial(self._go_to, speaker), least=FOUND
            ),
            Entry(
                tr("Show only {name}", name=facet.label),
                many,
                partial(self._only, speaker),
                least=FOUND - 0.1,
            ),
            Entry(
                tr("Without {name}", name=facet.label),
                many,
                partial(self._window.desk.without, "speakers", speaker),
                least=FOUND - 0.2,
            ),
        ]

    def _go_to(self, speaker: int) -> None:
        """In the speaker panel, which opens; what is shown elsewhere stays."""
        workspace = self._window.workspace
        if workspace is not None:
            self._window.actions_.panes["speaker"].setChecked(True)
            workspace.speaker.show_speaker(speaker)
            workspace.speaker.setFocus()

    def _only(self, speaker: int) -> None:
        self._window.desk.change(speakers=(speaker,))
