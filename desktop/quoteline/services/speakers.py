"""What a person decides about speakers: who is one, who is two, what they are called, who is none.

A name as printed stays with each quotation. A merge links names, a split takes links away; both are
corrections, and undone like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import SpeakerKind, UserError, day_number, day_of
from quoteline.services import browsing, log_sentences
from quoteline.services.correcting import Change, with_aspect
from quoteline.services.library import Library
from quoteline.storage import corrections, linking, names
from quoteline.storage import speakers as kept
from quoteline.storage.evidence import evidence_of
from quoteline.storage.journal import Row
from quoteline.storage.linking import PERSON
from quoteline.storage.speakers import Member
from quoteline.wording import say

__all__ = ["Member", "Role", "Suggestion", "alias", "apart", "merge", "reject", "rename", "role", "split"]


@dataclass(frozen=True)
class Suggestion:
    """Two speakers that may be one, how probable that is, and what speaks for and against it."""

    a: int
    a_name: str
    a_quotations: int
    b: int
    b_name: str
    b_quotations: int
    score: float
    evidence: tuple[tuple[str, str], ...]  # (kind, words)
    weights: tuple[float, ...] = ()  # of each evidence: above 0 it speaks for, below 0 against


@dataclass(frozen=True)
class Role:
    """A role that a person gave, with the days it held; None is open."""

    id: int
    role: str
    first: date | None
    last: date | None


def members(library: Library, id: int) -> list[Member]:
    """The names that are shown as this speaker, the most quoted first, with how each was linked."""
    return kept.members(library.database, id)


def rejected(library: Library) -> list[Member]:
    """Those of whom a person said that they are no speakers."""
    return kept.rejected(library.database)


def roles(library: Library, id: int) -> list[Role]:
    """The roles that a person gave a speaker."""
    found = kept.given_roles(library.database, id)
    return [Role(each, role, _day(first), _day(last)) for each, role, first, last in found]


def _day(number: int | None) -> date | None:
    return None if number is None else day_of(number)


def history(library: Library, id: int) -> list[tuple[str, str, bool]]:
    """(when, what, taken back) of all that was decided about a speaker, oldest first."""
    return corrections.history_of_speaker(library.database, id)


# --- one or two ------------------------------------------------------------------------------------------


def merge(library: Library, these: Sequence[int], into: int) -> Change:
    """Show some speakers as one, under the name of ``into``. Raises UserError where they are one."""
    database = library.database
    with database.writing():
        root = _whole(library, into)
        roots = [each for each in dict.fromkeys(_whole(library, id) for id in these) if each != root]
        if not roots:
            raise UserError(say("“{name}” is one speaker already.", name=_name(library, root)))
        what = log_sentences.MERGED(
            names=_listed([_name(library, each) for each in roots]), name=_name(library, root)
        )
        rows = [row for each in roots for row in linking.linked(database, each, root, PERSON)]
        below = [member for each in roots for member in linking.tree(database, each)]
        pairs = linking.between(database, below, linking.tree(database, root))
        rows += [Row("speakers_apart", pair, None) for pair in pairs]
        return _done(library, what, rows)


def split(library: Library, id: int, parts: Sequence[int] = ()) -> Change:
    """Take names away from a speaker: each stands for itself again, with its own quotations.

    ``parts``: rows of :func:`members`; left out, all that a person merged into it, else all full names linked
    by a rule. Names of the same words stay together. They are never linked again unless a person does.
    """
    database = library.database
    with database.writing():
        root = _whole(library, id)
        chosen = list(parts) or _parts(library, root)
        if root in chosen:
            raise UserError(
                say(
                    "“{name}” is the name that the others are shown under. Split off the others.",
                    name=_name(library, root),
                )
            )
        if not chosen:
            raise UserError(
                say(
                    "“{name}” is one name only. To tell two people of that name apart, choose"
                    " quotations of one of them and split those off (--ids).",
                    name=_name(library, root),
                )
            )
        what = log_sentences.SPLIT(names=_listed(_names(library, chosen)), name=_name(library, root))
        return _done(library, what, _taken_apart(library, root, chosen))


def _parts(library: Library, root: int) -> list[int]:
    below = [each for each in members(library, root) if each.part_of == root]
    by_hand = [each.id for each in below if each.linked_by == PERSON]
    return by_hand or [each.id for each in below if each.article_id is None] or [each.id for each in below]


def _taken_apart(library: Library, root: int, chosen: Sequence[int]) -> list[Row]:
    database = library.database
    words: dict[str, int] = {}
    rows: list[Row] = []
    for each in chosen:
        if kept.whole_of(database, each) != root:
            raise UserError(
                say(
                    "The name with the number {number} is not shown as “{name}”.",
                    number=str(each),
                    name=_name(library, root),
                )
            )
        first = words.setdefault(kept.words_of(database, each), each)
        rows += linking.linked(database, each, None if first == each else first, PERSON)
        rows.append(_pair(root, each))
    return rows


def split_off(library: Library, id: int, quotation_ids: Sequence[int], name: str = "") -> Change:
    """Give some quotations of a speaker to another person of the same name, or of the name given.

    The new speaker is never linked to the old one. Raises UserError where a quotation is not the speaker's.
    """
    database = library.database
    with database.writing():
        root = _whole(library, id)
        said_by = corrections.speakers_of(database, quotation_ids)
        for each in quotation_ids:
            if said_by.get(each) != root:
                raise UserError(
                    say(
                        "Quotation {each} is not said by “{name}”.", each=str(each), name=_name(library, root)
                    )
                )
        called = " ".join(name.split()) or _name(library, root)
        made = names.make(database, called, browsing.speaker_kind(library, root))
        count = len(quotation_ids)
        what = log_sentences.SPLIT_OFF(n=count, name=_name(library, root))
        before = corrections.by_hand(database, quotation_ids)
        changes = {
            each: {"speaker_id": made, "corrected": 1, "by_hand": with_aspect(before[each], "speaker")}
            for each in quotation_ids
        }
        if not changes:
            raise UserError(say("No quotation was named."))
        number = corrections.record(database, what, changes, rows=[_pair(root, made)])
    return Change(number, what, tuple(changes))


def apart(library: Library, a: int, b: int) -> Change:
    """Say that two names are not the same person, for good; where they are shown as one they are split."""
    database = library.database
    with database.writing():
        what = log_sentences.APART(name=_own_name(library, a), other=_own_name(library, b))
        rows = [_pair(a, b)]
        whole = kept.whole_of(database, a)
        if a == b:
            raise UserError(say("That is one and the same name."))
        if whole is not None and whole == kept.whole_of(database, b):
            rows += linking.linked(database, a if b == whole else b, None, PERSON)
        return _done(library, what, rows)


def _pair(a: int, b: int) -> Row:
    return Row("speakers_apart", (min(a, b), max(a, b)), {})


# --- what they are called --------------------------------------------------------------------------------


def rename(library: Library, id: int, name: str) -> Change:
    """Show a speaker under another name; the old one stays known, quotations keep the printed one."""
    database = library.database
    name = _named(name)
    with database.writing():
        root = _whole(library, id)
        words = database.padded(name)
        if [each for each in kept.called(database, name) if each != root and _name(library, each) == name]:
            raise UserError(
                say(
                    "There is another speaker called “{name}”. Merge the two, or take another name.",
                    name=name,
                )
            )
        what = log_sentences.RENAMED(before=_name(library, root), name=name)
        rows = [Row("speakers", root, {"name": name, "words": words})]
        return _done(library, what, rows + _new_name(library, root, name))


def alias(library: Library, id: int, name: str, *, remove: bool = False) -> Change:
    """Give a speaker one more name to be found by, or take one away that a person gave."""
    database = library.database
    name = _named(name)
    with database.writing():
        root = _whole(library, id)
        if remove:
            rows = [
                Row("names", (each, name), None)
                for each in kept.named_by_hand(database, root, name)
                if name != _name(library, root)
            ]
            if not rows:
                raise UserError(
                    say(
                        "“{name}” is no name that a person gave “{speaker}”.",
                        name=name,
                        speaker=_name(library, root),
                    )
                )
            return _done(library, log_sentences.NAME_REMOVED(name=name, speaker=_name(library, root)), rows)
        others = [each for each in kept.called(database, name) if each != root]
        if others:
            raise UserError(
                say("There is a speaker called “{name}” already. Merge the two if they are one.", name=name)
            )
        new = _new_name(library, root, name)
        if not new:
            raise UserError(
                say("“{speaker}” is known as “{name}” already.", speaker=_name(library, root), name=name)
            )
        return _done(library, log_sentences.NAME_ADDED(name=name, speaker=_name(library, root)), new)


def _new_name(library: Library, root: int, name: str) -> list[Row]:
    if kept.has_name(library.database, root, name):
        return []
    words = library.database.padded(name)
    return [Row("names", (root, name), {"words": words, "canonical": 0, "by_hand": 1})]


def role(library: Library, id: int, what: str, first: date | None = None, last: date | None = None) -> Change:
    """Give a speaker a role with the days it held; it is shown with what they said in those days."""
    what = _named(what)
    if first and last and last < first:
        raise UserError(say("The last day lies before the first. Give the earlier day first."))
    with library.database.writing():
        root = _whole(library, id)
        state = {
            "speaker_id": root,
            "role": what,
            "first": day_number(first) if first else None,
            "last": day_number(last) if last else None,
        }
        told = log_sentences.ROLE_GIVEN(name=_name(library, root), role=what)
        if first or last:
            told = log_sentences.ROLE_GIVEN_THEN(
                name=_name(library, root), role=what, first=str(first or "…"), last=str(last or "…")
            )
        return _done(library, told, [Row("roles", kept.next_role(library.database), state)])


def remove_role(library: Library, id: int, role_id: int) -> Change:
    """Take away a role that a person gave."""
    with library.database.writing():
        found = [each for each in roles(library, id) if each.id == role_id]
        if not found:
            raise UserError(say("There is no such role."))
        name = _name(library, _whole(library, id))
        return _done(
            library, log_sentences.ROLE_REMOVED(name=name, role=found[0].role), [Row("roles", role_id, None)]
        )


def set_kind(library: Library, id: int, kind: SpeakerKind) -> Change:
    """Say whether it is a person, an organisation, a group or a document."""
    with library.database.writing():
        root = _whole(library, id)
        return _done(
            library,
            log_sentences.KIND_OF_SPEAKER[kind](name=_name(library, root)),
            [Row("speakers", root, {"kind": kind})],
        )


# --- who is none -----------------------------------------------------------------------------------------


def reject(library: Library, id: int, *others: int) -> Change:
    """Say that these are no speakers: what they are said to have said is by an unknown one, for ever."""
    database = library.database
    with database.writing():
        roots = list(dict.fromkeys(_whole(library, each) for each in (id, *others)))
        rows = [
            Row("speakers", each, {"whole_id": None})
            for root in roots
            for each in linking.tree(database, root)
        ]
        rows += [Row("speakers", root, {"rejected": 1}) for root in roots]
        called = _listed([_name(library, root) for root in roots])
        return _done(
            library,
            (log_sentences.NOT_A_SPEAKER if len(roots) == 1 else log_sentences.NOT_SPEAKERS)(names=called),
            rows,
        )


def readmit(library: Library, id: int, *others: int) -> Change:
    """Say that these are speakers after all."""
    database = library.database
    with database.writing():
        roots = list(dict.fromkeys((id, *others)))
        if not all(kept.is_rejected(database, root) for root in roots):
            raise UserError(say("That is a speaker already."))
        rows = [
            Row("speakers", each, {"whole_id": root})
            for root in roots
            for each in linking.tree(database, root)
        ]
        rows += [Row("speakers", root, {"rejected": 0}) for root in roots]
        called = _listed([_own_name(library, root) for root in roots])
        return _done(
            library,
            (log_sentences.A_SPEAKER if len(roots) == 1 else log_sentences.SPEAKERS)(names=called),
            rows,
        )


# --- what may be one -------------------------------------------------------------------------------------


def suggestions(library: Library) -> list[Suggestion]:
    """Pairs of speakers that may be one, the most probable first; nothing is done with them by itself."""
    found = linking.suggestions(library.database)
    ids = [id for a, b, _, _ in found for id in (a, b)]
    called, quoted = kept.names_of(library.database, ids), kept.quoted(library.database, ids)
    return [
        Suggestion(
            a,
            called[a],
            quoted.get(a, 0),
            b,
            called[b],
            quoted.get(b, 0),
            score,
            tuple((kind, words) for kind, words, _ in evidence_of(evidence)),
            tuple(weight for _, _, weight in evidence_of(evidence)),
        )
        for a, b, score, evidence in found
        if quoted.get(a) and quoted.get(b)
    ]


def _whole(library: Library, id: int) -> int:
    whole = kept.whole_of(library.database, id)
    if whole is None:
        if kept.is_rejected(library.database, id):
            raise UserError(say("“{name}” is marked as not a speaker.", name=_own_name(library, id)))
        raise UserError(say("There is no speaker with the number {number} in this library.", number=str(id)))
    return whole


def _name(library: Library, id: int) -> str:
    known = kept.get(library.database, id)
    return known[0] if known else ""


def _own_name(library: Library, id: int) -> str:
    known = kept.own_name(library.database, id)
    if known is None:
        raise UserError(say("There is no speaker with the number {number} in this library.", number=str(id)))
    return known


def _names(library: Library, ids: Sequence[int]) -> list[str]:
    return list(dict.fromkeys(_own_name(library, each) for each in ids))


def _listed(called: Sequence[str], most: int = 3) -> str:
    shown = ", ".join(f"“{each}”" for each in called[:most])
    return log_sentences.AND_MORE(names=shown, n=len(called) - most) if len(called) > most else shown


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(say("A name is needed."))
    return name


def _done(library: Library, what: str, rows: Sequence[Row]) -> Change:
    return Change(corrections.record(library.database, what, {}, rows=rows), what, ())
