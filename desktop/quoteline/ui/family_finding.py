"""How far the search for families is, in the status bar and in the window that lists them."""

from __future__ import annotations

from quoteline.services.families import FamilyStep
from quoteline.ui.progress import Progress
from quoteline.ui.translating import tr


class Finding(Progress):
    """What is done to find the families, and how far each part of it is."""

    def __init__(self) -> None:
        super().__init__(tr("Finding families"), "", tr("Stop finding families"))

    def show_step(self, step: FamilyStep) -> None:
        """One step more."""
        self.step(step.done, step.total or None, step.what if step.total else "")
