"""The text of a Word document, read from the events of its XML: paragraphs as they are printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from quoteline.importers.docx_styles import OFF, Styles, attribute, level_numbered
from quoteline.importers.lines import Line
from quoteline.importers.markup import local

# Deleted or moved away, what a property was before, what only old programs show, and readings of signs.
_DROPPED = """
del moveFrom pPrChange rPrChange sectPrChange tblPrChange tcPrChange trPrChange Fallback rt instrText
delText delInstrText
"""
DROPPED: Final = frozenset(_DROPPED.split())
SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
SIGNS: Final = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
PRIVATE: Final = range(0xE000, 0xF900)  # signs of a symbol font: no letter that could be read


@dataclass(slots=True)
class _Paragraph:
    breaks: bool
    parts: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    style: str = ""
    level: int | None = None
    joins_next: bool = False  # its end was deleted: it goes on in the next one

    @property
    def text(self) -> str:
        return "".join(self.parts)


class Body:
    """Hears the events of document.xml, then of the notes; ``lines`` grows as paragraphs end.

    Paragraphs inside a paragraph are those of a text box.
    """

    def __init__(self, styles: Styles) -> None:
        self.lines: list[Line] = []
        self._styles = styles
        self._open: list[_Paragraph] = []
        self._waiting: list[Line] = []  # of text boxes, until the paragraph they hang on ends
        self._carried: list[_Paragraph] = []
        self._dropped = 0  # how deep inside what is left out
        self._in_text = self._in_paragraph_properties = self._in_run_properties = self._hidden = False
        self._placeholder = False
        self._bold: bool | None = None
        self._style = ""
        self._instructions: list[bool] = []  # for each open field, whether its result has not begun yet
        self._awaited = 0  # how many of them
        self._breaks = False
        self._starts: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "p": self._paragraph, "r": self._run, "pPr": self._properties, "rPr": self._run_properties,
            "t": self._text, "br": self._break, "fldChar": self._field, "sym": self._symbol,
            "footnote": self._note, "endnote": self._note, "sdtPr": self._content_control,
            "pStyle": self._paragraph_style, "rStyle": self._run_style, "outlineLvl": self._outline,
            "b": self._weight, "vanish": self._vanish, "pageBreakBefore": self._page_break_before,
            "sectPr": self._section, "type": self._section_type, "showingPlcHdr": self._shows_placeholder,
        }  # fmt: skip

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        if self._dropped:
            self._dropped += 1
            return
        name = local(tag)
        if name in DROPPED:
            if name == "del" and self._in_paragraph_properties and self._open:
                self._open[-1].joins_next = True
            self._dropped = 1
        elif name in self._starts:
            self._starts[name](attrib)
        elif name in SIGNS and not self._in_paragraph_properties:
            self._add(SIGNS[name])

    def end(self, tag: str) -> None:
        if self._dropped:
            self._dropped -= 1
            return
        name = local(tag)
        if name == "t":
            self._in_text = False
        elif name == "p":
            self._ends_paragraph()
        elif name == "pPr":
            self._in_paragraph_properties = False
        elif name == "rPr":
            self._in_run_properties = False
        elif name == "sdt":
            self._placeholder = False
        elif name in {"body", "footnotes", "endnotes"}:
            self._ends_part()

    def data(self, data: str) -> None:
        if self._in_text and not self._dropped:
            self._add(data)

    # --- text ---------------------------------------------------------------------------------------

    def _add(self, words: str) -> None:
        if not self._open or self._hidden or self._placeholder or self._awaited:
            return
        paragraph = self._open[-1]
        paragraph.parts.append(words)
        if words.strip():
            paragraph.bold.append(self._is_bold(paragraph))

    def _is_bold(self, paragraph: _Paragraph) -> bool:
        if self._bold is not None:
            return self._bold
        return bool(self._style and self._styles.bold(self._style)) or self._styles.bold(paragraph.style)

    def _text(self, attrib: Mapping[str, str]) -> None:
        self._in_text = True

    def _symbol(self, attrib: Mapping[str, str]) -> None:
        try:
            number = int(attribute(attrib, "char"), 16)
        except ValueError:
            return
        if 32 <= number < 0x110000 and number not in PRIVATE and not 0xD800 <= number < 0xE000:
            self._add(chr(number))

    def _break(self, attrib: Mapping[str, str]) -> None:
        if attribute(attrib, "type") != "page":
            self._add("\n")
        elif self._open and not self._open[-1].bold:  # nothing is printed in it yet
            self._open[-1].breaks = True
        else:
            self._breaks = True

    # --- runs and fields ----------------------------------------------------------------------------

    def _run(self, attrib: Mapping[str, str]) -> None:
        self._bold, self._style, self._hidden = None, "", False

    def _run_properties(self, attrib: Mapping[str, str]) -> None:
        self._in_run_properties = not self._in_paragraph_properties

    def _weight(self, attrib: Mapping[str, str]) -> None:
        if self._in_run_properties:
            self._bold = attribute(attrib, "val") not in OFF

    def _run_style(self, attrib: Mapping[str, str]) -> None:
        self._style = attribute(attrib, "val")

    def _vanish(self, attrib: Mapping[str, str]) -> None:
        if self._in_run_properties:
            self._hidden = attribute(attrib, "val") not in OFF

    def _field(self, attrib: Mapping[str, str]) -> None:
        """A field is its instruction, then its result; only that is printed."""
        match attribute(attrib, "fldCharType"):
            case "begin":
                self._instructions.append(True)
                self._awaited += 1
            case "separate" if self._instructions:
                self._awaited -= self._instructions[-1]
                self._instructions[-1] = False
            case "end" if self._instructions:
                self._awaited -= self._instructions.pop()

    def _content_control(self, attrib: Mapping[str, str]) -> None:
        self._placeholder = False

    def _shows_placeholder(self, attrib: Mapping[str, str]) -> None:
        self._placeholder = attribute(attrib, "val") not in OFF

    # --- paragraphs ---------------------------------------------------------------------------------

    def _paragraph(self, attrib: Mapping[str, str]) -> None:
        self._open.append(_Paragraph(self._breaks))
        self._breaks = False
        self._bold, self._style, self._hidden = None, "", False

    def _properties(self, attrib: Mapping[str, str]) -> None:
        self._in_paragraph_properties = True

    def _paragraph_style(self, attrib: Mapping[str, str]) -> None:
        if self._open:
            self._open[-1].style = attribute(attrib, "val")

    def _outline(self, attrib: Mapping[str, str]) -> None:
        if self._open:
            self._open[-1].level = level_numbered(attribute(attrib, "val"))

    def _page_break_before(self, attrib: Mapping[str, str]) -> None:
        if self._open and attribute(attrib, "val") not in OFF:
            self._open[-1].breaks = True

    def _section(self, attrib: Mapping[str, str]) -> None:
        self._breaks = True

    def _section_type(self, attrib: Mapping[str, str]) -> None:
        if self._in_paragraph_properties and attribute(attrib, "val") == "continuous":
            self._breaks = False

    def _note(self, attrib: Mapping[str, str]) -> None:
        if attribute(attrib, "type") in SEPARATORS:
            self._dropped = 1

    def _ends_paragraph(self) -> None:
        if not self._open:
            return
        paragraph = self._open.pop()
        if paragraph.joins_next and not self._open:
            self._carried.append(paragraph)
            return
        line = self._line_of(paragraph)
        if self._open:
            self._waiting.append(line)
            return
        self.lines += [line, *self._waiting]
        self._waiting.clear()
        if self._awaited:  # an instruction ends with its paragraph, or a damaged one would hide all behind it
            self._instructions = [False] * len(self._instructions)
            self._awaited = 0

    def _line_of(self, paragraph: _Paragraph) -> Line:
        """The line that a paragraph is, with those before it whose ends were deleted."""
        whole = [*self._carried, paragraph] if not self._open else [paragraph]
        if not self._open:
            self._carried = []
        first = whole[0]
        bold = [each for part in whole for each in part.bold]
        level = first.level if first.level is not None else self._styles.level(first.style)
        return Line(
            "".join(part.text for part in whole), bool(bold) and all(bold), level, breaks=first.breaks
        )

    def _ends_part(self) -> None:
        """Whatever was left open at the end of a part is not lost."""
        if self._carried:
            self.lines.append(self._line_of(_Paragraph(breaks=False)))
        self.lines += self._waiting
        self._waiting, self._open, self._instructions, self._awaited = [], [], [], 0
