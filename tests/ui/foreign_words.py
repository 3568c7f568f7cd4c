"""A language that nobody speaks: every translated letter is Cyrillic, so that an English one is a leak.

The words of a library are written in the same letters; then only what no template made is left in Latin ones.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from quoteline.search.fields import FIELDS
from quoteline.ui.translating import NAMES
from quoteline.wording import pieces

LETTERS = str.maketrans(
    ascii_lowercase + ascii_uppercase,
    "".join(chr(0x430 + n) for n in range(26)) + "".join(chr(0x410 + n) for n in range(26)),
)
MARKUP = re.compile(r"(<[^>]*>|&[a-z]+;)")
ROWS = 40  # of a list that are looked at

# What is the same in every language.
KEYS = (
    r"Ctrl|Shift|Alt|Meta|Esc|Escape|Enter|Return|Del|Delete|Tab|Space|Home|End|PgUp|PgDown|Left|Right|Up|Down"
    r"|Menu|Backspace|Ins|Print|F\d+|A[+−]|[A-Z]"
)
THE_SAME = [
    re.compile(rf"(?<![^\s+(,/])(?:{KEYS})(?![^\s+),/])"),
    re.compile(r"\S*/\S*"),  # paths
    re.compile(r"\S+\.(?:quoteline|png|csv|svg|pdf|jsonl|json)"),
    re.compile(r"\*\.[a-z]+"),
    re.compile(r"\b[Rr]ules[\w.+:-]*"),  # the name of an engine
    re.compile(r"“[a-z0-9_-]+”|: [a-z-]+\)"),  # and of its rules; columns of a file
    re.compile(rf"\b(?:{'|'.join(FIELDS)}):\S*"),  # clauses of a query
    re.compile(r"\{[a-z0-9_]+\}"),  # places of a template
    re.compile(r"\b[0-9a-f]{16,}\b"),
    re.compile(r"\bpublished: \d"),  # what stands in an imported row
    re.compile("|".join(re.escape(name) for code, name in NAMES.items() if code)),
    re.compile(r"\bQuoteline\b"),
    re.compile(r"(?<!\w)&?(?:Cancel|Close|OK|Save|Open|Yes|No)(?!\w)"),  # Qt’s own, from its own files
    re.compile("Float|Undocks and re-attaches the dock widget|Closes the dock widget"),
]

# Columns of a library that hold words of articles and persons.
WORDS = {
    "articles": ("title", "outlet", "byline"),
    "texts": ("text",),
    "speakers": ("name", "words"),
    "names": ("name", "words"),
    "quotations": ("speaker_found", "description", "role", "words"),
    "tags": ("name", "words"),
    "declined": ("words", "who"),
    "roles": ("role",),
}


def foreign(text: str) -> str:
    """The text in letters of the language that nobody speaks; as long as before."""
    return text.translate(LETTERS)


def translated(template: str) -> str:
    """A template in that language: places and markup stay."""
    return "".join(_plain(piece) if isinstance(piece, str) else _place(*piece) for piece in pieces(template))


def _plain(text: str) -> str:
    return "".join(part if MARKUP.fullmatch(part) else foreign(part) for part in MARKUP.split(text))


def _place(name: str, form: str) -> str:
    form = foreign(form) if "|" in form else form
    return f"{{{name}:{form}}}" if form else f"{{{name}}}"


def rewrite(library: Path) -> None:
    """Write all words of a library in those letters; places in its texts stay as they are."""
    with closing(sqlite3.connect(library)) as database:
        database.create_function("foreign_words", 1, foreign, deterministic=True)
        for table, columns in WORDS.items():
            there = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
            sets = ", ".join(f"{name} = foreign_words({name})" for name in columns if name in there)
            database.execute(f"UPDATE {table} SET {sets}")
        database.execute("UPDATE corrections SET what = 'Imported “' || foreign_words(what) || '”'")
        database.execute(  # the titles of articles in the report of their import
            "UPDATE outcomes SET more = json_set(more, '$.title', foreign_words(more ->> '$.title'))"
            " WHERE more ->> '$.title' IS NOT NULL"
        )
        database.commit()


def leaks(text: str) -> str:
    """The English letters in a text that stand there although nothing of it is the same in every language."""
    text = unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", text, flags=re.S))
    for same in THE_SAME:
        text = same.sub(" ", text)
    return " ".join(re.findall(r"[A-Za-z]+", text))


# --- what a window says ----------------------------------------------------------------------------


def said(widget: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of all that a widget says, to eyes and to a screen reader."""
    yield "title", widget.windowTitle()
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    yield from _texts(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() if widget.objectName() == "as it is copied":  # what leaves the program is English
            return
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "text", widget.text()
            yield "placeholder", widget.placeholderText()
        case QTextEdit() | QPlainTextEdit():
            yield "text", widget.toPlainText()
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(place)) for place in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QDockWidget():
            yield "title", widget.windowTitle()
        case QAbstractItemView():
            if widget.model() is not None:
                yield from _of_model(widget.model())


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "tip of an action", action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    role = Qt.ItemDataRole
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
    for column in columns:
        for of_head in (role.DisplayRole, role.ToolTipRole):
            head = model.headerData(column, Qt.Orientation.Horizontal, of_head)
            yield "head", head if isinstance(head, str) else ""
    for row in range(min(ROWS, model.rowCount(QModelIndex()))):
        for column in columns:
            index = model.index(row, column)
            for of in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole, role.StatusTipRole):
                cell = index.data(of)
                yield "cell", cell if isinstance(cell, str) else ""
