"""``quoteline backup --list``, and the backup of the day behind the first command that changes something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "quoteline" / "backups"


def test_the_first_change_of_a_day_leaves_a_backup(quoteline: Quoteline, library: Path, home: Path) -> None:
    quoteline("search", "mill", "-l", library)
    assert not home.exists()
    quoteline("correct", 1, "--star", "-l", library)
    (only,) = home.iterdir()
    assert only.name.endswith("-daily.quoteline")
    quoteline("correct", 2, "--star", "-l", library)
    assert list(home.iterdir()) == [only]


def test_backups_are_listed_newest_first(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    assert "no backup yet" in quoteline("backup", "--list", "-l", library).out
    quoteline("correct", 1, "--star", "-l", library)
    found: Any = quoteline("backup", "-l", library, "--json").json
    told: Any = quoteline("backup", "--list", "-l", library, "--json").json
    assert told["library"] == str(library)
    assert [each["why"] for each in told["backups"]] in (["by hand", "daily"], ["daily", "by hand"])
    by_hand = next(each for each in told["backups"] if each["why"] == "by hand")
    assert (by_hand["file"], by_hand["size"]) == (found["backup"], found["size"])
    assert (by_hand["articles"], by_hand["problem"]) == (4, "")
    text = quoteline("backup", "--list", "-l", library)
    assert text.status == 0
    assert "daily" in text.out


def test_a_backup_that_cannot_be_written_fails_no_command(
    quoteline: Quoteline, library: Path, home: Path
) -> None:
    home.parent.mkdir(parents=True)
    home.write_text("In the way.")
    said = quoteline("correct", 1, "--star", "-l", library)
    assert said.status == 0
    assert "could not be written" in said.err
