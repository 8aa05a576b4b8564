"""Filler sounds (um, uh, er) from everything that speaks for them, merged: one list, each with its evidence.

Four witnesses: the transcript (when it writes them), the alignment (a filler fits between two words), voice
activity where no word lies (gap), and the sound itself (a steady neutral vowel, schwa). What was suspected
and turned down stays in the list, not counted, with its reason.

What the alignment offers is weighed by three measures of the sound together; the weights were fitted on
labelled human clips and mixtures of them, and are judged on clips left out of the fit
(``trainer.evaluation.fillers`` refits them and prints that figure).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from audio import schwa
from audio.align import Aligned, Inserted
from audio.align_dictionary import filler_label, is_backchannel
from audio.schwa import Vowel
from audio.values import Activity, HeardFiller, Recording, TimeSpan, Transcript, Word

SHORTEST_S = 0.15
"""Shorter inserts are the edges of words."""

GAP_S = 0.15
"""Voice where no word lies counts as a gap from this length on. Source: the guide's trials."""

MERGE_S = 0.05
"""Pieces of one filler ("uh" + "m") lie closer together than this."""

LONGEST_S = 1.6
"""Nobody holds an um longer, but people do draw out words; fillers of the labelled clips last 0.2 to 1.4 s."""

COUNTED_FROM = 0.45
"""Probability from which an insert counts. On clips left out of the fit 0.45 … 0.55 count the same false ones,
and each step up loses a few true ones; what lies under 0.6 is shown as uncertain."""

MISFIT = 5.0
"""A neighbouring word this far from its sound (nats a frame) is probably not what was said."""


class Measures(NamedTuple):
    """What an inserted filler is judged by.

    ``misfit``: acoustic cost a frame, 0…6. ``closed``: hundreds of Hz the first formant lies under the
    speaker's own (a closed vowel or l, r, as in drawn-out words), 0…2. ``short``: how far it stays under a
    quarter of a second, in 0.05 s, 0…2. Steadiness, loudness, the second formant and silence around it were
    tried beside them and made the judgement no better on clips left out of the fit.
    """

    misfit: float
    closed: float
    short: float


class Weights(NamedTuple):
    """Of a logistic rule: probability = 1 / (1 + exp(−(constant + Σ weight · measure)))."""

    constant: float
    misfit: float
    closed: float
    short: float


FITTED = Weights(4.53, -1.12, -3.78, -0.58)
"""Fitted on all labelled clips and mixtures (``trainer.evaluation.fillers.fit``)."""


class Candidate(NamedTuple):
    """A filler the alignment offers, with what is known of it."""

    insert: Inserted
    vowel: Vowel
    neighbours: tuple[float, float]
    speaker_hz: float

    @property
    def measures(self) -> Measures:
        return Measures(
            min(max(self.insert.fit, 0.0), 6.0),
            min(max(self.speaker_hz - self.vowel.first_hz, 0.0), 200.0) / 100,
            min(max(0.25 - self.insert.time.duration_s, 0.0), 0.1) * 20,
        )


def probability(measures: Measures, weights: Weights = FITTED) -> float:
    """How probable it is that an insert with these measures is a filler, 0…1."""
    total = weights.constant + math.fsum(w * m for w, m in zip(weights[1:], measures))
    return 1 / (1 + math.exp(-total))


def find(
    recording: Recording,
    transcript: Transcript | None,
    aligned: Aligned | None,
    activity: Activity,
    given: Sequence[Word] = (),
) -> tuple[HeardFiller, ...]:
    """All filler evidence merged, in time order; none without a transcript, which is what tells words apart.

    ``recording``: 16 kHz, brought to one level. ``transcript``: with the times of ``aligned``. ``given``: the
    words with the recogniser's own times, whose gaps are evidence too. With ``transcript.reliable`` False
    only written fillers are listed and nothing is counted: on wrong words the alignment is not to be believed.
    """
    if transcript is None:
        return ()
    found = _written(transcript)
    if aligned is not None:
        found += [_judged(c, given, activity) for c in candidates(recording, aligned)]
        found += _gaps(recording, transcript, aligned, activity)
    if not transcript.reliable:
        reason = "the words are not reliable enough to tell fillers from words"
        found = [replace(f, counted=False, reason=reason) if f.counted else f for f in found]
    found.sort(key=lambda f: (f.time.start_s if f.time else 0.0, -1 if f.word is None else f.word))
    return tuple(found)


def candidates(recording: Recording, aligned: Aligned) -> list[Candidate]:
    """Everything the alignment offers as a filler, pieces joined, with the measures of its sound."""
    found = []
    speaker_hz = schwa.speaker(recording)
    for insert in _joined(aligned.inserted):
        if insert.time.duration_s >= SHORTEST_S - 1e-6:
            near = (_fit(aligned, insert.after), _fit(aligned, insert.after + 1))
            found.append(Candidate(insert, schwa.measure(recording, insert.time), near, speaker_hz))
    return found


