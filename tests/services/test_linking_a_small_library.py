"""A handful of articles, read and linked as an import does: who is who, and what is left to a person."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from quoteline.services import importing, linking, who_is_who
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import linking as links

ARTICLES = (
    ("2025-04-01", "President Donald Trump said the tariffs would stay. “They stay,” Trump told reporters."),
    ("2025-04-02", "“It was a fine meeting,” President Trump said on Wednesday."),
    ("2025-04-03", "Donald J. Trump said steel came first. “Wait and see,” the US president added."),
    (
        "2025-04-04",
        "Hillary Clinton said the tariffs were a mistake. “A great mistake,” Clinton said. Her husband,"
        " former President Bill Clinton, said he agreed. “She is right,” Bill Clinton said.",
    ),
    ("2025-04-05", "“Nobody wins from this,” Clinton said on Saturday. “Nobody,” Mrs. Clinton added."),
    ("2025-04-06", "“Lisk will build a bridge,” Dagny Holm said. Ivo Brandt said the bridge was dear."),
    ("2025-04-07", "Trump said he liked bridges. “I like bridges,” the president said."),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("small")
    lines = [
        {"title": f"News {number}", "published": day, "outlet": "Lisk Post", "text": text}
        for number, (day, text) in enumerate(ARTICLES)
    ]
    (folder / "a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    prepare(folder / "small.quoteline")
    opened = open_library(folder / "small.quoteline")
    list(importing.import_paths(opened, [folder / "a.jsonl"], jobs=0))
    yield opened
    opened.close()


def test_every_name_of_one_person_is_shown_as_one_and_namesakes_as_two(library: Library) -> None:
    shown = {each.name: each.names for each in who_is_who.overview(library)}
    assert set(shown) == {"Donald Trump", "Hillary Clinton", "Bill Clinton", "Dagny Holm", "Ivo Brandt"}
    assert shown["Donald Trump"] >= 4
    assert shown["Hillary Clinton"] == 2


def test_nothing_is_left_to_look_at_and_the_evidence_reads_well(library: Library) -> None:
    assert links.suggestions(library.database) == []
    told = [row["link_evidence"] for row in links.kept_links(library.database).values()]
    assert any("in office then: United States president (since Jan 2025)" in each for each in told)
    assert not any("1 articles" in each for each in told)


def test_candidates_are_those_whose_name_sounds_alike(library: Library) -> None:
    by_name = {each.name: each.id for each in who_is_who.overview(library)}
    found = linking.candidates(library, by_name["Hillary Clinton"])
    assert found[0][0] == by_name["Bill Clinton"] or found[0][1] > 0.5
    assert {id: score for id, score, _ in found}[by_name["Bill Clinton"]] < 0.05
    assert linking.candidates(library, by_name["Dagny Holm"]) == []
    assert linking.candidates(library, 9_999) == []
