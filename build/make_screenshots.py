"""Take the pictures of the window for README and docs: every main state, light and dark, large and narrow.

    python build/make_screenshots.py [FOLDER] [--only NAME …]

Each picture is taken by a process of its own, offscreen unless there is a display, with the fonts that ship
with the program and in a home that goes away; so they come out the same on every machine.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quoteline.domain import QuotationRow
    from quoteline.ui.main_window import MainWindow

PATIENCE = 240.0  # seconds
IMPORTED = 150  # articles that are in when the picture of an import is taken
COPIES = 12  # of the sample articles, changed a little, so that an import takes a while
HEBREW = (
    "הנמל ייסגר בחורף, והמעבורת לא תפליג עד מרץ.\n\n"
    "“הנמל ייסגר בחורף,” said Oda Vestergaard, the harbour master, on Tuesday.\n\n"
    "“העירייה תודיע לתושבים,” she said.\n\n"
    "לדבריה, המים נמוכים מאי פעם.\n"
)

State = Callable[["MainWindow"], "QWidget | None"]


@dataclass(frozen=True)
class Shot:
    """A picture: how the window looks, and what brings it into the state that the picture is about."""

    appearance: str = "light"
    width: int = 1440
    height: int = 900
    scale: float = 1
    language: str = "en"
    samples: bool = True
    state: str = "read_something"


SHOTS = {
    "start": Shot(width=1200, height=760, samples=False, state="do_nothing"),
    "start-dark": Shot("dark", 1200, 760, samples=False, state="do_nothing"),
    "start-error": Shot(width=1200, height=760, samples=False, state="fail_to_open"),
    "window-light": Shot(),
    "window-dark": Shot("dark"),
    "window-light-200": Shot(scale=2),
    "window-narrow": Shot(width=900, height=640),
    "window-speaker": Shot(state="show_speaker"),
    "window-lanes": Shot(state="choose_lanes"),
    "window-search": Shot(state="search_something"),
    "window-empty": Shot(state="find_nothing"),
    "window-review": Shot(state="review"),
    "window-importing": Shot(state="import_many"),
    "window-error": Shot(state="be_refused"),
    "window-german": Shot(language="de"),
    "window-german-narrow": Shot(width=900, height=640, language="de"),
    "window-rtl": Shot(state="read_hebrew"),
    "comparison": Shot(state="compare"),
    "comparison-dark": Shot("dark", state="compare"),
    "picture-dialog": Shot(state="preview_picture"),
    "lanes-dialog": Shot(state="ask_lanes"),
    "who-is-who": Shot(state="who_is_who"),
}


IMPORTING = ("import_many", "read_hebrew")  # states that add to the library


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--only", choices=SHOTS, nargs="+", help="these pictures; all when left out")
    parser.add_argument("--here", choices=SHOTS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.here:
        take(given.here, given.folder)
        return 0
    with tempfile.TemporaryDirectory(prefix="quoteline-pictures-") as home:
        samples: Path | None = None  # the home of the first picture that imported them
        for name in sorted(given.only or SHOTS, key=lambda each: SHOTS[each].state in IMPORTING):
            folder, shot = Path(home) / name, SHOTS[name]
            if samples is not None and shot.samples:
                shutil.copytree(samples, folder)
            folder.mkdir(exist_ok=True)
            command = [sys.executable, __file__, str(given.folder), "--here", name]
            subprocess.run(command, env=_home(str(folder), shot.scale), check=True)
            samples = samples or (folder if shot.samples else None)
            print(given.folder / f"{name}.png")
    return 0


def _home(folder: str, scale: float) -> dict[str, str]:
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
    from quoteline.ui.translating import use_language

    shot = SHOTS[name]
    application = prepare_application()
    theme.use_own_sans()
    use_language(application, shot.language)
    kept = Settings(appearance=shot.appearance, language=shot.language)
    window = MainWindow(kept, Appearance(application, shot.appearance))
    window.resize(shot.width, shot.height)
    window.show()
    if shot.samples:
        window.open_samples()
        until(lambda: window.workspace is not None and window.workspace.isVisible() and rests(window))
    else:
        window.open(locations.data_folder() / "empty.quoteline")
        until(lambda: window.workspace is not None and rests(window))
    window.toast.hide()
    subject = globals()[shot.state](window) or window
    save(window, subject, folder / f"{name}.png")
    if window.importer is not None:
        window.importer.cancel()
        until(lambda: rests(window))
    end(window)


def save(window: MainWindow, subject: QWidget, path: Path) -> None:
    """The window; a window that stands beside it alone; a dialog over the window that it belongs to."""
    from PySide6.QtWidgets import QDialog

    picture = subject.grab()
    if isinstance(subject, QDialog):
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QPainter

        under = window.grab()
        painter = QPainter(under)
        left = QPoint((window.width() - subject.width()) // 2, (window.height() - subject.height()) // 2)
        painter.drawPixmap(left, picture)
        painter.setPen(subject.palette().shadow().color())
        painter.drawRect(left.x() - 1, left.y() - 1, subject.width() + 1, subject.height() + 1)
        painter.end()
        picture = under
    picture.save(str(path))


# --- states ------------------------------------------------------------------------------------------


def do_nothing(window: MainWindow) -> None:
    """As it begins."""


def read_something(window: MainWindow) -> None:
    """Select the first direct quotation of a named speaker."""
    select_first(
        window, lambda row: row.kind == "direct" and row.speaker_id is not None and len(row.text) > 60
    )


def show_speaker(window: MainWindow) -> None:
    """Only the speaker quoted most, with all that is known of them."""
    speaker = most_quoted(window)[0]
    assert window.workspace is not None
    window.desk.change(speakers=(speaker,))
    window.workspace.speaker.show_speaker(speaker)
    until(lambda: rests(window))
    select_first(window, lambda row: len(row.text) > 60)


def choose_lanes(window: MainWindow) -> None:
    """Lanes pinned, collapsed and one chosen by keys; bars by kind."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from quoteline.services.timelines import LaneBy
    from quoteline.ui.timeline_lanes import NOTHING_CHOSEN

    assert window.workspace is not None
    timeline = window.workspace.timeline
    first, second, third, fourth = most_quoted(window)[:4]
    choice = NOTHING_CHOSEN.pin(fourth).pin(second).collapse(first, True).collapse(third, True)
    timeline.hands.decide(choice, "")
    timeline.set_stack(LaneBy.KIND)
    until(lambda: rests(window))
    timeline.canvas.setFocus()
    QTest.keyClick(timeline.canvas, Qt.Key.Key_Down)
    until(lambda: rests(window))


