"""What a printing changed is told piece by piece, and where it was cut short of a turn."""

import pytest

from quoteline.domain import Kind
from quoteline.families.aligning import align
from quoteline.families.comparing import Change, Piece, pieces
from quoteline.families.cutting import Ending, cut_short, first_sentence
from quoteline.families.words import Worded, worded

LONGEST = (
    "We will open the lock in May, Mr Orme promised it, but only if the gates pass the test. Believe me."
)
CUTTING = ("but", "But", "if", "unless", "only if")


def changes(printing: str, longest: str = LONGEST) -> list[tuple[Change, str, str]]:
    one, other = worded(printing, Kind.DIRECT), worded(longest, Kind.DIRECT)
    found = pieces(one, printing, other, longest, align(one.words, other.words))
    return [(each.change, each.longest, each.printing) for each in found if each.change is not Change.SAME]


def left_out(printing: str, longest: str = LONGEST, **more: str) -> str | None:
    one, other = worded(printing, Kind.DIRECT), worded(longest, Kind.DIRECT)
    ending = Ending(1, one, align(one.words, other.words), **more)
    return cut_short(other, longest, [ending], CUTTING).get(1)


def test_each_change_is_told_by_its_kind() -> None:
    assert changes("We will open the lock ... [he] promised it, but only if those gates pass the test") == [
        (Change.BRACKETED, "in May, Mr Orme", "[he]"),
        (Change.CHANGED, "the", "those"),
        (Change.LEFT_OUT, "Believe me.", ""),
    ]
    assert changes("We will open the lock ... but only if the gates really pass the test. Believe me.") == [
        (Change.ELIDED, "in May, Mr Orme promised it,", ""),
        (Change.ADDED, "", "really"),
    ]


def test_pieces_put_together_give_both_texts() -> None:
    printing = "We shall open the lock, but only if the gates pass"
    one, other = worded(printing, Kind.DIRECT), worded(LONGEST, Kind.DIRECT)
    found: tuple[Piece, ...] = pieces(one, printing, other, LONGEST, align(one.words, other.words))
    assert worded(" ".join(each.longest for each in found), Kind.DIRECT).words == other.words
    assert worded(" ".join(each.printing for each in found), Kind.DIRECT).words == one.words


def test_a_printing_that_stops_before_but_is_cut_short() -> None:
    assert left_out("We will open the lock in May, Mr Orme promised it") == (
        "but only if the gates pass the test."
    )


def test_one_that_stops_elsewhere_is_not() -> None:
    assert left_out("We will open the lock in May") is None
    assert left_out("We will open the lock in May, Mr Orme promised it, but only if the gates pass") is None


def test_one_whose_own_article_says_the_rest_is_not() -> None:
    whole = "We will open the lock in May, Mr Orme promised it"
    assert left_out(whole, after="” he said. He added: “but only if the gates pass the test.”") is None
    assert left_out(whole, after="” he said, and left.") is not None


def test_a_sentence_of_its_own_with_if_takes_nothing_back_but_one_with_but_does() -> None:
    assert left_out("We will pay the crew", "We will pay the crew. If they come, we cheer.") is None
    assert left_out("We will pay the crew", "We will pay the crew. But the owner will not.") == (
        "But the owner will not."
    )


def test_another_article_that_goes_on_behind_the_quotation_tells_what_is_left_out() -> None:
    text = "The lock will open in May"
    words: Worded = worded(text, Kind.DIRECT)
    same = align(words.words, words.words)
    endings = [
        Ending(1, words, same, after="” he said, and left."),
        Ending(2, words, same, after="” he said. “But not to barges.”", continued="But not to barges."),
    ]
    assert cut_short(words, text, endings, CUTTING) == {1: "But not to barges."}


@pytest.mark.parametrize("text", ["", "no end", "One. Two.", "He said “so!” Then.", "word " * 100])
def test_the_first_sentence_of_any_text_is_short(text: str) -> None:
    found = first_sentence(text)
    assert len(found.split()) <= 61
    assert text.startswith(found.removesuffix(" …"))
