"""No address, name or redirect leads into this machine or its network, unless the person typed just that."""

from __future__ import annotations

import re
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from web_servers import LONGEST, Server, moved, page, server

import quoteline
from quoteline.fetching import Fetcher, FetchError, Limits
from quoteline.fetching.addresses import as_typed, parse
from quoteline.fetching.answers import CancelledError
from quoteline.fetching.resolving import is_near, is_public

FEED = b"<rss version='2.0'><channel/></rss>"
LIMITS = Limits(connect=LONGEST, read=LONGEST, total=LONGEST, pace=0)
CERTIFICATE = Path(__file__).parents[1] / "data" / "tls" / "feeds.example.pem"


@pytest.fixture
def here() -> Iterator[Server]:
    with server() as made:
        made.pages["/feed"] = page(FEED)
        yield made


@pytest.fixture
def called() -> Iterator[list[object]]:
    """Every address that any socket is connected to during the test."""
    seen: list[object] = []
    listening = [True]

    def hear(event: str, given: tuple[object, ...]) -> None:
        if listening and event == "socket.connect":
            seen.append(given[1])

    sys.addaudithook(hear)  # it cannot be taken away again, only deafened
    yield seen
    listening.clear()


def refusal(asked: str, by: Fetcher, typed: str = "") -> str:
    with pytest.raises(FetchError) as caught:
        by.fetch(asked, typed=typed)
    return caught.value.reason


@pytest.mark.parametrize(
    "number",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.7", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "fec0::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1"),
        *("2001:0:4136:e378:8000:63bf:80ff:fffe", "no number", ""),
    ],
)
def test_no_number_of_this_machine_or_its_network_is_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_numbers_of_the_internet_are_public(number: str) -> None:
    assert is_public(number)
    assert not is_near(number)


def test_only_this_machine_and_private_networks_are_near() -> None:
    near = ("127.0.0.1", "::1", "10.0.0.1", "192.168.1.1", "172.20.1.1", "fd00::1")
    far = ("169.254.169.254", "fe80::1", "224.0.0.1", "0.0.0.0", "240.0.0.1", "::ffff:127.0.0.1")
    assert all(map(is_near, near))
    assert not any(map(is_near, far))


@pytest.mark.parametrize("number", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "fd00::7"])
def test_a_name_that_leads_inside_is_not_called(number: str, called: list[object]) -> None:
    resolver = lambda host: ["93.184.215.14", number]  # noqa: E731
    why = refusal("http://news.example/feed", Fetcher(LIMITS, resolver=resolver), "http://news.example/feed")
    assert number in why
    assert called == []


@pytest.mark.parametrize(
    "written",
    [
        "http://127.0.0.1:9/",
        "http://localhost:9/",
        "http://2130706433:9/",
        "http://0x7f.1:9/",
        "http://[::1]:9/",
    ],
)
def test_an_address_in_a_feed_does_not_lead_inside_however_it_is_written(
    written: str, called: list[object]
) -> None:
    assert "its own network" in refusal(written, Fetcher(LIMITS))
    assert called == []


def test_a_person_may_type_a_number_of_the_own_machine(here: Server) -> None:
    typed = here.at("/feed")
    assert Fetcher(LIMITS).fetch(typed, typed=typed).body == FEED
    assert Fetcher(LIMITS).fetch(here.at("/feed"), typed=here.at("/elsewhere")).body == FEED


def test_what_was_typed_opens_no_other_door(here: Server) -> None:
    with server() as other:
        other.pages["/secret"] = page(FEED)
        here.pages["/out"] = moved(other.at("/secret"))
        typed = here.at("/out")
        assert "its own network" in refusal(typed, Fetcher(LIMITS), typed)
        assert other.heard == []


@pytest.mark.parametrize("inside", ["http://169.254.169.254/latest/", "http://10.0.0.1/", "http://[::1]/"])
def test_a_redirect_leads_nowhere_inside(here: Server, inside: str, called: list[object]) -> None:
    here.pages["/out"] = moved(inside)
    typed = here.at("/out")
    assert "its own network" in refusal(typed, Fetcher(LIMITS), typed)
    assert called == [("127.0.0.1", here.port)]


