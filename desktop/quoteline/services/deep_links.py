"""Links into a library, ``quoteline://LIBRARY-ID/quotation/ID``: made, read strictly, and led home.

A link comes from anywhere: a mail, a web page, a document of somebody else. It names a library by its id
and a row by its number, and nothing else can be written in it: no path, no query, no command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline import locations, settings
from quoteline.errors import UserError
from quoteline.settings import Settings
from quoteline.wording import say

if TYPE_CHECKING:  # every start reads this module, to know a link when it sees one; few open a library by it
    from quoteline.services.library import Library

SCHEME = "quoteline"
SHOWN = 60  # letters of a refused link that its refusal repeats
_PLAIN_ID = re.compile(r"[0-9a-f]{32}")
_LINK = re.compile(
    r"quoteline://([0-9a-f]{32})/(quotation|article)/([1-9][0-9]{0,17})", re.ASCII | re.IGNORECASE
)


class Place(StrEnum):
    """What a link leads to."""

    QUOTATION = "quotation"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class DeepLink:
    """Where a link leads: the id of a library, and a quotation or an article in it."""

    library: str
    place: Place
    id: int

    def __str__(self) -> str:
        return f"{SCHEME}://{self.library}/{self.place}/{self.id}"


def is_link(text: str) -> bool:
    """Whether ``text`` is meant as a link into a library, well written or not."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def parse(text: str) -> DeepLink:
    """Read a link, which must be one to the letter; capitals are as good as small ones.

    Raises UserError for anything else: other ways of writing it, percent signs, queries, more than a link.
    """
    found = _LINK.fullmatch(text)
    if found is None:
        raise UserError(
            say(
                "“{link}” is not a link into a library. Such a link reads"
                " quoteline://LIBRARY/quotation/NUMBER; perhaps a part of it was lost on the way.",
                link=_harmless(text),
            )
        )
    library, place, number = (each.lower() for each in found.groups())
    return DeepLink(library, Place(place), int(number))


def _harmless(text: str) -> str:
    """The beginning of a text that may be anything, in one line and without what terminals obey."""
    line = "".join(each if each.isprintable() else "�" for each in text[: SHOWN + 1])
    return line if len(line) <= SHOWN else line[:SHOWN] + "…"


# --- from a library to a link ---


def link_to(library: Library, quotation_id: int) -> DeepLink:
    """The link to a quotation. Raises UserError for a library whose id cannot stand in a link."""
    return DeepLink(linkable_id(library), Place.QUOTATION, quotation_id)


def linkable_id(library: Library) -> str:
    """The id of a library; UserError where it is no plain one, as every library gets when it is made."""
    told = library.database.library_id
    if _PLAIN_ID.fullmatch(told) is None:
        raise UserError(say("This library has no id of the usual kind, so that no link can lead into it."))
    return told


# --- from a link to a library ---


def find_library(link: DeepLink, kept: Settings) -> Path | None:
    """The library of a link, of those that were opened here; None where it is none of them.

    Copies have the same id: the one opened last is taken. Libraries whose id the settings do not know yet are
    opened, for reading, to look.
    """
    known = settings.library_with_id(kept, link.library)
    if known is not None and known.is_file():
        return known
    asked = (path for path in _candidates(kept) if str(path) not in kept.library_ids)
    return next((path for path in asked if _id_of(path) == link.library), None)


def _candidates(kept: Settings) -> Iterator[Path]:
    yield from (Path(each) for each in kept.recent)
    yield locations.default_library().absolute()
    yield locations.sample_library().absolute()


def _id_of(path: Path) -> str | None:
    """The id that a library file tells; None where there is none, or it cannot be read."""
    from quoteline.services.library import open_library

    if not path.is_file():
        return None
    try:
        with closing(open_library(path, read_only=True)) as library:
            return library.database.library_id
    except (UserError, OSError):
        return None


def unknown_library(link: DeepLink) -> UserError:
    """What to do where no library that was opened here is the one of a link."""
    return UserError(
        say(
            "This link leads into a library that was not opened on this machine yet"
            " (its id begins with {id}). Open its file once with File ▸ Open library…, then follow it again.",
            id=link.library[:8],
        )
    )


def _is_there(library: Library, quotation_id: int) -> bool:
    """Whether it is a quotation: what was taken out by hand is kept, but is none."""
    from quoteline.services import browsing

    return any(
        quotation_id == each.row.id
        for row in browsing.rows(library, [quotation_id])
        for each in browsing.article_page(library, row.article_id).quotations
    )


def check(library: Library, link: DeepLink) -> DeepLink:
    """The link, if it leads to something in this library. Raises UserError with what is gone otherwise."""
    from quoteline.services import browsing

    if library.database.library_id != link.library:
        raise unknown_library(link)
    if link.place is Place.ARTICLE:
        browsing.article_page(library, link.id)
    elif not _is_there(library, link.id):
        raise UserError(
            say(
                "The quotation of this link is no longer in the library. It was taken out by hand, or found"
                " otherwise when its article was read again: History shows what was done.",
            )
        )
    return link
