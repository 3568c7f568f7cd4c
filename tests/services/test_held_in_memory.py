"""What is held in memory must tell the same as the database, whatever is asked and whatever changed."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from library_model import Model, new_library, step
from quoteline import locations
from quoteline.columns import keeping
from quoteline.domain import (
    AddedAfter,
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Flag,
    IdIn,
    Kind,
    KindIs,
    LanguageIs,
    Not,
    OutletIs,
    Precision,
    PrecisionIs,
    SpeakerIs,
    TagIs,
    Undated,
    Word,
    day_of,
)
from quoteline.search.fields import FLAGS
from quoteline.services import browsing, correcting, finding, held, indexing, linking, searching, timelines
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted
from quoteline.storage import bulk, quotations

SHORT = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))

days = st.none() | st.integers(17_000, 20_500).map(day_of)
names = st.sampled_from(["mira", "stone", "ada", "v*", "o?"])
fields = st.sampled_from(["speaker", "outlet", "title", "byline", "tag", "cue", "article"])
leaves: st.SearchStrategy[Condition] = st.one_of(
    st.just(Everything()),
    st.sampled_from(Kind).map(KindIs),
    st.sampled_from(Precision).map(PrecisionIs),
    st.sampled_from(Basis).map(BasisIs),
    st.sampled_from([*browsing.FLAG_LABELS, *FLAGS["is"], *FLAGS["has"], "nonsense"]).map(Flag),
    (st.none() | st.integers(0, 12)).map(SpeakerIs),
    st.sampled_from(["", "Daily", "nowhere"]).map(OutletIs),
    st.sampled_from(["", "en", "de", "xx"]).map(LanguageIs),
    st.sampled_from(["beat", "other", "one"]).map(TagIs),
    st.integers(0, 4).map(ArticleIs),
    st.lists(st.integers(-5, 60) | st.just(1 << 70), max_size=6).map(tuple).map(IdIn),
    st.integers(-1, 60).map(AddedAfter),
    st.sampled_from(Axis).map(Undated),
    st.builds(DayRange, st.sampled_from(Axis), days, days),
    st.builds(FieldWords, fields, st.lists(names, min_size=1, max_size=2).map(tuple), st.booleans()),
    st.sampled_from(["mill", "open", "nothing"]).map(Word),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, max_size=4).map(tuple).map(AllOf),
        st.lists(inner, max_size=4).map(tuple).map(AnyOf),
    ),
    max_leaves=8,
)


def by_the_database(library: Library, condition: Condition, sort: Sort, descending: bool) -> list[int]:
    where = searching.quotations(library, condition)
    return list(quotations.ids(library.database, where, sort.value, descending))


def changed(path: Path, seeds: range) -> None:
    """Make a library and change it at random."""
    model = new_library(path)
    with closing(open_library(path)) as library:
        for seed in seeds:
            step(seed, model, library)


@SHORT
@given(st.integers(0, 10**9), st.data())
def test_a_condition_holds_for_the_same_quotations_in_the_same_order(
    tmp_path_factory: pytest.TempPathFactory, start: int, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("held") / "a.quoteline"
    model: Model = new_library(path)
    with closing(open_library(path)) as library:
        list(indexing.update(library))
        for seed in range(start, start + 60):
            step(seed, model, library)
            condition = data.draw(conditions)
            descending = data.draw(st.booleans())
            chosen = finding.found(library, condition)
            for sort in set(Sort) - {Sort.RELEVANCE}:
                expected = by_the_database(library, condition, sort, descending)
                got = finding.ordered(library, chosen, sort.value, descending).tolist()
                assert got == expected, (sort, condition)


@SHORT
@given(st.integers(0, 10**9))
def test_facets_count_what_the_rows_hold(tmp_path_factory: pytest.TempPathFactory, start: int) -> None:
    path = tmp_path_factory.mktemp("held") / "a.quoteline"
    changed(path, range(start, start + 80))
    with closing(open_library(path)) as library:
        rows = browsing.rows(library, browsing.quotation_ids(library, Wanted()))
        found = browsing.facets(library, Wanted())
        named = Counter(row.speaker_id for row in rows)
        assert {each.key: each.count for each in found.speakers} == named
        kinds = Counter(row.kind.value for row in rows)
        assert {each.key: each.count for each in found.kinds if each.count} == kinds
        outlets = Counter(row.outlet for row in rows)
        assert {each.key: each.count for each in found.outlets} == outlets
        tags = Counter(tag for row in rows for tag in row.tags)
        assert {each.key: each.count for each in found.tags} == tags
        flags = {each.key: each.count for each in found.flags}
        assert flags["starred"] == sum(row.starred for row in rows)
        assert flags["corrected"] == sum(row.corrected for row in rows)
        assert flags["note"] == sum(bool(row.note) for row in rows)
        assert found.total == found.of == len(rows)
        assert found.undated == sum(row.said.start is None for row in rows)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library whose columns are in the cache."""
    monkeypatch.setattr(held, "WORTH_KEEPING", 1)
    monkeypatch.setattr(locations, "columns_folder", lambda _: tmp_path / "cache")
    path = tmp_path / "a.quoteline"
    changed(path, range(40))
    with closing(open_library(path)) as library:
        held.columns_of(library)
    return path


