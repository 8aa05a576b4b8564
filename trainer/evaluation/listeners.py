"""How a Whisper model writes down speech with fillers in it, by the hints it is given: ``interview eval stt``.

Anyone with the weights gets the table: filler sounds written (precision, recall by number), word error rate
without fillers, and words lost, for no hint, a prompt, hotwords, and the guarded way the program listens.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from audio import activity, media, stt
from audio.segments import COARSE
from audio.stt.transcribe import Transcriber
from audio.stt.whisper import FILLERS, HOTWORDS, Whisper
from audio.values import Recording, Word
from trainer.evaluation import human
from trainer.given import read_words
from trainer.practice import models_folder

SPOKEN = Path(__file__).resolve().parents[2] / "samples" / "spoken"
PROMPT = "So, um, I was, uh, thinking about it."
HINTS = ("none", "prompt", "hotwords", "guarded")


@dataclass(slots=True)
class Row:
    """Counts for one way of hinting, over all clips."""

    hints: str
    words: int = 0
    wrong: int = 0
    lost: int = 0
    said: int = 0
    written: int = 0
    matched: int = 0
    lost_by_clip: dict[str, int] = field(default_factory=dict)

    def line(self) -> str:
        precision = f"{self.matched / self.written:.2f}" if self.written else "–"
        recall = f"{self.matched / self.said:.2f}" if self.said else "–"
        return (
            f"{self.hints:10} fillers written {self.matched}/{self.said} said, {self.written} in all "
            f"(precision {precision}, recall {recall}); word error rate without fillers "
            f"{self.wrong / max(1, self.words):.3f}; words lost {self.lost} of {self.words}"
        )


@dataclass(frozen=True, slots=True)
class ListenerResult:
    """The table for one model."""

    model: str
    clips: int
    rows: tuple[Row, ...]

    def lines(self) -> list[str]:
        worst = [f"  {row.hints}: most words lost in {name} ({lost})" for row in self.rows
                 for name, lost in sorted(row.lost_by_clip.items(), key=lambda item: (-item[1], item[0]))[:2] if lost]
        return [f"{self.model}, {self.clips} labelled recordings", *(row.line() for row in self.rows), *worst]


def run(model: str, shared: Path | None, *, quick: bool = False) -> ListenerResult:
    """Measure one Whisper model. Raises ModelMissing when its weights are not on this computer."""
    engine = stt.open_engine(stt.choose("whisper", model or None, models_folder()))
    assert isinstance(engine, Whisper)
    clips = list(_clips(shared))[: 2 if quick else None]
    rows = [Row(name) for name in HINTS]
    for name, recording, truth in clips:
        for row in rows:
            heard = stt.transcribe(_Hinted(engine, row.hints), recording).words
            _count(row, name, truth, [word.text for word in heard])
    return ListenerResult(engine.label, len(clips), tuple(rows))


class _Hinted:
    """The same model with one way of hinting."""

    language, reliable, verbatim, grain = "en", True, False, COARSE

    def __init__(self, engine: Whisper, hints: str) -> None:
        self._engine, self._hints, self.label = engine, hints, engine.label

    def describe(self) -> dict[str, str]:
        return self._engine.describe()

    def begin(self) -> None:
        self._engine.begin()

    def hear(self, piece: Recording, start_s: float, cancelled: Callable[[], bool]) -> list[Word]:
        if self._hints == "guarded":
            return self._engine.hear(piece, start_s, cancelled)
        hint = {"prompt": {"prompt": PROMPT}, "hotwords": {"hotwords": HOTWORDS}}.get(self._hints, {})
        return self._engine.listen(piece, activity.detect(piece), cancelled, **hint)

    def finish(self) -> list[Word]:
        return []


_PROTOCOL: type[Transcriber] = _Hinted


def _clips(shared: Path | None) -> Iterator[tuple[str, Recording, list[str]]]:
    """Human recordings with their verbatim words where there are any, and the spoken samples."""
    for one in human.load(shared / "audio-dev") if shared is not None else []:
        if one.timed_words:
            yield one.clip.name, one.clip.recording, [word for word, _, _ in one.timed_words]
    for file in sorted(SPOKEN.glob("*.json")):
        yield file.stem, media.load(file.with_suffix(".opus")), [word.text for word in read_words(file).words]


def _count(row: Row, name: str, truth: list[str], heard: list[str]) -> None:
    said, written = ([_plain(word) for word in words if _plain(word)] for words in (truth, heard))
    true_fillers, fillers = ([word for word in words if word in FILLERS] for words in (said, written))
    row.said += len(true_fillers)
    row.written += len(fillers)
    alike = [["um" if word in FILLERS else word for word in words] for words in (said, written)]
    matcher = difflib.SequenceMatcher(None, alike[0], alike[1], autojunk=False)
    row.matched += sum(said[a + k] in FILLERS for a, _, size in matcher.get_matching_blocks() for k in range(size))
    plain, hearing = ([word for word in words if word not in FILLERS] for words in (said, written))
    wrong, lost = errors(plain, hearing)
    row.words += len(plain)
    row.wrong += wrong
    row.lost += lost
    row.lost_by_clip[name] = lost


def errors(truth: list[str], heard: list[str]) -> tuple[int, int]:
    """Word errors (changed, lost, added: the least there can be) and how many of them are words lost."""
    best = [(j, 0) for j in range(len(heard) + 1)]
    for i, word in enumerate(truth, 1):
        row = [(i, i)]
        for j, other in enumerate(heard, 1):
            change = (best[j - 1][0] + (word != other), best[j - 1][1])
            loss = (best[j][0] + 1, best[j][1] + 1)
            addition = (row[j - 1][0] + 1, row[j - 1][1])
            row.append(min(change, loss, addition))
        best = row
    return best[-1]


def _plain(word: str) -> str:
    return "".join(c for c in word.lower() if c.isalnum() or c == "'")
