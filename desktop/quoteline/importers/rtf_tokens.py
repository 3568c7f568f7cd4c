"""The tokens of rich text: groups that open and close, control words, signs and plain bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

# Line ends of the file mean nothing; a blank behind a control word belongs to it.
TOKEN = re.compile(
    rb"\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})?\x20?|([^a-zA-Z]))|([{}])|([^\\{}\r\n]+)",
    re.DOTALL,
)
BINARY: Final = "bin"


class Token(NamedTuple):
    """One token: a ``word`` with its ``number``, or a ``sign``, or ``data``.

    A sign is a brace, or a backslash with what stands behind it and is no letter.
    """

    word: str = ""
    number: int | None = None
    sign: bytes = b""
    data: bytes = b""


OPENS: Final = Token(sign=b"{")
CLOSES: Final = Token(sign=b"}")
BYTES: Final = [Token(data=bytes((number,))) for number in range(256)]


def tokens(data: bytes, start: int = 0) -> Iterator[Token]:
    """The tokens of ``data`` from ``start`` on; bytes of pictures given as such are passed over. Linear."""
    words: dict[bytes, str] = {}  # a document uses some hundred, each thousands of times
    while start < len(data):
        for found in TOKEN.finditer(data, start):
            code, word, number, escaped, brace, plain = found.groups()
            if word is not None:
                name = words.get(word) or words.setdefault(word, word.decode("ascii"))
                value = int(number) if number is not None else None
                if name == BINARY and value is not None:
                    start = found.end() + max(0, value)
                    break
                yield Token(name, value)
            elif plain is not None:
                yield Token(data=plain)
            elif brace is not None:
                yield OPENS if brace == b"{" else CLOSES
            elif code is not None:
                yield BYTES[int(code, 16)]
            elif escaped in b"\r\n":
                yield Token("par")
            else:
                yield Token(sign=b"\\" + escaped)
        else:
            return
