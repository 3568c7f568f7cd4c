"""What a server says instead of sending anything, in plain words."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from quoteline.fetching.answers import FetchError
from quoteline.wording import say

REDIRECTS = frozenset({301, 302, 303, 307, 308})
LONGEST_WAIT = 7 * 24 * 3600.0  # seconds; no server decides for longer
USUAL_WAIT = 3600.0  # where a server says “too many” and not for how long


def refused(status: int, retry_after: str = "") -> FetchError:
    """The error for a status that brings nothing."""
    code = str(status)
    match status:
        case 401 | 402 | 403 | 407 | 451:
            return FetchError(say("the server does not let everybody read this ({code})", code=code))
        case 404:
            return FetchError(say("there is nothing at this address ({code})", code=code))
        case 410:
            return FetchError(say("it is gone for good ({code})", code=code), gone=True)
        case 429:
            wait = seconds_of(retry_after) or USUAL_WAIT
            return FetchError(
                say("the server asks to be left alone for a while ({code})", code=code), wait=wait
            )
        case _ if status >= 500:
            wait = seconds_of(retry_after)
            return FetchError(say("the server has a fault of its own ({code})", code=code), wait=wait or None)
        case _:
            return FetchError(say("the server gives no page and no feed ({code})", code=code))


def seconds_of(retry_after: str, now: datetime | None = None) -> float:
    """How long a server asks to be left alone: “120”, or a date; 0 where that is not told."""
    told = retry_after.strip()
    if told.isascii() and told.isdigit() and len(told) < 10:
        return min(float(told), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(told)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max(0.0, (until - (now or datetime.now(UTC))).total_seconds()), LONGEST_WAIT)
