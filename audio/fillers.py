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
import re
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

HELD_S, HELD_SPREAD_DB = 0.8, 5.2
"""What lasts longer than this is held, and what is held stays what it is: in labelled fillers that long the shape
of the spectrum moves by up to 4.3 dB (a fifth of room on top), in a word drawn out over a second by 7.6. The same
whichever clip is left out. A short um may move more, from its vowel to its m."""

ARTICLE_S = 0.2
"""The article "a" lasts a tenth of a second. Where the alignment lays it over a steady neutral vowel longer than
this, it has laid it over an uh, or it was held as one: three of fifty spliced fillers, no false one."""

ARTICLE_SURE = 0.5
"""Such a one counts, and is always shown as uncertain: the sound of a held "a" and of "uh" is the same."""

COUNTED_IN_NOISE = 0.5
"""The same in noise, which adds improbable ones (see ``audio.noise``)."""

_ARTICLE = re.compile(r"\W*a\W*", re.IGNORECASE)

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


FITTED = Weights(4.42, -1.11, -4.08, -0.53)
"""Fitted on all labelled clips and mixtures, words clean, lost and wrong (``trainer.evaluation.fillers.fit``)."""


class Candidate(NamedTuple):
    """A filler the alignment offers, with what is known of it. ``article``: it was laid under the word "a"."""

    insert: Inserted
    vowel: Vowel
    neighbours: tuple[float, float]
    speaker_hz: float
    article: bool = False

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


def sure(candidate: Candidate, weights: Weights = FITTED) -> float:
    """How probable it is that a candidate is a filler, 0…1."""
    return ARTICLE_SURE if candidate.article else probability(candidate.measures, weights)


def counts(candidate: Candidate, weights: Weights = FITTED) -> bool:
    """Whether a candidate is probable enough, no longer than a filler and, where it is long, steady."""
    return sure(candidate, weights) >= COUNTED_FROM and not _drawn_out(candidate)


def _drawn_out(candidate: Candidate) -> str:
    """Why it is a drawn-out word and no filler; empty when it may be one."""
    length_s = candidate.insert.time.duration_s
    if length_s > LONGEST_S:
        return "longer than a filler lasts: a drawn-out word"
    if length_s > HELD_S and candidate.vowel.spread_db > HELD_SPREAD_DB:
        return "too long for how much it changes: a drawn-out word"
    return ""


def settled(offered: Sequence[Candidate], weights: Weights = FITTED) -> list[Candidate]:
    """Candidates without double ones: an "a" gives way to an insert that counts, another insert gives way to it."""
    inserts = [c for c in offered if not c.article]
    taken = [c.insert.time for c in inserts if counts(c, weights)]
    articles = [c for c in offered if c.article and not _meets(c.insert.time, taken)]
    under = [c.insert.time for c in articles]
    return articles + [c for c in inserts if counts(c, weights) or not _meets(c.insert.time, under)]


def _meets(time: TimeSpan, others: Sequence[TimeSpan]) -> bool:
    return any(time.overlap_s(other) > 0 for other in others)


def find(
    recording: Recording,
    transcript: Transcript | None,
    aligned: Aligned | None,
    activity: Activity,
    given: Sequence[Word] = (),
    counted_from: float = COUNTED_FROM,
) -> tuple[HeardFiller, ...]:
    """All filler evidence merged, in time order; none without a transcript, which is what tells words apart.

    ``recording``: 16 kHz, brought to one level. ``transcript``: with the times of ``aligned``. ``given``: the
    words with the recogniser's own times, whose gaps are evidence too. ``counted_from``: a probability. With
    ``transcript.reliable`` False nothing is counted: on wrong words the alignment is not to be believed.
    """
    if transcript is None:
        return ()
    found = _written(transcript)
    if aligned is not None:
        found += [_judged(c, given, activity, counted_from) for c in settled(candidates(recording, aligned))]
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
    return found + _articles(recording, aligned, speaker_hz)


def _articles(recording: Recording, aligned: Aligned, speaker_hz: float) -> list[Candidate]:
    """Every "a" that lasts too long, with the inserts that touch it: steady neutral vowels only."""
    found = []
    for index, word in enumerate(aligned.words):
        if word.time is None or not aligned.placed[index] or _ARTICLE.fullmatch(word.text) is None:
            continue
        near = [i.time for i in aligned.inserted if i.after in (index - 1, index)]
        touching = [t for t in near if t.start_s - word.time.end_s < MERGE_S and word.time.start_s - t.end_s < MERGE_S]
        parts = [word.time, *touching]
        time = TimeSpan(min(t.start_s for t in parts), max(t.end_s for t in parts))
        if time.duration_s >= ARTICLE_S - 1e-6 and (vowel := schwa.measure(recording, time)).schwa:
            insert = Inserted("uh", time, index, _fit(aligned, index))
            near_fits = (_fit(aligned, index - 1), _fit(aligned, index + 1))
            found.append(Candidate(insert, vowel, near_fits, speaker_hz, True))
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


def _judged(candidate: Candidate, given: Sequence[Word], activity: Activity, counted_from: float) -> HeardFiller:
    insert, vowel = candidate.insert, candidate.vowel
    confidence = round(sure(candidate), 3)
    found_by = ["alignment"]
    if _outside(insert.time, [w.time for w in given if w.time]) and any(w.time for w in given):
        found_by.append("gap")
    if vowel.schwa:
        found_by.append("schwa")
    reason = "" if confidence >= counted_from else _reason(candidate, activity)
    if not reason and (reason := _drawn_out(candidate)):
        confidence = 0.4
    return HeardFiller(insert.label, insert.time, confidence, tuple(found_by), not reason, reason)


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
            if free.duration_s <= LONGEST_S and schwa.measure(recording, free).schwa:
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
