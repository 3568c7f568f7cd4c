"""Where each module lies in the archive of the frozen program: what a start loads first comes last.

There the table of the archive is, and the file ends: where all files are forgotten, little more is read than
what the first window needs, however far the system reads ahead.
"""

from __future__ import annotations

import subprocess
import sys

STORY = """
import sys
from importlib import import_module
import quoteline.__main__, quoteline.cli.opening, quoteline.ui.handing_over
from quoteline.ui.application import PARTS
print(*sys.modules)
for part in PARTS:
    import_module(f"quoteline.{part}")
print(*sys.modules)
"""


def places_in_archive(settings: dict[str, str]) -> dict[str, int]:
    """The places of what a window loads: the modules of its first sight at the end, as they are loaded."""
    done = subprocess.run(
        [sys.executable, "-c", STORY], env=settings, capture_output=True, text=True, check=True
    )
    first, furnished = (line.split() for line in done.stdout.splitlines())
    later = [name for name in furnished if name not in first]
    return {name: place for place, name in enumerate([*later, *first])}
