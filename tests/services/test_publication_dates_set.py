"""Setting an article's publication date dates its quotations as importing it with that date would have."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteline.domain import Article, Axis, Basis, PublishedFrom, QuotationRow, StatementDate, UserError
from quoteline.extraction import ENGINE
from quoteline.services import (
    browsing,
    correcting,
    dating_drafts,
    importing,
    indexing,
    redating,
    samples,
    timelines,
)
from quoteline.services.correcting import Change
from quoteline.services.engines import RULES
from quoteline.services.extracting import all_in, lexicon
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

TEXT = (
    "The mill at Ottersund is the oldest in the county.\n\n"
    "“We have orders,” Ada Ferrol said on Wednesday.\n\n"
    "“Nobody asked us,” Lena Quist said.\n\n"
    "“It was a good year,” Ferrol wrote in a letter of 3 March 2019."
)
WEDNESDAY, THURSDAY = date(2024, 5, 8), date(2024, 5, 9)
ORDERS, ASKED, LETTER = 1, 2, 3
numbers = count()


def keep(library: Library, published: date | None = None, outlet: str = "Harbour Post") -> int:
    """Keep the article as an import does that finds this date."""
    found = all_in(TEXT, published, RULES)
    article = Article(TEXT, "The mill", outlet, published=published, origin="/mill.txt")
    with library.database.writing():
        return articles.add(library.database, article, found.quotations, ENGINE, found.declined)


def rows(library: Library) -> list[QuotationRow]:
    return browsing.rows(library, list(browsing.quotation_ids(library, Wanted(), browsing.Sort.ADDED)))


def said(library: Library) -> dict[int, StatementDate]:
    return {row.id: row.said for row in rows(library)}


def published(library: Library, article_id: int = 1) -> tuple[date | None, PublishedFrom]:
    kept = articles.get(library.database, article_id)
    assert kept is not None
    return kept.article.published, kept.article.published_from


@pytest.fixture
def undated(library: Library) -> Library:
    keep(library)
    return library


def test_relative_words_are_resolved_when_the_date_is_known(undated: Library) -> None:
    before = said(undated)[ORDERS]
    assert (before.start, [TEXT[slice(*span)] for span in before.evidence]) == (None, ["Wednesday"])
    change = redating.set_published(undated, [1], THURSDAY)
    assert published(undated) == (THURSDAY, PublishedFrom.PERSON)
    after = said(undated)
    assert (after[ORDERS].start, after[ORDERS].basis) == (WEDNESDAY, Basis.EXPRESSION)
    assert (after[ASKED].start, after[ASKED].basis) == (THURSDAY, Basis.PUBLICATION)
    assert after[LETTER].start == date(2019, 3, 3)
    assert change.what == "Publication date of “The mill” set to 2024-05-09"
    assert change.more == "3 statements were dated anew"
    assert not any(row.corrected for row in rows(undated))


def test_it_is_as_if_the_article_had_come_in_with_that_date(undated: Library, tmp_path: Path) -> None:
    prepare(tmp_path / "dated.quoteline")
    redating.set_published(undated, [1], THURSDAY)
    with closing(open_library(tmp_path / "dated.quoteline")) as other:
        keep(other, THURSDAY)
        assert rows(undated) == rows(other)


def test_every_sample_is_dated_as_if_it_had_come_in_with_that_date(library: Library, tmp_path: Path) -> None:
    """Also through the files of a library: what extraction saw of a quotation is all kept."""
    path = tmp_path / "dated.quoteline"
    prepare(path)
    with closing(open_library(path)) as dated:
        for into in (library, dated):
            for _ in importing.import_paths(into, [samples.sample_articles()], jobs=1, engine="rules"):
                pass
        ids = browsing.article_ids(dated, Wanted())
        redating.set_published(dated, ids, None)
        assert {row.published for row in rows(dated)} == {None}
        by_day: dict[date | None, list[int]] = {}
        for row in browsing.article_rows(library, ids):
            by_day.setdefault(row.published, []).append(row.id)
        for day, those in by_day.items():
            redating.set_published(dated, those, day)
        assert rows(dated) == rows(library)


def test_a_day_set_by_hand_is_kept(undated: Library) -> None:
    correcting.set_said(undated, [ORDERS], date(2024, 4, 1))
    correcting.set_said(undated, [LETTER], None)
    before = said(undated)
    change = redating.set_published(undated, [1], THURSDAY)
    after = said(undated)
    assert (after[ORDERS], after[LETTER]) == (before[ORDERS], before[LETTER])
    assert after[ASKED].start == THURSDAY
    assert change.more == "1 statement was dated anew, 2 set by hand were kept"


def test_undo_gives_back_what_was_kept_and_reckons_nothing_anew(
    undated: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = StatementDate(date(1999, 1, 1), date(1999, 1, 1), evidence=((0, 3),), rule="an older program's")
    columns = articles.said_columns(odd)
    assigned = ", ".join(f"{column} = ?" for column in columns)
    with undated.database.writing():
        conn = undated.database.sql.conn
        conn.execute(f"UPDATE quotations SET {assigned} WHERE id = 2", list(columns.values()))
    before = rows(undated)
    redating.set_published(undated, [1], THURSDAY)
    after = rows(undated)
    monkeypatch.setattr(dating_drafts, "redated", None)
    assert correcting.undoable(undated) == "Publication date of “The mill” set to 2024-05-09"
    correcting.undo(undated)
    assert rows(undated) == before
    assert published(undated) == (None, PublishedFrom.UNKNOWN)
    undated.close()
    with closing(open_library(undated.path)) as again:
        correcting.redo(again)
        assert rows(again) == after
        assert published(again) == (THURSDAY, PublishedFrom.PERSON)


def test_a_date_may_be_taken_away(library: Library) -> None:
    keep(library, THURSDAY)
    change = redating.set_published(library, [1], None)
    assert change.what == "Publication date of “The mill” set to unknown"
    assert published(library) == (None, PublishedFrom.PERSON)
    assert said(library)[ORDERS].start is said(library)[ASKED].start is None
    assert said(library)[ORDERS].evidence


def test_another_printing_keeps_its_own_date(library: Library) -> None:
    first, other = keep(library), keep(library, date(2024, 6, 1), outlet="Upland Echo")
    redating.set_published(library, [first], THURSDAY)
    assert published(library, other)[0] == date(2024, 6, 1)
    assert [row.published for row in rows(library)] == [THURSDAY] * 3 + [date(2024, 6, 1)] * 3


def test_several_articles_are_one_step(library: Library) -> None:
    ids = [keep(library), keep(library, date(2024, 6, 1), outlet="Upland Echo")]
    before = rows(library)
    change = redating.set_published(library, [*ids, ids[0]], THURSDAY)
    assert change.what == "Publication date of 2 articles set to 2024-05-09"
    assert change.more == "6 statements were dated anew"
    assert {row.published for row in rows(library)} == {THURSDAY}
    correcting.undo(library)
    assert rows(library) == before
    assert correcting.undoable(library) is None


def test_what_is_no_quotation_is_dated_too_but_not_counted(undated: Library) -> None:
    correcting.not_a_quotation(undated, [ORDERS])
    change = redating.set_published(undated, [1], THURSDAY)
    assert change.more == "2 statements were dated anew"
    assert ORDERS in change.quotation_ids
    (row,) = browsing.rows(undated, [ORDERS])
    assert row.said.start == WEDNESDAY


def test_a_correction_made_while_the_days_are_reckoned_is_kept(
    undated: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program may write to the library until the new days are written."""
    reckon, reckoned = dating_drafts.redated, []

    def meanwhile(*given: Any) -> list[StatementDate]:
        reckoned.append(given)
        if len(reckoned) == 1:
            with closing(open_library(undated.path)) as other:
                correcting.set_said(other, [ORDERS], date(2024, 4, 1))
        return reckon(*given)

    monkeypatch.setattr(dating_drafts, "redated", meanwhile)
    change = redating.set_published(undated, [1], THURSDAY)
    assert len(reckoned) == 2
    assert change.more == "2 statements were dated anew, 1 set by hand was kept"
    assert said(undated)[ORDERS].start == date(2024, 4, 1)


