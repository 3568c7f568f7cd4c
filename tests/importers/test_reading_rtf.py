"""Rich text is read in its own encodings, and as it is printed."""

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, newsroom, read
from quoteline.importers.lines import Line


def only(tmp_path: Path, content: bytes) -> Article:
    (tmp_path / "a.rtf").write_bytes(content)
    [found] = read(tmp_path / "a.rtf")
    assert isinstance(found, Article), found
    return found


def text_of(tmp_path: Path, content: bytes) -> str:
    return only(tmp_path, rb"{\rtf1\ansi\ansicpg1252 " + content + b"}").text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            rb"\ldblquote Yes,\rdblquote  he said.\par \'93No\'94\emdash not \{now\}.",
            "“Yes,” he said.\n\n“No”—not {now}.",
        ),
        (rb"\u8220?Yes\u8221\'94 \uc2\u382ab\uc0\u353 \u-4051 x", "“Yes” žšx"),
        (rb"\u55357?\u56832? smiles", "\U0001f600 smiles"),
        (rb"a\~b\_c\-d\tab e\line f", "a\u00a0b-cd\te\nf"),
        (b"one\r\ntwo \\b bold\\b0 \\\r\nnext", "onetwo bold\n\nnext"),
        (
            rb"{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}}"
            rb"\f1\'cf\'f0\'e8\f2\'b7\f0 !",
            "При!",
        ),
        (rb"{\fonttbl{\f3\fcharset128 Mincho;}}\f3\'93\'fa\'96\'7b", "日本"),
        (
            rb"kept {\*\unknown gone}{\pict\bin5 }}}}}}{\pict ffff}"
            rb"{\header head}{\v hidden}{\deleted old}text",
            "kept text",
        ),
        (rb'{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt the ferry}} is late', "the ferry is late"),
        (
            rb"Before{\footnote{\super 1} A note.} and{\*\footnote More.} after.",
            "Before and after.\n\n1 A note.\n\nMore.",
        ),
        (
            rb"Host{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt In a box.\par}}{\shprslt twice}} text",
            "Host text\n\nIn a box.",
        ),
        (rb"\trowd\intbl Left\cell Right\cell\row After", "Left\n\nRight\n\nAfter"),
        (rb"{\listtext 1.\tab}First{\*\bkmkstart a}", "First"),
    ],
)  # fmt: skip
def test_signs_and_groups(tmp_path: Path, content: bytes, text: str) -> None:
    assert text_of(tmp_path, content) == text


def test_the_encoding_is_that_of_the_document(tmp_path: Path) -> None:
    assert only(tmp_path, rb"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8}").text == "При"
    assert only(tmp_path, rb"{\rtf1\mac \'d2Yes\'d3}").text == "“Yes”"
    assert only(tmp_path, rb"{\rtf1\ansi\ansicpg99999 \'93Yes\'94}").text == "“Yes”"


def test_bold_headings_and_breaks_reach_the_newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Line] = []
    monkeypatch.setattr(newsroom, "split", lambda lines, source: seen.extend(lines))
    (tmp_path / "a.rtf").write_bytes(
        rb"{\rtf1{\stylesheet{\s0 Normal;}{\s5\b Heading 2;}{\s6\outlinelevel0 Mine;}}"
        rb"\pard\plain\s5\b A heading\par"
        rb"\pard\plain\s6 Mine\par\pard\plain{\b Bold}\par{\b Partly }bold\page\pard On a new page\par}"
    )
    list(read(tmp_path / "a.rtf"))
    assert [(line.text, line.bold, line.level, line.breaks) for line in seen] == [
        ("A heading", True, 2, False),
        ("Mine", False, 1, False),
        ("Bold", True, 0, False),
        ("Partly bold", False, 0, False),
        ("On a new page", False, 0, True),
    ]


def test_properties_count_where_a_person_wrote_them(tmp_path: Path) -> None:
    info = rb"{\info{\title Lamps for the bridge}{\author Ilse Brandvik}{\creatim\yr2025\mo3\dy19\hr10}}"
    found = only(tmp_path, rb"{\rtf1" + info + rb"\pard OSTRAND, March 18 - The lamps are paid for.}")
    assert (found.title, found.byline, found.published) == (
        "Lamps for the bridge",
        "Ilse Brandvik",
        date(2025, 3, 18),
    )
    assert found.text == "OSTRAND, March 18 - The lamps are paid for."
    machine = only(tmp_path, rb"{\rtf1{\info{\title lamps.doc}{\author Microsoft Office User}}The lamps.}")
    assert (machine.title, machine.byline) == ("", "")


def problem(tmp_path: Path, content: bytes) -> Problem:
    (tmp_path / "a.rtf").write_bytes(content)
    [found] = read(tmp_path / "a.rtf")
    assert isinstance(found, Problem)
    return found


def test_what_is_hostile_or_empty_has_a_plain_reason(tmp_path: Path) -> None:
    assert "too deep" in problem(tmp_path, rb"{\rtf1 " + b"{" * 2_000_000).reason
    assert problem(tmp_path, rb"{\rtf1{\fonttbl{\f0 Times;}}\par\par}").reason == "it holds no text"
    assert "damaged" in problem(tmp_path, b"Not rich, and much longer than nothing at all.").reason


@pytest.mark.parametrize(
    "unit", [rb"\b a\b0 ", rb"\u8220?", rb"{\f1\'93}", b"\\", rb"\bin9 ", rb"{\*\x{\y}}", b"}"]
)
def test_a_megabyte_of_anything_is_read_in_time(tmp_path: Path, unit: bytes) -> None:
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1 " + unit * (1_000_000 // len(unit)))
    begin = time.process_time()
    list(read(tmp_path / "a.rtf"))
    assert time.process_time() - begin < 8 * slowness()


PIECES = st.sampled_from(
    [
        *(rb"{", rb"}", rb"\*", rb"\par", rb"\u55357?", rb"\u-1?", rb"\'93", rb"\'", rb"\bin", rb"\bin99 "),
        *(b"\\", rb"{\fonttbl{\f1\fcharset", rb"128", rb"\footnote ", rb"\info", rb"{\title ", b"\n"),
        *(rb"{\creatim\yr2025\mo99\dy1}", rb"\shptxt ", rb"\stylesheet", rb"\uc99 ", rb"\ansicpg", b"words "),
        *(rb"65001 ", rb"\f1 ", b"\xe2\x80"),
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=30), noise=st.binary(max_size=30))
@example(pieces=[rb"\uc2\u8220"], noise=b"")
def test_any_tokens_give_articles_or_problems(tmp_path: Path, pieces: list[bytes], noise: bytes) -> None:
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1 " + b"".join(pieces) + noise)
    for found in read(tmp_path / "a.rtf"):
        if isinstance(found, Problem):
            assert found.reason
        else:
            assert found.text.strip()
            (found.text + found.title).encode("utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["a.rtf"]
