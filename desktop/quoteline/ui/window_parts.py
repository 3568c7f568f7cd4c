"""All that the window is furnished with, to be imported at once when its frame is on the screen."""

from quoteline.services import browsing, samples
from quoteline.services import library as libraries
from quoteline.ui import last_time
from quoteline.ui.actions import Actions
from quoteline.ui.connections import Connections
from quoteline.ui.corrections import Corrections
from quoteline.ui.desk import Desk
from quoteline.ui.drop_overlay import DropOverlay
from quoteline.ui.import_dialog import Wish
from quoteline.ui.importer import Importer
from quoteline.ui.selection import SelectionActions
from quoteline.ui.session import Session
from quoteline.ui.start_page import StartPage, library_name
from quoteline.ui.status import Status
from quoteline.ui.toast import Toast
from quoteline.ui.workspace import Workspace

__all__ = [
    "Actions",
    "Connections",
    "Corrections",
    "Desk",
    "DropOverlay",
    "Importer",
    "SelectionActions",
    "Session",
    "StartPage",
    "Status",
    "Toast",
    "Wish",
    "Workspace",
    "browsing",
    "last_time",
    "libraries",
    "library_name",
    "samples",
]
