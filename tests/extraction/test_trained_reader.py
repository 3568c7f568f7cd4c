"""A reading encoder mends what the rules find; a made-up one stands in for the weights that are shipped."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import tokenizers
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import Kind
from quoteline.extraction import extract
from quoteline.extraction.attribution import attributions
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.trained import TrainedReader, page
from quoteline.extraction.trained.page import page_of
from quoteline.extraction.trained.reader import FORMAT
from quoteline.extraction.trained.weighing import FEATURES
from quoteline.extraction.trained.windows import PIECES, tell, windows
from quoteline.extraction.trained.worth_reading import worth_reading

Says = Callable[[list[int]], tuple[Any, Any, Any]]
SURE = 9.0
LEAST = {"keep": 0.4, "keep_direct": 0.2, "add": 0.5, "mend": 0.05}
LETTERS = [chr(code) for code in range(33, 127) if not chr(code).isupper()] + list("“”‘’«»—é€")


def vocabulary() -> str:
    """A tokenizer of single letters and a few words, in the JSON that tokenizers reads and writes."""
    pieces = ["[UNK]", *LETTERS, *(f"##{letter}" for letter in LETTERS), "maro", "vellin", "bridges", "fall"]
    made = tokenizers.Tokenizer(
        tokenizers.models.WordPiece({piece: number for number, piece in enumerate(pieces)}, unk_token="[UNK]")
    )
    made.normalizer = tokenizers.normalizers.BertNormalizer()
    made.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return str(made.to_str())


class Encoder:
    """Stands in for the weights: what it says is given by a function of the pieces."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.sizes: list[int] = []

    def run(self, _: None, asked: dict[str, Any]) -> list[Any]:
        self.sizes.append(asked["ids"].shape[1])
        return [each[None] for each in self.says(asked["ids"][0].tolist())]


def reader(says: Says, **weights: float) -> TrainedReader:
    chosen = dict.fromkeys(FEATURES, 0.0) | {"inside": 1.0} | weights
    settings = {"name": "model-test", "format": FORMAT, "weights": chosen} | LEAST
    return TrainedReader(Encoder(says), tokenizers.Tokenizer.from_str(vocabulary()), settings)


def silent(ids: list[int]) -> tuple[Any, Any, Any]:
    """An encoder that sees no quotation anywhere."""
    tags = np.zeros((len(ids), 11), dtype=np.float32)
    tags[:, 0] = tags[:, 5] = tags[:, 8] = SURE
    none = np.zeros((len(ids), len(ids)), dtype=np.float32)
    none[:, 0] = SURE
    return tags, none, none


def sees(text: str, words: str, source: str, lexicon: Lexicon) -> Says:
    """An encoder that sees ``words`` quoted from ``source`` in a text of one paragraph."""

    def says(ids: list[int]) -> tuple[Any, Any, Any]:
        told = tell(page_of(text, lexicon), ())
        pieces = next(windows(told, tokenizers.Tokenizer.from_str(vocabulary()), [(0, len(text))]))
        tags, sources, cues = silent(ids)
        start, stop = text.index(words), text.index(words) + len(words)
        begins, ends = text.index(source), text.index(source) + len(source)
        for number in range(1, len(ids) - 1):
            at = int(pieces.starts[number])
            if start <= at < stop:
                tags[number, :5] = 0
                tags[number, 1 if at == start else 3] = SURE
                sources[number, :] = 0
                sources[number, int(np.searchsorted(pieces.starts[1:-1], begins)) + 1] = SURE
            if begins <= at < ends:
                tags[number, 8:] = 0
                tags[number, 9 if at == begins else 10] = SURE
        return tags, sources, cues

    return says


def revised(text: str, says: Says, lexicon: Lexicon, **weights: float) -> list[Attribution]:
    return reader(says, **weights).revised(text, attributions(text, lexicon), lexicon)


def words_of(text: str, found: Attribution) -> list[str]:
    return [text[start:end] for start, end in found.content]


