"""The grammar of the command line: which commands there are, and what each may be told."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from quoteline import __version__
from quoteline.errors import UserError

ALL = "which quotations (default: all)"
KINDS = ("direct", "mixed", "indirect")  # as Kind has them, which is loaded where quotations are
# fmt: off
COMMANDS = (
    "gui", "open", "import", "feeds", "watch", "extract", "search", "searches", "export", "speakers",
    "review", "correct", "history", "undo", "redo", "timeline", "families", "dates", "verify", "audit",
    "provenance", "versions", "report", "reindex", "backup", "restore", "doctor", "bench", "self-test",
    "completion",
)
# fmt: on


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence, and takes no shortened names of options: a name that
    is short enough today may mean two options tomorrow.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message}. See {self.prog} --help.")


def parser(command: str = "") -> Parser:
    """The whole grammar; with the name of a command, no more of it than what that command needs.

    A call pays for the modules of its own command, not for those of all.
    """
    top = Parser(
        prog="quoteline",
        description="Who said what, and when, from the articles on your own machine."
        " Without a command, the window opens.",
    )
    top.add_argument("--version", action="version", version=f"quoteline {__version__}")
    under = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for names, add in _groups().items():
        if not command or command in names:
            add(under)
    return top


Under: TypeAlias = "argparse._SubParsersAction[Parser]"


def _command(under: Under, name: str, run: object, help: str, *, library: bool = True) -> Parser:
    made: Parser = under.add_parser(name, help=help, description=help)
    made.set_defaults(run=run)
    if library:
        made.add_argument("-l", "--library", metavar="LIB", help="the library (default: your own)")
    return made


def day(typed: str) -> date:
    """A day written as 2025-03-20."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is not a day; write it as 2025-03-20") from None


def whole(typed: str) -> int:
    """A whole number, 0 or more, that a library can hold."""
    if not re.fullmatch("[0-9]{1,18}", typed):
        raise argparse.ArgumentTypeError(f"“{typed}” is not a whole number, 0 or more")
    return int(typed)


def languages(typed: str) -> tuple[str, ...]:
    """Languages that words can be looked for in all forms in, written as en,de."""
    from quoteline.search.stemming import LANGUAGES as STEMMED

    found = tuple(each.strip() for each in typed.split(",") if each.strip())
    if unknown := [each for each in found if each not in STEMMED]:
        raise argparse.ArgumentTypeError(
            f"no forms of words are known in “{unknown[0]}”; choose of {','.join(STEMMED)}"
        )
    return found


def text(typed: str) -> str:
    """Typed text as it can be kept: bytes that are no UTF-8 become U+FFFD, NUL is left out."""
    return os.fsencode(typed).decode("utf-8", "replace").replace("\0", "")


def _starting(under: Under) -> None:
    from quoteline.cli import commands, opening

    gui = _command(under, "gui", commands.gui, "Open the window.", library=False)
    gui.add_argument(
        "paths",
        nargs="*",
        type=opening.path_or_link,
        metavar="LIBRARY",
        help="a library, articles to import, or a link into a library",
    )
    lead = _command(under, "open", opening.open_link, "Open the window where a link leads.", library=False)
    lead.add_argument(
        "paths", nargs=1, type=opening.link, metavar="LINK", help="quoteline://LIBRARY/quotation/ID"
    )


def _reading(under: Under) -> None:
    from quoteline.cli import dating, feeds, gathering, mapping, reading
    from quoteline.services.engines import ENGINES

    into = _command(under, "import", reading.import_, "Import articles: files, folders, exports.")
    into.add_argument(
        "paths",
        nargs="*",
        type=gathering.place,
        metavar="PATH",
        help="files, folders, addresses (https://…), or - for what is piped in",
    )
    into.add_argument("--from-file", metavar="LIST", help="the paths that a file lists, or - those piped in")
    into.add_argument("--as", dest="kind", metavar="KIND", help="the kind of what is piped in: html, jsonl …")
    into.add_argument(
        "--map",
        dest="columns",
        type=mapping.columns,
        action="append",
        metavar="FIELD=COLUMN,…",
        help="which column of a table holds what, by name or number: text=body,published=date",
    )
    into.add_argument("--outlet", type=text, default="", metavar="NAME", help="for files that name none")
    into.add_argument("--published", type=day, metavar="DATE", help="for files that tell none")
    news = _command(under, "feeds", feeds.feeds, "Subscribe to feeds; fetch what is new when asked to.")
    feeds.add_feed_options(news, whole)
    folder = _command(under, "watch", feeds.watch, "Watch folders; import what is new when asked to.")
    feeds.add_options(folder, feeds.FOLDERS, "FOLDER", whole)
    out = _command(under, "extract", reading.extract, "Show the quotations of a text.", library=False)
    _one_text(out)
    for each in (into, out):
        each.add_argument("--jobs", type=whole, metavar="N", help="processes (default: one a core)")
        each.add_argument(
            "--engine", default="auto", choices=ENGINES, help="auto: the model where there is one"
        )
        each.add_argument("--json", action="store_true", help="print one JSON document")
    when = _command(under, "dates", dating.dates, "Show the dates that a text names.", library=False)
    _one_text(when)
    when.add_argument("--json", action="store_true", help="print one JSON document")


