"""A first hour by hand and mouse on a real screen: import, search, brush, select, copy, paste, export."""

from __future__ import annotations

import csv
import shutil
import sys
import time
from contextlib import closing

import pytest
from real_screen import EDITOR, Screen, missing, wait_for

from quoteline.domain import QuotationRow
from quoteline.services import browsing, samples
from quoteline.services.library import open_library, statistics
from quoteline.services.searching import Wanted

TITLE = "real – Quoteline"
NOTEBOOK = "Notebook of another program"
ASKED, REPORT = "^Import articles", "^Import "
QUERY = "water"
# Parts of the window's width and height, as its panes lie on the first day.
ON_THE_TIMELINE = ((0.42, 0.30), (0.62, 0.30))
SECOND_ROW = (0.45, 0.60)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is of Linux"),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {missing()}"),
]


@pytest.fixture
def screen(tmp_path):
    home = tmp_path / "home of the reader"
    home.mkdir()
    made = Screen(home)
    yield made
    made.end()


def held(path):
    """How much a library holds; nothing before it is made."""
    if not path.exists():
        return None
    with closing(open_library(path, read_only=True)) as library:
        return statistics(library)


def found(path, wanted) -> list[QuotationRow]:
    with closing(open_library(path, read_only=True)) as library:
        return browsing.rows(library, browsing.quotation_ids(library, wanted))


def test_a_first_hour_by_hand_and_mouse(screen, monkeypatch):
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, screen.environment[name])
    library = screen.home / "real.quoteline"
    app = screen.python("-m", "quoteline", str(library))
    wait_for("the window", lambda: screen.window(TITLE))
    import_by_dialog(screen, library)
    every = found(library, Wanted(QUERY))
    assert len(every) > 5
    screen.keys("ctrl+f")
    screen.type(QUERY)
    screen.keys("Return")
    time.sleep(1)
    brush(screen)
    chosen = copy_and_paste(screen, every)
    exported = export(screen)
    ids = [int(row["id"]) for row in exported]
    assert chosen.id in ids
    assert set(ids) < {row.id for row in every}
    days = sorted(row["said_start"] for row in exported)
    left_out = sorted(row.said.start.isoformat() for row in every if row.id not in ids and row.said.start)
    assert days[0] > left_out[0] or days[-1] < left_out[-1]
    screen.to_front(TITLE)
    screen.keys("ctrl+q")
    assert app.wait(300) == 0
    assert [file.name for file in screen.home.glob("real.quoteline*")] == ["real.quoteline"]


def import_by_dialog(screen, library):
    articles = screen.home / "articles.jsonl"
    shutil.copy(samples.sample_articles(), articles)
    wanted = len(articles.read_text(encoding="utf-8").splitlines())
    time.sleep(1)
    screen.keys("ctrl+i")
    time.sleep(1)
    screen.type(str(articles))
    wait_for("the report of the import", lambda: answered(screen))
    assert held(library).articles == wanted
    screen.keys("Escape")
    wait_for("the report to go", lambda: not screen.window(REPORT))
    wait_for("search", lambda: len(found(library, Wanted(QUERY))) > 5)
    time.sleep(1)


def answered(screen) -> bool:
    """Say yes to each dialog (the file, then what it may not tell) until the report is there."""
    if screen.window(ASKED):
        screen.keys("Return")
        time.sleep(1.5)
        return False
    return bool(screen.window(REPORT))


def brush(screen):
    """Days are chosen by dragging over the timeline with Shift held."""
    start, end = (screen.place(TITLE, *part) for part in ON_THE_TIMELINE)
    screen.drag(start, end, held="shift")
    time.sleep(1)


def copy_and_paste(screen, every) -> QuotationRow:
    """Another program gets the quotation that is selected; gives that quotation."""
    screen.click(screen.place(TITLE, *SECOND_ROW))
    screen.keys("ctrl+c")
    wait_for("the clipboard", lambda: [row for row in every if row.text in screen.clipboard()])
    notes = screen.home / "notes.txt"
    screen.python("-c", EDITOR, str(notes))
    wait_for("the other program", lambda: screen.window(NOTEBOOK))
    screen.to_front(NOTEBOOK)
    screen.keys("ctrl+v")
    wait_for("the words in the other program", lambda: notes.exists() and notes.stat().st_size)
    pasted = notes.read_text(encoding="utf-8")
    (chosen,) = (row for row in every if row.text in pasted)
    assert chosen.outlet in pasted
    screen.to_front(TITLE)
    return chosen


def export(screen) -> list[dict[str, str]]:
    screen.keys("ctrl+e")
    wait_for("the dialog", lambda: screen.window("^Export quotations"))
    time.sleep(0.5)
    screen.keys("Return")
    path = screen.home / "quotations.csv"
    wait_for("the exported file", path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
