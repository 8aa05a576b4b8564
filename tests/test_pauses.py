from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio import activity, pauses
from audio.values import Activity, Recording, TimeSpan
from tests.conftest import missing
from tests.spoken import VOICES, answer, here, pink


def drawn(letters: str, frame_s: float = 0.1) -> Activity:
    """A string of letters as activity: A is speech, a dot is not, one frame a letter."""
    mask = np.array([letter == "A" for letter in letters])
    spans = tuple(TimeSpan(a * frame_s, b * frame_s) for a, b in activity.runs(mask))
    return Activity(spans, frame_s, len(letters) * frame_s)


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", []),
        ("......", []),
        ("AAAAAA", []),
        ("...AAA", []),
        ("AAA......", []),
        ("..AAA...AA..", [(0.5, 0.8)]),
        ("A..A", []),  # 0.2 s is too short
        ("A...A..A....A", [(0.1, 0.4), (0.8, 1.2)]),
    ],
)
def test_silences_between_speech_are_pauses(letters: str, expected: list[tuple[float, float]]) -> None:
    found = pauses.find(drawn(letters))
    assert [(round(a, 6), round(b, 6)) for a, b in found] == expected


def test_exactly_a_quarter_of_a_second_counts() -> None:
    assert len(pauses.find(drawn("A" + "." * 25 + "A", frame_s=0.01))) == 1
    assert len(pauses.find(drawn("A" + "." * 24 + "A", frame_s=0.01))) == 0


def test_a_length_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="longer than nothing"):
        pauses.find(drawn("A.A"), shortest_s=0)


@given(st.text("A.", max_size=80))
def test_pauses_and_speech_fill_the_answer_without_overlap(letters: str) -> None:
    found = drawn(letters)
    silent = pauses.find(found, shortest_s=0.05)
    assert all(pause.overlap_s(speech) == 0 for pause in silent for speech in found.speech)
    if found.spoken is not None:
        total = sum(pause.duration_s for pause in silent) + found.speech_s
        assert total == pytest.approx(found.spoken.duration_s)
    else:
        assert not silent


def matched(found: tuple[TimeSpan, ...], truth: tuple[TimeSpan, ...]) -> int:
    """Silences found with both ends within 50 ms; each found one serves once."""
    free, hits = list(found), 0
    for silence in truth:
        near = [
            p for p in free
            if abs(p.start_s - silence.start_s) <= 0.05 and abs(p.end_s - silence.end_s) <= 0.05
        ]
        if near:
            free.remove(near[0])
            hits += 1
    return hits


@pytest.mark.real
@pytest.mark.parametrize("noise_db", [None, 30])
def test_silences_put_into_speech_come_back_within_50_ms(noise_db: int | None) -> None:
    if not here():
        missing("flite or espeak-ng")
    hits = total = extra = 0
    for seed in range(18):
        made = answer(seed, VOICES[seed % len(VOICES)])
        sound = made.recording
        if noise_db is not None:
            noise = pink(len(sound.samples), seed) * np.float32(0.05 * 10 ** (-noise_db / 20))
            sound = Recording(sound.samples + noise, 16_000)
        found = pauses.find(activity.detect(sound))
        right = matched(found, made.silences)
        hits, total, extra = hits + right, total + len(made.silences), extra + len(found) - right
    assert total >= 90
    assert hits / total >= 0.95, f"{hits} of {total} found"
    assert extra / total <= 0.03, f"{extra} invented beside {total}"
