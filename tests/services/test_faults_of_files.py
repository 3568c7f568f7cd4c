"""A library that a disk, a crash or a careless copy spoilt: it is told, and what can be read is saved."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from little_room import room
from said_articles import keep, said

from quoteline.domain import UserError
from quoteline.services import browsing, correcting, keeping, salvaging
from quoteline.services.library import open_library, prepare, statistics
from quoteline.services.salvaging import Account
from quoteline.services.searching import Wanted

PAGE = 4096
ARTICLES = 60


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of long articles, so that each table has pages of its own; closed."""
    path = tmp_path_factory.mktemp("sound") / "sound.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        for number in range(ARTICLES):
            words = f"The mill number {number} stays open"
            text = f"“{words},” Ada Ferrol {number} said. " + f"Sentence {number} of the report. " * 60
            keep(library, text, [said(text, words, f"Ada Ferrol {number}")], title=f"Mill {number}")
        correcting.star(library, [1, 2, 3], True)
    return path


@pytest.fixture
def hurt(sound: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoilt."""
    path = tmp_path / "hurt.quoteline"
    path.write_bytes(sound.read_bytes())
    return path


def used(path: Path) -> list[str]:
    """What a person hears who opens a library, lists it and has it verified."""
    try:
        prepare(path)
        with closing(open_library(path)) as library:
            statistics(library)
            browsing.rows(library, browsing.quotation_ids(library, Wanted()))
            return [*filter(None, keeping.looking_over(library)), *keeping.verify(library)]
    except UserError as error:
        return [str(error)]


def saved(path: Path) -> tuple[Path, Account]:
    to, account = path.with_name("new.quoteline"), Account()
    for step in salvaging.salvaging(path, to):
        account.add(step)
    return to, account


def pages_of(path: Path, table: str) -> list[int]:
    """The first leaves of a table, by the numbers of their pages from 0."""
    content = path.read_bytes()
    with closing(sqlite3.connect(path)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    at = (root - 1) * PAGE
    if content[at] != 5:
        return [root - 1]
    cells = int.from_bytes(content[at + 3 : at + 5], "big")
    places = [int.from_bytes(content[at + 12 + 2 * n : at + 14 + 2 * n], "big") for n in range(cells)]
    return [int.from_bytes(content[at + place : at + place + 4], "big") - 1 for place in places]


def spoil(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)
    path.write_bytes(content)


@pytest.mark.parametrize("seed", range(30))
def test_whatever_page_is_damaged_one_is_told_or_nothing_was_lost(sound: Path, hurt: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(sound.read_bytes())
    page = chance.randrange(len(content) // PAGE) * PAGE
    if seed % 3 == 0:
        content[page + chance.randrange(20)] ^= 1 << chance.randrange(8)
    elif seed % 3 == 1:
        content[page : page + PAGE] = bytes(PAGE)
    else:
        del content[page + chance.randrange(PAGE) :]
    hurt.write_bytes(content)
    told = used(hurt)
    try:
        new, account = saved(hurt)
    except UserError as error:
        assert "Nothing can be read" in str(error)  # noqa: PT017 - of some there is nothing left
        assert told
        return
    assert used(new) == []
    with closing(open_library(new)) as library:
        lost = ARTICLES - statistics(library).quotations
    assert account.lost if lost else True
    assert told or not lost


def test_the_sentence_about_damage_names_backup_and_salvage(hurt: Path) -> None:
    hurt.write_bytes(hurt.read_bytes()[: 20 * PAGE])
    (told, *_) = used(hurt)
    assert "damaged" in told
    assert "quoteline restore FILE" in told
    assert "quoteline restore --salvage FILE NEW" in told


def test_a_value_that_was_never_kept_there_is_damage_and_no_crash(hurt: Path) -> None:
    with closing(sqlite3.connect(hurt)) as other:
        other.execute("UPDATE quotations SET said_basis = 'pUblication' WHERE id = 5")
        other.commit()
    assert "damaged" in used(hurt)[0]


def test_a_spoilt_name_of_a_schema_step_is_damage_not_a_newer_library(hurt: Path) -> None:
    with closing(sqlite3.connect(hurt)) as other:
        other.execute("UPDATE _sqlite_migrations SET name = name || 'x' WHERE id = 3")
        other.commit()
    assert "damaged" in used(hurt)[0]
    new, account = saved(hurt)
    assert account.whole
    assert used(new) == []


def test_all_of_a_sound_library_is_saved(hurt: Path, sound: Path) -> None:
    new, account = saved(hurt)
    assert account.whole
    assert account.lost == []
    assert hurt.read_bytes() == sound.read_bytes()
    with closing(sqlite3.connect(new)) as one, closing(sqlite3.connect(sound)) as other:
        for table in ("library", "articles", "texts", "quotations", "speakers", "names", "steps"):
            rows = [
                database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
                for database in (one, other)
            ]
            assert rows[0] == rows[1]
    with closing(open_library(new)) as library:
        assert len(browsing.quotation_ids(library, Wanted(flags=("starred",)))) == 3
        correcting.undo(library)
        assert not browsing.quotation_ids(library, Wanted(flags=("starred",)))


def test_lost_texts_are_named_with_where_they_came_from(hurt: Path) -> None:
    spoil(hurt, pages_of(hurt, "texts")[2])
    new, account = saved(hurt)
    assert not account.whole
    assert "Import it again" in " ".join(account.lost)
    assert used(new) == []
    with closing(open_library(new)) as library:
        assert ARTICLES - 6 <= statistics(library).articles < ARTICLES


def test_speakers_that_are_lost_are_made_anew_from_their_names(hurt: Path) -> None:
    spoil(hurt, pages_of(hurt, "speakers")[0])
    new, account = saved(hurt)
    assert "made anew" in " ".join(account.lost)
    assert used(new) == []
    with closing(open_library(new)) as library:
        ids = browsing.quotation_ids(library, Wanted())
        assert {row.speaker for row in browsing.rows(library, ids)} == {
            f"Ada Ferrol {number}" for number in range(ARTICLES)
        }


@pytest.mark.parametrize("length", [16, 100, PAGE])
def test_a_spoilt_beginning_costs_nothing(hurt: Path, length: int) -> None:
    content = bytearray(hurt.read_bytes())
    content[:length] = bytes(length)
    hurt.write_bytes(content)
    new, _ = saved(hurt)
    with closing(open_library(new)) as library:
        assert statistics(library).quotations == ARTICLES
    assert used(new) == []


def test_nothing_is_saved_over_a_file_and_a_stop_leaves_none(hurt: Path) -> None:
    there = hurt.with_name("there.quoteline")
    there.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        next(salvaging.salvaging(hurt, there))
    assert there.read_text() == "mine"
    steps = salvaging.salvaging(hurt, hurt.with_name("new.quoteline"))
    next(steps)
    steps.close()  # type: ignore[attr-defined] # it is a generator
    assert sorted(each.name for each in hurt.parent.iterdir()) == ["hurt.quoteline", "there.quoteline"]


def test_a_salvage_that_has_no_room_says_so_and_leaves_no_file(hurt: Path) -> None:
    steps = salvaging.salvaging(hurt, hurt.with_name("new.quoteline"))
    next(steps)  # it has its own copy to read by now
    with room(20_000), pytest.raises(UserError, match="Make space"):
        for _ in steps:
            pass
    assert [each.name for each in hurt.parent.iterdir()] == ["hurt.quoteline"]


def test_of_what_is_no_library_nothing_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "diary.quoteline"
    path.write_bytes(b"Dear diary,\n" * 1000)
    with pytest.raises(UserError, match="Nothing can be read"):
        saved(path)
    assert [each.name for each in tmp_path.iterdir()] == ["diary.quoteline"]


# --- a crash ---

_CRASH = """
import os, signal, sys
from pathlib import Path
from quoteline.services import correcting
from quoteline.services.library import open_library, prepare
path = Path(sys.argv[1])
prepare(path)
library = open_library(path)
correcting.star(library, [4], True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who has a file open")
def test_a_library_that_was_never_closed_is_known_and_looked_over(hurt: Path) -> None:
    assert keeping.left_open(hurt) is False
    killed = subprocess.run([sys.executable, "-c", _CRASH, hurt], check=False, timeout=300)
    assert killed.returncode == -signal.SIGKILL
    assert keeping.left_open(hurt) is True
    prepare(hurt)
    with closing(open_library(hurt)) as library:
        assert keeping.left_open(hurt) is False  # it is open, here
        assert set(keeping.looking_over(library)) == {""}
        assert len(browsing.quotation_ids(library, Wanted(flags=("starred",)))) == 4
    assert keeping.left_open(hurt) is False


def test_looking_over_finds_a_spoilt_page(hurt: Path) -> None:
    spoil(hurt, pages_of(hurt, "texts")[3])
    with closing(open_library(hurt)) as library:
        wrong = [each for each in keeping.looking_over(library) if each]
    assert wrong
    assert "damaged" in wrong[0]
