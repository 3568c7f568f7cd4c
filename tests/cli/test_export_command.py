"""quoteline export: every format, its choices, its account, and what an export made again differs in."""

from __future__ import annotations

import io
import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from terminals import Quoteline, terminal

from quoteline import settings
from quoteline.services.exporting import FORMATS, ExportOptions


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_written_with_its_account(
    quoteline: Quoteline, library: Path, tmp_path: Path, format: str
) -> None:
    to = tmp_path / f"roof{FORMATS[format].suffix}"
    said = quoteline("export", "mill", "-l", library, "--format", format, "-o", to)
    assert (said.status, said.out) == (0, "")
    assert f"3 quotations written to {to}." in said.err
    beside = to.with_name(to.name + ".account.json")
    assert beside.is_file() != FORMATS[format].carries
    again = quoteline("export", "--again", to, "-l", library, "--json")
    told: dict[str, object] = again.json  # type: ignore[assignment]  # of an object
    assert (again.status, told["same"], told["rows"]) == (0, True, {"then": 3, "now": 3})


def test_the_format_is_what_the_name_ends_in_unless_it_is_said(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    assert quoteline("export", "-l", library, "-o", tmp_path / "a.xlsx").status == 0
    assert load_workbook(tmp_path / "a.xlsx").sheetnames[0] == "Quotations"
    for call in (["-o", tmp_path / "a.json"], ["-o", tmp_path / "a"], []):
        said = quoteline("export", "-l", library, *call)
        assert (said.status, "--format" in said.err) == (2, True)


def test_no_account_is_written_where_none_is_wanted(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    for name in ("a.csv", "a.html"):
        assert quoteline("export", "-l", library, "-o", tmp_path / name, "--no-account").status == 0
        assert "quoteline-account" not in (tmp_path / name).read_text(encoding="utf-8")
        assert quoteline("export", "-l", library, "--again", tmp_path / name).status == 2
    assert not (tmp_path / "a.csv.account.json").exists()


def test_stdout_has_the_data_and_nothing_else(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    quoteline("export", "-l", library, "-o", tmp_path / "a.tsv")
    said = quoteline("export", "-l", library, "--format", "tsv")
    assert (said.out.encode(), said.err) == ((tmp_path / "a.tsv").read_bytes(), "")


def test_what_is_no_text_goes_to_a_pipe_and_never_to_a_terminal(library: Path) -> None:
    piped = terminal("export", "-l", library, "--format", "xlsx", "mill")
    out, _ = piped.communicate(timeout=300)
    assert piped.returncode == 0
    assert load_workbook(io.BytesIO(out)).worksheets[0].max_row == 4
    screen, typed = pytest.importorskip("pty").openpty()  # Windows has none
    try:
        shown = terminal("export", "-l", library, "--format", "xlsx", stdout=typed)
        _, err = shown.communicate(timeout=300)
        assert shown.returncode == 2
        assert b"A terminal cannot show xlsx. Write it to a file with -o" in err
        os.set_blocking(screen, False)
        with pytest.raises(BlockingIOError):
            os.read(screen, 1)
    finally:
        os.close(screen)
        os.close(typed)


def test_choices_reach_the_file(quoteline: Quoteline, library: Path) -> None:
    columns = "citation,published,context_before"
    said = quoteline(
        *("export", "degrees", "-l", library, "--format", "jsonl", "--columns", columns),
        *("--citation", "apa", "--dates", "de", "--context", "1"),
    )
    assert said.lines == [
        {
            "citation": "Council and mill. (8. Mai 2024). Überland Bote.",
            "published": "2024-05-08",
            "context_before": "“No roof, no mill,” said Mayor Jörn Özdal. “",
        }
    ]
    csv = quoteline(
        "export", "degrees", "-l", library, "--format", "csv", "--columns", "published", "--dates", "fr"
    )
    assert csv.out == "\ufeffpublished\r\n8 mai 2024\r\n"


def test_a_template_makes_the_source_line(
    quoteline: Quoteline, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = "{speaker} in {outlet} ({page}), {published}"
    call = ("export", "degrees", "-l", library, "--format", "csv", "--columns", "citation")
    expected = '\ufeffcitation\r\n"Ada Ferrol in Überland Bote, 8 May 2024"\r\n'
    assert quoteline(*call, "--template", template).out == expected
    monkeypatch.setattr(
        settings, "load", lambda: replace(settings.Settings(), citation_templates={"house": template})
    )
    assert quoteline(*call, "--citation", "house").out == expected
    for wrong in (("--template", "{mood}"), ("--citation", "harvard"), ("--dates", "klingon")):
        said = quoteline(*call, *wrong)
        assert (said.status, said.out) == (2, "")


def test_choices_that_the_window_kept_are_taken_by_their_name(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = asdict(ExportOptions(columns=("outlet", "citation"), citation="mla"))
    kept = json.dumps({"format": "tsv", "account": True, **options})
    monkeypatch.setattr(
        settings, "load", lambda: replace(settings.Settings(), export_templates={"desk": kept, "odd": "[]"})
    )
    said = quoteline("export", "degrees", "-l", library, "--as", "desk")
    assert said.out == "outlet\tcitation\r\nÜberland Bote\t“Council and mill.” Überland Bote, 8 May 2024.\r\n"
    for name in ("odd", "nobody"):
        refused = quoteline("export", "-l", library, "--as", name)
        assert (refused.status, "“desk”" in refused.err) == (2, True)


def test_a_report_is_set_as_it_was_wanted(quoteline: Quoteline, library: Path) -> None:
    call = ("export", "-l", library, "--format", "md", "--sort", "published", "--descending", "--no-account")
    said = quoteline(*call, "--by-speaker", "--links", "--no-marks", "--title", "The roof & the mill")
    assert said.out.startswith("# The roof \\& the mill\n\n- Ada Ferrol (5)\n- Jörn Özdal (1)\n")
    assert said.out.count("## ") == 4
    assert "> No roof, no mill" in said.out
    assert said.out.count("](<quoteline://") == 9
    assert "[Open in Quoteline]" not in quoteline(*call).out


def test_the_undated_are_told_where_a_format_cannot_hold_them(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    said = quoteline("export", "-l", library, "-o", tmp_path / "a.ics")
    assert said.status == 0
    assert "1 quotation without any day is left out." in said.err


def test_an_export_made_again_says_what_is_another(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    to = tmp_path / "a.csv"
    quoteline("export", "mill", "-l", library, "-o", to)
    ids = [
        json.loads(line)["id"]
        for line in quoteline("export", "mill", "-l", library, "--format", "jsonl").out.splitlines()
    ]
    quoteline("correct", ids[0], "-l", library, "--note", "Ask again.")
    quoteline("correct", ids[1], "-l", library, "--not-a-quotation")
    side = tmp_path / "a.csv.account.json"
    said = quoteline("export", "--again", side, "-l", library, "-o", tmp_path / "b.csv")
    assert said.status == 0
    assert said.out.splitlines()[0].endswith("as csv: 3 quotations; now 2.")
    assert f"  {ids[1]}  no longer in the library" in said.out
    assert f"  {ids[0]}  note: “” → “Ask again.”  " in said.out
    assert (tmp_path / "b.csv.account.json").is_file()
    told = quoteline("export", "--again", side, "-l", library, "--json").json
    assert isinstance(told, dict)
    assert (told["gone"], told["new"]) == ([{"id": ids[1], "in_library": False}], [])
    assert told["changed"] == [
        {"id": ids[0], "cells": ["note"], "then": {"note": ""}, "now": {"note": "Ask again."}}
    ]


def test_numbers_that_were_chosen_are_made_again_too(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    quoteline("export", "-l", library, "--ids", "3,1", "-o", tmp_path / "a.odt")
    said = quoteline("export", "-l", library, "--again", tmp_path / "a.odt")
    assert "Nothing has changed." in said.out


@pytest.mark.parametrize("more", [["mill"], ["--ids", "1"], ["--format", "csv"], ["-o", "-"]])
def test_an_export_made_again_takes_no_other_wish(
    quoteline: Quoteline, library: Path, tmp_path: Path, more: list[str]
) -> None:
    quoteline("export", "-l", library, "-o", tmp_path / "a.md")
    said = quoteline("export", *more, "-l", library, "--again", tmp_path / "a.md")
    assert (said.status, said.out) == (2, "")
    assert "--again" in said.err


def test_what_was_found_is_marked_where_that_is_asked_for(quoteline: Quoteline, library: Path) -> None:
    plain = quoteline("export", "mill", "--format", "html", "-l", library)
    marked = quoteline("export", "mill", "--format", "html", "--mark-hits", "-l", library)
    bare = quoteline("export", "mill", "--format", "html", "--mark-hits", "--no-account", "-l", library)
    assert "<mark>" not in plain.out
    assert marked.out.casefold().count("<mark>mill</mark>") >= 3
    assert bare.out.count("<mark>") == marked.out.count("<mark>")
    assert '"mark_hits"' in marked.out
    assert "mark_hits" not in plain.out  # a program that knows none can repeat it


def test_a_marked_export_is_made_again_with_its_marks(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    first, again = tmp_path / "first.html", tmp_path / "again.html"
    assert quoteline("export", "(mill) roof OR mill", "--mark-hits", "-o", first, "-l", library).status == 0
    assert quoteline("export", "--again", first, "-o", again, "-l", library).status == 0
    assert again.read_text("utf-8").count("<mark>") == first.read_text("utf-8").count("<mark>") > 0
