"""Import every file of a folder made by make_formats.py, and compare what is found with the plain text.

python build/measure_formats.py FOLDER [--only KIND,KIND] [--details]

For each kind: how many articles came out of it and how many should have, how many have their title, outlet
and day, in how many the quotations (kind, words, speaker, day) are those of the plain text, and why not.
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import quoteline
from quoteline import ArticlePage

PLAIN = "plain"
ALIKE = 0.5  # of the words of an article, to be taken for it
MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "„": '"', " ": " ", "–": "-", "—": "-"})

Quoted = tuple[str, str, str, str]  # kind, words, speaker, day


@dataclass
class Figures:
    """What came of the files of one kind."""

    kind: str
    writer: str
    files: int = 0
    wanted: int = 0
    found: int = 0
    heads: Counter[str] = field(default_factory=Counter)
    same: int = 0
    quotations: int = 0  # of the plain text
    lost: int = 0
    more: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    seconds: float = 0.0


def plain(words: str) -> str:
    """Words as they are compared: marks and dashes alike, spaces single."""
    return " ".join(words.translate(MARKS).split())


def quoted(page: ArticlePage) -> Counter[Quoted]:
    """The quotations of an article as they are compared."""
    rows = (each.row for each in page.quotations)
    return Counter((row.kind.value, plain(row.text), row.speaker, str(row.said.start or "")) for row in rows)


def imported(paths: Sequence[Path]) -> tuple[list[ArticlePage], list[str]]:
    """The articles of files in a library of their own, and what was said of those that gave none."""
    pages, problems = [], []
    with (
        tempfile.TemporaryDirectory() as home,
        quoteline.open(Path(home) / "a.quoteline", make=True) as library,
    ):
        for step in library.import_steps(*paths, engine="rules"):
            if step.article_id is not None:
                pages.append(library.article(step.article_id))
            elif step.reason:
                problems.append(f"{step.outcome}: {step.reason}")
    return pages, problems


def measured(
    folder: Path, files: Sequence[dict[str, Any]], told: dict[str, Any], base: dict[str, ArticlePage]
) -> Figures:
    """Import the files of one kind into a library of their own, and compare."""
    figures = Figures(files[0]["kind"], files[0]["writer"], files=len(files))
    begun = time.perf_counter()
    pages, problems = imported([folder / each["file"] for each in files])
    figures.seconds = time.perf_counter() - begun
    wanted = [id for each in files for id in each["doc_ids"]]
    figures.wanted, figures.found = len(wanted), len(pages)
    by_id = dict(_matched(pages, wanted, base))
    for id in wanted:
        _compare(figures, told["articles"][id], base[id], by_id.get(id))
    for problem, count in Counter(problems).items():
        figures.causes[problem] += count
    extra = len(pages) - len(by_id)
    if extra:
        figures.causes["articles that are none of those written"] += extra
    return figures


def _matched(
    pages: Sequence[ArticlePage], wanted: Iterable[str], base: dict[str, ArticlePage]
) -> Iterator[tuple[str, ArticlePage]]:
    """Each wanted article with the page that has most of its words."""
    words = {id(page): set(plain(page.kept.article.text).split()) for page in pages}
    left = list(pages)
    for each in wanted:
        mine = set(plain(base[each].kept.article.text).split())
        best = max(
            left, key=lambda page: len(mine & words[id(page)]) / len(mine | words[id(page)]), default=None
        )
        if best is not None and len(mine & words[id(best)]) >= ALIKE * len(mine):
            left.remove(best)
            yield each, best


def _compare(figures: Figures, written: dict[str, Any], base: ArticlePage, page: ArticlePage | None) -> None:
    before = quoted(base)
    figures.quotations += before.total()
    if page is None:
        figures.lost += before.total()
        figures.causes["the article is missing"] += 1
        return
    article = page.kept.article
    figures.heads["title"] += plain(article.title) == plain(written["title"])
    figures.heads["outlet"] += plain(article.outlet) == plain(written["outlet"])
    figures.heads["day"] += str(article.published) == written["published"]
    now = quoted(page)
    if now == before:
        figures.same += 1
        return
    lost, more = before - now, now - before
    figures.lost += lost.total()
    figures.more += more.total()
    cause = cause_of(base, page, written["title"])
    figures.causes[cause] += 1
    figures.examples.append(f"{written['doc_id']}: {cause}\n    - {list(lost)[:2]}\n    + {list(more)[:2]}")


def cause_of(base: ArticlePage, page: ArticlePage, title: str) -> str:
    """Why the quotations of an article differ from those of its plain text, as far as the texts tell."""
    before, now = base.kept.article, page.kept.article
    causes = _other_words(before.text, now.text, title)
    if _paragraphs(before.text) - _paragraphs(now.text) and not any("became" in each for each in causes):
        causes.append("other paragraphs")
    if before.published != now.published:
        causes.append(f"another day of publication ({now.published} for {before.published})")
    return "; ".join(causes) or "the same text"


def _paragraphs(text: str) -> set[str]:
    return {plain(each) for each in text.split("\n\n")}


def _other_words(before: str, now: str, title: str) -> list[str]:
    old, new = plain(before).split(), plain(now).split()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    changes = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    more = ["…"] if len(changes) > 3 else []
    return [_told(each, old, new, title) for each in changes[:3]] + more


def _told(change: tuple[str, int, int, int, int], old: list[str], new: list[str], title: str) -> str:
    _, first, last, start, end = change
    gone, come = " ".join(old[first:last]), " ".join(new[start:end])
    if not gone and come == plain(title):
        return "the headline is part of the text"
    if not gone:
        where = "before" if first == 0 else "behind" if first == len(old) else "in"
        return f"{where} the text: “{_short(come)}”"
    return f"“{_short(gone)}” became “{_short(come)}”" if come else f"missing: “{_short(gone)}”"


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:40]} … {words[-15:]}"


def told_as_table(all_figures: Sequence[Figures]) -> Iterator[str]:
    """The table, a line a kind, and below it the causes."""
    yield f"{'kind':18} {'writer':20} {'files':>5} {'articles':>9} {'title':>5} {'outlet':>6} {'day':>4}"
    for each in all_figures:
        title, outlet, day = (each.heads[name] for name in ("title", "outlet", "day"))
        found = f"{each.found}/{each.wanted}"
        kept = f"{each.quotations - each.lost}/{each.quotations}"
        verdict = "same" if each.same == each.wanted else f"same in {each.same} of {each.wanted}"
        yield (
            f"{each.kind:18} {each.writer:20} {each.files:5} {found:>9} {title:5} {outlet:6} {day:4}"
            f"  {kept:>8} quotations (+{each.more})  {verdict}  {each.seconds:.1f} s"
        )
    for each in all_figures:
        for cause, count in each.causes.most_common(8):
            yield f"{each.kind}: {count} × {cause}"


def main(arguments: list[str]) -> int:
    """Print the table; 1 where an article is missing or a quotation lost, else 0."""
    parser = argparse.ArgumentParser(description="Compare what files of every kind give with the plain text.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="these kinds, parted by commas")
    parser.add_argument("--details", action="store_true", help="quotations that differ")
    options = parser.parse_args(arguments)
    told = json.loads((options.folder / "manifest.json").read_text("utf-8"))
    kinds: dict[str, list[dict[str, Any]]] = {}
    for each in told["files"]:
        kinds.setdefault(each["kind"], []).append(each)
    base = base_of(options.folder, kinds[PLAIN])
    chosen = [kind for kind in kinds if not options.only or kind in options.only.split(",")]
    figures = [measured(options.folder, kinds[kind], told, base) for kind in chosen]
    for line in told_as_table(figures):
        print(line)
    for missing in told["missing"]:
        print(f"not made: {missing}")
    if options.details:
        for each in figures:
            for example in each.examples:
                print(f"{each.kind}: {example}")
    return 0 if all(each.found >= each.wanted and not each.lost for each in figures) else 1


def base_of(folder: Path, files: Sequence[dict[str, Any]]) -> dict[str, ArticlePage]:
    """The articles as the plain texts give them."""
    pages, problems = imported([folder / each["file"] for each in files])
    if problems or len(pages) != len(files):
        raise SystemExit(f"The plain texts themselves cannot be read: {problems}")
    return {each["doc_ids"][0]: page for each, page in zip(files, pages, strict=True)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
