"""Case, marks, dashes and accents do not count; ellipses, brackets and joints are known by their place."""

from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Kind
from quoteline.families.words import JOINT, worded


def test_printings_that_differ_in_signs_alone_have_the_same_words() -> None:
    one = worded("We’ll rebuild the CAFÉ — stone by stone!", Kind.DIRECT)
    other = worded("we'll rebuild the cafe, stone-by-stone", Kind.DIRECT)
    assert one.words == other.words == ("we'll", "rebuild", "the", "cafe", "stone", "by", "stone")


def test_an_ellipsis_is_told_from_the_joint_where_the_cue_stands() -> None:
    first, second = "The roof ... leaks,", "and it rains."
    found = worded(first + JOINT + second, Kind.DIRECT, [len(first), len(second)])
    assert found.elided == {2}
    assert found.joints == {3}


def test_dots_with_spaces_are_an_ellipsis() -> None:
    assert worded("It is . . . late", Kind.DIRECT).elided == {2}


def test_words_in_brackets_are_the_printers() -> None:
    found = worded("They told [the mayor] so (twice)", Kind.DIRECT)
    assert [found.words[place] for place in sorted(found.bracketed)] == ["the", "mayor", "twice"]


def test_of_a_mixed_quotation_the_words_in_marks_are_quoted() -> None:
    found = worded("that the pier is “a disgrace to the town” and must go", Kind.MIXED)
    assert [found.words[start:end] for start, end in found.marked] == [("a", "disgrace", "to", "the", "town")]
    assert found.quoted == 5
    assert worded("that the pier must go", Kind.INDIRECT).quoted == 0


@given(st.text(max_size=300), st.sampled_from(list(Kind)), st.lists(st.integers(0, 50), max_size=4))
def test_any_text_has_words_at_their_places(text: str, kind: Kind, parts: list[int]) -> None:
    found = worded(text, kind, parts)
    assert len(found.words) == len(found.spans)
    assert all(text[start:end].strip() for start, end in found.spans)
    assert all(0 <= start < end <= len(found.words) for start, end in found.marked)
    assert all(0 <= place <= len(found.words) for place in found.elided | found.joints | found.bracketed)
