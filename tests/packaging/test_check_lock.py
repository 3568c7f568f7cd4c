"""The lock's check must see whatever would fetch something unpinned, or from somewhere named in the lock."""

from __future__ import annotations

import tomllib

import pytest

from check_lock import (
    TOP,
    left_out,
    pins_of_lock,
    problems_of_lack,
    problems_of_lock,
    problems_of_request,
)

HASH = "    --hash=sha256:" + "0a" * 32
GOOD = f"apple==1.2 \\\n{HASH} \\\n{HASH}\npear-tree==0.3.1 ; sys_platform == 'win32' \\\n{HASH}\n"


def test_the_lock_in_this_repository_is_in_order() -> None:
    text = (TOP / "requirements.lock").read_text("utf-8")
    assert list(problems_of_lock(text)) == []
    assert pins_of_lock(text)["whoosh"] == "2.7.4"


def test_a_pinned_and_hashed_lock_has_no_problem() -> None:
    assert list(problems_of_lock(GOOD)) == []
    assert pins_of_lock(GOOD) == {"apple": "1.2", "pear-tree": "0.3.1"}


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "-i https://packages.example/simple",
        "--find-links /srv/wheels",
        "-e .",
        "./wheels/plum-1.0.whl",
        "plum @ https://packages.example/plum-1.0.whl",
        "plum @ file:///srv/plum-1.0.whl",
        "plum>=1.0",
        "plum",
        "# from https://packages.example/simple",
        "    # via plum",
        "    --hash=md5:00",
        "plum==1.0 ; python_version < '4' @ https://packages.example/plum.whl",
    ],
)
def test_addresses_paths_options_and_loose_pins_are_refused(line: str) -> None:
    assert any("neither a pinned name" in problem for problem in problems_of_lock(f"{GOOD}{line}\n{HASH}\n"))


@pytest.mark.parametrize("text", ["plum==1.0\n" + GOOD, GOOD + "plum==1.0\n"])
def test_a_pin_without_a_hash_is_refused(text: str) -> None:
    assert [problem for problem in problems_of_lock(text) if "plum==1.0 has no hash" in problem]


def test_what_the_project_asks_for_must_be_in_the_lock_at_a_version_it_allows() -> None:
    project = {
        "build-system": {"requires": ["apple>=1"]},
        "project": {"dependencies": ["Pear_Tree!=0.3.1"]},
        "dependency-groups": {"dev": ["plum"]},
    }
    assert list(problems_of_request(project, pins_of_lock(GOOD))) == [
        "Pear_Tree!=0.3.1 is asked for in pyproject.toml, but the lock has 0.3.1",
        "plum is asked for in pyproject.toml but not in the lock",
    ]


def test_the_lock_is_whole_for_it_is_installed_without_asking_what_else_is_needed() -> None:
    pins = pins_of_lock((TOP / "requirements.lock").read_text("utf-8"))
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    assert list(problems_of_lack(pins, left_out(project))) == []
    without_one = {name: version for name, version in pins.items() if name != "sqlite-fts4"}
    assert list(problems_of_lack(without_one, left_out(project))) == [
        "sqlite-utils asks for sqlite-fts4, which is not in the lock"
    ]


def test_what_is_asked_for_and_never_loaded_is_kept_out_and_would_be_seen() -> None:
    pins = pins_of_lock((TOP / "requirements.lock").read_text("utf-8"))
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    assert left_out(project) == {"huggingface-hub", "dateparser"}
    assert sorted(problems_of_lack(pins, set())) == [
        "htmldate asks for dateparser, which is not in the lock",
        "tokenizers asks for huggingface-hub, which is not in the lock",
    ]
    with_it = {**pins, "huggingface-hub": "2.4.0"}
    assert list(problems_of_lack(with_it, left_out(project))) == [
        "huggingface-hub is to be left out, and is in the lock"
    ]
