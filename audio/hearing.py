"""Everything the sound of one answer says, in one call: fit to judge, speech, pauses, words, fillers, voice.

A plain function without state. The aligner holds Python's lock while it works, so a program with a screen
calls this in a worker process.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np

from audio import activity, align, dsp, fillers, levels, noise, pauses, voice, voices
from audio.values import Hearing, Levels, Recording, Transcript, VoiceVariation

Progress = Callable[[float, str], None]

ROUNDED_FROM_DBFS = -26.0
"""Speech this loud lies 65 dB and more above the noise of rounding to 16 bits, which then moves nothing."""

WAVEFORM_VALUES = 600
"""How many peaks a drawing of the sound gets: about one a pixel."""


def hear(
    recording: Recording,
    transcript: Transcript | None = None,
    *,
    aligned: align.Aligned | None = None,
    progress: Progress | None = None,
) -> Hearing:
    """All that the sound of one answer says, with the transcript's words timed anew by the sound.

    ``transcript`` None: what needs only the sound (length, pauses, level, pitch), no fillers. Words without
    times get them from the alignment; a word that could not be placed keeps its own time, or has none
    (``Hearing.transcript.timed`` is then False, and ``alignment_because`` says how many). With
    ``transcript.reliable`` False the words are timed, but no filler is counted.
    ``aligned``: where the words were placed already, while they were written down (``audio.live``).
    ``progress``: called with 0…1 and what is being done. Raises ``EngineError`` when the voice detector is
    missing; without the aligner the words keep their own times and the reason is given.
    """
    tell = progress or (lambda done, what: None)
    tell(0.0, "finding the speech")
    work = dsp.to_work_rate(_in_steps(recording))
    heard = activity.detect(work)
    tell(0.2, "measuring the level")
    measured = levels.check(recording, heard)
    level = dsp.level_speech(work, heard)
    placed = None
    state, because = "none", ""
    if transcript is None:
        aligned = None
    else:
        placed = transcript
        if aligned is None and align.available():
            aligned = align.align(
                level,
                transcript.words,
                activity=heard,
                progress=lambda done, what: tell(0.3 + 0.5 * done, what),
            )
        if aligned is not None:
            placed = replace(transcript, words=aligned.words)
            state, because = aligned.state, aligned.because
        else:
            because = "The aligner (PocketSphinx) is not installed: words keep the recogniser's times."
    tell(0.8, "listening for fillers")
    above = measured.speech_to_noise_db
    noisy = above is not None and above < noise.FILLERS_CLEAR_DB
    if noisy and above is not None and state == "partly":
        measured = replace(measured, problems=(*measured.problems, noise.without_words(above)))
    from_sure = fillers.COUNTED_IN_NOISE if noisy else fillers.COUNTED_FROM
    sounds = fillers.find(level, placed, aligned, heard, transcript.words if transcript else (), from_sure)
    tell(0.9, "following the voice")
    track = voice.track(level, heard)
    second = voices.second_voice(track)
    return Hearing(
        recording_sha256=recording.sha256,
        duration_s=recording.duration_s,
        sample_rate=recording.sample_rate,
        activity=heard,
        levels=replace(measured, problems=(*measured.problems, *([second] if second else []))),
        pauses=pauses.find(heard),
        fillers=sounds,
        voice=_unless_refused(voice.variation_of(track), measured),
        transcript=placed,
        alignment=state,
        alignment_because=because,
        waveform=waveform(recording),
    )


def _in_steps(recording: Recording) -> Recording:
    """The recording in the steps of 16 bits, in which it is kept: heard now and heard again give the same.

    A quiet one stays as it is: there the rounding would be heard, and would move the edges of speech.
    """
    speech = dsp.speech_level_dbfs(recording)
    if speech is None or speech < ROUNDED_FROM_DBFS:
        return recording
    return dsp.on_16_bits(recording)


def _unless_refused(found: VoiceVariation, measured: Levels) -> VoiceVariation:
    """The figures about the voice that the sound leaves standing."""
    for problem in measured.problems:
        because = problem.message
        if "loudness" in problem.refuses and found.loudness_db is not None:
            found = replace(found, loudness_db=None, flat_spans=(), loudness_because=because)
        if "pitch" in problem.refuses and found.pitch_semitones is not None:
            found = replace(found, pitch_semitones=None, flat_spans=(), pitch_because=because)
    return found


def waveform(recording: Recording, count: int = WAVEFORM_VALUES) -> tuple[float, ...]:
    """Peaks of ``count`` equal stretches, 0…1, rounded to thousandths; fewer when there are fewer samples."""
    samples = recording.samples
    edges = np.linspace(0, len(samples), min(count, len(samples)) + 1).astype(int)
    return tuple(round(min(1.0, float(np.abs(samples[a:b]).max())), 3) for a, b in pairwise(edges))
