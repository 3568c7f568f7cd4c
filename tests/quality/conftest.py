"""Quality is that of the program as it ships: with the trained model, where it is there."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def the_model_that_ships(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undoes what the other tests look into instead of the program's own models."""
    monkeypatch.delenv("QUOTELINE_MODELS")
