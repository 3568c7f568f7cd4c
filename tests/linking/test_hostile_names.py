"""Linking never raises, whatever the names, and does not depend on the order of the entries."""

from __future__ import annotations

import random
import time

from hypothesis import given, settings
from hypothesis import strategies as st
from people import english
from yardstick import slowness

from quoteline.domain import SpeakerKind
from quoteline.linking import Entry, Lists, RolePrinted, candidates, keys, link

PIECES = ["Velka", "Orrin", "J.", "Jr.", "the", "President", "’s", "née", "(", "“Bo”", "al-", "Ұ", "WHO", ","]
NAMES = st.one_of(st.text(max_size=12), st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
DAYS = st.one_of(st.none(), st.integers(-10, 40_000))


@st.composite
def entry_lists(draw: st.DrawFn) -> list[Entry]:
    return [
        Entry(
            number,
            tuple(draw(st.lists(NAMES, min_size=0, max_size=3))),
            draw(st.sampled_from(list(SpeakerKind))),
            draw(st.sampled_from([None, number])),
            (RolePrinted(draw(NAMES), draw(DAYS), draw(DAYS)),),
            draw(DAYS),
            draw(DAYS),
            company={draw(NAMES): 1},
        )
        for number in range(1, draw(st.integers(1, 7)))
    ]


@settings(max_examples=150, deadline=None)
@given(entries=entry_lists(), seed=st.integers(0, 9))
def test_any_names_give_flat_links_in_any_order(entries: list[Entry], seed: int) -> None:
    lists = english()
    found = link(entries, lists)
    assert sorted(each.id for each in found.links) == sorted(each.id for each in entries)
    wholes = {each.id: each.whole for each in found.links}
    assert all(wholes[whole] == whole for whole in wholes.values())
    mixed = random.Random(seed).sample(entries, len(entries))
    assert link(mixed, lists) == found
    for each in entries:
        candidates(each, entries, lists)


@settings(max_examples=100, deadline=None)
@given(entries=entry_lists())
def test_what_is_linked_or_suggested_shares_a_key(entries: list[Entry]) -> None:
    lists = english()
    found = link(entries, lists)
    by_id = {each.id: keys(each, lists) for each in entries}
    assert all(by_id[each.a] & by_id[each.b] for each in found.suggestions)
    groups: dict[int, list[int]] = {}
    for each in found.links:
        groups.setdefault(each.whole, []).append(each.id)
    for members in groups.values():
        if len(members) == 2:
            assert by_id[members[0]] & by_id[members[1]]


def test_very_many_namesakes_take_seconds(lists: Lists) -> None:
    entries = [
        Entry(number, (f"{'ABCDEFGH'[number % 8]}{'aeiou'[number % 5]}ran Velka",), SpeakerKind.PERSON)
        for number in range(1_500)
    ]
    entries += [Entry(5_000 + number, ("Velka",), SpeakerKind.PERSON, number) for number in range(1_500)]
    began = time.process_time()
    link(entries, lists)
    assert time.process_time() - began < 10 * slowness()
