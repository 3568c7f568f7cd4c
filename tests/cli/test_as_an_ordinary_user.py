"""Root may write everywhere; an ordinary user finds libraries, folders and caches that can only be read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
pytestmark = pytest.mark.skipif(not ROOT, reason="only root can become somebody else")
NOBODY = 65534

# Everything is loaded as root, for nobody else may read where Python lies; then the process becomes nobody.
PROGRAM = """
import contextlib, io, json, os, sys
from pathlib import Path
from quoteline.__main__ import main

def told(words):
    out, err = io.StringIO(), io.StringIO()
    out.fileno = sys.stdout.fileno
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(words)
    return [status, err.getvalue()]

home, library, given = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
os.environ.update({f"XDG_{each}_HOME": home for each in ("DATA", "CONFIG", "STATE")})
os.environ["XDG_CACHE_HOME"] = home + "/warm"
for words in given:
    told([each.replace("LIBRARY", home + "/warm.quoteline") for each in words])
os.environ["XDG_CACHE_HOME"] = home + "/cache"
os.setgroups([])
os.setresgid(*[NOBODY] * 3)
os.setresuid(*[NOBODY] * 3)
print(json.dumps([told([each.replace("LIBRARY", library) for each in words]) for words in given]))
""".replace("NOBODY", str(NOBODY))

READING = (
    ["search", "mill", "-l", "LIBRARY"],
    ["speakers", "list", "-l", "LIBRARY"],
    ["verify", "-l", "LIBRARY"],
)
WRITING = (["correct", "1", "--speaker", "Lena Quist", "-l", "LIBRARY"], ["undo", "-l", "LIBRARY"])


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that others may enter, unlike those of pytest, with a home and a folder for a library."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        top.chmod(0o755)
        for each in ("home", "home/cache", "home/quoteline", "library"):
            (top / each).mkdir()
            os.chown(top / each, NOBODY, NOBODY)
        yield top


def run(place: Path, library: Path, *given: list[str]) -> list[tuple[int, str]]:
    (place / "home" / "warm.quoteline").write_bytes(library.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, place / "home", place / "library" / "a.quoteline", json.dumps(given)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [(status, err) for status, err in json.loads(done.stdout.splitlines()[-1])]


@pytest.mark.parametrize("locked", ["the file", "the folder", "both"])
def test_a_library_that_is_somebody_elses_is_read_and_left_as_it_is(
    place: Path, library: Path, locked: str
) -> None:
    mine = place / "library" / "a.quoteline"
    mine.write_bytes(library.read_bytes())
    os.chown(mine, *((0, 0) if locked != "the folder" else (NOBODY, NOBODY)))
    mine.chmod(0o644)
    if locked != "the file":
        os.chown(mine.parent, 0, 0)
    before = mine.read_bytes()
    found = run(place, library, *READING, *WRITING)
    assert [status for status, _ in found] == [0, 0, 0, 2, 2]
    assert all("can only be read; nothing was changed" in err for _, err in found[3:])
    assert mine.read_bytes() == before
    assert [each.name for each in mine.parent.iterdir()] == ["a.quoteline"]


def test_a_cache_that_cannot_be_written_is_named_and_corrections_go_on(place: Path, library: Path) -> None:
    mine = place / "library" / "a.quoteline"
    mine.write_bytes(library.read_bytes())
    os.chown(mine, NOBODY, NOBODY)
    os.chown(place / "home" / "cache", 0, 0)
    (searched, corrected, taken_back, all_of_it) = run(
        place, library, READING[0], *WRITING, ["timeline", "-l", "LIBRARY"]
    )
    assert searched[0] == 2
    assert "cache/quoteline/index" in searched[1]
    assert [corrected[0], taken_back[0], all_of_it[0]] == [0, 0, 0]
