"""The commands of a person who has only Python: run, test, check and package, each making what it needs.

python3 build/dev.py run [ARGUMENTS OF quoteline gui]    open the window
python3 build/dev.py test [ARGUMENTS OF pytest]          every check and every test, without a screen
python3 build/dev.py test-whoosh3 [OPTIONS OF pytest]    the tests of search, against another Whoosh
python3 build/dev.py check                               the checks alone
python3 build/dev.py soak [--minutes N | --kills N]      break work on libraries off at any moment (Linux)
python3 build/dev.py powercut [--cuts N]                 cut the power at any moment, likewise (with strace)
python3 build/dev.py package [--app-only | --all | --release]    the app as a folder, and as .deb and .tar.gz
"""

# Written so that Python 3.8 can still read it: an old `python3` gets a sentence, not a syntax error.

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import environment
import system_libraries
import whoosh3
from environment import PYTHON, SCRIPTS, TOP

BUILD = TOP / "build"
SAMPLES = TOP / "resources" / "samples" / "articles.jsonl"
BUILD_MODULES = sorted(str(file) for file in BUILD.glob("*.py"))
ALONE = {"test_never_blocked.py", "test_staying_smooth.py"}  # how long the window was kept is measured
PACKAGE_STEPS = {
    "--app-only": ["app"],
    "": ["app", "packages"],
    "--all": ["app", "all"],
    "--release": ["app", "release"],
}


