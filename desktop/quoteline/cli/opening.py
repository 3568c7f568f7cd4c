"""`open`: from a link into a library to the window, standing at what the link leads to."""

from __future__ import annotations

import os
import re
import socket
from argparse import Namespace
from pathlib import Path

from quoteline import settings
from quoteline.errors import UserError
from quoteline.services import deep_links
from quoteline.services.deep_links import DeepLink

_OF_THE_WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")


def link(typed: str) -> DeepLink:
    """A link as it is typed or handed over by a desktop. Raises UserError for anything else."""
    return deep_links.parse(typed)


def path_or_link(typed: str) -> Path | DeepLink:
    """What the window may be started with; whatever is meant as a link must be one. Raises UserError.

    A desktop may hand over the address of a file (file://…) instead of its path.
    """
    if deep_links.is_link(typed):
        return deep_links.parse(typed)
    if typed[:5].lower() == "file:":
        return path_of(typed)
    if not typed:
        raise UserError("An empty name leads nowhere. Name a library, articles, or a link into a library.")
    if _OF_THE_WEB.match(typed):
        raise UserError("An address of the web is fetched by: quoteline import ADDRESS")
    return Path(typed)


def path_of(address: str) -> Path:
    """The path of a file of this machine, by its address. Raises UserError for anything else."""
    slashes, (host, _, path) = address[5:7], address[7:].partition("/")
    ours = host.lower() in ("", "localhost", socket.gethostname().lower())
    name = _PERCENT.sub(lambda sign: bytes((int(sign[1], 16),)), os.fsencode(path))
    if slashes != "//" or not ours or not name or b"\0" in name or "?" in path or "#" in path:
        raise UserError("Of addresses only those of files of this machine are opened: file:///FOLDER/FILE")
    return Path(("" if os.name == "nt" else "/") + os.fsdecode(name))


def open_link(options: Namespace) -> int:
    """``quoteline open LINK``"""
    return follow(options)


def follow(options: Namespace) -> int:
    """Open the window where the one link of a call leads; the window says so where that is unknown."""
    if len(options.paths) > 1:
        raise UserError("A link is followed by itself: name nothing beside it.")
    (wanted,) = options.paths
    library = deep_links.find_library(wanted, settings.load())
    status: int = options.faces.follow_link(library, wanted)
    return status
