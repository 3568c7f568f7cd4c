"""Damages a library as a disk or a careless copy may, and looks at what the program makes of it.

    python build/measure_faults.py [--tries 300] [--seed 9] [--articles 120]

Bits flipped on any page, pages of zeros or noise, pages that changed places, files cut short: one a try.
Prints how often each was told, harmless, or unseen, what salvage saved, and every try that went wrong: an
exception that is no sentence, a hang, a loss that is not told. The status is 1 where there was one.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from quoteline.domain import UserError
from quoteline.services import browsing, importing, keeping, salvaging, samples
from quoteline.services.library import open_library, prepare, statistics
from quoteline.services.searching import Wanted

PAGE = 4096
PATIENCE = 60  # seconds for one try
TOLD, HARMLESS, UNSEEN, WRONG = "told", "harmless", "unseen", "wrong"
# What says nothing of the articles, the quotations, the speakers or what a person did.
MADE_ANEW = ("sqlite_stat1", "suggestions", "touched", "changes", "_sqlite_migrations")

Damage = Callable[[bytearray, random.Random], None]


def flip_bits(content: bytearray, chance: random.Random) -> None:
    """One to eight bits of one page."""
    page = chance.randrange(len(content) // PAGE) * PAGE
    for _ in range(chance.randint(1, 8)):
        content[page + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)


def flip_head(content: bytearray, chance: random.Random) -> None:
    """A bit of what a page tells of itself: its kind, its cells, its links."""
    page = chance.randrange(len(content) // PAGE) * PAGE
    content[page + chance.randrange(24)] ^= 1 << chance.randrange(8)


def zero_page(content: bytearray, chance: random.Random) -> None:
    """A page that was never written."""
    page = chance.randrange(len(content) // PAGE) * PAGE
    content[page : page + PAGE] = bytes(PAGE)


def noise_page(content: bytearray, chance: random.Random) -> None:
    """A page of something else."""
    page = chance.randrange(len(content) // PAGE) * PAGE
    content[page : page + PAGE] = chance.randbytes(PAGE)


def swap_pages(content: bytearray, chance: random.Random) -> None:
    """Two pages that changed places."""
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


def cut_short(content: bytearray, chance: random.Random) -> None:
    """A copy that was broken off."""
    del content[chance.randrange(len(content)) :]


def cut_at_page(content: bytearray, chance: random.Random) -> None:
    """The same, after a whole page."""
    del content[chance.randrange(len(content) // PAGE) * PAGE :]


KINDS: tuple[Damage, ...] = (
    flip_bits, flip_bits, flip_head, zero_page, noise_page, swap_pages, cut_short, cut_at_page,
)  # fmt: skip


def content_of(path: Path) -> dict[str, str]:
    """What a library holds, a hash for each table. Raises sqlite3.DatabaseError."""
    with closing(sqlite3.connect(path)) as database:
        database.text_factory = bytes
        names = [
            row[0].decode() for row in database.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        rows = {name: sorted(map(repr, database.execute(f'SELECT * FROM "{name}"'))) for name in names}
    return {
        name: sha256("\n".join(each).encode()).hexdigest()
        for name, each in rows.items()
        if name not in MADE_ANEW
    }


def look(path: Path, sound: dict[str, str]) -> str:
    """Do with a library what a person does, and tell what came of it. Raises what is no sentence."""
    try:
        for wrong in _use(path):
            if wrong:
                return TOLD
    except UserError as error:
        return TOLD if len(str(error)) > 40 else f"{WRONG}: no sentence: {error}"
    return HARMLESS if content_of(path) == sound else UNSEEN


def _use(path: Path):  # type: ignore[no-untyped-def] # a generator of sentences
    prepare(path)
    with closing(open_library(path)) as library:
        statistics(library)
        ids = browsing.quotation_ids(library, Wanted())
        browsing.rows(library, ids)
        yield from keeping.looking_over(library)
        yield from keeping.verify(library)


def rescue(path: Path, to: Path, whole: int, *, sound: bool = False) -> tuple[str, float]:
    """Salvage a library: "" and the share of its quotations that were saved, or what went wrong."""
    account = salvaging.Account()
    try:
        for step in salvaging.salvaging(path, to):
            account.add(step)
    except UserError:
        return "", 0.0
    with closing(open_library(to)) as library:
        saved = statistics(library).quotations
        wrong = list(keeping.verify(library)) if account.whole else []
        structure = [each for each in keeping.looking_over(library) if each]
    if structure:
        return f"{WRONG}: the new library is not sound: {structure[0]}", 0.0
    if saved < whole and account.whole:
        return f"{WRONG}: {whole - saved} quotations lost and not told", 0.0
    return (f"{WRONG}: verify of the new library: {wrong[0]}" if wrong and sound else ""), saved / whole


def apart(work: Callable[[], str]) -> str:
    """What work says, done in a process of its own: a crash or a hang is an answer as well."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        try:
            said = work()
        except BaseException:
            said = f"{WRONG}: {traceback.format_exc()}"
        os.write(writing, said.encode("utf-8", "replace")[:60_000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        said = heard.read().decode()
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return f"{WRONG}: ended by signal {os.WTERMSIG(status)}"
    return said


def made(path: Path, articles: int) -> None:
    """A library of the sample articles, corrected here and there, closed."""
    prepare(path)
    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)
    source = path.with_suffix(".jsonl")
    source.write_text("".join(lines[:articles]), encoding="utf-8")
    with closing(open_library(path)) as library:
        for _ in importing.import_paths(library, [source], jobs=1):
            pass


def main() -> int:
    """Damage, look, salvage, as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--tries", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=9)
    arguments.add_argument("--articles", type=int, default=120)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), chosen.tries, chosen.seed, chosen.articles)


def measure(folder: Path, tries: int, seed: int, articles: int) -> int:
    """All tries; gives the exit status."""
    path = folder / "sound.quoteline"
    made(path, articles)
    sound, content = content_of(path), path.read_bytes()
    with closing(open_library(path)) as library:
        whole = statistics(library).quotations
    print(f"{tries} tries with {len(content) // PAGE} pages, {whole} quotations")
    counted: Counter[tuple[str, str]] = Counter()
    shares: dict[str, list[float]] = {}
    wrong: list[str] = []
    for number in range(tries):
        damage = KINDS[number % len(KINDS)]
        spoilt = bytearray(content)
        damage(spoilt, random.Random(f"{seed}-{number}"))
        one = folder / "one"
        shutil.rmtree(one, ignore_errors=True)
        one.mkdir()
        hurt = one / "hurt.quoteline"
        hurt.write_bytes(spoilt)

        def save(hurt: Path = hurt) -> str:
            fault, share = rescue(hurt, hurt.with_name("new.quoteline"), whole)
            return fault or f"{share}"

        saved = apart(save)
        if hurt.read_bytes() != bytes(spoilt):
            saved = f"{WRONG}: salvage changed the damaged file"
        said = apart(lambda hurt=hurt: look(hurt, sound))  # type: ignore[misc]
        for each in (said, saved):
            if each.startswith(WRONG):
                wrong.append(f"{number} {damage.__name__}: {each}")
        counted[damage.__name__, said.split(":")[0]] += 1
        if not saved.startswith(WRONG):
            shares.setdefault(damage.__name__, []).append(float(saved))
    _print(counted, shares)
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def _print(counted: Counter[tuple[str, str]], shares: dict[str, list[float]]) -> None:
    print(f"{'damage':12} {'tried':>6} {TOLD:>6} {HARMLESS:>9} {UNSEEN:>7} {WRONG:>6}  saved (mean, least)")
    for name in dict.fromkeys(each.__name__ for each in KINDS):
        numbers = [counted[name, what] for what in (TOLD, HARMLESS, UNSEEN, WRONG)]
        share = shares.get(name, [0.0])
        print(
            f"{name:12} {sum(numbers):6} {numbers[0]:6} {numbers[1]:9} {numbers[2]:7} {numbers[3]:6}"
            f"  {sum(share) / len(share):.1%}, {min(share):.1%}"
        )


if __name__ == "__main__":
    raise SystemExit(main())
