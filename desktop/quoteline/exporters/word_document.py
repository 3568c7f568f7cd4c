"""Quotations as a report for word processors (DOCX)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
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

BODY, RELATIONS, ACCOUNT = "word/document.xml", "word/_rels/document.xml.rels", "customXml/item2.xml"
NAMESPACE = "urn:quoteline:account"
HIT = '<w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="BFE3CE"/>'
SOURCE, CONTEXT = "QuotationSource", "QuotationContext"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_word(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[bytes]:
    """The document, its text written piece by piece into the shell that python-docx makes."""
    shell = _shell(setting)
    with ZipFile(BytesIO(shell)) as made:
        body, relations = made.read(BODY).decode(), made.read(RELATIONS).decode()
    addresses: dict[str, str] = {}  # of the web, with the number of their relation

    def text() -> Iterator[str]:
        head, end, tail = body.partition("<w:sectPr")
        yield head
        yield from _paragraphs(details, setting, addresses)
        yield end + tail

    def related() -> Iterator[str]:
        head, end, tail = relations.rpartition("</Relationships>")
        yield head
        for address, number in addresses.items():
            where = f'Target={quoteattr(address)} TargetMode="External"'
            yield f'<Relationship Id="{number}" Type="{_OFFICE}/hyperlink" {where}/>'
        if setting.account is not None:
            yield f'<Relationship Id="rIdAccount" Type="{_OFFICE}/customXml" Target="../{ACCOUNT}"/>'
        yield end + tail

    def account() -> Iterator[str]:
        assert setting.account is not None
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n<account xmlns="{NAMESPACE}">'
        yield from (escape(xml_text(piece)) for piece in setting.account.pieces())
        yield "</account>"

    late = {BODY: text, RELATIONS: related} | ({ACCOUNT: account} if setting.account is not None else {})
    yield from package(shell, late)


def _shell(setting: Setting) -> bytes:
    """A document without text, with the styles that the text is set in."""
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt, RGBColor

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    for name in (SOURCE, CONTEXT):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(9.5)
        style.font.color.rgb = RGBColor(0x4A, 0x4F, 0x57)
        style.paragraph_format.left_indent = Mm(8)
        style.paragraph_format.space_after = Pt(10 if name == SOURCE else 2)
    words = document.styles["Quote"]
    words.font.italic = False
    words.paragraph_format.left_indent = Mm(8)
    words.paragraph_format.space_after = Pt(3)
    words.paragraph_format.keep_with_next = True
    document.core_properties.title = xml_text(title_of(setting))[:255]
    document.core_properties.author = document.core_properties.comments = ""
    file = BytesIO()
    with dated():
        document.save(file)
    return file.getvalue()


def _paragraphs(
    details: Iterable[QuotationDetail], setting: Setting, addresses: dict[str, str]
) -> Iterator[str]:
    yield _paragraph("Title", _text(title_of(setting)))
    if asked := asked_in_words(setting.account):
        yield _paragraph(CONTEXT, _text(asked))
    for number, (name, count) in enumerate(setting.contents, 1):
        yield _paragraph("ListBullet", _inner(number, _text(name)) + _text(f" ({count:,})"))
    section = 0
    for entry in entries(details, setting):
        if entry.heading:
            section += 1
            yield _paragraph("Heading1", _bookmarked(section, _text(entry.heading)))
        yield from _entry(entry, addresses)
    if setting.account is not None:
        yield from _about(setting.account)


def _entry(entry: Entry, addresses: dict[str, str]) -> Iterator[str]:
    if entry.before:
        yield _paragraph(CONTEXT, _text("… ") + _marked(entry.before, entry.around[0]), entry.before)
    for words, hits in zip(entry.words, entry.hits, strict=True):
        yield _paragraph("Quote", _marked(words, hits, right_to_left=runs_right_to_left(words)), words)
    if entry.after:
        yield _paragraph(CONTEXT, _marked(entry.after, entry.around[1]) + _text(" …"), entry.after)
    for name, words in entry.remarks:
        yield _paragraph(CONTEXT, _text(f"{name}: {words}"))
    link = (Run("\n"), Run("Open in Quoteline", link=entry.link)) if entry.link else ()
    yield _paragraph(SOURCE, "".join(_run(run, addresses) for run in (*entry.source, *link)))


def _about(account: Account) -> Iterator[str]:
    yield _paragraph("Heading1", _text(ABOUT))
    for name, words in about(account):
        yield _paragraph("Normal", _text(f"{name}: ", bold=True) + _text(words))


def _paragraph(style: str, runs: str, words: str = "") -> str:
    direction = "<w:bidi/>" if words and runs_right_to_left(words) else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{runs}</w:p>'


def _run(run: Run, addresses: dict[str, str]) -> str:
    address = document_address(run)
    if not address:
        return _text(run.text, italic=run.italic)
    number = addresses.setdefault(address, f"rIdQ{len(addresses) + 1}")
    return f'<w:hyperlink r:id="{number}">{_text(run.text, link=True)}</w:hyperlink>'


def _inner(number: int, runs: str) -> str:
    return f'<w:hyperlink w:anchor="speaker{number}">{runs}</w:hyperlink>'


def _bookmarked(number: int, runs: str) -> str:
    name = f'w:id="{number}"'
    return f'<w:bookmarkStart {name} w:name="speaker{number}"/>{runs}<w:bookmarkEnd {name}/>'


def _marked(words: str, hits: Spans, *, right_to_left: bool = False) -> str:
    return "".join(_text(each, hit=hit, right_to_left=right_to_left) for each, hit in pieces(words, hits))


def _text(
    words: str,
    *,
    italic: bool = False,
    bold: bool = False,
    link: bool = False,
    hit: bool = False,
    right_to_left: bool = False,
) -> str:
    looks = "<w:b/>" * bold + "<w:i/>" * italic
    looks += '<w:color w:val="2F5BD0"/><w:u w:val="single"/>' * link + HIT * hit
    looks += "<w:rtl/>" * right_to_left
    looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    lines = escape(xml_text(words)).replace("\r", " ").replace("\t", " ").split("\n")
    inside = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
    return f"<w:r>{looks}{inside}</w:r>"
