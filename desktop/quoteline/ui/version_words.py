"""Two versions of an article side by side as rich text: struck, underlined and named, not coloured alone."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from quoteline.domain import Kind, QuotationDetail
from quoteline.services.versions import Change, Changed, Comparison, Piece, Version
from quoteline.ui import phrases, theme
from quoteline.ui.family_diff import Inks, inks
from quoteline.ui.provenance_text import moment
from quoteline.ui.translating import shown, tr

READ = "quotation:"  # a link to a quotation


def named(version: Version) -> str:
    """A version by the moment it came in, and its number."""
    return tr("Article {number}, imported {when}", number=str(version.id), when=moment(version.imported_at))


def page(compared: Comparison, colours: theme.Colours, points: float, *, same: bool) -> str:
    """Both versions as a table: a row a quotation, what is the ``same`` only where it is wanted."""
    ink = inks(colours, colours.surface)
    rows = "".join(_rows(compared, ink, same))
    heads = "".join(f"<th align='left'>{escape(each)}</th>" for each in _heads(compared))
    serif = theme.serif(points).family()
    nothing = tr("All quotations are the same.")
    rows = rows or f"<tr><td colspan='3'>{escape(nothing)}</td></tr>"
    return (
        f"<style>td, th {{ padding: 6px 10px 6px 0; vertical-align: top; color: {ink.text.name()}; }}"
        f" th, .what {{ color: {ink.gone.name()}; }} .words {{ font-family: '{serif}'; }}"
        f" a {{ color: {ink.new.name()}; text-decoration: none; }}</style>"
        f"<table width='100%'><tr>{heads}</tr>{rows}</table>"
    )


def _heads(compared: Comparison) -> tuple[str, str, str]:
    return "", named(compared.old), named(compared.new)


def _rows(compared: Comparison, ink: Inks, same: bool) -> Iterator[str]:
    for each in compared.changed:
        yield _row(tr("Changed"), _side(each.old, _before(each, ink)), _side(each.new, _after(each, ink)))
    for detail in compared.appeared:
        yield _row(tr("New"), "", _side(detail, _marked(detail, _plain(detail))))
    for detail in compared.vanished:
        yield _row(tr("Gone"), _side(detail, _marked(detail, _plain(detail))), "")
    if same:
        for each in compared.same:
            words = _marked(each.new, _plain(each.new))
            yield _row(tr("Same"), _side(each.old, words), _side(each.new, words))


def _row(what: str, old: str, new: str) -> str:
    return (
        f"<tr><td width='10%' class='what'>{escape(what)}</td><td width='45%'>{old}</td>"
        f"<td width='45%'>{new}</td></tr>"
    )


def _side(detail: QuotationDetail, words: str) -> str:
    """A quotation under its speaker, whose name leads to it in its article."""
    who = escape(detail.speaker_printed or phrases.speaker_name(detail.row))
    kind = escape(phrases.KIND_NAMES[detail.row.kind])
    link = f"<a href='{READ}{detail.row.id}'><b>{who}</b></a>"
    return f"{link} <span class='what'>· {kind}</span><br><span class='words'>{words}</span>"


def _plain(detail: QuotationDetail) -> str:
    return escape(detail.row.text)


def _marked(detail: QuotationDetail, words: str) -> str:
    lead = escape(shown(detail.row.lead))
    return f"{lead}“{words}”" if detail.row.kind is Kind.DIRECT else f"{lead}{words}"


def _before(each: Changed, ink: Inks) -> str:
    words = " ".join(filter(None, (_old(piece, ink) for piece in each.diff)))
    return _marked(each.old, words or _plain(each.old))


def _after(each: Changed, ink: Inks) -> str:
    words = " ".join(filter(None, (_new(piece, ink) for piece in each.diff)))
    return _marked(each.new, words or _plain(each.new))


def _old(piece: Piece, ink: Inks) -> str:
    if piece.change is Change.SAME:
        return escape(piece.longest)
    return f"<s style='color:{ink.gone.name()}'>{escape(piece.longest)}</s>" if piece.longest else ""


def _new(piece: Piece, ink: Inks) -> str:
    if piece.change is Change.SAME:
        return escape(piece.printing)
    return f"<u style='color:{ink.new.name()}'>{escape(piece.printing)}</u>" if piece.printing else ""
