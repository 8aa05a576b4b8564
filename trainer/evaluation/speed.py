"""How fast this machine listens: seconds of work for each second of speech, with the parts that are here."""

from __future__ import annotations

import time
from collections.abc import Iterator

from audio import media, stt
from audio.hearing import hear
from audio.stt import models
from trainer.demo import demo_answers
from trainer.practice import models_folder


def listening() -> Iterator[str]:
    """One line a listener on this computer, then one for everything but recognition. Opening a model is not counted."""
    demo = demo_answers()[0]
    recording = media.load(demo.path)
    folder = models_folder()
    names = [("whisper", model.name) for model in models.listed(folder) if model.present] + [("sphinx", "")]
    for engine, model in names:
        opened = stt.open_engine(stt.choose(engine, model or None, folder))
        began = time.perf_counter()
        stt.transcribe(opened, recording)
        yield _line(opened.label, time.perf_counter() - began, recording.duration_s)
    began = time.perf_counter()
    hear(recording, demo.transcript)
    yield _line("everything but recognition", time.perf_counter() - began, recording.duration_s)


def _line(name: str, took_s: float, of_s: float) -> str:
    share = took_s / of_s
    verdict = "faster than speech" if share < 1 else "slower than speech"
    return f"{name:28} {took_s:6.1f} s for {of_s:.0f} s of speech: {share:.2f} of real time, {verdict}"
