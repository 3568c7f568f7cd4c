"""The language of a text is told where it is sure; English is never taken for another."""

import threading
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.importers import language
from quoteline.importers.language import code_of, language_of

TEXTS = {
    "de": (
        "Der Stadtrat hat am Montag beschlossen, den alten Hafen nicht zu verkaufen. „Wir werden da"
        "s nicht tun“, sagte die Bürgermeisterin nach einer langen Sitzung. Die Arbeiten sollen im "
        "Herbst beginnen und etwa drei Jahre dauern."
    ),
    "fr": (
        "Le conseil municipal a décidé lundi de ne pas vendre le vieux port. « Nous ne le ferons pa"
        "s », a déclaré la maire après une longue séance. Les travaux devraient commencer à l'autom"
        "ne et durer environ trois ans."
    ),
    "es": (
        "El ayuntamiento decidió el lunes no vender el viejo puerto. «No lo haremos», dijo la alcal"
        "desa después de una larga sesión. Las obras deberían comenzar en otoño y durar unos tres a"
        "ños."
    ),
    "it": (
        "Il consiglio comunale ha deciso lunedì di non vendere il vecchio porto. «Non lo faremo», h"
        "a detto la sindaca dopo una lunga seduta. I lavori dovrebbero cominciare in autunno e dura"
        "re circa tre anni."
    ),
    "pt": (
        "A câmara municipal decidiu na segunda-feira não vender o velho porto. “Não o faremos”, dis"
        "se a presidente depois de uma longa sessão. As obras devem começar no outono e durar cerca"
        " de três anos."
    ),
    "nl": (
        "De gemeenteraad heeft maandag besloten de oude haven niet te verkopen. “Dat zullen we niet"
        " doen”, zei de burgemeester na een lange vergadering. De werkzaamheden moeten in de herfst"
        " beginnen en ongeveer drie jaar duren."
    ),
    "sv": (
        "Kommunfullmäktige beslutade på måndagen att inte sälja den gamla hamnen. ”Det kommer vi in"
        "te att göra”, sade borgmästaren efter ett långt möte. Arbetet väntas börja i höst och pågå"
        " i omkring tre år."
    ),
    "da": (
        "Byrådet besluttede mandag ikke at sælge den gamle havn. »Det gør vi ikke«, sagde borgmeste"
        "ren efter et langt møde. Arbejdet skal begynde til efteråret og vil vare omkring tre år."
    ),
    "no": (
        "Bystyret vedtok mandag å ikke selge den gamle havnen. «Det kommer vi ikke til å gjøre», sa"
        " ordføreren etter et langt møte. Arbeidet skal begynne til høsten og vare i omtrent tre år"
        "."
    ),
    "fi": (
        "Kaupunginvaltuusto päätti maanantaina olla myymättä vanhaa satamaa. ”Emme tee sitä”, sanoi"
        " pormestari pitkän kokouksen jälkeen. Töiden on määrä alkaa syksyllä ja kestää noin kolme "
        "vuotta."
    ),
    "pl": (
        "Rada miasta zdecydowała w poniedziałek, że nie sprzeda starego portu. „Nie zrobimy tego”, "
        "powiedziała burmistrz po długim posiedzeniu. Prace mają się rozpocząć jesienią i potrwać o"
        "koło trzech lat."
    ),
    "cs": (
        "Městská rada v pondělí rozhodla, že starý přístav neprodá. „To neuděláme,“ řekla starostka"
        " po dlouhém zasedání. Práce mají začít na podzim a trvat asi tři roky."
    ),
    "hu": (
        "A városi tanács hétfőn úgy döntött, hogy nem adja el a régi kikötőt. „Nem tesszük meg” – m"
        "ondta a polgármester egy hosszú ülés után. A munkák ősszel kezdődnek és körülbelül három é"
        "vig tartanak."
    ),
    "ro": (
        "Consiliul local a hotărât luni să nu vândă portul vechi. „Nu vom face asta”, a spus primar"
        "ul după o ședință lungă. Lucrările ar trebui să înceapă în toamnă și să dureze aproximativ"
        " trei ani."
    ),
    "tr": (
        "Belediye meclisi pazartesi günü eski limanı satmamaya karar verdi. “Bunu yapmayacağız” ded"
        "i belediye başkanı uzun bir toplantının ardından. Çalışmaların sonbaharda başlaması ve yak"
        "laşık üç yıl sürmesi bekleniyor."
    ),
    "ru": (
        "Городской совет решил в понедельник не продавать старый порт. «Мы этого не сделаем», — ска"
        "зала мэр после долгого заседания. Работы должны начаться осенью и продлиться около трёх ле"
        "т."
    ),
    "uk": (
        "Міська рада вирішила в понеділок не продавати старий порт. «Ми цього не зробимо», — сказал"
        "а мерка після довгого засідання. Роботи мають розпочатися восени і тривати близько трьох р"
        "оків."
    ),
    "el": (
        "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να μην πουλήσει το παλιό λιμάνι. «Δεν θα το κάν"
        "ουμε», είπε η δήμαρχος μετά από μια μακρά συνεδρίαση."
    ),
    "ar": (
        "قرر مجلس المدينة يوم الاثنين عدم بيع الميناء القديم. وقالت رئيسة البلدية بعد جلسة طويلة: «"
        "لن نفعل ذلك». ومن المقرر أن تبدأ الأعمال في الخريف."
    ),
    "he": (
        'מועצת העיר החליטה ביום שני שלא למכור את הנמל הישן. "לא נעשה זאת", אמרה ראשת העיר אחרי ישיבה ארוכה.'
    ),
    "zh": (
        "市议会星期一决定不出售旧港口。市长在长时间会议后说：“我们不会这样做。”工程预计在秋天开始，持续大约三年。"
    ),
    "ja": (
        "市議会は月曜日、古い港を売却しないことを決めた。「それはしません」と市長は長い会議の後に述べた。工事は秋に始まる予定だ。"
    ),
    "ko": (
        "시의회는 월요일에 오래된 항구를 팔지 않기로 결정했다."
        " 시장은 긴 회의가 끝난 뒤 “그렇게 하지 않겠다”고 말했다."
    ),
    "id": (
        "Dewan kota memutuskan pada hari Senin untuk tidak menjual pelabuhan lama. “Kami tidak akan"
        " melakukannya,” kata wali kota setelah sidang yang panjang. Pekerjaan diharapkan dimulai p"
        "ada musim gugur dan berlangsung sekitar tiga tahun."
    ),
    "vi": (
        "Hội đồng thành phố hôm thứ Hai đã quyết định không bán cảng cũ. “Chúng tôi sẽ không làm đi"
        "ều đó”, thị trưởng nói sau một cuộc họp dài. Công việc dự kiến bắt đầu vào mùa thu và kéo "
        "dài khoảng ba năm."
    ),
    "hr": (
        "Gradsko vijeće odlučilo je u ponedjeljak da neće prodati staru luku. „To nećemo učiniti“, "
        "rekla je gradonačelnica nakon duge sjednice. Radovi bi trebali početi na jesen i trajati o"
        "ko tri godine."
    ),
    "ca": (
        "L'ajuntament va decidir dilluns no vendre el vell port. «No ho farem», va dir l'alcaldessa"
        " després d'una llarga sessió. Les obres haurien de començar a la tardor i durar uns tres a"
        "nys."
    ),
    "sw": (
        "Baraza la mji liliamua Jumatatu kutouza bandari ya zamani. “Hatutafanya hivyo,” alisema me"
        "ya baada ya kikao kirefu. Kazi inatarajiwa kuanza msimu wa vuli na kuendelea kwa takriban "
        "miaka mitatu."
    ),
    "tl": (
        "Nagpasya ang konseho ng lungsod noong Lunes na huwag ibenta ang lumang daungan. “Hindi nam"
        "in gagawin iyon,” sabi ng alkalde pagkatapos ng mahabang pulong. Inaasahang magsisimula an"
        "g mga gawain sa taglagas."
    ),
}
ENGLISH = (
    "The council decided on Monday that the old harbour would"
    " not be sold. “We will not do it,” said the mayor"
    " after a long evening. Work is to begin in autumn and to take about three years."
)
NAMES = (
    "Jean-Luc Lefèvre, François Dupont, María José Fernández,"
    " Giovanni Rossi, Jürgen Müller, Zoë Ærø, Łukasz"
    " Wójcik and Håkon Nygård met in Saint-Étienne, São Paulo,"
    " Köln, Castellammare di Stabia and Częstochowa."
    " Müller said that Rossi, of the Banca Nazionale del Lavoro,"
    " and Lefèvre, of the Société Générale, agreed."
)
TABLE = (
    "Shr 34 cts vs 19 cts Net 5.1 mln vs 3.2 mln Revs 93.7"
    " mln vs 81.0 mln Nine mths Shr 1.02 dlrs vs 88 cts"
    " Net 15.6 mln vs 12.9 mln Avg shrs 15.2 mln vs 14.7 mln Note: prior qtr net incl tax gain 2 cts"
)
CLUBS = (
    "Ligue 1: Paris Saint-Germain 3 Olympique de Marseille 1, Olympique Lyonnais 2 AS Saint-Étienne 2,"
    " Stade Rennais 0 FC Nantes 1, Toulouse FC 2 Girondins de Bordeaux 0,"
    " Le Havre AC 1 Racing Club de Strasbourg Alsace 4"
)
CALENDAR = "Mon 3 Mar Port Vale v Stoke City, Real Madrid v Barcelona, Bayern Munich v Borussia Dortmund " * 4


