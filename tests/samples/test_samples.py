"""The sample articles: compiled files are up to date, marks are sound, and every form occurs often enough."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
COMPILER = ROOT / "build" / "make_samples.py"
SPANS = ("content", "cue", "source")


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SAMPLES / name).read_text(encoding="utf-8").splitlines()]


ARTICLES = rows("articles.jsonl")
GOLD = rows("gold.jsonl")
QUOTES = [(gold, quote) for gold in GOLD for quote in gold["quotes"]]


def compile_samples(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(COMPILER), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def author(folder: Path, body: str, listed: str, published: str = "2024-05-14") -> Path:
    """A samples folder with one article in it."""
    (folder / "marked").mkdir()
    head = f"doc_id: one\ntitle: One\noutlet: The Mole\npublished: {published}\nurl: https://mole.example/one"
    (folder / "marked" / "one.txt").write_text(f"{head}\n\n{body}\n---\n{listed}\n", encoding="utf-8")
    return folder


def test_compiled_files_are_up_to_date() -> None:
    done = compile_samples("--check")
    assert done.returncode == 0, done.stderr


def test_check_fails_when_an_author_file_changed(tmp_path: Path) -> None:
    folder = author(tmp_path, "“[[q1|Dig,]]” [[c1|said]] [[s1|Ida Mole]].", "1 d | Ida Mole | pub")
    assert compile_samples("--samples", str(folder)).returncode == 0
    assert compile_samples("--samples", str(folder), "--check").returncode == 0
    path = folder / "marked" / "one.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("Dig", "Rest"), encoding="utf-8")
    assert compile_samples("--samples", str(folder), "--check").returncode == 1


@pytest.mark.parametrize(
    ("body", "listed", "complaint"),
    [
        ("[[q1|Dig]], said Ida Mole.", "1 d | Ida Mole | pub", "not inside marks"),
        ("“[[q1|Dig]]” said Ida Mole.", "1 i | Ida Mole | pub", "indirect, but wholly inside marks"),
        ("Ida Mole said [[q1|she “digs”]].", "1 i | Ida Mole | pub", "indirect, but with marks"),
        ("Ida Mole said [[q1|she digs]].", "1 m | Ida Mole | pub", "without marks"),
        ("Ida Mole said [[q1|she digs]].", "1 i | Ida Vole | pub", "not named"),
        ("Ida Mole said [[q1|she digs]].", "1 i | Ida Mole | 2024-05-15 Tuesday", "after publication"),
        ("Ida Mole said [[q1|she digs]].", "1 i | Ida Mole | 2024-05-13 Monday", "not in the text"),
        ("Ida Mole said [[q1|she digs]].", "2 i | Ida Mole | pub", "q1 is not in the list"),
        ("Ida Mole said [[q1|she digs.", "1 i | Ida Mole | pub", "never closed"),
    ],
)
def test_a_slip_of_the_author_is_named(tmp_path: Path, body: str, listed: str, complaint: str) -> None:
    done = compile_samples("--samples", str(author(tmp_path, body, listed)))
    assert done.returncode == 2
    assert complaint in done.stderr


def test_a_quotation_over_paragraphs_has_a_span_for_each(tmp_path: Path) -> None:
    folder = author(tmp_path, "“[[q1|One.\n\n“Two,]]” said Ida Mole.", "1 d | Ida Mole | pub")
    assert compile_samples("--samples", str(folder)).returncode == 0
    gold = json.loads((folder / "gold.jsonl").read_text(encoding="utf-8"))
    assert [gold["text"][a:b] for a, b in gold["quotes"][0]["content"]] == ["One.", "Two,"]


def test_there_are_enough_articles_and_quotations() -> None:
    assert len(ARTICLES) >= 62
    assert len(QUOTES) >= 330


def test_gold_and_articles_tell_the_same() -> None:
    for article, gold in zip(ARTICLES, GOLD, strict=True):
        assert article | {"pub_date": article["published"]} == article | {
            key: value for key, value in gold.items() if key != "quotes"
        }


def test_lengths_are_those_of_news() -> None:
    words = [len(article["text"].split()) for article in ARTICLES]
    assert min(words) >= 100
    assert max(words) <= 800


def test_every_span_holds_whole_words() -> None:
    for gold, quote in QUOTES:
        text = gold["text"]
        for start, end in [span for key in SPANS for span in quote[key]] + quote["said"]["evidence"]:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
            assert "\n" not in text[start:end]
            assert not (text[start - 1 : start].isalnum() and text[start].isalnum())


def test_every_kind_and_precision_occurs_often() -> None:
    kinds = Counter(quote["kind"] for _, quote in QUOTES)
    precisions = Counter(quote["said"]["precision"] for _, quote in QUOTES)
    assert min(kinds[kind] for kind in ("direct", "mixed", "indirect")) >= 60
    wanted = {"day": 100, "week": 5, "month": 8, "year": 5, "range": 3, "unknown": 8}
    assert {name: precisions[name] >= count for name, count in wanted.items()} == dict.fromkeys(wanted, True)


@pytest.mark.parametrize("opening", list("“‘„«\"'"))
def test_every_style_of_marks_occurs_often(opening: str) -> None:
    direct = [(gold["text"], quote["content"][0][0]) for gold, quote in QUOTES if quote["kind"] == "direct"]
    starts = Counter(text[:start].rstrip()[-1:] for text, start in direct)
    assert starts[opening] >= 12


def test_forms_occur_often() -> None:
    forms: Counter[str] = Counter()
    for gold, quote in QUOTES:
        text, content, said = gold["text"], quote["content"], quote["said"]
        cue = " ".join(text[a:b] for a, b in quote["cue"]).casefold()
        source = " ".join(text[a:b] for a, b in quote["source"])
        between = [text[a[1] : b[0]] for a, b in pairwise(content)]
        forms["two parts"] += any("\n\n" not in gap for gap in between)
        forms["over paragraphs"] += any("\n\n" in gap for gap in between)
        forms["no cue"] += not cue
        forms["according to"] += cue == "according to"
        forms["participle"] += cue.endswith("ing")
        forms["colon"] += cue == ":"
        forms["pronoun"] += source.casefold() in ("he", "she", "they", "it")
        forms["named elsewhere"] += bool(quote["speaker"]) and quote["speaker"] not in source
        forms["that"] += text[content[0][0] :].startswith("that ")
        forms["denial"] += cue.startswith("denie")
        forms["no speaker"] += quote["speaker"] is None
        forms["post"] += "Skerry" in text[max(0, content[0][0] - 90) : content[-1][1] + 90]
        forms["old"] += said["basis"] == "expression" and said["end"] < "2020"
        if quote["cue"] and quote["source"]:
            places = content[0][0], quote["cue"][0][0], quote["source"][0][0]
            forms["cue after"] += places[0] < places[1]
            forms["cue before"] += places[1] < places[0]
            forms["inverted"] += places[0] < places[1] < places[2]
    few = {"over paragraphs": 6, "no cue": 8, "according to": 8, "participle": 10, "colon": 12}
    few |= {"denial": 5, "post": 6, "no speaker": 10, "old": 6}
    many = ("two parts", "pronoun", "named elsewhere", "that", "cue after", "cue before", "inverted")
    wanted = few | dict.fromkeys(many, 25)
    assert {name: forms[name] for name, count in wanted.items() if forms[name] < count} == {}


def test_some_articles_have_no_quotation_and_one_has_no_date() -> None:
    assert sum(not gold["quotes"] for gold in GOLD) >= 4
    assert sum(not gold["pub_date"] for gold in GOLD) == 1


def test_one_text_is_printed_by_two_outlets() -> None:
    printings: dict[str, set[str]] = {}
    for article in ARTICLES:
        printings.setdefault(article["text"], set()).add(article["outlet"])
    assert sum(len(outlets) > 1 for outlets in printings.values()) == 1


def test_the_same_words_stand_in_several_outlets() -> None:
    outlets: dict[str, set[str]] = {}
    by_id = {article["doc_id"]: article["outlet"] for article in ARTICLES}
    for gold, quote in QUOTES:
        for start, end in quote["content"]:
            words = " ".join(re.findall(r"\w+", gold["text"][start:end])).casefold()
            if words.count(" ") >= 4:
                outlets.setdefault(words, set()).add(by_id[gold["doc_id"]])
    assert sum(len(names) > 1 for names in outlets.values()) >= 12


def test_two_speakers_share_a_surname() -> None:
    speakers = {quote["speaker"] for _, quote in QUOTES}
    assert {"Aldric Hauksen", "Petter Hauksen"} <= speakers


def test_statements_are_never_dated_after_publication() -> None:
    for gold, quote in QUOTES:
        said = quote["said"]
        if said["end"] and gold["pub_date"]:
            assert date.fromisoformat(said["start"]) <= date.fromisoformat(said["end"])
            assert said["end"] <= gold["pub_date"]


def test_every_address_is_an_example() -> None:
    for path in SAMPLES.rglob("*.*"):
        for host in re.findall(r"(?:https?:)?//([^/\s\"'<>]+)", path.read_text(encoding="utf-8")):
            assert host.endswith(".example"), (path, host)


def test_files_for_the_import_hold_the_words_of_their_articles() -> None:
    texts = {article["doc_id"]: article["text"] for article in ARTICLES}
    paths = [path for path in (SAMPLES / "files").iterdir() if path.is_file()]
    assert {path.suffix for path in paths} == {".html", ".md", ".txt"}
    assert len(paths) >= 6
    for path in paths:
        content = path.read_text(encoding="utf-8")
        assert all(paragraph in content for paragraph in texts[path.stem].split("\n\n")), path
