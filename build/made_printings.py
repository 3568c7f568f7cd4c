"""Made-up printings of real quotations, whose families are therefore known: cut, elided, bracketed, copied.

Originals are chosen so that no two share a run of five words; then whatever puts printings of two of them
into one family is wrong. Everything is drawn from one seeded source of chance.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind

LEAST = 12  # words of an original
PRINTINGS = 9  # of each original
DAYS = 3  # within which they are printed
FILLER = 60  # words of nobody's around a printing, so that its article is like no other
OTHERWISE = 0.03  # of printings that name another speaker
CUTTING = re.compile(r",? (?=(?:but|unless|except|if|although|though) )")
STOCK = (
    "No comment", "We are going to win", "I am very proud of it", "It is what it is", "We will see",
    "I have no doubt about it", "It is too early to say", "We are looking into it", "That is not true",
)  # fmt: skip


@dataclass(frozen=True)
class Original:
    """A real quotation that printings are made of."""

    id: int
    article_id: int
    words: str
    speaker: str
    published: date


@dataclass(frozen=True)
class Made:
    """A made-up printing: its article, and of which original it is (None: a stock phrase, of nothing)."""

    article: Article
    quotations: tuple[Quotation, ...]
    how: str
    original: int | None
    cut_short: bool = False


Maker = Callable[[list[str], random.Random], str]


def _head(words: list[str], chance: random.Random) -> str:
    return " ".join(words[: max(8, int(len(words) * chance.uniform(0.4, 0.8)))])


def _tail(words: list[str], chance: random.Random) -> str:
    return " ".join(words[-max(8, int(len(words) * chance.uniform(0.4, 0.8))) :])


def _elided(words: list[str], chance: random.Random) -> str:
    third = len(words) // 3
    return f"{' '.join(words[: third + 2])} ... {' '.join(words[-third - 1 :])}"


def _bracketed(words: list[str], chance: random.Random) -> str:
    place = chance.randrange(len(words) - 1)
    return " ".join([*words[:place], "[the board]", *words[place + 1 :]])


def _changed(words: list[str], chance: random.Random) -> str:
    changed = set(chance.sample(range(len(words)), max(1, len(words) // 12)))
    return " ".join("something" if place in changed else word for place, word in enumerate(words))


def _signs(words: list[str], chance: random.Random) -> str:
    return " ".join(words).replace(",", " —").replace("'", "’").capitalize()


MAKERS: dict[str, Maker] = {
    "whole": lambda words, chance: " ".join(words),
    "head": _head,
    "tail": _tail,
    "elided": _elided,
    "bracketed": _bracketed,
    "changed": _changed,
    "signs": _signs,
}


def apart(found: Sequence[Original]) -> list[Original]:
    """Originals of which no two share a run of five words, and the words of each are not too few."""
    met: set[tuple[str, ...]] = set()
    kept = []
    for each in found:
        words = re.findall(r"\w+", each.words.lower())
        runs = set(zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))
        if len(words) >= LEAST and met.isdisjoint(runs):
            met |= runs
            kept.append(each)
    return kept


def printings(originals: Sequence[Original], vocabulary: Sequence[str], seed: int) -> Iterator[Made]:
    """Printings of each original in turn, and stock phrases among them."""
    chance = random.Random(seed)
    for turn, each in enumerate(originals):
        for how in chance.choices(sorted(MAKERS), k=PRINTINGS - 2):
            words = MAKERS[how](each.words.split(), chance)
            yield _made(each, words, how, vocabulary, chance)
        yield _fragment(each, vocabulary, chance)
        if cut := CUTTING.search(each.words, 40):
            yield _made(each, each.words[: cut.start()], "cut short", vocabulary, chance, True)
        if turn % 3 == 0:
            yield _stock(each, vocabulary, chance)


def _made(
    original: Original,
    words: str,
    how: str,
    vocabulary: Sequence[str],
    chance: random.Random,
    cut_short: bool = False,
) -> Made:
    return Made(*_printed(original, f"“{words}”", 1, len(words), Kind.DIRECT, vocabulary, chance),
                how, original.id, cut_short)  # fmt: skip


def _fragment(original: Original, vocabulary: Sequence[str], chance: random.Random) -> Made:
    """A few words in marks inside a clause of the reporter's."""
    words = original.words.split()
    length = chance.randint(7, 9)
    start = chance.randrange(max(1, len(words) - length))
    clause = f"that it was all about “{' '.join(words[start : start + length])}” in the end"
    return Made(*_printed(original, clause, 0, len(clause), Kind.MIXED, vocabulary, chance),
                "fragment", original.id)  # fmt: skip


def _stock(original: Original, vocabulary: Sequence[str], chance: random.Random) -> Made:
    words = chance.choice(STOCK)
    return Made(*_printed(original, f"“{words}”", 1, len(words), Kind.DIRECT, vocabulary, chance),
                "stock phrase", None)  # fmt: skip


def _printed(
    original: Original,
    said: str,
    offset: int,
    length: int,
    kind: Kind,
    vocabulary: Sequence[str],
    chance: random.Random,
) -> tuple[Article, tuple[Quotation, ...]]:
    """An article with the words in it, within a few days of the original."""
    before = " ".join(chance.choices(vocabulary, k=FILLER // 2))
    after = " ".join(chance.choices(vocabulary, k=FILLER // 2))
    name = original.speaker if chance.random() > OTHERWISE else f"Witness {chance.randrange(10**6)} Nobody"
    start = len(before) + 2 + offset
    article = Article(
        f"{before}. {said}, {name} said. {after}.",
        outlet=f"Made Paper {chance.randrange(60)}",
        published=original.published + timedelta(days=chance.randrange(DAYS + 1)),
        origin=f"made up {chance.getrandbits(64):x}",
    )
    speaker = Speaker(name, SpeakerKind.PERSON)
    return article, (Quotation(kind, ((start, start + length),), speaker=speaker, confidence=0.9),)


def copied(article: Article, quotations: Sequence[Quotation], number: int, chance: random.Random) -> Article:
    """The text of an article as another outlet prints it, under a line of its own and cut at the end.

    Offsets grow by the length of the line, which :func:`line_of` gives.
    """
    end = max((stop for each in quotations for _, stop in each.content), default=0)
    kept = article.text[: max(end + 1, int(len(article.text) * chance.uniform(0.85, 1)))]
    return Article(
        line_of(number) + kept,
        outlet=f"Made Paper {chance.randrange(60)}",
        published=(article.published or date(2000, 1, 1)) + timedelta(days=chance.randrange(2)),
        origin=f"made copy {number}",
    )


def line_of(number: int) -> str:
    """The line above a copy, other in each."""
    return f"PAPER {number} (Reuters) - "
