"""Every target of fuzzing begins with inputs that are right, bears changed ones, and is watched meanwhile."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

import fuzz_documents
import fuzz_files
import fuzz_targets
import fuzz_tokens
import fuzz_watching
from fuzz_watching import Watch

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is run on Linux and macOS")

ELSEWHERE = {"library", "index", "marks", "queries", "dates", "links", "searches"}  # tried in other tests
TRIED = 12  # changed inputs of each target


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    return tmp_path


@pytest.mark.parametrize("name", sorted(set(fuzz_targets.TARGETS) - ELSEWHERE))
def test_what_is_given_and_what_is_changed_is_read_or_refused(name: str, work: Path) -> None:
    target = fuzz_targets.TARGETS[name]
    seeds = list(target.seeds(work))
    assert seeds
    chance = Random(name)
    for each in seeds:
        target.run(each, work)
    for _ in range(TRIED):
        target.run(
            target.change(chance.choice(seeds), chance.choice(seeds), target.words, chance)[:20_000], work
        )


@pytest.mark.parametrize(
    "change", ["changed_tokens", "changed_lines", "changed_json", "changed_pdf", "changed_package", "inside"]
)
def test_changes_by_parts_are_bytes_whatever_comes(change: str) -> None:
    chance = Random(9)
    for data in (b"", b"a", b"PK\x03\x04", b"%PDF-1.4", b'{"a": [1]}\n{', b"<a><b>\xff</b>", bytes(1000)):
        for _ in range(30):
            data = getattr(fuzz_tokens, change)(data, b"<other> 1", (b"word",), chance)
            assert isinstance(data, bytes)


def test_a_pdf_is_changed_within_its_packing_and_found_again() -> None:
    seed = fuzz_documents.pdfs()[1]
    chance = Random(9)
    contents = set()
    for _ in range(200):
        made = fuzz_tokens.changed_pdf(seed, seed, (b"BT",), chance)
        contents.update(unpacked(made))
    assert len(contents) > 5


def unpacked(pdf: bytes) -> Iterator[bytes]:
    """What is packed in the streams of a PDF."""
    for _, body in fuzz_tokens.OBJECT.findall(pdf):
        found = fuzz_tokens.STREAM.match(body)
        if found and b"FlateDecode" in found[1]:
            try:
                yield zlib.decompress(found[2])
            except zlib.error:
                continue


def test_a_part_of_a_package_is_changed_and_packed_again() -> None:
    seed = fuzz_documents.open_texts()[0]
    chance = Random(9)
    contents = set()
    for _ in range(60):
        try:
            with zipfile.ZipFile(
                io.BytesIO(fuzz_tokens.changed_package(seed, seed, (b"<b>",), chance))
            ) as made:
                contents.add(made.read("content.xml"))
        except (zipfile.BadZipFile, KeyError):
            continue
    assert len(contents) > 5


def test_every_group_of_words_is_of_a_target_or_shared() -> None:
    shared = {"tags", "days", "mail", "package"}
    assert set(fuzz_files.TOLD) - shared <= set(fuzz_targets.TARGETS)
    assert all(isinstance(word, bytes) and word for words in fuzz_files.TOLD.values() for word in words)


def told_of(work: Path, do: str) -> str:
    """What a watch tells of one thing that is done."""
    with Watch(work, work / "ours") as watch:
        assert not watch.told()  # the first is not judged
        match do:
            case "socket":
                sys.audit("socket.__new__", None, 10, 1, 0)
            case "program":
                sys.audit("subprocess.Popen", "a", [], None, None)
            case "temporary":
                (work / "tmpabc").mkdir()
            case "elsewhere":
                sys.audit("open", str(work.parent / "a.txt"), None, os.O_WRONLY | os.O_CREAT)
            case "inside":
                (work / "a.txt").write_text("a")
        return watch.told()


@pytest.mark.parametrize(
    ("do", "told"),
    [
        ("socket", "it opened an internet socket"),
        ("program", "it called subprocess.Popen"),
        ("temporary", "it left a temporary file"),
        ("elsewhere", "it wrote"),
        ("inside", ""),
        ("nothing", ""),
    ],
)
def test_what_an_input_may_not_do_is_told(do: str, told: str, tmp_path: Path) -> None:
    found = told_of(tmp_path, do)
    assert found.startswith(told)
    assert bool(found) == bool(told)


@pytest.mark.skipif(not fuzz_watching.OPEN.is_dir(), reason="the system does not tell which files are open")
def test_a_file_that_is_left_open_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    with Watch(tmp_path, tmp_path) as watch:
        watch.told()
        with (tmp_path / "a.txt").open() as left:
            assert watch.told() == "it left a file open"
        assert left.closed
        assert not watch.told()


TAKING = """
import sys, time
from pathlib import Path
import fuzz_watching
fuzz_watching.LARGEST, fuzz_watching.LONG = 20 << 20, 0.0
work = Path(sys.argv[1])
with fuzz_watching.Watch(work, work) as watch:
    watch.told()
    taken = b"a" * (200 << 20)
    print(watch.told())
    del taken
    print(watch.told())
"""


def test_an_input_that_takes_much_memory_is_told(tmp_path: Path) -> None:
    here = str(Path(fuzz_watching.__file__).parent)
    # Linux counts what the process held that began this one; a shell between them holds little.
    told = subprocess.run(
        ["sh", "-c", '"$@"; exit $?', "sh", sys.executable, "-c", TAKING, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": here},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    first, second = told.stdout.split("\n")[:2]
    assert first.startswith("it took ")
    assert not second
