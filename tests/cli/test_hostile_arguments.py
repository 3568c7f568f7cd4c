"""Whatever a desktop, a page or a person puts on the command line: it is done, or there is a sentence."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quoteline import cli, settings
from quoteline.services.deep_links import DeepLink

LINK = f"quoteline://{'ab' * 16}/quotation/1"
LONG = "a" * 100_000


@pytest.fixture
def opened() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def faces(opened: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> cli.Faces:
    monkeypatch.chdir(tmp_path)

    def nothing(*_: Any) -> Any:
        raise AssertionError("nobody asked for that")

    made = cli.Faces(*[nothing] * len(cli.Faces.__dataclass_fields__))  # type: ignore[arg-type]

    def note(*told: Any) -> int:
        opened.append(told)
        return 0

    return replace(made, open_window=note, follow_link=note)


REFUSED = [
    ["gui", "-x.html"],
    ["gui", "-l.quoteline"],
    ["-x.quoteline"],
    ["gui", ""],
    ["gui", "--", ""],
    ["open"],
    ["open", "-l"],
    ["open", "--", "--help"],
    ["open", "--", LINK + "\n"],
    ["open", "--", LINK + "%00"],
    ["open", "--", LINK + "/../../etc/passwd"],
    ["open", "--", LINK + "?a=b"],
    ["open", "--", LINK + "#a"],
    ["open", "--", LINK.replace("//", "//user@")],
    ["open", "--", LINK.replace("/quotation", ":80/quotation")],
    ["open", "--", LINK.replace("/1", "/01")],
    ["open", "--", LINK.replace("/1", "/" + "9" * 19)],
    ["open", "--", LINK.replace("1", "\u0661")],
    ["open", "--", LINK.replace("//", "//\u202e")],
    ["open", "--", "quoteline:" + LONG],
    ["open", "--", "quoteline://"],
    ["open", "--", "\udcff\udcfe"],
    ["open", "--", LINK, LINK],
    ["gui", "--", LINK, "beside.html"],
    ["gui", "--", "quoteline:///etc/passwd"],
    ["gui", "--", "https://example.org/a.quoteline"],
    ["gui", "--", "smb://example.org/a.quoteline"],
    ["gui", "--", "file://example.org/a.quoteline"],
    ["gui", "--", "file:///a%00b.quoteline"],
    ["gui", "--", "file:///a.quoteline?b"],
    ["gui", "--", "file:///a.quoteline#b"],
    ["gui", "--", "file:a.quoteline"],
    ["gui", "--", "file:"],
    ["gui", "--", "file:///"],
    ["gui", "--", "FILE://[::1"],
    [LONG],
    ["\udcff"],
    ["\x1b]0;a\x07"],
    ["search", "a", "-l", f"{LONG}.quoteline"],
    ["search", "a", "-l", f"{'a' * 300}.quoteline"],
    ["search", "a", "-l", "a\nb\x1b[31m\u202e.quoteline"],
    ["verify", "-l", "\udcff.quoteline"],
    ["import", "file:///etc/passwd"],
]


@pytest.mark.parametrize("words", REFUSED, ids=lambda words: ascii(" ".join(words))[:50])
def test_what_cannot_be_meant_is_refused_in_a_sentence(
    words: list[str], faces: cli.Faces, opened: list[Any], capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(words, faces) == 2
    told = capfd.readouterr()
    assert opened == []
    assert told.out == ""
    assert told.err.startswith("quoteline: ")
    assert told.err.rstrip().endswith((".", "FILE", "ADDRESS", "LIBRARY"))
    assert len(told.err) < 6_500
    line = told.err.removesuffix("\n")
    assert line.isprintable() or "\ufffd" in line
    assert not any(each in told.err for each in ("\x1b", "\x07", "\u202e", "Traceback", "should not"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("file:///tmp/a%20b.quoteline", "/tmp/a b.quoteline"),
        ("file://localhost/tmp/%C3%A4.quoteline", "/tmp/ä.quoteline"),
        ("FILE:///tmp/ä.quoteline", "/tmp/ä.quoteline"),
        ("file:///tmp/%FF.quoteline", os.fsdecode(b"/tmp/\xff.quoteline")),
        ("file:///tmp/%41%2.quoteline", "/tmp/A%2.quoteline"),
        ("file:///tmp/-l.quoteline", "/tmp/-l.quoteline"),
        ("-l.quoteline", "-l.quoteline"),
        ("a\nb.quoteline", "a\nb.quoteline"),
        (f"{LONG}.quoteline", f"{LONG}.quoteline"),
        ("\udcff.quoteline", "\udcff.quoteline"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="other paths")
def test_a_name_however_odd_is_a_name(typed: str, meant: str, faces: cli.Faces, opened: list[Any]) -> None:
    assert cli.run(["gui", "--", typed], faces) == 0
    assert opened == [(Path(meant), [])]


def test_thousands_of_files_are_handed_to_the_window(faces: cli.Faces, opened: list[Any]) -> None:
    names = [f"{number}\udcff.html" for number in range(20_000)]
    assert cli.run(["gui", "--", *names], faces) == 0
    assert opened == [(None, [Path(name) for name in names])]


def test_a_link_is_followed_after_the_two_hyphens_of_the_desktop_entry(
    faces: cli.Faces, opened: list[Any]
) -> None:
    assert cli.run(["open", "--", LINK], faces) == 0
    assert cli.run(["gui", "--", LINK.upper()], faces) == 0
    assert [str(each[1]) for each in opened] == [LINK, LINK]
    assert all(isinstance(each[1], DeepLink) for each in opened)


def test_a_name_that_is_no_utf_8_is_kept_in_the_settings(tmp_path: Path) -> None:
    library = tmp_path / "a\udcff\udcfe ä.quoteline"
    kept = settings.opened(settings.Settings(), library)
    settings.save(kept, tmp_path / "settings.json")
    assert settings.load(tmp_path / "settings.json").recent == kept.recent
    assert "ä.quoteline" in (tmp_path / "settings.json").read_text("utf-8")
