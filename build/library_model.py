"""A library as plain Python keeps it: what any row of corrections, undone and redone, must come to."""

from __future__ import annotations

import copy
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, day_number, day_of
from quoteline.services import browsing, correcting, speakers
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

TEXT = "“The mill stays open,” she said. “It always will,” he said. “Not so,” they said. " * 3
SPANS = ((1, 21), (33, 48), (60, 67), (83, 100), (120, 130))
NAMES = ("Ada Ferrol", "Tom Quist", "Lena Marsh", "Ivo Stahl", "Mira Holt", "Sven Rask")
TAGS = ("mill", "harbour", "vote")


@dataclass
class Said:
    """One quotation."""

    speaker: str | None  # the name it was given, whatever that is shown as
    kind: str
    content: tuple[tuple[int, int], ...]
    said: tuple[int | None, int | None]
    starred: bool = False
    confirmed: bool = False
    rejected: bool = False
    note: str = ""
    tags: frozenset[str] = frozenset()


@dataclass
class State:
    """All of it: quotations, who is part of whom, who is nobody, who is called what."""

    quotations: dict[int, Said] = field(default_factory=dict)
    part_of: dict[str, str] = field(default_factory=dict)
    nobody: set[str] = field(default_factory=set)
    shown: dict[str, str] = field(default_factory=dict)
    apart: set[frozenset[str]] = field(default_factory=set)
    roles: set[tuple[str, str]] = field(default_factory=set)

    def root(self, name: str) -> str:
        while name in self.part_of:
            name = self.part_of[name]
        return name

    def called(self, name: str | None) -> str:
        if name is None or self.root(name) in self.nobody:
            return ""
        return self.shown.get(self.root(name), self.root(name))

    def tree(self, name: str) -> set[str]:
        return {each for each in NAMES if name in self._above(each)}

    def _above(self, name: str) -> list[str]:
        above = [name]
        while above[-1] in self.part_of:
            above.append(self.part_of[above[-1]])
        return above

    def visible(self) -> dict[int, tuple[Any, ...]]:
        """What a person sees of each quotation."""
        return {
            id: (
                *(self.called(one.speaker), one.kind, one.content, one.said, one.starred, one.confirmed),
                *(one.note, tuple(sorted(one.tags))),
            )
            for id, one in self.quotations.items()
            if not one.rejected
        }

    def counts(self) -> dict[str, int]:
        """How many quotations each speaker has."""
        found: dict[str, int] = {}
        for speaker, *_ in self.visible().values():
            if speaker:
                found[speaker] = found.get(speaker, 0) + 1
        return found


class Model:
    """States before and after each change, as undo and redo walk them."""

    def __init__(self, state: State) -> None:
        self.states = [state]
        self.at = 0

    @property
    def now(self) -> State:
        return self.states[self.at]

    def change(self) -> State:
        """A new state to be changed; what was undone is forgotten."""
        del self.states[self.at + 1 :]
        self.states.append(copy.deepcopy(self.now))
        self.at += 1
        return self.now

    def undo(self) -> None:
        self.at = max(0, self.at - 1)

    def redo(self) -> None:
        self.at = min(len(self.states) - 1, self.at + 1)


def new_library(path: Path) -> Model:
    """A library of thirty quotations in three articles, and its model."""
    prepare(path)
    state = State()
    with closing(open_library(path)) as library:
        for number in range(3):
            quotations = [
                Quotation(Kind.DIRECT, (SPANS[place % 5],), speaker=Speaker(name, SpeakerKind.PERSON))
                for place, name in enumerate(NAMES + NAMES[: 4 - number])
            ]
            with library.database.writing():
                articles.add(library.database, Article(TEXT, origin=str(number)), quotations, "test")
            for each in quotations:
                assert each.speaker is not None
                one = Said(each.speaker.name, each.kind.value, each.content, (None, None))
                state.quotations[len(state.quotations) + 1] = one
    return Model(state)


def seen(library: Library) -> tuple[dict[int, tuple[Any, ...]], dict[str, int]]:
    """What the library shows: each quotation, and each speaker's count."""
    ids = list(browsing.quotation_ids(library, Wanted()))
    shown = {
        each.row.id: (
            *(
                each.row.speaker,
                each.row.kind.value,
                each.content,
                _days(each.row.said.start, each.row.said.end),
            ),
            *(each.row.starred, each.row.id in confirmed(library), each.row.note, each.row.tags),
        )
        for each in browsing.details(library, ids)
    }
    return shown, {each.label: each.count for each in browsing.speaker_list(library)}


