"""The list that a window shows: its places, and letters that lead to the next name."""

from __future__ import annotations

import pytest
from said_articles import keep, said

from quoteline.domain import UserError
from quoteline.services import browsing, correcting, listings
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.listings import Named
from quoteline.services.searching import Wanted

TEXT = "“One,” “Two,” “Three,” “Four,” “Five,” they said."


def filled(library: Library) -> None:
    """Oda Vik, Émile Odair, Oda Vik, nobody, Zoë Marr: one quotation each, a day after the other."""
    speakers = ("Oda Vik", "Émile Odair", "Oda Vik", None, "Zoë Marr")
    words = ("One", "Two", "Three", "Four", "Five")
    keep(
        library,
        TEXT,
        [
            said(TEXT, word, speaker, (day, day))
            for day, (word, speaker) in enumerate(zip(words, speakers, strict=True), 700_000)
        ],
    )
    keep(library, "“Six,” she said.", [said("“Six,” she said.", "Six", "Oda Vik")], outlet="20 Knots")


def test_letters_lead_to_the_next_speaker_whose_name_begins_so_round_the_end(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted(), Sort.SAID)

    def place(letters: str, start: int) -> int | None:
        return listings.jump(library, listed, letters, start).place

    assert [place("o", start) for start in (0, 1, 3, 6)] == [0, 2, 5, 0]
    assert place("emile o", 0) == 1  # accents and case do not count
    assert place("ÉM", 4) == 1
    assert place("zoe", 0) == 4
    assert place("odair", 0) is None  # a name begins with its first word
    assert place("!", 0) is None


def test_letters_lead_only_to_what_is_listed(library: Library) -> None:
    filled(library)
    only = listings.listing(library, Wanted(query="said:unknown"))
    assert len(only) == 1
    assert listings.jump(library, only, "oda", 0).place == 0
    assert listings.jump(library, only, "zoe", 0).place is None


def test_sorted_by_outlet_letters_lead_to_an_outlet(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted(), Sort.OUTLET)
    there = listings.jump(library, listed, "20 k", 3, Named.OUTLET)
    assert there.place is not None
    assert listings.jump(library, listed, "harb", 0, Named.OUTLET).place == 1 - there.place
    assert there.letters == "20 k"


def test_names_are_looked_up_anew_after_the_library_changed(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted())
    assert listings.jump(library, listed, "bo", 0).place is None
    keep(library, "“Seven,” he said.", [said("“Seven,” he said.", "Seven", "Bo Tarn")])
    again = listings.listing(library, Wanted())
    assert listings.jump(library, again, "bo", 0).place is not None


def test_how_many_fit_is_told_without_listing_them(library: Library) -> None:
    filled(library)
    assert listings.how_many(library, Wanted()) == 6
    assert listings.how_many(library, Wanted("speaker:odair")) == 1
    assert listings.how_many(library, Wanted("speaker:nemo")) == 0


def test_the_speakers_of_some_quotations_are_told_once(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted(), Sort.ADDED)
    oda, emile, zoe = (
        browsing.speaker_called(library, name) for name in ("Oda Vik", "Émile Odair", "Zoë Marr")
    )
    assert set(listings.speakers_of(library, listed.ids)) == {oda, emile, zoe, None}
    assert listings.speakers_of(library, listed.ids[:1]) == (oda,)
    assert listings.speakers_of(library, [4711]) == ()


def test_more_speakers_than_a_filter_holds_are_told_in_a_sentence(library: Library) -> None:
    text = " ".join(f"“Word{number},” they said." for number in range(101))
    keep(library, text, [said(text, f"Word{number}", f"Speaker Number{number}") for number in range(101)])
    ids = listings.listing(library, Wanted()).ids
    with pytest.raises(UserError, match=r"the words of 101 speakers\. Up to 100"):
        listings.speakers_of(library, ids)


def test_whether_all_are_starred_is_told_of_all_of_them(library: Library) -> None:
    filled(library)
    ids = list(listings.listing(library, Wanted()).ids)
    assert not listings.all_flagged(library, ids, "starred")
    correcting.star(library, ids[:5], True)
    assert listings.all_flagged(library, ids[:5], "starred")
    assert not listings.all_flagged(library, ids, "starred")
    assert not listings.all_flagged(library, ids[:5], "confirmed")
    assert not listings.all_flagged(library, [], "starred")


def test_the_nearest_quotation_of_another_article_is_found_both_ways(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted(), Sort.ADDED)
    first, last = listed.ids[0], listed.ids[5]
    article = browsing.detail(library, first).row.article_id
    other = browsing.detail(library, last).row.article_id
    assert listings.another_article(library, listed, 0, article, 1) == last
    assert listings.another_article(library, listed, 5, other, -1) == listed.ids[4]
    assert listings.another_article(library, listed, 5, other, 1) is None
    assert listings.another_article(library, listed, 2, article, -1) is None
    assert listings.another_article(library, listed, -1, None, 1) == first


def test_a_list_comes_with_whole_pages_of_what_is_seen_first(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted())
    seen = listings.first_seen(library, listed, None, 2, 3)
    assert seen.places == range(3)
    assert [row.id for row in seen.rows] == listed.ids[:3].tolist()
    seen = listings.first_seen(library, listed, listed.ids[2], 2, 3)
    assert seen.places == range(min(6, len(listed)))
    seen = listings.first_seen(library, listed, listed.ids[4], 1, 3)
    assert seen.places == range(3, min(6, len(listed)))
    assert listings.first_seen(library, listed, 10_000, 1, 3).places == range(3)  # it is not listed any more
    nothing = listings.listing(library, Wanted(outlets=("nowhere",)))
    assert listings.first_seen(library, nothing, None, 9, 3).rows == ()


def test_the_list_of_everything_is_kept_until_the_library_changes(library: Library) -> None:
    filled(library)
    listed = listings.listing(library, Wanted())
    assert listings.listing(library, Wanted()) is listed
    correcting.not_a_quotation(library, [listed.ids[0]])
    assert listings.listing(library, Wanted()).ids == listed.ids[1:]
