"""What a user may choose and what the window remembers, kept as one JSON file.

A setting is data with a default. A file that is missing, damaged or from a newer version never stops the
program: what can be understood is taken, the rest falls back to its default.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from quoteline import lasting, locations

log = logging.getLogger(__name__)

RECENT = 8  # libraries remembered under File ▸ Open recent
LIBRARIES = 40  # whose lanes of the timeline are remembered
HISTORY = 50  # searches remembered by the search box
TEXT_PERCENTS = (100, 110, 125, 150, 175, 200, 250, 300)
APPEARANCES = ("system", "light", "dark")
ENGINES = ("auto", "rules")
LANGUAGES = ("en", "de", "fr", "es", "uk")  # that the window speaks


@dataclass(frozen=True)
class Settings:
    """One field a setting; see the comment beside each."""

    appearance: str = "system"  # one of APPEARANCES
    language: str = ""  # one of LANGUAGES; empty: the system's, where we speak it
    text_percent: int = 100  # one of TEXT_PERCENTS: how large the text of the interface is
    word_forms: tuple[str, ...] = ()  # words are found in all forms in these languages; none: as typed
    engine: str = "auto"  # one of ENGINES: quotations are found with the trained model, or by the rules alone
    asked: Mapping[str, str] = field(default_factory=dict)  # query and filters when left, by library
    recent: tuple[str, ...] = ()  # libraries opened lately, newest first
    library_ids: Mapping[str, str] = field(default_factory=dict)  # ids of libraries opened here, by path
    searches: tuple[str, ...] = ()  # searches made lately, newest first
    window: str = ""  # the window's place and size, as Qt writes it, in base 64
    panes: str = ""  # where the panes stand and how large they are, as Qt writes it, in base 64
    hidden: tuple[str, ...] = ()  # panes that were closed
    folded: tuple[str, ...] = ()  # sections of the speaker panel that were folded away
    columns: Mapping[str, int] = field(default_factory=dict)  # widths of the list's columns by name, in order
    text_size: int = 0  # how many steps larger than usual articles and the list are set
    lanes: Mapping[str, str] = field(default_factory=dict)  # lanes of the timeline chosen, by library
    timeline: tuple[str, ...] = ()  # what else of the timeline is not as usual, see ui/timeline_looks.py
    sort: str = "said"  # how the list is sorted
    descending: bool = True
    best_first: bool = False  # what words find is listed by how well it fits
    copy_marks: bool = True  # direct speech is copied in quotation marks
    copy_dates: str = ""  # how days are copied: as in 20 March 2025, else "iso" or "system"
    copy_links: bool = False  # a link back is copied with each quotation
    copy_template: str = ""  # a person's own way to copy quotations
    import_folder: str = ""  # where articles were imported from last
    export_folder: str = ""  # where an export was written last
    export_format: str = "csv"
    export_columns: tuple[str, ...] = ()  # empty: all
    export_verbatim: bool = False
    export_choices: str = ""  # all that was chosen for the last export, see ui/export_choices.py
    export_templates: Mapping[str, str] = field(default_factory=dict)  # such choices, kept under names
    citation_templates: Mapping[str, str] = field(default_factory=dict)  # source lines of one's own, by name


def load(path: Path | None = None) -> Settings:
    """The settings kept at ``path`` (the user's file when left out); defaults where nothing usable is."""
    path = path or locations.settings_file()
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The settings in %s cannot be read (%s); the defaults are used.", path, error)
        return Settings()
    return _from_json(kept) if isinstance(kept, dict) else Settings()


def save(settings: Settings, path: Path | None = None) -> None:
    """Keep ``settings``; written beside and renamed, so that a crash leaves the old file whole."""
    path = path or locations.settings_file()
    lasting.make_folder(path.parent)
    with lasting.in_place_of(path) as beside:
        told = json.dumps(asdict(settings), ensure_ascii=False, indent=2) + "\n"
        # A file's name may hold bytes that are no UTF-8; escaped as here, JSON knows them.
        beside.write_bytes(told.encode("utf-8", "backslashreplace"))


def opened(settings: Settings, library: Path) -> Settings:
    """The settings after ``library`` was opened: it leads the recent libraries."""
    return replace(settings, recent=_leading(str(library.absolute()), settings.recent, RECENT))


def searched(settings: Settings, query: str) -> Settings:
    """The settings after ``query`` was searched for."""
    query = query.strip()
    return replace(settings, searches=_leading(query, settings.searches, HISTORY)) if query else settings


def with_lanes(settings: Settings, library: Path, lanes: str) -> Settings:
    """The settings after lanes of the timeline were chosen for ``library``; none are kept where empty."""
    name = str(library.absolute())
    others = {each: kept for each, kept in settings.lanes.items() if each != name}
    kept = dict(list(others.items())[-LIBRARIES + 1 :])
    return replace(settings, lanes={**kept, name: lanes} if lanes else kept)


def with_asked(settings: Settings, library: Path, asked: str) -> Settings:
    """The settings after ``library`` was left with this asked of it; nothing is kept where empty."""
    name = str(library.absolute())
    others = {each: kept for each, kept in settings.asked.items() if each != name}
    kept = dict(list(others.items())[-LIBRARIES + 1 :])
    return replace(settings, asked={**kept, name: asked} if asked else kept)


def with_library_id(settings: Settings, library: Path, id: str) -> Settings:
    """The settings after it became known which id ``library`` has; the newest stands last."""
    name = str(library.absolute())
    others = {each: kept for each, kept in settings.library_ids.items() if each != name}
    return replace(settings, library_ids={**dict(list(others.items())[-LIBRARIES + 1 :]), name: id})


def library_with_id(settings: Settings, id: str) -> Path | None:
    """Where the library with this id was opened last, and its file still is; None where nowhere."""
    found = (Path(path) for path, known in reversed(list(settings.library_ids.items())) if known == id)
    return next((path for path in found if path.is_file()), None)


def asked_of(settings: Settings, library: Path) -> str:
    """What was asked of ``library`` when it was left; empty where nothing was."""
    return settings.asked.get(str(library.absolute()), "")


def lanes_of(settings: Settings, library: Path) -> str:
    """The lanes that were chosen for ``library``; empty where none were."""
    return settings.lanes.get(str(library.absolute()), "")


def _leading(new: str, kept: tuple[str, ...], limit: int) -> tuple[str, ...]:
    return (new, *(one for one in kept if one != new))[:limit]


def _from_json(kept: dict[str, Any]) -> Settings:
    usable = {}
    for setting in fields(Settings):
        if setting.name in kept:
            value = _usable(kept[setting.name], str(setting.type))
            if value is not None:
                usable[setting.name] = value
    settings = Settings(**usable)
    if settings.appearance not in APPEARANCES:
        settings = replace(settings, appearance="system")
    if settings.text_percent not in TEXT_PERCENTS:
        settings = replace(settings, text_percent=100)
    if settings.language not in ("", *LANGUAGES):
        settings = replace(settings, language="")
    if settings.word_forms:
        settings = replace(settings, word_forms=_with_stems(settings.word_forms))
    return settings if settings.engine in ENGINES else replace(settings, engine="auto")


def _with_stems(languages: tuple[str, ...]) -> tuple[str, ...]:
    from quoteline.search.stemming import LANGUAGES as STEMMED

    return tuple(each for each in languages if each in STEMMED)


def _usable(value: Any, kind: str) -> Any:
    """``value`` as the setting's type, or None when it is something else."""
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind == "int" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind == "str" and isinstance(value, str):
        return value
    if kind == "tuple[str, ...]" and _all(value, str):
        return tuple(value)
    if kind == "Mapping[str, str]" and isinstance(value, dict) and _all(list(value.values()), str):
        return dict(value)
    if kind == "Mapping[str, int]" and isinstance(value, dict) and _all(list(value.values()), int):
        return dict(value)
    return None


def _all(values: Any, kind: type) -> bool:
    return isinstance(values, list) and all(isinstance(value, kind) for value in values)
