"""Families of a real library: found, kept in step with every change, and never trusted from elsewhere."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from quoteline import locations
from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, UserError
from quoteline.families.rarity import Rarity
from quoteline.services import correcting, families
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted
from quoteline.storage import articles

LONG = "We will drain the marsh by autumn, but we will not sell one acre of it to speculators"
CUT = "We will drain the marsh by autumn"
OTHER = "The herons of Tarn Meadow were gone before any pump was switched on"
STORY = (
    "TARN (Reuters) - The water board published its plans for the meadow on Monday, two years late and"
    " to the surprise of its own engineers, who had been told to wait for a second survey of the dykes."
)


@pytest.fixture(autouse=True)
def a_cache_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def keep(
    library: Library,
    words: str,
    day: int | None = 1,
    outlet: str = "Harbour Post",
    speaker: str = "Ada Ferrol",
    around: str = "",
    kind: Kind = Kind.DIRECT,
    ending: str = "",
) -> int:
    """Keep an article that quotes these words; gives the quotation's number."""
    text = f"{around}“{words}”, {speaker} said in {outlet}.{ending}"
    start = len(around) + 1
    article = Article(
        text,
        title=f"The marsh in {outlet}",
        outlet=outlet,
        published=date(2024, 5, day) if day else None,
        origin=f"{outlet}/{day}/{words}/{len(text)}",
    )
    who = Speaker(speaker, SpeakerKind.PERSON) if speaker else None
    quotation = Quotation(kind, ((start, start + len(words)),), speaker=who)
    with library.database.writing():
        article_id = articles.add(library.database, article, [quotation], "test")
    return int(library.database.value("SELECT id FROM quotations WHERE article_id = ?", [article_id]))


def up_to_date(library: Library, days: int = families.DAYS) -> list[int]:
    for _ in families.update(library, days):
        pass
    return families.families(library, days=days)


def members(library: Library) -> set[frozenset[int]]:
    """All families as sets of quotations."""
    found = families.families_of(library, up_to_date(library))
    return {frozenset(each.id for each in one.members) for one in found}


def test_a_family_tells_the_longest_form_the_earliest_printing_and_who_left_out_what(
    library: Library,
) -> None:
    long = keep(library, LONG, 3, "Upland Echo")
    cut = keep(library, CUT, 2, "Harbour Post")
    undated = keep(library, LONG.replace("speculators", "[outsiders]"), None, "Dyke News")
    keep(library, OTHER, 2, "Dyke News")
    (number,) = up_to_date(library)
    family = families.family(library, number)
    assert family is not None
    assert (family.row.longest_id, family.row.longest, number) == (long, LONG, long)
    assert (family.row.first_printed, family.row.last_printed) == (date(2024, 5, 2), date(2024, 5, 3))
    assert (family.row.printings, family.row.independent, family.row.undated) == (3, 3, 1)
    assert [each.id for each in family.members] == [cut, long, undated]
    assert family.members[0].left_out == "but we will not sell one acre of it to speculators"
    assert [each.cut_short for each in family.members] == [True, False, False]
    assert [piece.change for piece in family.members[2].diff] == ["same", "bracketed"]
    assert families.family_of(library, cut) == long
    assert families.families(library, cut_short=True) == [long]


def test_a_printing_whose_article_says_the_rest_is_not_cut_short(library: Library) -> None:
    keep(library, LONG, 3, "Upland Echo")
    keep(library, CUT, 2, ending=" “But we will not sell one acre of it,” she said.")
    up_to_date(library)
    assert families.families(library, cut_short=True) == []


def test_copies_of_one_agency_text_are_one_independent_printing(library: Library) -> None:
    first = keep(library, LONG, 2, "Upland Echo", around=STORY)
    copy = keep(library, LONG, 3, "Harbour Post", around=STORY.replace("two years", "three years"))
    keep(library, CUT, 4, "Dyke News")
    (number,) = up_to_date(library)
    family = families.family(library, number)
    assert family is not None
    assert (family.row.printings, family.row.independent) == (3, 2)
    assert [each.copy_of for each in family.members] == [None, first, None]
    assert [each.agency for each in family.members] == ["Reuters", "Reuters", ""]
    of_copy = family.members[1].article_id
    assert [each.outlet for each in families.alike(library, of_copy)] == ["Upland Echo"]
    assert families.article_groups(library) == [(family.members[0].article_id, of_copy)]
    assert copy == family.members[1].id


