"""The line below an article of which there are several versions: which one it is; pressed, what changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from quoteline.ui.publication_line import LEAST
from quoteline.ui.translating import tr


class VersionLine(QToolButton):
    """“An older version” or “The newest of 3 versions”; hidden where there is one only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Show what changed"))
        self.hide()

    def show_version(self, article: int, versions: Sequence[int]) -> None:
        """Tell of one article; ``versions``: all of it, the oldest first."""
        several = len(versions) > 1
        self.setVisible(several)
        if several:
            newest = article == versions[-1]
            many = len(versions)
            self.setText(
                tr("The newest of {n} versions", n=many) if newest else tr("An older version of {n}", n=many)
            )
            self.setAccessibleName(self.text())
