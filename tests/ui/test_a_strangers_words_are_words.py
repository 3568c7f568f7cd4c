"""What a stranger wrote is shown as it is written: no message takes it for a page, and nothing is fetched."""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel

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


# --- labels and hints: Qt takes words that look like a page for one, unless it is told not to ---------------

# Hints that are no plain literal: pages whose words are escaped where they are made, or our own words alone.
HINTS = {
    "crash_commands.py": "self.label.text()",
    "date_filter.py": "self._tip",
    "family_line.py": "escape(self._told)",
    "history_dialog.py": "tip",
    "manual_contents.py": "title",
    "pane.py": "words",
    "progress.py": "stop",
    "publication_line.py": "on_hover(dating)",
    "quotation_head.py": "",
    "role_bands.py": "escape(",
    "search_box.py": "text",
    "switch.py": "(tips or {}).get(option, '')",
    "timeline_header.py": "",
    **dict.fromkeys(
        (
            "export_columns.py",
            "import_preview.py",
            "reading_bar.py",
            "reading_find.py",
            "side_by_side.py",
            "workspace.py",
        ),
        "tip",
    ),
    "review_strip.py": "shown(deed.tip)",
}
# Labels that show a page of our own, or a picture.
PAGES = {("start_page.py", "_add_words"), ("astray_line.py", "__init__"), ("fault_dialog.py", "__init__")}


def is_plain(hint: ast.expr) -> bool:
    """Whether it is a sentence of ours without anybody's words in it, or made plain."""
    if isinstance(hint, ast.IfExp):
        return is_plain(hint.body) and is_plain(hint.orelse)
    if isinstance(hint, ast.Call) and isinstance(hint.func, ast.Name):
        return hint.func.id in ("plain_hint", "escape") or (hint.func.id == "tr" and not hint.keywords)
    return isinstance(hint, ast.Constant)


def hints(source: str) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "setToolTip"
        ):
            yield node.args[-1]


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if "setToolTip(" in source])
def test_every_hint_is_made_plain_or_is_ours(name: str) -> None:
    for hint in hints(SOURCES[name]):
        if not is_plain(hint):
            assert name in HINTS, (
                f"{name}: {ast.unparse(hint)}: plain_hint, or say here who escapes its words"
            )
            assert HINTS[name] in ast.unparse(hint), f"{name}: {ast.unparse(hint)}"


def labels(source: str) -> Iterator[str]:
    """The functions that make a label of words that are not ours alone, and do not say how it takes them."""
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef) and "setTextFormat" not in ast.unparse(function):
            made = [each for each in ast.walk(function) if is_label(each) and isinstance(each, ast.Call)]
            if any(not (each.args and is_plain(each.args[0])) for each in made):
                yield function.name


def is_label(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if "QLabel(" in source])
def test_every_label_says_that_it_takes_words_as_words(name: str) -> None:
    dressed_later = "setTextFormat(" in SOURCES[name]
    for function in labels(SOURCES[name]):
        assert (name, function) in PAGES or dressed_later, f"{name}: {function}"


SPY = '<img src="/nothing.png"><b>'
WRITTEN = {
    "articles": "title outlet byline doc_id engine origin",
    "speakers": "name",
    "names": "name",
    "roles": "role",
    "tags": "name",
    "quotations": "role found_by note remark description",
}


@pytest.fixture
def strangers_library(library_path: Path) -> Path:
    """A library with markup before whatever a stranger can have written in it."""
    with sqlite3.connect(library_path) as library:
        for table, columns in WRITTEN.items():
            for column in columns.split():
                library.execute(f"UPDATE {table} SET {column} = ? || {column}", [SPY])
    library.close()
    return library_path


def hints_and_labels() -> Iterator[str]:
    """All that Qt would look at for markup: hints of widgets, buttons and cells, labels that take pages."""
    for widget in QApplication.allWidgets():
        yield widget.toolTip()
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells(widget.model(), QModelIndex(), 3)


def cells(model: QAbstractItemModel, parent: QModelIndex, deep: int) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(20, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
            if column == 0 and deep:
                yield from cells(model, index, deep - 1)


def test_no_hint_label_or_cell_of_the_window_is_a_strangers_page(
    open_window, strangers_library, settled, qtbot
) -> None:
    window = open_window(strangers_library)
    settled(window)
    reading = window.workspace.reading
    with sqlite3.connect(strangers_library) as library:
        named = "SELECT id FROM quotations WHERE rejected = 0 AND speaker_id IS NOT NULL LIMIT 3"
        ids = [each[0] for each in library.execute(named)]
    library.close()
    for id in ids:
        reading.read(id)
        qtbot.waitUntil(lambda: "nothing.png" in reading.strip.speaker.toolTip())
        settled(window)
        said = list(hints_and_labels())
        assert sum("&lt;img src=" in each for each in said) > 10, "hardly anything is to be seen"
        assert [each for each in said if SPY in each] == []
