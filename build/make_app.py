"""Freeze Quoteline into a folder that runs where there is no Python; its parts and licences are told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from bundled_parts import differences, parts_of, read_collected
from collect_licences import collect_licences
from freezing import settings_of_freezing
from make_sbom import NAME as SBOM
from make_sbom import write_sbom
from stripping import strip_libraries

TOP = Path(__file__).resolve().parent.parent
OUT = TOP / "build" / "out"
APP = OUT / "dist" / "quoteline"
MAC_APP = OUT / "dist" / "Quoteline.app"


def freeze() -> None:
    """Run PyInstaller; its work folder is under build/out, since `build` itself holds our recipes."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--workpath", str(OUT / "work"), "--distpath", str(OUT / "dist")]
    # Whoosh's old turns of phrase are known, and nobody who builds the app can mend them.
    settings = {**settings_of_freezing(), "PYTHONWARNINGS": "ignore::SyntaxWarning"}
    subprocess.run([*command, *folders, str(TOP / "packaging" / "quoteline.spec")], check=True, env=settings)


def size_of(folder: Path) -> tuple[int, int]:
    """How many bytes and how many files a folder holds."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files), len(files)


def main() -> int:
    freeze()
    strip_libraries(APP)
    collected = read_collected()
    if strange := differences(APP, collected):
        raise SystemExit(f"These were not collected, or are not in the app: {', '.join(strange)}")
    parts = parts_of(collected)
    count_of_parts = collect_licences(parts, APP / "licences")
    write_sbom(APP, parts)
    if MAC_APP.exists():  # there the folder is what the app was made of, and only the app is given away
        shutil.copytree(APP / "licences", MAC_APP / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
        shutil.copy(APP / SBOM, MAC_APP / "Contents" / "Resources" / SBOM)
    size, count = size_of(APP)
    print(f"{APP.relative_to(TOP)}: {size / 1e6:.1f} MB in {count} files, licences of {count_of_parts} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
