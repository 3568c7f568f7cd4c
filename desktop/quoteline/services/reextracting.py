"""A library is read again with the engine of today, and what people corrected is laid over the new result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Hashable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from quoteline.domain import UNDATED, Article, KeptArticle, PublishedFrom, Quotation, Span, Spans
from quoteline.extraction.long_texts import parts
from quoteline.extraction.redating import redated_in_parts
from quoteline.recognising import recognised
from quoteline.services import linking, pairing, shipped
from quoteline.services.engines import engine_named
from quoteline.services.extracting import Found, Reading, lexicon, read_text
from quoteline.services.extractor import Extractor, PartRead
from quoteline.services.library import Library
from quoteline.services.log_sentences import CHANGED, COUNTS, EXTRACTED, EXTRACTED_AGAIN, TO_LOOK_AT
from quoteline.services.pairing import One
from quoteline.storage import articles, corrections, laying, naming
from quoteline.storage.laying import Laid, Left, Named
from quoteline.wording import listed, say

__all__ = ["COUNTED", "LeftOver", "Report", "Step", "extract_again", "sentence"]

LINKING = say("Linking names")
READING, KEEPING = say("Reading a long article"), say("Keeping a long article")
MANY = 20_000  # quotations of an article, older and newer ones, up to which all are laid in one go
GO = 6_000  # in one go of more


@dataclass(frozen=True)
class Step:
    """One article has been read again and kept; ``what`` instead, when something else is under way.

    ``failure`` says why an article could not be read: it is as it was. ``remark`` says why it was not the
    model that read it, when the model was wanted.
    """

    done: int
    total: int
    article_id: int | None = None
    title: str = ""
    laid: Laid = field(default_factory=Laid)
    engine: str = ""
    remark: str = ""
    failure: str = ""
    what: str = ""
    correction: int | None = None
    part: int = 0  # of ``parts`` of a very long article that are read, or kept; ``what`` tells which
    parts: int = 0
    unfinished: bool = False  # its parts are being kept: nothing else may be written before the next step


@dataclass(frozen=True)
class LeftOver:
    """A quotation that is not found any more, and stays for what a person did with it."""

    quotation: Left
    article_id: int
    article_title: str

    @property
    def did(self) -> str:
        """What a person did with it: “tagged, with a note”."""
        return listed([recognised(each) for each in self.quotation.reasons])

    @property
    def why(self) -> str:
        """Why it is still there, in a few words."""
        return say("the new reading finds it no more; kept because it was {did}", did=self.did)


@dataclass
class Report:
    """What an extraction came to, so far."""

    articles: int = 0
    counts: Counter[str] = field(default_factory=Counter)  # same, changed, new, gone, back, speakers
    left: list[LeftOver] = field(default_factory=list)
    failed: list[Step] = field(default_factory=list)
    engines: Counter[str] = field(default_factory=Counter)
    remarks: Counter[str] = field(default_factory=Counter)
    corrections: list[int] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """Count a step."""
        if step.correction is not None and step.correction not in self.corrections:
            self.corrections.append(step.correction)
        if step.article_id is None:
            return
        self.articles += 1
        if step.failure:
            self.failed.append(step)
            return
        self.engines[step.engine] += 1
        if step.remark:
            self.remarks[step.remark] += 1
        for name in COUNTED:
            self.counts[name] += getattr(step.laid, name)
        self.left += [LeftOver(each, step.article_id, step.title) for each in step.laid.left]

    @property
    def engine(self) -> str:
        """What read most of the articles."""
        return next((name for name, _ in self.engines.most_common(1)), "")

    @property
    def to_look_at(self) -> list[LeftOver]:
        """What found no place in the new result, and is kept nonetheless."""
        return [each for each in self.left if each.quotation.unplaced]

    @property
    def vouched_for(self) -> list[LeftOver]:
        """What the new result has not, and a person added or confirmed: nothing to look at."""
        return [each for each in self.left if not each.quotation.unplaced]

    @property
    def remark(self) -> str:
        """Why it was not the model that read, where the model was wanted."""
        return next((why for why, _ in self.remarks.most_common(1)), "")

    def sentence(self) -> str:
        """The report in one line."""
        return sentence(self.engine, self.counts, len(self.to_look_at))


COUNTED = ("same", "changed", "new", "gone", "back", "speakers")


def sentence(engine: str, counts: Counter[str], to_look_at: int) -> str:
    """What an extraction came to, as the log of the library and the report say it."""
    changed = counts["changed"]
    said = [CHANGED(n=changed)]
    said += [words(n=counts[name]) for name, words in COUNTS.items() if counts[name] or name == "new"]
    said += [TO_LOOK_AT(n=to_look_at)] if to_look_at else []
    return EXTRACTED(engine=engine or "nothing", parts=listed(said))


def extract_again(
    library: Library,
    *,
    engine: str = "auto",
    jobs: int | None = None,
    article_ids: Sequence[int] | None = None,
) -> Iterator[Step]:
    """Read articles again, all when none are named; a step for each, then some while names are linked.

    A quotation found again keeps its number and what a person set. All of it is one entry of the log, which
    can be undone; only where a person corrects something meanwhile, what comes after that is an entry of its
    own, so that undo stays in order. Each article is kept whole; closing the generator leaves whole articles.
    Reading the same library again with the same engine changes nothing. ``engine``: one of
    ``engines.ENGINES``; ``jobs``: processes, all cores when None. Raises UserError before anything is read
    when the engine cannot be had.
    """
    shipped.check()
    if engine != "auto":
        engine_named(engine)
    ids = library.database.article_ids()
    if article_ids is not None:
        there = set(ids)
        ids = [each for each in dict.fromkeys(article_ids) if each in there]
    run = _Run(library, engine)
    done = 0
    with Extractor(jobs, engine) as extractor:
        for chunk in extractor.steps(_kept_articles(library, ids)):
            if isinstance(chunk, PartRead):
                yield Step(done, len(ids), what=READING, part=chunk.done, parts=chunk.total)
                continue
            for candidate, found in chunk:
                step = yield from run.keep(candidate, found, Step(done, len(ids), what=KEEPING))
                done += 1
                yield replace(step, done=done, total=len(ids))
    yield from run.link_names(len(ids))


@dataclass(frozen=True)
class _Candidate:
    kept: KeptArticle

    @property
    def reading(self) -> Reading:
        article = self.kept.article
        # What came in in another language stays unread; what came in before that was told is not asked anew.
        return Reading(article.text, article.published, article.language or None)


def _kept_articles(library: Library, ids: Sequence[int]) -> Iterator[_Candidate]:
    for each in ids:
        kept = articles.get(library.database, each)
        if kept is not None:
            yield _Candidate(kept)


class _Run:
    """One extraction in the library's log: begun with the first article in which anything changes."""

    def __init__(self, library: Library, engine: str) -> None:
        self._library, self._engine = library, engine
        self._strong = linking.strong()
        self._by_person = naming.decided(library.database)
        self._number: int | None = None
        self._report = Report()

    def keep(self, candidate: _Candidate, found: Found, under_way: Step) -> Generator[Step, None, Step]:
        """Keep an article as it was read now, in one transaction; ends with what came of it.

        ``under_way`` is told between the parts of a very long one.
        """
        with self._library.database.writing():
            keeping = self._kept(candidate.kept, found)
            while True:
                try:
                    part, parts = next(keeping)
                except StopIteration as end:
                    step: Step = end.value
                    return step
                yield replace(under_way, part=part, parts=parts, unfinished=True)

    def _kept(self, before: KeptArticle, found: Found) -> Generator[tuple[int, int], None, Step]:
        database = self._library.database
        kept = articles.get(database, before.id)
        step = Step(0, 0, before.id, _title(before.article))
        if kept is None:  # its import was taken back meanwhile
            return replace(step, failure=say("it is no longer in the library"))
        if kept.article.published != before.article.published and not found.failure:
            found = read_text(_Candidate(kept).reading, self._engine)  # a person has dated it meanwhile
        if found.failure:
            return replace(step, failure=found.failure)
        step = replace(step, engine=found.engine, remark=found.remark)
        new = yield from _dated(kept.article, found)
        if len(new.quotations) > MANY:
            yield 0, 1
        new = replace(new, quotations=tuple(new.quotations))
        goes = in_goes(laying.contents_of(database, kept.id), new.quotations)
        names = self._named(kept, new)
        for number, (ids, quotations) in enumerate(goes, 1):
            if number > 1:
                yield number - 1, len(goes)
            laid = self._laid(kept, ids, replace(new, quotations=quotations), names, rest=number == len(goes))
            names = replace(names, rows=())
            if laid.rows:
                step = replace(step, correction=self._goes_on())
                laying.write(database, step.correction or 0, laid)
            step = replace(step, laid=_both(step.laid, laid))
        if step.correction is not None:
            self._report.add(step)
            corrections.reword(database, step.correction, self._report.sentence())
        return step

    def _named(self, kept: KeptArticle, new: Found) -> Named:
        """The rows of all who speak in the article, as it is read now."""
        database = self._library.database
        theirs = laying.said_by(database, kept.id, self._by_person) if self._by_person else []
        old = laying.kept_of(database, kept.id, theirs) if theirs else []
        return laying.named(database, kept.id, old, new.quotations, self._strong, self._by_person)

    def _laid(self, kept: KeptArticle, ids: Sequence[int], new: Found, names: Named, *, rest: bool) -> Laid:
        database = self._library.database
        old = laying.kept_of(database, kept.id, ids)
        pairs = pairing.pairs(
            [One(each.content, each.marks, each.favour) for each in old],
            [One(each.content, _marks(each)) for each in new.quotations],
        )
        result = laying.Found(new.quotations, new.declined, new.engine)
        return laying.lay(database, kept.id, kept.article, old, result, pairs, names, rest=rest)

    def _goes_on(self) -> int:
        """The number in the log, a new one where something else was done, or undone, meanwhile."""
        if self._number is None or not corrections.is_last(self._library.database, self._number):
            self._number, self._report = (
                corrections.begin(self._library.database, EXTRACTED_AGAIN()),
                Report(),
            )
        return self._number

    def link_names(self, total: int) -> Iterator[Step]:
        """Link the names anew, where anything changed; it belongs to this extraction."""
        if self._number is None:
            return
        yield Step(total, total, what=LINKING)
        last = corrections.is_last(self._library.database, self._number)
        correction = self._number if last else None
        for _ in linking.link(self._library, correction=correction):
            yield Step(total, total, what=LINKING)


