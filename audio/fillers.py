"""Filler sounds (um, uh, er) from everything that speaks for them, merged: one list, each with its evidence.

Four witnesses: the transcript (when it writes them), the alignment (a filler fits between two words), voice
activity where no word lies (gap), and the sound itself (a steady neutral vowel, schwa). What was suspected
and turned down stays in the list, not counted, with its reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from audio.align import Aligned, Inserted
from audio.align_dictionary import filler_label, is_backchannel
from audio.values import Activity, HeardFiller, Recording, TimeSpan, Transcript

SHORTEST_S = 0.20
"""Inserted fillers shorter than this are mostly the edges of words. Source: the guide's trials."""

MERGE_S = 0.05
"""Pieces of one filler ("uh" + "m") lie closer together than this."""


def find(
    recording: Recording, transcript: Transcript | None, aligned: Aligned | None, activity: Activity
) -> tuple[HeardFiller, ...]:
    """All filler evidence merged, in time order; none without a transcript, which is what tells words apart.

    ``recording``: 16 kHz, brought to one level. ``transcript``: with the times of ``aligned``. With
    ``transcript.reliable`` False nothing is counted: on wrong words the alignment is not to be believed.
    """
    if transcript is None:
        return ()
    found = [*_written(transcript)]
    if aligned is not None:
        for candidate in _joined(aligned.inserted):
            found.append(_heard(candidate, transcript.reliable))
    found.sort(key=lambda f: (f.time.start_s if f.time else 0.0, f.word if f.word is not None else -1))
    return tuple(found)


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
    joined: list[Inserted] = []
    for piece in inserted:
        last = joined[-1] if joined else None
        if last and last.after == piece.after and piece.time.start_s - last.time.end_s < MERGE_S:
            longer = last if last.time.duration_s >= piece.time.duration_s else piece
            joined[-1] = longer._replace(time=TimeSpan(last.time.start_s, piece.time.end_s))
        else:
            joined.append(piece)
    return joined


def _heard(candidate: Inserted, reliable: bool) -> HeardFiller:
    if not reliable:
        reason = "the words of this transcript are not reliable enough to tell fillers from words"
        return HeardFiller(candidate.label, candidate.time, 0.3, ("alignment",), False, reason)
    if candidate.time.duration_s < SHORTEST_S:
        return HeardFiller(candidate.label, candidate.time, 0.2, ("alignment",), False, "too short to be sure of")
    return HeardFiller(candidate.label, candidate.time, 0.8, ("alignment",))
