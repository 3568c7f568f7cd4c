"""Whether this release of Qt for Python may be used at all: 6.12.0 on Python 3.11 may not.

That release loses a reference to None each time Qt calls a paintEvent written in Python, and after some
thousand repaints the interpreter ends itself. Short tests pass with it. The next release is judged here.
"""

from __future__ import annotations

import subprocess
import sys

REPAINTS = 20_000
SIGNALS = 5_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    changed = Signal(bool)

class Picture(QWidget):
    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPoint(1, 1)
        self.paints += 1

application = QApplication([])
picture = Picture()
picture.resize(8, 8)
picture.show()
application.processEvents()
for _ in range({REPAINTS}):
    picture.repaint()
heard = []
sender = Sender()
sender.changed.connect(lambda on: heard.append(on))
for number in range({SIGNALS}):
    sender.changed.emit(number % 2 == 0)
print(picture.paints >= {REPAINTS}, len(heard) == {SIGNALS}, sum(heard) == {SIGNALS // 2})
"""


def test_qt_survives_twenty_thousand_repaints_and_five_thousand_signals() -> None:
    # In a process of its own: where it fails, it ends the whole interpreter.
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr[-2000:]
    assert told.stdout.split() == ["True", "True", "True"]
