"""The encoder that is trained: layers of MiniLM, flags from the rules, three rows of tags, two pointers.

Needs PyTorch, which the program itself never does. The weights it starts from are those of all-MiniLM-L6-v2
(Apache-2.0), itself made from MiniLM (Wang et al. 2020, arXiv:2002.10957); the pointers are scaled dot
products as in Vinyals et al. 2015 (arXiv:1506.03134).
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import gelu

HIDDEN, INNER, HEADS, VOCABULARY, POSITIONS = 384, 1536, 12, 30522, 512
POINTER = 64  # dimensions in which a content looks for its source and cue
CONTENT_TAGS, CUE_TAGS, SOURCE_TAGS = 5, 3, 3  # outside, begins, continues, inside, attitude; O, B, I


class Layer(nn.Module):
    """One transformer layer of BERT (post-norm)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm_after = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, size, _ = x.shape
        qkv = self.qkv(x).view(batch, size, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        scores = qkv[0] @ qkv[1].transpose(-1, -2) / (HIDDEN // HEADS) ** 0.5 + mask
        seen = self.dropout(scores.softmax(-1)) @ qkv[2]
        seen = seen.transpose(1, 2).reshape(batch, size, HIDDEN)
        x = self.norm(x + self.dropout(self.out(seen)))
        return self.norm_after(x + self.dropout(self.down(gelu(self.up(x)))))


class Network(nn.Module):
    """Word pieces and their flags in; for each piece tags, and where its source and its cue begin, out."""

    def __init__(self, flags: int, layers: int = 6, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.flags = nn.Embedding(flags, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        tags = CONTENT_TAGS + CUE_TAGS + SOURCE_TAGS
        self.tags = nn.Linear(HIDDEN, tags)
        self.told = nn.Embedding(flags, tags)  # what the rules say, straight to the tags
        self.asks = nn.Linear(HIDDEN, 2 * POINTER)
        self.answers = nn.Linear(HIDDEN, 2 * POINTER)
        for table in (self.flags, self.told):
            nn.init.normal_(table.weight, std=0.02)

    def forward(
        self, ids: Tensor, flags: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Tag scores (batch, pieces, 11); source and cue pointers (batch, pieces, pieces)."""
        size = ids.shape[1]
        places = torch.arange(size, device=ids.device)
        mask = torch.zeros(1, device=ids.device)
        if lengths is not None:
            mask = torch.where(places[None] < lengths[:, None], 0.0, -1e4)[:, None, None, :]
        x = self.words(ids) + self.positions(places)[None] + self.flags(flags).sum(2)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        tags = self.tags(self.dropout(x)) + self.told(flags).sum(2)
        asks, answers = self.asks(x), self.answers(x)
        keys = mask.reshape(-1, 1, mask.shape[-1]) if lengths is not None else 0.0
        pointers = [
            asks[..., part] @ answers[..., part].transpose(-1, -2) / POINTER**0.5 + keys
            for part in (slice(0, POINTER), slice(POINTER, 2 * POINTER))
        ]
        return tags, pointers[0], pointers[1]


def start_from(network: Network, weights: Path) -> None:
    """Fill the encoder from a BERT-shaped safetensors file; flags, tags and pointers stay as they are.

    With fewer layers than the file has, they are taken evenly from bottom to top.
    """
    given = load_file(weights)
    given = {name.removeprefix("bert."): value for name, value in given.items()}
    own = network.state_dict()
    embeddings = "embeddings."
    own["words.weight"] = given[embeddings + "word_embeddings.weight"]
    kinds = given[embeddings + "token_type_embeddings.weight"][0]
    own["positions.weight"] = given[embeddings + "position_embeddings.weight"] + kinds
    for end in ("weight", "bias"):
        own[f"norm.{end}"] = given[f"{embeddings}LayerNorm.{end}"]
    count = len(network.layers)
    there = 1 + max(int(name.split(".")[2]) for name in given if name.startswith("encoder.layer."))
    for number in range(count):
        source = f"encoder.layer.{round(number * (there - 1) / max(count - 1, 1))}."
        parts = {"out": "attention.output.dense", "norm": "attention.output.LayerNorm"}
        parts |= {"up": "intermediate.dense", "down": "output.dense", "norm_after": "output.LayerNorm"}
        for end in ("weight", "bias"):
            own[f"layers.{number}.qkv.{end}"] = torch.cat(
                [given[f"{source}attention.self.{part}.{end}"] for part in ("query", "key", "value")]
            )
            for mine, theirs in parts.items():
                own[f"layers.{number}.{mine}.{end}"] = given[f"{source}{theirs}.{end}"]
    network.load_state_dict(own)
