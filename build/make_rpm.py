"""Pack the app into an .rpm, from the same tree as the .deb."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from linux_tree import fill
from make_app import OUT, TOP

RECIPE = TOP / "packaging" / "rpm" / "quoteline.spec.in"
PAYLOADS = {False: "w3.gzdio", True: "w6.xzdio"}


def make_rpm(tree: Path, values: dict[str, str], *, release: bool) -> Path | None:
    """Build build/out/quoteline-VERSION-1.MACHINE.rpm of the tree; None where there is no rpmbuild."""
    if shutil.which("rpmbuild") is None:
        return None
    place = OUT / "rpm"
    shutil.rmtree(place, ignore_errors=True)
    recipe = place / "quoteline.spec"
    fill(RECIPE, recipe, {**values, "TREE": str(tree), "PAYLOAD": PAYLOADS[release]})
    folders = {"_topdir": place, "_rpmdir": place / "made", "_dbpath": place / "database"}
    told = [word for name, folder in folders.items() for word in ("--define", f"{name} {folder}")]
    # Who builds it, and where, is nobody's business, and would make every build another one.
    told += ["--define", "_buildhost quoteline"]
    subprocess.run(["rpmbuild", "-bb", "--quiet", *told, str(recipe)], check=True, stdout=subprocess.DEVNULL)
    made = next((place / "made").rglob("*.rpm"))
    return Path(shutil.copy(made, OUT / made.name))
