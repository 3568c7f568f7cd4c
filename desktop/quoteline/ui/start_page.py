"""The first page: what to do while the library is empty, and the libraries opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from quoteline import locations
from quoteline.ui import icons, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

SPACE = theme.SPACE
LINE = 620  # as long as a line may be, in pixels
STEPS = (
    say("<b>1.</b>&nbsp; Import articles, or drop files and folders on this window."),
    say("<b>2.</b>&nbsp; Search and filter: who said what, where, and when."),
    say("<b>3.</b>&nbsp; Select a quotation: it lights up on the timeline and in its article."),
)


class StartPage(QWidget):
    """Offers the sample library, an import, another library, and the recent ones."""

    samples_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()
    tour_wanted = Signal()
    library_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._column.setSpacing(2 * SPACE)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(self._column)
        outer.addStretch(3)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._add_words()
        self._add_buttons()
        self._recent_title = _line(tr("Recent libraries"), 0.95, bold=True)
        self._column.addSpacing(5 * SPACE)
        self._column.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addLayout(self._recent)

    def _add_words(self) -> None:
        title = QLabel(tr("Who said what, and when"))
        title.setFont(theme.serif(title.font().pointSizeF() * 2.2))
        self._column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._message = _line("", 1.0)
        self._message.setVisible(False)
        self._column.addWidget(self._message, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(2 * SPACE)
        steps = QLabel("<br>".join(map(shown, STEPS)))
        steps.setStyleSheet("line-height: 150%;")
        self._column.addWidget(steps, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(4 * SPACE)

    def _add_buttons(self) -> None:
        self.import_button = self._button(tr("Import articles…"), "import", self.import_wanted)
        self.samples_button = self._button(tr("Open the sample library"), "sparkles", self.samples_wanted)
        self.tour_button = self._button(tr("Show me around"), "compass", self.tour_wanted)
        self.open_button = self._button(tr("Open a library…"), "folder-open", self.open_wanted)
        self.import_button.setDefault(True)
        icons.dress(self.import_button, "import", on_accent=True)

    def _button(self, text: str, icon: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setAccessibleName(text)
        button.setMinimumSize(260, 34)
        button.setIconSize(QSize(18, 18))
        icons.dress(button, icon)
        button.clicked.connect(lambda: signal.emit())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def show_message(self, text: str) -> None:
        """Why there is nothing else to see: a library that could not be opened, say."""
        self._message.setText(text)
        # A wrapped label that is also centred in its column is given the height of its widest shape only.
        self._message.setMinimumSize(LINE, max(0, self._message.heightForWidth(LINE)))  # -1 without words
        self._message.setVisible(bool(text))

    def show_recent(self, paths: Sequence[Path]) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for path, name in zip(paths, _told_apart(paths), strict=True):
            self._recent.addWidget(self._recent_button(path, name), 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_title.setVisible(bool(paths))

    def _recent_button(self, path: Path, name: str) -> QPushButton:
        button = QPushButton(name.replace("&", "&&"))
        button.setFlat(True)
        button.setToolTip(plain_hint(str(path)))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.library_wanted.emit(path))
        return button


def library_name(path: Path) -> str:
    """A library as a person would call it."""
    if path == locations.sample_library():
        return tr("Sample library")
    if path == locations.data_folder() / f"default{locations.SUFFIX}":
        return tr("My library")
    return path.stem


def _told_apart(paths: Sequence[Path]) -> list[str]:
    """The names of libraries, with their folder where two have the same."""
    names = [library_name(path) for path in paths]
    return [
        f"{name} ({path.parent})" if names.count(name) > 1 else name
        for path, name in zip(paths, names, strict=True)
    ]


def _line(text: str, scale: float, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMaximumWidth(LINE)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFont(theme.scaled(label.font(), scale, bold=bold))
    return label
