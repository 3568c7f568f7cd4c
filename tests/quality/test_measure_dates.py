"""Dates found in annotated texts are scored, compared and their errors classed."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import bootstrap
import date_errors
import date_figures
import measure_dates
import peer_dates
import quality_gate

TEXT = "The council met on Tuesday, and again in May 2021; it took two years."
TUESDAY = {"start": 19, "end": 26, "type": "DATE", "value": "2025-03-18"}
MAY = {"start": 41, "end": 49, "type": "DATE", "value": "2021-05"}
YEARS = {"start": 59, "end": 68, "type": "DURATION", "value": "P2Y"}
RECORD = {"doc_id": "a", "text": TEXT, "dct": "2025-03-20", "timexes": [TUESDAY, MAY, YEARS]}


class Scorer:
    """Stands in for the scorer beside the shared sets: only what begins at one place is the same."""

    @staticmethod
    def match(wanted: list[Any], found: list[Any]) -> list[tuple[int, int, bool]]:
        places = {each["start"]: j for j, each in enumerate(found)}
        return [(i, places[each["start"]], True) for i, each in enumerate(wanted) if each["start"] in places]

    @staticmethod
    def is_cal(timex: Any) -> bool:
        return timex["type"] == "DATE" and str(timex["value"])[:2].isdigit()

    @staticmethod
    def prf(right: int, found: int, wanted: int) -> tuple[float, float, float]:
        return right / found, right / wanted, 2 * right / (found + wanted)

    @staticmethod
    def load(path: Path) -> dict[str, Any]:
        return {each["doc_id"]: each for each in quality_gate.records(path)}


def given(*timexes: dict[str, object]) -> dict[str, Any]:
    return {"a": {"doc_id": "a", "timexes": list(timexes)}}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Tuesday", "weekday"),
        ("last Wednesday", "weekday"),
        ("yesterday", "today, yesterday, tomorrow"),
        ("March 3", "month and day, without year"),
        ("the third of May 2021", "month, with year"),
        ("3 May 2021", "month and day, with year"),
        ("early March", "month, without year"),
        ("May '98", "month, with year"),
        ("11/02/89", "date in numbers"),
        ("1998", "bare year"),
        ("the 1990s", "decade or century"),
        ("fiscal 1998", "fiscal year"),
        ("the third quarter", "quarter or half"),
        ("last summer", "season"),
        ("Christmas", "holiday"),
        ("a year ago", "unit, reckoned from a day"),
        ("last week", "unit, last or next or this"),
        ("the year", "unit alone"),
        ("the morning", "part of day"),
        ("5 p.m.", "clock time"),
        ("once upon a time", "other"),
    ],
)
def test_words_for_a_time_are_of_a_kind(words: str, kind: str) -> None:
    assert date_errors.kind_of(words, {"type": "DATE", "value": "?"}) == kind


def test_type_and_reference_count_more_than_the_words() -> None:
    assert date_errors.kind_of("two years", {"type": "DURATION", "value": "P2Y"}) == "duration"
    assert date_errors.kind_of("every Tuesday", {"type": "SET", "value": "P1W"}) == "set"
    assert date_errors.kind_of("this year", {"type": "DATE", "value": "PRESENT_REF"}) == "reference word"


def test_every_error_is_listed_once_and_nothing_that_is_right() -> None:
    wrong = given({**TUESDAY, "value": "2025-03-25"}, YEARS, {**MAY, "start": 4, "end": 11})
    found = list(date_errors.errors({"a": RECORD}, wrong, Scorer))
    assert [each.name for each in found] == [
        "wrong value: weekday",
        "missed: month, with year",
        "extra: other",
    ]
    assert (
        found[0].line
        == "a\t2025-03-20\t'Tuesday'\twanted DATE 2025-03-18\tgave DATE 2025-03-25 for 'Tuesday'"
    )
    assert list(date_errors.errors({"a": RECORD}, given(TUESDAY, MAY, YEARS), Scorer)) == []
    assert date_errors.kinds({"a": RECORD}) == {"weekday": 1, "month, with year": 1, "duration": 1}
    other = given(TUESDAY, MAY, {**YEARS, "type": "DATE", "value": "2023"})
    assert [each.name for each in date_errors.errors({"a": RECORD}, other, Scorer)] == [
        "wrong type: duration"
    ]


def test_only_the_years_of_calendar_dates_are_looked_at() -> None:
    months = given({**TUESDAY, "value": "2025-12-31"}, {**MAY, "value": "2020-05"}, YEARS)
    assert date_figures.by_year({"a": RECORD}, months, Scorer) == (50.0, 50.0, 50.0)


def test_of_a_text_that_is_there_twice_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    rows = [{"doc_id": name} for name in ("APW20000107.0088", date_figures.TWICE, "other")]
    path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
    assert list(date_figures.read(path, Scorer)) == ["APW20000107.0088", "other"]


def test_folds_hold_every_document_once_and_are_always_the_same() -> None:
    gold = {f"document {number}": RECORD for number in range(23)}
    parts = date_figures.folds(gold)
    assert sorted(name for part in parts for name in part) == sorted(gold)
    assert {len(part) for part in parts} == {4, 5}
    assert parts == date_figures.folds(dict(reversed(gold.items())))
    assert parts[0] != sorted(parts[0])


def test_our_own_tagger_answers_under_the_keys_of_the_sets() -> None:
    found = date_figures.tagged({"a": RECORD})["a"]
    assert found["doc_id"] == "a"
    assert {"start", "end", "type", "value"} == set(found["timexes"][0])
    assert [each["value"] for each in found["timexes"]] == ["2025-03-18", "2021-05", "P2Y"]


def test_a_peer_is_given_the_precision_and_the_places_of_what_it_found() -> None:
    when = datetime(2021, 5, 3)
    found = [("May 2021", when, "month"), ("in another form", when, "day"), ("two years", when, "year")]
    placed = list(peer_dates.placed(TEXT, found))
    assert [TEXT[each["start"] : each["end"]] for each in placed] == ["May 2021", "two years"]
    assert [each["value"] for each in placed] == ["2021-05", "2021"]
    assert peer_dates.value(when, "week", False) == "2021-W18"
    assert peer_dates.value(when, "day", False) == "2021-05-03"
    assert peer_dates.value(when.replace(hour=17), "day", True) == "2021-05-03T17:00"


def test_speed_and_findings_come_from_one_reading() -> None:
    told = peer_dates.measured(
        lambda article: [{"value": article["doc_id"]}], [RECORD, {**RECORD, "doc_id": "b"}]
    )
    assert told["speed"] > 0
    assert [each["timexes"] for each in told["found"]] == [[{"value": "a"}], [{"value": "b"}]]


# --- with the shared articles ------------------------------------------------------------------------


@pytest.fixture
def shared() -> Path:
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent") / "dates"
    if not (folder / date_figures.TIMEBANK).exists():
        pytest.skip("QUOTELINE_EVAL names no folder with annotated dates")
    return folder


def test_the_annotation_itself_is_all_right(shared: Path) -> None:
    score = quality_gate.load(shared / "score.py")
    gold = date_figures.read(shared / date_figures.TIMEBANK, score)
    for measure in ("strict", "value", "day"):
        assert date_figures.percents(gold, gold, score)[measure] == (100.0, 100.0, 100.0)
    assert list(date_errors.errors(gold, gold, score)) == []
    assert date_figures.by_fold(gold, gold, score, "value") == [100.0] * 5


def test_the_counts_of_documents_come_to_the_figure_of_the_scorer(shared: Path) -> None:
    score = quality_gate.load(shared / "score.py")
    gold = date_figures.read(shared / date_figures.TIMEBANK, score)
    empty = {name: {"timexes": each["timexes"][:1]} for name, each in gold.items()}
    for measure in date_figures.COUNTED:
        told = date_figures.compared(gold, gold, empty, score, measure)
        assert told.points == pytest.approx(100 - date_figures.percents(gold, empty, score)[measure][2])
        assert told.low < told.points < told.high
    assert date_figures.compared(gold, gold, gold, score, "day") == bootstrap.Difference(0.0, 0.0, 0.0)


def test_the_set_that_was_never_tuned_on_is_read_only_when_it_is_asked_for(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "dates"
    made.mkdir()
    (made / "score.py").write_text((shared / "score.py").read_text(encoding="utf-8"), encoding="utf-8")
    row = json.dumps(RECORD) + "\n"
    for name in (date_figures.TIMEBANK, date_figures.WIKIWARS):
        rows = "".join(row.replace('"a"', f'"{number}"') for number in range(10))
        (made / name).write_text(rows, encoding="utf-8")
    monkeypatch.setenv("QUOTELINE_EVAL", str(tmp_path))
    saved = tmp_path / "saved.jsonl"
    monkeypatch.setattr("sys.argv", ["measure_dates.py", "--save", str(saved)])
    assert measure_dates.main() == 0  # and there is no such file
    assert "AQUAINT" not in capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["measure_dates.py", "--compare", str(saved)])
    assert measure_dates.main() == 0
    assert f"day F1 of ours now less that of {saved}: +0.0 [+0.0, +0.0]" in capsys.readouterr().out
    (made / date_figures.AQUAINT).write_text(row, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["measure_dates.py", "--aquaint"])
    assert measure_dates.main() == 0
    assert "AQUAINT, ours: 1 documents, 3 expressions" in capsys.readouterr().out
