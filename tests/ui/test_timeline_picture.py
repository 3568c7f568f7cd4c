"""A timeline is saved as a picture in each format, by the same hand that paints the window."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot
from reading_room import BOARD, ODA, Straightaway, article, library_of, many, said, shown

from quoteline.domain import UserError
from quoteline.services import timelines
from quoteline.services.timelines import Timeline, TimelineAsked
from quoteline.ui import theme, timeline_picture
from quoteline.ui.timeline_view import TimelineView

TEXT = "“Low water at noon,” the Tide Board wrote."


@pytest.fixture
def found(tmp_path: Path, qapp: object) -> Iterator[Timeline]:
    theme.speaker_slots.begin({1: 0, 2: 1})
    board = said(TEXT, "Low water at noon", BOARD, date(2024, 1, 20))
    library = library_of(tmp_path / "quay.quoteline", many(12, ODA), (article(TEXT), (board,)))
    yield timelines.timeline(library, TimelineAsked())
    library.close()


def test_a_png_is_as_large_as_asked_and_sharp(found: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    timeline_picture.save(found, path, QSize(600, 300))
    image = QImage(str(path))
    assert image.width() == 1200
    assert 300 < image.height() <= 660
    colours = {image.pixelColor(x, y).name() for x in range(0, 1200, 2) for y in range(0, image.height(), 2)}
    assert set(theme.SPEAKERS_LIGHT[:2]) <= colours


def test_a_dark_picture_is_dark(found: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "night.png"
    timeline_picture.save(found, path, QSize(600, 300), dark=True)
    assert QImage(str(path)).pixelColor(2, 2) == theme.colours(theme.palette(True)).surface


def test_an_svg_holds_the_names_and_can_be_drawn_again(found: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "picture.svg"
    timeline_picture.save(found, path, QSize(1200, 300))
    source = path.read_text(encoding="utf-8")
    assert ">Oda Vestergaard<" in source
    assert {">day known<", ">day of publication<", ">uncertain<"} <= set(re.findall(">[^<>]+<", source))
    assert QSvgRenderer(source.encode()).viewBox().width() == 1200


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (1600, "4 quotations, 1–29 Feb 2024, 2 undated, 1 not known to the day"),
        (780, "4 quotations, 1–29 Feb 2024, 2 undated"),
        (680, "4 quotations, 2 undated"),
    ],
)
def test_a_picture_tells_how_many_are_undated(tmp_path: Path, qapp: object, width: int, told: str) -> None:
    spans = ((date(2024, 2, 1), date(2024, 2, 29)), (date(2024, 2, 9), None), (None, None), (None, None))
    quotations = [said(TEXT, "Low water at noon", BOARD, day, last=last) for day, last in spans]
    library = library_of(tmp_path / "quay.quoteline", (article(TEXT), tuple(quotations)))
    path = tmp_path / "picture.svg"
    timeline_picture.save(timelines.timeline(library, TimelineAsked()), path, QSize(width, 300))
    library.close()
    texts = re.findall(">([^<>]+)<", path.read_text(encoding="utf-8"))
    assert told in texts
    assert "undated" in texts  # the name of their lane


def test_a_pdf_has_one_page_in_the_shape_of_the_picture(found: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    timeline_picture.save(found, path, QSize(960, 480))
    source = path.read_bytes()
    assert source.startswith(b"%PDF")
    assert source.count(b"/Type /Page\n") == 1
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", source)
    assert box is not None
    assert round(float(box[1])) == 720
    assert 150 < round(float(box[2])) < 400


def test_what_the_window_shows_can_be_saved(found: Timeline, tmp_path: Path, qtbot: QtBot) -> None:
    library = library_of(tmp_path / "other.quoteline", many(5))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 700, 300)
    view.save_picture(tmp_path / "seen.png")
    assert QImage(str(tmp_path / "seen.png")).width() == 1400
    library.close()


@pytest.mark.parametrize("name", ["picture.gif", "picture"])
def test_another_format_is_refused_with_a_sentence(found: Timeline, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="png, svg, pdf"):
        timeline_picture.save(found, tmp_path / name)


@pytest.mark.parametrize("format", timeline_picture.FORMATS)
def test_a_folder_that_is_not_there_is_told_and_no_half_picture_is_left(
    found: Timeline, tmp_path: Path, format: str
) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        timeline_picture.save(found, tmp_path / "nowhere" / f"picture.{format}")
    assert not list(tmp_path.glob("**/*.part*"))


def test_a_timeline_of_nothing_can_be_saved_too(tmp_path: Path, qapp: object) -> None:
    library = library_of(tmp_path / "empty.quoteline")
    timeline_picture.save(
        timelines.timeline(library, TimelineAsked()), tmp_path / "empty.png", QSize(400, 200)
    )
    assert (tmp_path / "empty.png").exists()
    library.close()


def test_the_command_line_saves_a_picture_without_window_or_display(found: Timeline, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "quoteline", "timeline", "-l", str(tmp_path / "quay.quoteline")]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("DISPLAY", None)
    for format in timeline_picture.FORMATS:
        path = tmp_path / f"timeline.{format}"
        run = subprocess.run(
            [*program, "--format", format, "-o", str(path)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert run.returncode == 0, run.stderr
        assert path.stat().st_size > 2000


def test_nothing_is_drawn_beside_the_plot_of_an_svg(tmp_path: Path, qtbot: QtBot) -> None:
    library = library_of(tmp_path / "zoom.quoteline", many(60, every=7))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 800, 300)
    view.model.look_at(view.model.scale.zoomed(4, 300))
    view.save_picture(tmp_path / "zoom.svg")
    image = QImage(800, round(view.canvas.height()), QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    QSvgRenderer(str(tmp_path / "zoom.svg")).render(painter)
    painter.end()
    view.model.select([])
    plan = view.canvas.plan()
    row = plan.rows[0]
    mark = theme.speaker_colour(theme.slot_of(1), False)
    beside = [
        image.pixelColor(x, round(row.top + row.height / 2)) for x in range(40, round(plan.gutter) - 30)
    ]
    assert mark not in beside
    library.close()


def test_strays_are_counted_in_a_picture_too(tmp_path: Path, qapp: object) -> None:
    old = article("“So it was,” the log says.")
    stray = said(old.text, "So it was", BOARD, date(1931, 5, 4))
    library = library_of(tmp_path / "log.quoteline", many(80, every=1), (old, (stray,)))
    path = tmp_path / "strays.svg"
    timeline_picture.save(timelines.timeline(library, TimelineAsked()), path)
    assert "‹ 1 earlier" in path.read_text(encoding="utf-8")
    library.close()
