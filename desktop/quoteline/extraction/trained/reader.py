"""Reads a text with the trained encoder, and lets what it says mend what the rules have found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from quoteline.domain import Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.candidates import candidates
from quoteline.extraction.trained.choosing import THRESHOLDS, Thresholds, choose
from quoteline.extraction.trained.judged import INSIDE, MORE, NEW, Floats, Judged, Judgement
from quoteline.extraction.trained.page import Page, page_of
from quoteline.extraction.trained.weighing import Scales
from quoteline.extraction.trained.windows import Window, windows

FORMAT = 1  # of the settings, and of what goes into and comes out of the weights
CONTENT, CUE, SOURCE = slice(0, 5), slice(5, 8), slice(8, 11)


class TrainedReader:
    """An encoder ready to read. Not for two threads at once."""

    def __init__(self, session: Any, tokenizer: Tokenizer, settings: dict[str, Any]) -> None:
        self.name: str = settings["name"]
        self._session = session
        self._tokenizer = tokenizer
        self._scales = Scales.of(settings["weights"])
        self._least = Thresholds(**{name: settings[name] for name in THRESHOLDS})
        self.telling = frozenset(settings.get("telling", ()))

    @classmethod
    def load(cls, weights: bytes, vocabulary: str, settings: str) -> TrainedReader:
        """Make a reader of an ONNX file, a tokenizer's JSON and our own settings (JSON).

        Raises ValueError when they are damaged or do not fit each other.
        """
        try:
            chosen = json.loads(settings)
            if chosen["format"] != FORMAT:
                raise ValueError(f"the model has format {chosen['format']}, this program reads {FORMAT}")
            tokenizer = Tokenizer.from_str(vocabulary)
            tokenizer.no_padding()
            tokenizer.no_truncation()
            return cls(_session(weights), tokenizer, chosen)
        except ValueError:
            raise
        except Exception as error:  # both libraries raise their own kinds, of no common name
            raise ValueError(str(error)) from error

    def revised(self, text: str, found: Sequence[Attribution]) -> list[Attribution]:
        """The attributions of a text, mended by what the encoder says, in the order of the text."""
        page = page_of(text)
        judgement = self.judgement(page, found, worth_reading(page, found, self.telling))
        groups = candidates(found, judgement, page)
        weighed = (self._scales.weighed(group, judgement, text) for group in groups)
        return choose(weighed, self._least, self.name)

    def judgement(
        self, page: Page, found: Iterable[Attribution] | None, places: Iterable[Span] | None = None
    ) -> Judgement:
        """What the encoder says of the paragraphs at ``places`` (None: of all).

        ``found`` is what the rules have found in the text; None tells the encoder nothing of them.
        """
        return Judgement([self._judged(each) for each in windows(page, found, self._tokenizer, places)])

    def _judged(self, window: Window) -> Judged:
        asked = {"ids": window.ids[None], "flags": window.flags[None]}
        tags, sources, cues = self._session.run(None, asked)
        content = softmax(tags[0, :, CONTENT])
        inside = content[:, NEW] + content[:, MORE] + content[:, INSIDE]
        cue, source = softmax(tags[0, :, CUE]), softmax(tags[0, :, SOURCE])
        return Judged(window, content, cue, source, softmax(sources[0]), softmax(cues[0]), inside)


def worth_reading(page: Page, found: Sequence[Attribution], telling: frozenset[str]) -> list[Span]:
    """The paragraphs with quotation marks, with words that the rules claim, or with a word telling of speech.

    ``telling`` holds those words in lower case; where there are none, every paragraph is worth it.
    """
    claimed = sorted(span for each in found for span in (*each.content, *each.source))
    place = 0
    wanted: list[Span] = []
    for block in page.blocks:
        while place < len(claimed) and claimed[place][1] <= block.start:
            place += 1
        touched = place < len(claimed) and claimed[place][0] < block.stop
        if touched or block.stretches or not telling or not telling.isdisjoint(block.lows):
            wanted.append((block.start, block.stop))
    return wanted


def _session(weights: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    # No more than the basic optimisations: the others fuse what is slower fused (onnxruntime 1.32, CPU).
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True), dtype=np.float32)
