"""How well dates are found and read in annotated texts, by the rules of the scorer that lies beside them."""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import bootstrap
from gold_figures import Figures, Record
from quoteline.services import tagging

TIMEBANK, AQUAINT, WIKIWARS = (
    "tempeval3-timebank-train.jsonl",
    "tempeval3-aquaint-train.jsonl",
    "wikiwars-train.jsonl",
)
TWICE = "APW20000115.0209"  # the text of APW20000107.0088 under another date
FOLDS = 5
SEED = 4
# What the scorer counts for an F1: given and right, given, wanted and found, wanted.
COUNTED = {"value": ("value", "sys", "value", "gold"), "day": ("dpp", "dp", "dr", "dg")}

Tagged = Mapping[str, Record]  # documents by the name that the scorer gives them


def read(path: Path, score: Any) -> dict[str, Record]:
    """The documents of a file, gold or not, by name; of a text that is there twice, one."""
    documents: dict[str, Record] = score.load(path)
    documents.pop(TWICE, None)
    return documents


def tagged(documents: Tagged) -> dict[str, Record]:
    """What the tagger that ships finds in the texts, each read with its publication date."""
    return {name: {"doc_id": each["doc_id"], "timexes": _timexes(each)} for name, each in documents.items()}


def _timexes(document: Record) -> list[Record]:
    found = tagging.timexes_in(document["text"], tagging.published_at(document))
    return [tagging.timex_object(each) for each in found]


def percents(gold: Tagged, given: Tagged, score: Any) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 by measure, in percent."""
    result = score.score(gold, given)
    names = ("strict", "relaxed", "type", "value", "strict_value", "day")
    return {name: (100 * result[name][0], 100 * result[name][1], 100 * result[name][2]) for name in names}


def gated(folder: Path, score: Any) -> Figures:
    """The figures that must not fall: value and day F1 on the articles for tuning."""
    gold = read(folder / TIMEBANK, score)
    result = percents(gold, tagged(gold), score)
    return {f"timebank {name} F1": result[name][2] for name in COUNTED}


def folds(gold: Tagged) -> list[list[str]]:
    """The documents in five parts, drawn once and for all."""
    names = sorted(gold)
    random.Random(SEED).shuffle(names)
    return [names[k::FOLDS] for k in range(FOLDS)]


def by_fold(gold: Tagged, given: Tagged, score: Any, measure: str) -> list[float]:
    """F1 of a measure in each fold, in percent."""
    parts = ({name: gold[name] for name in names} for names in folds(gold))
    return [percents(part, given, score)[measure][2] for part in parts]


def mean_and_spread(values: Iterable[float]) -> tuple[float, float]:
    """Mean and standard deviation."""
    listed = list(values)
    return statistics.mean(listed), statistics.stdev(listed)


def compared(gold: Tagged, ours: Tagged, theirs: Tagged, score: Any, measure: str) -> bootstrap.Difference:
    """By how many points of F1 ours is better than theirs on the same documents."""
    counts = [
        [[_counts(gold, each, name, score)[key] for key in COUNTED[measure]] for name in gold]
        for each in (ours, theirs)
    ]
    return bootstrap.difference(counts[0], counts[1], bootstrap.f1)


def _counts(gold: Tagged, given: Tagged, name: str, score: Any) -> dict[str, float]:
    counts: dict[str, float] = score.score({name: gold[name]}, given)["counts"]
    return counts


def by_year(gold: Tagged, given: Tagged, score: Any) -> tuple[float, float, float]:
    """Precision, recall and F1 of calendar dates of which only the year is looked at.

    For texts whose values follow an older standard, in which the rest is written otherwise.
    """
    right = wanted = found = 0
    for name, record in gold.items():
        ours, theirs = record["timexes"], given.get(name, {"timexes": []})["timexes"]
        wanted += sum(map(score.is_cal, ours))
        found += sum(map(score.is_cal, theirs))
        for i, j, _ in score.match(ours, theirs):
            both = score.is_cal(ours[i]) and score.is_cal(theirs[j])
            right += both and ours[i]["value"][:4] == theirs[j]["value"][:4]
    precision, recall, both_in_one = score.prf(right, found, wanted)
    return 100 * precision, 100 * recall, 100 * both_in_one
