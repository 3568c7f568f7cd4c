"""Copying quotations: read on the reading lane, put on the clipboard as the person likes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QTextEdit

from quoteline.domain import QuotationDetail
from quoteline.services import clipping
from quoteline.services.clipping import Clipping, Flavour
from quoteline.ui import clipboard
from quoteline.ui.actions import connect
from quoteline.ui.copying_actions import AS, CopyingActions
from quoteline.ui.copying_drag import BarHold, DragOut
from quoteline.ui.copying_template import ask_template, with_name
from quoteline.ui.copying_wish import wish_of
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class CopyCommands(QObject):
    """What the Edit menu does about copying the selected quotations."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions, copying = window.actions_, window.actions_.copying
        connect(actions.copy, self.copy)
        connect(actions.copy_words, partial(self.copy_as, Flavour.WORDS))
        for flavour, action in copying.flavours.items():
            connect(action, partial(self.copy_as, flavour))
        connect(copying.link, self.copy_links)
        connect(copying.template, self.ask_template)
        copying.marks.toggled.connect(lambda on: self._keep(copy_marks=on))
        copying.links.toggled.connect(lambda on: self._keep(copy_links=on))
        for name, action in copying.days.items():
            connect(action, partial(self._keep, copy_dates=name))
        copying.how.aboutToShow.connect(self.show_choices)
        self.show_choices()

    def to_library(self) -> None:
        """Let quotations be dragged away from the list and from the article."""
        workspace, session = self._window.workspace, self._window.session
        assert workspace is not None
        assert session is not None
        say = self._window.toast.say
        table, reading = workspace.list.table, workspace.reading
        table.drag_wanted.connect(DragOut(table, session.reading, say).begin)
        BarHold(reading.article, lambda: reading.selected_id, DragOut(reading, session.reading, say))

    @property
    def _actions(self) -> CopyingActions:
        return self._window.actions_.copying

    def show_choices(self) -> None:
        """The ticks say what is kept: another window may have changed it."""
        kept, actions = self._window.kept, self._actions
        chosen = actions.days.get(kept.copy_dates, actions.days[""])
        ticks = ((actions.marks, kept.copy_marks), (actions.links, kept.copy_links), (chosen, True))
        for action, on in ticks:
            action.blockSignals(True)
            action.setChecked(on)
            action.blockSignals(False)

    def _keep(self, **choices: object) -> None:
        self._window.kept = replace(self._window.kept, **choices)  # type: ignore[arg-type] # fields of Settings

    # --- copying ---

    def copy(self) -> None:
        """The selected quotations with their citations; marked text of an article as it is."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit) and focus.textCursor().hasSelection():
            focus.copy()
        else:
            self._take(Flavour.CITATION)

    def copy_as(self, flavour: Flavour) -> None:
        """Copy the selected quotations as something; a template that is missing is asked for first."""
        if flavour is Flavour.OWN and not self._window.kept.copy_template:
            self.ask_template(then_copy=True)
        else:
            self._take(flavour)

    def copy_links(self) -> None:
        """Copy links that lead back to the selected quotations."""
        ids = self._ids()
        if ids and self._window.session is not None:
            self._window.session.reading.ask(
                "clipping",
                lambda library: clipping.links(library, ids),
                partial(self._put, tr("Copied {n} {n:link|links}", n=len(ids))),
                self._refuse,
            )

    def _take(self, flavour: Flavour) -> None:
        ids, wish = self._ids(), wish_of(self._window.kept)
        if ids and self._window.session is not None:
            self._window.session.reading.ask(
                "clipping",
                lambda library: clipping.clipping(library, ids, flavour, wish),
                partial(self._put, _told(flavour, len(ids))),
                self._refuse,
            )

    def _ids(self) -> Sequence[int]:
        return self._window.selection.ids if self._window.selection is not None else ()

    def _put(self, told: str, taken: Clipping) -> None:
        clipboard.put(taken)
        if told:
            self._window.toast.say(told)

    def _refuse(self, error: Exception) -> None:
        if self._window.corrections is not None:
            self._window.corrections.refuse(error)

    # --- the template ---

    def ask_template(self, then_copy: bool = False) -> None:
        """Ask for the person's own template, tried with the first selected quotation."""
        ids = list(self._ids()[:1])
        if self._window.session is not None:
            self._window.session.reading.ask(
                "quotation to try a template with",
                lambda library: clipping.example(library, ids),
                partial(self._ask_template, then_copy),
            )

    def _ask_template(self, then_copy: bool, tried: QuotationDetail | None) -> None:
        kept = self._window.kept
        named = kept.citation_templates
        template = ask_template(self._window, kept.copy_template, tried, wish_of(kept), named)
        if template is not None:
            self._window.program.keep_named(with_name(self._window.kept, template))
            self._keep(copy_template=template.text)
            if then_copy:
                self._take(Flavour.OWN)


def _told(flavour: Flavour, many: int) -> str:
    """What is said when it is done; nothing for what one does all day."""
    if flavour is Flavour.CITATION and many == 1:
        return ""
    if flavour is Flavour.CITATION:
        return tr("Copied {n} {n:quotation|quotations} with citations", n=many)
    if flavour is Flavour.WORDS:
        return tr("Copied the words of {n} {n:quotation|quotations}", n=many)
    return tr("Copied {n} {n:quotation|quotations}: {what}", n=many, what=AS[flavour])
