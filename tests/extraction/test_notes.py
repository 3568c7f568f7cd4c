"""What an encoder marks though it was not said is left out; what it marks of a denial is noted."""

from __future__ import annotations

import pytest

from quoteline.domain import Kind, Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.notes import noted


def marked(text: str, source: str, cue: str, words: str, kind: Kind = Kind.INDIRECT) -> Attribution:
    """The attribution of an encoder that marks these words."""

    def place(part: str) -> Span:
        return text.index(part), text.index(part) + len(part)

    return Attribution(kind, (place(words),), (place(cue),), (place(source),), engine="model-1")


LATE = "the ferry was late"


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ada Moss did not say the ferry was late.", "Ada Moss", "did not say"),
        ("Ada Moss did not say the ferry was late.", "Ada Moss", "say"),
        ("Ada Moss hasn’t said the ferry was late.", "Ada Moss", "said"),
        ("Ada Moss never said the ferry was late.", "Ada Moss", "said"),
        ("Ada Moss refused to say the ferry was late.", "Ada Moss", "refused to say"),
        ("Ada Moss would say the ferry was late.", "Ada Moss", "would say"),
        ("Ada Moss may have said the ferry was late.", "Ada Moss", "said"),
        ("They go if she says the ferry was late.", "she", "says"),
        ("Had she said the ferry was late, they would go.", "she", "said"),
        ("They left. Had she said the ferry was late, they would go.", "she", "said"),
        ("They asked whether Hill said the ferry was late.", "Hill", "said"),
        ("No one said the ferry was late.", "No one", "said"),
    ],
)
def test_what_was_not_said_is_left_out(text: str, source: str, cue: str, lexicon: Lexicon) -> None:
    assert noted(text, [marked(text, source, cue, LATE)], lexicon.made(compile_grammar)) == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "note"),
    [
        ("Ada Moss denied the ferry was late.", "Ada Moss", "denied", "denial"),
        (
            "Ada Moss did not say whether the ferry was late.",
            "Ada Moss",
            "did not say",
            "declined to comment",
        ),
        (
            "Ada Moss declined to say whether the ferry was late.",
            "Ada Moss",
            "declined",
            "declined to comment",
        ),
        (
            "Ada Moss would not comment on why the ferry was late.",
            "Ada Moss",
            "comment",
            "declined to comment",
        ),
        ("Ada Moss did not like that the ferry was late.", "Ada Moss", "did not like", ""),
        ("Ada Moss said the ferry was late.", "Ada Moss", "said", ""),
        ("Moss, who asked not to be named, said the ferry was late.", "Moss", "said", ""),
        ("Ada Moss declined to go, but said the ferry was late.", "Ada Moss", "said", ""),
        ("She predicted that rain would fall, adding the ferry was late.", "She", "adding", ""),
        ("Ada Moss had said the ferry was late.", "Ada Moss", "said", ""),
        ("Ada Moss not only said the ferry was late.", "Ada Moss", "said", ""),
        ("No. 10 said the ferry was late.", "No. 10", "said", ""),
        ("The ferry was late, Ada Moss will say.", "Ada Moss", "will say", ""),
    ],
)
def test_the_rest_is_kept_with_a_note(text: str, source: str, cue: str, note: str, lexicon: Lexicon) -> None:
    words = (
        "whether the ferry was late" if "whether" in text else text[text.lower().index(LATE) :][: len(LATE)]
    )
    (kept,) = noted(text, [marked(text, source, cue, words)], lexicon.made(compile_grammar))
    assert kept.note == note


def test_words_in_marks_are_kept_behind_would(lexicon: Lexicon) -> None:
    text = "Ada Moss would often say: “the ferry was late”"
    found = [marked(text, "Ada Moss", "say", LATE, Kind.DIRECT)]
    assert noted(text, found, lexicon.made(compile_grammar)) == found


@pytest.mark.parametrize("note", ["", "headline"])
def test_what_the_rules_found_stays_as_it_is(note: str, lexicon: Lexicon) -> None:
    found = [Attribution(Kind.INDIRECT, ((0, 3),), ((4, 12),), note=note)]
    assert noted("A b not said", found, lexicon.made(compile_grammar)) == found