def confirmed(library: Library) -> set[int]:
    return set(browsing.quotation_ids(library, Wanted(flags=("confirmed",))))


def _days(first: date | None, last: date | None) -> tuple[int | None, int | None]:
    return (None if first is None else day_number(first), None if last is None else day_number(last))


CORRECTIONS = ["speaker", "said", "kind", "content", "star", "confirm", "tag", "note", "reject", "add"]
DECISIONS = ["merge", "merge", "merge", "split", "apart", "rename", "nobody", "role"]
WALKS = ["undo", "undo", "undo", "redo", "redo"]


def step(seed: int, model: Model, library: Library | None, *, adding: bool = True) -> None:
    """One random change, made to the model and, where there is one, to the library."""
    random = Random(seed)
    name = random.choice(CORRECTIONS + DECISIONS + WALKS)
    if name != "add" or adding:
        globals()[f"_{name}"](random, model, library)


def as_seen(model: Model) -> tuple[object, ...]:
    """What :func:`seen` and :func:`decided` would tell of a library that is as the model."""
    return model.now.visible(), model.now.counts(), model.now.apart, model.now.roles


def decided(library: Library) -> tuple[set[frozenset[str]], set[tuple[str, str]]]:
    """The pairs told apart and the roles given, by the names that the rows were made with."""
    named = dict(library.database.all("SELECT speaker_id, name FROM names WHERE canonical = 1"))
    pairs = library.database.all("SELECT a, b FROM speakers_apart")
    roles = library.database.all("SELECT speaker_id, role FROM roles")
    return {frozenset((named[a], named[b])) for a, b in pairs}, {(named[id], role) for id, role in roles}


def _some(random: Random, state: State) -> list[int]:
    ids = [id for id, each in state.quotations.items() if not each.rejected]
    return sorted(random.sample(ids, min(len(ids), random.choice((1, 1, 2, 5)))))


def _speaker(random: Random, model: Model, library: Library | None) -> None:
    name = random.choice([*NAMES, None])
    ids = _some(random, model.now)
    if not ids or (name and model.now.root(name) in model.now.nobody):
        return
    if name and name in model.now.shown.values():
        return
    if library:
        correcting.set_speaker(library, ids, name or "")
    new = model.change()
    for id in ids:
        new.quotations[id].speaker = new.root(name) if name else None


def _said(random: Random, model: Model, library: Library | None) -> None:
    ids, day = _some(random, model.now), random.choice([None, random.randrange(19000, 20000)])
    if not ids:
        return
    if library:
        correcting.set_said(library, ids, None if day is None else day_of(day))
    new = model.change()
    for id in ids:
        new.quotations[id].said = (day, day)


def _kind(random: Random, model: Model, library: Library | None) -> None:
    ids, kind = _some(random, model.now), random.choice(list(Kind))
    if not ids:
        return
    if library:
        correcting.set_kind(library, ids, kind)
    new = model.change()
    for id in ids:
        new.quotations[id].kind = kind.value


def _content(random: Random, model: Model, library: Library | None) -> None:
    ids = _some(random, model.now)[:1]
    start = random.randrange(0, 40)
    spans = ((start, start + 5), (start + 8, start + 12))
    if not ids:
        return
    if library:
        correcting.set_content(library, ids[0], spans)
    model.change().quotations[ids[0]].content = spans


def _star(random: Random, model: Model, library: Library | None) -> None:
    ids, on = _some(random, model.now), random.random() < 0.6
    if not ids:
        return
    if library:
        correcting.star(library, ids, on)
    new = model.change()
    for id in ids:
        new.quotations[id].starred = on


def _confirm(random: Random, model: Model, library: Library | None) -> None:
    ids, on = _some(random, model.now), random.random() < 0.6
    if not ids:
        return
    if library:
        correcting.confirm(library, ids, on)
    new = model.change()
    for id in ids:
        new.quotations[id].confirmed = on


