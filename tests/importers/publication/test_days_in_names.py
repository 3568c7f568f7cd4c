"""The day in the address of a page, and in the name of a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from quoteline.importers.publication.names import of_file, of_url
from quoteline.importers.publication.trust import TRUSTED, Trust

DAY = date(2016, 1, 4)


@pytest.mark.parametrize(
    "url",
    [
        "https://post.example/world/2016/jan/04/bridge-falls",
        "https://post.example/2016/01/04/bridge-falls.html",
        "https://post.example/2016/1/4/",
        "https://post.example/2016-01-04/bridge",
        "https://post.example/news/bridge-2016-01-04.html",
        "https://post.example/20160104/bridge",
        "https://web.archive.org/web/20200203101112/https://post.example/2016/01/04/bridge",
    ],
)
def test_an_address_tells_the_day(url: str) -> None:
    [found] = of_url(url)
    assert (found.days, found.confidence) == ((DAY,), Trust.URL)


def test_eight_digits_at_the_end_are_as_often_a_running_number() -> None:
    [found] = of_url("https://post.example/news/uk-20160104")
    assert (found.days, found.confidence < TRUSTED) == ((DAY,), True)


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            "https://post.example/2016/01/",
            "https://post.example/2016/13/04/x",
            "https://post.example/x-2016",
        ),
        *("https://post.example/2016/02/30/x", "https://post.example/news/world-35220512", "not an address"),
        "https://web.archive.org/web/20200203101112/https://post.example/bridge",
        "https://post.example/" + "2016/" * 100_000,
    ],
)
def test_an_address_without_a_whole_day_tells_nothing(url: str) -> None:
    assert of_url(url) == []


@pytest.mark.parametrize(
    "name",
    [
        *(
            "2016-01-04-bridge-falls.txt",
            "2016_01_04 bridge.html",
            "bridge-2016.01.04.md",
            "title_20160104.txt",
        ),
        *(
            "04jan2016.txt",
            "4-January-2016 bridge.txt",
            "bridge_Jan-04-2016.txt",
            "post 04 Jan 2016, page 3.txt",
        ),
        *("20160104T103000-bridge.txt", "2016-1-4.txt", "13-1 2016-01-04.txt"),
    ],
)
def test_the_name_of_a_file_tells_the_day(name: str) -> None:
    [found] = of_file(Path("/2020/05/06", name))
    assert found.days == (DAY,)
    assert found.confidence >= TRUSTED


def test_day_and_month_in_a_name_may_be_either() -> None:
    [found] = of_file(Path("bridge 04-01-2016.txt"))
    assert found.days == (date(2016, 1, 4), date(2016, 4, 1))


@pytest.mark.parametrize(
    "name",
    [
        *(
            "bridge.txt",
            "2016.txt",
            "2016-13-04.txt",
            "retrieved 2016-01-04.txt",
            "bridge_saved-2016-01-04.html",
        ),
        *("download-20160104.txt", "1234567890.txt", "201601041.txt", "may-be-2016.txt", ""),
    ],
)
def test_a_name_without_a_day_or_of_the_day_of_saving_tells_nothing(name: str) -> None:
    assert of_file(Path("/2016/01/04", name)) == []
