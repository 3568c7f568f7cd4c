"""The reading pane: an article with its quotations marked, the selected one lit and told of below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from quoteline.domain import DeclinedRow, QuotationDetail, Span, Spans, UserError
from quoteline.services import article_hits, browsing
from quoteline.services.library import Library
from quoteline.services.published import dating_of
from quoteline.services.searching import Marking
from quoteline.ui import phrases
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.boundaries import Boundaries, task_strip
from quoteline.ui.publication_line import PublicationLine
from quoteline.ui.reading_bar import ReadingBar
from quoteline.ui.reading_below import BelowArticle
from quoteline.ui.reading_find import FindBar, Finder
from quoteline.ui.reading_hits import HitStrip, HitWalk
from quoteline.ui.reading_page import usual_points
from quoteline.ui.reading_print import PrintedArticle
from quoteline.ui.reading_strip import ElidedLabel, InfoStrip, plain_label
from quoteline.ui.reading_text import parts
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import reason, shown, tr
from quoteline.ui.unclaimed_marks import UnclaimedMarks
from quoteline.ui.version_line import VersionLine
from quoteline.wording import Told, listed, say

NOTHING = say("Choose a quotation in the list or on the timeline,\nand read it here in its article.")
SILENT_SHOWN = 12  # in one line that is cut where there is no room, and whole on hover


@dataclass(frozen=True, slots=True)
class _Reading:
    """What came back for one article."""

    page: browsing.ArticlePage
    selected: int | None
    found: Spans
    cut: list[Span] | None  # the parts of the text that are set one at a time; None: as before


class ReadingPane(QWidget):
    """Shows one article at a time. Which quotation is selected is for the window to say."""

    quotation_selected = Signal(int)
    gone = Signal(int)  # what was to be read is not among the article's quotations (any more)
    back = Signal()
    speaker_wanted = Signal(int)
    published_wanted = Signal(int)  # the article's publication date is to be set
    versions_wanted = Signal(int)  # what changed in the article is to be shown
    resized = Signal(int)  # how many steps larger than usual the text is now
    article_shown = Signal(object)  # id of the article that is read, or None

    def __init__(
        self, lane: AsksLibrary, aside: AsksLibrary | None = None, parent: QWidget | None = None
    ) -> None:
        """``aside``: a lane for what may take long and need not keep the next article waiting."""
        super().__init__(parent)
        self._lane = lane
        self._aside = NamedLane(aside or lane, "reading")
        self._marking = Marking()
        self._page: browsing.ArticlePage | None = None
        self._selected: int | None = None
        self._stop = 0  # which of the words that tell the day one would go to next
        self._to_change: int | None = None  # whose boundaries are to be changed as soon as it is read
        self.article = ArticlePage()
        self.strip = InfoStrip()
        self.task = task_strip()
        self.boundaries = Boundaries(self.article, self.task)
        self.unclaimed = UnclaimedMarks(self._aside, self.article)
        self.silent = ElidedLabel()
        self.dated = PublicationLine()
        self.version = VersionLine()
        self.bar = ReadingBar()
        self.finder = Finder(NamedLane(aside or lane, "finding"), self.article, FindBar())
        self.hits = HitWalk(self.article, HitStrip())
        self.published = self.bar.published
        self.steps = 0  # of size, above the usual
        self._empty = plain_label()
        self._pages = QStackedWidget()
        self._line = QWidget()
        self._below = BelowArticle(self._line, self.strip, self.unclaimed.strip, self.task)
        self._arrange()
        self._connect()
        self.setAccessibleName(tr("Reading pane"))
        self.setFocusProxy(self.article)
        self.clear()

    # --- what the window says ---

    def read(self, quotation_id: int) -> None:
        """Show the article of a quotation, scrolled to its words."""

        def question(library: Library) -> browsing.ArticlePage:
            article = browsing.detail(library, quotation_id).row.article_id
            return browsing.page_near(library, article, also=quotation_id)

        self._ask(question, quotation_id)

    def read_article(self, article_id: int) -> None:
        """Show an article from its beginning, no quotation selected."""
        self._ask(lambda library: browsing.page_near(library, article_id), None)

    def change_boundaries(self, quotation_id: int) -> None:
        """Let keys change the boundaries of a quotation, once its article is there."""
        self.article.setFocus()
        if self._selected == quotation_id:
            self.boundaries.begin()
        else:
            self._to_change = quotation_id
            self.read(quotation_id)

    def refresh(self) -> None:
        """The library changed: show the same article with the quotations that it has now."""
        if self._page is not None:
            id, selected, near = self._page.kept.id, self._selected, self.article.stretch[0]
            self._ask(lambda library: browsing.page_near(library, id, near=near, also=selected), selected)

    def set_marking(self, marking: Marking) -> None:
        """Mark what a query found."""
        self._marking = marking
        page = self._page
        if page is not None and page.within is None:
            self._lane.ask("reading words", lambda library: _found(marking, page), self._show_found)
        elif page is not None:
            self._look_through(page)

    def _look_through(self, page: browsing.ArticlePage) -> None:
        """Find what is searched for in an article as long as a book, which is shown meanwhile."""
        marking = self._marking

        def take(found: Spans) -> None:
            if self.article_id == page.kept.id and self._marking == marking:
                self._show_found(found)

        self._aside.ask("words", lambda library: _found(marking, page), take)

    def _show_found(self, found: Spans) -> None:
        self.article.show_found(found, self._marking)
        self.hits.show_hits(found, bool(self._marking))

    def clear(self) -> None:
        """Show no article."""
        self._page = self._selected = None
        self._show_nothing(shown(NOTHING).replace("\n", " "))

    @property
    def zoom(self) -> float:
        """How many times larger than usual the text is set."""
        return self.article.points / usual_points(self.font())

    def printed(self) -> PrintedArticle | None:
        """The article, or the part of a very long one that is shown, ready for paper."""
        if self._page is None:
            return None
        page = self.article
        return PrintedArticle(self.text, self._title(), self.quotations, page.part, page.found, page.parts)

    def resize_text(self, by: int) -> None:
        """Larger by so many steps, or (negative) smaller; 0: as usual."""
        self.set_steps(self.steps + by if by else 0)
        self.resized.emit(self.steps)

    def set_steps(self, steps: int) -> None:
        """Set the text so many steps larger than usual, within what can be read."""
        usual = usual_points(self.font())
        self.article.set_points(usual + steps)
        self.steps = round(self.article.points - usual)

    # --- asking ---

    def _ask(self, question: object, selected: int | None) -> None:
        assert callable(question)
        marking, here = self._marking, self.article_id

        def whole(library: Library) -> _Reading:
            page = question(library)
            found = _found(marking, page) if page.within is None else ()
            cut = None if page.kept.id == here else parts(page.kept.article.text)
            return _Reading(page, selected, found, cut)

        self._lane.ask("reading", whole, self._take, self._fail)

    def _take(self, reading: _Reading) -> None:
        same = self.article_id == reading.page.kept.id  # a text never changes, its date may
        self._page = reading.page
        if same:
            self.article.show_title(self._title())
        else:
            at = self._place_of(reading.selected)
            self.article.show_text(reading.page.kept.article.text, self._title(), at, reading.cut)
        self.article.show_quotations(reading.page.quotations)
        self.article.show_found(reading.found, self._marking)
        self._look_for_unclaimed(same)
        self._tell_silent()
        self.dated.show_dating(dating_of(reading.page.kept.article))
        self.version.show_version(reading.page.kept.id, reading.page.versions)
        self._pages.setCurrentWidget(self.article)
        self.finder.show_text(self.text)
        self.article_shown.emit(self.article_id)
        # Looked at again, after an import or a correction, the page must not move under the reader's eyes.
        self._select(reading.selected, scroll=not same or reading.selected != self._selected)
        lit = self.article.selected_spans()
        self.hits.show_hits(reading.found, bool(self._marking), not same, lit[0][0] if lit else 0)
        if reading.selected is not None and reading.selected != self._selected:
            self.gone.emit(reading.selected)
        if self._to_change is not None and self._to_change == self._selected:
            self.boundaries.begin()
        self._to_change = None
        if reading.page.within is not None and self._marking and not same:
            self._look_through(reading.page)

    # --- an article as long as a book: the quotations of the part that is shown ---

    def _turned(self) -> None:
        """Another part of the text is shown: get its quotations, where they are not there."""
        page, stretch = self._page, self.article.stretch
        if page is not None and not page.holds(stretch):
            selected = self._selected
            self._lane.ask(
                "reading part",
                lambda library: browsing.turned(library, page, stretch[0], selected),
                lambda there: self._take_part(there, stretch),
            )

    def _take_part(self, page: browsing.ArticlePage, stretch: Span) -> None:
        if self.article_id == page.kept.id and self.article.stretch == stretch:
            self._page = page
            self.article.show_quotations(page.quotations)
            self._look_for_unclaimed(same=True)

    def _go_on_to(self, id: int) -> None:
        """Light a quotation of a part of the text that is not there yet."""
        page = self._page
        if page is None:
            return
        near = self._place_of(id)

        def light(there: browsing.ArticlePage) -> None:
            if self.article_id == there.kept.id:
                self._page = there
                self.article.show_quotations(there.quotations)
                self._choose(id)

        self._lane.ask("reading part", lambda library: browsing.turned(library, page, near, id), light)

    def _place_of(self, id: int | None) -> int:
        """Where a quotation of the article begins; 0 for none."""
        page = self._page
        there = page is not None and id is not None and id in page.ids
        return page.starts[page.ids.index(id)] if page is not None and id is not None and there else 0

    def _look_for_unclaimed(self, same: bool) -> None:
        page = self._page
        if page is not None:
            self.unclaimed.show_article(page.kept.id, bool(page.ids), same, page.within)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._page = self._selected = None
        self._show_nothing(reason(error))

    def _show_nothing(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._pages.setCurrentWidget(self._empty)
        self.boundaries.show_quotation(None, "")
        self.unclaimed.show_nothing()
        self.finder.show_text("")
        self.hits.strip.hide()
        self.article_shown.emit(None)
        self._show_strips()
        self.silent.hide()
        self.dated.hide()
        self.version.hide()
        self._tell_place()

    # --- one quotation ---

    def _select(self, id: int | None, scroll: bool = True) -> None:
        detail = next((each for each in self._quotations() if each.row.id == id), None)
        before, self._selected = self._selected, id if detail is not None else None
        self._stop = 0
        if detail is not None and detail.content and (before != id or self.hits.here < 0):
            self.hits.read_from(detail.content[0][0])
        self.article.show_selected(detail, scroll)
        self.boundaries.show_quotation(detail, self.text)
        if detail is not None and self._page is not None:
            outlets = tuple(outlet for _, outlet in self._page.printings)
            self.strip.show_quotation(detail, outlets)
        if self._selected != before:
            self.unclaimed.leave()
        self._show_strips()
        self._tell_place()

    def _show_strips(self) -> None:
        """One strip at a time: what is being done now, else what is known of the lit quotation."""
        changing, looking = self.boundaries.changing, self.unclaimed.looking
        alone = self.unclaimed.shown and self._page is not None and self._selected is None
        self.task.setVisible(changing)
        self._line.setVisible(not changing)  # there must be room for the words themselves
        self.unclaimed.strip.setVisible(not changing and (looking or alone))
        self.strip.setVisible(not changing and not looking and self._selected is not None)
        self._below.settle()

    def go_to_evidence(self) -> None:
        """Goes to the words that tell the day of the selected quotation, one by one, then back to it."""
        detail = next((each for each in self._quotations() if each.row.id == self._selected), None)
        if detail is not None and detail.row.said.evidence:
            stops = [*detail.row.said.evidence, *detail.content[:1]]
            self.article.go_to(stops[self._stop % len(stops)][0])
            self._stop += 1

    def step(self, by: int) -> None:
        """Selects the next (or, negative, an earlier) quotation of this article, round its ends."""
        ids = self._ids()
        if not ids:
            return
        here = ids.index(self._selected) if self._selected in ids else (-1 if by > 0 else len(ids))
        id = ids[(here + by) % len(ids)]
        if not any(each.row.id == id for each in self._quotations()):
            self._go_on_to(id)
        elif id != self._selected:
            self._choose(id)
            if here + by >= len(ids):
                self._tell_place(tr("from the beginning again"))
            elif here + by < 0:
                self._tell_place(tr("from the end again"))

    def _choose(self, id: int, scroll: bool = True) -> None:
        if self.boundaries.changing:
            return  # a click beside a handle must not lose what was changed
        self.unclaimed.leave()
        self._select(id, scroll)
        self.quotation_selected.emit(id)

    @property
    def quotations(self) -> tuple[QuotationDetail, ...]:
        """The quotations of the article that is shown."""
        return self._quotations()

    @property
    def text(self) -> str:
        """The text of the article that is shown."""
        return self._page.kept.article.text if self._page is not None else ""

    @property
    def article_id(self) -> int | None:
        """The article that is shown."""
        return None if self._page is None else self._page.kept.id

    @property
    def selected_id(self) -> int | None:
        """The quotation that is lit."""
        return self._selected

    def _ask_for_date(self) -> None:
        if self.article_id is not None:
            self.published_wanted.emit(self.article_id)

    def _ask_for_versions(self) -> None:
        if self.article_id is not None:
            self.versions_wanted.emit(self.article_id)

    def _quotations(self) -> tuple[QuotationDetail, ...]:
        return self._page.quotations if self._page else ()

    def _ids(self) -> Sequence[int]:
        """All quotations of the article, in the order of the text."""
        return self._page.ids if self._page is not None else ()

    def _tell_place(self, round_the: str = "") -> None:
        ids = self._ids()
        number = ids.index(self._selected) + 1 if self._selected in ids else 0
        self.bar.tell_place(number, len(ids), self._page is not None, round_the)

    def _tell_silent(self) -> None:
        words = shown(silent_words(self._page.declined)) if self._page else ""
        self.silent.setText(words)
        self.silent.setVisible(bool(words))

    def _title(self) -> tuple[str, str, str]:
        assert self._page is not None
        article = self._page.kept.article
        day = phrases.long_day(article.published) if article.published else tr("day of publication unknown")
        whence = phrases.WHENCE.get(article.published_from, "") if article.published else ""
        last = " · ".join(part for part in (article.byline, day, shown(whence)) if part)
        return phrases.outlet_name(article.outlet), phrases.article_name(article.title, article.origin), last

    # --- putting together ---

    def _arrange(self) -> None:
        self.silent.setAccessibleName(tr("Who did not answer"))
        below = QHBoxLayout(self._line)
        below.setContentsMargins(SPACE, 0, 3 * SPACE, 0)
        below.addWidget(self.dated, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.version, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.silent, 1)
        below.addWidget(self.unclaimed.toggle)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(4 * SPACE)
        self._empty.setAutoFillBackground(True)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.article)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.finder.bar)
        column.addWidget(self.hits.strip)
        column.addWidget(self._pages, 1)
        column.addWidget(self._below)

    def _connect(self) -> None:
        self.bar.back.connect(self.back)
        self.bar.stepped.connect(self.step)
        self.bar.turned.connect(self._turn)
        self.bar.zoomed.connect(self.resize_text)
        self.bar.date_wanted.connect(self._ask_for_date)
        self.article.zoom_wanted.connect(self.resize_text)
        self.dated.clicked.connect(self._ask_for_date)
        self.version.clicked.connect(self._ask_for_versions)
        # What was clicked is in view, and must not move away under the mouse.
        self.article.quotation_clicked.connect(lambda id: self._choose(id, scroll=False))
        self.article.part_changed.connect(self.bar.tell_part)
        self.article.part_changed.connect(self._turned)
        self.boundaries.mode_changed.connect(self._show_strips)
        self.unclaimed.changed.connect(self._show_strips)
        self.strip.evidence_wanted.connect(self.go_to_evidence)
        self.strip.speaker_wanted.connect(self.speaker_wanted)
        self.strip.published_wanted.connect(self._ask_for_date)
        for key, act in (
            ("N", lambda: self.step(1)),
            ("P", lambda: self.step(-1)),
            ("D", self.go_to_evidence),
            ("U", self.unclaimed.toggle.click),
            ("M", lambda: self.unclaimed.step(1)),
            ("Shift+M", lambda: self.unclaimed.step(-1)),
            ("Esc", self.back.emit),
            ("Backspace", self.back.emit),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _turn(self, by: int) -> None:
        self.article.show_part(self.article.part + by)

    def changeEvent(self, event: QEvent) -> None:
        """With larger text in the whole window the article grows too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.focusProxy() is not None:
            self.set_steps(self.steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._below.fit(event.size().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sizes by key, where no menu of a window has them."""
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        by = sizes.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_text(by)
        else:
            super().keyPressEvent(event)


def silent_words(declined: Sequence[DeclinedRow]) -> Told | str:
    """Who was asked and did not answer, in the article's own words, as many as one can take in."""
    told: list[str] = [f"{each.who} {' '.join(each.text.split())}" for each in declined[:SILENT_SHOWN]]
    if len(declined) > SILENT_SHOWN:
        told.append(say("and {n} more", n=len(declined) - SILENT_SHOWN))
    return say("No answer: {who}.", who=listed(told, "; ")) if told else ""


def _found(marking: Marking, page: browsing.ArticlePage) -> Spans:
    return article_hits.hits(marking, page.kept.article.text, page.quotations) if marking else ()
