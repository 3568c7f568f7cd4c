"""How often the day of a statement is right, against days given by hand to statements of real articles.

The days lie in ``tests/quality/said.jsonl``, without any text; the articles and the scorer lie in the folder
that QUOTELINE_EVAL names.
"""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from gold_figures import Figures, Record, letters
from quoteline.domain import Kind, Precision, Quotation, Spans, StatementDate
from quoteline.extraction import Lexicon, extract
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.found import Attribution
from quoteline.extraction.speakers import name_speakers
from quoteline.services.engines import Engine

GOLD = Path(__file__).resolve().parents[1] / "tests" / "quality" / "said.jsonl"
ARTICLES = Path("quotes") / "polnear-train.jsonl"
SURE = 0.8  # a day given with more confidence than this must not be wrong
NOT_TOLD = "unknown"  # the day of a statement of which the article does not tell when it was said
ENOUGH = 0.5  # share of a statement's letters by which a quotation found is that statement

Dated = dict[str, StatementDate]  # by the statement's id


@dataclass(frozen=True)
class Outcome:
    """What became of one statement; ``invented``: dated to a wrong day, and sure of it."""

    row: Record
    given: str
    exact: bool
    compatible: bool
    invented: bool

    @property
    def moved(self) -> bool:
        """Whether it was said on another day than that of publication."""
        return bool(self.row["said_date"] != self.row["pub_date"])


# --- dating ------------------------------------------------------------------------------------------


def by_article(gold: Iterable[Record], articles: Iterable[Record]) -> list[tuple[Record, list[Record]]]:
    """Each article with its statements. Raises ValueError for one that is no quotation of its article."""
    wanted: dict[str, list[Record]] = defaultdict(list)
    for row in gold:
        wanted[row["doc_id"]].append(row)
    paired = [(each, wanted.pop(each["doc_id"])) for each in articles if each["doc_id"] in wanted]
    if wanted:
        raise ValueError(f"no such articles: {', '.join(sorted(wanted))}")
    for article, rows in paired:
        marked = {_spans(quote["content"]) for quote in article["quotes"]}
        for row in rows:
            if _spans(row["quote"]) not in marked:
                raise ValueError(f"statement {row['id']} is no quotation of {row['doc_id']}")
    return paired


def as_marked(pairs: Iterable[tuple[Record, list[Record]]], lexicon: Lexicon) -> Dated:
    """The days of statements whose words, cue and source are given: dating apart from finding."""
    dated: Dated = {}
    for article, rows in pairs:
        wanted = {_spans(row["quote"]): row["id"] for row in rows}
        found = list(_attributions(article, set(wanted)))
        speakers = name_speakers(article["text"], found, lexicon)
        published = date.fromisoformat(rows[0]["pub_date"])
        days = statement_dates(article["text"], found, published, lexicon, speakers)
        for each, day in zip(found, days, strict=True):
            if each.content in wanted:
                dated[wanted[each.content]] = day
    return dated


def _attributions(article: Record, wanted: set[Spans]) -> Iterator[Attribution]:
    """The gold quotations of an article in the order of the text; attitudes only where they are wanted."""
    for quote in sorted(article["quotes"], key=lambda each: _spans(each["content"])):
        content = _spans(quote["content"])
        if content and (quote.get("speech", True) or content in wanted):
            cue, source = _spans(quote["cue"]), _spans(quote["source"])
            yield Attribution(Kind(quote["type"]), content, cue, source)


def _spans(given: Iterable[Iterable[int]]) -> Spans:
    return tuple(sorted((start, stop) for start, stop in given))


def attitudes(pairs: Iterable[tuple[Record, list[Record]]]) -> set[str]:
    """The statements that the annotation does not take for speech; extraction need not find them."""
    told: set[str] = set()
    for article, rows in pairs:
        unsaid = {_spans(each["content"]) for each in article["quotes"] if not each.get("speech", True)}
        told.update(row["id"] for row in rows if _spans(row["quote"]) in unsaid)
    return told


