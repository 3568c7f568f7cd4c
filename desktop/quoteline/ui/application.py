"""Starts the window: fonts, colours, icons, and what happens when something unexpected does."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from quoteline import __version__, locations, settings
from quoteline.errors import UserError
from quoteline.settings import Settings
from quoteline.ui import guarding, theme
from quoteline.ui.appearance import Appearance
from quoteline.ui.beginning import Beginning
from quoteline.ui.ending import end_when_asked
from quoteline.ui.main_window import MainWindow
from quoteline.ui.program import Program, import_when_open
from quoteline.ui.translating import reason, tr, use_language

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMessageBox

    from quoteline.services.deep_links import DeepLink
    from quoteline.ui.crash_watch import CrashWatch
    from quoteline.ui.doorbell import Doorbell

log = logging.getLogger("quoteline")

SWITCH = 0.002  # seconds until a busy lane lets the interface thread have its turn (Python's own: 0.005)
# Loaded one after the other while the frame stands there; the last one holds all that a window is made of.
PARTS = ("services.library", "services.browsing", "ui.workspace", "ui.connections", "ui.window_parts")


def open_window(
    library: Path | None,
    paths: Sequence[Path] = (),
    lock: int | None = None,
    link: DeepLink | None = None,
) -> int:
    """Open the window with ``library`` (None: the one used last), import ``paths``; gives the exit status.

    ``lock``: that of the first program, which hears when another one is started. ``link``: where to go then.
    """
    guarding.install()
    application = make_application()
    sys.excepthook = Surprises().show
    start = Start(application, library, paths, lock, link)
    end_when_asked(application.quit, application)
    beginning = Beginning(start.window, start.steps())
    try:
        status = application.exec()
    finally:
        start.end()
    if beginning.failed is not None:
        raise beginning.failed
    return status


class Start:
    """From the first frame on the screen to a library in it."""

    def __init__(
        self,
        application: QApplication,
        library: Path | None,
        paths: Sequence[Path],
        lock: int | None,
        link: DeepLink | None,
    ) -> None:
        self._application, self._library, self._paths = application, library, paths
        self._lock, self._link = lock, link
        self._watch: CrashWatch | None = None
        self._doorbell: Doorbell | None = None
        kept = settings.load()
        self.appearance = appearance = Appearance(application, kept.appearance)
        self.program = Program(kept, lambda one: MainWindow(one.kept, appearance, one))
        self.window = self.program.own(MainWindow(kept, appearance, self.program, furnished=False))

    def steps(self) -> Iterator[None]:
        """What is left to do, in pieces: the window answers in between."""
        _keep_log()
        from quoteline.ui.crash_watch import CrashWatch

        self._watch = CrashWatch()
        dress_application(self._application)
        use_language(self._application, self.program.kept.language)
        for part in PARTS:
            yield
            import_module(f"quoteline.{part}")
        yield
        self.window.furnish()
        self._listen()
        yield
        self._go()

    def _listen(self) -> None:
        """Another start is heard from now on; what went wrong the last time is offered."""
        from quoteline.ui.crash_commands import offer
        from quoteline.ui.doorbell import Doorbell
        from quoteline.ui.garbage import spare_what_stays

        program = self.program
        self._doorbell = Doorbell(self._lock)
        self._doorbell.rung.connect(lambda asked: program.receive(asked.library, asked.paths, asked.link))
        offer(self.window)
        spare_what_stays(self.window)

    def _go(self) -> None:
        """Open the library, then do what was asked for with it."""
        self.window.open(self._library or last_library(self.program.kept))
        if self._paths:
            import_when_open(self.window, self._paths)
        if self._link is not None:
            from quoteline.ui.deep_links import follow_when_open

            follow_when_open(self.window, self._link)

    def end(self) -> None:
        """Take everything down, as far as it came."""
        if self._doorbell is not None:
            self._doorbell.close()
        end(*(self.program.in_closing_order() if self.window.furnished else [self.window]))
        if self._watch is not None:
            self._watch.close()


def make_application() -> QApplication:
    """The Qt application with our name and style, ready for a frame; made once a process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        application = QApplication(sys.argv[:1])
    application.setApplicationName("quoteline")
    application.setApplicationDisplayName("Quoteline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("quoteline")
    application.setStyle("Fusion")
    sys.setswitchinterval(SWITCH)
    return application


def dress_application(application: QApplication) -> None:
    """Our fonts and the icon, which take a while to be read."""
    theme.load_fonts()
    application.setWindowIcon(_window_icon())


def prepare_application() -> QApplication:
    """The Qt application, whole: for who makes windows that are furnished at once."""
    application = make_application()
    dress_application(application)
    return application


def end(*windows: MainWindow) -> None:
    """Take everything down in order, while Qt is still whole: else the interpreter does it in any order."""
    for window in windows:
        window.close()
    sys.excepthook = sys.__excepthook__
    for window in windows:
        delete(window)
    if "quoteline.ui.icons" in sys.modules:
        from quoteline.ui import icons

        icons.forget()
    if QGuiApplication.platformName() == "offscreen":
        # Without a screen the clipboard is a static of Qt's, destroyed when Python is gone already.
        QGuiApplication.clipboard().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()


def last_library(kept: Settings) -> Path:
    """The library opened last, if it is still there; else the default one."""
    there = (Path(each) for each in kept.recent if Path(each).is_file())
    return next(there, locations.default_library())


def _window_icon() -> QIcon:
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for file in sorted((locations.resources() / "icons" / "app").glob("*.png")):
        icon.addFile(str(file))
    return icon


def _keep_log() -> None:
    from logging.handlers import RotatingFileHandler

    try:
        locations.log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            locations.log_folder() / "quoteline.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return  # a home that cannot be written must not keep the window from opening
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


class Surprises:
    """Every bug is logged; one is shown at a time, and the same one never twice."""

    def __init__(self) -> None:
        self._shown: set[str] = set()
        self._kept: set[str] = set()
        self._box: QMessageBox | None = None  # held, or it would be gone before it is read

    def show(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Takes the place of ``sys.excepthook``."""
        from PySide6.QtWidgets import QMessageBox

        from quoteline.services import crashes
        from quoteline.ui.crash_watch import WHERE

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
        if isinstance(error, UserError) and window is not None and window.connections.faults.take(error):
            return
        if not isinstance(error, UserError):
            log.error("Something unexpected happened", exc_info=(kind, error, trace))
        said = reason(error) if isinstance(error, UserError) else _unexpected(error)
        if not isinstance(error, UserError) and said not in self._kept:
            self._kept.add(said)  # once: a fault in painting comes with every frame
            crashes.keep(error, WHERE, trace)
        if said not in self._shown and self._box is None:
            self._shown.add(said)
            self._box = QMessageBox(QMessageBox.Icon.Warning, "Quoteline", said)
            self._box.setTextFormat(Qt.TextFormat.PlainText)  # it may repeat what a stranger wrote
            self._box.finished.connect(self._read)
            self._box.open()

    def _read(self, answer: int) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.deleteLater()


def _unexpected(error: BaseException) -> str:
    return tr(
        "Something unexpected happened ({error}). Your library is safe. The details are in {file}.",
        error=f"{type(error).__name__}: {error}",
        file=str(locations.log_folder() / "quoteline.log"),
    )
