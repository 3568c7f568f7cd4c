"""The commands that change a library: corrections, taken back and made again, and what was done so far."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from datetime import date

from quoteline.cli import tables
from quoteline.cli.commands import opened, tell
from quoteline.cli.progress import Progress
from quoteline.domain import Kind, UserError
from quoteline.services import browsing, correcting, outlets, redating, rewording, taking_back
from quoteline.services.library import Library


def correct(options: Namespace) -> int:
    """``quoteline correct``"""
    given = [each for each in _CORRECTIONS if each[0](options)]
    if not given:
        raise UserError(
            "Say what to correct: --speaker, --not-this-speaker, --content, --kind, --said,"
            " --not-a-quotation, --confirm, --star, --tag, --untag or --note of a quotation; --published,"
            " --outlet or --add of an article."
        )
    _check_subject(options, only_of_article=all(each in (_PUBLISHED, _PRINTED, _ADDED) for each in given))
    with opened(options) as library:
        # A single one is whole by itself; one that takes long locks the library only when it is written.
        with correcting.all_or_none(library) if len(given) > 1 else nullcontext():
            options.ids = _meant(library, options)
            made = [change(library, options) for _, change in given]
        for each in made:
            tell(f"{each.what}.{f' {each.more}.' if each.more else ''}")
    if options.json:
        sys.stdout.write(tables.json_text([_object(each) for each in made]))
    _question_date(options)
    return 0


def _object(change: correcting.Change) -> dict[str, object]:
    quotations = list(change.quotation_ids)
    return {"id": change.id, "what": change.what, "more": change.more, "quotation_ids": quotations}


def _check_subject(options: Namespace, *, only_of_article: bool) -> None:
    """Whether it is told what the corrections are of."""
    of_article = (options.published, options.outlet, options.add)
    if options.article is not None and all(each is None for each in of_article):
        raise UserError(
            "Of an article the date and the outlet can be corrected, and a quotation added:"
            " --article ID --published DATE, --article ID --outlet NAME, --article ID --add START:END."
        )
    if options.add is not None and (
        options.article is None or len(options.article) != 1 or options.id is not None
    ):
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
    steps = redating.setting_published(library, _articles(library, options), day)
    return _with_progress("Dating", steps)


def _set_outlet(library: Library, options: Namespace) -> correcting.Change:
    return outlets.set_outlet(library, _articles(library, options), options.outlet)


def _articles(library: Library, options: Namespace) -> list[int]:
    """The articles to correct: those named, else those of the quotations."""
    if options.article is None:
        return redating.articles_of(library, _there(library, options))
    named: list[int] = options.article
    return named


def _with_progress(what: str, steps: Iterator[redating.DatingStep]) -> correcting.Change:
    made = None
    with closing(steps), Progress(what) as progress:  # type: ignore[type-var]
        for step in steps:
            if step.parts:
                progress.show(step.part, step.parts, "of a long article" + " kept" * step.unfinished)
            else:
                progress.show(step.done, step.total)
            made = step.change
    assert made is not None  # of the last step
    return made


def _there(library: Library, options: Namespace) -> list[int]:
    return [browsing.detail(library, each).row.id for each in options.ids]


def _add(library: Library, options: Namespace) -> correcting.Change:
    kind = Kind(options.kind) if options.kind else None
    who = options.speaker or ""
    return correcting.add_quotation(library, options.article[0], _spans(options.add), speaker=who, kind=kind)


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
_PRINTED: tuple[Given, Correct] = (lambda o: o.outlet is not None, _set_outlet)
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
    _PRINTED,
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
        brought = taking_back.next_import(library)
        change = correcting.undo(library)
    tell(f"Taken back: {change.what}." if change else "There is nothing to take back.")
    if options.json:
        sys.stdout.write(tables.json_text(_object(change) if change else None))
    if change and brought:
        tell(f"{brought.sentence()} quoteline redo brings all of it back, until something else is done.")
    return 0


def redo(options: Namespace) -> int:
    """``quoteline redo``"""
    with opened(options) as library:
        change = correcting.redo(library)
    tell(f"Made again: {change.what}." if change else "There is nothing to make again.")
    if options.json:
        sys.stdout.write(tables.json_text(_object(change) if change else None))
    return 0
