"""Files are looked at before they come in: what they are, what they hold, what is there already."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import PublishedFrom
from quoteline.importers import Asked
from quoteline.services import importing, previewing
from quoteline.services.library import Library, statistics
from quoteline.services.previewing import FileSeen, PreviewStep, There

STORY = "The Mill\n\n“The mill stays open,” Ada Ferrol said. “We have orders,” she said."


def looked(library: Library, *paths: Path, asked_of: Mapping[Path, Asked] | None = None) -> list[FileSeen]:
    """The last that is told of each file, in order."""
    last: dict[int, FileSeen] = {}
    for step in previewing.preview(library, paths, asked_of=asked_of or {}):
        if step.file is not None:
            last[step.place] = step.file
    assert list(last) == sorted(last)
    return list(last.values())


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "2016-01-04-mill.txt").write_text(STORY, encoding="utf-8")
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    rows = [{"text": f"{STORY} It was day {number}.", "title": f"Day {number}"} for number in range(20)]
    rows[3] = {"title": "nothing"}
    (folder / "many.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "silent.jsonl").write_text("", encoding="utf-8")
    return folder


def test_each_file_says_what_it_would_bring(library: Library, papers: Path) -> None:
    mill, empty, many, picture, silent = looked(library, papers)
    (seen,) = mill.first
    assert (mill.kind, mill.articles, mill.whole) == ("Plain text", 1, True)
    assert (seen.title, seen.published, seen.published_from) == (
        *("The Mill", date(2016, 1, 4), PublishedFrom.FILE_NAME),
    )
    assert (seen.words, seen.there) == (14, There.NOTHING)
    assert seen.opening.startswith("“The mill stays open,” Ada")
    assert (empty.articles, empty.problems[0].reason) == (0, "it holds no text")
    assert (many.articles, many.failed, len(many.first)) == (19, 1, previewing.FIRST)
    assert (picture.skipped, picture.articles) == (True, 0)
    assert (silent.articles, silent.problems, silent.over) == (0, (), True)
    assert statistics(library).articles == 0


def test_what_is_there_already_is_told(library: Library, papers: Path) -> None:
    mill = papers / "2016-01-04-mill.txt"
    for _ in importing.import_paths(library, [mill], jobs=0, outlet="Harbour Post"):
        pass
    copy = papers / "copy.txt"
    copy.write_text(STORY, encoding="utf-8")
    assert [each.first[0].there for each in looked(library, mill, copy)] == [There.SAME, There.PRINTING]
    mill.write_text(STORY + " Nobody else would say so.", encoding="utf-8")
    assert looked(library, mill)[0].first[0].there == There.OLDER


def test_long_files_are_not_counted_to_their_end(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previewing, "COUNTING", -1.0)
    many, picture = looked(library, papers / "many.jsonl", papers / "picture.png")
    assert (many.whole, many.over, many.articles + many.failed) == (False, True, previewing.FIRST + 1)
    assert picture.skipped


def test_a_file_is_told_of_as_soon_as_its_first_article_is_known(library: Library, papers: Path) -> None:
    steps = [step for step in previewing.preview(library, [papers / "many.jsonl"]) if step.file]
    assert [step.file.articles for step in steps if step.file] == [1, 2, 3, 3, 4, 5, 19]
    assert [step.done for step in steps] == [0] * 6 + [1]


def test_nothing_is_left_open_when_it_is_stopped(library: Library, papers: Path) -> None:
    page = papers / "a.html"
    page.write_text(f"<html><body><article>{'<p>A line of text.</p>' * 20}</article></body></html>")
    steps = previewing.preview(library, [page, papers])
    for step in steps:
        if step.file is not None:
            break
    steps.close()  # type: ignore[attr-defined]
    assert list(steps) == []


def test_files_are_counted_while_they_are_looked_for(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previewing, "LOOKED", 2)
    steps = list(previewing.preview(library, [papers]))
    assert steps[:3] == [PreviewStep(2, 0), PreviewStep(4, 0), PreviewStep(5, 0)]
    assert steps[-1].done == 5


def test_a_path_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    (gone,) = looked(library, tmp_path / "gone.txt")
    assert gone.problems[0].reason == "there is no such file or folder"
    assert gone.path == tmp_path / "gone.txt"


def test_looking_tells_what_the_import_will_do(library: Library, papers: Path) -> None:
    told = looked(library, papers)
    steps = list(importing.import_paths(library, [papers], jobs=0))
    assert sum(each.articles for each in told) == sum(step.article_id is not None for step in steps)
    assert sum(each.failed for each in told) == sum(step.article_id is None for step in steps)
