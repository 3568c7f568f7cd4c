"""The index keeps step with a real library: changes, damage, kills, copies, and two updaters at once."""

import multiprocessing
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quoteline import locations
from quoteline.domain import Article, Kind, Quotation, UserError
from quoteline.search import generations
from quoteline.search.index import Index, IndexUnusable
from quoteline.search.query import parse
from quoteline.search.writing import index_writer
from quoteline.services import indexing, searching
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles

WORDS = ["harvest", "minister", "rain", "bridge", "council", "vote", "river", "school", "island", "ferry"]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as opened:
        yield opened


def add(library: Library, *texts: str) -> list[int]:
    """Keep articles whose whole text is one quotation."""
    with library.database.writing():
        return [
            articles.add(
                library.database,
                Article(text, origin=f"{text[:40]}-{time.monotonic_ns()}"),
                [Quotation(Kind.DIRECT, ((0, len(text)),))],
                "test",
            )
            for text in texts
        ]


def add_many(library: Library, number: int, seed: int = 1) -> None:
    chance = random.Random(seed)
    add(library, *(" ".join(chance.choices(WORDS, k=12)) for _ in range(number)))


def remove(library: Library, article_id: int) -> None:
    with library.database.writing():
        library.database.note_change([article_id])
        for table, column in (("quotations", "article_id"), ("texts", "article_id"), ("articles", "id")):
            library.database.sql.execute(f"DELETE FROM {table} WHERE {column} = ?", [article_id])


def update(library: Library) -> list[indexing.IndexStep]:
    return list(indexing.update(library))


def found(library: Library, query: str, where: str = "articles") -> set[int]:
    index = indexing.open_index(library)
    assert index is not None
    with closing(index):
        return set(index.ids(parse(query), where).tolist())


def expected(library: Library, word: str) -> set[int]:
    return {
        id
        for id, body, _ in library.database.words_of(library.database.article_ids())
        if word in body.split()
    }


def root(library: Library) -> Path:
    return locations.index_folder(library.database.library_id)


def in_step(library: Library) -> bool:
    state = indexing.state(library)
    assert state.usable
    return state.revision == state.latest and all(
        found(library, word) == expected(library, word) for word in (*WORDS, "orchard")
    )


def test_a_new_library_gets_an_index(library: Library) -> None:
    assert indexing.open_index(library) is None
    assert not indexing.state(library).usable
    first, second = add(library, "The orchard is ours", "The bridge is closed")
    steps = update(library)
    assert (steps[-1].done, steps[-1].total) == (2, 2)
    assert found(library, "orchard") == {first}
    assert found(library, "bridge", "articles") == {second}
    assert len(found(library, "is", "quotes")) == 2
    assert indexing.state(library) == indexing.IndexState(2, 2, True, 2, 2)


def test_nothing_is_done_when_nothing_changed(library: Library) -> None:
    add(library, "The orchard is ours")
    update(library)
    before = sorted(path.name for path in root(library).rglob("*"))
    assert update(library) == []
    assert sorted(path.name for path in root(library).rglob("*")) == before


def test_changes_are_applied_to_the_same_index(library: Library) -> None:
    one, two = add(library, "The orchard is ours", "The bridge is closed")
    update(library)
    folder = generations.current(root(library))
    remove(library, one)
    three, *_ = add(library, "An orchard in winter")
    update(library)
    assert generations.current(root(library)) == folder
    assert found(library, "orchard") == {three}
    assert found(library, "is") == {two}


def test_an_open_index_learns_that_it_is_no_longer_current(library: Library) -> None:
    add(library, "The orchard is ours")
    update(library)
    index = indexing.open_index(library)
    assert index is not None
    assert indexing.is_current(library, index)
    add(library, "The bridge is closed")
    update(library)
    assert not indexing.is_current(library, index)
    index.close()
    index = indexing.open_index(library)
    assert index is not None
    list(indexing.rebuild(library))
    assert not indexing.is_current(library, index)
    assert index.ids(parse("bridge"), "articles").tolist() == [2]
    index.close()


