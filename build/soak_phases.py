"""What is done to a library while it is broken off, and what must hold of it afterwards, phase by phase."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from library_content import Content, content, differences
from quoteline import locations
from quoteline.domain import Article, Kind, Quotation, Speaker
from quoteline.services import browsing, correcting, exporting, importing, keeping, reextracting
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles
from soak_index import answers_as_a_fresh_one
from soak_points import Tell

NAMES = ("Ada Ferrol", "Tom Quist", "Lena Marsh", "Ivo Stahl", "Mira Holt")
THINGS = ("mill", "harbour", "bridge", "vote", "ferry", "orchard", "school")
OLD_SCHEMA = Path(__file__).parents[1] / "tests" / "data" / "libraries" / "first_schema.sql"
OLD = b"an older file, whole"
EXPORTS = ("csv", "xlsx", "docx")


@dataclass(frozen=True)
class Phase:
    """``make`` lays out a folder; ``work`` is broken off in a copy of it; ``check`` asserts what must hold,
    given what the work told, and then does it to its end."""

    name: str
    make: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    check: Callable[[Path, Sequence[str]], None]
    only_by_time: bool = False  # its processes of their own are killed with it at any moment
    share: int = 10  # of the kills


def library_in(folder: Path) -> Path:
    return folder / "a.quoteline"


@contextmanager
def opened(folder: Path) -> Iterator[Library]:
    """The library of a folder, prepared and open."""
    prepare(library_in(folder))
    with closing(open_library(library_in(folder))) as library:
        yield library


def sound(folder: Path, *, alone: bool = True) -> None:
    """Nothing holds the library, nothing is wrong with it, and closed it is one file, ``alone``."""
    path = library_in(folder)
    prepare(path)
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as plain:
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("ROLLBACK")
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with opened(folder) as library:
        wrong = list(keeping.verify(library))
        assert not wrong, wrong
        answers_as_a_fresh_one(library, folder)
    left = sorted(each.name for each in folder.glob("a.quoteline?*"))
    assert not alone or not left, f"left beside the library: {left}"


# --- articles ----------------------------------------------------------------------------------------


def article(number: int) -> dict[str, str]:
    """An invented article in which two people are quoted."""
    one, other = NAMES[number % 5], NAMES[(number * 3 + 1) % 5]
    thing, more = THINGS[number % 7], THINGS[(number * 2 + 3) % 7]
    text = (
        f"{one} opened the {thing} in town {number} on Friday. “The {thing} stays, and the {more} comes"
        f" next,” {one.split()[1]} said. {other} was not pleased. “Nobody asked us about the {more} of"
        f" town {number},” {other} told the council. {other.split()[1]} said that the {thing} was too dear."
    )
    return {"text": text, "title": f"The {thing} of {number}", "published": f"2024-03-{1 + number % 28:02}"}


def write_articles(path: Path, first: int, last: int) -> Path:
    rows = (json.dumps(article(number)) for number in range(first, last))
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def write_pages(path: Path, first: int, last: int) -> Path:
    """The same as pages in an archive, which other people's code reads in a process of its own."""
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(first, last):
            row = article(number)
            paragraphs = "".join(f"<p>{part}.</p>" for part in row["text"].split(". "))
            page = f"<html><head><title>{row['title']}</title></head><body><article>{paragraphs}</article>"
            archive.writestr(f"page{number}.html", f"{page}</body></html>")
    return path


def import_all(library: Library, file: Path, tell: Tell = lambda what: None, jobs: int = 0) -> None:
    for step in importing.import_paths(library, [file], jobs=jobs, engine="rules"):
        if step.outcome in importing.KEPT:
            tell(step.origin)


def spans_of(path: Path) -> dict[str, frozenset[object]]:
    """The origin of each article, with where its quotations stand and of what kind they are."""
    with closing(open_library(path, read_only=True)) as library:
        found: dict[str, frozenset[object]] = {}
        for id in browsing.article_ids(library, Wanted()):
            page = browsing.article_page(library, id)
            found[page.kept.article.origin] = frozenset(
                (each.content, each.cue, each.row.kind) for each in page.quotations
            )
    return found


