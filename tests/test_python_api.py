"""What programs of one's own are offered, as docs/python.md tells it."""

from __future__ import annotations

import doctest
import inspect
import json
import re
import subprocess
import sys
import threading
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import quoteline
from quoteline import api

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "python.md"
ARTICLES = [
    {
        "title": "The mill",
        "outlet": "Post",
        "published": "2024-05-06",
        "text": "“It stays,” Ada Ferrol said.",
    },
    {"title": "The roof", "outlet": "Echo", "published": "2024-06-01", "text": "“We pay,” Lena Quist said."},
]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in ARTICLES), encoding="utf-8")
    return path


@pytest.fixture
def made(tmp_path: Path, articles: Path) -> Path:
    path = tmp_path / "news.quoteline"
    with quoteline.open(path, make=True) as library:
        assert library.import_all(articles).imported == 2
    return path


def test_the_examples_of_the_page_do_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert result.failed == 0
    assert result.attempted > 20


def test_the_page_names_all_that_is_offered() -> None:
    page = PAGE.read_text(encoding="utf-8")
    methods = {name for name, _ in inspect.getmembers(api.Library, inspect.isfunction) if name[0] != "_"}
    missing = {name for name in methods - {"close"} if not re.search(rf"`[^`]*\b{name}\b", page)}
    assert missing == set()


def test_the_package_offers_what_the_module_does() -> None:
    assert set(quoteline.__all__) == {*api.__all__, "__version__"}
    assert all(getattr(quoteline, name) is getattr(api, name) for name in api.__all__)
    assert set(api.__all__) <= set(dir(quoteline))
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        quoteline.opne  # type: ignore[attr-defined]  # noqa: B018


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys, quoteline; print(*sorted(each for each in sys.modules if each.startswith('quoteline')))"
    )
    assert _run(code) == "quoteline"


def test_reading_a_text_loads_no_window() -> None:
    code = (
        "import sys, quoteline; quoteline.extract('“Yes,” Ada Ferrol said.', engine='rules');"
        "print(*sorted({'PySide6', 'trafilatura', 'onnxruntime'} & set(sys.modules)))"
    )
    assert _run(code) == ""


def _run(code: str) -> str:
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(ROOT / "desktop"), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return told.stdout.strip()


def test_stopping_an_import_keeps_the_articles_that_were_told(tmp_path: Path, articles: Path) -> None:
    with quoteline.open(tmp_path / "a.quoteline", make=True) as library:
        with closing(library.import_steps(articles, engine="rules")) as steps:  # type: ignore[type-var]
            assert next(steps).outcome is quoteline.Outcome.IMPORTED
        assert len(library.articles()) == 1
        library.undo()
        assert library.articles() == []


def test_several_corrections_are_all_made_or_none(made: Path) -> None:
    with quoteline.open(made) as library:
        with pytest.raises(quoteline.UserError):
            library.correct(1, tag="kept", content=((0, 9_999),))
        assert library.quotation(1).row.tags == ()
        library.correct([1, 2], kind="indirect", speaker="Ada Ferrol", starred=True, note="see roof")
        rows = list(library.search('speaker:"Ada Ferrol" is:starred', sort="added"))
        assert [(each.id, each.kind, each.note) for each in rows] == [
            (1, quoteline.Kind.INDIRECT, "see roof"),
            (2, quoteline.Kind.INDIRECT, "see roof"),
        ]
        library.set_published(1, "2024-05-09")
        assert library.article(1).kept.article.published == date(2024, 5, 9)


def test_speakers_are_merged_renamed_and_split(made: Path) -> None:
    with quoteline.open(made) as library:
        library.merge_speakers(["Lena Quist"], "Ada Ferrol")
        assert [(each.label, each.count) for each in library.speakers()] == [("Ada Ferrol", 2)]
        library.split_speaker("Ada Ferrol")
        library.rename_speaker("Lena Quist", "Lena Q. Quist")
        assert {each.label for each in library.speakers()} == {"Ada Ferrol", "Lena Q. Quist"}


def test_a_library_that_is_only_read_is_not_changed(made: Path) -> None:
    before = made.read_bytes()
    with quoteline.open(made, read_only=True) as library:
        assert [each.speaker for each in library.search("stays")] == ["Ada Ferrol"]
        with pytest.raises(quoteline.UserError):
            library.correct(1, starred=True)
        with pytest.raises(quoteline.UserError):
            library.import_all(made.parent)
    assert made.read_bytes() == before


def test_each_thread_opens_its_own(made: Path) -> None:
    found: list[int] = []

    def ask() -> None:
        with quoteline.open(made) as library:
            found.extend(library.quotation_ids())

    with quoteline.open(made) as library:
        asking = [threading.Thread(target=ask) for _ in range(3)]
        for each in asking:
            each.start()
        library.correct(1, tag="meanwhile")
        for each in asking:
            each.join(300)
    assert sorted(found) == [1, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(
    "call",
    [
        lambda library: library.quotation(99),
        lambda library: library.article(99),
        lambda library: library.speaker("Nobody Here"),
        lambda library: library.speaker(99),
        lambda library: library.quotation_ids(sort="beauty"),
        lambda library: library.timeline(by="hour"),
        lambda library: library.correct(99, starred=True),
        lambda library: library.correct(1, said="some day"),
        lambda library: library.correct(1, kind="loud"),
        lambda library: library.set_published(1, "yesterday"),
        lambda library: library.export("x.docm"),
        lambda library: library.export("x.csv", columns=["shoe size"]),
        lambda library: library.export("/no/such/folder/x.csv"),
        lambda library: library.import_all("x", published="5/6/24"),
        lambda library: library.import_all("x", engine="magic"),
        lambda library: quoteline.extract("x", "soon"),
        lambda library: quoteline.extract("x", engine="magic"),
        lambda library: quoteline.open(__file__),
        lambda library: quoteline.open("/proc/nowhere/a.quoteline", make=True),
    ],
)
def test_what_a_person_can_mend_is_told_in_a_sentence(made: Path, call: object) -> None:
    with quoteline.open(made) as library:
        with pytest.raises(quoteline.UserError, match=r"^[^\n]+[.!?]$"):
            call(library)  # type: ignore[operator]
        assert len(library.history()) == 1
