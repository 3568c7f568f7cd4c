"""Scores extraction on annotated articles and fails when quality drops below the floors.

    python build/quality_gate.py [--raise] [--errors FILE]

Our own gold (``resources/samples/gold.jsonl``) is always scored; the sets in the folder that QUOTELINE_EVAL
names are scored with the scorer found there. Floors (``build/quality_floors.json``) only rise: ``--raise``
lifts them to a point below today’s figures. Speed is printed, not gated.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from quoteline.domain import Quotation
from quoteline.extraction import Lexicon, extract
from quoteline.storage.articles import is_named

ROOT = Path(__file__).resolve().parents[1]
Record = dict[str, Any]
Figures = dict[str, float]

FLOORS = Path(__file__).with_name("quality_floors.json")
OWN_GOLD = ROOT / "resources" / "samples" / "gold.jsonl"
EVAL_SETS = ("polnear-devsample", "gum-news-dev")
KINDS = ("direct", "mixed", "indirect")
OVERLAP = 0.8  # share of letters from which two contents are the same quotation
ARTICLE = re.compile(r"^(?:the|a|an) ")
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "i", "we", "you", "him", "her", "them"})
SLACK = 1.0  # points between a figure and the floor it sets: one quotation of a small set may change sides


def main() -> int:
    """Print all figures; 1 when one of them is below its floor."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--raise", dest="raising", action="store_true", help="write higher floors")
    arguments.add_argument("--errors", type=Path, help="list what was missed or wrong in our own gold")
    chosen = arguments.parse_args()
    figures, speed = measure(os.environ.get("QUOTELINE_EVAL"), chosen.errors)
    floors = read_floors()
    for name, value in figures.items():
        print(f"{name:42} {value:6.1f}   floor {floors.get(name, 0.0):5.1f}")
    for name, words in speed.items():
        print(f"{name:42} {words:9,.0f} words/s, not gated")
    dropped = below(figures, floors)
    for line in dropped:
        print(line, file=sys.stderr)
    if chosen.raising:
        write_floors(raised(figures, floors))
    return 1 if dropped else 0


def measure(eval_folder: str | None, errors: Path | None = None) -> tuple[Figures, dict[str, float]]:
    """All figures in percent by name, and words a second of each set, on one core."""
    lexicon = english()
    figures: Figures = {}
    speed: dict[str, float] = {}
    gold = records(OWN_GOLD)
    found, speed["own"] = extracted(gold, lexicon)
    listing: list[str] = []
    figures.update(own_figures(gold, found, listing))
    if errors is not None:
        errors.write_text("\n".join(listing) + "\n", encoding="utf-8")
        for line, count in sorted(Counter(_class(each) for each in listing).items()):
            print(f"{count:5}  {line}")
    for name in EVAL_SETS if eval_folder else ():
        folder = Path(str(eval_folder)) / "quotes"
        gold = records(folder / f"{name}.jsonl")
        found, speed[name] = extracted(gold, lexicon)
        figures.update(scored(name, gold, found, scorer(folder)))
    return figures, speed


def english() -> Lexicon:
    """The word lists as they lie in the repository."""
    folder = ROOT / "resources" / "lexicons" / "en"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    return Lexicon.from_texts(texts)


def records(path: Path) -> list[Record]:
    """The objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def extracted(gold: list[Record], lexicon: Lexicon) -> tuple[list[tuple[Quotation, ...]], float]:
    """The quotations of each article, and words a second of CPU time."""
    began = time.process_time()
    found = [extract(each["text"], lexicon=lexicon, published=_published(each)) for each in gold]
    spent = time.process_time() - began
    return found, sum(len(each["text"].split()) for each in gold) / max(spent, 1e-9)


def _published(record: Record) -> date | None:
    given = record.get("pub_date") or ""
    try:
        return date.fromisoformat(given[:10])
    except ValueError:
        return None


# --- our own gold -------------------------------------------------------------------------------------


def own_figures(gold: list[Record], found: list[tuple[Quotation, ...]], listing: list[str]) -> Figures:
    """F1 of words and source by kind; how many of all quotations have speaker and date right.

    "speaker right" is the share among the quotations that were found, "speaker found" among all.
    """
    pairs: list[tuple[Record, Quotation]] = []
    wanted = dict.fromkeys(KINDS, 0)
    given = dict.fromkeys(KINDS, 0)
    right = dict.fromkeys(KINDS, 0)
    for record, quotations in zip(gold, found, strict=True):
        for quote in record["quotes"]:
            wanted[quote["kind"]] += 1
        for quotation in quotations:
            given[quotation.kind] += 1
        matched = match(record, quotations)
        pairs.extend(matched)
        listing.extend(_listed(record, quotations, matched))
        for quote, quotation in matched:
            right[quote["kind"]] += source_right(record["text"], quote, quotation)
    figures = {f"own joint F1 {kind}": _f1(right[kind], wanted[kind], given[kind]) for kind in KINDS}
    totals = (sum(each.values()) for each in (right, wanted, given))
    figures = {"own joint F1 all": _f1(*totals), **figures}
    figures["own words F1 all"] = _f1(len(pairs), sum(wanted.values()), sum(given.values()))
    figures["own kind right"] = _share(quote["kind"] == quotation.kind for quote, quotation in pairs)
    total = max(sum(wanted.values()), 1)
    figures["own speaker found"] = 100.0 * sum(speaker_right(*pair) for pair in pairs) / total
    figures["own speaker right"] = _share(speaker_right(*pair) for pair in pairs)
    figures["own date found"] = 100.0 * sum(date_right(*pair) for pair in pairs) / total
    return figures


def match(record: Record, quotations: Iterable[Quotation]) -> list[tuple[Record, Quotation]]:
    """Gold and found quotations whose letters overlap enough, one to one, the best overlap first."""
    text = record["text"]
    wanted = [(quote, letters(text, quote["content"])) for quote in record["quotes"]]
    given = [(quotation, letters(text, quotation.content)) for quotation in quotations]
    overlaps = sorted(
        (-len(want & have) / max(len(want), len(have), 1), i, j)
        for i, (_, want) in enumerate(wanted)
        for j, (_, have) in enumerate(given)
        if len(want & have) >= OVERLAP * max(len(want), len(have), 1)
    )
    pairs, taken_gold, taken_found = [], set[int](), set[int]()
    for _, i, j in overlaps:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((wanted[i][0], given[j][0]))
    return pairs


def letters(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    """The places of letters and digits inside the spans."""
    return {k for start, stop in spans for k in range(start, stop) if text[k].isalnum()}


def source_right(text: str, quote: Record, quotation: Quotation) -> bool:
    """Whether the mentions share at least half of the shorter one's letters, or are both missing."""
    want, have = letters(text, quote["source"]), letters(text, quotation.source)
    if not want or not have:
        return not want and not have
    return len(want & have) >= 0.5 * min(len(want), len(have))


