"""Reads a text with the trained encoder, and lets what it says mend what the rules have found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from quoteline.domain import Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.windows import Window, windows

FORMAT = 1  # of the settings, and of what goes into and comes out of the weights
CONTENT, CUE, SOURCE = slice(0, 5), slice(5, 8), slice(8, 11)

Floats = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the encoder says of one window, as probabilities.

    ``content`` (pieces, 5): outside, a quotation begins, goes on after a break, inside, attitude; ``cue`` and
    ``source`` (pieces, 3): outside, begins, inside; ``sources`` and ``cues`` (pieces, pieces): where the
    source and the cue of the content at a piece begin, 0 for none.
    """

    window: Window
    content: Floats
    cue: Floats
    source: Floats
    sources: Floats
    cues: Floats


class TrainedReader:
    """An encoder ready to read. Not for two threads at once."""

    def __init__(self, session: Any, tokenizer: Tokenizer, settings: dict[str, Any]) -> None:
        self.name: str = settings["name"]
        self._session = session
        self._tokenizer = tokenizer
        self._settings = settings

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

    def judged(
        self, text: str, found: Iterable[Attribution], wanted: Iterable[Span] | None = None
    ) -> Iterator[Judged]:
        """What the encoder says of each window of a text, given what the rules have found in it."""
        for window in windows(text, found, self._tokenizer, wanted):
            asked = {"ids": window.ids[None], "flags": window.flags[None]}
            tags, sources, cues = self._session.run(None, asked)
            yield Judged(
                window,
                softmax(tags[0, :, CONTENT]),
                softmax(tags[0, :, CUE]),
                softmax(tags[0, :, SOURCE]),
                softmax(sources[0]),
                softmax(cues[0]),
            )

    def revised(self, text: str, found: Sequence[Attribution]) -> list[Attribution]:
        """The attributions of a text, mended by what the encoder says, in the order of the text."""
        return list(found)


def _session(weights: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True), dtype=np.float32)
