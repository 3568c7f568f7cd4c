"""The search is measured beside its peers, and finds what they find."""

from __future__ import annotations

import json

import pytest

from quoteline.services import search_trial


@pytest.fixture(scope="module")
def trial():
    return search_trial.measure(1_500, lambda done, total: None)


def test_ours_and_the_peers_find_the_same(trial) -> None:
    assert trial.differences == []


def test_every_class_of_question_is_measured_with_ours_and_fts5(trial) -> None:
    assert len(trial.asked) == 12
    for times in trial.asked.values():
        assert {search_trial.OURS, search_trial.FTS, search_trial.STOCK} <= set(times)
        assert all(took >= 0 for took in times.values())


def test_building_committing_and_opening_are_measured(trial) -> None:
    assert set(trial.build) == set(trial.commit) >= {search_trial.OURS, search_trial.FTS}
    assert all(took > 0 for took in trial.build.values())
    assert trial.opened == {} or trial.opened["ms"] > 0
    json.dumps(trial.as_object())


def test_a_difference_would_be_told() -> None:
    class Wrong:
        def ask(self, question):
            return search_trial.np.array([1, 2])

    trial = search_trial.Trial(1)
    question = search_trial.Question("and", ("the", "bank"))
    search_trial._compare(trial, Wrong(), "another", [question], [[1, 3]])
    assert trial.differences == ["and the bank: another"]
