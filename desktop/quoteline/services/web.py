"""Addresses of the web become articles: fetched into a private folder, read apart, and gone from it again."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

from quoteline import passing
from quoteline.domain import Article, UserError
from quoteline.fetching import Answer, Fetcher, FetchError, Wanted
from quoteline.fetching.addresses import as_typed
from quoteline.fetching.watch import never
from quoteline.importers import Problem
from quoteline.importers.decoding import is_utf8, marked_encoding
from quoteline.importers.problems import shown
from quoteline.importers.source import MARK
from quoteline.services.reading_apart import read_all
from quoteline.wording import say

# Where the encoding may stand beside, not in them.
TEXTS = frozenset({".html", ".xhtml", ".txt", ".md", ".xml"})
DECLARED = re.compile(rb"\s{0,99}<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"'][a-z]", re.IGNORECASE)
# Codecs of Python that no page is in; the first takes the square of the length.
NO_ENCODINGS = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"})


def is_address(typed: str) -> bool:
    """Whether somebody means a place of the web, or of another network, and not a file."""
    scheme, found, _ = typed.partition("://")
    return bool(found) and scheme.isascii() and scheme.replace("+", "").isalnum()


def checked(address: str) -> str:
    """An address that may be fetched, as it is asked for. Raises UserError."""
    try:
        return str(as_typed(address))
    except FetchError as error:
        raise UserError(
            say("“{address}” cannot be fetched: {why}.", address=address[:200], why=error.reason)
        ) from error


def fetched(
    addresses: Sequence[str], fetcher: Fetcher | None = None, cancelled: Callable[[], bool] = never
) -> Iterator[Article | Problem]:
    """The articles at addresses that a person names: pages, feeds, documents; lazily, one after the other."""
    fetcher = fetcher or Fetcher()
    for address in addresses:
        try:
            answer = fetcher.fetch(address, typed=address, wanted=Wanted.PAGE, cancelled=cancelled)
        except FetchError as error:
            yield Problem(error.reason, address)
            continue
        with Sheets() as sheets:
            for _, each in sheets.read([sheets.keep(answer)]):
                yield each


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was fetched: where its bytes lie now, and where they are from."""

    path: Path
    address: str


class Sheets:
    """A private folder for what was fetched, gone when the block is left."""

    def __init__(self) -> None:
        self._folder = passing.kept_folder()
        self._made = 0

    def __enter__(self) -> Sheets:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def keep(self, answer: Answer) -> Sheet:
        """Write down what was fetched."""
        self._made += 1
        path = Path(self._folder.name).absolute() / f"{self._made}{answer.suffix}"
        path.write_bytes(_in_known_encoding(answer))
        return Sheet(path, answer.address)

    def read(self, sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Article | Problem]]:
        """The articles in what was fetched, each with its sheet; their origin is the address."""
        if not sheets:
            return
        at = 0
        with closing(read_all([each.path for each in sheets])) as found:  # type: ignore[type-var]
            for each in found:
                while at + 1 < len(sheets) and not _is_from(sheets[at], each):
                    at += 1
                yield sheets[at], _at_address(sheets[at], each)


def _is_from(sheet: Sheet, found: Article | Problem) -> bool:
    path = shown(sheet.path)
    return found.origin == path or found.origin.startswith(path + MARK)


def _at_address(sheet: Sheet, found: Article | Problem) -> Article | Problem:
    place = found.origin.removeprefix(shown(sheet.path))
    origin = f"{sheet.address}{place}"
    if isinstance(found, Problem):
        return replace(found, origin=origin)
    return replace(found, origin=origin, url=found.url if place else _own_address(sheet.address, found.url))


def _own_address(address: str, told: str) -> str:
    """The address that a page tells of itself, where that is on the same site; else where it was found."""
    try:
        parts = urlsplit(told)
        usable = parts.scheme in ("http", "https") and parts.hostname == urlsplit(address).hostname
    except ValueError:
        usable = False
    return told if usable else address


def _in_known_encoding(answer: Answer) -> bytes:
    """The bytes as they came; in UTF-8 with its mark where only the server tells in what they are."""
    body = answer.body
    if not answer.charset or answer.suffix not in TEXTS or marked_encoding(body) or is_utf8(body):
        return body
    if answer.suffix == ".xml" and _declares_encoding(body):
        return body
    try:
        name = codecs.lookup(answer.charset).name
        if name == "utf-8" or name in NO_ENCODINGS:  # it is no UTF-8, whatever the server says
            return body
        name = "cp1252" if name in ("iso8859-1", "ascii") else name
        return body.decode(name, "replace").encode("utf-8-sig", "replace")
    except (LookupError, UnicodeError, ValueError):
        return body


def _declares_encoding(body: bytes) -> bool:
    """Whether XML names its encoding at its start, be it in UTF-16 without a mark."""
    return DECLARED.match(body[:1000].replace(b"\0", b"")) is not None
