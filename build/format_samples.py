"""The sample articles as they are written into files of every kind, and what is told of each file."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from pathlib import Path

from environment import TOP

SAMPLES = TOP / "resources" / "samples" / "articles.jsonl"
PATIENCE = 300  # seconds for one call of an office program


@dataclass(frozen=True)
class Sample:
    """One article that is to be written."""

    doc_id: str
    title: str
    text: str
    outlet: str
    byline: str
    url: str
    published: date

    @property
    def paragraphs(self) -> list[str]:
        """The text's paragraphs, each on one line."""
        return [" ".join(each.split()) for each in self.text.split("\n\n") if each.strip()]

    @property
    def stem(self) -> str:
        """The name of its file: the day is in it, as people and programs name what they save."""
        return f"{self.published.isoformat()}-{self.doc_id}"

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


@dataclass(frozen=True)
class Made:
    """A file that was made: its place in the folder, its kind, who wrote it, the articles in it in order."""

    file: str
    kind: str
    writer: str
    doc_ids: tuple[str, ...]


class MissingError(Exception):
    """A program that writes a format is not on this machine; its one argument is its name."""


Maker = Callable[[Path, Sequence[Sample]], list[Made]]


def samples(count: int) -> list[Sample]:
    """The first sample articles that tell all of themselves."""
    rows = [json.loads(line) for line in SAMPLES.read_text("utf-8").splitlines()]
    whole = [row for row in rows if all(row.values())][:count]
    return [Sample(**{**row, "published": date.fromisoformat(row["published"])}) for row in whole]


def one_each(
    folder: Path, kind: str, writer: str, ending: str, some: Sequence[Sample], write: Callable[[Sample], str]
) -> list[Made]:
    """A file for each article, in a folder of its own."""
    within = folder / kind
    within.mkdir(parents=True, exist_ok=True)
    made = []
    for each in some:
        (within / f"{each.stem}{ending}").write_text(write(each), "utf-8", newline="\n")
        made.append(Made(f"{kind}/{each.stem}{ending}", kind, writer, (each.doc_id,)))
    return made


def in_one(
    folder: Path, kind: str, writer: str, name: str, some: Sequence[Sample], text: str | bytes
) -> list[Made]:
    """One file with all articles."""
    path = folder / kind / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return [Made(f"{kind}/{name}", kind, writer, tuple(each.doc_id for each in some))]


def page(sample: Sample, body: str = "") -> str:
    """A plain web page with one article; ``body`` stands in the place of its paragraphs where it is given."""
    told = body or "\n".join(f"<p>{escape(each)}</p>" for each in sample.paragraphs)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(sample.title)}</title></head>
<body><h1>{escape(sample.title)}</h1>
{told}
</body></html>
"""


def program(name: str) -> str:
    """The path of a program. Raises MissingError."""
    found = shutil.which(name)
    if found is None:
        raise MissingError(name)
    return found


def called(*words: str | Path, cwd: Path | None = None) -> None:
    """Run a program to its end; what it says is shown only where it fails."""
    told = subprocess.run(
        [str(word) for word in words], cwd=cwd, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if told.returncode:
        raise RuntimeError(f"{words[0]} ended with {told.returncode}: {told.stderr[-2000:]}")


def as_manifest(made: Sequence[Made], some: Sequence[Sample], missing: Sequence[str]) -> str:
    """What is in the folder, for the measure that reads it."""
    articles = {each.doc_id: {**asdict(each), "published": each.published.isoformat()} for each in some}
    told = {"files": [asdict(each) for each in made], "articles": articles, "missing": list(missing)}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
