"""An article as long as a book comes in part by part, is kept whole or not at all, and read again in goes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Article, Kind, Quotation
from quoteline.extraction import long_texts
from quoteline.search import pieces
from quoteline.services import (
    auditing,
    browsing,
    correcting,
    extracting,
    extractor,
    importing,
    linking,
    previewing,
    reading,
    reading_apart,
    reextracting,
    verifying,
)
from quoteline.services.importing import ImportStep, PartStep
from quoteline.services.library import Library, statistics
from quoteline.storage import articles, imports_told
from quoteline.storage import long_texts as held

NAMES = ("Ada Ferrol", "Lena Quist", "Jorn Malk", "Oda Brandt", "Tobias Wren", "Mira Holt")


def story(number: int) -> str:
    name = NAMES[number % len(NAMES)]
    return (
        f"{name}, the harbour master, said that boat {number} would sail.\n"
        f"“We have {number} orders,” {name.split()[-1]} told Reuters. “Nobody asked us.”\n"
        "The sign “Boats first” hung there, and the gulls were loud all day.\n"
    )


TEXT = "".join(map(story, range(40)))


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LONGEST_WHOLE", 3_000), ("PART", 2_500), ("AROUND", 600), ("HEAD", 200)):
        monkeypatch.setattr(long_texts, name, size)
    monkeypatch.setattr(extractor, "LONGEST_WHOLE", 3_000)
    monkeypatch.setattr(articles, "SOME", 25)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(TEXT, "utf-8")
    return path


def imported(library: Library, *files: Path, jobs: int = 1) -> list[object]:
    return list(importing.import_steps(library, files, jobs=jobs, engine="rules"))


def test_progress_moves_inside_of_a_long_article(library: Library, file: Path, tmp_path: Path) -> None:
    short = tmp_path / "a short one.txt"
    short.write_text("“Yes,” Ada Ferrol said.", "utf-8")
    steps = imported(library, short, file)
    parts = [each for each in steps if isinstance(each, PartStep)]
    reading = [each for each in parts if not each.unfinished]
    assert [each.part for each in reading] == list(range(1, reading[0].parts + 1))
    assert len(reading) >= 3
    assert [each.part for each in parts if each.unfinished] == [0, 0, 0, 25, 50, 75]
    assert {each.done for each in parts} == {1}
    done = [each for each in steps if isinstance(each, ImportStep)]
    assert [(each.done, each.quotations) for each in done] == [(1, 1), (2, 80)]
    assert verifying.report(library).sound


def test_parts_that_are_read_in_processes_come_together_in_order(library: Library, file: Path) -> None:
    steps = imported(library, file, jobs=2)
    assert [each.quotations for each in steps if isinstance(each, ImportStep)] == [80]
    page = browsing.article_page(library, 1)
    assert [each.content[0][0] for each in page.quotations] == sorted(page.starts)
    assert all(TEXT[slice(*span)] in each.row.text for each in page.quotations for span in each.content)


@pytest.mark.parametrize("when", [0, 25, 50])
def test_an_import_that_is_cancelled_while_it_keeps_leaves_nothing(
    library: Library, file: Path, when: int
) -> None:
    steps = importing.import_steps(library, [file], jobs=1, engine="rules")
    with closing(steps):  # type: ignore[type-var]
        for step in steps:
            if isinstance(step, PartStep) and step.unfinished and step.part == when:
                break
    assert statistics(library).articles == 0
    assert correcting.undoable(library) is None
    assert imports_told.latest(library.database) is None
    assert [type(each) for each in imported(library, file)].count(ImportStep) == 1
    assert statistics(library).quotations == 80


def test_extract_reads_a_long_file_in_parts_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    found = reading.read_article(Article(TEXT), "rules", 1, lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == list(range(1, told[0][1] + 1))
    assert list(found.quotations) == list(extracting.read_text(extracting.Reading(TEXT, None)).quotations)
    document = extracting.as_document(TEXT, found)
    object = extracting.as_object(TEXT, found)
    assert list(document) == list(object) == ["text", "quotes", "declined", "left_alone"]
    assert [len(object[key]) for key in ("quotes", "declined", "left_alone")] == [80, 0, 40]


def test_a_long_article_is_undone_and_redone(library: Library, file: Path) -> None:
    imported(library, file)
    correcting.undo(library)
    assert statistics(library).quotations == 0
    correcting.redo(library)
    assert statistics(library).quotations == 80
    assert verifying.report(library).sound


@pytest.fixture
def in_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reextracting, "MANY", 30)
    monkeypatch.setattr(reextracting, "GO", 20)


@pytest.mark.usefixtures("in_goes")
def test_reading_a_long_article_again_changes_nothing(library: Library, file: Path) -> None:
    imported(library, file)
    steps = list(reextracting.extract_again(library, engine="rules", jobs=1))
    assert any(each.parts and not each.unfinished for each in steps)
    assert any(each.unfinished for each in steps)
    last = steps[-1]
    assert (last.laid.same, last.laid.changed, last.laid.new, last.laid.gone) == (80, 0, 0, 0)
    assert last.correction is None


@pytest.mark.usefixtures("in_goes")
def test_what_people_did_in_a_long_article_stays_when_it_is_read_again(library: Library, file: Path) -> None:
    imported(library, file)
    ids = browsing.article_page(library, 1).ids
    correcting.set_speaker(library, [ids[40]], "Somebody Else")
    correcting.not_a_quotation(library, [ids[61]])
    with library.database.writing():  # as an older extraction had left it
        library.database.sql.conn.execute("UPDATE quotations SET cue = '[]', cue_words = '' WHERE id % 2 = 0")
    steps = list(reextracting.extract_again(library, engine="rules", jobs=1))
    last = next(each for each in steps if each.article_id)
    assert (last.laid.same + last.laid.changed, last.laid.new, last.laid.gone) == (80, 0, 0)
    assert browsing.detail(library, ids[40]).row.speaker == "Somebody Else"
    assert browsing.detail(library, ids[41]).cue
    assert ids[61] not in browsing.article_page(library, 1).ids
    correcting.undo(library)
    assert not all(each.cue for each in browsing.article_page(library, 1).quotations)


spans = st.tuples(st.integers(0, 300), st.integers(1, 40)).map(lambda each: ((each[0], sum(each)),))


@given(st.lists(spans, max_size=80), st.lists(spans, max_size=80))
def test_quotations_that_share_a_letter_are_laid_in_one_go(old, new) -> None:
    made = [Quotation(Kind.DIRECT, content) for content in new]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reextracting, "MANY", 10)
        patch.setattr(reextracting, "GO", 5)
        goes = reextracting.in_goes(list(enumerate(old)), made)
    assert sorted(id for ids, _ in goes for id in ids) == list(range(len(old)))
    assert sorted(each.content for _, some in goes for each in some) == sorted(new)
    reached = [
        [span for content in (*(old[id] for id in ids), *(one.content for one in some)) for span in content]
        for ids, some in goes
    ]
    for before, after in pairwise(reached):
        assert max(stop for _, stop in before) <= min(start for start, _ in after)


def test_everybody_in_a_book_is_not_everybodys_company(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    told = linking.deciding.link

    def link(entries, lists, **more):
        seen.append(sum(len(each.company) for each in entries))
        return told(entries, lists, **more)

    monkeypatch.setattr(linking.deciding, "link", link)
    imported(library, file)
    assert seen.pop() == len(NAMES) * (len(NAMES) - 1)
    monkeypatch.setattr(linking, "MOST_IN_COMPANY", 5)
    list(linking.link(library))
    assert seen == [0]


# --- as the window asks for it ---------------------------------------------------------------------------


@pytest.fixture
def long_page(library: Library, file: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(browsing, "LONG", 3_000)
    monkeypatch.setattr(browsing, "AROUND", 1_000)
    imported(library, file)
    return library


def test_of_a_long_article_the_quotations_around_a_place_are_given(long_page: Library) -> None:
    whole = browsing.article_page(long_page, 1)
    assert len(whole.quotations) == len(whole.ids) == 80
    page = browsing.page_near(long_page, 1, near=4_000)
    assert page.within == (3_000, 5_000)
    assert page.quotations == tuple(each for each in whole.quotations if 3_000 <= each.content[0][0] < 5_000)
    assert page.ids == whole.ids
    assert page.holds((3_100, 4_900))
    assert not page.holds((4_900, 5_100))


def test_one_more_quotation_is_given_wherever_it_stands(long_page: Library) -> None:
    ids = browsing.article_page(long_page, 1).ids
    around = browsing.page_near(long_page, 1, also=ids[70])
    assert around.within is not None
    assert around.within[0] <= around.starts[70] < around.within[1]
    for far, at in ((ids[2], 0), (ids[79], -1)):
        there = browsing.turned(long_page, around, 4_000, far)
        assert there.quotations[at].row.id == far
        assert [each.content for each in there.quotations] == sorted(
            each.content for each in there.quotations
        )


def test_marks_that_are_no_quotation_are_told_for_a_stretch_of_a_long_article(long_page: Library) -> None:
    whole = auditing.left_out(long_page, 1)
    assert {each.words for each in whole} == {"Boats first"}
    some = auditing.left_out(long_page, 1, (2_000, 4_000))
    assert some == [each for each in whole if 1_950 <= each.span[0] < 4_000 and each.span[1] <= 4_000]
    assert len(some) > 5


def test_the_text_of_a_long_article_is_held_until_its_library_is_closed(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "LONG", 1_000)
    imported(library, file)
    database = library.database
    first = articles.texts(database, [1])[1]
    assert articles.texts(database, [1])[1] is first
    kept = articles.get(database, 1)
    assert kept is not None
    assert kept.article.text is first
    with database.writing():  # of another article with this number, as after a restore
        database.sql.conn.execute("UPDATE texts SET text = 'another'")
        database.sql.conn.execute("UPDATE articles SET sha256 = ?", [articles.fingerprint("another")])
    assert articles.texts(database, [1])[1] == "another"
    held.let_go(database.path)
    assert not held.any_of(database.path)


def test_the_words_of_a_long_article_are_counted_in_pieces(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "LONG", 900)
    monkeypatch.setattr(pieces, "PIECE", 500)
    *_, last = previewing.preview(library, [file])
    assert last.file is not None
    assert [each.words for each in last.file.first] == [len(TEXT.split())]


def test_a_large_text_is_read_apart_and_comes_back_letter_for_letter(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(reading_apart, "LARGE", 1_000)
    text = "“Yes,” said Ada Ferrol 🌊.\n" * 60_000
    path = tmp_path / "large.txt"
    path.write_text(text, "utf-8")
    assert not reading_apart.is_plain(path)
    (article,) = reading_apart.read_all([path])
    assert isinstance(article, Article)
    assert article.text == text


def test_a_long_text_is_kept_to_the_letter(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "PIECE", 7)
    text = "“Ѿ🌊” – naïve\n" * 9
    with library.database.writing():
        id = articles.add(library.database, Article(text), (), "rules")
    kept = articles.get(library.database, id)
    assert kept is not None
    assert kept == replace(kept, article=replace(kept.article, text=text))
    assert verifying.report(library).sound