def speaker_right(quote: Record, quotation: Quotation) -> bool:
    """Whether the names are the same but for case and an article before them.

    Where the article names nobody (null), ours is right when it is nobody or no more than a description.
    """
    speaker = quotation.speaker
    if quote["speaker"] is None:
        return speaker is None or not is_named(speaker)
    return speaker is not None and _without_article(speaker.name) == _without_article(quote["speaker"])


def _without_article(name: str) -> str:
    return ARTICLE.sub("", name.casefold().replace("’", "'"))


def date_right(quote: Record, quotation: Quotation) -> bool:
    """Whether both name the same day or span of days."""
    said = quotation.said
    have = tuple(day.isoformat() if day else None for day in (said.start, said.end))
    return have == (quote["said"]["start"], quote["said"]["end"])


def _listed(
    record: Record, quotations: Iterable[Quotation], matched: list[tuple[Record, Quotation]]
) -> list[str]:
    """What was missed, found too much, or matched with something wrong in it; a line each."""
    text, lines = record["text"], []
    seen_gold, seen_found = {id(quote) for quote, _ in matched}, {id(found) for _, found in matched}
    for quote in record["quotes"]:
        if id(quote) not in seen_gold:
            lines.append(f"MISSED\t{record['doc_id']}\t{quote['kind']}\t{_words(text, quote['content'])}")
    for found in quotations:
        if id(found) not in seen_found:
            lines.append(f"EXTRA\t{record['doc_id']}\t{found.found_by}\t{_words(text, found.content)}")
    for quote, found in matched:
        checks = {"SOURCE": source_right(text, quote, found), "SPEAKER": speaker_right(quote, found)}
        checks |= {"KIND": quote["kind"] == found.kind, "DATE": date_right(quote, found)}
        wrong = "+".join(name for name, fine in checks.items() if not fine)
        if wrong:
            named = f"\t{_speaker_class(text, quote, found)}" if "SPEAKER" in wrong else ""
            lines.append(
                f"{wrong}\t{record['doc_id']}\t{found.found_by}\t{_words(text, found.content)}{named}"
            )
    return lines


def _class(line: str) -> str:
    """The class of an error in the listing: what is wrong, and for speakers which kind of mention."""
    kind, *others = line.split("\t")
    return f"{kind}, {others[3].partition(':')[0]}" if len(others) > 3 else kind


def _speaker_class(text: str, quote: Record, found: Quotation) -> str:
    """What kind of mention was named wrongly, with the name wanted and the one given."""
    printed = _words(text, found.source)
    low = printed.lower()
    given = found.speaker.name if found.speaker else "nobody"
    if not printed:
        kind = "no mention"
    elif low in PRONOUNS:
        kind = "pronoun"
    elif ARTICLE.match(low) or printed[0].islower():
        kind = "description"
    else:
        kind = "name"
    return f"{kind}: wanted {quote['speaker'] or 'nobody'}, gave {given} for {printed!r}"


def _words(text: str, spans: Iterable[Iterable[int]]) -> str:
    return " … ".join(text[start:stop] for start, stop in spans).replace("\n", " ")


def _f1(right: int, wanted: int, given: int) -> float:
    return 200.0 * right / (wanted + given) if wanted + given else 0.0


def _share(claims: Iterable[bool]) -> float:
    answers = list(claims)
    return 100.0 * sum(answers) / len(answers) if answers else 0.0


# --- the shared sets ----------------------------------------------------------------------------------


def scorer(folder: Path) -> Any:
    """The scorer that lies beside the annotated sets; it is a script of its own, without types."""
    spec = importlib.util.spec_from_file_location("quoteline_eval_score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(name: str, gold: list[Record], found: list[tuple[Quotation, ...]], score: Any) -> Figures:
    """Joint F1 of a set, whole and by kind, and speakers where the set names them."""
    total = score.Counts()
    for record, quotations in zip(gold, found, strict=True):
        counts = score.Counts()
        score.score_doc(record, [_as_system(each) for each in quotations], "speech", counts)
        for key, value in counts.items():
            total.add(key, value)
    result = score.summarise(total)
    figures = {f"{name} joint F1 {kind}": 100.0 * result[kind]["joint"]["f1"] for kind in ("all", *KINDS)}
    if result["all"]["speaker_acc"] is not None:
        figures[f"{name} speaker right"] = 100.0 * result["all"]["speaker_acc"]
    return figures


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
