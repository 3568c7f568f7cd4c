"""What the app does works without the modules that are not in the bundle."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from freezing import UNUSED

STORY = """
import sys
for part in sys.argv[2:]:
    sys.modules[part] = None
from contextlib import closing
from pathlib import Path
from quoteline.importers.html import read_page
from quoteline.importers.source import Source
from quoteline.services import browsing, importing, listings, samples, timelines
from quoteline.services.browsing import Sort
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import Wanted

home = Path(sys.argv[1])

def check(holds, what):
    assert holds, what

few = home / "few.jsonl"
few.write_text("".join(samples.sample_articles().open(encoding="utf-8").readlines()[:6]), encoding="utf-8")
prepare(home / "a.quoteline")
with closing(open_library(home / "a.quoteline")) as library:
    for _ in importing.import_paths(library, [few], jobs=1):
        pass
    listed = listings.listing(library, Wanted())
    assert len(listed) > 5
    for sort in set(Sort) - {Sort.RELEVANCE}:
        assert len(listings.listing(library, Wanted(), sort, True)) == len(listed)
    speakers = browsing.facets(library, Wanted()).speakers
    assert speakers
    named = next(each for each in speakers if isinstance(each.key, int))
    assert browsing.speaker_card(library, named.key).quotations
    assert listings.jump(library, listed, named.label[:3], 0).place is not None
    assert listings.speakers_of(library, listed.ids)
    assert timelines.timeline(library, timelines.TimelineAsked()).lanes

from quoteline.ui import self_test_formats, palette_matching
self_test_formats.read_each_kind(home, check)
self_test_formats.write_each_kind(home / "a.quoteline", home, check)
assert palette_matching.score("improt", "Import articles") > 0
for page in (samples.sample_page().parent).glob("*.html"):
    assert len(next(read_page(page.read_bytes(), Source(page, str(page), page.name))).text) > 200
print("all of it")
"""


def test_reading_lists_timelines_and_exports_need_no_module_that_is_left_out(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path), *UNUSED],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout == "all of it\n", done.stderr
