"""PDFs are read in the order of their columns, with paragraphs and words put together again."""

import time
from datetime import date
from pathlib import Path

import pytest
from document_making import column, pdf, printed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, read

LEFT, RIGHT = 60, 320
FIRST = [
    " The mayor of Ostrand said on",
    "Monday that the bridge would open",
    "before the winter, whatever inter-",
    "national firms might say of it.",
    " “We have waited long enough,”",
    "she told reporters at the old well-",
]
SECOND = [
    "known ferry landing. “The river",
    "does not read our calendars.”",
    " Nobody at the ferry wished to be",
    "named. One of them laughed and",
    "said that a well-known boat needs",
    "no bridge beside it.",
]


def only(file: Path, content: bytes) -> Article:
    file.write_bytes(content)
    [found] = read(file)
    assert isinstance(found, Article), found
    return found


def page_of_two_columns(head: str = "", foot: str = "") -> str:
    title = printed(110, 760, "Bridge at Ostrand to open before winter", 16, bold=True)
    edges = printed(60, 810, head) + printed(290, 40, foot) if head or foot else ""
    return title + edges + column(LEFT, 720, FIRST) + column(RIGHT, 720, SECOND)


def test_columns_are_read_one_after_the_other_and_paragraphs_run_on_between_them(tmp_path: Path) -> None:
    found = only(tmp_path / "a.pdf", pdf([page_of_two_columns()]))
    assert found.text.split("\n\n") == [
        "Bridge at Ostrand to open before winter",
        "The mayor of Ostrand said on Monday that the bridge would open before the winter, whatever"
        " international firms might say of it.",
        "“We have waited long enough,” she told reporters at the old well-known ferry landing. “The river"
        " does not read our calendars.”",
        "Nobody at the ferry wished to be named. One of them laughed and said that a well-known boat needs no"
        " bridge beside it.",
    ]
    assert found.title == "Bridge at Ostrand to open before winter"
    assert found.read_as == "pdf"


def test_rows_printed_across_both_columns_are_still_two_columns(tmp_path: Path) -> None:
    rows = "".join(
        printed(LEFT + 12 * one.startswith(" "), 720 - 12 * at, one.strip())
        + printed(RIGHT + 12 * other.startswith(" "), 720 - 12 * at, other.strip())
        for at, (one, other) in enumerate(zip(FIRST, SECOND, strict=True))
    )
    across = only(tmp_path / "across.pdf", pdf([rows])).text
    down = only(tmp_path / "down.pdf", pdf([column(LEFT, 720, FIRST) + column(RIGHT, 720, SECOND)])).text
    assert across == down


def test_three_columns_and_a_second_story_below_them(tmp_path: Path) -> None:
    xs = (50, 230, 410)
    words = iter(["one", "two", "three", "four", "five", "six"])
    columns = "".join(column(x, 720, [f"Ferry number {next(words)} is", "in the harbour here."]) for x in xs)
    below = printed(50, 600, "A headline for all that stands below it here", 14)
    columns += below + "".join(
        column(x, 560, [f"Barge number {next(words)} is", "on the river there."]) for x in xs
    )
    text = only(tmp_path / "a.pdf", pdf([columns])).text
    order = [text.index(f"number {word} ") for word in ("one", "two", "three", "four", "five", "six")]
    assert order == sorted(order)
    assert order[2] < text.index("A headline") < order[3]


def test_a_page_of_a_newspaper_is_read_story_by_story(tmp_path: Path) -> None:
    content = (
        printed(74, 702, "T", 30)  # the large initial is drawn first
        + printed(60, 800, "The Ostrand Gazette", 30)
        + printed(60, 780, "Wednesday, 15 May 2024")
        + printed(470, 780, "2 crowns")
        + printed(60, 750, "Ferry stays in port for a week", 24)
        + printed(60, 735, "By Jonas Ekhaug in Ostrand", 8, bold=True)
        + column(96, 714, ["he ferry “will not move”, said", "its captain on Tuesday, while"])
        + column(60, 690, ["the wind blew from the north and", "nobody wished to cross a river"])
        + column(320, 714, ["that had turned white overnight.", "The harbour agreed.", " It was cold."])
        + printed(60, 600, "Lamps paid for", 16)
        + column(60, 580, ["The lamps on the bridge are paid", "for, said the mayor on Monday."])
        + printed(320, 600, "A goat on the quay", 16)
        + column(320, 580, ["A goat was seen on the quay, and", "nobody asked it anything."])
    )
    found = only(tmp_path / "a.pdf", pdf([content]))
    assert (found.title, found.outlet) == ("Ferry stays in port for a week", "The Ostrand Gazette")
    assert (found.byline, found.published) == ("Jonas Ekhaug in Ostrand", date(2024, 5, 15))
    assert found.text.split("\n\n")[4:] == [
        "By Jonas Ekhaug in Ostrand",
        "The ferry “will not move”, said its captain on Tuesday, while the wind blew from the north and"
        " nobody wished to cross a river that had turned white overnight. The harbour agreed.",
        "It was cold.",
        "Lamps paid for",
        "The lamps on the bridge are paid for, said the mayor on Monday.",
        "A goat on the quay",
        "A goat was seen on the quay, and nobody asked it anything.",
    ]


