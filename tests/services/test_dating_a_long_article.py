"""The publication date of an article as long as a book is set part by part, as one correction or none."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from test_long_articles import TEXT, imported

from quoteline.domain import UNDATED, Basis, StatementDate
from quoteline.extraction import long_texts
from quoteline.extraction import redating as as_read
from quoteline.extraction.long_texts import parts
from quoteline.services import browsing, correcting, dating_drafts, extractor, redating, reextracting
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.redating import DATING, KEEPING, DatingStep
from quoteline.storage import articles, as_found

THURSDAY, EASTER = date(2024, 5, 9), date(2024, 3, 31)
SAID = TEXT.replace("would sail.", "would sail on Monday.").replace("told Reuters", "told Reuters on Tuesday")


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LONGEST_WHOLE", 3_000), ("PART", 2_500), ("AROUND", 600), ("HEAD", 200)):
        monkeypatch.setattr(long_texts, name, size)
    monkeypatch.setattr(extractor, "LONGEST_WHOLE", 3_000)


@pytest.fixture
def long(library: Library, tmp_path: Path) -> Library:
    file = tmp_path / "long.txt"
    file.write_text(SAID, "utf-8")
    imported(library, file)
    return library


@pytest.fixture
def shuffled(long: Library) -> Library:
    """Its quotations are not in the order of the text, as after an extraction."""
    with long.database.writing():
        long.database.sql.conn.execute("UPDATE quotations SET id = id + 1000 WHERE id % 7 = 0")
    return long


def kept(library: Library) -> list[as_found.Kept]:
    return as_found.of_article(library.database, 1)


def said(library: Library) -> list[StatementDate]:
    return [each.quotation.said for each in kept(library)]


def everything(library: Library) -> list[list[tuple[object, ...]]]:
    tables = ("articles", "quotations", "corrections", "steps", "changes")
    return [library.database.all(f"SELECT * FROM {table}") for table in tables]


def in_one_step(library: Library, day: date | None) -> list[StatementDate]:
    """What each quotation's day is when every part is handed all quotations of the article."""
    text = articles.texts(library.database, [1])[1]
    quotations = [each.quotation for each in kept(library)]
    dated = [UNDATED] * len(quotations)
    for part in parts(text):
        those, mine = part.given(quotations)
        here = as_read._redated(part.text(text), mine, day, lexicon())
        for number, when in zip(those, here, strict=True):
            if part.gives(quotations[number].content):
                dated[number] = part.said(when)
    return dated


def test_progress_moves_while_a_long_article_is_dated(long: Library) -> None:
    several = len(parts(SAID))
    steps = list(redating.setting_published(long, [1], THURSDAY))
    assert several == 3
    assert [(each.what, each.part, each.unfinished) for each in steps if each.parts] == [
        *((DATING, part, False) for part in range(1, several + 1)),
        *((KEEPING, part, True) for part in range(1, several + 1)),
    ]
    assert [each for each in steps if not each.parts] == [DatingStep(1, 1), steps[-1]]
    change = steps[-1].change
    assert change is not None
    assert change.more == "80 statements were dated anew"
    assert len(set(change.quotation_ids)) == 80


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate],
)
@given(day=st.none() | st.dates(date(1990, 1, 1), date(2030, 12, 31)))
def test_the_days_are_those_of_dating_it_in_one_step(shuffled: Library, day: date | None) -> None:
    long = shuffled
    wanted = in_one_step(long, day)
    redating.set_published(long, [1], day)
    assert said(long) == wanted


@pytest.mark.parametrize("until", [1, 2, 3])
@pytest.mark.parametrize("what", [DATING, KEEPING])
def test_stopped_anywhere_it_leaves_the_library_as_it_was(long: Library, what: str, until: int) -> None:
    before = everything(long)
    steps = redating.setting_published(long, [1], THURSDAY)
    with closing(steps):  # type: ignore[type-var]
        for step in steps:
            if (step.what, step.part) == (what, until):
                break
    assert everything(long) == before
    assert not long.database.sql.conn.in_transaction


def test_it_is_taken_back_and_made_again_in_one_step(long: Library) -> None:
    before = said(long)
    redating.set_published(long, [1], THURSDAY)
    after = said(long)
    assert sum(one != other for one, other in zip(before, after, strict=True)) > 60
    assert correcting.undoable(long) == "Publication date of “long.txt” set to 2024-05-09"
    correcting.undo(long)
    assert said(long) == before
    correcting.redo(long)
    assert said(long) == after


def test_only_the_part_that_somebody_corrects_meanwhile_is_dated_twice(
    long: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [each.id for each in kept(long)]
    dated: list[object] = []
    reckon = dating_drafts.redated_part

    def counted(part: object, *given: object) -> object:
        dated.append(part)
        return reckon(part, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(dating_drafts, "redated_part", counted)
    steps = redating.setting_published(long, [1], THURSDAY)
    for step in steps:
        if step.part == step.parts - 1:
            with closing(open_library(long.path)) as other:
                correcting.set_said(other, [ids[40]], EASTER)
            break
    *_, last = steps
    several = parts(SAID)
    again = [part for part in several if dated.count(part) == 2]
    assert len(dated) == len(several) + len(again)
    assert 1 <= len(again) <= 2  # it stands around the one beside, too, where it is near its end
    assert said(long)[40].basis is Basis.PERSON
    assert last.change is not None
    assert last.change.more == "79 statements were dated anew, 1 set by hand was kept"


def test_nothing_is_looked_at_twice_where_nobody_wrote(
    long: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    look = as_found.of_quotations
    monkeypatch.setattr(as_found, "of_quotations", lambda *given: looked.append(given) or look(*given))
    redating.set_published(long, [1], THURSDAY)
    assert len(looked) == len(parts(SAID))


def test_what_has_no_words_in_the_text_is_undated(long: Library) -> None:
    """No extraction leaves such; a library from elsewhere may hold them."""
    with long.database.writing():
        long.database.sql.conn.execute("UPDATE quotations SET content = '[]' WHERE id = 7")
        long.database.sql.conn.execute("UPDATE quotations SET content = '[[90000,90010]]' WHERE id = 9")
    change = redating.set_published(long, [1], THURSDAY)
    assert {each.id: each.quotation.said.basis for each in kept(long) if each.id in (7, 9)} == {
        7: Basis.UNKNOWN,
        9: Basis.UNKNOWN,
    }
    assert change.more == "80 statements were dated anew"


def test_reading_an_article_without_a_day_again_tells_how_far_it_is(long: Library) -> None:
    redating.set_published(long, [1], None)
    before = said(long)
    steps = list(reextracting.extract_again(long, engine="rules", jobs=1))
    several = len(parts(SAID))
    assert [each.part for each in steps if each.unfinished] == list(range(1, several + 1))
    assert said(long) == before


def test_an_article_may_go_while_it_is_being_dated(tmp_path: Path) -> None:
    path = tmp_path / "going.quoteline"
    prepare(path)
    file = tmp_path / "long.txt"
    file.write_text(SAID, "utf-8")
    with closing(open_library(path)) as library, closing(open_library(path)) as other:
        imported(library, file)
        steps = redating.setting_published(library, [1], THURSDAY)
        next(steps)
        correcting.undo(other)
        with pytest.raises(redating.UserError, match="no article with the number 1"):
            list(steps)
        assert list(browsing.article_ids(library, browsing.Wanted())) == []
