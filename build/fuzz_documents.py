"""More of what fuzzing begins with: documents, tables and packages drawn by hand, each with much in it that
its reader has a line for."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import date

from environment import TOP
from fuzz_changes import parts_of
from fuzz_seeds import ANSWER, QUOTED, WARC, zipped
from fuzz_tokens import stream, written_pdf

NEWSROOM = TOP / "tests" / "data" / "formats" / "newsroom"
PLAIN = QUOTED.encode("cp1252", "ignore").replace(b"(", b"").replace(b")", b"")
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
WIDE = (
    b"<</Type/Font/Subtype/TrueType/BaseFont/Arial/FirstChar 65/LastChar 67/Widths[600 600 600]/ToUnicode 9"
    b" 0 R"
    b"/Encoding<</Differences[65/fi/quotedblleft/hyphen]>>>>"
)
TO_UNICODE = (
    b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange<00><ff>"
    b"endcodespacerange 2 beginbfchar<41><0066006C><42><FFFE>endbfchar 1 beginbfrange<43><50><0430>endbfrange"
    b" endcmap end end"
)
PICTURE = b"<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8>>"


def newsroom(ending: str) -> list[bytes]:
    """Exports of newspaper archives and news in XML, as the tests have them."""
    return [each.read_bytes() for each in sorted(NEWSROOM.glob(f"*{ending}"))]


def pdfs() -> list[bytes]:
    """Columns, running heads, hyphens, marks, a form, a picture, turned pages; page labels and a title."""
    return [
        _pdf(_columns(), b"0"),
        _pdf(_columns(), b"90", packed=True),
        _pdf(_odd_page(), b"0", packed=True),
    ]


def _columns() -> bytes:
    words = PLAIN.split()
    out = [b"BT /F1 18 Tf 50 800 Td (The pier) Tj ET", b"BT /F1 7 Tf 280 20 Td (Page 1) Tj ET"]
    for column in (50, 310):
        for line in range(12):
            told = b" ".join(words[line % 9 : line % 9 + 6]) + (b"-" if line == 4 else b"")
            out.append(b"BT /F1 10 Tf %d %d Td (%s) Tj ET" % (column, 760 - 13 * line, told))
    return b"\n".join(out)


def _odd_page() -> bytes:
    return (
        b"q 1 0 0 1 50 700 cm BT /F2 12 Tf 14 TL 2 Tr (ABC) Tj T* [(Pi) -120 (er) 400 (open)] TJ 5 Ts (2) Tj"
        b" (new\\055line \\(x\\)) ' /F1 10 Tf 0 Ts <41424320> Tj 110 Tz 3 Tc 2 Tw (" + PLAIN + b") Tj ET Q\n"
        b"BT 0 1 -1 0 300 300 Tm /F1 9 Tf (turned) Tj ET /S <</MCID 0/ActualText(y)>> BDC BT (a) Tj ET EMC\n"
        b"q 500 0 0 600 20 20 cm /I1 Do Q /X1 Do 0.5 g 10 10 90 90 re f"
    )


def _pdf(content: bytes, turned: bytes, *, packed: bool = False) -> bytes:
    how = b"<</Filter/FlateDecode>>" if packed else b"<<>>"
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</F1 3 0 R>>>>>>"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate %s/Annots[<"
        b"</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
        b"/A<</S/URI/URI(https://a.example/)>>>>]/Resources<</Font<</F1 3 0 R/F2 8 0 R>>/XObject<</I1 10 0 R"
        b"/X1 11 0 R>>>>/Contents %d 0 R>>"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r/P(p)>>1<</S/D/St 7>>]>>>>",
        b"<</Type/Pages/Kids[4 0 R 7 0 R]/Count 2>>",
        FONT,
        page % (turned, 5),
        stream(how, zlib.compress(content) if packed else content),
        b"<</Title(\xfe\xff\x00T\x00h\x00e\x00 \x00p\x00i\x00e\x00r)/Author(A. Moss)/Producer(LibreOffice)"
        b"/CreationDate(D:20250304100000Z)>>",
        page % (b"0", 5),
        WIDE,
        stream(b"<<>>", TO_UNICODE),
        stream(PICTURE, b"\x00\xff\x00\xff"),
        stream(form, b"BT /F1 10 Tf 40 60 Td (within a form) Tj ET"),
    ]
    return written_pdf(list(enumerate(objects, 1)), b"<</Root 1 0 R/Info 6 0 R/Size 12/ID[<00><01>]>>")


def workbooks() -> list[bytes]:
    """Two sheets, days as numbers and as text, a formula, an error, a blank; strings inline and shared."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Text", "Headline", "Date", "Source", "id", "", "Extra"])
    sheet.append([QUOTED * 2, "The pier", date(2025, 3, 4), "The Post", 7, None, "=1+1"])
    sheet.append([QUOTED, "Winch", "4/3/2025", "The Post", 8.5, True, "#DIV/0!"])
    more = book.create_sheet("Other")
    more.append(["query", "name"])
    out = io.BytesIO()
    book.save(out)
    inline = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row'
        ' r="1"><c r="A1"'
        ' t="inlineStr"><is><t>text</t></is></c><c r="C1" t="str"><v>date</v></c></row><row r="3"><c r="A3"'
        f' t="inlineStr"><is><r><t>{QUOTED}</t></r></is></c><c r="C3"><v>45720.5</v></c></row></sheetData>'
        f"</worksheet>"
    )
    parts = {name: content.decode("utf-8") for name, content in parts_of(out.getvalue())}
    return [out.getvalue(), zipped({**parts, "xl/worksheets/sheet1.xml": inline})]


