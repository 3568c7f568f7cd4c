"""RIS, BibTeX, CSL-JSON, TimelineJS and iCalendar follow the rules that their readers hold them to."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_samples import DETAILS, UNDATED, detail
from read_back import bibtex_of, calendar_of, exported, ris_of

from quoteline.domain import Basis, Precision, QuotationDetail, StatementDate
from quoteline.exporters import ExportOptions

# What the schema of CSL 1.0.2 lets an item have, of what is written here.
CSL_KEYS = {
    *(
        "id",
        "type",
        "title",
        "container-title",
        "author",
        "page",
        "URL",
        "language",
        "keyword",
        "note",
        "issued",
    ),
}
MANY = st.lists(DETAILS, max_size=4).map(
    lambda some: [replace(each, row=replace(each.row, id=n)) for n, each in enumerate(some, 1)]
)
WHOLE = replace(
    detail(byline="By Robert Dane and Ada van Horn", tags=("port", "a, b")), page="4", language="en"
)


def test_a_ris_entry_is_the_article_with_the_words_as_its_note() -> None:
    (entry,) = ris_of(exported([WHOLE], "ris")[0])
    assert entry[:2] == [("TY", "NEWS"), ("ID", "dane2025q7")]
    assert [value for tag, value in entry if tag == "AU"] == ["Dane, Robert", "van Horn, Ada"]
    told = dict(entry)
    assert (told["TI"], told["T2"], told["PY"], told["DA"]) == (
        "Fleet leaves",
        "The Ansel Post",
        "2025",
        "2025/03/21/",
    )
    assert (told["SP"], told["UR"], told["LA"]) == ("4", "https://post.example/fleet", "en")
    assert told["N1"] == "“We sail at dawn” — Mara Vint (harbour master), said 20 March 2025"


def test_a_template_stands_in_the_place_of_the_note() -> None:
    options = ExportOptions(template="{speaker}: {quotation}", links=True)
    data, _ = exported([WHOLE], "csl-json", options, link="quoteline://ab/quotation/")
    assert json.loads(data)[0]["note"] == "Mara Vint: We sail at dawn\nquoteline://ab/quotation/7"


@settings(max_examples=25, deadline=None)
@given(MANY)
def test_ris_has_an_entry_a_quotation_and_no_empty_field(details: list[QuotationDetail]) -> None:
    entries = ris_of(exported(details, "ris")[0])
    assert [dict(entry)["ID"].rpartition("q")[2] for entry in entries] == [
        str(each.row.id) for each in details
    ]
    assert all(value.strip() for entry in entries for _, value in entry)
    assert all(
        re.fullmatch(r"\d{4}/\d\d/\d\d/", value) for entry in entries for tag, value in entry if tag == "DA"
    )


def test_a_bibtex_entry_escapes_what_tex_would_run() -> None:
    told = replace(WHOLE, row=replace(WHOLE.row, article_title="50% & {all} #1_a \\input{x} $1 ~^"))
    ((kind, key, fields),) = bibtex_of(exported([told], "bibtex")[0])
    assert (kind, key) == ("article", "dane2025q7")
    assert fields["title"] == (
        "{50\\% \\& \\{all\\} \\#1\\_a \\textbackslash{}input\\{x\\} \\$1"
        " \\textasciitilde{}\\textasciicircum{}}"
    )
    assert fields["author"] == "Dane, Robert and van Horn, Ada"
    assert (fields["year"], fields["month"], fields["pages"]) == ("2025", "mar", "4")
    assert fields["keywords"] == "Mara Vint, port, a; b"


@settings(max_examples=25, deadline=None)
@given(MANY)
def test_bibtex_keys_are_plain_and_no_two_alike(details: list[QuotationDetail]) -> None:
    entries = bibtex_of(exported(details, "bibtex")[0])
    keys = [key for _, key, _ in entries]
    assert len(set(keys)) == len(keys) == len(details)
    assert all(re.fullmatch("[a-z0-9]+", key) for key in keys)


def test_a_desk_is_an_author_as_it_is() -> None:
    told = detail(byline="Staff and agencies")
    assert bibtex_of(exported([told], "bibtex")[0])[0][2]["author"] == "{Staff and agencies}"
    assert json.loads(exported([told], "csl-json")[0])[0]["author"] == [{"literal": "Staff and agencies"}]


def test_a_csl_item_is_an_article_of_a_newspaper() -> None:
    (item,) = json.loads(exported([WHOLE], "csl-json")[0])
    assert item["type"] == "article-newspaper"
    assert item["author"] == [{"family": "Dane", "given": "Robert"}, {"family": "van Horn", "given": "Ada"}]
    assert item["issued"] == {"date-parts": [[2025, 3, 21]]}
    assert (item["page"], item["container-title"]) == ("4", "The Ansel Post")


@settings(max_examples=25, deadline=None)
@given(MANY)
def test_csl_items_have_keys_of_the_schema_and_ids_of_their_own(details: list[QuotationDetail]) -> None:
    items = json.loads(exported(details, "csl-json")[0])
    assert len({item["id"] for item in items}) == len(details)
    for item in items:
        assert set(item) <= CSL_KEYS
        assert all(isinstance(item[key], str) and item[key] for key in set(item) - {"author", "issued"})
        for name in item.get("author", ()):
            assert set(name) in ({"literal"}, {"family", "given"}, {"family", "given", "suffix"})
            assert all(name.values())


# --- timelines -------------------------------------------------------------------------------------

MONTH = StatementDate(date(2025, 3, 1), date(2025, 3, 31), Precision.MONTH, Basis.EXPRESSION)


def test_a_timeline_has_an_event_a_quotation_and_says_who_was_left_out() -> None:
    data, setting = exported(
        [detail(said=MONTH), detail(said=UNDATED, published=None), detail("<b>")], "timelinejs"
    )
    told = json.loads(data)
    assert told["title"]["text"]["headline"] == "Quotations"
    first, second = told["events"]
    assert first["start_date"] == {"year": 2025, "month": 3, "day": 1}
    assert first["end_date"] == {"year": 2025, "month": 3, "day": 31}
    assert first["display_date"] == "said in March 2025"
    assert "end_date" not in second
    assert "<p>“&lt;b&gt;”</p>" in second["text"]["text"]
    assert setting.remarks == ["1 quotation without any day is left out."]


def test_a_calendar_has_events_of_whole_days() -> None:
    data, setting = exported(
        [detail(said=MONTH), detail(said=UNDATED, published=None), detail("a; b, c\\d\ne" + "é" * 90)], "ics"
    )
    month, day = calendar_of(data)
    assert (month["DTSTART;VALUE=DATE"], month["DTEND;VALUE=DATE"]) == ("20250301", "20250401")
    assert (day["DTSTART;VALUE=DATE"], day["DTEND;VALUE=DATE"]) == ("20250320", "20250321")
    assert day["DESCRIPTION"].startswith("“a; b, c\\d\ne" + "é" * 90)
    assert day["URL"] == "https://post.example/fleet"
    assert re.fullmatch(r"\d{8}T\d{6}Z", day["DTSTAMP"])
    assert setting.remarks == ["1 quotation without any day is left out."]


def test_days_at_the_end_of_time_have_an_event_too() -> None:
    end = StatementDate(date.max, date.max, Precision.DAY, Basis.PERSON)
    (event,) = calendar_of(exported([detail(said=end)], "ics")[0])
    assert (event["DTSTART;VALUE=DATE"], "DTEND;VALUE=DATE" in event) == ("99991231", False)


@pytest.mark.parametrize("url", ["https://post.example/a\nEND:VEVENT", "https://post.example/ü", "x:y"])
def test_an_address_that_could_break_a_calendar_is_left_out_of_its_field(url: str) -> None:
    (event,) = calendar_of(exported([detail(url=url)], "ics")[0])
    assert "URL" not in event


@settings(max_examples=25, deadline=None)
@given(MANY)
def test_events_are_numbered_by_their_quotations(details: list[QuotationDetail]) -> None:
    data, _ = exported(details, "ics", link="quoteline://ab/quotation/")
    dated = [each for each in details if each.row.said.start or each.row.published]
    assert [event["UID"] for event in calendar_of(data)] == [f"q{each.row.id}@ab.quoteline" for each in dated]
