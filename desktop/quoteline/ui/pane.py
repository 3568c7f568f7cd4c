"""One pane that can be docked: its thin title to drag it by, and the buttons that float and close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from quoteline.ui import icons, theme
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

TITLE_SCALE = 0.86  # of the font of the controls
BUTTON = 13  # pixels of an icon in a title
SIDES = {
    "left": say("To the left"),
    "right": say("To the right"),
    "top": say("To the top"),
    "bottom": say("To the bottom"),
}


class Pane(QDockWidget):
    """A dock around one of the window's panes.

    While it is closed what is in it counts as hidden too, so that one may ask either.
    """

    opened = Signal()  # or closed: whether it is hidden has changed
    closed = Signal()  # by the person, with the button in the title or the window's own
    move_wanted = Signal(str)  # to a side
    reset_wanted = Signal()  # all panes, to their usual places

    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__(title)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.setWidget(content)
        self.setAccessibleName(title)
        self.title = PaneTitle(self)
        self.setTitleBarWidget(self.title)
        self.setFocusProxy(content)
        self.topLevelChanged.connect(self._frame)

    def setVisible(self, visible: bool) -> None:
        """Every way of opening and closing comes by here, also those of Qt's own."""
        was_hidden = self.isHidden()
        content = self.widget()
        if content is not None:
            content.setVisible(visible)
        super().setVisible(visible)
        if self.isHidden() != was_hidden:
            self.opened.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _frame(self) -> None:
        """A floating pane has a thin border, for it has no window frame around it."""
        line = 1 if self.isFloating() else 0
        self.setContentsMargins(line, line, line, line)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(theme.colours(self.palette()).muted)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def come_forth(self) -> None:
        """To the front, where it stands behind another one or its window behind others."""
        self.raise_()
        if self.isFloating():
            self.activateWindow()

    def move_menu(self) -> QMenu:
        """Where the pane can go to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for side, where in SIDES.items():
            menu.addAction(shown(where)).triggered.connect(
                lambda checked=False, side=side: self.move_wanted.emit(side)
            )
        menu.addSeparator()
        words = tr("Back into the window") if self.isFloating() else tr("Into a window of its own")
        menu.addAction(words).triggered.connect(lambda checked=False: self.setFloating(not self.isFloating()))
        menu.addAction(tr("Close")).triggered.connect(self.close)
        menu.addSeparator()
        menu.addAction(tr("Reset layout")).triggered.connect(self.reset_wanted)
        return menu


class PaneTitle(QWidget):
    """A thin, quiet line: the name of the pane, and two small buttons."""

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self.name = QLabel(pane.windowTitle())
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.float_button = _button()
        self.close_button = _button()
        self._arrange()
        self.dress()
        self.close_button.clicked.connect(pane.close)
        self.float_button.clicked.connect(lambda: pane.setFloating(not pane.isFloating()))
        pane.topLevelChanged.connect(self.dress)

    def show_name(self, shown: bool) -> None:
        """Not where a tab above says it already."""
        self.name.setText(self._pane.windowTitle() if shown else "")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 0, SPACE, 0)
        row.setSpacing(0)
        row.addWidget(self.name, 1)
        row.addWidget(self.float_button)
        row.addWidget(self.close_button)

    def dress(self) -> None:
        """Say what the buttons do now; call it again when the pane floats, or looks change."""
        title, afloat = self._pane.windowTitle(), self._pane.isFloating()
        back = tr("Put “{pane}” back into the window", pane=title)
        out = tr("“{pane}” in a window of its own", pane=title)
        colour = theme.colours(self.palette()).muted
        for button, picture, words in (
            (
                self.float_button,
                "panel-right" if afloat else "square-arrow-out-up-right",
                back if afloat else out,
            ),
            (self.close_button, "x", tr("Close “{pane}”", pane=title)),
        ):
            button.setIcon(icons.icon(picture, colour))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._dress_name()

    def _dress_name(self) -> None:
        self.name.setFont(theme.scaled(self.font(), TITLE_SCALE))
        # A role, no palette of its own: a style sheet gives those back in the old colours.
        self.name.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(
            self, "close_button"
        ):
            self.dress()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pane.move_menu().popup(event.globalPos())


def _button() -> QToolButton:
    """Reached by mouse only: the View menu does the same by keys, and the Tab key should pass by."""
    button = QToolButton()
    button.setObjectName("paneButton")
    button.setIconSize(QSize(BUTTON, BUTTON))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoRaise(True)
    return button
