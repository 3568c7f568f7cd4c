"""Recognises expressions of time in English text and gives their TIMEX3 values.

Words are classed (:mod:`classifying`), forms are patterns over classes (:mod:`forms`), each form has a
reader (:mod:`days`, :mod:`periods`, :mod:`durations`, …), and :mod:`tagging` puts them to work. Pure Python,
no file is read and nothing of quotations is known.
"""

from __future__ import annotations

from quoteline.extraction.temporal.ranges import ranges
from quoteline.extraction.temporal.tagging import tag
from quoteline.extraction.temporal.timex import Anchor, TimeRange, Timex, TimexType
from quoteline.extraction.temporal.words import TimeWords, compile_time_words

__all__ = ["Anchor", "TimeRange", "TimeWords", "Timex", "TimexType", "compile_time_words", "ranges", "tag"]