def test_what_no_rule_saw_is_added_with_its_source(lexicon: Lexicon) -> None:
    text = "Maro put it bluntly to the council: bridges fall when nobody looks at them."
    text = text.replace(": ", ", since ")
    (found,) = revised(text, sees(text, "bridges fall when nobody looks at them", "Maro", lexicon), lexicon)
    assert words_of(text, found) == ["bridges fall when nobody looks at them"]
    assert [text[start:end] for start, end in found.source] == ["Maro"]
    assert (found.kind, found.engine, found.rule) == (Kind.INDIRECT, "model-test", "read")
    assert found.confidence > 0.9


def test_what_the_encoder_does_not_see_is_dropped(lexicon: Lexicon) -> None:
    text = "Maro said that bridges fall."
    assert attributions(text, lexicon)
    assert revised(text, silent, lexicon) == []


def test_a_clause_ends_where_the_encoder_ends_it(lexicon: Lexicon) -> None:
    text = "Maro said bridges fall in winter and went home to Vellin."
    (alone,) = attributions(text, lexicon)
    assert words_of(text, alone) == ["bridges fall in winter and went home to Vellin"]
    said = sees(text, "bridges fall in winter", "Maro", lexicon)
    (found,) = revised(text, said, lexicon, worse=1.0)
    assert words_of(text, found) == ["bridges fall in winter"]
    assert found.engine == "model-test"


def test_words_between_marks_go_in_whole_or_stay_out(lexicon: Lexicon) -> None:
    text = "Vellin, for her part, gave it away with a nod: “the bridges fall all by themselves” was the gist."
    cut = sees(text, "bridges fall all by themselves” was", "Vellin", lexicon)
    (found,) = revised(text, cut, lexicon)
    assert words_of(text, found) == ["“the bridges fall all by themselves” was"]
    assert found.kind is Kind.MIXED


def test_direct_words_are_the_mark_parsers_not_the_encoders(lexicon: Lexicon) -> None:
    text = "“The bridges fall,” Maro said."
    (found,) = revised(text, sees(text, "bridges", "Maro", lexicon), lexicon, inside=0.0, always=2.0)
    assert words_of(text, found) == ["The bridges fall,"]


def test_confidence_is_what_the_weights_make_of_it(lexicon: Lexicon) -> None:
    text = "Maro said that bridges fall."
    (found,) = revised(text, silent, lexicon, inside=0.0, always=1.0)
    assert found.confidence == pytest.approx(0.731, abs=0.001)


def test_extraction_takes_a_model_and_says_who_found_what(lexicon: Lexicon) -> None:
    text = "Maro put it bluntly to the council, since bridges fall when nobody looks at them."
    model = reader(sees(text, "bridges fall when nobody looks at them", "Maro", lexicon))
    (found,) = extract(text, lexicon=lexicon, model=model)
    assert found.found_by == "model-test:read"
    assert found.speaker is not None
    assert found.speaker.name == "Maro"


def test_no_window_is_longer_than_the_encoder_can_read(lexicon: Lexicon) -> None:
    encoder = Encoder(silent)
    text = "bridges fall " * 900 + "\n" + "Maro said so.\n" * 50
    made = reader(silent)
    made._session = encoder
    made.revised(text, attributions(text, lexicon), lexicon)
    assert sum(encoder.sizes) > 1800
    assert max(encoder.sizes) <= PIECES + 2


def test_settings_for_another_program_are_refused() -> None:
    with pytest.raises(ValueError, match="format"):
        TrainedReader.load(b"", vocabulary(), json.dumps({"name": "x", "format": FORMAT + 1}))


@pytest.mark.parametrize("weights", [b"", b"not a model", b"\x08\x07" * 40])
def test_damaged_weights_are_a_value_error(weights: bytes) -> None:
    chosen = dict.fromkeys(FEATURES, 0.0)
    whole = {"name": "x", "format": FORMAT, "weights": chosen} | LEAST
    with pytest.raises(ValueError):  # noqa: PT011 # the words are onnxruntime's own
        TrainedReader.load(weights, vocabulary(), json.dumps(whole))


def test_a_damaged_vocabulary_is_a_value_error() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 # the words are the library's own
        TrainedReader.load(b"", "{", json.dumps({"name": "x", "format": FORMAT}))


PROSE = st.text(
    alphabet=st.sampled_from(list('Maro said “that” bridges’ fall, \n"\0\ud800é«»٣أ—.:')), max_size=400
)


