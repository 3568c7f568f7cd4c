"""Take the pictures of the window for README and docs: the sample library, light, dark, at 200 % and narrow.

    python build/make_screenshots.py [FOLDER]

Each picture is taken by a process of its own, offscreen unless there is a display, with the fonts that ship
with the program and in a home that goes away; so they come out the same on every machine.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

if TYPE_CHECKING:
    from quoteline.domain import QuotationRow
    from quoteline.ui.main_window import MainWindow

PATIENCE = 120.0  # seconds
PICTURES = {  # name: appearance, width, height, scale
    "window-light": ("light", 1440, 900, 1),
    "window-dark": ("dark", 1440, 900, 1),
    "window-light-200": ("light", 1440, 900, 2),
    "window-narrow": ("light", 900, 640, 1),
    "window-search": ("light", 1440, 900, 1),
    "window-empty": ("light", 1440, 900, 1),
    "start": ("light", 1200, 760, 1),
    "start-dark": ("dark", 1200, 760, 1),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", choices=PICTURES, help="take this picture, in this process")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.only:
        take(given.only, given.folder)
        return 0
    with tempfile.TemporaryDirectory(prefix="quoteline-pictures-") as home:
        for name, (_, _, _, scale) in PICTURES.items():
            subprocess.run(
                [sys.executable, __file__, str(given.folder), "--only", name],
                env=_home(home, scale),
                check=True,
            )
            print(given.folder / f"{name}.png")
    return 0


def _home(folder: str, scale: int) -> dict[str, str]:
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "LC_ALL": "C.UTF-8"}
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[variable] = folder
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def take(name: str, folder: Path) -> None:
    """Open the window, bring it into the state that the picture is about, and save it."""
    from quoteline import locations
    from quoteline.settings import Settings
    from quoteline.ui import theme
    from quoteline.ui.appearance import Appearance
    from quoteline.ui.application import end, prepare_application
    from quoteline.ui.main_window import MainWindow

    appearance, width, height, _ = PICTURES[name]
    application = prepare_application()
    theme.use_own_sans()
    window = MainWindow(Settings(appearance=appearance), Appearance(application, appearance))
    window.resize(width, height)
    window.show()
    if name.startswith("start"):
        window.open(locations.data_folder() / "empty.quoteline")
        until(lambda: window.workspace is not None and rests(window))
    else:
        window.open_samples()
        until(lambda: window.workspace is not None and window.workspace.isVisible() and rests(window))
        STATES.get(name, read_something)(window)
        until(lambda: rests(window))
    window.toast.hide()
    window.grab().save(str(folder / f"{name}.png"))
    end(window)


def read_something(window: MainWindow) -> None:
    """Select the first direct quotation of the speaker quoted most."""
    select_first(
        window, lambda row: row.kind == "direct" and row.speaker_id is not None and len(row.text) > 60
    )


def search_something(window: MainWindow) -> None:
    assert window.workspace is not None
    window.desk.change(query="(water OR lake OR river) -rain")
    until(lambda: rests(window))
    select_first(window, lambda row: row.speaker_id is not None)


def find_nothing(window: MainWindow) -> None:
    assert window.workspace is not None
    facets = [each for each in window.workspace.filters.speakers.list.facets() if each.key is not None]
    window.desk.change(query="harvest moon", speakers=(facets[0].key,))


def select_first(window: MainWindow, fits: Callable[[QuotationRow], bool]) -> None:
    assert window.workspace is not None
    model = window.workspace.list.model
    for place in range(min(60, len(model.ids))):
        row = model.row_at(place)
        if row is not None and fits(row):
            window.desk.select([row.id])
            return


STATES = {"window-search": search_something, "window-empty": find_nothing}


def rests(window: MainWindow) -> bool:
    """Whether nothing is under way any more."""
    importing = window.importer is not None and window.importer.running
    return not importing and window.session is not None and not window.session.busy


def until(holds: Callable[[], bool]) -> None:
    """Let the window live until ``holds`` has been true for a while."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end_at, quiet = time.monotonic() + PATIENCE, 0
    while quiet < 40:
        if time.monotonic() > end_at:
            raise SystemExit("The window does not come to rest.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        quiet = quiet + 1 if holds() else 0
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