def test_running_heads_feet_and_numbers_of_pages_are_left_out(tmp_path: Path) -> None:
    pages = [
        printed(60, 810, "THE OSTRAND GAZETTE")
        + printed(290, 40, f"- {number} -")
        + column(60, 780, [f"{day} was a day on which the ferry", "left the landing at nine."])
        for number, day in enumerate(("Monday", "Tuesday", "Wednesday"), start=1)
    ]
    text = only(tmp_path / "a.pdf", pdf(pages)).text
    assert "GAZETTE" not in text
    assert "- 2 -" not in text
    assert text.count("left the landing") == 3
    assert "Monday" in text


def test_each_page_tells_where_it_begins_even_inside_a_paragraph(tmp_path: Path) -> None:
    first = column(LEFT, 720, ["The council of Ostrand met on the", "first evening of the year and was"])
    second = column(LEFT, 720, ["told that “the lamps are paid for”", "by the mayor, Ilse Brandvik."])
    found = only(
        tmp_path / "a.pdf", pdf([first, second], catalog="/PageLabels<</Nums[0<</P(A)/S/D/St 7>>]>>")
    )
    assert found.text == (
        "The council of Ostrand met on the first evening of the year and was told that “the lamps are paid"
        " for” by the mayor, Ilse Brandvik."
    )
    assert found.pages == ((0, "A7"), (found.text.index("told that"), "A8"))


def test_a_word_is_joined_as_the_document_writes_it_elsewhere(tmp_path: Path) -> None:
    lines = [
        "The head-",
        "line was wrong, and so was the ex-",
        "minister, who read the headline in a",
        "ninety-",
        "one year old house by the sea-",
        "side, near Anglo-",
        "Saxon graves. The sea-side is wet.",
    ]
    text = only(tmp_path / "a.pdf", pdf([column(LEFT, 700, lines)])).text
    for word in ("The headline was", "ex-minister", "ninety-one", "sea-side, near", "Anglo-Saxon"):
        assert word in text


def test_space_between_lines_or_a_short_line_ends_a_paragraph(tmp_path: Path) -> None:
    lines = [
        "The ferry leaves at nine in the morning",
        "and it is full.",
        "It comes back when the wind allows it,",
    ]
    lower = ["and that is all there is to say about a", "ferry on this river."]
    content = column(LEFT, 700, [*lines, "they say."]) + column(LEFT, 700 - 4 * 12 - 10, lower)
    assert only(tmp_path / "a.pdf", pdf([content])).text.split("\n\n") == [
        "The ferry leaves at nine in the morning and it is full.",
        "It comes back when the wind allows it, they say.",
        "and that is all there is to say about a ferry on this river.",
    ]


def test_numbers_of_notes_do_not_stand_in_quotations(tmp_path: Path) -> None:
    content = printed(60, 700, "“It was a good year for eels,”") + printed(241, 704, "3", 6)
    content += printed(252, 700, "she said.")
    assert only(tmp_path / "a.pdf", pdf([content])).text == "“It was a good year for eels,” she said."


def test_what_a_browser_prints_in_the_margins_gives_the_address_and_no_text(tmp_path: Path) -> None:
    content = printed(20, 825, "3/19/25, 10:32 AM") + printed(250, 825, "Bridge to open")
    content += column(60, 700, FIRST) + printed(20, 15, "https://news.example/2025/03/18/bridge")
    found = only(tmp_path / "a.pdf", pdf([content + printed(560, 15, "1/1")]))
    assert found.text.startswith("The mayor")
    assert found.text.endswith("well-")
    assert found.url == "https://news.example/2025/03/18/bridge"
    assert (found.published, found.published_from) == (date(2025, 3, 18), PublishedFrom.URL)


