"""Why a quotation is there: its article, its words, who found it, how its speaker and its day are known."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import QuotationDetail, Span, Spans, UserError
from quoteline.extraction.candidates import Candidate, candidates
from quoteline.extraction.long_texts import part_at
from quoteline.extraction.redating import RULES as RULES_ALONE
from quoteline.linking import Evidence
from quoteline.services import browsing, correcting, linking, telling
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles, as_found
from quoteline.storage import provenance as stored
from quoteline.wording import say

__all__ = [
    "Candidate",
    "Evidence",
    "Finder",
    "InLibrary",
    "LinkedName",
    "Part",
    "Past",
    "Provenance",
    "elsewhere",
    "why",
]

MOST_IN_LIBRARY = 5
PERSON = "person"

# What each rule of extraction goes by, for a person. A rule that is not here is named only.
RULE_WORDS = {
    "after": say("the words follow a verb of speech"),
    "quote-before": say("the quoted words stand before a verb of speech"),
    "clause-before": say("the reported words stand before a verb of speech"),
    "about": say("a verb of speech tells what was spoken about"),
    "according-to": say("the words stand beside “according to”"),
    "asked": say("a question that somebody put"),
    "transcript": say("a turn of a transcript"),
    "headline": say("a headline that names who said it"),
    "led-in": say("the sentence leads in to the quoted words"),
    "told-behind": say("who said it is told behind the quoted words"),
    "as-said": say("“as somebody said”"),
    "colon": say("the words stand behind a colon"),
    "carried": say("the paragraph goes on with the speaker of the one before"),
    "announced": say("the paragraph before announces the words"),
    "signed": say("a name stands under or behind the words"),
    "follows": say("the words go on with others of the same speaker"),
    "beside": say("the words stand behind what somebody did"),
    "quote-after-inverted": say("the quoted words follow a verb and its speaker"),
    "passive": say("a passive verb of speech names the speaker"),
    "read": say("no rule found it"),
}
HIDDEN = {
    1: say("you said it is no quotation"),
    2: say("the import of its article was taken back"),
    4: say("a newer extraction does not find it"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the article that a quotation rests on: content, cue, source, evidence or relay."""

    part: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Finder:
    """What found a quotation: the engine with its version, the rule, and the rule in words.

    ``by`` is as it was kept. A model names the rule that it mended; with rule ``read`` it found it alone.
    """

    by: str
    engine: str
    rule: str
    words: str

    @property
    def sentence(self) -> str:
        """For a person, without a full stop."""
        if self.engine == PERSON:
            return say("added by you")
        mended = not self.engine.startswith(RULES_ALONE) and self.rule != "read"
        if mended:
            told = say("{engine}, mending the rule “{rule}”", engine=self.engine, rule=self.rule)
        else:
            told = say("{engine}, rule “{rule}”", engine=self.engine, rule=self.rule)
        return say("{told}: {why}", told=told, why=self.words) if self.words else told


@dataclass(frozen=True, slots=True)
class LinkedName:
    """How the name in the article is linked to the speaker that is shown.

    ``name_id`` is its own row; ``whole_id`` the speaker's, None when a person said that it is no speaker.
    ``by`` is a rule, ``person``, or empty for a name that stands for itself.
    """

    name_id: int
    name: str
    whole_id: int | None
    whole: str
    by: str
    confidence: float | None
    evidence: tuple[tuple[str, str], ...]  # (kind, words)

    @property
    def sentence(self) -> str:
        """For a person, without a full stop."""
        if self.whole_id is None:
            return say("“{name}” is no speaker, you said", name=self.name)
        if self.whole_id == self.name_id:
            return say("“{name}” stands for itself", name=self.name)
        told = self._linked()
        if self.confidence is None or self.by == PERSON:
            return told
        return say("{told}, {share:.0%} sure", told=told, share=self.confidence)

    def _linked(self) -> str:
        if self.by == PERSON:
            return say("“{name}” is shown as “{whole}”, linked by you", name=self.name, whole=self.whole)
        if not self.by:
            return say("“{name}” is shown as “{whole}”, linked by its name", name=self.name, whole=self.whole)
        return say(
            "“{name}” is shown as “{whole}”, linked by the rule “{rule}”",
            name=self.name,
            whole=self.whole,
            rule=self.by,
        )


