"""What every export comes down to: articles cut out of it, compared with what it says that it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from quoteline.domain import Article
from quoteline.importers.decoding import storable
from quoteline.importers.lines import Line, joined
from quoteline.importers.newsroom.declared import Declared, Met, differing
from quoteline.importers.problems import Problem
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.found import Found
from quoteline.importers.source import Source
from quoteline.wording import say

# Archives count words in their own ways (headline, caption, figures), and differ by a tenth or two. What is
# under half, and more than a few lines short, was lost on the way.
LEAST_SHARE = 0.5
FEWEST_LOST = 60  # words
LONGEST_WORD = 14  # characters a word on average; more are no words parted by spaces (Chinese, Thai)
NUMBER = re.compile(r"\d[\d.,'’\s]{0,12}")
BY = re.compile(r"^(?:By|BY|by|Par|PAR|Von(?= [A-Z]|$)|VON)(?:\s+|$)")  # not “von der Leyen”
LONGEST_VALUE = 20_000  # characters of a field beside the text


@dataclass(slots=True)
class Cut:
    """One article as it was cut out, with what the export tells of it.

    ``number`` is the one that the export prints, 0 where it prints none; ``length`` are the words that it
    declares. ``body`` holds a Line for each paragraph, ``extra`` what belongs to no field of ours. ``lack``
    says in the export's own words why it holds no text.
    """

    number: int = 0
    title: str = ""
    outlet: str = ""
    byline: str = ""
    url: str = ""
    doc_id: str = ""
    language: str = ""
    length: int | None = None
    dates: list[Found] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    extra: dict[str, object] = field(default_factory=dict)
    lack: str = ""

    def add(self, name: str, value: str) -> None:
        """Keep a field beside the text; what comes twice is kept twice."""
        words = one_line(value)
        if not words:
            return
        before = self.extra.get(name)
        if before is None:
            self.extra[name] = words
        elif len(str(before)) < LONGEST_VALUE and words not in str(before):
            self.extra[name] = f"{before}; {words}"


def one_line(words: str) -> str:
    """Metadata as it can be kept: on one line, without signs that no file can hold."""
    return " ".join(storable(words[:LONGEST_VALUE]).split())


def words_declared(words: str) -> int | None:
    """The number in “1,812 words” or “1 812 mots”; None where there is none."""
    found = NUMBER.search(words[:100])
    digits = re.sub(r"\D", "", found[0]) if found else ""
    return int(digits) if 0 < len(digits) < 8 else None


def articles(
    cuts: Iterable[Cut], source: Source, read_as: str, declared: Callable[[], Iterable[Declared]]
) -> Iterator[Article | Problem]:
    """The articles that were cut out, in their order, and what the export says that it holds beside them.

    ``declared`` is asked once all are cut: some exports tell it in each article, some at their end.
    """
    met: list[Met] = []
    for place, cut in enumerate(cuts, start=1):
        met.append(Met(cut.number, one_line(cut.title)))
        yield from told(cut, source.place(place), read_as, place)
    for reason in differing(declared(), met):
        yield Problem(reason, source.origin)


def told(cut: Cut, origin: str, read_as: str, place: int = 1) -> Iterator[Article | Problem]:
    """One article, and a Problem where it has no text or plainly only a part of it.

    ``place`` is its place in the export, for the reason.
    """
    text, pages = joined(replace(line, text=storable(line.text)) for line in cut.body)
    if not text.strip():
        yield Problem(_without_text(cut, place), origin)
        return
    yield dated(_article(cut, text, pages, origin, read_as), cut.dates)
    found = len(text.split())
    if cut.length is not None and _is_cut_short(text, found, cut.length):
        yield Problem(
            say(
                "it declares {declared} words, but {found} were found: a part of it may be missing",
                declared=cut.length,
                found=found,
            ),
            origin,
        )


def _article(cut: Cut, text: str, pages: tuple[tuple[int, str], ...], origin: str, read_as: str) -> Article:
    extra = dict(cut.extra)
    if cut.length is not None:
        extra["length"] = cut.length
    if cut.number:
        extra["document number"] = cut.number
    return Article(
        text=text,
        title=one_line(cut.title),
        outlet=one_line(cut.outlet),
        byline=BY.sub("", one_line(cut.byline)),
        origin=origin,
        url=one_line(cut.url),
        doc_id=one_line(cut.doc_id),
        extra=extra,
        language=cut.language,
        pages=pages,
        read_as=read_as,
    )


def _without_text(cut: Cut, place: int) -> str:
    title = one_line(cut.title)[:200]
    if cut.lack:
        return say(
            "the export holds no text of “{title}”: {lack}", title=title, lack=one_line(cut.lack)[:200]
        )
    if title:
        return say("the export holds no text of “{title}”", title=title)
    return say("document {number} of the export holds no text", number=str(cut.number or place))


def _is_cut_short(text: str, found: int, declared: int) -> bool:
    """Whether a half or more was lost; not judged where words are not parted by spaces."""
    if len(text) > LONGEST_WORD * found:
        return False
    return found < LEAST_SHARE * declared and declared - found >= FEWEST_LOST
