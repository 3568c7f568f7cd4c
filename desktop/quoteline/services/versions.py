"""Two versions of one article beside each other: which quotations appeared, vanished and changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import LCSseq

from quoteline.domain import Article, QuotationDetail, UserError
from quoteline.families.articles import words
from quoteline.families.comparing import Change, Piece, pieces
from quoteline.families.words import Worded, worded
from quoteline.services.comparing_families import beside
from quoteline.services.library import Library
from quoteline.storage import quotations
from quoteline.storage import versions as kept
from quoteline.storage.versions import Earlier, Version
from quoteline.wording import listed, say

__all__ = ["Change", "Comparison", "Piece", "Version", "all_of", "before", "compare", "compared"]

RUN = 3  # words; of 4,000 pairs of unrelated news articles 99.9 % share less than 16 % of such runs
LEAST = 5  # runs; a shorter text tells nothing
SAME_PLACE = 0.3  # of the runs of the shorter text are in the other, where a path or a number is the same
SAME_ADDRESS = 0.15  # where it is the address of a page, or where the headline is the same
ALIKE = 0.5  # of the words of the longer quotation are in the other, in order: it is the same one, changed
MOST_PAIRS = 250_000  # of quotations that are laid beside each other; an article has a few dozen


@dataclass(frozen=True, slots=True)
class Changed:
    """A quotation that is in both versions, with other words or another speaker."""

    old: QuotationDetail
    new: QuotationDetail

    @property
    def speaker_differs(self) -> bool:
        """Whether the two name different speakers; a fuller form of a name is the same one."""
        one, other = (set(words(each.speaker_printed)) for each in (self.old, self.new))
        return not (one <= other or other <= one)

    @property
    def kind_differs(self) -> bool:
        """Whether what was quoted is now reported, or the other way round."""
        return self.old.row.kind != self.new.row.kind

    @property
    def words_differ(self) -> bool:
        """Whether it is other words."""
        return _worded(self.old).words != _worded(self.new).words

    @property
    def diff(self) -> tuple[Piece, ...]:
        """The new words against the old, piece by piece."""
        old, new = _worded(self.old), _worded(self.new)
        return pieces(new, self.new.row.text, old, self.old.row.text, beside(new, old))


@dataclass(frozen=True)
class Comparison:
    """What became of the quotations of one version in another."""

    old: Version
    new: Version
    appeared: tuple[QuotationDetail, ...]
    vanished: tuple[QuotationDetail, ...]
    changed: tuple[Changed, ...]
    same: tuple[Changed, ...]

    @cached_property
    def sentence(self) -> str:
        """All of it in a line: 2 quotations new, 1 gone, 1 changed."""
        told = []
        if self.appeared:
            told.append(say("{n} {n:quotation|quotations} new", n=len(self.appeared)))
        if self.vanished:
            told.append(say("{n} {n:quotation|quotations} gone", n=len(self.vanished)))
        if self.changed:
            told.append(say("{n} {n:quotation|quotations} changed", n=len(self.changed)))
        return listed(told) if told else say("the same quotations")


def before(library: Library, article: Article) -> int | None:
    """The article that this one, which is not in the library yet, is a newer version of.

    It came from the same address, or from the same place of an export, or from the same file, and enough of
    the text is the same: a file such as ``latest.txt`` may hold another article every day.
    """
    found = kept.earlier(library.database, article)
    if not found:
        return None
    ours = _runs(article.text)
    return next((each.id for each in found if _same_page(article, ours, each)), None)


def _same_page(article: Article, ours: set[tuple[str, ...]], there: Earlier) -> bool:
    if article.doc_id and not article.url and article.outlet != there.outlet:
        return False  # a number counts within the export that gave it
    theirs = _runs(there.text)
    shorter = min(len(ours), len(theirs))
    known = article.url or (article.title and article.title == there.title)
    least = SAME_ADDRESS if known else SAME_PLACE
    return shorter >= LEAST and len(ours & theirs) >= least * shorter


def _runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return set(zip(*(found[start:] for start in range(RUN)), strict=False))


def all_of(library: Library, article_id: int) -> list[Version]:
    """All versions of an article, the oldest first. Raises UserError where there is no such article."""
    found = kept.all_of(library.database, article_id)
    if all(each.id != article_id for each in found):
        raise UserError(
            say("There is no article with the number {number} in this library.", number=str(article_id))
        )
    return found


def compared(library: Library, article_id: int) -> list[Comparison]:
    """Each version of an article against the one before it, the oldest first."""
    found = {each.id: each for each in all_of(library, article_id)}
    return [
        _comparison(library, found[each.version_of], each)
        for each in found.values()
        if each.version_of in found
    ]


def compare(library: Library, old_id: int, new_id: int) -> Comparison:
    """Any two versions of one article. Raises UserError where they are not of one."""
    found = {each.id: each for each in all_of(library, old_id)}
    if new_id not in found:
        raise UserError(
            say("Article {one} is no version of article {other}.", one=str(new_id), other=str(old_id))
        )
    return _comparison(library, found[old_id], found[new_id])


def _comparison(library: Library, old: Version, new: Version) -> Comparison:
    before, after = _quotations(library, old.id), _quotations(library, new.id)
    pairs = _paired(before, after)
    changed, same = _parted([Changed(before[one], after[other]) for one, other in _in_order(pairs)])
    met = set(pairs.values())
    return Comparison(
        old,
        new,
        tuple(each for place, each in enumerate(after) if place not in met),
        tuple(each for place, each in enumerate(before) if place not in pairs),
        changed,
        same,
    )


def _in_order(pairs: dict[int, int]) -> list[tuple[int, int]]:
    return sorted(pairs.items(), key=lambda pair: pair[1])


def _parted(both: Sequence[Changed]) -> tuple[tuple[Changed, ...], tuple[Changed, ...]]:
    """What differs in words, speaker or kind, and what does not."""
    parts: tuple[list[Changed], list[Changed]] = ([], [])
    for each in both:
        differs = each.words_differ or each.speaker_differs or each.kind_differs
        parts[0 if differs else 1].append(each)
    return tuple(parts[0]), tuple(parts[1])


def _quotations(library: Library, article_id: int) -> list[QuotationDetail]:
    return quotations.details(library.database, quotations.of_article(library.database, article_id))


def _paired(before: Sequence[QuotationDetail], after: Sequence[QuotationDetail]) -> dict[int, int]:
    """Which quotation of the one is which of the other, by place: equal words first, then the most alike."""
    ours, theirs = [_worded(each) for each in before], [_worded(each) for each in after]
    pairs: dict[int, int] = {}
    free: dict[tuple[str, ...], list[int]] = {}
    for place, each in reversed(list(enumerate(theirs))):
        free.setdefault(each.words, []).append(place)
    for place, each in enumerate(ours):
        if same := free.get(each.words):
            pairs[place] = same.pop()
    taken = set(pairs.values())
    for _, one, other in sorted(_likely(ours, theirs, pairs, taken), key=lambda found: -found[0]):
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return pairs


def _likely(
    ours: Sequence[Worded], theirs: Sequence[Worded], pairs: dict[int, int], taken: set[int]
) -> Iterator[tuple[float, int, int]]:
    """How alike the quotations are that have no equal, where they are alike at all."""
    left = [place for place in range(len(ours)) if place not in pairs]
    open = [place for place in range(len(theirs)) if place not in taken]
    for one in left[: max(1, MOST_PAIRS // max(1, len(open)))]:
        for other in open:
            alike = LCSseq.normalized_similarity(
                ours[one].words, theirs[other].words, score_cutoff=ALIKE, processor=None
            )
            if alike >= ALIKE:
                yield alike, one, other


def _worded(detail: QuotationDetail) -> Worded:
    return worded(detail.row.text, detail.row.kind, [end - start for start, end in detail.content])
