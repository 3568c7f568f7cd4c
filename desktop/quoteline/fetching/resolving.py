"""A host becomes the numbers to call, and none of them leads into this machine or the network around it."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address

from quoteline.fetching.addresses import Address
from quoteline.fetching.answers import FetchError
from quoteline.fetching.watch import Watch
from quoteline.wording import say

Resolver = Callable[[str], Sequence[str]]  # the numbers of a host; raises OSError
MOST = 8  # numbers of one host that are tried
NAT64 = ipaddress.ip_network("64:ff9b::/96")


def of_system(host: str) -> list[str]:
    """The numbers of ``host`` as the system looks them up."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def resolve(address: Address, resolver: Resolver, watch: Watch, *, near: bool) -> list[str]:
    """The numbers to call for ``address``, looked up once; every one of them is checked.

    ``near``: they may lie in this machine or in the private network around it. Raises FetchError.
    """
    numbers = _looked_up(address.host, resolver, watch)
    for number in numbers:
        if not (is_public(number) or (near and is_near(number))):
            raise FetchError(
                say(
                    "{host} leads into this machine or its own network ({number}), which is not asked",
                    host=address.host,
                    number=number,
                )
            )
    return numbers[:MOST]


def _looked_up(host: str, resolver: Resolver, watch: Watch) -> list[str]:
    """The system may take half a minute to tell that there is no answer, and cannot be stopped meanwhile."""
    found: list[str] = []

    def look_up() -> None:
        try:
            found.extend(resolver(host))
        except (OSError, UnicodeError):
            return

    thread = threading.Thread(target=look_up, name="looking-up", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.05)
        watch.check()
    if not found:
        raise FetchError(say("there is no server called {host}, or there is no connection", host=host))
    return found


def is_public(number: str) -> bool:
    """Whether an IP address is one of the public internet; False for what is none."""
    address = _address(number)
    if address is None:
        return False
    inner = _inside(address)
    return _is_global(address) and (inner is None or _is_global(inner))


def is_near(number: str) -> bool:
    """Whether it is this machine, or in a private network. What only links one machine to another
    (169.254…, where clouds keep their secrets) is not."""
    address = _address(number)
    if address is None or address.is_link_local or address.is_multicast or address.is_unspecified:
        return False
    if isinstance(address, IPv6Address) and _inside(address) is not None:
        return False
    private = address.is_private and not address.is_reserved
    return address.is_loopback or private


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    odd = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    site = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not odd and not address.is_link_local and not site


def _inside(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for."""
    if isinstance(address, IPv4Address):
        return None
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if address.teredo is not None:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour


def _address(number: str) -> IPv4Address | IPv6Address | None:
    try:
        return ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return None
