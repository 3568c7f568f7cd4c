"""Folding: what is the same word, and where it stood in the original text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.search.folding import LONGEST, fold, placed_words, words

TEXT = st.text(max_size=80) | st.text(
    alphabet="aAéE\u0301ßø'’s \u00ad-中か\u3099がｶﾞﬁ½.\ud800٣ـ׳ldqu", max_size=40
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zelenský met WAŁĘSA", ["zelensky", "met", "walesa"]),
        ("don’t don't DON‘T", ["don't"] * 3),
        ("Vance’s plan, the voters' plan", ["vance", "s", "plan", "the", "voters", "plan"]),
        ("‘Never’ “ever”", ["never", "ever"]),
        ("Straße, Łódź, Ærø, Þór", ["strasse", "lodz", "aero", "thor"]),
        ("well-being in the U.S. at 3.5%", ["well", "being", "in", "the", "u", "s", "at", "3", "5"]),
        ("I am a 1", ["i", "am", "a", "1"]),
        ("e\u0301lite ﬁnal ｆｕｌｌ", ["elite", "final", "full"]),
        ("soft\u00adhyphen zero\u200bwidth", ["softhyphen", "zero", "width"]),
        ("中国 東京タワー", ["中", "国", "東", "京", "タ", "ワ", "ー"]),
        ("हिन्दी दिवस", ["हिन्दी", "दिवस"]),
        ("Правда", ["правда"]),
        ("\ud800 lone", ["lone"]),
        ("it's's a''b", ["it", "s", "s", "a", "b"]),
        ("L’eau qu’il n’a d’aujourd’hui", ["l", "eau", "qu", "il", "n", "a", "d", "aujourd'hui"]),
        ("dell'acqua un’altra all’inizio", ["dell", "acqua", "un", "altra", "all", "inizio"]),
        ("o'clock O’Brien ma'am y'all can't", ["o'clock", "o'brien", "ma'am", "y'all", "can't"]),
        ("об'єкт об’єкт обʼєкт м’ята", ["об'єкт"] * 3 + ["м'ята"]),
        ("ג׳ורג׳ ג'ורג'", ["ג'ורג"] * 2),
        ("Hawaiʻi ʿAbd Shiʿa", ["hawai'i", "abd", "shi'a"]),
        ("العـــربية العَرَبِيَّة", ["العربية"] * 2),
        ("علی کتاب علي كتاب", ["علي", "كتاب"] * 2),
        ("می‌خواهم", ["ميخواهم"]),
        ("٣ ۳ ३ ３ ௩", ["3"] * 5),
        ("ガス ｶｽ がか パ", ["ガ", "ス", "カ", "ス", "が", "か", "パ"]),
        ("ภาษา ພາສາ", ["ภ", "า", "ษ", "า", "ພ", "າ", "ສ", "າ"]),
        ("ИЙ ЁЖ ὈΔΥΣΣΕΎΣ ΣΟΦΌΣ σοφος İzmir ısı", ["ии", "еж", "οδυσσευσ", "σοφοσ", "σοφοσ", "izmir", "isi"]),
        ("1,000.50 10:30 AT&T #MeToo CO₂", ["1", "000", "50", "10", "30", "at", "t", "metoo", "co2"]),
    ],
)
def test_words_that_a_reader_takes_for_the_same_fold_alike(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


def test_each_letter_folds_to_what_stays_as_it_is() -> None:
    folded = {code: fold(chr(code)).split() for code in range(0x20000)}
    assert [hex(code) for code, each in folded.items() if fold(" ".join(each)).split() != each] == []


@given(TEXT)
def test_every_word_is_found_again_at_its_place(text: str) -> None:
    placed = list(placed_words(text))
    assert [word for word, _, _ in placed] == words(text)
    last = 0
    for word, start, end in placed:
        assert last <= start < end <= len(text)
        assert word in words(text[start:end])
        last = start


def test_a_mark_reaches_over_the_accent_on_its_last_letter() -> None:
    text = "un cafe\u0301, s'il vous plai\u0302t"
    assert [text[start:end] for _, start, end in placed_words(text)][1] == "cafe\u0301"


def test_words_longer_than_any_word_are_cut_alike() -> None:
    assert words("x" * 1000) == ["x" * LONGEST]


def test_a_folded_text_is_words_between_blanks() -> None:
    assert fold("“No,” he said.").split() == ["no", "he", "said"]
