"""How far the search for families is, in the status bar and in the window that lists them."""

from __future__ import annotations

from quoteline.services.families import FamilyStep
from quoteline.ui.status import Progress


class Finding(Progress):
    """What is done to find the families, and how far it is."""

    def __init__(self) -> None:
        super().__init__("Finding families", "quotations")

    def tell(self, step: FamilyStep) -> None:
        """One step more."""
        self.step(step.done, step.total or None)
        if step.total:
            self.label.setText(f"{step.what}: {step.done:,} of {step.total:,}")
