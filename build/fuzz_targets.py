"""What is fuzzed: each target with its first inputs, how they are changed, and what must be true of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

import fuzz_changes
import fuzz_files
import fuzz_lists
import fuzz_queries
import fuzz_seeds
from fuzz_files import Target, need
from quoteline.domain import Spans, UserError
from quoteline.extraction import left_alone
from quoteline.extraction import read as read_article
from quoteline.extraction.temporal import compile_time_words, tag
from quoteline.search.index import Index, IndexUnusable
from quoteline.search.query import Options, parse
from quoteline.services import browsing, deep_links, saved_searches, wanted_as_json
from quoteline.services.extracting import lexicon
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import Wanted

PUBLISHED = date(2025, 3, 4)


# --- libraries ---


def _library(data: bytes, folder: Path) -> None:
    """A library of any bytes is opened, listed and read, or refused with a sentence."""
    path = folder / "given.quoteline"
    for beside in folder.glob("given.quoteline*"):
        beside.unlink()
    path.write_bytes(data)
    try:
        prepare(path)
        with closing(open_library(path, read_only=True)) as library:
            ids = browsing.quotation_ids(library, Wanted())
            browsing.rows(library, ids[:50])
            for each in browsing.details(library, ids[:5]):
                browsing.article_page(library, each.row.article_id)
            browsing.facets(library, Wanted())
            saved_searches.listed(library)
    except UserError as error:
        need(bool(str(error).strip()), "refused without a word")


def _seeds_of_libraries(folder: Path) -> Iterator[bytes]:
    yield fuzz_seeds.library(folder).read_bytes()


def _index(data: bytes, folder: Path) -> None:
    """An index one of whose files was changed is unusable, or answers as it did."""
    if not data:
        return
    number, changed = data[0], data[1:]
    seed = _index_folder(folder)
    files = sorted(each for each in seed.iterdir() if each.is_file())
    given = folder / "index"
    shutil.rmtree(given, ignore_errors=True)
    shutil.copytree(seed, given)
    (given / files[number % len(files)].name).write_bytes(changed)
    try:
        index = Index.open(given, _library_id(folder))
    except IndexUnusable:
        return
    try:
        need(_answers(index) == _right_answers(folder), "an index that was changed answers otherwise")
    except IndexUnusable:
        pass
    finally:
        index.close()


def _answers(index: Index) -> list[list[int]]:
    words = ("the", "mayor", "sa*", '"the bridge"', "dam~1")
    return [sorted(map(int, index.ids(parse(each), "articles"))) for each in words]


@cache
def _right_answers(folder: Path) -> list[list[int]]:
    with closing(Index.open(_index_folder(folder), _library_id(folder))) as index:
        return _answers(index)


@cache
def _library_id(folder: Path) -> str:
    with closing(open_library(fuzz_seeds.library(folder), read_only=True)) as library:
        return library.database.library_id


@cache
def _index_folder(folder: Path) -> Path:
    from quoteline import locations

    path = fuzz_seeds.library(folder)
    with closing(open_library(path, read_only=True)) as library:
        root = locations.index_folder(library.identity)
        if not root.exists():
            root = locations.index_folder(library.database.library_id)
    return next(each.parent for each in sorted(root.rglob("*.toc")))


def _seeds_of_indexes(folder: Path) -> Iterator[bytes]:
    for number, each in enumerate(sorted(path for path in _index_folder(folder).iterdir() if path.is_file())):
        yield bytes([number]) + each.read_bytes()


# --- texts ---


def _marks(data: bytes, folder: Path) -> None:
    """Quotations of any text lie in it, in order."""
    text = (
        data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace")
        if _whole(data)
        else data.decode("latin-1")
    )
    found = read_article(text, lexicon=lexicon(), published=PUBLISHED)
    for each in found.quotations:
        need(bool(each.content), "a quotation of nothing")
        for spans in (each.content, each.cue, each.source):
            need(_in_order(text, spans), f"out of order: {spans}")
        if each.relay is not None:
            need(0 <= each.relay.span[0] < each.relay.span[1] <= len(text), "a relay outside of the text")
    for silent in found.declined:
        need(0 <= silent.span[0] < silent.span[1] <= len(text), "a silence outside of the text")
    need(_in_order(text, tuple(each.span for each in left_alone(text, lexicon=lexicon()))), "left alone")


def _whole(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace")
    except UnicodeDecodeError:
        return False
    return True


def _in_order(text: str, spans: Spans) -> bool:
    last = 0
    for start, stop in spans:
        if not last <= start < stop <= len(text):
            return False
        last = stop
    return True


def _dates(data: bytes, folder: Path) -> None:
    """Expressions of time of any text lie in it, in order, and their days are days."""
    text = data.decode("utf-8", "replace")
    last = 0
    for each in tag(text, PUBLISHED if len(data) % 3 else None, compile_time_words(lexicon())):
        start, stop = each.span
        need(last <= start < stop <= len(text), f"out of order: {each}")
        last = stop


def _queries(data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "replace")
    wrong = fuzz_queries.stumbled(text, Options(("en", "de") if len(data) % 2 else ()), len(text) // 2, True)
    need(not wrong or wrong == "too slow", wrong)  # following the lines makes it slow; fuzz_queries times it


def _links(data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "surrogateescape")
    try:
        link = deep_links.parse(text)
    except UserError as error:
        need(str(error).isprintable(), "what was refused is repeated as it is")
        return
    need(str(link).lower() == text.lower(), f"{text!r} became {link}")


def _searches(data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "replace")
    for each in (wanted_as_json.read, wanted_as_json.names, wanted_as_json.understood):
        try:
            each(text)
        except wanted_as_json.NotWantedError:
            continue


def _given(*texts: str) -> Callable[[Path], Iterator[bytes]]:
    return lambda folder: (each.encode() for each in texts)


def _words(*lists: str) -> tuple[bytes, ...]:
    held = lexicon().lists
    return tuple(each.encode() for name in lists if name in held for each in held[name][:400])


MARKS = tuple(
    each.encode()
    for each in (
        *("“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", "``", "—", ":", ",", ".", "?", "(", ")"),
        *("\n\n", "said", "told", "[...]", "1990s"),
    )
)


def _article_seeds(folder: Path) -> Iterator[bytes]:
    yield from fuzz_seeds.texts()


TARGETS: dict[str, Target] = {
    "library": Target(
        _library,
        _seeds_of_libraries,
        ("quoteline/storage/", "quoteline/services/"),
        fuzz_changes.changed_pages,
        (
            b"CREATE TRIGGER a AFTER",
            b"CREATE VIEW",
            b"VIRTUAL TABLE",
            b"\x00",
            b"9999-99-99",
            b"NULL",
            b"{}",
            b"[[1,2]]",
        ),
    ),
    **dict(fuzz_files.targets()),
    **dict(fuzz_lists.targets()),
    "marks": Target(
        _marks, _article_seeds, ("quoteline/extraction/",), words=MARKS + _words("cues", "titles")
    ),
    "dates": Target(
        _dates,
        _article_seeds,
        ("quoteline/extraction/temporal/",),
        words=_words("months", "weekdays", "time", "numbers", "units"),
    ),
    "queries": Target(
        _queries,
        lambda folder: (each.encode() for each in fuzz_queries.EXAMPLES),
        ("quoteline/search/",),
        words=tuple(each.encode("utf-8", "replace") for each in fuzz_queries.PARTS),
    ),
    "links": Target(
        _links,
        _given(f"quoteline://{'0a' * 16}/quotation/12", f"QUOTELINE://{'f' * 32}/article/9"),
        ("quoteline/services/deep_links",),
        words=(b"quoteline:", b"//", b"%2e", b"?", b"\n", b"\x1b[2J", b"\xe2\x80\xae", b"article", b"file:"),
    ),
    "searches": Target(
        _searches,
        _given(
            '{"query": "a", "speakers": [[1, "A"], null], "kinds": ["direct"], "flags": ["note"]}',
            '{"understood": ["a"], "axis": "published", "within": ["b"], "first": "2025-03-01"}',
        ),
        ("quoteline/services/wanted_as_json",),
        words=(
            b"[",
            b"]",
            b"{",
            b"}",
            b"null",
            b'"not_speakers"',
            b"1e999",
            b"NaN",
            b'"\\ud800"',
            *(b'"%s"' % each.encode() for each in sorted(wanted_as_json.KEYS)),
        ),
    ),
    "index": Target(
        _index,
        _seeds_of_indexes,
        ("quoteline/search/",),
    ),
}
