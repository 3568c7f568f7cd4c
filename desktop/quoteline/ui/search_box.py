"""The line that queries are typed in: coloured as it is read, with a magnifying glass, help and more.

Colours are told to the line as an input method would, with nothing typed, so that cursor, selection and
undo stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHelpEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolTip

from quoteline.services import typed_query
from quoteline.services.typed_query import Piece, Read, Role
from quoteline.services.word_forms import Forms
from quoteline.ui import icons, theme
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.search_colours import Lit, inked
from quoteline.ui.text_places import code_points, units
from quoteline.ui.translating import shown, tr

TOLD = 5  # hints that a screen reader is told of one query
COLOURED = 4000  # characters; a longer query, which nobody reads in one line, stays plain


class SearchBox(QLineEdit):
    """A line to type in. ``query`` is what it holds as it is read."""

    cleared = Signal()
    escaped = Signal()
    went_down = Signal()
    explain_wanted = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query: Read = typed_query.reading("")
        self.forms: Forms = None
        self.takes: Callable[[QKeyEvent], bool] = lambda event: False  # keys that a list below it uses
        self._composing = False
        self._typing = False  # since a key was pressed, and until Enter
        self._stretch: tuple[int, int] | None = None
        self._lit: Lit | None = None
        self._dress()
        self.textChanged.connect(self._read)
        self.textEdited.connect(self._type)
        self.cursorPositionChanged.connect(lambda old, new: self.colour())

    def _dress(self) -> None:
        self.setPlaceholderText(tr("Search quotations: words, “a phrase”, speaker:name, said:2025-03 …"))
        self.setAccessibleName(tr("Search quotations"))
        self.setMinimumWidth(220)
        self.setAcceptDrops(False)  # a file dropped here is to be imported like anywhere else
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addAction(self._marked("search", tr("Search")), QLineEdit.ActionPosition.LeadingPosition)
        self._help = self._marked("circle-help", tr("What can be typed here"))
        self._help.triggered.connect(self.show_help)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self._explain = self._marked("list-tree", tr("Explain the search"))
        self._explain.triggered.connect(self.explain_wanted)
        self.addAction(self._explain, QLineEdit.ActionPosition.TrailingPosition)
        self._clear = self._marked("x", tr("Clear the search (Esc)"))
        self._clear.triggered.connect(self._clear_all)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._show_actions("")
        self.textChanged.connect(self._show_actions)

    def _show_actions(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._explain.setVisible(bool(text.strip()))

    def _marked(self, icon: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setToolTip(text)
        icons.dress(action, icon)
        return action

    def sizeHint(self) -> QSize:
        return QSize(520, super().sizeHint().height())

    # --- what is typed ---

    def read_in(self, forms: Forms) -> None:
        """How the words of the query are looked for, which its reading tells; None: as is set."""
        self.forms = forms
        if typed_query.reading(self.text(), forms) != self.query:
            self._read(self.text())

    def place(self) -> int:
        """Where the cursor stands, in code points."""
        return code_points(self.text(), self.cursorPosition())

    def put(self, start: int, end: int, words: str) -> None:
        """Put words in the place of a stretch, as if typed: it can be undone."""
        text = self.text()
        first = units(text, start)
        self.setSelection(first, units(text, end) - first)
        self.insert(words)

    @property
    def is_typing(self) -> bool:
        """Whether it is being typed still: no Enter was pressed since, and the box was not left."""
        return self._typing

    def settle(self) -> None:
        """What stands there is meant so: Enter was pressed, or the box was left."""
        self._typing = False
        plain = [each for each in self.query.pieces if each.role is Role.PLAIN]
        self.setAccessibleDescription(" ".join(map(self.hint, plain[:TOLD])))
        self.colour()

    def light(self, stretch: tuple[int, int] | None) -> None:
        """Light a stretch, in code points, that is pointed at elsewhere; None: none."""
        self._stretch = stretch
        self.colour()

    def _type(self, text: str) -> None:
        self._typing = True

    def _read(self, text: str) -> None:
        self.query = typed_query.reading(text, self.forms)
        self._stretch = self._lit = None
        self.setAccessibleDescription("")
        self.colour()

    # --- colours ---

    def colour(self, again: bool = False) -> None:
        """Colour the query as it is read now; nothing is done where nothing has changed."""
        lit = self._what_is_lit()
        if self._composing or (lit == self._lit and not again):
            return
        self._lit = lit
        QLineEdit.inputMethodEvent(self, QInputMethodEvent("", self._formats(lit)))

    def _what_is_lit(self) -> Lit:
        cursor, focused = self.place(), self.hasFocus()
        pair = typed_query.partner(self.query, cursor) if focused else None
        return Lit(self._stretch, pair, cursor if focused and self._typing else -1)

    def _formats(self, lit: Lit) -> list[QInputMethodEvent.Attribute]:
        """Qt counts from the cursor."""
        text = self.text()
        if len(text) > COLOURED:
            return []
        here, look = self.cursorPosition(), theme.colours(self.palette())
        found = []
        for each in inked(self.query, lit, look):
            start, end = units(text, each.start), units(text, each.end)
            kind = QInputMethodEvent.AttributeType.TextFormat
            found.append(QInputMethodEvent.Attribute(kind, start - here, end - start, each.format))
        return found

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method composes keeps its own looks; the colours come back when it is done."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            self.colour(again=True)

    # --- hints ---

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            piece = self.plain_at(event.pos())
            if piece is not None:
                QToolTip.showText(event.globalPos(), plain_hint(self.hint(piece)), self)
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):  # Qt takes Tab before us
            return (event.key() == Qt.Key.Key_Tab and self.takes(event)) or super().event(event)
        return super().event(event)

    def plain_at(self, where: QPoint) -> Piece | None:
        """What looked like a clause, and was taken as words, at a place of the line."""
        at = code_points(self.text(), self.cursorPositionAt(where))
        found = (each for each in self.query.pieces if each.start <= at <= each.end)
        return next((each for each in found if each.role is Role.PLAIN), None)

    def hint(self, piece: Piece) -> str:
        """What a stretch was taken for, and what would be right."""
        return shown(typed_query.hint(self.query, piece))

    def show_help(self) -> None:
        """What can be typed, as a page below the box."""
        self.help_wanted.emit()

    # --- keys and the like ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.colour()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typing = False
        self.colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_lit"):
            self.colour(again=True)

    def place_of(self, start: int) -> QRect:
        """Where a place of the text, in code points, is seen in the line, as near as the cursor tells."""
        text, rect = self.text(), self.cursorRect()
        typed = text[start : self.place()]
        by = self.fontMetrics().horizontalAdvance(typed)
        return rect.translated(by if runs_from_the_right(text) else -by, 0)

    def _clear_all(self) -> None:
        self.clear()
        self.cleared.emit()