def test_printings_under_two_names_stay_one_family_and_both_are_named(library: Library) -> None:
    keep(library, LONG, 2, "Upland Echo", speaker="Ada Ferrol")
    keep(library, LONG, 3, "Harbour Post", speaker="Lena Quist")
    (number,) = up_to_date(library)
    assert families.rows(library, [number])[0].speakers == ("Ada Ferrol", "Lena Quist")


def test_a_query_finds_the_families_that_hold_what_fits(library: Library) -> None:
    for outlet in ("Upland Echo", "Harbour Post"):
        keep(library, LONG, 2, outlet)
    keep(library, OTHER, 2, "Upland Echo")
    other = keep(library, OTHER, 2, "Dyke News")
    up_to_date(library)
    assert families.families(library, Wanted('outlet:"Dyke News"')) == [families.family_of(library, other)]
    assert families.families(library, Wanted("outlet:nowhere")) == []


def test_each_number_of_days_has_families_of_its_own(library: Library) -> None:
    keep(library, LONG, 1, "Upland Echo")
    keep(library, LONG, 25, "Harbour Post")
    assert up_to_date(library) == []
    assert len(up_to_date(library, days=30)) == 1
    assert families.families(library) == []


def test_an_empty_library_has_no_families(library: Library) -> None:
    assert up_to_date(library) == []
    assert families.article_groups(library) == []
    assert families.family(library, 1) is None
    assert families.family_of(library, 1) is None


# --- in step with the library ---


def rejected(library: Library, quotation_id: int) -> None:
    correcting.not_a_quotation(library, [quotation_id])


def test_only_what_changed_is_read_again(library: Library) -> None:
    for outlet in ("Upland Echo", "Harbour Post"):
        keep(library, LONG, 2, outlet)
    up_to_date(library)
    assert list(families.update(library)) == []
    new = keep(library, CUT, 3, "Dyke News")
    steps = [step for step in families.update(library) if step.what == "Reading quotations"]
    assert [(step.done, step.total) for step in steps] == [(1, 1)]
    assert families.family_of(library, new) is not None


def test_a_rejected_quotation_leaves_its_family_and_comes_back_with_undo(library: Library) -> None:
    ids = [keep(library, LONG, 2, outlet) for outlet in ("Upland Echo", "Harbour Post", "Dyke News")]
    assert members(library) == {frozenset(ids)}
    rejected(library, ids[0])
    assert members(library) == {frozenset(ids[1:])}
    rejected(library, ids[1])
    assert members(library) == set()
    correcting.undo(library)
    correcting.undo(library)
    assert members(library) == {frozenset(ids)}


def test_the_longest_form_holds_together_what_falls_apart_without_it(library: Library) -> None:
    rest = "we will not sell one acre of it to speculators"
    ids = [keep(library, words, 2, f"Paper {n}") for n, words in enumerate((CUT, CUT, rest, rest, LONG))]
    assert members(library) == {frozenset(ids)}
    rejected(library, ids[4])
    assert members(library) == {frozenset(ids[:2]), frozenset(ids[2:4])}


def test_speakers_that_become_one_bring_their_printings_together(library: Library) -> None:
    short = "drain the whole marsh"
    ids = [keep(library, short, 2, "Upland Echo", "Ada Ferrol"), keep(library, short, 2, "Post", "A. Ferrol")]
    assert members(library) == set()
    with library.database.writing():  # as a merge does: no article changes
        library.database.sql.conn.execute("UPDATE speakers SET whole_id = (SELECT min(id) FROM speakers)")
    assert members(library) == {frozenset(ids)}


