"""What became of an article since it came in first: two versions side by side, quotation by quotation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import versions
from quoteline.services.library import Library
from quoteline.services.versions import Comparison, Version
from quoteline.ui import phrases, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr
from quoteline.ui.version_words import READ, named, page


class VersionDialog(QDialog):
    """Stays beside the window; any two versions can be laid side by side."""

    read_wanted = Signal(int)  # a quotation

    def __init__(self, lane: AsksLibrary, found: Sequence[Version], article: int, window: QWidget) -> None:
        super().__init__(window)
        self._lane, self._found = lane, list(found)
        self.comparison: Comparison | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What changed"))
        resize_within_screen(self, *(round(each * max(1.0, theme.text_scale)) for each in (900, 600)))
        self.title = plain_label()
        self.told = plain_label()
        self.old, self.new = self._choice(tr("Older version")), self._choice(tr("Newer version"))
        self.same = QCheckBox(tr("Show what is the same"))
        self.page = QTextBrowser()
        self._arrange()
        self._choose(article)
        self.old.currentIndexChanged.connect(self.look)
        self.new.currentIndexChanged.connect(self.look)
        self.same.toggled.connect(self._fill)
        self.look()

    def look(self, *changed: object) -> None:
        """Compare the two versions that are chosen."""
        old, new = int(self.old.currentData()), int(self.new.currentData())

        def ask(library: Library) -> Comparison:
            return versions.compare(library, old, new)

        self._lane.ask("versions compared", ask, self._take)

    def _take(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.told.setText(shown(comparison.sentence))
        self._fill()

    def _fill(self, *changed: object) -> None:
        if self.comparison is not None:
            colours = theme.colours(self.palette())
            points = self.font().pointSizeF() * 1.1
            self.page.setHtml(page(self.comparison, colours, points, same=self.same.isChecked()))

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        for each in self._found:
            choice.addItem(named(each), each.id)
        return choice

    def _choose(self, article: int) -> None:
        """An article beside the one before it; the first beside the one behind it."""
        place = next(place for place, each in enumerate(self._found) if each.id == article)
        after = max(1, place)
        before = next(
            (n for n, each in enumerate(self._found) if each.id == self._found[after].version_of), 0
        )
        self.old.setCurrentIndex(before)
        self.new.setCurrentIndex(after)

    def _arrange(self) -> None:
        title = next((each.title for each in reversed(self._found) if each.title), "")
        self.title.setText(phrases.article_name(title, self._found[-1].origin))
        self.title.setFont(theme.scaled(self.title.font(), 1.15, bold=True))
        row = QHBoxLayout()
        row.addWidget(self.old, 1)
        row.addWidget(QLabel("→"))
        row.addWidget(self.new, 1)
        row.addWidget(self.same)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Both versions"))
        self.page.anchorClicked.connect(self._follow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        for part in (self.title, self.told):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)

    def _follow(self, link: QUrl) -> None:
        words = link.toString()
        if words.startswith(READ):
            self.read_wanted.emit(int(words.removeprefix(READ)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._lane.forget("versions compared")
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._fill()
