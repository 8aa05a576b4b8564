"""One answer heard whole, and every kind of bad input with a figure or a reason."""

import dataclasses
import math

import numpy as np
import pytest

from audio import media
from audio.hearing import WAVEFORM_VALUES, hear, waveform
from audio.values import Hearing, Recording, Transcript
from trainer.evaluation import room, speech
from trainer.evaluation.speech import Spoken

RATE = 16_000


@pytest.fixture(scope="module")
def spoken() -> Spoken:
    if "flite" not in speech.available():
        pytest.skip("flite is not on this machine")
    return speech.speak(
        "my team moved {0.4} um {0.3} the patients in one night {1.2} so i asked for two more", rate=0.7
    )


@pytest.fixture(scope="module")
def heard(spoken: Spoken) -> Hearing:
    return hear(spoken.recording, Transcript.typed(spoken.cleaned))


def test_everything_is_there(spoken: Spoken, heard: Hearing) -> None:
    assert heard.recording_sha256 == spoken.recording.sha256 and heard.alignment == "aligned"
    assert heard.transcript is not None and heard.transcript.timed and heard.transcript.text == spoken.cleaned
    assert sum(1 for f in heard.fillers if f.counted) == 1
    assert any(abs(p.duration_s - 1.2) < 0.1 for p in heard.pauses)
    assert len(heard.waveform) == WAVEFORM_VALUES and max(heard.waveform) > 0.1


def test_the_same_input_gives_the_same_hearing(spoken: Spoken, heard: Hearing) -> None:
    assert hear(spoken.recording, Transcript.typed(spoken.cleaned)) == heard


def test_a_copy_kept_in_16_bits_is_heard_the_same(spoken: Spoken, heard: Hearing) -> None:
    kept = media.load_bytes(media.encode(spoken.recording, "flac"), "kept.flac")
    again = hear(kept, Transcript.typed(spoken.cleaned))
    assert kept.sha256 != spoken.recording.sha256, "the rounding must have changed something"
    assert again.transcript == heard.transcript and again.fillers == heard.fillers and again.voice == heard.voice
    assert again.activity == heard.activity and again.pauses == heard.pauses


def test_turned_down_it_hears_the_same(spoken: Spoken, heard: Hearing) -> None:
    quiet = hear(room.turned(spoken.recording, -26), Transcript.typed(spoken.cleaned))
    change = room.Change("", "turned down by 26 dB", room.figures(heard), room.figures(quiet))
    assert len(change.compared()) >= 8 and not change.moved() and not change.refused()


def test_sound_alone_gives_no_fillers_and_no_words(spoken: Spoken) -> None:
    found = hear(spoken.recording)
    assert found.transcript is None and found.fillers == () and found.pauses and found.alignment == "none"


def test_on_rough_words_times_are_given_and_no_filler_counts(spoken: Spoken) -> None:
    rough = dataclasses.replace(Transcript.typed(spoken.cleaned), reliable=False)
    found = hear(spoken.recording, rough)
    assert found.transcript is not None and found.transcript.timed and not found.transcript.reliable
    assert found.fillers and not any(f.counted for f in found.fillers)


def test_other_rates_are_heard_at_their_own_length(spoken: Spoken) -> None:
    half = Recording(spoken.recording.samples[::2].copy(), 8_000)
    found = hear(half)
    assert found.sample_rate == 8_000 and found.duration_s == pytest.approx(spoken.recording.duration_s, abs=0.01)


def test_progress_goes_from_nothing_upwards(spoken: Spoken) -> None:
    seen: list[float] = []
    hear(spoken.recording, Transcript.typed(spoken.cleaned), progress=lambda done, what: seen.append(done))
    assert seen[0] == 0.0 and seen == sorted(seen) and seen[-1] <= 1.0


def _tone() -> np.ndarray:  # type: ignore[type-arg]
    return 0.3 * np.sin(2 * np.pi * 440 * np.arange(4 * RATE) / RATE)


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(0), np.zeros(3), np.zeros(3 * RATE), _tone(), np.sign(_tone()), _tone()[: RATE // 5],
        np.random.default_rng(3).standard_normal(4 * RATE) * 0.1,
    ],
    ids=["nothing", "three samples", "silence", "tone", "square", "fifth of a second", "noise"],
)  # fmt: skip
@pytest.mark.parametrize("words", [None, "fine", "I would like to work here because"])
def test_bad_input_gives_figures_or_reasons(sound: np.ndarray, words: str | None) -> None:  # type: ignore[type-arg]
    recording = Recording(np.clip(sound, -1, 1).astype(np.float32), RATE)
    found = hear(recording, None if words is None else Transcript.typed(words))
    assert found.voice is not None
    for value, because in (
        (found.voice.pitch_semitones, found.voice.pitch_because),
        (found.voice.loudness_db, found.voice.loudness_because),
    ):
        assert (value is None and because) or (value is not None and math.isfinite(value))
    assert not any(f.counted for f in found.fillers)
    if found.transcript is not None and not found.transcript.timed:
        assert found.alignment_because


def test_a_waveform_is_peaks_between_nought_and_one() -> None:
    assert waveform(Recording(np.array([0.5, -1.0, 0.25], np.float32), RATE)) == (0.5, 1.0, 0.25)
    assert waveform(Recording(np.zeros(0, np.float32), RATE)) == ()