def test_a_name_is_looked_up_once_and_that_number_is_called(here: Server, called: list[object]) -> None:
    asked: list[str] = []

    def turning(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    by = Fetcher(LIMITS, own_machine=True, resolver=turning)
    assert by.fetch(f"http://news.example:{here.port}/feed").body == FEED
    assert asked == ["news.example"]
    assert called == [("127.0.0.1", here.port)]
    assert here.heard[0].headers["host"] == f"news.example:{here.port}"


def test_a_certificate_must_be_valid_for_the_name_that_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with server(CERTIFICATE) as secure:
        secure.pages["/feed"] = page(FEED)
        trusting = Fetcher(
            LIMITS, own_machine=True, resolver=lambda host: ["127.0.0.1"], authorities=str(CERTIFICATE)
        )
        answer = trusting.fetch(f"https://feeds.example:{secure.port}/feed")
        assert answer.body == FEED
        assert "other.example" in refusal(f"https://other.example:{secure.port}/feed", trusting)
        usual = Fetcher(LIMITS, own_machine=True, resolver=lambda host: ["127.0.0.1"])
        assert "nobody vouches" in refusal(f"https://feeds.example:{secure.port}/feed", usual)
        assert len(secure.heard) == 1


def test_a_secure_address_does_not_lead_to_one_that_is_not(here: Server) -> None:
    with server(CERTIFICATE) as secure:
        secure.pages["/feed"] = moved(f"http://feeds.example:{here.port}/feed")
        by = Fetcher(
            LIMITS, own_machine=True, resolver=lambda host: ["127.0.0.1"], authorities=str(CERTIFICATE)
        )
        assert "to one that is not" in refusal(f"https://feeds.example:{secure.port}/feed", by)
        assert here.heard == []


def test_a_secure_address_where_none_is_spoken_is_told(here: Server) -> None:
    typed = f"https://127.0.0.1:{here.port}/feed"
    assert "secure connection" in refusal(typed, Fetcher(LIMITS), typed)


def test_looking_up_a_name_can_be_given_up() -> None:
    asked, answer = threading.Event(), threading.Event()

    def slow(host: str) -> list[str]:
        asked.set()
        answer.wait(LONGEST)
        return []

    began = time.monotonic()
    with pytest.raises(CancelledError):
        Fetcher(LIMITS, resolver=slow).fetch("https://news.example/", cancelled=asked.is_set)
    answer.set()
    assert time.monotonic() - began < LONGEST / 2


def test_a_name_that_nobody_knows_is_told() -> None:
    assert "no server called" in refusal("https://news.example/", Fetcher(LIMITS, resolver=lambda host: []))


# --- nobody else ------------------------------------------------------------------------------------

CALLS = re.compile(
    r"\b(create_connection|getaddrinfo|gethostbyname|AF_INET6?|urlopen|HTTPS?Connection|urlretrieve)\b"
)


def test_nothing_but_fetching_calls_a_server() -> None:
    package = Path(quoteline.__file__).parent
    calling = {
        file.relative_to(package).parts[0]
        for file in package.rglob("*.py")
        if CALLS.search(file.read_text(encoding="utf-8"))
    }
    assert calling == {"fetching"}


# --- how addresses are written ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("HTTPS://News.Example", "https://news.example/"),
        ("http://news.example:80/a b?c=d e#part", "http://news.example/a%20b?c=d%20e"),
        ("https://bücher.example/ä?ö=%C3%BC", "https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC"),
        ("https://news.example./feed", "https://news.example/feed"),
        ("http://[2606:2800::1]:8080/", "http://[2606:2800::1]:8080/"),
    ],
)
def test_an_address_is_read(written: str, read: str) -> None:
    assert str(parse(written)) == read


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            "   ",
            "news.example",
            "file:///etc/passwd",
            "http://",
            "https:///feed",
            "http://a:b@c.example/",
        ),
        *("http://news.example:99999/", "http://[::1", "http://a\nb.example/", "http://*.example/"),
        "http://news.example/" + "a" * 5000,
    ],
)
def test_what_is_no_address_of_the_web_is_refused(written: str) -> None:
    with pytest.raises(FetchError):
        parse(written)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (" news.example/feed ", "https://news.example/feed"),
        ("news.example:8080/feed", "https://news.example:8080/feed"),
        ("feed://news.example/rss", "https://news.example/rss"),
        ("feed:http://news.example/rss", "http://news.example/rss"),
        ("http://news.example", "http://news.example/"),
    ],
)
def test_an_address_is_understood_as_people_type_it(typed: str, read: str) -> None:
    assert str(as_typed(typed)) == read
