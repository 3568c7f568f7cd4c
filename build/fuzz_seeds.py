"""What fuzzing begins with: small files of every kind that is read, a small library, its index, texts."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from html import escape
from pathlib import Path

import formats_of_archives
import formats_of_files
from format_samples import Made, Sample, samples

SHORT = 700  # characters of each article
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
QUOTED = "“The pier stays open,” said Ada Moss, the mayor, on Monday. He said that it was too dear."
RTF = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Helvetica;}{\f1\fcharset204 Arial;}}"
    rb"{\colortbl;\red0\green0\blue0;}{\info{\title The pier}{\author A. Moss}{\creatim\yr2025\mo3\dy4}}"
    rb"\pard\b The pier\b0\par\f1\'ef\'f0 \u8220?Yes,\u8221 ? she said.\line{\*\bkmkstart a}{\field{\*\fldinst "  # noqa: E501 — a document reads best in one piece
    rb'HYPERLINK "https://a.example/"}{\fldrslt here}}\par{\pict\wmetafile8 00ff}\bin4 abcd\uc0\u-10179 \u-8704 '  # noqa: E501 — a document reads best in one piece
    rb"\trowd\intbl a\cell b\cell\row\pard{\header x}{\footnote y}\page Last.\par}"
)
WARC = (
    b"WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2025-04-05T10:00:00Z\r\nContent-Length: 12\r\n\r\n"
    b"software: a\n\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2025-04-05T10:00:00Z\r\n"
    b"WARC-Target-URI: https://post.example/pier\r\nContent-Type: application/http; msgtype=response\r\n"
    b"Content-Length: %d\r\n\r\n%s\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"  # noqa: E501 — a document reads best in one piece
MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/pier\r\nSubject: The pier\r\n"
    b"Date: Tue, 4 Mar 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    b'\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/pier\r\n\r\n%s\r\n"
    b"----x--\r\n"
)


def few(count: int = 2) -> list[Sample]:
    """Some sample articles, shortened: a short input is changed where it matters."""
    return [replace(each, text=each.text[:SHORT]) for each in samples(count)]


def files(folder: Path, ending: str) -> list[bytes]:
    """Small files of the kind that a name with this ending has."""
    drawn = {".rtf": [RTF], ".pdf": [_pdf()], ".docx": [_word()], ".odt": [_odt()], ".epub": [_epub()]}
    if ending in drawn:
        return drawn[ending]
    html = formats_of_files.news_page(few(1)[0]).encode()
    if ending == ".warc":
        answer = ANSWER % (len(html), html)
        return [WARC % (len(answer), answer)]
    if ending == ".mhtml":
        return [MHTML % html.replace(b"=", b"=3D")]
    made = [each for make in _makers() for each in make(folder, few())]
    return [(folder / each.file).read_bytes() for each in made if each.file.endswith(ending)]


def _makers() -> list[Callable[[Path, list[Sample]], list[Made]]]:
    plain = formats_of_files
    return [plain.texts, plain.pages, plain.rows, plain.mails, plain.packed, plain.feeds, plain.news_xml]


def exports(folder: Path, ending: str) -> list[bytes]:
    """Exports of newspaper archives whose names end so."""
    old = formats_of_archives
    made = [
        each
        for make in (old.nexis_text, old.factiva_text, old.factiva_page, old.proquest, old.europresse)
        for each in make(folder, few())
    ]
    found = [(folder / each.file).read_bytes() for each in made if each.file.endswith(ending)]
    return [*found, _nexis_document()] if ending == ".docx" else found


def _nexis_document() -> bytes:
    paragraphs = "".join(
        f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in formats_of_archives.nexis_lines(few())
    )
    body = f'<w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": body})


def zipped(parts: Mapping[str, str]) -> bytes:
    """A ZIP archive of these parts; one called mimetype is not packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(
                name, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def _word() -> bytes:
    runs = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The pier</w:t></w:r></w:p>'
        f'<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{QUOTED}</w:t><w:br/><w:tab/></w:r>'
        '<w:hyperlink r:id="r1"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:footnoteReference w:id="2"/></w:p>'
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{WORD}" xmlns:r="{office}"><w:body>{runs}</w:body></w:document>',  # noqa: E501 — a document reads best in one piece
            "word/styles.xml": f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>',
            "word/_rels/document.xml.rels": '<Relationships><Relationship Id="r1" Target="https://a.example/"/></Relationships>',
            "docProps/core.xml": '<p xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>The pier</d:title></p>',  # noqa: E501 — a document reads best in one piece
        }
    )


def _odt() -> bytes:
    spaces = " ".join(f'xmlns:{each}="{OFFICE}:{each}:1.0"' for each in ("office", "text", "style", "table"))
    body = (
        f'<text:h text:outline-level="1">The pier</text:h><text:p>{QUOTED}<text:s text:c="3"/><text:tab/></text:p>'  # noqa: E501 — a document reads best in one piece
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
        "<text:p>a<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>"
    )
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"  # noqa: E501 — a document reads best in one piece
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def _epub() -> bytes:
    page = f"<html><head><title>The pier</title></head><body><h1>The pier</h1><p>{QUOTED}</p></body></html>"
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        "<dc:title>Book</dc:title><dc:date>2025-03-04</dc:date></metadata><manifest><item id='a' href='a.xhtml'"  # noqa: E501 — a document reads best in one piece
        " media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b/c.opf"/></rootfiles></container>',  # noqa: E501 — a document reads best in one piece
            "b/c.opf": package,
            "b/a.xhtml": page,
        }
    )


def _pdf() -> bytes:
    lines = "".join(
        f"BT /F1 10 Tf 50 {800 - 12 * k} Td ({words}) Tj ET\n"
        for k, words in enumerate(QUOTED.encode("ascii", "ignore").decode().split(". "))
    )
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
        f"<</Length {len(lines)}>>stream\n{lines}\nendstream",
        "<</Title(The pier)/CreationDate(D:20250304100000Z)>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj{each}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(parts) + 1}/Root 1 0 R/Info 6 0 R>>\n"  # noqa: E501 — a document reads best in one piece
    return out + end.encode() + f"startxref\n{len(out)}\n%%EOF\n".encode()


def library(folder: Path) -> Path:
    """A library with two articles read, a correction, a saved search and an up-to-date index."""
    from quoteline.services import importing, indexing, saved_searches
    from quoteline.services.library import open_library, prepare
    from quoteline.services.searching import Wanted

    path = folder / "seed.quoteline"
    if path.exists():
        return path
    rows = folder / "seed.jsonl"
    rows.write_text("".join(json.dumps(formats_of_files.row(each)) + "\n" for each in few(3)), "utf-8")
    prepare(path)
    with closing(open_library(path)) as library:
        list(importing.import_paths(library, [rows], jobs=1, engine="rules"))
        saved_searches.save(library, "kept", Wanted("mayor"))
        list(indexing.update(library))
    return path


def texts() -> Iterator[bytes]:
    """Beginnings of articles of the samples."""
    yield from (each.text.encode() for each in few(12))
    yield QUOTED.encode()
