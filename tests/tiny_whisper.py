"""Makes a Whisper with random weights in CTranslate2's format: 2 MB, loads at once, writes nonsense.

It runs the listener's whole code path (features, encoder, beam search, word times) without a download.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

WIDTH, HEADS, LAYERS, INNER = 16, 2, 1, 32
POSITIONS, CONTEXT, MELS = 1500, 448, 80
SPECIALS = (
    "<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>",
    "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
)
TIMES = tuple(f"<|{step * 0.02:.2f}|>" for step in range(1501))


def characters() -> list[str]:
    """The 256 bytes as the printable characters that byte-level tokenizers write them with."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spare = iter(range(256, 512))
    return [chr(byte) if byte in plain else chr(next(spare)) for byte in range(256)]


BYTES = characters()
SPACE = BYTES[32]
STARTS = [SPACE + letter for letter in "abcdefghijklmnopqrstuvwxyz"]
TOKENS = [*BYTES, *STARTS, *SPECIALS, *TIMES]
LIKELY = [TOKENS.index(token) for token in (*STARTS, *"aeiou")]
"""Letters, most of them beginning a word: the model is to write something like words."""


def make(folder: Path, seed: int = 4) -> Path:
    """Write model.bin, config.json, vocabulary.json and tokenizer.json into ``folder``."""
    from ctranslate2.specs import WhisperSpec
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    folder.mkdir(parents=True, exist_ok=True)
    merges = [(SPACE, start[1]) for start in STARTS]
    tokenizer = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate([*BYTES, *STARTS])}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in (*SPECIALS, *TIMES)])
    tokenizer.save(str(folder / "tokenizer.json"))

    spec = WhisperSpec(LAYERS, HEADS, LAYERS, HEADS)
    random = np.random.default_rng(seed)
    _fill(spec, random)
    spec.config.suppress_ids = [i for i in range(len(BYTES)) if i not in LIKELY]
    spec.config.suppress_ids_begin = [TOKENS.index("<|endoftext|>")]
    spec.config.lang_ids = [TOKENS.index("<|en|>")]
    spec.config.alignment_heads = [(0, 0), (0, 1)]
    spec.register_vocabulary(TOKENS)
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    config = json.loads((folder / "config.json").read_text())
    assert config["alignment_heads"]
    return folder


def _fill(spec: Any, random: np.random.Generator) -> None:
    def matrix(rows: int, columns: int, scale: float = 0.3) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * scale).astype(np.float32)

    def vector(size: int) -> np.ndarray:
        return (random.standard_normal(size) * 0.1).astype(np.float32)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def linear(layer: Any, out: int, width: int) -> None:
        layer.weight, layer.bias = matrix(out, width), vector(out)

    def feed(layer: Any) -> None:
        norm(layer.layer_norm)
        linear(layer.linear_0, INNER, WIDTH)
        linear(layer.linear_1, WIDTH, INNER)

    def attend(layer: Any, *, itself: bool) -> None:
        norm(layer.layer_norm)
        for part, rows in zip(layer.linear, (3 * WIDTH, WIDTH) if itself else (WIDTH, 2 * WIDTH, WIDTH)):
            linear(part, rows, WIDTH)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight = random.standard_normal((WIDTH, MELS, 3)).astype(np.float32) * np.float32(0.1)
    encoder.conv1.bias = vector(WIDTH)
    encoder.conv2.weight = random.standard_normal((WIDTH, WIDTH, 3)).astype(np.float32) * np.float32(0.2)
    encoder.conv2.bias = vector(WIDTH)
    encoder.position_encodings.encodings = matrix(POSITIONS, WIDTH, 0.2)
    norm(encoder.layer_norm)
    for layer in encoder.layer:
        attend(layer.self_attention, itself=True)
        feed(layer.ffn)
    decoder.embeddings.weight = matrix(len(TOKENS), WIDTH, 0.4)
    decoder.position_encodings.encodings = matrix(CONTEXT, WIDTH, 0.4)
    norm(decoder.layer_norm)
    decoder.projection.weight = matrix(len(TOKENS), WIDTH, 0.4)
    likely = np.zeros(len(TOKENS), np.float32)
    likely[LIKELY] = 6.0
    decoder.projection.bias = likely
    for layer in decoder.layer:
        attend(layer.self_attention, itself=True)
        attend(layer.attention, itself=False)
        feed(layer.ffn)