def all_ids(path: Path) -> list[int]:
    with closing(open_library(path)) as library:
        return list(browsing.quotation_ids(library, Wanted()))


def truth(path: Path) -> list[int]:
    with closing(open_library(path)) as library:
        return by_the_database(library, Everything(), Sort.SAID, False)


def test_the_file_spares_reading_the_library_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = truth(kept)
    monkeypatch.setattr(held, "_read_all", pytest.fail)
    assert all_ids(kept) == expected


def test_the_file_is_followed_by_what_changed_since(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_library(kept)) as library:
        gone = browsing.quotation_ids(library, Wanted())[0]
        correcting.not_a_quotation(library, [gone])
        correcting.undo(library)
        correcting.redo(library)
    monkeypatch.setattr(held, "_read_all", pytest.fail)
    assert gone not in all_ids(kept)
    assert all_ids(kept) == truth(kept)


def test_notes_of_changes_do_not_pile_up_and_whoever_missed_some_reads_all(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "TOUCHED_KEPT", 3)
    with closing(open_library(kept)) as one, closing(open_library(kept)) as other:
        known = list(browsing.quotation_ids(one, Wanted()))
        for id in known[:8]:
            correcting.not_a_quotation(other, [id])
        for _ in linking.link(other):
            pass
        assert other.database.value("SELECT count(*) FROM touched") <= 3
        assert list(browsing.quotation_ids(one, Wanted())) == known[8:]


