"""Quotations as they are pasted: the same in plain text, in rich text and in Markdown.

Words that stood in quotation marks stand in curly ones, unless none are wanted. Reported words are the
article's, not the speaker's, and never get marks that the article does not have: ``Name (role), reported:
words``. What was denied, or not answered, says so in the place of *reported*.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from io import StringIO

from quoteline.domain import Basis, Kind, QuotationDetail, QuotationRow
from quoteline.exporters import citation, formats
from quoteline.exporters.citation_styles import Run, cited
from quoteline.exporters.day_words import USUAL, day_in
from quoteline.exporters.options import ExportOptions
from quoteline.exporters.tables import BYTE_ORDER_MARK

LINK_LETTERS = 80  # of a quotation that a link is named by
BACK = "in Quoteline"  # what leads back to the library
_MARKUP = re.compile(r"([\\`*_\[\]<>~|#&])")
_AT_START = re.compile(r"^([^\S\n]*)([+=-]|\d{1,9}(?=[.)]))", re.MULTILINE)
_UNSAFE = re.compile(r"[\x00-\x20<>()\"\\\x7f]")


@dataclass(frozen=True, slots=True)
class Clipping:
    """The same quotations in each form; empty where they are not given in it."""

    plain: str
    html: str = ""
    markdown: str = ""
    csv: str = ""


def _no_link(detail: QuotationDetail) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Manner:
    """Whether direct words stand in marks, how days are written (DATE_STYLES), and the link back to each."""

    marks: bool = True
    dates: str = ""
    link: Callable[[QuotationDetail], str] = _no_link


@dataclass(frozen=True, slots=True)
class Part:
    """Letters that are set alike, and where they lead.

    An address that is ``told`` stands in plain text too, below the letters; a ``sign`` is left out there.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    told: bool = False
    sign: bool = False


Line = Sequence[Part]


@dataclass(frozen=True, slots=True)
class Block:
    """One quotation: its words, and the lines below them."""

    words: Line
    below: Sequence[Line] = ()


# --- what is said ----------------------------------------------------------------------------------


def as_quoted(details: Iterable[QuotationDetail], manner: Manner) -> Clipping:
    """The words, who said them and when, and where that is printed."""
    return _clipping([_quoted(detail, manner) for detail in details])


def as_cited(details: Iterable[QuotationDetail], manner: Manner, style: str, template: str = "") -> Clipping:
    """The words with a source line in a style of ``citation_styles``, or after a template."""
    return _clipping([_cited(detail, manner, style, template) for detail in details])


def as_words(details: Iterable[QuotationDetail], manner: Manner) -> Clipping:
    """The words alone, a paragraph each."""
    told = [_lead(detail.row) + _words(detail.row, manner.marks) for detail in details]
    return Clipping(
        "\n".join(told),
        "\n".join(f"<p>{_lines_html(words)}</p>" for words in told),
        "\n\n".join(markdown_of(words) for words in told),
    )


def as_rows(details: Iterable[QuotationDetail], options: ExportOptions) -> Clipping:
    """Rows with a header, as CSV, and as a table for spreadsheets, which read that best."""
    pieces = formats.pieces(details, "csv", formats.setting_for("csv", options))
    written = "".join(str(piece) for piece in pieces).removeprefix(BYTE_ORDER_MARK)
    head, *rows = csv.reader(StringIO(written, newline=""))
    html = [_row("th", head), *(_row("td", row) for row in rows)]
    return Clipping(written, f"<table>{''.join(html)}</table>", csv=written)


def as_links(links: Iterable[tuple[str, QuotationRow]]) -> Clipping:
    """Links back to quotations, a line each; where text can be linked, the words are."""
    named = [(link, _name_of(row)) for link, row in links]
    return Clipping(
        "\n".join(link for link, _ in named),
        "\n".join(f'<p><a href="{escape(link)}">{escape(name)}</a></p>' for link, name in named),
        "\n\n".join(_linked(name, link) for link, name in named),
    )


def headed(text: str, clipping: Clipping) -> Clipping:
    """Lines of text above quotations, in each form."""
    lines = text.strip()
    return Clipping(
        f"{lines}\n\n{clipping.plain}",
        f"<p>{_lines_html(lines)}</p>\n{clipping.html}",
        f"{markdown_of(lines)}\n\n{clipping.markdown}",
    )


def _quoted(detail: QuotationDetail, manner: Manner) -> Block:
    row = detail.row
    who = (Part(row.speaker or "Speaker unknown", bold=True), Part(f" ({row.role})" if row.role else ""))
    day = citation.when(row.said, row.published, manner.dates or USUAL)
    day = f"{day}, {detail.relay.words}" if detail.relay else day
    words = Part(_words(row, manner.marks))
    if row.kind is Kind.DIRECT and not row.lead:
        said, below = [words], [Part("— "), *who, Part(f", {day}")]
    else:
        kind = row.lead.rstrip(": ").lower() or "reported"
        said, below = [*who, Part(f", {kind}: "), words], [Part(f"— {day}")]
    return Block(said, [below, *_sources(detail, manner)])


