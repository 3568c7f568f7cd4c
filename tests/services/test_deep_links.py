"""A link leads to one quotation or article of one library, and whatever else comes as a link is refused."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said_articles import keep, said

from quoteline import locations, settings
from quoteline.domain import UserError
from quoteline.services import correcting, deep_links
from quoteline.services.deep_links import DeepLink, Place, check, find_library, parse
from quoteline.services.library import Library
from quoteline.settings import Settings

ID = "0123456789abcdef" * 2
LINK = f"quoteline://{ID}/quotation/17"
TEXT = "“The quay stays shut,” Ada Ferrol said."


def one_quotation(library: Library) -> int:
    with library.database.writing():
        keep(library, TEXT, [said(TEXT, "The quay stays shut")])
    return int(library.database.value("SELECT max(id) FROM quotations"))


def test_a_link_is_read_as_it_was_written() -> None:
    for place in Place:
        link = DeepLink(ID, place, 17)
        assert parse(str(link)) == link
    assert parse(LINK.upper()) == parse(LINK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quoteline:",
        "quoteline://",
        f"quoteline://{ID}",
        f"quoteline://{ID}/quotation/",
        f"quoteline://{ID}/quotation/0",
        f"quoteline://{ID}/quotation/-1",
        f"quoteline://{ID}/quotation/1/",
        f"quoteline://{ID}/quotation/1?run=ls",
        f"quoteline://{ID}/quotation/1#x",
        f"quoteline://{ID}/quotation/١",
        f"quoteline://{ID}/quotation/{'9' * 19}",
        f"quoteline://{ID}/quotation/1\n",
        f"quoteline://{ID}/quotation/1 --jobs 4",
        f"quoteline://{ID}/quotation/%31",
        f"quoteline://{ID}/ſpeaker/1",
        f"quoteline://{ID}/quotation/1/../../../etc/passwd",
        f"quoteline://{ID[:-1]}/quotation/1",
        f"quoteline://user@{ID}/quotation/1",
        "quoteline://../../etc/passwd/quotation/1",
        "quoteline:///home/ada/news.quoteline/quotation/1",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "quoteline://\x1b[31m\x00\ud800",
    ],
)
def test_hostile_and_broken_links_are_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(text)
    sentence = str(refused.value)
    assert "is not a link into a library" in sentence
    assert sentence.isprintable()
    assert len(sentence) < 250


@given(
    st.text(max_size=80) | st.text("quotelin:/0123456789abcdef.%", max_size=80).map("quoteline://".__add__)
)
def test_no_text_is_read_as_anything_but_a_link(text: str) -> None:
    try:
        link = parse(text)
    except UserError:
        return
    assert str(link) == text.lower()


def test_a_link_leads_into_the_library_that_made_it(library: Library) -> None:
    number = one_quotation(library)
    link = deep_links.link_to(library, number)
    assert check(library, parse(str(link))) == link
    assert check(library, replace(link, place=Place.ARTICLE, id=1)).place is Place.ARTICLE
    with pytest.raises(UserError, match="no longer in the library"):
        check(library, replace(link, id=number + 1))
    with pytest.raises(UserError, match="no article with the number 99"):
        check(library, replace(link, place=Place.ARTICLE, id=99))
    with pytest.raises(UserError, match="not opened on this machine"):
        check(library, replace(link, library=ID))


def test_a_quotation_that_was_taken_out_is_told_to_be_gone(library: Library) -> None:
    number = one_quotation(library)
    link = deep_links.link_to(library, number)
    correcting.not_a_quotation(library, [number])
    with pytest.raises(UserError, match="no longer in the library"):
        check(library, link)


def test_an_id_that_is_no_plain_one_stands_in_no_link(library: Library) -> None:
    with library.database.writing():
        library.database.sql.execute("UPDATE library SET value = '../../x' WHERE key = 'id'")
    library.database.library_id = "../../x"
    with pytest.raises(UserError, match="no link can lead into it"):
        deep_links.link_to(library, 1)


def test_of_copies_the_one_opened_last_is_taken_and_what_is_gone_is_passed_over(
    library: Library, tmp_path: Path
) -> None:
    copy, gone = tmp_path / "copy.quoteline", tmp_path / "gone.quoteline"
    shutil.copy(library.path, copy)
    link = deep_links.link_to(library, 1)
    kept = Settings()
    for path in (library.path, copy, gone):
        kept = settings.with_library_id(kept, path, link.library)
    assert find_library(link, kept) == copy
    assert find_library(link, settings.with_library_id(kept, library.path, link.library)) == library.path
    assert find_library(replace(link, library=ID), kept) is None


def test_libraries_of_older_settings_are_looked_into(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    text = tmp_path / "text.quoteline"
    text.write_text("Dear diary, no library at all.")
    link = deep_links.link_to(library, 1)
    recent = (str(tmp_path / "missing.quoteline"), str(text), str(library.path))
    assert find_library(link, Settings(recent=recent)) == library.path
    assert find_library(link, Settings(recent=recent[:2])) is None
    monkeypatch.setenv("QUOTELINE_LIBRARY", str(library.path))
    assert locations.default_library() == library.path
    assert find_library(link, Settings()) == library.path
