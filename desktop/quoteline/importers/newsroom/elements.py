"""Elements of a page or of news in XML: found by class, and their words as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from typing import Any

# An element that begins a paragraph of its own; all others stand within one.
_BLOCKS = """
p div section article header footer aside ul ol li table tbody tr td th blockquote pre figure figcaption
h1 h2 h3 h4 h5 h6 dl dt dd hr center form body
hl1 hl2 block bq nitf-table note fn media media-caption media-producer credit tagline byttl
"""
BLOCKS = frozenset(_BLOCKS.split())
SILENT = frozenset({"script", "style", "noscript", "template", "head", "img", "object", "svg", "button"})


def classes(element: Any) -> frozenset[str]:
    """The classes of an element; none for a comment."""
    return frozenset((element.get("class") or "").split()) if isinstance(element.tag, str) else frozenset()


def with_class(element: Any, *names: str) -> Iterator[Any]:
    """The elements within ``element`` that have one of these classes, in order."""
    wanted = frozenset(names)
    for each in element.iter():
        if wanted & classes(each):
            yield each


def name_of(element: Any) -> str:
    """The name of an element in small letters, without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def words(element: Any, silent: frozenset[str] = SILENT) -> str:
    """All words of an element on one line."""
    return " ".join(" ".join(paragraphs(element, silent)).split())


def paragraphs(element: Any, silent: frozenset[str] = SILENT) -> list[str]:
    """The words of an element, a paragraph for each block in it or between two <br>s.

    Elements whose names are in ``silent`` are left out. Walked without recursion: a page may be nested as
    deeply as its writer likes.
    """
    found: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        paragraph = " ".join("".join(parts).split())
        if paragraph:
            found.append(paragraph)
        parts.clear()

    for starts, each in _walked(element, silent):
        name = name_of(each)
        if name in BLOCKS or name == "br":
            flush()
        if starts:
            parts.append(each.text or "")
        elif each is not element:
            parts.append(f"{_sign(each)}{each.tail or ''}")
    flush()
    return found


def _walked(element: Any, silent: frozenset[str]) -> Iterator[tuple[bool, Any]]:
    """Each element as it starts (True) and ends; what is silent is passed over, its tail is not."""
    stack: list[tuple[bool, Any]] = [(True, element)]
    while stack:
        starts, each = stack.pop()
        if not starts:
            yield False, each
            continue
        stack.append((False, each))
        name = name_of(each)
        if name and name not in silent:
            yield True, each
            stack += [(True, child) for child in reversed(each)]


def _sign(element: Any) -> str:
    """What a named sign such as &eacute; stands for, where the parser left it as it is written."""
    name = getattr(element, "name", None) if not isinstance(element.tag, str) else None
    return html5.get(f"{name};", "") if name else ""
