"""In the strip below the article: where else the quotation stands, and articles with nearly the same text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quoteline.services.families import AlikeArticle
from quoteline.ui import family_words, icons, theme

LEAST = 60  # pixels: a narrow pane cuts the line, it does not grow for it
NOT_FOUND_YET = "Find its other printings"
ON_HOVER = "Show all printings of these words side by side (F)"
FIND_TIP = "Look through the whole library for statements that were printed several times (F)"


class FamilyLine(QWidget):
    """Says ``wanted`` for each quotation that is shown; what is known of it is told when it is found."""

    wanted = Signal(int, int)  # the quotation, its article
    opened = Signal()
    article_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotation: int | None = None
        self.article: int | None = None
        self._told = ""
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(16, 16))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.button.setMinimumWidth(LEAST)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        icons.dress(self.button, "copy")
        self.button.clicked.connect(self.opened)
        self.alike = QLabel()
        self.alike.setTextFormat(Qt.TextFormat.RichText)
        self.alike.setWordWrap(True)
        self.alike.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.alike.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYBOARD)
        self.alike.linkActivated.connect(lambda link: self.article_wanted.emit(int(link)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.button)
        column.addWidget(self.alike)
        self.show_nothing()

    def show_quotation(self, quotation: int, article: int) -> None:
        """Another quotation is told of; what is not known yet is not shown."""
        if quotation != self.quotation:
            self.show_nothing()
        self.quotation, self.article = quotation, article
        self.wanted.emit(quotation, article)

    def show_nothing(self) -> None:
        """Nothing is known of other printings, or there are none."""
        self.say("")
        self.show_alike(())

    def say(self, words: str, tip: str = ON_HOVER) -> None:
        """Where else it stands, or why that is not known; nothing where there is nothing to say."""
        self._told = words
        self.button.setText(words.replace("&", "&&"))
        self.button.setToolTip(f"<p>{escape(words)}</p><p>{escape(tip)}</p>")
        self.button.setAccessibleName(words)
        self.button.setVisible(bool(words))
        self._fold()

    def show_alike(self, articles: Sequence[AlikeArticle]) -> None:
        """Articles with nearly the same text; each can be read."""
        links = [
            f'<a href="{number}">{escape(words)}</a>' for number, words in family_words.alike_words(articles)
        ]
        self.alike.setText(f"Nearly the same text: {'; '.join(links)}" if links else "")
        self.alike.setAccessibleName(words_alike(articles))
        self.alike.setVisible(bool(links))
        self._fold()

    def text(self) -> str:
        """What the line says."""
        return self._told

    def _fold(self) -> None:
        self.setVisible(not (self.button.isHidden() and self.alike.isHidden()))


_BY_KEYBOARD = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def words_alike(articles: Sequence[AlikeArticle]) -> str:
    """The same without links, for a screen reader."""
    told = [words for _, words in family_words.alike_words(articles)]
    return f"Nearly the same text: {'; '.join(told)}" if told else ""
