"""`open`: from a link into a library to the window, standing at what the link leads to."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from quoteline import settings
from quoteline.domain import UserError
from quoteline.services import deep_links
from quoteline.services.deep_links import DeepLink


def link(typed: str) -> DeepLink:
    """A link as it is typed or handed over by a desktop. Raises UserError for anything else."""
    return deep_links.parse(typed)


def path_or_link(typed: str) -> Path | DeepLink:
    """What the window may be started with; whatever is meant as a link must be one."""
    return deep_links.parse(typed) if deep_links.is_link(typed) else Path(typed)


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
