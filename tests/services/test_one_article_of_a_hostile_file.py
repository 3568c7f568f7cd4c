"""A file that ends its reader is refused with a sentence, where one article is asked for as well."""

from __future__ import annotations

import io
import sys
from functools import partial
from pathlib import Path

import pytest
from hostile_pdf import pdf_that_never_ends

from quoteline.domain import UserError
from quoteline.services import reading, reading_apart


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of the reader are those of Linux")
def test_a_pdf_of_forms_in_forms_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pdf_that_never_ends(tmp_path / "a.pdf")
    little = reading_apart.Limits(seconds=1, memory=300 << 20)
    monkeypatch.setattr(reading, "read_all", partial(reading_apart.read_all, limits=little))
    with pytest.raises(UserError, match=r"a\.pdf” cannot be read"):
        reading.one_article(str(path), io.BytesIO())


def test_a_page_is_read_as_before(tmp_path: Path) -> None:
    told = "The pier stays open, said the mayor of the town on Monday morning. " * 3
    (tmp_path / "a.html").write_text(f"<html><body><h1>The pier</h1><p>{told}</p></body></html>")
    assert "The pier stays open" in reading.one_article(str(tmp_path / "a.html"), io.BytesIO()).text
