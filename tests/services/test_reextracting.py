"""A library is read again: what people did with it holds, nothing is dropped, and undo gives it all back."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from other_engines import TEXT, dump, engine_finds, extracted, of

from quoteline.domain import Article, Declined, Kind, Quotation, Speaker, SpeakerKind, UserError
from quoteline.services import (
    browsing,
    correcting,
    extractor,
    indexing,
    keeping,
    linking,
    redating,
    reextracting,
    speakers,
)
from quoteline.services.extracting import Found
from quoteline.services.library import Library, open_library
from quoteline.services.reextracting import Report
from quoteline.services.searching import Wanted
from quoteline.storage import articles
from quoteline.storage.names import always

OPEN, ORDERS = of(TEXT, "The mill stays open"), of(TEXT, "We have orders for a year")
PAID = of(TEXT, "The council will pay", speaker="Bo Lind", kind=Kind.INDIRECT)
BROKEN = of(TEXT, "We have orders for a year", "and more will come")
VOTE = of(TEXT, "The union wants a vote", speaker="")


def keep(library: Library, *found: Quotation, text: str = TEXT, **fields: object) -> int:
    article = Article(text, title="The mill", published=date(2024, 5, 6), doc_id=text[:9], **fields)  # type: ignore[arg-type]
    with library.database.writing():
        return articles.add(library.database, article, found, "rules-1")


def shown(library: Library) -> list[tuple[int, str, str]]:
    return sorted((row.id, row.text, row.speaker) for row in browsing.rows(library, all_ids(library)))


def all_ids(library: Library) -> list[int]:
    return list(browsing.quotation_ids(library, Wanted()))


def column(library: Library, id: int, name: str) -> object:
    return library.database.value(f"SELECT {name} FROM quotations WHERE id = ?", [id])


def test_what_is_found_again_keeps_its_number_and_takes_the_new_values(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, OPEN, ORDERS)
    engine_finds(monkeypatch, OPEN, BROKEN, PAID, name="rules-2")
    report = extracted(library)
    assert shown(library) == [
        (1, "The mill stays open", "Ada Ferrol"),
        (2, "We have orders for a year … and more will come", "Ada Ferrol"),
        (3, "The council will pay", "Bo Lind"),
    ]
    assert (report.counts["same"], report.counts["changed"], report.counts["new"]) == (1, 1, 1)
    assert library.database.value("SELECT engine FROM articles") == "rules-2"
    assert correcting.undoable(library) == "Extracted again with rules-2: 1 quotation changed, 1 new"


def test_what_nobody_touched_and_is_not_found_goes_and_comes_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, OPEN, ORDERS)
    engine_finds(monkeypatch, ORDERS)
    assert extracted(library).counts["gone"] == 1
    assert [row[0] for row in shown(library)] == [2]
    engine_finds(monkeypatch, OPEN, ORDERS)
    report = extracted(library)
    assert (report.counts["back"], report.counts["new"]) == (1, 0)
    assert [row[0] for row in shown(library)] == [1, 2]


def test_each_aspect_set_by_hand_holds_and_all_else_is_new(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in (TEXT, f"{TEXT} Two.", f"{TEXT} Three.", f"{TEXT} Four."):
        keep(library, OPEN, text=text)
    correcting.set_speaker(library, [1], "Cleo Marsh")
    correcting.set_content(library, 2, ((1, 9),))
    correcting.set_kind(library, [3], Kind.MIXED)
    correcting.set_said(library, [4], date(2024, 4, 1))
    wider = of(TEXT, "The mill stays open,” Ada", speaker="Bo Lind", kind=Kind.INDIRECT, cue=((40, 44),))
    engine_finds(monkeypatch, wider)
    report = extracted(library)
    assert report.counts["changed"] == 4
    rows = {row.id: row for row in browsing.rows(library, [1, 2, 3, 4])}
    assert [rows[id].speaker for id in rows] == ["Cleo Marsh", "Bo Lind", "Bo Lind", "Bo Lind"]
    words = "The mill stays open,” Ada"
    assert [rows[id].text for id in rows] == [words, "The mill", words, words]
    assert [rows[id].kind for id in rows] == ["indirect", "indirect", "mixed", "indirect"]
    assert [rows[id].said.start for id in rows] == [None, None, None, date(2024, 4, 1)]
    assert {column(library, id, "cue") for id in rows} == {"[[40, 44]]"}
    assert report.left == []


def test_that_nobody_is_the_speaker_holds(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(library, of(TEXT, "The mill stays open", speaker="a clerk"))
    correcting.not_this_speaker(library, [1])
    engine_finds(monkeypatch, OPEN)
    extracted(library)
    assert [row[2] for row in shown(library)] == [""]


def test_what_was_confirmed_stays_as_it_was_read(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(library, OPEN, ORDERS)
    correcting.confirm(library, [1, 2])
    before = shown(library)
    engine_finds(monkeypatch, of(TEXT, "The mill stays", speaker="Bo Lind"))
    report = extracted(library)
    assert shown(library) == before
    assert [each.quotation.id for each in report.vouched_for] == [2]
    assert report.to_look_at == []


def test_what_is_no_quotation_stays_none(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(library, OPEN, ORDERS)
    correcting.not_a_quotation(library, [1, 2])
    engine_finds(monkeypatch, of(TEXT, "The mill stays open,” Ada"), PAID)
    extracted(library)
    assert [row[1] for row in shown(library)] == ["The council will pay"]
    assert [column(library, id, "rejected") for id in (1, 2)] == [1, 1]


@pytest.mark.parametrize(
    ("touch", "why"),
    [
        (lambda library: correcting.star(library, [1], True), "starred"),
        (lambda library: correcting.tag(library, [1], "beat"), "tagged"),
        (lambda library: correcting.set_note(library, 1, "ask her"), "with a note"),
        (lambda library: correcting.set_speaker(library, [1], "Bo Lind"), "speaker set by hand"),
        (lambda library: correcting.set_said(library, [1], date(2024, 4, 1)), "day set by hand"),
        (lambda library: correcting.set_content(library, 1, ((1, 15),)), "words set by hand"),
    ],
)
def test_what_a_person_touched_and_finds_no_place_is_listed_and_stays(
    library: Library, monkeypatch: pytest.MonkeyPatch, touch: object, why: str
) -> None:
    keep(library, OPEN)
    assert callable(touch)
    touch(library)
    before = shown(library)
    engine_finds(monkeypatch, ORDERS)
    report = extracted(library)
    assert [(each.quotation.id, each.article_title) for each in report.to_look_at] == [(1, "The mill")]
    assert why in report.to_look_at[0].why
    assert shown(library)[:1] == before
    assert column(library, 1, "unplaced") == 1
    assert report.sentence().endswith("1 new, 1 to look at")
    engine_finds(monkeypatch, OPEN)
    assert extracted(library).to_look_at == []  # found again, it has its place
    assert column(library, 1, "unplaced") == 0


def test_what_was_added_by_hand_stays_and_takes_the_papers_of_the_engine_that_finds_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = keep(library)
    start = TEXT.index("The union")
    correcting.add_quotation(library, article, ((start, start + 22),), speaker="The union")
    engine_finds(monkeypatch, OPEN)
    assert extracted(library).to_look_at == []
    engine_finds(monkeypatch, VOTE)
    extracted(library)
    id, words, speaker = shown(library)[0]
    assert (id, words, speaker) == (1, "The union wants a vote", "The union")
    assert column(library, 1, "found_by") == "person"
    assert column(library, 1, "unplaced") == 0


def test_a_merge_holds_for_a_name_that_older_programs_took_for_one_across_articles(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, short = PAID, of(TEXT, "The mill stays open", speaker="Lind")
    assert not linking.strong()("Lind", SpeakerKind.PERSON)
    with library.database.writing():  # as before there was linking: every name one for the library
        articles.add(library.database, Article(TEXT), [named, short], "rules-0", strong=always)
        articles.add(library.database, Article(f"{TEXT} Two."), [short], "rules-0", strong=always)
    bo, lind = (row.speaker_id for row in browsing.rows(library, [1, 2]))
    assert bo is not None
    assert lind is not None
    speakers.merge(library, [lind], bo)
    engine_finds(monkeypatch, named, short, name="rules-2")
    report = extracted(library)
    assert {row.speaker for row in browsing.rows(library, all_ids(library))} == {"Bo Lind"}
    assert (report.counts["speakers"], report.counts["new"]) == (0, 1)


def test_who_did_not_answer_is_told_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    declined = Declined((40, 60), ((60, 70),), Speaker("Bo Lind", SpeakerKind.PERSON))
    keep(library, OPEN)
    engine_finds(monkeypatch, OPEN, declined=[declined])
    extracted(library)
    assert library.database.all("SELECT id, who FROM declined") == [(1, "Bo Lind")]
    before = dump(library)
    extracted(library)
    assert dump(library) == before
    engine_finds(monkeypatch, OPEN)
    extracted(library)
    assert library.database.all("SELECT id FROM declined") == []
    correcting.undo(library)
    assert dump(library) == before


def test_reading_again_with_the_same_engine_changes_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, OPEN, PAID, ORDERS)
    correcting.star(library, [1], True)
    correcting.set_content(library, 2, ((45, 60),))
    engine_finds(monkeypatch, BROKEN, VOTE, name="rules-2")
    assert extracted(library).corrections
    before, revision = dump(library), library.database.latest_revision()
    report = extracted(library)
    assert dump(library) == before
    assert (report.corrections, library.database.latest_revision()) == ([], revision)
    assert report.counts["changed"] + report.counts["new"] + report.counts["gone"] == 0


def test_several_in_the_same_words_stay_apart(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    ada, bo = (
        of(TEXT, "and more will come", source=((0, 3),)),
        of(TEXT, "and more will come", source=((5, 9),), speaker="Bo Lind"),
    )
    keep(library, ada, bo)
    before = dump(library)
    engine_finds(monkeypatch, bo, ada, name="rules-1")
    extracted(library)
    assert dump(library) == before


def test_undo_gives_everything_back_and_redo_makes_it_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        keep(library, OPEN, PAID, ORDERS, text=f"{TEXT} {number}")
    correcting.tag(library, [1, 4], "beat")
    correcting.set_speaker(library, [2], "Cleo Marsh")
    before = dump(library)
    engine_finds(monkeypatch, BROKEN, VOTE, of(TEXT, "stays open", speaker="Dora Quill"), name="rules-2")
    report = extracted(library)
    after = dump(library)
    assert after != before
    assert len(report.corrections) == 1
    for _ in range(2):
        correcting.undo(library)
        assert dump(library) == before
        correcting.redo(library)
        assert dump(library) == after
    assert list(keeping.verify(library)) == []


def test_an_extraction_that_was_cut_short_is_whole_and_a_later_one_goes_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        keep(library, OPEN, text=f"{TEXT} {number}")
    before = dump(library)
    engine_finds(monkeypatch, OPEN, PAID, name="rules-2")
    steps = reextracting.extract_again(library, jobs=0)
    assert [next(steps).article_id, next(steps).article_id] == [1, 2]
    steps.close()  # type: ignore[attr-defined]
    with closing(open_library(library.path)) as other:
        assert list(keeping.verify(other)) == []
        counts = other.database.all("SELECT article_id, count(*) FROM quotations GROUP BY 1")
        assert counts == [(1, 2), (2, 2), (3, 1), (4, 1)]
        correcting.undo(other)
        assert dump(other) == before
        correcting.redo(other)
    assert extracted(library).counts["new"] == 2
    correcting.undo(library)
    correcting.undo(library)
    assert dump(library) == before


def test_a_program_that_is_killed_on_the_way_leaves_whole_articles(library: Library) -> None:
    with library.database.writing():
        for number in range(150):
            text = f"{TEXT} {number}. " + "The tide came in, and went out again. " * 60
            articles.add(library.database, Article(text, doc_id=str(number)), [], "rules-0")
    before = dump(library)
    command = [sys.executable, "-m", "quoteline", "reindex", "--extract", "--engine", "rules", "--jobs", "0"]
    read = "SELECT count(*) FROM articles WHERE engine <> 'rules-0'"
    with subprocess.Popen([*command, "-l", str(library.path)], stdout=subprocess.DEVNULL) as process:
        until = time.monotonic() + 60
        while library.database.value(read) < 3 and time.monotonic() < until:
            time.sleep(0.005)
        process.kill()
    with closing(open_library(library.path)) as other:
        assert 3 <= other.database.value(read) < 150
        assert list(keeping.verify(other)) == []
        half = dump(other)
        correcting.undo(other)
        assert dump(other) == before
        correcting.redo(other)
        assert dump(other) == half
        report = extracted(other, engine="rules")
        assert report.articles == 150
        assert other.database.value(read) == 150
        assert extracted(other, engine="rules").corrections == []


def test_a_correction_made_meanwhile_is_undone_before_what_was_read_earlier(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        keep(library, OPEN, text=f"{TEXT} {number}")
    correcting.set_speaker(library, [1], "Cleo Marsh")
    correcting.undo(library)
    before = dump(library)
    engine_finds(monkeypatch, of(TEXT, "The mill stays"), PAID, name="rules-2")
    report = Report()
    for number, step in enumerate(reextracting.extract_again(library, jobs=0)):
        report.add(step)
        if number == 0:
            correcting.set_speaker(library, [1, 3], "Cleo Marsh")
    assert len(report.corrections) == 2
    assert [row.speaker for row in browsing.rows(library, [1, 2, 3])] == [
        "Cleo Marsh",
        "Ada Ferrol",
        "Cleo Marsh",
    ]
    after = dump(library)
    for _ in range(3):
        correcting.undo(library)
    assert dump(library) == before
    for _ in range(3):
        correcting.redo(library)
    assert dump(library) == after


def test_an_extraction_undone_while_it_runs_begins_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        keep(library, OPEN, text=f"{TEXT} {number}")
    engine_finds(monkeypatch, OPEN, PAID)
    steps = reextracting.extract_again(library, jobs=0)
    next(steps)
    correcting.undo(library)
    list(steps)
    assert [row[1] for row in shown(library)].count("The council will pay") == 2
    correcting.undo(library)
    assert [row[1] for row in shown(library)].count("The council will pay") == 0


def test_articles_that_cannot_be_read_are_named_and_stay(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, OPEN)
    monkeypatch.setattr(extractor, "read_text", lambda reading, engine: Found(failure="out of ink"))
    before = dump(library)
    report = extracted(library)
    assert [(each.article_id, each.title, each.failure) for each in report.failed] == [
        (1, "The mill", "out of ink")
    ]
    assert dump(library) == before


def test_only_the_articles_named_are_read(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        keep(library, OPEN, text=f"{TEXT} {number}")
    engine_finds(monkeypatch, PAID)
    report = extracted(library, article_ids=[2, 99, 2])
    assert (report.articles, report.counts["new"]) == (1, 1)


def test_an_engine_that_cannot_be_had_is_said_before_anything_is_read(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keep(library, OPEN)

    def refuse(name: str) -> None:
        raise UserError("There is no model.")

    monkeypatch.setattr(reextracting, "engine_named", refuse)
    with pytest.raises(UserError, match="no model"):
        next(reextracting.extract_again(library, engine="model"))


def test_search_follows(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(library, OPEN)
    list(indexing.update(library))
    engine_finds(monkeypatch, VOTE)
    extracted(library)
    list(indexing.update(library))
    state = indexing.state(library)
    assert (state.revision, state.quotations) == (state.latest, 1)


def test_a_publication_date_taken_away_by_a_person_stays_away(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    dated = f"LONDON, May 6, 2024 (AP) — {TEXT}"
    article = keep(library, text=dated)
    redating.set_published(library, [article], None)
    extracted(library, engine="rules")
    rows = browsing.rows(library, all_ids(library))
    assert rows
    assert {row.said.start for row in rows} == {None}