def test_an_article_without_quotations_gets_its_date(library: Library) -> None:
    article = Article("Nothing was said.", published=None, origin="C:\\old\\still.txt")
    with library.database.writing():
        articles.add(library.database, article, [], ENGINE)
    change = redating.set_published(library, [1], THURSDAY)
    assert (change.what, change.more) == (
        "Publication date of “still.txt” set to 2024-05-09",
        "0 statements were dated anew",
    )
    correcting.undo(library)
    assert published(library)[0] is None


def test_an_article_that_is_not_there_changes_nothing(undated: Library) -> None:
    with pytest.raises(UserError, match="no article with the number 7"):
        redating.set_published(undated, [1, 7], THURSDAY)
    with pytest.raises(UserError, match="No article was named"):
        redating.set_published(undated, [], THURSDAY)
    assert published(undated)[0] is None
    assert correcting.undoable(undated) is None


def test_timeline_filters_and_search_follow(undated: Library) -> None:
    for _ in indexing.update(undated):
        pass
    dated = Wanted('said:2024-05-08 "orders"')
    by_publication = Wanted(axis=Axis.PUBLISHED, first=THURSDAY, last=THURSDAY)
    everything = timelines.TimelineAsked(wanted=Wanted(), unit=timelines.Unit.DAY)

    def seen() -> tuple[list[int], list[int], int, set[object]]:
        return (
            list(browsing.quotation_ids(undated, dated)),
            sorted(browsing.quotation_ids(undated, by_publication)),
            len(browsing.quotation_ids(undated, Wanted("said:unknown"))),
            {row["start"] for row in timelines.as_rows(timelines.timeline(undated, everything))},
        )

    before = seen()
    assert before == ([], [], 2, {"2019-03-03", None})
    redating.set_published(undated, [1], THURSDAY)
    assert seen() == ([ORDERS], [1, 2, 3], 0, {"2019-03-03", "2024-05-08", "2024-05-09"})
    assert browsing.facets(undated, Wanted()).last_day == THURSDAY
    correcting.undo(undated)
    assert seen() == before


