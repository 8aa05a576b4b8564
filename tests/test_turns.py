"""Two voices told apart by their sound, or not at all."""

import numpy as np
import pytest

from audio import activity, turns
from audio.values import WORK_RATE_HZ, Activity, Recording, TimeSpan


def voice(hertz: float, tilt: float, seconds: float, seed: int) -> np.ndarray:
    """A buzz with formant-like colour and a wandering pitch: enough of a voice for timbre and height."""
    chance = np.random.default_rng(seed)
    time = np.arange(int(seconds * WORK_RATE_HZ)) / WORK_RATE_HZ
    phase = (
        2 * np.pi * np.cumsum(hertz * (1 + 0.03 * np.sin(2 * np.pi * 2 * time + chance.uniform(0, 6)))) / WORK_RATE_HZ
    )
    tone = sum(np.sin(k * phase) * k**-tilt for k in range(1, 20))
    return (0.1 * tone + 0.003 * chance.standard_normal(len(time))).astype(np.float32)


def talk(plan: str, low: float = 110.0, high: float = 210.0) -> tuple[Recording, Activity]:
    """A and B speak 1.2 s each letter, half a second apart; the activity is given, not detected."""
    parts, spans, at_s = [], [], 0.0
    for number, letter in enumerate(plan):
        sound = voice(low if letter == "A" else high, 1.0 if letter == "A" else 1.8, 1.2, number)
        parts += [sound, np.zeros(WORK_RATE_HZ // 2, np.float32)]
        spans.append(TimeSpan(at_s, at_s + 1.2))
        at_s += 1.7
    recording = Recording(np.concatenate(parts), WORK_RATE_HZ)
    return recording, Activity(tuple(spans), 0.01, recording.duration_s)


@pytest.mark.parametrize("plan", ["ABABABABABAB", "AABBBBAABBBB", "BAAAAAAAAAAB"])
def test_each_utterance_gets_its_voice_and_the_first_is_0(plan: str) -> None:
    found = turns.two_voices(*talk(plan))
    assert "".join("AB"[label] if plan[0] == "A" else "BA"[label] for _, label in found) == plan
    assert [span for span, _ in found] == list(talk(plan)[1].speech)


@pytest.mark.parametrize("plan", ["AAAAAAAAAAAAAA", "ABAB", "", "A"])
def test_one_voice_or_too_little_says_nothing(plan: str) -> None:
    if not plan:
        silence = Recording(np.zeros(16_000, np.float32), WORK_RATE_HZ)
        assert turns.two_voices(silence, activity.detect(silence)) == ()
        return
    assert turns.two_voices(*talk(plan)) == ()


def test_the_same_sound_gives_the_same_turns() -> None:
    assert turns.two_voices(*talk("ABBABABAABAB")) == turns.two_voices(*talk("ABBABABAABAB"))
