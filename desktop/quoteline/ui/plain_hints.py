"""Hints that show what a library holds as it is: Qt takes what looks like a page for one, with pictures."""

from __future__ import annotations

from html import escape


def plain_hint(text: str) -> str:
    """``text`` for a tooltip; a name such as ``<img src="…">`` must not make the window load a file."""
    return f"<p>{escape(text)}</p>".replace("\n", "<br>") if "<" in text else text
