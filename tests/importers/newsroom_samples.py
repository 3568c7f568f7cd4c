"""The sample articles, printed as each press archive and agency would print them."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "articles.jsonl"
RULE = "_" * 60


@dataclass(frozen=True)
class Sample:
    """A sample article: its paragraphs, each on one line."""

    title: str
    outlet: str
    published: date
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(len(each.split()) for each in self.paragraphs)

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


def samples() -> list[Sample]:
    """All samples that tell their day and outlet."""
    rows = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
    return [
        Sample(
            " ".join(row["title"].split()),
            row["outlet"],
            date.fromisoformat(row["published"]),
            tuple(" ".join(each.split()) for each in row["text"].split("\n") if each.strip()),
        )
        for row in rows
        if row.get("published") and row.get("outlet") and row.get("title")
    ]


def day(written: date) -> str:
    return f"{written:%B} {written.day}, {written.year}"


def nexis(all_of_them: list[Sample]) -> list[str]:
    """The lines of a document of Nexis Uni, without a cover."""
    lines: list[str] = []
    for each in all_of_them:
        lines += [each.title, each.outlet, f"{day(each.published)} {each.published:%A}"]
        lines += [
            f"Copyright {each.published.year} {each.outlet} All Rights Reserved",
            "Section: NEWS; Pg. 1",
        ]
        lines += [f"Length: {each.words} words", "Byline: Ada Ferrol", "Body", *each.paragraphs]
        lines += [
            "Classification",
            "Language: ENGLISH",
            f"Load-Date: {day(each.published)}",
            "End of Document",
        ]
    return lines


def nexis_text(all_of_them: list[Sample], width: int = 78) -> str:
    """The older text, broken at a fixed width."""
    parts: list[str] = []
    for number, each in enumerate(all_of_them, start=1):
        head = [f"{number} of {len(all_of_them)} DOCUMENTS", each.outlet]
        head.append(f"{day(each.published)} {each.published:%A}")
        paragraphs = [f"{textwrap.fill(one, width, break_on_hyphens=False)}\n" for one in each.paragraphs]
        parts += ["\n\n", *(f"{line.center(width).rstrip()}\n\n" for line in head)]
        parts += [
            f"{textwrap.fill(each.title, width)}\n\n",
            "BYLINE: Ada Ferrol\n\n",
            "SECTION: NEWS; Pg. 1\n\n",
        ]
        parts += [f"LENGTH: {each.words} words\n\n", "\n".join(paragraphs), "\n"]
        parts += [f"LOAD-DATE: {day(each.published)}\n\n", "LANGUAGE: ENGLISH\n\n"]
        parts += [f"Copyright {each.published.year} {each.outlet}".center(width).rstrip(), "\n"]
    return "".join(parts)


def factiva(all_of_them: list[Sample]) -> str:
    """Factiva in its fixed order."""
    parts: list[str] = []
    for number, each in enumerate(all_of_them):
        head = [each.title, "By Ada Ferrol", f"{each.words:,} words"]
        head += [
            f"{each.published.day} {each.published:%B} {each.published.year}",
            each.outlet,
            "SAMPLE",
            "English",
        ]
        head.append(f"(c) {each.published.year} {each.outlet}.")
        parts.append("\n".join([*head, "", "\n\n".join(each.paragraphs), "", accession(each, number), "\n"]))
    return "\n".join(parts)


def accession(each: Sample, number: int) -> str:
    return f"Document SAMPLE00{each.published:%Y%m%d}e{number:08d}"


def factiva_page(all_of_them: list[Sample]) -> str:
    """Factiva as a page, with its table of codes."""
    parts: list[str] = []
    for number, each in enumerate(all_of_them):
        written = f"{each.published.day} {each.published:%B} {each.published.year}"
        rows = [
            ("HD", f"<b>{escape(each.title)}</b>"),
            ("BY", "By Ada Ferrol"),
            ("WC", f"{each.words:,} words"),
        ]
        rows += [("PD", written), ("SN", escape(each.outlet)), ("LA", "English")]
        rows += [("LP", _paragraphs(each.paragraphs[:2])), ("TD", _paragraphs(each.paragraphs[2:]))]
        rows.append(("AN", accession(each, number)))
        cells = "".join(f"<tr><td><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in rows)
        parts.append(f'<div class="article enArticle"><table>{cells}</table></div>')
    return f"<html><body>{''.join(parts)}</body></html>"


def europresse(all_of_them: list[Sample]) -> str:
    """Europresse as a page."""
    parts = [
        f'<article><header><span class="DocPublicationName">{escape(each.outlet)}</span>'
        f'<span class="DocHeader">News, {each.published:%A}, {day(each.published)} {each.words} words, p. 1'
        "</span>"
        f'<div class="titreArticle"><p class="titreArticleVisu">{escape(each.title)}</p></div>'
        '<p class="sm-margin-bottomNews">Ada Ferrol</p></header><section><div class="DocText clearfix">'
        f'<div class="docOcurrContainer">{_paragraphs(each.paragraphs)}</div></div></section></article>'
        for each in all_of_them
    ]
    return f"<html><body>{''.join(parts)}</body></html>"


def proquest(all_of_them: list[Sample]) -> str:
    """ProQuest as text."""
    parts = [
        f"{RULE}\n\nDocument {number} of {len(all_of_them)}\n\n{each.title}\n\nAuthor: Ada Ferrol\n\n"
        f"Full text: {chr(10).join(each.paragraphs)}\n\nSubject: Samples\n\nTitle: {each.title}\n\n"
        f"Publication title: {each.outlet}; Port Ansel\n\nPublication date: {each.published:%b} "
        f"{each.published.day}, {each.published.year}\n\nLanguage of publication: English\n\n"
        f"ProQuest document ID: {number}\n\n"
        for number, each in enumerate(all_of_them, start=1)
    ]
    return f"{''.join(parts)}{RULE}\n\nContact us at: http://www.proquest.com\n"


def newsml(all_of_them: list[Sample]) -> str:
    """A message of NewsML-G2 with an item for each, in turn as NITF and as XHTML."""
    parts: list[str] = []
    for number, each in enumerate(all_of_them):
        text = _paragraphs(each.paragraphs)
        if number % 2:
            content = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{text}</body></html>'
        else:
            content = f"<nitf><body><body.content><block>{text}</block></body.content></body></nitf>"
        parts.append(
            f'<newsItem guid="urn:{number}" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>'
            f'<provider literal="{escape(each.outlet)}"/>'
            f"<firstCreated>{each.published.isoformat()}</firstCreated></itemMeta>"
            f"<contentMeta><headline>{escape(each.title)}</headline><by>Ada Ferrol</by></contentMeta>"
            f"<contentSet><inlineXML>{content}</inlineXML></contentSet></newsItem>"
        )
    return f"<newsMessage><itemSet>{''.join(parts)}</itemSet></newsMessage>"


def _paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{escape(each)}</p>\n" for each in texts)
