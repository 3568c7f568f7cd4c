"""Word lists that were changed are not used: a sentence names them and the remedy, nothing is extracted."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import pytest

import seal_word_lists
from quoteline import locations
from quoteline.__main__ import main
from quoteline.domain import UserError
from quoteline.extraction.lexicon import Lexicon
from quoteline.services import doctor, engines, extracting, importing, library, linking, shipped

TOP = Path(__file__).parents[2]
LIST = "lexicons/en/verbs_saying.txt"
ARTICLE = "“The bridge is safe,” Ada Moss said on Monday.\n\nNobody else wanted to talk about the bridge.\n"


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what ships with the program, as an installed program has it."""
    top = tmp_path / "program" / "resources"
    top.mkdir(parents=True)
    for each in shipped.LISTS:
        shutil.copytree(TOP / "resources" / each, top / each)
    shutil.copy(TOP / "resources" / shipped.SUMS, top)
    monkeypatch.setattr(locations, "resources", lambda: top)
    for cached in (extracting.lexicon, linking.lists, shipped._sums, engines._with_model):
        monkeypatch.setattr(cached.__module__ + "." + cached.__name__, cached.__wrapped__)
    return top


def _change(top: Path) -> None:
    with (top / LIST).open("a", encoding="utf-8") as file:
        file.write("gargled\n")


def test_the_list_of_digests_is_that_of_the_files() -> None:
    assert seal_word_lists.differing() == []
    assert seal_word_lists.main(["--check"]) == 0
    assert len((TOP / "resources" / shipped.SUMS).read_text("utf-8").splitlines()) > 100


def test_lists_as_they_were_made_are_read(resources: Path) -> None:
    assert shipped.changed() == []
    shipped.check()
    assert isinstance(extracting.lexicon(), Lexicon)
    assert linking.lists().titles


@pytest.mark.parametrize("wrong", ["changed", "missing", "put there", "no digests", "damaged digests"])
def test_one_that_differs_is_refused_by_its_name(resources: Path, wrong: str) -> None:
    name = LIST
    match wrong:
        case "changed":
            _change(resources)
        case "missing":
            (resources / LIST).unlink()
        case "put there":
            name = "lexicons/en/a_strangers.txt"
            (resources / name).write_text("gargled\n")
        case "no digests":
            (resources / shipped.SUMS).unlink()
            name = "lexicons/en/abbreviations.txt"
        case "damaged digests":
            sums = (resources / shipped.SUMS).read_bytes()
            (resources / shipped.SUMS).write_bytes(sums.replace(f"  {LIST}".encode(), b"\xff"))
            name = "lexicons/en/abbreviations.txt"
    with pytest.raises(UserError, match="Install Quoteline again") as refused:
        extracting.lexicon()
    assert name in str(refused.value)
    assert name in shipped.changed()
    with pytest.raises(UserError, match="Install Quoteline again"):
        shipped.check()


def test_no_list_at_all_is_told_as_well(resources: Path) -> None:
    shutil.rmtree(resources / "lexicons")
    (resources / shipped.SUMS).write_text("")
    assert shipped.changed()
    with pytest.raises(UserError, match="lexicons/en"):
        extracting.lexicon()


def test_linking_refuses_them_too(resources: Path) -> None:
    name = "linking/en/titles.txt"
    (resources / name).write_text("gargler\n")
    with pytest.raises(UserError, match=name):
        linking.lists()


def test_nothing_is_imported_with_them(resources: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    library.prepare(tmp_path / "a.quoteline")
    made = library.open_library(tmp_path / "a.quoteline")
    _change(resources)
    with pytest.raises(UserError, match=LIST):
        list(importing.import_paths(made, [tmp_path / "a.txt"], jobs=1, engine="rules"))
    assert made.database.article_ids() == []
    made.close()


def test_a_text_is_not_read_with_them_one_after_the_other(resources: Path) -> None:
    """A failure of the text, as a bug in a rule would be, would be told for each of ten thousand articles."""
    _change(resources)
    with pytest.raises(UserError, match=LIST) as refused:
        extracting.read_text(extracting.Reading(ARTICLE, None), "rules")
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)  # it comes out of a process


def test_the_command_line_says_so_and_ends_with_2(
    resources: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    _change(resources)
    assert main(["extract", str(tmp_path / "a.txt"), "--engine", "rules"]) == 2
    told = capfd.readouterr()
    assert LIST in told.err
    assert "Install Quoteline again" in told.err
    assert told.out == ""


def test_doctor_names_it_with_the_remedy(resources: Path) -> None:
    _change(resources)
    found = [each for each in doctor._reading() if LIST in str(each.value)]
    assert len(found) == 1
    assert "Install Quoteline again" in str(found[0].remedy)


def test_in_a_checkout_the_recipe_is_named_and_seals_them(resources: Path) -> None:
    recipe = resources.parent / "build" / "seal_word_lists.py"
    recipe.parent.mkdir()
    recipe.touch()
    _change(resources)
    with pytest.raises(UserError, match=r"run python build/seal_word_lists\.py"):
        shipped.check()
    assert seal_word_lists.differing(resources)
    (resources / shipped.SUMS).write_text(seal_word_lists.sums(resources), "utf-8")
    shipped.check()
    assert isinstance(extracting.lexicon(), Lexicon)


def test_the_settings_of_our_model_are_sealed_too(resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUOTELINE_MODELS", raising=False)
    ours = resources / "models" / "en"
    ours.mkdir(parents=True)
    for name in (engines.WEIGHTS, engines.VOCABULARY):
        (ours / name).write_bytes(b"")
    (ours / engines.SETTINGS).write_text('{"name": "another"}')
    assert "model.json is not as it was made" in engines.engine_named("auto").lacking
