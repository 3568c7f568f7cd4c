"""Quotations on the timelines of other programs: TimelineJS, and calendars that read iCalendar."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from quoteline.domain import QuotationDetail, StatementDate
from quoteline.exporters.citation import when
from quoteline.exporters.citation_styles import text_of
from quoteline.exporters.options import Setting
from quoteline.exporters.reports import UNKNOWN, entries, title_of, xml_text
from quoteline.exporters.web_page import set_runs, text
from quoteline.wording import say

SUMMARY = 120  # letters of the words in the heading of a day of a calendar
OCTETS = 75  # of a line of iCalendar, without its line end


def _days(detail: QuotationDetail) -> tuple[date, date] | None:
    """The days on which the words were said, else the day of publication; None where neither is known."""
    said: StatementDate = detail.row.said
    if said.start is not None:
        return said.start, max(said.start, said.end or said.start)
    return (detail.row.published, detail.row.published) if detail.row.published else None


def _tell_left_out(setting: Setting, count: int) -> None:
    if count:
        setting.remarks.append(
            say("{n} {n:quotation|quotations} without any day {n:is|are} left out.", n=count)
        )


# --- TimelineJS ------------------------------------------------------------------------------------


def write_timelinejs(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """One object with a title and an event a quotation, in their order; the undated are left out and counted.

    Text is HTML there, so every letter from an article is escaped.
    """
    headline = json.dumps(text(title_of(setting)), ensure_ascii=False)
    yield f'{{"title": {{"text": {{"headline": {headline}}}}},\n"events": ['
    before, undated = "\n", 0
    for entry in entries(details, setting):
        days = _days(entry.detail)
        if days is None:
            undated += 1
            continue
        words = "".join(f"<p>{text(each)}</p>" for each in entry.words)
        link = f'<p><a href="{text(entry.link)}">Open in Quoteline</a></p>' if entry.link else ""
        event = {
            "unique_id": f"q{entry.detail.row.id}",
            "start_date": _timeline_day(days[0]),
            **({"end_date": _timeline_day(days[1])} if days[1] != days[0] else {}),
            "display_date": when(entry.detail.row.said, entry.detail.row.published, setting.options.dates),
            "group": text(entry.detail.row.speaker or UNKNOWN),
            "text": {
                "headline": text(entry.detail.row.speaker or UNKNOWN),
                "text": f"{words}<p>{set_runs(entry.source)}</p>{link}",
            },
        }
        yield before + json.dumps(event, ensure_ascii=False)
        before = ",\n"
    yield "\n]}\n"
    _tell_left_out(setting, undated)


def _timeline_day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


# --- iCalendar -------------------------------------------------------------------------------------


def write_ics(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """A calendar after RFC 5545 with a whole-day event a quotation; the undated are left out and counted."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quoteline//Quotations//EN", "CALSCALE:GREGORIAN")
    yield _folded([*head, f"X-WR-CALNAME:{_value(title_of(setting))}"])
    undated = 0
    for entry in entries(details, setting):
        days = _days(entry.detail)
        if days is None:
            undated += 1
            continue
        row = entry.detail.row
        words = row.lead + row.text
        described = "\n".join(filter(None, (*entry.words, text_of(entry.source), row.note, entry.link)))
        library = setting.link.removeprefix("quoteline://").partition("/")[0]
        lines = [
            "BEGIN:VEVENT",
            f"UID:q{row.id}@{library + '.' if library else ''}quoteline",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{_calendar_day(days[0])}",
            *_end(days[1]),
            f"SUMMARY:{_value(f'{row.speaker or UNKNOWN}: {_short(words)}')}",
            f"DESCRIPTION:{_value(described)}",
            *([f"CATEGORIES:{','.join(map(_value, row.tags))}"] if any(map(str.strip, row.tags)) else []),
            *([f"URL:{entry.detail.url}"] if _is_address(entry.detail.url) else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
        yield _folded(lines)
    yield _folded(["END:VCALENDAR"])
    _tell_left_out(setting, undated)


def _end(last: date) -> Sequence[str]:
    """The day behind the last one, as the format has it; the calendar's last day has none."""
    return () if last == date.max else (f"DTEND;VALUE=DATE:{_calendar_day(last + timedelta(days=1))}",)


def _calendar_day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SUMMARY else f"{line[: SUMMARY - 1].rstrip()}…"


_ADDRESS = re.compile(r"https?://[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~\[\]]+", re.ASCII)
_NO_TEXT = re.compile("[\x7f-\x9f]")


def _is_address(url: str) -> bool:
    """Whether it can stand as it is: a place on the web, in plain letters."""
    return _ADDRESS.fullmatch(url) is not None


def _value(words: str) -> str:
    """Text as the format escapes it; what is no letter and no line end becomes U+FFFD."""
    plain = _NO_TEXT.sub("\ufffd", xml_text(words).replace("\r\n", "\n").replace("\r", "\n"))
    for letter in "\\;,":
        plain = plain.replace(letter, f"\\{letter}")
    return plain.replace("\n", "\\n").replace("\t", " ")


def _folded(lines: Iterable[str]) -> str:
    """Lines of up to 75 octets, what is longer going on behind a space; no letter is cut in two."""
    return "".join(f"{part}\r\n" for line in lines for part in _parts(line))


def _parts(line: str) -> Iterator[str]:
    if len(line) <= OCTETS and line.isascii():
        yield line
        return
    part: list[str] = []
    octets, lead = 0, ""
    for letter in line:
        size = len(letter.encode("utf-8", "surrogatepass"))
        if octets + size > OCTETS:
            yield lead + "".join(part)
            part, octets, lead = [], 1, " "
        part.append(letter)
        octets += size
    yield lead + "".join(part)
