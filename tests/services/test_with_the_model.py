"""The trained model that ships, where it is there: it reads, in any process, in little memory."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from quoteline.extraction.redating import redated
from quoteline.importers.publication.deciding import day_of_text
from quoteline.services import benchmarking, engines, extracting, samples
from quoteline.services.extracting import Reading
from quoteline.services.extractor import Extractor
from quoteline.services.reading import Record

pytestmark = pytest.mark.usefixtures("with_the_model")
MEGABYTES = 350  # of one reading process; what issue 3 allows


def texts() -> list[str]:
    lines = samples.sample_articles().read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def test_the_model_is_what_auto_stands_for() -> None:
    told = engines.standing()
    assert (told.lacking, told.engine) == ("", f"{engines.RULES.name}+{told.model}")
    assert told.size < 40_000_000
    assert (told.folder / "CARD.md").is_file()


def test_its_files_are_those_that_were_made(with_the_model: Path) -> None:
    settings = json.loads((with_the_model / engines.SETTINGS).read_text("utf-8"))
    assert set(settings[engines.SEALS]) == {engines.WEIGHTS, engines.VOCABULARY}
    for name, seal in settings[engines.SEALS].items():
        assert sha256((with_the_model / name).read_bytes()).hexdigest() == seal


def test_processes_find_what_this_one_finds() -> None:
    some = texts()[:6]
    records = [Record(number, None, Reading(text, None)) for number, text in enumerate(some)]
    here = [extracting.quotations_in(text, day_of_text(text)) for text in some]
    with Extractor(2) as extractor:
        apart = [found for chunk in extractor.read(records) for _, found in chunk]
    assert [each.quotations for each in apart] == here
    assert {each.engine for each in apart} == {engines.standing().engine}
    assert {each.remark for each in apart} == {""}


def test_a_reading_process_needs_little_memory() -> None:
    peak = benchmarking._peak_memory(texts())
    if not peak:
        pytest.skip("this system does not tell how much memory a process held")
    assert peak < MEGABYTES


def test_what_it_found_is_dated_again_as_if_it_had_come_in_with_that_day() -> None:
    """The library keeps of a quotation all that the dater looks at, also where the model mended it."""
    engine, day = engines.engine_named("auto"), date(2024, 5, 9)
    mended = 0
    for text in texts():
        kept = extracting.quotations_in(text, date(2019, 3, 3), engine)
        if not any(each.found_by.startswith("model") for each in kept):
            continue
        mended += 1
        wanted = [each.said for each in extracting.quotations_in(text, day, engine)]
        assert redated(text, kept, day, extracting.lexicon()) == wanted
    assert mended
