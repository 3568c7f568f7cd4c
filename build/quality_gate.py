"""Scores extraction on annotated articles and fails when quality drops below the floors.

    python build/quality_gate.py [--raise] [--errors FILE]

Our own gold (``resources/samples/gold.jsonl``) is always scored; the sets in the folder that QUOTELINE_EVAL
names are scored with the scorers found there. Quotations are scored twice: with the rules alone, and with
the trained model where it is installed; dates once, in texts and of statements as people marked them. Floors
(``build/quality_floors.json``) only rise: ``--raise`` lifts them to a point below today’s figures. Errors by
class and speed are printed, not gated.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import date_figures
import said_figures
from gold_figures import KINDS, Figures, Record, error_class, own_figures
from quoteline.domain import Quotation
from quoteline.extraction import Lexicon, extract
from quoteline.services.engines import Engine, engine_named

ROOT = Path(__file__).resolve().parents[1]
FLOORS = Path(__file__).with_name("quality_floors.json")
OWN_GOLD = ROOT / "resources" / "samples" / "gold.jsonl"
EVAL_SETS = ("polnear-devsample", "gum-news-dev")
SLACK = 1.0  # points between a figure and the floor it sets: one quotation of a small set may change sides


@dataclass
class Report:
    """What is measured: figures in percent by name, words a second by set, and errors by set and class."""

    figures: Figures = field(default_factory=dict)
    speed: dict[str, float] = field(default_factory=dict)
    errors: dict[str, Counter[str]] = field(default_factory=dict)
    listing: list[str] = field(default_factory=list)


def main() -> int:
    """Print all figures; 1 when one of them is below its floor."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--raise", dest="raising", action="store_true", help="write higher floors")
    arguments.add_argument("--errors", type=Path, help="list what was missed or wrong in our own gold")
    chosen = arguments.parse_args()
    report = measure(os.environ.get("QUOTELINE_EVAL"))
    if chosen.errors is not None:
        chosen.errors.write_text("\n".join(report.listing) + "\n", encoding="utf-8")
    floors = read_floors()
    show(report, floors)
    dropped = below(report.figures, floors)
    for line in dropped:
        print(line, file=sys.stderr)
    if chosen.raising:
        write_floors(raised(report.figures, floors))
    return 1 if dropped else 0


def show(report: Report, floors: Figures) -> None:
    """Print a report: errors by class, figures with their floors, speed."""
    for name, classes in report.errors.items():
        counts = ", ".join(f"{count} {kind}" for kind, count in sorted(classes.items()))
        print(f"{name}: {counts or 'no error'}")
    for name, value in report.figures.items():
        print(f"{name:54} {value:6.1f}   floor {floors.get(name, 0.0):5.1f}")
    for name, words in report.speed.items():
        print(f"{name:54} {words:9,.0f} words/s, not gated")


def engines() -> Iterator[tuple[str, Engine]]:
    """What is scored, each with what is added to the names of its figures."""
    yield "", engine_named("rules")
    best = engine_named("auto")
    if best.model is None:
        print(f"{best.lacking} Only the rules are scored.", file=sys.stderr)
    else:
        yield " with model", best


def measure(eval_folder: str | None) -> Report:
    """Score each engine on our own gold, and on the sets in a folder where one is given."""
    report = Report()
    lexicon = english()
    for suffix, engine in engines():
        name = f"own{suffix}"
        gold = records(OWN_GOLD)
        found, report.speed[name] = extracted(gold, lexicon, engine)
        listing: list[str] = []
        for figure, value in own_figures(gold, found, listing).items():
            report.figures[f"{name} {figure}"] = value
        report.errors[name] = Counter(error_class(line) for line in listing)
        report.listing = listing  # of the last engine, the better one
        for each in EVAL_SETS if eval_folder else ():
            name = f"{each}{suffix}"
            folder = Path(str(eval_folder)) / "quotes"
            gold = records(folder / f"{each}.jsonl")
            found, report.speed[name] = extracted(gold, lexicon, engine)
            figures, report.errors[name] = scored(name, gold, found, scorer(folder))
            report.figures.update(figures)
    if eval_folder:
        report.figures.update(of_dates(Path(eval_folder), lexicon))
    return report


