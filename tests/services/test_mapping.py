"""The columns of a table are guessed by what is in them, where their names tell nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.domain import UserError
from quoteline.services import importing, mapping
from quoteline.services.library import Library

STORY = (
    "“The mill stays open for another year,” Ada Ferrol said on the steps of the hall. “We have orders.” " * 3
)


def table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_columns_are_guessed_by_their_cells(tmp_path: Path) -> None:
    file = table(
        tmp_path / "kiosk.csv",
        "Nr,Kopf,Inhalt,Tag,Ort",
        f'7,The mill is to stay open,"{STORY}",2025-03-01,https://kiosk.example/7',
        f'8,Nobody leaves the quay,"{STORY}",2025-03-02,https://kiosk.example/8',
    )
    found = mapping.columns_of(file)
    assert found.taken == {"text": "Inhalt", "title": "Kopf", "published": "Tag", "url": "Ort"}
    assert found.rows[0][0] == "7"


def test_what_a_name_tells_is_taken_before_what_a_cell_may_be(tmp_path: Path) -> None:
    file = table(tmp_path / "kiosk.csv", "text,note", f'short,"{STORY}"')
    assert mapping.columns_of(file).taken["text"] == "text"


def test_numbers_and_short_words_are_guessed_as_nothing(tmp_path: Path) -> None:
    file = table(tmp_path / "kiosk.csv", "a,b", "20250301,no", "20250302,yes")
    assert mapping.columns_of(file).taken == {}


def test_a_file_that_is_no_table_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no table"):
        mapping.columns_of(table(tmp_path / "story.txt", STORY))
    with pytest.raises(UserError, match="cannot be opened"):
        mapping.columns_of(tmp_path / "gone.csv")


def test_what_is_asked_is_read(library: Library, tmp_path: Path) -> None:
    file = table(tmp_path / "kiosk.csv", "Kopf,Inhalt", f'The mill,"{STORY}"')
    other = table(tmp_path / "usual.csv", "title,text", f'The quay,"{STORY} Indeed."')
    asked = mapping.asked({"text": "Inhalt", "title": "Kopf", "outlet": ""})
    steps = list(importing.import_steps(library, [file, other], jobs=0, asked_of={file: asked}))
    assert [step.title for step in steps if isinstance(step, importing.ImportStep)] == [
        "The mill",
        "The quay",
    ]