def search_something(window: MainWindow) -> None:
    """Words, one of them ruled out."""
    window.desk.change(query="(water OR lake OR river) -rain")
    until(lambda: rests(window))
    select_first(window, lambda row: row.speaker_id is not None)


def find_nothing(window: MainWindow) -> None:
    """Words that nobody said, and a filter."""
    window.desk.change(query="harvest moon", speakers=(most_quoted(window)[0],))
    until(lambda: rests(window))


def review(window: MainWindow) -> None:
    """The queue of what is doubtful."""
    window.actions_.review.trigger()
    until(lambda: rests(window))


def import_many(window: MainWindow) -> None:
    """An import that is under way."""
    from quoteline.ui.import_dialog import Wish

    path = Path(tempfile.mkdtemp(dir=os.environ["XDG_CACHE_HOME"])) / "many.jsonl"
    path.write_text("".join(changed_samples()), encoding="utf-8")
    assert window.importer is not None
    came: list[object] = []
    window.importer.stepped.connect(came.append)
    window.import_wish(Wish((path,)))
    until(lambda: len(came) >= IMPORTED and window.status.importing.isVisible(), quiet=1)


def changed_samples() -> Iterator[str]:
    """The sample articles again and again, each time another text."""
    from quoteline.services import samples

    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines()
    for number in range(COPIES):
        for line in lines:
            article = json.loads(line)
            article["text"] = f"{article['text']}\nPrinted in edition {number}."
            yield json.dumps(article) + "\n"


def be_refused(window: MainWindow) -> None:
    """A picture that cannot be written says so, with what is safe."""
    from quoteline.domain import UserError
    from quoteline.services.picturing import Wish
    from quoteline.ui.picture_subjects import SpeakerSubject

    read_something(window)
    assert window.session is not None
    subject, gone = SpeakerSubject(most_quoted(window)[0]), Path("/no/such/folder/chart.png")
    told: list[Exception] = []
    window.session.counting.ask(
        "refused",
        lambda library: subject.save(library, gone, Wish(), all_days=True),
        lambda _: None,
        told.append,
    )
    until(lambda: bool(told))
    assert isinstance(told[0], UserError)
    window.complain(told[0])