def _both(one: Laid, other: Laid) -> Laid:
    """What became of the quotations of two parts of an article; their rows are those of the later one."""
    counts = {name: getattr(one, name) + getattr(other, name) for name in COUNTED}
    return Laid(**counts, left=one.left + other.left, rows=other.rows)


Go = tuple[list[int], tuple[Quotation, ...]]


def in_goes(old: Sequence[tuple[int, Spans]], new: Sequence[Quotation]) -> list[Go]:
    """Older and newer quotations of an article in goes of bearable size, one go where there are few.

    Two that share a letter are in the same go. All of the older ones are in one, those without words too.
    """
    if len(old) + len(new) <= MANY:
        return [([id for id, _ in old], tuple(new))]
    where = [(_reach(spans), 0, number) for number, (_, spans) in enumerate(old)]
    where += [(_reach(each.content), 1, number) for number, each in enumerate(new)]
    goes: list[Go] = []
    here: list[tuple[int, int]] = []
    reached = 0
    for (start, stop), side, number in sorted(where):
        if len(here) >= GO and start >= reached:
            goes.append(_go(here, old, new))
            here = []
        here.append((side, number))
        reached = max(reached, stop)
    return [*goes, _go(here, old, new)]


def _reach(spans: Spans) -> Span:
    return (spans[0][0], max(stop for _, stop in spans)) if spans else (0, 0)


