"""JSON objects, of a bare quotation and of a kept one."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from quotation_samples import DETAILS, detail

from quoteline.domain import (
    UNDATED,
    Basis,
    Kind,
    Precision,
    Quotation,
    QuotationDetail,
    Speaker,
    SpeakerKind,
    StatementDate,
)
from quoteline.exporters import jsonl, write

DOCUMENTED = ["kind", "text", "content", "cue", "source", "speaker", "said", "confidence", "found_by"]
ADDED = ["id", "article_id", "article_title", "outlet", "published", "url", "context_before", "context_after"]
TEXT = "“We sail,” said Mara Vint on Monday. “At dawn.”"
MONDAY = date(2025, 3, 17)


def test_a_bare_quotation_has_the_documented_shape() -> None:
    quotation = Quotation(
        Kind.DIRECT,
        content=((1, 9), (38, 46)),
        cue=((11, 15),),
        source=((16, 25),),
        speaker=Speaker("Mara Vint", SpeakerKind.PERSON, role="harbour master"),
        said=StatementDate(
            date(2025, 3, 17), date(2025, 3, 17), Precision.DAY, Basis.EXPRESSION, ((29, 35),), "beside", 0.9
        ),
        confidence=0.97,
        found_by="rules 1",
        note="headline",
    )
    made = jsonl.quotation_object(quotation, TEXT)
    assert list(made)[:9] == DOCUMENTED
    assert made == {
        "kind": "direct",
        "text": "We sail, … At dawn.",
        "content": [[1, 9], [38, 46]],
        "cue": [[11, 15]],
        "source": [[16, 25]],
        "speaker": "Mara Vint",
        "said": {
            "start": "2025-03-17",
            "end": "2025-03-17",
            "precision": "day",
            "basis": "expression",
            "evidence": [[29, 35]],
            "rule": "beside",
            "confidence": 0.9,
        },
        "confidence": 0.97,
        "found_by": "rules 1",
        "role": "harbour master",
        "speaker_kind": "person",
        "remark": "headline",
        "relayed_by": None,
        "relayed_how": None,
        "relayed": [],
    }


def test_a_day_that_a_person_calls_unknown_is_unknown() -> None:
    said = [StatementDate(day, day, basis=Basis.PERSON) for day in (MONDAY, None)]
    assert [jsonl.said_object(each)["basis"] for each in said] == ["expression", "unknown"]


def test_what_is_unknown_is_null_or_an_empty_list() -> None:
    made = jsonl.quotation_object(Quotation(Kind.INDIRECT, ((1, 9),)), TEXT)
    assert (made["speaker"], made["role"], made["cue"], made["source"]) == (None, None, [], [])
    assert made["said"] == {
        "start": None,
        "end": None,
        "precision": "unknown",
        "basis": "unknown",
        "evidence": [],
        "rule": "",
        "confidence": None,
    }


def test_a_kept_quotation_adds_its_article() -> None:
    made = jsonl.detail_object(detail(tags=("sea",), note="check"))
    assert list(made) == list(jsonl.KEYS)
    assert list(made)[:17] == [*DOCUMENTED, *ADDED]
    assert (made["id"], made["article_id"], made["published"]) == (7, 3, "2025-03-21")
    assert (made["tags"], made["note"], made["remark"], made["starred"]) == (
        ["sea"],
        "check",
        "headline",
        False,
    )


def test_unknowns_of_a_kept_quotation_are_null() -> None:
    made = jsonl.detail_object(detail(speaker="", role="", said=UNDATED, published=None))
    assert (made["speaker"], made["role"], made["published"]) == (None, None, None)


@given(st.lists(DETAILS, max_size=4))
def test_every_line_is_one_object_that_reads_back(details: list[QuotationDetail]) -> None:
    written = "".join(write(details, "jsonl"))
    written.encode("utf-8")
    assert [json.loads(line) for line in written.split("\n")[:-1]] == [
        jsonl.detail_object(each) for each in details
    ]


def test_chosen_keys_come_in_the_order_chosen() -> None:
    assert "".join(write([detail("Été")], "jsonl", columns=["text", "id"])) == '{"text": "Été", "id": 7}\n'
