"""Following a link into a library: the window goes to the quotation or article, or says why it cannot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quoteline import settings
from quoteline.domain import UserError
from quoteline.services import deep_links
from quoteline.services.deep_links import DeepLink, Place
from quoteline.services.library import Library
from quoteline.ui.translating import reason

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


def follow_when_open(window: MainWindow, link: DeepLink) -> None:
    """Go where a link leads, at once or as soon as the window's library is open."""
    if window.workspace is not None:
        follow(window, link)
    elif window.session is None:
        window.start.show_message(reason(deep_links.unknown_library(link)))
    else:
        once = Qt.ConnectionType.SingleShotConnection
        window.settled.connect(partial(_once_open, window, link), once)


def _once_open(window: MainWindow, link: DeepLink) -> None:
    if window.workspace is not None:  # else it could not be opened, which was said
        follow(window, link)


def follow(window: MainWindow, link: DeepLink) -> None:
    """Look whether the link leads into the window's library and to something that is there, then go to it."""
    assert window.session is not None
    window.session.reading.ask(
        "link",
        lambda library: deep_links.check(library, link),
        partial(_go, window),
        partial(_refuse, window),
    )


def _go(window: MainWindow, link: DeepLink) -> None:
    workspace = window.workspace
    if workspace is None:
        return
    if link.place is Place.QUOTATION:
        workspace.read(link.id)
    else:
        workspace.desk.select([])
        workspace.reading.read_article(link.id)
        workspace.show_reading()


def _refuse(window: MainWindow, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    window.toast.say(reason(error))


def remember(window: MainWindow) -> None:
    """Keep by which id the window's library is known, so that links into it are followed from now on."""
    assert window.session is not None
    path = window.session.path

    def keep(id: str | None) -> None:
        last = list(window.kept.library_ids.items())[-1:]
        if id is not None and last != [(str(path.absolute()), id)]:
            window.kept = settings.with_library_id(window.kept, path, id)
            if told := window.program.save():
                window.toast.say(told)

    window.session.reading.ask("id of the library", _plain_id, keep)


def _plain_id(library: Library) -> str | None:
    try:
        return deep_links.linkable_id(library)
    except UserError:
        return None
