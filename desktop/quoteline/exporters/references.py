"""Quotations for reference managers: RIS, BibTeX and CSL-JSON, the article as the work, the words as a note.

Each quotation is an entry of its own, so that an export has as many entries as the list had rows.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator

from quoteline.domain import QuotationDetail
from quoteline.exporters.bylines import Author, authors
from quoteline.exporters.citation_styles import text_of, who_and_when, words_of
from quoteline.exporters.options import Setting
from quoteline.exporters.reports import xml_text
from quoteline.exporters.sources import cited_as_chosen


def note_of(detail: QuotationDetail, setting: Setting) -> str:
    """The words with who said them and when, or the template that was chosen: what stands beside the work."""
    chosen = setting.options
    if chosen.template:
        made = cited_as_chosen(detail, setting)
        parts = [text_of(made.words), text_of(made.source)]
    else:
        words = words_of(detail.row, chosen.quotation_marks)
        parts = [words, f"— {who_and_when(detail, chosen.dates)}"]
    if setting.options.links:
        parts.append(setting.link_to(detail.row.id))
    return "\n".join(part for part in parts if part)


def _line(text: str) -> str:
    """A field on one line."""
    return " ".join(xml_text(text).split())


# --- RIS -------------------------------------------------------------------------------------------


def write_ris(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """An entry a quotation; line ends are CR LF, as the format has them."""
    for detail in details:
        yield (
            "".join(f"{tag}  - {value}\r\n" for tag, value in _ris(detail, setting) if value)
            + "ER  - \r\n\r\n"
        )


def _ris(detail: QuotationDetail, setting: Setting) -> Iterator[tuple[str, str]]:
    row = detail.row
    yield "TY", "NEWS"
    yield "ID", _key(detail)
    for author in authors(detail.byline):
        yield "AU", _line(_ris_name(author))
    yield "TI", _line(row.article_title)
    yield "T2", _line(row.outlet)
    if row.published:
        yield "PY", f"{row.published.year:04d}"
        yield "DA", f"{row.published.year:04d}/{row.published.month:02d}/{row.published.day:02d}/"
    yield "SP", _line(detail.page)
    yield "LA", _line(detail.language)
    yield "UR", _line(detail.url)
    for word in (row.speaker, *row.tags):
        yield "KW", _line(word)
    yield "N1", _line(note_of(detail, setting))
    yield "N1", _line(row.note)


def _ris_name(author: Author) -> str:
    """Family, Given, Suffix; an asterisk and a comma are kept out of a name, for they have a meaning."""
    parts = (author.family, author.given, author.suffix) if author.family else (author.given,)
    return ", ".join(part.replace("*", " ").replace(",", " ") for part in parts if part)


# --- BibTeX ----------------------------------------------------------------------------------------

_TEX = {
    **{letter: f"\\{letter}" for letter in "&%$#_"},
    "{": "\\{",
    "}": "\\}",
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_TEX_LETTERS = str.maketrans(_TEX)
_IN_ADDRESS = re.compile(r"[\s{}\\]")  # readers take an address as it is, TeX's signs too
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def write_bibtex(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """An ``@article`` a quotation, UTF-8; what TeX would run is escaped, titles keep their capitals."""
    for detail in details:
        fields = "".join(f",\n  {name} = {value}" for name, value in _bibtex(detail, setting))
        yield f"@article{{{_key(detail)}{fields}\n}}\n\n"


def _bibtex(detail: QuotationDetail, setting: Setting) -> Iterator[tuple[str, str]]:
    row = detail.row
    if names := " and ".join(_bibtex_name(each) for each in authors(detail.byline)):
        yield "author", f"{{{names}}}"
    for name, value in (("title", row.article_title), ("journal", row.outlet)):
        if _line(value):
            yield name, f"{{{{{_tex(value)}}}}}"
    if row.published:
        yield "year", f"{{{row.published.year:04d}}}"
        yield "month", _MONTHS[row.published.month - 1]
        yield "day", f"{{{row.published.day}}}"
    if detail.page:
        yield "pages", f"{{{_tex(detail.page)}}}"
    if detail.url:
        yield "url", f"{{{_IN_ADDRESS.sub(_percent, xml_text(detail.url))}}}"
    if detail.language:
        yield "langid", f"{{{_tex(detail.language)}}}"
    keywords = ", ".join(_tex(word).replace(",", ";") for word in (row.speaker, *row.tags) if _line(word))
    if keywords:
        yield "keywords", f"{{{keywords}}}"
    yield "note", f"{{{_tex(note_of(detail, setting))}}}"
    if row.note:
        yield "annote", f"{{{_tex(row.note)}}}"


def _percent(found: re.Match[str]) -> str:
    """A letter that a reader of BibTeX would stumble on, as an address has it."""
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _bibtex_name(author: Author) -> str:
    if not author.family:
        return f"{{{_tex(author.given)}}}"
    parts = (author.family, author.suffix, author.given)
    return ", ".join(_tex(part) for part in parts if part)


def _tex(text: str) -> str:
    return _line(text).translate(_TEX_LETTERS)


# --- CSL-JSON --------------------------------------------------------------------------------------


def write_csl_json(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """One array with an item a quotation, as citeproc reads it."""
    yield "["
    before = "\n"
    for detail in details:
        yield before + json.dumps(_csl(detail, setting), ensure_ascii=False)
        before = ",\n"
    yield "\n]\n"


def _csl(detail: QuotationDetail, setting: Setting) -> dict[str, object]:
    row = detail.row
    item: dict[str, object] = {"id": _key(detail), "type": "article-newspaper"}
    made: dict[str, object] = {
        "title": _line(row.article_title),
        "container-title": _line(row.outlet),
        "author": [_csl_name(each) for each in authors(detail.byline)],
        "page": _line(detail.page),
        "URL": _line(detail.url),
        "language": _line(detail.language),
        "keyword": ", ".join(_line(word) for word in (row.speaker, *row.tags) if _line(word)),
        "note": xml_text("\n".join(filter(None, (note_of(detail, setting), row.note)))),
    }
    item |= {name: value for name, value in made.items() if value}
    if row.published:
        item["issued"] = {"date-parts": [[row.published.year, row.published.month, row.published.day]]}
    return item


def _csl_name(author: Author) -> dict[str, str]:
    if not author.family:
        return {"literal": _line(author.given)}
    name = {"family": author.family, "given": author.given}
    return name | ({"suffix": author.suffix} if author.suffix else {})


def _key(detail: QuotationDetail) -> str:
    """A key of plain letters, the quotation's number in it, so that no two are alike: dane2025q17"""
    names = authors(detail.byline)
    word = (names[0].family or names[0].given.split()[0]) if names else detail.row.outlet
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()
    letters = "".join(each for each in plain if each.isalnum())[:20] or "article"
    year = detail.row.published.year if detail.row.published else ""
    return f"{letters}{year}q{detail.row.id}"
