"""Is the sound fit to judge? Checked before anything is scored, so that no figure is given out of noise.

Nothing refuses because a microphone is turned down: refusals rest on differences (speech against noise,
speech against the converter's step) and on damage (clipping, losses). The absolute level is only a hint.
"""

from __future__ import annotations

import numpy as np

from audio import dsp, noise
from audio.values import Activity, Levels, Recording, Samples, SoundProblem

SHORTEST_SPEECH_S = 1.0
"""With less speech there is no answer to judge. Source: the delivery guide, section 6."""

CLIPPED_SHARE = 0.001
"""Share of samples at the limit from which the sound is damaged. Source: as above."""

QUIET_DBFS = -45.0
"""Speech below this gets the hint to move closer; a headset lies near −25, a laptop across a desk near −40."""

FEWEST_BITS = 4.0
"""Fewer bits between silence and loud speech than this and the steps are heard as noise (24 dB)."""

SOUND_ABOVE_FLOOR_DB = 12.0
"""Sound that rises this far above the floor is somebody or something, not the room."""



def check(recording: Recording, activity: Activity) -> Levels:
    """How loud and clean the recording is, with every problem that limits what may be judged.

    Speech is the 95th percentile of the 25 ms frame levels inside speech, noise the median outside it (at
    least 0.3 s of it, away from speech by 0.1 s); digital silence is no noise. Levels are None where there
    was nothing to measure. Give the recording as it came, before its level is changed. What noise takes away is
    settled figure by figure (``audio.noise``).
    """
    speech = dsp.speech_level_dbfs(recording, activity) if activity.speech else None
    levels = dsp.frame_levels(recording.samples, recording.sample_rate)
    floor = noise.level(levels, recording.sample_rate, activity)
    clipped = _clipped_share(recording.samples)
    bits = None if speech is None else _bits(recording.samples, speech)
    problems = [
        *_speech_problems(levels, activity, recording.duration_s),
        *_noise_problems(recording, activity, speech, floor),
        *_damage_problems(clipped, bits, recording.lost_blocks),
    ]
    if speech is not None and speech < QUIET_DBFS and activity.speech_s >= SHORTEST_SPEECH_S:
        problems.append(
            SoundProblem(
                "quiet",
                f"The recording is quiet: speech lies at {speech:.0f} dBFS.",
                "Move closer to the microphone or turn it up; the figures are not touched by this.",
            )
        )
    return Levels(speech, floor, clipped, bits, tuple(problems))


def _speech_problems(levels: dsp.Levels, activity: Activity, duration_s: float) -> list[SoundProblem]:
    if activity.speech_s >= SHORTEST_SPEECH_S:
        return []
    if duration_s < SHORTEST_SPEECH_S:
        return [
            SoundProblem(
                "too_short",
                f"The recording lasts only {duration_s:.1f} s.",
                "Record again and speak for at least a few seconds.",
                noise.EVERYTHING,
            )
        ]
    heard = levels[levels > dsp.SILENCE_DBFS]
    risen = 0.0
    if len(heard):
        floor = float(np.percentile(heard, 10))
        risen = float((heard > floor + SOUND_ABOVE_FLOOR_DB).sum()) * dsp.LEVEL_FRAME_S
    if risen >= SHORTEST_SPEECH_S:
        message = (
            f"There is sound ({risen:.0f} s of it), but next to no voice was found in it: "
            "it may be whispered, or music, or noise."
        )
        hint = "Speak with your full voice, and check on playback that it is you who is heard."
    else:
        message = "I could not hear an answer: there is next to no speech in the recording."
        hint = "Check that the right microphone is chosen and not muted, then record again."
    return [SoundProblem("no_speech", message, hint, noise.EVERYTHING)]


def _noise_problems(
    recording: Recording, activity: Activity, speech: float | None, floor: float | None
) -> list[SoundProblem]:
    if speech is None or floor is None or activity.speech_s < SHORTEST_SPEECH_S:
        return []
    return noise.problems(noise.Distance(speech - floor, noise.low_distance(recording, activity)))


def _damage_problems(clipped: float, bits: float | None, lost_blocks: int) -> list[SoundProblem]:
    problems = []
    if clipped >= CLIPPED_SHARE:
        problems.append(
            SoundProblem(
                "clipped",
                f"The sound is cut off at its loudest: {clipped:.1%} of it lies at the limit.",
                "Turn the microphone down or move a little away from it.",
                ("loudness", "pitch"),
            )
        )
    if bits is not None and bits < FEWEST_BITS:
        problems.append(
            SoundProblem(
                "low_bits",
                f"The recording is too coarse: speech fills only about {bits:.0f} bits.",
                "Turn the microphone up in the system's sound settings, then record again.",
                ("loudness", "pitch", "fillers", "edges"),
            )
        )
    if lost_blocks:
        problems.append(
            SoundProblem(
                "lost_blocks",
                f"Parts of the sound were lost while recording ({lost_blocks} blocks), so times are not true.",
                "Close other programs and record again.",
                ("pauses", "pace", "edges", "span"),
            )
        )
    return problems


def _clipped_share(samples: Samples) -> float:
    """Share of samples at full scale, or in flat tops: three and more in a row exactly at the peak.

    The second finds sound that was clipped first and turned down later.
    """
    if not len(samples):
        return 0.0
    step = 1 << 20
    peak = max(float(np.max(np.abs(samples[at : at + step]))) for at in range(0, len(samples), step))
    if peak <= dsp.amplitude(dsp.ONE_STEP_DBFS) * 16:
        return 0.0
    count = 0
    for at in range(0, len(samples), step):
        block = np.abs(samples[at : at + step])
        top = block >= peak
        flat = top.copy()
        flat[1:-1] &= (top[:-2] & top[2:]) | (np.pad(top[:-3], (1, 0)) & top[:-2]) | (
            np.pad(top[3:], (0, 1)) & top[2:]
        )
        count += int(((block >= 0.9995) | flat).sum()) if len(block) > 3 else 0
    return count / len(samples)


def _bits(samples: Samples, speech_dbfs: float) -> float:
    """Bits from the converter's step to loud speech, at most 24.

    The step is the smallest difference between neighbouring values in use, looked for in up to 400,000
    samples. After resampling or a lossy format no step can be seen any more, and nothing is claimed.
    """
    stride = max(1, len(samples) // 400_000)
    values = np.unique(np.asarray(samples[::stride]))
    gaps = np.diff(values)
    gaps = gaps[gaps > 1e-7]
    if not len(gaps):
        return 0.0
    return float(min(24.0, max(0.0, (speech_dbfs - dsp.dbfs(float(gaps.min()))) / 6.02)))
