"""A whole mock interview of forty minutes: where its answers are cut, and what reviewing it by keys takes."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
QUESTIONS = 8
WITH_NOTES, SOUND_ONLY = 7, 6
"""So many of eight cuts have to lie within a second of the truth, with a transcript and without."""


def whole_interview(quick: bool) -> tuple[str, bool | None]:
    """Interviews of two flite voices and of one alone; the cuts with a VTT and without, and the time they take."""
    from trainer.evaluation import interviews, speech

    if "flite" not in speech.available():
        return "flite is not on this machine", None
    some = slice(1) if quick else slice(None)
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        scores = interviews.run(
            ROOT / "samples", Path(folder), minutes=4 if quick else 40, pairs=interviews.PAIRS[some],
            alike=interviews.ALIKE[some],
        )  # fmt: skip
        took_s = time.perf_counter() - began
    judged = [score for score in scores if score.judged]
    kept = all(score.held >= (WITH_NOTES if "VTT" in score.name else SOUND_ONLY) for score in judged)
    told = "".join(f"\n         {score.line()}" for score in scores)
    return f"in {took_s:.0f} s, the speaking of it included{told}", kept


def review_by_keys(quick: bool) -> tuple[str, bool | None]:
    """The review of such an interview by keys alone in Chromium, from its path to the bundle for the learner."""
    from audio import media
    from tests.browser import Visit, browsing, chromium_here, serving
    from tests.keys import whole_review
    from trainer.coach import parcels
    from trainer.coach.opening import open_bundle
    from trainer.evaluation import interviews, speech
    from trainer.questions import load_bank
    from trainer.settings import Settings, save

    if "flite" not in speech.available() or chromium_here() is None:
        return "flite or Chromium is not on this machine", None
    minutes, count = (2, 3) if quick else (40, QUESTIONS)
    questions = load_bank().questions
    prompts = [question.prompt for question in questions[:: len(questions) // count]][:count]
    said = interviews.texts(ROOT / "samples", round(minutes * interviews.WORDS_A_MINUTE / count), count)
    made = interviews.make("rms", "slt", said, prompts)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        home, recording, back = folder / "home", folder / "mock.flac", folder / "back.zip"
        save(Settings(manner_asked=True, coach=True, stt_engine="none"), home)
        media.save(made.recording, recording)
        recording.with_suffix(".vtt").write_text(made.vtt, encoding="utf-8")
        with serving(home) as (address, _), browsing(folder / "voice.wav") as chromium:
            visit = Visit(chromium, address)
            done = whole_review(visit, recording, count, back)
            faults = [*visit.faults, *visit.abroad]
            visit.context.close()
        carried = parcels.read(open_bundle(back), datetime.now(UTC))
        answers = sum(len(session.answers) for session in carried.sessions)
    text = f"{made.recording.duration_s / 60:.0f} min, {count} answers: {done.line()}"
    return text + "".join(f"; {fault}" for fault in faults), answers == len(carried.sounds) == count and not faults
