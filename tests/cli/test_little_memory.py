"""However little memory the system gives, a command is done or says one sentence."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.cli.running import AT_FAULT, DONE, NO_MEMORY
from quoteline.services import importing
from quoteline.services.library import open_library, prepare

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
from quoteline.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("little") / "a.quoteline"
    article = path.with_name("a.txt")
    article.write_text("“The mill stays open,” said Ada Ferrol.", encoding="utf-8")
    prepare(path)
    with closing(open_library(path)) as library:
        for _ in importing.import_paths(library, [article], jobs=0):
            pass
    return path


def search(library: Path, megabytes: int) -> tuple[int, str]:
    call = [sys.executable, "-c", LIMITED, str(megabytes * 1_000_000), "search", "mill", "-l", str(library)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
@pytest.mark.parametrize("megabytes", [100, 110, 120, 130, 140, 150, 160])
def test_it_is_done_or_one_sentence_says_that_there_is_too_little(library: Path, megabytes: int) -> None:
    """What reckons inside numpy would end the program with a line of its own."""
    status, told = search(library, megabytes)
    assert status == DONE or (status, told) == (AT_FAULT, f"{NO_MEMORY}\n")
    if megabytes == 100:
        assert status == AT_FAULT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_where_there_is_room_it_is_done(library: Path) -> None:
    assert search(library, 600)[0] == DONE
