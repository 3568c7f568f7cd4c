"""Roles: whom a description means, told by title, apposition, verb, party and state, or by nearness."""

from __future__ import annotations

import pytest
from marked_articles import ENGLISH, marked

from quoteline.extraction.speakers import name_speakers


def named(article: str) -> str | None:
    """The name of the last speaker."""
    text, found = marked(article)
    speaker = name_speakers(text, found, ENGLISH)[-1]
    return speaker and speaker.name


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("Ellen Oduya was elected mayor of Lisk in May.", "The mayor"),
        ("Ellen Oduya was sworn in as governor on Monday.", "The governor"),
        ("Ellen Oduya is the chief engineer of the dam.", "The chief engineer"),
        ("Ellen Oduya became the union’s treasurer.", "The treasurer"),
        ("Ellen Oduya, who leads the Lisk League, came.", "The leader of the Lisk League"),
        ("Ellen Oduya, who chairs the water board, came.", "The chair of the water board"),
        ("The board appointed Ellen Oduya its chairwoman.", "The chairwoman"),
        ("The board said that the first registrar would be Ellen Oduya.", "The registrar"),
        ("He called for the head of the harbour minister, Ellen Oduya.", "The harbour minister"),
        ("Sen. Ellen Oduya (R-Fla.) came. Sen. Piet Holm (D-Ohio) left.", "The Florida senator"),
        ("Sen. Piet Holm, D-Ohio, left. Rep. Ellen Oduya, R-Texas, came.", "The Texas Republican"),
        ("Former Lisk Gov. Ellen Oduya met Texas Gov. Piet Holm.", "The former governor"),
        ("Outgoing chancellor Piet Holm met Ellen Oduya, the new chancellor.", "The new chancellor"),
        ("Chancellor Piet Holm left. Ellen Oduya was sworn in as chancellor of Lisk.", "The new chancellor"),
        ("Attorney General Ellen Oduya met Gen. Piet Holm.", "The attorney general"),
        ("Minister Ellen Oduya came late to the bridge.", "The red-faced minister"),
        ("President Ellen Oduya met World Bank President Piet Holm.", "The president"),
        ("Vice President Piet Holm met President Ellen Oduya.", "The president"),
        ("Ellen Oduya cut the ribbon.", "The hydrologist"),
        ("Ellen Oduya cut the ribbon.", "The former secretary of state"),
    ],
)
def test_a_role_is_known_however_the_article_tells_it(told: str, source: str) -> None:
    assert named(f"{told} [s {source}] [c said] [q it was late].") == "Ellen Oduya"


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("Republican contender Piet Holm came.", "the Arizona Republican"),
        ("Vice President Piet Holm came.", "the former president"),
        ("Sen. Piet Holm, R-Iowa, came.", "the Florida senator"),
        ("Piet Holm met a combat veteran at the mill. It was late.", "the man"),
        ("Piet Holm spoke of a nurse who had fallen ill.", "the nurse"),
        ("A friend of Piet Holm was there.", "that person"),
        ("Piet Holm came home.", "the official"),
        ("Piet Holm came home.", "the employee of many years"),
        ("Piet Holm came home.", "the attorney general of the state of Lisk"),
        ("Piet Holm came home.", "Lisk’s ambassador to Lordania"),
        ("Piet Holm came home.", "Water Board member"),
        ("Piet Holm came home.", "the Republican front-runner"),
        ("Attorney General Piet Holm came.", "the general"),
        ("Piet Holm came home.", "the French leader"),
        ("Harbor chairman Piet Holm, president of Wealth-X, came.", "Wealth-X"),
        ("Republican chairman Piet Holm came.", "Republican"),
        ("Understated Holm Raises Profile\n\nThe news spread and the bridge was shut. Later", "the pilot"),
        ("Piet Holm read it in the morning.", "the Lisk Union Leader"),
        ("The union leader, Piet Holm, came.", "the opposition leader"),
    ],
)
def test_a_description_of_somebody_else_is_no_name(told: str, source: str) -> None:
    assert named(f"{told} [s {source}] [c said] [q it was late].") == source


def test_a_subject_behind_a_name_and_a_comma_is_no_apposition() -> None:
    assert named("After talks with Piet Holm, [s the mayor] [c said] [q it was late].") == "the mayor"
    assert named("Talks failed, said Piet Holm, [s the mayor], who [c said] [q it was late].") == "Piet Holm"


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("[s Oduya] told radio host Piet Holm [q it was late]. Ellen Oduya left.", "Ellen Oduya"),
        ("[s Oduya] fired her deputy, Piet Holm, saying [q it was late]. Ellen Oduya left.", "Ellen Oduya"),
        ("[s Ellen Oduya] says rival Piet Holm [q took the boat].", "Ellen Oduya"),
    ],
)
def test_a_mention_does_not_reach_over_the_verb_to_another_name(article: str, name: str) -> None:
    assert named(article) == name


def test_where_somebody_unnamed_spoke_last_a_description_may_mean_them() -> None:
    article = "Piet Holm dined. [s A waiter] [c said] [q Holm left]. “[q2 Late],” [s2 the server] [c2 said]."
    assert named(article) == "the server"


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("[s a driver from Lisk who gave his name only as Lasse] [c said] [q no].", "Lasse"),
        ("[s A nurse], who asked to be identified only as Orla, [c said] [q no].", "Orla"),
        ("Ann Lund left. [s Her rival] Piet Holm, at the bank, [c said] [q no].", "Piet Holm"),
        ("Yusra Haddenay came. [s Ms Haddeney] [c said] [q no].", "Yusra Haddenay"),
        ("Anthony Kiedis came. [s Keidis] [c said] [q no].", "Anthony Kiedis"),
        ("Ann Holmer and Bo Holmen came. [s Mr. Holmes] [c said] [q no].", "Holmes"),
    ],
)
def test_a_name_is_found_though_it_is_cut_off_or_misspelt(article: str, name: str) -> None:
    assert named(article) == name
