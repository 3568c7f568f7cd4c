"""The manual in a window of its own: pages at the left, the one that is read at the right, a search above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from quoteline.domain import Spans
from quoteline.services import manual
from quoteline.services.originals import Original, web_address
from quoteline.ui.announcing import announce
from quoteline.ui.manual_contents import ManualContents
from quoteline.ui.manual_page import ManualPage
from quoteline.ui.reading_find import flat_button
from quoteline.ui.reading_original import OriginalOpener
from quoteline.ui.room import stand_over
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr, words

SIZE = QSize(1040, 760)
REST = 150  # milliseconds after a letter
MOST = 200  # places that can be gone back to


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is in the manual; ``down``: how far the page was scrolled when it was left."""

    page: str
    anchor: str = ""
    down: int = 0


class ManualWindow(QWidget):
    """Pages, search, back and forward; nothing in it comes from outside of the program."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.place = Place("")
        self._past: list[Place] = []
        self._coming: list[Place] = []
        self._found: Spans = ()
        self._here = -1
        self._fits: list[str] = []
        self.contents = ManualContents()
        self.page = ManualPage()
        self.box = QLineEdit()
        self.count = QLabel()
        self.opener = OriginalOpener(self, self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._make_buttons()
        self._dress()
        self._arrange()
        self._connect()

    # --- making it ---

    def _make_buttons(self) -> None:
        self.back = flat_button("arrow-left", tr("Back (Alt+←)"), tr("Back"))
        self.forward = flat_button("arrow-right", tr("Forward (Alt+→)"), tr("Forward"))
        self.previous = flat_button("chevron-up", tr("Previous (Shift+F3)"), tr("Find previous"))
        self.next = flat_button("chevron-down", tr("Next (F3)"), tr("Find next"))
        self.smaller = flat_button("minus", tr("Smaller text (Ctrl+-)"), tr("Smaller text"))
        self.larger = flat_button("plus", tr("Larger text (Ctrl++)"), tr("Larger text"))

    def _dress(self) -> None:
        self.setWindowTitle(tr("Manual – Quoteline"))
        self.setMinimumSize(480, 320)
        self.box.setPlaceholderText(tr("Search the manual"))
        self.box.setAccessibleName(tr("Search the manual"))
        self.box.setClearButtonEnabled(True)
        self.box.setAcceptDrops(False)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.note = QLabel(tr("The manual is written in English."))
        self.note.setVisible(words.language != "en")
        self.note.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(*(2 * SPACE,) * 4)
        above.setSpacing(SPACE)
        for widget in (self.back, self.forward, self.box, self.count, self.previous, self.next):
            above.addWidget(widget, 1 if widget is self.box else 0)
        above.addSpacing(3 * SPACE)
        above.addWidget(self.smaller)
        above.addWidget(self.larger)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        letters = self.fontMetrics().horizontalAdvance("n")
        split.setSizes([34 * letters, SIZE.width() - 34 * letters])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.note)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.contents.chosen.connect(self.open)
        self.page.link_wanted.connect(self._follow)
        self.box.textChanged.connect(lambda: self._rest.start())
        self.box.returnPressed.connect(lambda: self.step(1))
        self._rest.timeout.connect(self._look)
        for button, keys, do in (
            (self.back, "Alt+Left", self.go_back),
            (self.forward, "Alt+Right", self.go_forward),
            (self.previous, "Shift+F3", lambda: self.step(-1)),
            (self.next, "F3", lambda: self.step(1)),
            (self.smaller, "Ctrl+-", lambda: self.page.zoom(-1)),
            (self.larger, "Ctrl++", lambda: self.page.zoom(1)),
        ):
            button.clicked.connect(lambda checked=False, do=do: do())
            self._key(keys, do)
        self._key("Ctrl+=", lambda: self.page.zoom(1))
        self._key("Ctrl+0", lambda: self.page.zoom(0))
        self._key("Ctrl+F", self._go_to_box)
        self._key("Esc", self._leave)
        self._key("Ctrl+W", self.close)
        self._tell("")
        self._show_history()

    def _key(self, keys: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(do)

    # --- going about ---

    def present(self, name: str, anchor: str = "") -> None:
        """Open the window, or bring it to the front, at a page."""
        if self.isHidden():
            stand_over(self, self.parentWidget(), SIZE)
        self.show()
        self.raise_()
        self.activateWindow()
        self.open(name, anchor)
        self.page.setFocus()

    def open(self, name: str, anchor: str = "") -> None:
        """Go to a page, or a heading of it; where one was can be gone back to."""
        if (name, anchor) == (self.place.page, self.place.anchor) or manual.named(name) is None:
            return
        if self.place.page:
            self._past = [*self._past, self._left()][-MOST:]
            self._coming = []
        self._go(Place(name, anchor))

    def go_back(self) -> None:
        if self._past:
            self._coming.append(self._left())
            self._go(self._past.pop(), scrolled=True)

    def go_forward(self) -> None:
        if self._coming:
            self._past.append(self._left())
            self._go(self._coming.pop(), scrolled=True)

    def _left(self) -> Place:
        return Place(self.place.page, self.place.anchor, self.page.verticalScrollBar().value())

    def _go(self, place: Place, scrolled: bool = False) -> None:
        """``scrolled``: to where one was on the page, else to its top or the heading."""
        page = manual.named(place.page)
        if page is None:
            return
        if self.page.page is not page:
            self.page.show_page(page)
            self._mark()
        self.place = place
        if scrolled or not self.page.go_to(place.anchor):
            self.page.verticalScrollBar().setValue(place.down)
        self.contents.show_here(place.page, place.anchor)
        self._show_history()

    def _show_history(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))

    def _follow(self, link: str) -> None:
        """A link leads to a page, or out: then the person is asked, and only about addresses of the web."""
        inside = manual.followed(link, self.place.page)
        if inside is not None:
            self.open(*inside)
        elif web_address(link):
            self.opener.open(Original(url=link))

    # --- looking for words ---

    def _look(self) -> None:
        """The pages that hold what is typed; one stays on the page that is read where it is among them."""
        typed = self.box.text().strip()
        found = manual.found(typed)
        self._fits = list(found)
        self.contents.narrow(self._fits if typed else None)
        if found and self.place.page not in found:
            name = self._fits[0]
            self.open(name)
        self._mark()
        if self._found:
            self._show_hit(self._first_near(found))
        else:
            self._tell(tr("Nothing in the manual has this.") if typed and not found else "")

    def _first_near(self, found: dict[str, tuple[manual.Section, ...]]) -> int:
        """The first hit below the heading whose section holds most of the words."""
        best = found.get(self.place.page)
        block = self.page.headings().get(best[0].anchor) if best else None
        start = self.page.place_of(block) if block is not None else 0
        return next((place for place, span in enumerate(self._found) if span[0] >= start), 0)

    def _mark(self) -> None:
        typed = self.box.text().strip()
        self._found, self._here = manual.marks(self.page.text(), typed) if typed else (), -1
        self.page.mark(self._found)

    def step(self, by: int) -> None:
        """To the next hit, or (negative) the one before: behind the last of a page comes the next page."""
        if self._rest.isActive():
            self._rest.stop()
            self._look()
            return
        here = self._here + by
        if not 0 <= here < len(self._found) and self._fits:
            at = self._fits.index(self.place.page) if self.place.page in self._fits else 0
            self.open(self._fits[(at + by) % len(self._fits)])
            here = 0 if by > 0 else len(self._found) - 1
        if self._found:
            self._show_hit(here)

    def _show_hit(self, here: int) -> None:
        self._here = here
        self.page.mark(self._found, here)
        self._tell(
            tr(
                "{number} of {n} here, {pages} {pages:page|pages} in all",
                number=here + 1,
                n=len(self._found),
                pages=len(self._fits),
            )
        )

    def _tell(self, sentence: str) -> None:
        self.count.setText(sentence)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._found))
        if sentence and self.isVisible():
            announce(self.box, sentence)

    def _go_to_box(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def _leave(self) -> None:
        """What was looked for is let go first, then the window."""
        if self.box.text():
            self.box.clear()
            self.page.setFocus()
        else:
            self.close()
