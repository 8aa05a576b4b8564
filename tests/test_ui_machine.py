"""Recording on this computer's own microphone: what is said of the level."""

from pathlib import Path

from audio.dsp import Meter
from audio.recorder import RecorderState
from ui.screens.machine import Loudness

TAKE, OTHER = Path("a.take"), Path("b.take")
SPOKEN, BREATH, NOTHING, FAR = -25.0, -70.0, -75.0, -55.0


def at(seconds: float, dbfs: float = SPOKEN, phase: str = "recording") -> RecorderState:
    return RecorderState(phase, seconds, Meter(dbfs, dbfs, 0.0))


def test_silence_before_the_first_word_and_a_pause_for_breath_are_no_weak_microphone() -> None:
    ear = Loudness()
    assert {ear.words(TAKE, at(each / 5, NOTHING)) for each in range(30)} == {""}, "nothing is said of six seconds"
    assert ear.words(TAKE, at(7.0)) == "level is fine"
    assert {ear.words(TAKE, at(7 + each / 5, BREATH)) for each in range(1, 50)} == {"level is fine"}
    assert ear.words(TAKE, at(17.0, BREATH, "paused")) == ""
    assert ear.words(TAKE, at(60.0, BREATH)) == "hardly anything is heard", "a microphone that was switched off is said"


def test_a_microphone_that_hears_nothing_or_little_is_said_and_another_take_begins_anew() -> None:
    ear = Loudness()
    assert ear.words(TAKE, at(6.0, NOTHING)) == "hardly anything is heard"
    assert ear.words(TAKE, at(6.2, FAR)) == "quiet: come a little closer"
    assert ear.words(TAKE, at(6.4)) == "level is fine"
    assert ear.words(OTHER, at(0.2, NOTHING)) == ""
    assert ear.words(OTHER, at(6.2, NOTHING)) == "hardly anything is heard", "the take before says nothing of this one"
