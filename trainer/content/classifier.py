"""Hears elements and pitfalls in their context: a small transformer trained on this project's own labelled answers.

Patterns know wordings; this knows meaning in its place, with the question, the job and what stands around it. It gives
one score for each element and pitfall, for the whole answer and for each of its parts (about a sentence), on the scale
of log odds. ``trainer/classifier/thresholds.toml`` says from which score one is taken as heard beside what the wordings
find. ``scripts/build_classifier.py`` makes the weights; ``trainer/classifier/README.md`` tells how well and on what.

Plain numpy: three layers of a BERT (Devlin et al. 2019, arXiv:1810.04805), 8-bit weights, loaded on first use. Scores
are rounded to two digits, so that the arithmetic of one processor or another hardly ever changes a report.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trainer.content.context import Hit, weakened
from trainer.errors import MachineNotReady

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from trainer.content.context import AnswerContext
    from trainer.language import Prose

    Floats = npt.NDArray[np.float32]

FOLDER = Path(__file__).parent.parent / "classifier"
REINSTALL = "Install the program again: its folder trainer/classifier is incomplete."
LONGEST_PART = 24
"""Words of one part: a sentence longer than that is cut between its clauses. What the classifier was trained on."""
BEST_PART = 20
"""Words up to which the clauses of a long sentence are joined into one part."""
WINDOW = 256
"""Word pieces looked at in one go; a longer answer is read in windows, each with the question before it."""
BEFORE = 40
"""Word pieces of the question and the job that are looked at, at most."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the classifier makes of one answer. ``parts``: half-open token ranges.

    ``answer``: code → log odds that the answer holds it. ``each``: code → log odds of each part alone.
    """

    parts: tuple[tuple[int, int], ...]
    answer: Mapping[str, float]
    each: Mapping[str, tuple[float, ...]]

    def best(self, code: str) -> tuple[int, int]:
        """The part that says it most plainly."""
        scores = self.each[code]
        return self.parts[max(range(len(scores)), key=lambda k: scores[k])]


def scores(context: AnswerContext) -> Scores:
    """The scores of one answer, computed once."""
    if "classified" not in context.memo:
        parts = parts_of(context.prose)
        profile = context.profile
        about = "; ".join((context.stage.value if context.stage else "", profile.title if profile else ""))
        context.memo["classified"] = _model().scores(
            before(context.question.prompt, about), [context.prose.text_of(a, b) for a, b in parts], parts)
    found: Scores = context.memo["classified"]
    return found


def pitfall(context: AnswerContext, code: str, worded: Sequence[Hit]) -> list[Hit]:
    """What was heard of a pitfall: the wordings' hits, none where the classifier rules them out, or its own part."""
    bounds = thresholds().get(code)
    if bounds is None:
        return list(worded)
    score = scores(context).answer[code]
    if worded:
        return [] if context.said > LONGEST_PART and score < bounds.below else list(worded)
    return [_hit(context, code)] if score >= bounds.above else []


