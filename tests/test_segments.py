from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import activity, dsp, segments
from audio.values import Activity, Recording, TimeSpan


def pieces(letters: str, frame_s: float = 0.5) -> list[tuple[float, float]]:
    """The pieces of a string of letters (A speech, dot silence), one letter half a second, to 10 ms."""
    cutter = segments.Cutter(frame_s)
    found = list(cutter.feed(letter == "A" for letter in letters))
    last = cutter.close(len(letters) * frame_s)
    return [(round(a, 2), round(b, 2)) for a, b in ([*found, last] if last else found)]


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", []),
        ("........", []),
        ("..AAAA..", [(0.7, 3.3)]),
        # short of 8 s nothing ends a piece, not even a long pause
        ("A" * 10 + "......" + "A" * 4, [(0.0, 10.0)]),
        # but four seconds of silence do
        ("A" * 10 + "........" + "A" * 4, [(0.0, 5.3), (8.7, 11.0)]),
        # after 8 s a clear pause does
        ("A" * 17 + ".." + "A" * 4, [(0.0, 8.8), (9.2, 11.5)]),
        # half a second is not clear enough before 15 s, and enough after
        ("A" * 17 + "." + "A" * 4, [(0.0, 11.0)]),
        ("A" * 30 + "." + "A" * 4, [(0.0, 15.25), (15.25, 17.5)]),
        # nobody breathes: cut at 25 s
        ("A" * 52, [(0.0, 25.0), (25.0, 26.0)]),
        # no pause long enough: the longest gap there was
        ("A" * 20 + "." + "A" * 40, [(0.0, 10.25), (10.25, 30.5)]),
    ],
)
def test_the_rule(letters: str, expected: list[tuple[float, float]]) -> None:
    assert pieces(letters) == expected


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(1, 120)), max_size=25))
@settings(max_examples=60, deadline=None)
def test_all_speech_is_in_one_piece_and_no_piece_is_too_long(stretches: list[tuple[int, int]]) -> None:
    letters = "".join("A" * a + "." * b for a, b in stretches)
    found = pieces(letters, frame_s=0.032)
    assert all(0 <= b - a <= 25.7 for a, b in found)
    assert all(one[1] <= other[0] + 0.011 for one, other in pairwise(found))
    for first, last in activity.runs(np.array([letter == "A" for letter in letters], bool)):
        inside = sum(max(0.0, min(b, last * 0.032) - max(a, first * 0.032)) for a, b in found)
        assert inside == pytest.approx((last - first) * 0.032, abs=0.05)


@given(st.text("A.", min_size=1, max_size=200), st.integers(0, 200))
@settings(max_examples=60, deadline=None)
def test_what_comes_later_changes_no_settled_piece(letters: str, at: int) -> None:
    early = list(segments.Cutter(0.25).feed(letter == "A" for letter in letters[:at]))
    late = list(segments.Cutter(0.25).feed(letter == "A" for letter in letters))
    assert late[: len(early)] == early


def test_known_activity_is_cut_by_the_same_rule() -> None:
    found = Activity((TimeSpan(1.0, 10.0), TimeSpan(11.0, 13.0)), 0.01, 15.0)
    assert segments.cut(found) == (pytest.approx((0.7, 10.3)), pytest.approx((10.7, 13.3)))
    assert segments.cut(Activity((), 0.01, 3.0)) == ()


def voice_like(seconds: float, seed: int = 1) -> np.ndarray:
    """A buzz that Silero takes for a voice, coming and going."""
    at = np.arange(round(seconds * 16_000)) / 16_000
    pitch = 120 + 15 * np.sin(2 * np.pi * 0.7 * at)
    phase = 2 * np.pi * np.cumsum(pitch) / 16_000
    buzz = sum(np.sin(k * phase) / k for k in range(1, 20))
    gate = (np.sin(2 * np.pi * 0.31 * at + seed) > -0.4) * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * at))
    return (0.1 * buzz * gate).astype(np.float32)


@pytest.mark.parametrize("size", [160, 4_096, 16_384, 100_001])
def test_blocks_of_any_size_give_the_same_pieces(size: int) -> None:
    sound = Recording(voice_like(40.0), 16_000)
    segmenter = segments.Segmenter()
    found: list[TimeSpan] = []
    for at in range(0, len(sound.samples), size):
        found += segmenter.push(sound.samples[at : at + size])
    found += segmenter.close()
    assert tuple(found) == segments.of(sound)


def test_human_speech_is_cut_alike_at_every_level(shared) -> None:
    from audio import media

    sound = media.load(shared / "audio-dev" / "mfa_cold_corpus.wav")
    loud = segments.of(sound)
    assert [round(piece.duration_s) for piece in loud] and all(p.duration_s <= 25.6 for p in loud)
    quiet = segments.of(Recording(sound.samples * np.float32(dsp.amplitude(-26.0)), 16_000))
    assert [(round(a, 1), round(b, 1)) for a, b in quiet] == [(round(a, 1), round(b, 1)) for a, b in loud]


def test_silence_and_nothing_have_no_pieces() -> None:
    assert segments.of(Recording(np.zeros(48_000, np.float32), 16_000)) == ()
    assert segments.of(Recording(np.zeros(0, np.float32), 16_000)) == ()
