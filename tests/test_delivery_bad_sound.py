"""Every kind of bad sound through the whole judgement: a figure or a reason for each metric, nothing out of nothing."""

from __future__ import annotations

import functools
import json
import math
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio import media
from audio.hearing import hear
from audio.values import Hearing, Recording, Transcript
from tests.conftest import missing
from tests.delivery_material import STORY, heard
from trainer.delivery import review_delivery
from trainer.demo import demo_answers
from trainer.evaluation import room, speech
from trainer.practice import Task, judge
from trainer.questions import load_bank
from trainer.report import render
from trainer.report.to_json import schema
from trainer.settings import Settings
from trainer.values import DeliveryReport, Manner, Review

RATE = 16_000
QUESTION = load_bank().get("career-aspirations")
WORDS = "I want to lead a night crew because I grew up beside a depot and this job would let me plan the repairs."
Floats = npt.NDArray[np.float64]


def noise(seconds: float, level: float = 0.05) -> Floats:
    return np.random.default_rng(5).standard_normal(round(seconds * RATE)) * level


def tone(seconds: float, *pitches: float) -> Floats:
    at = np.arange(round(seconds * RATE)) / RATE
    return (0.6 + 0.4 * np.sin(2 * np.pi * at)) * sum(0.2 * np.sin(2 * np.pi * p * at) for p in pitches)


@functools.cache
def said() -> tuple[Floats, str]:
    """About eight seconds of the demo answer and its words."""
    demo = demo_answers()[0]
    words = [word for word in demo.transcript.words if word.end_s is not None and word.end_s < 8.0]
    return np.array(media.load(demo.path).samples[: 8 * RATE], np.float64), " ".join(word.text for word in words)


@functools.cache
def voices() -> tuple[Floats, str]:
    """A man, then a woman, as made by flite."""
    if "flite" not in speech.available():
        missing("flite")
    text = "i would like to lead a small team {0.6} and keep learning from the people around me"
    parts = [speech.speak(text, voice=voice) for voice in ("rms", "slt")]
    words = " ".join(word.text for part in parts for word in part.transcript.words)
    return np.concatenate([part.recording.samples for part in parts]).astype(np.float64), words


@functools.cache
def whispered() -> tuple[Floats, str]:
    """A whole sentence in the whispering voice of espeak-ng."""
    if "espeak-ng" not in speech.available():
        missing("espeak-ng")
    spoken = subprocess.run(
        ["espeak-ng", "-v", "en-us+whisper", "--stdout", WORDS], capture_output=True, check=True, timeout=60
    ).stdout
    return np.array(media.load_bytes(spoken, "whisper.wav").samples, np.float64), WORDS


def one_word() -> tuple[Floats, str]:
    demo = demo_answers()[0]
    word = max(demo.transcript.words[:20], key=lambda w: len(w.text))
    assert word.start_s is not None and word.end_s is not None
    sound = media.load(demo.path).samples[round(word.start_s * RATE) : round(word.end_s * RATE)]
    return np.concatenate([np.zeros(RATE), sound, np.zeros(RATE)]), word.text


