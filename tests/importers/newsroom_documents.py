"""Exports of Nexis Uni as Word documents, made as its own are built; all words in them are invented."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

DOCKERS = (
    "*Dockers vote to strike as talks fail",
    "The Ansel Herald",
    "March 19, 2025 Wednesday Late Edition - Final",
    "Copyright 2025 The Ansel Herald Company All Rights Reserved",
    "Section: Section A; Column 1; Harbour Desk; Pg. 7",
    "Length:\xa046 words",
    "Byline:\xa0By ADA FERROL and TOM QUILL",
    "Dateline: PORT ANSEL",
    "Body",
    "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight.",
    "“Nobody lifts a crate before that changes,” said Mara Vint, who speaks for the union.",
    "Note: a word that may open a paragraph of the story itself.",
    "The port’s director, Oskar Lindqvist, told reporters that the port would stay open.",
    "Graphic",
    "PHOTO: The cranes on Tuesday night. (L. MARR)",
    "Classification",
    "Language: ENGLISH",
    "Publication-Type: Newspaper",
    "Subject: STRIKES (91%); PORTS & HARBORS (90%)",
    "Geographic: PORT ANSEL (79%)",
    "Load-Date: March 20, 2025",
    "End of Document",
)
FERRY = (
    "*Ferry sails without its captain",
    "Harbour Post (Sund)",
    "20 March 2025 Thursday",
    "Copyright 2025 Harbour Post Ltd. All Rights Reserved",
    "Section: NEWS; Pg. 2",
    "Length: 23 words",
    "Byline: Lena Marr",
    "Body",
    "The ferry to Sund left on time on Wednesday, without its captain.",
    "“It knows the way,” the mate said. Nobody was hurt, the coastguard said.",
    "Load-Date: March 20, 2025",
    "End of Document",
)
GERMAN = (
    "*Hafenarbeiter stimmen für Streik",
    "Anseler Tagblatt",
    "Mittwoch 19. März 2025",
    "Copyright 2025 Anseler Verlag GmbH Alle Rechte vorbehalten",
    "Rubrik: HAFEN; S. 3",
    "Länge: 13 Wörter",
    "Autor: Ada Ferrol",
    "Text",
    "„Niemand hebt eine Kiste, bevor sich das ändert“, sagte Mara Vint am Dienstag.",
    "Klassifizierung",
    "Sprache: GERMAN; DEUTSCH",
    "Ladedatum: 20. März 2025",
    "Ende des Dokuments",
)
FRENCH = (
    "*Les dockers votent la grève",
    "Le Courrier d'Ansel",
    "mercredi 19 mars 2025",
    "Copyright 2025 Société du Courrier Tous droits réservés",
    "Rubrique: PORT; Pg. 4",
    "Longueur: 13 mots",
    "Auteur: Ada Ferrol",
    "Corps",
    "« Personne ne lèvera une caisse avant que cela change », a dit Mara Vint.",
    "Langue: FRENCH; FRANÇAIS",
    "Date-chargement: 20 mars 2025",
    "Fin du document",
)
FAILED = (
    "*Mayor promises a second winch",
    "Harbour Post (Sund)",
    "21 March 2025 Friday",
    "We are sorry but there is an error in this document and it is not possible to display it.",
    "End of Document",
)


def cover(titles: Sequence[str], total: int | None = None) -> tuple[str, ...]:
    """The lines of a cover that lists documents of these titles, or says that there are ``total``."""
    entries = [
        line
        for number, title in enumerate(titles, start=1)
        for line in (f"{number}. {title}", "Client/Matter: -None-", "Search Terms: harbour AND strike")
    ]
    return (
        "Date and Time: Wednesday, March 26, 2025 9:12:00 AM CET",
        "Job Number: 250326001",
        f"Documents ({len(titles) if total is None else total})",
        *entries,
        "Search Type: Terms and Connectors",
        "Narrowed by:",
        "Content Type",
        "Narrowed by",
        "News",
        "-None-",
    )


def write_docx(path: Path, lines: Sequence[str]) -> Path:
    """A Word document of these paragraphs; a line that begins with * is a heading of the first level."""
    from docx import Document

    document = Document()
    for line in lines:
        if line.startswith("*"):
            document.add_heading(line[1:], level=1)
        else:
            document.add_paragraph(line)
    document.save(str(path))
    return path
