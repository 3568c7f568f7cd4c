"""A timeline is saved as a picture in print, in each format, with all that a reader must know around it."""

import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reading_room import BOARD, ODA, article, library_of, many, said

from quoteline import __version__
from quoteline.domain import Axis, Speaker, UserError, day_number
from quoteline.services.library import Library
from quoteline.services.picturing import Paper, Wish
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked
from quoteline.ui import picture_writing, theme, timeline_picture

TEXT = "“Low water at noon,” the Tide Board wrote."
SVG = "{http://www.w3.org/2000/svg}"
MILLIMETRES = {Paper.A4: (297, 210), Paper.HALF: (210, 148.5), Paper.SLIDE: (338.67, 190.5)}


@pytest.fixture
def library(tmp_path: Path, qapp: object) -> Iterator[Library]:
    theme.speaker_slots.begin({1: 5, 2: 6})  # of another window, whose library was opened later
    board = said(TEXT, "Low water at noon", BOARD, date(2024, 1, 20))
    other = article(TEXT, outlet="Skerry Evening", title="Low water")
    opened = library_of(tmp_path / "quay.quoteline", many(12, ODA), (other, (board,)))
    yield opened
    opened.close()


def saved(library: Library, path: Path, wish: Wish = Wish(), asked: TimelineAsked = TimelineAsked()) -> Path:  # noqa: B008
    timeline_picture.save(library, asked, path, wish)
    return path


def texts(path: Path) -> list[str]:
    """What stands in an SVG, piece by piece."""
    root = ElementTree.parse(path).getroot()
    return ["".join(each.itertext()).strip() for each in root.iter(f"{SVG}text")]


def whole_text(path: Path) -> str:
    return " ".join(texts(path))


def test_an_svg_is_sound_whatever_letters_its_words_hold(library: Library, tmp_path: Path) -> None:
    title = "Tide\x01 \x1b<tables> \ufffe& ]]></title>"
    assert "Tide <tables> & ]]></title>" in texts(saved(library, tmp_path / "odd.svg", Wish(title=title)))


@pytest.mark.parametrize("paper", list(MILLIMETRES))
def test_a_png_has_the_size_of_its_paper_at_300_dots_to_an_inch(
    library: Library, tmp_path: Path, paper: Paper
) -> None:
    image = QImage(str(saved(library, tmp_path / "picture.png", Wish(paper))))
    wide, high = (each / 25.4 * 300 for each in MILLIMETRES[paper])
    assert abs(image.width() - wide) <= 2
    assert abs(image.height() - high) <= 2
    assert image.dotsPerMeterX() == round(300 / 0.0254)
    assert image.text("Title") == "Quotations over time"
    assert "13 quotations" in image.text("Description")


def test_the_lanes_have_the_colours_of_their_speakers(library: Library, tmp_path: Path) -> None:
    image = QImage(str(saved(library, tmp_path / "picture.png", Wish(Paper.HALF))))
    found = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert set(theme.SPEAKERS_LIGHT[:2]) <= found


def test_a_column_of_a_newspaper_is_85_mm_wide_and_ends_with_its_picture(
    library: Library, tmp_path: Path
) -> None:
    image = QImage(str(saved(library, tmp_path / "picture.png", Wish(Paper.COLUMN))))
    assert abs(image.width() - 85 / 25.4 * 300) <= 2
    assert image.height() < 120 / 25.4 * 300
    last = [image.pixelColor(x, image.height() - 1).name() for x in range(image.width())]
    assert set(last) == {"#ffffff"}


def lines_at_the_foot(image: QImage) -> int:
    """How many lines of type end a picture, with no more between them than from line to line."""
    inked = [
        any(image.pixelColor(x, y).lightness() < 200 for x in range(image.width()))
        for y in range(image.height())
    ]
    found, blank = 0, 0
    for y in range(max(y for y, ink in enumerate(inked) if ink), 0, -1):
        blank = 0 if inked[y] else blank + 1
        found += inked[y] and not inked[y - 1]
        if blank > 24:
            break
    return found


def test_a_source_of_several_lines_is_whole_below_a_column(library: Library, tmp_path: Path) -> None:
    source = "Skerry " * 40
    image = QImage(str(saved(library, tmp_path / "picture.png", Wish(Paper.COLUMN, source=source))))
    assert lines_at_the_foot(image) >= 4


