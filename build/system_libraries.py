"""Find which of the system's libraries are missing, and install them or say exactly how.

Qt's wheels carry Qt itself but lean on libraries that every Linux desktop has and a bare server lacks.
Written so that Python 3.8 can still read it: it may run before a newer Python is found.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# What to load -> the Debian package that has it. The names are the same on Debian 12 and 13: apt knows the
# old name of a renamed package (libglib2.0-0) as something that the new one provides.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FREEZING_TOOLS = {"objcopy": "binutils", "ldd": "libc-bin"}


class MissingError(Exception):
    """Something that only an administrator can install is missing; the text says what to type."""


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """The packages of those libraries in ``wanted`` that the loader cannot find; none outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted.items() if not _loads(library)]


def missing_tools(wanted: dict[str, str]) -> list[str]:
    """The packages of those programs in ``wanted`` that are not on the path; none outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for tool, package in wanted.items() if shutil.which(tool) is None]


def missing_shared_python() -> list[str]:
    """The package of the shared Python library, where this Python has none to put into a frozen app."""
    if not sys.platform.startswith("linux"):
        return []
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folder = Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib")
    if not name.endswith(".a") and ((folder / name).exists() or _loads(name)):
        return []
    return [f"libpython{sys.version_info[0]}.{sys.version_info[1]}"]


def missing_venv() -> list[str]:
    """The package with which this Python can make an environment (Debian packs that part by itself)."""
    try:
        import ensurepip  # noqa: F401  (only whether it is there matters)
        import venv  # noqa: F401
    except ImportError:
        return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]
    return []


def install(packages: list[str]) -> None:
    """Install Debian packages if we are root and have apt; else raise MissingError with the line to type."""
    packages = sorted(set(packages))
    if not packages:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise MissingError(f"Some system packages are missing (Debian's names): {' '.join(packages)}. "
                      "Install what your system calls them, then run this again.")  # fmt: skip
    if os.geteuid() != 0:
        raise MissingError(
            "Some system packages are missing. Install them, then run this again:\n"
            f"    sudo apt-get update && sudo {line}"
        )
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    updated = subprocess.call(["apt-get", "update", "-q"], env=environment)
    # A failing third-party source does not matter as long as the packages themselves can be had.
    if updated != 0:
        print("apt-get update reported an error; trying with the lists there are.", flush=True)
    if subprocess.call(line.split(), env=environment) != 0:
        raise MissingError(f"apt could not install them. Mend that first, then run this again:\n    {line}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
