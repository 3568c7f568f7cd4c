"""Files that Python's own library and small templates write: texts, pages, rows, mails, feeds, news XML."""

from __future__ import annotations

import csv
import gzip
import io
import json
import mailbox
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from pathlib import Path
from xml.sax.saxutils import escape as xml

from format_samples import Made, Maker, Sample, in_one, one_each, page

OURS, PYTHON = "a template of ours", "Python's library"
FIELDS = ("doc_id", "title", "outlet", "byline", "url", "published", "text")


def noon(sample: Sample) -> datetime:
    """A moment of the day of publication."""
    return datetime.combine(sample.published, time(12), UTC)


def row(sample: Sample) -> dict[str, str]:
    """An article as a row of an export."""
    return {name: str(getattr(sample, name)) for name in FIELDS}


def news_page(sample: Sample) -> str:
    """A page as newspapers print it: navigation, metadata, byline, related headlines, a footer."""
    told = "\n".join(f"<p>{escape(each)}</p>" for each in sample.paragraphs)
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": sample.title,
        "datePublished": noon(sample).isoformat(),
        "author": {"@type": "Person", "name": sample.byline},
        "publisher": {"@type": "Organization", "name": sample.outlet},
    }
    known = json.dumps(data).replace("<", "\\u003c")
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>{escape(sample.title)} – {escape(sample.outlet)}</title>
<meta property="og:site_name" content="{escape(sample.outlet)}">
<link rel="canonical" href="{escape(sample.url)}">
<meta property="og:title" content="{escape(sample.title)}">
<meta name="author" content="{escape(sample.byline)}">
<meta property="article:published_time" content="{noon(sample).isoformat()}">
<script type="application/ld+json">{known}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>{escape(sample.title)}</h1><p class="byline">By {escape(sample.byline)}</p>
<div class="article-body">{told}</div></article>
<aside><h2>Most read</h2>
<ul><li><a href="/1">Ferries late again</a></li><li><a href="/2">Weather</a></li></ul></aside>
</main><footer><p>© {escape(sample.outlet)}. All rights reserved.</p></footer></body></html>
"""


def texts(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Plain text: what everything else is compared with; and Markdown."""
    plain = one_each(folder, "plain", OURS, ".txt", some, lambda each: each.text + "\n")
    marked = one_each(folder, "markdown", OURS, ".md", some, lambda each: f"# {each.title}\n\n{each.text}\n")
    return plain + marked


