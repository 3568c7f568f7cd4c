"""What a person decides while an import runs, and what linking makes of it, is undone and redone in order."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

from quoteline.services import browsing, correcting, importing, keeping, speakers
from quoteline.services.library import Library, open_library, prepare

BEFORE = (
    "“The mill stays open,” said Ada Ferrol, the mayor of Norwick. “We are late,” said Tom Quist."
    " “So are we,” said Nora Blom, a pilot."
)
LATER = (
    "“The quay is ours,” said Ada B. Ferrol, the mayor of Norwick. “It is full,” said Ada B. Ferrol.",
    "“The ferry is not,” said Ada Ferrol, the mayor of Norwick. “Not yet,” said Jorn Malk, a farmer.",
)


def write(path: Path, *texts: str) -> Path:
    path.write_text("\n".join(json.dumps({"text": text, "title": text[:9]}) for text in texts), "utf-8")
    return path


def shown(library: Library) -> list[tuple[object, ...]]:
    return library.database.all(
        "SELECT s.id, s.name, s.part_of, s.whole_id, s.linked_by FROM speakers s"
        " WHERE EXISTS (SELECT 1 FROM quotations q WHERE q.speaker_id = s.id AND q.rejected = 0)"
    )


def merge(library: Library, one: str, into: str) -> None:
    called = browsing.speaker_called
    speakers.merge(library, [called(library, one)], called(library, into))


def test_links_of_an_import_come_after_what_was_merged_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        list(importing.import_paths(library, [write(tmp_path / "a.jsonl", BEFORE)], jobs=0))
        states = [shown(library)]
        steps = importing.import_paths(library, [write(tmp_path / "b.jsonl", *LATER)], jobs=0)
        next(steps)
        next(steps)
        merge(library, "Tom Quist", "Ada Ferrol")
        merge(library, "Nora Blom", "Ada B. Ferrol")
        list(steps)
        assert list(keeping.verify(library)) == []
        after = shown(library)
        done = 0
        while correcting.undoable(library) and shown(library) != states[0]:
            assert correcting.undo(library)
            assert list(keeping.verify(library)) == []
            done += 1
        assert shown(library) == states[0]
        for _ in range(done):
            assert correcting.redo(library)
            assert list(keeping.verify(library)) == []
        assert shown(library) == after


def test_an_import_that_is_taken_back_before_its_names_are_linked_can_be_made_again(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        list(importing.import_paths(library, [write(tmp_path / "a.jsonl", BEFORE)], jobs=0))
        before = shown(library)
        steps = importing.import_paths(library, [write(tmp_path / "b.jsonl", *LATER)], jobs=0)
        for _ in LATER:
            next(steps)
        assert correcting.undo(library)
        list(steps)
        assert shown(library) == before
        assert correcting.redo(library)
        assert len(shown(library)) > len(before)
        assert list(keeping.verify(library)) == []


def test_what_comes_after_an_import_was_taken_back_is_an_import_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        steps = importing.import_paths(library, [write(tmp_path / "b.jsonl", *LATER)], jobs=0)
        next(steps)
        assert correcting.undo(library)
        list(steps)
        assert [name for _, name, *_ in shown(library)] == ["Ada Ferrol", "Jorn Malk"]
        assert correcting.undo(library)
        assert shown(library) == []
