"""A file that ends its reader is refused with a sentence, where one article is asked for as well."""

from __future__ import annotations

import io
import sys
from functools import partial
from pathlib import Path

import pytest

from quoteline.domain import UserError
from quoteline.services import reading, reading_apart

PARTS = (
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
    "<</Length 5>>stream\n/X Do\nendstream",
    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 11>>stream\n"
    "/X Do /X Do\nendstream",
)


def pdf_that_never_ends(path: Path) -> Path:
    """A page with a form that holds itself twice: PDFium draws it until time or memory is spent."""
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(PARTS, 1):
        places.append(len(out))
        out += f"{number} 0 obj{each}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size 6/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
    path.write_bytes(out + f"xref\n0 6\n0000000000 65535 f \n{table}{end}".encode())
    return path


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
