"""Commands called as from a terminal, and the articles they are tried on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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
    out, err = process.communicate(timeout=300)
    return Said(process.returncode, (out or b"").decode(), err.decode())


def write_articles(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path
