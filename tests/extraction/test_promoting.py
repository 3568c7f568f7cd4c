"""Words that a person promotes get the kind, the speaker and the day that extraction would have given."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Kind, Quotation, Spans
from quoteline.extraction import extract
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.promoting import promoted

BEFORE = "Ada Moss, the mayor of Lisk, met Karl Hill on Monday. "


def spans(text: str, *words: str) -> Spans:
    return tuple((text.index(each), text.index(each) + len(each)) for each in words)


def draft(text: str, *words: str, lexicon: Lexicon, published: date | None = None) -> Quotation:
    found = extract(text, lexicon=lexicon, published=published)
    return promoted(text, spans(text, *words), found, published, lexicon)


@pytest.mark.parametrize(
    ("sentence", "words", "source", "speaker"),
    [
        (
            "Mr. Hill wrote of a “harbour without boats” in May.",
            "harbour without boats",
            "Mr. Hill",
            "Karl Hill",
        ),
        ("She was furious, Hill said, about the “lazy” crews.", "lazy", "Hill", "Karl Hill"),
        ("Karl Hill held up a sign with “Boats” on it.", "Boats", "Karl Hill", "Karl Hill"),
        ("She held up a sign with “Boats” on it.", "Boats", "She", "Ada Moss"),
    ],
)
def test_the_speaker_is_whom_the_sentence_offers(
    sentence: str, words: str, source: str, speaker: str, lexicon: Lexicon
) -> None:
    text = BEFORE + sentence
    made = draft(text, words, lexicon=lexicon)
    assert [text[a:b] for a, b in made.source] == [source]
    assert made.speaker is not None
    assert made.speaker.name == speaker


@pytest.mark.parametrize(
    "sentence", ["“Boats first for all of us” was on the wall.", "A “Boats” wagon came."]
)
def test_nobody_is_named_where_the_sentence_offers_nobody(sentence: str, lexicon: Lexicon) -> None:
    made = draft(BEFORE + sentence, "Boats", lexicon=lexicon)
    assert (made.speaker, made.source, made.cue) == (None, (), ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["Boats first"], Kind.DIRECT),
        (["Boats", "for us"], Kind.DIRECT),
        (["a wall with “Boats first"], Kind.MIXED),
        (["stood before a wall"], Kind.INDIRECT),
        (["before", "Boats first"], Kind.MIXED),
    ],
)
def test_the_kind_is_told_by_the_marks(words: list[str], kind: Kind, lexicon: Lexicon) -> None:
    text = "Hill stood before a wall with “Boats first” and “Boats for us” on it."
    assert draft(text, *words, lexicon=lexicon).kind is kind


def test_the_day_is_found_with_the_rest_of_the_article(lexicon: Lexicon) -> None:
    text = BEFORE + "On Wednesday Hill spoke, he said, of a “harbour without boats” there."
    made = draft(text, "harbour without boats", lexicon=lexicon, published=date(2025, 3, 20))
    assert made.said.start == date(2025, 3, 19)
    assert [text[a:b] for a, b in made.said.evidence] == ["Wednesday"]


@given(st.text(alphabet="“”\"'Ab said Moss.,\n", min_size=1, max_size=80), st.data())
def test_no_text_raises(lexicon: Lexicon, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = promoted(text, ((start, end),), extract(text, lexicon=lexicon), None, lexicon)
    assert made.content == ((start, end),)
    for first, last in (*made.source, *made.cue):
        assert 0 <= first < last <= len(text)
