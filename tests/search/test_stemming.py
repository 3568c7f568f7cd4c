"""Words in all their forms: which belong together, found without stemming all words there are."""

from __future__ import annotations

import random
import time
from bisect import bisect_left
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.search.folding import words
from quoteline.search.lexicon import LAST, Lexicon
from quoteline.search.stemming import ALGORITHMS, LANGUAGES, SHORTEST, Stemmer, forms, stemmer

# Some words of each language in several forms, and others that only begin like them.
FAMILIES = {
    "en": ["negotiate negotiates negotiated negotiating negotiation negotiations", "cry cries cried crying"],
    "de": ["Verhandlung Verhandlungen", "Haus Hauses Häuser Häusern", "Mueller Müller Müllers", "groß große"],
    "fr": ["négocié négociée négociées négocier négociait négocièrent négociation", "opulent opulemment"],
    "es": ["negociación negociaciones negociar negociaría", "habló hablado hablaría", "país países"],
    "it": ["città", "parlò parlare parlerò parlato", "opportunità opportuno", "ingerenza ingerente"],
    "pt": ["negociação negociações", "falará falaria falar"],
    "nl": ["straat straten", "eenheid eenheden", "onderhandeling onderhandelingen"],
    "ru": ["российский российская российские российского", "переговоры переговоров переговорами"],
    "sv": ["förhandling förhandlingar förhandlingarna", "flicka flickor flickorna"],
    "da": ["forhandling forhandlinger forhandlingerne", "løgn løgne"],
    "no": ["forhandling forhandlinger forhandlingene", "havnedirektør havnedirektøren"],
    "pl": ["rozmowa rozmowy rozmowach", "negocjacje negocjacji"],
}
APART = {
    "en": "negative negligent crystal",
    "de": "Verhau Hausse Mut",
    "fr": "négatif opus",
    "es": "negro haber paisaje",
}


@pytest.mark.parametrize(
    ("language", "family"), [(language, each) for language in FAMILIES for each in FAMILIES[language]]
)
def test_the_forms_of_a_word_find_each_other(language: str, family: str) -> None:
    others = words(APART.get(language, "")) + [
        w for each in FAMILIES.values() for f in each for w in words(f)
    ]
    lexicon = Lexicon(dict.fromkeys([*words(family), *others]))
    for word in words(family):
        found = lexicon.forms(word, [language])
        assert set(words(family)) <= set(found), word
        assert set(found).isdisjoint(words(APART.get(language, ""))), word


def test_every_language_has_a_family() -> None:
    assert set(FAMILIES) == set(LANGUAGES)


def test_a_word_that_is_not_there_finds_its_forms() -> None:
    assert Lexicon(["vote", "voters", "votes"]).forms("voting", ["en"]) == ["vote", "votes"]


def test_forms_of_several_languages_are_found_together() -> None:
    lexicon = Lexicon(["kinder", "kind", "kinds", "kindern"])
    assert lexicon.forms("kind", ["en"]) == ["kind", "kinds"]
    assert set(lexicon.forms("kind", ["en", "de"])) == {"kind", "kinder", "kindern", "kinds"}
    assert lexicon.forms("kind", []) == ["kind"]
    assert lexicon.forms("kind", ["uk"]) == ["kind"]


def test_short_words_stand_for_themselves() -> None:
    lexicon = Lexicon(["a", "as", "i", "in", "inn", "ins", "is", "it", "its", "inning"])
    for word in ("a", "in", "is"):
        assert lexicon.forms(word, LANGUAGES) == [word]


def whole(language: str, there: list[str], word: str) -> list[str]:
    """What stemming all words finds."""
    one = stemmer(language)
    if len(word) < SHORTEST:
        return [word] if word in there else []
    stems = one.stems(word)
    return sorted(
        each
        for each in there
        if each == word or (len(each) >= SHORTEST and not stems.isdisjoint(one.stems(each)))
    )


ENDINGS = words(
    "s es ed ing ings ly ingly edly ies ied y ational ization fulness abilities ability eed e i ie ee en"
    " ern er em est ung ungen keit isch lich heit ae oe ue eau eaux euse ement emment ence ences iquer"
    " ication erent ees ait aient cion ciones encia encias ando iendo aria ara aremos mente cao coes zione"
    " zioni enza enze ita amento aat aten heid heden lijk ого ому ая ии ыи еишии ами na nac owie"
)
BASES = [
    "nego",
    "cr",
    "dy",
    "sk",
    "us",
    "hous",
    "muell",
    "traag",
    "real",
    "appl",
    "opul",
    "fris",
    "росс",
    "b",
]
MADE = st.builds(
    lambda base, one, other: base + one + other,
    st.sampled_from(BASES) | st.text(alphabet="aeiouybcdlnrstz", min_size=1, max_size=6),
    st.sampled_from(["", *ENDINGS]),
    st.sampled_from(["", *ENDINGS]),
)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(LANGUAGES), st.lists(MADE, min_size=1, max_size=25, unique=True))
def test_no_form_is_missed_by_looking_at_likely_words_alone(language: str, there: list[str]) -> None:
    lexicon = Lexicon(there)
    for word in there:
        assert lexicon.forms(word, [language]) == whole(language, there, word)


@given(st.text(max_size=20), st.sampled_from(LANGUAGES))
def test_any_word_has_stems(text: str, language: str) -> None:
    for word in words(text):
        assert stemmer(language).stems(word)


def test_two_threads_stem_as_one_does() -> None:
    made = ["".join(random.Random(n).choices("abcdefinos", k=9)) + "ations" for n in range(3000)]
    alone = Stemmer("fr")
    wanted = [alone.stems(word) for word in made]
    shared = Stemmer("fr")
    with ThreadPoolExecutor(4) as threads:
        for _ in range(3):
            assert list(threads.map(shared.stems, made, chunksize=10)) == wanted
            shared._known.clear()


def test_a_word_among_a_hundred_thousand_takes_a_few_milliseconds() -> None:
    chance = random.Random(1)
    there = sorted({"".join(chance.choices("eariotnslcud", k=chance.randint(3, 11))) for _ in range(120_000)})
    asked = [each for each in chance.sample(there, 400) if len(each) > 5]

    def beginning(letters: str) -> list[str]:
        first = bisect_left(there, letters)
        return there[first : bisect_left(there, letters + LAST, lo=first)]

    forms("begun", ["en"], beginning)
    started = time.process_time()
    for word in asked:
        forms(word, ["en"], beginning)
    assert (time.process_time() - started) / len(asked) < 0.01 * slowness()


def test_what_is_called_by_name_is_there() -> None:
    for language in ALGORITHMS:
        assert stemmer(language).stems("parlamento")
