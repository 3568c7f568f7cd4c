"""What an export is of: what was asked of which library, and when, for the account that goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

import quoteline
from quoteline.domain import QuotationDetail
from quoteline.exporters import Format, Setting
from quoteline.exporters.accounts import Account
from quoteline.services import choices, searching, wanted_as_json
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import speakers


@dataclass(frozen=True)
class Asked:
    """What the quotations of an export were chosen by.

    ``wanted`` is None where they were chosen one by one: selected in the window, or named by their numbers.
    """

    wanted: Wanted | None = None
    sort: Sort = Sort.SAID
    descending: bool = False


def account_of(library: Library, asked: Asked, format: Format, setting: Setting) -> Account:
    """An account that is ready to be filled while the quotations are written."""

    def cells(detail: QuotationDetail) -> list[str]:
        return format.cells(detail, setting)

    return Account(
        {
            "made": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            "program": f"quoteline {quoteline.__version__}",
            "library": {"id": library.database.library_id, "name": library.path.stem},
            "asked": _asked(library, asked.wanted),
            "sort": asked.sort.value if asked.wanted else None,
            "descending": asked.descending if asked.wanted else None,
            "format": format.name,
            "columns": list(setting.columns) if format.is_table else None,
            "options": _options(setting),
        },
        format.names(setting),
        cells,
        remarks=setting.remarks,
    )


def _asked(library: Library, wanted: Wanted | None) -> dict[str, Any] | None:
    """The query and the filters, each only where it is set; None for quotations chosen one by one."""
    if wanted is None:
        return None
    ids = choices.speakers_named(wanted)
    names: Mapping[int, str] = speakers.names_of(library.database, ids) if ids else {}
    understood = searching.all_understood(wanted)
    return wanted_as_json.written(wanted, names, understood)


def _options(setting: Setting) -> dict[str, Any]:
    """Marks are told of where there are any: a program that knows none can repeat all other exports."""
    told = {name: value for name, value in asdict(setting.options).items() if name != "columns"}
    return told if told["mark_hits"] else {name: told[name] for name in told if name != "mark_hits"}
