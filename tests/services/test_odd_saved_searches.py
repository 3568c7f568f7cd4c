"""What a stranger's library keeps as a saved search is understood or refused, whatever it is."""

from __future__ import annotations

import pytest

from quoteline.services import wanted_as_json
from quoteline.services.wanted_as_json import NotWantedError

ODD = ("[[]]", "[1]", '["ab"]', "[{}]", '[["a", "b"]]', "[[[], 1]]", "[[1]]", "[true]", "{}", '"a"')


@pytest.mark.parametrize("speakers", ODD)
@pytest.mark.parametrize("key", ["speakers", "not_speakers"])
def test_speakers_that_are_none_are_refused(key: str, speakers: str) -> None:
    for each in (wanted_as_json.read, wanted_as_json.names):
        with pytest.raises(NotWantedError):
            each(f'{{"{key}": {speakers}}}')


def test_the_names_of_speakers_are_read() -> None:
    assert wanted_as_json.names('{"speakers": [[3, "Ada Moss"], null]}') == {3: "Ada Moss"}
