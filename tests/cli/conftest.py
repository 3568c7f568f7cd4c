"""A command line that is called as from a terminal, and a small library to call it on."""

from __future__ import annotations

import io
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import ARTICLES, Quoteline, Said, write_articles

from quoteline.__main__ import main


@pytest.fixture
def quoteline(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Quoteline]:
    """``quoteline(*words, stdin=b"")``: one command, in this process.

    It has the application of the window's tests: a process has one, and a picture would make another kind.
    """
    before = signal.getsignal(signal.SIGTERM)

    def call(*words: object, stdin: bytes = b"") -> Said:
        out, err = io.BytesIO(), io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8"))
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8"))
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        status = main([str(word) for word in words])
        sys.stdout.flush()
        sys.stderr.flush()
        said = Said(status, out.getvalue().decode(), err.getvalue().decode())
        assert "something went wrong" not in said.err, said.err
        return said

    yield call
    signal.signal(signal.SIGTERM, before)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    articles = write_articles(folder / "articles.jsonl", ARTICLES)  # type: ignore[arg-type]
    library = folder / "made.quoteline"
    assert main(["import", str(articles), "-l", str(library), "--jobs", "0"]) == 0
    return library


@pytest.fixture
def library(made_once: Path, tmp_path: Path) -> Path:
    """A library of four articles, in a folder whose name is a nuisance."""
    folder = tmp_path / "Überall Leer zeichen"
    folder.mkdir()
    return Path(shutil.copy(made_once, folder / "Bücher & Söhne.quoteline"))
