"""The look keeps its promises: contrast, eight colours that stay apart, a serif that ships."""

import itertools
import math

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette, QRawFont

from quoteline import locations
from quoteline.services import browsing
from quoteline.ui import theme

# What the common kinds of colour blindness see: Machado, Oliveira and Fernandes 2009, severity 1, linear RGB.
SEEN_BY = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9309, 0.1476), (0.0047, 0.6914, 0.3039)),
}

both_modes = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def look(request: pytest.FixtureRequest, qapp: object) -> theme.Colours:
    return theme.colours(theme.palette(request.param))


def test_text_is_readable_on_every_ground(look: theme.Colours) -> None:
    grounds = (look.surface, look.raised)
    for ink, ground in itertools.product((look.text, look.muted, look.warning), grounds):
        assert theme.contrast(ink, ground) >= theme.TEXT_CONTRAST
    for wash in (look.selection, look.highlight, look.highlight_strong, look.found):
        assert theme.contrast(look.text, wash) >= theme.TEXT_CONTRAST
    assert theme.contrast(look.accent_text, look.accent) >= theme.TEXT_CONTRAST


@both_modes
def test_every_speaker_mark_stands_out_from_the_surface_and_its_ink_can_be_read(
    qapp: object, dark: bool
) -> None:
    look = theme.colours(theme.palette(dark))
    for slot in (*range(len(theme.SPEAKERS_LIGHT)), None):
        for ground in (look.surface, look.raised):
            assert theme.contrast(theme.speaker_colour(slot, dark), ground) >= theme.MARK_CONTRAST
            assert theme.contrast(theme.speaker_ink(slot, ground), ground) >= theme.TEXT_CONTRAST


@pytest.mark.parametrize("eyes", SEEN_BY)
@both_modes
def test_any_two_speaker_colours_stay_apart_for_colour_blind_eyes(eyes: str, dark: bool) -> None:
    chosen = theme.SPEAKERS_DARK if dark else theme.SPEAKERS_LIGHT
    seen = [_oklab(QColor(name), SEEN_BY[eyes]) for name in chosen]
    assert len(set(chosen)) == 8
    assert min(math.dist(a, b) for a, b in itertools.combinations(seen, 2)) > 0.09


def test_a_palette_of_the_system_with_weak_colours_still_gives_readable_text(qapp: object) -> None:
    weak = QPalette(QColor("#dddddd"))
    weak.setColor(QPalette.ColorRole.Base, QColor("#eeeeee"))
    weak.setColor(QPalette.ColorRole.Text, QColor("#aaaaaa"))
    weak.setColor(QPalette.ColorRole.Highlight, QColor("#ffe680"))
    look = theme.colours(weak)
    assert theme.contrast(look.text, look.surface) >= theme.TEXT_CONTRAST
    assert theme.contrast(look.muted, look.raised) >= theme.TEXT_CONTRAST
    assert theme.contrast(look.accent, look.surface) >= theme.TEXT_CONTRAST


def test_there_is_a_colour_for_each_that_a_library_gives_and_grey_for_the_rest(qapp: object) -> None:
    assert len(theme.SPEAKERS_LIGHT) == len(theme.SPEAKERS_DARK) == browsing.COLOURS
    slots = theme.SpeakerSlots()
    changes: list[int] = []
    slots.changed.connect(lambda: changes.append(1))
    slots.begin({30: 0, 10: 7})
    slots.begin({10: 7, 30: 0})
    assert [slots.slot_of(id) for id in (30, 10, 20, None)] == [0, 7, None, None]
    assert changes == [1]


def test_the_serif_that_ships_has_true_quotes_and_an_italic(qapp: object) -> None:
    assert theme.SERIF in theme.load_fonts()
    assert QFontInfo(theme.serif(12)).family() == theme.SERIF
    for file in (locations.resources() / "fonts").glob("*.ttf"):
        font = QRawFont(str(file), 16)
        assert all(font.supportsCharacter(ord(mark)) for mark in "“”‘’«»‹›„‚—–…ŁűçПриветґαβ")
    italic = theme.serif(12)
    italic.setItalic(True)
    assert QFontInfo(italic).italic()


def test_the_fonts_come_with_their_licence_and_stay_small() -> None:
    folder = locations.resources() / "fonts"
    for family in ("SourceSerif4", "SourceSans3"):
        assert "SIL Open Font License" in (folder / f"{family}-OFL.txt").read_text(encoding="utf-8")
    assert sum(file.stat().st_size for file in folder.glob("*.ttf")) < 1_800_000


def _oklab(colour: QColor, seen: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    linear = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    r, g, b = (sum(a * c for a, c in zip(row, linear, strict=True)) for row in seen)
    long = max(0.0, 0.4122 * r + 0.5363 * g + 0.0514 * b) ** (1 / 3)
    middle = max(0.0, 0.2119 * r + 0.6807 * g + 0.1074 * b) ** (1 / 3)
    short = max(0.0, 0.0883 * r + 0.2817 * g + 0.6300 * b) ** (1 / 3)
    return (
        0.2105 * long + 0.7936 * middle - 0.0041 * short,
        1.9780 * long - 2.4286 * middle + 0.4506 * short,
        0.0259 * long + 0.7828 * middle - 0.8087 * short,
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
