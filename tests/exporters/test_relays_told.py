"""An export tells through whom words came, and never gives denied words for claimed ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from quotation_samples import detail

from quoteline.domain import Declined, Kind, Passing, Quotation, QuotationDetail, Relay, Speaker
from quoteline.exporters import jsonl, write
from quoteline.exporters.clipped import Manner, as_quoted

TEXT = "“We sail,” Mara Vint told Reuters. The port declined to comment."
REUTERS = Relay("Reuters", (26, 33), Passing.TOLD)


def marked(remark: str, words: str = "that they sail", kind: Kind = Kind.INDIRECT) -> QuotationDetail:
    made = detail(words, kind=kind)
    return replace(made, row=replace(made.row, remark=remark), remark=remark)


def test_a_relay_is_told_as_name_manner_and_place() -> None:
    made = jsonl.quotation_object(Quotation(Kind.DIRECT, ((1, 9),), relay=REUTERS), TEXT)
    told = {key: made[key] for key in ("relayed_by", "relayed_how", "relayed")}
    assert told == {"relayed_by": "Reuters", "relayed_how": "told", "relayed": [[26, 33]]}
    assert TEXT[26:33] == "Reuters"


def test_a_relay_without_a_place_has_no_span() -> None:
    """An older library kept it as a remark."""
    made = jsonl.detail_object(replace(detail(), relay=replace(REUTERS, span=(0, 0))))
    assert (made["relayed_by"], made["relayed"]) == ("Reuters", [])


def test_who_declined_is_told_with_the_words_that_tell_it() -> None:
    declined = Declined((44, 63), ((35, 43),), Speaker("Port of Ansel"))
    assert jsonl.declined_object(declined, TEXT) == {
        "source": [[35, 43]],
        "speaker": "Port of Ansel",
        "span": [44, 63],
        "text": "declined to comment",
    }
    assert jsonl.declined_object(replace(declined, speaker=None), TEXT)["speaker"] is None


def test_a_table_tells_it_when_asked_for() -> None:
    told = replace(marked("denial"), relay=replace(REUTERS, how=Passing.REPORTED))
    columns = ["remark", "relayed_by", "relayed_how"]
    written = "".join(write([told, detail()], "csv", columns=columns))
    assert written == "\ufeffremark,relayed_by,relayed_how\r\ndenial,Reuters,reported\r\nheadline,,\r\n"


@pytest.mark.parametrize(
    ("remark", "manner"),
    [
        ("denial", "denied"),
        ("declined to comment", "would not say"),
        ("", "reported"),
    ],
)
def test_a_citation_says_what_was_done_with_the_words(remark: str, manner: str) -> None:
    told = marked(remark)
    assert as_quoted([told], Manner()).plain.startswith(
        f"Mara Vint (harbour master), {manner}: that they sail\n"
    )
    assert f", {manner}: that they sail</p>" in as_quoted([told], Manner()).html


def test_denied_words_in_marks_are_no_claim_either() -> None:
    told = marked("denial", "stealing", Kind.DIRECT)
    assert as_quoted([told], Manner()).plain.startswith("Mara Vint (harbour master), denied: “stealing”\n")
    assert ", denied: “stealing”</p>" in as_quoted([told], Manner()).html


def test_a_citation_tells_through_whom_the_words_came() -> None:
    told = replace(detail(), relay=REUTERS)
    assert (
        "— Mara Vint (harbour master), said 20 March 2025, told Reuters\n"
        in as_quoted([told], Manner()).plain
    )
    passed = replace(detail(), relay=replace(REUTERS, how=Passing.REPORTED))
    assert "said 20 March 2025, reported by Reuters" in as_quoted([passed], Manner()).html
