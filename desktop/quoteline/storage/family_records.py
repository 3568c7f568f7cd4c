"""What the cache of families keeps: wordings and articles with their links, printings, families."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.storage.family_cache import FamilyCache

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """Things that are compared by the runs of words they hold: their tables."""

    runs: str
    column: str
    links: str


WORDINGS = Compared("runs", "wording_id", "links")
TEXTS = Compared("article_runs", "text_id", "article_links")


# --- runs and links --------------------------------------------------------------------------------


def with_runs(cache: FamilyCache, what: Compared, ids: Collection[int]) -> set[int]:
    """Those of these things whose runs are kept."""
    query = f"SELECT DISTINCT {what.column} FROM {what.runs} WHERE {what.column} IN {{ids}}"
    return {row[0] for row in cache.among(query, ids)}


def how_many(cache: FamilyCache, what: Compared) -> int:
    """How many things have runs."""
    return int(cache.value(f"SELECT count(DISTINCT {what.column}) FROM {what.runs}"))


def holding(cache: FamilyCache, what: Compared, runs: Collection[int]) -> dict[int, list[int]]:
    """The things that hold any of these runs, each with those it holds."""
    found: dict[int, list[int]] = {}
    query = f"SELECT {what.column}, number FROM {what.runs} WHERE number IN {{ids}}"
    for thing, number in cache.among(query, runs):
        found.setdefault(thing, []).append(number)
    return found


def keep_runs(cache: FamilyCache, what: Compared, runs: Mapping[int, Iterable[int]]) -> None:
    """Keep the runs of new things."""
    rows = sorted((run, thing) for thing, found in runs.items() for run in found)
    cache.many(f"INSERT INTO {what.runs} VALUES (?, ?)", rows)


def keep_links(cache: FamilyCache, what: Compared, links: Mapping[Pair, str | float]) -> None:
    """Keep links, each both ways."""
    both = [row for (one, other), told in links.items() for row in ((one, other, told), (other, one, told))]
    cache.many(f"INSERT OR REPLACE INTO {what.links} VALUES (?, ?, ?)", both)


def linked(cache: FamilyCache, what: Compared, ids: Collection[int]) -> list[Pair]:
    """The links from these things, as (this, that)."""
    return list(cache.among(f"SELECT one, other FROM {what.links} WHERE one IN {{ids}}", ids))


def forget(cache: FamilyCache, what: Compared, ids: Collection[int]) -> None:
    """Forget the runs and links of things that are gone."""
    cache.gone(what.runs, what.column, ids)
    cache.gone(what.links, "one", ids)
    cache.gone(what.links, "other", ids)


# --- articles --------------------------------------------------------------------------------------


def texts_of(cache: FamilyCache, articles: Collection[int]) -> set[int]:
    """The texts of these articles."""
    return {row[0] for row in cache.among("SELECT text_id FROM articles WHERE article_id IN {ids}", articles)}


def articles_with(cache: FamilyCache, texts: Collection[int]) -> list[tuple[int, int, int]]:
    """(article, text, group of near-duplicates) of the articles with these texts, by number."""
    query = "SELECT article_id, text_id, alike FROM articles WHERE text_id IN {ids}"
    return sorted(cache.among(query, texts))


def keep_articles(cache: FamilyCache, texts: Mapping[int, int]) -> None:
    """Keep articles with their texts, each a group of its own."""
    rows = [(article, text, article) for article, text in texts.items()]
    cache.many("INSERT INTO articles VALUES (?, ?, ?)", rows)


def put_alike(cache: FamilyCache, groups: Mapping[int, int]) -> None:
    """Put articles into groups."""
    rows = [(group, article) for article, group in groups.items()]
    cache.many("UPDATE articles SET alike = ? WHERE article_id = ?", rows)


def forget_articles(cache: FamilyCache, articles: Collection[int]) -> None:
    """Forget articles, and the printings in them."""
    cache.gone("printings", "article_id", articles)
    cache.gone("articles", "article_id", articles)


def groups(cache: FamilyCache) -> list[tuple[int, int]]:
    """(article, group) of all articles."""
    return cache.all("SELECT article_id, alike FROM articles ORDER BY article_id")


def alike(cache: FamilyCache, article: int) -> list[int]:
    """The other articles in an article's group."""
    query = (
        "SELECT b.article_id FROM articles a JOIN articles b ON b.alike = a.alike"
        " WHERE a.article_id = ? AND b.article_id <> a.article_id ORDER BY 1"
    )
    return [row[0] for row in cache.all(query, [article])]