@pytest.mark.parametrize("damage", ["cut", "flipped", "nonsense", "gone", "another library"])
def test_a_file_that_cannot_be_trusted_is_not_used(
    kept: Path, tmp_path: Path, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cache" / "columns.npz"
    raw = bytearray(file.read_bytes())
    if damage == "cut":
        file.write_bytes(raw[: len(raw) // 2])
    elif damage == "flipped":
        at = raw.index(b"quotations.first.npy") + 200
        raw[at] ^= 255
        file.write_bytes(raw)
    elif damage == "nonsense":
        file.write_bytes(b"PK nothing")
    elif damage == "gone":
        file.unlink()
    else:
        found = keeping.load(file)
        assert found is not None
        keeping.save(file, found[0], {**found[1], "identity": "another"})
    assert all_ids(kept) == truth(kept)


def test_whatever_byte_of_the_file_is_changed_it_is_read_right_or_not_at_all(
    kept: Path, tmp_path: Path
) -> None:
    """Also where a bit says that a part is encrypted, or packed in a way that nobody knows."""
    file = tmp_path / "cache" / "columns.npz"
    raw, right = file.read_bytes(), keeping.load(file)
    assert right is not None
    chance, ways = Random(4), {"right": 0, "not at all": 0}
    directory = raw.index(b"PK\x01\x02")
    for turn in range(250):
        changed_ = bytearray(raw)
        changed_[chance.randrange(directory if turn % 2 else 0, len(raw))] ^= 1 << chance.randrange(8)
        file.write_bytes(changed_)
        found = keeping.load(file)
        ways["not at all" if found is None else "right"] += 1
        if found is not None:
            assert found[1] == right[1]
            for name in ("id", "article", "speaker", "first", "last", "flags", "confidence"):
                held_now, wanted = getattr(found[0].quotations, name), getattr(right[0].quotations, name)
                assert held_now.tolist() == wanted.tolist(), name
    assert min(ways.values()) > 0


def test_a_copy_that_went_its_own_way_and_is_put_in_the_place_is_read_anew(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other, third, *_ = all_ids(kept)
    copy = tmp_path / "copy.quoteline"
    shutil.copyfile(kept, copy)
    monkeypatch.setattr(held, "MUCH", 0)
    for path, ids in ((kept, [one]), (copy, [other, third])):
        with closing(open_library(path)) as library:
            correcting.not_a_quotation(library, ids)
            for starred in range(3 - len(ids)):  # as many rows changed in both
                correcting.star(library, ids, not starred)
            browsing.quotation_ids(library, Wanted())  # of the first, what is held is written now
        monkeypatch.setattr(held, "_keep", lambda *_: None)
    with copy.open("rb") as new, kept.open("r+b") as there:  # the file stays the one it was on the disk
        there.write(new.read())
        there.truncate()
    found = all_ids(kept)
    assert one in found
    assert other not in found


def test_where_the_cache_cannot_be_written_all_is_found_none_the_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "WORTH_KEEPING", 1)
    (tmp_path / "cache").write_text("a file, not a folder")
    monkeypatch.setattr(locations, "columns_folder", lambda _: tmp_path / "cache" / "columns")
    path = tmp_path / "a.quoteline"
    changed(path, range(10))
    assert all_ids(path) == truth(path)


def test_what_another_connection_changes_is_seen(kept: Path) -> None:
    with closing(open_library(kept)) as one, closing(open_library(kept)) as other:
        id = browsing.quotation_ids(one, Wanted())[0]
        correcting.star(other, [id], True)
        assert id in browsing.quotation_ids(one, Wanted(flags=("starred",)))
        correcting.tag(other, [id], "seldom")
        assert list(browsing.quotation_ids(one, Wanted(tags=("seldom",)))) == [id]


def test_two_who_ask_the_same_at_once_find_it_once(kept: Path) -> None:
    asked: list[int] = []
    begun = Event()

    def find() -> int:
        asked.append(1)
        begun.wait(60)
        return 7

    with closing(open_library(kept)) as library:
        columns = held.columns_of(library)
        with ThreadPoolExecutor(2) as both:
            answers = [both.submit(library.held.remembered, columns, "key", find) for _ in range(2)]
            begun.set()
            assert [each.result(60) for each in answers] == [7, 7]
    assert len(asked) == 1


def test_what_is_about_everything_stays_while_a_word_is_typed(kept: Path) -> None:
    with closing(open_library(kept)) as library:
        columns = held.columns_of(library)
        found: list[str] = []

        def ask(what: str, condition: Condition | tuple[str, Condition]) -> None:
            library.held.remembered(columns, (what, condition), lambda: found.append(what))

        ask("all", Everything())
        ask("counted", ("all", Everything()))
        ask("flag", Flag("starred"))
        for number in range(40):
            ask(f"word {number}", IdIn((number,)))
        found.clear()
        ask("all", Everything())
        ask("counted", ("all", Everything()))
        ask("flag", Flag("starred"))
        assert found == ["flag"]
        for number in range(40):
            ask(f"all {number}", Everything())
        assert len(library.held._answers) == held.REMEMBERED  # also where all is about everything


def test_what_failed_is_asked_again(kept: Path) -> None:
    with closing(open_library(kept)) as library:
        columns = held.columns_of(library)
        with pytest.raises(ZeroDivisionError):
            library.held.remembered(columns, "key", lambda: 1 // 0)
        assert library.held.remembered(columns, "key", lambda: 3) == 3


def test_lanes_may_count_while_another_changes_the_library(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    model = new_library(path)
    shared = held.Held()
    over = Event()

    def count() -> int:
        asked = 0
        with closing(open_library(path, held=shared)) as library:
            while not over.is_set():
                browsing.facets(library, Wanted())
                timelines.timeline(library, timelines.TimelineAsked(stack=timelines.LaneBy.OUTLET))
                asked += 1
        return asked

    with ThreadPoolExecutor(2) as lanes, closing(open_library(path, held=shared)) as library:
        counting = [lanes.submit(count) for _ in range(2)]
        try:
            for seed in range(150):
                step(seed, model, library)
                browsing.quotation_ids(library, Wanted())
        finally:
            over.set()
        assert all(each.result(30) > 5 for each in counting)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE quotations SET said_first = 'soon', said_last = x'ff' WHERE id = 1",
        "UPDATE quotations SET said_first = 1e300, published_day = 1e300 WHERE id = 1",
        "UPDATE quotations SET said_first = 1 << 62, said_last = 1 << 62 WHERE id = 1",
        "UPDATE quotations SET said_first = 19000, said_last = NULL",
        "UPDATE quotations SET said_first = NULL, said_last = 19000",
        "UPDATE quotations SET said_first = 19000, said_last = 5",
        "UPDATE quotations SET speaker_id = 'nobody', kind = x'ff', confidence = 'high' WHERE id = 1",
        "UPDATE articles SET published_day = 'soon', outlet = x'ff' WHERE id = 1",
        "UPDATE speakers SET whole_id = 'another' WHERE id = 1",
        "UPDATE sqlite_sequence SET seq = 'many'",
    ],
)
def test_a_value_that_is_none_hides_no_quotation(kept: Path, damage: str) -> None:
    expected = set(all_ids(kept))
    with closing(sqlite3.connect(kept)) as other:
        other.execute(damage)
        other.commit()
    with closing(open_library(kept)) as library:
        assert set(browsing.quotation_ids(library, Wanted())) == expected
        assert browsing.facets(library, Wanted())
        assert timelines.timeline(library, timelines.TimelineAsked(Wanted())).total == len(expected)
