"""The labels that Nexis prints around an article, in the languages of its screens."""

from __future__ import annotations

import re

LONGEST_LABEL = 40  # characters
LABEL = re.compile(r"\s*([^\W\d_][^\W\d_.:]{0,20}(?:[ /-][^\W\d_.:]{1,20}){0,3})\s?:(?:\s+(.*))?$", re.DOTALL)

# Our name, what stands before the text, in it, or behind it; then what Nexis prints, capitals aside.
_LABELS = """
headline: headline, titel, titre, überschrift, schlagzeile
length: length, länge, laenge, longueur, lengte, longitud, lunghezza
byline: byline, author, autor, autoren, verfasser, von, auteur, auteurs, door
section: section, rubrik, ressort, rubrique, sectie, sección, sezione
dateline: dateline, ort, datumszeile, origine-depeche, origine-dépêche, lieu
highlight: highlight, hervorhebung, insert, encart, chapeau, anlauf, vorspann
body: body, text, textkörper, haupttext, corps, corps du texte, texte, texte intégral, hauptteil
graphic: graphic, grafik, graphik, graphique, bild, illustration
classification: classification, klassifizierung, klassifikation, classement
load date: load-date, load date, update, ladedatum, lade-datum, date-chargement, date de chargement
language: language, sprache, langue, taal
publication type: publication-type, publication type, publikationstyp, type-publication, type de publication
document type: document-type, doc-type, dokumenttyp, type de document
journal code: journal-code, journal code, pub-code, kürzel
subject: subject, thema, themen, sujet, sujets, betreff
company: company, firma, firmen, unternehmen, société, societe, sociétés
organization: organization, organisation, organisationen
ticker: ticker, stock-symbol, börsenkürzel, symbole-boursier
industry: industry, branche, branchen, industrie, activity-sector, secteur-activite, secteur-activité
person: person, personen, personne, personnes, people
geographic: geographic, geo-localization, geografie, localisation-geo, lokalisierung
place: country, land, pays, state, staat, city, stadt, ville
correction: correction, korrektur, berichtigung
correction date: correction-date, correction date
notes: notes, note, anmerkung, anmerkungen, acc-no
series: series, serie, série
distribution: distribution, verbreitung
type: type, typ
url: url, web-adresse, adresse-web
name: name
column: column
website: website, web site, web-site
contributor: contributor, translator, übersetzer, traducteur
issn: issn, isbn
publisher: publisher, verlag, éditeur
copyright: copyright
"""
NAMES = {
    printed.strip(): line.partition(":")[0]
    for line in _LABELS.strip().splitlines()
    for printed in line.partition(":")[2].split(",")
}
BEFORE = frozenset({"headline", "length", "byline", "section", "dateline", "highlight", "series", "column"})
# Only behind the text, and nothing that a paragraph begins with.
SURE_BEHIND = frozenset({"load date", "language", "publication type", "journal code", "document type"})
# What stands right above those; “Correction:” and “Note:” may open a paragraph of the article as well.
MAY_STAND_ABOVE = SURE_BEHIND | {
    *("subject", "company", "organization", "ticker", "industry", "person", "geographic", "place"),
    *("graphic", "url", "website", "issn", "publisher", "correction date"),
}
BEHIND = frozenset(NAMES.values()) - BEFORE - {"body"}
# Those that stand alone on a line, above what they tell of; others alone are a subheading of the article.
_ALONE = {"body", "classification"}
_CAPTIONS = ("graphic", "grafik", "graphik", "graphique")
HEADINGS = {
    **{printed: name for printed, name in NAMES.items() if name in _ALONE},
    **dict.fromkeys(_CAPTIONS, "graphic"),
}

END = re.compile(
    r"\W{0,3}(?:End of Document|Ende des Dokuments?|Dokument(?:en)?ende|Fin d[ue] document"
    r"|Einde van (?:het )?document|Fin del documento|Fine del documento|Fim do documento)\W{0,3}",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"\s*(?:Copyright\b|\(c\)|©|All Rights? Reserved|Alle Rechte vorbehalten|Tous droits r[ée]serv[ée]s)",
    re.IGNORECASE,
)


def label_of(line: str) -> tuple[str, str]:
    """Our name of the label that a line begins with, and what stands behind it; ("", line) without one."""
    if ":" not in line[: LONGEST_LABEL + 40]:
        return "", line
    found = LABEL.match(line)
    name = NAMES.get(" ".join(found[1].casefold().split()), "") if found else ""
    return (name, (found[2] or "").strip()) if found and name else ("", line)


def capital_label_of(line: str) -> tuple[str, str]:
    """The same where labels are printed in capitals, as “LOAD-DATE: March 20, 2025”."""
    name, value = label_of(line)
    return (name, value) if name and line.partition(":")[0].isupper() else ("", line)


def heading_of(line: str) -> str:
    """Our name of a label that stands alone on its line, without a colon: “Body”, “Classification”."""
    return HEADINGS.get(line.strip().casefold(), "") if 3 < len(line) < 2 * LONGEST_LABEL else ""


def is_end(line: str) -> bool:
    """Whether a line says that a document ends here."""
    return len(line) <= LONGEST_LABEL + 20 and END.fullmatch(line.strip()) is not None


def is_rights(line: str) -> bool:
    """Whether a line tells who holds the rights."""
    return len(line) <= 400 and RIGHTS.match(line) is not None
