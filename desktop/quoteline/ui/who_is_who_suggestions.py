"""The queue of suggestions: two speakers side by side, what speaks for and against, and a key to decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import browsing, speakers, who_is_who
from quoteline.services.library import Library
from quoteline.services.speakers import Suggestion
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.reading_strip import ElidedLabel, plain_label
from quoteline.ui.speaker_commands import SpeakerCommands
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import from_log, shown, tr
from quoteline.ui.who_is_who_side import SideFacts, SuggestionSide
from quoteline.wording import say

NONE_OPEN = say(
    "There is nothing to decide.\n\nWhen articles are imported, names that may be one person, but are not"
    " sure to be, wait here. Nothing is merged by itself unless it is sure."
)
ALL_SKIPPED = say("You skipped all that are left.")

Pair = tuple[int, int]


class SuggestionsPage(QWidget):
    """Shows one pair after the other, the most probable first."""

    quotation_opened = Signal(int)
    undo_wanted = Signal()
    counted = Signal(int)  # suggestions that are open

    def __init__(self, lane: AsksLibrary, commands: SpeakerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._commands = NamedLane(lane, "suggestions"), commands
        self._open: list[Suggestion] = []
        self._decided: list[Pair] = []  # in this sitting, the latest last
        self._skipped: list[Pair] = []
        self.current: Suggestion | None = None
        self.progress = plain_label(wrap=False)
        self.bar = QProgressBar()
        self.sides = SuggestionSide("1"), SuggestionSide("2")
        self.evidence_for, self.evidence_against = plain_label(), plain_label()
        self.buttons = {
            "merge": QPushButton(tr("Merge (M)")),
            "apart": QPushButton(tr("Not the same (N)")),
            "skip": QPushButton(tr("Skip (S)")),
            "undo": QPushButton(tr("Undo")),
        }
        self.last = ElidedLabel()  # what was decided last
        self.nothing = plain_label(muted=True)
        self.again = QPushButton(tr("Look at the skipped again"))
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    # --- what is open ---

    def refresh(self) -> None:
        """The library changed: look what is open, and keep one's place."""
        self._lane.ask("open", speakers.suggestions, self._take)

    def _take(self, found: list[Suggestion]) -> None:
        self._open = found
        there = {_pair(each) for each in found}
        self._skipped = [each for each in self._skipped if each in there]
        returned = [each for each in self._decided if each in there]  # a decision was taken back
        self._decided = [each for each in self._decided if each not in there]
        self.counted.emit(len(found))
        self._show(returned[-1] if returned else None)

    def _show(self, wanted: Pair | None = None) -> None:
        left = {_pair(each): each for each in self._open if _pair(each) not in self._skipped}
        wanted = wanted or (_pair(self.current) if self.current is not None else None)
        self.current = left.get(wanted) if wanted in left else next(iter(left.values()), None)
        self.buttons["undo"].setEnabled(bool(self._decided))
        self._tell_progress()
        if self.current is None:
            self._lane.forget("pair")
            self.nothing.setText(shown(ALL_SKIPPED if self._open else NONE_OPEN))
            self.again.setVisible(bool(self._open))
            self._pages.setCurrentIndex(0)
            return
        self._ask_pair(self.current)

    def _tell_progress(self) -> None:
        past = len(self._decided) + len(self._skipped)
        of = len(self._decided) + len(self._open)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(past)
        parts = [tr("{n} of {total}", n=min(past + 1, of), total=of)] if of else []
        if of and self.current is not None:
            parts.append(tr("{share:.0%} likely to be one", share=self.current.score))
        self.progress.setText(" · ".join(parts))

    def _ask_pair(self, pair: Suggestion) -> None:
        def question(library: Library) -> tuple[SideFacts, SideFacts]:
            return _facts(library, pair.a), _facts(library, pair.b)

        self._lane.ask("pair", question, lambda facts: self._show_pair(pair, facts))

    def _show_pair(self, pair: Suggestion, facts: tuple[SideFacts, SideFacts]) -> None:
        for side, fact in zip(self.sides, facts, strict=True):
            side.show_facts(fact)
        self.sides[0 if pair.a_quotations >= pair.b_quotations else 1].keep.setChecked(True)
        told = list(zip((from_log(words) for _, words in pair.evidence), pair.weights, strict=True))
        _list(self.evidence_for, tr("Speaks for it"), [words for words, weight in told if weight >= 0])
        _list(self.evidence_against, tr("Speaks against it"), [words for words, weight in told if weight < 0])
        self._pages.setCurrentIndex(1)
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            self.buttons["merge"].setFocus()  # the keys are heard from now on

    # --- what is decided ---

    def merge(self) -> None:
        """They are one, shown under the name that is ticked."""
        pair = self.current
        if pair is not None:
            into, other = (pair.a, pair.b) if self.sides[0].keep.isChecked() else (pair.b, pair.a)
            self._decide(pair, lambda: self._commands.merge_surely([other], into))

    def apart(self) -> None:
        """They are two, for good."""
        pair = self.current
        if pair is not None:
            self._decide(pair, lambda: self._commands.apart(pair.a, pair.b))

    def skip(self) -> None:
        """Leave it open, and look at the next."""
        if self.current is not None:
            self._skipped.append(_pair(self.current))
            self._show()

    def tell_last(self, sentence: str) -> None:
        """Say beside the button that takes it back what was decided last."""
        self.last.setText(sentence)

    def look_again(self) -> None:
        """Go through those that were skipped."""
        self._skipped.clear()
        self._show()

    def _decide(self, pair: Suggestion, do: Callable[[], None]) -> None:
        self.current = None  # nothing is decided twice while the answer is under way
        self._decided.append(_pair(pair))
        do()

    # --- putting together ---

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(6 * SPACE)
        column.addWidget(self.nothing)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self._pages.addWidget(empty)
        self._pages.addWidget(self._pair_page())

    def _pair_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addWidget(self._side_by_side(), 1)
        told = QHBoxLayout()
        told.setSpacing(4 * SPACE)
        for label in (self.evidence_for, self.evidence_against):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            told.addWidget(label, 1)
        column.addLayout(told)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            if name == "undo":
                row.addSpacing(2 * SPACE)
                row.addWidget(self.last, 1)
            row.addWidget(button)
        column.addLayout(row)
        return page

    def _side_by_side(self) -> QScrollArea:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * SPACE)
        one = QButtonGroup(self)
        for side in self.sides:
            row.addWidget(side, 1)
            one.addButton(side.keep)
            side.quotation_opened.connect(self.quotation_opened)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(both)
        area.setAccessibleName(tr("Two speakers that may be one"))
        return area

    def _connect(self) -> None:
        for name, do in (
            ("merge", self.merge),
            ("apart", self.apart),
            ("skip", self.skip),
            ("undo", self.undo_wanted.emit),
        ):
            self.buttons[name].clicked.connect(lambda _=False, do=do: do())
        self.buttons["merge"].setDefault(True)
        self.buttons["undo"].setToolTip(tr("Take the last decision back (Ctrl+Z)"))
        self.again.clicked.connect(self.look_again)
        for key, act in (
            ("M", self.merge),
            ("Return", self.merge),
            ("Enter", self.merge),
            ("N", self.apart),
            ("S", self.skip),
            ("1", lambda: self.sides[0].keep.setChecked(True)),
            ("2", lambda: self.sides[1].keep.setChecked(True)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _facts(library: Library, id: int) -> SideFacts:
    return SideFacts(browsing.speaker_card(library, id), tuple(who_is_who.samples(library, id)))


def _pair(suggestion: Suggestion) -> Pair:
    return suggestion.a, suggestion.b


def _list(label: QWidget, title: str, lines: list[str]) -> None:
    label.setProperty("text", "\n".join([f"{title}:", *(f"•  {line}" for line in lines)]) if lines else "")
    label.setVisible(bool(lines))