SOUNDS: dict[str, Callable[[], tuple[Floats, str]]] = {
    "silence": lambda: (np.zeros(4 * RATE), WORDS),
    "noise": lambda: (noise(4), WORDS),
    "music": lambda: (np.concatenate([tone(1.5, 262, 330, 392), tone(1.5, 220, 262, 330), tone(1, 196, 247)]), WORDS),
    "tone": lambda: (tone(4, 440), WORDS),
    "a fifth of a second": lambda: (said()[0][RATE : RATE * 6 // 5], "I"),
    "one word": one_word,
    "whispered": whispered,
    "two people": voices,
    "clipped": lambda: (np.clip(said()[0] * 60, -1, 1), said()[1]),
    "telephone": lambda: (said()[0][::2], said()[1]),
    "half noise": lambda: (said()[0] + noise(8, 0.02), said()[1]),
    "an offset": lambda: (said()[0] * 0.5 + 0.4, said()[1]),
    "words of another answer": lambda: (said()[0], STORY.replace("{", "").replace("}", "")),
}
NOBODY = ("silence", "noise", "music", "tone", "a fifth of a second")


@functools.cache
def validator() -> Any:
    return jsonschema.Draft202012Validator(schema())


def figure_or_reason(report: DeliveryReport) -> None:
    assert report.measurements
    for each in report.measurements:
        assert each.because if each.value is None else math.isfinite(each.value) and each.sentence, each.metric
    for event in report.events:
        assert event.time is None or 0 <= event.time.start_s <= event.time.end_s
        assert event.counted or event.reason


def whole(words: Transcript, found: Hearing | None, task: Task) -> Review:
    """The review, every format of it rendered, and its JSON held to the schema."""
    review = judge(words, found, task)
    figure_or_reason(review.delivery)

    def no_number(name: str) -> None:
        raise AssertionError(f"{name} in the output")

    validator().validate(json.loads(render(review, "json"), parse_constant=no_number))
    for form in ("text", "csv"):
        assert "nan" not in re.split(r"\W+", render(review, form).lower())
    return review


@pytest.mark.parametrize("name", SOUNDS)
def test_every_metric_gives_a_figure_or_a_reason(name: str) -> None:
    sound, words = SOUNDS[name]()
    rate = RATE // 2 if name == "telephone" else RATE
    recording = Recording(np.clip(sound, -1, 1).astype(np.float32), rate)
    given = Transcript.typed(words)
    for transcript in (None, given):
        found = hear(recording, transcript)
        review = whole(found.transcript or Transcript((), engine="none"), found, Task(QUESTION))
        if name in NOBODY:
            measured = {m.metric: m for m in review.delivery.measurements}
            for metric in ("length", "pace", "pauses", "filler_sounds", "latency", "pitch_variation"):
                assert measured[metric].value is None, metric
            assert not any(event.counted for event in review.delivery.events if event.kind != "repeat")


@pytest.mark.parametrize("manner", Manner)
def test_an_hour_of_words_gives_figures_in_every_manner(manner: Manner) -> None:
    hearing = heard(" {0.7} ".join([STORY] * 75))
    assert hearing.transcript is not None and hearing.duration_s > 3600
    report = review_delivery(hearing.transcript, hearing, QUESTION, settings=Settings(manner=manner))
    figure_or_reason(report)
    length = report.get("length")
    assert length is not None and length.value is not None and length.value > 3600


@given(
    cuts=st.lists(st.tuples(st.floats(0, 8), st.floats(0.01, 1.5)), max_size=4),
    gain_db=st.sampled_from([-40.0, -26.0, 0.0, 12.0]),
    hiss=st.sampled_from([0.0, 0.001, 0.02]),
    dropped=st.integers(0, 5),
)
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_damage_to_speech_gives_figures_or_reasons(
    cuts: list[tuple[float, float]], gain_db: float, hiss: float, dropped: int
) -> None:
    sound, words = said()
    sound = sound * 10 ** (gain_db / 20) + noise(8, hiss)
    for start_s, length_s in cuts:
        sound[round(start_s * RATE) : round((start_s + length_s) * RATE)] = 0
    given_words = Transcript.typed(" ".join(words.split()[dropped:]))
    found = hear(Recording(np.clip(sound, -1, 1).astype(np.float32), RATE), given_words)
    figure_or_reason(review_delivery(found.transcript or given_words, found, QUESTION))


def test_a_review_without_a_recording_keeps_to_the_schema() -> None:
    """Typed words, words that came with times, and words from elsewhere: no event and no audio may break it."""
    timed = heard("um so I I want, like, you know, to lead {0.6} um a team because I I care").transcript
    assert timed is not None
    for transcript in (timed, Transcript.typed(timed.text), Transcript.typed("um"), Transcript(())):
        for manner in Manner:
            review = whole(transcript, None, Task(QUESTION, settings=Settings(manner=manner)))
            result = json.loads(render(review, "json"))["result"]
            assert result["audio"] is None
            assert all(event["kind"] != "pause" for event in result["delivery"]["events"])
            assert all(event["start_s"] is None for event in result["delivery"]["events"]), "seconds of no recording"


def test_noise_of_any_strength_holds_or_refuses_on_a_spoken_sample() -> None:
    folder = Path(__file__).parents[1] / "samples" / "spoken"
    file = min(folder.glob("*.opus"), key=lambda path: path.stat().st_size)
    recording = media.load(file)
    words = json.loads(file.with_suffix(".json").read_text("utf-8"))
    text = " ".join(word["text"] for word in (words["words"] if isinstance(words, dict) else words))
    before = room.figures(hear(recording, Transcript.typed(text)))
    for below in room.NOISE_DB:
        after = room.figures(hear(room.with_noise(recording, below), Transcript.typed(text)))
        change = room.Change(file.stem, f"pink noise {below} dB below speech", before, after)
        assert not change.moved() and (change.compared() or change.refused())
