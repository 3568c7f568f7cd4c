"""A condition finds in the database what a plain evaluator says it should."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from condition_trees import CONDITIONS, PRINTED, SAID, Printed, Said, true_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_articles import article, keep, new_library, quotation

from quoteline.domain import (
    AllOf,
    AnyOf,
    Axis,
    Basis,
    BasisIs,
    Condition,
    DayRange,
    FieldWords,
    Flag,
    Kind,
    KindIs,
    Not,
    Precision,
    PrecisionIs,
    Quotation,
    Speaker,
    SpeakerKind,
    StatementDate,
    Undated,
)
from quoteline.search.fields import FLAGS
from quoteline.search.query import parse
from quoteline.storage import Database, corrections, counting, quotations
from quoteline.storage.conditions import articles_where, quotations_where

numbers = count()


@contextmanager
def library_of(folder: Path, printed: list[Printed], said: list[Said]) -> Iterator[Database]:
    with new_library(folder / f"{next(numbers)}.quoteline") as database:
        for at, each in enumerate(printed):
            here = [one for one in said if one.article == at]
            _keep(database, each, here)
        yield database


def _keep(database: Database, printed: Printed, said: list[Said]) -> None:
    kept = article(
        outlet=printed.outlet,
        title=printed.title,
        byline=printed.byline,
        published=printed.published,
        origin=str(next(numbers)),
    )
    printed.id = keep(database, kept, *map(_as_found, said))
    for each, id in zip(said, quotations.of_article(database, printed.id), strict=True):
        each.id = id
        each.speaker_id = database.value("SELECT speaker_id FROM quotations WHERE id = ?", [id])
        state = {"starred": int(each.starred), "note": each.note, "tags": list(each.tags)}
        corrections.record(database, "x", {id: {**state, "rejected": int(each.rejected)}})


def _as_found(said: Said) -> Quotation:
    dated = StatementDate(*said.span, said.precision, said.basis) if said.span else StatementDate()
    who = Speaker(said.name, SpeakerKind.PERSON) if said.name else None
    return quotation(kind=said.kind, speaker=who, said=dated, confidence=said.confidence, note=said.remark)


def found(database: Database, condition: Condition) -> set[int]:
    return set(quotations.ids(database, quotations_where(condition, {})))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    printed=st.lists(PRINTED, min_size=3, max_size=3),
    said=st.lists(SAID, max_size=8),
    conditions=st.lists(CONDITIONS, min_size=10, max_size=10),
)
def test_a_condition_finds_what_it_should(
    tmp_path: Path, printed: list[Printed], said: list[Said], conditions: list[Condition]
) -> None:
    with library_of(tmp_path, printed, said) as database:
        shown = [each for each in said if not each.rejected]
        for condition in conditions:
            expected = {each.id for each in shown if true_of(condition, each, printed[each.article])}
            assert found(database, condition) == expected, condition
            assert counting.total(database, quotations_where(condition, {})) == len(expected)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    printed=st.lists(PRINTED, min_size=3, max_size=3),
    said=st.lists(SAID, max_size=6),
    conditions=st.lists(CONDITIONS, min_size=10, max_size=10),
)
def test_an_article_is_found_by_its_own_facts_or_by_one_of_its_quotations(
    tmp_path: Path, printed: list[Printed], said: list[Said], conditions: list[Condition]
) -> None:
    with library_of(tmp_path, printed, said) as database:
        everything = {each.id for each in printed}
        for condition in conditions:
            having = set(quotations.article_ids(database, articles_where(condition, {})))
            lacking = set(quotations.article_ids(database, articles_where(Not(condition), {})))
            assert having | lacking == everything
            assert not having & lacking
            if isinstance(condition, Flag) and condition.name in ("title", "byline"):
                assert having == {each.id for each in printed if getattr(each, condition.name)}
            elif isinstance(condition, KindIs | PrecisionIs | BasisIs | Flag):
                shown = [each for each in said if not each.rejected]
                assert having == {
                    printed[each.article].id for each in shown if true_of(condition, each, printed[0])
                }


SPEAKERS = ("Donald Trump", "Ада Феррол", "José Peña", "5% Club", "under_score", "back\\slash", "太田太郎")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("speaker:trump", ["Donald Trump"]),
        ('speaker:"Donald Trump"', ["Donald Trump"]),
        ('speaker:"Trump Donald"', []),
        ("speaker:tru", []),
        ("speaker:tru*", ["Donald Trump"]),
        ("speaker:*rump", ["Donald Trump"]),
        ("speaker:d*p", []),  # a star stays in its word
        ("speaker:do?ald", ["Donald Trump"]),
        ('speaker:"donald?trump"', ["Donald Trump"]),
        ("speaker:PENA", ["José Peña"]),
        ("speaker:peña", ["José Peña"]),
        ("speaker:феррол", ["Ада Феррол"]),
        ("speaker:5%", ["5% Club"]),
        ("speaker:%", []),
        ("speaker:_", []),
        ("speaker:under_score", ["under_score"]),
        ("speaker:underXscore", []),
        ("speaker:back\\slash", ["back\\slash"]),
        ("speaker:太田", ["太田太郎"]),
        ("speaker:太*", ["太田太郎"]),
        ("speaker:*", list(SPEAKERS)),
        ("-speaker:trump", [name for name in SPEAKERS if name != "Donald Trump"]),
        ("speaker:(trump OR club)", ["Donald Trump", "5% Club"]),
    ],
)
def test_speakers_are_found_by_words_of_their_names(tmp_path: Path, query: str, names: list[str]) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        speaking = [quotation(speaker=Speaker(name, SpeakerKind.PERSON)) for name in SPEAKERS]
        keep(database, article(), *speaking)
        rows = quotations.rows(database, sorted(found(database, parse(query))))
        assert [row.speaker for row in rows] == names


def test_what_a_quotation_or_its_article_has_can_be_asked_for(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        dated = StatementDate(date(2025, 1, 1), date(2025, 1, 1), Precision.DAY, Basis.EXPRESSION)
        speaker = Speaker("Ada Ferrol", SpeakerKind.PERSON)
        full = article(
            url="https://harbour.example/1",
            outlet="Post",
            published=date(2025, 1, 2),
            language="en",
            byline="Bo Lind",
        )
        keep(database, full, quotation(speaker=speaker, said=dated, cue=((0, 4),), note="denial"))
        bare = replace(full, url="", outlet="", published=None, title="", byline="", language="", origin="b")
        keep(database, bare, quotation(speaker=None, said=StatementDate(), cue=()))
        corrections.record(database, "x", {1: {"note": "ask again", "tags": ["to check"]}})
        for value in FLAGS["has"]:
            assert found(database, parse(f"has:{value}")) == {1}, value
            assert found(database, parse(f"-has:{value}")) == {2}, value
        for query, ids in (
            ("is:denial", {1}),
            ("is:undated", {2}),
            ("language:en", {1}),
            ("language:unknown", {2}),
        ):
            assert found(database, parse(query)) == ids, query


def test_a_span_is_found_by_every_range_that_overlaps_it(tmp_path: Path) -> None:
    year = StatementDate(date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR)
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(published=None), quotation(said=year), quotation(said=StatementDate()))
        for query, ids in (
            ("said:2025-03", {1}),
            ("said:2024-12-31", set()),
            ("said:..2025-01-01", {1}),
            ("said:>2025", set()),
            ("said:>=2025-12-31", {1}),
            ("said:unknown", {2}),
            ("-said:2025", {2}),
            ("published:unknown", {1, 2}),
            ("published:2025", set()),
        ):
            assert found(database, parse(query)) == ids, query


@pytest.mark.parametrize(
    "query",
    [
        " OR ".join(f"speaker:a{number}" for number in range(1500)),
        " ".join(["is:starred"] * 1800),
        "".join(f"-(speaker:b{number} OR (outlet:c " for number in range(15)) + "title:d",
        "".join(f"speaker:b{number} OR (outlet:c " for number in range(30)) + "title:d",
        "".join("kind:direct -(-title:x -(" for _ in range(400)),
        'speaker:"' + "語" * 19_900 + '"',
        "title:" + "ab*" * 6000,
        "speaker:" + "a*" * 9000 + "b",
    ],
    ids=["many speakers", "many flags", "deep NOT", "deep OR", "deepest", "long name", "long title", "stars"],
)
def test_a_monstrous_query_is_answered(tmp_path: Path, query: str) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(title="ab" * 30), quotation(speaker=Speaker("a" * 200, SpeakerKind.PERSON)))
        found(database, parse(query))
        quotations.article_ids(database, articles_where(parse(query), {}))


def test_nothing_and_everything_are_joined_sensibly(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), quotation())
        assert found(database, AllOf(())) == {1}
        assert found(database, AnyOf(())) == set()
        assert found(database, Not(AnyOf(()))) == {1}
        assert found(database, FieldWords("speaker", ())) == set()
        assert found(database, Flag("no such flag")) == set()
        assert found(database, DayRange(Axis.SAID, None, None)) == {1}
        assert found(database, Undated(Axis.SAID)) == set()
        assert found(database, KindIs(Kind.MIXED)) == set()


@pytest.mark.parametrize("query", ["precision:month", "basis:person", "basis:expression precision:year"])
def test_the_rows_are_not_all_read_to_find_how_a_day_is_known(tmp_path: Path, query: str) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        where = quotations_where(parse(query), {})
        plan = database.all(
            f"EXPLAIN QUERY PLAN SELECT count(*) FROM quotations q WHERE {where.sql}", where.values
        )
        assert all("SEARCH q USING INDEX quotations_by_" in step[3] for step in plan), plan
        plan = database.all(
            "EXPLAIN QUERY PLAN SELECT q.said_precision, q.said_basis, count(*) FROM quotations q"
            " WHERE q.rejected = 0 GROUP BY 1, 2"
        )
        assert len(plan) == 1, plan  # nothing is sorted
        assert plan[0][3] in (f"SCAN q USING INDEX quotations_by_{each}" for each in ("precision", "basis"))
