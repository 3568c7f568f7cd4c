"""Run the tests of search against whoosh3, a fork of the Whoosh that we lock, imported by the same name.

    python3 build/dev.py test-whoosh3 [OPTIONS OF pytest]

It is put into a folder of its own, which stands before the locked Whoosh on the path: nothing that ships, and
no other test, ever sees it.
"""

# Written so that Python 3.8 can still read it: build/dev.py imports it.

from __future__ import annotations

import os
import shutil
import subprocess

from environment import PYTHON, TOP, SetUpError

FOLDER = TOP / "build" / "out" / "whoosh3"
VERSION = "3.54.0"
DIGEST = "fb9656781a8f42a6ddc273e6e9e456edd0ad8976f4899d9593c424b59a445539"  # of its only wheel
TESTS = ["tests/search", "tests/services/test_searching.py", "tests/services/test_indexing.py"]
WHICH = "import whoosh; print(whoosh.__file__)"


def command(arguments: list[str]) -> list[str]:
    """The command that runs the tests, to be called with :func:`settings`."""
    return [str(PYTHON), "-m", "pytest", *TESTS, *arguments]


def settings(others: dict[str, str]) -> dict[str, str]:
    """The environment in which whoosh3 is the Whoosh that is imported."""
    return dict(others, PYTHONPATH=str(FOLDER))


def prepare() -> None:
    """Put whoosh3 into its folder, where it is not there yet. Raises SetUpError."""
    if not (FOLDER / "installed").exists():
        shutil.rmtree(str(FOLDER), ignore_errors=True)
        FOLDER.mkdir(parents=True)
        _install()
        (FOLDER / "installed").write_text(VERSION, "ascii")
    found = subprocess.check_output([str(PYTHON), "-c", WHICH], env=settings(dict(os.environ)), text=True)
    if not found.startswith(str(FOLDER)):
        raise SetUpError(f"The Whoosh that is imported is not whoosh3 but {found.strip()}.")


def _install() -> None:
    print(f"Putting whoosh3 {VERSION} into {FOLDER.relative_to(TOP)} …", flush=True)
    pinned = FOLDER / "pinned.txt"
    pinned.write_text(f"whoosh3=={VERSION} --hash=sha256:{DIGEST}\n", "ascii")
    wanted = [
        "--require-hashes",
        "--no-deps",
        "--only-binary",
        ":all:",
        "--target",
        str(FOLDER),
        "-r",
        str(pinned),
    ]
    uv = shutil.which("uv")
    if uv is not None:
        install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON), *wanted]
    else:
        install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    if subprocess.call(install, cwd=str(TOP)) != 0:
        raise SetUpError("whoosh3 cannot be had. Check that the network is there, then run this again.")
