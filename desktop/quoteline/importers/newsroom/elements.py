"""What a saved page of an archive is read with: elements by their class, and their words as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# An element that begins a paragraph of its own; all others stand within one.
_BLOCKS = """
p div section article header footer aside ul ol li table tbody tr td th blockquote pre figure figcaption
h1 h2 h3 h4 h5 h6 dl dt dd hr center form
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


def words(element: Any) -> str:
    """All words of an element on one line."""
    return " ".join(" ".join(paragraphs(element)).split())


def paragraphs(element: Any, without: frozenset[Any] = frozenset()) -> list[str]:
    """The words of an element, a paragraph for each block in it or between two <br>s; ``without`` some parts.

    Walked without recursion: a page may be nested as deeply as its writer likes.
    """
    found: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        paragraph = " ".join("".join(parts).split())
        if paragraph:
            found.append(paragraph)
        parts.clear()

    for starts, each in _walked(element, without):
        is_block = each.tag in BLOCKS or each.tag == "br"
        if is_block:
            flush()
        if starts and each.tag != "br":
            parts.append(each.text or "")
        elif not starts and each is not element:
            parts.append(each.tail or "")
    flush()
    return found


def _walked(element: Any, without: frozenset[Any]) -> Iterator[tuple[bool, Any]]:
    """Each element as it starts (True) and ends; what is silent or left out is passed over, its tail not."""
    stack: list[tuple[bool, Any]] = [(True, element)]
    while stack:
        starts, each = stack.pop()
        if not starts:
            yield False, each
            continue
        stack.append((False, each))
        if isinstance(each.tag, str) and each.tag not in SILENT and each not in without:
            yield True, each
            stack += [(True, child) for child in reversed(each)]
