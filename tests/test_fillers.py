"""Filler evidence merged: what counts, what is left out and why."""

from pathlib import Path

import numpy as np
import pytest

from audio import fillers, schwa
from audio.align import Aligned, Inserted
from audio.fillers import Measures, probability
from audio.hearing import hear
from audio.values import Activity, Recording, TimeSpan, Transcript, Word
from trainer.evaluation import human

RATE = 16_000


def _vowel(first_hz: float, second_hz: float, seconds: float) -> np.ndarray:  # type: ignore[type-arg]
    """A buzz at 120 Hz through two resonances: a vowel whose formants are known."""
    count = round(seconds * RATE)
    sound = np.zeros(count)
    sound[:: RATE // 120] = 1.0
    for hz, width in ((first_hz, 80.0), (second_hz, 100.0), (2600.0, 150.0)):
        radius = np.exp(-np.pi * width / RATE)
        turn = 2 * radius * np.cos(2 * np.pi * hz / RATE)
        out = np.zeros(count)
        for i in range(count):
            out[i] = sound[i] + turn * out[i - 1] - radius**2 * out[i - 2]
        sound = out
    return (sound / np.abs(sound).max() * 0.3).astype(np.float32)


def test_formants_of_a_made_vowel_are_measured() -> None:
    vowel = schwa.measure(Recording(_vowel(600, 1300, 0.4), RATE), TimeSpan(0.05, 0.35))
    assert abs(vowel.first_hz - 600) < 60 and abs(vowel.second_hz - 1300) < 120
    assert vowel.schwa and vowel.spread_db < 2
    closed = schwa.measure(Recording(_vowel(300, 2200, 0.4), RATE), TimeSpan(0.05, 0.35))
    assert not closed.schwa


def test_silence_is_no_vowel() -> None:
    empty = schwa.measure(Recording(np.zeros(RATE, np.float32), RATE), TimeSpan(0.2, 0.6))
    assert not empty.schwa and empty.first_hz == 0
    assert schwa.speaker(Recording(np.zeros(RATE, np.float32), RATE)) == schwa.SPEAKER_HZ


def test_probability_falls_with_every_measure() -> None:
    best = probability(Measures(1.0, 0.0, 0.0))
    assert best > 0.9
    for worse in (Measures(5.0, 0.0, 0.0), Measures(1.0, 1.5, 0.0), Measures(1.0, 0.0, 2.0)):
        assert probability(worse) < best


def _case(insert: Inserted, sound: np.ndarray) -> tuple[Recording, Transcript, Aligned, Activity]:  # type: ignore[type-arg]
    samples = np.zeros(3 * RATE, np.float32)
    for at_s in (0.2, 2.0):
        samples[round(at_s * RATE) :][: RATE * 6 // 10] = _vowel(640, 1400, 0.6)
    samples[RATE : RATE + len(sound)] = sound
    words = (Word("so", 0.2, 0.9), Word("yes", 2.0, 2.6))
    aligned = Aligned(words, (True, True), (1.5, 1.5), (insert,), "aligned")
    speech = (TimeSpan(0.2, 0.9), TimeSpan(1.0, 1.5), TimeSpan(2.0, 2.6))
    return Recording(samples, RATE), Transcript(words), aligned, Activity(speech, 0.01, 3.0)


def test_a_held_schwa_between_words_counts_with_all_its_witnesses() -> None:
    recording, transcript, aligned, speech = _case(Inserted("uh", TimeSpan(1.0, 1.45), 0, 1.2), _vowel(680, 1300, 0.45))
    (found,) = fillers.find(recording, transcript, aligned, speech, transcript.words)
    assert found.counted and found.found_by == ("alignment", "gap", "schwa") and found.confidence > 0.6


def test_a_closed_sound_is_left_out_with_its_reason() -> None:
    recording, transcript, aligned, speech = _case(Inserted("uh", TimeSpan(1.0, 1.45), 0, 2.0), _vowel(320, 2100, 0.45))
    (found,) = fillers.find(recording, transcript, aligned, speech)
    assert not found.counted and "drawn-out" in found.reason


def test_nothing_is_counted_on_words_that_are_not_reliable() -> None:
    recording, transcript, aligned, speech = _case(Inserted("uh", TimeSpan(1.0, 1.45), 0, 1.2), _vowel(680, 1300, 0.45))
    rough = Transcript(transcript.words, reliable=False)
    found = fillers.find(recording, rough, aligned, speech)
    assert found and not any(f.counted for f in found) and "not reliable" in found[0].reason


def test_written_fillers_count_and_backchannels_do_not() -> None:
    transcript = Transcript.typed("Umm, I think — uh-huh — er yes")
    found = fillers.find(Recording(np.zeros(RATE, np.float32), RATE), transcript, None, Activity((), 0.01, 1.0))
    assert [(f.label, f.counted, f.word) for f in found] == [("um", True, 0), ("mhm", False, 4), ("er", True, 6)]
    assert fillers.find(Recording(np.zeros(RATE, np.float32), RATE), None, None, Activity((), 0.01, 1.0)) == ()


def test_a_gap_heard_alone_is_listed_and_not_counted() -> None:
    recording, transcript, aligned, speech = _case(Inserted("uh", TimeSpan(2.7, 2.75), 1, 1.0), _vowel(680, 1300, 0.45))
    (found,) = fillers.find(recording, transcript, aligned, speech)
    assert found.found_by == ("gap", "schwa") and not found.counted and found.reason


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("mfa_cold_corpus.wav", 4, 6), ("mfa_crossword.flac", 1, 3), ("mfa_uhuh.flac", 5, 7), ("mfa_uh.flac", 1, 1),
        ("mfa_um.flac", 1, 1), ("mfa_breaths.flac", 0, 0), ("mfa_erpause.flac", 0, 0), ("mfa_words.flac", 0, 0),
        ("mfa_reallylong.flac", 0, 0), ("mfa_surround.flac", 0, 0), ("whisper.flac", 0, 0),
    ],
)  # fmt: skip
def test_human_clips(shared: Path, name: str, low: int, high: int) -> None:
    clip = next(one.clip for one in human.load(shared / "audio-dev") if one.clip.name == name)
    found = hear(clip.recording, Transcript.typed(" ".join(clip.words)))
    assert low <= sum(1 for f in found.fillers if f.counted) <= high


