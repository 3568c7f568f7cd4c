"""Reads a text with the trained encoder, and lets what it says mend what the rules have found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from quoteline.domain import Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.hearers import compile_name_reader
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.trained.candidates import candidates
from quoteline.extraction.trained.choosing import THRESHOLDS, Thresholds, choose
from quoteline.extraction.trained.judged import INSIDE, MORE, NEW, Floats, Judged, Judgement
from quoteline.extraction.trained.page import Page, page_of, sections
from quoteline.extraction.trained.weighing import Scales, Weighed
from quoteline.extraction.trained.windows import Told, Window, tell, windows
from quoteline.extraction.trained.worth_reading import worth_reading

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

    def revised(self, text: str, found: Sequence[Attribution], lexicon: Lexicon) -> list[Attribution]:
        """The attributions of a text, mended by what the encoder says, in the order of the text."""
        page = page_of(text, lexicon)
        return choose(self._weighed(page, found, lexicon), self._least, self.name)

    def _weighed(self, page: Page, found: Sequence[Attribution], lexicon: Lexicon) -> Iterator[list[Weighed]]:
        """The candidates of each quotation with their probabilities, section by section."""
        told = tell(page, found)
        names = lexicon.made(compile_name_reader)
        places = worth_reading(page, found, self.telling)
        for section, here in sections(page, found):
            judgement = self.judgement(told, [place for place in places if place[0] in section])
            for group in candidates(here, judgement, page, names):
                yield self._scales.weighed(group, judgement, page.text)

    def judgement(self, told: Told, places: Iterable[Span]) -> Judgement:
        """What the encoder says of the paragraphs at ``places`` of a text that it is told of."""
        return Judgement([self._judged(each) for each in windows(told, self._tokenizer, places)])

    def _judged(self, window: Window) -> Judged:
        asked = {"ids": window.ids[None], "flags": window.flags[None]}
        tags, sources, cues = self._session.run(None, asked)
        content = softmax(tags[0, :, CONTENT])
        inside = content[:, NEW] + content[:, MORE] + content[:, INSIDE]
        cue, source = softmax(tags[0, :, CUE]), softmax(tags[0, :, SOURCE])
        return Judged(window, content, cue, source, softmax(sources[0]), softmax(cues[0]), inside)


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