@pytest.mark.parametrize("seed", range(4))
def test_step_by_step_comes_to_the_same_as_all_at_once(
    library: Library, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Words are counted when all is matched, so the two have other counts: here every word weighs the same.
    monkeypatch.setattr(Rarity, "bits", lambda self, word: 5.0)
    chance = random.Random(seed)
    nouns = "anchor beacon cellar donkey engine fiddle gannet hamlet island jetty kettle lantern"
    statements = [
        f"The {a} of {b} Street will carry every {c} to the far {d} before winter closes the {e} road"
        for a, b, c, d, e in (chance.sample(nouns.split(), 5) for _ in range(12))
    ]
    ids: list[int] = []
    for turn in range(60):
        words = chance.choice(statements).split()
        cut = words[: chance.randint(8, len(words))] if chance.random() < 0.5 else words
        day = chance.choice([None, chance.randint(1, 28)])
        speaker = chance.choice(["Ada Ferrol", "Lena Quist", ""])
        ids.append(keep(library, " ".join(cut), day, f"Paper {turn}", speaker))
        if chance.random() < 0.2:
            rejected(library, chance.choice(ids))
        if chance.random() < 0.4:
            up_to_date(library)
    grown = members(library)
    shutil.rmtree(locations.families_folder(library.database.library_id))
    assert members(library) == grown
    assert grown


def test_stopping_in_the_middle_leaves_the_families_as_they_were(library: Library) -> None:
    ids = [keep(library, LONG, 2, outlet) for outlet in ("Upland Echo", "Harbour Post")]
    before = up_to_date(library)
    keep(library, CUT, 3, "Dyke News")
    steps = families.update(library)
    next(steps)
    steps.close()
    assert families.families(library) == before
    found = families.family(library, before[0])
    assert found is not None
    assert [each.id for each in found.members] == ids
    assert len(members(library).pop()) == 3


# --- the cache is only a cache ---


def cache_file(library: Library) -> Path:
    return locations.families_folder(library.database.library_id) / f"{families.DAYS}-days.sqlite"


@pytest.mark.parametrize("damage", ["no database at all", "cut", "gone"])
def test_a_damaged_or_missing_cache_is_made_anew(library: Library, damage: str) -> None:
    ids = [keep(library, LONG, 2, outlet) for outlet in ("Upland Echo", "Harbour Post")]
    up_to_date(library)
    file = cache_file(library)
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(b"no database" * 1_000 if damage != "cut" else content[: len(content) // 2])
    assert members(library) == {frozenset(ids)}


def test_the_cache_of_a_copy_of_the_library_is_not_taken(library: Library, tmp_path: Path) -> None:
    keep(library, LONG, 2, "Upland Echo")
    copy = tmp_path / "copy.quoteline"
    library.database.sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(library.path, copy)
    keep(library, LONG, 2, "Harbour Post")
    assert len(up_to_date(library)) == 1
    with closing(open_library(copy)) as other:
        keep(other, OTHER, 2, "Harbour Post")
        assert up_to_date(other) == []


def test_a_library_put_back_to_an_earlier_state_is_matched_anew(library: Library) -> None:
    ids = [keep(library, LONG, 2, outlet) for outlet in ("Upland Echo", "Harbour Post")]
    up_to_date(library)
    with library.database.writing():
        library.database.sql.conn.execute("DELETE FROM quotations WHERE id = ?", [ids[1]])
        library.database.sql.conn.execute("UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'changes'")
    assert up_to_date(library) == []


def test_where_nothing_can_be_written_a_sentence_says_so(library: Library, tmp_path: Path) -> None:
    place = tmp_path / "cache" / "quoteline"
    place.mkdir(parents=True, exist_ok=True)
    (place / "families").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="Families cannot be kept"):
        list(families.update(library))


def test_hostile_texts_are_matched_in_time(library: Library) -> None:
    keep(library, "no " * 20_000 + "end", 2, "Endless Times")
    keep(library, "no " * 19_000 + "end", 2, "Endless News")
    keep(library, "", 2, "Nothing")
    keep(library, "… [ ] “ ” ( 12 ( [", 2, "Signs")
    keep(library, "\U0001f4a9 ".join("zero width \u200b"), 2, "Symbols")
    assert isinstance(members(library), set)
