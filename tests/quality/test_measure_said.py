"""Days given to statements by hand are compared with ours, and what is wrong is counted apart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bootstrap
import measure_said
import quality_gate
import said_figures
from quoteline.domain import Basis, Precision, StatementDate
from quoteline.services.engines import engine_named

TEXT = "“We agreed,” Ada Moss said on Tuesday. She added that it had been late. Many back the mill."
QUOTES = [
    {"content": [[1, 11]], "cue": [[22, 26]], "source": [[13, 21]], "type": "direct", "speech": True},
    {"content": [[49, 70]], "cue": [[43, 48]], "source": [[39, 42]], "type": "indirect", "speech": True},
    {"content": [[82, 90]], "cue": [[77, 81]], "source": [[72, 76]], "type": "indirect", "speech": False},
]
ARTICLE = {"doc_id": "mill", "text": TEXT, "quotes": QUOTES}


class Scorer:
    """Stands in for the scorer beside the shared sets, for days and spans of days."""

    @staticmethod
    def said(row: Any) -> str:
        said = row["said"]
        if said["start"] is None:
            return "unknown"
        return said["start"] if said["start"] == said["end"] else f"{said['start']}/{said['end']}"

    @staticmethod
    def iv(value: str) -> tuple[date, date]:
        first, _, last = value.partition("/")
        return date.fromisoformat(first), date.fromisoformat(last or first)


def row(**changes: object) -> dict[str, Any]:
    usual = {"id": "s1", "doc_id": "mill", "quote": [[1, 11]], "pub_date": "2024-05-09"}
    return {**usual, "said_date": "2024-05-07", "half": "tune", **changes}


def on(first: str, last: str = "") -> StatementDate:
    precision = Precision.RANGE if last else Precision.DAY
    return StatementDate(
        date.fromisoformat(first), date.fromisoformat(last or first), precision, Basis.EXPRESSION
    )


def outcome(said: StatementDate, **changes: object) -> said_figures.Outcome:
    (found,) = said_figures.outcomes([row(**changes)], {"s1": said}, Scorer)
    return found


def test_the_very_day_is_exact_and_so_is_another_that_was_allowed() -> None:
    assert outcome(on("2024-05-07")).exact
    assert outcome(on("2024-05-06"), alt=["2024-05-06"]).exact
    assert not outcome(on("2024-05-06")).exact


def test_a_wrong_day_is_invented_and_a_span_around_the_right_one_is_not() -> None:
    assert outcome(on("2024-05-09")).invented
    around = outcome(on("2024-05-01", "2024-05-09"))
    assert (around.exact, around.compatible, around.invented) == (False, True, False)
    within = outcome(on("2024-05-07"), said_date="2024-05-01/2024-05-31")
    assert (within.exact, within.compatible, within.invented) == (False, True, True)


def test_no_answer_is_wrong_and_not_invented() -> None:
    found = outcome(StatementDate())
    assert (found.given, found.exact, found.compatible, found.invented) == ("unknown", False, False, False)


def test_a_day_that_the_article_does_not_tell_is_invented_wherever_it_is_put() -> None:
    found = outcome(on("2024-05-07"), said_date="unknown")
    assert (found.exact, found.compatible, found.invented, found.moved) == (False, False, True, True)
    assert outcome(StatementDate(), said_date="unknown").exact
    allowed = outcome(on("2024-05-07"), said_date="unknown", alt=["2024-05-07"])
    assert (allowed.exact, allowed.compatible, allowed.invented) == (True, True, False)


def test_a_span_longer_than_a_year_fits_nothing() -> None:
    assert not outcome(on("2020-01-01", "2024-12-31")).compatible


def test_moved_and_kept_are_counted_apart() -> None:
    gold = [row(), row(id="s2", said_date="2024-05-09"), row(id="s3", said_date="2024-05-09")]
    dated = {"s1": on("2024-05-09"), "s2": on("2024-05-09"), "s3": on("2024-05-07")}
    figures = said_figures.figures(said_figures.outcomes(gold, dated, Scorer))
    assert figures["moved"] == 0.0
    assert figures["kept"] == 50.0
    assert figures["exact"] == pytest.approx(100 / 3)
    assert figures["invented"] == pytest.approx(200 / 3)
    always = said_figures.outcomes(gold, said_figures.always_published(gold), Scorer)
    assert said_figures.figures(always)["kept"] == 100.0


def test_marked_statements_are_dated_in_their_article_without_being_found_first() -> None:
    gold = [row(), row(id="s2", quote=[[82, 90]])]
    lexicon = quality_gate.english()
    dated = said_figures.as_marked(said_figures.by_article(gold, [ARTICLE]), lexicon)
    assert dated["s1"].start == date(2024, 5, 7)
    assert set(dated) == {"s1", "s2"}  # an attitude too, where it is asked for


def test_a_statement_that_is_not_found_is_left_out() -> None:
    gold = [row(), row(id="s2", quote=[[82, 90]])]
    dated = said_figures.as_found(
        said_figures.by_article(gold, [ARTICLE]), quality_gate.english(), engine_named("rules")
    )
    assert set(dated) == {"s1"}
    assert said_figures.attitudes(said_figures.by_article(gold, [ARTICLE])) == {"s2"}
    said = measure_said.missing(gold, set(dated), {"s2"})
    assert said == "1 of 2, of which 1 are attitudes (“backs”, “wants”)"


def test_how_often_two_readings_agree_is_told() -> None:
    gold = [row(second="2024-05-07"), row(id="s2", second="2024-05-08"), row(id="s3")]
    assert measure_said.agreed(gold) == "1 of 2 statements"


def test_a_statement_that_is_no_quotation_of_its_article_is_refused() -> None:
    with pytest.raises(ValueError, match="s1 is no quotation of mill"):
        said_figures.by_article([row(quote=[[1, 5]])], [ARTICLE])
    with pytest.raises(ValueError, match="no such articles: other"):
        said_figures.by_article([row(doc_id="other")], [ARTICLE])


def test_only_the_half_for_tuning_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("quotes", "dates"):
        (tmp_path / folder).mkdir()
    (tmp_path / said_figures.ARTICLES).write_text(json.dumps(ARTICLE) + "\n", encoding="utf-8")
    gold = [row(said_date="2024-05-01"), row(id="s2", quote=[[49, 70]], said_date="2024-05-01", half="test")]
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(each) + "\n" for each in gold), encoding="utf-8")
    monkeypatch.setattr(measure_said, "load", lambda path: Scorer)
    options = ("--gold", tmp_path / "gold.jsonl", "--engine", "rules", "--errors", tmp_path / "errors")
    monkeypatch.setattr("sys.argv", ["measure_said.py", *map(str, options)])
    monkeypatch.setenv("QUOTELINE_EVAL", str(tmp_path))
    assert measure_said.main() == 0
    assert "Not found as quotations: 0 of 2, of which 0 are attitudes" in capsys.readouterr().out
    (line,) = (tmp_path / "errors").read_text(encoding="utf-8").splitlines()
    assert line.startswith("INVENTED\ts1\tmill\tpublished 2024-05-09\twanted 2024-05-01\tgave 2024-05-07")
    assert "'on Tuesday'" in line or "'Tuesday'" in line


def test_a_difference_comes_with_what_other_documents_would_give() -> None:
    better, worse = [[3.0, 4.0]] * 20 + [[1.0, 4.0]] * 20, [[2.0, 4.0]] * 20 + [[1.0, 4.0]] * 20
    told = bootstrap.difference(better, worse, bootstrap.share)
    assert told.points == pytest.approx(12.5)
    assert 0 < told.low < 12.5 < told.high < 25
    same = bootstrap.difference(better, better, bootstrap.share)
    assert (same.points, same.low, same.high) == (0.0, 0.0, 0.0)
    with pytest.raises(ValueError, match="same documents"):
        bootstrap.difference(better, worse[1:], bootstrap.share)


def test_f1_is_reckoned_from_what_was_given_and_what_was_wanted() -> None:
    assert bootstrap.f1(np.array([3.0, 4.0, 3.0, 6.0])) == pytest.approx(60.0)
    assert bootstrap.f1(np.zeros(4)) == 0.0


# --- with the shared articles ------------------------------------------------------------------------


def shared_folder() -> Path:
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent")
    if not (folder / said_figures.ARTICLES).exists():
        pytest.skip("QUOTELINE_EVAL names no folder with annotated quotations")
    return folder


def test_what_is_counted_is_what_the_scorer_beside_the_sets_counts(tmp_path: Path) -> None:
    script = shared_folder() / "dates" / "score_said.py"
    score = quality_gate.load(script)
    gold = [
        row(),
        row(id="s2", said_date="2024-05", alt=["2024-05-03"]),
        row(id="s3", said_date="2024-05-09"),
        row(id="s4", said_date="2024-W19"),
        row(id="s5", said_date="unknown", alt=["2024-05-01"]),
        row(id="s6", said_date="2024-05-01", alt=["unknown", "2024-05-30"]),
        row(id="s7", said_date="2024-05-01", alt=["2024-05-30", "unknown"]),
    ]
    dated = {
        "s1": on("2024-05-01", "2024-05-30"),
        "s2": on("2024-05-04"),
        "s3": StatementDate(),
        **dict.fromkeys(("s5", "s6", "s7"), on("2024-05-25", "2024-06-02")),
        "s4": StatementDate(date(2024, 5, 6), date(2024, 5, 12), Precision.WEEK),
    }
    ours = said_figures.outcomes(gold, dated, score)
    given = [{"id": each.row["id"], "said_date": each.given} for each in ours]
    for name, rows in (("gold", gold), ("given", given)):
        (tmp_path / name).write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
    command = [sys.executable, str(script), str(tmp_path / "gold"), str(tmp_path / "given")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    figures = said_figures.figures(ours)
    assert float(told[4]) == pytest.approx(figures["exact"] / 100, abs=0.001)
    assert float(told[6]) == pytest.approx(figures["compatible"] / 100, abs=0.001)


def test_every_statement_of_the_gold_is_a_quotation_of_its_article() -> None:
    folder = shared_folder()
    if not said_figures.GOLD.exists():
        pytest.skip("there are no statements with their days")
    gold = quality_gate.records(said_figures.GOLD)
    pairs = said_figures.by_article(gold, quality_gate.records(folder / said_figures.ARTICLES))
    published = {article["doc_id"]: article["pub_date"] for article, _ in pairs}
    assert all(each["pub_date"] == published[each["doc_id"]] for each in gold)
    assert set(said_figures.as_marked(pairs, quality_gate.english())) == {each["id"] for each in gold}
