"""What is not English is said to be so: by ``import``, which keeps it unread, and by ``extract``."""

import json
from pathlib import Path

from terminals import Quoteline

GERMAN = (
    "Der Stadtrat hat am Montag beschlossen, den alten Hafen nicht zu verkaufen. „Wir werden das nicht tun“,"
    " sagte die Bürgermeisterin nach einer langen Sitzung. Die Arbeiten sollen im Herbst beginnen."
)


def test_the_report_of_an_import_tells_of_other_languages(quoteline: Quoteline, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN)
    how = (tmp_path / "a.txt", "-l", tmp_path / "a.quoteline", "--engine", "rules")
    said = quoteline("import", *how)
    assert said.status == 0
    assert "1 article in German: kept and searchable, its quotations are not found." in said.out
    assert len(quoteline("search", "Hafen", "--in", "articles", "-l", how[2], "--format", "jsonl").lines) == 1
    said = quoteline("import", how[0], "-l", tmp_path / "b.quoteline", "--engine", "rules", "--json")
    assert json.loads(said.out)["files"][0]["language"] == "de"


def test_a_text_in_another_language_is_told_by_extract(quoteline: Quoteline, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN)
    said = quoteline("extract", tmp_path / "a.txt", "--engine", "rules", "--json")
    assert said.status == 0
    assert "This text is in German" in said.err
    (tmp_path / "a.txt").write_text("“We will not sell the quay,” said Ada Lund.")
    assert "This text" not in quoteline("extract", tmp_path / "a.txt", "--engine", "rules").err
