"""A first visit to the installed app, played by hand and mouse under Xvfb, and everything it leaves checked.

    .venv/bin/python packaging/window_story.py [--root ROOT] [--pictures FOLDER]

Articles are dropped onto the window and imported; a search is typed, a quotation selected and copied, and
another program reads it from the clipboard as plain and as rich text; what is shown is exported, and the file
is compared with what the command line finds. With --root the app is the one installed in a bare Debian root
(see try_in_bare_root.sh), started from its desktop entry; else `quoteline` from .venv is started.
Needs Xvfb, openbox, xdotool, xclip and ImageMagick outside, and `gio` (libglib2.0-bin) in the root.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
SAMPLES = TOP / "resources" / "samples" / "articles.jsonl"
QUERY = "the speaker:lorvik said:2024"
SIZE = (1600, 1000)
PATIENCE = 90.0  # seconds, on a machine that is busy with other things


class Place:
    """Where the app lives: here, or in a root of its own with a user of its own."""

    def __init__(self, root: Path | None, display: str) -> None:
        self.root = root
        self.home = Path("/home/reader") if root else Path(tempfile.mkdtemp(prefix="quoteline-home-"))
        self.outside = root / "home/reader" if root else self.home
        settings = {"HOME": str(self.home), "DISPLAY": display, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        given = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in settings.items())]
        self.enter = ["chroot", "--userspec=reader", str(root), *given] if root else given
        self.program = "/usr/bin/quoteline" if root else str(TOP / ".venv/bin/quoteline")
        entry = "/usr/share/applications/quoteline.desktop"
        self.start = [*self.enter, *(["gio", "launch", entry] if root else [self.program])]

    def ask(self, *words: str) -> str:
        """What the command line of the app answers."""
        command = [*self.enter, self.program, *words]
        return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout

    def bring(self, file: Path, name: str) -> Path:
        """Copy a file into the home of the user; returns where the app sees it."""
        target = self.outside / name
        shutil.copyfile(file, target)
        target.chmod(0o644)
        return self.home / name


class Story:
    """Hand, eye and clipboard on one X display."""

    def __init__(self, display: str, pictures: Path | None) -> None:
        self.display, self.pictures = display, pictures
        self.environment = {**os.environ, "DISPLAY": display}
        self.environment.pop("QT_QPA_PLATFORM", None)
        self.taken = 0

    def run(self, *command: str) -> str:
        told = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return told.stdout

    def begin(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self.environment)

    def keys(self, *names: str) -> None:
        for name in names:
            self.run("xdotool", "key", "--clearmodifiers", name)
            time.sleep(0.3)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "30", text)

    def click(self, x: int, y: int) -> None:
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(0.5)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, move in small steps (a drag begins only after some way), and let go."""
        self.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 21):
            x, y = (round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", str(x), str(y))
            time.sleep(0.05)
        time.sleep(0.5)
        self.picture("a drag over the window")
        self.run("xdotool", "mouseup", "1")

    def window(self, name: str) -> str:
        """The number of the visible window of that name, or nothing."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", name).split()
        return found[-1] if found else ""

    def picture(self, name: str) -> None:
        if self.pictures is not None:
            self.taken += 1
            file = self.pictures / f"{self.taken:02d}-{name.replace(' ', '-')}.png"
            self.run("import", "-window", "root", str(file))

    def clipboard(self, flavour: str) -> str:
        return self.run("xclip", "-selection", "clipboard", "-out", "-target", flavour)


def wait_for(what: str, question: Callable[[], object]) -> None:
    """Ask until the answer is yes; SystemExit names what never came."""
    end = time.monotonic() + PATIENCE
    while not question():
        if time.monotonic() > end:
            raise SystemExit(f"Waited in vain for {what}.")
        time.sleep(0.5)


def claim(truth: object, what: str) -> None:
    """Say what held, or stop at what did not."""
    if not truth:
        raise SystemExit(f"NOT SO: {what}")
    print(f"ok  {what}", flush=True)


def tell(story: Story, place: Place) -> None:
    """The visit from the first start to the last goodbye."""
    dropped = place.bring(SAMPLES, "articles.jsonl")
    started = time.monotonic()
    app = story.begin(*place.start)
    wait_for("the window", lambda: story.window("Quoteline"))
    claim(True, f"the window is there after {time.monotonic() - started:.1f} s")
    time.sleep(2)
    story.picture("the first start")
    import_by_drop(story, place, dropped)
    expected = search(story, place)
    copy_one(story, expected)
    export_all(story, place, expected)
    story.keys("ctrl+q")
    wait_for("the goodbye", lambda: not story.window("Quoteline"))
    app.wait(PATIENCE)
    left = sorted(file.name for file in place.outside.rglob("*.quoteline*"))
    claim(left == ["default.quoteline"], "a clean close leaves one file of the library")


def import_by_drop(story: Story, place: Place, dropped: Path) -> None:
    source = story.begin(sys.executable, __file__, "--drag", dropped.as_uri())
    wait_for("something to drag", lambda: story.window("what is dragged"))
    time.sleep(1)
    story.drag((30, 30), (SIZE[0] // 2, SIZE[1] // 2))
    wait_for("the question before the import", lambda: story.window("Import articles"))
    story.picture("before the import")
    source.terminate()
    story.keys("Return")
    wanted = len(SAMPLES.read_text("utf-8").splitlines())
    wait_for("all articles", lambda: articles_in(place) == wanted)
    claim(True, f"{wanted} articles were dropped onto the window and imported")
    time.sleep(2)
    story.picture("after the import")
    story.keys("Escape")


def articles_in(place: Place) -> int:
    try:
        return len(
            place.ask("search", "", "--in", "articles", "--limit", "100000", "--format", "jsonl").splitlines()
        )
    except subprocess.CalledProcessError:
        return -1  # before the library is made


def search(story: Story, place: Place) -> list[dict[str, object]]:
    words = ("search", QUERY, "--limit", "100000", "--format", "jsonl")
    expected = [json.loads(line) for line in place.ask(*words).splitlines()]
    claim(len(expected) >= 2, f"the command line finds {len(expected)} quotations for {QUERY}")
    story.keys("ctrl+f", "ctrl+a")
    story.type(QUERY)
    story.keys("Return")
    time.sleep(3)
    story.picture("a search")
    return expected


def copy_one(story: Story, expected: Sequence[dict[str, object]]) -> None:
    story.click(SIZE[0] // 2, round(SIZE[1] * 0.62))
    story.keys("ctrl+c")
    time.sleep(1)
    story.picture("a selection")
    plain, rich = story.clipboard("UTF8_STRING"), story.clipboard("text/html")
    chosen = [one for one in expected if str(one["text"]) in plain]
    claim(len(chosen) == 1, "another program reads one of the quotations as plain text")
    claim(str(chosen[0]["outlet"]) in plain, "with the outlet it stands in")
    claim("<" in rich and str(chosen[0]["outlet"]) in rich, "and as rich text")


def export_all(story: Story, place: Place, expected: Sequence[dict[str, object]]) -> None:
    written = place.outside / "quotations.csv"
    story.keys("ctrl+e")
    wait_for("the export's question", lambda: story.window("Export quotations"))
    story.picture("before the export")
    story.keys("Return")
    wait_for("the exported file", lambda: written.exists() and written.stat().st_size > 0)
    time.sleep(1)
    rows = list(csv.DictReader(io.StringIO(written.read_text("utf-8-sig"))))
    words = ("export", "--ids", ",".join(row["id"] for row in rows), "--format", "csv")
    told = list(csv.DictReader(io.StringIO(place.ask(*words).removeprefix("\ufeff"))))
    claim({row["id"] for row in rows} == {str(one["id"]) for one in expected}, "the CSV holds the rows shown")
    claim(by_id(rows) == by_id(told), "each cell of it is what the command line writes")


def by_id(rows: Sequence[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in rows}


def offer_drag(address: str) -> int:
    """A small window in the corner from which a file can be dragged, as from a file manager."""
    from PySide6.QtCore import QMimeData, Qt, QUrl
    from PySide6.QtGui import QDrag, QMouseEvent
    from PySide6.QtWidgets import QApplication, QLabel

    class Source(QLabel):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            data = QMimeData()
            data.setUrls([QUrl(address)])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    application = QApplication([])
    source = Source("drag me")
    source.setWindowTitle("what is dragged")
    source.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    source.setGeometry(0, 0, 60, 60)
    source.show()
    return application.exec()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--display", default=":57")
    parser.add_argument("--drag", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.drag:
        return offer_drag(options.drag)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    story = Story(options.display, options.pictures)
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(["Xvfb", options.display, "-screen", "0", size, "-ac", "-nolisten", "tcp"])
    time.sleep(1)
    desktop = story.begin("openbox")
    try:
        tell(story, Place(options.root, options.display))
    except SystemExit:
        story.picture("where it went wrong")
        raise
    finally:
        desktop.terminate()
        server.terminate()
    print("The story came to its end.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
