"""The dialog that asks when articles were published: what is known, what would be dated anew, what is odd."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from quoteline.domain import DateReading
from quoteline.services import published, redating
from quoteline.services.redating import Outlook
from quoteline.ui import native, phrases, theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import DayField
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

WHOLE_DAY = say("Write a whole day, such as 2025-03-18, or leave it empty.")
DO, DO_ALL_THE_SAME = say("Set date"), say("Set it all the same")
READINGS = 4  # offered; an article that tells of more is rare, and the dialog stays small


class PublicationDialog(Asking):
    """Asks for the day of publication of one article, or of several at once."""

    def __init__(self, window: QWidget, outlook: Outlook, today: date) -> None:
        super().__init__(window, tr("Publication date"), question(outlook), shown(DO))
        self.outlook = outlook
        self._today = today
        self.field = DayField(tr("Publication date"))
        self.field.setToolTip(tr("A day: 2025-03-18; leave it empty if it is not known"))
        self.field.show_day(_common(outlook))
        self.field.selectAll()
        self.warning = QLabel()
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setAccessibleName(tr("Warning"))
        self._arrange(outlook)
        self.field.textChanged.connect(lambda text: self._look())
        self._look()
        self.field.setFocus()

    def day(self) -> date | None:
        """The day typed; None says that it is not known."""
        return self.field.day()

    def _arrange(self, outlook: Outlook) -> None:
        self.now = plain_label(muted=True)
        self.now.setText(standing(outlook))
        self.column.addWidget(self.now)
        self.readings = [self._offer(each) for each in _readings(outlook)]
        form = QFormLayout()
        form.addRow(tr("Published on"), self.field)
        form.addRow("", self.warning)
        self.column.addLayout(form)
        self.effect = plain_label()
        self.effect.setText(effect(outlook))
        self.column.addWidget(self.effect)

    def _offer(self, reading: DateReading) -> QPushButton:
        """A date that the article itself tells; choosing it types it."""
        button = QPushButton(reading_words(reading).replace("&", "&&"))
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setStyleSheet("text-align: left; padding: 2px;")
        button.setToolTip(tr("Take this date"))
        button.clicked.connect(lambda checked=False: self._take(reading.day))
        self.column.addWidget(button)
        return button

    def _take(self, day: date) -> None:
        self.field.setText(day.isoformat())
        self.field.setFocus()

    def _look(self) -> None:
        """Say what is odd about the day typed, and whether it can be taken."""
        whole = not self.field.text().strip() or len(self.field.text().strip()) > len("2025-03")
        good = whole and self.field.is_valid()
        doubt = redating.doubt(self.day(), self._today) if good else ""
        said = tr("This day {doubt}.", doubt=doubt) if doubt else "" if good else shown(WHOLE_DAY)
        self.warning.setText(said)
        colour = theme.colours(self.palette()).warning
        self.warning.setStyleSheet(f"color: {colour.name()};")
        self.do.setEnabled(good)
        self.do.setText(shown(DO_ALL_THE_SAME if doubt else DO))


def question(outlook: Outlook) -> str:
    """What is asked, naming the article where it is one."""
    many = len(outlook.articles)
    one = outlook.articles[0]
    if many > 1:
        return tr(
            "When were these {n} {n:article|articles} published? Leave it empty if nobody can tell.", n=many
        )
    return tr(
        "When was “{title}” published? Leave it empty if nobody can tell.",
        title=phrases.article_name(one.title, one.origin),
    )


def standing(outlook: Outlook) -> str:
    """The present date, and where it comes from; of several articles between which days they lie."""
    days = sorted(each.published for each in outlook.articles if each.published is not None)
    undated = len(outlook.articles) - len(days)
    if not days:
        return tr("So far no date is known.")
    if len(outlook.articles) == 1:
        where = published.WHERE[outlook.articles[0].whence]
        return tr("So far: {day:long} ({where}).", day=days[0], where=where)
    first, last = phrases.short_day(days[0]), phrases.short_day(days[-1])
    span = first if first == last else f"{first} – {last}"
    if undated:
        return tr("So far: {days}; {n} {n:article|articles} without a date.", days=span, n=undated)
    return tr("So far: {days}.", days=span)


def effect(outlook: Outlook) -> str:
    """How many statements would be dated anew."""
    if outlook.by_hand:
        return tr(
            "{n} {n:statement|statements} will be dated anew;"
            " {by_hand} set by hand {by_hand:stays|stay} as set. It can be undone.",
            n=outlook.statements,
            by_hand=outlook.by_hand,
        )
    return tr("{n} {n:statement|statements} will be dated anew. It can be undone.", n=outlook.statements)


def reading_words(reading: DateReading) -> str:
    """One date that was read for the article, where, how far it is trusted, and in which words."""
    words = f", “{' '.join(reading.words.split())[:60]}”" if reading.words else ""
    where = shown(published.WHERE[reading.source])
    return f"{phrases.short_day(reading.day)}: {where}, {native.number(reading.confidence, '.0%')}{words}"


def _readings(outlook: Outlook) -> tuple[DateReading, ...]:
    """What was read for one article, if there is anything to choose from."""
    if len(outlook.articles) != 1:
        return ()
    (article,) = outlook.articles
    differing = any(each.day != article.published for each in article.readings)
    return article.readings[:READINGS] if differing else ()


def _common(outlook: Outlook) -> date | None:
    """The present date, where all have the same."""
    days = {each.published for each in outlook.articles}
    return days.pop() if len(days) == 1 else None
