"""An index is read through the memory map: opening it copies next to nothing."""

import pickle
import random
import tracemalloc
from pathlib import Path

import pytest
from whoosh import index as whoosh_index
from whoosh import query
from whoosh.filedb import compound
from whoosh.filedb.structfile import BufferFile

from quoteline.search.index import Index
from quoteline.search.query import parse
from quoteline.search.schema import SCHEMA
from quoteline.search.stock_mapped import MappedFile
from quoteline.search.writing import index_writer

LIBRARY = "a-library"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("index")
    chance = random.Random(5)
    vocabulary = [f"word{number}" for number in range(3000)]
    with index_writer(folder, LIBRARY) as writer:
        for revision in (1, 2):
            for article in range(revision * 200, revision * 300):
                quotes = [" ".join(chance.choices(vocabulary[:300], k=25)) for _ in range(3)]
                writer.replace(
                    article,
                    " ".join(chance.choices(vocabulary, k=150)),
                    [(article * 10 + number, words) for number, words in enumerate(quotes)],
                )
            writer.commit(revision)
    return folder


def test_opening_and_asking_copies_a_small_part(folder: Path) -> None:
    size = sum(path.stat().st_size for path in folder.glob("*.seg"))
    Index.open(folder, LIBRARY).close()
    tracemalloc.start()
    index = Index.open(folder, LIBRARY)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    index.close()
    assert peak < size / 3


def test_a_mapped_file_reads_like_whooshs_own() -> None:
    data = b"\x00\x00\x00\x07" + pickle.dumps(list(range(2000)), 2) + b"tail" * 10
    files = [MappedFile(memoryview(data)), BufferFile(data)]
    for ask in (
        lambda file: file.read_int(),
        lambda file: file.read_pickle(),
        lambda file: file.tell(),
        lambda file: file.read(6),
        lambda file: file.get(2, 9),
        lambda file: file.get_int(0),
        lambda file: file.subset(4, 30).read(),
        lambda file: list(file.get_array(0, "i", 3)),
        lambda file: file.seek(3) and file.read(),
    ):
        one, other = map(ask, files)
        assert one == other


def test_whoosh_itself_finds_the_same_in_the_same_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compound, "BufferFile", BufferFile)
    searcher = whoosh_index.open_dir(str(folder), schema=SCHEMA).searcher()
    ids = searcher.reader().column_reader("quote_id", translate=False)
    index = Index.open(folder, LIBRARY)
    for typed, asked in (
        ("word7", query.Term("quote", "word7")),
        ("word7 word8", query.And([query.Term("quote", "word7"), query.Term("quote", "word8")])),
        ("word2 OR word9", query.Or([query.Term("quote", "word2"), query.Term("quote", "word9")])),
        ("word29*", query.Prefix("quote", "word29")),
        ('"word3 word4"', query.Phrase("quote", ["word3", "word4"])),
    ):
        assert set(index.ids(parse(typed), "quotes").tolist()) == {
            ids[at] for at in searcher.docs_for_query(asked)
        }
    index.close()
    searcher.close()