def as_found(pairs: Iterable[tuple[Record, list[Record]]], lexicon: Lexicon, engine: Engine) -> Dated:
    """The days of the statements that extraction finds by itself; the others are left out."""
    dated: Dated = {}
    for article, rows in pairs:
        published = date.fromisoformat(rows[0]["pub_date"])
        found = extract(article["text"], lexicon=lexicon, published=published, model=engine.model)
        for row in rows:
            if (best := nearest(article["text"], row["quote"], found)) is not None:
                dated[row["id"]] = best.said
    return dated


def nearest(text: str, content: Iterable[Iterable[int]], found: Iterable[Quotation]) -> Quotation | None:
    """The quotation that shares most with some words, if it shares enough."""
    want = letters(text, content)
    shared = [(len(want & letters(text, each.content)), each) for each in found]
    most, best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best if most >= max(1.0, ENOUGH * len(want)) else None


# --- scoring -----------------------------------------------------------------------------------------


def outcomes(gold: Iterable[Record], dated: Mapping[str, StatementDate], score: Any) -> list[Outcome]:
    """What became of each statement that was dated, by the rules of the scorer beside the sets."""
    return [_outcome(row, dated[row["id"]], score) for row in gold if row["id"] in dated]


def always_published(gold: Iterable[Record]) -> Dated:
    """What is to be beaten: every statement on the day of publication."""
    days = {row["id"]: date.fromisoformat(row["pub_date"]) for row in gold}
    return {name: StatementDate(day, day, Precision.DAY) for name, day in days.items()}


def as_given(said: StatementDate, score: Any) -> str:
    """A statement date as the scorer writes it: a day, month, year, week, span, or unknown."""
    start, end = (day.isoformat() if day else None for day in (said.start, said.end))
    written: str = score.said({"said": {"start": start, "end": end, "precision": said.precision.value}})
    return written


def _outcome(row: Record, said: StatementDate, score: Any) -> Outcome:
    day = as_given(said, score)
    right = [row["said_date"], *row.get("alt", [])]
    exact = day in right
    if said.start is None:
        return Outcome(row, day, exact, exact, False)
    first, last = score.iv(day)
    spans = [score.iv(each) for each in right if each != NOT_TOLD]
    covered = any(first <= start and stop <= last for start, stop in spans)
    sure = said.confidence is None or said.confidence > SURE  # dates without one are shown as sure
    compatible = exact or _compatible(first, last, right, score)
    return Outcome(row, day, exact, compatible, sure and not exact and not covered)


def _compatible(first: date, last: date, right: list[str], score: Any) -> bool:
    """As the scorer has it, which looks no further where people could not tell the day."""
    known = itertools.takewhile(lambda each: each != NOT_TOLD, right)
    shared = any(max(first, start) <= min(last, stop) for start, stop in map(score.iv, known))
    return shared and (last - first).days < 367


def figures(found: list[Outcome]) -> Figures:
    """Shares in percent; moved and kept are exact too, of those said on another day and on that day."""
    moved, kept = [each for each in found if each.moved], [each for each in found if not each.moved]
    return {
        "exact": _share([each.exact for each in found]),
        "compatible": _share([each.compatible for each in found]),
        "moved": _share([each.exact for each in moved]),
        "kept": _share([each.exact for each in kept]),
        "invented": _share([each.invented for each in found]),
    }


def gated(pairs: list[tuple[Record, list[Record]]], lexicon: Lexicon, score: Any) -> Figures:
    """The figures that must not fall: statements as marked, both halves together."""
    gold = [row for _, rows in pairs for row in rows]
    found = figures(outcomes(gold, as_marked(pairs, lexicon), score))
    kept = {f"statement dates {name}": found[name] for name in ("exact", "compatible", "moved", "kept")}
    return {**kept, "statement dates not invented": 100.0 - found["invented"]}


def _share(claims: list[bool]) -> float:
    return 100.0 * sum(claims) / len(claims) if claims else 0.0
