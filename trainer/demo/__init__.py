"""Sample answers that ship with the program: sound, words and times, for trying it without microphone or model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from audio.values import Transcript, Word


@dataclass(frozen=True, slots=True)
class DemoAnswer:
    """One sample answer: where its sound lies and what is said in it."""

    id: str
    title: str
    question: str
    role: str
    path: Path
    transcript: Transcript


def demo_answers() -> tuple[DemoAnswer, ...]:
    """All sample answers, by id. Their words are the script that was spoken, so no recogniser runs."""
    folder = Path(str(resources.files("trainer.demo")))
    return tuple(_read(file) for file in sorted(folder.glob("*.json")))


def _read(file: Path) -> DemoAnswer:
    data = json.loads(file.read_text(encoding="utf-8"))
    words = tuple(Word(w["text"], w["start_s"], w["end_s"]) for w in data["words"])
    transcript = Transcript(words, engine="scripted", verbatim=True)
    return DemoAnswer(data["id"], data["title"], data["question"], data["role"], file.with_suffix(".opus"), transcript)
