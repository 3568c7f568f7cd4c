"""What a library keeps as a sentence is recognised, so that the window can say it in another language."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from quoteline.domain import Kind
from quoteline.recognising import recognised
from quoteline.services import correcting, evidence_words, importing, log_sentences, provenance, samples
from quoteline.services.library import Library, open_library, prepare
from quoteline.wording import Told

assert evidence_words
assert log_sentences


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("kept") / "samples.quoteline"
    prepare(path)
    library = open_library(path)
    for _ in importing.import_paths(library, [samples.sample_articles()], jobs=1):
        pass
    yield library
    library.close()


def unknown(sentences: list[str]) -> list[str]:
    return [each for each in sentences if each and not isinstance(recognised(each), Told)]


def test_all_reasons_why_names_are_linked_are_recognised(library: Library) -> None:
    database = library.database
    kept = [
        *database.all("SELECT link_evidence FROM speakers WHERE link_evidence <> ''"),
        *database.all("SELECT evidence FROM suggestions"),
    ]
    words = [word for (found,) in kept for kind, said, *_ in json.loads(found) or [] for word in (kind, said)]
    assert len(words) > 40
    assert unknown(words) == []


def test_all_that_speaks_for_a_candidate_is_recognised(library: Library) -> None:
    ids = [id for (id,) in library.database.all("SELECT id FROM quotations ORDER BY id LIMIT 60")]
    signs = [sign for id in ids for each in provenance.why(library, id).candidates for sign in each.signs]
    assert len(signs) > 60
    assert unknown(signs) == []


def test_every_sentence_of_the_log_is_recognised(library: Library) -> None:
    ids = [id for (id,) in library.database.all("SELECT id FROM quotations ORDER BY id LIMIT 3")]
    correcting.star(library, ids, True)
    correcting.set_speaker(library, ids[:1], "Mara Quill to “Ann”")
    correcting.set_kind(library, ids, Kind.MIXED)
    correcting.tag(library, ids[:1], "beat (3 quotations)")
    logged = [each.what for each in correcting.log(library)]
    assert len(logged) >= 5
    assert unknown(logged) == []
    assert logged[0] == "Tagged “beat (3 quotations)”"


def test_sentences_within_sentences_are_recognised() -> None:
    told = recognised("Starred (3 quotations)")
    assert isinstance(told, Told)
    assert isinstance(told.values["what"], Told)
    told = recognised("Extracted again with rules-1: 12 quotations changed, 1 new, 2 to look at")
    assert isinstance(told, Told)
    parts = told.values["parts"]
    assert isinstance(parts, Told)
    assert all(isinstance(each, Told) for each in parts.values.values())
