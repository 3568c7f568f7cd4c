"""The commands that read articles, ask a library and change it; each gives its exit status."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from quoteline import locations
from quoteline.cli import tables
from quoteline.cli.progress import Progress
from quoteline.domain import Axis, QuotationRow, UserError
from quoteline.services import (
    browsing,
    correcting,
    exporting,
    extracting,
    importing,
    indexing,
    reading,
    searching,
    timelines,
)
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, existing, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, Timeline, TimelineAsked, Unit

PICTURES = ("png", "svg", "pdf")
SHOWN_PROBLEMS = 50


@dataclass(frozen=True)
class Faces:
    """What needs Qt, handed in by ``__main__``."""

    open_window: Callable[[Path | None, Sequence[Path]], int]
    save_picture: Callable[[Timeline, Path], None]
    self_test: Callable[[], int]


def library_path(options: Namespace) -> Path:
    """The library named, or the person's own."""
    return options.library or locations.default_library()


@contextmanager
def opened(options: Namespace, *, make: bool = False) -> Iterator[Library]:
    """The library, prepared and open; ``make``: made if there is none."""
    path = library_path(options)
    prepare(path if make else existing(path))
    with closing(open_library(path)) as library:
        yield library


def tell(message: str) -> None:
    """A message for the person, on stderr."""
    print(message, file=sys.stderr)


def write(pieces: Iterable[str], output: str | None) -> None:
    """Data to a file, or to stdout."""
    if output in (None, "-"):
        sys.stdout.writelines(pieces)
        return
    try:
        with Path(str(output)).open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
    except OSError as error:
        raise UserError(f"“{output}” cannot be written ({error.strerror}). Choose another place.") from error


def bring_index_up_to_date(library: Library) -> None:
    """Search answers for the library as it now is."""
    with Progress("Preparing search") as progress:
        for step in indexing.update(library):
            progress.show(step.done, step.total)


def gui(options: Namespace) -> int:
    """``quoteline gui``"""
    libraries = [path for path in options.paths if path.suffix == locations.SUFFIX]
    others = [path for path in options.paths if path.suffix != locations.SUFFIX]
    status: int = options.faces.open_window(libraries[0] if libraries else None, others)
    return status


def self_test(options: Namespace) -> int:
    """``quoteline self-test``"""
    status: int = options.faces.self_test()
    return status


# --- reading articles --------------------------------------------------------------------------------


def import_(options: Namespace) -> int:
    """``quoteline import``"""
    report = importing.ImportReport()
    with opened(options, make=True) as library:
        try:
            _import(library, options, report)
        except KeyboardInterrupt:
            tell(f"Cancelled; whole articles are kept: {report.sentence()}.")
            return 130
        bring_index_up_to_date(library)
    for step in report.problems[:SHOWN_PROBLEMS]:
        tell(f"{step.outcome}: {step.origin}: {step.reason}")
    if len(report.problems) > SHOWN_PROBLEMS:
        tell(f"… and {len(report.problems) - SHOWN_PROBLEMS} more; --json names all.")
    if options.json:
        sys.stdout.write(tables.json_text(_report_object(report)))
    else:
        print(report.sentence() + ".")
    return 1 if report.failed else 0


def _import(library: Library, options: Namespace, report: importing.ImportReport) -> None:
    steps = importing.import_paths(
        library,
        options.paths,
        outlet=options.outlet,
        published=options.published,
        jobs=options.jobs,
        engine=options.engine,
    )
    with closing(steps), Progress("Importing") as progress:  # type: ignore[type-var]
        for step in steps:
            report.add(step)
            progress.show(step.done, step.total, f"{report.quotations:,} quotations")


def _report_object(report: importing.ImportReport) -> dict[str, Any]:
    return {
        "found": report.found,
        "imported": report.imported,
        "other_printings": report.printings,
        "already_there": report.already_there,
        "skipped": report.skipped,
        "failed": report.failed,
        "quotations": report.quotations,
        "files": [
            {
                "origin": step.origin,
                "outcome": step.outcome,
                "reason": step.reason,
                "article_id": step.article_id,
                "quotations": step.quotations,
            }
            for step in report.steps
        ],
    }


