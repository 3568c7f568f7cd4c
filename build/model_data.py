"""Annotated articles become rows of word pieces with the tags and pointers that the encoder is to learn.

Each paragraph is one row; windows are put together from rows of one article, differently in every epoch.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from quoteline.extraction import Lexicon
from quoteline.extraction.attribution import attributions
from quoteline.extraction.trained.page import page_of
from quoteline.extraction.trained.windows import (
    BEGINS,
    ENDS,
    FLAG_STARTS,
    NO_RULES,
    ROOM,
    tell,
    windows,
)

Record = dict[str, Any]
OUTSIDE, NEW, MORE, INSIDE, ATTITUDE = range(5)
NOT_ASKED = -100  # a label that no loss is reckoned for
CONTENT_FLAG, BESIDE_FLAG = 3, 4


@dataclass
class Row:
    """One paragraph (or as much of it as fits a window), without the pieces that begin and end a window.

    ``labels`` has a line for content, cue and source tags and one each for where the source and the cue of
    the content begin: places in this row, -1 where the content has none here, NOT_ASKED outside content.
    """

    ids: np.ndarray
    flags: np.ndarray
    labels: np.ndarray


def read_records(path: Path) -> list[Record]:
    """The articles of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def rows_of(record: Record, tokenizer: Tokenizer, lexicon: Lexicon) -> list[Row]:
    """The rows of one article."""
    text = record["text"]
    tags = _letters(text, record["quotes"])
    rows: list[Row] = []
    page = page_of(text, lexicon)
    told = tell(page, attributions(text, lexicon))
    for window in windows(told, tokenizer, [(block.start, block.stop) for block in page.blocks]):
        breaks = _paragraph_breaks(window.flags)
        for first, last in pairwise([*breaks, len(window.ids) - 1]):
            places = window.starts[first:last]
            labels = np.stack([*(line[places] for line in tags[:3]), *_pointers(tags, places)])
            rows.append(Row(window.ids[first:last], window.flags[first:last], labels))
    return rows


def _paragraph_breaks(flags: np.ndarray) -> list[int]:
    starts = np.flatnonzero(flags[:, 2] == FLAG_STARTS[2] + 1).tolist()
    return starts if starts and starts[0] == 1 else [1, *starts]


def _letters(text: str, quotes: Iterable[Record]) -> np.ndarray:
    """For each letter its content, cue and source tag, and the number of the relation of its content."""
    letters = np.zeros((6, len(text) + 1), dtype=np.int64)
    letters[3:] = -1
    for number, quote in enumerate(sorted(quotes, key=lambda each: bool(each.get("speech", True)))):
        for line, name in ((1, "cue"), (2, "source")):
            for start, end in quote.get(name) or []:
                letters[line, start:end] = 2
                letters[line, start] = 1
        for part, (start, end) in enumerate(quote["content"]):
            speech = quote.get("speech", True)
            letters[0, start:end] = INSIDE if speech else ATTITUDE
            letters[0, start] = (MORE if part else NEW) if speech else ATTITUDE
            letters[3, start:end] = number
            for line, name in ((4, "source"), (5, "cue")):
                letters[line, start:end] = min((span[0] for span in quote.get(name) or []), default=-1)
    return letters


def _pointers(tags: np.ndarray, places: np.ndarray) -> Iterator[np.ndarray]:
    """For each piece the place in the row of the piece that its source (then its cue) begins with."""
    index = {int(place): number for number, place in reversed(list(enumerate(places)))}
    inside = tags[3][places] >= 0
    for line in (4, 5):
        aims = [index.get(int(place), -1) for place in tags[line][places]]
        yield np.where(inside, np.array(aims, dtype=np.int64), NOT_ASKED)


# --- windows and batches ------------------------------------------------------------------------------


def packed(articles: list[list[Row]], chance: random.Random) -> list[list[Row]]:
    """Windows of neighbouring rows; where the first of an article ends is left to chance."""
    groups: list[list[Row]] = []
    for rows in articles:
        group: list[Row] = []
        room = chance.randint(ROOM // 4, ROOM)
        for row in rows:
            if group and sum(len(each.ids) for each in group) + len(row.ids) > room:
                groups.append(group)
                group, room = [], ROOM
            group.append(row)
        if group:
            groups.append(group)
    return groups


@dataclass
class Batch:
    """Tensors of one step: ``labels`` (5, batch, pieces) is NOT_ASKED where nothing is to be learnt."""

    ids: Tensor
    flags: Tensor
    lengths: Tensor
    labels: Tensor


def batches(groups: list[list[Row]], size: int, chance: random.Random, forget: float) -> Iterator[Batch]:
    """Batches of windows of like length in random order; the share ``forget`` hears nothing of the rules."""
    order = sorted(groups, key=lambda group: sum(len(row.ids) for row in group) // 16 + chance.random())
    chunks = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(chunks)
    for chunk in chunks:
        yield batch_of(chunk, [chance.random() < forget for _ in chunk])


def batch_of(groups: list[list[Row]], forgotten: list[bool]) -> Batch:
    """One batch, padded to its longest window."""
    size = 2 + max(sum(len(row.ids) for row in group) for group in groups)
    ids = np.zeros((len(groups), size), dtype=np.int64)
    flags = np.tile(np.array(FLAG_STARTS) + np.array([4, 0, 0, 0, 0]), (len(groups), size, 1))
    labels = np.full((5, len(groups), size), NOT_ASKED, dtype=np.int64)
    lengths = []
    for number, group in enumerate(groups):
        at = 1
        ids[number, 0] = BEGINS
        for row in group:
            stop = at + len(row.ids)
            ids[number, at:stop] = row.ids
            flags[number, at:stop] = row.flags
            labels[:3, number, at:stop] = row.labels[:3]
            aims = row.labels[3:]
            labels[3:, number, at:stop] = np.where(aims >= 0, aims + at, np.where(aims == -1, 0, NOT_ASKED))
            at = stop
        ids[number, at] = ENDS
        lengths.append(at + 1)
        if forgotten[number]:
            flags[number, 1:at, CONTENT_FLAG] = FLAG_STARTS[CONTENT_FLAG] + NO_RULES
            flags[number, 1:at, BESIDE_FLAG] = FLAG_STARTS[BESIDE_FLAG]
    return Batch(torch.tensor(ids), torch.tensor(flags), torch.tensor(lengths), torch.tensor(labels))
