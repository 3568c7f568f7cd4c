"""The reading pane: an article with its quotations marked, the selected one lit and told of below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from quoteline.domain import DeclinedRow, QuotationDetail, Spans, UserError
from quoteline.services import browsing, searching
from quoteline.services.library import Library
from quoteline.services.published import dating_of
from quoteline.ui import icons, phrases
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.boundaries import Boundaries, task_strip
from quoteline.ui.publication_line import PublicationLine
from quoteline.ui.reading_strip import ElidedLabel, InfoStrip, plain_label
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.theme import SPACE
from quoteline.ui.unclaimed_marks import UnclaimedMarks

NOTHING = "Choose a quotation in the list or on the timeline,\nand read it here in its article."
NONE_FOUND = "No quotations were found in this article."
SILENT_SHOWN = 12  # in one line that is cut where there is no room, and whole on hover
MOST_FOUND = 2000  # words of the query that are marked


@dataclass(frozen=True, slots=True)
class _Reading:
    """What came back for one article."""

    page: browsing.ArticlePage
    selected: int | None
    found: Spans


class ReadingPane(QWidget):
    """Shows one article at a time. Which quotation is selected is for the window to say."""

    quotation_selected = Signal(int)
    gone = Signal(int)  # what was to be read is not among the article's quotations (any more)
    back = Signal()
    speaker_wanted = Signal(int)
    published_wanted = Signal(int)  # the article's publication date is to be set

    def __init__(
        self, lane: AsksLibrary, aside: AsksLibrary | None = None, parent: QWidget | None = None
    ) -> None:
        """``aside``: a lane for what may take long and need not keep the next article waiting."""
        super().__init__(parent)
        self._lane = lane
        self._query = ""
        self._page: browsing.ArticlePage | None = None
        self._selected: int | None = None
        self._stop = 0  # which of the words that tell the day one would go to next
        self._to_change: int | None = None  # whose boundaries are to be changed as soon as it is read
        self.article = ArticlePage()
        self.strip = InfoStrip()
        self.task = task_strip()
        self.boundaries = Boundaries(self.article, self.task)
        self.unclaimed = UnclaimedMarks(NamedLane(aside or lane, "reading"), self.article)
        self.silent = ElidedLabel()
        self.dated = PublicationLine()
        self._empty = plain_label()
        self._place = plain_label(wrap=False, muted=True)
        self._part = QLabel()
        self._back = _button("arrow-left", "Back to where you came from (Esc)", "Back")
        self._previous = _button("chevron-up", "Previous quotation in this article (P)", "Previous quotation")
        self._next = _button("chevron-down", "Next quotation in this article (N)", "Next quotation")
        self._earlier = _button("arrow-left", "Earlier part of this long article", "Earlier part")
        self._later = _button("arrow-right", "Later part of this long article", "Later part")
        self.published = _button("calendar", "Set publication date… (Ctrl+Shift+A)", "Set publication date")
        self._smaller = _button("A−", "Smaller text (Ctrl+−)", "Smaller text")
        self._larger = _button("A+", "Larger text (Ctrl++)", "Larger text")
        self._pages = QStackedWidget()
        self._below = QWidget()
        self._arrange()
        self._connect()
        self.setAccessibleName("Reading pane")
        self.setFocusProxy(self.article)
        self.clear()

    # --- what the window says ---

    def read(self, quotation_id: int) -> None:
        """Show the article of a quotation, scrolled to its words."""

        def question(library: Library) -> browsing.ArticlePage:
            return browsing.article_page(library, browsing.detail(library, quotation_id).row.article_id)

        self._ask(question, quotation_id)

    def read_article(self, article_id: int) -> None:
        """Show an article from its beginning, no quotation selected."""
        self._ask(lambda library: browsing.article_page(library, article_id), None)

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
            id = self._page.kept.id
            self._ask(lambda library: browsing.article_page(library, id), self._selected)

    def set_query(self, query: str) -> None:
        """Mark the words that this query finds."""
        self._query = query
        page = self._page
        if page is not None:
            text = page.kept.article.text
            self._lane.ask("reading words", lambda library: _found(query, text), self.article.show_found)

    def clear(self) -> None:
        """Show no article."""
        self._page = self._selected = None
        self._show_nothing(NOTHING)

    def set_text_points(self, points: float) -> None:
        self.article.set_points(points)

    # --- asking ---

    def _ask(self, question: object, selected: int | None) -> None:
        assert callable(question)
        query = self._query

        def whole(library: Library) -> _Reading:
            page = question(library)
            return _Reading(page, selected, _found(query, page.kept.article.text))

        self._lane.ask("reading", whole, self._take, self._fail)

    def _take(self, reading: _Reading) -> None:
        same = self.article_id == reading.page.kept.id  # a text never changes, its date may
        self._page = reading.page
        if same:
            self.article.show_title(self._title())
        else:
            self.article.show_text(reading.page.kept.article.text, self._title())
        self.article.show_quotations(reading.page.quotations)
        self.article.show_found(reading.found)
        self.unclaimed.show_article(reading.page.kept.id, bool(reading.page.quotations), same)
        self._tell_silent()
        self.dated.show_dating(dating_of(reading.page.kept.article))
        self._pages.setCurrentWidget(self.article)
        # Looked at again, after an import or a correction, the page must not move under the reader's eyes.
        self._select(reading.selected, scroll=not same or reading.selected != self._selected)
        if reading.selected is not None and reading.selected != self._selected:
            self.gone.emit(reading.selected)
        if self._to_change is not None and self._to_change == self._selected:
            self.boundaries.begin()
        self._to_change = None

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._page = self._selected = None
        self._show_nothing(str(error))

    def _show_nothing(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._pages.setCurrentWidget(self._empty)
        self.boundaries.show_quotation(None, "")
        self.unclaimed.show_nothing()
        self._show_strips()
        self.silent.hide()
        self.dated.hide()
        self._tell_place()

    # --- one quotation ---

    def _select(self, id: int | None, scroll: bool = True) -> None:
        detail = next((each for each in self._quotations() if each.row.id == id), None)
        before, self._selected = self._selected, id if detail is not None else None
        self._stop = 0
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
        self._below.setVisible(not changing)  # there must be room for the words themselves
        self.unclaimed.strip.setVisible(not changing and (looking or alone))
        self.strip.setVisible(not changing and not looking and self._selected is not None)

    def go_to_evidence(self) -> None:
        """Goes to the words that tell the day of the selected quotation, one by one, then back to it."""
        detail = next((each for each in self._quotations() if each.row.id == self._selected), None)
        if detail is not None and detail.row.said.evidence:
            stops = [*detail.row.said.evidence, *detail.content[:1]]
            self.article.go_to(stops[self._stop % len(stops)][0])
            self._stop += 1

    def step(self, by: int) -> None:
        """Selects the next (or, negative, an earlier) quotation of this article."""
        ids = [each.row.id for each in self._quotations()]
        if ids:
            here = ids.index(self._selected) if self._selected in ids else (-1 if by > 0 else len(ids))
            id = ids[max(0, min(len(ids) - 1, here + by))]
            if id != self._selected:
                self._choose(id)

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

    def _ask_for_date(self) -> None:
        if self.article_id is not None:
            self.published_wanted.emit(self.article_id)

    def _quotations(self) -> tuple[QuotationDetail, ...]:
        return self._page.quotations if self._page else ()

    def _tell_place(self) -> None:
        ids = [each.row.id for each in self._quotations()]
        number = ids.index(self._selected) + 1 if self._selected in ids else 0
        many = phrases.count(len(ids), "quotation") if ids else NONE_FOUND
        words = "" if self._page is None else f"{number} of {many}" if number else many
        self._place.setText(words)
        self.published.setEnabled(self._page is not None)
        self._previous.setEnabled(bool(ids) and number != 1)
        self._next.setEnabled(bool(ids) and number != len(ids))

    def _tell_silent(self) -> None:
        words = silent_words(self._page.declined) if self._page else ""
        self.silent.setText(words)
        self.silent.setVisible(bool(words))

    def _tell_part(self, number: int, count: int) -> None:
        widgets: tuple[QWidget, ...] = (self._earlier, self._part, self._later)
        for widget in widgets:
            widget.setVisible(count > 1)
        self._part.setText(f"part {number + 1} of {count}")
        self._earlier.setEnabled(number > 0)
        self._later.setEnabled(number < count - 1)

    def _title(self) -> tuple[str, str, str]:
        assert self._page is not None
        article = self._page.kept.article
        day = phrases.long_day(article.published) if article.published else "day of publication unknown"
        whence = phrases.WHENCE.get(article.published_from) if article.published else None
        last = " · ".join(part for part in (article.byline, day, whence or "") if part)
        return phrases.outlet_name(article.outlet), phrases.article_name(article.title, article.origin), last

    # --- putting together ---

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        bar.setSpacing(SPACE // 2)
        left: tuple[QWidget, ...] = (self._back, self._previous, self._next)
        right: tuple[QWidget, ...] = (self._earlier, self._part, self._later, self._smaller, self._larger)
        for widget in left:
            bar.addWidget(widget)
        bar.addWidget(self._place, 1)
        for widget in (self.published, *right):
            bar.addWidget(widget)
        self.silent.setAccessibleName("Who did not answer")
        below = QHBoxLayout(self._below)
        below.setContentsMargins(SPACE, 0, 3 * SPACE, 0)
        below.addWidget(self.dated, 0, Qt.AlignmentFlag.AlignLeft)
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
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self._below)
        column.addWidget(self.strip)
        column.addWidget(self.unclaimed.strip)
        column.addWidget(self.task)
        self._tell_part(0, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self._smaller.clicked.connect(lambda: self._resize_text(-1))
        self._larger.clicked.connect(lambda: self._resize_text(1))
        self.published.clicked.connect(self._ask_for_date)
        self.dated.clicked.connect(self._ask_for_date)
        # What was clicked is in view, and must not move away under the mouse.
        self.article.quotation_clicked.connect(lambda id: self._choose(id, scroll=False))
        self.article.part_changed.connect(self._tell_part)
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
            ("Ctrl++", lambda: self._resize_text(1)),
            ("Ctrl+=", lambda: self._resize_text(1)),
            ("Ctrl+-", lambda: self._resize_text(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _turn(self, by: int) -> None:
        self.article.show_part(self.article.part + by)

    def _resize_text(self, by: int) -> None:
        self.article.set_points(self.article.points + by)


def silent_words(declined: Sequence[DeclinedRow]) -> str:
    """Who was asked and did not answer, in the article's own words, as many as one can take in."""
    told = [f"{each.who} {' '.join(each.text.split())}" for each in declined[:SILENT_SHOWN]]
    if len(declined) > SILENT_SHOWN:
        told.append(f"and {len(declined) - SILENT_SHOWN} more")
    return f"No answer: {'; '.join(told)}." if told else ""


def _button(face: str, tip: str, name: str) -> QToolButton:
    """A flat button; its face is the name of an icon, or else a letter and a sign."""
    button = QToolButton()
    button.setAutoRaise(True)
    if face.startswith("A"):
        button.setText(face)
    else:
        icons.dress(button, face)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button


def _found(query: str, text: str) -> Spans:
    return tuple(searching.marks_of(query, text)[:MOST_FOUND]) if query.strip() else ()
