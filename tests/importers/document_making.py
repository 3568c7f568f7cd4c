"""Small documents for tests: a PDF drawn line by line, and the zip archives that DOCX, ODT and EPUB are."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def zipped(file: Path, parts: Mapping[str, str | bytes]) -> Path:
    """The zip archive of these parts; one called mimetype is not packed."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            packed = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, packed)
    return file


# --- DOCX ------------------------------------------------------------------------------------------


def docx(file: Path, body: str, more: Mapping[str, str | bytes] | None = None, before: str = "") -> Path:
    """A Word document with this body; ``more`` holds other parts, ``before`` stands before the root."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"{before}<w:document {WORD}><w:body>{body}</w:body></w:document>",
    }
    return zipped(file, {**parts, **(more or {})})


def relations(*links: tuple[str, str]) -> str:
    """A part that links to others: what they are, and where."""
    each = "".join(f'<Relationship Type="http://x/{kind}" Target="{target}"/>' for kind, target in links)
    return f"<Relationships>{each}</Relationships>"


def paragraph(words: str, properties: str = "", run: str = "") -> str:
    """A paragraph of a Word document."""
    text = f'<w:t xml:space="preserve">{words}</w:t>'
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr>{text}</w:r></w:p>"


# --- ODT -------------------------------------------------------------------------------------------


def odt(file: Path, body: str, styles: str = "", more: Mapping[str, str | bytes] | None = None) -> Path:
    """An OpenDocument text with this body."""
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
    }
    return zipped(file, {**parts, **(more or {})})


# --- EPUB ------------------------------------------------------------------------------------------


def epub(
    file: Path,
    pages: Mapping[str, str],
    metadata: str = "",
    more: Mapping[str, str | bytes] | None = None,
    spine: Sequence[str] = (),
) -> Path:
    """An e-book of these pages; one called nav.xhtml is its table of contents."""
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"'
        f' properties="{"nav" if name == "nav.xhtml" else ""}"/>'
        for name in pages
    )
    order = "".join(f'<itemref idref="{name}"/>' for name in spine or pages)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>'
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "book/content.opf": package,
        **{f"book/{name}": content for name, content in pages.items()},
    }
    return zipped(file, {**parts, **(more or {})})


# --- PDF -------------------------------------------------------------------------------------------

# What these signs are in WinAnsiEncoding is what they are in Windows-1252.
FONTS = "/F1 3 0 R/F2 4 0 R"


def printed(x: float, y: float, words: str, size: float = 10, bold: bool = False) -> str:
    """Words on a page, their baseline beginning at x, y (points from the lower left)."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F{2 if bold else 1} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


def column(x: float, y: float, lines: Iterable[str], size: float = 10, leading: float = 12) -> str:
    """Lines below each other; one that begins with a blank is indented."""
    return "".join(
        printed(x + (12 if line.startswith(" ") else 0), y - number * leading, line.strip(), size)
        for number, line in enumerate(lines)
    )


def pdf(pages: Sequence[str], info: str = "", catalog: str = "", kids: str = "", count: int = 0) -> bytes:
    """A PDF with pages of such content, in Courier, whose letters are 0.6 of its size wide."""
    objects = [
        b"",
        b"",
        *(_font(name) for name in ("Courier", "Courier-Bold")),
        f"<<{info}>>".encode("latin-1"),
    ]
    numbers: list[int] = []
    for content in pages:
        data = content.encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(data), data))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<<%s>>>>/Contents %d 0 R>>"
            % (FONTS.encode(), len(objects))
        )
        numbers.append(len(objects))
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode()
    each = kids or " ".join(f"{number} 0 R" for number in numbers)
    objects[1] = f"<</Type/Pages/Kids[{each}]/Count {count or len(numbers)}>>".encode()
    return _written(objects)


def _font(name: str) -> bytes:
    return b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % name.encode()


def _written(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R/Info 5 0 R>>" % (len(objects) + 1)
    start = len(data)
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s%s\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        table,
        trailer,
        start,
    )
