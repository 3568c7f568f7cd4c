"""An invented library is written: the same seed and size give the same articles, quotations and speakers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from quoteline.services.invented.days import Calendar
from quoteline.services.invented.pages import Printed, World, printed
from quoteline.services.invented.people import Crowd
from quoteline.services.invented.words import Vocabulary
from quoteline.services.library import Library
from quoteline.storage import articles as kept_articles
from quoteline.storage import journal, quotations
from quoteline.storage.journal import Row

VERSION = 1  # of what is invented here; another one is another library
BATCH = 2_000  # articles in a transaction
QUOTATIONS_OF_A_SPEAKER = 60  # there is a speaker for so many quotations, well known or not
PRINTED_AGAIN = 0.015  # of the articles are printed a second time, elsewhere
STARRED, NOTED, TAGGED, CONFIRMED = 0.01, 0.003, 0.03, 0.02


@dataclass(frozen=True, slots=True)
class InventedStep:
    """Progress: ``done`` of ``total`` quotations."""

    done: int
    total: int


def write(library: Library, size: int, seed: int) -> Iterator[InventedStep]:
    """Fill an empty library with ``size`` quotations; stop iterating to cancel, whole batches stay."""
    left, done = articles(size, seed), 0
    while done < size:
        with library.database.writing():
            for _, each in zip(range(BATCH), left, strict=False):
                done += len(each.quotations)
                _keep(library, each, seed)
        yield InventedStep(done, size)


def articles(size: int, seed: int) -> Iterator[Printed]:
    """Articles in no order of time, with ``size`` quotations in all."""
    world = _world(size, seed)
    random = Random(f"{seed} articles")
    number = done = 0
    while done < size:
        made = printed(random, world, number, size - done)
        yield made
        done, number = done + len(made.quotations), number + 1
        if random.random() < PRINTED_AGAIN and len(made.quotations) <= size - done:
            elsewhere = replace(made.article, outlet=world.crowd.outlet(random), doc_id=f"invented-{number}")
            yield replace(made, article=elsewhere)
            done, number = done + len(made.quotations), number + 1


def _world(size: int, seed: int) -> World:
    vocabulary = Vocabulary(seed)
    crowd = Crowd(seed, max(8, size // QUOTATIONS_OF_A_SPEAKER))
    return World(vocabulary, crowd, Calendar(seed, size // 10, crowd, vocabulary))


def _keep(library: Library, made: Printed, seed: int) -> None:
    database = library.database
    first = quotations.next_id(database)
    article_id = kept_articles.add(database, made.article, made.quotations, "invented")
    random = Random(f"{seed} hands {article_id}")
    touched = []
    for number in range(first, first + len(made.quotations)):
        if state := _by_hand(random, made.tag):
            touched.append(Row("quotations", number, state))
    journal.apply(database, touched)


def _by_hand(random: Random, tag: str) -> dict[str, object]:
    """What a person did with a quotation: mostly nothing."""
    state: dict[str, object] = {}
    if random.random() < STARRED:
        state["starred"] = 1
    if random.random() < CONFIRMED:
        state["confirmed"] = 1
    if random.random() < NOTED:
        state["note"] = "Ask for the whole speech."
    if tag and random.random() < TAGGED:
        state["tags"] = [tag]
    return state
