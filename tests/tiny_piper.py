"""A voice for Piper of half a kilobyte, written by hand: each sound becomes a tone step, longer when spoken slower."""

from __future__ import annotations

import json
import struct
from pathlib import Path

RATE = 16_000


def _number(value: int) -> bytes:
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    data = value.encode() if isinstance(value, str) else value
    return _number(number << 3 | 2) + _number(len(data)) + data


def _node(kind: str, inputs: list[str], output: str, **numbers: int) -> bytes:
    body = b"".join(_field(1, name) for name in inputs) + _field(2, output) + _field(4, kind)
    for name, value in numbers.items():
        body += _field(5, _field(1, name) + _field(3, value) + _field(20, 2))
    return _field(1, body)


def _tensor(name: str, kind: int, values: list[int] | list[float]) -> bytes:
    raw = struct.pack(f"<{len(values)}{'q' if kind == 7 else 'f'}", *values)
    return _field(5, _field(1, len(values)) + _field(2, kind) + _field(8, name) + _field(9, raw))


def _value(place: int, name: str, kind: int, *sizes: str) -> bytes:
    shape = b"".join(_field(1, _field(2, size)) for size in sizes)
    return _field(place, _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, shape))))


def model(loudness: float = 0.01) -> bytes:
    """The network: every id as a level, repeated 300 times the length scale, with a sign that changes."""
    graph = b"".join(
        [
            _node("Cast", ["input"], "levels", to=1),
            _node("Mul", ["levels", "loudness"], "quiet"),
            _node("Slice", ["scales", "one", "two"], "length"),
            _node("Mul", ["length", "hop"], "long"),
            _node("Cast", ["long"], "count", to=7),
            _node("Concat", ["one", "count"], "repeats", axis=0),
            _node("Tile", ["quiet", "repeats"], "output"),
            _field(2, "tiny"),
            _tensor("loudness", 1, [loudness]),
            _tensor("hop", 1, [300.0]),
            _tensor("one", 7, [1]),
            _tensor("two", 7, [2]),
            _value(11, "input", 7, "batch", "sounds"),
            _value(11, "input_lengths", 7, "batch"),
            _value(11, "scales", 1, "three"),
            _value(12, "output", 1, "batch", "samples"),
        ]
    )
    return _field(1, 8) + _field(7, graph) + _field(8, _field(1, "") + _field(2, 13))


def described() -> bytes:
    """The file beside it: every sound eSpeak may write gets a number."""
    marks = (
        "_^$ !',-.:;?abcdefghijklmnopqrstuvwxyzæçðøħŋœǀɐɑɒɓɔɕɖɗɘəɚɛɜɞ"
        "ɟɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟʡʢʲˈˌːˑ˞βθχᵻⱱ"
    )
    return json.dumps(
        {
            "audio": {"sample_rate": RATE},
            "espeak": {"voice": "en-us"},
            "num_symbols": 256,
            "num_speakers": 1,
            "phoneme_id_map": {mark: [index] for index, mark in enumerate(marks)},
        }
    ).encode()


def make(folder: Path, name: str = "tiny", loudness: float = 0.01) -> Path:
    """Write the voice; returns its ``.onnx`` file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    path.write_bytes(model(loudness))
    (folder / f"{name}.onnx.json").write_bytes(described())
    return path
