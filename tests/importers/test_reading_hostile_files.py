"""No content of any kind of file makes an import raise, hang, or keep what cannot be stored."""

import json
import os
import pickle
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import KNOWN_SUFFIXES, Problem, decoding, read

SUFFIXES = sorted(KNOWN_SUFFIXES)
PARTS = st.sampled_from(
    [
        *(b"---\n", b"title: a\n", b"Date: x\n\n", b"text,title\n", b'"', b"\r", b"\n", b"\x00"),
        *(b"\xff\xfe", b"\xef\xbb\xbf", b'{"text":', b'"a\\ud800"}', b"[", b"<html><p>", b"<q>", b"</p>"),
        *(b"\xe2\x80\x9cYes,\xe2\x80\x9d he said.", b"\xf0"),
        *(b"Published 2024-05-03", b"LISK, March 19 (AP) - ", b"date: 03/04/2025\n", b'"date": "9999-12-31"'),
        *(
            b'<time class="published" datetime="0001-01-01">',
            b'<meta name="pubdate" content="3 May 2024\x00">',
        ),
    ]
)
CONTENT = st.binary(max_size=400) | st.lists(PARTS, max_size=25).map(b"".join)


def check_storable(found: Article | Problem) -> None:
    if isinstance(found, Problem):
        assert found.reason
        found.reason.encode()
        return
    assert found.text.strip()
    for words in (found.text, found.title, found.outlet, found.byline, found.url, found.doc_id, found.origin):
        words.encode("utf-8")
        assert "\x00" not in words
        assert "\r" not in words
    for reading in found.readings:
        reading.words.encode("utf-8")
        assert "\x00" not in reading.words
        assert 0 < reading.confidence < 1
    json.dumps(dict(found.extra), allow_nan=False, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENT)
@example(content=b"text\n" + b"\x00" * 30)
@example(content=b'{"text": "a", "n": 1e999, "m": -1e999}')
@example(content=b"+AGE-+2AA-" * 30)
def test_any_bytes_give_articles_or_problems(tmp_path: Path, suffix: str, content: bytes) -> None:
    file = tmp_path / f"hostile{suffix}"
    file.write_bytes(content)
    for found in read(file):
        check_storable(found)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_a_pipe_and_a_missing_file_are_problems(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"folder{suffix}").mkdir()
    os.mkfifo(tmp_path / f"pipe{suffix}")
    for name in ("folder", "pipe", "missing"):
        [found] = read(tmp_path / f"{name}{suffix}")
        assert isinstance(found, Problem)
        assert found.origin.endswith(f"{name}{suffix}")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0)
    [found] = read(tmp_path / "a.txt")
    assert isinstance(found, Problem)
    assert "permission" in found.reason


def test_an_unknown_kind_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.qxp").write_bytes(b"\x00MMXPR")
    assert [type(found) for found in read(tmp_path / "a.qxp")] == [Problem]


def test_a_file_above_the_limit_is_a_problem(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(decoding.TEXT_LIMIT + 1)  # sparse: no disk is filled
    [found] = read(tmp_path / "a.txt")
    assert isinstance(found, Problem)
    assert "larger than 100 MB" in found.reason


@pytest.mark.parametrize("unit", ["Published 4 January 2016 | ", "LISK, March 19, 2025 (AP) - ", "1/2/2016 "])
@pytest.mark.parametrize("suffix", [".txt", ".md", ".jsonl", ".csv"])
def test_ten_megabytes_of_dates_in_one_line_are_read_in_time(tmp_path: Path, suffix: str, unit: str) -> None:
    line = unit * (10_000_000 // len(unit))
    row = {".jsonl": json.dumps({"text": line, "date": line}), ".csv": f"text,date\n{line},{line}"}
    (tmp_path / f"a{suffix}").write_text(row.get(suffix, line))
    begin = time.process_time()
    found = list(read(tmp_path / f"a{suffix}"))
    assert time.process_time() - begin < 20 * slowness()
    for each in found:
        check_storable(each)


def test_articles_can_be_sent_to_another_process(tmp_path: Path) -> None:
    for name, content in (
        ("a.txt", "Yes."),
        ("a.jsonl", '{"text": "a", "x": 1}'),
        ("a.html", f"<p>{'Yes. ' * 99}"),
    ):
        (tmp_path / name).write_text(content)
        [found] = read(tmp_path / name)
        assert pickle.loads(pickle.dumps(found)) == found


def test_pages_can_be_read_on_several_threads(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        f"<html><body><article><p>{'She said yes. ' * 60}</p></article></body></html>"
    )
    found: list[Article | Problem] = []
    threads = [threading.Thread(target=lambda: found.extend(read(tmp_path / "a.html"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(300)
    assert len(found) == 4
    assert len({each.text for each in found if isinstance(each, Article)}) == 1
