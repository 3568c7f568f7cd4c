"""The files that are fuzzed: of each kind its first inputs, how they are changed, and words that its reader
knows."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import fuzz_changes
import fuzz_documents
import fuzz_seeds
import fuzz_tokens
from formats_of_files import news_page
from fuzz_changes import Change
from quoteline.domain import Article
from quoteline.importers import Problem
from quoteline.importers import read as read_file
from quoteline.importers.fields import NAMES
from quoteline.importers.source import Asked

MANY = 2000  # articles of one input that are looked at
READERS = ("quoteline/importers/",)


class WrongError(Exception):
    """What must be true of every input is not of this one."""


def need(true: bool, told: str) -> None:
    """Raises WrongError where it is not true."""
    if not true:
        raise WrongError(told)


@dataclass(frozen=True)
class Target:
    """What is tried. ``parts`` of paths: whose lines count; ``run`` raises where something is wrong."""

    run: Callable[[bytes, Path], None]
    seeds: Callable[[Path], Iterator[bytes]]
    parts: tuple[str, ...]
    change: Change = fuzz_changes.changed
    words: Sequence[bytes] = ()


def given(data: bytes, folder: Path, ending: str) -> Path:
    """The input as a file whose name ends so, the only one in its folder."""
    within = folder / "given"
    within.mkdir(exist_ok=True)
    for each in within.iterdir():
        each.unlink()
    path = within / f"2025-03-04-given{ending}"
    path.write_bytes(data)
    return path


def _reading(ending: str) -> Callable[[bytes, Path], None]:
    def run(data: bytes, folder: Path) -> None:
        path = given(data, folder, ending)
        for count, each in enumerate(read_file(path, Asked())):
            check_storable(each)
            if count > MANY:
                break
        need([each.name for each in path.parent.iterdir()] == [path.name], "a file was left behind")

    return run


def check_storable(found: Article | Problem) -> None:
    """An article that can be kept, or a problem with a reason; raises WrongError, UnicodeEncodeError."""
    if isinstance(found, Problem):
        need(bool(found.reason), "a problem without a reason")
        found.reason.encode()
        return
    need(bool(found.text.strip()), "an article without a text")
    for words in (found.text, found.title, found.outlet, found.byline, found.url, found.doc_id, found.origin):
        words.encode("utf-8")
        need("\x00" not in words and "\r" not in words, "a NUL or a carriage return is kept")
    json.dumps(dict(found.extra), allow_nan=False, ensure_ascii=False).encode("utf-8")


def _seeds(*endings: str) -> Callable[[Path], Iterator[bytes]]:
    def seeds(folder: Path) -> Iterator[bytes]:
        made = folder / "seeds"
        made.mkdir(exist_ok=True)
        page = news_page(fuzz_seeds.few(1)[0]).encode()
        for ending in endings:
            found = [*fuzz_seeds.files(made, ending), *fuzz_documents.more(ending, page)]
            yield from (each for each in found if len(each) <= fuzz_changes.LONGEST)

    return seeds


def _exports(ending: str) -> Callable[[Path], Iterator[bytes]]:
    """Exports of newspaper archives: those of the tests, and those made of the samples."""

    def seeds(folder: Path) -> Iterator[bytes]:
        made = folder / "seeds"
        made.mkdir(exist_ok=True)
        yield from fuzz_documents.newsroom(ending)
        yield from fuzz_seeds.exports(made, ending)

    return seeds


# --- words -------------------------------------------------------------------------------------------


def _told_words() -> Iterator[tuple[str, tuple[bytes, ...]]]:
    """The groups of the list beside this file."""
    text = Path(__file__).with_name("fuzz_words.txt").read_text(encoding="utf-8")
    for group in text.split("\n[")[1:]:
        name, _, words = group.partition("]\n")
        yield name, tuple(ast.literal_eval(each) for each in words.splitlines() if each)


TOLD = dict(_told_words())
TAGS, DAYS = TOLD["tags"], TOLD["days"]
FIELDS = tuple(name.encode() for names in NAMES.values() for name in names)
ROWS = (*FIELDS, *DAYS)
PACKAGE = (*TOLD["package"], *TAGS, *DAYS)
MAIL = (*TOLD["mail"], *DAYS)
EXPORT = (*TOLD["exports"], *DAYS)
WORDS: Mapping[str, Sequence[bytes]] = {
    **dict.fromkeys(("rtf", "pdf", "warc"), ()),
    **dict.fromkeys(("eml", "mbox"), MAIL),
    "mhtml": (*MAIL, *TAGS),
    **dict.fromkeys(("csv", "json", "txt", "md"), ROWS),
    "jsonl": (*TOLD["json"], *ROWS),
    "xml": (*TAGS, *DAYS),
    "gz": (*TOLD["json"], *TOLD["csv"], *TOLD["warc"], *TAGS, *ROWS),
    "zip": (*TOLD["txt"], *TOLD["csv"], *TAGS, *ROWS),
    **dict.fromkeys(("docx", "odt", "epub", "xlsx"), PACKAGE),
    **dict.fromkeys(("exports", "export-rtf"), EXPORT),
    "export-pages": (*EXPORT, *TAGS),
    "export-docx": (*EXPORT, *PACKAGE),
}


def words(name: str) -> Sequence[bytes]:
    """What is put into inputs of a target; tags where nothing is known of it."""
    return (*WORDS.get(name, TAGS), *TOLD.get(name, ()))


CHANGES: Mapping[str, Change] = {
    "pdf": fuzz_tokens.changed_pdf,
    "gz": fuzz_tokens.changed_gzip,
    "json": fuzz_tokens.changed_json,
    "jsonl": fuzz_tokens.changed_json,
    **dict.fromkeys(("csv", "txt", "md", "exports", "eml", "mbox", "mhtml"), fuzz_tokens.changed_lines),
    **dict.fromkeys(("html", "xml", "rtf", "export-rtf", "export-pages"), fuzz_tokens.changed_tokens),
    **dict.fromkeys(("docx", "odt", "epub", "xlsx", "zip", "export-docx"), fuzz_tokens.changed_package),
}
SEVERAL: Mapping[str, tuple[str, ...]] = {"xml": (".xml", ".atom"), "csv": (".csv", ".tsv")}
EXPORTS: Mapping[str, str] = {
    "exports": ".txt",
    "export-pages": ".html",
    "export-rtf": ".rtf",
    "export-docx": ".docx",
}
KINDS = (
    *("html", "rtf", "pdf", "docx", "eml", "warc", "mhtml", "odt", "epub", "xlsx", "csv", "jsonl", "json"),
    *("txt", "md", "mbox", "xml", "zip", "gz"),
)


def targets() -> Iterator[tuple[str, Target]]:
    """A target for each kind of file, and one for each kind of file that newspaper archives give."""
    for name in (*KINDS, *EXPORTS):
        ending = EXPORTS.get(name, f".{name}")
        seeds = _exports(ending) if name in EXPORTS else _seeds(*SEVERAL.get(name, (ending,)))
        change = CHANGES.get(name, fuzz_changes.changed)
        yield name, Target(_reading(ending), seeds, READERS, change, words(name))
