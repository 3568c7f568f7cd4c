"""Asks for an address, follows where it leads, and gives what lies there, within limits."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from http.client import HTTPException, IncompleteRead
from typing import Any

from quoteline import __version__
from quoteline.fetching.addresses import Address, parse
from quoteline.fetching.answers import Answer, CancelledError, FetchError, Known, Wanted
from quoteline.fetching.media import charset_of, checked, suffix_of
from quoteline.fetching.resolving import Resolver, of_system, resolve
from quoteline.fetching.statuses import REDIRECTS, refused
from quoteline.fetching.watch import Cancelled, Watch, never
from quoteline.wording import say

AGENT = f"Quoteline/{__version__}"
LONGEST_TAG = 1000  # characters of what a server wants to be told again


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, for each wait, and for all of it; bytes; redirects; seconds between two questions
    to the same server."""

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    size: int = 20_000_000
    hops: int = 5
    pace: float = 1.0


@dataclass
class Fetcher:
    """Fetches one address after the other; it belongs to one thread.

    ``own_machine``: this machine and its private network may be asked, whoever names them. Off but in
    tests. ``authorities``: a file of certificates to trust instead of certifi's.
    """

    limits: Limits = Limits()
    own_machine: bool = False
    resolver: Resolver = of_system
    authorities: str = ""
    _asked: dict[str, float] = field(default_factory=dict)  # when each server was asked last

    def fetch(
        self,
        address: str,
        *,
        typed: str = "",
        known: Known = Known(),  # noqa: B008 - frozen
        wanted: Wanted = Wanted.PAGE,
        cancelled: Cancelled = never,
    ) -> Answer:
        """What lies at ``address``.

        ``typed``: the address as the person wrote it, who may so name a machine of the own network by its
        number; nobody else can lead there. Raises FetchError, and CancelledError when ``cancelled`` says
        so, in the middle of it as well.
        """
        with Watch(self.limits.total + self.limits.pace, cancelled) as watch:
            here, permanent, been = parse(address), True, set[str]()
            trusted = parse(typed) if typed else None
            for _ in range(self.limits.hops + 1):
                been.add(str(here))
                answer = self._ask(here, trusted, known, wanted, watch)
                if isinstance(answer, Answer):
                    return _with_move(answer, here, permanent and len(been) > 1)
                status, location = answer
                there = here.leads_to(location)
                _check_move(here, there, been)
                permanent = permanent and status in (301, 308)
                here = there
        raise FetchError(say("it leads from one address to the next, without end"))

    def _ask(
        self, here: Address, trusted: Address | None, known: Known, wanted: Wanted, watch: Watch
    ) -> Answer | tuple[int, str]:
        """The answer, or where it leads to."""
        self._keep_pace(here.host, watch)
        near = self.own_machine or (trusted is not None and here.is_literal and trusted.serves(here))
        numbers = resolve(here, self.resolver, watch, near=near)
        known = known if known.address == str(here) else Known()
        from quoteline.fetching.connecting import connection  # loads urllib3, which few runs need

        line = connection(
            here, numbers, watch, self.limits.connect, self.limits.read, authorities=self.authorities
        )
        with _in_plain_words(here, watch):
            try:
                line.request(
                    "GET",
                    here.target,
                    headers=_headers(known, wanted),
                    preload_content=False,
                    decode_content=False,
                )
                with closing(line.getresponse()) as response:
                    return self._heard(response, here, known, watch)
            finally:
                line.close()

    def _heard(self, response: Any, here: Address, known: Known, watch: Watch) -> Answer | tuple[int, str]:
        status, headers = response.status, response.headers
        if status in REDIRECTS and headers.get("location"):
            return status, headers["location"]
        if status == 304 and (known.etag or known.modified):
            return Answer(str(here), known=known, unchanged=True)
        if status not in (200, 203):
            raise refused(status, headers.get("retry-after") or "")
        kind = checked(headers.get("content-type") or "")
        from quoteline.fetching.unpacking import body_of

        body = body_of(response, self.limits.size, watch)
        if not body.strip():
            raise FetchError(say("the server sends nothing"))
        told = Known(str(here), _short(headers.get("etag")), _short(headers.get("last-modified")))
        charset = charset_of(headers.get("content-type") or "")
        return Answer(str(here), body, suffix_of(kind, body), told, charset=charset)

    def _keep_pace(self, host: str, watch: Watch) -> None:
        """A server is not asked again at once."""
        while (left := self._asked.get(host, 0.0) + self.limits.pace - time.monotonic()) > 0:
            watch.check()
            time.sleep(min(left, 0.05))
        watch.check()
        self._asked[host] = time.monotonic()


def _headers(known: Known, wanted: Wanted) -> dict[str, str]:
    headers = {
        "User-Agent": AGENT,
        "Accept": wanted.value,
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.modified:
        headers["If-Modified-Since"] = known.modified
    return headers


def _short(value: str | None) -> str:
    """What can be sent back as it came; else nothing."""
    value = (value or "").strip()
    return value if len(value) <= LONGEST_TAG and value.isascii() and value.isprintable() else ""


def _with_move(answer: Answer, here: Address, moved: bool) -> Answer:
    if not moved:
        return answer
    return replace(answer, moved_to=str(here))


def _check_move(here: Address, there: Address, been: set[str]) -> None:
    if str(there) in been:
        raise FetchError(say("it leads back to itself, without end"))
    if here.secure and not there.secure:
        raise FetchError(say("it leads from a secure address (https) to one that is not"))


@contextmanager
def _in_plain_words(here: Address, watch: Watch) -> Iterator[None]:
    """Whatever goes wrong on the line becomes a FetchError."""
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    try:
        yield
    except (FetchError, CancelledError):
        raise
    except (OSError, HTTPException, HTTPError, ValueError) as error:
        watch.check()  # a line that we cut fails in one of many ways
        raise _told(error, here, ReadTimeoutError) from error


def _told(error: Exception, here: Address, late: type[Exception]) -> FetchError:
    inner = error.args[0] if error.args and isinstance(error.args[0], ssl.SSLError) else error
    if isinstance(inner, ssl.SSLCertVerificationError):
        why = str(inner.verify_message or "?")
        return FetchError(
            say(
                "nobody vouches that this is {host}: its certificate is not valid ({why})",
                host=here.host,
                why=why,
            )
        )
    if isinstance(inner, ssl.SSLError):
        return FetchError(say("no secure connection to {host} can be made", host=here.host))
    if isinstance(error, TimeoutError | late):
        return FetchError(say("the server does not answer"))
    if isinstance(error.__cause__, IncompleteRead):
        return FetchError(say("the answer broke off before its end"))
    if isinstance(error, ConnectionError):
        return FetchError(say("the server broke off the connection"))
    return FetchError(say("the answer of the server makes no sense ({error})", error=type(error).__name__))
