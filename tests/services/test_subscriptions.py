"""Feeds and watched folders: kept for a person and a library, looked at politely, imported once."""

from __future__ import annotations

import gzip
import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from web_servers import LONGEST, Question, Say, Server, moved, page, server, silent, status

from quoteline import locations
from quoteline.domain import UserError
from quoteline.fetching import Fetcher, Limits
from quoteline.services import importing, subscriptions
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.looking import Look, due
from quoteline.services.sources import State, Subscription, What, from_object
from quoteline.services.subscription_files import listed, seen
from quoteline.services.watched_folders import Patience, look
from quoteline.services.web import checked, fetched, is_address

ID = "0123456789abcdef0123456789abcdef"
QUICK = Patience(quiet=0.15, most=0.6)
WORDS = "“The mill stays open until the autumn, whatever they say,” Ada Ferrol said on Friday."


def item(name: str, *, whole: bool = True, words: str = WORDS) -> str:
    told = f"<p>{words}</p><p>Story of {name}.</p>" if whole else "A few words only."
    tag = "content:encoded" if whole else "description"
    return (
        f"<item><title>{name}</title><link>LINK/{name}</link><guid>{name}</guid>"
        f"<pubDate>Fri, 06 Mar 2026 10:00:00 GMT</pubDate><{tag}><![CDATA[{told}]]></{tag}></item>"
    )


def feed(*items: str, root: str = "https://lantern.example") -> bytes:
    text = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>The Lantern</title><link>{root}</link>{''.join(items)}</channel></rss>"
    )
    return text.replace("LINK", root).encode()


def html(name: str) -> bytes:
    words = f"<p>{WORDS}</p><p>The page of {name} tells of the mill, the harbour and the long road.</p>" * 3
    return f"<html><head><title>{name}</title></head><body><article>{words}</article></body></html>".encode()


@pytest.fixture(autouse=True)
def nobody_has_subscribed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def here() -> Iterator[Server]:
    with server() as made:
        yield made


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    prepare(tmp_path / "news.quoteline")
    opened = open_library(tmp_path / "news.quoteline")
    yield opened
    opened.close()


def fetcher() -> Fetcher:
    return Fetcher(Limits(connect=LONGEST, read=LONGEST, total=LONGEST, pace=0), own_machine=True)


def refresh(
    library: Library, *only: Subscription, patience: Patience = QUICK
) -> tuple[Look, importing.ImportReport]:
    """Look at all sources, or only these, and import what is new."""
    library_id = library.database.library_id
    sources = only or listed(library_id).sources
    looking = Look(library_id, sources, fetcher=fetcher(), patience=patience)
    list(looking.steps())
    report = importing.ImportReport()
    for step in importing.import_paths(library, [], more=looking.articles(), jobs=0):
        report.add(step)
        looking.hear(step)
    looking.keep(whole=True)
    return looking, report


def state(library: Library, number: int = 0) -> State:
    return listed(library.database.library_id).sources[number].state


# --- the list --------------------------------------------------------------------------------------


def test_a_feed_is_added_as_it_is_typed_and_found_again(tmp_path: Path) -> None:
    made = subscriptions.add_feed(ID, "lantern.example/feed", outlet="The Lantern", minutes=60, pages=True)
    assert (made.id, made.place, made.typed) == (1, "https://lantern.example/feed", True)
    assert listed(ID).sources == (made,)
    for words in ("1", "https://lantern.example/feed", "lantern.example/feed"):
        assert subscriptions.named(ID, words) == made
    assert listed("f" * 32).sources == ()  # another library has its own
    assert str(tmp_path / "config") in str(locations.subscriptions_folder(ID))
    subscriptions.remove(ID, 1)
    assert subscriptions.add_feed(ID, "lantern.example/feed").id == 2  # a number is not used twice


