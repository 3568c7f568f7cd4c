"""What an import would bring as a table: a row a file, and below one with many articles its first few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from quoteline.services import languages, published
from quoteline.services.previewing import FileSeen, Seen, There
from quoteline.ui import native, phrases, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

Index = QModelIndex | QPersistentModelIndex
TOP = 0  # the internal id of a file; of an article that of its file's row, and one

# Made once: to join flags takes Python longer than all else that is asked of a row.
PARENT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
LEAF = PARENT | Qt.ItemFlag.ItemNeverHasChildren
TICKED_PARENT, TICKED_LEAF = (each | Qt.ItemFlag.ItemIsUserCheckable for each in (PARENT, LEAF))


class Column(IntEnum):
    FILE = 0
    TITLE = 1
    STATE = 2
    OUTLET = 3
    PUBLISHED = 4
    LANGUAGE = 5
    WORDS = 6
    KIND = 7
    OPENING = 8


TITLES = (
    *(say("File"), say("Title"), say("In the library"), say("Outlet"), say("Published")),
    *(say("Language"), say("Words"), say("Kind"), say("First words")),
)
STATES = Labels(
    {
        There.NOTHING: say("New"),
        There.SAME: say("Already there"),
        There.PRINTING: say("Other printing"),
        There.OLDER: say("New version"),
    }
)
LEFT_ASIDE, UNREADABLE, EMPTY = say("Left aside"), say("Cannot be read"), say("Nothing in it")


class PreviewModel(QAbstractItemModel):
    """Files as they are looked at. A tick says that a file is to be imported."""

    ticked = Signal()  # which files are wanted has changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: list[FileSeen] = []
        self.left_out: set[Path] = set()

    # --- filling ---

    def take(self, seen: Mapping[int, FileSeen]) -> None:
        """Files that have been looked at, or of which more is known, by their places; those come in order."""
        known = len(self.files)
        for place in sorted(place for place in seen if place < known):
            self._replace(place, seen[place])
        new = [seen[place] for place in sorted(seen) if place >= known]
        if new:
            self.beginInsertRows(QModelIndex(), known, known + len(new) - 1)
            self.files += new
            self.endInsertRows()

    def _replace(self, place: int, seen: FileSeen) -> None:
        parent = self.index(place, 0)
        before, after = self.rowCount(parent), len(_children(seen))
        if after < before:
            self.beginRemoveRows(parent, after, before - 1)
        elif after > before:
            self.beginInsertRows(parent, before, after - 1)
        self.files[place] = seen
        if after < before:
            self.endRemoveRows()
        elif after > before:
            self.endInsertRows()
        self.dataChanged.emit(parent, self.index(place, len(TITLES) - 1))

    # --- what is wanted ---

    def want(self, rows: Iterable[int], wanted: bool) -> None:
        """Import these files, or leave them out."""
        paths = {self.files[row].path for row in rows}
        self.leave_out(self.left_out - paths if wanted else self.left_out | paths)

    def leave_out(self, paths: set[Path]) -> None:
        """Import all files but these."""
        self.left_out = paths
        if self.files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.files) - 1, 0))
        self.ticked.emit()

    def wanted(self, row: int) -> bool:
        return self.files[row].path not in self.left_out

    # --- the table ---

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if parent is not None and parent.isValid():
            return self.createIndex(row, column, parent.row() + 1)
        return self.createIndex(row, column, TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # it is overloaded in Qt
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self.files)
        if parent.internalId() != TOP or parent.column() > 0:
            return 0
        return len(_children(self.files[parent.row()]))

    def columnCount(self, parent: Index | None = None) -> int:
        return len(TITLES)

    def file_at(self, index: Index) -> FileSeen:
        """The file of a row, or that an article's row stands under."""
        return self.files[index.row() if index.internalId() == TOP else index.internalId() - 1]

    def article_at(self, index: Index) -> Seen | None:
        """The article of a row; of a file's own row its only one."""
        seen = self.file_at(index)
        if index.internalId() == TOP:
            return seen.first[0] if len(seen.first) == 1 and seen.articles == 1 else None
        return seen.first[index.row()] if index.row() < len(seen.first) else None

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Asked for each file whenever the table grows; so it is quicker than counting them."""
        if parent is None or not parent.isValid():
            return bool(self.files)
        return parent.internalId() == TOP and self.files[parent.row()].articles > 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.internalId() != TOP:
            return LEAF
        seen = self.files[index.row()]
        tickable = index.column() == 0 and seen.articles
        if seen.articles > 1:
            return TICKED_PARENT if tickable else PARENT
        return TICKED_LEAF if tickable else LEAF

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return shown(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.WORDS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_hint(self._hint(index))
            case Qt.ItemDataRole.CheckStateRole if self.flags(index) in (TICKED_PARENT, TICKED_LEAF):
                return Qt.CheckState.Checked if self.wanted(index.row()) else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == Column.WORDS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole if index.column() == Column.TITLE and not self._has_title(index):
                return _italic()
            case Qt.ItemDataRole.FontRole if index.column() == Column.WORDS:
                return theme.tabular(QFont())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.internalId() != TOP:
            return False
        self.want([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _words(self, index: Index) -> str:
        seen, article = self.file_at(index), self.article_at(index)
        if index.column() == Column.FILE:
            return seen.path.name if index.internalId() == TOP else ""
        if article is not None:
            return of_article(article, Column(index.column()))
        if index.internalId() != TOP:
            return _more(seen) if index.column() == Column.TITLE else ""
        return _of_file(seen, Column(index.column()))

    def _has_title(self, index: Index) -> bool:
        """Whether the cell shows a title, not what stands in its place."""
        article = self.article_at(index)
        return article is not None and bool(article.title)

    def _hint(self, index: Index) -> str:
        seen = self.file_at(index)
        if index.column() == Column.FILE:
            return str(seen.path)
        if index.column() == Column.TITLE and seen.problems and self.article_at(index) is None:
            return "\n".join(shown(each.reason) for each in seen.problems)
        return self._words(index)


def _italic() -> QFont:
    font = QFont()
    font.setItalic(True)
    return font


def _children(seen: FileSeen) -> tuple[Seen | None, ...]:
    """The articles that stand below a file, and a last row for those that are not listed."""
    if seen.articles < 2:
        return ()
    more = (None,) if seen.articles > len(seen.first) or not seen.whole else ()
    return (*seen.first, *more)


def _more(seen: FileSeen) -> str:
    left = seen.articles - len(seen.first)
    if seen.whole:
        return tr("… and {n} {n:other|others}", n=left)
    return tr("… and at least {n} {n:other|others}", n=left) if left else tr("… and perhaps others")


def of_article(article: Seen, column: Column) -> str:
    """A cell of an article."""
    match column:
        case Column.TITLE:
            return article.title or article.opening
        case Column.STATE:
            return STATES[article.there]
        case Column.OUTLET:
            return article.outlet
        case Column.PUBLISHED:
            return day_words(article)
        case Column.LANGUAGE:
            return shown(languages.name(article.language)) if article.language else ""
        case Column.WORDS:
            return native.number(article.words)
        case Column.KIND:
            return shown(article.kind)
        case Column.OPENING:
            return article.opening
    return ""


def day_words(article: Seen) -> str:
    """The day with the place that it was found in."""
    if article.published is None:
        return tr("unknown")
    day, where = phrases.short_day(article.published), shown(published.WHERE[article.published_from])
    return tr("{day}, {where}", day=day, where=where)


def _of_file(seen: FileSeen, column: Column) -> str:
    """A cell of a file with several articles, or with none."""
    match column:
        case Column.TITLE:
            return articles_words(seen) if seen.articles else _reason(seen)
        case Column.STATE:
            return _state(seen)
        case Column.KIND:
            return shown(seen.read_as)
    return ""


def articles_words(seen: FileSeen) -> str:
    """How many articles a file holds, and how many parts of it give none."""
    if not seen.whole and seen.over:
        many = tr("more than {n} {n:article|articles}", n=seen.articles)
    else:
        many = phrases.count(seen.articles, "article")
    return tr("{many}, {n} not readable", many=many, n=seen.failed) if seen.failed else many


def _reason(seen: FileSeen) -> str:
    return shown(seen.problems[0].reason) if seen.problems else tr("it holds no articles")


def _state(seen: FileSeen) -> str:
    if not seen.articles:
        return shown(LEFT_ASIDE if seen.skipped else UNREADABLE if seen.problems else EMPTY)
    known = {each.there for each in seen.first}
    return STATES[known.pop()] if len(known) == 1 else tr("partly there")
