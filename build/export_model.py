"""Turns a trained network into the int8 ONNX file that the program reads.

    python build/export_model.py --model model.pt --rows rows.pickle --out resources/models/en

Needs torch, numpy and onnx. The graph is written node by node, with onnxruntime's fused operators: matrix
products in 8 bits (weights by column, activations as they come), the word table in 8 bits by row, the rest
in 32. See onnxruntime's ContribOperators.md for the com.microsoft operators. Some channels reach much further
than the others and would cost all of them their precision: half of their reach, measured on the rows of the
training, is moved into the weights (SmoothQuant, Xiao et al. 2022, arXiv:2211.10438).
"""

from __future__ import annotations

import argparse
import pickle
import random
import sys
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from model_data import Row, batches, packed
from model_network import HEADS, HIDDEN, POINTER, Network

FUSED = "com.microsoft"
EPSILON = 1e-12
WATCHED = 12  # batches of eight windows
Array = np.ndarray[Any, np.dtype[Any]]


def main() -> int:
    """Export as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--model", type=Path, required=True)
    arguments.add_argument("--rows", type=Path, required=True, help="rows.pickle of the training")
    arguments.add_argument("--out", type=Path, required=True)
    chosen = arguments.parse_args()
    weights = torch.load(chosen.model, weights_only=True)
    _, held = pickle.loads(chosen.rows.read_bytes())  # our own training wrote it
    tables = {name: value.float().numpy() for name, value in weights.items()}
    model = Graph(tables, reaches(weights, held)).model()
    onnx.checker.check_model(model)
    chosen.out.mkdir(parents=True, exist_ok=True)
    path = chosen.out / "model.onnx"
    onnx.save(model, str(path))
    print(f"{path.stat().st_size:,} bytes")
    return 0


def reaches(weights: dict[str, torch.Tensor], held: list[list[Row]]) -> dict[str, Array]:
    """How far each channel goes from zero in what the dense layers are given, by the layer's name."""
    network = Network(len(weights["flags.weight"]), layers_of(weights), 0.0)
    network.load_state_dict(weights)
    network.eval()
    found: dict[str, Array] = {}

    def watch(name: str) -> Callable[[Any, Any], None]:
        def look(_: Any, given: Any) -> None:
            here = given[0].abs().flatten(0, -2).amax(0).numpy()
            found[name] = np.maximum(found.get(name, here), here)

        return look

    for name, module in network.named_modules():
        if name.startswith("layers.") and isinstance(module, torch.nn.Linear):
            module.register_forward_pre_hook(watch(name))
    chance = random.Random(0)
    for batch in islice(batches(packed(held, chance), 8, chance, 0.0), WATCHED):
        with torch.no_grad():
            network(batch.ids, batch.flags)
    return found


def layers_of(weights: Mapping[str, object]) -> int:
    """The number of layers that weights by name are of."""
    return 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))


