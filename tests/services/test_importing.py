"""Files become articles: counted, completed, linked, and whole whatever happens on the way."""

from __future__ import annotations

import hashlib
import json
import os
import signal
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import fake_models
import pytest

from quoteline.domain import PublishedFrom, UserError
from quoteline.services import browsing, engines, extracting, importing, keeping
from quoteline.services.importing import ImportReport, Outcome
from quoteline.services.library import Library, open_library, prepare, statistics
from quoteline.services.searching import Wanted

STORY = "“The mill stays open,” Ada Ferrol said. “We have orders,” she said."


def imported(library: Library, *paths: Path, **how: Any) -> ImportReport:
    report = ImportReport()
    for step in importing.import_paths(library, paths, **{"jobs": 0, **how}):
        report.add(step)
    return report


def page(path: Path, day: str = "", text: str = STORY, name: str = "Harbour Post") -> Path:
    head = f'<meta property="article:published_time" content="{day}T08:00:00Z">' if day else ""
    path.write_text(
        f'<html><head><title>The mill</title>{head}<meta property="og:site_name" content="{name}"></head>'
        f"<body><article><h1>The mill</h1>{f'<p>{text}</p>' * 4}</article></body></html>",
        encoding="utf-8",
    )
    return path


def rows(path: Path, *values: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in values), encoding="utf-8")
    return path


def dates(library: Library) -> list[tuple[date | None, PublishedFrom]]:
    pages = [browsing.article_page(library, id).kept.article for id in library.database.article_ids()]
    return [(each.published, each.published_from) for each in pages]


def test_a_report_says_what_became_of_each(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY)
    (folder / "b.md").write_text("# The mill\n\n" + STORY)
    (folder / "copy.txt").write_text(STORY)
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "empty.txt").write_text(" \n")
    (folder / "broken.json").write_text("{")
    several: list[dict[str, Any]] = [
        {"text": STORY, "doc_id": "7"},
        {"title": "no text"},
        {"text": "Silence."},
    ]
    rows(folder / "rows.jsonl", *several)
    report = imported(library, folder, tmp_path / "nowhere.txt")
    assert (report.found, report.imported, report.printings) == (10, 3, 2)
    assert (report.already_there, report.skipped, report.failed) == (0, 1, 4)
    assert report.found == sum(report.counts.values())
    assert report.quotations == statistics(library).quotations
    assert all(step.reason for step in report.problems)
    assert {Path(step.origin).name for step in report.problems} == {
        *("picture.png", "empty.txt", "broken.json", "rows.jsonl#2", "nowhere.txt")
    }
    again = imported(library, folder)
    assert (again.imported, again.printings, again.already_there) == (0, 0, 5)
    assert list(keeping.verify(library)) == []


