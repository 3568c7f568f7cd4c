"""Accounts of exports are read again: from a side file, or out of the export that carries one.

An account may come from anywhere. It is read with limits, and what it says is checked before it is used.
"""

from __future__ import annotations

import binascii
import json
import logging
from base64 import b64decode
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from quoteline.domain import UserError
from quoteline.exporters import ExportOptions, markdown, open_document, web_page, word_document, workbook
from quoteline.exporters.accounts import BYTES, SIDE, VERSION
from quoteline.services import wanted_as_json
from quoteline.services.accounting import Asked
from quoteline.services.browsing import Sort
from quoteline.services.wanted_as_json import NotWantedError
from quoteline.wording import say

__all__ = ["SIDE", "Recorded", "named_prints", "options_of", "read_account"]

log = logging.getLogger(__name__)

LARGEST = 1 << 30  # bytes of a file, and of what is packed in it
ZIP = b"PK\x03\x04"
HEAD = 256  # bytes, in which a side file says what it is
INSIDE = (".html", ".htm", ".md", ".txt")  # of text, what may carry it: a side file would be another's


@dataclass(frozen=True)
class Recorded:
    """What an account says of its export, checked."""

    path: Path
    made: str
    program: str
    library: str
    asked: Asked
    understood: tuple[str, ...]
    names: Mapping[int, str]  # of the speakers that were asked for
    format: str
    options: ExportOptions
    cells: tuple[str, ...]
    quotations: Mapping[int, bytes]  # the fingerprints of their cells, in the order written
    articles: Mapping[int, str]
    engines: Mapping[str, int]

    def prints(self, id: int) -> dict[str, bytes]:
        """The fingerprints of a quotation's cells, by their names."""
        return named_prints(self.cells, self.quotations[id])


def named_prints(names: Sequence[str], joined: bytes) -> dict[str, bytes]:
    """Fingerprints apart, by the names of their cells."""
    return {name: joined[place * BYTES : (place + 1) * BYTES] for place, name in enumerate(names)}


def read_account(path: Path) -> Recorded:
    """The account at ``path``: a side file, an export that has one beside it, or one that carries it.

    Raises UserError for a file without an account, a damaged one, or one of a newer program.
    """
    text = _found(path)
    try:
        known = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(known, dict) or not isinstance(known.get("quoteline_export"), int):
        raise _none(path)
    if known["quoteline_export"] > VERSION:
        raise UserError(
            say("A newer Quoteline made the account in “{path}”; repeat it with that.", path=str(path))
        )
    try:
        return _recorded(path, known)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(path) from error


def _none(path: Path) -> UserError:
    return UserError(
        say(
            "There is no account of an export in “{path}”. Name the file that ends in {side}, or an export"
            " that was made with its account.",
            path=str(path),
            side=SIDE,
        )
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        say("The account in “{path}” is damaged, so that its export cannot be repeated.", path=str(path))
    )


# --- where it stands -------------------------------------------------------------------------------


def _found(path: Path) -> str:
    """The JSON text of the account."""
    beside = path.with_name(path.name + SIDE)
    try:
        if path.stat().st_size > LARGEST or not path.is_file():
            raise _none(path)
        with path.open("rb") as file:
            start = file.read(HEAD)
        if start.startswith(ZIP):
            return _in_package(path) or (_text(beside) if beside.is_file() else "null")
        if b'"quoteline_export"' in start:
            return _text(path)
        if beside.is_file() and path.suffix.lower() not in INSIDE:
            return _text(beside)
        text = _text(path)
        found = _between(text, web_page.BEGINS, web_page.ENDS)
        found = found or _between(text, markdown.BEGINS, markdown.ENDS)
        return found or (_text(beside) if beside.is_file() else "null")
    except OSError as error:
        raise UserError(
            say(
                "“{path}” cannot be read ({strerror}).", path=str(path), strerror=str(error.strerror or error)
            )
        ) from error


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig", errors="replace")


