"""What is chosen for an export, kept for the next time and under names: format, columns, options, account."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from quoteline.services.exporting import CITATION_STYLES, DATE_STYLES, FORMATS, USUAL, Asked, ExportOptions
from quoteline.services.searching import Wanted
from quoteline.settings import Settings

MOST = 100  # choices kept under names
LONGEST = 60  # letters of such a name


@dataclass(frozen=True)
class ExportWish:
    """What to write, and where. ``options`` stand in the place of ``columns`` and ``verbatim``."""

    ids: tuple[int, ...]
    path: Path
    format: str
    columns: tuple[str, ...] | None = None
    verbatim: bool = False
    options: ExportOptions | None = None
    asked: Asked | None = None  # what the quotations were chosen by, where an account is to be given of it
    found: Wanted | None = None  # what they were found by, to be marked where that is chosen

    @property
    def chosen(self) -> ExportOptions:
        """The options, however they were given."""
        return self.options or ExportOptions(columns=self.columns, verbatim=self.verbatim)


@dataclass(frozen=True)
class Choices:
    """What a person chose in the dialog; columns that are None are the usual ones of the format."""

    format: str = "csv"
    options: ExportOptions = USUAL
    account: bool = True

    def written(self) -> str:
        """As it is kept in the settings."""
        return json.dumps(
            {"format": self.format, "account": self.account, **asdict(self.options)}, ensure_ascii=False
        )


def read(text: str) -> Choices | None:
    """Choices that were kept; what is not understood of them is as usual, None where nothing is."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("format") not in list(FORMATS):  # may be a list
        return None
    return Choices(told["format"], _options(told), told.get("account") is not False)


def _options(told: Mapping[str, Any]) -> ExportOptions:
    usual = ExportOptions()
    kept: dict[str, Any] = {
        each.name: told[each.name]
        for each in fields(usual)
        if each.name in told and type(told[each.name]) is type(getattr(usual, each.name))
    }
    columns, sentences = told.get("columns"), told.get("context_sentences")
    if isinstance(columns, list):
        kept["columns"] = known_columns(told["format"], tuple(map(str, columns))) or None
    if type(sentences) is int and 0 <= sentences <= 10:
        kept["context_sentences"] = sentences
    made = ExportOptions(**kept)
    if made.citation not in CITATION_STYLES:
        made = replace(made, citation=usual.citation)
    return made if made.dates in ("", *DATE_STYLES) else replace(made, dates="")


def known_columns(format: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the columns that a format has, each once, in the order given."""
    known = FORMATS[format].columns + FORMATS[format].on_request
    return tuple(dict.fromkeys(name for name in columns if name in known))


# --- in the settings -------------------------------------------------------------------------------


def last(kept: Settings) -> Choices:
    """What was chosen the last time."""
    found = read(kept.export_choices) if kept.export_choices else None
    if found is not None:
        return found
    format = kept.export_format if kept.export_format in FORMATS else "csv"
    columns = known_columns(format, kept.export_columns) or None
    return Choices(format, ExportOptions(columns=columns, verbatim=kept.export_verbatim))


def remembered(kept: Settings, choices: Choices, folder: Path) -> Settings:
    """The settings with what was chosen now."""
    return replace(
        kept,
        export_folder=str(folder),
        export_format=choices.format,
        export_columns=choices.options.columns or (),
        export_verbatim=choices.options.verbatim,
        export_choices=choices.written(),
    )


def templates(kept: Settings) -> dict[str, Choices]:
    """What was kept under names, in the order of these; what cannot be read is left out."""
    found = ((name, read(text)) for name, text in kept.export_templates.items())
    return {name: choices for name, choices in sorted(found) if choices is not None}


def with_template(kept: Settings, name: str, choices: Choices) -> Settings:
    """The settings with choices kept under a name, in the place of those that had it."""
    others = {each: text for each, text in kept.export_templates.items() if each != name}
    few = dict(list(others.items())[-MOST + 1 :])
    return replace(kept, export_templates={**few, name[:LONGEST]: choices.written()})


def without_template(kept: Settings, name: str) -> Settings:
    """The settings without what was kept under a name."""
    others = {each: text for each, text in kept.export_templates.items() if each != name}
    return replace(kept, export_templates=others)


def renamed_template(kept: Settings, name: str, new: str) -> Settings:
    """The settings with another name for what was kept; nothing is lost where the new one is taken."""
    if not new or new in kept.export_templates or name not in kept.export_templates:
        return kept
    others = {each: text for each, text in kept.export_templates.items() if each != name}
    return replace(kept, export_templates={**others, new[:LONGEST]: kept.export_templates[name]})
