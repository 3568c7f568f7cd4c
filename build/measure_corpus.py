"""Import a whole corpus with one command and measure it: time, memory, sizes, then queries and the timeline.

    QUOTELINE_CORPUS=FOLDER python build/measure_corpus.py [auto|rules|model]

FOLDER holds JSONL files, one article a row; the engine is auto unless told otherwise. Library, index and
settings go into a folder that is removed at the end. Prints Markdown, as in docs/performance.md. Linux only:
memory is read from /proc.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

EVERY = 0.2  # seconds between two looks at the memory
QUOTELINE = [sys.executable, "-m", "quoteline"]


def main() -> int:
    """Measure, and print; 2 when there is no corpus."""
    corpus = sorted(Path(os.environ.get("QUOTELINE_CORPUS") or "/nonexistent").glob("*.jsonl"))
    if not corpus:
        print("Set QUOTELINE_CORPUS to a folder of JSONL files.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="quoteline-measure-") as folder:
        home = {f"XDG_{name}_HOME": f"{folder}/{name}" for name in ("DATA", "CACHE", "CONFIG", "STATE")}
        environment = {**os.environ, **home}
        library = Path(folder) / "corpus.quoteline"
        imported = measured_import(corpus, library, environment)
        index = size(Path(f"{folder}/CACHE"))
        bench = subprocess.run(
            [*QUOTELINE, "bench", "-l", str(library), "--json"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        report(imported, library.stat().st_size, index, json.loads(bench.stdout))
    return 0


def measured_import(corpus: list[Path], library: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Import, index included; gives seconds of wall clock, and the peak memory of all processes in bytes."""
    started, peak = time.perf_counter(), 0
    engine = sys.argv[1] if len(sys.argv) > 1 else "auto"
    command = [*QUOTELINE, "import", *map(str, corpus), "-l", str(library), "--engine", engine]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(EVERY)
        said = process.stdout.read().strip() if process.stdout else ""
    return {"seconds": time.perf_counter() - started, "peak": peak, "said": said}


def memory(process: int) -> int:
    """Bytes that a process and all it started hold in memory now; pages they share are counted for each."""
    try:
        status = Path(f"/proc/{process}/statm").read_text().split()
        children = [child for task in Path(f"/proc/{process}/task").iterdir() for child in of_task(task)]
    except OSError:  # it ended meanwhile
        return 0
    return int(status[1]) * os.sysconf("SC_PAGE_SIZE") + sum(map(memory, children))


def of_task(task: Path) -> list[int]:
    """The processes that a thread started."""
    return [int(child) for child in (task / "children").read_text().split()]


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def report(imported: dict[str, Any], library: int, index: int, bench: dict[str, Any]) -> None:
    """Print Markdown."""
    print(f"{imported['said']}\n")
    print("| import and index | |\n|---|---|")
    print(f"| wall time | {imported['seconds']:.0f} s |")
    print(f"| peak memory, all processes | {imported['peak'] / 1e6:.0f} MB |")
    print(f"| library | {library / 1e6:.1f} MB |\n| search index | {index / 1e6:.1f} MB |")
    print(f"| articles | {bench['articles']:,} |\n| quotations | {bench['quotations']:,} |")
    print(f"| speakers | {bench['speakers']:,} |\n")
    print("| milliseconds | query | p50 | p95 |\n|---|---|---|---|")
    for name, spent in bench["milliseconds"].items():
        query = bench["queries"].get(name, "")
        print(f"| {name} | {f'`{query}`' if query else ''} | {spent['p50']:.1f} | {spent['p95']:.1f} |")


if __name__ == "__main__":
    sys.exit(main())