def _importing(name: str, second: str, jobs: int, share: int) -> Phase:
    write = write_pages if second.endswith(".zip") else write_articles

    def make(folder: Path) -> None:
        files = write_articles(folder / "first.jsonl", 0, 5), write(folder / second, 5, 17)
        with opened(folder) as library:
            import_all(library, files[0])

    def work(folder: Path, tell: Tell) -> None:
        with opened(folder) as library:
            import_all(library, folder / second, tell, jobs)

    def check(folder: Path, told: Sequence[str]) -> None:
        sound(folder)
        whole = folder / "whole.quoteline"
        prepare(whole)
        with closing(open_library(whole)) as library:
            for each in ("first.jsonl", second):
                import_all(library, folder / each)
        found, wanted = spans_of(library_in(folder)), spans_of(whole)
        assert set(told) <= set(found), f"told and not there: {set(told) - set(found)}"
        half = [each for each in found if found[each] != wanted[each]]
        assert not half, f"half there: {half}"
        work(folder, lambda what: None)
        assert differences(content(whole), content(library_in(folder))) == ""
        sound(folder)

    return Phase(name, make, work, check, only_by_time=jobs > 0 or second.endswith(".zip"), share=share)


# --- an import taken back ------------------------------------------------------------------------------


def make_imported(folder: Path) -> None:
    with opened(folder) as library:
        import_all(library, write_articles(folder / "first.jsonl", 0, 4))
        import_all(library, write_articles(folder / "second.jsonl", 4, 14))