def test_what_cannot_be_subscribed_to_is_refused_in_a_sentence(tmp_path: Path) -> None:
    subscriptions.add_feed(ID, "https://lantern.example/feed")
    for wrong in ("file:///etc/passwd", "https://lantern.example/feed", "https://a:b@c.example/", "  "):
        with pytest.raises(UserError):
            subscriptions.add_feed(ID, wrong)
    for wrong in (tmp_path / "nothing", Path(__file__)):
        with pytest.raises(UserError):
            subscriptions.add_folder(ID, wrong)
    with pytest.raises(UserError, match="5 to 10,080"):
        subscriptions.add_feed(ID, "https://mill.example/", minutes=1)
    with pytest.raises(UserError):
        subscriptions.named(ID, "another")
    assert len(listed(ID).sources) == 1


def test_a_list_of_feeds_comes_in_and_goes_out(tmp_path: Path) -> None:
    file = tmp_path / "mine.opml"
    file.write_text(
        '<opml><body><outline title="Lantern" xmlUrl="https://lantern.example/feed"/>'
        '<outline xmlUrl="http://127.0.0.1/feed"/></body></opml>'
    )
    made, there = subscriptions.add_list(ID, file)
    assert (len(made), there) == (2, 0)
    assert not any(each.typed for each in made)  # nobody typed them: they open no door inside
    assert subscriptions.add_list(ID, file) == ([], 2)
    again = tmp_path / "again.opml"
    again.write_text(subscriptions.as_list(ID), encoding="utf-8")
    assert len(subscriptions.add_list("f" * 32, again)[0]) == 2
    for wrong in (tmp_path / "none", Path(__file__)):
        with pytest.raises(UserError):
            subscriptions.add_list(ID, wrong)


def test_changing_one_keeps_the_others(tmp_path: Path) -> None:
    subscriptions.add_folder(ID, tmp_path)
    subscriptions.add_feed(ID, "https://mill.example/")
    subscriptions.change(ID, 2, outlet=" Mill ", minutes=30, pages=True)
    folder, changed = listed(ID).sources
    assert (folder.what, folder.name) == (What.FOLDER, tmp_path.name)
    assert (changed.outlet, changed.minutes, changed.pages) == ("Mill", 30, True)


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"sources": 7}', b"[" * 100_000, b'{"sources": [{"id": -1}, 5, null]}'],
)
def test_a_damaged_list_is_told_and_kept_aside(damage: bytes) -> None:
    folder = locations.subscriptions_folder(ID)
    folder.mkdir(parents=True)
    (folder / "sources.json").write_bytes(damage)
    told = listed(ID)
    assert told.sources == ()
    assert "list of feeds and folders" in told.trouble
    subscriptions.add_feed(ID, "https://lantern.example/feed")
    assert [each.place for each in listed(ID).sources] == ["https://lantern.example/feed"]
    assert (folder / "sources.damaged.json").read_bytes() == damage


def test_where_nothing_can_be_kept_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    with pytest.raises(UserError, match="cannot be kept"):
        subscriptions.add_feed(ID, "https://lantern.example/feed")


def test_a_library_id_leads_nowhere_else() -> None:
    base = locations.subscriptions_folder("x").parent
    assert locations.subscriptions_folder("../../etc").parent == base


@settings(max_examples=80, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["id", "what", "place", "minutes", "state", "pages", "typed", "name", "outlet"]),
        st.one_of(
            st.integers(),
            st.text(max_size=20),
            st.none(),
            st.booleans(),
            st.sampled_from(
                ["feed", "folder", "https://a.example/", "/tmp", {"problem": {"template": "{x}"}}]
            ),
            st.dictionaries(st.text(max_size=8), st.integers(), max_size=3),
        ),
    )
)
def test_any_object_is_a_subscription_or_none(kept: dict[str, object]) -> None:
    made = from_object(json.loads(json.dumps(kept)))
    assert made is None or (made.id > 0 and made.place)


