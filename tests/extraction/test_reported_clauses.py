"""Reported words begin and end where a reader would say they do, whoever they belong to."""

from __future__ import annotations

import pytest

from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon

ENDS = [
    ("He called it “a scandal,” adding that he would sue.", "it “a scandal,”"),
    ("Ada Moss said the quay was “a ruin” — a hard word for a mayor.", "the quay was “a ruin”"),
    (
        "Ada Moss said the quay would open in the spring - but few believed her.",
        "the quay would open in the spring",
    ),
    ("Ada Moss said two men had left the quay but she gave no names.", "two men had left the quay"),
    ("Ada Moss thanked the crew of the ferry and said rain was late.", "rain was late"),
    ("Ada Moss said rain was late and jokingly suggested that they pray.", "rain was late"),
    ("Ada Moss said the plan was drawn by Hugh Hill, who died in May.", "the plan was drawn by Hugh Hill"),
    ("Ada Moss said rain was late, but did not say why.", "rain was late"),
    ("Ada Moss said rain was late, but he shrugged and went home.", "rain was late"),
    ("Ada Moss said she slept badly, as did half of the town that night.", "she slept badly"),
    ("Six in ten say the ferry is slow, compared with two in ten last year.", "the ferry is slow"),
    ("She wrote to him twice, saying the quay was wet and calling for boats.", "the quay was wet"),
    ("After Ada Moss said rain was late, the mayor, Hugh Hill, said it was not.", "rain was late"),
    ("While the two men and their friends said rain was late, nobody believed it.", "rain was late"),
    ("Two days after Ada Moss said rain was late, the quay stood under water.", "rain was late"),
    (
        "She said she had called the crew, and had been told by telephone to wait.",
        "she had called the crew, and had been told by telephone to wait",
    ),
    ("The ferry is slow, according to a survey, an old complaint of the town.", "The ferry is slow"),
    ("The ferry, according to a survey, is slow.", "The ferry … is slow"),
    ("Ada Moss said rain was late, with the Gazette reporting that it fell.", "rain was late"),
    ("Fares fell; in May, according to the firm, nobody paid.", "in May … nobody paid"),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_what_the_reporter_adds_is_not_reported(text: str, expected: str, lexicon: Lexicon) -> None:
    assert expected in contents(text, lexicon)


BEGINS = [
    ("The treasurer said about half of the money was gone.", "about half of the money was gone"),
    ("He told the Gazette the rules were “a joke” to him.", "the rules were “a joke” to him"),
    ("He called the quay “a ruin,” because rain was late.", "the quay “a ruin,” because rain was late"),
    ("Most farmers agreed they had no choice.", "they had no choice"),
    ("He writes Moss has lost the vote.", "Moss has lost the vote"),
    ("She promises the town will pay.", "the town will pay"),
    ("Hugh Hill said — on the radio, as it happens — that rain was late.", "that rain was late"),
    ("She told the town’s public radio her crew would stay at home.", "her crew would stay at home"),
    ("They have pledged to act before the winter.", "to act before the winter"),
    ("Officials told Harbour News every boat would be checked.", "every boat would be checked"),
    ("They estimated by 2050, the sea would stand at the quay.", "by 2050, the sea would stand at the quay"),
    ("The “History” page of the site explains that rain was late.", "that rain was late"),
    ("He smiled as he noted how late the ferry was.", "how late the ferry was"),
    ("He wanted to know whether the ferry was late.", "whether the ferry was late"),
    ("The crew denied losing any boats.", "losing any boats"),
    ("The crew is said to have asked whether rain was late.", "whether rain was late"),
]


@pytest.mark.parametrize(("text", "expected"), BEGINS)
def test_reported_words_begin_behind_their_verb(text: str, expected: str, lexicon: Lexicon) -> None:
    assert expected in contents(text, lexicon)


DEEDS = [
    ("Hugh Hill conceded a penalty which the crowd of the town never forgave.", []),
    ("The firm reported its first loss in eleven years.", []),
    ("She claimed a victory in the vote last month.", []),
    ("“We agreed,” said Ada Moss, referring to the line agreed in June.", ["We agreed,"]),
    ("She claimed the town lost the vote.", ["the town lost the vote"]),
    ("He conceded Moss wanted more time.", ["Moss wanted more time"]),
    ("The firm reported losing two boats in the storm.", ["losing two boats in the storm"]),
    ("She admitted “a blunder” on the quay.", ["“a blunder” on the quay"]),
]


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_the_mere_object_of_a_deed_is_no_speech(text: str, expected: list[str], lexicon: Lexicon) -> None:
    assert contents(text, lexicon) == expected


NOUN_LIKE = [
    ("They call for boats on the Lirn.", ["boats on the Lirn"]),
    ("We often point to the wet quay.", ["the wet quay"]),
    ("She will surely call for boats on the Lirn.", ["boats on the Lirn"]),
    ("It was their call for help at night.", []),
]


@pytest.mark.parametrize(("text", "expected"), NOUN_LIKE)
def test_a_word_that_may_be_a_noun_is_a_verb_beside_its_subject(
    text: str, expected: list[str], lexicon: Lexicon
) -> None:
    assert contents(text, lexicon) == expected


SOURCES = [
    ("One in three said the town does not care.", "One in three"),
    ("Another said the town does not care.", "Another"),
    ("The judges who read the file, for instance, said two men had left.", "The judges"),
    ("Chairman Will Hart, for example, said two men had left.", "Chairman Will Hart"),
    ("Mr. Hill, citing “the law of the sea,” said two men had left.", "Mr. Hill"),
    (
        "Hill lacks friends in the House, which he scorns, said Ada Moss, the mayor.",
        "Ada Moss, the mayor",
    ),
    ("Party spokesman Hugh Hill on Tuesday night said two men had left.", "Party spokesman Hugh Hill"),
    ("The mayor issued a statement Tuesday night saying two men had left.", "The mayor"),
    ("Eight years ago, she praised the ferry and said “Never again.”", "she"),
    ("The ferry was late again, according to the most recent survey.", "the most recent survey"),
    ("“We agreed,” said Hugh Hill, who once steered the ferry between the two towns.", "Hugh Hill"),
    ("As Hugh Hill put it: “Never again.”", "Hugh Hill"),
    ("''She asked, 'Who are you?''' Mr. Hill said.", "Mr. Hill"),
    ("Hugh Hill said it was late, a phrase she repeated in a letter that day.", "Hugh Hill"),
    ("The town council on Tuesday replied that rain was late.", "The town council"),
    ("Mayor Hugh Hill (Green) on Tuesday criticized the new quay.", "Mayor Hugh Hill (Green)"),
    ("Each night the town secretary, Bo Hill, said that rain was late.", "the town secretary, Bo Hill"),
    ("In the afternoon Ada Moss, the mayor, said rain was late.", "Ada Moss, the mayor"),
    ("A report released in May by the towns noted that rain was late.", "A report"),
    ("In a speech in March 2019 she described the quay as “a ruin”.", "she"),
    ("Article 2 says that the towns share the river.", "Article 2"),
    ("Ada Moss, director of the river board, and head of the port, said rain was late.", "Ada Moss"),
    ("The quay was “a ruin,” a public inquiry found on Monday.", "a public inquiry"),
    ("To our friends in Karr I said that rain was late.", "I"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_the_subject_is_found_over_what_describes_it(text: str, source: str, lexicon: Lexicon) -> None:
    assert source in [text[start:stop] for each in attributions(text, lexicon) for start, stop in each.source]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries link the 35 states that have a coast.",
        "He has won 271 pledged delegates so far.",
        "Had he said that rain was late, nobody would have come.",
        "If he had said that rain was late, nobody would have come.",
        "She would have said that rain was late.",
        "There reports say nothing.",
        "She declined to comment on the plan.",
        "After the flood had gone, the town asked the crown for help.",
        "The union said little about money.",
        "Recent reports have shown that rain was late.",
        "They signed a joint forecast and a promise of help.",
        "The town whose claim failed went home.",
        "The law keeps them from claiming damages on the river.",
    ],
)
def test_what_nobody_said_is_left_alone(text: str, lexicon: Lexicon) -> None:
    assert contents(text, lexicon) == []


QUESTIONS = [
    ("Asked whether she would stay, Ada Moss laughed.", "whether she would stay", ""),
    ("When asked on Monday how long it would take, she laughed.", "how long it would take", ""),
    ("When asked by a reporter if it would cost more, she laughed.", "if it would cost more", "a reporter"),
    ("He was asked what had happened to the vote.", "what had happened to the vote", ""),
]


@pytest.mark.parametrize(("text", "words", "asker"), QUESTIONS)
def test_a_question_put_to_somebody_is_found(text: str, words: str, asker: str, lexicon: Lexicon) -> None:
    (found,) = attributions(text, lexicon)
    assert [text[start:stop] for start, stop in found.content] == [words]
    assert "".join(text[start:stop] for start, stop in found.source) == asker


def contents(text: str, lexicon: Lexicon) -> list[str]:
    return [" … ".join(text[a:b] for a, b in each.content) for each in attributions(text, lexicon)]
