"""Learns what speaks for a day as the day of a statement, from statements that people dated.

    QUOTELINE_EVAL=FOLDER [QUOTELINE_CORPUS=FOLDER] python build/fit_dating.py [--write] [--l2 7] [--folds 5]

Reads ``build/said_training.jsonl`` (days given by one reader; no text), the half for tuning of
``tests/quality/said.jsonl``, our own samples, each as marked and as extraction finds it, and the invented
statements of ``build/dating_examples.txt``. The half for the test is not looked at. Prints how often
held-out statements are put on the right day; folds are over articles.
``--write`` fits on all and writes ``dating_weights.txt`` and ``dating_trust.txt`` into the English lexicon.

The model is a multinomial logit over the answers of one statement (McFadden 1974, conditional logit) with
an L2 penalty, fitted by Adam; the statements before are settled first by the plainest rule, then by the
model itself, and both are learned from. Trust is what share of the held-out statements was right at the
least, by the share of the softmax: pooled to rise (Ayer et al. 1955), the lower end of Wilson's interval.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "extraction"))

from marked_articles import marked  # type: ignore[import-not-found]

import said_figures
from gold_figures import Record
from quality_gate import english, load, records
from quoteline.domain import Kind, Spans, Speaker
from quoteline.extraction import Lexicon, extract, redating
from quoteline.extraction.dating.clauses import Known, compile_known
from quoteline.extraction.dating.deciding import decide
from quoteline.extraction.dating.memory import PRINTED
from quoteline.extraction.dating.moments import dated, moments
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.weighing import TRUST, WEIGHTS, Chooser, Option, by_weight
from quoteline.extraction.found import Attribution
from quoteline.extraction.speakers import name_speakers
from quoteline.extraction.temporal import TimeWords, compile_time_words

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent / "resources" / "samples" / "gold.jsonl"
OWN = "own sample"
TRAINING = HERE / "said_training.jsonl"
EXAMPLES = HERE / "dating_examples.txt"
LISTS = HERE.parent / "resources" / "lexicons" / "en"
EXAMPLES_DAY = date(2025, 3, 20)
SOURCES = (said_figures.ARTICLES, Path("quotes") / "gum-news-dev.jsonl")
CORPUS = Path("reuters-1987.jsonl")
ATTITUDE, EXAMPLE = 0.3, 4.0  # weights of statements that are no speech, and of invented ones
PRINTED_ANSWER = f"{PRINTED} answer"
SEEN = 3  # times that a sign must be seen to be given a weight
STEPS = 400
LEAN = 0.5  # towards the publication day: the least with which 94 % of what was said on it stay there
SURE = 1.96  # standard deviations, of a chance of 1 in 40
UNLIKE = 0.05  # off the share that is right, for news unlike that which was learned from
BINS = 8  # of statements of one sureness, each of as many
PLAINEST = by_weight({})  # the day that plainly dates the cue, else that of publication
Numbers = Any  # arrays of numpy
HEADER = "# Learned by build/fit_dating.py; not to be changed by hand.\n"


@dataclass(frozen=True)
class Means:
    """What running the dater takes: the scorer, which writes the answers, and the compiled word lists."""

    score: Any
    words: TimeWords
    known: Known


@dataclass
class Article:
    """An article with its attributions, and the statements among them that were dated, by content."""

    text: str
    published: date
    found: list[Attribution]
    speakers: list[Speaker | None]
    gold: Mapping[Spans, Record]
    weight: Mapping[Spans, float]
    as_found: bool = False


@dataclass
class Case:
    """The answers weighed for one statement, and which of them are right."""

    row: Record
    options: Sequence[Option]
    answers: Sequence[str]
    chosen: int
    share: float
    weight: float
    as_found: bool
    right: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        best = {place for place, answer in enumerate(self.answers) if answer == self.row["said_date"]}
        self.right = best or {place for place, each in enumerate(self.answers) if self.accepts(each)}

    def accepts(self, answer: str) -> bool:
        return answer in (self.row["said_date"], *self.row.get("alt", ()))

    @property
    def is_plain(self) -> bool:
        """Whether a day plainly dates the cue, so that nothing is weighed."""
        return any(option.rank is not None for option in self.options)

    @property
    def is_speech(self) -> bool:
        """Whether it is a statement as marked, and no attitude."""
        return self.weight == 1.0 and not self.as_found

    @property
    def is_dated(self) -> bool:
        return self.answers[self.chosen] != said_figures.NOT_TOLD

    def trusted(self, steps: Sequence[tuple[float, float]]) -> float:
        return max(right for share, right in steps if share <= self.share)

    @property
    def is_right(self) -> bool:
        return self.accepts(self.answers[self.chosen])


# --- reading -----------------------------------------------------------------------------------------


def spans(given: Iterable[Iterable[int]]) -> Spans:
    return tuple(sorted((start, stop) for start, stop in given))


def articles(folder: Path, corpus: Path | None, lexicon: Lexicon) -> list[tuple[Article, ...]]:
    """The articles whose statements were dated for learning, as marked and as extraction finds them."""
    rows = [*records(TRAINING), *(row for row in records(said_figures.GOLD) if row["half"] == "tune")]
    by_name: dict[str, list[Record]] = defaultdict(list)
    for row in rows:
        by_name[row["doc_id"]].append(row)
    texts = {each["doc_id"]: each for source in SOURCES for each in records(folder / source)}
    if corpus is not None:
        texts |= {each["doc_id"]: each for each in records(corpus) if each["doc_id"] in by_name}
    missing = by_name.keys() - texts.keys()
    if missing:
        print(f"{len(missing)} articles are not there and are left out.", file=sys.stderr)
    known = [(texts[name], rows) for name, rows in sorted(by_name.items()) if name in texts]
    return [(as_marked(text, rows, lexicon), as_found(text, rows, lexicon)) for text, rows in known]


def samples(lexicon: Lexicon, score: Any) -> list[tuple[Article, ...]]:
    """Our own sample articles, whose statements are all dated."""
    dated = [record for record in records(SAMPLES) if record["quotes"] and record["pub_date"]]
    known = [(record, list(rows_of_sample(record, score))) for record in dated]
    return [(as_marked(record, rows, lexicon), as_found(record, rows, lexicon)) for record, rows in known]


def rows_of_sample(record: Record, score: Any) -> Iterator[Record]:
    for quote in record["quotes"]:
        day = score.said({"said": quote["said"]})
        yield {"id": OWN, "quote": quote["content"], "pub_date": record["pub_date"], "said_date": day}


def as_marked(record: Record, rows: Sequence[Record], lexicon: Lexicon) -> Article:
    """An article with what is marked in it; in one without marks the dated statements are all."""
    gold = {spans(row["quote"]): row for row in rows}
    if record.get("quotes"):
        quotes = [each for each in record["quotes"] if each["content"]]
        speech = {spans(each["content"]): each.get("speech", True) for each in quotes}
        quotes = [each for each in quotes if speech[spans(each["content"])] or spans(each["content"]) in gold]
    else:
        quotes = [{"content": row["quote"], **row} for row in rows]
        speech = dict.fromkeys(gold, True)
    found = sorted((attribution_of(each) for each in quotes), key=lambda each: each.content)
    weight = {content: 1.0 if speech.get(content, True) else ATTITUDE for content in gold}
    text = record["text"]
    day = date.fromisoformat(rows[0]["pub_date"])
    return Article(text, day, found, name_speakers(text, found, lexicon), gold, weight)


def as_found(record: Record, rows: Sequence[Record], lexicon: Lexicon) -> Article:
    """An article with what extraction finds in it; the dated statements are those that it finds."""
    text, day = record["text"], date.fromisoformat(rows[0]["pub_date"])
    found = extract(text, lexicon=lexicon, published=day)
    nearest = ((said_figures.nearest(text, row["quote"], found), row) for row in rows)
    gold = {best.content: row for best, row in nearest if best is not None}
    attributions = [redating.attribution_of(each) for each in found]
    return Article(
        text, day, attributions, [each.speaker for each in found], gold, dict.fromkeys(gold, 1.0), True
    )


def attribution_of(quote: Record) -> Attribution:
    kind = Kind(quote.get("type") or quote.get("kind") or "indirect")
    return Attribution(kind, spans(quote["content"]), spans(quote["cue"]), spans(quote["source"]))


def examples(lexicon: Lexicon, score: Any) -> Iterator[Article]:
    """The invented statements. Raises ValueError for one whose day the article does not name."""
    for line in EXAMPLES.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            answer, _, written = line.replace(" // ", "\n\n").partition(" | ")
            text, found = marked(written)
            row = {"id": written, "pub_date": EXAMPLES_DAY.isoformat()}
            row["said_date"] = day_of_example(answer, text, lexicon, score)
            last = found[-1].content
            speakers = name_speakers(text, found, lexicon)
            yield Article(text, EXAMPLES_DAY, found, speakers, {last: row}, {last: EXAMPLE})


def day_of_example(answer: str, text: str, lexicon: Lexicon, score: Any) -> str:
    if answer in ("printed", "unknown"):
        return EXAMPLES_DAY.isoformat() if answer == "printed" else said_figures.NOT_TOLD
    for moment in moments(text, EXAMPLES_DAY, compile_time_words(lexicon)):
        if answer in text[moment.span[0] : moment.span[1]]:
            return said_figures.as_given(dated(moment, "", 0.0), score)
    raise ValueError(f"“{answer}” is no day in: {text}")


# --- running -----------------------------------------------------------------------------------------


def cases(of: Iterable[Article], choose: Chooser, means: Means) -> list[Case]:
    """All dated statements of articles with the answers that were weighed, settled by ``choose``."""
    found: list[Case] = []
    for article in of:
        named = moments(article.text, article.published, means.words)
        sheet = Sheet(article.text, article.published, named)
        place = iter(article.found)

        def noting(
            options: Sequence[Option], article: Article = article, place: Iterator[Attribution] = place
        ) -> tuple[int, float]:
            content = next(place).content
            chosen, share = choose(options)
            if content in article.gold:
                row = article.gold[content]
                answers = [answer_of(each, article.published, means.score) for each in options]
                weight = article.weight[content]
                found.append(Case(row, options, answers, chosen, share, weight, article.as_found))
            return chosen, share

        list(decide(sheet, article.found, article.speakers, means.known, noting))
    return found


def answer_of(option: Option, published: date, score: Any) -> str:
    if option.moment is None:
        return said_figures.NOT_TOLD if option.unknown else published.isoformat()
    return said_figures.as_given(dated(option.moment, "", 0.0), score)


def fit(learned: Sequence[Case], l2: float) -> dict[str, float]:
    """The weights of the signs that make the right answers likeliest."""
    told = [case for case in learned if case.right and not case.is_plain]
    seen = Counter(sign for case in told for option in case.options for sign in option.signs)
    number = {sign: k for k, sign in enumerate(sorted(sign for sign, n in seen.items() if n >= SEEN))}
    option: list[int] = []
    sign: list[int] = []
    group: list[int] = []
    right: list[bool] = []
    for g, case in enumerate(told):
        for place, each in enumerate(case.options):
            known = [number[name] for name in each.signs if name in number]
            option += [len(group)] * len(known)
            sign += known
            group.append(g)
            right.append(place in case.right)
    weight = np.array([case.weight for case in told])
    entries = (np.array(option), np.array(sign), np.array(group), np.array(right), weight)
    problem = Problem(*entries, len(number))
    return dict(zip(number, problem.solved(l2), strict=True))


@dataclass
class Problem:
    """Options with their signs (one entry a pair), in groups of which some are right."""

    option: Numbers
    sign: Numbers
    group: Numbers
    right: Numbers
    weight: Numbers
    signs: int

    def gradient(self, weights: Any) -> Any:
        """Of the negative log likelihood."""
        sums = np.bincount(self.option, weights[self.sign], len(self.group))
        starts = np.flatnonzero(np.r_[True, self.group[1:] != self.group[:-1]])
        exp = np.exp(sums - np.maximum.reduceat(sums, starts)[self.group])
        share = exp / np.add.reduceat(exp, starts)[self.group]
        good = exp * self.right
        wanted = good / np.maximum(np.add.reduceat(good, starts)[self.group], 1e-12)
        off = (share - wanted) * self.weight[self.group]
        return np.bincount(self.sign, off[self.option], self.signs)

    def solved(self, l2: float) -> Any:
        """The weights, by Adam (Kingma and Ba 2015)."""
        weights, mean, square = np.zeros(self.signs), np.zeros(self.signs), np.zeros(self.signs)
        for step in range(1, STEPS + 1):
            slope = self.gradient(weights) + l2 * weights
            mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
            rate = 0.1 if step < 0.7 * STEPS else 0.02
            weights -= rate * mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.99**step)) + 1e-6)
        return weights


def learn(of: Sequence[Article], means: Means, l2: float) -> dict[str, float]:
    """The weights learned from articles, settled by the plainest rule and by what that teaches."""
    first = cases(of, PLAINEST, means)
    again = cases(of, by_weight(fit(first, l2 / 2)), means)
    weights = fit([*first, *again], l2)
    weights[PRINTED_ANSWER] = weights.get(PRINTED_ANSWER, 0.0) + LEAN
    return weights


def held_out(
    of: Sequence[tuple[Article, ...]], invented: Sequence[Article], means: Means, l2: float, folds: int
) -> list[Case]:
    """Every dated statement, weighed by what was learned without its article."""
    found: list[Case] = []
    for fold in range(folds):
        rest = [each for place, both in enumerate(of) if place % folds != fold for each in both]
        weights = learn([*rest, *invented], means, l2)
        found += cases((each for both in of[fold::folds] for each in both), by_weight(weights), means)
    return found


# --- telling -----------------------------------------------------------------------------------------


def told(name: str, of: Sequence[Case]) -> None:
    """How many are right, of all, of those said on another day, on that day, and of unknown days."""
    parts: dict[str, list[bool]] = defaultdict(list)
    for case in of:
        said, printed = case.row["said_date"], case.row["pub_date"]
        kind = "unknown" if said == said_figures.NOT_TOLD else "kept" if said == printed else "moved"
        for part in ("all", kind):
            parts[part].append(case.is_right)
    cells = (
        f"{part} {sum(right)}/{len(right)} = {sum(right) / len(right):.3f}" for part, right in parts.items()
    )
    print(f"{name:28}", "   ".join(cells), flush=True)


def trust(of: Sequence[Case]) -> list[tuple[float, float]]:
    """From which share of the softmax on what share of the answers is right at the least, rising."""
    once = sorted((case.share, case.is_right) for case in of if case.is_speech)
    plain = [right for share, right in once if share == 1.0]
    weighed = [each for each in once if each[0] < 1.0]
    cuts = [round(len(weighed) * part / BINS) for part in range(BINS + 1)]
    blocks: list[list[float]] = []
    for start, stop in [*pairwise(cuts), (0, 0)]:
        part = [right for _, right in weighed[start:stop]] or plain
        share = weighed[start][0] if stop else 1.0
        blocks.append([share, float(len(part)), float(sum(part))])
        while len(blocks) > 1 and blocks[-2][2] / blocks[-2][1] >= blocks[-1][2] / blocks[-1][1]:
            _, n, k = blocks.pop()
            blocks[-1][1] += n
            blocks[-1][2] += k
    least = [max(0.0, at_least(k, n) - UNLIKE) for _, n, k in blocks]
    return list(zip([0.0, *(share for share, _, _ in blocks[1:])], least, strict=True))


def at_least(right: float, of: float) -> float:
    """The share that is right but for a chance of 1 in 40, where so many were (Wilson 1927)."""
    share, spread = right / of, SURE**2 / of
    centre = share + spread / 2
    width = SURE * math.sqrt(share * (1 - share) / of + spread / 4 / of)
    return (centre - width) / (1 + spread)


def main() -> int:
    """Fit, print, and write where told to."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--l2", type=float, default=7.0)
    arguments.add_argument("--folds", type=int, default=5)
    chosen = arguments.parse_args()
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent")
    if not (folder / said_figures.ARTICLES).exists():
        print(f"Set QUOTELINE_EVAL to a folder that holds {said_figures.ARTICLES}.", file=sys.stderr)
        return 2
    corpus = Path(os.environ.get("QUOTELINE_CORPUS") or "/nonexistent") / CORPUS
    lexicon = english()
    read = articles(folder, corpus if corpus.exists() else None, lexicon)
    means = Means(
        load(folder / "dates" / "score_said.py"), compile_time_words(lexicon), compile_known(lexicon)
    )
    read += samples(lexicon, means.score)
    random.Random(1).shuffle(read)
    invented = list(examples(lexicon, means.score))
    steps = tell(held_out(read, invented, means, chosen.l2, chosen.folds))
    if chosen.write:
        weights = learn([*(each for both in read for each in both), *invented], means, chosen.l2)
        told("invented, learned from", cases(invented, by_weight(weights), means))
        write(WEIGHTS, ((name, value) for name, value in sorted(weights.items()) if abs(value) >= 0.01))
        write(TRUST, ((f"{share:.4f}", right) for share, right in steps))
    return 0


def tell(out: Sequence[Case]) -> list[tuple[float, float]]:
    """Print how often held-out statements are put on the right day; gives the trust that they teach."""
    own = [case for case in out if case.row["id"] == OWN]
    out = [case for case in out if case.row["id"] != OWN]
    told("as marked, held out", [case for case in out if not case.as_found])
    told("… no attitudes", [case for case in out if case.is_speech])
    told("as found, held out", [case for case in out if case.as_found])
    told("own samples, held out", [case for case in own if not case.as_found])
    steps = trust(out)
    sure = [
        case
        for case in out
        if case.is_speech and not case.is_right and case.is_dated and case.trusted(steps) > 0.8
    ]
    print(f"dated to a wrong day and sure of it: {len(sure)} of {sum(case.is_speech for case in out)}")
    return steps


def write(name: str, pairs: Iterable[tuple[str, float]]) -> None:
    lines = "".join(f"{key} {value:.3f}\n" for key, value in pairs)
    (LISTS / f"{name}.txt").write_text(HEADER + lines, encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
