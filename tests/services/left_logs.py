"""What a program leaves beside its library that is killed, and what other programs then do to the file."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

LEFT = """
import os, shutil, signal, sys
from pathlib import Path
from quoteline.services import correcting
from quoteline.services.library import open_library
path, folded, copied = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
library = open_library(path)
library.database.sql.execute(f"PRAGMA wal_autocheckpoint = {folded}")
for number in range(40):
    if number == copied:  # as a program does that synchronises
        shutil.copy2(path, path.with_name("copied"))
    correcting.set_note(library, 1, f"note {number} " * 500)
os.kill(os.getpid(), signal.SIGKILL)
"""


def kill_at_work(path: Path, *, folded: int = 1000, copied: int = -1) -> None:
    """What a program leaves that is killed: a log beside the library.

    ``folded``: after so many pages the log is folded into the file; ``copied``: the change, of 40, before
    which the file is copied beside it.
    """
    script = [sys.executable, "-c", LEFT, str(path), str(folded), str(copied)]
    done = subprocess.run(script, timeout=300, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0


def logs(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}-log-of-another-*"))


def put_back(path: Path, *, times: bool = True) -> None:
    """As programs do that synchronise, or restore a backup: written beside, then moved into its place."""
    beside = path.with_name("beside")
    (shutil.copy2 if times else shutil.copyfile)(path, beside)
    beside.replace(path)
