"""Who may import whom, and where SQL may stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "quoteline"

# What hands a statement to SQLite, by any of the names that sqlite3 and sqlite-utils give it.
RUNS_SQL = re.compile(r"\.(execute|executemany|executescript)\(")


def modules_outside(*folders: str) -> list[Path]:
    return [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if not any(path.is_relative_to(PACKAGE / folder) for folder in folders)
    ]


def test_the_contracts_of_import_linter_are_kept() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as run; run()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert said.returncode == 0, said.stdout + said.stderr


def test_only_storage_runs_sql() -> None:
    running = {str(path) for path in modules_outside("storage") if RUNS_SQL.search(path.read_text("utf-8"))}
    assert running == set()
    assert any(RUNS_SQL.search(path.read_text("utf-8")) for path in (PACKAGE / "storage").glob("*.py"))


def test_every_module_says_in_its_first_line_what_it_is_for() -> None:
    silent = [str(path) for path in modules_outside() if not path.read_text("utf-8").startswith('"""')]
    assert silent == []


def test_no_module_is_too_long_to_read() -> None:
    long = {
        str(path.relative_to(PACKAGE)): lines
        for path in modules_outside()
        if (lines := len(path.read_text("utf-8").splitlines())) > 500
    }
    assert long == {}
