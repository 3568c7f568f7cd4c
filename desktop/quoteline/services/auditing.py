"""What stands in quotation marks and did not become a quotation, and why: for an article, and for all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quoteline.domain import Quotation, Span, Spans, UserError
from quoteline.extraction.long_texts import part_at
from quoteline.extraction.promoting import promoted
from quoteline.extraction.unspoken import LeftAlone, Reason, marked_words
from quoteline.services.correcting import Change, add_quotation
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles, as_found
from quoteline.storage.names import is_named
from quoteline.storage.overlaying import NOT_A_QUOTATION
from quoteline.storage.rereading import AT_A_TIME, KeptQuotation, Reread, one, reread, some_of
from quoteline.wording import say

PARAGRAPH = 20_000  # code points before a stretch in which the beginning of its paragraph is looked for


class Why(StrEnum):
    """Why marked words are no quotation of the library."""

    NICKNAME = Reason.NICKNAME
    TITLE = Reason.TITLE
    NAME = Reason.NAME
    WORD = Reason.WORD
    HEADING = Reason.HEADING
    SCARE = Reason.SCARE
    FEW = Reason.FEW
    UNTOLD = Reason.UNTOLD
    REJECTED = "rejected by a person"


IN_WORDS = {
    Why.NICKNAME: say("a nickname inside a name"),
    Why.TITLE: say("a title, or a name of several words"),
    Why.NAME: say("the name of something"),
    Why.WORD: say("a word that is spoken about"),
    Why.HEADING: say("a heading"),
    Why.SCARE: say("a few words that are marked because they are doubted, or are a term"),
    Why.FEW: say("a few words beside a word of speech: perhaps somebody’s, perhaps only doubted"),
    Why.UNTOLD: say("it may be speech, but nobody was found who said it"),
    Why.REJECTED: say("you said it is no quotation"),
}
SPEECH = frozenset({Why.FEW, Why.UNTOLD})  # of what was left out, that which could be speech


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Marked words that are no quotation: where (without the marks), what they are, and why.

    ``quotation_id`` is the quotation that a person rejected, if that is why.
    """

    span: Span
    words: str
    why: Why
    quotation_id: int | None = None

    @property
    def sentence(self) -> str:
        """The reason, for a person."""
        return IN_WORDS[self.why]


@dataclass
class Figures:
    """How many stretches in marks became quotations, or parts of one, and how many did not, by reason."""

    captured: int = 0
    left: Counter[Why] = field(default_factory=Counter)

    def add(self, other: Figures) -> None:
        """Count others with these."""
        self.captured += other.captured
        self.left.update(other.left)

    @property
    def marked(self) -> int:
        """All stretches in marks."""
        return self.captured + self.left.total()

    @property
    def speech(self) -> int:
        """Those that could be speech."""
        return self.captured + sum(self.left[each] for each in SPEECH)

    @property
    def share(self) -> float | None:
        """The part of those that could be speech that was captured; None where there is none."""
        return self.captured / self.speech if self.speech else None

    @property
    def sentence(self) -> str:
        """The figure for a person; never 100 % while one is missing."""
        if self.share is None:
            return say("No stretch in quotation marks could be speech")
        percent = min(int(100 * self.share + 0.5), 100 if self.captured == self.speech else 99)
        return say(
            "Quoted stretches captured: {percent} % ({captured} of {speech})",
            percent=percent,
            captured=self.captured,
            speech=self.speech,
        )


@dataclass(frozen=True, slots=True)
class Missed:
    """An article with stretches that could be speech and were left out, and how many."""

    article_id: int
    title: str
    count: int


@dataclass(frozen=True)
class AuditStep:
    """Some articles more were audited: ``done`` of ``total``, figures by outlet, those that miss some."""

    done: int
    total: int
    outlets: Mapping[str, Figures]
    missed: tuple[Missed, ...] = ()


@dataclass
class AuditReport:
    """What the audit of a library came to, so far."""

    articles: int = 0
    whole: Figures = field(default_factory=Figures)
    outlets: defaultdict[str, Figures] = field(default_factory=lambda: defaultdict(Figures))
    missed: list[Missed] = field(default_factory=list)

    def add(self, step: AuditStep) -> None:
        """Count a step."""
        self.articles = step.done
        for outlet, figures in step.outlets.items():
            self.whole.add(figures)
            self.outlets[outlet].add(figures)
        self.missed += step.missed

    def most_missed(self, most: int | None = None) -> list[Missed]:
        """The articles in which most is missed, the most first."""
        return sorted(self.missed, key=lambda each: (-each.count, each.article_id))[:most]


