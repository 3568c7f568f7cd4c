"""The list of subscriptions is one file, which the window and the command line may change at once."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from quoteline import locations
from quoteline.domain import UserError
from quoteline.services import locking, subscriptions
from quoteline.services.subscription_files import listed

ID = "0123456789abcdef0123456789abcdef"
EACH = 30
# Runs in another process, which reads the list a little slowly, so that the two of them meet for certain.
ADDING = """
import sys, time
from quoteline.services import subscription_files, subscriptions

library_id, name, number = sys.argv[1:]
read = subscription_files._read_json

def read_slowly(path):
    found = read(path)
    time.sleep(0.003)
    return found

subscription_files._read_json = read_slowly
print("ready", flush=True)
sys.stdin.readline()
for n in range(int(number)):
    subscriptions.add_feed(library_id, f"https://{name}.example/{n}")
"""


@pytest.fixture(autouse=True)
def nobody_has_subscribed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def adding(name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ADDING, ID, name, str(EACH)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_two_processes_that_add_at_once_lose_nothing() -> None:
    with adding("lantern") as one, adding("beacon") as other:
        for each in (one, other):
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n"
        for each in (one, other):
            assert each.stdin is not None
            each.stdin.write("\n")
            each.stdin.flush()
        assert (one.wait(300), other.wait(300)) == (0, 0)
    sources = listed(ID).sources
    wanted = {f"https://{name}.example/{n}" for name in ("lantern", "beacon") for n in range(EACH)}
    assert {each.place for each in sources} == wanted
    assert sorted(each.id for each in sources) == list(range(1, 2 * EACH + 1))


def test_a_list_that_another_holds_on_to_is_told_and_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    subscriptions.add_feed(ID, "https://lantern.example/feed")
    patience = locking.PATIENCE
    monkeypatch.setattr(locking, "PATIENCE", 0.1)
    began = time.monotonic()
    with (
        locking.held(locations.subscriptions_folder(ID) / "sources.lock"),
        pytest.raises(UserError, match="another program is changing it"),
    ):
        subscriptions.add_feed(ID, "https://beacon.example/feed")
    assert time.monotonic() - began < patience
    assert [each.place for each in listed(ID).sources] == ["https://lantern.example/feed"]
    subscriptions.add_feed(ID, "https://beacon.example/feed")  # free again
    assert len(listed(ID).sources) == 2


def test_a_folder_without_locks_keeps_the_list_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(descriptor: int) -> None:
        raise OSError(locking.NO_LOCKS[0], "No locks available")

    monkeypatch.setattr(locking, "_take", unknown)
    subscriptions.add_feed(ID, "https://lantern.example/feed")
    assert len(listed(ID).sources) == 1


def test_a_lock_that_cannot_be_taken_for_another_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(locking, "_take", broken)
    with pytest.raises(UserError, match="Input/output error"):
        subscriptions.add_feed(ID, "https://lantern.example/feed")
