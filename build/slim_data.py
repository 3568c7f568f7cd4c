"""Makes data of the libraries smaller before it is frozen, by what nobody asks of it."""

from __future__ import annotations

import io
import lzma
from collections.abc import Callable
from pathlib import Path

import numpy as np
from justext.utils import get_stoplist, get_stoplists  # type: ignore[import-untyped]
from py3langid.langid import MODEL_DIR, MODEL_FILE

Entry = tuple[str, str, str]  # its name in the bundle, where it comes from, its kind
LANGUAGES = f"py3langid/{MODEL_FILE}"
STOP_WORDS = "justext/stoplists/"
# Numbers of two bytes: the packer is told so, which takes less room than its usual way with letters.
NUMBERS = {"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 0, "lp": 1, "pb": 1}


def slimmed(datas: list[Entry], folder: Path) -> list[Entry]:
    """The files of a bundle, two of them made smaller under ``folder``."""
    kept = [entry for entry in datas if entry[0] != LANGUAGES and not entry[0].startswith(STOP_WORDS)]
    smaller: dict[str, Callable[[Path], None]] = {
        LANGUAGES: write_languages,
        f"{STOP_WORDS}all.txt": write_stop_words,
    }
    for name, write in smaller.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write(target)
        kept.append((name, str(target), "DATA"))
    return kept


def write_languages(target: Path) -> None:
    """Write the model that knows languages, of those that we ask about."""
    target.write_bytes(lzma.compress(languages_asked_for(), filters=[NUMBERS]))


def languages_asked_for() -> bytes:
    """The numbers of the languages that importers/language.py asks about: those with a code of two letters.

    Column by column, for in each of them many numbers are the same.
    """
    with np.load(io.BytesIO(lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes()))) as model:
        parts = {name: model[name] for name in model.files}
    asked = [place for place, code in enumerate(parts["classes"].tolist()) if len(code) == 2]
    parts["ptc"] = np.asfortranarray(parts["ptc"][:, asked])
    parts["pc"], parts["classes"] = parts["pc"][asked], parts["classes"][asked]
    written = io.BytesIO()
    np.savez(written, allow_pickle=False, **parts)
    return written.getvalue()


def write_stop_words(target: Path) -> None:
    """The words that are frequent in some language, which trafilatura throws together before it uses them."""
    words = {word for language in get_stoplists() for word in get_stoplist(language)}
    target.write_text("\n".join(sorted(words)) + "\n", "utf-8", newline="\n")
