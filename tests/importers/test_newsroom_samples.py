"""The sample articles come out of every layout as they went in: nothing lost, nothing added."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import newsroom_samples as printed
import pytest
from newsroom_documents import write_docx
from newsroom_samples import Sample

from quoteline.domain import Article
from quoteline.importers import read

LAYOUTS: dict[str, tuple[str, Callable[[list[Sample]], str]]] = {
    "nexis": ("txt", lambda each: "\n".join(printed.nexis(each))),
    "nexis, older": ("txt", printed.nexis_text),
    "factiva": ("txt", printed.factiva),
    "factiva, page": ("html", printed.factiva_page),
    "europresse": ("html", printed.europresse),
    "proquest": ("txt", printed.proquest),
    "newsml": ("xml", printed.newsml),
}


def compared(path: Path, wanted: list[Sample]) -> None:
    found = list(read(path))
    assert [each for each in found if not isinstance(each, Article)] == []
    articles = [each for each in found if isinstance(each, Article)]
    assert [each.title for each in articles] == [each.title for each in wanted]
    assert [each.outlet for each in articles] == [each.outlet for each in wanted]
    assert [each.published for each in articles] == [each.published for each in wanted]
    assert {each.byline for each in articles} == {"Ada Ferrol"}
    for each, sample in zip(articles, wanted, strict=True):
        assert each.text == sample.text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_sample_comes_out_whole(tmp_path: Path, layout: str) -> None:
    ending, write = LAYOUTS[layout]
    wanted = printed.samples()
    assert len(wanted) > 50
    path = tmp_path / f"export.{ending}"
    path.write_text(write(wanted), encoding="utf-8")
    compared(path, wanted)


def test_every_sample_comes_out_of_a_word_document_whole(tmp_path: Path) -> None:
    wanted = printed.samples()
    compared(write_docx(tmp_path / "export.docx", printed.nexis(wanted)), wanted)
