"""What is fuzzed beside articles: accounts of exports, tables of unknown columns, lists of queries and of
feeds, lines for the command line, and the files in which we keep what a person chose."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import cache
from itertools import islice
from pathlib import Path

import fuzz_documents
import fuzz_seeds
import fuzz_tokens
from fuzz_files import DAYS, MANY, TAGS, Target, check_storable, given, need, words
from quoteline import locations, settings
from quoteline.domain import UserError
from quoteline.importers import UnreadableError, opml
from quoteline.importers import read as read_file
from quoteline.services import (
    browsing,
    deep_links,
    exporting,
    many_queries,
    piped,
    read_accounts,
    reading,
    repeating,
    subscription_files,
)
from quoteline.services import mapping as columns
from quoteline.services.accounting import Asked
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted
from quoteline.ui import export_choices, handing_over, timeline_lanes

SIDES = (".csv.account.json", ".html", ".md", ".xlsx", ".docx", ".odt")
OWN = "0a" * 16


def _ending(data: bytes) -> str:
    """That of a table or document which begins so."""
    if data.startswith(b"PK"):
        return ".xlsx"
    start = data.lstrip()[:1]
    if start == b"<":
        return ".html"
    return ".csv.account.json" if start == b"{" else ".md"


def _told(error: UserError) -> None:
    need(bool(str(error).strip()), "refused without a word")


# --- accounts of exports -----------------------------------------------------------------------------


def _accounts(data: bytes, folder: Path) -> None:
    """An account is read, and what it tells of is asked for again, or it is refused with a sentence."""
    try:
        then = read_accounts.read_account(given(data, folder, _ending(data)))
        found = repeating.Difference(then)
        for _ in repeating.repeat(_library(folder), then, found):
            pass
        json.dumps(repeating.as_object(found)).encode()
    except UserError as error:
        _told(error)


@cache
def _library(folder: Path) -> Library:
    return open_library(fuzz_seeds.library(folder), read_only=True)


def _seeds_of_accounts(folder: Path) -> Iterator[bytes]:
    with closing(open_library(fuzz_seeds.library(folder), read_only=True)) as library:
        wanted = Wanted("dam OR speaker:mayor")
        ids = list(browsing.quotation_ids(library, wanted))[:3]
        for ending in SIDES:
            path = folder / f"seed{ending.removesuffix('.account.json')}"
            format = exporting.format_for(path).name
            for _ in exporting.export_file(library, ids, path, format, account=Asked(wanted)):
                pass
            side = exporting.side_file(path)
            yield (side if side.exists() else path).read_bytes()


# --- tables and lists --------------------------------------------------------------------------------


def _columns(data: bytes, folder: Path) -> None:
    """Bytes of no name: their kind is told, their columns are guessed, and they are read by that."""
    try:
        with piped.kept(io.BytesIO(data)) as kept:
            try:
                asked = columns.asked(columns.columns_of(kept.path).taken)
            except UserError as error:
                _told(error)
                asked = kept.asked
            for each in islice(read_file(kept.path, asked), MANY):
                check_storable(each)
    except UserError as error:
        _told(error)


def _queries(data: bytes, folder: Path) -> None:
    """A list of queries, in a text and in a table."""
    for ending in (".txt", ".xlsx" if data.startswith(b"PK") else ".csv"):
        try:
            found = many_queries.from_file(given(data, folder, ending))
        except UserError as error:
            _told(error)
            continue
        need(all(each.query for each in found.queries), "a query of nothing")
        need(all(each.reason for each in found.left_out), "left out without a word")
    with suppress(UserError):
        many_queries.from_text(data.decode("utf-8", "replace"))


def _seeds_of_queries(folder: Path) -> Iterator[bytes]:
    yield b'# of the pier\nmayor\nspeaker:"Ada Moss" said:2025-03\n\n\xef\xbb\xbfdam~1\n'
    yield b'query;name;from;to\n"""the pier""";One;2025-03;2025\nmayor;;yesterday;\n;none\na;b;c;d;e\n'
    yield fuzz_documents.workbooks()[0]


def _feeds(data: bytes, folder: Path) -> None:
    """A list of feeds; written again it is the same list."""
    try:
        found = opml.feeds_in(data)
    except UnreadableError as error:
        need(bool(error.reason), "refused without a word")
        return
    pages = ("http://", "https://")  # "hTtp:" is fetched as well
    need(all(each.address.lower().startswith(pages) for each in found), "an address of no page")
    again = opml.feeds_in(opml.written(found, "a").encode())
    need([each.address for each in again] == [each.address for each in found], "it is not the same list")


def _lines(data: bytes, folder: Path) -> None:
    """Lines of JSON for the command line, and an article that is piped in."""
    path = given(data, folder, ".jsonl")
    try:
        with reading.lines(str(path), io.BytesIO()) as found:
            for each in islice(reading.records(found), MANY):
                json.dumps([each.reading.text, each.problem]).encode()
    except UserError as error:
        _told(error)
    with suppress(UserError):
        reading.one_article("-", io.BytesIO(data)).text.encode()
    piped.listed_paths(data)


# --- what is kept ------------------------------------------------------------------------------------


def _kept(data: bytes, folder: Path) -> None:
    """Settings, choices, subscriptions and messages that were damaged: what cannot be used is left out."""
    path = given(data, folder, ".json")
    settings.save(settings.load(path), path)
    text = data.decode("utf-8", "replace")
    export_choices.read(text)
    timeline_lanes.read(text)
    message = handing_over.read(data)
    need(message is None or handing_over.read(handing_over.written(message)) == message, "another message")
    listed = locations.subscriptions_folder(OWN)
    listed.mkdir(parents=True, exist_ok=True)
    (listed / "sources.json").write_bytes(data)
    (listed / "seen-1.json").write_bytes(data)
    found = subscription_files.listed(OWN)
    need(all(each.shown for each in found.sources), "a subscription of nothing")
    subscription_files.seen(OWN, 1)


def _seeds_of_kept(folder: Path) -> Iterator[bytes]:
    path = folder / "settings.json"
    settings.save(
        settings.opened(settings.searched(settings.Settings(), "mayor"), folder / "a.quoteline"), path
    )
    yield path.read_bytes()
    yield export_choices.Choices().written().encode()
    yield b'{"speaker": {"pinned": [1, null], "hidden": ["a"], "collapsed": [2], "order": [1], "count": 7}}'
    yield handing_over.written(
        handing_over.Asked(
            folder / "a.quoteline", (folder / "b.txt",), deep_links.parse(f"quoteline://{OWN}/article/9")
        )
    )
    yield (
        b'{"version": 1, "next": 3, "sources": [{"id": 1, "what": "feed", "place": "https://a.example/rss",'
        b' "minutes": 60, "state": {"looked": "2025-03-04T10:00:00+00:00", "problem": {"template": "{n}",'
        b' "values": {"n": 1}}}}, {"id": 2, "what": "folder", "place": "/a/b", "typed": true}]}'
    )


def _seeds_of_columns(folder: Path) -> Iterator[bytes]:
    yield from (*fuzz_documents.tables(), *fuzz_documents.lines(), *fuzz_documents.workbooks())
    yield f"a;b;c\n{fuzz_seeds.QUOTED * 2};4.3.2025;https://a.example/\n{fuzz_seeds.QUOTED};5.3.2025;\n".encode()


def _seeds_of_lines(folder: Path) -> Iterator[bytes]:
    yield from fuzz_documents.lines()
    yield f'{{"doc_id": "a", "text": "{fuzz_seeds.QUOTED}", "pub_date": "2025-03-04T10:00"}}\n'.encode()
    yield b"a.txt\0/b/c.html\n"


def targets() -> Iterator[tuple[str, Target]]:
    """A target for each of them."""
    change, json_words = fuzz_tokens.inside, words("json")
    services = ("quoteline/services/", "quoteline/importers/")
    queries = (b"query", b"name", b"from", b"to", b"#", b";", b'"', b"\n", b"\x00", b"\xff", *DAYS)
    outlines = (
        *TAGS,
        b"<outline xmlUrl='https://a.example/'>",
        b"xmlUrl=",
        b"feed:",
        b"javascript:",
        b"&amp;",
    )
    yield "accounts", Target(_accounts, _seeds_of_accounts, services, change, (*json_words, *TAGS))
    yield "columns", Target(_columns, _seeds_of_columns, services, change, (*words("csv"), *json_words))
    yield "query-lists", Target(_queries, _seeds_of_queries, services, change, queries)
    yield (
        "feed-lists",
        Target(_feeds, lambda folder: iter(fuzz_documents.lists_of_feeds()), services, change, outlines),
    )
    yield "lines", Target(_lines, _seeds_of_lines, services, change, json_words)
    yield (
        "kept",
        Target(_kept, _seeds_of_kept, ("quoteline/settings", "quoteline/ui/", *services), change, json_words),
    )
