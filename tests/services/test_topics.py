"""Topics of speakers on a library of invented statements of which the answers are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import log

import pytest

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, StatementDate
from quoteline.services import families, term_counting, topics
from quoteline.services.keyness import g2, keys
from quoteline.services.library import Library
from quoteline.storage import articles, speakers

FISHER = Speaker("Tove Lindqvist", SpeakerKind.PERSON)
MAYOR = Speaker("Anders Brekke", SpeakerKind.PERSON)
QUAY = date(2024, 3, 1)


def say(library: Library, speaker: Speaker, *statements: str, outlet: str = "Skerry Courier") -> None:
    """An article for each statement, a day apart."""
    with library.database.writing():
        for number, words in enumerate(statements):
            text = f"“{words},” said {speaker.name}."
            day = QUAY + timedelta(days=number)
            said = Quotation(
                Kind.DIRECT, ((1, 1 + len(words)),), speaker=speaker, said=StatementDate(day, day)
            )
            article = Article(
                text, title=words[:20], outlet=outlet, published=day, origin=f"{number} {outlet}"
            )
            articles.add(library.database, article, (said,), "by hand")


def called(library: Library, speaker: Speaker) -> int:
    return speakers.called(library.database, speaker.name)[0]


@pytest.fixture
def quay(library: Library) -> Library:
    """One who speaks of cod quotas, among others who speak of the weather."""
    places = ["north", "south", "east", "west", "bay", "sound", "cape", "inlet"]
    say(library, FISHER, *(f"The Cod Quotas near the {place} ruin us" for place in places))
    say(library, FISHER, *(f"Lindqvist boats wait for {place} winds" for place in places[:3]))
    weather = ["rain", "fog", "sleet", "hail", "snow", "frost", "storm", "calm", "mist", "gale"]
    for number in range(6):
        say(library, MAYOR, *(f"In {word} and number {number} we trust the harbour" for word in weather))
    return library


def test_what_one_says_and_others_do_not_is_a_topic_with_its_counts(quay: Library) -> None:
    found = topics.of_speaker(quay, called(quay, FISHER))
    assert found is not None
    first = found.topics[0]
    assert (first.term, first.statements, first.elsewhere, first.times) == ("Cod Quotas", 8, 0, None)
    assert (found.statements, found.others) == (11, 60)
    assert not found.sampled
    assert not found.others_sampled


def test_a_pair_of_words_stands_for_its_parts_and_is_searched_as_a_phrase(quay: Library) -> None:
    found = topics.of_speaker(quay, called(quay, FISHER))
    assert found is not None
    terms = [each.key for each in found.topics]
    assert "cod" not in terms
    assert "quotas" not in terms
    assert found.topics[0].query == '"cod quotas"'


def test_the_speakers_own_name_words_of_grammar_and_what_all_say_are_no_topics(quay: Library) -> None:
    for speaker in (FISHER, MAYOR):
        found = topics.of_speaker(quay, called(quay, speaker))
        assert found is not None
        keys = {word for each in found.topics for word in each.key.split()}
        assert keys.isdisjoint({"the", "and", "in", "us", "lindqvist", "brekke"})


def test_the_same_statement_printed_often_counts_once(quay: Library) -> None:
    words = "Herring is finished"
    for outlet in ("Courier", "Gazette", "Herald", "Post", "Mail"):
        say(quay, FISHER, words, outlet=outlet)
    found = topics.of_speaker(quay, called(quay, FISHER))
    assert found is not None
    assert found.quotations == 16
    assert found.statements == 12
    assert "herring" not in {each.key for each in found.topics}


def test_printings_that_families_know_as_one_count_once(library: Library) -> None:
    whole = "The seal colony on the skerries has never been smaller than it was found this winter"
    for number, outlet in enumerate(("Courier", "Gazette", "Herald", "Post")):
        say(library, FISHER, whole.removesuffix(" winter" if number else ""), outlet=outlet)
    say(library, FISHER, "Nets must dry", "Ice comes early to the sound")
    before = topics.of_speaker(library, called(library, FISHER))
    for _ in families.update(library):
        pass
    after = topics.of_speaker(library, called(library, FISHER))
    assert before is not None
    assert after is not None
    assert (before.statements, after.statements) == (4, 3)


def test_a_change_of_a_small_library_is_counted_at_once(quay: Library) -> None:
    before = topics.of_speaker(quay, called(quay, MAYOR))
    say(quay, FISHER, "The cod is back")
    after = topics.of_speaker(quay, called(quay, MAYOR))
    assert before is not None
    assert after is not None
    assert after.others == before.others + 1


def test_two_speakers_are_told_apart_by_what_only_one_of_them_says(quay: Library) -> None:
    fisher, mayor = topics.apart(quay, called(quay, FISHER), called(quay, MAYOR))
    assert fisher.topics[0].key == "cod quotas"
    assert {"harbour", "trust"} & {word for each in mayor.topics for word in each.key.split()}
    assert {each.key for each in fisher.topics}.isdisjoint(each.key for each in mayor.topics)
    assert (fisher.statements, fisher.others) == (mayor.others, mayor.statements) == (11, 60)


def test_too_few_statements_make_no_topic(library: Library) -> None:
    say(library, FISHER, "Cod", "More cod", "Cod again")
    found = topics.of_speaker(library, called(library, FISHER))
    assert found is not None
    assert found.too_few
    assert found.topics == ()


def test_of_a_large_library_a_sample_is_counted_and_said_to_be_one(
    quay: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_counting, "SAMPLE", 40)
    found = topics.of_speaker(quay, called(quay, FISHER))
    assert found is not None
    assert found.others_sampled
    assert found.statements == 11
    assert 20 <= found.others <= 36
    assert found.topics[0].key == "cod quotas"
    assert found.topics[0].elsewhere == 0


def test_of_a_much_quoted_speaker_a_sample_is_read_and_said_to_be_one(
    quay: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topics, "SAMPLE", 20)
    found = topics.of_speaker(quay, called(quay, MAYOR))
    assert found is not None
    assert found.sampled
    assert found.quotations == 60
    assert found.statements == 15
    assert found.others in range(8, 15)


def test_a_large_library_has_no_topics_before_it_was_counted(
    quay: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_counting, "FEW", 10)
    assert topics.of_speaker(quay, called(quay, FISHER)) is None
    assert topics.needed(quay)
    steps = list(topics.update(quay))
    assert steps[-1].done == steps[-1].total == 71
    assert not topics.needed(quay)
    assert topics.of_speaker(quay, called(quay, FISHER)) is not None


def test_counts_that_were_left_in_the_middle_are_as_before(
    quay: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = term_counting.count(quay)
    next(counting)
    counting.close()
    assert term_counting.state(quay) == (None, True)


def test_a_damaged_file_of_counts_begins_anew(quay: Library) -> None:
    from quoteline import locations

    assert topics.of_speaker(quay, called(quay, FISHER)) is not None
    path = locations.terms_file(quay.database.library_id)
    path.write_bytes(b"no database at all" * 500)
    assert topics.of_speaker(quay, called(quay, FISHER)) is not None


def test_the_measure_puts_what_is_surest_first() -> None:
    """A word used three times by one alone does not come before one used forty times and by others seldom."""
    mine = {"quota": 40, "gaffs": 4, "sea": 50}
    others = {"quota": 10, "sea": 500}
    found = keys(mine, 100, others, 1000, 3)
    assert [each.term for each in found] == ["quota", "gaffs"]
    assert found[0].times == pytest.approx(40.0)
    assert found[1].times is None


def test_the_less_others_say_a_term_the_surer_it_is() -> None:
    measured = [g2(4, 60, others, 6000) for others in (0, 1, 2, 5, 20)]
    assert measured == sorted(measured, reverse=True)


def test_the_measure_is_the_log_likelihood_ratio() -> None:
    """Worked by hand: 8 of 20 against 2 of 30, where 4 and 6 would be expected."""
    by_hand = 2 * (8 * log(8 / 4) + 2 * log(2 / 6) + 12 * log(12 / 16) + 28 * log(28 / 24))
    assert g2(8, 20, 2, 30) == pytest.approx(by_hand)
    assert g2(5, 50, 10, 100) == pytest.approx(0.0)


def test_nothing_is_told_where_one_side_is_empty() -> None:
    assert keys({}, 0, {"sea": 3}, 10, 1) == []
    assert keys({"sea": 3}, 10, {}, 0, 1) == []


def test_a_statement_date_does_not_matter_to_topics(quay: Library) -> None:
    """Only words do: an undated statement counts as any other."""
    text = "“Cod Quotas once more,” said Tove Lindqvist."
    said = Quotation(Kind.DIRECT, ((1, 21),), speaker=FISHER)
    with quay.database.writing():
        articles.add(quay.database, replace(Article(text), origin="undated"), (said,), "by hand")
    found = topics.of_speaker(quay, called(quay, FISHER))
    assert found is not None
    assert found.topics[0].statements == 9
