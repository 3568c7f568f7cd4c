"""No test opens a window on someone's screen, or touches the library and settings of whoever runs it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from quoteline import lasting, locations
from quoteline.services import engines, word_forms
from quoteline.storage import preparing

# Qt reads it when the first application is made, so it must be set before any test asks for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QUOTELINE_LIBRARY", None)
# Tests are about the rules, quick and of known answers, unless they ask for `with_the_model`.
os.environ["QUOTELINE_MODELS"] = str(Path(__file__).parent / "no models here")

# How long an example takes says how busy the machine is.
settings.register_profile("any machine", settings(), deadline=None)
settings.load_profile("any machine")

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def a_home_nobody_has_used(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in FOLDERS:
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def nobody_waits_for_the_disk() -> Iterator[str]:
    """A library that is made waits for the disk twenty times, and the tests make thousands.

    Gives how a library waits otherwise.

    What a power cut leaves is tried in processes of their own, which wait (services/test_powercut.py).
    """
    usual = preparing.SYNCHRONOUS
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preparing, "SYNCHRONOUS", "OFF")
        patch.setattr(lasting, "flush", lambda descriptor: None)
        yield usual


@pytest.fixture(autouse=True)
def no_model_is_remembered() -> Iterator[None]:
    """A model is loaded once a process, and the tests have many in one."""
    yield
    engines._with_model.cache_clear()


@pytest.fixture(autouse=True)
def words_are_looked_for_as_typed() -> Iterator[None]:
    """How words are looked for holds for a whole process, and a test may set it for its windows."""
    yield
    word_forms.set_forms(())


@pytest.fixture
def with_the_model(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trained model that ships, in this process and those started by the test; gives its folder."""
    monkeypatch.delenv("QUOTELINE_MODELS")
    folder = locations.model_folder()
    if not (folder / "model.onnx").exists():
        pytest.skip("there is no trained model in resources/models/en")
    return folder