def test_a_picture_for_print_is_light_whatever_the_window_is_and_dark_when_wished(
    library: Library, tmp_path: Path
) -> None:
    for dark in (False, True):
        image = QImage(str(saved(library, tmp_path / "night.png", Wish(Paper.HALF, dark=dark))))
        assert image.pixelColor(2, 2) == theme.colours(theme.palette(dark)).surface


def test_title_query_counts_and_source_stand_around_it(library: Library, tmp_path: Path) -> None:
    asked = TimelineAsked(wanted=Wanted(speakers=(1,), kinds=()))
    told = whole_text(saved(library, tmp_path / "picture.svg", asked=asked))
    assert "Quotations over time" in told
    assert "Oda Vestergaard 12 quotations, said from 1 Jan 2024 to 3 Feb 2024" in told
    assert "Source: library “quay”, 1 article of Skerry Courier." in told
    assert f"Made with Quoteline {__version__} on {date.today().day} " in told


def test_all_outlets_are_named_and_articles_are_counted(library: Library, tmp_path: Path) -> None:
    told = whole_text(saved(library, tmp_path / "picture.svg"))
    assert "2 articles of Skerry Courier, Skerry Evening." in told
    assert "All quotations of the library" in told


def test_words_of_ones_own_take_the_place_of_ours(library: Library, tmp_path: Path) -> None:
    wish = Wish(title="Who spoke of the ferry", asked="", source="Skerry Courier research")
    found = texts(saved(library, tmp_path / "picture.svg", wish))
    assert found[0] == "Who spoke of the ferry"
    assert "Skerry Courier research" in found
    assert "All quotations of the library" not in found


def test_the_legend_explains_every_mark_of_the_picture(library: Library, tmp_path: Path) -> None:
    found = set(texts(saved(library, tmp_path / "picture.svg")))
    assert {"day known", "day of publication", "within these days", "uncertain", "several"} <= found
    without = set(texts(saved(library, tmp_path / "bare.svg", Wish(legend=False))))
    assert "day of publication" not in without


def test_columns_of_counts_have_a_legend_of_their_own(library: Library, tmp_path: Path) -> None:
    found = texts(saved(library, tmp_path / "picture.svg", asked=TimelineAsked(marks_up_to=0)))
    assert any(each.startswith("quotations of a") for each in found)
    assert "uncertain" not in found


def test_the_undated_and_the_inexact_are_counted_in_the_picture(tmp_path: Path, qapp: object) -> None:
    spans = ((date(2024, 2, 1), date(2024, 2, 29)), (date(2024, 2, 9), None), (None, None), (None, None))
    quotations = [said(TEXT, "Low water at noon", BOARD, day, last=last) for day, last in spans]
    library = library_of(tmp_path / "quay.quoteline", (article(TEXT), tuple(quotations)))
    for paper in Paper:
        path = saved(library, tmp_path / "picture.svg", Wish(paper))
        told = whole_text(path)
        assert "4 quotations, said from 1 Feb 2024 to 29 Feb 2024, 2 undated, 1 not known to the day" in told
        assert {"undated", "day unknown"} <= set(texts(path))
    library.close()


def test_the_letters_of_our_fonts_travel_with_an_svg(library: Library, tmp_path: Path) -> None:
    path = saved(library, tmp_path / "picture.svg")
    source = path.read_text(encoding="utf-8")
    assert len(re.findall("@font-face", source)) == 2  # the regular, and the bold of the title
    assert "font-family=\"'Source Sans 3', sans-serif\"" in source
    assert path.stat().st_size < 100_000
    assert ElementTree.parse(path).getroot().find(f"{SVG}title") is not None


def test_an_svg_is_as_wide_as_its_paper_to_the_hair(library: Library, tmp_path: Path) -> None:
    root = ElementTree.parse(saved(library, tmp_path / "column.svg", Wish(Paper.COLUMN))).getroot()
    assert root.attrib["width"] == "85.000mm"
    wide, high = (float(each) for each in root.attrib["viewBox"].split()[2:])
    assert wide / high == pytest.approx(85 / float(root.attrib["height"].removesuffix("mm")), rel=1e-3)


