"""A person may say which column holds what; it is followed to the letter, or refused in a sentence."""

import json
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteline.domain import Article
from quoteline.importers import Asked, Problem, UnreadableError, read
from quoteline.importers.columns import columns_of

NAMES = ["Nr", "Beitrag", "Kopf", "text", "Erschienen", "date"]
ROWS = [
    ["1", "Yes, said Ada Lund.", "Harbour", "a note", "2025-03-19", "2025-04-01"],
    ["2", "No, said Bo Falk.", "Quay", "", "2025-03-20", "2025-04-01"],
]
ASKED = {"text": "Beitrag", "title": "kopf", "published": "5"}


def table(folder: Path, kind: str) -> Path:
    file = folder / f"a.{kind}"
    objects = [dict(zip(NAMES, row, strict=True)) for row in ROWS]
    if kind == "xlsx":
        with xlsxwriter.Workbook(str(file)) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate([NAMES, *ROWS]):
                sheet.write_row(number, 0, row)
    elif kind == "json":
        file.write_text(json.dumps(objects))
    elif kind == "jsonl":
        file.write_text("\n".join(map(json.dumps, objects)))
    else:
        mark = {"csv": ",", "tsv": "\t"}[kind]
        file.write_text("\n".join(mark.join(f'"{cell}"' for cell in row) for row in [NAMES, *ROWS]))
    return file


@pytest.mark.parametrize("kind", ["csv", "tsv", "xlsx", "json", "jsonl"])
def test_columns_are_taken_as_told_and_nothing_is_lost(tmp_path: Path, kind: str) -> None:
    found = list(read(table(tmp_path, kind), Asked(ASKED)))
    articles = [each for each in found if isinstance(each, Article)]
    assert [each.text for each in articles] == ["Yes, said Ada Lund.", "No, said Bo Falk."]
    assert [each.title for each in articles] == ["Harbour", "Quay"]
    assert [str(each.published) for each in articles] == ["2025-03-19", "2025-03-20"]
    assert len(articles[0].readings) == 1  # "date" is some other day, for somebody said which one counts
    assert dict(articles[0].extra) == {"Nr": "1", "text (column)": "a note", "date (column)": "2025-04-01"}
    assert found == articles


@pytest.mark.parametrize("kind", ["csv", "tsv", "xlsx", "json", "jsonl"])
def test_a_column_that_is_not_there_is_told_with_those_that_are(tmp_path: Path, kind: str) -> None:
    [problem] = read(table(tmp_path, kind), Asked({"text": "Absatz"}))
    assert isinstance(problem, Problem)
    assert problem.reason == (
        "it has no column “Absatz”; its columns are: Nr, Beitrag, Kopf, text, Erschienen, date"
    )
    assert not problem.skipped


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl"])
def test_without_a_column_for_the_text_the_reason_says_how_to_name_it(tmp_path: Path, kind: str) -> None:
    content = {"csv": "a,b\n1,2\n3,4", "json": '[{"a": 1, "b": 2}]', "jsonl": '{"a": 1}\n{"b": 2}\n'}
    (tmp_path / f"a.{kind}").write_text(content[kind])
    [problem] = read(tmp_path / f"a.{kind}")
    assert isinstance(problem, Problem)
    assert "--map text=" in problem.reason
    assert problem.reason.endswith(": a, b")


@pytest.mark.parametrize("told", ["0", "7", "-1", "", "99999999999999999999", "²", "1.0"])
def test_a_number_beyond_the_columns_is_no_column(tmp_path: Path, told: str) -> None:
    [problem] = read(table(tmp_path, "csv"), Asked({"text": told}))
    assert isinstance(problem, Problem)
    assert "it has no column" in problem.reason


def test_a_told_column_decides_how_a_table_is_separated(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Absatz;Kopf, kurz\nYes, he said;Quay\n")
    [article] = read(tmp_path / "a.csv", Asked({"text": "Absatz"}))
    assert isinstance(article, Article)
    assert article.text == "Yes, he said"


def test_days_in_a_told_column_are_decided_by_the_other_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text,tag\nYes,3/4/2025\nNo,25/4/2025\n")
    first, _ = read(tmp_path / "a.csv", Asked({"published": "tag"}))
    assert isinstance(first, Article)
    assert str(first.published) == "2025-04-03"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_two_columns_of_one_name_are_told_apart(tmp_path: Path, kind: str) -> None:
    if kind == "csv":
        (tmp_path / "a.csv").write_text("text,note,note,\nYes,a,b,c\n")
    else:
        with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ["text", "note", "note"])
            sheet.write_row(1, 0, ["Yes", "a", "b", "c"])
    [article] = read(tmp_path / f"a.{kind}")
    assert isinstance(article, Article)
    assert dict(article.extra) == {"note": "a", "note (2)": "b", "column 4": "c"}
    [article] = read(tmp_path / f"a.{kind}", Asked({"text": "note (2)", "title": "note"}))
    assert isinstance(article, Article)
    assert (article.text, article.title) == ("b", "a")


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_row(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('text,title\nOne.,a\n"Two.,b\nThree.,c\n')
    first, problem = read(tmp_path / "a.csv")
    assert isinstance(first, Article)
    assert isinstance(problem, Problem)
    assert problem.origin.endswith("#3")
    assert "never closed" in problem.reason
    assert not problem.skipped
    (tmp_path / "a.csv").write_text('text,title\nOne.,a\n"Two.",b')
    assert len(list(read(tmp_path / "a.csv"))) == 2
    (tmp_path / "a.csv").write_text('"text,title\nOne.,a')
    [problem] = read(tmp_path / "a.csv")
    assert isinstance(problem, Problem)


# --- what the dialog is told -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "tsv", "xlsx", "json", "jsonl"])
def test_columns_and_first_rows_are_told(tmp_path: Path, kind: str) -> None:
    columns = columns_of(table(tmp_path, kind), rows=1)
    assert columns.names == tuple(NAMES)
    assert columns.rows == (tuple(ROWS[0]),)
    assert columns.taken == {"text": "text", "published": "date"}


def test_columns_are_told_where_none_is_known(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a,,c\n1,"two\nlines",3,4\n5\n')
    columns = columns_of(tmp_path / "a.csv")
    assert columns.names == ("a", "column 2", "c")
    assert columns.rows == (("1", "two lines", "3"), ("5", "", ""))
    assert columns.taken == {}


def test_what_is_no_table_has_no_columns(tmp_path: Path) -> None:
    for name, content in {"a.txt": "a,b", "a.json": "{", "a.xlsx": "a,b", "a.xyz": "a"}.items():
        (tmp_path / name).write_text(content)
        with pytest.raises(UnreadableError):
            columns_of(tmp_path / name)
    (tmp_path / "a.csv").write_text("")
    assert columns_of(tmp_path / "a.csv").names == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.text(alphabet='a,;"\n\t\x00é', max_size=60),
    told=st.dictionaries(st.sampled_from(["text", "title", "published"]), st.text(max_size=4)),
)
def test_any_table_with_any_wish_gives_articles_or_problems(
    tmp_path: Path, content: str, told: dict[str, str]
) -> None:
    (tmp_path / "a.csv").write_text(content)
    for found in read(tmp_path / "a.csv", Asked(told)):
        assert found.reason if isinstance(found, Problem) else found.text
    columns = columns_of(tmp_path / "a.csv")
    assert all(len(row) == len(columns.names) for row in columns.rows)
