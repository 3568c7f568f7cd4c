"""What a document's own properties are worth: titles and authors that people wrote, not their software."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from quoteline.domain import PublishedFrom
from quoteline.importers.decoding import storable
from quoteline.importers.publication.found import Found, found_written, short
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.text import of_text
from quoteline.importers.publication.trust import TRUSTED, Trust

LONGEST_TITLE: Final = 300  # characters
DAYS_BETWEEN: Final = 8  # from the day of a story to that of the document it is printed in
LONGEST_AUTHORS: Final = 200
MOST_NAMES: Final = 6
MOST_WORDS: Final = 5  # of a person's name

# What programs put where a title should stand: names of files, of templates, and their own.
FILE_NAME = re.compile(
    r"\.(?:docx?|dotx?|odt|ott|rtf|indd|qxd|qxp|pdf|tex|dvi|e?ps|x?html?|txt|pages|pub|pmd|xlsx?|pptx?|jpe?g|tiff?)$",
    re.IGNORECASE,
)
NO_TITLE = re.compile(
    r"(?:untitled|unbenannt|sans titre|document|dokument|layout|page|seite|slide|folie|title|titre|titel"
    r"|print|scan|scanned (?:document|image)|no title|anonymous|unspecified|powerpoint presentation|template"
    r"|normal|new document|blank|draft|press release|news|article|story|microsoft (?:word|powerpoint|excel)"
    r")[\W\d_]*",
    re.IGNORECASE,
)
OF_A_PROGRAM = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|outlook)|print|fax|memo style) ?- ", re.IGNORECASE
)
LETTERS = re.compile(r"[^\W\d_]+")

# Who is named as the author by a program that asked nobody.
_NOBODY = """
admin administrator user username users owner author authors unknown anonymous guest root default system
microsoft office word windows libreoffice openoffice adobe acrobat indesign quark apple google docs python
docx calibre pandoc customer registered preferred desktop pc laptop computer hp dell lenovo acer asus test
scanner canon xerox ricoh writer creator converter software version pdf generator account employee workstation
"""
_PARTICLES = "al bin da de del della der den di dos du el la le ten ter van von y zu"
NOBODY = frozenset(_NOBODY.split())
PARTICLES = frozenset(_PARTICLES.split())
BETWEEN_NAMES = re.compile(r"(?:(?<!\s)\s+)?(?:[;&|/,]|\band\b)\s*", re.IGNORECASE)
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’‘-])*")
OF_PLACE = re.compile(r" (?:in|at|for) ", re.IGNORECASE)  # By Jane Doe in Brussels
BYLINE = re.compile(r"(?:by|BY|By)[ \t]+(.{3,120})")

# A page that was printed or saved tells the day on which somebody did that, never that of its publication.
SAVING = re.compile(
    r"(?:skia|chrom|mozilla|firefox|cairo|webkit|wkhtml|print to pdf|safari|quartz|ghostscript|itext|pdftk"
    r"|qpdf|prince|weasy|tcpdf|fpdf|reportlab|pandoc|pypdf|python|calibre)",
    re.IGNORECASE,
)


def real_title(value: str, name: str) -> str:
    """``value`` where a person may have written it as a title, else "". ``name`` is that of the file."""
    title = " ".join(storable(value).split())
    letters = sum(map(len, LETTERS.findall(title[:LONGEST_TITLE])))
    if not 0 < len(title) <= LONGEST_TITLE or len(title.split()) < 2 or letters * 2 < len(title):
        return ""
    if FILE_NAME.search(title) or NO_TITLE.fullmatch(title) or OF_A_PROGRAM.match(title) or "://" in title:
        return ""
    return "" if folded(title) == folded(Path(name).stem) else title


def real_authors(value: str) -> str:
    """The names of people in ``value``, parted by commas; "" where there is none."""
    if len(value) > LONGEST_AUTHORS:
        return ""
    names = [" ".join(part.split()) for part in BETWEEN_NAMES.split(value)[:MOST_NAMES]]
    return ", ".join(name for name in names if _is_a_person(name))


def _is_a_person(name: str) -> bool:
    """Two to five words, each with a capital but for "van" and the like, and none of them a program's."""
    words = name.split()
    return 2 <= len(words) <= MOST_WORDS and all(
        NAME_WORD.fullmatch(word)
        and (word[0].isupper() or word in PARTICLES)
        and not NOBODY.intersection(word.lower().replace(".", "-").split("-"))
        for word in words
    )


def printed_byline(line: str) -> str:
    """The names in a line such as "By Jane Doe and John Roe", as they are printed; "" in any other."""
    found = BYLINE.fullmatch(line.strip())
    if not found:
        return ""
    first = OF_PLACE.split(BETWEEN_NAMES.split(found[1])[0])[0]
    person = _is_a_person(first.title() if first.isupper() else first)
    return " ".join(found[1].split()) if person and len(found[1].split()) <= 2 * MOST_WORDS else ""


def of_creation(value: str, software: str = "") -> list[Found]:
    """The day on which a document was made: a weak hint, see :func:`agreeing`.

    ``software`` is what the document names as its maker.
    """
    written = written_value(value)
    if written is None or len(written.days) != 1 or SAVING.search(software[:LONGEST_TITLE]):
        return []
    return [found_written(written, PublishedFrom.HEADER, Trust.CHANGED, f"document made: {short(value)}")]


def agreeing(found: Iterable[Found], text: str) -> list[Found]:
    """Those of ``found`` that are trusted, and of the others those that a day in the text bears out.

    A document made in November may be an article of any year that somebody saved then. With the dateline
    "Nov. 21" it is of that November: the text tells the day, and the document its year.
    """
    printed = [each for each in of_text(text) if not each.days and each.month]
    return [
        each
        for each in found
        if each.confidence >= TRUSTED or any(_fits(each.days[0], other) for other in printed)
    ]


def _fits(made: date, printed: Found) -> bool:
    return any(
        ((made - timedelta(days=ago)).month, (made - timedelta(days=ago)).day) == (printed.month, printed.day)
        for ago in range(-1, DAYS_BETWEEN)
    )


def first_of(values: Mapping[str, str], *names: str) -> str:
    """The first of these properties that is there, or ""."""
    return next((values[name] for name in names if values.get(name)), "")


def folded(words: str) -> str:
    """Letters and digits only, small, one blank between words: for comparing titles."""
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))
