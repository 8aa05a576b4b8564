"""A larger model of meaning that a person may switch on: a sentence transformer in ONNX, got by name or one's own.

Used where an answer is laid beside the lines of an advert. Everything else keeps the vectors that ship
(``trainer.semantics``): the rules were written with their scale. The setting ``sentence_model`` is ``shipped`` (the
default, nothing to get), a name in ``KNOWN`` or a folder with ``model.onnx`` (or ``onnx/model.onnx``) and
``tokenizer.json``, as sentence-transformers and fastembed write it. Nothing is downloaded unasked.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audio.errors import EngineError, ModelMissing
from audio.stt import models
from audio.stt.models import File, Known, Listed
from trainer.semantics import LONGEST, SHIPPED, Meaning, Scale
from trainer.settings import base_home

if TYPE_CHECKING:
    from trainer.semantics import Rows

PART = "sentence model"
"""What it is called among a report's versions."""
NAME = "all-minilm-l6-v2"
KNOWN: Mapping[str, Known] = {
    NAME: Known(
        NAME,
        "sentence-transformers/all-MiniLM-L6-v2",
        "c9745ed1d9f207416be6d2e6f8de32d1f16199bf",
        (
            File(
                "onnx/model.onnx", 90_405_214, "6fd5d72fe4589f189f8ebc006442dbb529bb7ce38f8082112682524616046452"
            ),
            File("tokenizer.json", 466_247, "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
        ),
        "meaning of sentences, for lines of adverts told in other words (Apache-2.0)",
    )
}
"""Sentence models by name, pinned like the listeners: as several independent projects publish them and agree on."""

LONGEST_PIECES = 256
"""Word pieces of one text that are looked at; what all-MiniLM-L6-v2 was made for."""

SCALE = Scale(partial=0.48, strong=0.70)
"""From which score a line is partly or strongly served, on all-MiniLM-L6-v2's scale: chosen on the tune part of the
labelled pairs, where it is right as often as the vectors that ship and finds more."""

ALIKE = (
    ("I repair lorries and buses.", "My work is mending trucks and coaches."),
    ("I teach small children to read.", "Helping five-year-olds with their first books."),
    ("I look after the accounts every month.", "Each month I do the bookkeeping."),
    ("I calm angry customers on the phone.", "When callers are upset I settle them down."),
    ("I plan the shifts of the nurses.", "Drawing up rotas for the ward staff."),
    ("I write tests for our software.", "Checking our programs with automatic trials."),
)
"""Lines that say the same in other words: how far a model sets them apart from the rest tells its scale."""
MATCHED, UNMATCHED = 0.545, 0.169
"""Mean cosine of the matched and of the unmatched lines above in all-MiniLM-L6-v2; every model is brought to it."""
LEAST_APART = 0.02
"""A model that tells matched lines from unmatched ones by less than this knows no meaning."""


def folder() -> Path:
    """Where sentence models lie, beside the listeners."""
    return base_home() / "models"


def listed(place: Path, *, known: Mapping[str, Known] = KNOWN) -> tuple[Listed, ...]:
    """The sentence models there are, each with whether it lies complete in ``place``."""
    return models.listed(place, known=known)


def pull(
    name: str,
    place: Path,
    progress: Callable[[float, str], None] | None = None,
    endpoint: str | None = None,
    *,
    known: Mapping[str, Known] = KNOWN,
) -> Path:
    """Get a sentence model, once, by the way listeners are got; returns its folder."""
    for file in known[name].files if name in known else ():
        (place / name / file.name).parent.mkdir(parents=True, exist_ok=True)
    return models.pull(name, place, progress, endpoint, known=known)


def chosen(setting: str, place: Path | None = None) -> Meaning:
    """The model a setting means. Raises ModelMissing when it is not here, EngineError when it cannot be used."""
    return SHIPPED if setting == SHIPPED.name else opened(_found(setting, place or folder()), setting)


def versions(setting: str) -> dict[str, str]:
    """What a report says about a model that was switched on; nothing for the vectors that ship."""
    if setting == SHIPPED.name:
        return {}
    revision = f" {KNOWN[setting].revision[:7]}" if setting in KNOWN else ""
    return {PART: f"{Path(setting).name}{revision}"}


def _found(setting: str, place: Path) -> Path:
    if setting in KNOWN:
        here = {each.name: each.path for each in listed(place) if each.present}
        if setting in here:
            return here[setting]
        raise ModelMissing(
            f"The sentence model {setting} is not on this computer.",
            f"Get it once with: interview models pull {setting} ({KNOWN[setting].size / 1e6:.0f} MB), "
            f'or set sentence_model = "{SHIPPED.name}".',
        )
    own = Path(setting).expanduser()
    absent = [] if _weights(own).is_file() else ["model.onnx"]
    absent += [] if (own / "tokenizer.json").is_file() else ["tokenizer.json"]
    if absent:
        raise ModelMissing(
            f"The sentence model {setting} cannot be used: {' and '.join(absent)} missing.",
            f"sentence_model is {SHIPPED.name}, {', '.join(KNOWN)} or a folder with model.onnx and tokenizer.json.",
        )
    return own


def _weights(place: Path) -> Path:
    """The network of a folder; sentence-transformers puts it one folder further down."""
    return place / "model.onnx" if (place / "model.onnx").is_file() else place / "onnx" / "model.onnx"


@lru_cache(maxsize=1)
def opened(place: Path, name: str) -> Meaning:
    """One loaded model a process. Raises EngineError when the folder holds no sentence model that runs here."""
    try:
        return Transformer(place, name)
    except EngineError:
        raise
    except Exception as error:
        raise EngineError(
            f"The sentence model in {place} cannot be loaded: {str(error).splitlines()[0][:200]}",
            f'Get it again, or set sentence_model = "{SHIPPED.name}".',
        ) from error


class Transformer(Meaning):
    """A sentence transformer run by onnxruntime: one text at a time on one thread, so that nothing sways the figures.

    The vector is the network's own where it gives one a text, else the mean of its words', or the first word's where
    ``1_Pooling/config.json`` says so; of length one.
    """

    def __init__(self, place: Path, name: str) -> None:
        from tokenizers import Tokenizer

        onnxruntime: Any = import_module("onnxruntime")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._network: Any = onnxruntime.InferenceSession(
            str(_weights(place)), options, providers=["CPUExecutionProvider"]
        )
        self._asks = {each.name for each in self._network.get_inputs()}
        self._tokenizer: Any = Tokenizer.from_file(str(place / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST_PIECES)
        self._first_word = _first_word(place)
        self._width = self._row(ALIKE[0][0]).size
        super().__init__(name, SCALE)
        self._stretch, self._shift = 1.0, 0.0
        matched, unmatched = self._apart()
        if matched - unmatched < LEAST_APART:
            raise EngineError(
                f"The model in {place} does not tell lines that mean the same from others.",
                "It is no sentence model, or its tokenizer belongs to another one.",
            )
        self._stretch = (MATCHED - UNMATCHED) / (matched - unmatched)
        self._shift = UNMATCHED - unmatched * self._stretch

    def encode(self, texts: Sequence[str]) -> Rows:
        """One row of length one for each text, float32; zeros where a text has no word for the model."""
        import numpy as np

        return np.stack([self._row(text[:LONGEST]) for text in texts])

    def cosines(self, ones: Rows, others: Rows) -> Rows:
        """Likeness of every row with every other, on all-MiniLM-L6-v2's scale."""
        return super().cosines(ones, others) * self._stretch + self._shift

    def _row(self, text: str) -> Rows:
        import numpy as np

        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        if not ids.size:
            return np.zeros(self._width, dtype=np.float32)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        out = np.asarray(self._network.run(None, {k: v for k, v in given.items() if k in self._asks})[0], np.float32)[0]
        if out.ndim == 2:
            out = out[0] if self._first_word else out.mean(axis=0)
        length = float(np.sqrt((out * out).sum()))
        row: Rows = (out / length if length else out).astype(np.float32)
        return row

    def _apart(self) -> tuple[float, float]:
        """Mean cosine of the matched lines and of the unmatched ones."""
        alike = self.cosines(self.encode([a for a, _ in ALIKE]), self.encode([b for _, b in ALIKE]))
        matched = float(alike.diagonal().mean())
        return matched, float((alike.sum() - alike.trace()) / (alike.size - len(ALIKE)))


def _first_word(place: Path) -> bool:
    try:
        return bool(json.loads((place / "1_Pooling" / "config.json").read_text("utf-8"))["pooling_mode_cls_token"])
    except (FileNotFoundError, KeyError):
        return False
