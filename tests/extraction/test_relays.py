"""Through whom words reached the paper is kept: whoever heard them, and whoever passed them on."""

from __future__ import annotations

import pytest

from quoteline.domain import Passing, Quotation
from quoteline.extraction import extract
from quoteline.extraction.lexicon import Lexicon

HEARD = [
    ("“We agreed,” Ada Moss told Reuters.", "Reuters"),
    ("Ada Moss told the Harbour Gazette that rain was late.", "Harbour Gazette"),
    ("Ada Moss told the Gazette’s reporters that rain was late.", "Gazette"),
    ("Ada Moss told a Reuters reporter that rain was late.", "Reuters"),
    ("Ada Moss told reporters from the Gazette on Monday that rain was late.", "Gazette"),
    ("Ada Moss told Reuters Tuesday that rain was late.", "Reuters"),
    ("“We agreed,” Ada Moss told the AP. The mayor left.", "AP"),
    ("“We agreed,” Ada Moss told Mr. Hugh Hill.", "Mr. Hugh Hill"),
    ("“We agreed,” Ada Moss said in an interview with the Guardian.", "Guardian"),
    ("“We agreed,” Ada Moss said in an interview Tuesday on CNN.", "CNN"),
    ("“We agreed,” Ada Moss said in a Guardian interview.", "Guardian"),
    ("“We agreed,” Ada Moss said in a statement to The Harbour Post.", "Harbour Post"),
    ("“We agreed,” Ada Moss said in an interview\xa0with the Guardian.", "Guardian"),
    ("“We agreed,” Ada Moss said in remarks carried by the Guardian.", "Guardian"),
    ("In an interview with the Harbour Gazette, Hugh Hill said rain was late.", "Harbour Gazette"),
    ("Speaking to the BBC, Hugh Hill said rain was late.", "BBC"),
    ("“We agreed,” Hugh Hill said on CNN’s “State of the Town.”", "CNN"),
    ("Hugh Hill wrote in the Times that rain was late.", "Times"),
]


@pytest.mark.parametrize(("text", "name"), HEARD)
def test_who_heard_the_words_is_kept(text: str, name: str, lexicon: Lexicon) -> None:
    assert _relays(text, lexicon)[0] == (name, Passing.TOLD)


REPORTED = [
    ("The BBC reported that Hugh Hill said rain was late.", "Hugh Hill", "BBC"),
    ("According to the Harbour Gazette, Hugh Hill said rain was late.", "Hugh Hill", "Harbour Gazette"),
    ("Hugh Hill said Ada Moss had told him that rain was late.", "Ada Moss", "Hugh Hill"),
    ("“We agreed,” Hugh Hill said, according to Reuters.", "Hugh Hill", "Reuters"),
    ("Hugh Hill said rain was late, the Harbour Gazette reported.", "Hugh Hill", "Harbour Gazette"),
    ("Hugh Hill was quoted by Reuters as saying that rain was late.", "Hugh Hill", "Reuters"),
    ("The Harbour Gazette quoted Hugh Hill as saying rain was late.", "Hugh Hill", "Harbour Gazette"),
    ("Ada Moss spoke. A spokesman quoted her as saying that rain was late.", "Ada Moss", "a spokesman"),
]


@pytest.mark.parametrize(("text", "speaker", "name"), REPORTED)
def test_who_passed_the_words_on_is_kept_beside_the_speaker(
    text: str, speaker: str, name: str, lexicon: Lexicon
) -> None:
    found = [each for each in extract(text, lexicon=lexicon) if each.speaker and each.speaker.name == speaker]
    assert [_relay(each) for each in found] == [(name, Passing.REPORTED)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss told him that rain was late.",
        "Ada Moss told reporters on Monday that rain was late.",
        "Ada Moss told Congolese voters that rain was late.",
        "“We agreed,” Ada Moss said in Paris on Monday.",
        "“We agreed,” Ada Moss said in an interview on Monday.",
        "Hugh Hill said he had told them that rain was late.",
        "Hugh Hill was quoted as saying that rain was late.",
        "“We agreed,” the Harbour Gazette wrote after an interview.",
        "“We agreed,” said Bo Li.",
    ],
)
def test_nobody_is_made_up_who_passed_words_on(text: str, lexicon: Lexicon) -> None:
    assert {name for name, _ in _relays(text, lexicon)} <= {""}


@pytest.mark.parametrize(("text", "name"), HEARD)
def test_the_span_of_a_relay_is_its_name(text: str, name: str, lexicon: Lexicon) -> None:
    relay = extract(text, lexicon=lexicon)[0].relay
    assert relay is not None
    assert text[relay.span[0] : relay.span[1]].removeprefix("the ").removeprefix("The ") == name


def test_words_quoted_by_somebody_are_not_theirs(lexicon: Lexicon) -> None:
    text = "The Harbour Gazette quoted Hugh Hill as saying rain was late."
    (found,) = extract(text, lexicon=lexicon)
    assert [text[start:stop] for start, stop in found.source] == ["Hugh Hill"]


def _relays(text: str, lexicon: Lexicon) -> list[tuple[str, Passing | None]]:
    return [_relay(each) for each in extract(text, lexicon=lexicon)]


def _relay(found: Quotation) -> tuple[str, Passing | None]:
    return (found.relay.name, found.relay.how) if found.relay else ("", None)
