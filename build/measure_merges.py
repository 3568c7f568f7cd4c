"""How long a merge of two speakers takes, and taking it back, whatever they said: build/measure_merges.py [N]

Makes a library of N quotations (100,000 when left out), half of them of one speaker and half of another,
merges the two, takes that back, makes it again and splits them, and prints milliseconds of each: the median
and the longest of nine rounds, with what the first screen after it costs (speaker list, first rows, facets).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import browsing, correcting, speakers
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

SENTENCE = "“The mill stays open,” she said. "
PER_ARTICLE = 100
NAMES = ("Ada Ferrol", "Ada B. Ferrol")
ROUNDS = 9


def fill(library: Library, count: int) -> None:
    """Articles of a hundred quotations each, every one of one of two speakers."""
    spans = [(start * len(SENTENCE) + 1, start * len(SENTENCE) + 21) for start in range(PER_ARTICLE)]
    for number in range(count // PER_ARTICLE):
        speaker = Speaker(NAMES[number % 2], SpeakerKind.PERSON)
        said = [Quotation(Kind.DIRECT, (span,), speaker=speaker) for span in spans]
        with library.database.writing():
            articles.add(library.database, Article(SENTENCE * PER_ARTICLE, origin=str(number)), said, "made")


def measure(library: Library) -> dict[str, list[float]]:
    """Milliseconds of each deed, round by round."""
    spent: dict[str, list[float]] = defaultdict(list)

    def timed(name: str, deed: Callable[[], object]) -> None:
        started = time.perf_counter()
        deed()
        spent[name].append((time.perf_counter() - started) * 1000)

    one, other = (browsing.speaker_called(library, name) for name in NAMES)
    for _ in range(ROUNDS):
        timed("merge", lambda: speakers.merge(library, [other], one))
        timed("undo", lambda: correcting.undo(library))
        timed("redo", lambda: correcting.redo(library))
        timed("speaker list", lambda: browsing.speaker_list(library))
        timed("first rows", lambda: browsing.rows(library, browsing.quotation_ids(library, Wanted())[:50]))
        timed("facets", lambda: browsing.facets(library, Wanted()))
        timed("split", lambda: speakers.split(library, one))
    return spent


def main() -> int:
    """Print what was measured."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(prefix="quoteline-merges-") as folder:
        path = Path(folder) / "made.quoteline"
        prepare(path)
        with closing(open_library(path)) as library:
            fill(library, count)
            print(f"{count:,} quotations, {library.database.size() / 1e6:.1f} MB")
            for name, spent in measure(library).items():
                print(f"{name:14} median {statistics.median(spent):8.2f} ms, longest {max(spent):8.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
