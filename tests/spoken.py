"""Speech whose truth is known: phrases from flite and espeak-ng with exact silences between them."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import wave
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from audio import dsp
from audio.values import Recording, Samples, TimeSpan

PHRASES = (
    "i have been working as a nurse for six years",
    "what i enjoy most is helping people get better",
    "in the next few years i would like to lead a small team",
    "we fixed the schedule so nobody waited longer than an hour",
    "because the role asks for that kind of patience",
    "my manager asked me to train the new colleagues",
    "she said that the results were the best of the year",
    "after that i took a course in the evenings",
    "so i moved to the other ward and started again",
    "it taught me how to listen first and speak later",
    "this is the reason why i applied here",
    "first i wrote down each step of the process",
    "thank you for the question",
    "stop talking about half of it",
    "i think that is enough",
)
VOICES = (
    ("flite", "slt", 1.0), ("flite", "slt", 1.2), ("flite", "rms", 1.0), ("flite", "awb", 1.1),
    ("flite", "kal16", 0.9), ("espeak", "en-us", 150), ("espeak", "en-us+f3", 170),
    ("espeak", "en-gb", 130), ("espeak", "en-us+m3", 160),
)
SILENCES_S = (0.1, 0.15, 0.3, 0.35, 0.4, 0.6, 0.8, 1.0, 1.5, 2.5)


class Answer(NamedTuple):
    """A made answer: its sound, the silences of at least 250 ms between phrases, the phrases."""

    recording: Recording
    silences: tuple[TimeSpan, ...]
    phrases: tuple[tuple[str, TimeSpan], ...]


def here() -> bool:
    """Whether both voices are installed."""
    return shutil.which("flite") is not None and shutil.which("espeak-ng") is not None


@cache
def phrase(voice: tuple[str, str, float], text: str) -> Samples:
    """One phrase without the silence around it, at 16 kHz, −26 dBFS."""
    engine, name, pace = voice
    with TemporaryDirectory() as folder:
        path = Path(folder) / "phrase.wav"
        if engine == "flite":
            stretch = f"duration_stretch={pace}"
            command = ["flite", "-voice", name, "--setf", stretch, "-psdur", "-t", text, "-o", str(path)]
        else:
            command = ["espeak-ng", "-v", name, "-s", str(pace), "-w", str(path), text]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        with wave.open(str(path)) as file:
            rate = file.getframerate()
            data = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768
    samples = dsp.resample(data, rate, 16_000)
    if engine == "flite":
        phones = [(kind, float(end)) for kind, end in re.findall(r"(\w+):([\d.]+)", done.stdout)]
        assert phones[0][0] == phones[-1][0] == "pau"
        samples = samples[round(phones[0][1] * 16_000) : round(phones[-2][1] * 16_000)]
    else:
        levels = dsp.frame_levels(samples, 16_000, frame_s=0.005)
        loud = np.flatnonzero(levels > np.percentile(levels, 95) - 40)
        samples = samples[loud[0] * 80 : (loud[-1] + 1) * 80]
    return (samples / np.sqrt(np.mean(np.square(samples, dtype=np.float64))) * 0.05).astype(np.float32)


def answer(seed: int, voice: tuple[str, str, float], *, phrases: int = 9) -> Answer:
    """A made answer; the same seed and voice give the same samples."""
    chance = random.Random(seed)
    silence = np.zeros(round(16_000 * chance.uniform(0.3, 2.0)), np.float32)
    parts, at = [silence], len(silence)
    silences: list[TimeSpan] = []
    said: list[tuple[str, TimeSpan]] = []
    chosen = chance.sample(PHRASES, phrases)
    for index, text in enumerate(chosen):
        samples = phrase(voice, text) * np.float32(10 ** (chance.uniform(-3, 3) / 20))
        said.append((text, TimeSpan(at / 16_000, (at + len(samples)) / 16_000)))
        parts.append(samples)
        at += len(samples)
        if index < len(chosen) - 1:
            length = round(16_000 * chance.choice(SILENCES_S))
            if length >= 4_000:
                silences.append(TimeSpan(at / 16_000, (at + length) / 16_000))
            parts.append(np.zeros(length, np.float32))
            at += length
    parts.append(np.zeros(round(16_000 * chance.uniform(0.3, 2.0)), np.float32))
    return Answer(Recording(np.concatenate(parts), 16_000), tuple(silences), tuple(said))


def pink(count: int, seed: int) -> Samples:
    """Pink noise of shape (count,), 0 dBFS of power."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    bins = np.arange(len(spectrum))
    bins[0] = 1
    noise = np.fft.irfft(spectrum / np.sqrt(bins), count)
    return (noise / noise.std()).astype(np.float32)
