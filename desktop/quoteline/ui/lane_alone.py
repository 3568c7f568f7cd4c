"""A lane for work that needs no open library: on one that cannot be opened, or on what lies around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from quoteline.ui.jobs import Lane

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from quoteline.services.library import Library


class _NoLibrary:
    """What such a lane has open."""

    def close(self) -> None:
        """There is nothing to close."""


def lane_alone(name: str, parent: QObject) -> Lane:
    """Its questions and steps are handed something that they must not touch."""
    return Lane(lambda: cast("Library", _NoLibrary()), name, parent)
