"""Measure how often each kind of reading of a publication date agrees with the date that is known.

    QUOTELINE_CORPUS=FOLDER [QUOTELINE_EVAL=FOLDER] python build/measure_published.py [--every N]

FOLDER holds JSONL files of dated articles (``published``, ``title``, ``text``, ``dateline``); of
QUOTELINE_EVAL the dated articles of ``quotes/`` and ``dates/`` are read. Their texts stay as they are: what
datelines, bylines and stray dates in real news say is counted against the known day. Addresses, names of
files, heads of exports and pages are written by us around the real titles and texts, so of these only the
reading is measured, not whether the world writes the truth there. Prints Markdown, as in docs/quality.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from quoteline import importers
from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.names import of_file, of_url
from quoteline.importers.publication.trust import TRUSTED
from quoteline.importers.publication.weighing import Question, questions

NOW = date.today()


@dataclass
class Tally:
    """How the readings of one kind compare with the known days."""

    articles: int = 0
    read: int = 0
    days: Counter[int] = field(default_factory=Counter)

    def add(self, known: date, reading: date | None) -> None:
        self.articles += 1
        if reading is not None:
            self.read += 1
            self.days[abs((reading - known).days)] += 1

    def row(self, name: str) -> str:
        near = sum(count for days, count in self.days.items() if days <= 1)
        week = sum(count for days, count in self.days.items() if days <= 7)
        shares = (
            self.read / max(1, self.articles),
            *(each / max(1, self.read) for each in (self.days[0], near)),
        )
        far = f"{self.read - week:,}"
        return f"| {name} | {self.articles:,} | {' | '.join(f'{each:.1%}' for each in shares)} | {far} |"


def main() -> int:
    """Measure, and print; 2 when there is no corpus."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--every", type=int, default=1, help="read only every so many articles")
    every = made.parse_args().every
    wire = list(articles_of(Path(os.environ.get("QUOTELINE_CORPUS") or "/nonexistent").glob("*.jsonl")))[
        ::every
    ]
    if not wire:
        print("Set QUOTELINE_CORPUS to a folder of JSONL files.", file=sys.stderr)
        return 2
    print("| what is read | articles | read | the very day | within a day | more than a week off |")
    print("|---|---|---|---|---|---|")
    for name, tally in (*of_datelines(wire), *of_eval(), *of_written(wire)):
        print(tally.row(name))
    print()
    print(as_sentence(decisions(wire)))
    return 0


