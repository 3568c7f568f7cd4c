"""The sample library that ships with the program: articles of our own writing."""

from __future__ import annotations

from pathlib import Path

from quoteline import locations


def sample_articles() -> Path:
    """The sample articles, one a line, ready for ``importing.import_paths``."""
    return locations.resources() / "samples" / "articles.jsonl"


def sample_page() -> Path:
    """One of the sample articles as a web page."""
    return sorted((locations.resources() / "samples" / "files").glob("*.html"))[0]
