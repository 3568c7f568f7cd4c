"""Text is at least 4.5:1 and marks 3:1 on every ground, in light and dark, also when that changes."""

from __future__ import annotations

import itertools
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from quoteline.settings import Settings
from quoteline.ui import icons, theme
from quoteline.ui.appearance import style_sheet
from quoteline.ui.reading_marks import MarkKind, formats
from quoteline.ui.toast import Toast

ROLE = QPalette.ColorRole


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def palette(request: pytest.FixtureRequest, qapp: object) -> QPalette:
    return theme.palette(request.param)


def grounds(palette: QPalette) -> dict[str, QColor]:
    look = theme.colours(palette)
    washes = {"surface": look.surface, "raised": look.raised, "hover": look.hover}
    washes |= {"selection": look.selection, "grid": look.grid}
    roles = (ROLE.Base, ROLE.AlternateBase, ROLE.Window, ROLE.Button, ROLE.ToolTipBase)
    return washes | {role.name: palette.color(role) for role in roles}


def weak(pairs: dict[str, tuple[QColor, QColor]], least: float) -> list[str]:
    """The pairs that are too weak, with how weak."""
    found = {name: theme.contrast(*pair) for name, pair in pairs.items()}
    return [f"{name}: {ratio:.2f}" for name, ratio in found.items() if ratio < least]


def test_every_ink_is_readable_on_every_ground_of_panes_lists_and_menus(palette: QPalette) -> None:
    look = theme.colours(palette)
    inks = {"text": look.text, "muted": look.muted, "warning": look.warning, "accent": look.accent}
    pairs = {
        f"{ink} on {ground}": (colour, below)
        for (ink, colour), (ground, below) in itertools.product(inks.items(), grounds(palette).items())
    }
    assert weak(pairs, theme.TEXT_CONTRAST) == []


def test_the_roles_that_qt_paints_itself_are_readable(palette: QPalette) -> None:
    pairs = {
        f"{ink.name} on {ground.name}": (palette.color(ink), palette.color(ground))
        for ink, ground in (
            *itertools.product((ROLE.PlaceholderText, ROLE.Link, ROLE.LinkVisited), (ROLE.Base, ROLE.Window)),
            *((ROLE.Text, ROLE.Base), (ROLE.WindowText, ROLE.Window), (ROLE.ButtonText, ROLE.Button)),
            *((ROLE.HighlightedText, ROLE.Highlight), (ROLE.ToolTipText, ROLE.ToolTipBase)),
        )
    }
    assert weak(pairs, theme.TEXT_CONTRAST) == []


def test_words_are_readable_under_every_mark_of_the_article_and_its_lines_are_seen(palette: QPalette) -> None:
    look = theme.colours(palette)
    made = formats(look)
    inks, lines = {}, {}
    for kind, format in made.items():
        below = format.background().color() if format.background().style() != Qt.BrushStyle.NoBrush else None
        ink = format.foreground().color() if format.foreground().style() != Qt.BrushStyle.NoBrush else None
        inks[kind.name] = (ink or look.text, below or look.surface)
        if format.underlineStyle() != format.UnderlineStyle.NoUnderline:
            lines[kind.name] = (format.underlineColor(), look.surface)
    assert len(inks) == len(MarkKind)
    assert weak(inks, theme.TEXT_CONTRAST) == []
    assert weak(lines, theme.MARK_CONTRAST) == []


def test_speaker_marks_and_stars_are_seen_on_every_wash(palette: QPalette) -> None:
    pairs = {
        f"{slot} on {name}": (theme.speaker_mark(slot, ground), ground)
        for slot in (*range(8), None)
        for name, ground in grounds(palette).items()
    }
    assert weak(pairs, theme.MARK_CONTRAST) == []


def test_a_speaker_has_one_colour_wherever_it_can_be_seen(palette: QPalette) -> None:
    look = theme.colours(palette)
    for slot in range(8):
        plain = theme.speaker_colour(slot, look.dark)
        assert theme.speaker_mark(slot, look.surface) == plain
        assert theme.speaker_mark(slot, look.raised) == plain


def test_rings_of_focus_and_frames_of_boxes_are_seen(palette: QPalette) -> None:
    look = theme.colours(palette)
    below = {name: ground for name, ground in grounds(palette).items() if name != "selection"}
    rings = {f"ring on {name}": (look.accent, ground) for name, ground in below.items()}
    boxes = {f"box on {name}": (look.muted, ground) for name, ground in below.items()}
    assert weak(rings | boxes, theme.MARK_CONTRAST) == []


def test_badges_and_buttons_in_the_accent_are_readable(palette: QPalette) -> None:
    look = theme.colours(palette)
    strong = theme.mixed(look.accent, look.text, 0.2)
    pairs = {"badge": (look.accent_text, look.accent), "under the pointer": (look.accent_text, strong)}
    assert weak(pairs, theme.TEXT_CONTRAST) == []


