"""Compiles a lexicon's lists into the word classes that tell names, titles, roles and bodies apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quoteline.extraction.lexicon import Lexicon

UPPER = "".join(chr(code) for code in range(0x250) if chr(code).isupper()) + "Α-ΩА-ЯЁІЇЄҐḀ-ẞỲ"
SPACE = "[ \u00a0]"
MOST_WORDS = 12  # of a run of capitalised words; what is longer is a headline in capitals


@dataclass(frozen=True)
class NameWords:
    """The word classes of one language, as sets of lower-case words unless said otherwise."""

    men: frozenset[str]  # given names
    women: frozenset[str]
    titles: frozenset[str]  # Mr., Mrs., Dr., Sen. …
    titles_male: frozenset[str]
    titles_female: frozenset[str]
    roles: frozenset[str]
    male_nouns: frozenset[str]
    female_nouns: frozenset[str]
    persons: frozenset[str]  # man, woman, teenager …
    groups: frozenset[str]
    documents: frozenset[str]
    bodies: dict[str, frozenset[str]]  # agency, company … to the words that such a name may hold
    organisations: frozenset[str]  # words inside the name of a body
    surnames: frozenset[str]  # of organisations, those that are also somebody's name
    particles: frozenset[str]
    openers: frozenset[str]
    adjectives: frozenset[str]  # plain words before an unnamed speaker
    departments: frozenset[str]
    place_openers: frozenset[str]
    prepositions: frozenset[str]
    states: dict[str, str]  # names of states and provinces, to the main name
    unnamed: frozenset[str]  # official, employee … who are nobody named before
    countries: dict[str, str]  # every name and adjective of a country, to its main name
    seats: dict[str, str]  # without its article, to the form that is printed in running text
    common: frozenset[str]  # words that are nobody's only name
    run: re.Pattern[str]
    group: re.Pattern[str]  # a group noun with the words before it that say which group


_latest: list[tuple[Lexicon, NameWords]] = []


def compile_name_words(lexicon: Lexicon) -> NameWords:
    """The word classes of a lexicon, kept for the next call; KeyError where one of its lists is missing."""
    if not _latest or _latest[0][0] is not lexicon:
        _latest[:] = [(lexicon, _compiled(lexicon))]
    return _latest[0][1]


def _compiled(lexicon: Lexicon) -> NameWords:
    male, female = lexicon.set("titles_male"), lexicon.set("titles_female")
    men, women = lexicon.set("given_names_male"), lexicon.set("given_names_female")
    particles = lexicon.set("name_particles")
    return NameWords(
        men=men,
        women=women,
        titles=male | female | lexicon.set("titles_short"),
        titles_male=male,
        titles_female=female,
        roles=lexicon.set("role_nouns"),
        male_nouns=lexicon.set("male_nouns"),
        female_nouns=lexicon.set("female_nouns"),
        persons=lexicon.set("person_nouns"),
        groups=lexicon.set("group_nouns"),
        documents=lexicon.set("document_nouns"),
        bodies=_fitting(lexicon.list("body_nouns")),
        organisations=lexicon.set("organisation_nouns"),
        surnames=lexicon.set("surnames_like_things"),
        particles=particles,
        openers=lexicon.set("sentence_openers"),
        adjectives=lexicon.set("plain_adjectives"),
        departments=lexicon.set("departments"),
        place_openers=lexicon.set("place_openers"),
        prepositions=lexicon.set("prepositions"),
        states=_countries(lexicon.list("states")),
        unnamed=lexicon.set("unnamed_nouns"),
        countries=_countries(lexicon.list("countries")),
        seats={name.lower().removeprefix("the "): name for name in lexicon.list("seats")},
        common=_common(lexicon),
        group=_group_pattern(lexicon.set("group_nouns")),
        run=_run_pattern(male | female | lexicon.set("titles_short"), particles),
    )


def _common(lexicon: Lexicon) -> frozenset[str]:
    """Openers, places, bodies, groups, writings and roles."""
    names = ("sentence_openers", "organisation_nouns", "group_nouns", "document_nouns", "role_nouns")
    places = _countries(lexicon.list("countries")).keys() | _countries(lexicon.list("states")).keys()
    seats = {name.lower().removeprefix("the ") for name in lexicon.list("seats")}
    return frozenset().union(*map(lexicon.set, names), places, seats, _fitting(lexicon.list("body_nouns")))


def _fitting(lines: tuple[str, ...]) -> dict[str, frozenset[str]]:
    parts = (line.partition(":") for line in lines)
    return {noun: frozenset(word.strip() for word in words.split(",")) for noun, _, words in parts}


def _countries(lines: tuple[str, ...]) -> dict[str, str]:
    words: dict[str, str] = {}
    for line in lines:
        name, _, others = line.partition(":")
        for word in (name, *others.split(",")):
            words[word.strip().lower()] = name
    return words


def _group_pattern(groups: frozenset[str]) -> re.Pattern[str]:
    """ "Scientology officials", "the two sources": up to three words and a plural that names people."""
    nouns = "|".join(sorted(noun for noun in groups if noun.endswith("s") or noun == "police"))
    small = "[Tt]he|some|many|several|local|federal|state|two|three|other"
    word = rf"(?:[{UPPER}][\w.’'-]{{0,60}}|(?:{small})){SPACE}"
    return re.compile(rf"\b(?:{word}){{0,3}}(?:{nouns})\b")


def _run_pattern(titles: frozenset[str], particles: frozenset[str]) -> re.Pattern[str]:
    """Capitalised words in a row with what may stand between them: particles, "of", "of the".

    Every repetition is bounded and starts with another character than what follows it, so that a text all in
    capitals takes no longer a word than any other. A possessive ’s ends the run and is not part of it.
    """
    short = {title[:-1].capitalize() for title in titles if title.endswith(".")}
    dotted = "|".join(sorted(short | {"Jr", "Sr"}))
    word = (
        rf"(?:(?:(?:{dotted})\.)|(?:[{UPPER}]\.)+(?:[{UPPER}](?!\w))?"
        rf"|[{UPPER}]\w*(?:['’](?![sS]\b)\w+|[-‐‑]\w+|&\w+)*)"
    )
    small = "|".join(sorted(particles))
    link = rf"(?:(?:of|for|to|on){SPACE}(?:the{SPACE})?|(?:(?:{small}){SPACE}){{1,2}}|(?:al|el|ul)-)?"
    return re.compile(rf"{word}(?:{SPACE}{link}{word}){{0,{MOST_WORDS - 1}}}(?:,?{SPACE}(?:Jr|Sr)\b\.?)?")
