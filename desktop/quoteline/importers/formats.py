"""The kinds of files that are read: how each is known, and where its reader is, loaded when one comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from quoteline.importers.feed_kinds import is_json_feed, is_opml, is_xml_feed
from quoteline.importers.mail_kinds import is_mail, is_mailbox, is_saved_page
from quoteline.importers.news_kinds import is_newsml, is_nitf
from quoteline.importers.warc_kinds import is_gzip, is_warc
from quoteline.importers.zipped import is_zip
from quoteline.wording import say

HEAD: Final = 65_536  # bytes at the start of a file that its kind may be known by

Head = bytes


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    ``reader`` is ``module:function`` of a Reader, or of an Unpacker where ``unpacks``. ``many``: it may hold
    any number of articles. ``known``: whether the first bytes show this kind, whatever the name ends in;
    None where only the ending tells.
    """

    name: str
    label: str
    suffixes: frozenset[str]
    reader: str
    many: bool = False
    unpacks: bool = False
    known: Callable[[Head], bool] | None = None

    def load(self) -> Callable[..., Any]:
        """Its reader."""
        module, _, function = self.reader.partition(":")
        found: Callable[..., Any] = getattr(import_module(f"quoteline.importers.{module}"), function)
        return found


def _starts(*marks: bytes) -> Callable[[Head], bool]:
    return lambda head: head.startswith(marks)


def is_pdf(head: Head) -> bool:
    """Whether a file is a PDF; a few bytes may stand before its mark."""
    return b"%PDF-" in head[:1024]


def _zipped(*marks: bytes) -> Callable[[Head], bool]:
    """Known by a zip archive at whose start one of these parts is named."""
    return lambda head: head.startswith(b"PK\x03\x04") and any(mark in head for mark in marks)


def _is_docx(head: Head) -> bool:
    """Whether a zip archive is a Word document, not a table or slides of the same family."""
    others = any(mark in head for mark in (b"xl/", b"ppt/"))
    return _zipped(b"word/")(head) or (_zipped(b"[Content_Types].xml")(head) and not others)


def _is_odt(head: Head) -> bool:
    """Whether a zip archive is an OpenDocument text: it says so first, but where it was packed again."""
    if b"vnd.oasis.opendocument" in head[:120]:
        return _zipped(b"mimetypeapplication/vnd.oasis.opendocument.text")(head)
    return _zipped(b"content.xml")(head)


# The order matters where a name and the first bytes fit several: the first is taken.
FORMATS: tuple[Format, ...] = (
    Format("text", say("Plain text"), frozenset({".txt", ".text"}), "text:read_text"),
    Format("markdown", say("Markdown"), frozenset({".md", ".markdown"}), "text:read_markdown"),
    Format("html", say("Web page"), frozenset({".html", ".htm", ".xhtml"}), "html:read_html"),
    Format("jsonl", say("JSON lines"), frozenset({".jsonl", ".ndjson"}), "rows:read_json_lines", many=True),
    Format(
        "json feed",
        say("JSON Feed"),
        frozenset({".json"}),
        "feeds:read_json_feed",
        many=True,
        known=is_json_feed,
    ),
    Format("json", say("JSON"), frozenset({".json"}), "rows:read_json", many=True),
    Format(
        "docx",
        say("Word document"),
        frozenset({".docx", ".docm"}),
        "docx:read_docx",
        True,
        known=_is_docx,
    ),
    Format(
        "odt",
        say("OpenDocument text"),
        frozenset({".odt", ".ott"}),
        "odt:read_odt",
        known=_is_odt,
    ),
    Format("rtf", say("Rich text"), frozenset({".rtf"}), "rtf:read_rtf", True, known=_starts(b"{\\rtf")),
    Format(
        "epub",
        say("E-book"),
        frozenset({".epub"}),
        "epub:read_epub",
        True,
        known=_zipped(b"mimetypeapplication/epub+zip", b"META-INF/container.xml"),
    ),
    Format("pdf", say("PDF"), frozenset({".pdf"}), "pdf:read_pdf", known=is_pdf),
    Format("fodt", say("OpenDocument text in one file"), frozenset({".fodt"}), "odt:read_fodt"),
    Format("table", say("Table"), frozenset({".csv", ".tsv"}), "rows:read_table", many=True),
    Format(
        "zip",
        say("ZIP archive"),
        frozenset({".zip"}),
        "archive:read_zip",
        many=True,
        unpacks=True,
        known=is_zip("zip"),
    ),
    Format("warc", say("Web archive"), frozenset({".warc"}), "warc:read_warc", many=True, known=is_warc),
    Format(
        "gzip",
        say("File packed with gzip"),
        frozenset({".gz"}),
        "archive:read_gzip",
        many=True,
        unpacks=True,
        known=is_gzip,
    ),
    Format(
        "workbook",
        say("Workbook"),
        frozenset({".xlsx", ".xlsm"}),
        "workbook:read_workbook",
        many=True,
        known=is_zip("xlsx"),
    ),
    Format(
        "mhtml",
        say("Web page saved whole"),
        frozenset({".mht", ".mhtml"}),
        "mhtml:read_mhtml",
        known=is_saved_page,
    ),
    Format(
        "eml",
        say("Mail"),
        frozenset({".eml", ".emlx"}),
        "mail:read_eml",
        many=True,
        unpacks=True,
        known=is_mail,
    ),
    Format(
        "mbox",
        say("Mailbox"),
        frozenset({".mbox"}),
        "mailbox:read_mbox",
        many=True,
        unpacks=True,
        known=is_mailbox,
    ),
    Format(
        "feed",
        say("Feed (RSS, Atom)"),
        frozenset({".rss", ".atom", ".rdf", ".xml"}),
        "feeds:read_xml_feed",
        many=True,
        known=is_xml_feed,
    ),
    Format("opml", say("List of feeds"), frozenset({".opml"}), "opml:read_opml", known=is_opml),
    Format("nitf", say("News in XML (NITF)"), frozenset({".nitf", ".xml"}), "nitf:read_nitf", known=is_nitf),
    Format(
        "newsml",
        say("News in XML (NewsML)"),
        frozenset({".newsml", ".xml"}),
        "newsml:read_newsml",
        many=True,
        known=is_newsml,
    ),
)


def suffixes() -> frozenset[str]:
    """All endings of names that are read."""
    return frozenset().union(*(each.suffixes for each in FORMATS))


def format_of(suffix: str, head: Head) -> Format | None:
    """The kind of a file by the ending of its name (small letters, with the dot) and its first bytes.

    What the bytes show counts more: an ending may be missing or wrong. None for what is not read.
    """
    fitting = [each for each in FORMATS if suffix in each.suffixes]
    for each in fitting:
        if each.known is None or each.known(head):
            return each
    for each in FORMATS:
        if each.known is not None and each.known(head):
            return each
    return fitting[0] if fitting else None