@given(PROSE, st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_any_text_and_any_answer_give_exact_spans(lexicon: Lexicon, text: str, seed: int) -> None:
    def says(ids: list[int]) -> tuple[Any, Any, Any]:
        chance = np.random.default_rng(seed)
        size = len(ids)
        return tuple(chance.normal(0, 3, shape) for shape in ((size, 11), (size, size), (size, size)))  # type: ignore[return-value]

    made = reader(says).revised(text, attributions(text, lexicon), lexicon)
    assert made == sorted(made, key=lambda each: each.content)
    for each in made:
        assert each.content
        assert all(0 <= start < end <= len(text) for start, end in (*each.content, *each.cue, *each.source))
        assert 0 <= each.confidence <= 1


def test_turns_of_a_transcript_stand_whatever_the_encoder_thinks(lexicon: Lexicon) -> None:
    text = "MARO: The bridges fall.\nVELLIN: Which ones?\nMARO: All of them.\nVELLIN: When?"
    found = revised(text, silent, lexicon)
    assert [words_of(text, each) for each in found] == [
        ["The bridges fall"],
        ["Which ones?"],
        ["All of them"],
        ["When?"],
    ]


def sees_bridges(ids: list[int]) -> tuple[Any, Any, Any]:
    """An encoder that sees every fall of bridges quoted, from nobody."""
    known = tokenizers.Tokenizer.from_str(vocabulary())
    tags, sources, cues = silent(ids)
    for number, piece in enumerate(ids):
        if piece in (known.token_to_id("bridges"), known.token_to_id("fall")):
            tags[number, :5] = 0
            tags[number, 1 if piece == known.token_to_id("bridges") else 3] = SURE
    return tags, sources, cues


def test_a_long_text_read_in_sections_gives_what_it_gives_in_one(
    lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Vellin saw it: “bridges fall\n\n“bridges fall” indeed.\n\nNo bridges fall in winter.\n\n" * 20
    whole = revised(text, sees_bridges, lexicon)
    monkeypatch.setattr(page, "SECTION", 30)
    assert len(list(page.sections(page_of(text, lexicon), attributions(text, lexicon)))) > 20
    assert revised(text, sees_bridges, lexicon) == whole
    assert len(whole) >= 40


def test_no_section_ends_inside_of_quoted_words(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "“Bridges fall in winter,” Maro said. “They do.\n\n“They always did.”\n\nVellin left."
    (found,) = attributions(text, lexicon)
    monkeypatch.setattr(page, "SECTION", 1)
    parts = list(page.sections(page_of(text, lexicon), [found]))
    assert [here for _, here in parts] == [[found], []]
    assert found.content[-1][1] in parts[0][0]


def read_of(text: str, lexicon: Lexicon, telling: str = "") -> list[str]:
    page = page_of(text, lexicon)
    places = worth_reading(page, attributions(text, lexicon), frozenset(telling.split()))
    return [text[start:stop] for start, stop in places]


def test_paragraphs_that_tell_of_no_speech_are_not_read(lexicon: Lexicon) -> None:
    text = "The bridges fell in winter.\nMaro hinted at it.\nThe “old” bridge fell.\nMaro said that it fell."
    paragraphs = text.split("\n")
    assert read_of(text, lexicon, "hinted") == paragraphs[1:]
    assert read_of(text, lexicon) == paragraphs


def test_a_paragraph_of_little_more_than_sure_words_is_not_read(lexicon: Lexicon) -> None:
    settled = "“The bridges fall in winter, and nobody ever looks at them before they do,” Maro said."
    open_still = "“The bridges fall,” Maro said, and went on to tell the council what it would cost them all."
    assert read_of(f"{settled}\n{open_still}", lexicon) == [open_still]


def test_words_that_are_passed_on_stay_with_whom_the_rules_name(lexicon: Lexicon) -> None:
    text = "According to the Courier, Maro promised that bridges fall in winter."
    outer, inner = attributions(text, lexicon)
    says = sees(text, "Maro promised that bridges fall in winter", "the Courier", lexicon)
    found = revised(text, says, lexicon, worse=1.0)
    assert [(each.content, each.source) for each in found] == [
        (each.content, each.source) for each in (outer, inner)
    ]
    assert text[slice(*inner.source[0])] == "Maro"
