"""The same articles give the same quotations, whatever kind of file they come in.

The files are made by Python and by templates of ours; build/make_formats.py makes more by office programs.
In Markdown, and in documents, the headline is part of the text, which may be one quotation more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import formats_of_archives as archives
import formats_of_files as files
from format_samples import Made, Maker, Sample, samples
from quoteline import importers
from quoteline.domain import Article
from quoteline.importers import Problem
from quoteline.services import extracting

ARTICLES = 5
MAKERS: tuple[Maker, ...] = (
    *(each for each in files.MAKERS if each is not files.texts),
    *(archives.nexis_text, archives.factiva_text, archives.factiva_page),
    *(archives.proquest, archives.europresse),
)
NO_OUTLET = {"eml", "mbox", "rss", "atom", "json-feed", "zip"}

Quoted = Counter[tuple[str, str, str, str]]


@pytest.fixture(scope="module")
def written() -> list[Sample]:
    return samples(ARTICLES)


def quoted(article: Article) -> Quoted:
    found = extracting.quotations_in(article.text, article.published, extracting.engine_named("rules"))
    return Counter(
        (
            each.kind.value,
            " ".join(each.words(article.text).split()),
            each.speaker.name if each.speaker else "",
            str(each.said.start),
        )
        for each in found
    )


def read(folder: Path, made: list[Made]) -> Iterator[tuple[str, Article]]:
    for each in made:
        found = list(importers.read(folder / each.file))
        assert [one for one in found if isinstance(one, Problem)] == []
        assert len(found) == len(each.doc_ids)
        yield from zip(each.doc_ids, found, strict=True)  # type: ignore[misc]  # no problem is among them


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_nothing_is_lost(make: Maker, written: list[Sample], tmp_path: Path) -> None:
    plain = {id: quoted(article) for id, article in read(tmp_path, files.texts(tmp_path, written)[:ARTICLES])}
    made = make(tmp_path, written)
    kinds = dict.fromkeys(each.kind for each in made)
    for kind in kinds:
        for id, article in read(tmp_path, [each for each in made if each.kind == kind]):
            sample = next(each for each in written if each.doc_id == id)
            assert article.published == sample.published
            assert quoted(article) == plain[id]
            if kind != "zip":
                assert article.title == sample.title
            if kind not in NO_OUTLET:
                assert article.outlet == sample.outlet