class Graph:
    """Builds the ONNX graph of a network from its weights, and the reach of its channels, by name."""

    def __init__(self, weights: dict[str, Array], reach: Mapping[str, Array]) -> None:
        self.weights = weights
        self.reach = reach
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def model(self) -> Any:
        """The whole graph: ids (1, pieces) and flags (1, pieces, 5) in; tags and two pointers out."""
        x = self._embedded()
        for number in range(layers_of(self.weights)):
            x = self._layer(x, f"layers.{number}")
        tags = self._plain(x, "tags")
        told = self._gathered("told.weight", "flags")
        self._node(
            "Add", [tags, self._node("ReduceSum", [told, self._numbers([2])], keepdims=0)], output="tags"
        )
        asks, answers = self._plain(x, "asks"), self._plain(x, "answers")
        for part, output in enumerate(("sources", "cues")):
            wanted = self._part(asks, part)
            offered = self._node("Transpose", [self._part(answers, part)], perm=[0, 2, 1])
            scores = self._node("MatMul", [wanted, offered])
            scale = self._constant(np.array(POINTER**-0.5, dtype=np.float32))
            self._node("Mul", [scores, scale], output=output)
        graph = helper.make_graph(
            self.nodes,
            "quoteline",
            [
                helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "size"]),
                helper.make_tensor_value_info("flags", TensorProto.INT64, [1, "size", 5]),
            ],
            [
                helper.make_tensor_value_info(
                    "tags", TensorProto.FLOAT, [1, "size", len(self.weights["tags.bias"])]
                ),
                helper.make_tensor_value_info("sources", TensorProto.FLOAT, [1, "size", "size"]),
                helper.make_tensor_value_info("cues", TensorProto.FLOAT, [1, "size", "size"]),
            ],
            self.constants,
        )
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=9)

    def _embedded(self) -> str:
        table, scales = eight_bits(self.weights["words.weight"], axis=1)
        words = self._node(
            "Cast", [self._node("Gather", [self._constant(table), "ids"])], to=TensorProto.FLOAT
        )
        words = self._node("Mul", [words, self._node("Gather", [self._constant(scales[:, None]), "ids"])])
        size = self._node("Shape", ["ids"], start=1, end=2)
        positions = self._node(
            "Slice",
            [self._constant(self.weights["positions.weight"]), self._numbers([0]), size, self._numbers([0])],
        )
        told = self._node(
            "ReduceSum", [self._gathered("flags.weight", "flags"), self._numbers([2])], keepdims=0
        )
        return self._normed(self._node("Add", [words, positions]), told, "norm")

    def _layer(self, x: str, name: str) -> str:
        qkv = self._product(x, f"{name}.qkv")
        parts = self._node("Split", [qkv, self._numbers([HIDDEN] * 3)], outputs=3, axis=2).split()
        seen = self._node("MultiHeadAttention", parts, domain=FUSED, num_heads=HEADS)
        x = self._normed(self._product(seen, f"{name}.out"), x, f"{name}.norm")
        up = self._node("Gelu", [self._product(x, f"{name}.up")], domain=FUSED)
        return self._normed(self._product(up, f"{name}.down"), x, f"{name}.norm_after")

    def _product(self, x: str, name: str) -> str:
        """A dense layer in 8 bits, with the reach of its channels evened out."""
        weights = self.weights[f"{name}.weight"].T
        evened = np.sqrt(np.maximum(self.reach[name], 1e-3) / np.maximum(np.abs(weights).max(axis=1), 1e-3))
        evened = (evened / np.exp(np.log(evened).mean())).astype(np.float32)
        table, scales = eight_bits(weights * evened[:, None], axis=0)
        x = self._node("Mul", [x, self._constant(1 / evened)])
        inputs = [x, self._constant(table), self._constant(scales), "", self._weight(f"{name}.bias")]
        return self._node("DynamicQuantizeMatMul", inputs, domain=FUSED)

    def _plain(self, x: str, name: str) -> str:
        """A dense layer in 32 bits: for the last ones, whose answers are compared."""
        product = self._node("MatMul", [x, self._constant(self.weights[f"{name}.weight"].T.copy())])
        return self._node("Add", [product, self._weight(f"{name}.bias")])

    def _normed(self, x: str, skip: str, name: str) -> str:
        """The sum of two, normed, step by step: as one operator it takes five times as long on a CPU."""
        total = self._node("Add", [x, skip])
        apart = self._node("Sub", [total, self._node("ReduceMean", [total], axes=[-1])])
        spread = self._node("ReduceMean", [self._node("Mul", [apart, apart])], axes=[-1])
        least = self._constant(np.array(EPSILON, dtype=np.float32))
        even = self._node("Div", [apart, self._node("Sqrt", [self._node("Add", [spread, least])])])
        scaled = self._node("Mul", [even, self._weight(f"{name}.weight")])
        return self._node("Add", [scaled, self._weight(f"{name}.bias")])

    def _gathered(self, table: str, places: str) -> str:
        return self._node("Gather", [self._weight(table), places])

    def _part(self, x: str, number: int) -> str:
        edges = [
            self._numbers([POINTER * number]),
            self._numbers([POINTER * (number + 1)]),
            self._numbers([2]),
        ]
        return self._node("Slice", [x, *edges])

    def _weight(self, name: str) -> str:
        if all(each.name != name for each in self.constants):
            self.constants.append(numpy_helper.from_array(self.weights[name].astype(np.float32), name))
        return name

    def _numbers(self, numbers: list[int]) -> str:
        return self._constant(np.array(numbers, dtype=np.int64))

    def _constant(self, value: Array) -> str:
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def _node(
        self,
        kind: str,
        inputs: list[str],
        *,
        domain: str = "",
        output: str = "",
        outputs: int = 1,
        **settings: Any,
    ) -> str:
        names = [output or f"value{len(self.nodes)}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **settings))
        return " ".join(names)


def eight_bits(table: Array, axis: int) -> tuple[Array, Array]:
    """A table in signed 8 bits, and the scale of each line along ``axis`` being reduced (symmetric)."""
    scales = np.maximum(np.abs(table).max(axis=axis), 1e-8).astype(np.float32) / 127
    lines = scales[:, None] if axis == 1 else scales
    return np.clip(np.rint(table / lines), -127, 127).astype(np.int8), scales


if __name__ == "__main__":
    raise SystemExit(main())
