"""Folding: what is the same word, and where it stood in the original text."""

import re

import pytest
import regex
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
        ("คุณ ปี่ བོད", ["ค", "ุ", "ณ", "ป", "ี", "่", "བོད"]),
        ("Հայերեն ի՞նչ", ["հայերեն", "ինչ"]),
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


OF_MANY_SCRIPTS = [
    "Об'єкт і м’ята, п’ять обʼєктів; з 24-го по 26-те. Ёлка, мой, мои, Ї.",
    "قال الرئيس إنّ العـــربية ٣٫٥ و١٬٠٠٠. می‌خواهم کتاب‌ها",
    "צה״ל הודיע כי ג׳ורג׳ אמר ב-12:30",
    "प्रधानमंत्री ने कहा कि हिन्दी ज़रूरी है। বাংলাদেশ தமிழ் నాడు ಕನ್ನಡ മലയാളം සිංහල ਪੰਜਾਬੀ",
    "ภาษาไทย ພາສາລາວ ភាសាខ្មែរ မြန်မာဘာသာ",
    "東京タワーは1958年に完成した。ﾄｳｷｮｳ 中国的首都是北京。대한민국 대통령은 1,000명",
    "1,000.50 3.5 10:30 U.S. AT&T e-mail #MeToo @user_name 😀 co\u00adop",
    "ﬁnal ＦＵＬＬ well-being negoti-\nation 5km",
    "İstanbul ısı Straße ΣΟΦΟΣ Đà Nẵng ქართული Հայերեն լեզու አማርኛ ቋንቋ བོད་སྐད་ Ḥamās ʿAbd al-Raḥmān",
    "can't “o'clock” ‘Never’ O’Brien L’Oréal aujourd’hui r2d2 a.b.c http://ex.org/a?b=c",
]


@pytest.mark.parametrize("text", OF_MANY_SCRIPTS)
def test_words_lie_within_those_of_unicode_and_break_them_only_where_readers_do(text: str) -> None:
    """UAX #29, as the regex package knows it. We break where a part is looked for by itself."""
    parts = [part for part in regex.findall(r"(?w)\b.+?\b", text) if any(map(str.isalnum, part))]
    assert [word for part in parts for word in words(part)] == words(text)
    for part in parts:
        if not re.search(
            "[.,:_'’״٫٬\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\uff66-\uff9f]", part
        ):
            assert len(words(part)) == 1, part
