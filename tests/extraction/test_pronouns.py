"""Pronouns: whom "he" and "she" mean among the named, the described and the unnamed."""

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
    ("article", "name"),
    [
        (
            "Anders Holm left. A carpenter in the crowd shouted. “[q No],” [s he] [c said].",
            "a carpenter",
        ),
        (
            "Anders Holm left. One of them, a carpenter, wore a badge. “[q No],” [s he] [c said].",
            "a carpenter",
        ),
        (
            "Anna Holm left. A young woman of the village stood up. “[q No],” [s she] [c said].",
            "a young woman",
        ),
        (
            "Anders Holm left. A member of the board, who gave no name because he was afraid, laughed. "
            "“[q No],” [s he] [c said].",
            "a member",
        ),
        ("Anders Holm left. A waitress laughed. “[q No],” [s he] [c said].", "Anders Holm"),
        ("Anders Holm, a carpenter, left. “[q No],” [s he] [c said].", "Anders Holm"),
        ("Anders Holm is a carpenter. “[q No],” [s he] [c said].", "Anders Holm"),
        (
            "Anna Holm drew it. A colleague complains that she drew it. She did. “[q No],” [s she] [c said].",
            "Anna Holm",
        ),
    ],
)
def test_the_unnamed_subject_of_the_sentence_before_is_meant(article: str, name: str) -> None:
    assert named(article) == name


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (
            "Ambassador John Holm sat down. Piet Tarn came. The ambassador left. “[q No],” [s he] [c said].",
            "John Holm",
        ),
        (
            "The former ambassador spoke of nominee Piet Tarn. [s He] [c said] [q it was late].",
            "the former ambassador",
        ),
        ("Admiral Piet Tarn came. The sailor laughed. [s He] [c said] [q it was late].", "Piet Tarn"),
    ],
)
def test_a_described_subject_is_meant_before_an_object(article: str, name: str) -> None:
    assert named(article) == name


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("Piet Tarn bakes. He is a John Holm supporter. [s He] [c said] [q it was late].", "Piet Tarn"),
        ("Piet Tarn came. There was no “Lying John Holm”; [s he] [c said] [q it was late].", "Piet Tarn"),
        (
            "John Holm left. His rival — Lisk Mayor Piet Tarn — has come. [s He] [c said] [q it was late].",
            "Piet Tarn",
        ),
        ("Nina Tarn came. A NATO Summit began. [s She] [c said] [q it was late].", "Nina Tarn"),
        (
            "Nina Tarn came to the Lisk Democratic caucus. Key Democratic men left. [s She] [c said] [q no].",
            "Nina Tarn",
        ),
        (
            "John Holm had the draft read to him by his granddaughter, Ilse. [s She] [c said] [q he slept].",
            "Ilse",
        ),
        (
            "John Holm had it read to him by his daughter, Ilse. [s She] [c said] [q it rained]. "
            "“[q2 Ugly],” [s2 he] [c2 said].",
            "John Holm",
        ),
    ],
)
def test_only_somebody_who_can_be_the_subject_is_meant(article: str, name: str) -> None:
    assert named(article) == name


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("It won among voters, [s who] [c said] [q it was late].", "voters"),
        ("John Holm rebuked critics [s who] [c said] [q it was late].", "critics"),
        (
            "An influential Lisk delegate, [s who] [c said] [q it was late], left.",
            "an influential Lisk delegate",
        ),
        ("A John Holm impersonator [s who] [c said] [q it was late] left.", None),
        ("Anders Holm, 42, the mayor of Lisk, [s who] [c said] [q it was late], left.", "Anders Holm"),
        ("Sen. Anders Holm (R-Ohio), [s who] [c said] [q it was late], left.", "Anders Holm"),
        ("Ann Tarn, a baker in the former party of John Holm [s who] [c said] [q no], left.", "John Holm"),
    ],
)
def test_who_means_the_words_right_before(article: str, name: str | None) -> None:
    assert named(article) == name


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (
            "The Gorge Bakers’ Union will stop work at six. [s It] [c demanded] [q more pay].",
            "the Gorge Bakers’ Union",
        ),
        ("Anders Holm left. The Japanese came. [s It] [c said] [q it was late].", None),
    ],
)
def test_it_means_the_body_that_is_the_subject_before(article: str, name: str | None) -> None:
    assert named(article) == name


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (
            "Ellen Oduya ran it. Asked by [s Anna Holm] [c whether] [q it ran], [s2 she] [c2 said] [q2 no].",
            "Ellen Oduya",
        ),
        ("As Piet Tarn spoke at noon, John Holm left because [s he] [c said] [q it was late].", "John Holm"),
        (
            "“[q No],” [s Bo Tarn] [c said]. In the hut above the town, John Holm pours two glasses from "
            "the tap and holds them to the light of the window for a while. “[q2 Yes],” [s2 he] [c2 said].",
            "John Holm",
        ),
    ],
)
def test_the_nearest_subject_goes_before_who_asked_or_spoke_earlier(article: str, name: str) -> None:
    assert named(article) == name