def _fit(aligned: Aligned, index: int) -> float:
    fit = aligned.fits[index] if 0 <= index < len(aligned.fits) else None
    return 0.0 if fit is None else fit


def _written(transcript: Transcript) -> list[HeardFiller]:
    """Fillers the transcript writes down; listener's noises are named as left out."""
    found = []
    for index, word in enumerate(transcript.words):
        label = filler_label(word.text)
        if is_backchannel(word.text):
            reason = "a listener's sound, not a filler"
            found.append(HeardFiller("mhm", word.time, 0.9, ("transcript",), False, reason, index))
        elif label is not None:
            found.append(HeardFiller(label, word.time, 0.95, ("transcript",), True, "", index))
    return found


def _joined(inserted: Sequence[Inserted]) -> list[Inserted]:
    """Neighbouring pieces as one: the label of the longest, "um" where any ends in m, the mean fit."""
    joined: list[Inserted] = []
    for piece in inserted:
        last = joined[-1] if joined else None
        if last and last.after == piece.after and piece.time.start_s - last.time.end_s < MERGE_S:
            a, b = last.time.duration_s, piece.time.duration_s
            fit = (last.fit * a + piece.fit * b) / (a + b)
            label = "um" if "um" in (last.label, piece.label) else last.label
            joined[-1] = Inserted(label, TimeSpan(last.time.start_s, piece.time.end_s), last.after, fit)
        else:
            joined.append(piece)
    return joined


def _judged(candidate: Candidate, given: Sequence[Word], activity: Activity) -> HeardFiller:
    insert, vowel = candidate.insert, candidate.vowel
    sure = round(probability(candidate.measures), 3)
    found_by = ["alignment"]
    if _outside(insert.time, [w.time for w in given if w.time]) and any(w.time for w in given):
        found_by.append("gap")
    if vowel.schwa:
        found_by.append("schwa")
    reason = "" if sure >= COUNTED_FROM else _reason(candidate, activity)
    if not reason and insert.time.duration_s > LONGEST_S:
        sure, reason = 0.4, "longer than a filler lasts: a drawn-out word"
    return HeardFiller(insert.label, insert.time, sure, tuple(found_by), not reason, reason)


def _reason(candidate: Candidate, activity: Activity) -> str:
    """Why an insert is left out, by the measure that speaks most against it."""
    time = candidate.insert.time
    if math.fsum(time.overlap_s(span) for span in activity.speech) < time.duration_s / 2:
        return "a breath or a noise: no voice was heard there"
    if candidate.measures.closed > 0.5:
        return "a drawn-out word, or a sound that is no um or uh"
    if max(candidate.neighbours) > MISFIT:
        return "the words around it do not fit the sound: probably a word the transcript lost or got wrong"
    if candidate.vowel.spread_db > 4:
        return "it changes like speech: probably a word the transcript lost"
    return "it does not sound enough like um or uh"


def _gaps(recording: Recording, transcript: Transcript, aligned: Aligned, activity: Activity) -> list[HeardFiller]:
    """Voice outside every word and insert. Heard by this witness alone it is listed, and not counted.

    On the labelled clips none of these was a filler: they were breaths and the ends of words and fillers.
    """
    taken = sorted([w.time for w in transcript.words if w.time] + [i.time for i in aligned.inserted])
    found = []
    for span in activity.speech:
        for free in _free(span, taken):
            if free.duration_s < GAP_S:
                continue
            if schwa.measure(recording, free).schwa:
                reason = "a voice outside the words, and nothing else that makes it a filler"
                found.append(HeardFiller("uh", free, 0.4, ("gap", "schwa"), False, reason))
            else:
                reason = "a breath, laugh, cough or noise: not the steady vowel of um and uh"
                found.append(HeardFiller("uh", free, 0.2, ("gap",), False, reason))
    return found


def _outside(time: TimeSpan, words: Sequence[TimeSpan]) -> bool:
    return math.fsum(time.overlap_s(word) for word in words) < time.duration_s / 3


def _free(span: TimeSpan, taken: Sequence[TimeSpan]) -> list[TimeSpan]:
    """The parts of a stretch that nothing in ``taken`` (in order of start) covers."""
    free = []
    at = span.start_s
    for other in taken:
        if other.end_s > at and other.start_s < span.end_s:
            if other.start_s > at:
                free.append(TimeSpan(at, other.start_s))
            at = max(at, other.end_s)
    if at < span.end_s:
        free.append(TimeSpan(at, span.end_s))
    return free
