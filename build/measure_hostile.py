"""What files that are made to do harm cost: seconds, memory, and the reason that the import report gives.

python3 build/measure_hostile.py [--json] [NAME …]

Each file is made, imported into a library of its own by the command line, and measured with all processes
that the import starts. A file that does not end in a plain reason or an article, takes longer than LONGEST or
more memory than MOST is told, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import bz2
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

LONGEST = 150.0  # seconds
MOST = 3 << 30  # bytes, in all processes together
MEGABYTE = 1_000_000
WORDS = "The minister said that the harbour would open again in spring. "


@dataclass(frozen=True)
class Cost:
    """What one file came to."""

    name: str
    size: int  # bytes
    seconds: float
    memory: int  # bytes, the most at one time
    status: int
    imported: int
    reasons: tuple[str, ...]

    @property
    def is_well(self) -> bool:
        ended = self.status in (0, 1) and (self.imported > 0 or bool(self.reasons))
        return ended and self.seconds < LONGEST and self.memory < MOST


Maker = Callable[[Path], Path]
MAKERS: dict[str, Maker] = {}


def hostile(name: str) -> Callable[[Maker], Maker]:
    """Register what makes a hostile file."""

    def register(maker: Maker) -> Maker:
        MAKERS[name] = maker
        return maker

    return register


# --- archives -----------------------------------------------------------------------------------------


@hostile("zip bomb: 10 GB of one letter in 10 MB")
def zip_bomb(folder: Path) -> Path:
    path = folder / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.txt", "w", force_zip64=True) as file,
    ):
        for _ in range(10_000):
            file.write(b"a" * MEGABYTE)
    return path


@hostile("zip in zip in zip …, 30 deep")
def zip_in_zip(folder: Path) -> Path:
    data = WORDS.encode() * 50
    name = "a.txt"
    for depth in range(30):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr(name, data)
        data, name = held.getvalue(), f"{depth}.zip"
    return _written(folder / "nested.zip", data)


@hostile("zip with 200,000 members")
def many_members(folder: Path) -> Path:
    path = folder / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(200_000):
            archive.writestr(f"{number}.txt", "")
    return path


@hostile("zip with names that climb out: ../../x")
def climbing(folder: Path) -> Path:
    path = folder / "climb.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../climbed.txt", "/tmp/climbed.txt", "a/../../climbed.txt", "..\\climbed.txt"):
            archive.writestr(name, WORDS * 20)
    return path


# --- documents ----------------------------------------------------------------------------------------


def _docx(path: Path, document: bytes) -> Path:
    kind = b"application/vnd.openxmlformats-"
    kinds = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Default Extension="rels" ContentType="%spackage.relationships+xml"/>'
        b'<Override PartName="/word/document.xml"'
        b' ContentType="%sofficedocument.wordprocessingml.document.main+xml"/></Types>'
    ) % (kind, kind)
    parts = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="a" Target="word/document.xml"'
        b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
        b"</Relationships>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", kinds)
        archive.writestr("_rels/.rels", parts)
        archive.writestr("word/document.xml", document)
    return path


WORD = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@hostile("DOCX with 10,000 nested tables")
def nested_tables(folder: Path) -> Path:
    inside = b"<w:p><w:r><w:t>" + WORDS.encode() + b"</w:t></w:r></w:p>"
    body = b"<w:tbl><w:tr><w:tc>" * 10_000 + inside + b"</w:tc></w:tr></w:tbl>" * 10_000
    return _docx(
        folder / "tables.docx", b"<w:document " + WORD + b"><w:body>" + body + b"</w:body></w:document>"
    )


LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (number, b"&l%d;" % (number - 1) * 10) for number in range(1, 10))


@hostile("DOCX with an XML entity bomb")
def docx_laughs(folder: Path) -> Path:
    head = b'<!DOCTYPE w [<!ENTITY l0 "ha">' + LAUGHS + b"]>"
    body = b"<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"
    return _docx(
        folder / "laughs.docx",
        head + b"<w:document " + WORD + b"><w:body>" + body + b"</w:body></w:document>",
    )


@hostile("DOCX with 3 GB of spaces in its text")
def docx_bomb(folder: Path) -> Path:
    body = b"<w:body><w:p><w:r><w:t>" + WORDS.encode() + b"</w:t></w:r></w:p></w:body>"
    path = _docx(folder / "spaces.docx", b"<w:document " + WORD + b">" + body + b"</w:document>")
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/footnotes.xml", "w", force_zip64=True) as file,
    ):
        for _ in range(3_000):
            file.write(b" " * MEGABYTE)
    return path


@hostile("news XML with an entity bomb")
def xml_laughs(folder: Path) -> Path:
    head = b'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "ha">' + LAUGHS + b"]>"
    return _written(
        folder / "laughs.xml", head + b"<nitf><body><body.content><p>&l9;</p></body.content></body></nitf>"
    )


@hostile("news XML that asks for /etc/passwd")
def xml_outside(folder: Path) -> Path:
    head = b'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    words = WORDS.encode() * 5
    return _written(
        folder / "outside.xml",
        head + b"<nitf><body><body.content><p>" + words + b"&x;</p></body.content></body></nitf>",
    )


def _pdf(objects: list[bytes]) -> bytes:
    made = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


@hostile("PDF whose pages are a loop")
def pdf_loop(folder: Path) -> Path:
    pages = b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1000000 >>"
    inner = b"<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 1000000 >>"
    return _written(folder / "loop.pdf", _pdf([b"<< /Type /Catalog /Pages 2 0 R >>", pages, inner]))


@hostile("PDF with a page of 2 GB, packed")
def pdf_bomb(folder: Path) -> Path:
    packer = zlib.compressobj(9)
    stream = b"".join(packer.compress(b"BT (a) Tj ET " * 80_000) for _ in range(2_000)) + packer.flush()
    content = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream)
    page = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 600 800] >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return _written(folder / "page.pdf", _pdf([b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, content]))


@hostile("RTF with 1,000,000 open braces")
def rtf_braces(folder: Path) -> Path:
    return _written(folder / "braces.rtf", b"{\\rtf1 " + b"{" * 1_000_000 + WORDS.encode())


# --- pages and texts ----------------------------------------------------------------------------------


@hostile("HTML nested 100,000 deep")
def deep_page(folder: Path) -> Path:
    return _written(folder / "deep.html", b"<html><body>" + b"<div>" * 100_000 + WORDS.encode() * 50)


@hostile("HTML of 200 MB")
def large_page(folder: Path) -> Path:
    return _large(folder / "large.html", b"<p>" + WORDS.encode() * 100, 200 * MEGABYTE)


@hostile("text of 1 GB")
def large_text(folder: Path) -> Path:
    return _large(folder / "large.txt", WORDS.encode() * 1_000, 1_000 * MEGABYTE)


@hostile("text that says it is UTF-16 and is not")
def wrong_mark(folder: Path) -> Path:
    return _written(folder / "mark.txt", b"\xff\xfe" + WORDS.encode() * 30 + b"x")


@hostile("page that declares UTF-8 and is Windows-1252")
def wrong_charset(folder: Path) -> Path:
    words = "He said: “We shall open the harbour again in spring”, and then he left the room. " * 20
    page = b'<html><head><meta charset="utf-8"></head><body><article><p>%s</p></article></body></html>'
    return _written(folder / "charset.html", page % words.encode("cp1252"))


@hostile("CSV with a quote that never closes, 300 MB")
def open_quote(folder: Path) -> Path:
    return _large(folder / "open.csv", b"x" * MEGABYTE, 300 * MEGABYTE, b'text,title\n"')


@hostile("JSON lines: one line of 500 MB")
def long_line(folder: Path) -> Path:
    return _large(folder / "line.jsonl", b"a" * MEGABYTE, 500 * MEGABYTE, b'{"text": "')


# --- mails, web archives, feeds -----------------------------------------------------------------------


@hostile("MBOX that is one line of 500 MB")
def one_line_mbox(folder: Path) -> Path:
    return _large(
        folder / "line.mbox", b"a" * MEGABYTE, 500 * MEGABYTE, b"From a@b.example Mon Jan  1 00:00:00 2024 "
    )


@hostile("mail with 20,000 parts, 500 deep")
def many_parts(folder: Path) -> Path:
    lines = ["From: a@b.example", "Subject: Parts", "MIME-Version: 1.0"]
    for depth in range(500):
        lines += [f'Content-Type: multipart/mixed; boundary="b{depth}"', "", f"--b{depth}"]
    lines += ["Content-Type: text/plain", "", WORDS, *["--b499\n\nx"] * 20_000]
    return _written(folder / "parts.eml", "\n".join(lines).encode())


@hostile("WARC, packed, that never ends (4 GB)")
def endless_warc(folder: Path) -> Path:
    path = folder / "endless.warc.gz"
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: 4000000000\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    )
    with path.open("wb") as file:
        file.write(packer.compress(head))
        for _ in range(4_000):
            file.write(packer.compress(b"a" * MEGABYTE))
        file.write(packer.flush())
    return path


@hostile("feed with 100,000 entries")
def large_feed(folder: Path) -> Path:
    entry = b"<item><title>A</title><description>" + WORDS.encode() + b"</description></item>"
    return _written(folder / "feed.rss", b'<rss version="2.0"><channel><title>T</title>' + entry * 100_000)


@hostile("workbook with a sheet of 3 GB")
def sheet_bomb(folder: Path) -> Path:
    import openpyxl

    path = folder / "sheet.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["text"])
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    start, end = parts.pop("xl/worksheets/sheet1.xml").split(b"</sheetData>")
    row = b'<row><c t="inlineStr"><is><t>' + b"a" * MEGABYTE + b"</t></is></c></row>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as file:
            file.write(start)
            for _ in range(3_000):
                file.write(row)
            file.write(b"</sheetData>" + end)
    return path


@hostile("a file that grows while it is read")
def growing(folder: Path) -> Path:
    path = _written(folder / "growing.jsonl", b'{"text": "%s"}\n' % (WORDS.encode() * 3))

    def grow() -> None:
        for number in range(2_000):
            if not path.exists():
                return
            with path.open("ab") as file:
                file.write(b'{"text": "%s %d"}\n' % (WORDS.encode() * 3, number))
            time.sleep(0.002)

    threading.Thread(target=grow, daemon=True).start()
    return path


@hostile("a folder whose files vanish while it is read")
def vanishing(folder: Path) -> Path:
    inside = folder / "vanishing"
    inside.mkdir()
    for number in range(400):
        _written(inside / f"{number:03}.html", b"<html><body><article><p>" + WORDS.encode() * 40)

    def remove() -> None:
        time.sleep(1.5)
        for path in sorted(inside.iterdir(), reverse=True)[:300]:
            path.unlink()

    threading.Thread(target=remove, daemon=True).start()
    return inside


@hostile("bytes of no kind, called like each kind")
def noise(folder: Path) -> Path:
    inside = folder / "noise"
    inside.mkdir()
    data = bz2.compress(WORDS.encode() * 1_000) * 100
    endings = (
        "txt md html mhtml pdf docx odt rtf epub eml mbox warc xlsx csv tsv json jsonl zip xml rss atom opml"
    )
    for ending in endings.split():
        _written(inside / f"noise.{ending}", data)
    return inside


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _large(path: Path, piece: bytes, size: int, head: bytes = b"") -> Path:
    with path.open("wb") as file:
        file.write(head)
        while file.tell() < size:
            file.write(piece)
    return path


# --- measuring ----------------------------------------------------------------------------------------


def cost(name: str, folder: Path) -> Cost:
    """Make one hostile file in ``folder``, import it, and measure."""
    path = MAKERS[name](folder)
    size = sum(each.stat().st_size for each in ([path] if path.is_file() else path.iterdir()))
    command = [sys.executable, "-m", "quoteline", "import", str(path), "--engine", "rules", "--json"]
    settings = dict(os.environ, XDG_CACHE_HOME=str(folder / "cache"), XDG_DATA_HOME=str(folder / "data"))
    begun = time.monotonic()
    process = subprocess.Popen(
        [*command, "-l", str(folder / "x.quoteline")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings, text=True,
    )  # fmt: skip
    most = 0
    said: list[str] = []
    reading = threading.Thread(target=lambda: said.extend(process.communicate()))
    reading.start()
    while reading.is_alive():
        most = max(most, _memory(process.pid))
        reading.join(0.02)
        if time.monotonic() - begun > 2 * LONGEST:
            process.kill()
    seconds = time.monotonic() - begun
    report = _report(said[0])
    reasons = sorted({each["reason"] for each in report.get("files", []) if each["reason"]})
    kept = report.get("imported", 0) + report.get("other_printings", 0)
    return Cost(name, size, seconds, most, process.returncode, kept, tuple(reasons[:5]))


def _report(text: str) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads(text)
    except ValueError:
        return {}
    return report


def _memory(pid: int) -> int:
    """Bytes in memory of a process and all it started, now."""
    total = 0
    for each in [pid, *_children(pid)]:
        try:
            pages = int(Path(f"/proc/{each}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, IndexError, ValueError):
            continue
        total += pages * os.sysconf("SC_PAGE_SIZE")
    return total


def _children(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(each) for each in task.read_text(encoding="ascii").split()]
        except OSError:
            continue
    return found + [deeper for each in found for deeper in _children(each)]


def main() -> int:
    """Measure all, or those whose names begin as given."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="beginnings of names; all when left out")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    names = [each for each in MAKERS if not options.names or each.startswith(tuple(options.names))]
    costs = []
    for name in names:
        with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
            costs.append(cost(name, Path(folder)))
        if not options.json:
            print(_line(costs[-1]), flush=True)
    if options.json:
        print(json.dumps([asdict(each) for each in costs], indent=1))
    return 0 if all(each.is_well for each in costs) else 1


def _line(each: Cost) -> str:
    mark = "  " if each.is_well else "! "
    figures = f"{each.size / MEGABYTE:8.1f} MB {each.seconds:6.1f} s {each.memory / MEGABYTE:6.0f} MB"
    return f"{mark}{each.name:48} {figures}  {each.imported} in; {' | '.join(each.reasons) or '–'}"


if __name__ == "__main__":
    sys.exit(main())
