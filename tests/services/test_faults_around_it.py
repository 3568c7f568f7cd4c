"""Where a library lies, what the machine lacks; clocks, languages and names that are out of the ordinary."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from little_room import room
from said_articles import bring_index_up_to_date, keep, said
from yardstick import slowness

from quoteline import locations
from quoteline.domain import UserError
from quoteline.services import browsing, correcting, importing, keeping, places
from quoteline.services.library import Library, open_library, prepare, statistics
from quoteline.services.searching import Wanted
from quoteline.storage import LibraryError, Problem
from quoteline.storage.problems import told

TEXT = "“The mill stays open,” she said."


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, TEXT, [said(TEXT, "The mill stays open")])
    return library


# --- where it lies ---


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Harbour Post)", "Dropbox"),
        ("OneDrive - Harbour Post", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-ada@harbour.example", "Google Drive"),
        ("Nextcloud/articles", "Nextcloud"),
        ("articles about dropbox", ""),
        ("my drives", ""),
    ],
)
def test_a_folder_that_is_synchronised_is_known(tmp_path: Path, folder: str, service: str) -> None:
    assert places.synchronised_by(tmp_path / folder / "a.quoteline") == service


MOUNTED = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/news\\040desk nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
ada@host: /home/ada/remote fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
/dev/fuse /home/ada/usb fuse.ntfs-3g rw 0 0
"""


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of a Unix")
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/mnt/news desk/a.quoteline", "nfs4"),
        ("/mnt/share/deep/a.quoteline", "cifs"),
        ("/home/ada/remote/a.quoteline", "fuse.sshfs"),
        ("/mnt/share/local/a.quoteline", ""),
        ("/home/ada/usb/a.quoteline", ""),
        ("/home/ada/a.quoteline", ""),
    ],
)
def test_a_network_is_known_by_its_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, kind: str
) -> None:
    (tmp_path / "mounts").write_text(MOUNTED)
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "mounts")
    assert places.network_of(Path(path)) == kind


def test_one_is_warned_once_for_each_library(tmp_path: Path) -> None:
    first, second = (tmp_path / "Dropbox" / f"{name}.quoteline" for name in ("a", "b"))
    assert "Dropbox synchronises" in places.warning_once(first)
    assert places.warning_once(first) == ""
    assert places.warning_once(second)
    assert places.warning(first)  # who asks is told each time
    assert places.warning_once(tmp_path / "c.quoteline") == ""


# --- what the machine lacks ---


def rows(folder: Path, count: int, sentence: str = "The mill number {n} stays open") -> Path:
    path = folder / "rows.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(count):
            text = f"“{sentence.format(n=n)},” said Ada Ferrol. " + f"The report of day {n} was long. " * 40
            file.write(json.dumps({"doc_id": f"d{n}", "text": text, "title": f"Mill {n}"}) + "\n")
    return path


def bring_in(library: Library, path: Path) -> None:
    for _ in importing.import_paths(library, [path], jobs=1, engine="rules"):
        pass


def test_an_import_that_has_no_room_keeps_whole_articles_and_goes_on_when_there_is(
    library: Library, tmp_path: Path
) -> None:
    path = rows(tmp_path, 60)
    with room(library.path.stat().st_size + 60_000), pytest.raises(UserError, match="Make space"):
        bring_in(library, path)
    assert list(keeping.verify(library)) == []
    assert statistics(library).articles < 60
    bring_in(library, path)
    assert statistics(library).articles == 60
    assert list(keeping.verify(library)) == []


def test_a_search_index_that_has_no_room_says_so_and_is_made_later(kept: Library) -> None:
    with room(40), pytest.raises(UserError, match="space"):
        bring_index_up_to_date(kept)
    bring_index_up_to_date(kept)
    assert len(browsing.quotation_ids(kept, Wanted("mill"))) == 1


def test_a_restore_that_has_no_room_leaves_the_library_as_it_was(kept: Library, tmp_path: Path) -> None:
    backup = keeping.back_up(kept, tmp_path / "b.quoteline")
    correcting.star(kept, [1], True)
    path = kept.path
    kept.close()
    before = path.read_bytes()
    with room(20_000), pytest.raises(UserError, match="Make space"):
        keeping.restore(backup, path)
    assert path.read_bytes() == before
    prepare(path)
    with closing(open_library(path)) as library:
        assert len(browsing.quotation_ids(library, Wanted(flags=("starred",)))) == 1


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("SQLITE_IOERR_READ", Problem.UNREADABLE),
        ("SQLITE_IOERR_SHORT_READ", Problem.UNREADABLE),
        ("SQLITE_IOERR_WRITE", Problem.NO_SPACE),
        ("SQLITE_IOERR_FSYNC", Problem.NO_SPACE),
    ],
)
def test_a_disk_that_cannot_be_read_is_not_said_to_be_full(name: str, problem: Problem) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = name
    with pytest.raises(LibraryError) as caught, told(Path("a.quoteline")):
        raise error
    assert caught.value.problem is problem


