"""An error that C code raises in a method that Qt calls is told; the process lives."""

from __future__ import annotations

import subprocess
import sys
from typing import Generic, TypeVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quoteline.ui import guarding
from quoteline.ui.choice_button import Choice
from quoteline.ui.quotation_model import QuotationModel
from quoteline.ui.timeline_accessible import AccessibleTimeline

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from quoteline.ui import guarding

def before():
    class Filter(QObject):
        __module__ = "quoteline.ui.some"
        def eventFilter(self, watched, event):
            return 1 / 0 if event.type() == QEvent.Type.User else False
    return Filter

Early = before()
guarding.install()
guarding.install()
Late = before()
application = QApplication([])
for made in (Early, Late):
    filter, widget = made(), QWidget()
    widget.installEventFilter(filter)
    try:
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.User))
    except ZeroDivisionError:
        print("caught", file=sys.stderr)
print("lives")
"""


def test_an_error_of_c_code_is_told_and_the_process_lives() -> None:
    ended = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=300)
    assert (ended.returncode, ended.stdout) == (0, "lives\n")
    assert ended.stderr.count("ZeroDivisionError") + ended.stderr.count("caught") >= 2


@pytest.mark.skipif(not guarding.NEEDED, reason="this Python needs no guard")
def test_classes_of_the_window_are_guarded_and_others_are_not() -> None:
    guarding.install()
    assert hasattr(QuotationModel.data, "__wrapped__")
    assert not hasattr(QuotationModel.__init__, "__wrapped__")
    assert hasattr(AccessibleTimeline.childCount, "__wrapped__")  # what a screen reader asks
    assert not hasattr(AccessibleTimeline.childCount.__wrapped__, "__wrapped__")

    class Stranger(QWidget):
        def sizeHint(self):
            return super().sizeHint()

    assert not hasattr(Stranger.sizeHint, "__wrapped__")


def test_what_other_bases_do_with_a_new_class_is_done() -> None:
    guarding.install()
    kind = TypeVar("kind")

    class Named(QObject, Generic[kind]):
        pass

    assert Named[int]
    assert Choice[int]


def test_a_signal_may_give_more_than_an_overridden_method_takes() -> None:
    guarding.install()
    heard: list[tuple[object, ...]] = []

    class Told(QObject):
        __module__ = "quoteline.ui.some"
        said = Signal(int, str)

        def deleteLater(self):
            heard.append(())

        def setObjectName(self, number):
            heard.append((number,))

        def blockSignals(self, *all_of_it):
            heard.append(all_of_it)

    told = Told()
    told.said.connect(told.deleteLater)
    told.said.connect(told.setObjectName)
    told.said.connect(told.blockSignals)
    told.said.emit(1, "a")
    assert heard == [(), (1,), (1, "a")]
