"""Proposes whose words a stretch is that extraction left alone, when a person says that it is a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from quoteline.domain import Kind, Quotation, Span, Spans, Speaker, SpeakerKind
from quoteline.extraction.attribution import marked_blocks
from quoteline.extraction.declined import declined
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar, VerbForm, compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.long_texts import part_at
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.redating import attribution_of, redated
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.speakers import name_everybody
from quoteline.extraction.subjects import subject_of
from quoteline.extraction.tokens import Block

MOST_VERBS = 40  # of one sentence that are looked at


@dataclass(frozen=True, slots=True)
class _Beside:
    """Who may speak beside the words, and the verb that tells so, where there is one."""

    cue: Spans = ()
    source: Spans = ()


def promoted(
    text: str, spans: Spans, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> Quotation:
    """A quotation of the words at ``spans`` (code points, in order), as extraction might have found it.

    ``quotations`` are those kept of the article. The kind is told by the
    marks around the words; cue and speaker are those that the sentence offers nearest to them, and missing
    where it offers none; the day is found as for the others. Raises nothing, if the spans lie in the text.
    """
    part = part_at(text, spans[0][0])
    if part.is_all_of(text) or spans[-1][1] > part.stop:
        return _promoted(text, spans, quotations, published, lexicon)
    _, mine = part.given(quotations)
    return part.quotation(_promoted(part.text(text), part.inside(spans), mine, published, lexicon))


def _promoted(
    text: str, spans: Spans, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> Quotation:
    grammar = lexicon.made(compile_grammar)
    at = _sentence_at(text, spans[0], grammar)
    kind = _kind(text, spans, grammar)
    quotations = sorted(quotations, key=lambda each: each.content)
    found = [attribution_of(each) for each in quotations]
    for beside in (_told(at, spans) if at else _Beside(), _acting(at) if at else _Beside()):
        made = Attribution(kind, spans, beside.cue, beside.source, rule="added")
        speaker = _speaker(text, made, found, lexicon) if made.source else None
        if speaker is not None and (made.cue or speaker.kind is SpeakerKind.PERSON):
            break
    else:
        made, speaker = replace(made, source=()), None
    draft = Quotation(kind, spans, made.cue, made.source, speaker, confidence=1.0)
    place = bisect_right([each.content for each in quotations], spans)
    said = redated(text, [*quotations[:place], draft, *quotations[place:]], published, lexicon)
    return replace(draft, said=said[place])


def _speaker(text: str, made: Attribution, found: Sequence[Attribution], lexicon: Lexicon) -> Speaker | None:
    """Whom the mention beside the words means, among all whom the article names."""
    place = bisect_right([each.content for each in found], made.content)
    everybody = [*found[:place], made, *found[place:]]
    named, _ = name_everybody(text, everybody, declined(text, found, lexicon), lexicon)
    return named[place]


def kind_of(text: str, spans: Spans, lexicon: Lexicon) -> Kind:
    """How much of the words at ``spans`` stands in quotation marks, as :func:`promoted` tells it."""
    part = part_at(text, spans[0][0]) if spans else None
    if part is None or part.is_all_of(text) or spans[-1][1] > part.stop:
        return _kind(text, spans, lexicon.made(compile_grammar))
    return _kind(part.text(text), part.inside(spans), lexicon.made(compile_grammar))


def _kind(text: str, spans: Spans, grammar: Grammar) -> Kind:
    """Direct where every part lies inside marks, indirect where no marked word is in any, else mixed."""
    marked = [
        (block.starts[max(stretch.first, 0)], block.ends[min(stretch.last, block.size - 1)])
        for block in marked_blocks(text, grammar)
        for stretch in block.stretches
    ]
    if all(any(first <= start and end <= last for first, last in marked) for start, end in spans):
        return Kind.DIRECT
    some = any(first < end and start < last for start, end in spans for first, last in marked)
    return Kind.MIXED if some else Kind.INDIRECT


def _sentence_at(text: str, span: Span, grammar: Grammar) -> tuple[Sentence, int, int] | None:
    """The sentence in which a span begins, with the span's tokens."""
    for block in marked_blocks(text, grammar):
        if block.start <= span[0] < block.stop:
            first = min(bisect_right(block.ends, span[0]), block.size - 1)
            after = max(first + 1, bisect_right(block.starts, span[1] - 1))
            cut = sentences(block, grammar)
            here = next((each for each in cut if each.start <= first < each.stop), None)
            return (here, first, after) if here else None
    return None


def _told(at: tuple[Sentence, int, int], spans: Spans) -> _Beside:
    """The verb of speech nearest to the words, with its subject."""
    sentence, first, after = at
    block, grammar = sentence.block, sentence.grammar
    near = sorted(
        (k for k in range(sentence.start, sentence.stop) if block.quoted[k] < 0 and not first <= k < after),
        key=lambda k: first - k if k < first else k - after,
    )
    verbs = [(k, entry) for k in near if (entry := grammar.verbs.get(block.lows[k])) is not None]
    for k, entry in verbs[:MOST_VERBS]:
        source = _subject(sentence, k, entry)
        if source is not None and not _within(block, source, spans):
            return _Beside((_span(block, (k, k + 1)),), (_span(block, source),))
    return _Beside()


def _subject(sentence: Sentence, verb: int, entry: VerbForm) -> Phrase | None:
    subject = subject_of(sentence, verb, entry, False)
    if subject is None:
        return None
    if subject.phrase is None and subject.how == "shared":
        return main_subject(sentence, sentence.start, verb)
    return subject.phrase


def _acting(at: tuple[Sentence, int, int]) -> _Beside:
    """The subject of the sentence, whatever they do: Hill held up a sign with the words “Boats first”"""
    sentence = at[0]
    source = main_subject(sentence, sentence.start, sentence.body)
    return _Beside((), (_span(sentence.block, source),)) if source else _Beside()


def _within(block: Block, phrase: Phrase, spans: Spans) -> bool:
    start, end = _span(block, phrase)
    return any(start < last and first < end for first, last in spans)


def _span(block: Block, phrase: Phrase) -> Span:
    return block.starts[phrase[0]], block.ends[phrase[1] - 1]
