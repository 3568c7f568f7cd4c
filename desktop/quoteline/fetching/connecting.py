"""A connection to the very number that was checked, under the name that was asked for."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from functools import lru_cache

import certifi
from urllib3.connection import HTTPConnection, HTTPSConnection

from quoteline.fetching.addresses import Address
from quoteline.fetching.answers import FetchError
from quoteline.fetching.watch import Watch
from quoteline.wording import say

Dial = Callable[[], socket.socket]


class _Plain(HTTPConnection):
    """Its name is never looked up a second time: what was checked is what is called."""

    dial: Dial

    def _new_conn(self) -> socket.socket:
        return self.dial()


class _Secure(HTTPSConnection):
    """The same, encrypted: the certificate must be valid for the name, not for the number."""

    dial: Dial

    def _new_conn(self) -> socket.socket:
        return self.dial()


def connection(
    address: Address, numbers: list[str], watch: Watch, connect: float, read: float, authorities: str = ""
) -> HTTPConnection:
    """A connection, not yet made, to the first of ``numbers`` that answers.

    ``connect``, ``read``: seconds; ``authorities``: a file of certificates other than those of certifi.
    """
    made: _Plain | _Secure
    if address.secure:
        made = _Secure(address.host, address.port, timeout=read, ssl_context=_context(authorities))
    else:
        made = _Plain(address.host, address.port, timeout=read)
    made.dial = lambda: _dial(numbers, address.port, watch, connect, read)
    return made


def _dial(numbers: list[str], port: int, watch: Watch, connect: float, read: float) -> socket.socket:
    why: OSError | None = None
    for number in numbers:
        watch.check()
        try:
            line = socket.create_connection((number, port), timeout=watch.left(connect))
        except OSError as error:
            why = error
            continue
        watch.guard(line)
        line.settimeout(read)
        return line
    watch.check()
    if isinstance(why, TimeoutError):
        raise FetchError(say("the server does not answer")) from why
    raise FetchError(say("the server takes no connection, or there is no connection")) from why


@lru_cache(maxsize=4)
def _context(authorities: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=authorities or certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
