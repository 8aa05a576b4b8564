"""One voice or perhaps two: a note from pitch alone, never a reason to refuse anything.

A second person (or a loudspeaker) in the recording bends every figure. Two groups of utterances whose pitch
lies far apart, each steady in itself, are worth a note; two people of like pitch are not found this way.
"""

from __future__ import annotations

import numpy as np

from audio.values import SoundProblem
from audio.voice import Floats, Track

UTTERANCE_GAP_S = 0.35
"""Voiced sound this far apart belongs to two utterances."""

FEWEST_FRAMES = 15
"""Voiced frames (0.3 s) an utterance needs to have a pitch of its own."""

APART_ST = 6.0
"""Distance of the two groups' pitch in semitones: most men and women lie 8 to 12 apart."""

STEADY_ST = 2.5
"""Each group's utterances must spread no further than this (standard deviation)."""

EMPTY_ST = 3.0
"""And nothing may lie between them for this far: one lively voice has utterances in between."""

SHARE = 0.15
"""Each group must hold this share of the voiced sound, and two utterances."""


def second_voice(track: Track) -> SoundProblem | None:
    """The note "possibly more than one voice", or None. Its error rate is in the evaluation of delivery."""
    pitch, weight = _utterances(track)
    if len(pitch) < 4:
        return None
    order = np.argsort(pitch, kind="stable")
    pitch, weight = pitch[order], weight[order]
    for cut in range(2, len(pitch) - 1):
        low, high = pitch[:cut], pitch[cut:]
        shares = weight[:cut].sum() / weight.sum(), weight[cut:].sum() / weight.sum()
        apart = np.average(high, weights=weight[cut:]) - np.average(low, weights=weight[:cut])
        if high[0] - low[-1] < EMPTY_ST or max(np.std(low), np.std(high)) > STEADY_ST:
            continue
        if min(shares) >= SHARE and apart >= APART_ST:
            return SoundProblem(
                "more_than_one_voice",
                f"There is possibly more than one voice in this recording: two groups of utterances lie {apart:.0f} "
                "semitones apart.",
                "If somebody else speaks in it, cut that part out: the figures count every voice.",
            )
    return None


def _utterances(track: Track) -> tuple[Floats, Floats]:
    """Median pitch in semitones over 100 Hz and number of voiced frames of each utterance."""
    voiced = track.pitch_hz > 0
    at_s, pitch = track.at_s[voiced], track.pitch_hz[voiced]
    breaks = np.flatnonzero(np.diff(at_s) > UTTERANCE_GAP_S) + 1
    parts = [part for part in np.split(pitch, breaks) if len(part) >= FEWEST_FRAMES]
    return np.array([12 * np.log2(np.median(part) / 100) for part in parts]), np.array(
        [float(len(part)) for part in parts]
    )
