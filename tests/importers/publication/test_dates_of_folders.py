"""A date in figures is decided by the other files of an import, where they write one order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article
from quoteline.importers import read
from quoteline.importers.publication.folders import OrderOfFiles
from quoteline.importers.publication.trust import TRUSTED

STORY = "“We sail at dawn,” said Mara Vint."


def days(folder: Path, *contents: str | bytes) -> list[date | None]:
    """The publication days of files with these contents, each decided by all of them."""
    files = [folder / f"{number}.txt" for number in range(len(contents))]
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    order = OrderOfFiles([*files, folder / "gone.txt"])
    found = [each for file in files for each in read(file)]
    return [order.decided(each).published for each in found if isinstance(each, Article)]


@pytest.mark.parametrize(
    "head",
    [
        "Date: {}\n\n",
        "Published: {} 10:32\n\n",
        "---\ndate: {}\ntitle: x\n---\n",
        "Fleet leaves\n\nPublished on {}\n\n",
    ],
)
def test_the_order_of_the_other_files_decides(tmp_path: Path, head: str) -> None:
    assert days(tmp_path, head.format("03/04/2024") + STORY, head.format("19/04/2024") + STORY) == [
        date(2024, 4, 3),
        date(2024, 4, 19),
    ]
    assert days(tmp_path, head.format("03/04/2024") + STORY, head.format("04/19/2024") + STORY) == [
        date(2024, 3, 4),
        date(2024, 4, 19),
    ]


def test_an_outlet_is_asked_before_all(tmp_path: Path) -> None:
    def file(outlet: str, day: str) -> str:
        return f"Outlet: {outlet}\nDate: {day}\n\n{STORY}"

    found = days(
        tmp_path,
        *(file("Lisk Post", "03/04/2024"), file("Lisk Post", "19/04/2024")),
        *(
            file("Velmar Times", "03/04/2024"),
            file("Velmar Times", "04/19/2024"),
            file("Other", "03/04/2024"),
        ),
    )
    assert [found[0], found[2], found[4]] == [date(2024, 4, 3), date(2024, 3, 4), None]


def test_what_is_decided_so_is_trusted(tmp_path: Path) -> None:
    days(tmp_path, f"Date: 03/04/2024\n\n{STORY}", f"Date: 19/04/2024\n\n{STORY}")
    [article] = read(tmp_path / "0.txt")
    assert isinstance(article, Article)
    [reading] = OrderOfFiles([tmp_path / "1.txt"]).decided(article).readings
    assert (reading.day, reading.confidence >= TRUSTED, reading.words) == (
        *(date(2024, 4, 3), True),
        "date: 03/04/2024",
    )


def test_days_inside_the_stories_decide_nothing(tmp_path: Path) -> None:
    told = f"{STORY} The law of 19/04/2020 was changed.\n\nIt was signed 25/12/2021."
    assert days(tmp_path, f"Date: 03/04/2024\n\n{STORY}", told) == [None, None]


@pytest.mark.parametrize(
    "content", [b"\x00\xff" * 3_000, b"", b"date: " * 2_000, b"---\n" * 1_500, b"\xff\xfe\x00"]
)
def test_other_files_may_hold_anything(tmp_path: Path, content: bytes) -> None:
    assert days(tmp_path, f"Date: 03/04/2024\n\n{STORY}".encode(), content)[0] is None
