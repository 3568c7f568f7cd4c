"""What can be saved as a picture: the timeline as it is looked at, and the chart of a speaker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSizeF

from quoteline.services.library import Library
from quoteline.services.picturing import Caption, Paper, Wish
from quoteline.services.timelines import TimelineAsked
from quoteline.ui import speaker_picture, timeline_picture
from quoteline.ui.picture_writing import Paint
from quoteline.ui.timeline_picture import Manner


@dataclass(frozen=True)
class Ready:
    """What was found for a picture: the words around it, and what paints it as it is wished for."""

    caption: Caption
    painted: Callable[[Wish], tuple[QSizeF, Paint]]


class Subject(Protocol):
    """Something that can be saved as a picture. All of it may be called in any thread."""

    @property
    def stem(self) -> str:
        """The name proposed for its file."""

    @property
    def has_days(self) -> bool:
        """Whether the days in view and all days are two different pictures."""

    def look_up(self, library: Library, paper: Paper, *, all_days: bool) -> Ready: ...

    def save(self, library: Library, path: Path, wish: Wish, *, all_days: bool) -> None: ...


@dataclass(frozen=True)
class TimelineSubject:
    """The timeline: ``asked`` with the days in view."""

    asked: TimelineAsked
    manner: Manner
    stem: str = "timeline"

    @property
    def has_days(self) -> bool:
        return self.asked.first is not None

    def _asked(self, all_days: bool) -> TimelineAsked:
        return replace(self.asked, first=None, last=None) if all_days else self.asked

    def look_up(self, library: Library, paper: Paper, *, all_days: bool) -> Ready:
        found = timeline_picture.look_up(library, self._asked(all_days), paper, self.manner)
        return Ready(found.caption, lambda wish: timeline_picture.painted(found, wish, self.manner))

    def save(self, library: Library, path: Path, wish: Wish, *, all_days: bool) -> None:
        timeline_picture.save(library, self._asked(all_days), path, wish, self.manner)


@dataclass(frozen=True)
class SpeakerSubject:
    """The chart of a speaker."""

    speaker: int
    stem: str = "speaker"
    has_days: bool = False

    def look_up(self, library: Library, paper: Paper, *, all_days: bool) -> Ready:
        found = speaker_picture.look_up(library, self.speaker)
        return Ready(found.caption, lambda wish: speaker_picture.painted(found, wish))

    def save(self, library: Library, path: Path, wish: Wish, *, all_days: bool) -> None:
        speaker_picture.save(library, self.speaker, path, wish)
