"""The page that Nexis Uni puts before its documents: how many there are, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quoteline.importers.lines import Line
from quoteline.importers.newsroom.days import is_dated
from quoteline.importers.newsroom.declared import key
from quoteline.importers.newsroom.labels import label_of

COUNT = re.compile(
    r"\s*(?:Documents?|Dokumente?|Documenten|Documentos?|Documenti|Results|Ergebnisse|Résultats)"
    r" ?\((\d{1,7})\)\s*",
    re.IGNORECASE,
)
HEAD = 30  # lines in which a cover says how many documents there are
FEWEST_ABOUT = 2  # lines about the search
MOST_LISTED = 20_000  # lines; an archive gives a few hundred documents at once
ENTRY = re.compile(r"\s*(\d{1,6})\.(?:\s+(.*))?$", re.DOTALL)
# What the cover says of the search; the titles of documents stand between such lines.
ABOUT = re.compile(
    r"\s*(?:(?:Client/Matter|Search Terms?|Search Type|Narrowed by|User Name|Date and Time|Job Number"
    r"|Mandant(?:/Akte)?|Suchbegriffe?|Suchtyp|Suchart|Eingegrenzt (?:durch|nach)|Datum und Uhrzeit"
    r"|Auftragsnummer|Benutzername|Termes de (?:la )?recherche|Type de recherche|Filtré par|Restreint par"
    r"|Date et heure|Numéro de (?:la )?tâche|Nom de l.utilisateur) ?:"
    r"|(?:Content Type|Narrowed by|Inhaltstyp|Type de contenu|-None-|-Keine?-|-Aucune?-)\s*$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cover:
    """What a cover tells: the number of documents, and their titles where it lists them."""

    total: int | None
    titles: tuple[str, ...]


def is_list(lines: Sequence[Line]) -> bool:
    """Whether a document is a cover and nothing else: a number of documents, and lines about their search."""
    at = next((at for at, line in enumerate(lines[:HEAD]) if COUNT.fullmatch(line.text[:80])), None)
    if at is None or len(lines) > MOST_LISTED:
        return False
    about = sum(1 for line in lines if ABOUT.match(line.text))
    return about >= FEWEST_ABOUT and 5 * about >= len(lines)


def of_document(lines: Sequence[Line], body: int | None) -> tuple[Cover | None, int]:
    """The cover before a document, if there is one, and the line at which the document itself begins.

    ``body`` is where its text begins, None where it has no such line.
    """
    head = range(len(lines) if body is None else body)
    at = next((at for at in head if COUNT.fullmatch(lines[at].text[:80])), None)
    if at is None:
        return None, _after_job(lines, head)
    found = COUNT.fullmatch(lines[at].text[:80])
    assert found is not None
    titles = _titles(lines[at + 1 : head.stop])
    cover = Cover(int(found[1]), tuple(titles))
    return cover, _begin(lines, at + 1, head.stop, titles)


def _after_job(lines: Sequence[Line], head: range) -> int:
    """A cover without a list tells of the job only."""
    begin = 0
    for at in head[:12]:
        if ABOUT.match(lines[at].text):
            begin = at + 1
        elif lines[at].text.strip() and at > begin + 1:
            break
    return begin


def _titles(lines: Sequence[Line]) -> list[str]:
    """The titles behind “1.”, “2.” …, in order: on the same line, or on the next."""
    titles: list[str] = []
    waiting = False
    for line in lines:
        text = line.text.strip()
        found = ENTRY.match(text[:2000])
        if found and int(found[1]) == len(titles) + 1 + waiting:
            waiting = not (found[2] or "").strip()
            if not waiting:
                titles.append(found[2].strip())
        elif waiting and text:
            titles.append(text)
            waiting = False
    return titles


def _begin(lines: Sequence[Line], start: int, stop: int, titles: Sequence[str]) -> int:
    """Where the first document begins: with its title once more, behind all that is said of the search.

    Where its title is printed differently there, two lines before the day stand title and outlet.
    """
    about = max((at for at in range(start, stop) if ABOUT.match(lines[at].text)), default=start - 1)
    first = key(titles[0]) if titles else ""
    for at in range(stop - 1, about, -1):
        text = lines[at].text
        if first and key(text) == first and not ENTRY.match(text):
            return at
    shown = [at for at in range(about + 1, stop) if lines[at].text.strip()]
    for place, at in enumerate(shown):
        if is_dated(lines[at].text) and not label_of(lines[at].text)[0]:
            return shown[max(0, place - 2)]
    return shown[0] if shown else about + 1