@pytest.mark.parametrize("code", TEXTS)
def test_other_languages_are_told_from_a_few_sentences(code: str) -> None:
    alike = {"no": {"no", "nn"}, "hr": {"hr", "bs", "sr"}, "id": {"id", "ms"}}.get(code, {code})
    assert language_of(TEXTS[code]) in alike
    assert language_of(TEXTS[code] * 40) in alike
    assert language_of(TEXTS[code], declared="en") in alike
    assert language_of(TEXTS[code].upper()) in alike | {""}


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), ENGLISH * 90, NAMES, ENGLISH + TEXTS["de"][:99]])
def test_english_is_english_whatever_is_declared(text: str) -> None:
    for declared in ("", "en", "de", "fr-CA"):
        assert language_of(text, declared) == "en"


@pytest.mark.parametrize(
    "text", [TABLE, CALENDAR, CLUBS, "", "Yes.", "Oui, a-t-il dit.", "12.5 % 1/2", "“” …" * 900]
)
def test_what_tells_little_is_never_called_another_language(text: str) -> None:
    assert language_of(text) in ("", "en")
    assert language_of(text, "en-US") == "en"


def test_a_declared_language_is_taken_where_the_text_is_too_short_to_tell() -> None:
    assert language_of("Oui, a-t-il dit.", "fr-FR") == "fr"
    assert language_of("The mayor said that it would be the end.", "fr") == ""
    assert language_of("Oui, a-t-il dit.", "nonsense") == ""
    assert [code_of(each) for each in ("EN", "pt_BR", "deu", "", "x", "é", " nl ")] == [
        *("en", "pt", "", "", "", "", "nl")
    ]


