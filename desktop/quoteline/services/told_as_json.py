"""Sentences that remember how they were made, as JSON, so that the window can translate them years later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from quoteline.wording import TemplateError, Told, Value, pieces

DEEPEST = 5  # sentences within sentences
FORMS = frozenset({"", "capital", "long", "short", "month"})  # beside plural forms: none that can grow


def written(text: str) -> Any:
    """A sentence as JSON: its template and values where it remembers them, else the text itself."""
    if not isinstance(text, Told):
        return str(text)
    return {"say": text.template, "with": {name: _value(each) for name, each in text.values.items()}}


def _value(value: Value) -> Any:
    if isinstance(value, str):
        return written(value)
    return {"day": value.isoformat()} if isinstance(value, date) else value


def read(stored: Any, depth: int = 0) -> str:
    """The inverse of :func:`written`; what nobody wrote here becomes an empty text, for a library comes from
    anywhere."""
    if isinstance(stored, str):
        return stored
    try:
        template, values = stored["say"], stored["with"]
        if depth < DEEPEST and _is_plain(template) and isinstance(values, Mapping):
            return Told(template, {name: _read(each, depth + 1) for name, each in values.items()})
    except (TypeError, KeyError, ValueError, TemplateError):
        pass
    return ""


def _is_plain(template: object) -> bool:
    """Whether a template asks for no more than numbers, days and plural forms as they are."""
    if not isinstance(template, str):
        return False
    forms = (piece[1] for piece in pieces(template) if isinstance(piece, tuple))
    return all(form in FORMS or "|" in form for form in forms)


def _read(stored: Any, depth: int) -> Value:
    match stored:
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case bool() | None | list():
            raise ValueError(stored)
        case int() | float():
            return stored
    return read(stored, depth)