def _one_text(made: Parser) -> None:
    """What a command takes that reads one text, or many from lines of JSON, without a library."""
    made.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a file, or - for what is piped in"
    )
    made.add_argument("--published", type=day, metavar="DATE", help="the publication date")
    made.add_argument("--jsonl", metavar="IN", help="read one object a line: doc_id, text, pub_date")
    made.add_argument("-o", "--output", metavar="OUT", help="where to write (default: stdout)")


def _asking(under: Under) -> None:
    from quoteline.cli import asking, exporting, facets, families, many_queries, pictures, searches

    search = _command(under, "search", asking.search, "Search quotations or articles.")
    search.add_argument(
        "query", type=text, nargs="?", metavar="QUERY", help="put -- before a query that begins with -"
    )
    search.add_argument("--in", dest="among", choices=("quotes", "articles"), default="quotes")
    search.add_argument("--sort", choices=("relevance", "said", "published"))
    search.add_argument("--descending", action="store_true", help="the other way round")
    search.add_argument("--limit", type=whole, default=50, metavar="N", help="how many rows (50)")
    search.add_argument("--format", choices=("table", "jsonl", "csv"), default="table")
    search.add_argument(
        "--facets",
        type=facets.names,
        nargs="?",
        const=facets.names(facets.ALL),
        metavar="LIST",
        help="speaker,outlet,…: how many of each there are, instead",
    )
    search.add_argument("--like", type=whole, metavar="ID", help="only what is like this quotation")
    search.add_argument("--explain", action="store_true", help="what each part of the query finds, instead")
    many_queries.add_options(search, whole)
    kept = _command(under, "searches", searches.searches, "List, run and keep searches that fill themselves.")
    kept.add_argument("what", nargs="?", choices=searches.WHAT, default="list")
    kept.add_argument("words", nargs="*", type=text, metavar="NAME", help="save: NAME QUERY")
    kept.add_argument("--new", action="store_true", help="run: what came in since it was last looked at")
    kept.add_argument("--sort", choices=searches.SORTS, help="save, update: the order")
    kept.add_argument("--limit", type=whole, default=50, metavar="N", help="how many rows (50)")
    kept.add_argument("--format", choices=("table", "jsonl", "csv"), default="table")
    kept.add_argument("--json", action="store_true", help="print one JSON document")
    export = _command(under, "export", exporting.export, "Write quotations in a format.")
    export.add_argument("query", type=text, nargs="?", default="", metavar="QUERY", help=ALL)
    export.add_argument("--ids", type=_numbers, metavar="1,2,3", help="these quotations, in this order")
    export.add_argument("--columns", type=_names, metavar="a,b,c", help="these columns, in this order")
    export.add_argument("--context", type=whole, metavar="N", help="whole sentences before and after")
    exporting.add_options(export)
    _speakers(under)
    line = _command(under, "timeline", asking.timeline, "Count quotations over time, or draw them.")
    line.add_argument("query", type=text, nargs="?", default="", metavar="QUERY", help=ALL)
    line.add_argument("--by", choices=("day", "week", "month", "year"))
    line.add_argument("--axis", choices=("said", "published"), default="said")
    line.add_argument("--lanes", choices=("speaker", "outlet", "kind"), default="speaker")
    line.add_argument("--format", choices=("table", "jsonl", "csv", "png", "svg", "pdf"))
    line.add_argument("-o", "--output", metavar="FILE", help="where to write (needed for a picture)")
    pictures.add_options(line)
    same = _command(under, "families", families.families, "Show one statement in all its printings.")
    same.add_argument("query", type=text, nargs="?", default="", metavar="QUERY", help=ALL)
    same.add_argument("--days", type=_days, default=7, metavar="N", help="how far printings may lie apart")
    same.add_argument("--cut-short", action="store_true", help="only where a printing stops before a “but”")
    for each in (search, kept, export, line, same):
        each.add_argument(
            "--forms",
            type=languages,
            metavar="en,de",
            help="words in all their forms in these languages (default: as typed)",
        )
    same.add_argument("--members", action="store_true", help="every printing with what it changed")
    same.add_argument("--limit", type=whole, metavar="N", help="default: 50; all with --json")
    same.add_argument("--json", action="store_true", help="print one JSON document")


