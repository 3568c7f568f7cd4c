"""The tokens of rich text: groups that open and close, control words, signs and plain bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

# Line ends of the file mean nothing; a blank behind a control word belongs to it.
TOKEN = re.compile(
    rb"\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})?\x20?|([^a-zA-Z'])|')|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
BINARY: Final = "bin"


class Token(NamedTuple):
    """One token; exactly one of its fields tells something, but for a ``word`` with its ``number``.

    ``sign`` is what stands behind a backslash and is no letter, or a brace.
    """

    word: str = ""
    number: int | None = None
    sign: bytes = b""
    data: bytes = b""
    is_hex: bool = False


def tokens(data: bytes, start: int = 0) -> Iterator[Token]:
    """The tokens of ``data`` from ``start`` on; bytes of pictures given as such are passed over. Linear."""
    at = start
    match = TOKEN.match
    while at < len(data) and (found := match(data, at)):
        at = found.end()
        code, word, number, escaped, brace, plain = found.groups()
        if plain is not None:
            yield Token(data=plain)
        elif word is not None:
            name = word.decode("ascii")
            if name == BINARY and number is not None:
                at += max(0, int(number))
            yield Token(word=name, number=int(number) if number is not None else None)
        elif code is not None:
            yield Token(data=bytes((int(code, 16),)), is_hex=True)
        elif brace is not None:
            yield Token(sign=brace)
        elif escaped is not None:
            yield Token(word="par") if escaped in b"\r\n" else Token(sign=b"\\" + escaped)
