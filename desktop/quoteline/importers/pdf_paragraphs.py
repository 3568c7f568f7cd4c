"""Lines in reading order become paragraphs again: parted where a printer parted them, joined elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from quoteline.importers.hyphens import Joining, is_parted
from quoteline.importers.lines import Line
from quoteline.importers.pdf_layout import Block
from quoteline.importers.pdf_text import Piece

# In sizes of the font.
INDENT: Final = 0.6
DEEPEST_INDENT: Final = 6.0
LEVEL_1: Final = 1.45  # times the size of the body
LEVEL_2: Final = 1.15
LONGEST_HEADING: Final = 300  # characters
RARE: Final = 0.08  # share of the distances between lines
LABEL: Final = 20  # characters; a shorter line by itself is no beginning of a paragraph
MORE_SPACE: Final = 1.25  # times the usual distance between lines
SLACK: Final = 0.4  # of a line's width that is empty where no sentence need end
LETTERS_DIFFER: Final = 1.2  # times the usual width, for a word's own
NEAR: Final = 3  # lines above and below that tell how wide the column is there
ENDS: Final = tuple(".!?:…")
ENDS_ALL: Final = tuple(".!?")  # behind a colon or an ellipsis a sentence may go on in small letters
CLOSING: Final = "”’\"'»)]“"
OPENING: Final = "“\"‘'«([—–"


@dataclass(slots=True)
class _Paragraph:
    """Lines with the page of each.

    ``indented``: the first begins further right than others do; ``open``: the next block may go on with it.
    """

    lines: list[tuple[Piece, str]] = field(default_factory=list)
    indented: bool = False
    open: bool = False

    @property
    def last(self) -> Piece:
        return self.lines[-1][0]

    @property
    def first(self) -> Piece:
        return self.lines[0][0]


def paragraphs(pages: Sequence[tuple[str, Sequence[Block]]]) -> list[Line]:
    """The paragraphs of a document of pages, each a label and its blocks in reading order.

    Words parted at the ends of lines are put together. Each line knows its page, and where others begin.
    """
    blocks = [block for _, of_page in pages for block in of_page]
    if not blocks:
        return []
    body = _usual_size(blocks)
    joining = Joining(line.text for block in blocks for line in block.lines)
    space = _usual_distance(blocks, body)
    indented = _indents(blocks, body)
    done: list[_Paragraph] = []
    for label, of_page in pages:
        for block in of_page:
            _add(done, _parted(block, label, body, space), indented)
    return [_line(paragraph, joining, body) for paragraph in done]


def _usual_size(blocks: Iterable[Block]) -> float:
    sizes: Counter[float] = Counter()
    for block in blocks:
        for line in block.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] or 1.0


def _usual_distance(blocks: Iterable[Block], body: float) -> float:
    """The distance between lines of the body, in sizes of its font: the least that is not rare.

    The most frequent one may be that between paragraphs, where each has a line or two.
    """
    distances = Counter(
        round((above.base - below.base) / body, 1)
        for block in blocks
        for above, below in zip(block.lines, block.lines[1:], strict=False)
        if abs(below.size - body) < 0.1 * body
    )
    often = RARE * sum(distances.values())
    return min((each for each, times in distances.items() if times > often), default=1.2)


def _indents(blocks: Iterable[Block], body: float) -> bool:
    """Whether this document marks its paragraphs by indents."""
    lines = indents = 0
    for block in blocks:
        if len(block.lines) > 2 and abs(block.lines[0].size - body) < 0.15 * body:
            lines += len(block.lines)
            indents += sum(_indent(block, number) for number in range(len(block.lines)))
    return indents * 12 > lines


def _indent(block: Block, number: int) -> bool:
    """Whether a line begins further right than the lines around it do."""
    line = block.lines[number]
    around = block.lines[max(0, number - NEAR) : number + NEAR + 1]
    inward = line.left - min(other.left for other in around)
    return INDENT * line.size < inward < DEEPEST_INDENT * line.size


def _parted(block: Block, label: str, body: float, space: float) -> list[_Paragraph]:
    """The paragraphs of one block."""
    done: list[_Paragraph] = []
    for number, line in enumerate(block.lines):
        if number == 0 or _begins(block, number, body, space):
            done.append(_Paragraph(indented=_indent(block, number)))
        done[-1].lines.append((line, label))
    last = len(block.lines) - 1
    done[-1].open = not _is_short(block, last) or not _ends_sentence(block.lines[last].text)
    return done


def _begins(block: Block, number: int, body: float, space: float) -> bool:
    line, above = block.lines[number], block.lines[number - 1]
    if line.size > LEVEL_2 * body and above.size > LEVEL_2 * body:
        return above.base - line.base > 1.6 * line.size  # a headline of several lines
    if is_parted(above.text) and above.base - line.base < 2 * MORE_SPACE * max(body, line.size):
        return False
    if line.bold != above.bold and _is_short(block, number - 1):
        return True
    if above.base - line.base > MORE_SPACE * max(space, 1.0) * max(body, line.size):
        return True
    if _indent(block, number) and not (_indent(block, number - 1) and not _is_short(block, number - 1)):
        return True
    return _is_short(block, number - 1) and (
        _ends_sentence(above.text) or _is_short(block, number - 1, SLACK)
    )


def _is_short(block: Block, number: int, slack: float = 0.0) -> bool:
    """Whether a line ends before the column does, so that the first word of the next would have fitted."""
    line = block.lines[number]
    around = block.lines[max(0, number - NEAR) : number + NEAR + 1]
    right, left = max(other.right for other in around), min(other.left for other in around)
    wide = line.size
    if number + 1 < len(block.lines):
        following = block.lines[number + 1]
        word = following.text.split(" ", 1)[0]
        wide = (len(word) + 1) * following.width / len(following.text)
    return right - line.right > max(LETTERS_DIFFER * wide + 0.3 * line.size, slack * (right - left))


def _ends_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(ENDS)


def _add(done: list[_Paragraph], more: list[_Paragraph], indented: bool) -> None:
    """Puts the paragraphs of a block behind those before it; the first may go on with the last."""
    if done and more and _goes_on(done[-1], more[0], indented):
        done[-1].lines += more[0].lines
        done[-1].open = more[0].open
        more = more[1:]
    done += more


def _goes_on(before: _Paragraph, after: _Paragraph, indented: bool) -> bool:
    """Whether a paragraph runs over the end of a column or page."""
    last, first = before.last, after.first
    if max(last.size, first.size) > 1.1 * min(last.size, first.size) or last.bold != first.bold:
        return False
    if before.lines[-1][1] == after.lines[0][1] and abs(last.base - first.base) < first.size:
        return False  # beside each other: parts of one line of a masthead
    begins = first.text.lstrip(OPENING)[:1]
    if begins.islower():
        return not last.text.rstrip(CLOSING).endswith(ENDS_ALL)
    if not before.open:
        return False
    if not _ends_sentence(last.text):
        return (len(before.lines) > 1 or len(last.text) > LABEL) and not last.text.isupper()
    return indented and before.indented and not after.indented


def _line(paragraph: _Paragraph, joining: Joining, body: float) -> Line:
    parts: list[str] = []
    turns: list[tuple[int, str]] = []
    page, length = paragraph.lines[0][1], 0
    for piece, label in paragraph.lines:
        text = piece.text
        if parts:
            both = joining.join(parts[-1], text)
            parts[-1] = both[: len(both) - len(text)]  # without its hyphen, or with a blank behind it
            length += len(parts[-1])
        if label != (turns[-1][1] if turns else page):
            turns.append((length, label))
        parts.append(text)
    return Line(
        "".join(parts),
        bold=all(piece.bold for piece, _ in paragraph.lines),
        level=_level(paragraph, body),
        page=page,
        turns=tuple(turns),
    )


def _level(paragraph: _Paragraph, body: float) -> int:
    size = min(piece.size for piece, _ in paragraph.lines)
    if sum(len(piece.text) for piece, _ in paragraph.lines) > LONGEST_HEADING or size <= LEVEL_2 * body:
        return 0
    return 1 if size > LEVEL_1 * body else 2
