"""Decides what the list below the search box offers while one types, and puts in what is taken.

Values of fields come from the reading lane; a newer letter makes an older answer void. Names of fields are
offered after a rest, so that nothing moves while plain words are typed. Nothing is chosen until a person
chooses: Enter searches.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from quoteline.services import being_typed, completions
from quoteline.services.being_typed import Spot
from quoteline.services.completions import Completion
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.search_box import SearchBox
from quoteline.ui.search_offers import Offer, Offers, of_completion
from quoteline.ui.theme import SPACE

REST = 350  # milliseconds without a letter before names of fields are offered
EARLIER = 8  # earlier searches offered at once
QUESTION = "how the search may go on"

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchCompleter(QObject):
    """Goes with one box. ``earlier`` are searches that were kept, the latest first."""

    searched = Signal()  # an earlier search was taken: it is to be searched for at once

    def __init__(self, box: SearchBox, lane: AsksLibrary | None) -> None:
        super().__init__(box)
        self._box, self._lane = box, lane
        self.earlier: Sequence[str] = ()
        self._offers: Offers | None = None
        self._spot: Spot | None = None  # what the list is about
        self._closed = False  # by Esc, and nothing was typed since
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(lambda: self._offer_fields(self._here()))
        box.takes = self.press
        box.textEdited.connect(self._type)
        box.cursorPositionChanged.connect(lambda old, new: self._follow())
        box.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self._offers is not None and self._offers.isVisible()

    def texts(self) -> list[str]:
        """What is offered now."""
        return self._offers.texts() if self._offers is not None else []

    def close(self) -> None:
        """Offer nothing until more is typed."""
        self._rest.stop()
        self._spot = None
        if self._lane is not None:
            self._lane.forget(QUESTION)
        self._hide()

    def _hide(self) -> None:
        if self._offers is not None:
            self._offers.hide()

    def open(self) -> None:
        """Offer all that there is, because the person asks for it."""
        spot = self._here()
        if spot is not None and spot.field:
            self._ask(spot)
        else:
            self._offer_fields(spot, everything=True)

    # --- typing ---

    def _here(self) -> Spot | None:
        return being_typed.spot(self._box.text(), self._box.place())

    def _type(self, text: str) -> None:
        self._closed = False
        self._rest.stop()
        spot = self._here()
        earlier = self._earlier(text)
        if spot is not None and spot.field:
            self._ask(spot)
        elif earlier or self.is_open:
            self._offer_fields(spot, earlier)
        else:
            self._rest.start()

    def _follow(self) -> None:
        """The cursor went elsewhere: what was offered is for where it was."""
        spot = self._here()
        if self.is_open and (spot is None or self._spot is None or spot.start != self._spot.start):
            self.close()

    def _ask(self, spot: Spot) -> None:
        """What is offered for this very stretch stays until the answer comes; anything else goes at once."""
        if self._spot is None or (self._spot.start, self._spot.field) != (spot.start, spot.field):
            self._hide()
        self._spot = spot
        if self._lane is not None:
            self._lane.ask(
                QUESTION,
                lambda library: completions.values(library, spot),
                lambda found: self._show_values(spot, found),
            )

    def _show_values(self, spot: Spot, found: list[Completion]) -> None:
        if spot == self._here() and self._box.hasFocus():
            self._show(spot, [of_completion(each) for each in found])

    def _offer_fields(
        self, spot: Spot | None, earlier: Sequence[Offer] = (), everything: bool = False
    ) -> None:
        """Names of fields, and earlier searches."""
        found: list[Offer] = []
        if spot is not None and not spot.field:
            before = bool(self._box.text()[: spot.start].strip())
            found = [of_completion(each) for each in completions.of_fields(spot, before, everything)]
        self._show(spot, [*found, *earlier])

    def _earlier(self, text: str) -> list[Offer]:
        typed = text.strip().casefold()
        fits = [each for each in self.earlier if typed and typed in each.casefold() and each != text]
        return [Offer(each) for each in fits[:EARLIER]]

    def _show(self, spot: Spot | None, offers: list[Offer]) -> None:
        if not offers or not self._box.hasFocus():
            self.close()
            return
        self._spot = spot or Spot(0, 0, "", "")
        if self._offers is None:
            self._offers = Offers(self._box.window())
            self._offers.clicked.connect(self._take)
            self._box.destroyed.connect(self._offers.deleteLater)  # the window, in which it lies, stays
        from_right = runs_from_the_right(self._box.text())
        rect = self._box.place_of(self._spot.start)
        left = rect.center().x() + (4 * SPACE if from_right else -4 * SPACE)
        left = max(0, min(left, self._box.width()))
        where = self._box.mapToGlobal(QPoint(left, self._box.height() + SPACE // 2))
        self._offers.show_offers(offers, where, from_right)

    # --- taking ---

    def press(self, event: QKeyEvent) -> bool:
        """A key of the box; whether the list has a use for it."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if (key is Qt.Key.Key_Down and held == alt) or (key is Qt.Key.Key_Space and held == ctrl):
            self.open()
            return True
        if held:
            return False
        if not self.is_open:
            return key is Qt.Key.Key_Down and self._reopen()
        if key in _STEPS:
            assert self._offers is not None
            self._offers.step(_STEPS[key])
            return True
        return self._press_in_list(key)

    def _press_in_list(self, key: Qt.Key) -> bool:
        assert self._offers is not None
        chosen = self._offers.current()
        if key is Qt.Key.Key_Escape:
            self.close()
            self._closed = True
            return True
        if key is Qt.Key.Key_Tab:
            first = self._offers.first()
            chosen = chosen or (first if first is not None and first.completion is not None else None)
        elif key not in _ENTER:
            return False
        if chosen is None:
            self.close()
            return False
        self._take(chosen)
        return True

    def _reopen(self) -> bool:
        """↓ brings back what Esc closed; elsewhere it leads to the list of quotations."""
        spot = self._here()
        if not self._closed or spot is None or not spot.field:
            return False
        self._closed = False
        self._ask(spot)
        return True

    def _take(self, offer: Offer) -> None:
        spot, completion = self._spot, offer.completion
        self.close()
        self._box.setFocus()
        text = self._box.text()
        if completion is None or spot is None:
            self._box.put(0, len(text), offer.shown)
            self.close()
            self.searched.emit()
            return
        ends = spot.end >= len(text)
        blank = " " if ends and not completion.goes_on else ""
        self._box.put(spot.start, spot.end, completion.written + blank)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        return False