def extract(options: Namespace) -> int:
    """``quoteline extract``"""
    extracting.engine_named(options.engine)
    if options.jsonl:
        return _extract_lines(options)
    article = reading.one_article(options.file, sys.stdin.buffer)
    published = article.published or options.published
    quotations = extracting.quotations_in(article.text, published)
    if options.json:
        sys.stdout.write(tables.json_text(extracting.as_object(article.text, quotations, article.doc_id)))
        return 0
    rows = [
        (
            each.speaker.name if each.speaker else "—",
            said_shortly(each.said.start, each.said.end),
            each.kind,
            words,
        )
        for each in quotations
        for words in [each.words(article.text)]
    ]
    sys.stdout.write(tables.table(rows, ("speaker", "said", "kind", "quotation"), wide=3))
    return 0


def _extract_lines(options: Namespace) -> int:
    failures = 0

    def failed(number: int, reason: str) -> None:
        nonlocal failures
        failures += 1
        tell(f"failed: line {number}: {reason}")

    with reading.lines(options.jsonl, sys.stdin.buffer) as lines:
        write(extracting.extract_lines(lines, options.jobs, failed), options.output)
    return 1 if failures else 0


# --- asking a library --------------------------------------------------------------------------------


def search(options: Namespace) -> int:
    """``quoteline search``"""
    with opened(options) as library:
        bring_index_up_to_date(library)
        _say_understood(options.query)
        if options.among == "articles":
            return _search_articles(library, options)
        ids = list(_sorted_ids(library, options))[: options.limit]
        if options.format == "table":
            sys.stdout.write(_quotation_table(browsing.rows(library, ids)))
        else:
            sys.stdout.writelines(exporting.export_text(library, ids, options.format))
    return 0


def _say_understood(query: str) -> None:
    if query.strip() and sys.stderr.isatty():
        tell("understood as: " + " · ".join(searching.understood(query)))


def _sorted_ids(library: Library, options: Namespace) -> Sequence[int]:
    wanted = Wanted(options.query)
    sort = Sort(options.sort) if options.sort else Sort.RELEVANCE
    return browsing.quotation_ids(library, wanted, sort, descending=False)


def said_shortly(start: date | None, end: date | None) -> str:
    """A day, or a span of days, in few letters."""
    if start is None:
        return "undated"
    return start.isoformat() if end in (None, start) else f"{start}..{end}"


def _quotation_table(rows: Sequence[QuotationRow]) -> str:
    cells = [
        (
            row.id,
            said_shortly(row.said.start, row.said.end),
            row.speaker or "—",
            row.kind,
            row.text,
            row.outlet,
        )
        for row in rows
    ]
    return tables.table(cells, ("id", "said", "speaker", "kind", "quotation", "outlet"), wide=4)


def _search_articles(library: Library, options: Namespace) -> int:
    sort = Sort.RELEVANCE if options.sort in (None, "relevance") else Sort.PUBLISHED
    ids = browsing.article_ids(library, Wanted(options.query), sort)[: options.limit]
    rows = [asdict(row) for row in browsing.article_rows(library, ids)]
    for row in rows:
        row["published"] = row["published"].isoformat() if row["published"] else None
    columns = ("id", "published", "outlet", "title", "quotations", "url")
    if options.format == "jsonl":
        sys.stdout.writelines(tables.json_lines(rows))
    elif options.format == "csv":
        sys.stdout.write(tables.csv_text(rows, columns))
    else:
        sys.stdout.write(
            tables.table([[row[each] for each in columns[:5]] for row in rows], columns[:5], wide=3)
        )
    return 0


def export(options: Namespace) -> int:
    """``quoteline export``"""
    with opened(options) as library:
        if options.ids is not None:
            ids: Sequence[int] = options.ids
        else:
            bring_index_up_to_date(library)
            ids = browsing.quotation_ids(library, Wanted(options.query))
        chosen = {"columns": options.columns, "verbatim": options.verbatim}
        if options.output in (None, "-"):
            sys.stdout.writelines(exporting.export_text(library, ids, options.format, **chosen))
            return 0
        with Progress("Exporting") as progress:
            for done in exporting.export_file(library, ids, Path(options.output), options.format, **chosen):
                progress.show(done, len(ids))
        tell(f"{done} quotations written to {options.output}.")
    return 0


def speakers(options: Namespace) -> int:
    """``quoteline speakers list`` and ``quoteline speakers show NAME``"""
    with opened(options) as library:
        if options.what == "show":
            return _show_speaker(library, options)
        found = browsing.speaker_list(library, named=options.name)
    if options.json:
        rows = [{"id": each.key, "name": each.label, "quotations": each.count} for each in found]
        sys.stdout.write(tables.json_text(rows))
    else:
        cells = [(each.key, each.label, each.count) for each in found]
        sys.stdout.write(tables.table(cells, ("id", "speaker", "quotations"), wide=1))
    return 0


