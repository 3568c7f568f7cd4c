"""Files that fuzzing made, cut down to what was wrong with them, are read or refused like any other."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest

from quoteline.domain import Article
from quoteline.importers import read

TEXT = "The pier stays open, said the mayor of the town on Monday morning. " * 3


def test_a_nul_in_the_title_of_rich_text_is_not_kept(tmp_path: Path) -> None:
    title = rb"The old pier\'00 stays open"
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1\ansi{\info{\title %s}}\pard %s\par}" % (title, TEXT.encode()))
    [found] = read(tmp_path / "a.rtf")
    assert isinstance(found, Article)
    assert found.title == "The old pier\ufffd stays open"


@pytest.mark.parametrize("line", ["Published 4 January 2016 " + "1.1" * 50, "1.1" * 50 + " 4 January 2016"])
def test_figures_beside_a_day_are_read_in_time(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"The pier\n{line}\n\n{TEXT}\n")
    begun = time.process_time()
    [found] = read(tmp_path / "a.txt")
    assert isinstance(found, Article)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("ending", [".docx", ".odt", ".epub", ".xlsx", ".zip"])
def test_a_part_without_a_name_does_no_harm(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    body = f"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", body)
        archive.writestr("xx", "nothing")
    path.write_bytes(path.read_bytes().replace(b"xx", b"\x00x"))  # zipfile ends a name at its first NUL
    with zipfile.ZipFile(path) as archive:
        assert "" in archive.namelist()
    found = list(read(path))
    assert found
    assert all(isinstance(each, Article) or each.reason for each in found)
