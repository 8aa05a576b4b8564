"""Hears elements and pitfalls in their context: a small transformer trained on this project's own labelled answers.

Patterns know wordings; this knows meaning in its place, with the question, the job and what stands around it. It gives
one score for each element and pitfall, for the whole answer and for each of its parts (about a sentence), on the scale
of log odds. ``trainer/classifier/thresholds.toml`` says from which score one is taken as heard beside what the wordings
find. ``scripts/build_classifier.py`` makes the weights; ``trainer/classifier/README.md`` tells how well and on what.

The six layers of all-MiniLM-L6-v2 (a BERT: Devlin et al. 2019, arXiv:1810.04805), 8-bit weights, run by onnxruntime,
loaded on first use. The same answer has the same scores on the same kind of processor; on another kind they may differ
by some hundredths, which changes a report only where a score lies that near a threshold.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
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
SCRAP = 8
"""Words a part of a longer sentence needs to be quoted alone ("when she's off and then"). Heuristic."""
PLAINLY_NOT = 2.0
"""How far below an element's figure a part lies that plainly does not hold it. Heuristic."""
PLACES = 512
"""Word pieces the network knows the places of."""
WINDOW = 256
"""Word pieces looked at in one go; a longer answer is read in windows, each with the question before it.

The figures of ``thresholds.toml`` were chosen with it. 512 ranked the labelled answers as well and took longer.
"""
READERS = 2
"""Answers read at once, at most, each on one processor: the recogniser may be at its own work."""
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

    def at(self, code: str, hit: Hit) -> float:
        """The log odds of the likeliest part that a hit touches."""
        return max(score for (a, b), score in zip(self.parts, self.each[code]) if a < hit.last and hit.first < b)


@contextmanager
def reading(context: AnswerContext) -> Iterator[None]:
    """Reads the answer on a processor of its own while what stands inside is done on this one.

    What is done inside does not wait for it; where that fails, the reading is called off if it has not begun.
    """
    ahead = context.memo["classified ahead"] = _readers().submit(_read, context)
    try:
        yield
    except BaseException:
        ahead.cancel()
        raise


def scores(context: AnswerContext) -> Scores:
    """The scores of one answer, computed once. Raises MachineNotReady where the classifier cannot be run."""
    if "classified" not in context.memo:
        ahead = context.memo.pop("classified ahead", None)
        context.memo["classified"] = _read(context) if ahead is None else ahead.result()
    found: Scores = context.memo["classified"]
    return found


def _read(context: AnswerContext) -> Scores:
    parts = parts_of(context.prose)
    profile = context.profile
    about = "; ".join((context.stage.value if context.stage else "", profile.title if profile else ""))
    texts = [context.prose.text_of(a, b) for a, b in parts]
    return _model().scores(before(context.question.prompt, about), texts, parts)


@cache
def _readers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=READERS, thread_name_prefix="classifier")


def pitfall(context: AnswerContext, code: str, worded: Sequence[Hit]) -> list[Hit]:
    """What was heard of a pitfall: the wordings' hits, none where the classifier rules them out, or its own part."""
    bounds = thresholds().get(code)
    if bounds is None:
        return list(worded)
    score, longer = scores(context).answer[code], context.said > LONGEST_PART
    if worded:
        return [] if longer and score < bounds.below else list(worded)
    return [_hit(context, code)] if score >= (bounds.longer if longer else bounds.above) else []


def element(context: AnswerContext, code: str, worded: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """What was heard of an element: the wordings' hits, weakened where the classifier doubts them, or its own part.

    Where it hears the element plainly in one part, hits that lie where it is plainly not are left out: the other quote
    says it better, and what is said once is not counted as said twice.
    """
    bounds = thresholds().get(code)
    if bounds is None:
        return worded
    heard = scores(context)
    score = heard.answer[code]
    if any(hit.strength >= 2 for hit in worded):
        if score < bounds.below:
            return weakened(worded)
        if max(heard.each[code], default=score) < bounds.above:
            return worded
        firm = tuple(hit for hit in worded if hit.missing or heard.at(code, hit) >= bounds.below - PLAINLY_NOT)
        return firm if any(hit.strength >= 2 for hit in firm) else (*firm, _hit(context, code))
    return (*worded, _hit(context, code)) if score >= bounds.above else worded


def _hit(context: AnswerContext, code: str) -> Hit:
    """The part that says it most plainly; a scrap of a longer sentence together with the likelier of its neighbours."""
    heard = scores(context)
    first, last = heard.best(code)
    if last - first < SCRAP:
        sentence = context.prose.sentence_at(first)
        beside = [(score, min(a, first), max(b, last)) for (a, b), score in zip(heard.parts, heard.each[code])
                  if (b == first or a == last) and context.prose.sentence_at(a) == sentence]
        _, first, last = max(beside, default=(0.0, first, last))
    return Hit(context.opened(first, last - 1), last)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Log odds: what no wording found is heard from ``above`` on, what one found is doubted below ``below``.

    ``longer``: takes the place of ``above`` for a pitfall in an answer longer than one part. A line without anything
    around it is easily mistaken for its like, so it takes more.
    """

    above: float = float("inf")
    below: float = float("-inf")
    longer: float = float("inf")


@cache
def thresholds() -> Mapping[str, Bounds]:
    """``thresholds.toml``: the codes the classifier speaks on. Raises MachineNotReady where it cannot be read."""
    try:
        table = tomllib.loads((FOLDER / "thresholds.toml").read_text(encoding="utf-8"))
        return {code: Bounds(**{name: float(value) for name, value in bounds.items()})
                for code, bounds in (table["pitfalls"] | table["elements"]).items()}
    except (OSError, AttributeError, KeyError, TypeError, ValueError) as error:
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
        try:
            from tokenizers import Tokenizer

            onnxruntime: Any = import_module("onnxruntime")
        except ImportError as error:
            raise MachineNotReady(f"The classifier of answers cannot run: {error}.",
                                  "Install it with: python -m pip install onnxruntime tokenizers") from error
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.enable_mem_pattern = options.enable_cpu_mem_arena = False  # every answer has a shape of its own
        options.log_severity_level = 4
        try:
            settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
            self.codes: tuple[str, ...] = tuple(settings["codes"])
            self.tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self.network: Any = onnxruntime.InferenceSession(
                str(folder / "weights.onnx"), options, providers=["CPUExecutionProvider"])
            columns = {output.shape[-1] for output in self.network.get_outputs()}
            if columns != {len(self.codes)} or self.tokenizer.get_vocab_size() != settings["pieces"]:
                raise ValueError("the files are not of one make")
        except Exception as error:
            raise MachineNotReady("The classifier of answers cannot be read.", REINSTALL) from error
        self.start, self.end, self.unknown = (
            int(self.tokenizer.token_to_id(name) or 0) for name in ("[CLS]", "[SEP]", "[UNK]"))

    def scores(self, lead: str, texts: Sequence[str], parts: Sequence[tuple[int, int]]) -> Scores:
        import numpy as np

        head, *rest = (self.tokenizer.encode(text).ids for text in (lead, *texts))
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
        of_part = np.zeros((len(window), len(ids)), dtype=np.float32)
        at = len(opening)
        for number, part in enumerate(window):
            of_part[number, at : at + len(part)] = 1 / len(part)
            at += len(part)
        given = {"ids": np.array(ids, dtype=np.int64), "of_part": of_part}
        alone, answer = self.network.run(["parts", "answer"], given)
        return answer, alone


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


_LOADING = Lock()


def _model() -> _Model:
    with _LOADING:
        return _loaded()


@cache
def _loaded() -> _Model:
    return _Model(FOLDER)
