"""The expressions of the libraries that read a stranger's files are found, with those that are slow."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import regex_libraries

BUILD = Path(regex_libraries.__file__).parent

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is run on Linux and macOS")


def test_those_of_the_readers_are_found_and_none_of_ours() -> None:
    told = subprocess.run(  # of its own: what other tests have loaded compiles nothing any more
        [sys.executable, "-c", "import regex_libraries as it; print(*(e.place for e in it.expressions()))"],
        cwd=BUILD, capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip
    places = told.stdout.split()
    for library in ("trafilatura/", "htmldate/", "courlan/", "feedparser/", "openpyxl/", "email/"):
        assert [each for each in places if each.startswith(library)], library
    assert not [each for each in places if "quoteline/" in each or each.startswith(("logging/", "numpy/"))]


def test_one_that_is_written_in_a_call_is_read_with_its_flags() -> None:
    call = ast.parse("re.sub(r'<a\\\\s+', '', text, flags=re.IGNORECASE | re.S)", mode="eval").body
    assert isinstance(call, ast.Call)
    made = regex_libraries._in_call(call)
    assert made is not None
    assert made.flags & re.IGNORECASE
    assert made.flags & re.DOTALL


@pytest.mark.parametrize("call", ["re.sub(pattern, '', text)", "other.sub('a', '', text)", "re.sub('(', '')"])
def test_what_is_no_such_call_is_passed_over(call: str) -> None:
    made = ast.parse(call, mode="eval").body
    assert isinstance(made, ast.Call)
    assert regex_libraries._in_call(made) is None
