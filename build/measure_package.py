"""Measure the frozen app beside a bare window of Qt for Python that is frozen the same way in the same run.

python build/measure_package.py [--runs N] [--cold N]    needs Xvfb, and the app that dev.py package makes

From the start of the process to the first painted window: cold (the system has forgotten all files, which
only root can bring about) and warm, frozen and from source; and, warm, until its first page is there. Both
programs start by turns, so that a busy minute meets both; on a machine that others use as well, put
`chrt -r 20` in front. And what the bundle weighs, unpacked and packed.
"""

from __future__ import annotations

import argparse
import mmap
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from freezing import settings_of_freezing
from make_app import APP, OUT, TOP, size_of
from stripping import strip_libraries

BARE = OUT / "bare"
BARE_WINDOW = """\
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A window with a word in it"))
window.resize(800, 600)
window.show()
application.exec()
"""
DISPLAY = ":87"
WIDTH, HEIGHT = 1280, 800
PATIENCE = 60.0
OF_A_SCREEN = ("XDG_", "QT_", "WAYLAND")  # settings that would lead elsewhere
COLOURS = 3  # on the screen, besides its own black: the ground of a window, and letters on it
FURNISHED = (
    40  # those of Quoteline's first page: menus, icons and buttons; its frame and a bare window have fewer
)


@dataclass(frozen=True)
class Program:
    """Something that opens a window, and what it weighs."""

    name: str
    command: list[str]
    folder: Path | None = None


@dataclass(frozen=True)
class Started:
    """How long it took until a window was painted, and how many bytes came from the disk meanwhile."""

    seconds: float
    read: int


def main(arguments: list[str]) -> int:
    """Print all figures; 1 when a program opened no window."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--runs", type=int, default=7, help="warm starts of each (7)")
    asked.add_argument("--cold", type=int, default=7, help="cold starts of each (7); only root can make them")
    wanted = asked.parse_args(arguments)
    frozen, source = programs()
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with screen() as pixels:
        for how, found in (("frozen", frozen), ("from source", source)):
            tell_starts(how, found, pixels, wanted.runs, wanted.cold)
    tell_sizes(frozen)
    return 0


def programs() -> tuple[list[Program], list[Program]]:
    """Bare window and app, frozen and from source; the bare one is frozen now."""
    BARE.mkdir(parents=True, exist_ok=True)
    script = BARE / "bare.py"
    script.write_text(BARE_WINDOW, "utf-8")
    freeze_bare(script)
    folder = BARE / "dist" / "bare"
    return (
        [
            Program("bare window", [str(folder / "bare")], folder),
            Program("Quoteline", [str(APP / "quoteline")], APP),
        ],
        [
            Program("bare window", [sys.executable, str(script)]),
            Program("Quoteline", [sys.executable, "-m", "quoteline"]),
        ],
    )


def freeze_bare(script: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    folders = ["--workpath", str(BARE / "work"), "--distpath", str(BARE / "dist")]
    settings = {**settings_of_freezing(), "BARE_WINDOW": str(script)}
    recipe = str(TOP / "packaging" / "bare_window.spec")
    subprocess.run([*command, *folders, recipe], check=True, env=settings)
    strip_libraries(BARE / "dist" / "bare")


@contextmanager
def screen() -> Iterator[Callable[[], int]]:
    """An empty screen; gives what counts the colours on it."""
    with tempfile.TemporaryDirectory(prefix="quoteline-screen-") as folder:
        command = [
            "Xvfb",
            DISPLAY,
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
            "-br",
            "-nocursor",
        ]
        server = subprocess.Popen([*command, "-fbdir", folder], stderr=subprocess.DEVNULL)
        try:
            file = Path(folder) / "Xvfb_screen0"
            wait_for(lambda: file.exists() and file.stat().st_size >= WIDTH * HEIGHT * 4, 10)
            time.sleep(1)
            with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ) as memory:
                yield lambda: colours(memory)
        finally:
            server.terminate()
            server.wait()


def colours(memory: mmap.mmap) -> int:
    """How many colours every fifth pixel has, of every second row; the letters of a word are hit by that."""
    start = len(memory) - WIDTH * HEIGHT * 4
    found: set[bytes] = set()
    for row in range(0, HEIGHT, 2):
        line = memory[start + row * WIDTH * 4 : start + (row + 1) * WIDTH * 4]
        found.update(line[place : place + 3] for place in range(0, WIDTH * 4, 20))
    return len(found - {b"\0\0\0"})


def wait_for(there: Callable[[], bool], seconds: float) -> None:
    """Raises TimeoutError when it is not there in time."""
    end = time.monotonic() + seconds
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("no window was painted")
        time.sleep(0.002)


def tell_starts(how: str, found: list[Program], pixels: Callable[[], int], runs: int, colds: int) -> None:
    """A line for each program, cold and warm, and how many times the bare window ours takes."""
    with tempfile.TemporaryDirectory(prefix="quoteline-home-") as home:
        for each in found:
            start(each, pixels, home)  # makes settings and caches once: no first visit is measured
        if not colds:
            pass
        elif forget_files():
            tell(f"{how}, cold", found, [by_turns(found, pixels, home, forget_files) for _ in range(colds)])
        else:
            print(f"{how}, cold: only root can make the system forget files")
        tell(f"{how}, warm", found, [by_turns(found, pixels, home) for _ in range(runs)])
        whole = [start(found[-1], pixels, home, FURNISHED).seconds for _ in range(runs)]
    print(f"{how}, warm, Quoteline until its first page: {in_milliseconds(whole)}")


def by_turns(
    found: list[Program], pixels: Callable[[], int], home: str, before: Callable[[], bool] = bool
) -> list[Started]:
    """One start of each, with something done before."""
    made = []
    for each in found:
        before()
        made.append(start(each, pixels, home))
    return made


def tell(how: str, found: list[Program], rounds: list[list[Started]]) -> None:
    """What the starts of each program took, and how many times the first one's the second one's did."""
    for each, starts in zip(found, zip(*rounds, strict=True), strict=True):
        read = statistics.median(one.read for one in starts) / 1e6
        print(f"{how}, {each.name}: {in_milliseconds([one.seconds for one in starts])}, {read:.1f} MB read")
    bare, ours = ([one.seconds for one in starts] for starts in zip(*rounds, strict=True))
    pairs = sorted(other / one for one, other in zip(bare, ours, strict=True))
    print(
        f"{how}, Quoteline / bare window: {statistics.median(ours) / statistics.median(bare):.2f} (medians), "
        f"{min(ours) / min(bare):.2f} (least), {statistics.median(pairs):.2f} (median of {len(pairs)} pairs, "
        f"{pairs[0]:.2f} to {pairs[-1]:.2f})"
    )


def in_milliseconds(times: list[float]) -> str:
    middle, least, most = (each * 1000 for each in (statistics.median(times), min(times), max(times)))
    return f"median {middle:.0f} ms of {len(times)} ({least:.0f} to {most:.0f})"


def forget_files() -> bool:
    """Make the system forget what it has read; False where that is not allowed."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3\n")
    except OSError:
        return False
    return True


