"""Files that office programs and browsers write: documents, books, printed pages, saved pages, crawls."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape as xml

from format_samples import Made, Maker, Sample, called, in_one, page, program
from formats_of_files import news_page

OFFICE = {"docx": "docx", "odt": "odt", "rtf": "rtf", "pdf-office": "pdf", "epub-office": "epub"}
PANDOC = {"docx-pandoc": "docx", "odt-pandoc": "odt", "rtf-pandoc": "rtf", "epub-pandoc": "epub"}
NAMES = {"office": "office", "text": "text", "style": "style", "meta": "meta", "fo": "xsl-fo-compatible"}
NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for short, name in NAMES.items()
)


def flat_document(sample: Sample) -> str:
    """The article as an OpenDocument text in one file: a heading and paragraphs."""
    body = '<text:p text:style-name="Text_20_body">'
    told = "\n".join(f"{body}{xml(each)}</text:p>" for each in sample.paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{xml(sample.title)}</dc:title></office:meta>
<office:styles><style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style></office:styles>
<office:body><office:text><text:h text:outline-level="1">{xml(sample.title)}</text:h>
{told}
</office:text></office:body></office:document>
"""


def listed(kind: str, ending: str, writer: str, some: Sequence[Sample]) -> list[Made]:
    """What was made of one kind, a file for each article."""
    return [Made(f"{kind}/{each.stem}.{ending}", kind, writer, (each.doc_id,)) for each in some]


def office(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """DOCX, ODT, RTF, PDF and EPUB by LibreOffice, all from one flat document, which is kept too."""
    writer = program("soffice")
    flat = folder / "fodt"
    flat.mkdir(parents=True, exist_ok=True)
    for each in some:
        (flat / f"{each.stem}.fodt").write_text(flat_document(each), "utf-8")
    files = [flat / f"{each.stem}.fodt" for each in some]
    made = listed("fodt", "fodt", "a template of ours", some)
    with tempfile.TemporaryDirectory() as home:
        for kind, ending in OFFICE.items():
            own = f"-env:UserInstallation=file://{home}"
            called(writer, own, "--headless", "--convert-to", ending, "--outdir", folder / kind, *files)
            made += listed(kind, ending, "LibreOffice", some)
    return made


def pandoc(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """DOCX, ODT, RTF and EPUB by pandoc, from a plain page."""
    writer = program("pandoc")
    made = []
    for kind, ending in PANDOC.items():
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for each in some:
            with tempfile.TemporaryDirectory() as beside:
                source = Path(beside) / "page.html"
                source.write_text(page(each), "utf-8")
                to = folder / kind / f"{each.stem}.{ending}"
                called(writer, "-f", "html", "-s", "--metadata", f"pagetitle={each.title}", "-o", to, source)
        made += listed(kind, ending, "pandoc", some)
    return made


def printed(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """PDF by wkhtmltopdf: justified text on narrow pages with a running head and a number."""
    writer = program("wkhtmltopdf")
    into = folder / "pdf-wkhtmltopdf"
    into.mkdir(parents=True, exist_ok=True)
    style = "<style>body{text-align:justify;font:12pt serif}</style>"
    with tempfile.TemporaryDirectory() as beside:
        for each in some:
            source = Path(beside) / "page.html"
            source.write_text(page(each).replace("</head>", f"{style}</head>"), "utf-8")
            head = ("--header-left", each.outlet, "--header-right", each.published.isoformat())
            foot = ("--footer-center", "Page [page] of [topage]", "--page-size", "A5", "--quiet")
            called(writer, *head, *foot, source, into / f"{each.stem}.pdf")
    return listed("pdf-wkhtmltopdf", "pdf", "wkhtmltopdf", some)


# --- a browser ---------------------------------------------------------------------------------------


class Browser:
    """Chromium without a window, told what to do over a pair of pipes."""

    def __init__(self, home: str) -> None:
        theirs_in, self._to = os.pipe()
        self._from, theirs_out = os.pipe()
        flags = ("--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe")
        through = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self._process = subprocess.Popen(
            ["sh", "-c", through, program("chromium"), *flags, f"--user-data-dir={home}"],
            pass_fds=(theirs_in, theirs_out),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._said = b""
        self._number = 0
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session: str | None = None
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def ask(self, method: str, **given: Any) -> dict[str, Any]:
        """Call a method of the DevTools protocol, and wait for its answer."""
        self._number += 1
        call: dict[str, Any] = {"id": self._number, "method": method, "params": given}
        if getattr(self, "_session", None):
            call["sessionId"] = self._session
        os.write(self._to, json.dumps(call).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        found: dict[str, Any] = answer["result"]
        return found

    def wait_for(self, event: str) -> None:
        """Wait until the browser tells of something."""
        while self._next().get("method") != event:
            pass

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._said:
            piece = os.read(self._from, 1 << 16)
            if not piece:
                raise RuntimeError("the browser ended")
            self._said += piece
        one, _, self._said = self._said.partition(b"\0")
        found: dict[str, Any] = json.loads(one)
        return found

    def close(self) -> None:
        """End it."""
        with suppress(OSError, RuntimeError):
            os.write(self._to, json.dumps({"id": 0, "method": "Browser.close"}).encode() + b"\0")
        self._process.wait(30)


def browser(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """PDF and MHTML by Chromium, of pages as newspapers serve them."""
    import base64

    program("chromium")
    for kind in ("pdf-chromium", "mhtml"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        source = Path(home) / "page.html"
        chromium = Browser(home)
        try:
            for each in some:
                source.write_text(news_page(each), "utf-8")
                chromium.ask("Page.navigate", url=source.as_uri())
                chromium.wait_for("Page.loadEventFired")
                pdf = chromium.ask("Page.printToPDF", displayHeaderFooter=True)["data"]
                (folder / "pdf-chromium" / f"{each.stem}.pdf").write_bytes(base64.b64decode(pdf))
                saved = chromium.ask("Page.captureSnapshot", format="mhtml")["data"]
                (folder / "mhtml" / f"{each.stem}.mhtml").write_text(saved, "utf-8", newline="")
        finally:
            chromium.close()
    return listed("pdf-chromium", "pdf", "Chromium", some) + listed("mhtml", "mhtml", "Chromium", some)


# --- a crawl -----------------------------------------------------------------------------------------


class Silent(SimpleHTTPRequestHandler):
    """Serves a folder without a word."""

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


def crawl(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """WARC by wget, of pages served from this machine, packed and not."""
    writer = program("wget")
    made = []
    with tempfile.TemporaryDirectory() as site:
        links = []
        for each in some:
            (Path(site) / f"{each.stem}.html").write_text(news_page(each), "utf-8")
            links.append(f'<a href="{each.stem}.html">{escape(each.title)}</a>')
        (Path(site) / "index.html").write_text(f"<ul>{''.join(links)}</ul>", "utf-8")
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/index.html"
        for kind, flags in (("warc", ("--no-warc-compression",)), ("warc-gz", ())):
            with tempfile.TemporaryDirectory() as beside:
                words = ("-q", "-r", "-l", "1", "--warc-file=crawl", *flags, address)
                called(writer, *words, cwd=Path(beside))
                ending = "warc" if flags else "warc.gz"
                data = (Path(beside) / f"crawl.{ending}").read_bytes()
                made += in_one(folder, kind, "wget", f"crawl.{ending}", some, data)
        server.shutdown()
        server.server_close()
    return made


MAKERS: tuple[Maker, ...] = (office, pandoc, printed, browser, crawl)