def _tag(random: Random, model: Model, library: Library | None) -> None:
    ids, name, on = _some(random, model.now), random.choice(TAGS), random.random() < 0.6
    if not ids:
        return
    if library:
        (correcting.tag if on else correcting.untag)(library, ids, name)
    new = model.change()
    for id in ids:
        tags = new.quotations[id].tags
        new.quotations[id].tags = tags | {name} if on else tags - {name}


def _note(random: Random, model: Model, library: Library | None) -> None:
    ids, note = _some(random, model.now)[:1], random.choice(("", "to check", "“asked again”"))
    if not ids:
        return
    if library:
        correcting.set_note(library, ids[0], note)
    model.change().quotations[ids[0]].note = note


def _reject(random: Random, model: Model, library: Library | None) -> None:
    ids = _some(random, model.now)[:2]
    if len(model.now.visible()) < 6 or not ids:
        return
    if library:
        correcting.not_a_quotation(library, ids)
    new = model.change()
    for id in ids:
        new.quotations[id].rejected = True


def _add(random: Random, model: Model, library: Library | None) -> None:
    name = random.choice(NAMES)
    if model.now.root(name) in model.now.nobody or name in model.now.shown.values():
        return
    start, kind = random.randrange(0, 40), random.choice(list(Kind))
    # Numbers are never given twice, so the model cannot tell which one it will be: the library says.
    if library is None:
        return
    made = correcting.add_quotation(library, 1, ((start, start + 9),), speaker=name, kind=kind)
    new = model.change()
    new.quotations[made.quotation_ids[0]] = Said(
        new.root(name), kind.value, ((start, start + 9),), (None, None), confirmed=True
    )


def _live(random: Random, state: State) -> str | None:
    roots = sorted({state.root(each) for each in NAMES} - state.nobody)
    return random.choice(roots) if roots else None


def _id(library: Library, name: str) -> int:
    query = "SELECT speaker_id FROM names WHERE name = ? AND canonical = 1 ORDER BY speaker_id LIMIT 1"
    return int(library.database.value(query, [name]))


def _merge(random: Random, model: Model, library: Library | None) -> None:
    a, b = _live(random, model.now), _live(random, model.now)
    if a is None or b is None or a == b:
        return
    if library:
        speakers.merge(library, [_id(library, a)], _id(library, b))
    new = model.change()
    below, above = new.tree(a), new.tree(b)
    new.apart = {pair for pair in new.apart if not (pair & below and pair & above)}
    new.part_of[a] = b


def _split(random: Random, model: Model, library: Library | None) -> None:
    linked = sorted(each for each in model.now.part_of if model.now.root(each) not in model.now.nobody)
    if not linked:
        return
    part = random.choice(linked)
    root = model.now.root(part)
    if library:
        speakers.split(library, _id(library, root), [_id(library, part)])
    new = model.change()
    del new.part_of[part]
    new.apart.add(frozenset((part, root)))


def _apart(random: Random, model: Model, library: Library | None) -> None:
    a, b = random.sample(NAMES, 2)
    state = model.now
    if state.root(a) == state.root(b) or {state.root(a), state.root(b)} & state.nobody:
        return
    if library:
        speakers.apart(library, _id(library, a), _id(library, b))
    model.change().apart.add(frozenset((a, b)))


def _rename(random: Random, model: Model, library: Library | None) -> None:
    root, name = _live(random, model.now), f"Name {random.randrange(1000)}"
    if root is None or name in model.now.shown.values():
        return
    if library:
        speakers.rename(library, _id(library, root), name)
    model.change().shown[root] = name


def _nobody(random: Random, model: Model, library: Library | None) -> None:
    state = model.now
    if state.nobody:
        name = sorted(state.nobody)[0]
        if library:
            speakers.readmit(library, _id(library, name))
        model.change().nobody.discard(name)
        return
    root = _live(random, state)
    if root is None or random.random() < 0.5:
        return
    if library:
        speakers.reject(library, _id(library, root))
    model.change().nobody.add(root)


def _role(random: Random, model: Model, library: Library | None) -> None:
    root, role = _live(random, model.now), random.choice(("mayor", "captain"))
    if root is None:
        return
    if library:
        speakers.role(library, _id(library, root), role)
    model.change().roles.add((root, role))


def _undo(random: Random, model: Model, library: Library | None) -> None:
    if library:
        correcting.undo(library)
    model.undo()


def _redo(random: Random, model: Model, library: Library | None) -> None:
    if library:
        correcting.redo(library)
    model.redo()
