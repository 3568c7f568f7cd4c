"""Which page is only a list of headlines that lead to others: in an archive of a site they are many."""

from __future__ import annotations

from itertools import islice
from typing import Final

from quoteline.importers.html import decoded_page, tree_of
from quoteline.importers.saved import without_embedded

LOOKED_AT: Final = 20_000  # characters of a text
MOST_LINKS: Final = 2_000
FEWEST_WORDS: Final = 3  # of a link; "Home" and "Ada Lund" stand in articles too
LISTED: Final = 0.6  # of the words of a text are those of links; in articles next to none


def is_list_of_links(text: str, page: bytes) -> bool:
    """Whether most of the ``text`` that was found on a page are the words of its links."""
    rest = " ".join(text[:LOOKED_AT].split())
    words = len(rest.split())
    links = {
        " ".join("".join(islice(link.itertext(), 50)).split())
        for link in islice(tree_of(decoded_page(without_embedded(page))).iter("a"), MOST_LINKS)
    }
    for link in sorted(links, key=len, reverse=True):
        if len(link.split()) >= FEWEST_WORDS:
            rest = rest.replace(link, " ")
    return len(rest.split()) < (1 - LISTED) * words
