"""Places of words are coded and decoded without loss, also in texts of a length nobody writes."""

from hypothesis import given
from hypothesis import strategies as st

from quoteline.search.schema import FARTHEST, PLACES


@given(st.sets(st.integers(0, 3 * FARTHEST) | st.integers(0, 300), min_size=1, max_size=20).map(sorted))
def test_places_come_back_as_they_were(places: list[int]) -> None:
    coded = PLACES.encode(places)
    assert PLACES.decode_positions(coded) == places
    assert PLACES.decode_frequency(coded) == len(places)


def test_exactly_the_farthest_steps_come_back() -> None:
    for step in (FARTHEST - 1, FARTHEST, FARTHEST + 1, 2 * FARTHEST, 0xD800):
        assert PLACES.decode_positions(PLACES.encode([step, 2 * step])) == [step, 2 * step]
