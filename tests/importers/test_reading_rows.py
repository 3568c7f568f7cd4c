"""Exports with one article a row: JSON lines, JSON, CSV and TSV."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers import Problem, read, rows
from quoteline.importers.publication.trust import Trust


def found(path: Path, content: str | bytes) -> list[Article | Problem]:
    path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
    return list(read(path))


def only_article(path: Path, content: str | bytes) -> Article:
    [article] = found(path, content)
    assert isinstance(article, Article), article
    return article


def reasons(outcome: list[Article | Problem]) -> list[str]:
    return [each.reason for each in outcome if isinstance(each, Problem)]


@pytest.mark.parametrize(
    "names",
    [
        ("text", "title", "published", "outlet", "byline", "url", "doc_id"),
        ("body", "headline", "pub_date", "publisher", "author", "link", "id"),
        ("Content", "TITLE", " Date ", "Source", "Author", "LINK", "ID"),
    ],
)
@pytest.mark.parametrize("kind", ["jsonl", "json", "csv", "tsv"])
def test_usual_names_of_fields_are_understood(tmp_path: Path, kind: str, names: tuple[str, ...]) -> None:
    values = ["He left.", "Gone", "2024-05-03", "The Ansel Post", "R. Dane", "https://a.example/1", "n-7"]
    file = tmp_path / f"rows.{kind}"
    if kind in {"csv", "tsv"}:
        separator = "," if kind == "csv" else "\t"
        content = f"{separator.join([*names, 'desk'])}\n{separator.join([*values, 'harbour'])}\n"
    else:
        content = json.dumps({**dict(zip(names, values, strict=True)), "desk": "harbour"})
    number = 2 if kind in {"csv", "tsv"} else 1
    assert only_article(file, content) == Article(
        *("He left.", "Gone", "The Ansel Post", "R. Dane", date(2024, 5, 3), PublishedFrom.ROW),
        *(f"{file}#{number}", "https://a.example/1", "n-7", {"desk": "harbour"}),
        (DateReading(date(2024, 5, 3), PublishedFrom.ROW, Trust.ROW, f"{names[2].strip()}: 2024-05-03"),),
        read_as=kind if kind.startswith("json") else "table",
    )


def test_a_bad_line_is_told_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    lines = ['{"text": "One."}', "{broken", "", '{"title": "no words"}', "[1, 2]", '{"text": "Two."}']
    outcome = found(tmp_path / "a.jsonl", "\n".join(lines))
    assert [each.origin.rpartition("#")[2] for each in outcome] == ["1", "2", "4", "5", "6"]
    assert reasons(outcome)[1:] == ["row 4 has no text", "row 5 is not an object with named fields"]
    assert reasons(outcome)[0].startswith("row 2: it is not JSON")


def test_json_lines_are_read_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\n' * 3)
    articles = read(tmp_path / "a.jsonl")
    first = next(articles)
    assert isinstance(first, Article)
    articles.close()  # type: ignore[attr-defined]  # it is a generator: the file closes with it


def test_a_line_too_long_to_hold_is_told_and_passed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "LONGEST_ROW", 40)
    long = json.dumps({"text": "x" * 200})
    outcome = found(tmp_path / "a.jsonl", f'{{"text": "One."}}\n{long}\n{{"text": "Two."}}\n')
    assert [isinstance(each, Article) for each in outcome] == [True, False, True]
    assert outcome[2].origin.endswith("#3")


@pytest.mark.parametrize("shape", ["array", "object", "wrapped"])
def test_a_json_file_may_hold_one_article_or_many(tmp_path: Path, shape: str) -> None:
    row = {"text": "One."}
    value = {"array": [row, row], "object": row, "wrapped": {"status": "ok", "articles": [row, row]}}[shape]
    outcome = found(tmp_path / "a.json", json.dumps(value))
    assert [each.origin.rpartition("#")[2] for each in outcome] == (
        ["1"] if shape == "object" else ["1", "2"]
    )
    assert not reasons(outcome)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "not JSON"),
        ("[]", "no articles"),
        ("[" * 200_000, "nested too deeply"),
        ('{"a":' * 200_000, "nested too deeply"),
        ("9" * 10_000, "too long"),
        ("NaN", "no articles"),
        ("[1, 2]", "no articles"),
        ('[{"name": "a package"}, {"name": "another"}]', "no articles"),
        ('{"text": "a"', "not JSON"),
        (b"\x00\x01\x02", "not a text file"),
    ],
)
def test_a_broken_json_file_fails_with_its_reason(tmp_path: Path, content: str | bytes, reason: str) -> None:
    [told] = reasons(found(tmp_path / "a.json", content))
    assert reason in told


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_nuls_and_lone_surrogates_become_a_mark_that_can_be_stored(tmp_path: Path, kind: str) -> None:
    row = '{"text": "a\\u0000b\\ud800c \\ud83d\\ude00", "title": "\\udfff", '
    row += '"x\\ud801": ["\\u0000", {"y": NaN}, 1e999]}'
    article = only_article(tmp_path / f"a.{kind}", row)
    assert (article.text, article.title) == ("a\ufffdb\ufffdc 😀", "\ufffd")
    assert article.extra == {"x\ufffd": ["\ufffd", {"y": None}, None]}


def test_an_export_in_windows_encoding_keeps_its_marks(tmp_path: Path) -> None:
    article = only_article(tmp_path / "a.csv", "text\n“Non” is what Zoé said.\n".encode("cp1252"))
    assert article.text == "“Non” is what Zoé said."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_and_the_encoding_are_found_out(tmp_path: Path, encoding: str, separator: str) -> None:
    content = f"title{separator}text\r\nGone{separator}“Yes,” he said; then, no.\r\n"
    if separator != "\t":
        content = content.replace("“Yes,” he said; then, no.", '"“Yes,” he said; then, no."')
    article = only_article(tmp_path / "a.csv", content.encode(encoding))
    assert (article.title, article.text) == ("Gone", "“Yes,” he said; then, no.")


def test_a_cell_holds_paragraphs_and_more_than_the_usual_limit(tmp_path: Path) -> None:
    long = "She said so. " * 20_000
    article = only_article(tmp_path / "a.csv", f'text\r\n"One ""two"".\r\n\r\n{long}"\r\n')
    assert article.text == f'One "two".\n\n{long}'


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_parts_rows(tmp_path: Path, end: str) -> None:
    for name, content in (("a.csv", "text{}a{}b{}"), ("a.jsonl", '{{"text": "a"}}{}{{"text": "b"}}{}')):
        outcome = found(tmp_path / name, content.format(end, end, end))
        assert [each.text for each in outcome if isinstance(each, Article)] == ["a", "b"]


def test_rows_are_counted_as_a_spreadsheet_counts_them(tmp_path: Path) -> None:
    outcome = found(tmp_path / "a.csv", 'title,text\na,"x\ny"\n,,\nb,\nc,z\n')
    assert [each.origin.rpartition("#")[2] for each in outcome] == ["2", "4", "5"]
    assert reasons(outcome) == ["row 4 has no text"]


def test_a_table_without_a_text_column_fails_once(tmp_path: Path) -> None:
    assert reasons(found(tmp_path / "a.csv", "a,b\n1,2\n3,4\n")) == [
        'its first row names no column "text", "body" or "content"; say which one holds the text'
        " (on the command line: --map text=COLUMN); its columns are: a, b"
    ]


def test_cells_beyond_the_header_are_kept(tmp_path: Path) -> None:
    assert only_article(tmp_path / "a.csv", "text,\nx,y,z\n").extra == {"column 2": "y", "column 3": "z"}


def test_a_mark_that_is_never_closed_does_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "LONGEST_ROW", 1000)
    limit = csv.field_size_limit()
    try:
        outcome = found(tmp_path / "a.csv", 'text\nOne.\n"' + "word\n" * 1000)
    finally:
        csv.field_size_limit(limit)
    assert isinstance(outcome[0], Article)
    assert "breaks the table" in reasons(outcome)[0]


def test_other_shapes_of_a_field_are_understood(tmp_path: Path) -> None:
    row = {
        "text": ["One.", "Two."],
        "source": {"id": 3, "name": "The Ansel Post"},
        "author": ["A", "B"],
        "id": 7,
    }
    article = only_article(tmp_path / "a.json", json.dumps(row))
    assert (article.text, article.outlet, article.byline, article.doc_id) == (
        *("One.\n\nTwo.", "The Ansel Post", "A, B"),
        "7",
    )


def test_the_first_name_that_holds_something_wins_and_the_other_is_kept(tmp_path: Path) -> None:
    row = {"content": "long", "text": " ", "title": "a", "headline": "b", "date": "soon"}
    article = only_article(tmp_path / "a.json", json.dumps(row))
    assert (article.text, article.title, article.published) == ("long", "a", None)
    assert article.extra == {"headline": "b", "date": "soon"}
