"""The look: colours for light and dark, a colour for each speaker, the serif for quoted words, the grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from quoteline import locations

SPACE = 4  # everything stands on a grid of four pixels
HOVER = 0.08  # of the text's colour, in what lies under the pointer
TEXT_CONTRAST = 4.5
MARK_CONTRAST = 3.0
text_scale = 1.0  # how much larger than the system's the text of the interface is, as the person chose
SERIF = "Source Serif 4"
SANS = "Source Sans 3"

# The hues of Okabe and Ito, moved along lightness until each is at least 3:1 on the surface and any two stay
# apart for the common kinds of colour blindness (tests/ui/test_theme.py measures both).
SPEAKERS_LIGHT = ("#0b6189", "#c75300", "#008964", "#bc6fae", "#3d2b8f", "#68470e", "#631046", "#2382ff")
SPEAKERS_DARK = ("#0ebdf8", "#ff9325", "#7ae1ac", "#c88da1", "#7973e5", "#fae53c", "#c34666", "#d6fdff")
REST_LIGHT, REST_DARK = "#7d7b76", "#908e89"


@dataclass(frozen=True, slots=True)
class Colours:
    """The named colours of one palette.

    Every text colour (text, muted, accent, warning) is at least 4.5:1 on ``surface``, ``raised``, ``hover``
    and ``selection``; the words themselves (text) are so on every wash.
    """

    dark: bool
    surface: QColor  # where one reads
    raised: QColor  # bars, headers, the window around the surface
    text: QColor
    muted: QColor
    line: QColor
    grid: QColor  # fainter than a line
    accent: QColor
    accent_text: QColor
    hover: QColor  # under the pointer, on ``raised``
    selection: QColor  # a wash of the accent behind text
    highlight: QColor  # behind quoted words
    highlight_strong: QColor  # behind the selected quoted words
    found: QColor  # behind the words that the query found
    found_line: QColor  # below them, 3:1 on ``found`` and on every wash that it lies over
    warning: QColor


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours as WCAG 2 reckons it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with ``share`` (0 to 1) of ``other`` in it."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index] # PySide types it as object
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def readable(colour: QColor, on: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """``colour``, moved towards black or white only as far as ``ratio`` on the ground ``on`` needs."""
    end = QColor("white") if _luminance(on) < 0.18 else QColor("black")
    for step in range(51):
        moved = mixed(colour, end, step / 50)
        if contrast(moved, on) >= ratio:
            return moved
    return end


def readable_on_all(colour: QColor, grounds: Iterable[QColor], ratio: float = TEXT_CONTRAST) -> QColor:
    """``colour``, moved as far as the ground needs that it stands out least from."""
    for ground in grounds:
        colour = readable(colour, ground, ratio)
    return colour


def is_dark(palette: QPalette) -> bool:
    return _luminance(palette.color(QPalette.ColorRole.Base)) < 0.18


def colours(palette: QPalette) -> Colours:
    """The named colours that go with a palette, ours or the system's."""
    known = _of_palette.get(palette.cacheKey())
    if known is None:
        role = QPalette.ColorRole
        roles = (role.Base, role.Window, role.Text, role.Highlight, role.HighlightedText)
        known = _colours(*(palette.color(each).rgb() for each in roles))
        if len(_of_palette) >= PALETTES:
            _of_palette.clear()
        _of_palette[palette.cacheKey()] = known
    return known


PALETTES = 64  # of widgets, whose colours are known without looking at them again in every paint event
_of_palette: dict[int, Colours] = {}


