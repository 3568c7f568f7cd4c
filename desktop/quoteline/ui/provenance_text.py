"""Why a quotation is there, in words: sections of lines, as plain text to copy and as a page to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from quoteline.domain import QuotationRow
from quoteline.services.provenance import Candidate, InLibrary, Past, Provenance
from quoteline.ui import native, phrases, theme
from quoteline.ui.translating import Labels, from_log, shown, tr
from quoteline.wording import say

PARTS = Labels(
    {
        "content": say("Words"),
        "cue": say("Verb"),
        "source": say("Speaker named by"),
        "evidence": say("Day told by"),
        "relay": say("Passed on by"),
    }
)
BY_HAND = Labels(
    {
        "speaker": say("the speaker"),
        "content": say("the words"),
        "kind": say("the kind"),
        "said": say("the day"),
    }
)
LONGEST = 240  # characters of a part


@dataclass(frozen=True, slots=True)
class Line:
    """What is told of something, a name before it, perhaps a speaker to go to, perhaps taken back."""

    name: str
    words: str
    speaker: int | None = None
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


def sections(known: Provenance, in_library: Sequence[InLibrary] = ()) -> list[Section]:
    """All that is known, in the order in which one would ask; sections without anything are left out."""
    told = [
        Section(tr("Found"), tuple(_found(known))),
        Section(tr("Where it stands"), tuple(_places(known))),
        Section(tr("Who said it"), tuple(_speaker(known))),
        Section(tr("Others in the article"), tuple(_candidate(each) for each in known.candidates)),
        Section(tr("Others in the library"), tuple(_other(each) for each in in_library)),
        Section(tr("When it was said"), (Line("", f"{shown(known.said)}."),)),
        Section(tr("The article"), tuple(_article(known))),
        Section(
            tr("Changes since"), tuple(_past(each) for each in known.changes) or (Line("", tr("None.")),)
        ),
    ]
    return [section for section in told if section.lines]


def _found(known: Provenance) -> Iterable[Line]:
    row = known.detail.row
    yield Line("", f"{_capital(shown(known.finder.sentence))}.")
    yield Line(tr("Sure"), tr("{share:.0%} that words and speaker are right", share=row.confidence))
    yield Line(tr("Kind"), phrases.KIND_NAMES[row.kind])
    if row.remark:
        yield Line(tr("Remark"), from_log(row.remark))
    if known.by_hand:
        set_by_hand = [BY_HAND.get(each, each) for each in known.by_hand if each != "rejected"]
        if set_by_hand:
            yield Line(tr("Set by you"), ", ".join(set_by_hand))
    if known.confirmed:
        yield Line(tr("Confirmed"), tr("by you"))
    if known.unplaced:
        yield Line(tr("Without a place"), tr("a newer extraction did not find it; it is kept as you set it"))
    for why in known.hidden:
        yield Line(tr("Not shown"), shown(why))


def _places(known: Provenance) -> Iterable[Line]:
    for part in known.parts:
        words = " ".join(part.words.split())
        some = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        first, last = part.span
        yield Line(
            PARTS.get(part.part, part.part),
            tr("“{words}” (characters {first}–{last})", words=some, first=first, last=last),
        )


def _speaker(known: Provenance) -> Iterable[Line]:
    row = known.detail.row
    yield Line(tr("Shown as"), row.speaker or tr("not known"), row.speaker_id)
    if known.speaker_found and known.speaker_found != row.speaker:
        yield Line(tr("Found as"), known.speaker_found)
    if known.link is not None:
        yield Line(tr("In the library"), f"{shown(known.link.sentence)}.")
        for kind, words in known.link.evidence:
            yield Line(_capital(from_log(kind)), from_log(words))


def _candidate(each: Candidate) -> Line:
    signs = f": {'; '.join(map(from_log, each.signs))}" if each.signs else ""
    name = tr("{name} (taken)", name=each.name) if each.taken else each.name
    return Line(native.number(each.score, ".0%"), f"{name}{signs}")


def _other(each: InLibrary) -> Line:
    evidence = "; ".join(from_log(one.words) for one in each.evidence)
    return Line(
        native.number(each.score, ".0%"), f"{each.name}{f': {evidence}' if evidence else ''}", each.name_id
    )


def _article(known: Provenance) -> Iterable[Line]:
    row = known.detail.row
    yield Line(tr("Title"), phrases.article_name(row.article_title, known.origin))
    yield Line(tr("Outlet"), phrases.outlet_name(row.outlet))
    yield Line(tr("Published"), phrases.long_day(row.published) if row.published else tr("not known"))
    yield Line(tr("From"), known.origin)
    yield Line(tr("Address"), known.detail.url)
    yield Line(tr("Imported"), moment(known.imported_at))
    yield Line(tr("Read by"), known.engine)
    yield Line(tr("SHA-256 of its text"), known.sha256)


def _past(each: Past) -> Line:
    what = from_log(each.what)
    return Line(
        moment(each.at), tr("{what} (taken back)", what=what) if each.undone else what, faint=each.undone
    )


def moment(at: str) -> str:
    """A moment as the library keeps it (ISO 8601, UTC), by the clock on the wall: 23 Nov 2026, 12:41."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):  # a library comes from anywhere
        return at
    return f"{phrases.short_day(here.date())}, {here:%H:%M}"


def plain(row: QuotationRow, told: Sequence[Section]) -> str:
    """All of it to be copied."""
    parts = [phrases.shown_words(row)]
    for section in told:
        parts.append(f"\n{section.title}")
        parts += [f"{line.name}: {line.words}" if line.name else line.words for line in _told(section)]
    return "\n".join(parts) + "\n"


def page(row: QuotationRow, told: Sequence[Section], colours: theme.Colours) -> str:
    """All of it as rich text; links are ``speaker:ID``."""
    rows = "".join(_section(section, colours) for section in told)
    who = f"{phrases.speaker_name(row)} · {phrases.outlet_name(row.outlet)}"
    quoted = f"margin-left: 2px; font-family: {theme.SERIF}; font-size: large"
    below = f"margin-left: 2px; color: {colours.muted.name()}"
    return (
        f'<p style="{quoted}">{escape(phrases.shown_words(row))}</p><p style="{below}">{escape(who)}</p>'
        f'<table cellspacing="0" cellpadding="2" width="100%">{rows}</table>'
    )


def _section(section: Section, colours: theme.Colours) -> str:
    head = f'<tr><td colspan="2"><p style="margin-top: 10px"><b>{escape(section.title)}</b></p></td></tr>'
    return head + "".join(_row(line, colours) for line in _told(section))


def _row(line: Line, colours: theme.Colours) -> str:
    words, muted = escape(line.words), colours.muted.name()
    if line.speaker is not None:
        first, colon, rest = words.partition(":")
        accent = colours.accent.name()
        words = f'<a href="speaker:{line.speaker}" style="color: {accent}">{first}</a>{colon}{rest}'
    if line.faint:
        words = f'<span style="color: {muted}">{words}</span>'
    if not line.name:
        return f'<tr><td colspan="2">{words}</td></tr>'
    return f'<tr><td width="128" style="color: {muted}">{escape(line.name)}</td><td>{words}</td></tr>'


def _told(section: Section) -> list[Line]:
    return [line for line in section.lines if line.words]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