@dataclass(frozen=True, slots=True)
class InLibrary:
    """A name of the library that the name in the article could stand for; ``score`` from 0 to 1."""

    name_id: int
    name: str
    score: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """One change: when (ISO 8601, UTC), what, and whether it was taken back."""

    at: str
    what: str
    undone: bool


@dataclass(frozen=True)
class Provenance:
    """All that tells why a quotation is there and how it is known; ``detail`` is the quotation as shown."""

    detail: QuotationDetail
    sha256: str
    origin: str
    imported_at: str
    engine: str  # what read the article
    parts: tuple[Part, ...]
    finder: Finder
    speaker_found: str  # the name or description that extraction gave, whatever a person said since
    link: LinkedName | None
    candidates: tuple[Candidate, ...]  # of the article
    in_library: tuple[InLibrary, ...]
    said: str  # how the day was found, a sentence
    hidden: tuple[str, ...]  # why it is not shown, if it is not
    unplaced: bool
    confirmed: bool
    by_hand: tuple[str, ...]
    changes: tuple[Past, ...]


def why(library: Library, quotation_id: int, *, in_library: bool = True) -> Provenance:
    """Why a quotation is there. Raises UserError when there is none of this number.

    ``in_library``: whom else of the library the name could stand for is weighed as well, which reads all
    names of the library and takes long in a large one; :func:`elsewhere` asks for it apart.
    """
    detail = browsing.detail(library, quotation_id)
    kept = stored.kept(library.database, quotation_id)
    article = articles.get(library.database, detail.row.article_id)
    if kept is None or article is None:
        raise UserError(
            say(
                "There is no quotation with the number {number} in this library.",
                number=str(quotation_id),
            )
        )
    text = article.article.text
    name_id = kept.name_id if in_library else None
    return Provenance(
        detail=detail,
        sha256=kept.sha256,
        origin=kept.origin,
        imported_at=kept.imported_at,
        engine=kept.engine,
        parts=_parts(text, detail, kept.relayed),
        finder=_finder(detail.found_by),
        speaker_found=kept.speaker_found,
        link=_link(kept, detail),
        candidates=_candidates(library, detail, text),
        in_library=elsewhere(library, name_id) if name_id is not None else (),
        said=telling.said_in_full(detail.row.said, detail.row.evidence, detail.row.published),
        hidden=tuple(words for bit, words in HIDDEN.items() if kept.rejected & bit),
        unplaced=kept.unplaced,
        confirmed=kept.confirmed,
        by_hand=kept.by_hand,
        changes=tuple(Past(*each) for each in correcting.history(library, quotation_id)),
    )


def _parts(text: str, detail: QuotationDetail, relayed: Spans) -> tuple[Part, ...]:
    named = {
        "content": detail.content,
        "cue": detail.cue,
        "source": detail.source,
        "evidence": detail.row.said.evidence,
        "relay": relayed,
    }
    return tuple(Part(name, span, text[slice(*span)]) for name, spans in named.items() for span in spans)


def _finder(found_by: str) -> Finder:
    engine, _, rule = found_by.partition(":")
    return Finder(found_by, engine, rule, RULE_WORDS.get(rule, ""))


def _link(kept: stored.Kept, detail: QuotationDetail) -> LinkedName | None:
    if kept.name_id is None:
        return None
    return LinkedName(
        kept.name_id,
        kept.name,
        kept.whole_id,
        detail.row.speaker if kept.whole_id is not None else "",
        kept.linked_by,
        kept.link_confidence,
        kept.link_evidence,
    )


def _candidates(library: Library, detail: QuotationDetail, text: str) -> tuple[Candidate, ...]:
    """The people of the article who could have been meant, as extraction sees it when it reads it again."""
    part = part_at(text, detail.content[0][0] if detail.content else 0)
    within = None if part.is_all_of(text) else (part.start, part.stop)
    found = as_found.of_article(library.database, detail.row.article_id, within)
    number = next(place for place, each in enumerate(found) if each.id == detail.row.id)
    return candidates(text, [each.quotation for each in found], number, lexicon())


def elsewhere(library: Library, name_id: int) -> tuple[InLibrary, ...]:
    """The names of the library that a name (by its row) could stand for as well, the likeliest first.

    Reads all names of the library: to be asked for apart where nobody should wait.
    """
    found = linking.candidates(library, name_id, MOST_IN_LIBRARY)
    names = stored.names(library.database, [id for id, _, _ in found])
    return tuple(InLibrary(id, names.get(id, ""), score, evidence) for id, score, evidence in found)