def take_back(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        for do in (correcting.undo, correcting.redo, correcting.undo, correcting.undo, correcting.redo):
            do(library)
            tell(library.database.value("SELECT count(*) FROM articles WHERE removed = 0"))


def check_taken_back(folder: Path, told: Sequence[str]) -> None:
    """Ten articles go and come, and then all of them: what is there is what was told, or what came next."""
    sound(folder)
    states = [14, 4, 14, 4, 0, 4]
    assert [int(each) for each in told] == states[1 : len(told) + 1]
    with opened(folder) as library:
        there = len(library.database.article_ids())
        assert there in states[len(told) : len(told) + 2], (there, told)
        while correcting.redo(library):
            pass
    whole = folder / "again"
    whole.mkdir()
    make_imported(whole)
    found, wanted = content(library_in(folder)), content(library_in(whole))
    assert (found.quotations.total(), found.speakers) == (wanted.quotations.total(), wanted.speakers)
    sound(folder)


# --- read again --------------------------------------------------------------------------------------


def make_by_hand(folder: Path) -> None:
    """Articles with quotations that no rule would find so, some of them starred and with a note."""
    with opened(folder) as library:
        for number in range(12):
            row = article(number)
            start = row["text"].index("“") + 1
            kept = Quotation(Kind.DIRECT, ((start, start + 9),), speaker=Speaker("Somebody"))
            with library.database.writing():
                made = Article(row["text"], title=row["title"], origin=str(number))
                articles.add(library.database, made, (kept,), "by hand")
        correcting.star(library, [1, 4, 7], True)
        correcting.set_notes(library, [4, 9], "to check")


def read_again(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        for step in reextracting.extract_again(library, engine="rules", jobs=0):
            if step.article_id is not None:
                tell(step.article_id)


def check_read_again(folder: Path, told: Sequence[str]) -> None:
    sound(folder)
    for name in ("before", "whole"):
        (folder / name).mkdir()
        make_by_hand(folder / name)
    read_again(folder / "whole", lambda what: None)
    found, before, whole = (
        spans_of(library_in(each)) for each in (folder, folder / "before", folder / "whole")
    )
    half = [each for each in found if found[each] not in (before[each], whole[each])]
    assert not half, f"half read: {half}"
    lost = [each for each in told if found[str(int(each) - 1)] != whole[str(int(each) - 1)]]
    assert not lost, f"told and not read: {lost}"
    with opened(folder) as library:
        assert list(browsing.quotation_ids(library, Wanted(flags=("starred",)))) == [1, 4, 7]
        assert [each.row.note for each in browsing.details(library, [4, 9])] == ["to check"] * 2
    read_again(folder, lambda what: None)
    assert differences(content(library_in(folder / "whole")), content(library_in(folder))) == ""
    sound(folder)


# --- an older library --------------------------------------------------------------------------------


def make_old(folder: Path) -> None:
    with closing(sqlite3.connect(library_in(folder))) as made:
        made.executescript(OLD_SCHEMA.read_text(encoding="utf-8"))
        made.execute("PRAGMA application_id = 0x514C494E")


def migrate(folder: Path, tell: Tell) -> None:
    prepare(library_in(folder))
    tell("prepared")


def check_migrated(folder: Path, told: Sequence[str]) -> None:
    """Old or new, never between; what lies among the backups is whole and of the old schema."""
    for backup in (locations.data_folder() / "backups").glob("*.quoteline"):
        with closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert plain.execute("SELECT count(*) FROM articles").fetchone() == (1,), backup
    if told:
        with closing(open_library(library_in(folder))):
            pass
    sound(folder)
    whole = folder / "whole"
    whole.mkdir()
    make_old(whole)
    prepare(library_in(whole))
    assert differences(content(library_in(whole)), content(library_in(folder))) == ""


# --- copies ------------------------------------------------------------------------------------------


def make_copied(folder: Path) -> None:
    """A library, and a backup of what it was before ten articles came in."""
    with opened(folder) as library:
        import_all(library, write_articles(folder / "first.jsonl", 0, 4))
        keeping.back_up(library, folder / "backup.quoteline")
        import_all(library, write_articles(folder / "second.jsonl", 4, 14))


def back_up(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        for number in range(3):
            keeping.back_up(library, folder / f"copy{number}.quoteline")
            tell(number)


def check_backed_up(folder: Path, told: Sequence[str]) -> None:
    sound(folder)
    copies = sorted(folder.glob("copy*.quoteline"))
    assert len(copies) in (len(told), len(told) + 1), (copies, told)
    wanted = content(library_in(folder))
    for each in copies:
        assert differences(wanted, content(each)) == "", each
    with opened(folder) as library:
        keeping.back_up(library, folder / "last.quoteline")
    sound(folder)


def restore(folder: Path, tell: Tell) -> None:
    keeping.restore(folder / "backup.quoteline", library_in(folder))
    tell("restored")


def check_restored(folder: Path, told: Sequence[str]) -> None:
    """The library is what it was, or the backup; what it was is never gone."""
    prepare(library_in(folder))
    before, after = _before_and_after(folder)
    found = content(library_in(folder))
    assert found in ([after] if told else [before, after]), found.summary()
    if found == after:
        (kept,) = folder.glob("a-before-restore-*.quoteline")
        assert content(kept) == before
    sound(folder, alone=False)  # a copy that was broken off lies there until the next one
    restore(folder, lambda what: None)
    assert content(library_in(folder)) == after
    sound(folder)


def _before_and_after(folder: Path) -> tuple[Content, Content]:
    again = folder / "again"
    again.mkdir()
    for name in ("first.jsonl", "second.jsonl"):
        (again / name).write_bytes((folder / name).read_bytes())
    with opened(again) as library:
        for name in ("first.jsonl", "second.jsonl"):
            import_all(library, folder / name)
    return content(library_in(again)), content(folder / "backup.quoteline")


def make_exported(folder: Path) -> None:
    with opened(folder) as library:
        import_all(library, write_articles(folder / "first.jsonl", 0, 12))
    for name in EXPORTS:
        (folder / f"out.{name}").write_bytes(OLD)


def export(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        ids = list(browsing.quotation_ids(library, Wanted()))
        for name in EXPORTS:
            for _ in exporting.export_file(library, ids, folder / f"out.{name}", name):
                pass
            tell(name)


def check_exported(folder: Path, told: Sequence[str]) -> None:
    """Each file is the older one, or the new one whole."""
    sound(folder)
    with opened(folder) as library:
        ids = list(browsing.quotation_ids(library, Wanted()))
        csv = b"".join(exporting.export_pieces(library, ids, "csv"))
    for name in EXPORTS:
        path = folder / f"out.{name}"
        if path.read_bytes() == OLD:
            assert name not in told, name
        elif name == "csv":
            assert path.read_bytes() == csv
        else:
            with zipfile.ZipFile(path) as package:
                assert package.testzip() is None, name
    export(folder, lambda what: None)
    sound(folder)


KEEPING = (
    _importing("import", "second.jsonl", jobs=0, share=14),
    _importing("import in several processes", "second.jsonl", jobs=2, share=8),
    _importing("import of an archive", "second.zip", jobs=0, share=8),
    Phase("taking an import back, and redo", make_imported, take_back, check_taken_back),
    Phase("extraction again", make_by_hand, read_again, check_read_again),
    Phase("migration of an old library", make_old, migrate, check_migrated, share=12),
    Phase("backup", make_copied, back_up, check_backed_up),
    Phase("restore", make_copied, restore, check_restored, share=12),
    Phase("export", make_exported, export, check_exported, share=8),
)
