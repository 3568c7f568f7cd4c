"""The export dialog: every format, columns in any order, looks with an example, choices kept under names."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from quoteline.services.exporting import FORMATS, Asked, ExportOptions, side_file
from quoteline.services.read_accounts import read_account
from quoteline.settings import Settings
from quoteline.ui import export_choices
from quoteline.ui.copying_template import TemplateDialog
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.export_choices import Choices, ExportWish
from quoteline.ui.export_columns import COLUMN_NAMES
from quoteline.ui.export_dialog import DESCRIPTIONS, ExportDialog
from quoteline.ui.export_looks import DAYS


@pytest.fixture
def make(window, settled):
    """Makes a dialog over the window, with what its list shows."""
    made = []

    def make_it(selected=(), kept: Settings | None = None):
        listed = window.workspace.list
        asked = Asked(listed.shown_for, listed.sort, listed.descending)
        lane = window.session.reading
        made.append(ExportDialog(window, selected, listed.model.ids, kept or Settings(), lane, asked))
        made[-1].show()
        settled(window)
        return made[-1]

    yield make_it
    for each in made:
        each.close()
        each.deleteLater()


def choose(dialog: ExportDialog, format: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(format))


def answer(window, name: str) -> None:
    """Give a name to the next question."""

    def give() -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, Asking):
            waiting.stop()
            asking.findChild(QLineEdit).setText(name)
            asking.accept()

    waiting = QTimer(window, interval=30)
    waiting.timeout.connect(give)
    waiting.start()


# --- what can be chosen ---


def test_every_format_is_offered_and_described_and_every_column_has_a_name(make):
    dialog = make()
    assert [dialog.format.itemData(place) for place in range(dialog.format.count())] == list(FORMATS)
    for name, format in FORMATS.items():
        choose(dialog, name)
        assert dialog.described.text() == DESCRIPTIONS[name]
        assert dialog.columns.isVisibleTo(dialog) == format.is_table
        assert dialog.looks.by_speaker.isVisibleTo(dialog) == ("by_speaker" in format.takes)
        assert dialog.looks.verbatim.isVisibleTo(dialog) == ("verbatim" in format.takes)
        assert Path(dialog.path.text()).suffix == format.suffix
        assert set(format.columns + format.on_request) <= set(COLUMN_NAMES)


def test_columns_are_moved_by_keys_and_buttons_and_written_in_that_order(make, window, settled, tmp_path):
    dialog = make()
    dialog.columns.tick(("id", "speaker", "quotation"))
    rows = dialog.columns.list
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns.chosen() == ("speaker", "id", "quotation")
    dialog.columns.up.click()
    assert dialog.columns.chosen() == ("id", "speaker", "quotation")
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns.chosen() == ("id", "speaker", "quotation")
    dialog.columns.down.click()
    dialog.path.setText(str(tmp_path / "out.csv"))
    window.connections.exporting.run(dialog.wish())
    settled(window)
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0] == "speaker,id,quotation"


def test_a_row_dragged_elsewhere_is_written_there(make):
    dialog = make()
    dialog.columns.tick(("id", "speaker"))
    model = dialog.columns.list.model()
    assert model.moveRow(model.index(0, 0).parent(), 1, model.index(0, 0).parent(), 0)
    assert dialog.columns.chosen() == ("speaker", "id")


def test_columns_are_remembered_for_each_kind_of_format(make):
    dialog = make()
    dialog.columns.tick(("id",))
    choose(dialog, "jsonl")
    assert "text" in dialog.columns.chosen()
    choose(dialog, "xlsx")
    assert dialog.columns.chosen() == ("id",)
    dialog.columns.tick(())
    assert not dialog.do.isEnabled()
    choose(dialog, "docx")
    assert dialog.do.isEnabled()


def test_the_looks_are_shown_with_a_real_quotation(make, window):
    first = window.workspace.list.row_of(window.workspace.list.model.ids[0])
    dialog = make()
    choose(dialog, "docx")
    assert first.text[:20] in dialog.looks.shown.text()
    plain = dialog.looks.shown.text()
    dialog.looks.style.setCurrentIndex(dialog.looks.style.findData("apa"))
    assert dialog.looks.shown.text() != plain
    dialog.looks.days.setCurrentIndex(list(DAYS).index("iso"))
    assert first.published.isoformat() in dialog.looks.shown.text()
    options = dialog.choices().options
    assert (options.citation, options.dates) == ("apa", "iso")


def test_a_source_line_is_asked_for_where_it_is_written(make):
    dialog = make()
    assert not dialog.looks.shown.isVisibleTo(dialog)
    dialog.columns.tick(("id", "citation"))
    assert dialog.looks.shown.isVisibleTo(dialog)


def test_it_says_where_the_account_goes(make):
    dialog = make()
    assert "quotations.csv.account.json" in dialog.accounted.text()
    choose(dialog, "xlsx")
    assert "account.json" not in dialog.accounted.text()
    assert "compared" in dialog.accounted.text()
    dialog.account.setChecked(False)
    assert not dialog.accounted.isVisibleTo(dialog)
    assert dialog.wish().asked is None


def test_an_account_tells_what_was_shown_or_that_rows_were_selected(make, window, settled):
    window.desk.change(query="the")
    settled(window)
    ids = list(window.workspace.list.model.ids[:2])
    dialog = make(ids)
    assert dialog.wish().asked == Asked()
    dialog.all.setChecked(True)
    assert dialog.wish().asked.wanted.query == "the"


# --- what is kept ---


def test_the_last_choices_come_back(make, tmp_path):
    dialog = make()
    choose(dialog, "odt")
    dialog.looks.by_speaker.setChecked(True)
    dialog.looks.title.setText("Quay")
    dialog.account.setChecked(False)
    dialog.path.setText(str(tmp_path / "a.odt"))
    again = make(kept=dialog.kept())
    assert again.choices() == dialog.choices()
    assert again.choices().options.by_speaker
    assert again.path.text() == str(tmp_path / "quotations.odt")


def test_choices_are_kept_taken_renamed_and_deleted_under_names(make, window):
    dialog = make()
    choose(dialog, "ris")
    answer(window, "For Zotero")
    dialog.templates.keep.click()
    choose(dialog, "csv")
    line = dialog.templates
    line.box.setCurrentIndex(line.box.findData("For Zotero"))
    line.box.activated.emit(line.box.currentIndex())
    assert dialog.choices().format == "ris"
    answer(window, "References")
    line.rename.trigger()
    assert list(line.kept.export_templates) == ["References"]
    again = make(kept=line.kept)
    assert again.templates.box.findData("References") > 0
    line.delete.trigger()
    assert line.kept.export_templates == {}
    assert not line.more.isEnabled()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[" * 5000,
        "[]",
        '{"format": "exe"}',
        '{"format": ["csv"]}',
        '{"format": null}',
    ],
)
def test_choices_that_are_none_are_not_read(text):
    assert export_choices.read(text) is None
    kept = Settings(export_choices=text, export_templates={"a": text}, export_format="tsv")
    assert export_choices.templates(kept) == {}
    assert export_choices.last(kept).format == "tsv"


def test_what_is_not_understood_of_choices_is_as_usual():
    told = {"format": "csv", "columns": ["id", "id", "nothing", 7], "citation": "exe", "dates": 3}
    told |= {"context_sentences": True, "by_speaker": "yes", "template": ["x"], "unknown": 1}
    read = export_choices.read(json.dumps(told))
    assert read == Choices("csv", ExportOptions(columns=("id",)))


def test_choices_are_read_as_they_were_written():
    choices = Choices("docx", ExportOptions(citation="mla", context_sentences=2, title="Ä"), account=False)
    assert export_choices.read(choices.written()) == choices


# --- writing ---


def test_an_export_goes_out_with_its_account_and_can_be_looked_at(window, settled, tmp_path):
    opened: list[QUrl] = []
    exporting = window.connections.exporting
    exporting.hand_over = lambda url: opened.append(url) or True
    ids = tuple(window.workspace.list.model.ids[:5])
    path = tmp_path / "a long name of a folder that a toast has no room for" / "out.csv"
    path.parent.mkdir()
    asked = Asked(window.desk.wanted)
    exporting.run(ExportWish(ids, path, "csv", options=ExportOptions(), asked=asked))
    settled(window)
    assert window.toast.text() == f"5 quotations written to out.csv in {path.parent}"
    assert window.toast.width() <= window.width()
    assert list(read_account(side_file(path)).quotations) == list(ids)
    window.toast.button.click()
    exporting.tell_written("Written", path)
    window.toast.second.click()
    assert [url.toLocalFile() for url in opened] == [str(path), str(path.parent)]


@pytest.mark.parametrize("format", list(FORMATS))
def test_every_format_is_written_from_the_window(window, settled, tmp_path, format):
    path = tmp_path / f"out{FORMATS[format].suffix}"
    ids = tuple(window.workspace.list.model.ids[:4])
    window.connections.exporting.run(ExportWish(ids, path, format, options=ExportOptions(title="Quay")))
    settled(window)
    assert path.stat().st_size > 100
    assert not side_file(path).exists()
    assert window.toast.text().startswith("4 quotations written")


# --- again ---


def test_an_export_is_compared_with_the_same_one_now_and_written_again(
    window, settled, tmp_path, monkeypatch
):
    ids = tuple(window.workspace.list.model.ids)
    path = tmp_path / "out.csv"
    exporting = window.connections.exporting
    asked = Asked(window.desk.wanted, window.workspace.list.sort, window.workspace.list.descending)
    window.desk.select([ids[0]])
    exporting.run(ExportWish(ids, path, "csv", options=ExportOptions(), asked=asked))
    settled(window)
    exporting.again.compare(path)
    settled(window)
    dialog = exporting.again.dialog
    assert "Nothing is different." in dialog.summary.text()
    assert not dialog.tree.isVisibleTo(dialog)
    monkeypatch.setattr("quoteline.ui.corrections.ask_note", lambda *asked: "checked by phone")
    window.actions_.note.trigger()
    settled(window)
    window.corrections.not_a_quotation([ids[1]])
    settled(window)
    exporting.again.compare(side_file(path))
    settled(window)
    dialog = exporting.again.dialog
    groups = [dialog.tree.topLevelItem(place) for place in range(dialog.tree.topLevelItemCount())]
    assert [group.text(0) for group in groups] == ["Gone (1)", "Changed (1)"]
    assert groups[1].child(0).text(1) == "Note"
    assert groups[1].child(0).child(0).text(0).endswith("“checked by phone”")
    dialog.tree.itemActivated.emit(groups[1].child(0), 0)
    settled(window)
    assert window.desk.selected == [ids[0]]
    to = tmp_path / "out (2).csv"
    monkeypatch.setattr("quoteline.ui.file_dialogs.ask_save", lambda over, title, proposed: Path(proposed))
    dialog.write.click()
    settled(window)
    with to.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["id"]) for row in rows] == [id for id in ids if id != ids[1]]
    assert rows[0]["note"] == "checked by phone"
    window.close_library()
    assert exporting.again.dialog is None


def test_selected_quotations_that_were_taken_out_since_are_gone(window, settled, tmp_path):
    ids = tuple(window.workspace.list.model.ids[:3])
    path = tmp_path / "out.xlsx"
    exporting = window.connections.exporting
    exporting.run(ExportWish(ids, path, "xlsx", options=ExportOptions(), asked=Asked()))
    settled(window)
    window.corrections.not_a_quotation([ids[1]])
    settled(window)
    exporting.again.compare(path)
    settled(window)
    tree = exporting.again.dialog.tree
    assert [tree.topLevelItem(place).text(0) for place in range(tree.topLevelItemCount())] == ["Gone (1)"]
    assert "the same export has 2 now" in exporting.again.dialog.summary.text()


def test_names_given_to_templates_stay_where_nothing_is_exported(make, window):
    dialog = make()
    choose(dialog, "docx")
    dialog.looks.style.setCurrentIndex(dialog.looks.style.findData("own"))

    def fill() -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, TemplateDialog):
            waiting.stop()
            asking.field.setPlainText("{speaker}, {outlet}")
            asking.name.setCurrentText("Desk")
            asking.accept()

    waiting = QTimer(window, interval=30)
    waiting.timeout.connect(fill)
    waiting.start()
    dialog.looks.edit.click()
    assert dialog.choices().options.template == "{speaker}, {outlet}"
    assert dialog.with_names(Settings()).citation_templates == {"Desk": "{speaker}, {outlet}"}


def test_a_file_without_an_account_is_told_so(window, settled, tmp_path):
    path = tmp_path / "notes.csv"
    path.write_text("nothing of ours", encoding="utf-8")
    window.connections.exporting.again.compare(path)
    settled(window)
    assert "There is no account of an export" in window.toast.text()
    assert window.connections.exporting.again.dialog is None
