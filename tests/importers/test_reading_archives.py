"""A ZIP is a folder in one file: all kinds are read, and what is wrong with one costs no other."""

import gzip
import io
import resource
import struct
import time
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, archive, read, temporary
from quoteline.importers.zipped import kind_of_zip

STORY = "The council will vote on Monday.\n\n“We are ready,” said Ada Lund."


def zipped(files: dict[str, bytes | str], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def at(folder: Path, content: bytes, name: str = "a.zip") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def articles(found: list[Article | Problem]) -> list[Article]:
    return [each for each in found if isinstance(each, Article)]


def problems(found: list[Article | Problem]) -> list[Problem]:
    return [each for each in found if isinstance(each, Problem)]


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_every_file_is_read_as_its_own_kind_and_named_inside_the_archive(tmp_path: Path) -> None:
    file = at(tmp_path, zipped({"wire/2024-05-03-vote.txt": STORY, "rows.csv": "text,outlet\nYes.,Gazette"}))
    first, second = articles(list(read(file)))
    assert (first.origin, first.text, first.read_as) == (f"{file}#wire/2024-05-03-vote.txt", STORY, "text")
    assert str(first.published) == "2024-05-03"
    assert (second.origin, second.outlet, second.read_as) == (f"{file}#rows.csv#2", "Gazette", "table")


def test_archives_in_archives_are_read_to_a_limit(tmp_path: Path) -> None:
    inner = zipped({"a.txt": STORY})
    for depth in range(1, 7):
        found = list(read(at(tmp_path, inner)))
        assert len(found) == 1
        assert isinstance(found[0], Article) == (depth <= 4)
        inner = zipped({f"{depth}.zip": inner})


def test_a_name_that_points_out_of_the_archive_is_only_a_name(tmp_path: Path) -> None:
    names = ["../../escaped.txt", "/etc/escaped.txt", "C:\\escaped.txt", "a/../../../escaped.txt"]
    found = list(read(at(tmp_path, zipped(dict.fromkeys(names, STORY)))))
    assert len(articles(found)) == 4
    assert [path.name for path in tmp_path.parent.rglob("escaped.txt")] == []
    assert articles(found)[0].origin.endswith("a.zip#../../escaped.txt")


def test_names_in_utf_8_are_read_also_where_the_archive_does_not_say_so(tmp_path: Path) -> None:
    content = zipped({"Übersee.txt": STORY})
    flag = content.index(b"PK\x01\x02") + 9
    assert content[flag] & 8
    for each in (content, content[:flag] + b"\0" + content[flag + 1 :]):
        [article] = read(
            at(tmp_path, each.replace(b"\x00\x08", b"\x00\x00", 1) if each is not content else each)
        )
        assert article.origin.endswith("a.zip#Übersee.txt")


def test_what_is_hidden_or_left_by_a_system_is_passed_over(tmp_path: Path) -> None:
    hidden = ["__MACOSX/._a.txt", ".git/a.txt", "x/.a.txt", "Thumbs.db", "x/desktop.ini", ".DS_Store"]
    found = list(read(at(tmp_path, zipped({**dict.fromkeys(hidden, "no"), "a.txt": STORY}))))
    assert [each.origin.rpartition("#")[2] for each in found] == ["a.txt"]


def test_a_kind_that_is_not_read_is_told_as_skipped(tmp_path: Path) -> None:
    [problem] = read(at(tmp_path, zipped({"song.mp3": b"ID3"})))
    assert isinstance(problem, Problem)
    assert problem.skipped
    assert problem.origin.endswith("#song.mp3")


def test_two_files_of_one_name_are_both_read_and_told_apart(tmp_path: Path) -> None:
    made = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("a.txt", "One said this.")
            archive.writestr("a.txt", "Two said that.")
    found = articles(list(read(at(tmp_path, made.getvalue()))))
    assert [(each.text[:3], each.origin.rpartition("#")[2]) for each in found] == [
        ("One", "a.txt"),
        ("Two", "a.txt (2)"),
    ]


def test_a_damaged_member_is_a_problem_and_the_others_come_in(tmp_path: Path) -> None:
    content = zipped({"a.txt": STORY, "b.txt": "unlike " * 9, "c.txt": STORY}, zipfile.ZIP_STORED)
    found = list(read(at(tmp_path, content.replace(b"unlike", b"UNLIKE", 1))))
    assert [each.origin.rpartition("#")[2] for each in articles(found)] == ["a.txt", "c.txt"]
    assert [each.reason for each in problems(found)] == ["it is damaged inside the archive"]


def test_a_locked_member_is_told_and_the_others_come_in(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": STORY, "b.txt": STORY}))
    entry = content.index(b"PK\x01\x02")
    content[entry + 8] |= 1
    found = list(read(at(tmp_path, bytes(content))))
    assert [each.reason for each in problems(found)] == ["it is locked with a password"]
    assert len(articles(found)) == 1


def test_a_bomb_is_a_problem_in_little_time_and_space(tmp_path: Path) -> None:
    file = at(tmp_path, zipped({"bomb.txt": bytes(300_000_000), "a.txt": STORY}))
    begin, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = list(read(file))
    assert time.process_time() - begin < 5 * slowness()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000
    assert "no honest file" in problems(found)[0].reason
    assert len(articles(found)) == 1


def test_files_that_lie_over_one_another_are_stopped(tmp_path: Path) -> None:
    """Many entries of the table of contents that all point to one packed file."""
    one = zipped({"a.bin": bytes(15_000_000)})
    start = one.index(b"PK\x01\x02")
    entry, end = one[start : one.index(b"PK\x05\x06")], one[one.index(b"PK\x05\x06") :]
    many = 500
    size = struct.pack("<HHI", many, many, len(entry) * many)
    file = at(tmp_path, one[:start] + entry * many + end[:8] + size + end[16:])
    begin = time.process_time()
    found = problems(list(read(file)))
    assert time.process_time() - begin < 10 * slowness()
    assert "no honest file" in found[-1].reason
    assert len(found) < 60


def test_archives_in_archives_that_grow_with_every_level_are_stopped(tmp_path: Path) -> None:
    bomb = zipped({"bomb.txt": bytes(150_000_000)})
    inner = zipped({f"{n}.zip": bomb for n in range(16)})
    file = at(tmp_path, zipped({f"{n}.zip": inner for n in range(16)}))
    begin = time.process_time()
    found = problems(list(read(file)))
    assert time.process_time() - begin < 10 * slowness()
    assert "no honest file" in found[-1].reason
    assert len(found) < 40


def test_no_more_is_unpacked_than_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = at(tmp_path, zipped({f"{n}.txt": STORY for n in range(10)}))
    monkeypatch.setattr(temporary.Allowance.__init__, "__defaults__", (10_000, 5, 0, 0))
    found = list(read(file))
    assert len(articles(found)) == 5
    assert "more than" in problems(found)[0].reason
    monkeypatch.setattr(temporary.Allowance.__init__, "__defaults__", (3 * len(STORY.encode()), 100, 0, 0))
    found = list(read(file))
    assert (len(articles(found)), len(problems(found))) == (3, 1)


def test_a_table_of_contents_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": STORY}))
    end = content.index(b"PK\x05\x06")
    content[end + 12 : end + 16] = struct.pack("<I", archive.LARGEST_CONTENTS + 1)
    [problem] = read(at(tmp_path, bytes(content)))
    assert isinstance(problem, Problem)
    assert "table of contents" in problem.reason


def test_no_file_is_left_open_when_reading_stops_early(tmp_path: Path) -> None:
    file = at(tmp_path, zipped({f"{n}.zip": zipped({"a.txt": STORY, "b.txt": STORY}) for n in range(3)}))
    list(read(file))
    before = open_files()
    reading = read(file)
    next(reading)
    assert open_files() > before
    reading.close()  # type: ignore[attr-defined]
    assert open_files() == before


def test_what_is_unpacked_has_no_name_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "t"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "t").mkdir()
    for _ in read(at(tmp_path, zipped({"a.txt": STORY, "b.txt": STORY}))):
        assert list((tmp_path / "t").iterdir()) == []


def test_where_files_need_a_name_they_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(temporary, "OPEN_FILES", tmp_path / "nothing")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    file = at(tmp_path, zipped({"a.txt": STORY, "b.txt": STORY}))
    reading = read(file)
    next(reading)
    assert len(list(tmp_path.iterdir())) == 2
    reading.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == [file]


def test_one_file_packed_with_gzip_is_read(tmp_path: Path) -> None:
    [found] = articles(list(read(at(tmp_path, gzip.compress(STORY.encode()), "2024-05-03.txt.gz"))))
    assert (found.text, str(found.published)) == (STORY, "2024-05-03")
    [problem] = problems(list(read(at(tmp_path, gzip.compress(STORY.encode())[:-9], "b.txt.gz"))))
    assert "damaged" in problem.reason
    [bomb] = problems(list(read(at(tmp_path, gzip.compress(bytes(99_000_000)), "c.txt.gz"))))
    assert "no honest file" in bomb.reason


def test_documents_that_are_zips_are_told_by_their_first_members() -> None:
    for kind, names in {
        "docx": ["[Content_Types].xml", "_rels/.rels", "word/document.xml"],
        "xlsx": ["docProps/app.xml", "xl/workbook.xml"],
        "office": ["[Content_Types].xml"],
        "zip": ["words/a.txt"],
    }.items():
        assert kind_of_zip(zipped(dict.fromkeys(names, "<x/>"))) == kind
    for kind, told in {
        "epub": "application/epub+zip",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "zip": "text/plain",
    }.items():
        assert kind_of_zip(zipped({"mimetype": told}, zipfile.ZIP_STORED)) == kind
    assert kind_of_zip(b"PK") == ""


GOOD = zipped({"a.txt": STORY, "b/c.csv": "text\nyes", "d.zip": zipped({"e.txt": STORY})})


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=8),
    cut=st.integers(0, 99),
)
def test_any_damage_gives_articles_or_problems(
    tmp_path: Path, changes: list[tuple[int, int]], cut: int
) -> None:
    content = bytearray(GOOD)
    for place, byte in changes:
        content[place] = byte
    before = open_files()
    for found in read(at(tmp_path, bytes(content[: len(content) - cut]))):
        assert isinstance(found, Article) or found.reason
    assert open_files() == before