# --- wordings and printings ------------------------------------------------------------------------


def wording_count(cache: FamilyCache) -> int:
    """How many wordings are kept."""
    return int(cache.value("SELECT count(*) FROM wordings"))


def wording_ids(cache: FamilyCache, keys: Collection[int]) -> dict[int, int]:
    """The numbers of wordings that are kept, by key."""
    return dict(cache.among("SELECT key, id FROM wordings WHERE key IN {ids}", keys))


def keep_wording(cache: FamilyCache, key: int, columns: Sequence[str]) -> int:
    """Keep a new wording (kind, marked, bracketed, words); gives its number."""
    with_key = "INSERT INTO wordings (key, kind, marked, bracketed, words) VALUES (?, ?, ?, ?, ?)"
    return int(cache.sql.execute(with_key, [key, *columns]).lastrowid or 0)


def wordings(cache: FamilyCache, ids: Collection[int]) -> Iterator[tuple[int, str, str, str, str]]:
    """(number, kind, marked, bracketed, words) of wordings."""
    query = "SELECT id, kind, marked, bracketed, words FROM wordings WHERE id IN {ids}"
    yield from ((row[0], row[1], row[2], row[3], row[4]) for row in cache.among(query, ids))


def forget_wordings(cache: FamilyCache, ids: Collection[int]) -> None:
    """Forget wordings with all that is known of them."""
    cache.gone("wordings", "id", ids)
    forget(cache, WORDINGS, ids)


def counts(cache: FamilyCache) -> dict[str, int]:
    """How many wordings held each word when words were counted."""
    return dict(cache.all("SELECT word, wordings FROM counts"))


def keep_counts(cache: FamilyCache, counted: Mapping[str, int]) -> None:
    """Keep how many wordings hold each word."""
    cache.many("INSERT INTO counts VALUES (?, ?)", counted.items())


def names(cache: FamilyCache) -> dict[int, int | None]:
    """For each name the speaker that it was shown as when its quotations were grouped."""
    return dict(cache.all("SELECT speaker_id, whole_id FROM names"))


def keep_names(cache: FamilyCache, shown: Mapping[int, int | None]) -> None:
    """Keep whom names are shown as."""
    cache.many("INSERT OR REPLACE INTO names VALUES (?, ?)", shown.items())


def printed_in(cache: FamilyCache, articles: Collection[int]) -> set[int]:
    """The wordings with a printing in these articles."""
    query = "SELECT DISTINCT wording_id FROM printings WHERE article_id IN {ids}"
    return {row[0] for row in cache.among(query, articles)}


def said_by(cache: FamilyCache, names: Collection[int]) -> set[int]:
    """The wordings with a printing under one of these names."""
    query = "SELECT DISTINCT wording_id FROM printings WHERE speaker_id IN {ids}"
    return {row[0] for row in cache.among(query, names)}


def keep_printings(cache: FamilyCache, rows: Iterable[Sequence[int | None]]) -> None:
    """Keep printings: (quotation, article, wording, name, day, day of publication)."""
    cache.many("INSERT INTO printings VALUES (?, ?, ?, ?, ?, ?)", rows)


def printing_counts(cache: FamilyCache, wordings: Collection[int]) -> dict[int, int]:
    """How often wordings are printed; those that are not are left out."""
    query = "SELECT wording_id, count(*) FROM printings WHERE wording_id IN {ids} GROUP BY 1"
    return dict(cache.among(query, wordings))


