"""A screen of its own under Xvfb: hands (xdotool), a clipboard (xclip), and another program to paste into."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
SIZE = (1600, 1000)
PATIENCE = 90.0  # seconds, on a machine that is busy with other things
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
EDITOR = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication([])
editor = QPlainTextEdit()
editor.setWindowTitle("Notebook of another program")
editor.textChanged.connect(lambda: Path(sys.argv[1]).write_text(editor.toPlainText(), encoding="utf-8"))
editor.show()
application.exec()
"""


def missing() -> str:
    """The tools that are not here, or nothing."""
    return ", ".join(each for each in TOOLS if shutil.which(each) is None)


class Screen:
    """One X display with a window manager, and a home that nobody has used."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment = dict(os.environ, HOME=str(home), LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")
        self.environment |= {name: str(home / name.lower()) for name in FOLDERS}
        self.environment["DISPLAY"] = self._begin_display()
        self.begin("openbox")

    def _begin_display(self) -> str:
        """The first number that is free, as Xvfb itself tells."""
        told, tells = os.pipe()
        size = "x".join(map(str, (*SIZE, 24)))
        command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", size, "-nolisten", "tcp"]
        self._running.append(subprocess.Popen(command, pass_fds=(tells,), stderr=subprocess.DEVNULL))
        os.close(tells)
        with os.fdopen(told, encoding="ascii") as file:
            return f":{file.readline().strip()}"

    def begin(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen; it is ended with the screen."""
        self._running.append(subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL))
        return self._running[-1]

    def python(self, *words: str) -> subprocess.Popen[bytes]:
        """Start this Python on this screen."""
        return self.begin(sys.executable, *words)

    def end(self) -> None:
        """End what is left, in the other order."""
        for each in reversed(self._running):
            each.terminate()
            each.wait(PATIENCE)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout

    # --- hands and eyes ---

    def keys(self, *names: str) -> None:
        for name in names:
            self._run("xdotool", "key", "--clearmodifiers", name)
            time.sleep(0.2)

    def type(self, text: str) -> None:
        self._run("xdotool", "type", "--delay", "25", text)

    def click(self, at: Sequence[int]) -> None:
        self._run("xdotool", "mousemove", *map(str, at), "click", "1")
        time.sleep(0.3)

    def drag(self, start: Sequence[int], end: Sequence[int], held: str = "") -> None:
        """Press, move in small steps and let go, with a key held."""
        if held:
            self._run("xdotool", "keydown", held)
        self._run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 16):
            x, y = (round(a + (b - a) * step / 15) for a, b in zip(start, end, strict=True))
            self._run("xdotool", "mousemove", str(x), str(y))
        self._run("xdotool", "mouseup", "1")
        if held:
            self._run("xdotool", "keyup", held)

    def window(self, name: str) -> str:
        """The number of the visible window whose title matches, or nothing."""
        for number in self._run("xdotool", "search", "--onlyvisible", "--name", ".").split():
            if re.search(name, self._run("xdotool", "getwindowname", number)):
                return number
        return ""

    def place(self, name: str, across: float, down: float) -> tuple[int, int]:
        """A place in a window, as parts of its width and height."""
        told = self._run("xdotool", "getwindowgeometry", "--shell", self.window(name))
        shape = {key: int(value) for key, _, value in (line.partition("=") for line in told.splitlines())}
        return round(shape["X"] + shape["WIDTH"] * across), round(shape["Y"] + shape["HEIGHT"] * down)

    def to_front(self, name: str) -> None:
        self._run("xdotool", "windowactivate", "--sync", self.window(name))

    def clipboard(self) -> str:
        return self._run("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING")


def wait_for(what: str, question: Callable[[], object]) -> None:
    """Ask until the answer is yes."""
    last = time.monotonic() + PATIENCE
    while not question():
        assert time.monotonic() < last, f"waited in vain for {what}"
        time.sleep(0.2)
