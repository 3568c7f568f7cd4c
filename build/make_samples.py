"""Compile the marked-up sample articles into articles.jsonl and gold.jsonl, and verify every mark in them.

An author file is a head (``key: value`` lines), a blank line, the marked text, a line ``---`` and a list:

    “[[q1|We will not sign,]]” [[c1|said]] [[s1|Mara Velinova]].
    ---
    1 d | Mara Velinova | 2024-05-14 Tuesday

``q`` marks content, ``c`` the cue, ``s`` the source; ``[[s1 s2|…]]`` belongs to two quotations. A line of the
list gives the ids, the kind (d, m, i), the speaker (``none`` if the article does not tell) and the statement
date: ``pub``, ``?``, or a day, week (2024-W20), month, year or range (A..B) and the words that prove it,
several joined by `` + ``; of several equal words those nearest to the content are meant.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
HEAD = ("doc_id", "title", "outlet", "byline", "published", "url")
KINDS = {"d": "direct", "m": "mixed", "i": "indirect"}
OPENING = "“„«‘\"'"
CLOSING = "”“»’\"'"
MARK = re.compile(r"\[\[([qcs]\d+(?: [qcs]\d+)*)\||\]\]")
LISTED = re.compile(r"([\d,]+) ([dmi]) \| (.+?) \| (.+)")
SAID = re.compile(r"(\d{4}(?:-W?\d\d)?(?:-\d\d)?)(?:\.\.(\d{4}(?:-\d\d){0,2}))? (.+)")
# An apostrophe inside a word is no mark; neither is one that stands for missing letters at its end.
WORD_EDGE_MARK = re.compile(r"[“”„«»\"‘]|(?<!\w)'(?=\w)")

Span = tuple[int, int]
Json = dict[str, object]


class SampleError(Exception):
    """An author file is at fault; the message names the file and what to mend."""


@dataclass(frozen=True)
class Listed:
    kind: str
    speaker: str | None
    said: str


def read_marked(raw: str) -> tuple[dict[str, str], str, dict[int, Listed]]:
    """Head, marked text and list of an author file."""
    head_part, _, rest = raw.partition("\n\n")
    body, _, footer = rest.partition("\n---\n")
    head = dict.fromkeys(HEAD, "")
    for line in head_part.splitlines():
        key, _, value = line.partition(":")
        if key not in head:
            raise SampleError(f"unknown head line {line!r}")
        head[key] = value.strip()
    return head, body.strip(), read_list(footer)


def read_list(footer: str) -> dict[int, Listed]:
    listed: dict[int, Listed] = {}
    for line in filter(None, footer.splitlines()):
        found = LISTED.fullmatch(line.strip())
        if not found:
            raise SampleError(f"cannot read list line {line!r}")
        speaker = None if found[3] == "none" else found[3]
        for number in map(int, found[1].split(",")):
            if number in listed:
                raise SampleError(f"quotation {number} is listed twice")
            listed[number] = Listed(KINDS[found[2]], speaker, found[4])
    return listed


def take_out_marks(body: str) -> tuple[str, dict[str, list[Span]]]:
    """The plain text, and for every mark id its spans in it."""
    plain: list[str] = []
    length = position = 0
    stack: list[tuple[list[str], int]] = []
    spans: dict[str, list[Span]] = {}
    for found in MARK.finditer(body):
        plain.append(body[position : found.start()])
        length += found.start() - position
        position = found.end()
        if found[1]:
            stack.append((found[1].split(), length))
        elif not stack:
            raise SampleError(f"]] closes nothing near {body[max(0, position - 40) : position]!r}")
        else:
            ids, start = stack.pop()
            for mark_id in ids:
                spans.setdefault(mark_id, []).append((start, length))
    if stack:
        raise SampleError(f"{stack[-1][0]} is never closed")
    return "".join([*plain, body[position:]]), spans


def by_paragraph(text: str, spans: list[Span]) -> list[Span]:
    """Content spans cut at paragraph breaks, without the mark that reopens a quotation."""
    cut: list[Span] = []
    for start, end in sorted(spans):
        for part in re.finditer(r"[^\n]+", text[start:end]):
            first, last = start + part.start(), start + part.end()
            while first > start and text[first] in OPENING + " \u00a0":
                first += 1
            cut.append((first, last))
    return cut


def last_day(day: str) -> date:
    """The last day of an ISO day, month or year."""
    if len(day) == 4:
        return date(int(day), 12, 31)
    if len(day) == 7:
        year, month = map(int, day.split("-"))
        return date(year, month, monthrange(year, month)[1])
    return date.fromisoformat(day)


def days_of(when: str, until: str | None) -> tuple[date, date, str]:
    """First day, last day and precision of a written date."""
    if "W" in when:
        monday = date.fromisoformat(f"{when}-1")
        return monday, monday + timedelta(days=6), "week"
    first = date.fromisoformat(f"{when}-01-01"[:10] if len(when) == 4 else f"{when}-01"[:10])
    if until:
        return first, last_day(until), "range"
    return first, last_day(when), {4: "year", 7: "month", 10: "day"}[len(when)]


def nearest(text: str, words: str, content: list[Span]) -> Span:
    """Where the evidence words stand nearest to the content."""
    hits = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    if not hits:
        raise SampleError(f"evidence {words!r} is not in the text")
    start, end = content[0][0], content[-1][1]
    return min(hits, key=lambda hit: max(start - hit[1], hit[0] - end, 0))


def statement_date(said: str, published: str, text: str, content: list[Span]) -> Json:
    if said == "?" or (said == "pub" and not published):
        return {"start": None, "end": None, "precision": "unknown", "basis": "unknown", "evidence": []}
    if said == "pub":
        return {
            "start": published,
            "end": published,
            "precision": "day",
            "basis": "publication",
            "evidence": [],
        }
    found = SAID.fullmatch(said)
    if not found:
        raise SampleError(f"cannot read statement date {said!r}")
    start, end, precision = days_of(found[1], found[2])
    if start > end or (published and end > date.fromisoformat(published)):
        raise SampleError(f"statement date {said!r} is after publication")
    evidence = sorted(nearest(text, words, content) for words in found[3].split(" + "))
    return {
        "start": start.isoformat(),
        "end": end.isoformat(),
        "precision": precision,
        "basis": "expression",
        "evidence": [list(span) for span in evidence],
    }


def stands_in_marks(text: str, span: Span) -> bool:
    """A mark stands before it, and after it a mark or the end of a paragraph."""
    before, after = text[: span[0]].rstrip(" \u00a0"), text[span[1] :].lstrip(" \u00a0")
    return before[-1:] in list(OPENING) and after[:1] in list(CLOSING + "\n")


def check_kind(text: str, kind: str, content: list[Span]) -> None:
    """Raise where the quotation marks contradict the kind."""
    words = " … ".join(text[start:end] for start, end in content)
    inside = [stands_in_marks(text, span) for span in content]
    if kind == "direct" and not all(inside):
        raise SampleError(f"direct, but not inside marks: {words[:60]!r}")
    if kind != "direct" and all(inside):
        raise SampleError(f"{kind}, but wholly inside marks: {words[:60]!r}")
    if kind == "mixed" and not WORD_EDGE_MARK.search(words):
        raise SampleError(f"mixed, but without marks: {words[:60]!r}")
    if kind == "indirect" and WORD_EDGE_MARK.search(words):
        raise SampleError(f"indirect, but with marks: {words[:60]!r}")


def check_spans(text: str, spans: dict[str, list[Span]], listed: dict[int, Listed]) -> None:
    for mark_id, places in spans.items():
        if int(mark_id[1:]) not in listed:
            raise SampleError(f"{mark_id} is not in the list")
        for start, end in places:
            if text[start:end] != text[start:end].strip() or start == end:
                raise SampleError(f"{mark_id} is empty or begins or ends with a space: {text[start:end]!r}")


def check_speaker(text: str, speaker: str | None) -> None:
    if speaker and speaker.split()[-1].casefold() not in text.casefold():
        raise SampleError(f"speaker {speaker!r} is not named in the text")


def quotation(text: str, published: str, number: int, entry: Listed, spans: dict[str, list[Span]]) -> Json:
    if f"q{number}" not in spans:
        raise SampleError(f"quotation {number} has no content")
    content = by_paragraph(text, spans[f"q{number}"])
    check_kind(text, entry.kind, content)
    check_speaker(text, entry.speaker)
    return {
        "content": [list(span) for span in content],
        "cue": [list(span) for span in spans.get(f"c{number}", [])],
        "source": [list(span) for span in spans.get(f"s{number}", [])],
        "kind": entry.kind,
        "speaker": entry.speaker,
        "said": statement_date(entry.said, published, text, content),
    }


def compile_article(raw: str) -> tuple[Json, Json]:
    """The article row and the gold row of one author file."""
    head, body, listed = read_marked(raw)
    if head["published"]:
        date.fromisoformat(head["published"])
    text, spans = take_out_marks(body)
    check_spans(text, spans, listed)
    quotes = [quotation(text, head["published"], n, entry, spans) for n, entry in listed.items()]
    quotes.sort(key=lambda quote: quote["content"])  # type: ignore[arg-type,return-value]  # lists of lists
    names = ("doc_id", "title", "text", "published", "outlet", "byline", "url")
    article: Json = {name: text if name == "text" else head[name] for name in names}
    gold: Json = {
        "doc_id": head["doc_id"],
        "text": text,
        "pub_date": head["published"],
        "title": head["title"],
        "quotes": quotes,
    }
    return article, gold


def compile_all(folder: Path) -> tuple[list[Json], list[Json]]:
    """All articles and their gold, in the order of the file names."""
    articles, golds = [], []
    for path in sorted((folder / "marked").glob("*.txt")):
        try:
            article, gold = compile_article(path.read_text(encoding="utf-8"))
        except (SampleError, ValueError) as error:
            raise SampleError(f"{path.name}: {error}") from error
        articles.append(article)
        golds.append(gold)
    repeated = [name for name, count in Counter(str(a["doc_id"]) for a in articles).items() if count > 1]
    if repeated or not all(a["doc_id"] and a["title"] and a["text"] for a in articles):
        raise SampleError(f"doc_id, title or text is missing, or a doc_id is used twice: {repeated}")
    return articles, golds


def as_jsonl(rows: list[Json]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if a file is not up to date"
    )
    parser.add_argument("--samples", type=Path, default=SAMPLES)
    options = parser.parse_args(arguments)
    try:
        articles, golds = compile_all(options.samples)
    except SampleError as error:
        print(error, file=sys.stderr)
        return 2
    outputs = {"articles.jsonl": as_jsonl(articles), "gold.jsonl": as_jsonl(golds)}
    for name, content in outputs.items():
        path = options.samples / name
        if not options.check:
            path.write_text(content, encoding="utf-8", newline="\n")
        elif not path.is_file() or path.read_text(encoding="utf-8") != content:
            print(f"{name} is not up to date: run python3 build/make_samples.py", file=sys.stderr)
            return 1
    count = sum(len(gold["quotes"]) for gold in golds)  # type: ignore[arg-type,misc]  # a list, as made above
    print(f"{len(articles)} articles, {count} quotations", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