def articles_of(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The rows of JSONL files that have a text and a date."""
    for file in sorted(files):
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                known = str(row.get("published") or row.get("pub_date") or row.get("dct") or "")[:10]
                if row.get("text") and len(known) == 10:
                    yield {**row, "known": date.fromisoformat(known)}


# --- what real texts say -----------------------------------------------------------------------------


def of_datelines(wire: list[dict[str, Any]]) -> Iterator[tuple[str, Tally]]:
    """Real datelines, which have no year: completed from a name of the file, and left alone."""
    with_year, alone, stray = Tally(), Tally(), Tally()
    for row in wire:
        text = printed(row)
        known = row["known"]
        if row.get("dateline") and re.search(r"\d", row["dateline"]):
            name = Found((known,), PublishedFrom.FILE_NAME, 0.8, "")
            with_year.add(known, day_from(dated(Article(text), [name], NOW).readings, PublishedFrom.DATELINE))
            alone.add(known, dated(Article(text), [], NOW).published)
        stray.add(known, dated(Article(f"{row['title']}\n\n{row['text']}"), [], NOW).published)
    yield "wire: dateline, its year from the name of the file", with_year
    yield "wire: dateline, nothing to complete it (should stay open)", alone
    yield "wire: text without its dateline (nothing to be found)", stray


def printed(row: dict[str, Any]) -> str:
    """An article of the wire as a newspaper prints it."""
    return f"{row['title']}\n\n{row.get('dateline') or ''} {row['text']}"


def of_eval() -> Iterator[tuple[str, Tally]]:
    """Newspapers and agencies: whatever their own texts say, with and without a year."""
    folder = os.environ.get("QUOTELINE_EVAL")
    if not folder:
        return
    for name, files in (
        ("newspapers, 2015-16", [Path(folder, "quotes/polnear-train.jsonl")]),
        (
            "agencies and broadcasters, 1989-2000",
            sorted(Path(folder, "dates").glob("tempeval3-timebank-*.jsonl")),
        ),
    ):
        whole, completed = Tally(), Tally()
        for row in articles_of(files):
            whole.add(row["known"], dated(Article(row["text"]), [], NOW).published)
            given = Found((row["known"],), PublishedFrom.FILE_NAME, 0.8, "")
            readings = dated(Article(row["text"]), [given], NOW).readings
            completed.add(row["known"], day_from(readings, PublishedFrom.DATELINE))
        yield f"{name}: any day in the text alone", whole
        yield f"{name}: stretches of text after the first (nothing to be found)", inside(files)
        yield f"{name}: dateline, its year from the name of the file", completed


def inside(files: Iterable[Path]) -> Tally:
    """Every four paragraphs behind the first four, taken for an article: what they tell is a mistake."""
    tally = Tally()
    for row in articles_of(files):
        parts = [part for part in row["text"].split("\n") if part.strip()]
        for start in range(4, len(parts), 4):
            text = "\n\n".join(parts[start : start + 4])
            tally.add(row["known"], dated(Article(text), [], NOW).published)
    return tally


def day_from(readings: Iterable[DateReading], source: PublishedFrom) -> date | None:
    return next((each.day for each in readings if each.source is source), None)


# --- what we write around real titles and texts -------------------------------------------------------


def slug(row: dict[str, Any]) -> str:
    return re.sub(r"[^a-z0-9]+", "-", row["title"].lower()).strip("-") or "untitled"


URLS: dict[str, Callable[[date, str], str]] = {
    "address /2016/01/04/": lambda day, name: f"https://news.example/world/{day:%Y/%m/%d}/{name}.html",
    "address /2016/jan/04/": lambda day, name: (
        f"https://news.example/{day:%Y}/{day:%b}/{day:%d}/{name}".lower()
    ),
    "address …-20160104": lambda day, name: f"https://news.example/{name}-{day:%Y%m%d}",
    "address without a day (nothing to be found)": lambda day, name: f"https://news.example/world/{name}",
}
NAMES: dict[str, Callable[[date, str], str]] = {
    "file 2016-01-04-title.txt": lambda day, name: f"{day.isoformat()}-{name[:80]}.txt",
    "file title_20160104.txt": lambda day, name: f"{name[:80]}_{day:%Y%m%d}.txt",
    "file 04jan2016-title.txt": lambda day, name: f"{day:%d%b%Y}-{name[:80]}.txt".lower(),
    "file without a day (nothing to be found)": lambda day, name: f"{name[:80]}.txt",
}
HEADS: dict[str, Callable[[date], str]] = {
    "“By … | Published 10:32 a.m. ET Jan. 4, 2016”": lambda day: (
        f"By Ada Ferrol | Published 10:32 a.m. ET {day:%b}. {day.day}, {day.year}"
    ),
    "“January 4, 2016 Monday”": lambda day: f"{day:%B} {day.day}, {day.year} {day:%A}",
    "“PD 4 January 2016”": lambda day: f"PD {day.day} {day:%B} {day.year}",
    "“LISK, Jan. 4, 2016 (Post) –”": lambda day: f"LISK, {day:%b}. {day.day}, {day.year} (Post) –",
}
PAGE = """<html><head><title>{title}</title><script type="application/ld+json">{{"@type": "NewsArticle",
"datePublished": "{day}T08:00:00Z", "dateModified": "2020-02-02"}}</script></head><body><article>
<h1>{title}</h1>{story}</article></body></html>"""


def of_written(wire: list[dict[str, Any]]) -> Iterator[tuple[str, Tally]]:
    """Every form, around every title or text; pages around a hundredth of them, for they take their time."""
    for name, written in URLS.items():
        yield name, told(wire, lambda row, how=written: of_url(how(row["known"], slug(row))))
    for name, written in NAMES.items():
        yield name, told(wire, lambda row, how=written: of_file(Path(how(row["known"], slug(row)))))
    for name, line in HEADS.items():
        tally = Tally()
        for row in wire:
            text = f"{row['title']}\n\n{line(row['known'])}\n\n{row['text']}"
            tally.add(row["known"], dated(Article(text), [], NOW).published)
        yield name, tally
    yield "page with JSON-LD, changed in 2020", of_pages(wire[::100])


def told(wire: list[dict[str, Any]], read: Callable[..., list[Found]]) -> Tally:
    tally = Tally()
    for row in wire:
        found = read(row)
        tally.add(row["known"], found[0].days[0] if found else None)
    return tally


def of_pages(wire: list[dict[str, Any]]) -> Tally:
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="quoteline-measure-") as folder:
        for row in wire:
            story = "".join(f"<p>{part}</p>" for part in row["text"].split("\n\n"))
            page = Path(folder, "page.html")
            content = PAGE.format(title=row["title"].replace("<", "&lt;"), day=row["known"], story=story)
            page.write_text(content, encoding="utf-8")
            for each in importers.read(page):
                if isinstance(each, Article):
                    tally.add(row["known"], each.published)
    return tally


# --- what an import would ask --------------------------------------------------------------------------


def decisions(wire: list[dict[str, Any]]) -> Counter[str]:
    """Articles with the known day in a row and their real dateline in the text: what is asked of a person."""
    counts: Counter[str] = Counter(articles=len(wire))
    for row in wire:
        found = Found((row["known"],), PublishedFrom.ROW, 0.97, "published")
        article = dated(Article(printed(row)), [found], NOW)
        asked = questions(article.published, article.published_from, article.readings, NOW)
        counts["kept"] += article.published == row["known"]
        counts["conflicting"] += Question.CONFLICTING in asked
        far = [each for each in article.readings if each.confidence < TRUSTED]
        counts["shown, not trusted"] += bool(far)
    return counts


def as_sentence(counts: Counter[str]) -> str:
    return "Rows with their real datelines: " + ", ".join(
        f"{count:,} {name}" for name, count in counts.items()
    )


if __name__ == "__main__":
    sys.exit(main())