def books() -> list[bytes]:
    """An e-book of version 3 with a table of contents, two parts, a cover and another of version 2."""
    page = (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>'
        "<title>{0}"
        "</title></head><body><section epub:type='{1}'><h1 id='a'>{0}</h1><p>{2}<br/>x</p><aside><p>note"
        "</p></aside>"
        "<ul><li>one</li></ul><table><tr><td>cell</td></tr></table><pre>a  b</pre></section></body></html>"
    )
    package = (
        '<package version="3.0" unique-identifier="u" xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Book</dc:title><dc:creator>A. Moss'
        "</dc:creator><dc:date>2025-03-04</dc:date><dc:language>en-GB</dc:language><dc:publisher>Press"
        "</dc:publisher>"
        "<meta property='dcterms:modified'>2025-03-05T00:00:00Z</meta></metadata><manifest>"
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="b%20b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine toc="t"><itemref idref="n" linear="no"/><itemref idref="a"/><itemref idref="b"/></spine>'
        "</package>"
    )
    nav = (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav '
        'epub:type="toc"><ol><li><a href="a.xhtml#a">One</a><ol><li><a href="b%20b.xhtml">Two</a></li></ol>'
        "</li></ol>"
        "</nav></body></html>"
    )
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>One</text>'
        "</navLabel>"
        '<content src="a.xhtml"/></navPoint></navMap></ncx>'
    )
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="b/c.opf"/></container>',
        "b/c.opf": package,
        "b/nav.xhtml": nav,
        "b/toc.ncx": ncx,
        "b/a.xhtml": page.format("One", "chapter", QUOTED * 3),
        "b/b b.xhtml": page.format("Two", "cover", QUOTED),
    }
    return [zipped(parts), zipped({**parts, "META-INF/encryption.xml": "<encryption/>"})]


