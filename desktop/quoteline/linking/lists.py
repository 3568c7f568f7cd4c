"""The word lists linking is handed: nicknames, titles, suffixes, offices, countries, acronyms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quoteline.linking.folding import folded, letters

Groups = Mapping[str, frozenset[str]]


@dataclass(frozen=True, eq=False, repr=False)
class Lists:
    """What the lists say, folded. Build one with :meth:`from_texts` and keep it."""

    nicknames: Groups  # given name -> the groups of names it may stand for
    spelt: Mapping[str, str]  # given name -> the one spelling of all its spellings
    titles: Mapping[str, str]  # word before a name -> the role it gives, empty for polite ones
    men: frozenset[str]  # titles and nouns that mean a man
    women: frozenset[str]
    given_men: frozenset[str]
    given_women: frozenset[str]
    given: frozenset[str]
    suffixes: Mapping[str, str]
    surnames_spelt: Mapping[str, str]
    particles: frozenset[str]
    common: frozenset[str]  # surnames that many people have
    surname_first: frozenset[str]
    regnal: frozenset[str]  # titles that make one name enough: Pope, King
    places: Mapping[str, str]  # word or words -> country or state
    countries: frozenset[str]
    offices: Mapping[str, str]  # words -> office
    offices_at_once: frozenset[str]  # offices that one person holds at a time
    roles: frozenset[str]  # nouns for what a person is or does
    common_role_words: frozenset[str]  # words of roles that tell nobody apart
    former: frozenset[str]
    coming: frozenset[str]
    acronyms: Mapping[str, str]  # acronym or short name -> full name, folded
    endings: frozenset[str]  # Inc, Ltd
    shared_bodies: frozenset[str]  # names that many bodies have: Times, Supreme Court
    spellings: Mapping[str, str]  # words of bodies with two spellings
    quantities: frozenset[str]
    holders: tuple[tuple[str, ...], ...]  # office, country or body, name, first and last day

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Lists:
        """Build the lists from the texts of files, by name without ``.txt``.

        Wanted are the files of ``resources/linking/en`` and, for the names of people and places that
        extraction knows as well, those of ``resources/lexicons/en``. KeyError where one is missing.
        """
        countries = _grouped(texts["countries"])
        return cls(
            nicknames=_members(_grouped(texts["nicknames"])),
            spelt=_leaders(_grouped(texts["given_name_spellings"])),
            titles={folded(one): "" for one in _entries(texts["titles_polite"])}
            | _leaders(_grouped(texts["titles"])),
            men=_folded(texts["signs_of_men"]),
            women=_folded(texts["signs_of_women"]),
            given_men=_folded(texts["given_names_male"]),
            given_women=_folded(texts["given_names_female"]),
            given=_folded(texts["given_names_male"]) | _folded(texts["given_names_female"]),
            surnames_spelt=_leaders(_grouped(texts["surname_spellings"])),
            suffixes=_leaders(_grouped(texts["name_suffixes"])),
            particles=_folded(texts["particles"]),
            common=_folded(texts["surnames_common"]),
            surname_first=_folded(texts["surnames_first"]),
            regnal=_folded(texts["titles_regnal"]),
            places=_leaders([*_grouped(texts["states"]), *countries, *_grouped(texts["places"])]),
            countries=frozenset(folded(name) for name, _ in countries),
            offices=_leaders(_grouped(texts["offices"])),
            offices_at_once=_folded(texts["offices_of_one"]),
            roles=_folded(texts["role_nouns"]),
            common_role_words=_folded(texts["role_words_common"]),
            former=_folded(texts["former"]),
            coming=_folded(texts["coming"]),
            acronyms=_acronyms(_grouped(texts["acronyms"])),
            endings=_folded(texts["body_endings"]),
            shared_bodies=_folded(texts["bodies_shared"]),
            spellings=_leaders(_grouped(texts["body_spellings"])),
            quantities=_folded(texts["quantities"]),
            holders=_rows(texts["office_holders"]),
        )


def _entries(text: str) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def _grouped(text: str) -> list[tuple[str, list[str]]]:
    """Lines "name: other, other" as the name and the others."""
    split = (line.partition(":") for line in _entries(text))
    return [
        (name.strip(), [one.strip() for one in rest.split(",") if one.strip()]) for name, _, rest in split
    ]


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Lines "cell | cell"."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in _entries(text))


def _folded(text: str) -> frozenset[str]:
    return frozenset(folded(one) for one in _entries(text))


def _leaders(groups: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    """Each name of a group to the first of it; a name keeps the group that has it first."""
    found: dict[str, str] = {}
    for name, others in groups:
        for one in (name, *others):
            found.setdefault(folded(one), folded(name))
    return found


def _members(groups: Iterable[tuple[str, list[str]]]) -> dict[str, frozenset[str]]:
    """Each name to the formal names it may stand for: Jack to John and Jackson."""
    found: dict[str, set[str]] = {}
    for name, others in groups:
        for one in (name, *others):
            found.setdefault(letters(one), set()).add(letters(name))
    return {name: frozenset(formal) for name, formal in found.items()}


def _acronyms(groups: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    return {folded(one): folded(full) for full, others in groups for one in (full, *others)}
