"""In the strip below the article: where else the quotation stands, and articles with nearly the same text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from quoteline.services.families import AlikeArticle
from quoteline.ui import family_words, theme
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NAMED = 3  # articles in the line: it must leave room for the article that is read
MORE = "more"
PATIENCE = 150  # milliseconds without an answer after which what was told of the last quotation goes
NOT_FOUND_YET = say("Find its other printings")
ON_HOVER = say("Show all printings of these words side by side (F)")
FIND_TIP = say("Look through the whole library for statements that were printed several times (F)")


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
        self.line = _linked()
        self.line.linkActivated.connect(lambda link: self.opened.emit())
        self.alike = _linked()
        self.alike.linkActivated.connect(self._follow)
        self._articles: Sequence[AlikeArticle] = ()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show_nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.line)
        column.addWidget(self.alike)
        self.show_nothing()

    def show_quotation(self, quotation: int, article: int) -> None:
        """Another quotation is told of; what is told of the last one goes, or is replaced in a moment."""
        if quotation != self.quotation and not self.isHidden():
            self._patience.start()
        self.quotation, self.article = quotation, article
        self.wanted.emit(quotation, article)

    def show_nothing(self) -> None:
        """Nothing is known of other printings, or there are none."""
        self.say("")
        self.show_alike(())

    def say(self, words: str, more: str = "", tip: str = "") -> None:
        """Where else it stands, or why that is not known, as a link; ``more`` behind it."""
        self._patience.stop()
        self._told = family_words.joined((words, more))
        self.line.setText(
            family_words.joined((f'<a href="family">{escape(words)}</a>' if words else "", escape(more)))
        )
        self.line.setToolTip(f"<p>{escape(self._told)}</p><p>{escape(tip or shown(ON_HOVER))}</p>")
        self.line.setAccessibleName(self._told)
        self.line.setVisible(bool(words))
        self._fold()

    def show_alike(self, articles: Sequence[AlikeArticle]) -> None:
        """Articles with nearly the same text; each can be read, of many the rest in a menu."""
        self._articles = articles
        told = family_words.alike_words(articles)
        links = [f'<a href="{number}">{escape(words)}</a>' for number, words in told[:NAMED]]
        if len(told) > NAMED:
            links.append(f'<a href="{MORE}">{escape(tr("{n} more…", n=len(told) - NAMED))}</a>')
        self.alike.setText(tr("Nearly the same text: {articles}", articles="; ".join(links)) if links else "")
        self.alike.setAccessibleName(words_alike(articles))
        self.alike.setVisible(bool(links))
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """A link keeps the colour that it was set in: light became dark, or dark light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            for label in (self.line, self.alike):
                said = label.text()
                label.setText("")
                label.setText(said)

    def _follow(self, link: str) -> None:
        if link == MORE:
            self.menu_of_articles().popup(QCursor.pos())
        else:
            self.article_wanted.emit(int(link))

    def menu_of_articles(self) -> QMenu:
        """All articles with nearly the same text; one that is chosen is read."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for article, (number, words) in zip(
            self._articles, family_words.alike_words(self._articles), strict=True
        ):
            action = menu.addAction(words.replace("&", "&&"))
            action.setToolTip(escape(article.title))
            action.triggered.connect(partial(self.article_wanted.emit, number))
        return menu

    def text(self) -> str:
        """What the line says."""
        return self._told

    def _fold(self) -> None:
        self.setVisible(not (self.line.isHidden() and self.alike.isHidden()))


def _linked() -> QLabel:
    """A label with links that mouse and keys follow."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def words_alike(articles: Sequence[AlikeArticle]) -> str:
    """The same without links, for a screen reader."""
    told = [words for _, words in family_words.alike_words(articles)][:NAMED]
    if len(articles) > NAMED:
        told.append(tr("{n} more", n=len(articles) - NAMED))
    return tr("Nearly the same text: {articles}", articles="; ".join(told)) if told else ""
