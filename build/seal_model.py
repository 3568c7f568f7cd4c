"""Writes into a model's settings what its other files are, so that a damaged one is seen and not read.

    python build/seal_model.py resources/models/en

Run it after the last change to any file of the model. The digests stand in model.json under ``sha256``.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

SEALED = ("model.onnx", "tokenizer.json")


def seal(folder: Path) -> dict[str, str]:
    """Add the digests to the folder's model.json; gives them by name. Raises OSError when one is missing."""
    seals = {name: sha256((folder / name).read_bytes()).hexdigest() for name in SEALED}
    settings = folder / "model.json"
    told = json.loads(settings.read_text("utf-8")) | {"sha256": seals}
    settings.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return seals


if __name__ == "__main__":
    for file, digest in seal(Path(sys.argv[1])).items():
        print(f"{digest}  {file}")
