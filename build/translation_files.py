"""Reads and writes Qt's translation files (.ts), and compares a translation with its sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from collect_templates import Template
from quoteline.wording import pieces, plural_forms

CONTEXT = "Quoteline"
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>{context}</name>
"""
FOOT = "</context>\n</TS>\n"


@dataclass(frozen=True)
class Message:
    """A sentence with its translation, which is empty or not yet ``finished`` where somebody has to look."""

    source: str
    comment: str
    translation: str
    finished: bool

    @classmethod
    def of(cls, template: Template, kept: Message | None) -> Message:
        comment = f"{template.module}: {template.hint}" if template.hint else template.module
        if kept is None:
            return cls(template.source, comment, "", False)
        return cls(template.source, comment, kept.translation, kept.finished)


def read(file: Path) -> list[Message]:
    """The messages of a .ts file; none when there is no such file."""
    if not file.exists():
        return []
    return [_message(node) for node in ElementTree.parse(file).getroot().iter("message")]


def _message(node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    words = (translation.text or "") if translation is not None else ""
    finished = translation is not None and translation.get("type") is None and bool(words)
    return Message(node.findtext("source") or "", node.findtext("extracomment") or "", words, finished)


def written(language: str, messages: list[Message]) -> str:
    """The whole .ts file."""
    head = HEAD.format(language=language, context=CONTEXT)
    return head + "".join(_written(message) for message in messages) + FOOT


def _written(message: Message) -> str:
    kind = "" if message.finished else ' type="unfinished"'
    return (
        "    <message>\n"
        f"        <source>{escape(message.source)}</source>\n"
        f"        <extracomment>{escape(message.comment)}</extracomment>\n"
        f"        <translation{kind}>{escape(message.translation)}</translation>\n"
        "    </message>\n"
    )


# --- what a translation must keep ------------------------------------------------------------------


def compare(message: Message, language: str) -> Iterator[str]:
    """What is wrong with a translation, a sentence each."""
    if not message.finished:
        yield f"not translated: {message.source!r}"
        return
    for fault in _differing(message.source, message.translation, language):
        yield f"{fault}: {message.source!r} is translated as {message.translation!r}"


def _differing(source: str, translation: str, language: str) -> Iterator[str]:
    ours, theirs = _places(source), _places(translation)
    # A number may be told more often or less often by a form than in English, but always by itself.
    if Counter(each for each in ours if "|" not in each[1]) != Counter(
        each for each in theirs if "|" not in each[1]
    ):
        yield "the places differ"
    numbers = {name for name, _ in ours}
    for name, form in theirs:
        if "|" in form and name not in numbers:
            yield f"there is no number {name}"
        if "|" in form and form.count("|") + 1 != plural_forms(language):
            yield f"{form!r} must have {plural_forms(language)} forms"
    for what, marks in (("an ellipsis", "…"), ("a colon", ":"), ("a line break", "\n"), ("a space", " ")):
        if source.endswith(marks) != translation.rstrip("\u202f\xa0").endswith(marks):
            yield f"one ends with {what}"
    if ("&" in source.replace("&&", "")) != ("&" in translation.replace("&&", "")):
        yield "one has the key of a menu (&)"
    if "<" in source and Counter(_tags(source)) != Counter(_tags(translation)):
        yield "the tags differ"


def _places(template: str) -> list[tuple[str, str]]:
    return [piece for piece in pieces(template) if not isinstance(piece, str)]


def _tags(text: str) -> list[str]:
    return [part.split(">")[0] for part in text.split("<")[1:]]
