"""Invented libraries are the same for the same seed, uneven as news is, and true to their texts."""

from __future__ import annotations

from collections import Counter
from contextlib import closing

import pytest

from quoteline.domain import Basis, Kind, Precision, SpeakerKind
from quoteline.services import browsing, verifying
from quoteline.services.invented import library as invented
from quoteline.services.invented.days import FIRST, LAST
from quoteline.services.invented.words import COMMON, Vocabulary
from quoteline.services.library import open_library, prepare, statistics
from quoteline.services.searching import Wanted

SIZE, SEED = 3_000, 7


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("invented") / "made.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        steps = list(invented.write(library, SIZE, SEED))
        assert steps[-1].done == SIZE
        yield library


@pytest.fixture(scope="module")
def details(made):
    ids = browsing.quotation_ids(made, Wanted(), browsing.Sort.ADDED)
    return browsing.details(made, ids)


def share(details, holds):
    return sum(map(holds, details)) / len(details)


def test_there_are_as_many_quotations_as_asked_for(made, details):
    held = statistics(made)
    assert held.quotations == len(details) == SIZE
    assert SIZE / 14 < held.articles < SIZE / 7
    assert SIZE / 80 < held.speakers <= SIZE / 50


def test_the_spans_of_a_quotation_are_its_words_in_the_text(made, details):
    for each in details:
        text = browsing.article_page(made, each.row.article_id).kept.article.text
        assert " … ".join(text[start:end] for start, end in each.content) == each.row.text
        assert each.cue_text in text
        assert each.source_text.casefold() == each.speaker_printed.casefold() or each.row.speaker_id is None
        if each.row.said.basis is Basis.EXPRESSION:
            assert each.row.evidence


def test_the_library_is_sound(made):
    found = verifying.report(made)
    assert found.sound


def test_the_same_seed_gives_the_same_and_another_seed_another():
    one, same, other = (list(invented.articles(300, seed)) for seed in (SEED, SEED, SEED + 1))
    assert one == same
    assert one != other


def test_a_few_speakers_are_quoted_all_the_time_and_most_hardly_ever(details):
    counts = Counter(each.row.speaker_id for each in details if each.row.speaker_id is not None)
    ranked = [count for _, count in counts.most_common()]
    assert ranked[0] > 0.08 * sum(ranked)
    assert sum(ranked[:5]) > 0.25 * sum(ranked)
    assert sorted(ranked)[len(ranked) // 2] < ranked[0] / 10


def test_some_have_no_name_and_some_are_bodies(details):
    assert 0.15 < share(details, lambda each: each.row.speaker_id is None) < 0.29
    assert 0.03 < share(details, lambda each: each.row.speaker_kind is SpeakerKind.ORGANISATION) < 0.4


def test_the_shares_of_days_are_those_of_news(details):
    def of(precision):
        return share(details, lambda each: each.row.said.precision is precision)

    assert 0.06 < of(Precision.UNKNOWN) < 0.10
    assert 0.80 < of(Precision.DAY) < 0.90
    assert all(0.005 < of(each) < 0.06 for each in (Precision.WEEK, Precision.MONTH, Precision.YEAR))
    assert 0.4 < share(details, lambda each: each.row.said.basis is Basis.PUBLICATION) < 0.65
    assert all(each.row.said.confidence for each in details if each.row.said.start)


def test_kinds_flags_and_tags_are_all_there(details):
    kinds = Counter(each.row.kind for each in details)
    assert kinds[Kind.DIRECT] > kinds[Kind.INDIRECT] > kinds[Kind.MIXED] > 0
    assert 0.003 < share(details, lambda each: each.row.starred) < 0.03
    assert 0.002 < share(details, lambda each: bool(each.row.tags)) < 0.05
    assert 0.001 < share(details, lambda each: bool(each.row.remark)) < 0.03
    assert len({each.row.outlet for each in details}) > 25


def test_articles_come_in_bursts_over_twelve_years_and_seldom_at_weekends(details):
    days = Counter(each.row.published for each in details if each.row.published)
    assert min(days) >= FIRST
    assert max(days) <= LAST
    assert len({day.year for day in days}) == 12
    ordinary = sorted(days.values())[len(days) // 2]
    assert max(days.values()) > 3 * ordinary
    weekend = sum(count for day, count in days.items() if day.weekday() >= 5)
    assert 0.08 < weekend / sum(days.values()) < 0.26


def test_a_word_is_as_frequent_as_the_vocabulary_says(details):
    vocabulary = Vocabulary(SEED)
    drawn = [word.strip("“”").casefold() for each in details for word in each.row.text.split()]
    for word in COMMON[:5]:
        assert drawn.count(word) / len(drawn) == pytest.approx(vocabulary.share(word), rel=0.15)
    assert len(set(vocabulary.words)) == len(vocabulary.words) == 50_000