def test_a_rebuild_leaves_one_generation(library: Library) -> None:
    add_many(library, 50)
    update(library)
    list(indexing.rebuild(library))
    assert [path.name for path in root(library).glob("g*")] == ["g2"]
    assert in_step(library)


@pytest.mark.parametrize("pattern", ["g*/*.toc", "g*/*.seg", "g*/sealed-*.json", "current"])
@pytest.mark.parametrize("harm", ["truncated", "removed"])
def test_a_damaged_index_is_rebuilt(library: Library, pattern: str, harm: str) -> None:
    add_many(library, 30)
    update(library)
    (path,) = root(library).glob(pattern)
    if harm == "removed":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:-7])
    assert not indexing.state(library).usable
    update(library)
    assert in_step(library)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_file_that_was_written_to_since_is_read_through_when_it_is_opened(library: Library) -> None:
    add_many(library, 30)
    update(library)
    (path,) = root(library).glob("g*/*.seg")
    path.touch()  # as it was, but for the time
    assert indexing.state(library).usable
    flip(path)
    assert not indexing.state(library).usable
    update(library)
    assert in_step(library)


def test_a_changed_byte_is_found_by_the_update_in_the_background(library: Library) -> None:
    """As a disk changes it, which sets no time."""
    add_many(library, 30)
    update(library)
    (path,) = root(library).glob("g*/*.seg")
    told = path.stat()
    flip(path)
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert update(library) == []
    assert list(indexing.update_apart(library.path))[-1].done == 30
    assert path.parent != generations.current(root(library))
    assert in_step(library)


def test_a_folder_in_the_place_of_the_pointer_is_in_nobodys_way(library: Library) -> None:
    add_many(library, 5)
    update(library)
    pointer = root(library) / "current"
    pointer.unlink()
    (pointer / "inside").mkdir(parents=True)
    assert indexing.open_index(library) is None
    update(library)
    assert in_step(library)


def test_an_index_ahead_of_its_library_is_rebuilt(library: Library) -> None:
    add_many(library, 5)
    update(library)
    folder = generations.current(root(library))
    assert folder is not None
    with index_writer(folder, library.identity, 5) as writer:
        writer.commit(99)
    update(library)
    assert generations.current(root(library)) != folder
    assert in_step(library)


def test_a_copy_of_a_library_does_not_use_the_originals_index(library: Library, tmp_path: Path) -> None:
    add(library, "The orchard is ours")
    copied = tmp_path / "copy.quoteline"
    with closing(sqlite3.connect(library.path)) as plain:
        plain.execute("VACUUM INTO ?", [str(copied)])
    add(library, "A bridge for the island")
    update(library)
    with closing(open_library(copied)) as copy:
        add(copy, "A ferry for the island")
        assert copy.database.latest_revision() == library.database.latest_revision()
        update(copy)
        assert in_step(copy)
        assert found(copy, "ferry") == {2}
    update(library)
    assert found(library, "bridge") == {2}


def test_a_library_cannot_lead_its_index_out_of_the_cache() -> None:
    cache = locations.index_folder("0" * 32).parent
    for id in ("../../elsewhere", "/tmp/elsewhere", "", "..", "A" * 32, "g\ud800"):
        assert locations.index_folder(id).parent == cache


def test_a_cancelled_update_leaves_the_index_as_it_was(library: Library) -> None:
    add_many(library, 60)
    update(library)
    add_many(library, 60, seed=2)
    steps = indexing.update(library)
    next(steps)
    steps.close()
    assert indexing.state(library).revision == 60
    update(library)
    assert in_step(library)


def test_a_cancelled_rebuild_leaves_the_old_generation_in_force(library: Library) -> None:
    add_many(library, 60)
    update(library)
    steps = indexing.rebuild(library)
    next(steps)
    steps.close()
    assert [path.name for path in root(library).glob("g*")] == ["g1"]
    assert in_step(library)


