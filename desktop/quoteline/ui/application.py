"""Starts the window: fonts, colours, icons, and what happens when something unexpected does."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import delete

from quoteline import __version__, locations, settings
from quoteline.domain import UserError
from quoteline.services import crashes
from quoteline.services.deep_links import DeepLink
from quoteline.settings import Settings
from quoteline.ui import icons, theme
from quoteline.ui.appearance import Appearance
from quoteline.ui.crash_commands import WHERE, CrashWatch, offer
from quoteline.ui.deep_links import follow_when_open
from quoteline.ui.doorbell import Doorbell
from quoteline.ui.ending import end_when_asked
from quoteline.ui.garbage import spare_what_stays
from quoteline.ui.main_window import MainWindow
from quoteline.ui.program import Program, import_when_open
from quoteline.ui.translating import reason, tr, use_language

log = logging.getLogger("quoteline")

SWITCH = 0.002  # seconds until a busy lane lets the interface thread have its turn (Python's own: 0.005)


def open_window(
    library: Path | None,
    paths: Sequence[Path] = (),
    lock: int | None = None,
    link: DeepLink | None = None,
) -> int:
    """Open the window with ``library`` (None: the one used last), import ``paths``; gives the exit status.

    ``lock``: that of the first program, which hears when another one is started. ``link``: where to go then.
    """
    application = prepare_application()
    _keep_log()
    sys.excepthook = Surprises().show
    watch = CrashWatch()
    kept = settings.load()
    use_language(application, kept.language)
    appearance = Appearance(application, kept.appearance)
    program = Program(kept, lambda one: MainWindow(one.kept, appearance, one))
    doorbell = Doorbell(lock)
    doorbell.rung.connect(lambda asked: program.receive(asked.library, asked.paths, asked.link))
    window = program.new_window()
    if paths:
        import_when_open(window, paths)
    if link is not None:
        follow_when_open(window, link)
    offer(window)
    spare_what_stays(window)
    window.open(library or last_library(kept))
    end_when_asked(application.quit, application)
    try:
        return application.exec()
    finally:
        doorbell.close()
        end(*program.in_closing_order())
        watch.close()


def prepare_application() -> QApplication:
    """The Qt application with our name, style, fonts and icon; made once a process."""
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
    theme.load_fonts()
    application.setWindowIcon(_window_icon())
    sys.setswitchinterval(SWITCH)
    return application


def end(*windows: MainWindow) -> None:
    """Take everything down in order, while Qt is still whole: else the interpreter does it in any order."""
    for window in windows:
        window.close()
    sys.excepthook = sys.__excepthook__
    for window in windows:
        delete(window)
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
    icon = QIcon()
    for file in sorted((locations.resources() / "icons" / "app").glob("*.png")):
        icon.addFile(str(file))
    return icon


def _keep_log() -> None:
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
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
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