def start(program: Program, pixels: Callable[[], int], home: str, wanted: int = COLOURS) -> Started:
    """Start a program until so many colours are on the screen; then it is ended."""
    settings = {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "WAYLAND"))
    }
    settings.update(HOME=home, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    begun = time.monotonic()
    process = subprocess.Popen(
        program.command,
        env=settings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(lambda: pixels() >= wanted, PATIENCE)
        return Started(time.monotonic() - begun, read_by(process.pid))
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        wait_for(lambda: pixels() == 0, 20)


def read_by(process: int) -> int:
    """How many bytes a process made the system read from the disk; 0 where that is not told."""
    try:
        lines = Path(f"/proc/{process}/io").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("read_bytes:"))


def tell_sizes(found: list[Program]) -> None:
    """What the bundles weigh, unpacked and packed, the latter also without the model and what runs it."""
    bare, ours = (each.folder for each in found)
    if bare is None or ours is None:
        raise ValueError("only a frozen program has a size")
    model = ["*/quoteline/resources/models"]
    runtime = [*model, "*/onnxruntime", "*/tokenizers"]
    figures = {"bundle": [size_of(bare)[0], size_of(ours)[0]]}
    figures["download"] = [packed(bare, []), packed(ours, [])]
    figures["download without the model"] = [figures["download"][0], packed(ours, model)]
    figures["download without the model and what runs it"] = [figures["download"][0], packed(ours, runtime)]
    for what, (one, other) in figures.items():
        print(
            f"{what}: bare window {one / 1e6:.1f} MB, Quoteline {other / 1e6:.1f} MB, ratio {other / one:.2f}"
        )


def packed(folder: Path, without: list[str]) -> int:
    """The size of a .tar.gz of the folder, made as build/make_tar.py makes it for every day."""
    left_out = [f"--exclude={pattern}" for pattern in without]
    with subprocess.Popen(
        ["tar", "--create", *left_out, "-C", str(folder.parent), folder.name], stdout=subprocess.PIPE
    ) as packing:
        made = subprocess.run(["gzip", "-n", "-3"], stdin=packing.stdout, capture_output=True, check=True)
    return len(made.stdout)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
