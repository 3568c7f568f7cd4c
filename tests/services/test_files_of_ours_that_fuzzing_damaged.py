"""What we keep of a person's choices may be damaged in any way: what cannot be used counts as not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline import locations, settings
from quoteline.services import told_before

DEEP = "[" * 100_000  # more levels than Python reads


@pytest.mark.parametrize("text", [DEEP, f'{{"recent": {DEEP}', "[]", "\ud800", "{"], ids=range(5))
def test_settings_that_cannot_be_read_are_the_usual_ones(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    assert settings.load(path) == settings.Settings()


@pytest.mark.parametrize("text", [DEEP, "{}", "[1, null]", "{"], ids=range(4))
def test_a_damaged_list_of_places_is_empty(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locations, "data_folder", lambda: tmp_path)
    (tmp_path / "told-places.json").write_text(text)
    assert told_before.read(tmp_path / "told-places.json") == []
    assert told_before.is_new("places", "/a/b.quoteline")
    assert not told_before.is_new("places", "/a/b.quoteline")