def test_too_little_memory_is_a_sentence() -> None:
    with pytest.raises(LibraryError, match="not enough memory"), told(Path("a.quoteline")):
        raise MemoryError


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_an_import_with_little_memory_ends_in_a_sentence_and_a_whole_library(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    limited = (
        "import resource, sys; from quoteline.__main__ import main; from quoteline.services import importing;"
        "import quoteline.columns.table, quoteline.search.index, quoteline.services.extracting;"
        "held = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize();"
        "resource.setrlimit(resource.RLIMIT_AS, (held + 40_000_000,) * 2); sys.exit(main(sys.argv[1:]))"
    )
    long = tmp_path / "long.txt"
    long.write_text("The report was long. " * 1_500_000)
    done = subprocess.run(
        [sys.executable, "-c", limited, "import", long, "-l", path, "--engine", "rules", "--jobs", "1"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert "memory" in done.stderr
    prepare(path)
    with closing(open_library(path)) as library:
        assert list(keeping.verify(library)) == []


# --- what goes on around it ---


def test_a_cache_that_is_deleted_meanwhile_is_made_again(kept: Library) -> None:
    bring_index_up_to_date(kept)
    assert len(browsing.quotation_ids(kept, Wanted("mill"))) == 1
    cache = locations.index_folder(kept.database.library_id).parents[1]
    shutil.rmtree(cache)
    browsing.quotation_ids(kept, Wanted(flags=("starred",)))
    bring_index_up_to_date(kept)
    assert len(browsing.quotation_ids(kept, Wanted("mill"))) == 1


def test_a_clock_that_is_set_back_changes_no_order_and_overwrites_no_backup(
    kept: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    correcting.star(kept, [1], True)
    first = keeping.back_up(kept)

    class Earlier(datetime):
        @classmethod
        def now(cls, tz=None):  # type: ignore[no-untyped-def] # as the real one
            return datetime.now(tz) - timedelta(days=400)

    for name, module in list(sys.modules.items()):
        if name.startswith("quoteline.") and getattr(module, "datetime", None) is datetime:
            monkeypatch.setattr(module, "datetime", Earlier)
    correcting.set_note(kept, 1, "a note")
    second = keeping.back_up(kept)
    assert first != second
    assert first.exists()
    assert second.exists()
    done = [each.id for each in correcting.log(kept)]
    assert done == sorted(done, reverse=True)
    correcting.undo(kept)
    (row,) = browsing.rows(kept, [1])
    assert row.note == ""
    assert row.starred
    assert list(keeping.verify(kept)) == []


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process can be set on Unix only")
@pytest.mark.parametrize(
    "zone", ["Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"]
)
def test_no_day_moves_with_the_time_zone_or_the_language(tmp_path: Path, zone: str) -> None:
    """What is exported is the same, letter for letter, wherever it is done."""
    program = (
        "import sys; from quoteline.__main__ import main;"
        "main(['import', sys.argv[1], '-l', sys.argv[2], '--engine', 'rules', '--jobs', '1']);"
        "main(['export', '-l', sys.argv[2], '--format', 'csv'])"
    )
    source = tmp_path / "a.jsonl"
    text = "“The mill stays open,” Işıl İnan said on Sunday. “It will not,” said Ada Ferrol last month."
    source.write_text(json.dumps({"doc_id": "1", "text": text, "published": "2018-11-04T00:30:00+14:00"}))
    exports = []
    usual, odd = {"TZ": "UTC", "LC_ALL": "C"}, {"TZ": zone, "LC_ALL": "tr_TR.UTF-8"}
    for name, variables in (("usual", usual), ("odd", odd)):
        done = subprocess.run(
            [sys.executable, "-c", program, source, tmp_path / f"{name}.quoteline"],
            env={**os.environ, **variables, "LANG": variables["LC_ALL"]},
            capture_output=True,
            timeout=300,
            check=True,
        )
        exports.append(done.stdout)
    assert exports[0] == exports[1]
    assert re.search(rb"2018-11-0[34]", exports[0])


def test_ten_thousand_speakers_of_one_name_are_listed_and_searched(library: Library) -> None:
    with library.database.writing():
        library.database.insert_all(
            "speakers", [{"name": "Ada Ferrol", "words": " ada ferrol ", "kind": "person"}] * 10_000
        )
        library.database.sql.conn.execute("UPDATE speakers SET whole_id = id")
        ids = [row[0] for row in library.database.all("SELECT id FROM speakers")]
        library.database.insert_all(
            "names",
            [
                {"speaker_id": each, "name": "Ada Ferrol", "words": " ada ferrol ", "canonical": 1}
                for each in ids
            ],
        )
    keep(library, TEXT, [said(TEXT, "The mill stays open")])
    begun = time.process_time()
    bring_index_up_to_date(library)
    assert browsing.rows(library, browsing.quotation_ids(library, Wanted('speaker:"Ada Ferrol"')))
    assert list(keeping.verify(library)) == []
    assert time.process_time() - begun < 20 * slowness()
