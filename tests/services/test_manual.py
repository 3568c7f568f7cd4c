"""The manual is whole: every page is listed, every link leads somewhere, and what is looked for is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline import locations
from quoteline.services import manual

DOCS = Path(__file__).parents[2] / "docs"


def test_every_page_of_the_docs_is_listed_once_and_every_listed_page_is_there() -> None:
    assert locations.manual_folder() == DOCS
    assert sorted(manual.NAMES) == sorted(file.stem for file in DOCS.glob("*.md"))
    assert [page.name for page in manual.pages()] == list(manual.NAMES)


@pytest.mark.parametrize("name", manual.NAMES)
def test_every_link_and_picture_leads_somewhere(name: str) -> None:
    page = manual.named(name)
    assert page is not None
    for link in page.links:
        if link.startswith("https://"):
            continue
        inside = manual.followed(link, name)
        assert inside is not None, link  # also a picture, which no page has
        other = manual.named(inside[0])
        assert other is not None
        assert not inside[1] or inside[1] in {each.anchor for each in other.sections}, link


@pytest.mark.parametrize("name", manual.NAMES)
def test_a_page_begins_with_its_title_and_no_two_headings_have_one_anchor(name: str) -> None:
    page = manual.named(name)
    assert page is not None
    assert [each.level for each in page.sections].count(1) == 1
    assert page.sections[0].level == 1
    assert page.source.startswith(f"# {page.source.splitlines()[0][2:]}")
    anchors = [each.anchor for each in page.sections]
    assert len(set(anchors)) == len(anchors)


def test_a_page_is_cut_at_its_headings_but_not_within_code() -> None:
    page = manual.page(
        "trial",
        "# One `day`\n\nWords [there](two.md#x).\n\n```sh\n# no heading\n```\n\n## A & b\n\n## A & b\n",
    )
    assert [(each.title, each.anchor) for each in page.sections] == [
        ("One day", "one-day"),
        ("A & b", "a--b"),
        ("A & b", "a--b-1"),
    ]
    assert "# no heading" in page.sections[0].text
    assert "Words there." in page.sections[0].text
    assert page.links == ("two.md#x",)


def test_all_words_are_looked_for_whatever_their_case_and_accents() -> None:
    assert "troubleshooting" in manual.found("SALVAGE backup")
    assert "privacy" in manual.found("cachè")
    assert manual.found("zeppelinpost backup") == manual.found("") == {}
    (section,) = manual.found("what cannot be a clause")["query-language"]
    assert section.anchor == "what-cannot-be-a-clause"


def test_marks_stand_in_order_and_apart() -> None:
    text = "Backup, BÁCKUPS and the back of it"
    found = manual.marks(text, "back backup back")
    assert [text[start:end] for start, end in found] == ["Backup", "BÁCKUP", "back"]


def test_a_link_leads_to_a_page_to_a_heading_or_out() -> None:
    assert manual.followed("dates.md#how-often", "keys") == ("dates", "how-often")
    assert manual.followed("#how-often", "dates") == ("dates", "how-often")
    assert manual.followed("https://coast.example/dates.md", "keys") is None
    assert manual.followed("../setup.sh", "keys") is None
    assert manual.followed("../../dates.md", "keys") is None
