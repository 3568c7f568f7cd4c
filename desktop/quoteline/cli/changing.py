"""The commands that change a library: corrections, taken back and made again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from quoteline.cli.commands import opened, tell
from quoteline.domain import UserError
from quoteline.services import browsing, correcting, redating
from quoteline.services.library import Library


def correct(options: Namespace) -> int:
    """``quoteline correct``"""
    given = [each for each in _CORRECTIONS if each[0](options)]
    if not given:
        raise UserError(
            "Say what to correct: --speaker, --content, --said, --not-a-quotation, --confirm, --star, --tag,"
            " --untag or --note of a quotation; --published of an article."
        )
    _check_subject(options, only_of_article=given == [_PUBLISHED])
    with opened(options) as library:
        with correcting.all_or_none(library):
            made = [change(library, options) for _, change in given]
        for each in made:
            tell(f"{each.what}.{f' {each.more}.' if each.more else ''}")
    _question_date(options)
    return 0


def _check_subject(options: Namespace, *, only_of_article: bool) -> None:
    """Whether it is told what the corrections are of."""
    if options.article is not None and options.published is None:
        raise UserError("Of an article only the date can be corrected: --article ID --published DATE.")
    if options.id is None and not (only_of_article and options.article is not None):
        raise UserError(
            "Say which quotation, by the number that search prints; or which article, by the number that"
            " search --in articles prints: --article ID --published DATE."
        )


def _question_date(options: Namespace) -> None:
    """A publication date that is hard to believe is taken, and questioned."""
    day = redating.day_typed(options.published) if options.published is not None else None
    if doubt := redating.doubt(day, date.today()):
        tell(f"Is {day} right? It {doubt}. If not, quoteline undo takes it back.")


def _set_published(library: Library, options: Namespace) -> correcting.Change:
    day = redating.day_typed(options.published)
    article = options.article
    if article is None:
        article = browsing.detail(library, options.id).row.article_id
    return redating.set_published(library, [article], day)


Given = Callable[[Namespace], bool]
Correct = Callable[[Library, Namespace], correcting.Change]
# After the others: a day said that is set in the same call is by hand, and kept.
_PUBLISHED: tuple[Given, Correct] = (lambda o: o.published is not None, _set_published)
_CORRECTIONS: tuple[tuple[Given, Correct], ...] = (
    (lambda o: o.speaker is not None, lambda lib, o: correcting.set_speaker(lib, [o.id], o.speaker)),
    (lambda o: o.content is not None, lambda lib, o: correcting.set_content(lib, o.id, _spans(o.content))),
    (lambda o: o.said is not None, lambda lib, o: correcting.set_said(lib, [o.id], *correcting.days(o.said))),
    (lambda o: o.confirm is not None, lambda lib, o: correcting.confirm(lib, [o.id], o.confirm)),
    (lambda o: o.star is not None, lambda lib, o: correcting.star(lib, [o.id], o.star)),
    (lambda o: o.tag is not None, lambda lib, o: correcting.tag(lib, [o.id], o.tag)),
    (lambda o: o.untag is not None, lambda lib, o: correcting.untag(lib, [o.id], o.untag)),
    (lambda o: o.note is not None, lambda lib, o: correcting.set_note(lib, o.id, o.note)),
    (lambda o: o.not_a_quotation, lambda lib, o: correcting.not_a_quotation(lib, [o.id])),
    _PUBLISHED,
)


def _spans(typed: str) -> tuple[tuple[int, int], ...]:
    try:
        pairs = [each.split(":") for each in typed.split(",")]
        return tuple((int(start), int(end)) for start, end in pairs)
    except ValueError:
        raise UserError(
            f"“{typed}” is not a list of parts; write START:END, or START:END,START:END."
        ) from None


def undo(options: Namespace) -> int:
    """``quoteline undo``"""
    with opened(options) as library:
        change = correcting.undo(library)
    tell(f"Taken back: {change.what}." if change else "There is nothing to take back.")
    return 0


def redo(options: Namespace) -> int:
    """``quoteline redo``"""
    with opened(options) as library:
        change = correcting.redo(library)
    tell(f"Made again: {change.what}." if change else "There is nothing to make again.")
    return 0
