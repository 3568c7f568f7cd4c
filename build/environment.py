"""Make the environment `.venv` at the top of the repository: a suitable Python, and the locked wheels in it.

Written so that Python 3.8 can still read it: it may run before a newer Python is found.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system_libraries

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCK = TOP / "requirements.lock"
STAMP = VENV / "installed-from"

OLDEST = (3, 11)
# Tried in this order: the versions the tests run on come first, and then what Qt has wheels for.
NAMES = ("python3.13", "python3.12", "python3.11", "python3.14")


class SetUpError(Exception):
    """The environment could not be made; the text says what happened and what to do."""


def need_new_python() -> None:
    """Return on a Python that is new enough, else start this program again with one that is.

    Raises SetUpError when there is none on the path.
    """
    if sys.version_info >= OLDEST:
        return
    for name in NAMES:
        found = shutil.which(name)
        if found is not None and _runs(Path(found)):
            raise SystemExit(subprocess.call([found, *sys.argv]))
    raise SetUpError(
        "Quoteline needs Python {}.{} or newer, and this is {}.{}. Install a newer one (Debian 12 and Ubuntu "
        "24.04 have it: apt-get install python3), then run this again.".format(*OLDEST, *sys.version_info[:2])
    )


def missing_packages() -> list[str]:
    """What the system must have before `.venv` can be made; nothing when it is there, or uv makes it."""
    return [] if shutil.which("uv") or _runs(PYTHON) else system_libraries.missing_venv()


def prepare() -> None:
    """Bring `.venv` to what the lock says; nothing is done when it already is. Raises SetUpError."""
    if not _runs(PYTHON):
        _make_venv()
    wheels, project = _digest([LOCK]), _digest([LOCK, TOP / "pyproject.toml"])
    stamped = STAMP.read_text("ascii").split() if STAMP.exists() else []
    if wheels not in stamped[:1]:
        print("Installing what requirements.lock names into .venv …", flush=True)
        # The lock is whole (build/check_lock.py sees to it), but for what pyproject.toml leaves out by name
        # and we never use: with --no-deps nobody misses it.
        _install("--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(LOCK))
    if [wheels, project] != stamped:
        # What builds the project is in the lock too, so nothing is fetched here.
        _install("--no-deps", "--no-build-isolation", "-e", str(TOP))
        STAMP.write_text(f"{wheels}\n{project}\n", "ascii")


def _make_venv() -> None:
    print(f"Making .venv with Python {sys.version.split()[0]} …", flush=True)
    uv = shutil.which("uv")
    if uv is not None:
        _call([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)])
        return
    _call([sys.executable, "-m", "venv", "--clear", str(VENV)])


def _install(*arguments: str) -> None:
    uv = shutil.which("uv")
    if uv is not None:
        # Compiled now, for Whoosh would otherwise show Python's warnings about it to whoever runs it first.
        compiled = ["--compile-bytecode", *arguments]
        _call([uv, "pip", "install", "--quiet", "--python", str(PYTHON), *compiled])
    else:
        _call([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments])


def _call(command: list[str]) -> None:
    if subprocess.call(command, cwd=str(TOP)) != 0:
        shown = " ".join(command)
        raise SetUpError(f"This step failed; its own message is above:\n    {shown}\n"
                          "Check that the network is there, then run this again.")  # fmt: skip


def _runs(python: Path) -> bool:
    """Whether this interpreter starts and is new enough (one that was upgraded away leaves a broken link)."""
    question = f"import sys; sys.exit(sys.version_info < {OLDEST!r})"
    try:
        return subprocess.call([str(python), "-c", question], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def _digest(files: list[Path]) -> str:
    return hashlib.sha256(b"\n".join(file.read_bytes() for file in files)).hexdigest()