def test_what_is_due_follows_the_clock() -> None:
    now = datetime(2026, 3, 6, 12, tzinfo=UTC)

    def source(minutes: int, looked: datetime | None, **state: object) -> Subscription:
        told = State(looked=looked.isoformat() if looked else "", **state)  # type: ignore[arg-type]
        return Subscription(1, What.FEED, "https://a.example/", minutes=minutes, state=told)

    hour_ago = now - timedelta(hours=1)
    assert source(60, hour_ago).is_due(now)
    assert source(60, None).is_due(now)
    assert source(60, now + timedelta(days=9)).is_due(now)  # a clock that was wrong
    assert not source(61, hour_ago).is_due(now)
    assert not source(0, hour_ago).is_due(now)
    assert not source(60, hour_ago, gone=True).is_due(now)
    assert not source(60, hour_ago, wait=(now + timedelta(minutes=1)).isoformat()).is_due(now)


def test_nothing_is_due_unless_a_timer_is_set() -> None:
    subscriptions.add_feed(ID, "https://lantern.example/feed")
    assert due(ID) == []
    subscriptions.change(ID, 1, minutes=5)
    assert [each.id for each in due(ID)] == [1]


# --- feeds -----------------------------------------------------------------------------------------


def test_a_feed_brings_its_articles_once(here: Server, library: Library) -> None:
    here.pages["/feed"] = page(feed(item("one"), item("two"), item("short", whole=False)))
    subscriptions.add_feed(library.database.library_id, here.at("/feed"))
    looking, report = refresh(library)
    assert (report.imported, report.failed, looking.new) == (2, 0, 2)
    assert {step.origin for step in report.steps} == {
        f"{here.at('/feed')}#https://lantern.example/{name}" for name in ("one", "two")
    }
    (source,) = listed(library.database.library_id).sources
    assert (source.name, source.state.new, source.state.summaries) == ("The Lantern", 2, 1)
    assert source.state.problem == ""
    here.pages["/feed"] = page(feed(item("three"), item("one"), item("two"), item("short", whole=False)))
    looking, report = refresh(library)
    assert [step.title for step in report.steps] == ["three"]


def test_an_unchanged_feed_is_not_sent_and_gives_nothing(here: Server, library: Library) -> None:
    def changing(question: Question, say: Say) -> None:
        same = question.headers.get("if-none-match") == '"a"'
        (status("304 Not Modified") if same else page(feed(item("one")), "text/xml", 'ETag: "a"'))(
            question, say
        )

    here.pages["/feed"] = changing
    subscriptions.add_feed(library.database.library_id, here.at("/feed"))
    refresh(library)
    looking, report = refresh(library)
    assert (report.found, looking.found_any) == (0, False)
    assert here.heard[1].headers["if-none-match"] == '"a"'
    assert state(library).looked


def test_a_stopped_import_is_taken_up_again(here: Server, library: Library) -> None:
    here.pages["/feed"] = page(feed(item("one"), item("two")), "text/xml", 'ETag: "a"')
    library_id = library.database.library_id
    subscriptions.add_feed(library_id, here.at("/feed"))
    looking = Look(library_id, listed(library_id).sources, fetcher=fetcher())
    list(looking.steps())
    steps = importing.import_paths(library, [], more=looking.articles(), jobs=0)
    looking.hear(next(steps))
    steps.close()  # type: ignore[attr-defined]
    looking.keep(whole=False)
    assert (state(library).etag, seen(library_id, 1)) == ("", {})
    _, report = refresh(library)
    assert (report.imported, report.already_there) == (1, 1)


def test_an_entry_that_was_changed_comes_as_a_newer_version(here: Server, library: Library) -> None:
    long = f"{WORDS} Nobody on the quay would say whether the boats can wait for the tide until then."
    here.pages["/feed"] = page(feed(item("one", words=long)))
    subscriptions.add_feed(library.database.library_id, here.at("/feed"))
    refresh(library)
    here.pages["/feed"] = page(feed(item("one", words=long + " That was all for the day, she added.")))
    _, report = refresh(library)
    assert [step.outcome for step in report.steps] == [importing.Outcome.CHANGED]


