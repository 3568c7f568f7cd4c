"""What one reads in a mail: its plain text, or its HTML where the plain text is a stub, as paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quoteline.importers.decoding import one_line_end, storable
from quoteline.importers.html import WINDOWS_NUMBERS, decoded_page, tree_of
from quoteline.importers.mail_parts import (
    Mail,
    children,
    declared,
    in_utf8,
    is_attached,
    kind_of,
    parameter,
    payload,
    text_of,
)
from quoteline.importers.problems import UnreadableError
from quoteline.importers.saved import without_embedded

# A plain text with a third of the words of the page beside it is no version of it ("View in your browser").
STUB = 3
SKIPPED = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "object", "svg", "textarea", "select"}
)
INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
    }
    | {
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
    }
    | {"var", "wbr"}
)
HIDDEN = re.compile(
    r"display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all", re.I
)
SPACE = re.compile(r"[ \t\n\r\f\v\xa0]+")
# What newsletters fill the line with that mail programs show beside the subject.
FILLING = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u034f\u00ad"), None)


def body_of(part: Mail) -> str:
    """All that one reads in a mail, parts parted by a blank line; "" where there is nothing."""
    return "\n\n".join(filter(None, (each.strip("\n") for each in _texts(part))))


def _texts(part: Mail) -> Iterator[str]:
    kind = kind_of(part)
    inside = children(part)
    if kind == "message/rfc822":
        return
    if kind == "multipart/alternative" and inside:
        yield _best(inside)
    elif kind == "multipart/related" and inside:
        yield from _texts(inside[0])
    elif inside:
        for each in inside:
            if not is_attached(each):
                yield from _texts(each)
    elif kind == "text/html":
        yield text_of_page(page_of(part))
    elif kind in ("text/plain", "text/enriched") or kind.startswith("multipart/"):
        yield _plain(part)


def _best(versions: list[Mail]) -> str:
    """The plain version of the same, unless it holds far less than another."""
    texts = [(kind_of(each) == "text/plain", "\n\n".join(_texts(each))) for each in versions]
    longest = max((text for _, text in texts), key=lambda text: len(text.split()), default="")
    plain = next((text for is_plain, text in texts if is_plain), "")
    return plain if STUB * len(plain.split()) >= len(longest.split()) else longest


def _plain(part: Mail) -> str:
    text = text_of(part)
    if parameter(part, "format") != "flowed":
        return text
    return unflowed(text, joined=parameter(part, "delsp") == "yes")


def unflowed(text: str, *, joined: bool = False) -> str:
    """A text whose lines were broken for sending (RFC 3676) with its paragraphs on one line again.

    ``joined``: the space at the end of a line was put there too.
    """
    lines: list[str] = []
    going_on = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        line = line if quoted else line.removeprefix(" ")
        flows = line.endswith(" ") and line != "-- " and not quoted
        part = line[:-1] if flows and joined else line
        if going_on and not quoted and line != "-- ":
            lines[-1] += part
        else:
            lines.append(part)
        going_on = flows
    return "\n".join(lines)


def page_of(part: Mail) -> bytes:
    """The page in a part, in the character set of its own or of the part."""
    return in_utf8(payload(part), declared(part))


def text_of_page(data: bytes) -> str:
    """All that one reads on a page, paragraphs parted by a blank line.

    A mail has no menus around an article that would have to be told from it: nothing is left out but what is
    hidden.
    """
    try:
        page = decoded_page(without_embedded(data))
    except UnreadableError:  # in no known encoding
        return ""
    if not page.strip():
        return ""
    try:
        tree = tree_of(page)
    except Exception:  # other people's parser on a hostile page: nothing can be read there
        return ""
    return storable(one_line_end(_paragraphs(tree)))


def _paragraphs(tree: Any) -> str:
    from lxml import etree

    done: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        lines = (SPACE.sub(" ", line).strip() for line in "".join(parts).translate(FILLING).split("\x00"))
        if paragraph := re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip():
            done.append(paragraph)
        parts.clear()

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        starts = event == "start"
        if element.tag == "br":
            parts.append("\x00" if starts else element.tail or "")
            continue
        if element.tag not in INLINE:
            flush()
        if starts and (element.tag in SKIPPED or HIDDEN.search((element.get("style") or "")[:500])):
            walk.skip_subtree()
        else:
            parts.append((element.text if starts else element.tail) or "")
    flush()
    return "\n\n".join(done).translate(WINDOWS_NUMBERS)
