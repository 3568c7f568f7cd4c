"""``quoteline import -`` reads what another program prints, and ``--from-file`` a list of files."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from terminals import ARTICLES, Quoteline, finished, terminal

from quoteline.domain import UserError
from quoteline.importers.nameless import format_of_bytes
from quoteline.services import piped

TEXT = str(ARTICLES[0]["text"])
ROWS = "".join(json.dumps(each) + "\n" for each in ARTICLES).encode()
PAGE = f"<!DOCTYPE html><html><head><title>Mill</title></head><body><p>{TEXT * 3}</p></body></html>"


def table(rows: list[dict[str, object]], sign: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, ["title", "outlet", "text"], delimiter=sign, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("inside/mill.txt", TEXT)
    return out.getvalue()


KINDS = {
    "jsonl": ROWS,
    "json": json.dumps(ARTICLES, indent=1).encode(),
    "table": table(ARTICLES),
    "text": TEXT.encode(),
    "html": PAGE.encode(),
    "zip": archive(),
}


@pytest.fixture(autouse=True)
def no_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_bytes_tell_the_kind(quoteline: Quoteline, tmp_path: Path, kind: str) -> None:
    data = KINDS[kind]
    assert getattr(format_of_bytes(data), "name", None) == kind
    path = tmp_path / "a.quoteline"
    said = quoteline("import", "-", "-l", path, "--jobs", 0, "--json", stdin=data)
    assert (said.status, said.err) == (0, "")
    files = said.json["files"]  # type: ignore[index]
    assert all(each["outcome"] in ("imported", "other printing") for each in files)
    assert all(each["origin"].startswith("standard input ") for each in files)
    again = quoteline("import", "-", "-l", path, "--jobs", 0, "--json", stdin=data)
    assert again.json["already_there"] == len(files)  # type: ignore[index]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xef\xbb\xbf\n  " + ROWS, "jsonl"),
        (b'{"articles": [{"text": "a"}]}', "json"),
        (b'{"text": "one, without a line end"}', "jsonl"),
        (b'{"title": "' + b"x" * 70_000, "jsonl"),
        (table(ARTICLES, ";"), "table"),  # type: ignore[arg-type]
        (table(ARTICLES, "\t"), "table"),  # type: ignore[arg-type]
        ("“Né,” said Žofie, text and content alike.".encode("utf-16"), "text"),
        (b"", "text"),
    ],
)
def test_beginnings_are_told_apart(data: bytes, kind: str) -> None:
    assert getattr(format_of_bytes(data[:65_536]), "name", None) == kind


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(alphabet='{}[]",;:\\ntex\t\r', max_size=60).map(str.encode))
def test_any_bytes_are_of_some_kind_or_none(data: bytes) -> None:
    format_of_bytes(data)


def test_the_kind_may_be_said(quoteline: Quoteline, tmp_path: Path) -> None:
    said = quoteline("import", "-", "--as", "text", "-l", tmp_path / "a.quoteline", "--json", stdin=ROWS)
    assert [each["outcome"] for each in said.json["files"]] == ["imported"]  # type: ignore[index]


def test_files_and_what_is_piped_in_may_stand_together(quoteline: Quoteline, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("“It rains,” Ada Ferrol said.", encoding="utf-8")
    said = quoteline("import", tmp_path / "story.txt", "-", "-l", tmp_path / "a.quoteline", stdin=ROWS)
    assert said.out.startswith("5 found, 4 imported, 1 other printings")


def test_nothing_piped_in_is_a_failed_input(quoteline: Quoteline, tmp_path: Path) -> None:
    said = quoteline("import", "-", "-l", tmp_path / "a.quoteline")
    assert said.status == 1
    assert said.err.startswith("failed: standard input e3b0c44298fc: it holds no text")


def test_what_never_ends_is_given_up(tmp_path: Path) -> None:
    class Endless(io.RawIOBase):
        read_so_far = 0

        def read(self, size: int = -1) -> bytes:
            self.read_so_far += size
            return b"x" * size

    endless = Endless()
    with pytest.raises(UserError, match="More than 3 MB"), piped.kept(endless, largest=3_000_000):  # type: ignore[arg-type]
        pass
    assert endless.read_so_far < 6_000_000
    with pytest.raises(UserError, match="list of files"):
        piped.list_of_paths(endless)  # type: ignore[arg-type]


@pytest.mark.parametrize("sign", [b"\n", b"\r\n", b"\0"])
def test_files_are_read_from_a_list(quoteline: Quoteline, tmp_path: Path, sign: bytes) -> None:
    names = [tmp_path / "one story.txt", tmp_path / "zwei\u0308.txt", tmp_path / "gone.txt"]
    for number, path in enumerate(names[:2]):
        path.write_text(f"“It rains {number},” Ada Ferrol said.", encoding="utf-8")
    listed = sign.join(str(each).encode() for each in names) + sign
    (tmp_path / "list").write_bytes(listed)
    for number, call in enumerate([("--from-file", "-"), ("--from-file", tmp_path / "list")]):
        said = quoteline("import", *call, "-l", tmp_path / f"{number}.quoteline", stdin=listed)
        assert said.status == 1
        assert said.out.startswith("3 found, 2 imported, 1 failed")
        assert "gone.txt: there is no such file" in said.err


def test_an_empty_list_is_nothing_to_do(quoteline: Quoteline, tmp_path: Path) -> None:
    said = quoteline("import", "--from-file", "-", "-l", tmp_path / "a.quoteline")
    assert (said.status, said.out) == (0, "0 found, 0 imported; 0 quotations.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("import",),
        ("import", "-", "--as", "papyrus"),
        ("import", "x.txt", "--as", "text"),
        ("import", "-", "--from-file", "-"),
        ("import", "--from-file", "/no/such/list"),
        ("import", "-", "--published", "1 May"),
    ],
)
def test_a_call_that_cannot_be_is_no_import(
    quoteline: Quoteline, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = quoteline(*words, "-l", tmp_path / "a.quoteline", stdin=b"x")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "a.quoteline").exists()


def test_bytes_of_no_kind_are_refused(quoteline: Quoteline, tmp_path: Path) -> None:
    said = quoteline("import", "-", "-l", tmp_path / "a.quoteline", stdin=b"\0\1\2\3" * 100)
    assert said.status == 2
    assert "--as tells which" in said.err


def test_a_pipe_in_a_terminal_is_read_as_well(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(ROWS)
    with rows.open("rb") as stream:
        said = finished(terminal("import", "-", "-l", tmp_path / "a.quoteline", "--jobs", 2, stdin=stream))
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("4 found, 3 imported, 1 other printings")