def element(context: AnswerContext, code: str, worded: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """What was heard of an element: the wordings' hits, weakened where the classifier doubts them, or its own part."""
    bounds = thresholds().get(code)
    if bounds is None:
        return worded
    score = scores(context).answer[code]
    if any(hit.strength >= 2 for hit in worded):
        return worded if score >= bounds.below else weakened(worded)
    return (*worded, _hit(context, code)) if score >= bounds.above else worded


def _hit(context: AnswerContext, code: str) -> Hit:
    first, last = scores(context).best(code)
    return Hit(first, last)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Log odds: what no wording found is heard from ``above`` on, what one found is doubted below ``below``."""

    above: float
    below: float


@cache
def thresholds() -> Mapping[str, Bounds]:
    """``thresholds.toml``: the codes the classifier speaks on. Raises MachineNotReady where it cannot be read."""
    try:
        table = tomllib.loads((FOLDER / "thresholds.toml").read_text(encoding="utf-8"))
        return {code: Bounds(float(b["above"]), float(b.get("below", "-inf")))
                for code, b in (table["pitfalls"] | table["elements"]).items()}
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise MachineNotReady("The thresholds of the classifier cannot be read.", REINSTALL) from error


def before(question: str, about: str) -> str:
    """What stands before the answer: the question, then stage and title of the job where they are known."""
    return f"{question} ; {about}" if about.strip("; ") else question


def parts_of(prose: Prose) -> tuple[tuple[int, int], ...]:
    """The parts an answer is read in: sentences, long ones cut between clauses, endless clauses every so many words."""
    parts: list[tuple[int, int]] = []
    for first, last in prose.sentences:
        if last - first <= LONGEST_PART:
            parts.append((first, last))
            continue
        start = first
        for clause in prose.clauses[prose.clause_of[first] : prose.clause_of[last - 1] + 1]:
            if clause.last - start > BEST_PART and clause.first > start:
                parts.append((start, clause.first))
                start = clause.first
            while clause.last - start > LONGEST_PART:
                parts.append((start, start + BEST_PART))
                start += BEST_PART
        if start < last:
            parts.append((start, last))
    return tuple(parts)


class _Model:
    def __init__(self, folder: Path) -> None:
        import numpy as np
        from tokenizers import Tokenizer

        try:
            self.settings: dict[str, Any] = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
            self.tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            stored = np.load(folder / "weights.npz")
            self.pieces = stored["pieces"]
            self.piece_scales = stored["pieces.scales"]
            self.weights: dict[str, Floats] = {
                name: stored[name].astype(np.float32) * stored[f"{name}.scales"] if f"{name}.scales" in stored.files
                else stored[name].astype(np.float32)
                for name in stored.files if not name.startswith("pieces") and not name.endswith(".scales")
            }  # fmt: skip
        except Exception as error:
            raise MachineNotReady("The classifier of answers cannot be read.",
                                  REINSTALL) from error
        self.codes: tuple[str, ...] = tuple(self.settings["codes"])
        self.start, self.end, self.unknown = (
            int(self.tokenizer.token_to_id(name) or 0) for name in ("[CLS]", "[SEP]", "[UNK]"))

    def scores(self, lead: str, texts: Sequence[str], parts: Sequence[tuple[int, int]]) -> Scores:
        import numpy as np

        head, *rest = (found.ids for found in self.tokenizer.encode_batch_fast([lead, *texts]))
        opening = [self.start, *head[:BEFORE], self.end]
        whole = np.full(len(self.codes), -99.0, dtype=np.float32)
        each: list[Floats] = []
        room = WINDOW - len(opening) - 1
        for window in _windows([ids[:room] or [self.unknown] for ids in rest], room):
            answer, alone = self._read(opening, window)
            whole = np.maximum(whole, answer)
            each.extend(alone)
        rows = np.round(np.stack(each), 2) if each else np.zeros((0, len(self.codes)), dtype=np.float32)
        return Scores(tuple(parts), {code: round(float(x), 2) for code, x in zip(self.codes, whole)},
                      {code: tuple(float(x) for x in rows[:, k]) for k, code in enumerate(self.codes)})

    def _read(self, opening: Sequence[int], window: Sequence[Sequence[int]]) -> tuple[Floats, Floats]:
        """Log odds of all codes for the words of one window together, and one row for each of its parts."""
        import numpy as np

        ids = [*opening, *(i for part in window for i in part), self.end]
        states = self._states(np.array(ids))
        at = len(opening)
        means = []
        for part in window:
            means.append(states[at : at + len(part)].mean(axis=0))
            at += len(part)
        rows = np.stack(means)
        w = self.weights
        first = np.broadcast_to(states[0], rows.shape)
        alone = np.concatenate([rows, first], axis=1) @ w["parts.weight"] + w["parts.bias"]
        together = np.concatenate([states[0], rows.mean(axis=0)]) @ w["whole.weight"] + w["whole.bias"]
        both = np.concatenate([alone, together[None]], axis=0) * 2
        top = both.max(axis=0)
        answer: Floats = (top + np.log(np.exp(both - top).sum(axis=0))) / 2
        return answer, alone

    def _states(self, ids: Any) -> Floats:
        import numpy as np

        w = self.weights
        x: Floats = self.pieces[ids].astype(np.float32) * self.piece_scales[ids, None] + w["places"][: len(ids)]
        x = _normal(x, w["first.gain"], w["first.bias"])
        count, size = x.shape
        heads = self.settings["heads"]
        for layer in range(self.settings["layers"]):
            p = f"{layer}."
            mixed = (x @ w[p + "qkv.weight"] + w[p + "qkv.bias"]).reshape(count, 3, heads, size // heads)
            q, k, v = mixed.transpose(1, 2, 0, 3)
            attention = q @ k.transpose(0, 2, 1) * np.float32((size // heads) ** -0.5)
            attention -= attention.max(axis=-1, keepdims=True)
            np.exp(attention, out=attention)
            attention /= attention.sum(axis=-1, keepdims=True)
            seen = (attention @ v).transpose(1, 0, 2).reshape(count, size)
            x = _normal(x + seen @ w[p + "out.weight"] + w[p + "out.bias"], w[p + "mid.gain"], w[p + "mid.bias"])
            wide = x @ w[p + "up.weight"] + w[p + "up.bias"]
            wide /= 1 + np.exp(np.float32(-1.702) * wide)
            x = _normal(x + wide @ w[p + "down.weight"] + w[p + "down.bias"], w[p + "end.gain"], w[p + "end.bias"])
        return x


def _windows(parts: Sequence[Sequence[int]], room: int) -> list[list[Sequence[int]]]:
    """Parts, none longer than the room, one after another in few windows, about equally full."""
    total = sum(len(ids) for ids in parts)
    share = -(-total // max(1, -(-total // room))) if total else room
    windows: list[list[Sequence[int]]] = []
    filled = room + 1
    for ids in parts:
        if filled + len(ids) > room or filled >= share:
            windows.append([])
            filled = 0
        windows[-1].append(ids)
        filled += len(ids)
    return windows


def _normal(x: Any, gain: Floats, bias: Floats) -> Floats:
    import numpy as np

    centred = x - x.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(1e-12))
    scaled: Floats = centred / spread * gain + bias
    return scaled


@cache
def _model() -> _Model:
    return _Model(FOLDER)