def _articles(
    first_hz: float, second_hz: float, seconds: float, *inserts: Inserted, word: str = "a"
) -> list[tuple[TimeSpan | None, bool, float]]:
    """What is made of a recording whose middle second begins with a vowel laid under one word."""
    recording, _, _, activity = _case(Inserted("uh", TimeSpan(0.0, 0.0), -1, 0.0), _vowel(first_hz, second_hz, 0.8))
    words = (Word("so", 0.2, 0.9), Word(word, 1.0, 1.0 + seconds), Word("yes", 2.0, 2.6))
    aligned = Aligned(words, (True,) * 3, (1.5,) * 3, inserts, "aligned")
    found = fillers.find(recording, Transcript(words), aligned, activity)
    return [
        (f.time, f.counted, f.confidence)
        for f in found
        if f.time and 1.0 <= f.time.start_s < 1.9 and f.found_by != ("gap",)
    ]


def test_a_held_article_counts_as_uncertain() -> None:
    assert _articles(640, 1400, 0.4) == [(TimeSpan(1.0, 1.4), True, 0.5)]


@pytest.mark.parametrize(
    ("vowel", "seconds", "word"), [((640, 1400), 0.15, "a"), ((300, 2200), 0.4, "a"), ((640, 1400), 0.4, "the")]
)
def test_a_short_article_another_vowel_and_another_word_do_not(
    vowel: tuple[float, float], seconds: float, word: str
) -> None:
    assert not [one for one in _articles(*vowel, seconds, word=word) if one[1]]


def test_what_touches_a_held_article_belongs_to_it() -> None:
    beside = Inserted("uh", TimeSpan(1.12, 1.3), 1, 5.9)  # fits too badly to count by itself
    assert _articles(640, 1400, 0.12, beside)[0] == (TimeSpan(1.0, 1.3), True, 0.5)
    counted = Inserted("uh", TimeSpan(1.12, 1.5), 1, 0.5)
    found = _articles(640, 1400, 0.12, counted)
    assert [(time, yes) for time, yes, _ in found if yes] == [(TimeSpan(1.12, 1.5), True)] and found[0][2] > 0.6


def test_what_is_held_long_must_stay_what_it_is() -> None:
    glide = np.concatenate([_vowel(640, 1400, 0.3), _vowel(300, 2300, 0.3), _vowel(640, 1000, 0.3)])
    for sound, counted in ((_vowel(640, 1400, 0.9), True), (glide, False)):
        insert = Inserted("uh", TimeSpan(1.0, 1.9), 0, 1.0)
        (found,) = [f for f in fillers.find(*_case(insert, sound)) if "alignment" in f.found_by]
        assert found.counted is counted and (counted or "drawn-out" in found.reason)
