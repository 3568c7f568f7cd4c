"""Exports of press archives, one file with many articles, laid out as the four archives lay them out."""

from __future__ import annotations

import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from datetime import timedelta
from html import escape
from pathlib import Path

from format_samples import Made, Maker, Sample, called, in_one, program

OURS = "a template of ours"
FRENCH_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]


def long_day(sample: Sample) -> str:
    """March 19, 2025 Wednesday"""
    return f"{sample.published:%B} {sample.published.day}, {sample.published:%Y %A}"


def loaded(sample: Sample) -> str:
    """The day after, as Nexis tells when it loaded an article."""
    day = sample.published + timedelta(days=1)
    return f"{day:%B} {day.day}, {day:%Y}"


def british_day(sample: Sample) -> str:
    """19 March 2025"""
    return f"{sample.published.day} {sample.published:%B %Y}"


def factiva_number(sample: Sample, number: int) -> str:
    """The number of a document: a code of the outlet, the day, a running number."""
    code = "".join(word[0] for word in sample.outlet.split() if word[0].isalpha()).upper().ljust(4, "X")[:6]
    return f"{code}0000{sample.published:%Y%m%d}el{number:02}{number:05}"


def nexis_text(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Nexis as plain text: wrapped lines, “1 of 24 DOCUMENTS”, fields in capitals."""
    parts = []
    for number, each in enumerate(some, 1):
        head = (f"{number} of {len(some)} DOCUMENTS", "", "", each.outlet, "", long_day(each))
        told = [textwrap.fill(paragraph, 78) for paragraph in each.paragraphs]
        fields = [textwrap.fill(each.title, 78), f"BYLINE: By {each.byline.upper()}", "SECTION: NEWS; Pg. 3"]
        behind = [f"LOAD-DATE: {loaded(each)}", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper"]
        length = f"LENGTH: {each.words} words"
        rights = f"Copyright {each.published:%Y} {each.outlet}\n{'All Rights Reserved':^78}".center(78)
        centred = "\n".join(line.center(78).rstrip() for line in head)
        parts.append("\n\n".join([centred, *fields, length, *told, *behind, rights]))
    return in_one(folder, "nexis-txt", OURS, "nexis.txt", some, "\n\n\n" + "\n\n\n\n".join(parts) + "\n")


def nexis_lines(some: Sequence[Sample]) -> list[str]:
    """Nexis Uni as paragraphs; one that begins with * is a headline."""
    cover = ["Date and Time: Monday, March 3, 2025 9:12:00 AM CET", "Job Number: 250303001"]
    cover.append(f"Documents ({len(some)})")
    for number, each in enumerate(some, 1):
        cover += [f"{number}. {each.title}", "Client/Matter: -None-", "Search Terms: dam AND river"]
    lines = [
        *cover,
        "Search Type: Terms and Connectors",
        "Narrowed by:",
        "Content Type",
        "Narrowed by",
        "News",
        "-None-",
    ]
    for each in some:
        lines += [f"*{each.title}", each.outlet, long_day(each)]
        lines += [f"Copyright {each.published:%Y} {each.outlet} All Rights Reserved", "Section: NEWS; Pg. 3"]
        lines += [f"Length: {each.words} words", f"Byline: By {each.byline}", "Body", *each.paragraphs]
        lines += ["Classification", "Language: ENGLISH", "Publication-Type: Newspaper"]
        lines += [f"Load-Date: {loaded(each)}", "End of Document"]
    return lines


def nexis_documents(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Nexis Uni as Word document by python-docx, and as RTF by LibreOffice from it."""
    _document(folder / "nexis-docx" / "nexis.docx", nexis_lines(some))
    ids = tuple(each.doc_id for each in some)
    made = [Made("nexis-docx/nexis.docx", "nexis-docx", "python-docx", ids)]
    return made + _rich_text(folder, "nexis-rtf", folder / "nexis-docx" / "nexis.docx", ids)


def _document(path: Path, lines: Sequence[str]) -> None:
    from docx import Document

    document = Document()
    for line in lines:
        if line.startswith("*"):
            document.add_heading(line[1:], level=1)
        else:
            document.add_paragraph(line)
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(path))


def _rich_text(folder: Path, kind: str, source: Path, ids: tuple[str, ...]) -> list[Made]:
    office = program("soffice")
    called(office, "--headless", "--convert-to", "rtf", "--outdir", folder / kind, source)
    return [Made(f"{kind}/{source.stem}.rtf", kind, "LibreOffice", ids)]