def test_properties_count_where_a_person_wrote_them(tmp_path: Path) -> None:
    body = [column(60, 700, FIRST)]
    told = only(tmp_path / "a.pdf", pdf(body, "/Title(A bridge for Ostrand)/Author(Ilse Brandvik)"))
    assert (told.title, told.byline) == ("A bridge for Ostrand", "Ilse Brandvik")
    machine = only(
        tmp_path / "b.pdf",
        pdf(
            body,
            "/Title(Microsoft Word - bridge_final2.docx)/Author(ibrandvik)/CreationDate(D:20250319101500Z)",
        ),
    )
    assert (machine.title, machine.byline) == ("", "")
    assert machine.published is None


def test_the_day_on_which_it_was_made_gives_a_dateline_its_year_but_not_where_it_was_only_saved(
    tmp_path: Path,
) -> None:
    body = [column(60, 700, ["OSTRAND, March 18 - The lamps are paid", "for, said the mayor."])]
    made = "/CreationDate(D:20250319101500Z)"
    typeset = only(tmp_path / "a.pdf", pdf(body, f"/Producer(Adobe PDF Library 17){made}"))
    assert typeset.published == date(2025, 3, 18)
    assert typeset.readings[0].confidence < 0.5
    saved = only(tmp_path / "b.pdf", pdf(body, f"/Producer(Skia/PDF m126){made}"))
    assert saved.published is None


def test_a_date_in_the_head_goes_before_that_of_the_file(tmp_path: Path) -> None:
    content = column(60, 720, ["Date: 3 May 2024"]) + column(60, 690, FIRST)
    found = only(tmp_path / "a.pdf", pdf([content], "/CreationDate(D:20250319)"))
    assert (found.published, found.published_from) == (date(2024, 5, 3), PublishedFrom.HEADER)
    assert found.text.startswith("The mayor")


def problem(file: Path, content: bytes) -> Problem:
    file.write_bytes(content)
    [found] = read(file)
    assert isinstance(found, Problem)
    return found


PICTURE = "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n"


def test_pages_without_text_are_told(tmp_path: Path) -> None:
    assert "pictures of text" in problem(tmp_path / "scan.pdf", pdf([PICTURE, PICTURE])).reason
    assert problem(tmp_path / "empty.pdf", pdf([""])).reason == "it holds no text"
    (tmp_path / "some.pdf").write_bytes(pdf([column(60, 700, FIRST), PICTURE]))
    article, left_out = read(tmp_path / "some.pdf")
    assert isinstance(article, Article)
    assert isinstance(left_out, Problem)
    assert (left_out.reason, left_out.skipped) == ("1 page holds only a picture: 2", True)


def test_what_is_locked_damaged_or_too_long_has_a_plain_reason(tmp_path: Path) -> None:
    whole = pdf([column(60, 700, FIRST)])
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>/ID[(a)(a)]/Root" % (b"o" * 32, b"u" * 32)
    assert "password" in problem(tmp_path / "locked.pdf", whole.replace(b"/Root", lock)).reason
    assert "damaged" in problem(tmp_path / "cut.pdf", whole[:60]).reason
    assert "4,000 pages" in problem(tmp_path / "long.pdf", pdf([""] * 4_000)).reason


def test_a_loop_of_pages_ends(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf([column(60, 700, FIRST)], kids="2 0 R 7 0 R", count=2))
    found = list(read(file))
    assert [type(each) for each in found] == [Article, Problem]
    file.write_bytes(pdf([column(60, 700, FIRST)], kids="7 0 R " * 200, count=2_000_000_000))
    assert list(read(file))


@pytest.mark.parametrize(("count", "step"), [(4_000, 3), (4_000, 7), (12_000, 7)])
def test_thousands_of_words_strewn_over_a_page_are_read_in_time(
    tmp_path: Path, count: int, step: int
) -> None:
    content = "".join(
        printed((at * 37 * step) % 560 + at / 9_000, (at * 53) % 800 + at / 700, "word", 4 + at % step)
        for at in range(count)
    )
    begin = time.process_time()
    # PDFium takes a word that lies over the same word for one that is printed twice to look bold.
    assert only(tmp_path / "a.pdf", pdf([content])).text.count("word") > 0.9 * count
    assert time.process_time() - begin < 10 * slowness()


WHOLE = pdf([page_of_two_columns("HEAD", "1"), page_of_two_columns("HEAD", "2")])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cut=st.integers(0, len(WHOLE)),
    flips=st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))),
)
def test_damaged_files_give_articles_or_problems(
    tmp_path: Path, cut: int, flips: list[tuple[int, int]]
) -> None:
    data = bytearray(WHOLE)
    for place, value in flips:
        data[place] = value
    (tmp_path / "a.pdf").write_bytes(data[: cut or None])
    for found in read(tmp_path / "a.pdf"):
        assert found.reason if isinstance(found, Problem) else found.text.strip()
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