def test_a_text_of_two_halves_is_not_called_foreign() -> None:
    assert language_of(f"{ENGLISH}\n\n{TEXTS['de']}") in ("", "en")
    assert language_of(f"{TEXTS['fr']}\n\n{ENGLISH}") in ("", "en")


def test_a_quotation_in_english_does_not_make_a_text_english() -> None:
    assert language_of(TEXTS["de"] * 3 + " „We will not do it“, heißt es dort.") == "de"


def test_plain_english_is_told_without_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> None:
        raise AssertionError("the model was asked for")

    monkeypatch.setattr(language, "_model", refused)
    assert language_of(ENGLISH) == "en"


def test_a_long_text_takes_no_longer_than_a_short_one() -> None:
    language_of(TEXTS["de"])
    begin = time.process_time()
    for unit in ("Der alte Hafen bleibt. ", "a" * 50, "語", "the ", "1 "):
        language_of(unit * (20_000_000 // len(unit)))
    assert time.process_time() - begin < 3 * slowness()


def test_several_threads_may_ask_at_once() -> None:
    told: list[str] = []
    threads = [threading.Thread(target=lambda: told.append(language_of(TEXTS["sv"]))) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert told == ["sv"] * 4


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=400), declared=st.text(max_size=6))
@example(text="\ud800\x00" * 50, declared="\ud800")
def test_any_text_has_a_language_or_none(text: str, declared: str) -> None:
    told = language_of(text, declared)
    assert told == "" or (len(told) == 2 and told.isascii())