def main(arguments: list[str]) -> int:
    """Run the command named first; 0 when it did its work, 2 when the call or the machine is at fault."""
    commands = {
        "run": run,
        "test": test,
        "test-whoosh3": test_whoosh3,
        "check": check,
        "soak": soak,
        "powercut": cut_power,
        "package": package,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        environment.need_new_python()
        return commands[arguments[0]](arguments[1:])
    except (environment.SetUpError, system_libraries.MissingError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Open the window; without a screen, do the main job on the sample articles in the terminal."""
    screen = has_screen()
    prepare(system_libraries.missing_libraries(WINDOW) if screen else [])
    if screen:
        return subprocess.call([*QUOTELINE, "gui", *arguments])
    print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.")
    print("Doing the same in the terminal instead, with the sample articles.", flush=True)
    with tempfile.TemporaryDirectory(prefix="quoteline-") as folder:
        return show_in_terminal(Path(folder) / "sample.quoteline")


def show_in_terminal(library: Path) -> int:
    """Import the sample articles into ``library`` and ask it the questions a person would ask."""
    for words in (
        ["import", str(SAMPLES)],
        ["search", "reservoir OR dam", "--limit", "5"],
        ["speakers", "show", "Signe Lorvik"],
        ["timeline", 'speaker:"Signe Lorvik"', "--by", "month"],
    ):
        print(f"\n$ quoteline {shlex.join(words)} -l {library}", flush=True)
        code = subprocess.call([*QUOTELINE, *words, "-l", str(library)])
        if code != 0:
            return code
    return 0


def test(arguments: list[str]) -> int:
    """Every check, then every test, without a screen; 1 when any of them failed."""
    pytest = [str(PYTHON), "-m", "pytest"]
    if arguments:
        return run_steps([*CHECKS, ("pytest", [*pytest, *arguments])])
    first, second, alone = parts(TOP / "tests")
    outcomes = [
        run_steps([*CHECKS, ("pytest", [*pytest, *first])], ("pytest, the other half", [*pytest, *second])),
        run_steps([("pytest, what needs the machine", [*pytest, *alone])]),
    ]
    return max(outcomes)


def parts(tests: Path) -> tuple[list[str], list[str], list[str]]:
    """All tests: two halves that take about as long, and those that look at time and are run by themselves.

    The tests of the window mostly wait, and can be run beside others: the second half is three quarters of
    them, by name.
    """
    alone = [each for each in sorted(tests.glob("ui/test_*.py")) if each.name in ALONE]
    window = [each for each in sorted(tests.glob("ui/test_*.py")) if each.name not in ALONE]
    others = sorted(each for each in tests.iterdir() if each.name != "ui" and holds_tests(each))
    quarter = len(window) // 4
    first, second = [*others, *window[:quarter]], window[quarter:]
    return [str(each) for each in first], [str(each) for each in second], [str(each) for each in alone]


def holds_tests(path: Path) -> bool:
    """Whether pytest would find something in a folder, or a file."""
    return any(path.rglob("test_*.py")) if path.is_dir() else path.match("test_*.py")


def test_whoosh3(arguments: list[str]) -> int:
    """The tests of search with whoosh3 in the place of the locked Whoosh; 1 when any of them failed."""
    prepare(system_libraries.missing_libraries(system_libraries.OFFSCREEN))
    whoosh3.prepare()
    code = subprocess.call(whoosh3.command(arguments), cwd=str(TOP), env=whoosh3.settings(quiet_settings()))
    return 1 if code else 0


def check(arguments: list[str]) -> int:
    """The checks alone: lock, style, types and layers; 1 when any of them failed."""
    if arguments:
        raise environment.SetUpError("check takes no arguments.")
    return run_steps(CHECKS)


def soak(arguments: list[str]) -> int:
    """Kill work on libraries, and look at what is left; 1 where anything was lost, half there or wrong."""
    prepare([])
    return subprocess.call([str(PYTHON), str(BUILD / "soak.py"), *arguments], cwd=str(TOP))


def cut_power(arguments: list[str]) -> int:
    """Lay out what a disk may hold after a power cut, and look at it; 1 where anything was lost or wrong."""
    prepare([])
    return subprocess.call([str(PYTHON), str(BUILD / "powercut.py"), *arguments], cwd=str(TOP))


def package(arguments: list[str]) -> int:
    """Build the app as a folder and, unless told otherwise, all packages of it, under build/out."""
    steps = PACKAGE_STEPS.get(" ".join(arguments))
    if steps is None:
        raise environment.SetUpError("package takes nothing, --app-only, --all or --release.")
    # A bundle made where a library is missing builds without a word of error and then opens no window.
    prepare(
        system_libraries.missing_libraries(WINDOW)
        + system_libraries.missing_tools(system_libraries.FREEZING_TOOLS)
        + system_libraries.missing_shared_python()
    )
    commands = {
        "app": [str(PYTHON), str(BUILD / "make_app.py")],
        "packages": [str(PYTHON), str(BUILD / "make_packages.py")],
        "all": [str(PYTHON), str(BUILD / "make_packages.py"), "--all"],
        "release": [str(PYTHON), str(BUILD / "make_packages.py"), "--release"],
    }
    for step in steps:
        code = subprocess.call(commands[step], cwd=str(TOP), env=repeatable_settings())
        if code != 0:
            return code
    return 0


def repeatable_settings() -> dict[str, str]:
    """The environment of a build: the same commit gives the same files, dated as the commit is."""
    settings = dict(os.environ, PYTHONHASHSEED="0")
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=str(TOP), stdout=subprocess.PIPE, check=False
    ) if shutil.which("git") else None  # fmt: skip
    if told is not None and told.stdout.strip():
        settings.setdefault("SOURCE_DATE_EPOCH", told.stdout.decode("ascii").strip())
    return settings


def run_steps(steps: list[tuple[str, list[str]]], beside: tuple[str, list[str]] | None = None) -> int:
    """Run all steps, also after one failed, so that one run shows everything there is to mend.

    ``beside`` runs at the same time; what it says is shown when the others are done.
    """
    prepare(system_libraries.missing_libraries(system_libraries.OFFSCREEN))
    settings = quiet_settings()
    results = []
    begun = time.monotonic()
    with tempfile.TemporaryFile() as said:
        other = (
            subprocess.Popen(beside[1], cwd=str(TOP), env=settings, stdout=said, stderr=subprocess.STDOUT)
            if beside
            else None
        )
        for name, command in steps:
            print(f"\n=== {name}", flush=True)
            start = time.monotonic()
            code = subprocess.call(command, cwd=str(TOP), env=settings)
            results.append((name, code, time.monotonic() - start))
        if beside and other is not None:
            code = other.wait()
            results.append((beside[0], code, time.monotonic() - begun))
            said.seek(0)
            print(f"\n=== {beside[0]}\n{said.read().decode(errors='replace')}", flush=True)
    print()
    for name, code, seconds in results:
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.1f} s)", flush=True)
    return 1 if any(code != 0 for _, code, _ in results) else 0


def quiet_settings() -> dict[str, str]:
    """The environment of a test."""
    # Without a UTF-8 locale Qt complains, and a complaint fails a test.
    settings = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", PYTHONUTF8="1")
    # What a developer's shell may say to Python, and a reader's does not.
    for name in ("PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH"):
        settings.pop(name, None)
    return settings


def prepare(missing: list[str]) -> None:
    """See to the system's packages, all in one go, and then to the environment."""
    system_libraries.install([*missing, *environment.missing_packages()])
    environment.prepare()


def has_screen() -> bool:
    """Whether a window can open; outside Linux that is taken for granted."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


WINDOW = dict(system_libraries.OFFSCREEN, **system_libraries.X_WINDOW)
QUOTELINE = [str(PYTHON), "-m", "quoteline"]
CHECKS = [
    ("lock", [str(PYTHON), str(BUILD / "check_lock.py")]),
    ("word lists", [str(PYTHON), str(BUILD / "seal_word_lists.py"), "--check"]),
    ("ruff check", [str(SCRIPTS / "ruff"), "check", "."]),
    ("ruff format", [str(SCRIPTS / "ruff"), "format", "--check", "."]),
    ("mypy, the package", [str(PYTHON), "-m", "mypy"]),
    ("mypy, build", [str(PYTHON), "-m", "mypy", *BUILD_MODULES]),
    ("lint-imports", [str(SCRIPTS / "lint-imports")]),
]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
