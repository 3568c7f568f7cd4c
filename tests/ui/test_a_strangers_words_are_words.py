"""What a stranger wrote is shown as it is written: no message takes it for a page, and nothing is fetched."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "desktop" / "quoteline" / "ui"
FETCHING = ("QWebEngine", "QtWebEngine", "QTextBrowser.loadResource", "QtNetwork.QNetworkAccessManager")
SOURCES = {path.name: path.read_text("utf-8") for path in sorted(UI.glob("*.py"))}


def builders(source: str) -> list[ast.FunctionDef]:
    """The functions that make a message box of their own."""
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and any(
            isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "QMessageBox"
            for each in ast.walk(node)
        )
    ]


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if builders(source)])
def test_every_message_is_plain_text(name: str) -> None:
    for function in builders(SOURCES[name]):
        said = ast.unparse(function)
        assert "setTextFormat(Qt.TextFormat.PlainText)" in said, f"{name}: {function.name}"


def test_no_part_of_the_window_renders_pages_or_fetches() -> None:
    assert SOURCES
    for name, source in SOURCES.items():
        assert not [each for each in FETCHING if each in source], name


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if "setHtml(" in source])
def test_what_is_set_as_a_page_is_built_where_words_are_escaped(name: str) -> None:
    makers = {"key_sheet.py", "family_diff.py", "provenance_text.py", "version_words.py"}
    known = {
        "clipboard.py": "clipping",  # what is copied, by services.clipping, which has tests of its own
        "key_sheet.py": "as_html(",
        "family_printings.py": "family_diff.html(",
        "provenance_dialog.py": "provenance_text.page(",
        "version_dialog.py": "page(",
    }
    assert name in known, f"{name} shows a page: say here who escapes the words in it"
    assert known[name] in SOURCES[name]
    assert all("escape(" in SOURCES[each] for each in makers & SOURCES.keys())
