"""The export dialog offers to mark what was searched for, where something was; copies never have marks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from quoteline.services.browsing import Sort
from quoteline.services.exporting import Asked
from quoteline.services.searching import Wanted
from quoteline.settings import Settings
from quoteline.ui.export_dialog import ExportDialog


def dialog(window: Any, query: str) -> ExportDialog:
    made = ExportDialog(window, [1], [1, 2], Settings(), None, Asked(Wanted(query), Sort.SAID, True))
    made.format.setCurrentIndex(made.format.findData("html"))
    return made


def test_marks_are_off_until_they_are_asked_for(window: Any) -> None:
    made = dialog(window, "water")
    assert made.looks.hits.isEnabled()
    assert not made.choices().options.mark_hits
    made.looks.hits.setChecked(True)
    assert made.choices().options.mark_hits
    assert made.wish().found == Wanted("water")
    for format, offered in (("csv", False), ("xlsx", True), ("docx", True), ("ics", False)):
        made.format.setCurrentIndex(made.format.findData(format))
        assert made._form.isRowVisible(made.looks.hits) is offered
    made.deleteLater()


def test_without_words_there_is_nothing_to_mark(window: Any) -> None:
    made = dialog(window, "kind:direct")
    assert not made.looks.hits.isEnabled()
    made.deleteLater()


def test_the_selection_is_marked_by_the_search_that_found_it(
    window: Any, settled: Any, tmp_path: Path
) -> None:
    window.desk.want(Wanted("water"))
    settled(window)
    made = ExportDialog(
        window,
        list(window.workspace.list.model.ids)[:2],
        window.workspace.list.model.ids,
        Settings(),
        None,
        Asked(window.desk.wanted, Sort.SAID, True),
    )
    made.format.setCurrentIndex(made.format.findData("html"))
    made.selection.setChecked(True)
    made.looks.hits.setChecked(True)
    made.path.setText(str(tmp_path / "marked.html"))
    window.connections.exporting.run(made.wish())
    settled(window)
    assert "<mark>" in (tmp_path / "marked.html").read_text("utf-8")
    made.deleteLater()


def test_what_is_copied_has_no_marks(window: Any, settled: Any) -> None:
    from PySide6.QtWidgets import QApplication

    window.desk.want(Wanted("water"))
    settled(window)
    window.workspace.list.table.selectAll()
    settled(window)
    window.actions_.copy.trigger()
    settled(window)
    rich = QApplication.clipboard().mimeData().html()
    assert "water" in rich.casefold()
    assert "<mark" not in rich
