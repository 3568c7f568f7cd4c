"""What is right and wrong of what was found in articles annotated by us.

Figures are in percent, by name; errors are lines, each of a class.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from quoteline.domain import Quotation
from quoteline.storage.names import is_named

Record = dict[str, Any]
Figures = dict[str, float]

KINDS = ("direct", "mixed", "indirect")
OVERLAP = 0.8  # share of letters from which two contents are the same quotation
ARTICLE = re.compile(r"^(?:the|a|an) ")
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "i", "we", "you", "him", "her", "them"})


def own_figures(gold: list[Record], found: list[tuple[Quotation, ...]], listing: list[str]) -> Figures:
    """F1 of words and source by kind; how many of all quotations have speaker and date right.

    "speaker right" is the share among the quotations that were found, "speaker found" among all.
    """
    pairs: list[tuple[Record, Quotation]] = []
    wanted = dict.fromkeys(KINDS, 0)
    given = dict.fromkeys(KINDS, 0)
    right = dict.fromkeys(KINDS, 0)
    for record, quotations in zip(gold, found, strict=True):
        for quote in record["quotes"]:
            wanted[quote["kind"]] += 1
        for quotation in quotations:
            given[quotation.kind] += 1
        matched = match(record, quotations)
        pairs.extend(matched)
        listing.extend(_listed(record, quotations, matched))
        for quote, quotation in matched:
            right[quote["kind"]] += source_right(record["text"], quote, quotation)
    figures = {f"joint F1 {kind}": _f1(right[kind], wanted[kind], given[kind]) for kind in KINDS}
    totals = (sum(each.values()) for each in (right, wanted, given))
    figures = {"joint F1 all": _f1(*totals), **figures}
    figures["words F1 all"] = _f1(len(pairs), sum(wanted.values()), sum(given.values()))
    figures["kind right"] = _share(quote["kind"] == quotation.kind for quote, quotation in pairs)
    total = max(sum(wanted.values()), 1)
    figures["speaker found"] = 100.0 * sum(speaker_right(*pair) for pair in pairs) / total
    figures["speaker right"] = _share(speaker_right(*pair) for pair in pairs)
    figures["date found"] = 100.0 * sum(date_right(*pair) for pair in pairs) / total
    return figures


def match(record: Record, quotations: Iterable[Quotation]) -> list[tuple[Record, Quotation]]:
    """Gold and found quotations whose letters overlap enough, one to one, the best overlap first."""
    text = record["text"]
    wanted = [(quote, letters(text, quote["content"])) for quote in record["quotes"]]
    given = [(quotation, letters(text, quotation.content)) for quotation in quotations]
    overlaps = sorted(
        (-len(want & have) / max(len(want), len(have), 1), i, j)
        for i, (_, want) in enumerate(wanted)
        for j, (_, have) in enumerate(given)
        if len(want & have) >= OVERLAP * max(len(want), len(have), 1)
    )
    pairs, taken_gold, taken_found = [], set[int](), set[int]()
    for _, i, j in overlaps:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((wanted[i][0], given[j][0]))
    return pairs


def letters(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    """The places of letters and digits inside the spans."""
    return {k for start, stop in spans for k in range(start, stop) if text[k].isalnum()}


def source_right(text: str, quote: Record, quotation: Quotation) -> bool:
    """Whether the mentions share at least half of the shorter one's letters, or are both missing."""
    want, have = letters(text, quote["source"]), letters(text, quotation.source)
    if not want or not have:
        return not want and not have
    return len(want & have) >= 0.5 * min(len(want), len(have))


def speaker_right(quote: Record, quotation: Quotation) -> bool:
    """Whether the names are the same but for case and an article before them.

    Where the article names nobody (null), ours is right when it is nobody or no more than a description.
    """
    speaker = quotation.speaker
    if quote["speaker"] is None:
        return speaker is None or not is_named(speaker)
    return speaker is not None and _without_article(speaker.name) == _without_article(quote["speaker"])


def _without_article(name: str) -> str:
    return ARTICLE.sub("", name.casefold().replace("’", "'"))


def date_right(quote: Record, quotation: Quotation) -> bool:
    """Whether both name the same day or span of days."""
    said = quotation.said
    have = tuple(day.isoformat() if day else None for day in (said.start, said.end))
    return have == (quote["said"]["start"], quote["said"]["end"])


def _listed(
    record: Record, quotations: Iterable[Quotation], matched: list[tuple[Record, Quotation]]
) -> list[str]:
    """What was missed, found too much, or matched with something wrong in it; a line each."""
    text, lines = record["text"], []
    seen_gold, seen_found = {id(quote) for quote, _ in matched}, {id(found) for _, found in matched}
    for quote in record["quotes"]:
        if id(quote) not in seen_gold:
            lines.append(f"MISSED\t{record['doc_id']}\t{quote['kind']}\t{_words(text, quote['content'])}")
    for found in quotations:
        if id(found) not in seen_found:
            lines.append(f"EXTRA\t{record['doc_id']}\t{found.found_by}\t{_words(text, found.content)}")
    for quote, found in matched:
        checks = {"SOURCE": source_right(text, quote, found), "SPEAKER": speaker_right(quote, found)}
        checks |= {"KIND": quote["kind"] == found.kind, "DATE": date_right(quote, found)}
        wrong = "+".join(name for name, fine in checks.items() if not fine)
        if wrong:
            named = f"\t{_speaker_class(text, quote, found)}" if "SPEAKER" in wrong else ""
            lines.append(
                f"{wrong}\t{record['doc_id']}\t{found.found_by}\t{_words(text, found.content)}{named}"
            )
    return lines


def error_class(line: str) -> str:
    """The class of an error in the listing: what is wrong, and for speakers which kind of mention."""
    kind, *others = line.split("\t")
    return f"{kind}, {others[3].partition(':')[0]}" if len(others) > 3 else kind


def _speaker_class(text: str, quote: Record, found: Quotation) -> str:
    """What kind of mention was named wrongly, with the name wanted and the one given."""
    printed = _words(text, found.source)
    low = printed.lower()
    given = found.speaker.name if found.speaker else "nobody"
    if not printed:
        kind = "no mention"
    elif low in PRONOUNS:
        kind = "pronoun"
    elif ARTICLE.match(low) or printed[0].islower():
        kind = "description"
    else:
        kind = "name"
    return f"{kind}: wanted {quote['speaker'] or 'nobody'}, gave {given} for {printed!r}"


def _words(text: str, spans: Iterable[Iterable[int]]) -> str:
    return " … ".join(text[start:stop] for start, stop in spans).replace("\n", " ")


def _f1(right: int, wanted: int, given: int) -> float:
    return 200.0 * right / (wanted + given) if wanted + given else 0.0


def _share(claims: Iterable[bool]) -> float:
    answers = list(claims)
    return 100.0 * sum(answers) / len(answers) if answers else 0.0
