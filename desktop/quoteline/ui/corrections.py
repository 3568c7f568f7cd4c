"""What a person corrects in the window: asked in small dialogs, made on the writing lane, undoable."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quoteline.domain import Kind, Quotation, QuotationDetail, QuotationRow, Span, Spans, UserError
from quoteline.services import auditing, bounding, correcting, redating, rewording, taking_back
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.redating import DatingStep, Outlook
from quoteline.services.taking_back import WholeImport
from quoteline.ui.correction_dialogs import ask_note, ask_speaker, ask_tag, ask_whole_import
from quoteline.ui.day_dialog import ask_day
from quoteline.ui.jobs import Job, Lane
from quoteline.ui.publication_dialog import PublicationDialog
from quoteline.ui.quotation_dialog import Proposal, ask_quotation, proposal
from quoteline.ui.translating import reason, shown
from quoteline.wording import say

NO_WORDS = say("No words are marked. Mark some in the article first.")


class Corrections(QObject):
    """Makes corrections, one after the other, and tells what changed and what can be undone."""

    changed = Signal(object)  # Change
    undone = Signal(object)  # Change
    added = Signal(object)  # Change: a quotation that a person made
    undo_texts = Signal(object, object)  # str or None, str or None
    dated = Signal(object)  # DatingStep while articles are dated anew; None: that is over
    refused = Signal(str)

    def __init__(self, writing: Lane, reading: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._writing, self._reading, self._window = writing, reading, window
        self._serial = 0
        self.dating: Job | None = None
        self.tell_undo()

    # --- made at once ---

    def star(self, ids: Sequence[int], starred: bool) -> None:
        self._make(lambda library: correcting.star(library, ids, starred))

    def set_kind(self, ids: Sequence[int], kind: Kind) -> None:
        self._make(lambda library: correcting.set_kind(library, ids, kind))

    def not_a_quotation(self, ids: Sequence[int]) -> None:
        self._make(lambda library: correcting.not_a_quotation(library, ids))

    def confirm(self, ids: Sequence[int], confirmed: bool) -> None:
        self._make(lambda library: correcting.confirm(library, ids, confirmed))

    def set_content(self, id: int, spans: Spans) -> None:
        """Keep other words of the article as the quotation."""
        self._make(lambda library: rewording.set_words(library, id, spans))

    def promote(self, article_id: int, spans: Spans) -> None:
        """Make words of an article a quotation, with the speaker that the article tells, if any."""
        self._put(lambda library: auditing.promote(library, article_id, spans), self._told_added)

    def untag(self, ids: Sequence[int], name: str) -> None:
        self._make(lambda library: correcting.untag(library, ids, name))

    # --- asked first ---

    def tag(self, ids: Sequence[int]) -> None:
        name = ask_tag(self._window, self._reading, len(ids))
        if name:
            self._make(lambda library: correcting.tag(library, ids, name))

    def note(self, ids: Sequence[int], rows: Sequence[QuotationRow]) -> None:
        """Ask for a note on all of ``ids``; ``rows`` are those of them that are at hand."""
        note = ask_note(self._window, len(ids), rows)
        if note is not None and (len(ids) > 1 or note != rows[0].note):
            self._make(lambda library: correcting.set_notes(library, ids, note))

    def speaker(self, ids: Sequence[int], row: QuotationRow | None) -> None:
        name = ask_speaker(self._window, self._reading, len(ids), row.speaker if row else "")
        if name is not None:
            self._make(lambda library: correcting.set_speaker(library, ids, name))

    def speaker_in_article(self, row: QuotationRow) -> None:
        """Ask who said all that the article gives to the speaker of a quotation."""

        def ask(ids: Sequence[int]) -> None:
            name = ask_speaker(self._window, self._reading, len(ids), row.speaker)
            if name is not None:
                self._make(lambda library: correcting.set_speaker(library, ids, name))

        self._reading.ask(
            "quotations of a speaker in an article",
            lambda library: correcting.of_speaker_in_article(library, row.id),
            ask,
            self.refuse,
        )

    def new_quotation(
        self, article_id: int, span: Span, text: str, quotations: Sequence[QuotationDetail]
    ) -> None:
        """Ask who said marked words of an article, with what the article tells of it filled in."""
        words = bounding.tidy(text, bounding.in_whole_words(text, span))  # keys mark letter by letter
        if words is None:
            self.refused.emit(shown(NO_WORDS))
            return
        self._reading.ask(
            "new quotation",
            lambda library: auditing.promotion(library, article_id, (words,)),
            lambda draft: self._ask_quotation(article_id, draft, proposal(text, draft, quotations)),
            self.refuse,
        )

    def _ask_quotation(self, article_id: int, draft: Quotation, proposed: Proposal) -> None:
        answer = ask_quotation(self._window, self._reading, proposed)
        if answer is not None:
            name, kind = answer
            same = name == proposed.speaker  # else the words that named the other prove nothing
            self._put(
                lambda library: correcting.add_quotation(
                    library,
                    article_id,
                    draft.content,
                    speaker=name,
                    kind=kind,
                    cue=draft.cue if same else (),
                    source=draft.source if same else (),
                    said=draft.said,
                ),
                self._told_added,
            )

    def day(self, ids: Sequence[int], row: QuotationRow | None) -> None:
        days = ask_day(self._window, len(ids), row)
        if days is not None:
            first, last = days
            self._make(lambda library: correcting.set_said(library, ids, first, last))

    def published(self, article_ids: Sequence[int]) -> None:
        """Ask for the publication date of articles, once it is known what hangs on it."""
        self._reading.ask(
            "what a publication date touches",
            lambda library: redating.outlook(library, article_ids),
            self._ask_published,
            self.refuse,
        )

    def published_of(self, quotation_ids: Sequence[int]) -> None:
        """Ask for the publication date of the articles of some quotations."""
        self._reading.ask(
            "what a publication date touches",
            lambda library: redating.outlook(library, redating.articles_of(library, quotation_ids)),
            self._ask_published,
            self.refuse,
        )

    def _ask_published(self, outlook: Outlook) -> None:
        if not outlook.articles:
            return
        dialog = PublicationDialog(self._window, outlook, date.today())
        if dialog.ask():
            self._date_anew([each.article_id for each in outlook.articles], dialog.day())

    def _date_anew(self, ids: Sequence[int], day: date | None) -> None:
        """On the writing lane, where other corrections are made between two articles, or parts of one."""
        changes: list[Change] = []
        self.dated.emit(DatingStep(0, len(ids)))

        def step(step: DatingStep) -> None:
            self.dated.emit(step)
            if step.change is not None:
                changes.append(step.change)

        def over() -> None:
            self.dated.emit(None)
            self._told(changes[0] if changes else None)

        self.dating = self._writing.run(
            lambda library: redating.setting_published(library, ids, day), step, over, self._not_dated
        )

    def _not_dated(self, error: Exception) -> None:
        self.dated.emit(None)
        self.refuse(error)

    def stop_dating(self) -> None:
        """Set no publication date, where one is being set: nothing changes."""
        if self.dating is not None:
            self.dating.cancel()

    # --- back and forth ---

    def undo(self) -> None:
        """Take back the last correction; an import only when the person says so."""
        self._serial += 1
        self._writing.ask(
            f"correction {self._serial}", taking_back.undo_unless_import, self._undone_or_ask, self.refuse
        )

    def _undone_or_ask(self, done: Change | WholeImport | None) -> None:
        if not isinstance(done, WholeImport):
            self._told_undone(done)
        elif ask_whole_import(self._window, done):
            self._put(lambda library: taking_back.undo_import(library, done.id), self._told_undone)

    def redo(self) -> None:
        self._put(correcting.redo, self._told)

    def walk(self, steps: Callable[[Library], Iterator[Change]], *, back: bool) -> None:
        """Take back, or make again, several corrections, one step each; told as one when all are."""
        made: list[Change] = []

        def over() -> None:
            if made:
                whole = (
                    made[0]
                    if len(made) == 1
                    else Change(made[-1].id, say("{n} {n:change|changes}", n=len(made)), ())
                )
                (self.undone if back else self.changed).emit(whole)
            self.tell_undo()

        self._writing.run(steps, made.append, over, self.refuse)

    def tell_undo(self) -> None:
        """Tell what undo and redo would do, after opening or after another program's correction."""
        self._writing.ask(
            "undoable",
            lambda library: (correcting.undoable(library), correcting.redoable(library)),
            lambda texts: self.undo_texts.emit(*texts),
        )

    def make(self, make: Callable[[Library], Change | None]) -> None:
        """Make a correction that was asked for elsewhere; None is none, and told to nobody."""
        self._make(make)

    def _make(self, make: Callable[[Library], Change | None]) -> None:
        self._put(make, self._told)

    def _put(self, make: Callable[[Library], Change | None], then: Callable[[Change | None], None]) -> None:
        self._serial += 1  # each correction is a question of its own: none makes another void
        self._writing.ask(f"correction {self._serial}", make, then, self.refuse)

    def _told(self, change: Change | None) -> None:
        if change is not None:
            self.changed.emit(change)
        self.tell_undo()

    def _told_added(self, change: Change | None) -> None:
        self._told(change)
        if change is not None:
            self.added.emit(change)

    def _told_undone(self, change: Change | None) -> None:
        if change is not None:
            self.undone.emit(change)
        self.tell_undo()

    def refuse(self, error: Exception) -> None:
        """Tell what a person can mend; anything else rises."""
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(reason(error))