def open_texts() -> list[bytes]:
    """An OpenDocument text with styles, properties, lists, frames, notes, changes and a table."""
    names = ("office", "text", "style", "table", "draw", "meta", "dc")
    where = {each: f"urn:oasis:names:tc:opendocument:xmlns:{each}:1.0" for each in names}
    where |= {"dc": "http://purl.org/dc/elements/1.1/", "xlink": "http://www.w3.org/1999/xlink"}
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in where.items())
    body = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>gone</text:p>'
        "</text:deletion>"
        '</text:changed-region></text:tracked-changes><text:p text:style-name="P1">The pier</text:p>'
        f'<text:p text:style-name="Title">{QUOTED}<text:line-break/><text:soft-page-break/><text:span>x'
        f"</text:span>"
        '<text:a xlink:href="https://a.example/">here</text:a></text:p><text:section><text:p>in</text:p>'
        "</text:section>"
        "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:list>"
        "<text:list-item>"
        "<text:p>one</text:p><text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list>"
        "</text:list-item>"
        "</text:list><table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell>"
        "</table:table-row></table:table><text:p>a<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body>"
        "<text:p>n</text:p></text:note-body></text:note><office:annotation><text:p>remark</text:p>"
        "</office:annotation></text:p>"
    )
    styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>'
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body>"
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = (
        f"<office:document-meta {spaces}><office:meta><dc:title>The pier</dc:title><meta:initial-creator>A."
        f" Moss"
        "</meta:initial-creator><meta:creation-date>2025-03-04T10:00:00</meta:creation-date>"
        "<dc:language>en-GB"
        "</dc:language></office:meta></office:document-meta>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return [zipped({"mimetype": kind, "content.xml": content, "meta.xml": meta, "styles.xml": "<a/>"})]


def saved_pages(html: bytes) -> list[bytes]:
    """A page saved with its pictures: in another encoding, in base 64, a frame within a frame."""
    head = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/pier\r\nSubject:"
        b" =?utf-8?Q?Pier?=\r\n"
        b"Date: Tue, 4 Mar 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        b'\ttype="text/html"; boundary="--x"\r\n\r\n'
    )
    page = (
        b"----x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-ID: <f@mhtml.blink>\r\n"
        b"Content-Transfer-Encoding: base64\r\nContent-Location: https://post.example/pier\r\n\r\n%s\r\n"
        b"----x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type:"
        b" text/plain\r\n\r\nplain\r\n"
        b"--y--\r\n----x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding:"
        b" base64\r\n\r\niVBORw0KGgo=\r\n----x--\r\n"
    )
    return [head + page % base64.encodebytes(html).replace(b"\n", b"\r\n")]


def mailboxes() -> list[bytes]:
    """Mails with all that mail has: parts, an attached mail, a forwarded one, odd encodings, a file."""
    told = QUOTED.encode()
    plain = (
        b"From a@b.example Tue Mar  4 10:00:00 2025\nFrom: =?utf-8?b?QS4gTW9zcw==?= <a@b.example>\nSubject:"
        b" The pier\n"
        b"Date: Tue, 04 Mar 2025 10:00:00 +0100\nMessage-ID: <1@b.example>\nContent-Type: text/plain;"
        b" charset=utf-8;"
        b" format=flowed; delsp=yes\n\n%s \ngoes on\n>From here\n-- \nsignature\n\n" % (told * 2)
    )
    mixed = (
        b"From b Tue Mar  4 11:00:00 2025\nSubject: Fwd: pier\nContent-Type: multipart/mixed;"
        b' boundary="z"\n\n--z\n'
        b"Content-Type: multipart/alternative; boundary=w\n\n--w\nContent-Type: text/html\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n<p>%s</p>=\n\n--w--\n--z\nContent-Type:"
        b" message/rfc822\n\n"
        b"Subject: in\nFrom: c@b.example\n\n---------- Forwarded message ----------\nFrom: D\nDate: 3 Mar"
        b" 2025\n"
        b'Subject: Older\n\n%s\n\n--z\nContent-Type: text/plain; name="a.txt"\nContent-Disposition:'
        b" attachment;"
        b" filename*=utf-8''a.txt\nContent-Transfer-Encoding: base64\n\n%s\n--z--\n\n"
        % (told.replace(b"=", b"=3D"), told * 2, base64.encodebytes(told * 3))
    )
    return [plain + mixed]


