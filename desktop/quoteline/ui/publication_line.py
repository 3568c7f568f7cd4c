"""The line below an article: its day of publication, where that came from, and whether to doubt it."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from quoteline.domain import DateReading
from quoteline.services.published import WHERE, Dating, Question, why
from quoteline.ui import icons, phrases

SURE, QUESTIONED = "calendar", "triangle-alert"
LEAST = 60  # pixels: a narrow pane cuts the line, it does not grow for it


class PublicationLine(QToolButton):
    """“19 March 2025 · from the page”, with a mark and all readings on hover; pressed, the day can be set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_dating(self, dating: Dating) -> None:
        """Tell of one article."""
        words = line(dating)
        icons.dress(self, QUESTIONED if dating.questions else SURE)
        self.setText(words.replace("&", "&&"))
        self.setToolTip(on_hover(dating) + "<p>Click to set the day of publication.</p>")
        asked = why(dating)
        self.setAccessibleName(f"Published: {words}. {asked}".rstrip())
        self.show()


def line(dating: Dating) -> str:
    """The day and where it came from, in one line."""
    if dating.published is None:
        return "Day of publication unknown" + (
            f" · the text says {dating.open_day}" if dating.open_day else ""
        )
    doubtful = " · doubtful" if Question.DOUBTFUL in dating.questions else ""
    differing = " · other days found" if Question.CONFLICTING in dating.questions else ""
    sure = next((f" ({each.confidence:.0%})" for each in dating.readings if _is_taken(each, dating)), "")
    return f"{_day(dating.published)} · {WHERE[dating.published_from]}{sure}{doubtful}{differing}"


def _is_taken(reading: DateReading, dating: Dating) -> bool:
    return (reading.day, reading.source) == (dating.published, dating.published_from)


def on_hover(dating: Dating) -> str:
    """Why it should be looked at, and every reading with its place, its words and how sure it is."""
    asked = why(dating)
    rows = "".join(_row(each, dating) for each in dating.readings)
    parts = [f"<p>{escape(asked)}</p>" if asked else "", f"<table>{rows}</table>" if rows else ""]
    return "".join(parts)


def _row(reading: DateReading, dating: Dating) -> str:
    taken = reading.day == dating.published
    day = f"<b>{_day(reading.day)}</b>" if taken else _day(reading.day)
    words = f"<br>{escape(reading.words)}" if reading.words else ""
    cells = (day, f"{escape(WHERE[reading.source])}{words}", f"{reading.confidence:.0%}")
    return "<tr>" + "".join(f'<td style="padding-right: 8px">{cell}</td>' for cell in cells) + "</tr>"


def _day(day: date) -> str:
    return f"{day.day} {phrases.LONG_MONTHS[day.month - 1]} {day.year}"