def test_an_svg_can_be_drawn_again(library: Library, tmp_path: Path) -> None:
    path = saved(library, tmp_path / "picture.svg", Wish(Paper.HALF))
    image = QImage(QSize(800, 566), QImage.Format.Format_ARGB32)
    image.fill("white")
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    found = {image.pixelColor(x, y).name() for x in range(0, 800, 2) for y in range(0, 566, 2)}
    assert theme.SPEAKERS_LIGHT[0] in found


def test_a_pdf_has_one_page_of_its_paper_a_title_and_its_fonts_inside(
    library: Library, tmp_path: Path
) -> None:
    source = saved(library, tmp_path / "picture.pdf", Wish(title="Ferries in winter")).read_bytes()
    assert source.startswith(b"%PDF")
    assert source.count(b"/Type /Page\n") == 1
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", source)
    assert box is not None
    assert abs(float(box[1]) - 297 / 25.4 * 72) < 1.5
    assert abs(float(box[2]) - 210 / 25.4 * 72) < 1.5
    assert "Ferries in winter".encode("utf-16-be") in source or b"Ferries in winter" in source
    assert b"SourceSans3" in source
    assert b"/FontFile2" in source


@pytest.mark.parametrize("paper", list(Paper))
def test_a_title_query_and_names_of_any_length_stay_on_the_sheet(
    tmp_path: Path, qapp: object, paper: Paper
) -> None:
    text = "“Low water at noon,” they wrote."
    long = Speaker("the Joint Commission for the Dredging of Harbours and Inland Waterways of the Skerries")
    library = library_of(
        tmp_path / "long.quoteline",
        *[
            (article(f"{text} {n}", outlet=f"The Skerries and Outer Islands Evening Messenger {n}"),
             (said(f"{text} {n}", "Low water at noon", long, date(2024, 1, 1 + n)),))
            for n in range(20)
        ],
    )  # fmt: skip
    path = tmp_path / "long.svg"
    wanted = Wanted(" OR ".join(f"harbour{n}" for n in range(90)) + " OR noon")
    asked = TimelineAsked(wanted=Wanted(), lanes=LaneBy.SPEAKER)
    wish = Wish(paper, title="A very long title of many words " * 12, asked=wanted.query)
    timeline_picture.save(library, asked, path, wish)
    library.close()
    beyond = outside(path)
    assert not beyond, beyond
    assert any(each.endswith("…") for each in texts(path))


def outside(path: Path) -> list[str]:
    """The texts of an SVG that reach over its edge, as our own font sets them."""
    root = ElementTree.parse(path).getroot()
    width, height = (float(each) for each in root.attrib["viewBox"].split()[2:])
    found = []
    for group in root.iter(f"{SVG}g"):
        matrix = [float(each) for each in re.findall(r"[-\d.e]+", group.get("transform", "1 0 0 1 0 0"))]
        for text in group.findall(f"{SVG}text"):
            words = "".join(text.itertext()).strip()
            x, y = float(text.attrib["x"]), float(text.attrib["y"])
            wide = QFontMetricsF(font_of(text.attrib)).horizontalAdvance(words)
            right, bottom = (x + wide) * matrix[-6] + matrix[-2], y * matrix[-3] + matrix[-1]
            if right > width + 0.5 or bottom > height or x * matrix[-6] + matrix[-2] < 0:
                found.append(words)
    return found


def font_of(attributes: dict[str, str]) -> QFont:
    font = theme.sans(10)
    font.setPixelSize(round(float(attributes["font-size"])))
    font.setBold(int(attributes["font-weight"]) > 500)
    return font


def test_days_chosen_in_the_window_are_those_of_the_picture(library: Library, tmp_path: Path) -> None:
    first, last = day_number(date(2024, 1, 10)), day_number(date(2024, 1, 16))
    told = texts(saved(library, tmp_path / "days.svg", asked=TimelineAsked(first=first, last=last)))
    assert {"11", "13", "15"} & set(told)
    assert "Feb" not in told


def test_a_picture_by_day_of_publication_says_so(library: Library, tmp_path: Path) -> None:
    asked = TimelineAsked(axis=Axis.PUBLISHED, wanted=Wanted(axis=Axis.PUBLISHED))
    told = whole_text(saved(library, tmp_path / "published.svg", asked=asked))
    assert "13 quotations, published on 6 Mar 2024" in told


