"""Marks stand on the words that were asked for, in the text as it is."""

import time

from hypothesis import given
from hypothesis import strategies as st

from quoteline.search.query import parse
from quoteline.search.snippets import marks, snippet

TEXT = "“We’ll never — never! — close the café in Łódź,” said Zoë Brandt. The café’s owner agreed."


def marked(query: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in marks(parse(query), text)]


def test_marks_cover_the_original_spelling() -> None:
    assert marked("lodz cafe") == ["café", "Łódź", "café"]
    assert marked("zoe*") == ["Zoë"]
    assert marked("brand~1") == ["Brandt"]
    assert marked("we'll") == ["We’ll"]


def test_a_phrase_is_one_mark_and_a_loose_one_marks_its_words() -> None:
    assert marked('"the cafe"') == ["the café", "The café"]
    assert marked('"never close"') == ["never! — close"]
    assert marked('"close lodz"~5') == ["close", "Łódź"]


def test_only_words_that_must_be_there_are_marked() -> None:
    assert marked("never -cafe") == ["never", "never"]
    assert marked("speaker:brandt kind:direct said:2025") == []
    assert marked("article:owner") == ["owner"]
    assert marked("") == []


def test_overlapping_matches_are_one_mark() -> None:
    assert marked('"the cafe" "cafe in"') == ["the café in", "The café"]


def test_a_snippet_shows_the_place_with_most_different_words() -> None:
    text = "rain " * 40 + "and then the flood came down with rain and mud " + "again " * 40
    found = snippet(parse("rain flood mud"), text, 80)
    shown = text[found.start : found.end]
    assert "flood" in shown
    assert "mud" in shown
    assert 40 <= len(shown) <= 80
    assert {text[start:end] for start, end in found.marks} == {"rain", "flood", "mud"}


def test_a_snippet_without_a_match_is_the_beginning() -> None:
    found = snippet(parse("nothing"), "One two three four five", 11)
    assert ("One two three four five"[found.start : found.end], found.marks) == ("One two", ())


def test_a_snippet_of_a_short_text_is_all_of_it() -> None:
    found = snippet(parse("two"), "One two", 100)
    assert (found.start, found.end, found.marks) == (0, 7, ((4, 7),))


QUERIES = st.sampled_from(["a", "a b", '"a b"', '"b a"~2', "a*", "b~1", "é -a", "中国", "x's", ""])


@given(QUERIES, st.text(alphabet="aAbé\u0301 ß中国's“. \u00ad", max_size=120), st.integers(1, 60))
def test_marks_and_snippets_stay_inside_and_apart(query: str, text: str, width: int) -> None:
    condition = parse(query)
    last = 0
    for start, end in marks(condition, text):
        assert last <= start < end <= len(text)
        last = end
    found = snippet(condition, text, width)
    assert 0 <= found.start <= found.end <= len(text)
    assert found.end - found.start <= width
    assert all(found.start <= start <= end <= found.end for start, end in found.marks)


def test_a_text_twenty_times_as_long_takes_about_twenty_times_as_long() -> None:
    condition = parse('"never again"~3 ne* again~1')
    text = "never say never again and again, she said; " * 500

    def seconds(of: str) -> float:
        started = time.process_time()
        snippet(condition, of, 200)
        return time.process_time() - started

    seconds(text)
    short = min(seconds(text) for _ in range(3))
    assert seconds(text * 20) < max(short, 0.01) * 100
