"""The box colours what is typed, and leaves cursor, selection, undo and input methods alone."""

from __future__ import annotations

import itertools
import re
from html import unescape

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QInputMethodEvent, QPalette
from PySide6.QtWidgets import QToolTip

from quoteline.search.fields import FIELDS
from quoteline.services import typed_query
from quoteline.services.typed_query import Role
from quoteline.ui import theme
from quoteline.ui.search_box import SearchBox
from quoteline.ui.search_colours import Lit, ink, inked, line
from quoteline.ui.search_help import HELP

QUERY = 'river speaker:"Ann Lee" (lake OR riv*) said:2025-13 -oil x~1'
LOOKS = [False, True]


@pytest.fixture
def box(qtbot):
    made = SearchBox()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show()
    made.setFocus()
    return made


@pytest.fixture(params=LOOKS, ids=["light", "dark"])
def look(request, qapp):
    return theme.colours(theme.palette(request.param))


def colours_of(query, look, lit=None):
    """The ink of each stretch that has one, by its words."""
    read = typed_query.reading(query)
    return {
        query[each.start : each.end]: each.format.foreground().color().name()
        for each in inked(read, lit or Lit(), look)
        if each.format.foreground().style() != Qt.BrushStyle.NoBrush
    }


def underlined(query, look, lit=None):
    found = inked(typed_query.reading(query), lit or Lit(), look)
    return [query[each.start : each.end] for each in found if each.format.underlineColor().isValid()]


def test_every_ink_can_be_read_on_every_ground_it_may_stand_on(look) -> None:
    pair = theme.mixed(look.surface, look.accent, 0.24 if look.dark else 0.18)
    for role, ground in itertools.product(Role, (look.surface, look.raised, look.selection)):
        assert theme.contrast(ink(role, look), ground) >= theme.TEXT_CONTRAST, (role, ground.name())
    assert theme.contrast(look.accent, pair) >= theme.MARK_CONTRAST
    assert theme.contrast(line(look), look.surface) >= theme.MARK_CONTRAST


def test_fields_values_phrases_operators_and_patterns_each_have_their_ink(look) -> None:
    found = colours_of('speaker:lee "no deal" OR riv* (sea)', look)
    assert set(found) == {"speaker:", "lee", '"no deal"', "OR", "riv*", "(", ")"}
    assert len({found[each] for each in ("speaker:", "lee", '"no deal"', "OR", "riv*", "(")}) == 6


def test_words_stay_as_they_are(look) -> None:
    assert inked(typed_query.reading("the river ran dry"), Lit(), look) == []


def test_what_was_taken_as_words_is_underlined_and_not_in_red(look) -> None:
    assert underlined("said:2025-13 kind:odd speakr:lee said:2025-03", look) == [
        "said:2025-13",
        "kind:odd",
        "speakr:lee",
    ]
    hue = line(look).toHsl()
    assert hue.hslSaturationF() < 0.3


def test_what_is_still_being_typed_is_not_underlined_yet(look) -> None:
    assert underlined("said:20", look, Lit(typing=7)) == []
    assert underlined("said:20", look) == ["said:20"]


def test_places_beyond_the_basic_plane_are_counted_as_qt_does(box, qtbot) -> None:
    qtbot.keyClicks(box, "kind:direct")
    box.setText("🌊🌊 speaker:lee")
    box.put(3, 14, "outlet:herald")
    assert box.text() == "🌊🌊 outlet:herald"
    assert box.place() == 16


def test_colouring_leaves_cursor_selection_and_undo_alone_and_tells_no_edit(box, qtbot) -> None:
    qtbot.keyClicks(box, QUERY)
    edits, cursors = [], []
    box.textEdited.connect(edits.append)
    box.setSelection(6, 8)
    box.cursorPositionChanged.connect(lambda old, new: cursors.append(new))
    where = box.cursorPosition()
    box.light((0, 5))
    box.light(None)
    box.colour(again=True)
    assert (box.selectedText(), box.cursorPosition(), edits, cursors) == ("speaker:", where, [], [])
    box.end(False)
    box.undo()
    assert box.text() == ""
    box.redo()
    assert box.text() == QUERY