def _between(text: str, begins: str, ends: str) -> str:
    start = text.rfind(begins)
    end = text.find(ends, start + len(begins))
    return text[start + len(begins) : end] if 0 <= start < end else ""


def _in_package(path: Path) -> str:
    """The account that a workbook or document carries; empty where there is none."""
    try:
        with ZipFile(path) as packed:
            if sum(info.file_size for info in packed.infolist()) > LARGEST:  # more is never unpacked
                raise _none(path)
            names = packed.namelist()
            if open_document.ACCOUNT in names:
                return packed.read(open_document.ACCOUNT).decode("utf-8")
            for name in names:
                if name.startswith("customXml/") and word_document.NAMESPACE.encode() in packed.read(name):
                    return _xml_text(packed.read(name))
            if "xl/workbook.xml" in names:
                return _in_workbook(path)
    except (UserError, OSError):
        raise
    except Exception as error:  # whatever damage makes of a package, zipfile and openpyxl raise as it comes
        log.debug("a damaged package", exc_info=True)
        raise _damaged(path) from error
    return ""


def _xml_text(part: bytes) -> str:
    from lxml import etree

    safe = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return "".join(etree.fromstring(part, safe).itertext())
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


def _in_workbook(path: Path) -> str:
    from openpyxl import load_workbook

    with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as book:
        if workbook.ACCOUNT_SHEET not in book.sheetnames:
            return ""
        rows = book[workbook.ACCOUNT_SHEET].iter_rows(max_col=1, values_only=True)
        return "".join(str(row[0]) for row in rows if row and row[0] is not None)


# --- what it says ----------------------------------------------------------------------------------


def _recorded(path: Path, known: Mapping[str, Any]) -> Recorded:
    cells = tuple(map(str, known["cells"]))
    kept = json.dumps(known["asked"]) if known["asked"] is not None else ""
    return Recorded(
        path=path,
        made=str(known["made"]),
        program=str(known["program"]),
        library=str(known["library"]["id"]),
        asked=_asked(path, known, kept),
        understood=tuple(wanted_as_json.understood(kept)) if kept else (),
        names=wanted_as_json.names(kept) if kept else {},
        format=str(known["format"]),
        options=options_of(dict(known["options"]), known["columns"]),
        cells=cells,
        quotations={_number(id): _prints(str(print), len(cells)) for id, print in known["quotations"]},
        articles={_number(id): str(sha) for id, sha in known["articles"].items()},
        engines={str(name): int(count) for name, count in known["engines"].items()},
    )


def _asked(path: Path, known: Mapping[str, Any], kept: str) -> Asked:
    if not kept:
        return Asked()
    try:
        return Asked(wanted_as_json.read(kept), Sort(known["sort"]), known["descending"] is True)
    except NotWantedError as error:
        raise _damaged(path) from error


def options_of(told: Mapping[str, Any], columns: Any = None) -> ExportOptions:
    """Choices as JSON has them, each of the kind that it has here.

    Raises ValueError or TypeError for one that is not known, or of another kind.
    """
    usual = ExportOptions()
    if set(told) - {field.name for field in fields(usual)}:
        raise ValueError("a choice that is not known")
    for name, value in told.items():
        kinds = (int, type(None)) if name == "context_sentences" else (type(getattr(usual, name)),)
        if type(value) not in kinds:
            raise TypeError(name)
    if (told.get("context_sentences") or 0) < 0:
        raise ValueError("context_sentences")
    chosen = None if columns is None else tuple(map(str, columns))
    return ExportOptions(**{**told, "columns": chosen})


def _number(told: Any) -> int:
    number = int(told)
    if not 0 < number < 2**63:
        raise ValueError("no number of a row")
    return number


def _prints(written: str, cells: int) -> bytes:
    try:
        joined = b64decode(written, validate=True)
    except binascii.Error as error:
        raise ValueError("no fingerprints") from error
    if len(joined) != cells * BYTES:
        raise ValueError("too few fingerprints")
    return joined
