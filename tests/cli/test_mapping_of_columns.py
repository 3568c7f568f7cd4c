"""``quoteline import --map`` says which column of a table holds what."""

import json
from argparse import ArgumentTypeError
from pathlib import Path

import pytest
from terminals import Quoteline

from quoteline.cli.mapping import columns, wished
from quoteline.domain import UserError

TEXT = "“We will not sell the quay,” said Ada Lund. She said the board had met for a whole evening. "


def test_a_table_with_strange_columns_comes_in(quoteline: Quoteline, tmp_path: Path) -> None:
    file, library = tmp_path / "a.csv", tmp_path / "a.quoteline"
    file.write_text(f'Nr,"Beitrag, ganz",Kopf,Tag\n1,"{TEXT}",Harbour,2025-03-19\n')
    told = quoteline("import", file, "-l", library, "--engine", "rules", "--json")
    assert told.status == 1
    assert "its columns are: Nr, Beitrag, ganz, Kopf, Tag" in json.loads(told.out)["files"][0]["reason"]
    how = ("--map", "text=Beitrag, ganz, title=3", "--map", "published=Tag", "--engine", "rules", "--json")
    told = quoteline("import", file, "-l", library, *how)
    assert told.status == 0
    [one] = json.loads(told.out)["files"]
    assert (one["title"], one["published"], one["quotations"] > 0) == ("Harbour", "2025-03-19", True)


def test_columns_are_read_from_what_is_typed() -> None:
    assert columns("text=a, published = b,c") == {"text": "a", "published": "b,c"}
    assert columns("url=a=b") == {"url": "a=b"}
    assert wished([{"text": "a"}, {"title": "2"}]).columns == {"text": "a", "title": "2"}
    assert wished(None).columns == {}
    for typed in ("", "text", "text=", "body=a", "=a", ",text=a"):
        with pytest.raises(ArgumentTypeError, match="FIELD=COLUMN"):
            columns(typed)
    with pytest.raises(UserError, match="two columns for text"):
        wished([{"text": "a"}, {"text": "b"}])
