"""The outlet of articles is set by a person: many at once, one correction, taken back and made again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from quoteline.domain import UserError
from quoteline.services import browsing, correcting, importing, keeping, outlets
from quoteline.services.importing import ImportReport
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted

STORY = "“The mill stays open,” Ada Ferrol said. It was day {number}."


def imported(library: Library, *paths: Path, outlet: str = "") -> ImportReport:
    report = ImportReport()
    for step in importing.import_paths(library, paths, jobs=0, outlet=outlet):
        report.add(step)
    return report


@pytest.fixture
def papers(library: Library, tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(STORY.format(number=number), encoding="utf-8")
    imported(library, folder)
    return folder


def counts(library: Library) -> dict[str, int]:
    return {str(each.key): each.count for each in browsing.facets(library, Wanted()).outlets}


def test_many_articles_are_one_correction_also_after_a_restart(library: Library, papers: Path) -> None:
    assert counts(library) == {"": 4}
    change = outlets.set_outlet(library, [1, 2, 2, 3], "Harbour  Post")
    assert change.what == "Outlet of 3 articles set to Harbour Post"
    assert counts(library) == {"Harbour Post": 3, "": 1}
    with closing(open_library(library.path)) as later:
        correcting.undo(later)
        assert counts(later) == {"": 4}
        correcting.redo(later)
        assert counts(later) == {"Harbour Post": 3, "": 1}
        assert list(keeping.verify(later)) == []


def test_an_article_is_known_by_the_outlet_that_it_came_in_with(library: Library, papers: Path) -> None:
    outlets.set_outlet(library, [1, 2, 3, 4], "Harbour Post")
    assert imported(library, papers).already_there == 4
    assert imported(library, papers, outlet="Harbour Post").already_there == 4


def test_articles_may_get_the_same_outlet_as_their_other_printings(library: Library, papers: Path) -> None:
    copy = papers / "copy.jsonl"
    copy.write_text('{"text": "“The mill stays open,” Ada Ferrol said.", "outlet": "A"}\n', encoding="utf-8")
    imported(library, copy)
    copy.write_text('{"text": "“The mill stays open,” Ada Ferrol said.", "outlet": "B"}\n', encoding="utf-8")
    assert imported(library, copy).printings == 1
    outlets.set_outlet(library, [5, 6], "Harbour Post")
    assert counts(library)["Harbour Post"] == 2


def test_what_is_not_there_changes_nothing(library: Library, papers: Path) -> None:
    with pytest.raises(UserError, match="number 99"):
        outlets.set_outlet(library, [1, 99], "Harbour Post")
    with pytest.raises(UserError, match="No article"):
        outlets.set_outlet(library, [], "Harbour Post")
    assert counts(library) == {"": 4}


def test_stopping_before_the_end_changes_nothing(library: Library, papers: Path) -> None:
    steps = outlets.setting_outlet(library, [1, 2], "Harbour Post")
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert counts(library) == {"": 4}
    assert correcting.log(library)[0].what == "Imported 4 articles"


def test_it_is_told_by_whom_articles_were_printed_so_far(library: Library, papers: Path) -> None:
    outlets.set_outlet(library, [1], "Harbour Post")
    outlets.set_outlet(library, [2], "")
    found = outlets.outlook(library, [1, 2, 99])
    assert found.outlets == {"Harbour Post": 1, "": 1}
    assert outlets.names(library) == ["Harbour Post"]
    assert correcting.log(library)[0].what == "Outlet of “1.txt” set to unknown"
