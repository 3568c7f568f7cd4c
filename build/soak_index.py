"""The search index is broken off and damaged; whatever happened, it answers as a freshly built one would."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from quoteline import locations
from quoteline.domain import Article, Kind, Quotation
from quoteline.search import generations
from quoteline.search.index import Index
from quoteline.search.query import parse
from quoteline.services import indexing
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles
from soak_points import Tell

WORDS = ("mill", "harbour", "bridge", "vote", "ferry", "orchard", "school", "council", "town", "nobody")
QUERIES = (
    *WORDS,
    *(
        "the mill",
        "mill OR harbour",
        "mill -vote",
        '"the bridge"',
        '"council town"~5',
        "har*",
        "*rry",
        "s?hool",
    ),
    *("bridg~1", "(mill vote)~4", "town NOT ferry", '"was too dear"', "stem:opened"),
)
Answers = list[tuple[str, str, tuple[tuple[int, float], ...]]]


def answers(index: Index) -> Answers:
    """All that an index says to QUERIES: ids with their scores."""
    found: Answers = []
    for query in QUERIES:
        for where in ("quotes", "articles"):
            ids, scores = index.scores(parse(query), where)
            scored = tuple(
                sorted((int(id), round(float(each), 9)) for id, each in zip(ids, scores, strict=True))
            )
            plain = tuple(sorted((int(id), 0.0) for id in index.ids(parse(query), where)))
            found += [(query, where, scored), (query, where, plain)]
    return found


@contextmanager
def other_cache(folder: Path) -> Iterator[None]:
    """Caches lie elsewhere for a while."""
    before = os.environ["XDG_CACHE_HOME"]
    os.environ["XDG_CACHE_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ["XDG_CACHE_HOME"] = before


def fresh_answers(library: Library, folder: Path) -> Answers:
    """What an index that was built just now says."""
    with other_cache(folder):
        for _ in indexing.rebuild(library):
            pass
        return _answers_now(library)


def _answers_now(library: Library) -> Answers:
    index = indexing.open_index(library)
    assert index is not None, "there is no index"
    with closing(index):
        assert index.revision == library.database.latest_revision(), "it is behind"
        return answers(index)


def answers_as_a_fresh_one(library: Library, folder: Path) -> None:
    """Before it is brought up to date an index says how far it is, or that it is none; then it is right."""
    state = indexing.state(library)
    assert state.revision <= state.latest, "it is ahead of its library"
    said_current = state.usable and state.revision == state.latest
    before = _answers_now(library) if said_current else None
    for _ in indexing.update(library):
        pass
    now = _answers_now(library)
    assert before in (None, now), "it said that it was up to date, and was not"
    assert same(now, fresh_answers(library, folder / "fresh")), "it answers otherwise than a fresh one"
    root = locations.index_folder(library.database.library_id)
    release = generations.lock(root)
    assert release is not None, "it is still locked"
    release()
    left = sorted(each.name for each in root.iterdir() if each.name.startswith("g"))
    assert len(left) == 1, f"generations left behind: {left}"
    stray = sorted(each.name for each in root.rglob("*.new"))
    assert not stray, f"left behind: {stray}"


def same(one: Answers, other: Answers) -> bool:
    """The same ids; scores too where no article was taken out (deleted words count until they are merged)."""
    return [_ids(each) for each in one] == [_ids(each) for each in other]


def _ids(answer: tuple[str, str, tuple[tuple[int, float], ...]]) -> tuple[str, str, tuple[int, ...]]:
    return answer[0], answer[1], tuple(id for id, _ in answer[2])


# --- phases ------------------------------------------------------------------------------------------


def text_of(number: int) -> str:
    words = [WORDS[(number * each + each // 3) % len(WORDS)] for each in range(1, 30)]
    return f"The {' '.join(words)} of {number}"


def make_many(folder: Path) -> None:
    path = folder / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        add(library, range(60))


def add(library: Library, numbers: Sequence[int]) -> None:
    """Keep articles whose whole text is one quotation."""
    with library.database.writing():
        for number in numbers:
            text = text_of(number)
            kept = Quotation(Kind.DIRECT, ((0, len(text)),))
            articles.add(library.database, Article(text, origin=str(number)), (kept,), "by hand")


def remove(library: Library, ids: Sequence[int]) -> None:
    with library.database.writing():
        library.database.note_change(list(ids))
        for table, column in (("quotations", "article_id"), ("texts", "article_id"), ("articles", "id")):
            for id in ids:
                library.database.sql.execute(f"DELETE FROM {table} WHERE {column} = ?", [id])


def bring_up_to_date(folder: Path, tell: Tell) -> None:
    """Changes in many small commits, so that segments are merged too."""
    indexing.BATCH, indexing.WINDOW = 3000, 30
    with closing(open_library(folder / "a.quoteline")) as library:
        for turn in range(4):
            for _ in indexing.update(library):
                pass
            tell(turn)
            add(library, range(100 * (turn + 1), 100 * (turn + 1) + 25))
            remove(library, library.database.article_ids()[turn : turn + 3])


def build_anew(folder: Path, tell: Tell) -> None:
    indexing.BATCH, indexing.WINDOW = 3000, 30
    with closing(open_library(folder / "a.quoteline")) as library:
        for turn in range(3):
            for _ in indexing.rebuild(library):
                pass
            tell(turn)
            add(library, range(100 * (turn + 1), 100 * (turn + 1) + 10))


def check_index(folder: Path, told: Sequence[str]) -> None:
    """It opens whole or not at all, and comes right."""
    path = folder / "a.quoteline"
    with closing(open_library(path)) as library:
        index = indexing.open_index(library, thoroughly=True)
        if told:
            assert index is not None, "what was built is gone"
        if index is not None:
            with closing(index):
                assert index.count("articles") == len(index.ids(parse(""), "articles")), "half an index"
        answers_as_a_fresh_one(library, folder)
        add(library, range(900, 910))
        answers_as_a_fresh_one(library, folder)
