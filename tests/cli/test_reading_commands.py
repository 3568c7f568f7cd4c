"""import and extract, as the design writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import fake_models
import pytest
from terminals import ARTICLES, Quoteline, write_articles

from quoteline.services import engines

TEXT = str(ARTICLES[0]["text"])


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "articles.jsonl", ARTICLES)  # type: ignore[arg-type]


def test_import_makes_the_library_and_reports(quoteline: Quoteline, articles: Path, tmp_path: Path) -> None:
    path = tmp_path / "not yet" / "there.quoteline"
    said = quoteline("import", articles, "-l", path, "--jobs", 1)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("4 found, 3 imported, 1 other printings; ")
    assert [each.name for each in path.parent.iterdir()] == ["there.quoteline"]
    remark = "No trained model is installed. Quotations were found by the rules alone."
    assert said.out.partition("\n")[0].endswith(remark)
    assert "Publication dates to look at: 1 unknown." in said.out
    again = quoteline("import", articles, "-l", path, "--json")
    titles = [json.loads(line).get("title", "") for line in articles.read_text(encoding="utf-8").splitlines()]
    assert again.json == {
        "found": 4,
        "imported": 0,
        "changed": 0,
        "other_printings": 0,
        "already_there": 4,
        "skipped": 0,
        "failed": 0,
        "quotations": 0,
        "engines": {},
        "remark": "",
        "dates": {"conflicting": 0, "doubtful": 0, "future": 0, "too_old": 0, "undated": 0},
        "languages": {},
        "files": [
            {
                "origin": f"{articles}#{row}",
                "outcome": "already there",
                "reason": "already in the library",
                "article_id": row,
                "quotations": 0,
                "published": None,
                "published_from": None,
                "date_questions": [],
                "date_remark": "",
                "date_readings": [],
                "title": titles[row - 1],
                "language": "",
            }
            for row in range(1, 5)
        ],
    }


def test_import_names_what_failed_and_exits_with_one(
    quoteline: Quoteline, articles: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.json").write_text("{")
    path = tmp_path / "a.quoteline"
    said = quoteline("import", articles, tmp_path / "broken.json", tmp_path / "gone.txt", "-l", path)
    assert said.status == 1
    assert "3 imported" in said.out
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["failed", "failed"]
    assert "broken.json: it is not JSON" in said.err
    assert "gone.txt: there is no such file" in said.err


def test_what_is_only_skipped_is_no_failure(quoteline: Quoteline, articles: Path, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG")
    said = quoteline("import", articles, picture, "-l", tmp_path / "a.quoteline")
    assert said.status == 0
    assert "skipped" in said.err


def test_outlet_and_date_are_given_for_files_that_do_not_tell(quoteline: Quoteline, tmp_path: Path) -> None:
    story, path = tmp_path / "story.txt", tmp_path / "a.quoteline"
    story.write_text(TEXT, encoding="utf-8")
    given = ("--outlet", "Küsten-Bote", "--published", "2024-05-06")
    assert quoteline("import", story, "-l", path, *given, "--engine", "rules").status == 0
    lines = quoteline("search", "mill", "-l", path, "--format", "jsonl").lines
    assert {(each["outlet"], each["published"]) for each in lines} == {("Küsten-Bote", "2024-05-06")}


def test_without_a_name_the_library_is_the_one_of_the_environment(
    quoteline: Quoteline, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert quoteline("search", "mill").status == 2
    assert quoteline("import", articles).status == 0
    assert (tmp_path / "data" / "quoteline" / "default.quoteline").is_file()
    monkeypatch.setenv("QUOTELINE_LIBRARY", str(tmp_path / "named.quoteline"))
    assert quoteline("search", "mill").status == 2
    assert quoteline("import", articles).status == 0
    assert (tmp_path / "named.quoteline").is_file()
    other = tmp_path / "other.quoteline"
    assert quoteline("import", articles, "-l", other).status == 0
    assert other.is_file()


def test_extract_prints_the_object_of_the_design(quoteline: Quoteline, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(TEXT, encoding="utf-8")
    said = quoteline("extract", story, "--published", "2024-05-06", "--json")
    found: Any = said.json
    assert (said.status, said.err) == (0, "")
    assert found["text"] == TEXT
    for quote in found["quotes"]:
        assert list(quote)[:9] == [
            *("kind", "text", "content", "cue", "source", "speaker", "said", "confidence", "found_by")
        ]
        assert quote["text"] == " … ".join(TEXT[start:end] for start, end in quote["content"])
        assert quote["kind"] in ("direct", "mixed", "indirect")
    assert [quote["speaker"] for quote in found["quotes"]][:2] == ["Ada Ferrol", "Ada Ferrol"]
    assert found["quotes"][0]["said"]["start"] == "2024-05-05"  # the Sunday before that Monday
    assert quoteline("extract", "--json", stdin=TEXT.encode()).json["text"] == TEXT  # type: ignore[index]
    assert quoteline("extract", "-", "--json", stdin=TEXT.encode()).json["text"] == TEXT  # type: ignore[index]


def test_extract_tells_which_marked_words_are_no_quotation_and_why(quoteline: Quoteline) -> None:
    text = "Ada Ferrol said: “The mill stays open.” William “Bill” Moss read “The Old Harbour” to her."
    left: Any = quoteline("extract", "-", "--json", stdin=text.encode()).json["left_alone"]  # type: ignore[index]
    assert [(each["text"], each["reason"]) for each in left] == [
        ("Bill", "nickname"),
        ("The Old Harbour", "title"),
    ]
    assert all(text[slice(*each["span"])] == each["text"] for each in left)


def test_extract_shows_a_table_and_writes_where_it_is_told(quoteline: Quoteline, tmp_path: Path) -> None:
    shown = quoteline("extract", stdin=TEXT.encode())
    assert "Ada Ferrol" in shown.out
    to = tmp_path / "out.json"
    assert quoteline("extract", "--json", "-o", to, stdin=TEXT.encode()).out == ""
    assert json.loads(to.read_text(encoding="utf-8"))["text"] == TEXT
    assert quoteline("extract", stdin=b"").status == 0


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_extract_keeps_the_order_of_lines_and_reports_bad_ones(
    quoteline: Quoteline, tmp_path: Path, jobs: int
) -> None:
    lines = [
        '{"doc_id": "z", "text": "“Yes,” Ada Ferrol said.", "pub_date": "2024-05-06"}',
        "{not json",
        '{"doc_id": 2, "text": "Nobody spoke.", "title": "quiet"}',
        '{"doc_id": "no text"}',
        "",
        '{"doc_id": NaN, "text": "“No\\ud800,” Ada Ferrol said."}',
        '{"text": "“Why,” asked Lena Quist. “Why now?”"}',
        "[" * 5000,
    ]
    source, to = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    said = quoteline("extract", "--jsonl", source, "-o", to, "--jobs", jobs)
    assert (said.status, said.out) == (1, "")
    assert [line.split(":")[1] for line in said.err.splitlines()] == [" line 2", " line 4", " line 8"]
    found = [json.loads(line) for line in to.read_text(encoding="utf-8").splitlines()]
    assert [each["doc_id"] for each in found] == ["z", None, 2, None, None, 7, None]
    assert all(list(each) == ["doc_id", "quotes"] for each in found)
    assert [len(each["quotes"]) for each in found][:5] == [1, 0, 0, 0, 1]


def test_the_engine_asked_for_reads(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_models.install(monkeypatch, tmp_path / "models")
    story = write_articles(tmp_path / "a.jsonl", [{"doc_id": 1, "text": TEXT}])
    counts = {}
    for engine in engines.ENGINES:
        line: Any = quoteline("extract", "--jsonl", story, "--jobs", 0, "--engine", engine).lines[0]
        one: Any = quoteline("extract", "-", "--json", "--engine", engine, stdin=TEXT.encode()).json
        assert one["quotes"] == line["quotes"]
        counts[engine] = len(line["quotes"])
        into = quoteline(
            "import", story, "-l", tmp_path / f"{engine}.quoteline", "--json", "--engine", engine
        )
        report: Any = into.json
        assert (report["quotations"], report["remark"]) == (counts[engine], "")
    assert counts == {"auto": 1, "rules": 3, "model": 1}


def test_extract_says_once_that_the_model_is_of_no_use_and_goes_on(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = fake_models.model_folder(tmp_path / "models", leave_out="tokenizer.json")
    monkeypatch.setenv("QUOTELINE_MODELS", str(broken))
    story = write_articles(tmp_path / "a.jsonl", [{"doc_id": n, "text": TEXT} for n in range(5)])
    said = quoteline("extract", "--jsonl", story, "--jobs", 0)
    assert (said.status, len(said.lines)) == (0, 5)
    assert said.err == "The trained model is not whole: tokenizer.json (No such file or directory).\n"
    assert quoteline("extract", "-", stdin=TEXT.encode()).err == said.err
    assert quoteline("extract", "-", "--engine", "rules", stdin=TEXT.encode()).err == ""


def test_extract_may_write_over_what_it_reads(quoteline: Quoteline, tmp_path: Path) -> None:
    path = write_articles(tmp_path / "same.jsonl", [{"doc_id": n, "text": TEXT} for n in range(5)])
    assert quoteline("extract", "--jsonl", path, "-o", path).status == 0
    assert [json.loads(line)["doc_id"] for line in path.read_text().splitlines()] == [0, 1, 2, 3, 4]


def test_extract_reads_lines_that_are_piped_in(quoteline: Quoteline) -> None:
    said = quoteline("extract", "--jsonl", "-", stdin=b'\xef\xbb\xbf{"doc_id": 1, "text": "x"}\n')
    assert (said.status, said.lines) == (0, [{"doc_id": 1, "quotes": []}])


@pytest.mark.parametrize(
    "words",
    [
        ("extract", "/no/such/file.txt"),
        ("extract", "--jsonl", "/no/such/file.jsonl"),
        ("extract", "--engine", "model"),
        ("extract", "--engine", "magic"),
        ("extract", "--published", "yesterday"),
        ("extract", "--jobs", "-1"),
        ("extract", "--jsonl", "-", "-o", "/nowhere/at/all.jsonl"),
        ("import",),
        ("import", "x.txt", "--published", "2024-13-01"),
        ("import", "x.txt", "--engine", "model"),
        ("import", "x.txt", "-l", "/proc/nowhere/a.quoteline"),
    ],
)
def test_a_call_that_cannot_be_is_refused_in_a_sentence(quoteline: Quoteline, words: tuple[str, ...]) -> None:
    said = quoteline(*words, stdin=b"{}")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("quoteline: ")
    assert said.err.count("\n") == 1
