"""Invented quotations that the tests of the exporters share."""

from datetime import date

from hypothesis import strategies as st

from quoteline.domain import (
    UNDATED,
    Basis,
    Kind,
    Precision,
    QuotationDetail,
    QuotationRow,
    SpeakerKind,
    StatementDate,
)

PUBLISHED = date(2025, 3, 21)
SAID = StatementDate(
    date(2025, 3, 20), date(2025, 3, 20), Precision.DAY, Basis.EXPRESSION, evidence=((90, 98),)
)


def detail(
    text: str = "We sail at dawn",
    *,
    kind: Kind = Kind.DIRECT,
    speaker: str = "Mara Vint",
    role: str = "harbour master",
    said: StatementDate = SAID,
    published: date | None = PUBLISHED,
    outlet: str = "The Ansel Post",
    title: str = "Fleet leaves",
    url: str = "https://post.example/fleet",
    byline: str = "R. Dane",
    note: str = "",
    tags: tuple[str, ...] = (),
    before: str = "It was late.",
    after: str = "Then they left.",
) -> QuotationDetail:
    """A kept quotation of which a test changes what it is about."""
    row = QuotationRow(
        id=7,
        article_id=3,
        kind=kind,
        text=text,
        speaker_id=2 if speaker else None,
        speaker=speaker,
        speaker_kind=SpeakerKind.PERSON if speaker else SpeakerKind.UNKNOWN,
        role=role,
        said=said,
        published=published,
        outlet=outlet,
        article_title=title,
        confidence=0.97,
        starred=False,
        corrected=False,
        tags=tags,
        note=note,
    )
    return QuotationDetail(
        row=row,
        content=((1, 16),),
        cue=((19, 23),),
        source=((24, 33),),
        cue_text="said",
        source_text="Mara Vint",
        context_before=before,
        context_after=after,
        byline=byline,
        url=url,
        found_by="rules 1",
        remark="headline",
    )


# What a library can hold: any text without NUL and lone surrogates, line ends already made one.
STORED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r")) | st.sampled_from(
    ["=1+1", "-5", '"', '""', ",", "\t", "\n", "“a”\n\nb", "'=x", "＝1", "@x", "; ", "-", " =1", "\u2028"]
)
DATES = st.none() | st.dates(date(1800, 1, 1), date(2100, 1, 1))
SAIDS = st.just(UNDATED) | st.builds(
    lambda day, precision, basis: StatementDate(day, day, precision, basis, ((0, 4),)),
    st.dates(date(1800, 1, 1), date(2100, 1, 1)),
    st.sampled_from(Precision),
    st.sampled_from(Basis),
)
DETAILS = st.builds(
    detail,
    STORED,
    kind=st.sampled_from(Kind),
    speaker=STORED,
    role=STORED,
    said=SAIDS,
    published=DATES,
    outlet=STORED,
    title=STORED,
    url=STORED,
    byline=STORED,
    note=STORED,
    tags=st.lists(STORED, max_size=3).map(tuple),
    before=STORED,
    after=STORED,
)
