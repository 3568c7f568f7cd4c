"""Bytes become text: the encoding is told or found out, line ends become one kind, once and for all."""

from __future__ import annotations

import codecs
import io
import re
import stat
from pathlib import Path

from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

MEGABYTE = 1_000_000
TEXT_LIMIT = 100 * MEGABYTE
SAMPLE = 256 * 1024  # bytes; charset detection gains nothing from more, and takes seconds for megabytes

# The marks that English text in Windows-1252 holds beyond letters: the euro, the ellipsis, curly quotes,
# bullet, dashes, trade mark.
WINDOWS_MARKS = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99")

SHORT = 1000  # bytes
PIECE = 1_000_000  # code points looked through in one go: meanwhile no other thread of Python can work
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def read_bytes(path: Path, limit: int = TEXT_LIMIT) -> bytes:
    """The bytes of an ordinary file. Raises UnreadableError for a pipe, a device or more than ``limit``."""
    check_ordinary(path)
    with path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError(
            say("it is larger than {size} MB, too large for one article", size=str(limit // MEGABYTE))
        )
    return data


def check_ordinary(path: Path) -> None:
    """Raises UnreadableError for a pipe or a device (opening one may wait for ever), OSError if gone."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError
    if not stat.S_ISREG(mode):
        raise UnreadableError(say("it is a pipe or a device, not a file"))


def decode(data: bytes) -> str:
    """The text of ``data``, without byte-order mark, with ``\\n`` as its only line end.

    Raises UnreadableError for what is no text (NUL characters) or in no known encoding.
    """
    encoding, errors = encoding_of(data)
    text = one_line_end(data.decode(encoding, errors))
    if "\x00" in text:
        raise UnreadableError(say("it is not a text file"))
    return storable(text)


def one_line_end(text: str) -> str:
    """The text with CR LF and lone CR made LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def storable(text: str) -> str:
    """The text with line ends made one, and U+FFFD for NULs and lone surrogates, which no file can hold."""
    text = one_line_end(text)
    if len(text) <= PIECE:
        return UNSTORABLE.sub("\ufffd", text)
    pieces = (text[start : start + PIECE] for start in range(0, len(text), PIECE))
    return "".join(UNSTORABLE.sub("\ufffd", each) for each in pieces)


def encoding_of(data: bytes) -> tuple[str, str]:
    """The encoding of ``data`` and how to treat errors in it. Raises UnreadableError if there is none."""
    marked = marked_encoding(data)
    if marked:
        return marked, "replace"
    return ("utf-8", "replace") if is_utf8(data) else _guessed(data)


def is_utf8(data: bytes) -> bool:
    """Whether ``data`` is UTF-8, be it with a little damage."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _is_damaged_utf8(data)
    return True


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte-order mark at the start tells of."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def _guessed(data: bytes) -> tuple[str, str]:
    """For bytes that are not UTF-8: Western Windows, or what statistics suggest."""
    sample = _sample(data)
    if _is_western(sample):
        return "cp1252", "replace"
    from charset_normalizer import from_bytes  # slow to import, and rarely needed

    best = from_bytes(sample).best()
    if best is None:
        raise UnreadableError(say("it is not a text file, or in an unknown encoding"))
    return best.encoding, "replace"


def _is_damaged_utf8(data: bytes) -> bool:
    """One bad byte in a UTF-8 export must not turn all its curly quotes into garbage.

    Text in another encoding almost never forms valid sequences by chance, so a few are proof enough.
    """
    text = data.decode("utf-8", "replace")
    beyond_ascii = sum(map(len, re.findall("[^\x00-\x7f]+", text)))
    bad = text.count("\ufffd")
    return beyond_ascii - bad > 4 * bad


def _sample(data: bytes) -> bytes:
    """A part of ``data`` that holds its first byte beyond ASCII."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - 1024) if first else 0
    return data[start : start + SAMPLE]


def _is_western(sample: bytes) -> bool:
    """Mostly ASCII, and beyond it only letters and the usual marks: statistics often get this wrong.

    In a few sentences of English the marks and accents may be a sixth of all letters.
    """
    beyond = [byte for byte in sample if byte >= 0x80]
    if b"\x00" in sample or len(beyond) > len(sample) // (10 if len(sample) > SHORT else 5):
        return False
    return all(byte >= 0xA0 or byte in WINDOWS_MARKS for byte in beyond)


def open_rows(path: Path) -> io.TextIOWrapper:
    """An export opened for reading line by line, its line ends untranslated. Raises UnreadableError, OSError.

    The whole file is looked at once for its encoding (a gigabyte takes a second or two), never held.
    """
    check_ordinary(path)
    encoding, errors = _encoding_of_file(path)
    return path.open(encoding=encoding, errors=errors, newline="")


def _encoding_of_file(path: Path) -> tuple[str, str]:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        head = stream.read(MEGABYTE)
        if marked := marked_encoding(head):
            return marked, "replace"
        chunk = head
        while chunk:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return encoding_of(head if chunk is head else head + chunk)
            chunk = stream.read(MEGABYTE)
    return "utf-8", "replace"
