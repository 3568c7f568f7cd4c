"""Quotations as one web page that needs nothing else: with a search, a small timeline, and its account.

The page runs one script, ours, named by its hash in the page's policy: whatever an article holds, no
letter of it can be run, and nothing is fetched from anywhere.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape

from quoteline.domain import QuotationDetail, QuotationRow, Spans
from quoteline.exporters.accounts import Account
from quoteline.exporters.citation_styles import Run, Runs
from quoteline.exporters.options import Setting
from quoteline.exporters.page_looks import SCRIPT, STYLE
from quoteline.exporters.reports import (
    ABOUT,
    Entry,
    about,
    asked_in_words,
    entries,
    is_linked,
    pieces,
    title_of,
    xml_text,
)

BEGINS = '<script type="application/json" id="quoteline-account">\n'
ENDS = "</script>\n"


def write_page(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """The page, a piece a quotation."""
    yield _head(setting)
    yield from _contents(setting)
    yield "<main>\n"
    in_section = False
    for entry in entries(details, setting):
        if entry.heading:
            yield "</section>\n" if in_section else ""
            yield f'<section class="speaker"><h2 id="{_anchor(entry.heading)}">{text(entry.heading)}</h2>\n'
            in_section = True
        yield _article(entry)
    yield ("</section>\n" if in_section else "") + "</main>\n"
    if setting.account is not None:
        yield from _account(setting.account)
    yield f"<script>{SCRIPT}</script>\n</body>\n</html>\n"


def _hash(code: str) -> str:
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


def _head(setting: Setting) -> str:
    ours = f"style-src {_hash(STYLE)}; script-src {_hash(SCRIPT)}"
    policy = f"default-src 'none'; {ours}; base-uri 'none'; form-action 'none'"
    title, asked = text(title_of(setting)), text(asked_in_words(setting.account))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n"
        + (f'<p class="asked">{asked}</p>\n' if asked else "")
        + '<form id="seek" hidden role="search">\n'
        '<input id="words" type="search" placeholder="Search…" aria-label="Search these quotations">\n'
        '<select id="who" aria-label="Speaker"><option>All speakers</option></select>\n</form>\n'
        '<svg id="days" viewBox="0 0 720 88" role="img" aria-label="Quotations by month"></svg>\n'
        f'<p class="count" id="count" aria-live="polite">{setting.total:,} quotations</p>\n</header>\n'
    )


def _contents(setting: Setting) -> Iterator[str]:
    if setting.contents:
        yield '<nav aria-label="Speakers"><ul>\n'
        for name, count in setting.contents:
            yield f'<li><a href="#{_anchor(name)}">{text(name)}</a> ({count:,})</li>\n'
        yield "</ul></nav>\n"


def _anchor(name: str) -> str:
    return f"s-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _article(entry: Entry) -> str:
    row = entry.detail.row
    month = _month(row)
    language = f' lang="{text(entry.detail.language)}"' if entry.detail.language.isalpha() else ""
    parts = [f'<article id="q{row.id}" data-speaker="{text(row.speaker)}" data-month="{month}">']
    if entry.before:
        parts.append(f'<p class="context" dir="auto">… {_marked(entry.before, entry.around[0])}</p>')
    if entry.words:
        words = "</p><p>".join(map(_marked, entry.words, entry.hits))
        parts.append(f'<blockquote dir="auto"{language}><p>{words}</p></blockquote>')
    if entry.after:
        parts.append(f'<p class="context" dir="auto">{_marked(entry.after, entry.around[1])} …</p>')
    parts.append(f'<p class="source" dir="auto">{set_runs(entry.source)}</p>')
    parts += [f'<p class="more">{name}: {text(words)}</p>' for name, words in entry.remarks]
    if entry.link:
        parts.append(f'<p class="more"><a href="{text(entry.link)}">Open in Quoteline</a></p>')
    return "".join(parts) + "</article>\n"


def _marked(words: str, hits: Spans) -> str:
    return "".join(f"<mark>{text(each)}</mark>" if hit else text(each) for each, hit in pieces(words, hits))


def _month(row: QuotationRow) -> str:
    """The month in which it was said, else published; empty where that is not known so exactly."""
    first = row.said.start or row.published
    last = row.said.end or first
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return ""
    return first.isoformat()[:7]


def set_runs(runs: Runs) -> str:
    """A source line as HTML."""
    return "".join(_set(run) for run in runs)


def _set(run: Run) -> str:
    words = text(run.text)
    if is_linked(run):
        return f'<a href="{text(run.link)}" rel="noopener noreferrer nofollow">{words}</a>'
    return f"<i>{words}</i>" if run.italic else words


def text(words: str) -> str:
    """Letters of which none is taken for markup, in an attribute neither."""
    return escape(xml_text(words)).replace("\r", " ")


def _account(account: Account) -> Iterator[str]:
    yield f"<footer>\n<h2>{ABOUT}</h2>\n<table>\n"
    for name, words in about(account):
        yield f'<tr><th scope="row">{text(name)}</th><td dir="auto">{text(words)}</td></tr>\n'
    yield f"</table>\n</footer>\n{BEGINS}"
    for piece in account.pieces():
        yield piece.replace("<", "\\u003c")
    yield ENDS
