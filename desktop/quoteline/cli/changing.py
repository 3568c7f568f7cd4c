"""The commands that change a library: corrections, taken back and made again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from quoteline.cli.commands import opened, tell
from quoteline.domain import UserError
from quoteline.services import correcting
from quoteline.services.library import Library


def correct(options: Namespace) -> int:
    """``quoteline correct``"""
    given = [each for each in _CORRECTIONS if each[0](options)]
    if not given:
        raise UserError(
            "Say what to correct: --speaker, --content, --said, --not-a-quotation, --star, --tag,"
            " --untag or --note."
        )
    with opened(options) as library:
        with correcting.all_or_none(library):
            made = [change(library, options) for _, change in given]
        for each in made:
            tell(f"{each.what}.")
    return 0


Given = Callable[[Namespace], bool]
Correct = Callable[[Library, Namespace], correcting.Change]
_CORRECTIONS: tuple[tuple[Given, Correct], ...] = (
    (lambda o: o.speaker is not None, lambda lib, o: correcting.set_speaker(lib, [o.id], o.speaker)),
    (lambda o: o.content is not None, lambda lib, o: correcting.set_content(lib, o.id, _spans(o.content))),
    (lambda o: o.said is not None, lambda lib, o: correcting.set_said(lib, [o.id], *correcting.days(o.said))),
    (lambda o: o.star is not None, lambda lib, o: correcting.star(lib, [o.id], o.star)),
    (lambda o: o.tag is not None, lambda lib, o: correcting.tag(lib, [o.id], o.tag)),
    (lambda o: o.untag is not None, lambda lib, o: correcting.untag(lib, [o.id], o.untag)),
    (lambda o: o.note is not None, lambda lib, o: correcting.set_note(lib, o.id, o.note)),
    (lambda o: o.not_a_quotation, lambda lib, o: correcting.not_a_quotation(lib, [o.id])),
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
