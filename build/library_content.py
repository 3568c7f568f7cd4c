"""What is in a library, whatever its rows are numbered: to compare one that was made in another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from quoteline.domain import QuotationDetail
from quoteline.services import browsing
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, open_library
from quoteline.services.searching import Wanted

BATCH = 500


@dataclass(frozen=True)
class Content:
    """Articles, quotations and speakers, each as often as it is there."""

    articles: Counter[Hashable]
    quotations: Counter[Hashable]
    speakers: Counter[Hashable]

    def summary(self) -> str:
        """How much it is."""
        counts = {"articles": self.articles, "quotations": self.quotations, "speakers": self.speakers}
        return ", ".join(f"{each.total():,} {name}" for name, each in counts.items())


def content(path: Path) -> Content:
    """All that a library holds."""
    with closing(open_library(path, read_only=True)) as library:
        marks = dict(_articles(library))
        speakers = Counter((each.label, each.count) for each in browsing.speaker_list(library))
        return Content(
            Counter(marks.values()),
            Counter(_quotation(each, marks) for each in _quotations(library)),
            Counter(dict(speakers)),
        )


def _articles(library: Library) -> Iterator[tuple[int, Hashable]]:
    for id in browsing.article_ids(library, Wanted()):
        page = browsing.article_page(library, id)
        article = page.kept.article
        mark = sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
        head = (article.title, article.outlet, article.byline, article.published, article.published_from)
        told = (article.url, article.doc_id, article.origin, article.language, article.read_as)
        yield (
            id,
            (
                mark,
                *head,
                *told,
                len(page.printings),
                tuple((each.text, each.span) for each in page.declined),
            ),
        )


def _quotations(library: Library) -> Iterator[QuotationDetail]:
    ids = browsing.quotation_ids(library, Wanted(), Sort.ADDED)
    for start in range(0, len(ids), BATCH):
        yield from browsing.details(library, ids[start : start + BATCH])


def _quotation(detail: QuotationDetail, marks: dict[int, Hashable]) -> Hashable:
    row = detail.row
    where = (marks[row.article_id], detail.content, detail.cue, detail.source)
    return (*where, row.kind, row.speaker, row.speaker_kind, row.role, row.said, row.confidence, row.remark)


def differences(wanted: Content, found: Content) -> str:
    """What is missing, and what is there too much, in words; empty where they are equal."""
    told = []
    for name in ("articles", "quotations", "speakers"):
        before, now = getattr(wanted, name), getattr(found, name)
        if before != now:
            lost, more = before - now, now - before
            told.append(
                f"{name}: {lost.total()} lost, {more.total()} more ({list(lost)[:1]} {list(more)[:1]})"
            )
    return "; ".join(told)
