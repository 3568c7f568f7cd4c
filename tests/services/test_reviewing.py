"""The review queue: the doubtful first, what a person looked at left out, and a reason for each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from said_articles import keep, said

from quoteline.domain import Basis, Kind, Precision, Quotation, StatementDate, UserError, day_of
from quoteline.services import correcting, reviewing
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

TEXT = (
    "Ada Ferrol runs the mill. It opened in May. “The mill stays open,” she said. “We have orders,” she said."
    " The council denied that it would sell. Lena Quist said that the harbour was full."
)
ALL = Wanted()


def she_said(words: str, source: str, **changes: object) -> Quotation:
    """A quotation with its mention, which stands behind the words."""
    made = said(TEXT, words)
    start = TEXT.index(source, made.content[0][1])
    return replace(made, source=((start, start + len(source)),), **changes)  # type: ignore[arg-type]


def on(day: int, confidence: float, basis: Basis = Basis.PUBLICATION) -> StatementDate:
    return StatementDate(day_of(day), day_of(day), Precision.DAY, basis, confidence=confidence)


@pytest.fixture
def kept(library: Library) -> Library:
    """1: a doubtful speaker; 2: sure; 3: a denial; 4: a doubtful day."""
    keep(
        library,
        TEXT,
        [
            she_said("The mill stays open", "she", confidence=0.4),
            said(TEXT, "We have orders", confidence=0.95),
            replace(said(TEXT, "it would sell", "The council", kind=Kind.INDIRECT), note="denial"),
            replace(
                said(TEXT, "the harbour was full", "Lena Quist", kind=Kind.INDIRECT), said=on(20_000, 0.3)
            ),
        ],
        outlet="Harbour Post",
    )
    return library


def queue(library: Library, wanted: Wanted = ALL, **how: bool) -> list[int]:
    return list(reviewing.standing(library, wanted, **how).queue)


def progress(library: Library, wanted: Wanted) -> tuple[int, int]:
    found = reviewing.standing(library, wanted)
    return found.done, found.total


def test_the_most_doubtful_come_first_and_the_sure_are_left_out(kept: Library) -> None:
    assert queue(kept) == [1, 4, 3]
    assert queue(kept, sure_ones=True) == [1, 4, 3, 2]


def test_only_what_is_filtered_is_in_the_queue(kept: Library) -> None:
    assert queue(kept, Wanted(kinds=(Kind.INDIRECT,))) == [4, 3]
    assert progress(kept, Wanted(kinds=(Kind.DIRECT,))) == (0, 1)


def test_what_is_confirmed_is_done_until_that_is_taken_back(kept: Library) -> None:
    correcting.confirm(kept, [1])
    assert queue(kept) == [4, 3]
    assert progress(kept, ALL) == (1, 3)
    assert reviewing.is_done(kept, 1)
    correcting.undo(kept)
    assert queue(kept) == [1, 4, 3]
    assert progress(kept, ALL) == (0, 3)


def test_a_person_who_set_the_speaker_or_the_words_has_looked(kept: Library) -> None:
    correcting.set_speaker(kept, [1], "Lena Quist")
    start = TEXT.index("the harbour")
    correcting.set_content(kept, 4, ((start, start + 11),))
    assert queue(kept) == [3]


def test_a_star_or_a_day_is_not_yet_a_look_at_the_words(kept: Library) -> None:
    correcting.star(kept, [1], True)
    correcting.set_said(kept, [3], day_of(20_001))
    assert queue(kept) == [1, 4, 3]


def test_a_day_set_by_hand_is_doubted_no_more(kept: Library) -> None:
    correcting.set_said(kept, [4], day_of(20_001))
    assert queue(kept) == [1, 3]


def test_what_is_no_quotation_is_neither_done_nor_to_be_done(kept: Library) -> None:
    correcting.not_a_quotation(kept, [1])
    assert queue(kept) == [4, 3]
    assert progress(kept, ALL) == (0, 2)


def test_what_a_newer_reading_does_not_find_comes_first_though_corrected_and_goes_when_confirmed(
    kept: Library,
) -> None:
    correcting.set_speaker(kept, [2], "Lena Quist")
    with kept.database.writing():
        kept.database.sql.conn.execute("UPDATE quotations SET unplaced = 1 WHERE id = 2")
    assert queue(kept) == [2, 1, 4, 3]
    assert "newer reading" in reviewing.why(kept, 2)
    correcting.confirm(kept, [2])
    assert queue(kept) == [1, 4, 3]
    correcting.undo(kept)
    assert queue(kept) == [2, 1, 4, 3]


def test_an_unsure_link_of_the_name_is_doubtful(kept: Library) -> None:
    with kept.database.writing():
        kept.database.sql.conn.execute(
            "UPDATE speakers SET link_confidence = 0.55"
            " WHERE id = (SELECT speaker_id FROM quotations WHERE id = 2)"
        )
    assert 2 in queue(kept)
    assert reviewing.why(kept, 2) == (
        "It may be another Ada Ferrol than elsewhere in the library (55% sure)."
    )


def test_a_pronoun_is_told_with_how_far_back_the_name_stands(kept: Library) -> None:
    assert reviewing.why(kept, 1) == (
        "The words are sure; the speaker is not: “she”, Ada Ferrol was named 2 sentences back."
    )


def test_each_reason_is_a_sentence(kept: Library) -> None:
    assert reviewing.why(kept, 2) == "Nothing about it is doubtful."
    assert reviewing.why(kept, 3).startswith("It is a denial")
    assert reviewing.why(kept, 4).startswith("The day is not sure")


def test_what_is_done_says_so(kept: Library) -> None:
    correcting.confirm(kept, [1])
    correcting.set_speaker(kept, [3], "Lena Quist")
    assert reviewing.why(kept, 1) == "You confirmed it."
    assert reviewing.why(kept, 3) == "You corrected it."


def test_a_number_that_is_no_quotation_is_refused(kept: Library) -> None:
    with pytest.raises(UserError, match="number 99"):
        reviewing.why(kept, 99)