def _speakers(under: Under) -> None:
    from quoteline.cli import pictures, speakers

    who = _command(
        under, "speakers", speakers.speakers, "List speakers, or show one; say who is one, and who is none."
    )
    who.add_argument("what", nargs="?", choices=speakers.WHAT, default="list")
    who.add_argument("names", nargs="*", type=text, metavar="NAME", help="a name, or a number")
    who.add_argument("--ids", type=_numbers, metavar="1,2,3", help="split: these quotations")
    who.add_argument("--as", dest="as_name", type=text, default="", metavar="NAME", help="split --ids: whose")
    who.add_argument("--from", dest="first", type=day, metavar="DATE", help="role: the first day it held")
    who.add_argument("--to", dest="last", type=day, metavar="DATE", help="role: the last day it held")
    who.add_argument("--remove", action="store_true", help="alias, role: take it away")
    who.add_argument("--rejected", action="store_true", help="list: those that are no speakers")
    who.add_argument("--json", action="store_true", help="print one JSON document")
    who.add_argument("-o", "--output", metavar="FILE", help="chart: the picture to write")
    who.add_argument("--format", choices=pictures.FORMATS, help="chart: when left out, what FILE ends in")
    pictures.add_options(who)


def _days(typed: str) -> int:
    """A number of days that is a span of news, not of history."""
    if (days := whole(typed)) > 3660:
        raise argparse.ArgumentTypeError(f"{days} days are more than ten years; write 3660 or less")
    return days


def _numbers(typed: str) -> list[int]:
    try:
        return [whole(each.strip()) for each in typed.split(",") if each.strip()]
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"“{typed}” is not a list of numbers; write 1,2,3") from None


def _names(typed: str) -> list[str]:
    return [each.strip() for each in typed.split(",") if each.strip()]


def _changing(under: Under) -> None:
    from quoteline.cli import changing, reviewing

    review = _command(under, "review", reviewing.review, "List what is doubtful, the most doubtful first.")
    review.add_argument("query", type=text, nargs="?", default="", metavar="QUERY", help=ALL)
    review.add_argument("--limit", type=whole, default=50, metavar="N", help="how many rows (50)")
    review.add_argument("--all", action="store_true", help="those without any doubt as well")
    review.add_argument("--json", action="store_true", help="print one JSON document")
    correct = _command(
        under, "correct", changing.correct, "Correct a quotation, or an article's publication date."
    )
    correct.add_argument(
        "id", nargs="?", type=_numbers, metavar="ID", help="the quotation, by the number that search prints"
    )
    correct.add_argument(
        "--article",
        type=_numbers,
        metavar="ID[,ID]",
        help="articles, by the number that search --in articles prints (default: the quotation's)",
    )
    correct.add_argument(
        "--outlet",
        type=text,
        metavar="NAME",
        help="which outlet printed the article; an empty name: not known",
    )
    correct.add_argument(
        "--published",
        type=text,
        metavar="DATE",
        help="when the article was published: 2025-03-19, or unknown; its quotations are dated anew",
    )
    correct.add_argument("--speaker", type=text, metavar="NAME", help="who said it; an empty name: not known")
    correct.add_argument("--not-this-speaker", action="store_true", help="it was somebody else")
    correct.add_argument(
        "--in-article", action="store_true", help="all quotations of that speaker in that article"
    )
    correct.add_argument("--kind", choices=KINDS, help="how much of it stands in quotation marks")
    correct.add_argument("--add", metavar="S:E[,S:E]", help="with --article: a quotation that was not found")
    correct.add_argument("--content", metavar="S:E[,S:E]", help="the quoted words, as offsets into the text")
    correct.add_argument("--said", type=text, metavar="DATE", help="2025-03-19, 2025-03, A..B, or unknown")
    correct.add_argument("--not-a-quotation", action="store_true", help="it is shown no more")
    correct.add_argument("--confirm", action=argparse.BooleanOptionalAction, help="it was read and is right")
    correct.add_argument("--star", action=argparse.BooleanOptionalAction, help="star it")
    correct.add_argument("--tag", type=text, metavar="NAME", help="add a tag")
    correct.add_argument("--untag", type=text, metavar="NAME", help="take a tag away")
    correct.add_argument("--note", type=text, metavar="TEXT", help="a note; empty: none")
    done = _command(under, "history", changing.history, "List what was done, newest first.")
    done.add_argument("id", nargs="?", type=whole, metavar="ID", help="only with this quotation")
    done.add_argument("--limit", type=whole, default=50, metavar="N", help="how many rows (50)")
    undo = _command(under, "undo", changing.undo, "Take back the last correction.")
    redo = _command(under, "redo", changing.redo, "Make the correction again that was last taken back.")
    for each in (correct, done, undo, redo):
        each.add_argument("--json", action="store_true", help="print one JSON document")


