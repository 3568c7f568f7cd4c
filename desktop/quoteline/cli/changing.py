"""The commands that change a library: corrections, taken back and made again, and what was done so far."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from quoteline.cli import tables
from quoteline.cli.commands import opened, tell
from quoteline.domain import Kind, UserError
from quoteline.services import browsing, correcting, redating, rewording
from quoteline.services.library import Library


def correct(options: Namespace) -> int:
    """``quoteline correct``"""
    given = [each for each in _CORRECTIONS if each[0](options)]
    if not given:
        raise UserError(
            "Say what to correct: --speaker, --not-this-speaker, --content, --kind, --said,"
            " --not-a-quotation, --confirm, --star, --tag, --untag or --note of a quotation; --published or"
            " --add of an article."
        )
    _check_subject(options, only_of_article=all(each in (_PUBLISHED, _ADDED) for each in given))
    with opened(options) as library:
        with correcting.all_or_none(library):
            options.ids = _meant(library, options)
            made = [change(library, options) for _, change in given]
        for each in made:
            tell(f"{each.what}.{f' {each.more}.' if each.more else ''}")
    _question_date(options)
    return 0


def _check_subject(options: Namespace, *, only_of_article: bool) -> None:
    """Whether it is told what the corrections are of."""
    if options.article is not None and options.published is None and options.add is None:
        raise UserError(
            "Of an article the date can be corrected, and a quotation added: --article ID --published DATE,"
            " --article ID --add START:END."
        )
    if options.add is not None and (options.article is None or options.id is not None):
        raise UserError("A quotation is added to an article: --article ID --add START:END [--speaker NAME].")
    if options.id is None and not (only_of_article and options.article is not None):
        raise UserError(
            "Say which quotation, by the number that search prints; or which article, by the number that"
            " search --in articles prints: --article ID --published DATE."
        )


def _meant(library: Library, options: Namespace) -> list[int]:
    """The quotations to correct: those named, or all of their speakers in their articles."""
    ids: list[int] = options.id or []
    if options.in_article:
        ids = [other for each in ids for other in correcting.of_speaker_in_article(library, each)]
    return list(dict.fromkeys(ids))


def _question_date(options: Namespace) -> None:
    """A publication date that is hard to believe is taken, and questioned."""
    day = redating.day_typed(options.published) if options.published is not None else None
    if doubt := redating.doubt(day, date.today()):
        tell(f"Is {day} right? It {doubt}. If not, quoteline undo takes it back.")


def _set_published(library: Library, options: Namespace) -> correcting.Change:
    day = redating.day_typed(options.published)
    article = options.article
    if article is None:
        return redating.set_published(library, redating.articles_of(library, _there(library, options)), day)
    return redating.set_published(library, [article], day)


def _there(library: Library, options: Namespace) -> list[int]:
    return [browsing.detail(library, each).row.id for each in options.ids]


def _add(library: Library, options: Namespace) -> correcting.Change:
    kind = Kind(options.kind) if options.kind else None
    who = options.speaker or ""
    return correcting.add_quotation(library, options.article, _spans(options.add), speaker=who, kind=kind)


def _set_content(library: Library, options: Namespace) -> correcting.Change:
    return rewording.set_words(library, _one(options, "words"), _spans(options.content))


def _one(options: Namespace, what: str) -> int:
    if len(options.ids) != 1:
        raise UserError(f"The {what} of one quotation at a time can be set.")
    id: int = options.ids[0]
    return id


Given = Callable[[Namespace], bool]
Correct = Callable[[Library, Namespace], correcting.Change]
# After the others: a day said that is set in the same call is by hand, and kept.
_PUBLISHED: tuple[Given, Correct] = (lambda o: o.published is not None, _set_published)
_ADDED: tuple[Given, Correct] = (lambda o: o.add is not None, _add)
_CORRECTIONS: tuple[tuple[Given, Correct], ...] = (
    _ADDED,
    (
        lambda o: o.speaker is not None and o.add is None,
        lambda lib, o: correcting.set_speaker(lib, o.ids, o.speaker),
    ),
    (lambda o: o.not_this_speaker, lambda lib, o: correcting.not_this_speaker(lib, o.ids)),
    (lambda o: o.content is not None, _set_content),
    (
        lambda o: o.kind is not None and o.add is None,
        lambda lib, o: correcting.set_kind(lib, o.ids, Kind(o.kind)),
    ),
    (lambda o: o.said is not None, lambda lib, o: correcting.set_said(lib, o.ids, *correcting.days(o.said))),
    (lambda o: o.confirm is not None, lambda lib, o: correcting.confirm(lib, o.ids, o.confirm)),
    (lambda o: o.star is not None, lambda lib, o: correcting.star(lib, o.ids, o.star)),
    (lambda o: o.tag is not None, lambda lib, o: correcting.tag(lib, o.ids, o.tag)),
    (lambda o: o.untag is not None, lambda lib, o: correcting.untag(lib, o.ids, o.untag)),
    (lambda o: o.note is not None, lambda lib, o: correcting.set_note(lib, _one(o, "note"), o.note)),
    (lambda o: o.not_a_quotation, lambda lib, o: correcting.not_a_quotation(lib, o.ids)),
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


def history(options: Namespace) -> int:
    """``quoteline history``"""
    with opened(options) as library:
        if options.id is None:
            done = correcting.log(library, options.limit)
            found = [(each.at, each.what, each.undone) for each in done]
        else:
            found = correcting.history(library, browsing.detail(library, options.id).row.id)
    if options.json:
        rows = [{"at": at, "what": what, "undone": undone} for at, what, undone in found]
        sys.stdout.write(tables.json_text(rows))
    else:
        cells = [
            (at.replace("T", " ")[:16], what, "taken back" if undone else "") for at, what, undone in found
        ]
        sys.stdout.write(tables.table(cells, ("when (UTC)", "what", ""), wide=1))
    return 0


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
