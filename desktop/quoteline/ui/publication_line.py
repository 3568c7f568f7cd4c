"""The line below an article: its day of publication, where that came from, and whether to doubt it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from quoteline.domain import DateReading
from quoteline.services.published import WHERE, Dating, Question, why
from quoteline.ui import icons, native
from quoteline.ui.translating import shown, tr

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
        self.setToolTip(on_hover(dating) + f"<p>{escape(tr('Click to set the day of publication.'))}</p>")
        asked = shown(why(dating))
        self.setAccessibleName(tr("Published: {words}. {asked}", words=words, asked=asked).rstrip())
        self.show()


def line(dating: Dating) -> str:
    """The day and where it came from, in one line."""
    if dating.published is None:
        unknown = tr("Day of publication unknown")
        return f"{unknown} · {_said_by_text(dating)}" if dating.open_day else unknown
    sure = next(
        (
            f" ({native.number(each.confidence, '.0%')})"
            for each in dating.readings
            if _is_taken(each, dating)
        ),
        "",
    )
    parts = [native.day(dating.published), shown(WHERE[dating.published_from]) + sure]
    parts += [tr("doubtful")] if Question.DOUBTFUL in dating.questions else []
    parts += [tr("other days found")] if Question.CONFLICTING in dating.questions else []
    return " · ".join(parts)


def _said_by_text(dating: Dating) -> str:
    return tr("the text says {day}", day=dating.open_day)


def _is_taken(reading: DateReading, dating: Dating) -> bool:
    return (reading.day, reading.source) == (dating.published, dating.published_from)


def on_hover(dating: Dating) -> str:
    """Why it should be looked at, and every reading with its place, its words and how sure it is."""
    asked = shown(why(dating))
    rows = "".join(_row(each, dating) for each in dating.readings)
    parts = [f"<p>{escape(asked)}</p>" if asked else "", f"<table>{rows}</table>" if rows else ""]
    return "".join(parts)


def _row(reading: DateReading, dating: Dating) -> str:
    taken = reading.day == dating.published
    day = f"<b>{native.day(reading.day)}</b>" if taken else native.day(reading.day)
    words = f"<br>{escape(reading.words)}" if reading.words else ""
    cells = (day, f"{escape(shown(WHERE[reading.source]))}{words}", native.number(reading.confidence, ".0%"))
    return "<tr>" + "".join(f'<td style="padding-right: 8px">{cell}</td>' for cell in cells) + "</tr>"
