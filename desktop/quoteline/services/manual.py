"""The manual that ships with the program: its pages in their order, their headings, and what they tell of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quoteline import locations
from quoteline.domain import Spans
from quoteline.services.article_search import found_in
from quoteline.wording import Told, say

FIRST = "first-hour"  # the page that opens where none is asked for
# All pages there are: for whoever begins, to look things up, and what stands behind it.
PARTS: tuple[tuple[Told, tuple[str, ...]], ...] = (
    (
        say("Guides"),
        (
            FIRST,
            "query-language",
            "attribution",
            "dates",
            "importing",
            "exporting",
            "troubleshooting",
            "privacy",
        ),
    ),
    (say("To look up"), ("keys", "commands", "python", "library-file")),
    (
        say("How well it does"),
        ("quality", "performance", "reliability", "security", "packaging", "architecture"),
    ),
)
NAMES = tuple(name for _, names in PARTS for name in names)

_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\(([^()\s]*)\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it. ``anchor``: what a link calls it; ``text``: without Markdown."""

    level: int
    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its name (the file's, without its ending); ``source`` is Markdown."""

    name: str
    source: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return self.sections[0].title if self.sections else self.name

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links and pictures lead, as they are written."""
        return tuple(target for _, target in _LINK.findall(_without_code(self.source)))


@lru_cache(maxsize=1)
def pages() -> tuple[Page, ...]:
    """All pages of the manual that are there, in their order; read once."""
    files = ((name, locations.manual_folder() / f"{name}.md") for name in NAMES)
    return tuple(page(name, file.read_text(encoding="utf-8")) for name, file in files if file.is_file())


def page(name: str, source: str) -> Page:
    """A page cut into its sections; what stands before the first heading belongs to none."""
    return Page(name, source, tuple(_sections(source)))


def named(name: str) -> Page | None:
    """The page of this name, or None."""
    return next((each for each in pages() if each.name == name), None)


def followed(link: str, here: str) -> tuple[str, str] | None:
    """The page and the anchor that a link on the page ``here`` leads to; None: it leads out of the manual."""
    file, _, anchor = link.partition("#")
    name = file.removesuffix(".md") if file else here
    return (name, anchor) if name in NAMES and (not file or file.endswith(".md")) else None


def found(typed: str) -> dict[str, tuple[Section, ...]]:
    """The pages that hold all words typed, by name in their order, each with the sections that hold any."""
    words = typed.split()
    fitting = {}
    for each in pages():
        holds = [[bool(found_in(section.text, word)) for word in words] for section in each.sections]
        if words and all(any(column) for column in zip(*holds, strict=True)):
            best = max(map(sum, holds))
            fitting[each.name] = tuple(
                section for section, has in zip(each.sections, holds, strict=True) if sum(has) == best
            )
    return fitting


def marks(text: str, typed: str) -> Spans:
    """Where the words typed stand in the text of a page: in order, apart from each other, in code points."""
    found = (span for word in set(typed.split()) for span in found_in(text, word))
    spans = sorted(found, key=lambda span: (span[0], -span[1]))  # of words within each other, the longest
    apart: list[tuple[int, int]] = []
    for start, end in spans:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return tuple(apart)


def anchor_of(title: str, taken: Sequence[str] = ()) -> str:
    """What links call a heading, as everywhere where Markdown is read: `What it *does*` is what-it-does."""
    plain = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
    free, again = plain, 0
    while free in taken:
        again += 1
        free = f"{plain}-{again}"
    return free


def _sections(source: str) -> Iterator[Section]:
    taken: list[str] = []
    for level, title, body in _cut(source):
        told = _plain(title)
        taken.append(anchor_of(told, taken))
        yield Section(level, told, taken[-1], f"{told}\n{_plain(body)}")


def _cut(source: str) -> Iterator[tuple[int, str, str]]:
    """Level, heading and what stands below it; a # in a block of code begins no heading."""
    level, title, body, code = 0, "", [""], False
    for line in source.splitlines():
        code ^= line.startswith("```")
        mark = line.partition(" ")[0]
        if code or not mark or mark.strip("#") or len(mark) > 6:
            body.append(line)
            continue
        if level:
            yield level, title, "\n".join(body)
        level, title, body = len(mark), line[len(mark) :].strip(), []
    if level:
        yield level, title, "\n".join(body)


def _plain(source: str) -> str:
    """The words alone: of links what they say, without marks for code and emphasis."""
    return re.sub(r"\\([|*_#])", r"\1", re.sub(r"```\w*|[`*]", "", _LINK.sub(r"\1", source)))


def _without_code(source: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", source, flags=re.MULTILINE | re.DOTALL))