def _go(here: Sequence[tuple[int, int]], old: Sequence[tuple[int, Spans]], new: Sequence[Quotation]) -> Go:
    ids = [old[number][0] for side, number in here if side == 0]
    return ids, tuple(new[number] for number in sorted(number for side, number in here if side))


def _marks(found: Quotation) -> tuple[Hashable, ...]:
    """What :attr:`laying.Kept.marks` will be of it."""
    name = found.speaker.name if found.speaker else ""
    return found.cue, found.source, name, found.found_by, found.confidence


def _dated(article: Article, found: Found) -> Generator[tuple[int, int], None, Found]:
    """What was found, without the days that hang on a publication date which a person took away.

    A step for each part of a very long article.
    """
    if article.published is not None or article.published_from is not PublishedFrom.PERSON:
        return found
    dated = [replace(each, said=UNDATED) for each in found.quotations]
    number = len(parts(article.text))
    steps = redated_in_parts(article.text, dated, None, lexicon())
    for part, (numbers, said) in enumerate(steps, 1):
        for each, when in zip(numbers, said, strict=True):
            dated[each] = replace(dated[each], said=when)
        if number > 1:
            yield part, number
    return replace(found, quotations=tuple(dated))


def _title(article: Article) -> str:
    return " ".join(article.title.split()) or article.origin
