"""Pairs quotation marks block by block; an odd or unclosed mark ruins no more than its block."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.extraction.tokens import Block, Stretch

# What closes a stretch that this mark opened. Straight marks and '' close themselves.
CLOSERS = {
    "“": '”“"',
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    '"': '"”',
    "``": "''",
    "''": "''",
    "‘": "’‘'",
    "‚": "‘’'",
    "'": "'’",
}
MARKS = frozenset(CLOSERS) | frozenset("”’")
SINGLES = frozenset("‘’'‚")
BEFORE_OPENING = frozenset(" \t\xa0\u2009\u202f([{—–-/:")
AFTER_CLOSING = frozenset(" \t\xa0\u2009\u202f.,;:!?)]}—–-/…")
ENDING = frozenset(",.?!…") | {"..."}
ELISIONS = frozenset(("em", "til", "tis", "twas", "cause", "n", "round", "bout", "cuz", "im"))
MOST_MARKS = 1000  # in one block; a block with more is no prose, and no mark in it is believed
LONGEST_LABEL = 8  # tokens before a colon that opens a block
MOST_ODD = 3  # marks of a block that nothing closes; where there are more, none is mended
LONGEST_SINGLE = 300  # tokens; two single marks further apart are taken for apostrophes


@dataclass(slots=True)
class _Open:
    token: int
    mark: str


def mark_quotations(block: Block, carried: bool, following: str = "") -> bool:
    """Fill ``block.stretches`` and ``block.quoted``; True when the last stretch is still open at the end.

    ``carried`` tells that a stretch was open at the end of the block before; ``following`` is the text from
    where the next block begins: one that opens with the same single mark goes on with an open stretch.
    """
    block.quoted = [-1] * block.size
    bare = MARKS.isdisjoint(block.words)  # as most blocks are, and this is the fastest way to see it
    marks = [] if bare else [k for k, word in enumerate(block.words) if word in MARKS]
    if (not marks and not carried) or len(marks) > MOST_MARKS:
        return False
    found, still_open = _paired(block, marks, carried, following[:1])
    block.stretches = found
    for number, each in enumerate(found):
        for k in range(max(each.first, 0), min(each.last + 1, block.size)):
            block.quoted[k] = number
    return still_open


def _paired(block: Block, marks: list[int], carried: bool, following: str) -> tuple[list[Stretch], bool]:
    stack: list[_Open] = []
    closed: list[Stretch] = []
    # ”We agreed”, as Swedes and Finns print it
    only_closing = "”’" if any(block.words[k] in "“„" for k in marks) else "’"
    reaches_back = carried or _lost_its_opening(block, marks)
    for place, k in enumerate(marks):
        mark = block.words[k]
        opens, closes = _in_turn(block, k, stack) or _looks(block, k)
        at = _closable(stack, mark) if closes or not opens else -1
        if at >= 0 and mark in SINGLES and _apostrophe(block, k, marks[place + 1 :]):
            continue
        if at >= 0:
            closed.append(Stretch(stack[at].token, k, mark in SINGLES))
            del stack[at:]
        elif opens and mark not in only_closing and not _elided(block, k):
            stack.append(_Open(k, mark))
        elif closes and reaches_back and not closed and not stack and mark not in SINGLES:
            closed.append(Stretch(-1, k))
    return _outermost(block, stack, closed, following, marks)


def _lost_its_opening(block: Block, marks: list[int]) -> bool:
    """Whether the only double mark of a block closes a sentence that its first word opens."""
    doubles = [k for k in marks if block.words[k] not in SINGLES]
    if len(doubles) != 1 or doubles[0] < 2 or not block.words[0][0].isupper():
        return False
    k = doubles[0]
    labelled = ":" in block.words[:LONGEST_LABEL]
    return block.words[k] in '”"' and block.words[k - 1] in ENDING and not labelled


def _in_turn(block: Block, k: int, stack: list[_Open]) -> tuple[bool, bool] | None:
    """How a straight mark looks whose neighbours do not tell: it closes what is open, and else opens.

    One that stands apart by a space on either side (" We agreed, " he said), though not by more, as marks do
    that stand for the line above; and one between a comma and a letter (He said,"We agreed.").
    """
    start, stop = block.starts[k], block.ends[k]
    if block.words[k] != '"' or stop >= block.stop:
        return None
    before = block.text[max(start - 2, block.start) : start] or " "
    after = block.text[stop : stop + 2]
    apart = before[-1].isspace() and after[0].isspace()
    if apart and ((len(before) > 1 and before.isspace()) or after.isspace()):
        return False, False
    if not apart and not (before[-1] in ",;" and after[0].isalnum()):
        return None
    opened = any(each.mark == '"' for each in stack[-3:])
    return not opened, opened


def _looks(block: Block, k: int) -> tuple[bool, bool]:
    """Whether the mark looks like an opening one, and like a closing one, from the characters beside it."""
    text, start, stop = block.text, block.starts[k], block.ends[k]
    before = text[start - 1] if start > block.start else " "
    after = text[stop] if stop < block.stop else " "
    opening_place = before in BEFORE_OPENING or before in MARKS or before in "'`"
    closing_place = after in AFTER_CLOSING or after in MARKS or after in "'`"
    opens = opening_place and not after.isspace()
    closes = closing_place and not before.isspace()
    mark = block.words[k]
    if mark in "“„«‹" or mark == "``":
        return opens or not closes, closes and not opens
    if mark in "”»›":
        return opens and not closes, True
    if (
        opens and closes
    ):  # between a dash or another mark and something: the neighbour that is a letter decides
        return after.isalnum(), before.isalnum() or before in ".,!?…"
    return opens, closes or not opens


def _closable(stack: list[_Open], mark: str) -> int:
    """The place in the stack of the innermost stretch that this mark may close, or -1."""
    for at in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        if mark in CLOSERS[stack[at].mark]:
            return at if len(mark) == len(stack[at].mark) or mark == "''" else -1
    return -1


def _apostrophe(block: Block, k: int, later: list[int]) -> bool:
    """Whether a single mark that could close is a plural's apostrophe (the workers’ rights)."""
    if k + 1 >= block.size or not block.words[k - 1].lower().endswith(("s", "in")):
        return False
    if block.starts[k + 1] == block.ends[k] or not block.words[k + 1][0].isalnum():
        return False
    return any(block.words[m] in "’'" and _looks(block, m)[1] for m in later[:6])