def _sources(detail: QuotationDetail, manner: Manner) -> list[Line]:
    where, link = _where(detail.row, manner.dates), manner.link(detail)
    safe = detail.url if detail.url.lower().startswith(citation.LINKED) else ""
    lines: list[Line] = [[Part(where or safe, link=safe, told=bool(where))]] if where or safe else []
    if detail.url and not safe:
        lines.append([Part(detail.url)])
    return [*lines, _back(link)] if link else lines


def _back(link: str) -> Line:
    return [Part(BACK, link=link, told=True, sign=True)]


def _where(row: QuotationRow, dates: str) -> str:
    """Outlet, title and day of publication, the last only where the statement's day is another thing."""
    title = f"“{row.article_title}”" if row.article_title else ""
    published = ""
    if row.published and row.said.start and row.said.basis is not Basis.PUBLICATION:
        published = f"published {day_in(row.published, dates or USUAL)}"
    return ", ".join(filter(None, (row.outlet, title, published)))


def _cited(detail: QuotationDetail, manner: Manner, style: str, template: str) -> Block:
    link = manner.link(detail)
    set_ = cited(detail, style, template=template, dates=manner.dates, link=link, marks=manner.marks)
    back = [_back(link)] if link and "{link}" not in template else []
    below: list[Line] = [[_part(run) for run in set_.source], *back]
    if not set_.words:
        return Block(below[0], below[1:])
    return Block([_part(run) for run in set_.words], [line for line in below if line])


def _part(run: Run) -> Part:
    return Part(run.text, italic=run.italic, link=run.link)


def _words(row: QuotationRow, marks: bool) -> str:
    words = row.text.strip()
    return f"“{words}”" if marks and row.kind is Kind.DIRECT else words


def _lead(row: QuotationRow) -> str:
    return str(row.lead)


def _name_of(row: QuotationRow) -> str:
    words = " ".join(row.text.split())
    words = words if len(words) <= LINK_LETTERS else f"{words[: LINK_LETTERS - 1]}…"
    named = f"“{words}”" if row.kind is Kind.DIRECT else words
    return f"{row.speaker}: {_lead(row)}{named}" if row.speaker else f"{_lead(row)}{named}"


# --- plain, rich, Markdown -------------------------------------------------------------------------


def _clipping(blocks: Sequence[Block]) -> Clipping:
    return Clipping(
        "\n\n".join(_plain(block) for block in blocks),
        "\n".join(_html(block) for block in blocks),
        "\n\n".join(_markdown(block) for block in blocks),
    )


def _plain(block: Block) -> str:
    lines = [_plain_line(block.words)]
    for line in block.below:
        lines.append(_plain_line(line))
        lines += [part.link for part in line if part.told and part.link]
    return "\n".join(line for line in lines if line)


def _plain_line(line: Line) -> str:
    return "".join(part.text for part in line if not part.sign)


def _html(block: Block) -> str:
    below = "<br>".join("".join(map(_html_part, line)) for line in block.below)
    words = "".join(map(_html_part, block.words))
    return f"<blockquote><p>{words}</p>{f'<p>{below}</p>' if below else ''}</blockquote>"


def _html_part(part: Part) -> str:
    text = _lines_html(part.text)
    for tag, wanted in (("b", part.bold), ("i", part.italic)):
        text = f"<{tag}>{text}</{tag}>" if wanted and text else text
    return f'<a href="{escape(part.link)}">{text}</a>' if part.link else text


def _lines_html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _row(tag: str, cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{_lines_html(cell)}</{tag}>' for cell in cells)}</tr>"


def _markdown(block: Block) -> str:
    words = "".join(map(_markdown_part, block.words))
    below = "\\\n".join("".join(map(_markdown_part, line)) for line in block.below)
    lines = f"{words}\n\n{below}".strip().split("\n")
    return "\n".join(f"> {_AT_START.sub(_unlisted, line.lstrip())}".rstrip() for line in lines)


def _markdown_part(part: Part) -> str:
    if part.link:
        return _linked(part.text, part.link)
    marks = "**" if part.bold else "*" if part.italic else ""
    text = part.text.strip() if marks else part.text
    return f"{marks}{markdown_of(text)}{marks}" if text else ""


def _linked(text: str, link: str) -> str:
    encoded = _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", link)
    return f"[{' '.join(markdown_of(text).split())}]({encoded})"


def markdown_of(text: str) -> str:
    """Text in which nothing is taken for Markdown; its lines begin with no spaces, which would be code."""
    told = text.replace("\r\n", "\n").replace("\r", "\n")  # either ends a line there
    lines = "\n".join(line.lstrip() if number else line for number, line in enumerate(told.split("\n")))
    escaped = _AT_START.sub(_unlisted, _MARKUP.sub(r"\\\1", lines))
    return re.sub(r"([^\n])\n(?=[^\n])", r"\1\\\n", escaped)


def _unlisted(found: re.Match[str]) -> str:
    """A number or sign at the start of a line that would begin a list: 1\\. or \\-"""
    return f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}"
