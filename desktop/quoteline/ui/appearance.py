"""Light and dark: follows the system, or what the person chose, also while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit

from quoteline.ui import theme
from quoteline.ui.translating import Labels
from quoteline.wording import say

NAMES = Labels({"system": say("As the system"), "light": say("Light"), "dark": say("Dark")})


CLEAR = "_q_qlineeditclearaction"  # as Qt names it


class Appearance(QObject):
    """Sets the palette at once, and what little style goes with it when a window is furnished."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._font = application.font()  # the system's
        self._dressed = False
        self._scales: tuple[float, ...] = ()  # of the screens that icons are drawn for
        application.styleHints().colorSchemeChanged.connect(self._follow)
        application.setPalette(theme.palette(self.dark))

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._scheme() is Qt.ColorScheme.Dark

    def _scheme(self) -> Qt.ColorScheme:
        """What the system has now."""
        return self._application.styleHints().colorScheme()

    def dress(self) -> None:
        """Set the style sheet as well, whose pictures take their time: for the first window, once."""
        if not self._dressed:
            self._dressed = True
            self._apply()
            self._application.screenAdded.connect(self._look_at)
            for screen in self._application.screens():
                self._look_at(screen)

    def _look_at(self, screen: QScreen) -> None:
        """A screen is there; its size in logical pixels changes with its scale."""
        screen.geometryChanged.connect(self._look_sharp)
        self._look_sharp()

    def _look_sharp(self) -> None:
        """Where a screen has a scale that there was not before, draw the icons for it as well."""
        from quoteline.ui import icons

        if self._dressed and not set(icons.scales()) <= set(self._scales):
            self._apply()

    def scale_text(self, percent: int) -> None:
        """Set the text of the whole interface at ``percent`` of the system's size, one of TEXT_PERCENTS."""
        from quoteline.ui.text_scale import scale_fonts

        font = theme.scaled(self._font, percent / 100)
        theme.text_scale = percent / 100
        if font != self._application.font():
            scale_fonts(self._application, font, self._apply)

    def choose(self, choice: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._choice = choice
        self._apply()

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        """The system turned light or dark."""
        self._apply()

    def _apply(self) -> None:
        palette = theme.palette(self.dark)
        self._application.setPalette(palette)
        if not self._dressed:
            return
        from quoteline.ui import icons

        self._scales = icons.scales()
        self._application.setStyleSheet(style_sheet(palette))
        icons.tint_anew()
        _tint_clear_buttons()
        self.changed.emit()


def _tint_clear_buttons() -> None:
    """Qt gives them the picture of the style sheet when they are made, and never again."""
    from quoteline.ui import icons

    for widget in QApplication.allWidgets():
        clear = widget.findChild(QAction, CLEAR) if isinstance(widget, QLineEdit) else None
        if clear is not None:
            clear.setIcon(icons.icon("x"))


def style_sheet(palette: QPalette) -> str:
    """What the palette cannot say: thin dividers, flat headers, roomy menus and boxes."""
    from quoteline.ui import icons
    from quoteline.ui.pane_style import pane_style

    c = theme.colours(palette)
    hover = c.hover.name()
    arrow = icons.picture_file("chevron-down", c.muted)
    up = icons.picture_file("chevron-up", c.muted)
    clear = icons.picture_file("x", c.text)
    tick = icons.picture_file("check", c.accent_text)
    thumb = theme.mixed(c.surface, c.text, 0.28).name()
    strong = theme.mixed(c.accent, c.text, 0.2).name()
    pressed = theme.mixed(c.raised, c.text, 0.16).name()
    return f"""
    QSplitter::handle {{ background: {c.line.name()}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QHeaderView {{ background: {c.surface.name()}; }}
    QHeaderView::section {{ background: {c.surface.name()}; color: {c.muted.name()}; border: none;
        border-bottom: 1px solid {c.line.name()}; padding: 3px 8px; }}
    QHeaderView::section:hover {{ color: {c.text.name()}; }}
    QHeaderView::up-arrow {{ image: url({up}); width: 11px; height: 11px;
        subcontrol-position: center right; right: 6px; }}
    QHeaderView::down-arrow {{ image: url({arrow}); width: 11px; height: 11px;
        subcontrol-position: center right; right: 6px; }}
    QToolTip {{ background: {palette.color(QPalette.ColorRole.ToolTipBase).name()}; color: {c.text.name()};
        border: 1px solid {c.line.name()}; padding: 6px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }}
    QToolButton:hover {{ background: {hover}; }}
    QToolButton:pressed, QToolButton:checked, QToolButton:open {{ background: {pressed}; }}
    QToolButton:focus {{ border: 1px solid {c.accent.name()}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QLineEdit, QPlainTextEdit {{ background: {c.surface.name()}; border: 1px solid {c.line.name()};
        border-radius: 5px; padding: 3px 6px; selection-background-color: {c.accent.name()};
        selection-color: {c.accent_text.name()}; }}
    QLineEdit {{ lineedit-clear-button-icon: url({clear}); }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {c.accent.name()}; }}
    QStatusBar {{ border-top: 1px solid {c.line.name()}; }}
    QStatusBar::item {{ border: none; }}
    QMenu {{ background: {c.surface.name()}; border: 1px solid {c.line.name()}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.selection.name()}; color: {c.text.name()}; }}
    QMenu::item:disabled {{ color: {c.muted.name()}; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {c.line.name()}; margin: 4px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {thumb}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.muted.name()}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPushButton {{ background: {c.surface.name()}; border: 1px solid {c.line.name()}; border-radius: 5px;
        padding: 5px 14px; }}
    QPushButton:hover {{ background: {hover}; }}
    QPushButton:pressed {{ background: {pressed}; }}
    QPushButton:default {{ background: {c.accent.name()}; color: {c.accent_text.name()};
        border: 1px solid {c.accent.name()}; }}
    QPushButton:default:hover {{ background: {strong}; }}
    QPushButton:focus {{ border: 1px solid {c.text.name()}; }}
    QPushButton:disabled {{ color: {c.muted.name()}; background: {c.raised.name()};
        border: 1px solid {c.line.name()}; }}
    QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent;
        color: {c.accent.name()}; padding: 3px 10px; }}
    QPushButton[flat="true"]:hover {{ background: {hover}; }}
    QPushButton[flat="true"]:focus {{ border: 1px solid {c.accent.name()}; }}
    QComboBox {{ background: {c.surface.name()}; border: 1px solid {c.line.name()}; border-radius: 5px;
        padding: 3px 6px; }}
    QComboBox:focus {{ border: 1px solid {c.accent.name()}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url({arrow}); width: 12px; height: 12px; }}
    QCheckBox::indicator, QListView::indicator, QTreeView::indicator {{ width: 13px; height: 13px;
        border-radius: 3px; border: 1px solid {c.muted.name()}; background: {c.surface.name()}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {{
        border: 1px solid {c.accent.name()}; background: {c.accent.name()}; image: url({tick}); }}
    QTreeView::indicator:indeterminate {{ border: 1px solid {c.accent.name()};
        background: {theme.mixed(c.surface, c.accent, 0.45).name()}; }}
    QRadioButton::indicator {{ width: 13px; height: 13px; border-radius: 7px;
        border: 1px solid {c.muted.name()}; background: {c.surface.name()}; }}
    QRadioButton::indicator:checked {{ border: 1px solid {c.accent.name()};
        background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0.42 {c.accent_text.name()}, stop: 0.5 {c.accent.name()}); }}
    QRadioButton:focus {{ color: {c.accent.name()}; }}
    QCheckBox:focus {{ color: {c.accent.name()}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QProgressBar {{ background: {hover}; border: none; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {c.accent.name()}; border-radius: 4px; }}
    QMenuBar {{ background: {c.raised.name()}; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
    QMenuBar > QToolButton {{ qproperty-icon: url({arrow}); }}
    QMenuBar::item:selected {{ background: {hover}; }}
    {pane_style(c)}
    """