def test_keys_typed_one_by_one_are_coloured_as_they_come(box, qtbot) -> None:
    qtbot.keyClicks(box, "kind:direct")
    plain = QColor(theme.colours(box.palette()).text)
    seen = _colours_in(box)
    assert any(abs(each.hslHueF() - plain.hslHueF()) > 0.02 and each.hslSaturationF() > 0.3 for each in seen)


def _colours_in(box):
    picture = box.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = picture.height() // 2
    across = range(30, min(200, picture.width()))
    return [picture.pixelColor(x, y) for x in across for y in range(middle - 6, middle + 6)]


def test_what_an_input_method_composes_is_left_to_it(box, qtbot) -> None:
    qtbot.keyClicks(box, "kind:direct ")
    box.inputMethodEvent(QInputMethodEvent("かん", []))
    box.light((0, 11))
    box.colour(again=True)
    assert box.text() == "kind:direct "
    assert box.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 12
    commit = QInputMethodEvent("", [])
    commit.setCommitString("漢字")
    box.inputMethodEvent(commit)
    assert box.text() == "kind:direct 漢字"
    assert box.query.text == "kind:direct 漢字"


def test_the_parenthesis_at_the_cursor_and_its_partner_are_lit(look) -> None:
    read = typed_query.reading("(sea (lake OR river)) OR (hill)")
    assert typed_query.partner(read, 0) == (0, 20)
    assert typed_query.partner(read, 20) == (5, 19)
    assert typed_query.partner(read, 26) == (25, 30)
    assert typed_query.partner(read, 12) is None
    lit = [(each.start, each.end) for each in inked(read, Lit(pair=(5, 19)), look) if _ground(each)]
    assert lit == [(5, 6), (19, 20)]


def _ground(each):
    return each.format.background().style() != Qt.BrushStyle.NoBrush


def test_pointing_at_what_was_no_clause_says_why_and_what_would_be_right(box, qtbot) -> None:
    box.setText("river said:2025-13")
    box.settle()
    where = QPoint(box.place_of(8).center().x(), box.height() // 2)
    assert box.plain_at(where) is not None
    box.event(QHelpEvent(QEvent.Type.ToolTip, where, box.mapToGlobal(where)))
    qtbot.waitUntil(lambda: "2025-13” is no date" in QToolTip.text())
    assert "2025-03" in QToolTip.text()
    assert "“2025-13” is no date" in box.accessibleDescription()  # for those who do not point
    assert box.plain_at(QPoint(40, box.height() // 2)) is None


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("said:2025-13", "“2025-13” is no date"),
        ("kind:odd", "Its values: direct, mixed, indirect"),
        ("has:taag", "Did you mean has:tag?"),
        ("speakr:lee", "Did you mean speaker:?"),
        ("zzz:lee", "“zzz:” is no field"),
        ("said: soon", "“said:” has no value"),
    ],
)
def test_each_kind_of_slip_is_told_with_what_would_be_right(query, told) -> None:
    read = typed_query.reading(query)
    plain = next(each for each in read.pieces if each.role is Role.PLAIN)
    assert told in typed_query.hint(read, plain)


def test_each_example_of_the_help_page_is_understood_as_it_says() -> None:
    shown = [unescape(each) for each in re.findall(r"<code>(.*?)</code>", HELP)]
    examples = [each.strip() for line in shown for each in line.split("\xa0")]
    assert len(examples) > 25
    for example in examples:
        roles = {piece.role for piece in typed_query.reading(example).pieces}
        assert not roles & {Role.PLAIN, Role.IGNORED}, example
    assert {field for field in FIELDS if f"{field}:" not in HELP} == {"title", "byline"}  # as speaker:


def test_a_very_long_query_is_typed_without_waiting(box) -> None:
    box.setText("speaker:lee OR (said:2025-03 kind:odd) " * 90)
    assert len(box.query.pieces) > 500
    box.colour(again=True)
    assert box.cursorPosition() == len(box.text())


@pytest.mark.parametrize("dark", LOOKS, ids=["light", "dark"])
def test_the_inks_follow_a_change_from_light_to_dark(box, qtbot, dark) -> None:
    box.setText("kind:direct")
    box.setPalette(theme.palette(dark))
    ground = box.palette().color(QPalette.ColorRole.Base)
    strongest = max(_colours_in(box), key=lambda each: theme.contrast(each, ground))
    assert theme.contrast(strongest, ground) >= theme.TEXT_CONTRAST
