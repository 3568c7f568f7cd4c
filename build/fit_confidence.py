"""Fits what turns the encoder's answers into a probability that words and source are right.

    python build/fit_confidence.py --model DIR --name NAME --gold GOLD.jsonl --only HELD.json --eval DIR

``--gold`` holds annotated articles, ``--only`` the names of those that the encoder was not trained on. The
weights are those of a logistic regression (ridge, Newton's method); every figure printed for these articles
is cross-validated by article. The settings are written to model.json in ``--model``. Needs numpy,
onnxruntime and tokenizers, as the program does.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import quality_gate
from gold_figures import Record
from quoteline.domain import Spans
from quoteline.extraction.attribution import attributions
from quoteline.extraction.found import Attribution
from quoteline.extraction.hearers import compile_name_reader
from quoteline.extraction.trained.candidates import Candidate, candidates
from quoteline.extraction.trained.choosing import THRESHOLDS, Thresholds, choose
from quoteline.extraction.trained.page import page_of
from quoteline.extraction.trained.reader import FORMAT, TrainedReader
from quoteline.extraction.trained.relations import relations
from quoteline.extraction.trained.weighing import FEATURES, Scales, features
from quoteline.extraction.trained.windows import tell
from quoteline.extraction.trained.worth_reading import worth_reading
from seal_model import seal

english = cache(quality_gate.english)  # read once: what is made of it is kept with it
Array = np.ndarray[Any, np.dtype[np.float64]]
FOLDS = 5
RIDGE = 1.0
ROUNDS = 30
TELLING = 0.08
OVERLAP = 0.8  # of the letters, as the scorer has it
# Chosen on the held-out articles and then moved towards the rules, at half a point there, for the kinds of
# news and prose that the encoder has never read (docs/quality.md has the figures).
LEAST = Thresholds(keep=0.3, keep_direct=0.1, add=0.65, mend=0.2)
NEVER = 2.0  # a probability that nothing reaches
WITHOUT = {
    "all of it": {},
    "without adding": {"add": NEVER},
    "without mending": {"mend": NEVER},
    "without dropping": {"keep": 0.0, "keep_direct": 0.0},
    "only dropping": {"add": NEVER, "mend": NEVER},
    "only mending": {"keep": 0.0, "keep_direct": 0.0, "add": NEVER},
    "only adding": {"keep": 0.0, "keep_direct": 0.0, "mend": NEVER},
}
EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


@dataclass(frozen=True)
class Case:
    """A candidate with its features and whether it is right (None: neither, as attitudes are)."""

    candidate: Candidate
    features: list[float] | None
    right: bool | None


Article = tuple[Record, list[list[Case]]]  # the candidates of each quotation that is seen


def main() -> int:
    """Fit as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--model", type=Path, required=True)
    arguments.add_argument("--name", required=True)
    arguments.add_argument("--version", default="1")
    arguments.add_argument("--gold", type=Path, required=True)
    arguments.add_argument("--only", type=Path)
    arguments.add_argument("--eval", dest="folder", type=Path, required=True, help="the folder of score.py")
    arguments.add_argument("--watch", type=Path, action="append", default=[], help="other gold, only scored")
    chosen = arguments.parse_args()
    scorer = quality_gate.scorer(chosen.folder)
    left_out = {record["doc_id"] for path in chosen.watch for record in quality_gate.records(path)}
    learnt = [each for each in quality_gate.records(chosen.gold) if each["doc_id"] not in left_out]
    telling = telling_words(learnt)
    reader = _reader(chosen.model, telling)
    names = set(json.loads(chosen.only.read_text())) if chosen.only else None
    gold = [each for each in quality_gate.records(chosen.gold) if names is None or each["doc_id"] in names]
    articles = [(record, cases(record, reader, scorer)) for record in gold]
    report("rules alone", [(record, _rules(groups)) for record, groups in articles], scorer)
    for name, told in (("encoder alone, not told of the rules", False), ("encoder alone, told", True)):
        report(name, [(record, _encoders(record["text"], reader, told)) for record in gold], scorer)
    kept: dict[int, Array] = {}
    for name, changed in WITHOUT.items():
        least = replace(LEAST, **changed)
        report(f"cross-validated, {name}", cross_validated(articles, least, kept), scorer)
    for row in reliability(cross_validated(articles, LEAST, kept), scorer):
        print(as_row(row))
    weights = fit([case for _, groups in articles for group in groups for case in group])
    settings = {
        "name": chosen.name,
        "version": chosen.version,
        "format": FORMAT,
        **asdict(LEAST),
        "telling": telling,
        "weights": {name: round(float(weight), 4) for name, weight in zip(FEATURES, weights, strict=True)},
    }
    (chosen.model / "model.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    seal(chosen.model)
    print(json.dumps(settings["weights"]))
    for path in chosen.watch:
        watched = [(record, cases(record, reader, scorer)) for record in quality_gate.records(path)]
        report(f"{path.stem}, rules", [(record, _rules(groups)) for record, groups in watched], scorer)
        shown = [(record, decided(groups, weights, LEAST)) for record, groups in watched]
        report(f"{path.stem}, with model", shown, scorer)
        for row in reliability(shown, scorer):
            print(as_row(row))
    return 0


def _reader(folder: Path, telling: list[str]) -> TrainedReader:
    blank = dict.fromkeys(FEATURES, 0.0)
    settings = {
        "name": "unfitted",
        "format": FORMAT,
        **dict.fromkeys(THRESHOLDS, 0.0),
        "weights": blank,
        "telling": telling,
    }
    vocabulary = (folder / "tokenizer.json").read_text(encoding="utf-8")
    return TrainedReader.load((folder / "model.onnx").read_bytes(), vocabulary, json.dumps(settings))


def cases(record: Record, reader: TrainedReader, scorer: Any) -> list[list[Case]]:
    """The candidates of each quotation seen in an article, judged by its gold."""
    text = record["text"]
    found = attributions(text, english())
    page = page_of(text, english())
    judgement = reader.judgement(tell(page, found), worth_reading(page, found, reader.telling))
    gold = [(quote, scorer.alnum_positions(text, quote["content"])) for quote in record["quotes"]]
    groups: list[list[Case]] = []
    for group in candidates(found, judgement, page, english().made(compile_name_reader)):
        judged = [
            Case(each, given, is_right(text, each.attribution, gold, scorer))
            for each, given in zip(group, features(group, judgement, text), strict=True)
        ]
        groups.append(judged)
    return groups


def is_right(text: str, made: Attribution, gold: list[tuple[Record, set[int]]], scorer: Any) -> bool | None:
    """Whether words and source are both right by the scorer’s rule; None where it is an attitude."""
    own = scorer.alnum_positions(text, made.content)
    for quote, letters in gold:
        if letters and len(own & letters) >= OVERLAP * max(len(own), len(letters)):
            if not quote.get("speech", True):
                return None
            return bool(scorer.source_right(text, quote, _as_record(made)))
    attitudes = {k for quote, letters in gold if not quote.get("speech", True) for k in letters}
    return None if own and len(own & attitudes) >= 0.5 * len(own) else False


def _as_record(made: Attribution) -> Record:
    def plain(spans: Spans) -> list[list[int]]:
        return [list(span) for span in spans]

    return {"content": plain(made.content), "cue": plain(made.cue), "source": plain(made.source)}


def telling_words(records: Sequence[Record]) -> list[str]:
    """The words that tell of speech in paragraphs where the rules find none and no quotation marks stand.

    Each was a cue in two such paragraphs at least, and in TELLING of those that it stands in.
    """
    stands, cues = Counter[str](), Counter[str]()
    for record in records:
        text = record["text"]
        found = attributions(text, english())
        page = page_of(text, english())
        seen = set(worth_reading(page, found, frozenset("\0")))
        spoken = [quote["cue"] for quote in record["quotes"] if quote.get("speech", True)]
        told = [(start, text[start:end].lower().split()) for cue in spoken for start, end in cue]
        for block in page.blocks:
            if (block.start, block.stop) not in seen:
                here = {word for start, words in told if block.start <= start < block.stop for word in words}
                stands.update(set(block.lows))
                cues.update(here.intersection(block.lows))
    return sorted(word for word, count in cues.items() if count > 1 and count >= TELLING * stands[word])


def fit(given: Iterable[Case]) -> Array:
    """The weights of the features: logistic regression with a ridge on all but the first."""
    known = [case for case in given if case.right is not None and case.features is not None]
    table = np.array([case.features for case in known])
    right = np.array([bool(case.right) for case in known], dtype=float)
    spread = table.std(axis=0)
    spread[spread == 0] = 1.0
    table = table / spread
    ridge = np.eye(table.shape[1]) * RIDGE
    ridge[0, 0] = 1e-6
    weights = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        guess = 1 / (1 + np.exp(-table @ weights))
        curve = table.T @ (table * (guess * (1 - guess))[:, None]) + ridge
        weights -= np.linalg.solve(curve, table.T @ (guess - right) + ridge @ weights)
    return np.asarray(weights / spread)


def decided(groups: Sequence[Sequence[Case]], weights: Array, least: Thresholds) -> list[Attribution]:
    """What would be shown of an article."""
    scales = Scales(tuple(weights.tolist()))
    weighed = [
        [(scales.probability(case.candidate, case.features), case.candidate) for case in group]
        for group in groups
    ]
    return choose(weighed, least, "model")


def _rules(groups: Sequence[Sequence[Case]]) -> list[Attribution]:
    return [group[0].candidate.attribution for group in groups if group[0].candidate.by_rules]


def _encoders(text: str, reader: TrainedReader, told: bool) -> list[Attribution]:
    """What the encoder would quote by itself."""
    page = page_of(text, english())
    hint = tell(page, attributions(text, english()) if told else None)
    judgement = reader.judgement(hint, [(block.start, block.stop) for block in page.blocks])
    seen = relations(judgement.windows, page)
    return [Attribution(page.kind(each.content), each.content, each.cue, each.source) for each in seen]


Shown = list[tuple[Record, list[Attribution]]]


def cross_validated(articles: Sequence[Article], least: Thresholds, kept: dict[int, Array]) -> Shown:
    """What would be shown of each article with weights fitted on the articles of the other folds."""
    shown: Shown = []
    for number, (record, groups) in enumerate(articles):
        fold = number % FOLDS
        if fold not in kept:
            others = [each for place, (_, each) in enumerate(articles) if place % FOLDS != fold]
            kept[fold] = fit([case for each in others for group in each for case in group])
        shown.append((record, decided(groups, kept[fold], least)))
    return shown


def joint(shown: Shown, scorer: Any) -> dict[str, float]:
    """Joint F1 in percent, of all and by kind."""
    counts = scorer.Counts()
    for record, made in shown:
        scorer.score_doc(record, [_as_record(each) for each in made], "speech", counts)
    summary = scorer.summarise(counts)
    return {kind: 100 * summary[kind]["joint"]["f1"] for kind in ("all", "direct", "mixed", "indirect")}


def report(name: str, shown: Shown, scorer: Any) -> None:
    """Print the figures on a line."""
    figures = " ".join(f"{kind} {value:.1f}" for kind, value in joint(shown, scorer).items())
    print(f"{name}: {figures}", flush=True)


def reliability(shown: Shown, scorer: Any) -> list[dict[str, float]]:
    """Of the quotations shown at each confidence, how many there are and what share is right."""
    judged: list[tuple[float, bool]] = []
    for record, made in shown:
        gold = [(q, scorer.alnum_positions(record["text"], q["content"])) for q in record["quotes"]]
        for each in made:
            right = is_right(record["text"], each, gold, scorer)
            if right is not None:
                judged.append((each.confidence, right))
    rows: list[dict[str, float]] = []
    for low, high in pairwise(EDGES):
        inside = [right for value, right in judged if low <= value < high or value == high == 1.0]
        if inside:
            right_ones = round(sum(inside) / len(inside), 3)
            rows.append({"from": low, "to": high, "quotations": len(inside), "right": right_ones})
    return rows


def as_row(row: dict[str, float]) -> str:
    """A line of a reliability table."""
    return "| {from:.2f} to {to:.2f} | {quotations:.0f} | {right:.3f} |".format(**row)


if __name__ == "__main__":
    raise SystemExit(main())
