"""Reads a million random queries, and says which of them the query language stumbles over.

    python build/fuzz_queries.py [--count N] [--from N] [--seed S]

The string of a number is the same in every run of a seed, so that ``--from`` goes on where another run
ended, and one string is read again with ``--from N --count 1``. Strings are parts of the grammar in any
order, examples of the documentation with slips in them, deep nests, letters of all scripts, and now and then
tens of thousands of characters. Of each is asked that reading it raises nothing and takes time in proportion
to its length; that its pieces stand in order, apart, and leave out only blanks; that its clauses together are
its condition; that any place in it can be completed; and of every tenth that its condition, written back, is
read as the same. Then texts of one part repeated, 5,000 and 20,000 characters long, are timed. Ends with 1 if
anything was found.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from quoteline.domain import AllOf, Everything
from quoteline.search.at_cursor import at
from quoteline.search.query import LONGEST_QUERY, Options, Read, clauses, read, written

PAGE = Path(__file__).parents[1] / "docs" / "query-language.md"
EXAMPLES: list[str] = re.findall(r"`([^`]+)`", PAGE.read_text(encoding="utf-8"))
PARTS: tuple[str, ...] = (
    *"()()()\"\"“”„«»＂-−~*?:.,;<>=…–'’",
    *(" ", " ", "  ", "\t", "\n", "\u00a0", " OR ", " AND ", " NOT ", "NOT ", "or ", "OR"),
    *("speaker:", "outlet:", "title:", "byline:", "tag:", "cue:", "article:", "kind:", "said:", "published:"),
    *("precision:", "basis:", "language:", "is:", "has:", "stem:", "like:", "foo:", "http://", "Said:"),
    *("-has:", "~5", ")~5", "~99999", "~1", "~", "..", "...", ">=", "<", "≥", "=", "unknown", "12", "2025"),
    *("2025-03", "2025-03-31", "31", "March", "März", "березня", "1st", "of", "since", "from"),
    *("to", "between", "and", "starred", "note", "speaker", "direct", "day", "person", "de", "a", "b", "bé"),
    *("x-y", "don’t", "’s", "neg*", "w?rd"),
    *("中国", "ภาษา", "ﬁn", "İ", "ß", "\u0301", "\u200b", "\ud800", "🙂", "٣", "ⅷ", "½", "\x00", "𝔞"),
)  # fmt: skip
LANGUAGES = ((), (), ("en",), ("de", "fr"))
REPEATED: tuple[str, ...] = (
    *("(", ")", '"', "“", "”", "-", "−", "~", "*", "?", ":", "'", "\u0301", "中", "\u00a0", "..", "…", "~5"),
    *(
        "a ",
        "a OR ",
        "a AND ",
        "NOT ",
        "OR ",
        "-(",
        "(-",
        "(a ",
        "a) ",
        "(a OR ",
        "((a)~5 ",
        "(a b)~5 ",
        '-"',
    ),
    *("“a ” ", '« "a" ', '“a "b" ', '"a “b” c ', "a~1 ", "a~9999", "a*b?", "a-", "’s ", "foo:", "foo:bar "),
    *(
        "title:",
        "title:(",
        "title:(a ",
        'speaker:"a" ',
        "said:",
        "said:1 ",
        "said:1 2 3 4 5 6 7 8 9 ",
        "said:..",
    ),
    *(
        "said:12 March ",
        "said:from ",
        "said:a to b ",
        'said:"from a to b ',
        "has:speaker ",
        "stem:a-b ",
        "a OR (b ",
    ),
    "said:" + "1 " * 40,
    "said:" + "a" * 75 + " ",
)
AT_ONCE = 0.005  # seconds that any string may take,
EACH = 0.000_02  # and for each of its characters: five times what the slowest take
TOLD = 20  # stumbling blocks that are printed
MOST_GROWTH = 6.5  # of time from 5,000 to 20,000 characters


def typed(seed: int, number: int) -> tuple[str, tuple[str, ...], float]:
    """The string of a number, the languages that are set, and where in it (0 to 1) the cursor stands."""
    chance = random.Random(f"{seed}/{number}")
    kinds: Sequence[Callable[[random.Random], str]] = (_joined, _slipped, _nested, _any_letters, _long)
    made = chance.choices(kinds, (40, 25, 14.9, 20, 0.1))[0](chance)
    return made, chance.choice(LANGUAGES), chance.random()


def _joined(chance: random.Random) -> str:
    return "".join(chance.choices(PARTS, k=chance.randrange(1, 30)))


def _slipped(chance: random.Random) -> str:
    """One or two examples with up to four slips of the hand."""
    text = " ".join(chance.choices(EXAMPLES, k=chance.randrange(1, 3)))
    for _ in range(chance.randrange(5)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(4))
        swapped = chance.choice(("", chance.choice(PARTS), text[start:end] * 2, text[start:end][::-1]))
        text = text[:start] + swapped + text[end:]
    return text


def _nested(chance: random.Random) -> str:
    text = chance.choice(PARTS)
    for _ in range(chance.randrange(60)):
        before, after = chance.choice(PARTS), chance.choice(PARTS)
        text = chance.choice(
            (f"({text})", f"-({text} {after})", f"{before}({text})~5", f"({before} OR {text}", text)
        )
    return text


def _any_letters(chance: random.Random) -> str:
    limits = (0x80, 0x250, 0x3100, 0x10000, 0x110000)
    return "".join(chr(chance.randrange(chance.choice(limits))) for _ in range(chance.randrange(80)))


def _long(chance: random.Random) -> str:
    some = chance.choices(PARTS, k=chance.randrange(1, 6))
    part = "".join(some) + " " * chance.randrange(2)
    return part * (chance.randrange(1000, 2 * LONGEST_QUERY) // len(part))


def stumbled(text: str, options: Options, cursor: int, thorough: bool) -> str:
    """What is wrong with how a string is read; empty when nothing is."""
    try:
        taken = _time_of(text, options)
        found = read(text, options)
        wrong = _wrong_pieces(found) or _wrong_clauses(found)
        at(text, cursor)
        if thorough and not wrong:
            wrong = _wrong_when_written(found)
    except Exception as error:  # it is what is looked for
        return f"{type(error).__name__}: {error}"
    return wrong or ("too slow" if taken > AT_ONCE + EACH * len(text) else "")


def _time_of(text: str, options: Options) -> float:
    """Seconds of the processor, at best: a collection of garbage may fall into any one reading."""
    best = float("inf")
    for _ in range(4):
        start = time.process_time()
        read(text, options)
        best = min(best, time.process_time() - start)
        if best <= AT_ONCE:
            break
    return best


def _wrong_pieces(found: Read) -> str:
    done = 0
    for piece in found.pieces:
        if not done <= piece.start < piece.end <= len(found.text):
            return f"out of order: {piece}"
        if found.text[done : piece.start].strip():
            return f"left out before {piece}"
        done = piece.end
    return "left out at the end" if found.text[done:].strip() else ""


def _wrong_clauses(found: Read) -> str:
    held = tuple(each.condition for each in found.clauses)
    whole = AllOf(held) if len(held) > 1 else held[0] if held else Everything()
    if found.condition != whole:
        return "the clauses are not the condition"
    if not all(0 <= each.start < each.end <= len(found.text) for each in found.clauses):
        return "a clause outside of the text"
    return ""


def _wrong_when_written(found: Read) -> str:
    if not all(clauses(found.condition)):
        return "a clause without words"
    text = written(found.condition)
    if len(text) <= LONGEST_QUERY and read(text, found.options).condition != found.condition:
        return f"written back as {text!r}"
    return ""


def slow_ones() -> Iterator[str]:
    """The parts of which four times as many take more than about four times as long."""
    for part in REPEATED:
        few, many = (
            _best_time((part * LONGEST_QUERY)[:length]) for length in (LONGEST_QUERY // 4, LONGEST_QUERY)
        )
        if many > AT_ONCE and many > MOST_GROWTH * few:
            yield f"{part!r} repeated: {few * 1000:.1f} ms, then {many * 1000:.1f} ms"


def _best_time(text: str) -> float:
    def once() -> float:
        start = time.process_time()
        read(text)
        return time.process_time() - start

    return min(once() for _ in range(3))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--count", type=int, default=1_000_000)
    asked.add_argument("--from", type=int, default=0, dest="first")
    asked.add_argument("--seed", type=int, default=8)
    args = asked.parse_args()
    blocks: list[str] = []
    letters, start = 0, time.process_time()
    for number in range(args.first, args.first + args.count):
        text, languages, place = typed(args.seed, number)
        letters += len(text)
        wrong = stumbled(text, Options(languages), int(place * len(text)), number % 10 == 0)
        if wrong:
            blocks.append(f"{number}: {wrong}: {text[:300]!r}")
        if sys.stderr.isatty() and number % 1000 == 0:
            print(f"\r{number:,}", end="", file=sys.stderr)
    slow = list(slow_ones())
    for each in (*blocks[:TOLD], *slow):
        print(each)
    taken = time.process_time() - start
    print(
        f"{args.count:,} strings of {letters:,} characters, and {len(REPEATED)} parts repeated:"
        f" {len(blocks)} stumbled over, {len(slow)} too slow; {taken:.0f} s of the processor"
    )
    return 1 if blocks or slow else 0


if __name__ == "__main__":
    sys.exit(main())
