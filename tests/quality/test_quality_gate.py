"""Quality as a test: extraction on annotated articles stays above floors that only rise."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import gold_figures
import quality_gate
from quoteline.domain import Basis, Kind, Precision, Quotation, Speaker, SpeakerKind, StatementDate
from quoteline.services.engines import engine_named

TEXT = "“We agreed,” said Ada Moss. She added that it had been late."
FIRST = {
    "content": [[1, 11]],
    "source": [[18, 26]],
    "kind": "direct",
    "speaker": "Ada Moss",
    "said": {"start": "2024-05-03", "end": "2024-05-03"},
}
SECOND = {
    "content": [[38, 59]],
    "source": [[28, 31]],
    "kind": "indirect",
    "speaker": "Ada Moss",
    "said": {"start": None, "end": None},
}
RECORD = {"doc_id": "made up", "text": TEXT, "quotes": [FIRST, SECOND]}


def quotation(
    content: tuple[int, int], kind: Kind = Kind.DIRECT, source: tuple[int, int] = (18, 26)
) -> Quotation:
    day = date(2024, 5, 3)
    said = StatementDate(day, day, Precision.DAY, Basis.EXPRESSION)
    speaker = Speaker("Ada Moss", SpeakerKind.PERSON)
    return Quotation(kind, (content,), source=(source,), speaker=speaker, said=said, found_by="test")


def test_our_own_gold_stays_above_its_floors() -> None:
    figures = quality_gate.measure(None).figures
    assert figures
    assert quality_gate.below(figures, quality_gate.read_floors()) == []


def test_the_shared_sets_stay_above_their_floors() -> None:
    folder = os.environ.get("QUOTELINE_EVAL")
    if not folder or not (Path(folder) / "quotes").is_dir():
        pytest.skip("QUOTELINE_EVAL names no folder with annotated quotations")
    figures = quality_gate.measure(folder).figures
    for name in ("polnear", "timebank", "statement dates"):
        assert any(figure.startswith(name) for figure in figures), name
    assert quality_gate.below(figures, quality_gate.read_floors()) == []


def test_dates_that_cannot_be_scored_are_said_to_be_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality_gate.of_dates(tmp_path, quality_gate.english()) == {}
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2] for line in said] == [
        "the reading of dates is not scored.",
        "their dating is not scored.",
    ]


def test_every_floor_of_our_own_gold_is_measured() -> None:
    figures = quality_gate.measure(None).figures
    modelled = engine_named("auto").model is not None
    floors = {
        name
        for name in quality_gate.read_floors()
        if name.startswith("own") and (modelled or " with model" not in name)
    }
    assert floors
    assert floors <= set(figures)


def test_a_quotation_found_with_its_source_counts_fully() -> None:
    found = (quotation((1, 11)), quotation((38, 59), Kind.INDIRECT, (28, 31)))
    figures = gold_figures.own_figures([RECORD], [found], [])
    assert figures["joint F1 all"] == 100.0
    assert figures["kind right"] == 100.0
    assert figures["date found"] == 50.0  # the second one is undated in the gold


def test_a_quotation_of_the_wrong_mention_matches_but_does_not_count() -> None:
    listing: list[str] = []
    figures = gold_figures.own_figures([RECORD], [(quotation((1, 11), source=(28, 31)),)], listing)
    assert figures["joint F1 direct"] == 0.0
    assert figures["words F1 all"] == pytest.approx(200 / 3)
    assert [line.split("\t")[0] for line in listing] == ["MISSED", "SOURCE"]


def test_half_of_the_words_are_not_the_quotation() -> None:
    assert gold_figures.match(RECORD, [quotation((1, 6))]) == []


def test_a_speaker_is_right_whatever_article_or_case_is_printed_before() -> None:
    def right(wanted: str | None, given: Speaker | None) -> bool:
        return gold_figures.speaker_right({"speaker": wanted}, replace(quotation((1, 11)), speaker=given))

    assert right("Upland Echo", Speaker("the Upland Echo", SpeakerKind.ORGANISATION))
    assert right("The Ministry", Speaker("the ministry", SpeakerKind.ORGANISATION))
    assert not right("ministry", Speaker("her ministry", SpeakerKind.ORGANISATION))
    assert not right("ministry", None)


def test_where_nobody_is_named_a_description_is_right_and_a_name_is_not() -> None:
    def right(given: Speaker | None) -> bool:
        return gold_figures.speaker_right({"speaker": None}, replace(quotation((1, 11)), speaker=given))

    assert right(None)
    assert right(Speaker("a senior aide", SpeakerKind.UNKNOWN))
    assert not right(Speaker("Ada Moss", SpeakerKind.PERSON))
    assert not right(Speaker("Ostrevian officials", SpeakerKind.GROUP))


def test_one_quotation_is_matched_only_once() -> None:
    twice = [quotation((1, 11)), quotation((1, 10))]
    assert [found for _, found in gold_figures.match(RECORD, twice)] == [twice[0]]


def test_floors_rise_and_never_fall() -> None:
    floors = {"own joint F1 all": 80.0, "gum speaker right": 70.0}
    risen = quality_gate.raised({"own joint F1 all": 85.67, "own date found": 50.0}, floors)
    assert risen == {"gum speaker right": 70.0, "own date found": 49.0, "own joint F1 all": 84.6}
    assert quality_gate.raised({"own joint F1 all": 10.0}, floors)["own joint F1 all"] == 80.0


def test_a_figure_below_its_floor_is_named() -> None:
    assert quality_gate.below(
        {"own date found": 49.0, "new": 1.0}, {"own date found": 50.0, "unmeasured": 9.0}
    ) == ["own date found fell to 49.0; its floor is 50.0."]


def test_the_floors_file_is_what_raising_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality_gate, "FLOORS", tmp_path / "floors.json")
    quality_gate.write_floors({"own date found": 50.0})
    assert json.loads((tmp_path / "floors.json").read_text()) == {"own date found": 50.0}
    assert quality_gate.read_floors() == {"own date found": 50.0}
