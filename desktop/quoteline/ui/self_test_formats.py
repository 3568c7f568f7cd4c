"""Tries what is read and written with libraries of others: what a bundle lacks shows here, not later."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import certifi
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from xlsxwriter import Workbook

from quoteline import importers
from quoteline.domain import Article
from quoteline.importers.language import language_of
from quoteline.search.stemming import LANGUAGES, stemmer
from quoteline.services import exporting
from quoteline.services.library import open_library
from quoteline.services.reading_apart import read_all
from quoteline.services.searching import Wanted
from quoteline.ui import key_sheet

Check = Callable[[bool, str], None]

WORDS = "The bridge will open in spring, the mayor said on Tuesday, and nobody will have to pay for it."
STORY = " ".join([WORDS] * 4)
GERMAN = (
    "Die Brücke wird im Frühjahr geöffnet, sagte die Bürgermeisterin am Dienstag vor dem Rat der Stadt, und "
    "niemand werde dafür bezahlen müssen. Die Arbeiten hatten sich immer wieder verzögert, weil Geld fehlte."
)
AS_MAIL = f"From: Ann <ann@a.example>\nSubject: The bridge\nDate: Tue, 4 Mar 2025 10:00:00 +0000\n\n{STORY}\n"
AS_PAGE = f"<html><head><title>The bridge</title></head><body><article><p>{STORY}</p></article></body></html>"
AS_FEED = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>The Ferry Post</title><item><title>The bridge</title>"
    f"<content:encoded>&lt;p&gt;{STORY}&lt;/p&gt;</content:encoded></item></channel></rss>"
)
AS_NEWS = (
    "<nitf><head><title>The bridge</title></head><body><body.content><p>"
    f"{STORY}</p></body.content></body></nitf>"
)
AS_ARCHIVED = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/bridge\r\nWARC-Date: "
    "2025-03-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1e2a40-0000-4000-8000-000000000001>\r\n"
    "Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n{answer}\r\n\r\n"
)
AS_ANSWER = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{AS_PAGE}"
OURS = ("xlsx", "docx", "odt", "html", "md", "ris", "bibtex", "csl-json", "timelinejs", "ics")


def read_each_kind(folder: Path, check: Check) -> str:
    """Write a story in each kind of file that is easily made, and read all of them; gives a sentence."""
    made = {
        "a.rtf": r"{\rtf1\ansi " + STORY + "}",
        "a.eml": AS_MAIL,
        "a.mbox": f"From ann@a.example Tue Mar  4 10:00:00 2025\n{AS_MAIL}",
        "a.html": AS_PAGE,
        "a.rss": AS_FEED,
        "a.xml": AS_NEWS,
        "a.warc": AS_ARCHIVED.format(length=len(AS_ANSWER), answer=AS_ANSWER),
    }
    files = [folder / name for name in made]
    for file, content in zip(files, made.values(), strict=True):
        file.write_bytes(content.encode())
    files.append(folder / "a.pdf")
    files[-1].write_bytes(as_pdf(WORDS))
    files.append(folder / "a.zip")
    with zipfile.ZipFile(files[-1], "w") as archive:
        archive.writestr("inside.txt", STORY)
    files.append(folder / "a.xlsx")
    write_workbook(files[-1])
    for file in files:
        found = list(read_all([file]))
        check(
            any(isinstance(each, Article) and "open in spring" in each.text for each in found),
            f"{file.name} was not read: {found[:1]}",
        )
    check(language_of(GERMAN) == "de", "a text in German was not known for one")
    lacking = [language for language in LANGUAGES if "brug" not in stemmer(language).stems("brug")]
    check(not lacking, f"words have no forms in {', '.join(lacking)}")
    check(Path(certifi.where()).stat().st_size > 100_000, "whom to trust on the web is not told")
    return f"Read: {', '.join(file.suffix[1:] for file in files)}; a language was known."


def write_workbook(path: Path) -> None:
    """A workbook with one story in it."""
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Title", "Text"))
        sheet.write_row(1, 0, ("The bridge", STORY))


def print_a_page(folder: Path, check: Check) -> str:
    """Print the sheet of keys into a file; gives a sentence.

    No printer is made: it would ask the system's print service, perhaps over the network.
    """
    check(issubclass(QPrinter, QPagedPaintDevice), "printing is not there")
    writer = QPdfWriter(str(folder / "keys.pdf"))
    key_sheet.print_on(writer, [key_sheet.Group("Window", (("Ctrl+Q", "Close the window"),))])
    del writer  # the file is whole when it is gone
    printed = (folder / "keys.pdf").read_bytes()
    check(printed.startswith(b"%PDF") and len(printed) > 1000, "a page was not printed")
    return "A page was printed into a PDF."


def as_pdf(words: str) -> bytes:
    """A PDF of one page with one line on it."""
    content = f"BT /F1 9 Tf 20 400 Td ({words}) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))
    return made + head + table + tail


def write_each_kind(library: Path, folder: Path, check: Check) -> str:
    """Export quotations of a library in each format, and read back what can be read; gives a sentence."""
    from quoteline.services import browsing

    with closing(open_library(library)) as opened:
        ids = browsing.quotation_ids(opened, Wanted())[:20]
        for format in OURS:
            path = folder / f"out.{format.replace('csl-json', 'csl.json').replace('timelinejs', 'tl.json')}"
            for _ in exporting.export_file(opened, ids, path, format):
                pass
            check(path.stat().st_size > 500, f"the export as {format} is empty")
        words = browsing.rows(opened, ids[:1])[0].text.split()[0]
    for name in ("out.docx", "out.odt"):
        texts = [each.text for each in importers.read(folder / name) if isinstance(each, Article)]
        check(any(words in text for text in texts), f"{name} could not be read back")
    return f"Written: {', '.join(OURS)}."
