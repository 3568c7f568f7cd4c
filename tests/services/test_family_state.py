"""How far families know the library, and their update in another process."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, UserError
from quoteline.services import families, family_state
from quoteline.services.family_state import FamilyState
from quoteline.services.library import Library
from quoteline.storage import articles

WORDS = "The lights on the outer mole have not been lit since the storm took the keeper's boat away"
AROUND = (
    "The harbour board met on Monday to hear what had become of the mole, which a storm broke in two last"
    " winter and which nobody has mended since, although the money was voted for in spring. "
)


@pytest.fixture(autouse=True)
def a_cache_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def keep(library: Library, outlet: str, around: str = AROUND) -> int:
    text = f"{around}“{WORDS},” she said."
    start = len(around) + 1
    quotation = Quotation(Kind.DIRECT, ((start, start + len(WORDS)),))
    article = Article(text, title="The mole", outlet=outlet, published=date(2025, 3, 1), origin=outlet)
    with library.database.writing():
        return articles.add(library.database, article, [quotation], "test")


def test_it_is_known_whether_families_were_found_and_what_came_since(library: Library) -> None:
    keep(library, "Harbour Post")
    assert not family_state.built(library)
    assert family_state.state(library) == FamilyState(built=False, needed=True, articles=1)
    list(family_state.update(library))
    assert family_state.built(library)
    assert family_state.state(library) == FamilyState(built=True, needed=False, articles=0)
    keep(library, "Island Voice")
    assert family_state.state(library) == FamilyState(built=True, needed=True, articles=1)


def test_an_update_in_another_process_finds_the_same_families(library: Library) -> None:
    for outlet in ("Harbour Post", "Island Voice"):
        keep(library, outlet)
    steps = list(family_state.update_apart(library.path))
    assert [each.total for each in steps if each.total]
    found = families.families(library)
    assert len(found) == 1
    list(families.update(library))
    assert families.families(library) == found


def test_much_is_read_in_another_process(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(family_state, "FEW", 1)
    monkeypatch.setattr(family_state, "update_apart", lambda path: iter(asked.append(path) or []))
    keep(library, "Harbour Post")
    list(family_state.update(library))
    assert asked == []
    keep(library, "Island Voice")
    list(family_state.update(library))
    keep(library, "Upland Echo")
    keep(library, "Dyke News")
    list(family_state.update(library))
    assert asked == [library.path]


def test_leaving_the_other_process_in_the_middle_leaves_no_families(library: Library) -> None:
    keep(library, "Harbour Post")
    steps = family_state.update_apart(library.path)
    next(steps)
    steps.close()  # type: ignore[attr-defined] # a generator
    assert families.families(library) == []


def test_articles_with_the_very_same_text_are_not_named_as_nearly_the_same(library: Library) -> None:
    first = keep(library, "Harbour Post")
    keep(library, "Island Voice")
    third = keep(library, "Upland Echo", AROUND.replace("last winter", "this winter"))
    list(family_state.update(library))
    assert [each.id for each in family_state.nearly_alike(library, first)] == [third]


def test_a_cache_that_cannot_be_kept_is_said_in_a_sentence(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(UserError, match="cannot be kept"):
        family_state.built(library)
