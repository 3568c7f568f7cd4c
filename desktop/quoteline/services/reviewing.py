"""The review queue: what nobody has looked at yet, the most doubtful first, and why each is doubtful."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass

from quoteline.domain import Basis, Kind, QuotationDetail, SpeakerKind, UserError
from quoteline.extraction.pronouns import HE, SHE, THEY, WHO
from quoteline.services import browsing, searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import articles, reviewing, speakers
from quoteline.storage.conditions import UNCERTAIN_BELOW, Where
from quoteline.storage.reviewing import DAY_DOUBTED_BELOW, LINK_DOUBTED_BELOW, Doubts
from quoteline.wording import listed, say

FAIR_BELOW = 0.8  # below it nobody calls a quotation sure
PRONOUNS = HE | SHE | THEY | WHO | frozenset(("i", "we"))
LOOKED_BACK = 20_000  # code points before a quotation in which a name is looked for
SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+(?=[\"“‘«(]?[A-Z])|\n")
REMARKS = {
    "denial": say("it is a denial: the speaker says that the words are not so"),
    "declined to comment": say("the speaker would not say it"),
    "headline": say("it stands in a headline, which may put it shortly"),
}
NOTHING = say("Nothing about it is doubtful.")


@dataclass(frozen=True)
class Standing:
    """What is to be looked at, in order, and how many are done."""

    queue: array[int]
    done: int

    @property
    def total(self) -> int:
        return self.done + len(self.queue)


def standing(library: Library, wanted: Wanted, *, sure_ones: bool = False) -> Standing:
    """What is to be looked at, the most doubtful first; ``sure_ones``: those without any doubt as well.

    What a person confirmed, or corrected in speaker or words, is done and left out.
    """
    where = _where(library, wanted)
    left = reviewing.queue(library.database, where, only_doubted=not sure_ones)
    return Standing(left, reviewing.done(library.database, where))


def is_done(library: Library, id: int) -> bool:
    """Whether a person confirmed a quotation, or corrected its speaker or words, and nothing came since."""
    doubts = _doubts(library, id)
    by_hand = {"speaker", "content"} & set(doubts.by_hand)
    return not doubts.unplaced and (doubts.confirmed or bool(by_hand))


def why(library: Library, id: int) -> str:
    """One sentence that says what is doubtful about a quotation. Raises UserError for an unknown id."""
    doubts = _doubts(library, id)
    detail = browsing.detail(library, id)
    if is_done(library, id):
        return say("You confirmed it.") if doubts.confirmed else say("You corrected it.")
    found = [
        _unplaced(doubts),
        _words_and_speaker(library, detail, doubts) if doubts.confidence < UNCERTAIN_BELOW else "",
        _link(detail, doubts),
        _remark(detail.remark),
        _day(detail, doubts),
    ]
    told = [each for each in found if each][:2]
    if not told and doubts.confidence < FAIR_BELOW:
        told = [_words_and_speaker(library, detail, doubts)]
    return _sentence(told) if told else NOTHING


def _where(library: Library, wanted: Wanted) -> Where:
    return searching.quotations(library, searching.condition_of(wanted))


def _doubts(library: Library, id: int) -> Doubts:
    doubts = reviewing.doubts(library.database, id)
    if doubts is None:
        raise UserError(
            say("There is no quotation with the number {number} in this library.", number=str(id))
        )
    return doubts


def _sentence(parts: list[str]) -> str:
    return say("{told:capital}.", told=listed(parts, "; "))


def _remark(remark: str) -> str:
    if not remark or remark in REMARKS:
        return REMARKS.get(remark, "")
    return say("it is marked as {remark}", remark=remark)


def _unplaced(doubts: Doubts) -> str:
    if not doubts.unplaced:
        return ""
    return say("a newer reading of its article does not find it; it is kept as you set it")


def _words_and_speaker(library: Library, detail: QuotationDetail, doubts: Doubts) -> str:
    words, who = _WORDS[detail.row.kind], _who(library, detail, doubts)
    if detail.row.kind is Kind.DIRECT:
        return say("{words}; the speaker is not: {who}", words=words, who=who)
    return say("{words}, and {who}", words=words, who=who)


_WORDS = {
    Kind.DIRECT: say("the words are sure"),
    Kind.MIXED: say("only the words in quotation marks are sure"),
    Kind.INDIRECT: say("it stands in no quotation marks"),
}


def _who(library: Library, detail: QuotationDetail, doubts: Doubts) -> str:
    """What the speaker rests on."""
    mention, row = " ".join(detail.source_text.split()), detail.row
    back = _sentences_back(library, detail, doubts)
    if mention and mention.lower() not in PRONOUNS:
        return _beside(mention, bool(row.speaker))
    beside = f"“{mention}”" if mention else say("nobody is named beside it")
    if back is None:
        return say("{beside}, no name is near", beside=beside) if mention else beside
    if back == 0:
        return say("{beside}, {name} was named in the same sentence", beside=beside, name=row.speaker)
    return say(
        "{beside}, {name} was named {n} {n:sentence|sentences} back", beside=beside, name=row.speaker, n=back
    )


def _beside(mention: str, named: bool) -> str:
    if named:
        return say("“{mention}” stands beside it", mention=mention)
    return say("“{mention}” stands beside it, whom the article does not name", mention=mention)


def _sentences_back(library: Library, detail: QuotationDetail, doubts: Doubts) -> int | None:
    """How many sentences before it the speaker was named last; None where that is nowhere near."""
    place = (detail.source or detail.content or ((0, 0),))[0][0]
    text = articles.texts(library.database, [detail.row.article_id])[detail.row.article_id]
    ends = [_last_named(text, name, place) for name in _names(library, detail, doubts)]
    named = max(ends, default=-1)
    return sum(1 for _ in SENTENCE_END.finditer(text, named, place)) if named >= 0 else None


def _last_named(text: str, name: str, place: int) -> int:
    """Where a name ends that stands last before a place; -1 where none does."""
    start = text.rfind(name, max(0, place - LOOKED_BACK), place)
    return start + len(name) if start >= 0 else -1


def _names(library: Library, detail: QuotationDetail, doubts: Doubts) -> set[str]:
    """What the speaker may be called in the article: full names, and the last names of persons."""
    row = detail.row
    if row.speaker_id is None:
        return {row.speaker} - {""}
    names = {row.speaker, doubts.name, doubts.found, *speakers.aliases(library.database, row.speaker_id)}
    if row.speaker_kind is SpeakerKind.PERSON:
        names |= {name.split()[-1] for name in names if name.split()}
    return {name for name in names if len(name) > 1}


def _link(detail: QuotationDetail, doubts: Doubts) -> str:
    if doubts.link_confidence is None or doubts.link_confidence >= LINK_DOUBTED_BELOW:
        return ""
    if doubts.name.casefold() == detail.row.speaker.casefold():
        return say(
            "it may be another {name} than elsewhere in the library ({share:.0%} sure)",
            name=doubts.name,
            share=doubts.link_confidence,
        )
    return say(
        "“{name}” is taken for {speaker} ({share:.0%} sure)",
        name=doubts.name,
        speaker=detail.row.speaker,
        share=doubts.link_confidence,
    )


def _day(detail: QuotationDetail, doubts: Doubts) -> str:
    if doubts.said_confidence is None or doubts.said_confidence >= DAY_DOUBTED_BELOW:
        return ""
    if detail.row.said.basis is Basis.PUBLICATION:
        return say("the day is not sure: only that of the article is told")
    words = " ".join(detail.row.evidence.split())
    if words:
        return say("the day is not sure: it rests on “{words}”", words=words)
    return say("the day is not sure")
