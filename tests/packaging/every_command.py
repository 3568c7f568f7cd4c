"""Runs every command of the command line once, in this process, on the sample articles, for a test."""

from __future__ import annotations

import sys
from pathlib import Path

from quoteline.__main__ import main
from quoteline.cli.parsing import COMMANDS

WINDOW = {"gui", "open", "self-test"}  # each in a process of its own
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples" / "articles.jsonl"


def calls(folder: Path) -> list[list[str]]:
    """Each command with what it needs; those that show a window are run by themselves."""
    library, copy, watched = folder / "a.quoteline", folder / "copy.quoteline", folder / "watched"
    watched.mkdir()
    (watched / "story.txt").write_text("“We will wait,” Oda Lind said on Monday.", encoding="utf-8")
    story = str(watched / "story.txt")
    called = [
        ["import", str(SAMPLES), "--engine", "rules"],
        ["feeds", "list"],
        ["watch", "add", str(watched)],
        ["watch", "refresh"],
        ["search", "the", "--facets"],
        ["searches"],
        ["export", "the", "--format", "csv", "-o", str(folder / "a.csv")],
        ["speakers", "list"],
        ["review"],
        ["correct", "1", "--kind", "direct"],
        ["history"],
        ["undo"],
        ["redo"],
        ["timeline", "--format", "png", "-o", str(folder / "a.png")],
        ["families"],
        ["verify"],
        ["audit"],
        ["provenance", "1"],
        ["versions", "1"],
        ["report"],
        ["reindex"],
        ["backup", str(copy)],
        ["restore", str(copy)],
        ["doctor"],
    ]
    here = ["-l", str(library)]
    without = [["extract", story, "--json"], ["dates", story, "--json"], ["completion", "bash"]]
    return [*([*each, *here] for each in called), *without, ["bench", "--size", "60"]]


def run_all(folder: Path) -> int:
    """The worst status of them all; what was run is told on stderr."""
    worst, asked = 0, calls(folder)
    left = set(COMMANDS) - {each[0] for each in asked} - WINDOW
    if left:
        print(f"nobody runs {left}", file=sys.stderr)
        return 3
    for call in asked:
        status = main(call)
        print(f"{status} {' '.join(call)}", file=sys.stderr)
        worst = max(worst, status)
    return worst


if __name__ == "__main__":
    sys.exit(run_all(Path(sys.argv[1])))