def steps(library: Library) -> Iterator[AuditStep]:
    """Read all articles again for what stands in marks, a step for some at a time; nothing is written."""
    ids = library.database.article_ids()
    yield AuditStep(0, len(ids), {})
    for number, some in enumerate(reread(library.database, ids), 1):
        yield _step(some, min(len(ids), number * AT_A_TIME), len(ids))


def _step(some: Sequence[Reread], done: int, total: int) -> AuditStep:
    outlets: defaultdict[str, Figures] = defaultdict(Figures)
    missed = []
    for each in some:
        found = _figures(each)
        outlets[each.outlet].add(found)
        if found.speech > found.captured:
            missed.append(Missed(each.id, each.title, found.speech - found.captured))
    return AuditStep(done, total, outlets, tuple(missed))


def figures(library: Library, article_id: int) -> Figures:
    """The figures of one article. Raises UserError when there is none of this number."""
    return _figures(_kept(library, article_id))


def left_out(library: Library, article_id: int, within: Span | None = None) -> list[LeftOut]:
    """Every stretch of an article that stands in marks and is no quotation, in order, and why.

    ``within``: only what stands there is looked at, in an article as long as a book. Raises UserError when
    there is no article of this number.
    """
    if within is not None:
        return _left_out_within(library, article_id, within)
    return [each for each in _stretches(_kept(library, article_id)) if isinstance(each, LeftOut)]


def _left_out_within(library: Library, article_id: int, within: Span) -> list[LeftOut]:
    """The same of the paragraphs of a stretch, read as if they were all of the article."""
    text = articles.texts(library.database, [article_id]).get(article_id, "")
    start = text.rfind("\n", 0, within[0]) + 1
    start = start if within[0] - start <= PARAGRAPH else within[0]
    kept = some_of(library.database, article_id, text, (start, min(within[1], len(text))))
    found = [each for each in _stretches(kept) if isinstance(each, LeftOut)]
    return [replace(each, span=(each.span[0] + start, each.span[1] + start)) for each in found]


def promotion(library: Library, article_id: int, spans: Spans) -> Quotation:
    """A draft quotation of these words (code points), to be kept by :func:`promote` or changed before.

    Kind, cue, speaker and day are those that extraction would propose; a speaker that the sentence does not
    offer is None. Raises UserError where there is no such article or span.
    """
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise _no_article(article_id)
    text = kept.article.text
    if not spans or any(not 0 <= start < end <= len(text) for start, end in spans):
        raise UserError(
            say(
                "These words are no part of article {article_id} ({n} characters).",
                article_id=str(article_id),
                n=str(len(text)),
            )
        )
    part = part_at(text, spans[0][0])
    within = None if part.is_all_of(text) else (part.start, part.stop)
    found = [each.quotation for each in as_found.of_article(library.database, article_id, within)]
    return promoted(text, tuple(sorted(spans)), found, kept.article.published, lexicon())


def promote(library: Library, article_id: int, spans: Spans) -> Change:
    """Keep these words as a quotation, as :func:`promotion` proposes it. One correction; raises UserError."""
    draft = promotion(library, article_id, spans)
    return add_quotation(
        library,
        article_id,
        draft.content,
        speaker=name_of(draft),
        kind=draft.kind,
        cue=draft.cue,
        source=draft.source,
        said=draft.said,
    )


def name_of(draft: Quotation) -> str:
    """The name under which a draft's speaker goes into the library: none for “a spokesman”."""
    return draft.speaker.name if draft.speaker and is_named(draft.speaker) else ""


def _kept(library: Library, article_id: int) -> Reread:
    kept = one(library.database, article_id)
    if kept is None:
        raise _no_article(article_id)
    return kept


def _no_article(article_id: int) -> UserError:
    return UserError(
        say("There is no article with the number {number} in this library.", number=str(article_id))
    )


def _figures(kept: Reread) -> Figures:
    made = Figures()
    for each in _stretches(kept):
        if isinstance(each, LeftOut):
            made.left[each.why] += 1
        else:
            made.captured += 1
    return made


def _stretches(kept: Reread) -> Iterator[Span | LeftOut]:
    """All that stands in marks: the span of what is captured, and what is left out."""
    text = kept.text or ""
    shown = (span for each in kept.quotations if not each.rejected for span in each.content)
    rejected = [each for each in kept.quotations if each.rejected & NOT_A_QUOTATION]
    for each in marked_words(text, shown, lexicon()):
        yield _left_out(text, each, rejected) if isinstance(each, LeftAlone) else each


def _left_out(text: str, left: LeftAlone, rejected: list[KeptQuotation]) -> LeftOut:
    start, end = left.span
    for each in rejected:
        if any(first < end and start < last for first, last in each.content):
            return LeftOut(left.span, text[start:end], Why.REJECTED, each.id)
    return LeftOut(left.span, text[start:end], Why(left.reason.value))
