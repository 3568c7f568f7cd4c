"""Quotations as Markdown (CommonMark), every letter of an article shown as the letter that it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quoteline.domain import QuotationDetail, Spans
from quoteline.exporters.accounts import Account
from quoteline.exporters.citation_styles import Run, Runs
from quoteline.exporters.options import Setting
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

_MEANING = re.compile(r"([\\`*_\[\]<>#|~&$^!{}=:])|(?<=www)\.")
_LIST = re.compile(r"^(\d{0,9})([-+.)])")  # what would begin an item of a list
_UNSAFE_IN_ADDRESS = re.compile(r"[\s<>\\()\[\]\"'`|^{}\x00-\x1f\x7f]")
BEGINS, ENDS = "<!-- quoteline-account\n", "-->\n"


def write_markdown(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """A heading, the quotations as block quotes with their sources, and at the end the account."""
    yield f"# {escaped(title_of(setting))}\n\n"
    if asked := asked_in_words(setting.account):
        yield f"{escaped(asked)}\n\n"
    yield from _contents(setting)
    for entry in entries(details, setting):
        yield _entry(entry)
    if setting.account is not None:
        yield from _account(setting.account)


def _contents(setting: Setting) -> Iterator[str]:
    for name, count in setting.contents:
        yield f"- {escaped(name)} ({count:,})\n"
    if setting.contents:
        yield "\n"


def _entry(entry: Entry) -> str:
    heading = f"## {escaped(entry.heading)}\n\n" if entry.heading else ""
    parts = list(map(_marked, entry.words, entry.hits))
    if entry.before:
        parts.insert(0, f"*… {_marked(entry.before, entry.around[0])}*")
    if entry.after:
        parts.append(f"*{_marked(entry.after, entry.around[1])} …*")
    parts.append(set_runs(entry.source))
    parts += [f"{name}: {escaped(words)}" for name, words in entry.remarks]
    if entry.link:
        parts.append(f"[Open in Quoteline](<{entry.link}>)")
    quoted = "\n>\n".join("\n".join(f"> {line}" for line in part.split("\n")) for part in parts if part)
    return f"{heading}{quoted}\n\n"


def _marked(words: str, hits: Spans) -> str:
    """One paragraph, what was searched for in bold; whole words are, so that the stars always count."""
    if not hits:
        return escaped(words)
    return "".join(
        _edged(each, f"**{escaped(each)}**" if hit else escaped(each)) for each, hit in pieces(words, hits)
    )


def _edged(piece: str, written: str) -> str:
    """The blanks at the edges of a piece, which are lost where it is written by itself."""
    if not piece.strip():
        return " "
    return " " * piece[:1].isspace() + written + " " * piece[-1:].isspace()


def set_runs(runs: Runs) -> str:
    """A source line as Markdown."""
    return "".join(_set(run) for run in runs)


def _set(run: Run) -> str:
    words = escaped(run.text)
    if is_linked(run):
        words = f"[{words}](<{address(run.link)}>)"
    elif run.italic and words:
        words = f"*{words}*"
    before = " " if run.text[:1].isspace() else ""
    after = " " if words and run.text[-1:].isspace() else ""
    return before + words + after


def escaped(text: str) -> str:
    """Text of which nothing is taken for Markdown or HTML; its lines are lines, all other space is one."""
    lines = (" ".join(line.split()) for line in xml_text(text).split("\n"))
    safe = (_MEANING.sub(r"\\\g<0>", line) for line in lines if line)
    return "\\\n".join(_LIST.sub(r"\1\\\2", line) for line in safe)


def address(url: str) -> str:
    """An address that cannot end the link it stands in."""
    return _UNSAFE_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


def _account(account: Account) -> Iterator[str]:
    yield f"## {ABOUT}\n\n"
    for name, words in about(account):
        yield f"- {escaped(name)}: {escaped(words)}\n"
    yield f"\n{BEGINS}"
    for piece in account.pieces():
        yield piece.replace("-", "\\u002d").replace("<", "\\u003c").replace(">", "\\u003e")
    yield ENDS
