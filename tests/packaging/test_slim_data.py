"""Data that is made smaller for the bundle tells the same as what it was made from."""

from __future__ import annotations

import io
import lzma
from pathlib import Path

import numpy as np
import pytest
from justext.utils import get_stoplist, get_stoplists
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

import slim_data

TEXTS = (
    "Die Brücke wird im Frühjahr geöffnet, sagte die Bürgermeisterin am Dienstag vor dem Rat der Stadt.",
    "Le pont sera ouvert au printemps, a dit la maire devant le conseil de la ville, et rien ne sera payé.",
    "Міст відкриють навесні, сказала міська голова у вівторок перед радою міста, і платити не доведеться.",
    "The bridge will open in spring, the mayor said, and nobody will have to pay for it.",
    "橋は春に開通する、と市長は火曜日に市議会で述べた。",
    "Selo 12 34",
)


@pytest.fixture(scope="module")
def smaller(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packed less than in a bundle, to be quick."""
    file: Path = tmp_path_factory.mktemp("slim") / "model.npz.xz"
    file.write_bytes(lzma.compress(slim_data.languages_asked_for(), preset=0))
    return file


def as_we_ask(file: Path) -> LanguageIdentifier:
    """As importers/language.py loads it."""
    model = LanguageIdentifier.from_model_file(file, norm_probs=True)
    model.set_languages([name for name in model.labels if len(name) == 2])
    return model


def test_languages_are_told_as_surely_as_by_the_whole_model(smaller: Path) -> None:
    ours, whole = as_we_ask(smaller), as_we_ask(MODEL_DIR / MODEL_FILE)
    for text in TEXTS:
        assert ours.rank(text) == whole.rank(text)


def test_only_the_languages_that_are_asked_for_are_left(smaller: Path) -> None:
    with np.load(io.BytesIO(lzma.decompress(smaller.read_bytes()))) as model:
        codes = model["classes"].tolist()
        assert model["ptc"].shape[1] == len(codes) == len(model["pc"])
    assert "de" in codes
    assert "uk" in codes
    assert all(len(code) == 2 for code in codes)


def test_frequent_words_are_those_of_all_languages_in_one_file(tmp_path: Path) -> None:
    slim_data.write_stop_words(tmp_path / "all.txt")
    written = (tmp_path / "all.txt").read_bytes()
    known = frozenset(line.decode("utf-8").lower() for line in written.splitlines())  # as justext reads it
    assert known == {word for language in get_stoplists() for word in get_stoplist(language)}


def test_the_other_files_of_a_bundle_stay_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slim_data, "write_languages", lambda target: target.write_bytes(b"languages"))
    other = ("docx/templates/default.docx", "default.docx", "DATA")
    datas = [
        other,
        (slim_data.LANGUAGES, "model", "DATA"),
        ("justext/stoplists/English.txt", "words", "DATA"),
    ]
    made = slim_data.slimmed(datas, tmp_path)
    assert made[0] == other
    assert [name for name, _, _ in made[1:]] == [slim_data.LANGUAGES, "justext/stoplists/all.txt"]
    assert all(Path(source).is_file() for _, source, _ in made[1:])
