"""The word lists that ship with the program, for all tests of linking."""

from __future__ import annotations

import pytest
from people import english

from quoteline.linking import Lists


@pytest.fixture(scope="session")
def lists() -> Lists:
    return english()