@lru_cache(maxsize=8)
def _colours(base: int, window: int, ink: int, light: int, light_text: int) -> Colours:
    """Asked for in every paint event, so each palette is reckoned once."""
    surface, raised, highlight = QColor(base), QColor(window), QColor(light)
    dark = _luminance(surface) < 0.18
    text = readable(QColor(ink), surface)
    hover = mixed(raised, text, HOVER)
    accent = readable_on_all(highlight, (surface, raised, hover))
    selection = mixed(surface, accent, 0.20 if dark else 0.14)
    grounds = (surface, raised, hover, selection)
    amber = QColor("#f2b134")
    found = mixed(surface, QColor("#35a56f"), 0.45 if dark else 0.33)
    strong = mixed(surface, amber, 0.40 if dark else 0.55)
    return Colours(
        dark=dark,
        surface=surface,
        raised=raised,
        text=text,
        muted=readable_on_all(mixed(text, surface, 0.42), grounds),
        line=mixed(surface, text, 0.20 if dark else 0.16),
        grid=mixed(surface, text, 0.11 if dark else 0.08),
        accent=accent,
        accent_text=_text_on(accent, QColor(light_text)),
        hover=hover,
        selection=selection,
        highlight=mixed(surface, amber, 0.17 if dark else 0.20),
        highlight_strong=strong,
        found=found,
        found_line=readable_on_all(QColor("#35a56f"), (*grounds, strong, found), MARK_CONTRAST),
        warning=readable_on_all(QColor("#e0793a") if dark else QColor("#a34300"), grounds),
    )


def palette(dark: bool) -> QPalette:
    """A complete palette for the Fusion style."""
    made = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
    window = made.color(QPalette.ColorRole.Window)
    faint = mixed(made.color(QPalette.ColorRole.Text), window, 0.55)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, mixed(faint, window, 0.4))
    return made


def speaker_colour(slot: int | None, dark: bool) -> QColor:
    """The mark colour of a slot (0 to 7); grey for None: one of the rest, or unknown."""
    chosen = SPEAKERS_DARK if dark else SPEAKERS_LIGHT
    if slot is None or not 0 <= slot < len(chosen):
        return QColor(REST_DARK if dark else REST_LIGHT)
    return QColor(chosen[slot])


def speaker_mark(slot: int | None, on: QColor) -> QColor:
    """A slot's colour for a mark on a wash: moved only where it would not stand out from it."""
    return readable(speaker_colour(slot, _luminance(on) < 0.18), on, MARK_CONTRAST)


def speaker_ink(slot: int | None, on: QColor) -> QColor:
    """A slot's colour, dark or light enough to set text in on the ground ``on``."""
    return readable(speaker_colour(slot, _luminance(on) < 0.18), on)


class HasSlots(Protocol):
    """A window that knows which speaker has which colour in its library: speaker id to slot."""

    speaker_slots: dict[int, int]


class SpeakerSlots(QObject):
    """Which speaker has which colour in the library that was opened last, or in that of a window."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slots: dict[int, int] = {}

    def begin(self, kept: Mapping[int, int], window: HasSlots | None = None) -> None:
        """Use the colours that the library keeps: speaker id to slot; ``window``: the one that shows it."""
        same = self._slots == kept and (window is None or window.speaker_slots == kept)
        self._slots = dict(kept)
        if window is not None:
            window.speaker_slots = dict(kept)
        if not same:
            self.changed.emit()

    def slot_of(self, speaker_id: int | None, shown_in: QObject | None = None) -> int | None:
        if speaker_id is None:
            return None
        window = _window_with_slots(shown_in)
        return (self._slots if window is None else window.speaker_slots).get(speaker_id)

    @contextmanager
    def of_window(self, shown_in: QObject) -> Iterator[None]:
        """Within it those of this widget's window are used also where no widget is told: for a painter."""
        window, before = _window_with_slots(shown_in), self._slots
        if window is not None:
            self._slots = window.speaker_slots
        try:
            yield
        finally:
            self._slots = before

    def taken(self) -> dict[int, int]:
        """Speaker id to slot."""
        return dict(self._slots)


speaker_slots = SpeakerSlots()


def slot_of(speaker_id: int | None, shown_in: QObject | None = None) -> int | None:
    """The colour slot of a speaker; None is grey.

    ``shown_in``: the widget or delegate that shows it, whose window knows the library; where it is left out,
    the library opened last counts.
    """
    return speaker_slots.slot_of(speaker_id, shown_in)


