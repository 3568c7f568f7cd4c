"""Engines that find what a test tells them to, and a library as a whole to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from quoteline.domain import Declined, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import extractor, reextracting
from quoteline.services.extracting import Found, Reading
from quoteline.services.library import Library
from quoteline.services.reextracting import Report

TEXT = (
    "“The mill stays open,” Ada Ferrol said. The council will pay, Bo Lind announced. “We have orders for a"
    " year,” she said, “and more will come.” The union wants a vote. Nobody asked the river."
)
OUTSIDE_THE_LIBRARY = {"touched", "corrections", "steps", "changes", "suggestions", "_sqlite_migrations"}


def of(text: str, *parts: str, speaker: str = "Ada Ferrol", **fields: Any) -> Quotation:
    """A quotation of these words of a text."""
    spans = tuple((text.index(part), text.index(part) + len(part)) for part in parts)
    who = Speaker(speaker, SpeakerKind.PERSON) if speaker else None
    return Quotation(**{"kind": Kind.DIRECT, "content": spans, "speaker": who, "confidence": 0.8, **fields})


def engine_finds(
    monkeypatch: pytest.MonkeyPatch,
    *found: Quotation,
    name: str = "rules-x",
    declined: Sequence[Declined] = (),
    of_texts: dict[str, Sequence[Quotation]] | None = None,
) -> None:
    """From now on, every text is read by an engine that finds this; ``of_texts``: other in these texts."""

    def read(reading: Reading, engine: str = "auto") -> Found:
        quotations = (of_texts or {}).get(reading.text, found)
        made = tuple(quotations)
        return Found(made, engine=name, declined=tuple(declined))

    monkeypatch.setattr(extractor, "read_text", read)


def extracted(library: Library, **how: Any) -> Report:
    """Read the library again, to the end."""
    report = Report()
    for step in reextracting.extract_again(library, jobs=0, **how):
        report.add(step)
    return report


def dump(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """All that a library holds, but its log."""
    tables = [
        row[0]
        for row in library.database.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]
    return {
        table: sorted(library.database.all(f"SELECT * FROM {table}"), key=repr)
        for table in tables
        if table not in OUTSIDE_THE_LIBRARY
    }
