"""A program whose reading processes were killed must still come to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

PROGRAM = """
import multiprocessing
from dataclasses import dataclass
from quoteline.services.extracting import Reading
from quoteline.services.extractor import Extractor

@dataclass
class Item:
    reading: Reading

def items():
    text = "“Yes,” Ada Ferrol said on Monday, and nobody answered her. " * 1000
    return (Item(Reading(text, None)) for _ in range(16))

if __name__ == "__main__":
    read = 0
    with Extractor(2) as extractor:
        for chunk in extractor.read(items()):
            if not read:
                for process in multiprocessing.active_children():
                    process.kill()
            read += len(chunk)
    print(read)
"""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX systems kill in this way")
def test_a_program_ends_after_its_reading_processes_were_killed(tmp_path: Path) -> None:
    # In a file of its own, since the processes start by importing it. Before Python 3.11.5 this hung always.
    # Later ones still hang now and then (2 of some 60 times), when all processes of a pool die at one moment.
    script = tmp_path / "reads.py"
    script.write_text(PROGRAM, "utf-8")
    for _ in range(3):
        with suppress(subprocess.TimeoutExpired):
            told = subprocess.run(
                [sys.executable, script], capture_output=True, text=True, timeout=100, check=False
            )
            break
    else:
        pytest.fail("the program never came to its end")
    assert (told.returncode, told.stdout.strip()) == (0, "16"), told.stderr[-2000:]
