"""Names the speaker of each quotation as its own article tells of them: name, other names, role, kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from quoteline.domain import Speaker, SpeakerKind
from quoteline.extraction.descriptions import Described
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.mentions import Known
from quoteline.extraction.name_runs import is_role
from quoteline.extraction.name_words import NameWords, compile_name_words
from quoteline.extraction.people import Person
from quoteline.extraction.pronouns import HE, SHE, THEY, WHO, Pronouns
from quoteline.extraction.roles_beside import head_noun
from quoteline.extraction.sources import Source, source_of

I = frozenset({"i", "we", "me", "us", "my", "our"})  # noqa: E741 - the pronoun is the name
NOBODY = frozenset(
    {
        "none",
        "asked",
        "nobody",
        "no one",
        "everyone",
        "which",
        "that",
        "you",
        "this",
        "these",
        "those",
        "one",
        "another",
        "some",
        "what",
        "there",
        "your",
        "its",
    }
)


Named = list[Speaker | None]


def name_everybody(
    text: str, found: Sequence[Attribution], silent: Sequence[Attribution], lexicon: Lexicon
) -> tuple[Named, Named]:
    """The speakers of quotations and of the silent; a pronoun may mean either, so they are named together."""
    if not silent:
        return name_speakers(text, found, lexicon), []
    both = sorted((each.content, place) for place, each in enumerate([*found, *silent]))
    order = [place for _, place in both]
    everybody = [*found, *(replace(each, content=()) for each in silent)]
    named = name_speakers(text, [everybody[place] for place in order], lexicon)
    by_place = dict(zip(order, named, strict=True))
    speakers = [by_place[place] for place in range(len(everybody))]
    return speakers[: len(found)], speakers[len(found) :]


def name_speakers(text: str, found: Sequence[Attribution], lexicon: Lexicon) -> list[Speaker | None]:
    """The speaker of each attribution of an article, in the same order; None where the article does not tell.

    A person is named by the fullest name printed anywhere in ``text``, without titles; ``aliases`` are the
    other names printed for them and ``role`` the role that the article gives. Bodies, groups and unnamed
    persons are named as printed. Never raises on any text; time is linear in its length.
    """
    if not any(each.source for each in found):
        return [None] * len(found)
    naming = Naming(text, found, compile_name_words(lexicon))
    return [naming.speaker(known) for known in naming.all()]


class Naming(Pronouns):
    """Names the sources of one article in the order of the text, each knowing those before it."""

    def __init__(self, text: str, found: Sequence[Attribution], words: NameWords) -> None:
        super().__init__(text, found, words)
        self._speakers: dict[int, Speaker] = {}

    def all(self) -> list[Known]:
        """Whom each attribution belongs to. "I" and "we" inside somebody's words are that speaker's."""
        named: list[Known] = []
        sources = [source_of(self.text, each) for each in self.found]
        for source in sources:
            known = self._known(source) if source else None
            self._remember(source, known)
            named.append(known)
        for number, (each, source) in enumerate(zip(self.found, sources, strict=True)):
            if each.rule == "transcript" and source and source.printed in ("Q", "A"):
                named[number] = self._interviewed() if source.printed == "A" else None
            if named[number] is None and source and source.low in I:
                owner = self.contents.owner(source.start, but=number)
                named[number] = named[owner] if owner is not None else None
        return named

    def _interviewed(self) -> Person | None:
        """Who answers in an interview that is printed as Q and A: the first person that the article names."""
        first = self.cast.mentions[0] if self.cast.mentions else None
        return first.person if first and not self.contents.cover(first.start) else None

    def _remember(self, source: Source | None, known: Known) -> None:
        if source is None or known is None:
            return
        if isinstance(known, Person):
            known.sure = True
            self.cast.spoke[known.last] = known
            self.spoken.append((source.start, known))
        elif known.kind is not SpeakerKind.UNKNOWN:
            self.joined().remember(known)
            self.bodies.append((source.start, known))
        if isinstance(known, Described):
            noun = head_noun(known.name, self.words)
            self.described[noun] = known
            if known.kind is SpeakerKind.UNKNOWN and (
                is_role(noun, self.words) or noun in self.words.persons
            ):
                self.unnamed = (source.end, known, noun)

    def _known(self, source: Source) -> Known:
        """Whom one mention means. A label in capitals is a name, whatever its letters spell."""
        low = "" if source.printed.isupper() and len(source.printed) > 1 else source.low
        if low in HE | SHE | THEY | WHO:
            return self.pronoun(source)
        if low in I or low in NOBODY or low.partition(" ")[0] in WHO:
            return None
        source = self.heads.whole(source)
        return self.named(source) or self.apposed(source) or self.only_as(source) or self.described_as(source)

    def speaker(self, known: Known) -> Speaker | None:
        """A person or description as the shared noun."""
        if known is None:
            return None
        if isinstance(known, Described):
            return Speaker(known.name, known.kind, known.aliases)
        if id(known) not in self._speakers:
            role = min(known.roles, key=itemgetter(0))[1] if known.roles else None
            self._speakers[id(known)] = Speaker(known.name(), SpeakerKind.PERSON, known.aliases(), role)
        return self._speakers[id(known)]
