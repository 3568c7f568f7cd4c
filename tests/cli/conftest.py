"""A command line that is called as from a terminal, and a small library to call it on."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from quoteline.__main__ import main

ROOT = Path(__file__).parents[2]

ARTICLES = [
    {
        "doc_id": "a",
        "title": "The mill stays open",
        "outlet": "Harbour Post",
        "published": "2024-05-06",
        "url": "https://post.example/mill",
        "byline": "=cmd()",
        "text": "“The mill stays open,” Ada Ferrol said on Sunday. “We have orders,” she said.\n\n"
        "The council said that it would not pay for the roof.",
    },
    {
        "doc_id": "b",
        "title": "Council and mill",
        "outlet": "Überland Bote",
        "published": "2024-05-08",
        "text": "“No roof, no mill,” said Mayor Jörn Özdal. “-5 degrees in the hall,” Ada Ferrol said.",
    },
    {
        "doc_id": "c",
        "title": "The mill stays open",
        "outlet": "Upland Echo",
        "published": "2024-05-07",
        "url": "https://echo.example/7",
        "text": "“The mill stays open,” Ada Ferrol said on Sunday. “We have orders,” she said.\n\n"
        "The council said that it would not pay for the roof.",
    },
    {"doc_id": "d", "title": "No date", "outlet": "", "text": "“Who knows when,” Lena Quist said."},
]


@dataclass(frozen=True)
class Said:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Quoteline = Callable[..., Said]


@pytest.fixture
def quoteline(monkeypatch: pytest.MonkeyPatch) -> Iterator[Quoteline]:
    """``quoteline(*words, stdin=b"")``: one command, in this process."""
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


def terminal(
    *words: object, code: str = "", env: dict[str, str] | None = None, **more: object
) -> subprocess.Popen[bytes]:
    """A command in a process of its own; ``code`` runs before the command does."""
    start = f"{code}\nimport sys\nfrom quoteline.__main__ import main\nsys.exit(main())"
    program = ["-c", start] if code else ["-m", "quoteline"]
    usual = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    return subprocess.Popen(
        [sys.executable, *program, *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), **(env or {})},
        **{**usual, **more},  # type: ignore[call-overload]
    )


def finished(process: subprocess.Popen[bytes]) -> Said:
    out, err = process.communicate(timeout=60)
    return Said(process.returncode, (out or b"").decode(), err.decode())


def write_articles(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


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
