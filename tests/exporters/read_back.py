"""Exports as other programs read them: small independent readers, and what stands in a report."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from quoteline import exporters
from quoteline.domain import QuotationDetail
from quoteline.exporters import ExportOptions, Setting, tables
from quoteline.exporters.accounts import Account

NUMBERED = re.compile(r"Zq(\d+)z")  # a word that a test puts into each quotation
BibEntry = tuple[str, str, dict[str, str]]


def exported(
    details: Sequence[QuotationDetail],
    format: str,
    options: ExportOptions | None = None,
    *,
    with_account: bool = False,
    link: str = "",
) -> tuple[bytes, Setting]:
    """A whole export, and the setting with what was remarked."""
    setting = exporters.setting_for(format, options or ExportOptions(), link=link)
    known = exporters.format_of(format)
    account = Account(
        {
            "made": "2025-04-01T10:00:00Z",
            "program": "quoteline 1",
            "library": {"id": "0" * 32, "name": "press --> </script> <!--"},
            "asked": {"query": "--> ]]> </script><script>alert(1)</script> _x0041_ --", "axis": "said"},
            "sort": "said",
            "descending": False,
        },
        known.names(setting),
        lambda detail: known.cells(detail, setting),
        remarks=setting.remarks,
    )
    setting = replace(setting, account=account if with_account else None, total=len(details))
    taken = account.counting(details) if with_account else iter(details)
    pieces = exporters.pieces(taken, format, setting)
    return b"".join(piece.encode() if isinstance(piece, str) else piece for piece in pieces), setting


def numbers(text: str) -> list[int]:
    """The numbers of the quotations in a text, each once, in their order."""
    return list(dict.fromkeys(int(each) for each in NUMBERED.findall(text)))


def words_in(data: bytes, format: str) -> str:
    """All that a reader of the format sees of the quotations, as one text."""
    if format in ("csv", "tsv"):
        table = csv.reader(
            io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter="," if format == "csv" else "\t"
        )
        return "\n".join(" ".join(row) for row in table)
    if format in _READERS:
        return str(_READERS[format](data))
    return data.decode()


def _workbook(data: bytes) -> str:
    from openpyxl import load_workbook
    from openpyxl.utils.escape import unescape

    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return "\n".join(
        " ".join(unescape(str(cell)) for cell in row if cell is not None)
        for row in sheet.iter_rows(values_only=True)
    )


def _word(data: bytes) -> str:
    from docx import Document

    return "\n".join(each.text for each in Document(io.BytesIO(data)).paragraphs)


def _open_document(data: bytes) -> str:
    from odfdo import Document

    body = Document(io.BytesIO(data)).body
    return "\n".join(each.inner_text for each in [*body.paragraphs, *body.headers])


def page_of(data: bytes) -> Any:
    """A web page as lxml reads it."""
    from lxml import html

    return html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))


def _page(data: bytes) -> str:
    return "\n".join(each.text_content() for each in page_of(data).iter("article"))


def _markdown(data: bytes) -> str:
    """The letters that a reader of CommonMark shows."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", data.decode())


def ris_of(data: bytes) -> list[list[tuple[str, str]]]:
    """The entries of a RIS file, each as its tags and values. Fails on a line that is none."""
    found: list[list[tuple[str, str]]] = []
    current: list[tuple[str, str]] = []
    for line in data.decode().split("\r\n"):
        if not line:
            continue
        tag = re.fullmatch(r"([A-Z][A-Z0-9])  - ([^\r\n]*)", line)
        assert tag, line
        if tag[1] == "ER":
            assert current[0][0] == "TY"
            found.append(current)
            current = []
        else:
            current.append((tag[1], tag[2]))
    assert not current
    return found


def bibtex_of(data: bytes) -> list[BibEntry]:
    """The entries of a BibTeX file: kind, key, fields. Fails where braces do not match."""
    text, found, place = data.decode(), [], 0
    while (place := text.find("@", place)) >= 0:
        kind, _, rest = text[place + 1 :].partition("{")
        body = _braced(rest)
        key, _, written = body.partition(",")
        found.append((kind, key.strip(), _fields(written)))
        place += 1 + len(kind) + 1 + len(body)
        assert text[place] == "}"
    return found


def _braced(text: str) -> str:
    """The text up to the brace that closes the one before it; an escaped brace is a letter."""
    depth, place = 1, 0
    while depth:
        if text[place] == "\\":
            place += 1
        else:
            depth += {"{": 1, "}": -1}.get(text[place], 0)
        place += 1
    return text[: place - 1]


def _fields(written: str) -> dict[str, str]:
    found, rest = {}, written.strip()
    while rest:
        name, _, rest = rest.partition("=")
        rest = rest.lstrip()
        if rest.startswith("{"):
            value = _braced(rest[1:])
            rest = rest[len(value) + 2 :]
        else:
            value, _, rest = rest.partition(",")
            rest = "," + rest
        assert name.strip() not in found
        found[name.strip()] = value.strip()
        rest = rest.lstrip(", \n")
    return found


def calendar_of(data: bytes) -> list[dict[str, str]]:
    """The events of a calendar after RFC 5545. Fails on a line that is too long or unfolded wrongly."""
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    unfolded: list[str] = []
    for line in lines:
        text = line.decode()  # no letter was cut in two
        if text.startswith(" "):
            unfolded[-1] += text[1:]
        else:
            unfolded.append(text)
    assert unfolded[0] == "BEGIN:VCALENDAR"
    assert unfolded[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    for line in unfolded:
        name, _, value = line.partition(":")
        assert not re.search(r"[\x00-\x1f\x7f]", line)
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            events[-1][name] = _unescaped(value)
    return events


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


_READERS = {
    "xlsx": _workbook,
    "docx": _word,
    "odt": _open_document,
    "html": _page,
    "md": _markdown,
    "jsonl": lambda data: "\n".join(json.loads(line)["text"] for line in data.decode().split("\n") if line),
    "ris": lambda data: "\n".join(value for entry in ris_of(data) for _, value in entry),
    "bibtex": lambda data: "\n".join(" ".join(entry[2].values()) for entry in bibtex_of(data)),
    "csl-json": lambda data: "\n".join(item["note"] for item in json.loads(data)),
    "timelinejs": lambda data: "\n".join(event["text"]["text"] for event in json.loads(data)["events"]),
    "ics": lambda data: "\n".join(event["DESCRIPTION"] for event in calendar_of(data)),
}

REPORTED = tables.REPORTED