def test_the_outlet_that_a_person_names_is_taken(here: Server, library: Library) -> None:
    here.pages["/feed"] = page(feed(item("one")))
    subscriptions.add_feed(library.database.library_id, here.at("/feed"), outlet="Lantern (daily)")
    refresh(library)
    assert library.database.value("SELECT outlet FROM articles") == "Lantern (daily)"


def test_pages_are_fetched_where_the_person_asks_for_them(here: Server, library: Library) -> None:
    here.pages |= {
        "/feed": page(
            feed(item("whole"), item("short", whole=False), item("lost", whole=False), root=here.root)
        ),
        "/short": page(html("short"), "text/html; charset=utf-8"),
        "/lost": status("500 Oops"),
    }
    library_id = library.database.library_id
    made = subscriptions.add_feed(library_id, here.at("/feed"))
    refresh(library)
    assert here.asked() == ["/feed"]
    subscriptions.change(library_id, made.id, pages=True)
    _, report = refresh(library)
    assert sorted(here.asked()) == ["/feed", "/feed", "/lost", "/short"]
    (step,) = (step for step in report.steps if step.outcome is importing.Outcome.IMPORTED)
    row = library.database.sql.conn.execute(
        "SELECT origin, url, outlet, published FROM articles WHERE id = ?", [step.article_id]
    ).fetchone()
    assert tuple(row) == (here.at("/short"), here.at("/short"), "The Lantern", "2026-03-06")
    for _ in range(3):
        _, report = refresh(library)
    assert here.asked().count("/short") == 1
    assert here.asked().count("/lost") == 3  # a page that does not come is given up, and told once


def test_a_page_leads_to_the_feed_it_names(here: Server, library: Library) -> None:
    link = b"<link rel='alternate' type='application/rss+xml' href='/feed'>"
    site = b"<html><head>" + link + b"</head><body>x</body></html>"
    here.pages |= {"/": page(site, "text/html"), "/feed": page(feed(item("one")))}
    subscriptions.add_feed(library.database.library_id, here.root)
    _, report = refresh(library)
    assert report.imported == 1
    assert listed(library.database.library_id).sources[0].place == here.at("/feed")
    here.pages["/none"] = page(b"<html><body>Nothing here</body></html>", "text/html")
    subscriptions.add_feed(library.database.library_id, here.at("/none"))
    refresh(library)
    assert "names no feed" in state(library, 1).problem


def test_what_a_server_wants_is_honoured(here: Server, library: Library) -> None:
    here.pages |= {
        "/busy": status("429 Too Many Requests", "Retry-After: 600"),
        "/gone": status("410 Gone"),
        "/old": moved("/new", "301 Moved Permanently"),
        "/new": page(feed(item("one"))),
    }
    library_id = library.database.library_id
    for path in ("/busy", "/gone", "/old"):
        subscriptions.add_feed(library_id, here.at(path), minutes=5)
    looking, _ = refresh(library)
    assert len(looking.troubles) == 2
    busy, gone, moving = listed(library_id).sources
    assert "left alone" in busy.state.problem
    assert (gone.state.gone, "gone for good" in gone.state.problem) == (True, True)
    assert moving.place == here.at("/new")
    later = datetime.now(UTC) + timedelta(minutes=6)
    assert [each.id for each in due(library_id, later)] == [3]
    refresh(library)
    assert here.asked().count("/busy") == 1
    assert due(library_id, later + timedelta(minutes=10))[0].id == 1


def test_a_feed_that_does_harm_is_told_and_the_others_are_read(here: Server, library: Library) -> None:
    library_id = library.database.library_id
    here.pages |= {
        "/file": moved("file:///etc/passwd"),
        "/bomb": page(gzip.compress(bytes(60_000_000)), "text/xml", "Content-Encoding: gzip"),
        "/inside": moved("http://169.254.169.254/latest"),
        "/odd": page(b"<rss><channel><item>", "text/xml"),
        "/good": page(feed(item("one"))),
    }
    for path in ("/file", "/bomb", "/inside", "/odd", "/good"):
        subscriptions.add_feed(library_id, here.at(path))
    looking, report = refresh(library)
    assert report.imported == 1
    assert [each.place.rpartition("/")[2] for each in looking.troubles] == ["file", "bomb", "inside", "odd"]


