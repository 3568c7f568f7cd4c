"""The dialog that shows a picture before it is saved: size, words around it, what is on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.library import Library
from quoteline.services.picturing import PAPER_NAMES, Caption, Paper, Wish
from quoteline.ui import theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.picture_subjects import Ready, Subject
from quoteline.ui.picture_writing import image_of
from quoteline.ui.translating import shown, tr

REST = 200  # milliseconds without a key until the preview is painted anew
SPACE = theme.SPACE


class Preview(QWidget):
    """The picture as it will be, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview of the picture"))

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def sharpness(self, size: QSizeF) -> float:
        """Dots to a pixel of a page of this size, so that it fills the preview."""
        room = min(self.width() / size.width(), self.height() / size.height())
        return max(0.05, room) * self.devicePixelRatioF()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        look = theme.colours(self.palette())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSizeF(self._image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawImage(box, self._image)
        painter.setPen(QPen(look.line, 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class PictureDialog(Asking):
    """What is chosen here is a :class:`Wish`; the file is asked for afterwards."""

    def __init__(self, window: QWidget, lane: AsksLibrary, subject: Subject, title: str) -> None:
        super().__init__(window, title, tr("The picture as it will be saved:"), tr("Save…"))
        self._lane, self._subject = NamedLane(lane, "picture"), subject
        self._ours: Caption | None = None
        self._ready: Ready | None = None
        self.preview = Preview()
        self.size_box, self.days = QComboBox(), QComboBox()
        self.title, self.asked, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.legend, self.dark = QCheckBox(tr("What the marks mean")), QCheckBox(tr("For a dark page"))
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._arrange()
        self.resize(self.sizeHint())
        self._connect()
        self.do.setEnabled(False)
        self._look_up()

    def sizeHint(self) -> QSize:
        return QSize(900, 560)

    @property
    def wish(self) -> Wish:
        """How the picture is to be made."""
        return Wish(
            paper=Paper(self.size_box.currentData()),
            dark=self.dark.isChecked(),
            legend=self.legend.isChecked(),
            title=self._changed(self.title, "title"),
            asked=self._changed(self.asked, "asked"),
            source=self._changed(self.source, "source"),
        )

    @property
    def all_days(self) -> bool:
        return bool(self.days.currentData())

    def done(self, answer: int) -> None:
        self._resting.stop()
        for key in ("found", "painted"):
            self._lane.forget(key)
        super().done(answer)

    # --- the form ---

    def _arrange(self) -> None:
        for paper, name in PAPER_NAMES.items():
            self.size_box.addItem(shown(name), paper.value)
        self.days.addItem(tr("The days in view"), False)
        self.days.addItem(tr("All days"), True)
        self.legend.setChecked(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field in (
            (tr("&Size"), self.size_box),
            (tr("&Title"), self.title),
            (tr("&Query as understood"), self.asked),
            (tr("S&ource"), self.source),
            (tr("&Days"), self.days),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
        form.setRowVisible(self.days, self._subject.has_days)
        form.addRow(self.legend)
        form.addRow(self.dark)
        row = QHBoxLayout()
        row.setSpacing(5 * SPACE)
        row.addWidget(self.preview, 3)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addStretch(1)
        row.addLayout(side, 2)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        self._resting.timeout.connect(self._paint)
        self.size_box.currentIndexChanged.connect(lambda _: self._look_up())
        self.days.currentIndexChanged.connect(lambda _: self._look_up())
        for box in (self.legend, self.dark):
            box.toggled.connect(lambda _: self._paint())
        for line in (self.title, self.asked, self.source):
            line.textChanged.connect(lambda _: self._resting.start())

    def _changed(self, line: QLineEdit, name: str) -> str | None:
        """What the person wrote; None where it is what we proposed."""
        ours = shown(getattr(self._ours, name)) if self._ours is not None else ""
        return None if self._ours is None or line.text() == ours else line.text()

    # --- the preview ---

    def _look_up(self) -> None:
        paper, all_days, subject = self.wish.paper, self.all_days, self._subject
        self._lane.ask(
            "found", lambda library: subject.look_up(library, paper, all_days=all_days), self._take
        )

    def _take(self, ready: Ready) -> None:
        """Our words come into the fields, unless the person wrote others."""
        before = {name: self._changed(getattr(self, name), name) for name in ("title", "asked", "source")}
        self._ours, self._ready = ready.caption, ready
        for name, own in before.items():
            if own is None:
                getattr(self, name).setText(shown(getattr(ready.caption, name)))
                getattr(self, name).setCursorPosition(0)  # a long source is read from its beginning
        self.do.setEnabled(True)
        self._paint()

    def _paint(self) -> None:
        self._resting.stop()
        ready, wish, sharpness = self._ready, self.wish, self.preview.sharpness
        if ready is None:
            return
        size, paint = ready.painted(wish)
        dots = sharpness(size)

        def question(library: Library) -> QImage:
            return image_of(size, paint, dots)

        self._lane.ask("painted", question, self.preview.show_image)
