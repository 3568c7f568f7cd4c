"""The page of help for the search box: what can be typed, by example."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from quoteline.ui.page_below import PageBelow
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

WIDTH = 760  # pixels, with text of the usual size

HELP = say(
    "<p>A quotation is found when it holds all the words. <b>Examples:</b></p><table cellpadding=2>"
    "<tr><td><code>“no deal”</code></td><td>these words in a row, just so</td></tr>"
    "<tr><td><code>ceasefire OR truce</code></td><td>either</td></tr>"
    "<tr><td><code>sanctions -oil &nbsp; -kind:indirect</code></td>"
    "<td>the first without the second; also a field can be ruled out</td></tr>"
    "<tr><td><code>negotiat* &nbsp; *sion</code></td><td>any ending, any beginning</td></tr>"
    "<tr><td><code>stem:negotiate &nbsp; stem:“peace talk”</code></td>"
    "<td>the word in all its forms; two words so, side by side</td></tr>"
    "<tr><td><code>zelenski~1</code></td><td>spelled with one letter more, less or other</td></tr>"
    "<tr><td><code>“water prices”~3</code></td>"
    "<td>in this order, with up to three other words between</td></tr>"
    "<tr><td><code>(rise “water prices” tax*)~8</code></td>"
    "<td>near each other in any order, with up to eight other words among them</td></tr>"
    "<tr><td><code>speaker:mayor outlet:herald</code></td><td>who said it, where it was printed</td></tr>"
    "<tr><td><code>article:budget &nbsp; cue:warned</code></td>"
    "<td>in articles whose text has the word; the words that attribute it</td></tr>"
    "<tr><td><code>speaker:(mayor OR minister) &nbsp; -speaker:mayor</code></td>"
    "<td>any field takes groups, and can be ruled out</td></tr>"
    "<tr><td><code>said:2025-03 &nbsp; said:12 March 2025 &nbsp; said:2025-03..2025-05"
    " &nbsp; said:unknown</code></td><td>when it was said</td></tr>"
    "<tr><td><code>precision:month &nbsp; basis:publication</code></td>"
    "<td>how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression,"
    " publication, person, unknown)</td></tr>"
    "<tr><td><code>published:&gt;=2025-01 &nbsp; language:de</code></td>"
    "<td>when it was printed, in which language</td></tr>"
    "<tr><td><code>kind:direct &nbsp; is:undated &nbsp; is:starred &nbsp; tag:beat &nbsp; has:note"
    "</code></td><td>what it is, what you marked</td></tr>"
    "<tr><td><code>like:17</code></td><td>about the same as the quotation with this number</td></tr></table>"
    "<p>Names of fields and their values are completed as you type: ↓ chooses, Tab takes, Esc closes."
    " What has dots below it was searched as words: point at it to read why.</p>"
    "<p><b>On the timeline:</b> arrow keys go from quotation to quotation, + and − zoom, 0 shows all days,"
    " Page up and Page down move on; Shift and drag chooses days.</p>"
)


class SearchHelp(PageBelow):
    """What can be typed, below the box: it stays while one tries it out."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box, tr("What can be searched for"), WIDTH)
        self.setAccessibleName(tr("What can be searched for"))
        page = QLabel(shown(HELP))
        page.setTextFormat(Qt.TextFormat.RichText)
        page.setWordWrap(True)
        page.setAlignment(Qt.AlignmentFlag.AlignTop)
        page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleDescription(page.text())
        self.put_in(page)