def test_the_line_that_slides_in_is_readable(qtbot, qapp, palette: QPalette) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette)
    toast = Toast(window)
    toast.say("Starred", "Undo", lambda: None)
    words = toast.findChild(QLabel).styleSheet().split("color: ")[1][:7]
    button = toast.button.styleSheet().split("color: ")[1][:7]
    pairs = {"words": (QColor(words), toast._ground()), "button": (QColor(button), toast._ground())}
    assert weak(pairs, theme.TEXT_CONTRAST) == []


def test_a_palette_of_the_system_with_weak_colours_is_made_readable_on_all_grounds(qapp) -> None:
    odd = QPalette(QColor("#8a8a8a"))
    odd.setColor(ROLE.Base, QColor("#9a9a9a"))
    odd.setColor(ROLE.Text, QColor("#909090"))
    odd.setColor(ROLE.Highlight, QColor("#a0a0a0"))
    look = theme.colours(odd)
    assert theme.contrast(look.text, look.surface) >= theme.TEXT_CONTRAST
    assert theme.contrast(look.accent, look.surface) >= theme.MARK_CONTRAST


# --- light and dark, live ----------------------------------------------------------------------------


def test_the_switch_is_followed_by_style_icons_and_every_widget(window, qtbot, settled) -> None:
    application = window.appearance.parent()
    old = style_sheet(theme.palette(False))
    assert application.styleSheet() == old
    window.appearance.choose("dark")
    settled(window)
    assert application.styleSheet() == style_sheet(theme.palette(True)) != old
    stale = theme.palette(False).color(ROLE.WindowText)
    for widget in window.findChildren(QWidget):
        assert widget.palette().color(ROLE.WindowText) != stale, widget


def test_every_icon_is_tinted_anew(window, settled) -> None:
    window.appearance.choose("dark")
    settled(window)
    ink = theme.palette(True).color(ROLE.ButtonText)
    dressed = [*window.findChildren(QAction), *window.findChildren(QToolButton)]
    checked = [_strongest(each.icon()) for each in dressed if not each.icon().isNull()]
    assert len(checked) > 30
    light = [colour for colour in checked if theme.contrast(colour, ink) > 4]
    assert light == []


def test_the_system_is_followed_while_the_window_is_open(window, settled, monkeypatch) -> None:
    told = [Qt.ColorScheme.Dark]
    hints = window.appearance.parent().styleHints()
    monkeypatch.setattr(type(window.appearance), "_scheme", lambda appearance: told[0])
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    settled(window)
    assert window.appearance.dark
    assert theme.is_dark(window.palette())
    told[0] = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    settled(window)
    assert not theme.is_dark(window.palette())


def test_a_choice_of_ones_own_is_kept_whatever_the_system_does(window, settled, monkeypatch) -> None:
    window.appearance.choose("light")
    monkeypatch.setattr(type(window.appearance), "_scheme", lambda appearance: Qt.ColorScheme.Dark)
    window.appearance.parent().styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    settled(window)
    assert not theme.is_dark(window.palette())


def test_a_window_that_turned_dark_looks_like_one_that_was_dark_before(
    open_window, library_path, tmp_path, settled, qtbot
) -> None:
    """Whatever keeps an old colour, in a palette, a picture or a page of its own, shows here."""
    other = shutil.copy(library_path, tmp_path / "same.quoteline")
    windows = []
    for path, first, then in (
        (library_path, "light", ["dark"]),
        (tmp_path / other, "dark", ["light", "dark"]),
    ):
        window = open_window(path, Settings(appearance=first), size=(1760, 960))  # all headers have room
        window.desk.select([window.workspace.list.model.ids[0]])
        settled(window)
        for choice in then:
            window.appearance.choose(choice)
            settled(window)
        window.workspace.list.table.setFocus()
        for width in (1700, 1760):  # what makes room for itself does so now, not in some later turn
            window.resize(width, 960)
            settled(window)
        windows.append(window)
    # A lane may tell one of them something later than the other.
    qtbot.waitUntil(lambda: _differing(*(each.grab().toImage() for each in windows)) == 0)


def _differing(one: QImage, other: QImage) -> float:
    """The part of the pixels that are not alike."""
    assert one.size() == other.size()
    first, second = (
        bytes(each.convertToFormat(QImage.Format.Format_RGB32).constBits()) for each in (one, other)
    )
    pairs = zip(first[::4], second[::4], strict=True)
    return sum(abs(a - b) > 24 for a, b in pairs) / (one.width() * one.height())


def _strongest(icon: QIcon) -> QColor:
    """The colour of the most opaque pixel of an icon."""
    picture = icon.pixmap(16, 16).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    best = max(pixels, key=lambda each: each.alpha())
    return QColor(best.red(), best.green(), best.blue())


def test_no_drawing_of_the_interface_is_a_raster() -> None:
    folder = icons.locations.resources() / "icons" / "ui"
    assert {each.suffix for each in folder.iterdir()} <= {".svg", ""}
