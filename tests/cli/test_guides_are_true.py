"""What the guides tell: their commands run, their menus are there, their messages and figures are ours."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import Quoteline

from quoteline.__main__ import main
from quoteline.services import manual, samples
from quoteline.storage.problems import Problem

TOP = Path(__file__).parents[2]
DOCS = TOP / "docs"
GUIDES = ("first-hour", "attribution", "dates", "troubleshooting", "privacy")
PROMPTED = re.compile(r"^```sh$\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LABEL = re.compile(r"(?<!\*)\*+([A-Z][^*\n]*)\*+")


def source(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def commands(name: str) -> list[list[str]]:
    lines = "".join(PROMPTED.findall(source(name))).splitlines()
    return [shlex.split(line, comments=True) for line in lines if line.startswith("quoteline")]


@pytest.fixture(scope="module")
def read_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guides")
    library = folder / "read.quoteline"
    arguments = ["import", str(samples.sample_articles()), "-l", str(library), "--jobs", "0"]
    assert main([*arguments, "--engine", "rules"]) == 0
    return library


@pytest.fixture
def at_work(read_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the guides suppose it: articles, one by itself, and a library of one's own."""
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    for each in homes:
        monkeypatch.setenv(each, str(tmp_path / "home"))
    library = Path(shutil.copy(read_library, tmp_path / "mine.quoteline"))
    monkeypatch.setenv("QUOTELINE_LIBRARY", str(library))
    (tmp_path / "articles").mkdir()
    few = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)[:3]
    (tmp_path / "articles" / "few.jsonl").write_text("".join(few), encoding="utf-8")
    article = samples.sample_articles().with_name("files") / "21-cofferdam-fails.txt"
    shutil.copy(article, tmp_path / "article.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_of_a_guide_runs(name: str, quoteline: Quoteline, at_work: Path) -> None:
    asked = commands(name)
    assert asked
    assert source(name).count("\nquoteline ") == len(asked)
    for words in asked:
        said = quoteline(*words[1:])
        assert said.status == 0, (words, said.err)
        written = [words[place + 1] for place, word in enumerate(words) if word == "-o"]
        assert all((at_work / file).stat().st_size for file in written), words


@pytest.mark.parametrize("name", GUIDES)
def test_every_search_of_a_guide_finds_something(name: str, quoteline: Quoteline, at_work: Path) -> None:
    for words in commands(name):
        if words[1] == "search":
            assert "Nothing was found" not in quoteline(*words[1:]).err, words


@pytest.fixture(scope="module")
def paths(qapp: object) -> Iterator[set[str]]:
    """All entries of the menus with their paths, as they are written in the docs."""
    from PySide6.QtWidgets import QMainWindow

    from quoteline.ui.actions import Actions
    from quoteline.ui.palette_entries import literal

    window = QMainWindow()
    Actions(window)
    found: set[str] = set()

    def walk(menu: object, path: str) -> None:
        for action in menu.actions():  # type: ignore[attr-defined]
            here = f"{path}{literal(action.text())}"
            found.add(here)
            if action.menu() is not None:
                walk(action.menu(), f"{here} ▸ ")

    walk(window.menuBar(), "")
    yield found
    window.deleteLater()


@pytest.mark.parametrize("name", manual.NAMES)
def test_every_menu_that_a_page_names_is_there(name: str, paths: set[str]) -> None:
    named = {each for each in LABEL.findall(source(name)) if " ▸ " in each}
    plain = [f" ▸ {each.removesuffix('…')}" for each in paths]
    unknown = {
        each for each in named if not any(one.endswith(f" ▸ {each.removesuffix('…')}") for one in plain)
    }
    assert unknown == set()


def test_every_other_label_of_a_guide_is_said_by_the_program() -> None:
    files = (TOP / "desktop" / "quoteline").rglob("*.py")
    said = "\n".join(file.read_text(encoding="utf-8") for file in files)
    for name in GUIDES:
        labels = re.findall(r"(?<!\*)\*([A-Z][^*\n]*)\*(?!\*)", re.sub(r"`[^`]*`", "", source(name)))
        missing = [each for each in labels if " ▸ " not in each and each not in said]
        examples = {"Touted", "Outlined"}
        assert set(missing) <= examples, name


@pytest.mark.parametrize("problem", Problem)
def test_every_message_of_a_library_is_explained(problem: Problem) -> None:
    template = problem.value.template
    pieces = (each.strip() for each in re.split(r"“\{path\}”|\(\{detail\}\)|[.;,]", template))
    assert f"**{next(each for each in pieces if each)}**" in source("troubleshooting")


@pytest.mark.parametrize("name", ["attribution", "dates"])
def test_every_figure_of_a_guide_is_one_that_was_measured(name: str) -> None:
    figures = re.findall(
        r"\d+\.\d+(?= %)|(?<=F1 of )\d+\.\d|(?:direct|quoted|reported|alone) (\d+\.\d)", source(name)
    )
    assert figures
    assert {each for each in figures if each and each not in source("quality")} == set()