def test_a_look_can_be_stopped_in_the_middle(here: Server, library: Library) -> None:
    here.pages["/slow"] = silent
    library_id = library.database.library_id
    subscriptions.add_feed(library_id, here.at("/slow"))
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    began = time.monotonic()
    looking = Look(library_id, listed(library_id).sources, fetcher=fetcher(), cancelled=stop.is_set)
    list(looking.steps())
    assert looking.stopped
    assert time.monotonic() - began < LONGEST / 2
    assert state(library) == State()


def test_the_addresses_in_a_feed_lead_nowhere_inside(here: Server, library: Library) -> None:
    with server() as inside:
        inside.pages["/secret"] = page(html("secret"), "text/html")
        entry = item("x", whole=False).replace("LINK/x", inside.at("/secret"))
        here.pages["/feed"] = page(feed(entry))
        library_id = library.database.library_id
        subscriptions.add_feed(library_id, here.at("/feed"), pages=True)
        looking = Look(library_id, listed(library_id).sources, fetcher=Fetcher(Limits(pace=0)))
        list(looking.steps())
        assert here.asked() == ["/feed"]  # this the person typed
        assert inside.heard == []


# --- folders ---------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def written(file: Path, text: str = WORDS, ago: float = 60) -> Path:
    file.write_text(text, encoding="utf-8")
    os.utime(file, (time.time() - ago,) * 2)
    return file


def test_a_folder_brings_what_is_new_or_changed(folder: Path, library: Library) -> None:
    written(folder / "one.txt")
    (folder / "picture.jpg").write_bytes(b"\xff\xd8")
    subscriptions.add_folder(library.database.library_id, folder, outlet="Desk")
    _, report = refresh(library)
    assert [(Path(step.origin).name, step.outcome) for step in report.steps] == [("one.txt", "imported")]
    assert library.database.value("SELECT outlet FROM articles") == "Desk"
    _, report = refresh(library)
    assert report.found == 0
    written(folder / "two.txt", WORDS + " Twice.")
    os.utime(folder / "one.txt", (time.time() - 10,) * 2)  # touched, not changed
    (folder / "two.txt").rename(folder / "renamed.txt")
    _, report = refresh(library)
    assert [Path(step.origin).name for step in report.steps] == ["renamed.txt"]
    (folder / "renamed.txt").rename(folder / "again.txt")
    _, report = refresh(library)
    assert report.found == 0  # the same file under another name


def test_a_file_that_still_grows_waits_for_the_next_look(folder: Path, library: Library) -> None:
    file = written(folder / "long.txt", ago=0)
    stop = threading.Event()

    def grow() -> None:
        while not stop.wait(0.05):
            with file.open("a", encoding="utf-8") as stream:
                stream.write(" More words.")

    thread = threading.Thread(target=grow)
    thread.start()
    subscriptions.add_folder(library.database.library_id, folder)
    try:
        _, report = refresh(library, patience=Patience(quiet=2.5, most=3))
    finally:
        stop.set()
        thread.join()
    assert report.found == 0
    assert "still being written" in state(library).problem
    _, report = refresh(library)
    assert report.imported == 1
    assert state(library).problem == ""


def test_a_folder_that_is_gone_is_told_and_forgets_nothing(folder: Path, library: Library) -> None:
    written(folder / "one.txt")
    subscriptions.add_folder(library.database.library_id, folder)
    refresh(library)
    away = folder.rename(folder.with_name("away"))
    refresh(library)
    assert "not there now" in state(library).problem
    away.rename(folder)
    _, report = refresh(library)
    assert (report.found, state(library).problem) == (0, "")


