"""What of the timeline is shown, as words to be kept for the next time: bars, their stack, articles."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from quoteline.services.timelines import LaneBy
from quoteline.ui.timeline_layout import Parts

NO_BARS, NO_ARTICLES, PER_ARTICLE, STACKED_BY = "no bars", "no articles", "for 100 articles", "stacked by "


@dataclass(frozen=True, slots=True)
class Looks:
    """What a person chose to see."""

    stack: LaneBy = LaneBy.SPEAKER
    per_article: bool = False
    parts: Parts = field(default_factory=Parts)


def read(kept: Collection[str]) -> Looks:
    """What was kept; words that nobody knows count for nothing."""
    stacks = [by for by in LaneBy if STACKED_BY + by.value in kept]
    return Looks(
        stack=stacks[0] if stacks else LaneBy.SPEAKER,
        per_article=PER_ARTICLE in kept,
        parts=Parts(density=NO_BARS not in kept, articles=NO_ARTICLES not in kept),
    )


def written(looks: Looks) -> tuple[str, ...]:
    """To be kept: only what is not as usual."""
    words = {
        NO_BARS: not looks.parts.density,
        NO_ARTICLES: not looks.parts.articles,
        PER_ARTICLE: looks.per_article,
        STACKED_BY + looks.stack.value: looks.stack is not LaneBy.SPEAKER,
    }
    return tuple(word for word, holds in words.items() if holds)
