"""What the trained model runs on must be able to read and run it, and to do nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

# Where onnxruntime reports its use to, from version 1.29 on: from every start, with a number that it keeps
# for the machine. Nothing of ours may open a socket, so a release that has this in it is not for us.
REPORTS_TO = b"events.data.microsoft.com"
SILENT = """
import os, onnxruntime, numpy, tokenizers
print(len(os.listdir("/proc/self/task")))
"""


def compiled_files(name: str) -> list[Path]:
    files = distribution(name).files or []
    return [Path(str(file.locate())) for file in files if file.suffix in (".so", ".pyd", ".dll", ".dylib")]


def test_onnxruntime_has_nobody_to_report_to() -> None:
    compiled = compiled_files("onnxruntime")
    assert compiled
    assert [file.name for file in compiled if REPORTS_TO in file.read_bytes()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in /proc")
def test_loading_it_starts_no_thread_and_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "OPENBLAS_NUM_THREADS": "1"}
    for name in [each for each in environment if each.startswith("XDG_")]:
        del environment[name]
    told = subprocess.run(
        [sys.executable, "-c", SILENT], env=environment, capture_output=True, text=True, check=True
    )
    assert (told.stdout.strip(), told.stderr) == ("1", "")
    assert list(tmp_path.rglob("*")) == []


def test_it_runs_where_the_client_of_the_hub_is_not_installed() -> None:
    assert subprocess.run([sys.executable, "-c", "import huggingface_hub"], capture_output=True).returncode
    subprocess.run([sys.executable, "-W", "error", "-c", "import tokenizers, onnxruntime"], check=True)
