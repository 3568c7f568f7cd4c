"""Quotations as a report for word processors (OpenDocument text, ODT)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import cast
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

from quoteline.domain import QuotationDetail, Spans
from quoteline.exporters.accounts import Account
from quoteline.exporters.citation_styles import Run
from quoteline.exporters.options import Setting
from quoteline.exporters.packages import dated, package, runs_right_to_left
from quoteline.exporters.reports import (
    ABOUT,
    Entry,
    about,
    asked_in_words,
    document_address,
    entries,
    pieces,
    title_of,
    xml_text,
)

BODY, ACCOUNT = "content.xml", "quoteline/account.json"
WORDS, SOURCE, CONTEXT, REMARK, ITALIC, BOLD = "QWords", "QSource", "QContext", "QRemark", "QItalic", "QBold"
HIT = "QHit"
_ENDS = "<text:p/></office:text>"  # of a document without text
_RIGHT_TO_LEFT = "RTL"  # what the name of a style adds for text that runs from right to left
_INDENTED = 'fo:margin-left="0.8cm" fo:margin-right="0cm" fo:text-indent="0cm"'
_SMALL = '<style:text-properties fo:font-size="9.5pt" fo:color="#4a4f57"/>'


def write_open_document(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[bytes]:
    """The document, its text written piece by piece into the shell that odfdo makes."""
    shell = _shell(setting)
    with ZipFile(BytesIO(shell)) as made:
        body = made.read(BODY).decode()

    def text() -> Iterator[str]:
        head, _, tail = body.partition(_ENDS)
        yield head
        yield from _paragraphs(details, setting)
        yield f"</office:text>{tail}"

    late = {BODY: text} | ({ACCOUNT: setting.account.pieces} if setting.account is not None else {})
    yield from package(shell, late)


def _shell(setting: Setting) -> bytes:
    """A document without text, with the styles that the text is set in."""
    from odfdo import Document, Element
    from odfdo.style_base import StyleBase

    document = Document("text")
    document.body.clear()
    document.body.append(Element.from_tag("<text:p/>"))
    for style in _styles():
        document.insert_style(cast(StyleBase, Element.from_tag(style)), automatic=True)
    document.meta.title = xml_text(title_of(setting))[:255]
    if setting.account is not None:
        document.manifest.add_full_path(ACCOUNT, "application/json")
    file = BytesIO()
    with dated():
        document.save(file)
    return file.getvalue()


def _styles() -> Iterator[str]:
    for name, before, after, letters in (
        (WORDS, "0.35cm", "0.1cm", ""),
        (SOURCE, "0cm", "0.3cm", _SMALL),
        (CONTEXT, "0.1cm", "0.1cm", _SMALL),
        (REMARK, "0cm", "0.1cm", ""),
    ):
        for suffix, mode in (("", "lr-tb"), (_RIGHT_TO_LEFT, "rl-tb")):
            align = "start" if suffix == "" else "end"
            yield (
                f'<style:style style:name="{name}{suffix}" style:family="paragraph"'
                ' style:parent-style-name="Standard">'
                f'<style:paragraph-properties {_INDENTED} fo:margin-top="{before}" fo:margin-bottom="{after}"'
                f' fo:text-align="{align}" style:writing-mode="{mode}"/>{letters}</style:style>'
            )
    line = 'style:text-underline-style="solid" style:text-underline-width="auto"'
    for name, look in (
        (ITALIC, 'fo:font-style="italic"'),
        (BOLD, 'fo:font-weight="bold"'),
        (HIT, f'fo:background-color="#bfe3ce" {line} style:text-underline-color="font-color"'),
    ):
        set_so = f"<style:text-properties {look}/>"
        yield f'<style:style style:name="{name}" style:family="text">{set_so}</style:style>'


def _paragraphs(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    yield _heading(title_of(setting), 1)
    if asked := asked_in_words(setting.account):
        yield _paragraph(CONTEXT, _text(asked))
    for number, (name, count) in enumerate(setting.contents, 1):
        link = f'<text:a xlink:type="simple" xlink:href="#speaker{number}">{_text(name)}</text:a>'
        yield _paragraph(REMARK, f"{link} ({count:,})")
    section = 0
    for entry in entries(details, setting):
        if entry.heading:
            section += 1
            yield _heading(entry.heading, 2, f'<text:bookmark text:name="speaker{section}"/>')
        yield from _entry(entry)
    if setting.account is not None:
        yield from _about(setting.account)


def _entry(entry: Entry) -> Iterator[str]:
    if entry.before:
        yield _paragraph(CONTEXT, _text("… ") + _marked(entry.before, entry.around[0]), entry.before)
    for words, hits in zip(entry.words, entry.hits, strict=True):
        yield _paragraph(WORDS, _marked(words, hits), words)
    if entry.after:
        yield _paragraph(CONTEXT, _marked(entry.after, entry.around[1]) + _text(" …"), entry.after)
    for name, words in entry.remarks:
        yield _paragraph(CONTEXT, _text(f"{name}: {words}"))
    link = (Run("\n"), Run("Open in Quoteline", link=entry.link)) if entry.link else ()
    yield _paragraph(SOURCE, "".join(map(_run, (*entry.source, *link))))


def _about(account: Account) -> Iterator[str]:
    yield _heading(ABOUT, 2)
    for name, words in about(account):
        label = f'<text:span text:style-name="{BOLD}">{_text(name)}: </text:span>'
        yield _paragraph(REMARK, label + _text(words))


def _heading(words: str, level: int, mark: str = "") -> str:
    style = f"Heading_20_{level}"
    unnumbered = 'text:is-list-header="true"'  # the template would number it
    head = f'<text:h text:style-name="{style}" text:outline-level="{level}" {unnumbered}>'
    return f"{head}{mark}{_text(words)}</text:h>"


def _paragraph(style: str, runs: str, words: str = "") -> str:
    direction = _RIGHT_TO_LEFT if words and runs_right_to_left(words) else ""
    return f'<text:p text:style-name="{style}{direction}">{runs}</text:p>'


def _run(run: Run) -> str:
    words = _text(run.text)
    if address := document_address(run):
        return f'<text:a xlink:type="simple" xlink:href={quoteattr(address)}>{words}</text:a>'
    return f'<text:span text:style-name="{ITALIC}">{words}</text:span>' if run.italic else words


def _marked(words: str, hits: Spans) -> str:
    return "".join(
        f'<text:span text:style-name="{HIT}">{_text(each)}</text:span>' if hit else _text(each)
        for each, hit in pieces(words, hits)
    )


def _text(words: str) -> str:
    """Letters as the format has them: a space behind a space, and one at an edge, are elements."""
    safe = escape(xml_text(words)).replace("\r", " ").replace("\t", " ")
    safe = safe.replace("  ", " <text:s/>").replace("\n", "<text:line-break/>")
    return f"<text:s/>{safe[1:]}" if safe.startswith(" ") and len(safe) > 1 else safe
