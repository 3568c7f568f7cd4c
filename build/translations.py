"""Keeps the translations of the window: collects its sentences, updates, checks and compiles the .ts files.

build/translations.py              collect, update resources/translations/*.ts, and compile them
build/translations.py --check      fail where a sentence is new, gone, untranslated or does not fit
build/translations.py --compile [LANGUAGE …]

Run it after changing what the window says, and commit the .ts and .qm files that it changed. Of a place in
the source only the module's name is written, so that a file changes only where words do.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from collect_templates import Template, collect
from quoteline.settings import LANGUAGES
from translation_files import Message, compare, read, written

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "desktop" / "quoteline"
FOLDER = TOP / "resources" / "translations"
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def main(arguments: Sequence[str]) -> int:
    """1 where something is wrong, 2 for a call that is."""
    if list(arguments[:1]) == ["--compile"]:
        for language in arguments[1:] or TRANSLATED:
            compile_file(language)
        return 0
    if list(arguments) not in ([], ["--check"]):
        print(__doc__)
        return 2
    templates, wrong = collect(PACKAGE)
    if arguments and not wrong:
        wrong = list(faults(templates))
    for line in wrong:
        print(line)
    if not arguments and not wrong:
        update(templates)
    return 1 if wrong else 0


def update(templates: list[Template]) -> None:
    """Write the .ts files anew, keeping what is translated, and compile them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in TRANSLATED:
        kept = {message.source: message for message in read(ts_file(language))}
        new = [Message.of(template, kept.get(template.source)) for template in templates]
        text = written(language, new)
        if not ts_file(language).exists() or ts_file(language).read_text("utf-8") != text:
            ts_file(language).write_text(text, encoding="utf-8")
        compile_file(language)
        undone = sum(not message.finished for message in new)
        print(f"{language}: {len(new)} sentences, {undone} to be translated, {len(kept)} before")


def faults(templates: list[Template]) -> Iterator[str]:
    """All that is not as it should be, a line each."""
    for language in TRANSLATED:
        name = ts_file(language).name
        messages = read(ts_file(language))
        known, wanted = {each.source for each in messages}, {each.source for each in templates}
        yield from (f"{name}: not in the file: {source!r}" for source in sorted(wanted - known))
        yield from (f"{name}: no longer said: {source!r}" for source in sorted(known - wanted))
        yield from (f"{name}: {fault}" for each in messages for fault in compare(each, language))
        if not is_compiled(language):
            yield f"{name}: the .qm file is not what it would be compiled to"


def ts_file(language: str) -> Path:
    return FOLDER / f"quoteline_{language}.ts"


def qm_file(language: str) -> Path:
    return FOLDER / f"quoteline_{language}.qm"


def compile_file(language: str, target: Path | None = None) -> None:
    """The .qm file that Qt reads; unfinished sentences stay out of it."""
    command = [str(LRELEASE), "-silent", "-nounfinished", str(ts_file(language)), "-qm"]
    subprocess.run([*command, str(target or qm_file(language))], check=True)


def is_compiled(language: str) -> bool:
    """Whether the .qm file is the one that the .ts file gives."""
    if not qm_file(language).exists():
        return False
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_file(language, fresh)
        return fresh.read_bytes() == qm_file(language).read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
