"""Small servers on this machine that answer as told, also in ways that no good server does."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

LONGEST = 120.0  # seconds that any answer goes on, if nobody hangs up

Say = Callable[[bytes], None]
Answering = Callable[["Question", Say], None]


@dataclass(frozen=True)
class Question:
    """What a server was asked: the path, and the headers by small name."""

    path: str
    headers: dict[str, str]


@dataclass
class Server:
    """``pages``: what is said to each path; ``heard``: all that it was asked."""

    port: int
    pages: dict[str, Answering] = field(default_factory=dict)
    heard: list[Question] = field(default_factory=list)

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def at(self, path: str) -> str:
        return f"{self.root}{path}"

    def asked(self) -> list[str]:
        return [each.path for each in self.heard]


def silent(question: Question, say: Say) -> None:
    """A page that never comes: nothing is said until the server ends."""
    while True:
        say(b"")
        time.sleep(0.02)


@contextmanager
def server(certificate: Path | None = None) -> Iterator[Server]:
    """A server that runs until the test ends."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.02)
    made = Server(listening.getsockname()[1])
    over = threading.Event()
    thread = threading.Thread(target=_serve, args=(listening, made, over, certificate), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        over.set()
        thread.join(5)
        listening.close()


def _serve(listening: socket.socket, made: Server, over: threading.Event, certificate: Path | None) -> None:
    while not over.is_set():
        with suppress(TimeoutError):
            line, _ = listening.accept()
            threading.Thread(target=_answer, args=(line, made, over, certificate), daemon=True).start()


def _answer(line: socket.socket, made: Server, over: threading.Event, certificate: Path | None) -> None:
    with suppress(OSError, ValueError), line:
        line.settimeout(5)
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            line = context.wrap_socket(line, server_side=True)
        with line:
            question = _heard(line)
            made.heard.append(question)
            until = time.monotonic() + LONGEST

            def say(some: bytes) -> None:
                if over.is_set() or time.monotonic() > until:
                    raise OSError("long enough")
                line.sendall(some)

            made.pages.get(question.path, status("404 Not Found"))(question, say)
            line.shutdown(socket.SHUT_WR)


def _heard(line: socket.socket) -> Question:
    head = b""
    while b"\r\n\r\n" not in head:
        some = line.recv(4096)
        if not some:
            raise OSError("hung up")
        head += some
        if not head[:1].isalpha():  # the beginning of TLS
            line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            raise OSError("no HTTP")
    first, *rest = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in rest)}
    return Question(first.split(" ")[1], headers)


def page(body: bytes, kind: str = "application/rss+xml", *more: str) -> Answering:
    """An answer with this body."""

    def say_page(question: Question, say: Say) -> None:
        head = ["HTTP/1.1 200 OK", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *more]
        say("\r\n".join([*head, "", ""]).encode() + body)

    return say_page


def status(told: str, *more: str) -> Answering:
    """An answer without a body."""
    return lambda question, say: say("\r\n".join([f"HTTP/1.1 {told}", *more, "", ""]).encode())


def moved(location: str, told: str = "302 Found") -> Answering:
    """An answer that leads elsewhere."""
    return status(told, f"Location: {location}")
