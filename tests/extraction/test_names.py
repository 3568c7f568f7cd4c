"""Names: what capitalised words in a row are, which people an article names, and what bodies are called."""

from __future__ import annotations

import pytest
from marked_articles import ENGLISH, marked

from quoteline.domain import Speaker, SpeakerKind
from quoteline.extraction.name_runs import Gender, Run, begins_word, leaning, read_run
from quoteline.extraction.name_words import compile_name_words
from quoteline.extraction.names import Cast, headlines
from quoteline.extraction.roles_beside import role_after, role_before
from quoteline.extraction.speakers import name_speakers

WORDS = compile_name_words(ENGLISH)


def read(text: str) -> Run:
    match = WORDS.run.search(text)
    assert match is not None
    run = read_run(match, WORDS)
    assert run is not None
    return run


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("President Anders Holm", "President", "Anders Holm"),
        ("Finnish President Anders Holm", "Finnish President", "Anders Holm"),
        ("Secretary of State Anders Holm", "Secretary of State", "Anders Holm"),
        ("Secretary of Defense Ryzak Tolm", "Secretary of Defense", "Ryzak Tolm"),
        ("President Anders Holm of Lisk", "President", "Anders Holm"),
        ("Sen. Anders Holm", "Sen.", "Anders Holm"),
        ("League Secretary-General Anders Holm", "League Secretary-General", "Anders Holm"),
        ("But Anders Holm", "", "Anders Holm"),
        ("Steve King", "", "Steve King"),
        ("Anders Holm Jr.", "", "Anders Holm Jr."),
        ("Anders al-Sayed", "", "Anders al-Sayed"),
        ("Anders van der Holm", "", "Anders van der Holm"),
        ("J. R. Holm", "", "J. R. Holm"),
        ("Disgraced Anders Holm", "", "Anders Holm"),
        ("American Anders Holm", "American", "Anders Holm"),
        ("White House Press Secretary", "White House Press Secretary", ""),
    ],
)
def test_a_run_is_split_into_role_and_name(text: str, role: str, name: str) -> None:
    run = read(text)
    assert (run.role, " ".join(run.name)) == (role, name)
    assert text[run.name_start : run.end] == name


@pytest.mark.parametrize(
    "text",
    ["Lisk University", "Department of Works", "New York", "United States", "Wall Street", "Holm Foundation"],
)
def test_the_name_of_a_body_or_a_place_is_no_person(text: str) -> None:
    assert read(text).body


def test_a_given_name_that_is_also_a_thing_is_a_person_still() -> None:
    assert not read("Bill Holm").body


def test_titles_and_role_nouns_tell_gender() -> None:
    assert read("Mrs. Holm").gender is Gender.FEMALE
    assert read("Spokesman Robin Holm").gender is Gender.MALE
    assert read("Dr. Holm").gender is Gender.UNKNOWN
    assert leaning("Zdravka") is Gender.FEMALE


def test_a_name_begins_where_a_word_begins() -> None:
    assert begins_word("Trump", 0)
    assert begins_word("al-Sayed", 3)
    assert not begins_word("anti-Trump", 5)
    assert not begins_word("iPhone", 1)


def test_a_possessive_ends_a_name() -> None:
    cast = Cast("Anders Holm’s Lisk Bridge fell.", WORDS)
    assert [person.name() for person in cast.persons.values()] == ["Anders Holm"]


def test_middle_initials_do_not_make_another_person() -> None:
    cast = Cast("Anders Holm came. Anders J. Holm left. Holm wept.", WORDS)
    assert [mention.person.name() for mention in cast.mentions] == ["Anders J. Holm"] * 3


def test_capitals_mean_the_person_named_in_small_letters() -> None:
    cast = Cast("Anders Holm came.\nHOLM: Good evening.", WORDS)
    assert [mention.person.name() for mention in cast.mentions] == ["Anders Holm", "Anders Holm"]


def test_a_name_in_capitals_only_is_written_in_small_letters() -> None:
    cast = Cast("ORLA BRANDT: Good evening.", WORDS)
    assert [mention.person.name() for mention in cast.mentions] == ["Orla Brandt"]


def test_a_father_is_not_his_son() -> None:
    cast = Cast("Anders Holm Sr. died. His son Anders Holm wept.", WORDS)
    assert [mention.person.name() for mention in cast.mentions] == ["Anders Holm Sr.", "Anders Holm"]


def test_headlines_are_short_lines_of_big_words() -> None:
    text = "Angry Mayor Says No\n\nThe mayor said no to the plan on Monday.\nWhat Comes Next"
    assert [text[start:stop] for start, stop in headlines(text)] == ["Angry Mayor Says No", "What Comes Next"]


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("The trial of campaign manager ", "campaign manager"),
        ("Then Fox News anchor ", "Fox News anchor"),
        ("Holm tells Fox News anchor ", "Fox News anchor"),
        ("Germany’s defense minister, ", "Germany’s defense minister"),
        ("According to the team’s coach, ", "team’s coach"),
        ("In the morning, ", ""),
        ("If elected president, ", ""),
        ("He saw ", ""),
    ],
)
def test_the_role_before_a_name_is_read_to_its_first_word(before: str, role: str) -> None:
    assert role_before(before + "Anders Holm", len(before), WORDS) == role


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (", the mayor of Lisk, said", ("mayor of Lisk", "")),
        (", 42, a nurse, said", ("nurse", "42")),
        (", 42, said", ("", "42")),
        (", a lawyer based in Lisk, said", ("lawyer", "")),
        (
            ", a lawyer who never loses and says so whenever he is asked about it by anybody at all in town",
            ("lawyer", ""),
        ),
        (", who is tired, said", ("", "")),
        (" said no", ("", "")),
    ],
)
def test_role_and_age_after_a_name_are_read(after: str, told: tuple[str, str]) -> None:
    assert role_after("Anders Holm" + after, len("Anders Holm"), WORDS) == told


def named(article: str) -> Speaker | None:
    text, found = marked(article)
    return name_speakers(text, found, ENGLISH)[-1]


@pytest.mark.parametrize(
    "article",
    [
        "Brennok Mining Ltd fell. [s Brennok] [c said] [q no].",
        "[s Brennok Mining Ltd] [c said] [q no]. [s2 The company] [c2 said] [q2 yes].",
        "Brennok Mining Ltd fell. [s The company] [c said] [q no].",
        "[s Brennok Mining Ltd] [c said] [q no]. [s2 It] [c2 said] [q2 yes].",
    ],
)
def test_a_firm_is_one_speaker_under_all_its_names(article: str) -> None:
    speaker = named(article)
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Brennok Mining Ltd", SpeakerKind.ORGANISATION)


def test_a_noun_means_no_body_of_another_kind() -> None:
    speaker = named("[s The Lisk Herald] [c said] [q no]. [s2 The ministry] [c2 said] [q2 yes].")
    assert speaker == Speaker("the ministry", SpeakerKind.ORGANISATION)


def test_it_means_a_body_and_they_mean_a_group() -> None:
    article = (
        "[s The Lisk Water Board] [c said]. [s2 Residents] [c2 said] [q2 yes]. [s3 {}] [c3 said] [q3 oh]."
    )
    assert named(article.format("It")) == Speaker("the Lisk Water Board", SpeakerKind.ORGANISATION)
    assert named(article.format("They")) == Speaker("residents", SpeakerKind.GROUP)


def test_they_means_a_group_named_just_before() -> None:
    speaker = named("Lisk officials went to the bridge, where [s they] [c said] [q it was safe].")
    assert speaker == Speaker("Lisk officials", SpeakerKind.GROUP)
