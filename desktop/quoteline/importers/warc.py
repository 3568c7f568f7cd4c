"""A web archive (WARC) becomes the articles of its pages."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Final

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, check_ordinary, decode
from quoteline.importers.html import read_page
from quoteline.importers.http_answers import answer_in, unpacked_body
from quoteline.importers.link_lists import is_list_of_links
from quoteline.importers.mail_parts import in_utf8
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.publication.deciding import dated
from quoteline.importers.saved import is_address
from quoteline.importers.source import Source
from quoteline.importers.temporary import RATIO, too_much_growth
from quoteline.importers.text import first_line_title
from quoteline.importers.warc_kinds import GZIP
from quoteline.wording import say

LARGEST_PAGE: Final = 60 * MEGABYTE  # bytes of a record; a page that large is told as too large
LONGEST_LINE: Final = 1 << 16  # bytes of a line in the head of a record
MOST_LINES: Final = 10_000  # of a head
PIECE: Final = 1 << 13  # bytes; what is left of one is copied for each member of a packed file
GZIP_WINDOW: Final = 31
GROWTH_COUNTS_FROM: Final = 200 * MEGABYTE
PAGES = frozenset({"text/html", "application/xhtml+xml"})
# A revisit tells that nothing had changed; requests, metadata and pictures are no articles.
WITH_PAGES = frozenset({"response", "resource", "conversion"})


def read_warc(source: Source) -> Iterator[Article | Problem]:
    """The articles of the pages in a web archive: ``PATH#NUMBER`` of the record.

    A page without an article, such as a list of headlines, is left aside with a Problem. Answers other than
    200, pictures, feeds and what had not changed are passed over. Raises UnreadableError where no page is
    in it.
    """
    check_ordinary(source.path)
    pages = 0
    with _records(source.path) as records:
        for number, record in enumerate(_told(records, source), start=1):
            if isinstance(record, Problem):
                pages += 1
                yield record
            elif record.rec_type in WITH_PAGES:
                for found in _page(record, replace(source, origin=source.place(number), name="")):
                    pages += 1
                    yield found
    if not pages:
        raise UnreadableError(say("it holds no page"))


def _told(records: Any, source: Source) -> Iterator[Any]:
    """The records; a Problem where the archive breaks off."""
    number = 0
    while True:
        number += 1
        try:
            record = next(records, None)
        except MemoryError:
            raise
        except UnreadableError as error:
            yield Problem(error.reason, source.place(number))
            return
        except Exception:  # other people's parser on a hostile file
            yield Problem(
                say(
                    "the archive is damaged: record {number} and all behind it were not read",
                    number=str(number),
                ),
                source.place(number),
            )
            return
        if record is None:
            return
        yield record


def _page(record: Any, source: Source) -> Iterator[Article | Problem]:
    url = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    kind = str(record.content_type or "").partition(";")[0].strip().lower()
    try:
        if record.rec_type == "response":
            yield from _answered(_body(record), url, source)
        elif kind in PAGES:
            yield from _article(_body(record), url, source)
        elif kind == "text/plain" and record.rec_type == "conversion":
            yield from _converted(decode(_body(record)), url, source)
    except UnreadableError as error:
        yield Problem(error.reason, source.origin)


def _body(record: Any) -> bytes:
    """The bytes of a record. Raises UnreadableError for more than a page has, and where some are missing."""
    data = io.BytesIO()
    while piece := record.raw_stream.read(LONGEST_LINE):
        data.write(piece)
        if data.tell() > LARGEST_PAGE:
            raise UnreadableError(
                say(
                    "it is larger than {size} MB, too large for one article",
                    size=str(LARGEST_PAGE // MEGABYTE),
                )
            )
    if record.length and data.tell() < record.length:
        raise UnreadableError(say("the archive ends within this page"))
    return data.getvalue()


def _answered(data: bytes, url: str, source: Source) -> Iterator[Article | Problem]:
    answer = answer_in(data)
    if answer is None or answer.status != 200 or answer.kind not in PAGES:
        return
    yield from _article(in_utf8(unpacked_body(answer, LARGEST_PAGE), answer.charset), url, source)


def _article(body: bytes, url: str, source: Source) -> Iterator[Article | Problem]:
    if not body.strip():
        return
    for found in read_page(body, source, url):
        # An archive of a site holds more lists and forms than articles; none of them has failed.
        if isinstance(found, Problem):
            yield replace(found, skipped=True)
        elif is_list_of_links(found.text, body):
            yield Problem(say("it is a list of links to other pages"), source.origin, skipped=True)
        else:
            yield replace(found, read_as="warc")


def _converted(text: str, url: str, source: Source) -> Iterator[Article | Problem]:
    """A page that the archive keeps as text."""
    if text.strip():
        url = url if is_address(url) else ""
        article = Article(text, title=first_line_title(text), origin=source.origin, url=url, read_as="warc")
        yield dated(article, [])


# --- records, within limits --------------------------------------------------------------------------


@contextmanager
def _records(path: Path) -> Iterator[Any]:
    """The records of an archive, packed or not."""
    from warcio.archiveiterator import ArchiveIterator

    class Records(ArchiveIterator):  # type: ignore[misc]  # untyped
        INC_RECORD = ""  # it would write to the terminal

        def __init__(self, stream: Any) -> None:
            super().__init__(stream, no_record_parse=True)
            self.reader = _reader(stream)

        def _next_record(self, next_line: bytes | None) -> Any:
            self.reader.lines = 0
            return super()._next_record(next_line)

    with path.open("rb") as file:
        packed = file.read(len(GZIP)) == GZIP
        file.seek(0)
        yield Records(_Unpacked(file) if packed else file)


class _Unpacked:
    """What is unpacked from a file of one or many gzip members, as far as it goes: all before the damage."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(GZIP_WINDOW)
        self._begun = False  # within a member
        self._waiting = b""
        self._size = 0

    def read(self, size: int = PIECE) -> bytes:
        """Some bytes, none at the end. Raises UnreadableError for damage, and for what grows like a bomb."""
        while True:
            ended = not self._fill()
            if ended and not self._begun:
                return b""
            if made := self._unpack(size):
                return self._counted(made)
            if ended and self._begun:
                raise UnreadableError(_broken_off())

    def tell(self) -> int:
        return self._size

    def _fill(self) -> bool:
        """Whether there is something left to be unpacked."""
        if not self._waiting:
            self._waiting = self._packed.read(PIECE)
        if not self._begun:
            self._waiting = self._waiting.lstrip(b"\0")  # some writers fill up their files
            if self._waiting:
                self._member, self._begun = zlib.decompressobj(GZIP_WINDOW), True
        return bool(self._waiting)

    def _unpack(self, size: int) -> bytes:
        if not self._begun:
            return b""
        try:
            made = self._member.decompress(self._waiting, max(size, 1))
        except zlib.error as error:
            raise UnreadableError(_broken_off()) from error
        self._waiting = self._member.unconsumed_tail
        if self._member.eof:
            self._waiting, self._begun = self._member.unused_data, False
        return made

    def _counted(self, made: bytes) -> bytes:
        self._size += len(made)
        if self._size > max(GROWTH_COUNTS_FROM, RATIO * self._packed.tell()):
            raise UnreadableError(too_much_growth())
        return made


def _broken_off() -> str:
    return say("it is damaged: what comes behind could not be unpacked")


def _reader(stream: Any) -> Any:
    """What warcio reads lines with; it would hold a line, or a head, of any length."""
    from warcio.bufferedreaders import BufferedReader

    class Reader(BufferedReader):  # type: ignore[misc]  # untyped
        lines = 0

        def readline(self, length: int | None = None) -> bytes:
            self.lines += 1
            if self.lines > MOST_LINES:
                raise UnreadableError(say("the head of a record never ends"))
            found: bytes = super().readline(min(length or LONGEST_LINE, LONGEST_LINE))
            return found

        def read(self, length: int | None = None) -> bytes:
            self.lines = 0
            found: bytes = super().read(length)
            return found

    return Reader(stream)
