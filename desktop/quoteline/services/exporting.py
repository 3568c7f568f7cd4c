"""Quotations leave the library: as text in a format, as a file, or for the clipboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quoteline import exporters
from quoteline.domain import QuotationDetail, QuotationRow, UserError
from quoteline.exporters import citation
from quoteline.services import browsing
from quoteline.services.library import Library
from quoteline.services.writing import whole_file
from quoteline.wording import say

BATCH = 500
COLUMNS = exporters.COLUMNS  # of a table, when nothing else is asked for
CLIPPED = 2000  # more than anyone pastes; the clipboard of some systems chokes on megabytes


@dataclass(frozen=True)
class Clipping:
    """The same quotations as plain and as rich text."""

    plain: str
    html: str


def clipping(library: Library, ids: Sequence[int]) -> Clipping:
    """Quotations with their citations, for the clipboard."""
    found = browsing.details(library, _few(ids))
    return Clipping(citation.plain(found), citation.html(found))


def words(library: Library, ids: Sequence[int]) -> list[QuotationRow]:
    """Rows of quotations whose words alone are for the clipboard. Raises UserError for more than it takes."""
    return browsing.rows(library, _few(ids))


def _few(ids: Sequence[int]) -> Sequence[int]:
    if len(ids) > CLIPPED:
        raise UserError(
            say(
                "Up to {clipped} quotations can be copied at once. Export the rest to a file.",
                clipped=CLIPPED,
            )
        )
    return ids


def export_text(
    library: Library,
    ids: Sequence[int],
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
) -> Iterator[str]:
    """Quotations in a format, in the order of ``ids``, as pieces of text. Raises UserError at once."""
    return exporters.write(_details(library, ids), format, columns=columns, verbatim=verbatim)


def _details(library: Library, ids: Sequence[int]) -> Iterator[QuotationDetail]:
    for start in range(0, len(ids), BATCH):
        yield from browsing.details(library, ids[start : start + BATCH])


def export_file(
    library: Library,
    ids: Sequence[int],
    path: Path,
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
) -> Iterator[int]:
    """Write a file, giving the number of quotations done now and then.

    It is written beside and renamed when whole, so that a cancelled or failed export leaves nothing, and
    an older file as it was. Raises UserError for the library itself, whatever its name.
    """
    if path.exists() and path.samefile(library.path):
        raise UserError(say("“{path}” is this library. Choose another name for this file.", path=str(path)))
    done = 0

    def counted() -> Iterator[QuotationDetail]:
        nonlocal done
        for each in _details(library, ids):
            done += 1
            yield each

    pieces = exporters.write(counted(), format, columns=columns, verbatim=verbatim)
    shown = 0
    with whole_file(path) as file:
        for piece in pieces:
            file.write(piece)
            if done - shown >= BATCH:
                shown = done
                yield done
    yield done
