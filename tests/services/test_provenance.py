"""A quotation tells where it comes from, how its speaker and its day are known, and what changed since."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import pytest
from said_articles import keep, said

from quoteline.domain import Quotation, UserError
from quoteline.services import correcting, provenance, speakers
from quoteline.services.extracting import quotations_in
from quoteline.services.library import Library

TEXT = (
    "Mayor Ada Ferrol met the crews of the harbour on Wednesday. “The mill stays open,” she said."
    " Karl Hill did not come. “The mill is shut,” Hill told Reuters."
)
PUBLISHED = date(2025, 3, 20)


@pytest.fixture
def article(library: Library) -> int:
    found = quotations_in(TEXT, PUBLISHED)
    return keep(library, TEXT, found, title="The mill", published=PUBLISHED, origin="/papers/mill.txt")


def told(library: Library, id: int = 1) -> provenance.Provenance:
    return provenance.why(library, id)


def test_the_article_is_named_with_the_hash_of_its_text(library: Library, article: int) -> None:
    found = told(library)
    assert found.sha256 == sha256(TEXT.encode()).hexdigest()
    assert (found.origin, found.engine) == ("/papers/mill.txt", "rules")
    assert (found.detail.row.article_title, found.detail.row.article_id) == ("The mill", article)


def test_every_part_stands_where_it_says(library: Library, article: int) -> None:
    found = told(library)
    assert [(each.part, each.words) for each in found.parts] == [
        ("content", "The mill stays open,"),
        ("cue", "said"),
        ("source", "she"),
        ("evidence", "Wednesday"),
    ]
    assert all(TEXT[slice(*each.span)] == each.words for each in found.parts)


def test_who_passed_it_on_is_a_part(library: Library, article: int) -> None:
    last = told(library, 2)
    assert ("relay", "Reuters") in [(each.part, each.words) for each in last.parts]


def test_what_found_it_is_named_with_its_version(library: Library, article: int) -> None:
    finder = told(library).finder
    assert (finder.by, finder.engine, finder.rule) == ("rules-2:quote-before", "rules-2", "quote-before")
    assert finder.sentence == "rules-2, rule “quote-before”: the quoted words stand before a verb of speech"


@pytest.mark.parametrize(
    ("found_by", "sentence"),
    [
        ("model-1:read", "model-1, rule “read”: no rule found it"),
        ("model-1:asked", "model-1, mending the rule “asked”: a question that somebody put"),
        ("rules-9:yodelled", "rules-9, rule “yodelled”"),
        ("person", "added by you"),
    ],
)
def test_other_finders_are_told_in_words(library: Library, found_by: str, sentence: str) -> None:
    made = said(TEXT, "The mill stays open")
    keep(library, TEXT, [Quotation(made.kind, made.content, found_by=found_by)])
    assert told(library).finder.sentence == sentence


def test_the_words_that_named_the_speaker_are_there_with_whom_they_could_mean(
    library: Library, article: int
) -> None:
    found = told(library)
    assert (found.detail.source_text, found.speaker_found) == ("she", "Ada Ferrol")
    assert [(each.name, each.taken) for each in found.candidates] == [("Ada Ferrol", True)]


def test_the_name_is_linked_to_the_speaker_of_the_library(library: Library, article: int) -> None:
    link = told(library).link
    assert link is not None
    assert (link.name, link.whole, link.whole_id == link.name_id) == ("Ada Ferrol", "Ada Ferrol", True)
    assert link.sentence == "“Ada Ferrol” stands for itself"


def test_a_link_tells_by_what_it_was_made_and_how_sure_it_is(library: Library, article: int) -> None:
    other = keep(library, "“Yes,” said Ada J. Ferrol.", quotations_in("“Yes,” said Ada J. Ferrol."))
    whole = library.database.value("SELECT speaker_id FROM quotations WHERE article_id = ?", [other])
    with library.database.writing():
        library.database.sql.conn.execute(
            "UPDATE speakers SET part_of = ?1, whole_id = ?1, linked_by = 'middle initial',"
            ' link_confidence = 0.97, link_evidence = \'[["name", "one has an initial"]]\''
            " WHERE id = (SELECT speaker_id FROM quotations WHERE id = 1)",
            [whole],
        )
    link = told(library).link
    assert link is not None
    assert link.evidence == (("name", "one has an initial"),)
    assert link.sentence == (
        "“Ada Ferrol” is shown as “Ada J. Ferrol”, linked by the rule “middle initial”, 97% sure"
    )


def test_a_merge_is_told_as_made_by_a_person_and_undo_takes_it_back(library: Library, article: int) -> None:
    text = "“Yes,” said Adelina Ferrol of Lisk."
    other = keep(library, text, quotations_in(text))
    mine, theirs = (
        library.database.value("SELECT speaker_id FROM quotations WHERE article_id = ?", [each])
        for each in (article, other)
    )
    speakers.merge(library, [mine], theirs)
    link = told(library).link
    assert link is not None
    assert link.sentence == "“Ada Ferrol” is shown as “Adelina Ferrol”, linked by you"
    assert told(library).speaker_found == "Ada Ferrol"
    assert len(told(library).changes) == 1
    correcting.undo(library)
    assert told(library).changes[0].undone
    link = told(library).link
    assert link is not None
    assert link.sentence == "“Ada Ferrol” stands for itself"


def test_a_name_that_is_no_speaker_tells_so(library: Library, article: int) -> None:
    speakers.reject(library, library.database.value("SELECT speaker_id FROM quotations WHERE id = 1"))
    link = told(library).link
    assert link is not None
    assert (link.whole_id, link.sentence) == (None, "“Ada Ferrol” is no speaker, you said")


def test_other_names_of_the_library_are_weighed_when_asked_for(library: Library, article: int) -> None:
    text = "“No,” said Jane Ferrol of Lisk."
    keep(library, text, quotations_in(text))
    assert [each.name for each in told(library).in_library] == ["Jane Ferrol"]
    assert 0 <= told(library).in_library[0].score <= 1
    assert told(library).in_library[0].evidence[0].words
    assert provenance.why(library, 1, in_library=False).in_library == ()


def test_how_the_day_was_found_is_a_sentence(library: Library, article: int) -> None:
    assert told(library).said.startswith("Said Wednesday 19 March 2025 — from “Wednesday”")


def test_changes_are_told_those_taken_back_among_them(library: Library, article: int) -> None:
    correcting.set_speaker(library, [1], "Lena Quist")
    correcting.star(library, [1], True)
    correcting.undo(library)
    found = told(library)
    assert [(each.what, each.undone) for each in found.changes] == [
        ("Speaker changed to Lena Quist", False),
        ("Starred", True),
    ]
    assert (found.detail.row.speaker, found.speaker_found) == ("Lena Quist", "Ada Ferrol")
    assert "speaker" in found.by_hand


def test_what_is_not_shown_tells_why(library: Library, article: int) -> None:
    assert told(library).hidden == ()
    correcting.not_a_quotation(library, [1])
    assert told(library).hidden == ("you said it is no quotation",)


def test_a_quotation_added_by_hand_has_its_provenance_too(library: Library, article: int) -> None:
    start = TEXT.index("did not come")
    made = correcting.add_quotation(library, article, ((start, start + 12),), speaker="Karl Hill")
    found = told(library, made.quotation_ids[0])
    assert (found.finder.sentence, found.candidates, found.confirmed) == ("added by you", (), True)


def test_a_number_that_no_quotation_has_is_said_so(library: Library, article: int) -> None:
    with pytest.raises(UserError, match="no quotation with the number 99"):
        told(library, 99)