@pytest.mark.parametrize("name", ["picture.gif", "picture"])
def test_another_format_is_refused_with_a_sentence(library: Library, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="png, svg, pdf"):
        saved(library, tmp_path / name)


@pytest.mark.parametrize("format", picture_writing.FORMATS)
def test_a_folder_that_is_not_there_is_told_and_no_half_picture_is_left(
    library: Library, tmp_path: Path, format: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for folder in ("nowhere", "file"):
        with pytest.raises(UserError, match="could not be saved"):
            saved(library, tmp_path / folder / f"picture.{format}")
    assert not list(tmp_path.glob("**/*.part*"))
    assert capfd.readouterr().err == ""  # one sentence is enough; Qt says more


def test_a_timeline_of_nothing_can_be_saved_too(tmp_path: Path, qapp: object) -> None:
    library = library_of(tmp_path / "empty.quoteline")
    told = whole_text(saved(library, tmp_path / "empty.svg"))
    assert "0 quotations" in told
    library.close()


def test_the_command_line_saves_pictures_without_window_or_display(library: Library, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "quoteline"]
    kept = ["-l", str(tmp_path / "quay.quoteline")]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("DISPLAY", None)
    png, svg, pdf = (tmp_path / f"made.{format}" for format in picture_writing.FORMATS)
    for command in (
        ["timeline", *kept, "--size", "column", "-o", str(png)],
        [
            "timeline",
            *kept,
            "--title",
            "Ferries",
            "--by",
            "day",
            "--format",
            "svg",
            "-o",
            str(tmp_path / "made"),
        ],
        ["speakers", "chart", "Oda Vestergaard", *kept, "--size", "slide", "-o", str(pdf)],
        ["speakers", "chart", "Oda Vestergaard", *kept, "-o", str(svg)],
    ):
        run = subprocess.run(
            [*program, *command], env=environment, capture_output=True, text=True, timeout=300
        )
        assert run.returncode == 0, run.stderr
    assert struct.unpack(">L", png.read_bytes()[16:20])[0] == round(85 / 25.4 * 300)
    assert "Ferries" in texts(tmp_path / "made")
    assert "Oda Vestergaard" in texts(svg)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_nothing_is_drawn_beside_the_plot_of_an_svg(tmp_path: Path, qapp: object) -> None:
    theme.speaker_slots.begin({1: 0, 2: 1})
    library = library_of(tmp_path / "zoom.quoteline", many(60, every=7))
    first, last = day_number(date(2024, 3, 1)), day_number(date(2024, 4, 1))
    path = saved(library, tmp_path / "zoom.svg", Wish(Paper.HALF), TimelineAsked(first=first, last=last))
    image = QImage(794, 561, QImage.Format.Format_ARGB32)
    image.fill("white")
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    mark = theme.SPEAKERS_LIGHT[0]
    columns = {x for x in range(794) for y in range(561) if image.pixelColor(x, y).name() == mark}
    swatch = {x for x in columns if x < 120}
    assert max(swatch) - min(swatch) < 14
    assert min(columns - swatch) > 150
    library.close()


def test_strays_are_counted_in_a_picture_too(tmp_path: Path, qapp: object) -> None:
    old = article("“So it was,” the log says.")
    stray = said(old.text, "So it was", BOARD, date(1931, 5, 4))
    library = library_of(tmp_path / "log.quoteline", many(80, every=1), (old, (stray,)))
    assert "‹ 1 earlier" in texts(saved(library, tmp_path / "strays.svg"))
    library.close()


def test_each_text_of_an_svg_says_how_long_it_is(library: Library, tmp_path: Path) -> None:
    root = ElementTree.parse(saved(library, tmp_path / "long.svg")).getroot()
    told = [each for each in root.iter(f"{SVG}text") if "".join(each.itertext()).strip()]
    assert told
    for each in told:
        words = "".join(each.itertext()).strip()
        wide = QFontMetricsF(font_of(each.attrib)).horizontalAdvance(words)
        assert float(each.attrib["textLength"]) == pytest.approx(wide, rel=0.1, abs=6), words