def fail_to_open(window: MainWindow) -> None:
    """A file that is no library."""
    path = Path(os.environ["XDG_CACHE_HOME"]) / "holiday.quoteline"
    path.write_text("This is no library.", encoding="utf-8")
    window.open(path)
    until(lambda: window.session is None)


def read_hebrew(window: MainWindow) -> None:
    """An article that is written from the right, with quotations in it."""
    from quoteline.ui.import_dialog import Wish

    path = Path(tempfile.mkdtemp(dir=os.environ["XDG_CACHE_HOME"])) / "hebrew.jsonl"
    article = {"title": "הנמל ייסגר", "text": HEBREW, "outlet": "Skerry Courier", "published": "2025-03-20"}
    path.write_text(json.dumps(article) + "\n", encoding="utf-8")
    window.import_wish(Wish((path,)))
    until(lambda: rests(window))
    window.toast.hide()
    window.desk.change(query="speaker:vestergaard")
    until(lambda: rests(window))
    select_first(window, lambda row: True)


def compare(window: MainWindow) -> QWidget:
    """What two speakers said, side by side."""
    words = window.connections.speakers.words
    first, second = most_quoted(window)[:2]
    words._present(first, second)
    until(lambda: rests(window))
    assert words.words is not None
    words.words.resize(1200, 800)
    until(lambda: rests(window))
    return words.words


def preview_picture(window: MainWindow) -> QWidget:
    """The timeline before it is saved as a picture."""
    from quoteline.ui.picture_dialog import PictureDialog

    assert window.workspace is not None
    assert window.session is not None
    subject = window.workspace.timeline.picture_subject()
    dialog = PictureDialog(window, window.session.counting, subject, window.actions_.picture.text())
    return opened(window, dialog)


def ask_lanes(window: MainWindow) -> QWidget:
    """Which lanes there shall be."""
    from quoteline.services.timelines import LaneBy
    from quoteline.ui.lane_dialog import LaneDialog
    from quoteline.ui.timeline_lanes import NOTHING_CHOSEN

    assert window.session is not None
    first, _, third, _ = most_quoted(window)[:4]
    choice = NOTHING_CHOSEN.pin(third).pin(first)
    return opened(window, LaneDialog(window, window.session.counting, LaneBy.SPEAKER, choice))


def who_is_who(window: MainWindow) -> QWidget:
    """The speakers, and under which names they were printed."""
    window.actions_.who_is_who.trigger()
    until(lambda: rests(window))
    found = window.connections.speakers.who_is_who
    assert found is not None
    return found


def opened(window: MainWindow, dialog: QWidget) -> QWidget:
    """A dialog that asks, shown without waiting for its answer."""
    dialog.column.addWidget(dialog.buttons)  # type: ignore[attr-defined] # as `Asking.ask` does
    dialog.show()
    until(lambda: rests(window))
    return dialog


def most_quoted(window: MainWindow) -> list[int]:
    """Speakers with a name, most quotations first."""
    assert window.workspace is not None
    facets = window.workspace.filters.speakers.list.facets()
    return [each.key for each in facets if isinstance(each.key, int)]


def select_first(window: MainWindow, fits: Callable[[QuotationRow], bool]) -> None:
    assert window.workspace is not None
    model = window.workspace.list.model
    for place in range(min(60, len(model.ids))):
        row = model.row_at(place)
        if row is not None and fits(row):
            window.desk.select([row.id])
            break
    until(lambda: rests(window))


# --- waiting -----------------------------------------------------------------------------------------


def rests(window: MainWindow) -> bool:
    """Whether nothing is under way any more."""
    importing = window.importer is not None and window.importer.running
    return not importing and window.session is not None and not window.session.busy


def until(holds: Callable[[], bool], quiet: int = 40) -> None:
    """Let the window live until ``holds`` has been true for a while."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end_at, still = time.monotonic() + PATIENCE, 0
    while still < quiet:
        if time.monotonic() > end_at:
            raise SystemExit("The window does not come to rest.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        still = still + 1 if holds() else 0
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
