"""How far a date of publication is to be trusted, by the place in which it was found."""

from __future__ import annotations

TRUSTED = 0.5  # from here on a date is taken without a word, and one that differs is a conflict


class Trust:
    """How sure a date is that was found in such a place: the share of articles whose day it is.

    Measured by ``build/measure_published.py`` where there was something to measure with (docs/quality.md);
    the others are set beside them. Trusted begins at :data:`TRUSTED`.
    """

    ROW = 0.97  # a field of an export that is named for it
    STRUCTURED = 0.97  # JSON-LD datePublished, article:published_time
    META = 0.9  # other meta tags of a page that are named for it
    HEADER = 0.95  # "Date:" at the head of a file
    MAIL = 0.8  # the day a mail was sent: that of a newsletter, but not that of what somebody passes on
    URL = 0.95  # /2016/01/04/: right in 20 of 20 that were looked at
    URL_COMPACT = 0.4  # -20160104: as often a running number
    PRINTED = 0.95  # "Published 4 January 2016", also an export's "PD 4 January 2016"
    LINE_ALONE = 0.85  # a line that is only a day
    LINE_OF_NAMES = 0.7  # a day beside a name or two
    TIME = 0.85  # <time> marked as the day of publication
    TIME_ALONE = 0.6  # the one <time> of an article, not marked
    GUESSED = 0.6  # found on a page by htmldate where nothing is marked
    FILE_NAME = 0.8  # 2016-01-04-title.txt
    FILE_NAME_COMPACT = 0.7  # title_20160104.txt
    GIVEN = 0.75  # for a whole import, by the person
    DATELINE = 0.8  # the very day: 97 % of a wire's articles, 71 % of newspapers', which print a day later
    COMPLETED_FAR = (
        0.5  # far from the reading that gave its year: one of the two is wrong, a person sees both
    )
    COMPLETED_BY_DOUBTFUL = 0.4  # its year from a reading that is not trusted itself
    LOADED = 0.45  # into a database: on the day, or a little later
    BY_WEEKDAY = 0.4  # the year in which the weekday fits
    DECIDED = 0.8  # 3/4/2025, decided by the other files of the outlet
    WEEKDAY_DIFFERS = 0.45  # "Tuesday, 4 January 2016", which was a Monday: one of the two is wrong
    EITHER = 0.45  # day and month, or month and day
    CHANGED = 0.3  # the last change, not the publication
    EMPTY = 0.2  # 1 January 1970
    IMPOSSIBLE = 0.05  # in the future, or before 1800