def test_steps_count_up_and_know_the_total_of_plain_files(library: Library, tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Story {name}. {STORY}")
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    steps = list(importing.import_paths(library, paths, jobs=0))
    assert [(step.done, step.total) for step in steps] == [(1, 3), (2, 3), (3, 3)]
    assert all(step.article_id and step.outcome is Outcome.IMPORTED for step in steps)


def test_another_printing_is_kept_and_linked(library: Library, tmp_path: Path) -> None:
    path = rows(
        tmp_path / "rows.jsonl",
        {"text": STORY, "outlet": "Harbour Post", "url": "https://a.example/1"},
        {"text": STORY, "outlet": "Upland Echo", "url": "https://b.example/2"},
        {"text": STORY, "outlet": "Harbour Post", "url": "https://a.example/1"},
    )
    report = imported(library, path)
    assert [step.outcome for step in report.steps] == [
        *(Outcome.IMPORTED, Outcome.PRINTING, Outcome.ALREADY_THERE)
    ]
    assert browsing.article_page(library, 2).kept.printing_of == 1
    assert browsing.article_page(library, 1).printings == ((2, "Upland Echo"),)
    assert report.steps[2].article_id == 1


def test_the_publication_date_comes_from_the_nearest_source(library: Library, tmp_path: Path) -> None:
    dateline = "HARBOUR, May 6, 2024 (Post) - " + STORY
    files = [
        rows(tmp_path / "1.jsonl", {"text": dateline, "published": "2024-05-07"}),
        page(tmp_path / "2.html", "2024-05-08"),
        tmp_path / "3.txt",
        tmp_path / "4.txt",
        tmp_path / "5.txt",
    ]
    files[2].write_text("Title: Mill\nDate: 2024-05-09\n\n" + STORY)
    files[3].write_text(dateline)
    files[4].write_text(STORY)
    imported(library, *files)
    assert dates(library) == [
        (date(2024, 5, 7), PublishedFrom.ROW),
        (date(2024, 5, 8), PublishedFrom.PAGE),
        (date(2024, 5, 9), PublishedFrom.HEADER),
        (date(2024, 5, 6), PublishedFrom.DATELINE),
        (None, PublishedFrom.UNKNOWN),
    ]


def test_outlet_and_date_are_filled_in_only_where_the_file_is_silent(
    library: Library, tmp_path: Path
) -> None:
    told, silent = page(tmp_path / "a.html", "2024-05-08"), tmp_path / "b.txt"
    silent.write_text(STORY)
    imported(library, told, silent, outlet="Given Gazette", published=date(2020, 1, 2))
    first, second = (browsing.article_page(library, id).kept.article for id in (1, 2))
    assert (first.outlet, first.published, first.published_from) == (
        *("Harbour Post", date(2024, 5, 8), PublishedFrom.PAGE),
    )
    assert (second.outlet, second.published, second.published_from) == (
        *("Given Gazette", date(2020, 1, 2), PublishedFrom.GIVEN),
    )


def many(path: Path, count: int = 120) -> Path:
    filler = "The river ran under the old stone bridge. " * 40
    return rows(path, *({"text": f"{STORY} Part {n}. {filler}", "doc_id": str(n)} for n in range(count)))


def whole(library: Library) -> int:
    """The number of articles, each of which has its text and its quotations."""
    ids = library.database.article_ids()
    for id in ids:
        kept = browsing.article_page(library, id)
        assert hashlib.sha256(kept.kept.article.text.encode()).hexdigest() == kept.kept.sha256
        assert len(kept.quotations) == 2
    return len(ids)


def test_a_cancelled_import_keeps_whole_articles_and_goes_on_later(library: Library, tmp_path: Path) -> None:
    path = many(tmp_path / "many.jsonl")
    steps = importing.import_paths(library, [path], jobs=0)
    seen = [next(steps) for _ in range(45)]
    steps.close()  # type: ignore[attr-defined]
    kept = whole(library)
    assert len(seen) <= kept < 120
    report = imported(library, path)
    assert (report.imported, report.already_there) == (120 - kept, kept)
    assert whole(library) == 120


def test_an_interrupt_in_the_middle_of_a_chunk_takes_it_back(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_printing = importing.articles.first_printing
    asked: list[str] = []

    def interrupted(database: Any, text: str) -> int | None:
        asked.append(text)
        if len(asked) == 60:
            raise KeyboardInterrupt
        return first_printing(database, text)

    monkeypatch.setattr(importing.articles, "first_printing", interrupted)
    with pytest.raises(KeyboardInterrupt):
        imported(library, many(tmp_path / "many.jsonl"))
    assert whole(library) < 60


def content(library: Library) -> list[tuple[Any, ...]]:
    ids = browsing.quotation_ids(library, Wanted())
    return sorted((row.article_id, row.text, row.speaker, row.said) for row in browsing.rows(library, ids))


def test_any_number_of_processes_gives_the_same_library(tmp_path: Path) -> None:
    path = many(tmp_path / "many.jsonl", 60)
    found = []
    for jobs in (0, 1, 2):
        library_path = tmp_path / f"{jobs}.quoteline"
        prepare(library_path)
        with closing(open_library(library_path)) as library:
            report = imported(library, path, jobs=jobs)
            assert report.imported == 60
            found.append(content(library))
    assert found[0]
    assert found[0] == found[1] == found[2]


def children() -> list[int]:
    processes = (path for path in Path("/proc").iterdir() if path.name.isdigit())
    return [int(path.name) for path in processes if _is_reader(path)]


def _is_reader(process: Path) -> bool:
    try:
        parent = process.joinpath("stat").read_text().rpartition(")")[2].split()[1]
        return int(parent) == os.getpid() and b"spawn_main" in process.joinpath("cmdline").read_bytes()
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="children are found through /proc")
def test_an_import_is_complete_when_a_process_dies_on_the_way(library: Library, tmp_path: Path) -> None:
    killed = 0
    report = ImportReport()
    for step in importing.import_paths(library, [many(tmp_path / "many.jsonl", 500)], jobs=2):
        report.add(step)
        if step.done == 1:
            for pid in children():
                os.kill(pid, signal.SIGKILL)
                killed += 1
    assert killed == 2
    assert report.imported == 500
    assert whole(library) == 500


def test_a_text_on_which_extraction_breaks_fails_alone(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = extracting.extraction.read

    def broken(text: str, **how: Any) -> Any:
        if "unlucky" in text:
            raise ZeroDivisionError("by accident")
        return read(text, **how)

    monkeypatch.setattr(extracting.extraction, "read", broken)
    report = imported(
        library, rows(tmp_path / "r.jsonl", {"text": STORY}, {"text": "unlucky"}, {"text": STORY + " More."})
    )
    assert (report.imported, report.failed) == (2, 1)
    assert "by accident" in report.problems[0].reason


def test_a_hostile_folder_is_imported_without_harm(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "nul.txt").write_bytes(b'\0\0"A\0B," said C.' * 50)
    (folder / "latin.txt").write_bytes("“Schön,” sagte Jörn. “Nice,” said Jörn.".encode("cp1252"))
    (folder / "utf16.txt").write_text(STORY, encoding="utf-16")
    (folder / "random.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "deep.json").write_text("[" * 100_000)
    (folder / "deep.html").write_text("<div>" * 5_000 + STORY)
    (folder / "quotes.txt").write_text("“" * 20_000)
    (folder / "long.txt").write_text("said " * 40_000)
    lines = ('{"text": "\\ud800 “Yes,” said D.", "x": 1e999}', "", "[]", "null", '"x"', '{"text": 5}')
    (folder / "row.jsonl").write_text("\n".join(lines))
    (folder / "table.csv").write_text('text,title\n"“Yes,” said D.","=cmd|calc"\n"unclosed')
    (folder / "loop").symlink_to(folder)
    (folder / "gone.txt").symlink_to(tmp_path / "nothing")
    os.mkfifo(folder / "pipe.txt")
    (folder / os.fsdecode(b"b\xff.txt")).write_text(STORY)
    report = imported(library, folder, jobs=1)
    assert report.found >= 14
    assert list(keeping.verify(library)) == []
    assert browsing.facets(library, Wanted()).of == report.quotations


def test_an_engine_that_is_not_there_is_refused_before_anything_is_read(
    library: Library, tmp_path: Path
) -> None:
    for engine in ("model", "magic"):
        with pytest.raises(UserError):
            imported(library, many(tmp_path / "m.jsonl", 1), engine=engine)
    assert imported(library, tmp_path / "m.jsonl", engine="rules").imported == 1


def engines_kept(library: Library) -> list[str]:
    sql = "SELECT engine FROM articles ORDER BY id"
    return [row["engine"] for row in library.database.sql.query(sql)]


def test_a_report_says_that_and_why_the_rules_alone_were_used(library: Library, tmp_path: Path) -> None:
    report = imported(library, many(tmp_path / "m.jsonl", 3))
    assert report.engines == {engines.RULES.name: 3}
    assert report.remark() == "No trained model is installed. Quotations were found by the rules alone."
    wanted = imported(library, rows(tmp_path / "n.jsonl", {"text": f"{STORY} Nobody else."}), engine="rules")
    assert (wanted.engines, wanted.remark()) == ({engines.RULES.name: 1}, "")


def test_each_article_is_kept_with_the_engine_that_read_it(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_models.install(monkeypatch, tmp_path / "models")
    with_model = f"{engines.RULES.name}+model-7"
    texts = [f"{STORY} It was day {n}." for n in range(2)] + [f"{STORY} An unreadable line."]
    report = imported(library, rows(tmp_path / "a.jsonl", *({"text": each} for each in texts)))
    assert engines_kept(library) == [with_model, with_model, engines.RULES.name]
    assert report.quotations == 1 + 1 + 2
    assert report.remark() == (
        "The trained model failed on a text (MemoryError: no room)."
        " In 1 of 3 articles quotations were found by the rules alone."
    )