def printings(cache: FamilyCache, wordings: Collection[int]) -> list[tuple[int, ...]]:
    """(quotation, article, wording, speaker, group of articles, day, day of publication) of wordings."""
    query = (
        "SELECT p.quotation_id, p.article_id, p.wording_id, n.whole_id, a.alike, p.day, p.published"
        " FROM printings p JOIN articles a ON a.article_id = p.article_id"
        " LEFT JOIN names n ON n.speaker_id = p.speaker_id WHERE p.wording_id IN {ids}"
    )
    return list(cache.among(query, wordings))


def shared(cache: FamilyCache, wordings: Collection[int]) -> Iterator[tuple[int, int, str]]:
    """(one, other, what they share) of the links among wordings, each once."""
    query = "SELECT one, other, shared FROM links WHERE one < other AND one IN {ids}"
    yield from ((row[0], row[1], row[2]) for row in cache.among(query, wordings))


# --- families --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeptMember:
    """A printing of a family, as the cache has it."""

    id: int
    copy_of: int | None
    left_out: str


def dissolve(cache: FamilyCache, wordings: Collection[int]) -> None:
    """Forget the families with a printing of these wordings, or with one that is there no more."""
    having = (
        "SELECT DISTINCT m.family_id FROM members m JOIN printings p ON p.quotation_id = m.quotation_id"
        " WHERE p.wording_id IN {ids}"
    )
    gone = (
        "SELECT DISTINCT family_id FROM members"
        " WHERE quotation_id NOT IN (SELECT quotation_id FROM printings)"
    )
    families = {row[0] for row in (*cache.among(having, wordings), *cache.all(gone))}
    cache.gone("members", "family_id", families)
    cache.gone("families", "id", families)


def keep_family(
    cache: FamilyCache, number: int, longest: int, independent: int, members: Sequence[KeptMember]
) -> None:
    """Keep a family and its members, in their order."""
    rows = [(each.id, number, place, each.copy_of, each.left_out) for place, each in enumerate(members)]
    cache.many("INSERT INTO members VALUES (?, ?, ?, ?, ?)", rows)
    cut = sum(1 for each in members if each.left_out)
    family = (number, longest, len(members), independent, cut)
    cache.many("INSERT INTO families VALUES (?, ?, ?, ?, ?)", [family])


def families(cache: FamilyCache, cut_short: bool, quotations: Collection[int] | None = None) -> list[int]:
    """Families, those with most independent printings first; ``quotations``: that hold one of these."""
    rows = cache.all("SELECT id, independent, printings, cut_short FROM families")
    if quotations is not None:
        query = "SELECT DISTINCT family_id FROM members WHERE quotation_id IN {ids}"
        wanted = {row[0] for row in cache.among(query, quotations)}
        rows = [row for row in rows if row[0] in wanted]
    chosen = [row for row in rows if row[3] or not cut_short]
    return [row[0] for row in sorted(chosen, key=lambda row: (-row[1], -row[2], row[0]))]


def family_of(cache: FamilyCache, quotation: int) -> int | None:
    """The family that a quotation is in."""
    found = cache.value("SELECT family_id FROM members WHERE quotation_id = ?", [quotation])
    return None if found is None else int(found)


def family_ids(cache: FamilyCache, quotations: Collection[int]) -> dict[int, int]:
    """The family of each of these quotations that is in one."""
    return dict(
        cache.among("SELECT quotation_id, family_id FROM members WHERE quotation_id IN {ids}", quotations)
    )


def longest(cache: FamilyCache, families: Collection[int]) -> dict[int, int]:
    """For each family that is there the quotation with its longest form."""
    return dict(cache.among("SELECT id, longest FROM families WHERE id IN {ids}", families))


def members(cache: FamilyCache, families: Collection[int]) -> dict[int, list[KeptMember]]:
    """For each family its members, in their order."""
    query = (
        "SELECT family_id, position, quotation_id, copy_of, left_out FROM members WHERE family_id IN {ids}"
    )
    found: dict[int, list[KeptMember]] = {}
    for family, _, *kept in sorted(cache.among(query, families), key=lambda row: (row[0], row[1])):
        found.setdefault(family, []).append(KeptMember(kept[0], kept[1], kept[2]))
    return found
