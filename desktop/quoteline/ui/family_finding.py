"""How far the search for families is, in the status bar and in the window that lists them."""

from __future__ import annotations

from quoteline.services.families import FamilyStep
from quoteline.ui.status import Progress
from quoteline.ui.translating import tr


class Finding(Progress):
    """What is done to find the families, and how far it is."""

    def __init__(self) -> None:
        super().__init__(tr("Finding families"), "quotation", tr("Stop finding families"))

    def tell(self, step: FamilyStep) -> None:
        """One step more."""
        self.step(step.done, step.total or None)
        if step.total:
            self.label.setText(
                tr("{what}: {done} of {total}", what=step.what, done=step.done, total=step.total)
            )