def test_importing_the_same_file_again_brings_no_second_article(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "mill.txt"
    file.write_text(TEXT, encoding="utf-8")
    for _ in importing.import_paths(library, [file], jobs=0, engine="rules"):
        pass
    assert published(library)[0] is None
    redating.set_published(library, [1], THURSDAY)
    for given_day in (None, THURSDAY):
        (step,) = importing.import_paths(library, [file], published=given_day, jobs=0, engine="rules")
        assert (step.outcome, step.article_id) == (importing.Outcome.ALREADY_THERE, 1)


def test_the_outlook_tells_what_will_be_touched(library: Library) -> None:
    keep(library)
    keep(library, THURSDAY, outlet="Upland Echo")
    correcting.set_said(library, [ORDERS], WEDNESDAY)
    correcting.not_a_quotation(library, [ASKED])
    found = redating.outlook(library, [2, 1, 9])
    assert (found.statements, found.by_hand) == (4, 1)
    assert [(each.article_id, each.title, each.published, each.whence) for each in found.articles] == [
        (2, "The mill", THURSDAY, PublishedFrom.UNKNOWN),
        (1, "The mill", None, PublishedFrom.UNKNOWN),
    ]
    change = redating.set_published(library, [1, 2], WEDNESDAY)
    assert change.more == "4 statements were dated anew, 1 set by hand was kept"
    assert redating.articles_of(library, [1, 2, 3, 4]) == [1, 2]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2024, 5, 9), ""),
        (date(2024, 5, 10), ""),  # it is tomorrow somewhere
        (date(2024, 5, 11), "lies in the future"),
        (date(1800, 1, 1), ""),
        (date(1799, 12, 31), "lies before 1800"),
        (None, ""),
    ],
)
def test_a_date_that_is_hard_to_believe_is_questioned(day: date | None, said: str) -> None:
    assert redating.doubt(day, today=THURSDAY) == said


def test_a_typed_day_is_read() -> None:
    assert redating.day_typed(" 2024-05-09 ") == THURSDAY
    assert redating.day_typed("9 May 2024") == redating.day_typed("9.5.2024") == THURSDAY
    assert redating.day_typed("Unknown") is None
    for typed in ("2024-05", "May 2024", "May 9", "", "2024-05-32"):
        with pytest.raises(UserError, match="is not a day"):
            redating.day_typed(typed)


# --- any walk ---

Step = Callable[[Library], Change | None]
DAYS = st.none() | st.dates(date(2024, 5, 1), date(2024, 5, 31))
CHANGES: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda day: lambda lib: redating.set_published(lib, [1], day), DAYS),
    st.builds(lambda day: lambda lib: redating.set_published(lib, [2, 1], day), DAYS),
    st.builds(lambda id, day: lambda lib: correcting.set_said(lib, [id], day), st.integers(1, 6), DAYS),
    st.builds(lambda id: lambda lib: correcting.not_a_quotation(lib, [id]), st.integers(1, 6)),
    st.builds(
        lambda id, name: lambda lib: correcting.set_speaker(lib, [id], name),
        st.integers(1, 6),
        st.sampled_from(["Ada Ferrol", "Lena Quist", ""]),
    ),
)
WALK = st.lists(st.just("undo") | st.just("redo") | st.just("reopen") | CHANGES, max_size=10)


def state(library: Library) -> object:
    ids = range(1, 7)
    return browsing.rows(library, list(ids)), [published(library, each) for each in (1, 2)]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(walk=WALK)
def test_undo_and_redo_walk_through_every_state(tmp_path: Path, walk: list[str | Step]) -> None:
    path = tmp_path / f"{next(numbers)}.quoteline"
    prepare(path)
    lexicon()
    library = open_library(path)
    keep(library)
    keep(library, date(2024, 6, 1), outlet="Upland Echo")
    states, at = [state(library)], 0
    for step in walk:
        if step == "undo":
            assert (correcting.undo(library) is None) == (at == 0)
            at = max(0, at - 1)
        elif step == "redo":
            assert (correcting.redo(library) is None) == (at == len(states) - 1)
            at = min(len(states) - 1, at + 1)
        elif step == "reopen":
            library.close()
            library = open_library(path)
        else:
            assert callable(step)
            assert step(library) is not None
            states[at + 1 :] = [state(library)]
            at += 1
        assert state(library) == states[at]
    library.close()
