"""What the frozen app does before it is Quoteline."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

LAUNCHER = Path(__file__).parents[2] / "packaging" / "launcher.py"


@pytest.mark.skipif(sys.platform != "linux", reason="files are found by number on Linux")
def test_modules_are_read_from_the_archive_that_was_there_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "quoteline.pkg"
    path.write_bytes(b"older")
    archive = SimpleNamespace(_filename=str(path))
    importers = ModuleType("pyimod02_importers")
    importers.pyz_archive = archive
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    runpy.run_path(str(LAUNCHER))["hold_archive"]()
    newer = tmp_path / "newer"
    newer.write_bytes(b"newer")
    newer.replace(path)
    assert Path(archive._filename).read_bytes() == b"older"
    os.close(int(Path(archive._filename).name))