def _keeping(under: Under) -> None:
    from quoteline.cli import benching, commands, completing, doctoring, keeping, reextracting
    from quoteline.services.engines import ENGINES

    verify = _command(under, "verify", keeping.verify, "Read all again: is every quotation where it was?")
    verify.add_argument("--origins", action="store_true", help="compare the files it came from as well")
    reindex = _command(under, "reindex", reextracting.reindex, "Build the search index again.")
    reindex.add_argument("--extract", action="store_true", help="find the quotations again; corrections stay")
    reindex.add_argument("--engine", choices=ENGINES, help="auto: the model where there is one")
    reindex.add_argument("--jobs", type=whole, metavar="N", help="processes (default: one a core)")
    doctor = _command(under, "doctor", doctoring.doctor, "Tell how things stand.")
    backup = _command(under, "backup", keeping.backup, "Copy a library, also while it is in use.")
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to (default: your backups)")
    backup.add_argument("--list", action="store_true", help="list the backups there are, newest first")
    restore = _command(under, "restore", keeping.restore, "Put a backup in the place of a library.")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("new", nargs="?", type=Path, metavar="NEW", help="with --salvage: what is made")
    restore.add_argument(
        "--salvage",
        action="store_true",
        help="save what can be read of FILE, which is damaged, to the new library NEW",
    )
    bench = _command(under, "bench", benching.bench, "Measure how fast the program is.")
    benching.add_options(bench, whole)
    for each in (verify, reindex, doctor, backup, restore, bench):
        each.add_argument("--json", action="store_true", help="print one JSON document")
    _command(under, "self-test", commands.self_test, "Try everything once on the samples.", library=False)
    shells = _command(
        under,
        "completion",
        completing.completion,
        "Print what a shell completes these commands by.",
        library=False,
    )
    shells.add_argument("shell", choices=completing.SHELLS)


def _looking_closely(under: Under) -> None:
    from quoteline.cli import auditing, provenance, versions

    audit = _command(under, "audit", auditing.audit, "Tell what in marks is no quotation, and why.")
    audit.add_argument("--article", type=whole, metavar="ID", help="this article, stretch by stretch")
    audit.add_argument("--json", action="store_true", help="print one JSON document")
    why = _command(under, "provenance", provenance.provenance, "Tell why a quotation is there.")
    why.add_argument("id", type=whole, metavar="ID", help="the quotation, by the number that search prints")
    why.add_argument("--json", action="store_true", help="print one JSON document")
    same = _command(under, "versions", versions.versions, "Tell what changed in an article since it came in.")
    same.add_argument(
        "article", type=whole, metavar="ARTICLE", help="by the number that search --in articles prints"
    )
    same.add_argument("--json", action="store_true", help="print one JSON document")
    told = _command(under, "report", versions.report, "Tell once more what became of the last import.")
    told.add_argument("--problems", action="store_true", help="only what failed or was skipped")
    told.add_argument("--format", choices=("text", "csv", "json"), default="text")
    told.add_argument("-o", "--output", metavar="FILE", help="where to write (default: stdout)")


def _groups() -> dict[tuple[str, ...], Callable[[Under], None]]:
    """Which commands each of the functions above adds."""
    return {
        ("gui", "open"): _starting,
        ("import", "feeds", "watch", "extract", "dates"): _reading,
        ("search", "searches", "export", "speakers", "timeline", "families"): _asking,
        ("review", "correct", "history", "undo", "redo"): _changing,
        ("verify", "reindex", "doctor", "backup", "restore", "bench", "self-test", "completion"): _keeping,
        ("audit", "provenance", "versions", "report"): _looking_closely,
    }
