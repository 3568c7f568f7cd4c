"""Half a JSON document is no document: where one is broken off, an older file stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from quoteline.cli import documents
from quoteline.cli.parsing import parser


@pytest.mark.parametrize("command", ["extract", "dates"])
def test_a_document_that_is_broken_off_leaves_the_older_file(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, output = tmp_path / "a.txt", tmp_path / "a.json"
    file.write_text("“The mill stays open,” said Ada Ferrol on Monday.", encoding="utf-8")
    output.write_text("older", encoding="utf-8")

    def broken_off(document: object) -> Iterator[str]:
        yield "{"
        raise KeyboardInterrupt

    monkeypatch.setattr(documents, "pieces", broken_off)
    options = parser(command).parse_args([command, str(file), "--json", "-o", str(output)])
    with pytest.raises(KeyboardInterrupt):
        options.run(options)
    assert output.read_text(encoding="utf-8") == "older"
