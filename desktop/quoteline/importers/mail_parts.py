"""A mail is taken apart, within limits: its headers as words, its parts as bytes and text."""

from __future__ import annotations

import codecs
import re
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesFeedParser
from email.policy import Compat32
from email.utils import parseaddr
from typing import Any, Final, TypeAlias

from quoteline.importers.decoding import MEGABYTE, decode, is_utf8, one_line_end, storable
from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

LARGEST: Final = 60 * MEGABYTE  # bytes; mail servers stop at 25 to 50
MOST_LINES: Final = 1_000_000  # each line is an object while a mail is parsed
DEEPEST: Final = 20  # parts inside parts: every line is compared with the boundaries of all around it
MOST_PARTS: Final = 2_000
LONGEST_HEADER: Final = 4_000  # characters
WITH_PARAMETERS: Final = frozenset({"content-type", "content-disposition"})
BLANK_OR_BRACKET = frozenset({"", " ", "\t", "(", ")"})
WINDOWS = frozenset({"iso8859-1", "ascii"})  # what is really Windows-1252, as in every browser
PROBE = rb"<p>A+AGE-"  # what leaves ASCII alone leaves this alone; base64, UTF-7 and escapes do not
EIGHT_BITS = re.compile("[\udc80-\udcff]")

Mail: TypeAlias = "Message[str, str]"


class _Raw(Compat32):
    """Headers as they stand in the mail; the bytes beyond ASCII as surrogates.

    What tells of a part is cut: Python takes its parameters apart in the square of their length.
    """

    def header_fetch_parse(self, name: str, value: Any) -> Any:
        return value[:LONGEST_HEADER] if name.lower() in WITH_PARAMETERS else value


def parsed(data: bytes, largest: int = LARGEST) -> Mail:
    """The mail. Raises UnreadableError where it is too large, or its parts are too deep or too many."""
    if len(data) > largest:
        raise UnreadableError(
            say("it is larger than {size} MB, too large for one mail", size=str(largest // MEGABYTE))
        )
    if data.count(b"\n") + data.count(b"\r") > 2 * MOST_LINES:
        raise UnreadableError(say("it has more than {n} lines, too many for one mail", n=MOST_LINES))
    parser: Any = None
    made = 0

    def part(policy: Any = None) -> Mail:
        nonlocal made
        made += 1
        # There is no other place where the parser tells how deep it is.
        if len(getattr(parser, "_msgstack", ())) > DEEPEST or made > MOST_PARTS:
            raise UnreadableError(say("its parts lie too deep inside each other, or are too many"))
        return Message(policy=_Raw())

    parser = BytesFeedParser(part, policy=_Raw())
    try:
        parser.feed(data)
        mail: Mail = parser.close()
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(say("it is not a mail, or it is damaged")) from error
    return mail


def header(mail: Mail, name: str) -> str:
    """A header as one line of words, "" where there is none."""
    value = str(mail.get(name, "") or "")[:LONGEST_HEADER]
    return " ".join(storable(_words(_eight_bits(value))).split())


def _eight_bits(value: str) -> str:
    """A header with letters beyond ASCII that nobody encoded, which is wrong and common."""
    if not EIGHT_BITS.search(value):
        return value
    data = value.encode("ascii", "surrogateescape")
    return data.decode("utf-8" if is_utf8(data) else "cp1252", "replace")


def _words(value: str) -> str:
    """A header with its encoded words (=?utf-8?q?…?=) decoded."""
    if "=?" not in value:
        return value
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        return value
    words, encoded = "", False
    for each, name in parts:
        more = each if isinstance(each, str) else _decoded(each, name or "")
        # Python drops the blank that must stand between an encoded word and a plain one.
        tight = words[-1:] not in BLANK_OR_BRACKET and more[:1] not in BLANK_OR_BRACKET
        words += f" {more}" if tight and encoded != (name is not None) else more
        encoded = name is not None
    return words


def name_and_address(value: str) -> tuple[str, str]:
    """The name and the address in a header such as From; "" for what it does not tell."""
    try:
        name, address = parseaddr(value)
    except (ValueError, IndexError, TypeError, RecursionError):
        return "", ""
    return " ".join(name.strip(" '\"").split()), address


def payload(part: Mail) -> bytes:
    """The bytes of a part, unpacked from how they were sent; as much as can be had of damaged ones."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError):
        return b""
    return data if isinstance(data, bytes) else b""


def text_of(part: Mail) -> str:
    """The text of a part, by its declared character set where that can be, else as it seems to be; "" for
    what is no text."""
    text = one_line_end(_decoded(payload(part), declared(part)))
    return "" if "\x00" in text else storable(text)


def declared(part: Mail) -> str:
    """The character set that a part says it is in."""
    try:
        return str(part.get_content_charset() or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def _decoded(data: bytes, name: str) -> str:
    codec = codec_of(name)
    if codec is None or (codec != "utf-8" and _is_rather_utf8(data)):
        return _as_it_seems(data)
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError):
        return _as_it_seems(data)


def _is_rather_utf8(data: bytes) -> bool:
    """Whether it holds letters beyond ASCII in UTF-8: nothing else looks so by chance."""
    return not data.isascii() and is_utf8(data)


def _as_it_seems(data: bytes) -> str:
    try:
        return decode(data)
    except UnreadableError:
        return data.decode("cp1252", "replace")


def codec_of(name: str) -> str | None:
    """The codec of a declared character set, None where there is none or it is not one for texts."""
    try:
        codec = codecs.lookup(name.strip().strip("\"'")).name
        if PROBE.decode(codec, "replace") != PROBE.decode("ascii"):
            return None
    except (LookupError, UnicodeError, ValueError, TypeError, AttributeError):
        return None
    return "cp1252" if codec in WINDOWS else codec


def in_utf8(page: bytes, charset: str) -> bytes:
    """A page in UTF-8 where the character set told beside it fits, so that its own head need not be asked."""
    codec = codec_of(charset)
    if codec is None:
        return page
    try:
        return b"\xef\xbb\xbf" + page.decode(codec).encode()
    except (UnicodeError, ValueError):
        return page


def parameter(part: Mail, name: str) -> str:
    """A parameter of the type of a part, small letters, such as the "flowed" of format=flowed."""
    try:
        return str(part.get_param(name, "") or "").lower()
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def kind_of(part: Mail) -> str:
    """The type of a part, small letters: text/plain where it tells none."""
    try:
        return part.get_content_type()
    except (ValueError, LookupError, TypeError, AttributeError):
        return "text/plain"


def file_name(part: Mail) -> str:
    """The name under which a part is attached, "" where it has none."""
    try:
        value = str(part.get_filename() or "")[:LONGEST_HEADER]
    except (ValueError, LookupError, TypeError, AttributeError, UnicodeError):
        return ""
    return " ".join(storable(_words(_eight_bits(value))).split())


def is_attached(part: Mail) -> bool:
    """Whether a part is a file beside the mail, not part of what one reads."""
    try:
        how = part.get_content_disposition()
    except (ValueError, LookupError, TypeError, AttributeError):
        how = None
    return how == "attachment" or (bool(file_name(part)) and how != "inline")


def children(part: Mail) -> list[Mail]:
    """The parts of a part."""
    inside = part.get_payload() if part.is_multipart() else []
    return [each for each in inside if isinstance(each, Message)] if isinstance(inside, list) else []
