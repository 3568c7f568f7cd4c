"""Measures how far each rule is to be trusted, as the table in extraction/wording.py says it.

    python build/measure_trust.py --gold GOLD.jsonl [--leave-out DEV.jsonl] --eval DIR

Prints for every rule and kind how many quotations it found and the share of which words and source are both
right, by the scorer in ``--eval``; then the reliability of that table on the articles left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from fit_confidence import is_right, reliability
from quality_gate import english, records, scorer
from quoteline.extraction.attribution import attributions


def main() -> int:
    """Measure as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--gold", type=Path, required=True)
    arguments.add_argument("--leave-out", type=Path)
    arguments.add_argument("--eval", dest="folder", type=Path, required=True)
    chosen = arguments.parse_args()
    score = scorer(chosen.folder)
    lexicon = english()
    left_out = records(chosen.leave_out) if chosen.leave_out else []
    names = {record["doc_id"] for record in left_out}
    found: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for record in records(chosen.gold):
        if record["doc_id"] in names:
            continue
        text = record["text"]
        gold = [(quote, score.alnum_positions(text, quote["content"])) for quote in record["quotes"]]
        for each in attributions(text, lexicon):
            answer = is_right(text, each, gold, score)
            if answer is not None:
                found[each.rule, each.kind.value] += 1
                right[each.rule, each.kind.value] += answer
    for (rule, kind), count in sorted(found.items()):
        print(f"{rule:24} {kind:9} {count:6} {right[rule, kind] / count:6.2f}")
    shown = [(record, attributions(record["text"], lexicon)) for record in left_out]
    for row in reliability(shown, score):
        print(
            f"shown at {row['from']:.2f} to {row['to']:.2f}: {row['quotations']:5} right {row['right']:.2f}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
