"""Looks for regular expressions of the program whose time grows faster than the text they are held against.

    python build/check_regexes.py [--keep FILE] [--all]

All modules are imported, and each expression that is compiled is noted, with the line that did it; those
that are written where they are used are read from the source, and those that are built while the program
runs, from word lists or from what is looked for, are built from samples. From the structure of each, texts
are built that almost fit: what stands before a repetition, then what is repeated, very often, then what
cannot follow. An expression is slow where some such text takes far more than in proportion to its length:
nested repetitions and neighbours that overlap do, and so does a repetition at the front of what is searched
for. Only what the program does with an expression is tried (searching, or matching at one place). The check
ends with 1 where one is slow, or where a line builds an expression that was never seen. With ``--keep`` FILE
holds the fingerprints of those that were found in proportion, and they are not tried again, unless ``--all``
is said: so the check goes on where it was stopped. Linux and macOS.
"""

from __future__ import annotations

import argparse
import hashlib
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import regex_attacks
from regex_attacks import attacks, has_nested_repeats
from regex_sources import Expression, expressions

PATIENCE = 0.4  # seconds of the processor for one text
LENGTH = 3_000  # characters of an attack; four times as many where it was slow
OFTEN = 600  # times that something is repeated at least, however long it is
FEW = 24  # of what is repeated, for expressions that may take twice as long for each more
SUSPECT = 0.002  # seconds: time in proportion is a tenth of it, time by the square ten times as much
MOST_GROWTH = 7.0  # from LENGTH to four times LENGTH; 4 is in proportion, 16 by the square


@dataclass(frozen=True)
class Slow:
    """An expression with the text that it is slow on."""

    expression: Expression
    attack: str
    growth: float

    def __str__(self) -> str:
        told = self.expression
        return f"{told.place}: ×{self.growth:.0f} for ×4 on {self.attack}: {told.pattern.pattern[:150]!r}"


def slow_attack(each: Expression) -> Slow | None:
    """The first text that an expression takes too long for."""
    nested = has_nested_repeats(each.pattern)
    for before, repeated, behind in attacks(each.pattern):
        told = f"{before!r} + {repeated!r} * n + {behind!r}"
        if nested and _seconds(each, before + repeated * FEW + behind) > SUSPECT * 10:
            return Slow(each, told, float("inf"))
        growth = _growth(each, before, repeated, behind)
        if growth > MOST_GROWTH:
            return Slow(each, told, growth)
    return None


def _growth(each: Expression, before: str, repeated: str, behind: str) -> float:
    """How many times as long four times the text takes; 0 where it is not worth to be asked."""
    count = max(LENGTH // len(repeated), OFTEN)
    once = _seconds(each, before + repeated * count + behind)
    if once <= SUSPECT or (once := _best(each, before + repeated * count + behind)) <= SUSPECT:
        return 0.0
    while once > PATIENCE / 20 and count > 4:  # four times as much must not end by our patience
        count //= 4
        once = _seconds(each, before + repeated * count + behind)
    return _best(each, before + repeated * (4 * count) + behind) / once


def _best(each: Expression, text: str) -> float:
    """The better of two tries; only one where it took all our patience."""
    first = _seconds(each, text)
    return first if first >= PATIENCE else min(first, _seconds(each, text))


def _seconds(each: Expression, text: str) -> float:
    held: Any = text if isinstance(each.pattern.pattern, str) else text.encode("utf-8", "replace")
    pattern: Any = each.pattern
    start = time.thread_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        _use(each, pattern, held)
    except TimeoutError:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.thread_time() - start


def _use(each: Expression, pattern: Any, held: Any) -> None:
    if each.searched:
        for _ in pattern.finditer(held):
            pass
    else:
        pattern.match(held)
        pattern.fullmatch(held)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def fingerprint(each: Expression) -> str:
    """What changes when an expression, its use or the way to check it does."""
    rules = "".join(path.read_text("utf-8") for path in (Path(__file__), Path(regex_attacks.__file__)))
    told = (each.pattern.pattern, each.pattern.flags, each.searched, rules)
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def slow_ones(held: list[Expression], keep: Path | None, *, again: bool) -> Iterator[Slow]:
    """Those that are slow. Each other is noted in ``keep`` at once; what is noted there is passed over.

    In the end ``keep`` holds, in order, those of ``held`` alone.
    """
    known = set(keep.read_text("ascii").split()) if keep and keep.exists() and not again else set()
    good = []
    for each in held:
        sign = fingerprint(each)
        if sign not in known and (found := slow_attack(each)) is not None:
            yield found
            continue
        good.append(sign)
        if keep and sign not in known:
            with keep.open("a", encoding="ascii") as file:
                file.write(sign + "\n")
    if keep:
        keep.write_text("".join(f"{sign}\n" for sign in sorted(good)), "ascii")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--keep", type=Path, help="fingerprints of those that were found in proportion")
    asked.add_argument("--all", action="store_true", help="try those too")
    args = asked.parse_args()
    signal.signal(signal.SIGVTALRM, _stop)
    held, left_out = expressions()
    for line in left_out:
        print(f"never seen: {line}")
    slow = 0
    for each in slow_ones(held, args.keep, again=args.all):
        print(each, flush=True)
        slow += 1
    print(f"{len(held)} expressions: {slow} take more than in proportion, {len(left_out)} were never seen")
    return 1 if slow or left_out else 0


if __name__ == "__main__":
    sys.exit(main())
