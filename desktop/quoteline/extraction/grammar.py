"""Compiles a lexicon's lists into the word classes and verb forms that the rules look words up in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
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
    THAT = 128  # a clause only behind that
    DEED = 512  # a clause; what it has for a mere object is no speech
    MARKS = 256  # something that is reported only where part of it stands in marks


FRAME_LISTS = {
    "verbs_saying": Frame.SAY,
    "verbs_telling": Frame.TELL,
    "verbs_asking": Frame.ASK,
    "verbs_calling": Frame.CALL,
    "verbs_urging": Frame.URGE,
    "verbs_quoting": Frame.QUOTE,
    "verbs_with_that": Frame.THAT,
    "verbs_needing_marks": Frame.MARKS,
    "verbs_of_deeds": Frame.DEED,
}


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One written form of a verb of speech.

    ``form`` is "base", "s", "past", "part", "ing", or "both" where past and participle are written alike.
    """

    lemma: str
    form: str
    frames: Frame
    particles: frozenset[str]

    @property
    def finite(self) -> bool:
        """Whether the form can stand alone beside its subject."""
        return self.form in ("both", "past", "s")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The word classes of one language, as sets of lower-case words."""

    verbs: Mapping[str, VerbForm]
    doubtful: Mapping[str, VerbForm]  # nearly always nouns; verbs only beside a subject that tells: they call
    phrases: Mapping[str, tuple[VerbForm, list[tuple[str, ...]]]]  # made it clear: the words that must follow
    determiners: frozenset[str]
    openers: frozenset[str]
    pronouns: frozenset[str]
    personal: frozenset[str]
    relatives: frozenset[str]
    question_words: frozenset[str]
    prepositions: frozenset[str]
    links: frozenset[str]
    auxiliaries: frozenset[str]
    be_forms: frozenset[str]
    conjunctions: frozenset[str]
    subordinators: frozenset[str]
    catenatives: frozenset[str]
    denials: frozenset[str]
    naming_words: frozenset[str]
    nouns_of_saying: frozenset[str]
    nouns_of_shouting: frozenset[str]
    nouns_with_titles: frozenset[str]
    word_nouns: frozenset[str]
    verbs_before_marks: frozenset[str]
    verbs_never_nouns: frozenset[str]
    verbs_of_denial: frozenset[str]
    verbs_of_answering: frozenset[str]
    verbs_of_rejection: frozenset[str]
    claims_denied: frozenset[str]
    matters_denied: frozenset[str]
    requests: frozenset[str]
    details: frozenset[str]
    adverbs: frozenset[str]
    past_forms: frozenset[str]
    time_words: frozenset[str]
    days: frozenset[str]
    spans_of_time: frozenset[str]
    counts: frozenset[str]
    object_pronouns: frozenset[str]
    hearers: frozenset[str]
    labels_not_speakers: frozenset[str]
    occasions: frozenset[str]
    abbreviations: frozenset[str]
    speaker_nouns: frozenset[str]
    message_nouns: frozenset[str]
    reporting_nouns: frozenset[str]
    breaks: frozenset[str]  # words that no noun phrase runs over

    def opens_adjunct(self, low: str) -> bool:
        """Whether a word opens an adverbial of time, place or manner."""
        return low in self.prepositions or low in self.time_words or low in self.adverbs


MADE = (
    "verbs",
    "doubtful",
    "phrases",
    "breaks",
    "speaker_nouns",
)  # made from several lists; every other field is one of its name
SPEAKER_LISTS = (
    "group_nouns",
    "person_nouns",
    "male_nouns",
    "female_nouns",
    "role_nouns",
    "organisation_nouns",
    "document_nouns",
)


def compile_grammar(lexicon: Lexicon) -> Grammar:
    """Build the grammar of a lexicon; KeyError where a list is missing."""
    lists = {each.name: lexicon.set(each.name) for each in fields(Grammar) if each.name not in MADE}
    relatives_and_questions = lists["relatives"] | lists["question_words"] | {"to"}
    return Grammar(
        verbs=_verb_forms(lexicon),
        doubtful=_doubtful_forms(lexicon),
        phrases=_phrase_forms(lexicon),
        speaker_nouns=frozenset().union(*(lexicon.set(name) for name in SPEAKER_LISTS)),
        breaks=(lists["conjunctions"] - {"and", "or"}) | lists["auxiliaries"] | relatives_and_questions,
        **lists,
    )


def _verb_forms(lexicon: Lexicon) -> dict[str, VerbForm]:
    never_base = lexicon.set("verbs_not_base")
    forms: dict[str, VerbForm] = {}
    for word, entry in _written(lexicon):
        says = entry.frames & Frame.SAY
        nounish = word in never_base and (entry.form in ("base", "s") or (word == entry.lemma and says))
        if not nounish:
            forms.setdefault(word, entry)
        elif says:
            narrowed = Frame.SAY | Frame.THAT | (entry.frames & Frame.DEED)
            forms.setdefault(word, replace(entry, frames=narrowed))
    return forms


def _doubtful_forms(lexicon: Lexicon) -> dict[str, VerbForm]:
    """The forms that are nouns nearly always, with all that they may mean as verbs."""
    never_base = lexicon.set("verbs_not_base")
    forms: dict[str, VerbForm] = {}
    for word, entry in _written(lexicon):
        if word in never_base and entry.form == "base":
            forms.setdefault(word, entry)
    return forms


def _written(lexicon: Lexicon) -> Iterator[tuple[str, VerbForm]]:
    """Every written form of every verb of speech, in the order of the lists."""
    irregular = _irregular(lexicon)
    particles = _followers(lexicon.list("verbs_with_particle"))
    for lemma, frame in _frames(lexicon, particles).items():
        followers = frozenset(words[0] for words in particles.get(lemma, ()))
        for word, form in _inflected(lemma, irregular):
            yield word, VerbForm(lemma, form, frame, followers)


def _frames(lexicon: Lexicon, particles: Mapping[str, list[tuple[str, ...]]]) -> dict[str, Frame]:
    """What may follow each verb, by its base form."""
    frames = dict.fromkeys(particles, Frame.PARTICLE)
    for name, frame in FRAME_LISTS.items():
        for lemma in lexicon.list(name):
            frames[lemma] = frames.get(lemma, Frame(0)) | frame
    alone = ~(Frame.THAT | Frame.MARKS | Frame.DEED)  # what these say only narrows another frame
    return {lemma: frame for lemma, frame in frames.items() if frame & alone}


def _phrase_forms(lexicon: Lexicon) -> dict[str, tuple[VerbForm, list[tuple[str, ...]]]]:
    """The forms of verbs that report only together with the words after them."""
    irregular = _irregular(lexicon)
    forms: dict[str, tuple[VerbForm, list[tuple[str, ...]]]] = {}
    for lemma, followers in _followers(lexicon.list("verbs_in_phrases")).items():
        for word, form in _inflected(lemma, irregular):
            forms.setdefault(word, (VerbForm(lemma, form, Frame.SAY | Frame.THAT, frozenset()), followers))
    return forms


def _followers(lines: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Lines of a verb and the words behind it, by verb."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in lines:
        lemma, *rest = line.split()
        found.setdefault(lemma, []).append(tuple(rest))
    return found


def _irregular(lexicon: Lexicon) -> dict[str, list[str]]:
    return {line.split()[0]: line.split() for line in lexicon.list("verb_forms")}


def _inflected(lemma: str, irregular: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    """The forms of a verb with their names; a past that equals its participle is named "both"."""
    base, third, past, participle, running = irregular.get(lemma) or _regular(lemma)
    shared = [(base, "base"), (third, "s"), (running, "ing")]
    if past == participle:
        return [(past, "both"), *shared]
    return [(past, "past"), (participle, "part"), *shared]


def _regular(lemma: str) -> list[str]:
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [lemma, third, lemma + "ed", lemma + "ed", lemma + "ing"]