def factiva_text(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Factiva as plain text, once in the order without codes, once with codes."""
    ordered = "\n".join(line for each in _factiva_lines(some) for line in each)
    coded = []
    for number, each in enumerate(some, 1):
        fields = [f"HD  {each.title}", f"BY  By {each.byline}", f"WC  {each.words} words"]
        fields += [f"PD  {british_day(each)}", f"SN  {each.outlet}", "SC  CODE", "PG  3", "LA  English"]
        told = [f"LP  {each.paragraphs[0]}", "TD  " + "\n\n".join(each.paragraphs[1:])]
        behind = ["CO  coname : Company", "NS  gdip : International Relations"]
        behind.append(f"AN  Document {factiva_number(each, number)}")
        coded.append("\n\n".join(["\n".join(fields), *told, "\n".join(behind)]))
    made = in_one(folder, "factiva-txt", OURS, "factiva.txt", some, ordered + "\n")
    return made + in_one(folder, "factiva-coded", OURS, "factiva.txt", some, "\n\n".join(coded) + "\n")


def _factiva_lines(some: Sequence[Sample]) -> Iterator[list[str]]:
    """The lines of each document, in the order without codes, with blank ones between paragraphs."""
    for number, each in enumerate(some, 1):
        head = [each.title, f"By {each.byline}", f"{each.words} words", british_day(each), "06:15 GMT"]
        head += [each.outlet, "CODE", "3", "English"]
        head += [f"(c) {each.published:%Y} {each.outlet} Ltd. All rights reserved.", ""]
        told = [line for paragraph in each.paragraphs for line in (paragraph, "")]
        yield [*head, *told, f"Document {factiva_number(each, number)}", ""]


def factiva_rich_text(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Factiva as RTF by LibreOffice."""
    with tempfile.TemporaryDirectory() as beside:
        source = Path(beside) / "factiva.docx"
        _document(source, [line for each in _factiva_lines(some) for line in each if line])
        return _rich_text(folder, "factiva-rtf", source, tuple(each.doc_id for each in some))


def factiva_page(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Factiva as a web page: a box with a table of codes for each article."""
    boxes = []
    for number, each in enumerate(some, 1):
        fields = {"HD": f"<b class='enHeadline'>{escape(each.title)}</b>", "BY": f"By {escape(each.byline)}"}
        fields |= {
            "WC": f"{each.words} words",
            "PD": british_day(each),
            "SN": escape(each.outlet),
            "LA": "English",
        }
        paragraphs = [
            f'<p class="articleParagraph enarticleParagraph">{escape(p)}</p>' for p in each.paragraphs
        ]
        fields |= {"LP": paragraphs[0], "TD": "\n".join(paragraphs[1:])}
        fields["AN"] = f"Document {factiva_number(each, number)}"
        cells = [
            f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{cell}</td></tr>'
            for code, cell in fields.items()
        ]
        boxes.append(f'<div class="article enArticle"><table>{"".join(cells)}</table></div><br/>')
    whole = f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Factiva</title></head><body>
<div id="contentWrapper">{"".join(boxes)}</div><div id="pageFooter">
<span class="copyright">&copy; 2025 Factiva, Inc. All rights reserved.</span></div></body></html>"""
    return in_one(folder, "factiva-html", OURS, "factiva.html", some, whole)


def proquest(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """ProQuest as plain text: documents parted by rules, fields behind the text."""
    rule = "_" * 60
    parts = ["", "Report Information from ProQuest", "03 March 2025 09:12"]
    for number, each in enumerate(some, 1):
        fields = [f"Document {number} of {len(some)}", each.title, each.url, f"Author: {each.byline}"]
        told = "Full text: " + "\n\n".join(each.paragraphs)
        day = f"{each.published:%b} {each.published.day}, {each.published:%Y}"
        behind = [
            "Subject: Dams; Rivers",
            f"Title: {each.title}",
            f"Publication title: {each.outlet}",
            "First page: A.3",
        ]
        behind += [
            f"Publication year: {each.published:%Y}",
            f"Publication date: {day}",
            "Source type: Newspaper",
        ]
        behind += [
            "Language of publication: English",
            "Document type: News",
            f"ProQuest document ID: 31900{number:05}",
        ]
        parts += [rule, *fields, told, *behind, f"Last updated: {each.published + timedelta(days=3)}"]
    return in_one(folder, "proquest-txt", OURS, "proquest.txt", some, "\n\n".join([*parts, rule]) + "\n")


def europresse(folder: Path, some: Sequence[Sample]) -> list[Made]:
    """Europresse as a web page: an <article> for each, days in French."""
    boxes = []
    for number, each in enumerate(some, 1):
        day = each.published
        when = f"{FRENCH_DAYS[day.weekday()]} {day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"
        told = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in each.paragraphs)
        boxes.append(f"""<article><header>
<div><span class="DocPublicationName">{escape(each.outlet)}   </span></div>
<div><span class="DocHeader">News, {when} {each.words} mots, p. 3</span></div>
<div class="titreArticle"><p class="titreArticleVisu">{escape(each.title)}</p></div>
<p class="sm-margin-bottomNews">{escape(each.byline)}</p></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer">{told}</div></div></section>
<footer><small>© {day.year} {escape(each.outlet)}. Tous droits réservés.</small>
<div class="publiC-lblNodoc">news·{day:%Y%m%d}·XX·{number:04}_{number}</div></footer></article>""")
    whole = f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{"".join(boxes)}</body></html>'
    return in_one(folder, "europresse-html", OURS, "europresse.html", some, whole)


MAKERS: tuple[Maker, ...] = (
    nexis_text,
    nexis_documents,
    factiva_text,
    factiva_rich_text,
    factiva_page,
    proquest,
    europresse,
)