def lists_of_feeds() -> list[bytes]:
    """OPML with folders, and feeds of the oldest kinds."""
    rdf = (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns='
        '"http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>All</title>'
        "</channel>"
        f"<item><title>The pier</title><link>https://a.example/1</link><description>{QUOTED}</description>"
        "<dc:date>2025-03-04T10:00:00Z</dc:date></item></rdf:RDF>"
    )
    opml = (
        '<?xml version="1.0"?><opml version="2.0"><head><title>a</title></head><body><outline text="News">'
        "<outline"
        ' type="rss" text="One" title="One" xmlUrl="feed://a.example/rss?x=1&amp;y=2"/></outline><outline'
        ' xmlUrl="https://b.example/atom"/></body></opml>'
    )
    return [rdf.encode(), opml.encode()]


def tables() -> list[bytes]:
    """Rows with line ends in cells, doubled marks, more cells than names; another encoding; tabs."""
    rows = f'text;date;outlet\r\n"{QUOTED}\r\n\r\n""Yes"", she said.";4.3.2025;"The ""Post"""\r\n;;;;more\r\n'
    tabs = f"id\ttext\ttext\tpublished\n1\t{QUOTED}\tb\t2025-03-04\n"
    return [rows.encode("utf-16"), rows.encode("cp1252", "replace"), tabs.encode()]


def lines() -> list[bytes]:
    """JSON lines, a tree of objects, numbers as days, extra fields of all kinds."""
    one = (
        '{"id": 7, "body": "%s", "headline": "The pier", "date": 1741082400, "source": {"name": "The Post"},'
        ' "author": ["A", null], "lang": "en-GB", "link": "https://a.example/", "x": {"y": [1e400, "z"]}}'
    )
    told = one % QUOTED
    return [f"{told}\n{told}\n[]\n{{\n".encode(), f'{{"data": {{"items": [{told}, {told}, 3]}}}}'.encode()]


def archives(html: bytes) -> list[bytes]:
    """An archive in an archive, a table and a damaged part in it; a crawl packed piece by piece."""
    inner = zipped({"a/2025-03-04.html": html.decode(), "../b.txt": QUOTED * 3})
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in.zip", inner)
        archive.writestr("rows.csv", f"text,date\n{QUOTED},2025-03-04\n")
        archive.writestr("rows.jsonl.gz", gzip.compress(lines()[0], mtime=0))
        archive.writestr("__MACOSX/._a.txt", "x")
        archive.writestr("folder/", "")
    return [whole.getvalue()]


def packed(html: bytes) -> list[bytes]:
    """Pages, a table and a crawl packed with gzip, some in two members, one of them cut."""
    answer = ANSWER % (len(html), html)
    crawl = WARC % (len(answer), answer)
    split = crawl.index(b"WARC/1.0", 9)
    members = gzip.compress(crawl[:split], mtime=0) + gzip.compress(crawl[split:], mtime=0)
    return [gzip.compress(html, mtime=0), members, gzip.compress(tables()[2], mtime=0)[:-6]]


MORE: Mapping[str, Callable[[bytes], list[bytes]]] = {
    ".pdf": lambda html: pdfs(),
    ".xlsx": lambda html: workbooks(),
    ".epub": lambda html: books(),
    ".odt": lambda html: open_texts(),
    ".mhtml": saved_pages,
    ".mbox": lambda html: mailboxes(),
    ".xml": lambda html: [*newsroom(".xml"), *lists_of_feeds()],
    ".csv": lambda html: tables(),
    ".jsonl": lambda html: lines(),
    ".json": lambda html: lines(),
    ".zip": archives,
    ".gz": packed,
}


def more(ending: str, html: bytes) -> list[bytes]:
    """What is drawn here of a kind of file; ``html`` is a page to be put into others."""
    return MORE[ending](html) if ending in MORE else []