def _window_with_slots(shown_in: QObject | None) -> HasSlots | None:
    each = shown_in
    while each is not None and not hasattr(each, "speaker_slots"):
        each = each.parent()
    return cast("HasSlots | None", each)


def load_fonts() -> tuple[str, ...]:
    """Makes the fonts that ship with the program known to Qt, once; returns their families.

    Where the system has no font of its own, our sans becomes the font of the controls.
    """
    bare = not QFontDatabase.families()
    missing = {SERIF, SANS} - set(QFontDatabase.families())
    if missing:
        for file in sorted((locations.resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    if bare:
        use_own_sans()
    return tuple(family for family in (SERIF, SANS) if family in QFontDatabase.families())


def use_own_sans() -> None:
    """Sets the controls in the sans that ships with the program, so that pictures are the same everywhere."""
    QGuiApplication.setFont(sans(QGuiApplication.font().pointSizeF()))


def serif(points: float) -> QFont:
    """The serif for the words themselves."""
    font = QFont([SERIF, "Noto Serif", "DejaVu Serif", "Georgia", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


def sans(points: float) -> QFont:
    """The sans that ships with the program."""
    font = QFont([SANS, "sans-serif"])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(points if points > 0 else 10.0)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, so that numbers stand in columns."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def scaled(font: QFont, by: float, *, bold: bool = False) -> QFont:
    """The same font ``by`` times as large."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * by)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * by)))
    other.setBold(bold)
    return other


def _text_on(ground: QColor, usual: QColor) -> QColor:
    """The usual colour of text on a ground, else white or near black, whichever stands out more."""
    if contrast(usual, ground) >= TEXT_CONTRAST:
        return usual
    return max(QColor("white"), QColor("#14181d"), key=lambda each: contrast(each, ground))


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


_ROLE = QPalette.ColorRole
_LIGHT = {
    _ROLE.Window: "#f4f3f0",
    _ROLE.WindowText: "#1d1c1a",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#f9f8f6",
    _ROLE.Text: "#1d1c1a",
    _ROLE.PlaceholderText: "#6f6c66",
    _ROLE.Button: "#f4f3f0",
    _ROLE.ButtonText: "#1d1c1a",
    _ROLE.BrightText: "#ffffff",
    _ROLE.Light: "#ffffff",
    _ROLE.Midlight: "#eceae5",
    _ROLE.Mid: "#c9c5bd",
    _ROLE.Dark: "#a09c93",
    _ROLE.Shadow: "#6a665e",
    _ROLE.Highlight: "#1f5a96",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#1f5a96",
    _ROLE.Link: "#1f5a96",
    _ROLE.LinkVisited: "#6b4a86",
    _ROLE.ToolTipBase: "#fffdf6",
    _ROLE.ToolTipText: "#1d1c1a",
}
_DARK = {
    _ROLE.Window: "#26272a",
    _ROLE.WindowText: "#e6e4df",
    _ROLE.Base: "#1b1c1e",
    _ROLE.AlternateBase: "#212225",
    _ROLE.Text: "#e6e4df",
    _ROLE.PlaceholderText: "#98968f",
    _ROLE.Button: "#303236",
    _ROLE.ButtonText: "#e6e4df",
    _ROLE.BrightText: "#ffffff",
    _ROLE.Light: "#45484d",
    _ROLE.Midlight: "#3a3c41",
    _ROLE.Mid: "#1f2022",
    _ROLE.Dark: "#151618",
    _ROLE.Shadow: "#000000",
    _ROLE.Highlight: "#3675b6",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#6ea8e0",
    _ROLE.Link: "#7db4ea",
    _ROLE.LinkVisited: "#b59ad6",
    _ROLE.ToolTipBase: "#34363a",
    _ROLE.ToolTipText: "#e6e4df",
}
