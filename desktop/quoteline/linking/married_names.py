"""Finds the names of those who changed their surname: née, and a maiden name kept before the married one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.person_names import PersonName
from quoteline.linking.profiles import Profile, Usual
from quoteline.linking.weighing import weigh_company, weigh_roles

SHORTEST = 3
SAID = 2.5  # "née Toll" is printed
KEPT = 0.3  # Ada Toll Brandt, Ada Toll
SURELY = 2.0
MOST_ALIKE = 6


def join_married_names(
    strong: Sequence[Profile], parts: Partition, lists: Lists, usual: Usual
) -> list[Suggestion]:
    """Link a maiden name to the married one where it is printed or well borne out; else suggest it."""
    by_name: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for each in strong:
        if each.name.given and each.name.sex != "m":
            by_name[each.name.given[0], each.name.last].append(each)
    suggestions: list[Suggestion] = []
    for each in strong:
        for maiden, said in maiden_names(each.name, lists):
            fitting = by_name.get((each.name.given[0], maiden), []) if each.name.given else []
            suggestions += _join(each, fitting, said, parts, lists, usual)
    return suggestions


def maiden_names(name: PersonName, lists: Lists) -> Iterable[tuple[str, bool]]:
    """The surnames a woman may have had before, and whether the name says so."""
    if name.born:
        yield name.born, True
    if name.sex == "f" and len(name.given) > 1:
        kept = name.given[-1]
        if len(kept) >= SHORTEST and kept not in lists.given and kept != name.born:
            yield kept, False


def _join(
    married: Profile,
    fitting: Sequence[Profile],
    said: bool,
    parts: Partition,
    lists: Lists,
    usual: Usual,
) -> list[Suggestion]:
    groups = {parts.root[each.place]: each for each in reversed(fitting)}
    groups.pop(parts.root[married.place], None)
    suggestions: list[Suggestion] = []
    for other in list(groups.values())[:MOST_ALIKE]:
        evidence = _weigh(married, other, said, lists, usual)
        score = sum(each.score for each in evidence)
        sure = score >= SURELY and len(groups) == 1
        if sure and parts.join(other.place, married.place, "married name", 0.94, evidence):
            continue
        suggestions.append(
            Suggestion.between(
                married.entry.id, other.entry.id, min(0.8, 0.3 + 0.1 * max(0, score)), evidence
            )
        )
    return suggestions


def _weigh(married: Profile, other: Profile, said: bool, lists: Lists, usual: Usual) -> tuple[Evidence, ...]:
    names = f"{married.entry.names[0]}, {other.entry.names[0]}"
    name = Evidence("name", f"a name before marriage: {names}", SAID if said else KEPT)
    own = frozenset((married.name.last, other.name.last))
    found = (
        weigh_roles(married.roles, other.roles, lists),
        weigh_company(married.company, other.company, other.entry.articles, usual, own),
    )
    return (name, *(each for each in found if each))
