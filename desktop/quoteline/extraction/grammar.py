"""Compiles a lexicon's lists into the word classes and verb forms that the rules look words up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntFlag

from quoteline.extraction.lexicon import Lexicon


class Frame(IntFlag):
    """What may follow a verb of speech."""

    SAY = 1  # a clause, with or without that, or a quotation
    TELL = 2  # a hearer, then a clause or a quotation
    ASK = 4  # whether, how, what …
    CALL = 8  # somebody or something, and a name for it
    URGE = 16  # somebody, and what they are to do or have done
    QUOTE = 32  # a quotation only
    PARTICLE = 64  # one more word, then what is talked about


FRAME_LISTS = {
    "verbs_saying": Frame.SAY,
    "verbs_telling": Frame.TELL,
    "verbs_asking": Frame.ASK,
    "verbs_calling": Frame.CALL,
    "verbs_urging": Frame.URGE,
    "verbs_quoting": Frame.QUOTE,
}


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One written form of a verb of speech. ``past`` and ``part`` are one form unless the verb is irregular."""

    lemma: str
    form: str  # "base", "s", "past", "part", "both" (past and participle alike), "ing"
    frames: Frame
    particles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The word classes of one language, as sets of lower-case words."""

    verbs: Mapping[str, VerbForm]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    auxiliaries: frozenset[str]
    conjunctions: frozenset[str]
    adverbs: frozenset[str]
    time_words: frozenset[str]
    abbreviations: frozenset[str]
    group_nouns: frozenset[str]
    reporting_nouns: frozenset[str]
    denials: frozenset[str]
    breaks: frozenset[str]  # words that no noun phrase runs over


def compile_grammar(lexicon: Lexicon) -> Grammar:
    """Build the grammar of a lexicon; KeyError where a list is missing."""
    conjunctions = lexicon.set("conjunctions")
    auxiliaries = lexicon.set("auxiliaries")
    return Grammar(
        verbs=_verb_forms(lexicon),
        determiners=lexicon.set("determiners"),
        pronouns=lexicon.set("pronouns"),
        prepositions=lexicon.set("prepositions"),
        auxiliaries=auxiliaries,
        conjunctions=conjunctions,
        adverbs=lexicon.set("adverbs"),
        time_words=lexicon.set("time_words"),
        abbreviations=lexicon.set("abbreviations"),
        group_nouns=lexicon.set("group_nouns"),
        reporting_nouns=lexicon.set("reporting_nouns"),
        denials=lexicon.set("denial_words"),
        breaks=(conjunctions - {"and", "or", "that"}) | auxiliaries | {"who", "which", "whom", "to", "what", "how"},
    )


def _verb_forms(lexicon: Lexicon) -> dict[str, VerbForm]:
    frames: dict[str, Frame] = {}
    for name, frame in FRAME_LISTS.items():
        for lemma in lexicon.list(name):
            frames[lemma] = frames.get(lemma, Frame(0)) | frame
    particles: dict[str, set[str]] = {}
    for pair in lexicon.list("verbs_with_particle"):
        lemma, _, particle = pair.partition(" ")
        particles.setdefault(lemma, set()).add(particle)
        frames[lemma] = frames.get(lemma, Frame(0)) | Frame.PARTICLE
    irregular = {line.split()[0]: line.split() for line in lexicon.list("verb_forms")}
    never_base = lexicon.set("verbs_not_base")
    forms: dict[str, VerbForm] = {}
    for lemma, frame in frames.items():
        for word, form in _inflected(lemma, irregular):
            if word in never_base and form in ("base", "s"):
                continue
            forms.setdefault(word, VerbForm(lemma, form, frame, frozenset(particles.get(lemma, ()))))
    return forms


def _inflected(lemma: str, irregular: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    """The forms of a verb with their names; a past that equals its participle is named "both"."""
    base, third, past, participle, running = irregular.get(lemma) or _regular(lemma)
    if past == participle:
        return [(past, "both"), (base, "base"), (third, "s"), (running, "ing")]
    return [(past, "past"), (participle, "part"), (base, "base"), (third, "s"), (running, "ing")]


def _regular(lemma: str) -> list[str]:
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [lemma, third, lemma + "ed", lemma + "ed", lemma + "ing"]