def of_dates(folder: Path, lexicon: Lexicon) -> Figures:
    """How well dates are read, and statements dated as people marked them; what is not there is said."""
    figures: Figures = {}
    if (folder / "dates" / date_figures.TIMEBANK).exists():
        figures.update(date_figures.gated(folder / "dates", load(folder / "dates" / "score.py")))
    else:
        print(
            f"There is no dates/{date_figures.TIMEBANK}: the reading of dates is not scored.", file=sys.stderr
        )
    if said_figures.GOLD.exists() and (folder / said_figures.ARTICLES).exists():
        pairs = said_figures.by_article(records(said_figures.GOLD), records(folder / said_figures.ARTICLES))
        figures.update(said_figures.gated(pairs, lexicon, load(folder / "dates" / "score_said.py")))
    else:
        print("There are no statements with their days: their dating is not scored.", file=sys.stderr)
    return figures


def english() -> Lexicon:
    """The word lists as they lie in the repository."""
    folder = ROOT / "resources" / "lexicons" / "en"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    return Lexicon.from_texts(texts)


def records(path: Path) -> list[Record]:
    """The objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def extracted(
    gold: list[Record], lexicon: Lexicon, engine: Engine
) -> tuple[list[tuple[Quotation, ...]], float]:
    """The quotations of each article, and words a second of CPU time."""
    began = time.process_time()
    found = [
        extract(each["text"], lexicon=lexicon, published=_published(each), model=engine.model)
        for each in gold
    ]
    spent = time.process_time() - began
    return found, sum(len(each["text"].split()) for each in gold) / max(spent, 1e-9)


def _published(record: Record) -> date | None:
    given = record.get("pub_date") or ""
    try:
        return date.fromisoformat(given[:10])
    except ValueError:
        return None


# --- the shared sets ----------------------------------------------------------------------------------


def scorer(folder: Path) -> Any:
    """The scorer that lies beside the annotated sets."""
    return load(folder / "score.py")


def load(script: Path) -> Any:
    """A script of the shared folder as a module of its own, without types."""
    spec = importlib.util.spec_from_file_location(f"quoteline_eval_{script.stem}", script)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(
    name: str, gold: list[Record], found: list[tuple[Quotation, ...]], score: Any
) -> tuple[Figures, Counter[str]]:
    """Joint F1 of a set, whole and by kind, speakers where the set names them, and errors by class."""
    counts = score.Counts()
    errors: list[Any] = []
    for record, quotations in zip(gold, found, strict=True):
        score.score_doc(record, [_as_system(each) for each in quotations], "speech", counts, errors)
    result = score.summarise(counts)
    figures = {f"{name} joint F1 {kind}": 100.0 * result[kind]["joint"]["f1"] for kind in ("all", *KINDS)}
    if result["all"]["speaker_acc"] is not None:
        figures[f"{name} speaker right"] = 100.0 * result["all"]["speaker_acc"]
    return figures, Counter(f"{kind} {what.lower()}" for what, _, kind, *_ in errors)


def _as_system(quotation: Quotation) -> Record:
    return {
        "content": quotation.content,
        "cue": quotation.cue,
        "source": quotation.source,
        "speaker": quotation.speaker.name if quotation.speaker else None,
    }


# --- floors -------------------------------------------------------------------------------------------


def read_floors() -> Figures:
    """The floors by name; none where the file is not there yet."""
    if not FLOORS.exists():
        return {}
    floors: Figures = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def below(figures: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """A sentence for each figure under its floor; floors of sets that were not measured do not count."""
    return [
        f"{name} fell to {value:.1f}; its floor is {floors[name]:.1f}."
        for name, value in figures.items()
        if name in floors and value < floors[name]
    ]


def raised(figures: Mapping[str, float], floors: Mapping[str, float]) -> Figures:
    """The floors, lifted to a little below today's figures where that is higher."""
    today = {name: math.floor((value - SLACK) * 10) / 10 for name, value in figures.items()}
    return {name: max(today.get(name, 0.0), floors.get(name, 0.0)) for name in sorted({*floors, *today})}


def write_floors(floors: Figures) -> None:
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