def _show_speaker(library: Library, options: Namespace) -> int:
    if not options.name:
        raise UserError("Say which speaker: quoteline speakers show NAME.")
    card = browsing.speaker_card(library, browsing.speaker_called(library, options.name))
    shown = _plain(asdict(card))
    if options.json:
        sys.stdout.write(tables.json_text(shown))
        return 0
    print(f"{card.name} ({card.kind}), number {card.id}")
    print(f"{card.quotations} quotations in {card.articles} articles", end="")
    print(f", said {card.first_said} to {card.last_said}" if card.first_said else "")
    for heading, values in (
        ("also", card.aliases),
        ("as", [f"{each.role} ({each.count})" for each in card.roles]),
        ("in", [f"{each.label} ({each.count})" for each in card.outlets]),
        ("with", [f"{each.label} ({each.count})" for each in card.with_speakers]),
    ):
        if values:
            print(f"{heading}: {', '.join(values)}")
    return 0


def _plain(value: Any) -> Any:
    """Dates as ISO text, tuples as lists: what JSON can hold."""
    match value:
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case date():
            return value.isoformat()
    return value


def timeline(options: Namespace) -> int:
    """``quoteline timeline``"""
    if options.format in PICTURES and not options.output:
        raise UserError(f"Say where to write the picture: -o FILE.{options.format}.")
    with opened(options) as library:
        bring_index_up_to_date(library)
        asked = TimelineAsked(
            wanted=Wanted(options.query, axis=Axis(options.axis)),
            axis=Axis(options.axis),
            unit=Unit(options.by),
            lanes=LaneBy(options.lanes),
        )
        found = timelines.timeline(library, asked)
    if options.format in PICTURES:
        options.faces.save_picture(found, Path(options.output).with_suffix(f".{options.format}"))
        return 0
    rows = timelines.as_rows(found)
    columns = ("start", "end", "lane", "count")
    if options.format == "jsonl":
        write(tables.json_lines(rows), options.output)
    elif options.format == "csv":
        write([tables.csv_text(rows, columns)], options.output)
    else:
        write(
            [tables.table([[row[each] for each in columns] for row in rows], columns, wide=2)], options.output
        )
    return 0


# --- changing a library ------------------------------------------------------------------------------


def correct(options: Namespace) -> int:
    """``quoteline correct``"""
    given = [each for each in _CORRECTIONS if each[0](options)]
    if not given:
        raise UserError("Say what to correct: --speaker, --content, --said or --not-a-quotation.")
    with opened(options) as library:
        for _, change in given:
            tell(f"{change(library, options).what}.")
    return 0


Given = Callable[[Namespace], bool]
Correct = Callable[[Library, Namespace], correcting.Change]
_CORRECTIONS: tuple[tuple[Given, Correct], ...] = (
    (lambda o: o.speaker is not None, lambda lib, o: correcting.set_speaker(lib, [o.id], o.speaker)),
    (lambda o: o.content is not None, lambda lib, o: correcting.set_content(lib, o.id, _spans(o.content))),
    (lambda o: o.said is not None, lambda lib, o: correcting.set_said(lib, [o.id], *correcting.days(o.said))),
    (lambda o: o.star is not None, lambda lib, o: correcting.star(lib, [o.id], o.star)),
    (lambda o: o.tag is not None, lambda lib, o: correcting.tag(lib, [o.id], o.tag)),
    (lambda o: o.untag is not None, lambda lib, o: correcting.untag(lib, [o.id], o.untag)),
    (lambda o: o.note is not None, lambda lib, o: correcting.set_note(lib, o.id, o.note)),
    (lambda o: o.not_a_quotation, lambda lib, o: correcting.not_a_quotation(lib, [o.id])),
)


def _spans(typed: str) -> tuple[tuple[int, int], ...]:
    try:
        pairs = [each.split(":") for each in typed.split(",")]
        return tuple((int(start), int(end)) for start, end in pairs)
    except ValueError:
        raise UserError(
            f"“{typed}” is not a list of parts; write START:END, or START:END,START:END."
        ) from None


def undo(options: Namespace) -> int:
    """``quoteline undo``"""
    with opened(options) as library:
        change = correcting.undo(library)
    tell(f"Taken back: {change.what}." if change else "There is nothing to take back.")
    return 0


def redo(options: Namespace) -> int:
    """``quoteline redo``"""
    with opened(options) as library:
        change = correcting.redo(library)
    tell(f"Made again: {change.what}." if change else "There is nothing to make again.")
    return 0