def test_looking_at_a_folder_reads_only_what_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(5):
        written(folder / f"{n}.txt", f"{WORDS} {n}")
    first = look(folder, {}, patience=QUICK)
    assert len(first.changed) == 5
    monkeypatch.setattr(
        "quoteline.services.watched_folders._digest", lambda *given: pytest.fail("read again")
    )
    assert look(folder, first.seen, patience=QUICK).changed == []
    assert look(folder, json.loads(json.dumps(first.seen)), patience=QUICK).changed == []


def test_what_was_seen_may_be_damaged(folder: Path) -> None:
    written(folder / "one.txt")
    for kept in ({"one.txt": 7}, {"one.txt": ["a", "b", "c"]}, {"one.txt": [1, 2]}, {"../x": [1, 2, "3"]}):
        assert len(look(folder, kept, patience=QUICK).changed) == 1


# --- addresses that are named in a call ------------------------------------------------------------


def test_an_address_is_imported_with_its_origin(here: Server, library: Library) -> None:
    here.pages |= {"/page": page(html("page"), "text/html"), "/feed": page(feed(item("one")))}
    asked = [here.at("/page"), here.at("/feed"), here.at("/nothing")]
    report = importing.ImportReport()
    for step in importing.import_paths(library, [], more=fetched(asked, fetcher()), jobs=0):
        report.add(step)
    assert (report.imported, report.failed) == (2, 1)
    assert [step.origin for step in report.steps] == [
        asked[0],
        f"{asked[1]}#https://lantern.example/one",
        asked[2],
    ]
    assert library.database.value("SELECT url FROM articles WHERE id = 1") == asked[0]


def test_a_page_that_names_another_site_as_its_own_is_kept_under_where_it_was_found(here: Server) -> None:
    elsewhere = html("page").replace(
        b"<title>", b"<link rel='canonical' href='https://great.example/'><title>"
    )
    here.pages["/page"] = page(elsewhere, "text/html")
    (article,) = fetched([here.at("/page")], fetcher())
    assert article.url == here.at("/page")  # type: ignore[union-attr]


def test_the_encoding_that_only_the_server_tells_is_used(here: Server) -> None:
    text = "Die Mühle bleibt offen, sagte sie. „Für immer“, hieß es am Freitag im Dorf an der Förde."
    here.pages["/page"] = page(text.encode("cp1250"), "text/plain; charset=windows-1250")
    (article,) = fetched([here.at("/page")], fetcher())
    assert article.text == text  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://a.example/", True),
        ("ftp://a.example/", True),
        ("file:///etc/passwd", True),
        ("article.txt", False),
        ("C:\\texts\\a.txt", False),
        ("./https:/odd", False),
    ],
)
def test_addresses_are_told_from_files(typed: str, meant: bool) -> None:
    assert is_address(typed) is meant


def test_only_the_web_is_fetched() -> None:
    assert checked("https://a.example") == "https://a.example/"
    for wrong in ("ftp://a.example/", "file:///etc/passwd"):
        with pytest.raises(UserError, match="only http and https"):
            checked(wrong)


# --- no socket without being asked -----------------------------------------------------------------


def test_a_library_with_subscriptions_opens_no_socket(tmp_path: Path) -> None:
    called: list[object] = []
    listening = [True]

    def hear(event: str, given: tuple[object, ...]) -> None:
        if listening and event in ("socket.connect", "socket.getaddrinfo", "socket.bind"):
            called.append((event, given))

    sys.addaudithook(hear)
    path = tmp_path / "news.quoteline"
    prepare(path)
    opened = open_library(path)
    library_id = opened.database.library_id
    subscriptions.add_feed(library_id, "http://127.0.0.1:9/feed", minutes=5)
    subscriptions.add_folder(library_id, tmp_path, minutes=5)
    assert len(due(library_id)) == 2
    opened.close()
    again = open_library(path)
    list(importing.import_paths(again, [written(tmp_path / "a.txt")], jobs=0))
    subscriptions.as_list(library_id)
    again.close()
    listening.clear()
    assert called == []
