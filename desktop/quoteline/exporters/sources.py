"""What an export tells of a quotation on request: page, hash of the article, citation, a link to it."""

from __future__ import annotations

from collections.abc import Callable

from quoteline.domain import QuotationDetail
from quoteline.exporters.citation_styles import Cited, cited, text_of
from quoteline.exporters.options import Setting

_CELLS: dict[str, Callable[[QuotationDetail, Setting], str]] = {
    "role_then": lambda detail, setting: setting.role_then(detail) if setting.role_then else detail.row.role,
    "page": lambda detail, setting: detail.page,
    "section": lambda detail, setting: detail.section,
    "language": lambda detail, setting: detail.language,
    "citation": lambda detail, setting: text_of(cited_as_chosen(detail, setting).source),
    "link": lambda detail, setting: setting.link_to(detail.row.id),
    "sha256": lambda detail, setting: detail.sha256,
    "article_id": lambda detail, setting: str(detail.row.article_id),
    "speaker_printed": lambda detail, setting: detail.speaker_printed,
    "found_by": lambda detail, setting: detail.found_by,
}
MORE = tuple(_CELLS)


def more_cell(name: str, detail: QuotationDetail, setting: Setting) -> str:
    """The cell of a name in MORE."""
    return _CELLS[name](detail, setting)


def cited_as_chosen(detail: QuotationDetail, setting: Setting) -> Cited:
    """A quotation with its source line, in the style that was chosen."""
    chosen = setting.options
    return cited(
        detail,
        chosen.citation,
        template=chosen.template,
        dates=chosen.dates,
        link=setting.link_to(detail.row.id),
        marks=chosen.quotation_marks,
    )