def test_batches_are_committed_as_they_fill(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "BATCH", 1000)
    monkeypatch.setattr(indexing, "WINDOW", 20)
    add_many(library, 100)
    list(indexing.rebuild(library))
    assert in_step(library)
    remove(library, 3)
    add_many(library, 100, seed=2)
    remove(library, 150)
    steps = indexing.update(library)
    while indexing.state(library).revision == 100:
        next(steps)
    steps.close()
    assert 100 < indexing.state(library).revision < library.database.latest_revision()
    update(library)
    assert in_step(library)


def test_a_second_updater_waits_for_the_first(library: Library) -> None:
    add_many(library, 30)
    release = generations.lock(root(library))
    assert release is not None
    steps = indexing.update(library)
    assert "Waiting" in next(steps).what
    assert "Waiting" in next(steps).what
    release()
    assert "Waiting" not in next(steps).what
    steps.close()
    update(library)
    assert in_step(library)


def put_in_the_way(tmp_path: Path) -> None:
    """A file where indexes go."""
    place = tmp_path / "cache" / "quoteline"
    place.mkdir(parents=True, exist_ok=True)
    (place / "index").write_text("in the way")


def test_a_cache_that_cannot_be_written_is_told_in_a_sentence(library: Library, tmp_path: Path) -> None:
    add(library, "The orchard is ours")
    put_in_the_way(tmp_path)
    with pytest.raises(UserError, match="Search cannot be prepared"):
        update(library)


# --- in a process of its own -----------------------------------------------------------------------


def test_an_update_in_its_own_process_tells_its_steps(library: Library) -> None:
    add_many(library, 100)
    steps = list(indexing.update_apart(library.path))
    assert (steps[-1].done, steps[-1].total) == (100, 100)
    assert in_step(library)
    assert multiprocessing.active_children() == []


def test_closing_it_ends_the_process(library: Library) -> None:
    add_many(library, 300)
    steps = indexing.update_apart(library.path)
    next(steps)
    assert multiprocessing.active_children()
    steps.close()
    assert multiprocessing.active_children() == []
    update(library)
    assert in_step(library)


def test_what_goes_wrong_there_is_told_here(library: Library, tmp_path: Path) -> None:
    add(library, "The orchard is ours")
    put_in_the_way(tmp_path)
    with pytest.raises(UserError, match="Search cannot be prepared"):
        list(indexing.update_apart(library.path))


KILLED = """
import sys
from pathlib import Path
from quoteline.services import indexing, searching
from quoteline.services.library import open_library
indexing.BATCH, indexing.WINDOW = 3000, 30
library = open_library(Path(sys.argv[1]))
print("ready", flush=True)
for step in indexing.update(library):
    pass
for step in indexing.rebuild(library):
    pass
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_killed_update_never_leaves_a_wrong_index(library: Library, tmp_path: Path) -> None:
    chance = random.Random(11)
    add_many(library, 40)
    update(library)
    for turn in range(6):
        add_many(library, 250, seed=turn + 100)
        remove(library, library.database.article_ids()[turn])
        kill_at_random(library.path, chance)
        index = indexing.open_index(library)
        if index is not None:  # what it finds now is the state of some moment, whole
            with closing(index):
                assert index.revision <= library.database.latest_revision()
                assert len(index.ids(parse(""), "articles")) == index.count("articles")
                check_thoroughly(index, library)
        update(library)
        assert in_step(library)
    assert len(list(root(library).glob("g*"))) == 1


def kill_at_random(path: Path, chance: random.Random) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0.02, 0.9))
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()


def check_thoroughly(index: Index, library: Library) -> None:
    try:
        Index.open(index.folder, library.identity, thoroughly=True).close()
    except IndexUnusable as error:
        raise AssertionError(f"a kill damaged the index: {error}") from error


def test_an_index_that_cannot_answer_is_built_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    add(library, "The bridge is open.")
    list(indexing.update(library))
    with monkeypatch.context() as patch:
        patch.setattr(Index, "ids", lambda *given: (_ for _ in ()).throw(IndexUnusable("no answer")))
        assert searching.found_by_words(library, parse("bridge"), "articles").tolist() == []
    assert indexing.open_index(library) is None
    list(indexing.update(library))
    assert searching.found_by_words(library, parse("bridge"), "articles").tolist() != []
