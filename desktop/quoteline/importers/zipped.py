"""What a ZIP holds, told by its first bytes: documents and books are ZIPs too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

LOCAL = b"PK\x03\x04"
EMPTY = b"PK\x05\x06"
NAME_AT = 30  # bytes from the start of a member's head to its name
DOCUMENT = "application/vnd.oasis.opendocument."
# A folder that only such documents have, and their kind.
FOLDERS = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}


def kind_of_zip(head: bytes) -> str:
    """docx, xlsx, pptx, odt, ods …, epub; ``office`` where only that is clear; zip; "" for no ZIP."""
    if not head.startswith((LOCAL, EMPTY)):
        return ""
    if declared := _declared(head):
        return declared
    office = False
    for name in _names(head):
        for folder, kind in FOLDERS.items():
            if name.startswith(folder):
                return kind
        office = office or name in ("[Content_Types].xml", "_rels/.rels")
    return "office" if office else "zip"


def is_zip(*kinds: str) -> Callable[[bytes], bool]:
    """Whether the first bytes are those of a ZIP of one of these kinds."""
    return lambda head: kind_of_zip(head) in kinds


def _declared(head: bytes) -> str:
    """The kind that a first member "mimetype" names, which is never packed."""
    length = int.from_bytes(head[26:28], "little")
    start = NAME_AT + length + int.from_bytes(head[28:30], "little")
    if head[NAME_AT : NAME_AT + length] != b"mimetype":
        return ""
    told = head[start : start + 80].decode("latin-1")
    if told.startswith("application/epub+zip"):
        return "epub"
    if told.startswith(DOCUMENT):
        kinds = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
        return next((kind for name, kind in kinds.items() if told.startswith(DOCUMENT + name)), "odf")
    return ""


def _names(head: bytes) -> Iterator[str]:
    """The names of the members whose heads stand in these bytes."""
    at = 0
    while (at := head.find(LOCAL, at)) >= 0:
        length = int.from_bytes(head[at + 26 : at + 28], "little")
        yield head[at + NAME_AT : at + NAME_AT + length].decode("utf-8", "replace")
        at += len(LOCAL)
