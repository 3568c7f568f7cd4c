"""``quoteline feeds``, ``quoteline watch`` and ``quoteline import https://…``, as from a terminal."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import Quoteline
from web_servers import Server, page, server, status

WORDS = "“The lamp burns all night, and nobody may put it out,” Rosa Kell said on Friday."
FEED = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>The Beacon</title><link>https://beacon.example/</link><item><title>Lamp</title>"
    "<link>https://beacon.example/lamp</link><pubDate>Fri, 06 Mar 2026 10:00:00 GMT</pubDate>"
    f"<content:encoded><![CDATA[<p>{WORDS}</p><p>The keeper agreed with her.</p>]]></content:encoded></item>"
    "<item><title>Short</title><link>https://beacon.example/short</link><description>Few words.</description>"
    "</item></channel></rss>"
).encode()
PAGE = (
    "<html><head><title>The lamp</title></head><body><article>"
    + f"<p>{WORDS}</p><p>The keeper of the lamp agreed with her, and so did the harbour.</p>" * 3
    + "</article></body></html>"
).encode()


@pytest.fixture(autouse=True)
def nobody_has_subscribed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def here() -> Iterator[Server]:
    with server() as made:
        made.pages |= {"/feed": page(FEED), "/page": page(PAGE, "text/html")}
        yield made


def test_a_feed_is_added_refreshed_and_removed(
    quoteline: Quoteline, library: Path, here: Server, tmp_path: Path
) -> None:
    added = quoteline("feeds", "add", here.at("/feed"), "--every", 60, "-l", library)
    assert (added.status, added.out) == (0, "")
    assert f"Added: 1: {here.at('/feed')}" in added.err
    assert here.heard == []  # nothing is fetched until somebody asks
    said = quoteline("feeds", "refresh", "--jobs", 0, "-l", library)
    assert said.status == 0
    assert said.out.startswith("1 looked at. 1 found, 1 imported")
    assert "only summaries: 1" in said.err
    (row,) = json.loads(quoteline("feeds", "--json", "-l", library).out)
    assert (row["name"], row["every"], row["new"], row["summaries"]) == ("The Beacon", 60, 1, 1)
    assert "The Beacon" in quoteline("feeds", "list", "-l", library).out
    found = quoteline("search", "speaker:kell", "--format", "jsonl", "-l", library)
    assert json.loads(found.out)["url"] == "https://beacon.example/lamp"
    assert quoteline("feeds", "remove", "The Beacon", "-l", library).status == 0
    assert json.loads(quoteline("feeds", "--json", "-l", library).out) == []


def test_a_refresh_tells_in_json_what_became_of_each(
    quoteline: Quoteline, library: Path, here: Server
) -> None:
    here.pages["/gone"] = status("410 Gone")
    quoteline("feeds", "add", here.at("/feed"), here.at("/gone"), "-l", library)
    said = quoteline("feeds", "refresh", "--jobs", 0, "--json", "-l", library)
    assert said.status == 1
    told = json.loads(said.out)
    assert [each["problem"] for each in told["sources"]] == [None, "it is gone for good (410)"]
    assert told["import"]["imported"] == 1
    again = quoteline("feeds", "refresh", "--jobs", 0, "-l", library)
    assert again.status == 0  # what is gone for good is asked for by name, or with --all
    assert here.asked().count("/gone") == 1
    assert quoteline("feeds", "refresh", "--all", "-l", library).status == 1


def test_what_is_wanted_of_a_feed_can_be_changed(quoteline: Quoteline, library: Path) -> None:
    quoteline("feeds", "add", "beacon.example/feed", "--articles", "--outlet", "Beacon", "-l", library)
    quoteline("feeds", "set", 1, "--no-articles", "--every", 30, "-l", library)
    (row,) = json.loads(quoteline("feeds", "--json", "-l", library).out)
    assert (row["articles"], row["every"], row["outlet"]) == (False, 30, "Beacon")
    assert row["place"] == "https://beacon.example/feed"


def test_lists_of_feeds_come_in_and_go_out(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.opml"
    file.write_text('<opml><body><outline title="B" xmlUrl="https://b.example/"/></body></opml>')
    assert quoteline("feeds", "import", file, "-l", library).status == 0
    out = tmp_path / "out.opml"
    quoteline("feeds", "export", "-o", out, "-l", library)
    assert "https://b.example/" in out.read_text()
    assert "https://b.example/" in quoteline("feeds", "export", "-l", library).out


def test_a_folder_is_watched(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    file = folder / "lamp.txt"
    file.write_text(WORDS, encoding="utf-8")
    os.utime(file, (time.time() - 60,) * 2)
    assert quoteline("watch", "add", folder, "--outlet", "Desk", "-l", library).status == 0
    said = quoteline("watch", "refresh", "--jobs", 0, "-l", library)
    assert "1 found, 1 imported" in said.out
    assert "0 found" in quoteline("watch", "refresh", "--jobs", 0, "-l", library).out
    file.unlink()
    folder.rmdir()
    said = quoteline("watch", "refresh", "-l", library)
    assert said.status == 1
    assert "the folder is not there now" in said.err
    assert json.loads(quoteline("feeds", "--json", "-l", library).out) == []


def test_an_address_is_imported(quoteline: Quoteline, library: Path, here: Server) -> None:
    said = quoteline("import", here.at("/page"), here.at("/no"), "--jobs", 0, "--json", "-l", library)
    assert said.status == 1
    done, failed = json.loads(said.out)["files"]
    assert (done["origin"], done["outcome"]) == (here.at("/page"), "imported")
    assert failed["reason"] == "there is nothing at this address (404)"


@pytest.mark.parametrize(
    "words",
    [
        ("import", "ftp://files.example/a.txt"),
        ("import", "file:///etc/passwd"),
        ("feeds", "add", "file:///etc/passwd"),
        ("feeds", "add"),
        ("feeds", "add", "https://a.example/", "--every", "1"),
        ("feeds", "remove", "nobody"),
        ("feeds", "list", "more"),
        ("feeds", "import", "nothing.opml"),
        ("watch", "add", "no such folder"),
        ("watch", "import", "x"),
    ],
)
def test_what_is_wrong_with_a_call_is_said(
    quoteline: Quoteline, library: Path, words: tuple[str, ...]
) -> None:
    said = quoteline(*words, "-l", library)
    assert (said.status, said.out) == (2, "")
    assert len(said.err.strip().splitlines()) == 1


def test_a_damaged_list_is_told_and_is_no_crash(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    quoteline("feeds", "add", "https://a.example/", "-l", library)
    (file,) = (tmp_path / "config").rglob("sources.json")
    file.write_text("{")
    said = quoteline("feeds", "-l", library)
    assert said.status == 0
    assert "cannot be read" in said.err