def pages(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Web pages as newspapers serve them, and as SingleFile saves them."""
    served = one_each(folder, "html", OURS, ".html", some, news_page)
    saved = one_each(
        folder,
        "singlefile",
        OURS,
        ".html",
        some,
        lambda each: news_page(each).replace(
            '<html lang="en">',
            f'<html lang="en"><!--\n Page saved with SingleFile \n url: {each.url} \n'
            f" saved date: Tue Mar 04 2025 10:00:00 GMT+0100 (Central European Standard Time)\n-->",
        ),
    )
    return served + saved


def rows(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """JSON lines, JSON, CSV with semicolons and with commas, tabs, a workbook."""
    values = [row(each) for each in some]
    lines = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in values)
    made = in_one(folder, "jsonl", PYTHON, "articles.jsonl", some, lines)
    made += in_one(folder, "json", PYTHON, "articles.json", some, json.dumps({"articles": values}, indent=1))
    for kind, sign in (("csv", ","), ("csv-semicolons", ";"), ("tsv", "\t")):
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, FIELDS, delimiter=sign)
        writer.writeheader()
        writer.writerows(values)
        name = "articles.tsv" if sign == "\t" else "articles.csv"
        made += in_one(folder, kind, PYTHON, name, some, out.getvalue())
    return made + in_one(folder, "xlsx", "openpyxl", "articles.xlsx", some, _workbook(some))


def _workbook(some: Sequence[Sample]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(list(FIELDS))
    for each in some:
        sheet.append([*(row(each)[name] for name in FIELDS[:5]), each.published, each.text])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mail(sample: Sample) -> EmailMessage:
    """A newsletter: the article as plain text, and as HTML."""
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{sample.outlet} <news@{sample.url.split('/')[2]}>"
    message["To"] = "reader@mail.example"
    message["Subject"] = sample.title
    message["Date"] = format_datetime(noon(sample))
    message["Message-ID"] = f"<{sample.doc_id}@mail.example>"
    message.set_content(sample.text + "\n")
    message.add_alternative(page(sample), subtype="html")
    return message


def mails(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Mails one by one, and a mailbox."""
    made = []
    for each in some:
        made += in_one(folder, "eml", PYTHON, f"{each.stem}.eml", [each], mail(each).as_bytes())
    with tempfile.TemporaryDirectory() as beside:
        path = Path(beside) / "articles.mbox"
        box = mailbox.mbox(path)
        for each in some:
            box.add(mail(each).as_bytes(policy=SMTP.clone(linesep="\n")))
        box.close()
        return made + in_one(folder, "mbox", PYTHON, "articles.mbox", some, path.read_bytes())


def packed(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Texts and pages in a ZIP; JSON lines packed with gzip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, each in enumerate(some):
            html = number % 2 == 1
            name = f"deep/er/{each.stem}.{'html' if html else 'txt'}"
            archive.writestr(name, news_page(each) if html else each.text)
    lines = "".join(json.dumps(row(each)) + "\n" for each in some).encode()
    made = in_one(folder, "zip", PYTHON, "articles.zip", some, out.getvalue())
    return made + in_one(folder, "gzip", PYTHON, "articles.jsonl.gz", some, gzip.compress(lines, mtime=0))


def feeds(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """RSS with whole articles, Atom, JSON Feed."""
    made = in_one(folder, "rss", OURS, "feed.xml", some, _rss(some))
    made += in_one(folder, "atom", OURS, "feed.atom", some, _atom(some))
    items = [
        {
            "id": each.url,
            "url": each.url,
            "title": each.title,
            "date_published": noon(each).isoformat(),
            "authors": [{"name": each.byline}],
            "content_html": _html(each),
        }
        for each in some
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "All articles", "items": items}
    return made + in_one(folder, "json-feed", OURS, "feed.json", some, json.dumps(feed, indent=1))


def _html(sample: Sample) -> str:
    return "".join(f"<p>{escape(each)}</p>" for each in sample.paragraphs)


def _rss(some: Sequence[Sample]) -> str:
    items = "\n".join(
        f"<item><title>{xml(each.title)}</title><link>{xml(each.url)}</link><guid>{xml(each.url)}</guid>"
        f"<dc:creator>{xml(each.byline)}</dc:creator><pubDate>{format_datetime(noon(each))}</pubDate>"
        f"<description>{xml(each.paragraphs[0][:120])}…</description>"
        f"<content:encoded><![CDATA[{_html(each)}]]></content:encoded></item>"
        for each in some
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>All articles</title><link>https://feed.example/</link>
<description>Every article in full</description>
{items}
</channel></rss>
"""


def _atom(some: Sequence[Sample]) -> str:
    entries = "\n".join(
        f'<entry><title>{xml(each.title)}</title><link href="{xml(each.url)}"/><id>{xml(each.url)}</id>'
        f"<published>{noon(each).isoformat()}</published><updated>{noon(each).isoformat()}</updated>"
        f"<author><name>{xml(each.byline)}</name></author>"
        f'<content type="html">{xml(_html(each))}</content></entry>'
        for each in some
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>All articles</title><id>https://feed.example/atom</id>
<updated>2025-01-01T00:00:00Z</updated>
{entries}
</feed>
"""


def news_xml(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """NITF, and NewsML-G2 with NITF inside it, as agencies deliver them."""
    nitf = one_each(folder, "nitf", OURS, ".xml", some, lambda each: _declared(_nitf(each)))
    return nitf + one_each(folder, "newsml-g2", OURS, ".xml", some, lambda each: _declared(_newsml(each)))


def _declared(text: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


def _nitf(sample: Sample, namespace: str = "") -> str:
    told = "\n".join(f"<p>{xml(each)}</p>" for each in sample.paragraphs)
    day = sample.published.strftime("%Y%m%dT120000Z")
    return f"""<nitf{namespace}><head><title>{xml(sample.title)}</title>
<docdata><doc-id id-string="{sample.doc_id}"/><date.issue norm="{day}"/>
<doc.copyright holder="{xml(sample.outlet)}"/></docdata>
<pubdata type="print" name="{xml(sample.outlet)}" date.publication="{day}"/></head>
<body><body.head><hedline><hl1>{xml(sample.title)}</hl1></hedline>
<byline>By <person>{xml(sample.byline)}</person></byline></body.head>
<body.content>{told}</body.content><body.end/></body></nitf>
"""


def _newsml(sample: Sample) -> str:
    inner = _nitf(sample, ' xmlns="http://iptc.org/std/NITF/2006-10-18/"')
    moment = noon(sample).isoformat()
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
 guid="urn:newsml:wire.example:{sample.doc_id}" version="1" standard="NewsML-G2"
 standardversion="2.29" conformance="power" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider><name>{xml(sample.outlet)}</name></provider>
<versionCreated>{moment}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated>{moment}</contentCreated><creator><name>{xml(sample.byline)}</name></creator>
<headline>{xml(sample.title)}</headline><by>By {xml(sample.byline)}</by><language tag="en"/></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">{inner}</inlineXML></contentSet></newsItem>
"""


MAKERS: tuple[Maker, ...] = (texts, pages, rows, mails, packed, feeds, news_xml)