def _elided(block: Block, k: int) -> bool:
    """Whether a single mark opens a shortened word or a decade (’em, ’90s), not a quotation."""
    if block.words[k] not in SINGLES:
        return False
    follower = block.lows[k + 1] if k + 1 < block.size else ""
    if not follower or block.words[k] == "’":
        return True
    return follower in ELISIONS or (follower[0].isdigit() and follower.endswith("s"))


def _closed_by_other(block: Block, opened: _Open, marks: list[int]) -> int:
    """The token of a mark of the other width that closes this one behind a point: “We agreed.’ He left."""
    wanted = "’'" if opened.mark in "“„" else "”" if opened.mark == "‘" else ""
    return next((m for m in marks if m > opened.token and block.words[m] in wanted and _ends(block, m)), -1)


def _ends(block: Block, k: int) -> bool:
    """Whether a mark closes what ends before it, and nothing more."""
    return block.words[k - 1] in ENDING and block.text[block.ends[k] : block.ends[k] + 1] in ("", " ", "\n")


def _outermost(
    block: Block, stack: list[_Open], closed: list[Stretch], following: str, marks: list[int]
) -> tuple[list[Stretch], bool]:
    still_open = False
    for opened in stack:
        other = _closed_by_other(block, opened, marks) if len(stack) <= MOST_ODD else -1
        if other >= 0 and not any(done.last > opened.token and done.first < other for done in closed):
            closed.append(Stretch(opened.token, other, opened.mark in SINGLES))
            continue
        # A double mark that nothing closes holds to the end of its block, unless other marks follow it.
        believed = opened.mark not in SINGLES or opened.mark == following
        single = opened.mark in SINGLES
        if believed and not any(done.first > opened.token and done.single == single for done in closed):
            closed.append(Stretch(opened.token, block.size, single))
            still_open = True
            break
    closed.sort(key=lambda each: (each.first, -each.last))
    outer: list[Stretch] = []
    for each in closed:
        if each.single and each.last - each.first > LONGEST_SINGLE:
            continue
        if not outer or each.first > outer[-1].last:
            outer.append(each)
    return outer, still_open
