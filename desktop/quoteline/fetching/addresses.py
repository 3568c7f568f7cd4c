"""An address as somebody writes it becomes the parts that a question to a server is made of."""

from __future__ import annotations

import ipaddress
import re
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from quoteline.fetching.answers import FetchError
from quoteline.wording import say

LONGEST = 4000  # characters; servers refuse longer ones
PATH_SIGNS = "/%:@!$&'()*+,;=~-._"
SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30}):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """One address of the web. ``host`` is small ASCII letters, or an IP address without brackets;
    ``target`` is path and query."""

    secure: bool
    host: str
    port: int
    target: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self.port == (443 if self.secure else 80)
        return f"{'https' if self.secure else 'http'}://{host}{'' if usual else f':{self.port}'}{self.target}"

    @property
    def is_literal(self) -> bool:
        """Whether it names a machine by its number, or as this one, so that nothing has to be looked up."""
        return self.host == "localhost" or _is_number(self.host)

    def serves(self, other: Address) -> bool:
        """Whether the same server at the same port answers both."""
        return (self.host, self.port) == (other.host, other.port)

    def leads_to(self, location: str) -> Address:
        """The address that a redirect from here leads to. Raises FetchError."""
        with suppress(UnicodeError):  # a header comes as Latin-1, whatever the server wrote
            location = location.encode("latin-1").decode("utf-8")
        try:
            return parse(urljoin(str(self), location))
        except ValueError as error:
            raise FetchError(say("it leads to an address that is none")) from error


def parse(written: str) -> Address:
    """The address that is written there. Raises FetchError for anything but http and https."""
    written = written.strip()
    if not written or len(written) > LONGEST or any(ord(each) < 32 for each in written):
        raise FetchError(say("this is not an address of the web"))
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError as error:
        raise FetchError(say("this is not an address of the web")) from error
    _check(parts)
    secure = parts.scheme.lower() == "https"
    target = quote(parts.path or "/", PATH_SIGNS)
    if parts.query:
        target += "?" + quote(parts.query, PATH_SIGNS + "?")
    return Address(secure, _host(parts.hostname or ""), port or (443 if secure else 80), target)


def _check(parts: SplitResult) -> None:
    if parts.scheme.lower() not in ("http", "https"):
        raise FetchError(
            say("only http and https addresses are fetched, not “{scheme}:”", scheme=parts.scheme[:20])
        )
    if not parts.hostname:
        raise FetchError(say("this is not an address of the web"))
    if "@" in parts.netloc:
        raise FetchError(say("an address with a name or a password in it is not fetched"))


def as_typed(written: str) -> Address:
    """An address as a person types or pastes it: “feed:” may stand before it, “https://” may be left out."""
    written = written.strip()
    if written.lower().startswith("feed:"):
        written = written[5:].removeprefix("//")
    found = SCHEME.match(written)
    # “example.org:8080/feed” begins like a scheme as well.
    if found is None or (not written[found.end() :].startswith("//") and "." in found[1]):
        written = f"https://{written}"
    return parse(written)


def _host(host: str) -> str:
    """The host as a server is asked for it."""
    host = host.lower().rstrip(".")
    if _is_number(host):
        return str(ipaddress.ip_address(host))
    try:
        known = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise FetchError(say("“{host}” is not the name of a server", host=host[:80])) from error
    if not known or not re.fullmatch(r"[a-z0-9._-]{1,253}", known):
        raise FetchError(say("“{host}” is not the name of a server", host=host[:80]))
    return known


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return "%" not in host
