"""Files beside a library are broken off: backups of the day and their rotation, salvage, feeds, settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

from library_content import content, differences
from quoteline import settings
from quoteline.fetching import Answer, Fetcher
from quoteline.fetching.answers import Known
from quoteline.services import backups, browsing, correcting, importing, salvaging, subscriptions
from quoteline.services.library import Library
from quoteline.services.looking import Look
from quoteline.services.searching import Wanted
from quoteline.services.subscription_files import listed
from quoteline.storage import contents
from soak_phases import Phase, article, import_all, library_in, opened, sound, write_articles
from soak_points import Tell

DAYS = 11
FIRST = datetime(2026, 1, 5, 9, 30)
SAVED = 3  # times that a damaged library is salvaged
PAGE = 4096
FEEDS, ENTRIES = 2, 4
CHOICES = 14


def make_one(folder: Path) -> None:
    with opened(folder) as library:
        import_all(library, write_articles(folder / "first.jsonl", 0, 5))


def make_none(folder: Path) -> None:
    with opened(folder):
        pass


# --- the backup of the day -----------------------------------------------------------------------------


def back_up_daily(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        for day in range(DAYS):
            correcting.star(library, [1 + day % 5], day % 2 == 0)
            for _ in backups.daily(library, FIRST + timedelta(days=day)):
                pass
            tell(day)


def check_daily(folder: Path, told: Sequence[str]) -> None:
    """Each backup is whole, and none is gone that should stay; what should go may stay until next time."""
    sound(folder)
    last = int(told[-1]) if told else -1
    found = _days_kept(folder)
    lost = _days_that_stay(last) & _days_that_stay(last + 1) - found
    assert not lost, f"backups are gone: {lost}"
    assert max(found, default=-1) in (last, last + 1), (found, last)
    back_up_daily(folder, lambda what: None)
    assert _days_kept(folder) == _days_that_stay(DAYS - 1)
    sound(folder)


def _days_kept(folder: Path) -> set[int]:
    found = list(backups.listing(library_in(folder)))
    for each in found:
        assert each.holds is not None, f"{each.path.name}: {each.problem}"
        assert contents.sound(each.path), each.path.name
    return {(each.made - FIRST).days for each in found}


def _days_that_stay(last: int) -> set[int]:
    """The days of which there is a backup after the last day, by the rule alone."""
    there: list[backups.Backup] = []
    for day in range(last + 1):
        made = FIRST + timedelta(days=day)
        there.append(backups.Backup(Path(str(day)), made, backups.Why.DAILY, 0))
        gone = backups.too_many(there, made)
        there = [each for each in there if each not in gone]
    return {int(each.path.name) for each in there}


# --- salvage -------------------------------------------------------------------------------------------


def make_damaged(folder: Path) -> None:
    """A library, and the same with a page of zeros in it."""
    with opened(folder) as library:
        import_all(library, write_articles(folder / "first.jsonl", 0, 8))
    pages = bytearray(library_in(folder).read_bytes())
    place = len(pages) // PAGE // 2 * PAGE
    pages[place : place + PAGE] = bytes(PAGE)
    (folder / "damaged.library").write_bytes(pages)


def salvage(folder: Path, tell: Tell) -> None:
    for number in range(SAVED):
        saved = folder / f"saved{number}.quoteline"
        if not saved.exists():
            for _ in salvaging.salvaging(folder / "damaged.library", saved):
                pass
        tell(number)


def check_salvaged(folder: Path, told: Sequence[str]) -> None:
    """What has the name of a saved library is all that can be saved."""
    found = sorted(folder.glob("saved*.quoteline"))
    assert len(found) in (len(told), len(told) + 1), (found, told)
    salvage(folder, lambda what: None)
    whole = folder / "whole.quoteline"
    for _ in salvaging.salvaging(folder / "damaged.library", whole):
        pass
    for each in sorted(folder.glob("saved*.quoteline")):
        assert contents.sound(each), each.name
        assert differences(content(whole), content(each)) == "", each.name
    sound(folder)


# --- feeds ---------------------------------------------------------------------------------------------


class _OneServer(Fetcher):
    """The feeds of a made-up server: nothing is fetched."""

    def fetch(self, address: str, *, known: Known = Known(), **asked: Any) -> Answer:  # noqa: B008 - frozen
        now = Known(address, etag=f'"{address}"')
        if known == now:
            return Answer(address, known=now, unchanged=True)
        return Answer(address, _feed(int(address[-1])), ".xml", now)


def _feed(number: int) -> bytes:
    entries = (article(each) for each in range(ENTRIES * number, ENTRIES * (number + 1)))
    items = "".join(
        f"<item><title>{each['title']}</title><guid>{each['title']}</guid>"
        f"<content:encoded>{escape('<p>' + each['text'] + '</p>')}</content:encoded></item>"
        for each in entries
    )
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>The Lantern {number}</title>{items}</channel></rss>"
    ).encode()


def subscribe(folder: Path, tell: Tell) -> None:
    with opened(folder) as library:
        for number in range(FEEDS):
            subscriptions.add_feed(library.database.library_id, _address(number))
            tell(f"subscribed {number}")
            _look(library)
            tell(f"looked {number}")


def _address(number: int) -> str:
    return f"https://lantern.example/{number}"


def _look(library: Library) -> int:
    """Look at all feeds, and keep what is new: how many articles came in."""
    library_id = library.database.library_id
    look = Look(library_id, listed(library_id).sources, fetcher=_OneServer())
    for _ in look.steps():
        pass
    for step in importing.import_paths(library, [], more=look.articles(), jobs=0, engine="rules"):
        look.hear(step)
    look.keep(whole=True)
    return look.new


def check_subscribed(folder: Path, told: Sequence[str]) -> None:
    """What was subscribed to is in the list, and each article is there once, however often it was looked."""
    sound(folder)
    with opened(folder) as library:
        library_id = library.database.library_id
        there = [each.place for each in listed(library_id).sources]
        wanted = [_address(number) for number in range(FEEDS) if f"subscribed {number}" in told]
        assert there in (wanted, [*wanted, _address(len(wanted))]), (there, told)
        articles = len(browsing.article_ids(library, Wanted()))
        assert articles >= ENTRIES * sum(each.startswith("looked") for each in told), (articles, told)
        for number in range(len(there), FEEDS):
            subscriptions.add_feed(library_id, _address(number))
        _look(library)
        assert len(browsing.article_ids(library, Wanted())) == FEEDS * ENTRIES
        assert _look(library) == 0
    sound(folder)


# --- settings ------------------------------------------------------------------------------------------


def make_settings(folder: Path) -> None:
    settings.save(settings.Settings(searches=("0",), export_folder=str(folder)))


def choose(folder: Path, tell: Tell) -> None:
    for number in range(1, CHOICES):
        now = settings.load()
        settings.save(replace(now, searches=(str(number),), export_templates={"long": "x" * 600 * number}))
        tell(number)


def check_chosen(folder: Path, told: Sequence[str]) -> None:
    """The settings are those that were kept last, or those that were to be kept next, whole."""
    found = settings.load()
    assert found.searches in ((str(len(told)),), (str(len(told) + 1),)), (found.searches, told)
    assert found.export_folder == str(folder)
    assert len(found.export_templates.get("long", "")) == 600 * int(found.searches[0])
    settings.save(found)


PHASES = (
    Phase("backups of the day, rotated", make_one, back_up_daily, check_daily, share=8),
    Phase("salvage", make_damaged, salvage, check_salvaged, share=8),
    Phase("feeds", make_none, subscribe, check_subscribed, share=8),
    Phase("settings", make_settings, choose, check_chosen, share=8),
)
