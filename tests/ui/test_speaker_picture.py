"""A speaker's chart is saved as a picture in print: columns over time, outlets, and what cannot be placed."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from reading_room import ODA, article, library_of, many, said

from quoteline.domain import UserError
from quoteline.services.library import Library
from quoteline.services.picturing import Paper, Wish
from quoteline.ui import speaker_picture, theme
from quoteline.ui.speaker_picture import grid_steps

TEXT = "“The quay will hold,” said Oda Vestergaard. “Ask the sea,” she added."


@pytest.fixture
def library(tmp_path: Path, qapp: object) -> Iterator[Library]:
    undated = said(TEXT, "Ask the sea", ODA, None)
    year = said(TEXT, "The quay will hold", ODA, date(2023, 1, 1), last=date(2023, 12, 31))
    other = article(TEXT, outlet="Skerry Evening", title="The quay")
    opened = library_of(tmp_path / "quay.quoteline", many(40, ODA, every=9), (other, (undated, year)))
    yield opened
    opened.close()


def texts(path: Path) -> list[str]:
    return re.findall(r">([^<>]+)</text>", path.read_text(encoding="utf-8"))


def test_the_chart_names_the_speaker_months_outlets_and_source(library: Library, tmp_path: Path) -> None:
    speaker_picture.save(library, 1, tmp_path / "chart.svg", Wish())
    told = texts(tmp_path / "chart.svg")
    assert told[:2] == ["Oda Vestergaard", "harbour master"]
    assert "Quotations in each month" in told
    assert "Jan 2024" in told
    assert {"Quoted by", "Skerry Courier", "Skerry Evening"} <= set(told)
    assert any(each.startswith("Source: library “quay”, 2 articles") for each in told)


def test_what_is_in_no_column_is_counted(library: Library, tmp_path: Path) -> None:
    speaker_picture.save(library, 1, tmp_path / "chart.svg", Wish())
    told = " ".join(texts(tmp_path / "chart.svg"))
    assert "42 quotations" in told
    assert "1 undated, 1 not known to the day, 1 over more than a month, in no column" in told


@pytest.mark.parametrize("paper", list(Paper))
def test_the_columns_have_the_colour_of_the_speaker_on_every_paper(
    library: Library, tmp_path: Path, paper: Paper
) -> None:
    speaker_picture.save(library, 1, tmp_path / "chart.png", Wish(paper))
    image = QImage(str(tmp_path / "chart.png"))
    found = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    }
    assert theme.SPEAKERS_LIGHT[0] in found


def test_a_speaker_without_a_day_gets_a_sentence_in_place_of_columns(tmp_path: Path, qapp: object) -> None:
    undated = said(TEXT, "Ask the sea", ODA, None)
    library = library_of(tmp_path / "quay.quoteline", (article(TEXT), (undated,)))
    speaker_picture.save(library, 1, tmp_path / "chart.svg", Wish(title="Nothing dated"))
    told = texts(tmp_path / "chart.svg")
    assert told[0] == "Nothing dated"
    assert "No day is known on which they said anything." in told
    library.close()


def test_a_speaker_who_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no speaker"):
        speaker_picture.save(library, 99, tmp_path / "chart.svg", Wish())


@pytest.mark.parametrize(
    ("most", "steps"), [(1, [0, 1]), (4, [0, 1, 2, 3, 4]), (7, [0, 2, 4, 6, 8]), (62, [0, 20, 40, 60, 80])]
)
def test_the_grid_has_few_round_counts(most: int, steps: list[int]) -> None:
    assert grid_steps(most) == steps
