"""Filler sounds as events: what the ear reported, or, without sound, what the words write down."""

from __future__ import annotations

import re

from audio.values import HeardFiller, Hearing, Transcript
from trainer.values import Event

UNCERTAIN = 0.6
"""A filler with less confidence is shown as uncertain, and makes the count an "about"."""

_WRITTEN = re.compile(
    r"(?P<um>u+h*m+|e+h+m+)|(?P<uh>u+h+|e+h+|a+h+)|(?P<er>e+r+(?:m+|h+)?|u+r+m+)|(?P<hm>h+m+|m{2,})"
)
_INITIALS = re.compile(r"[A-Z]{2,}|(?:[A-Za-z]\.)+")


def written_label(word: str) -> str | None:
    """The filler sound a written word stands for, elongations included ("ummm"); None when it is none.

    Listeners' sounds (mhm, uh-huh), "'er" for her, and initials in capitals (ER, AH) are none.
    """
    if word.lower().replace("’", "'").lstrip("\"“‘(").startswith("'"):
        return None
    plain = word.strip("\"“”‘’'().,;:!?…—–-*")
    found = _WRITTEN.fullmatch(plain.lower().replace("-", ""))
    if found is None or _INITIALS.fullmatch(plain):
        return None
    return found.lastgroup


def filler_sounds(transcript: Transcript, hearing: Hearing | None) -> tuple[Event, ...]:
    """Filler sounds in order. On unreliable words there are none: nobody could tell them from words."""
    if not transcript.reliable:
        return ()
    if hearing is None or hearing.transcript is None:
        return _written(transcript)
    if hearing.transcript.text == transcript.text:
        return tuple(_event(transcript, filler) for filler in hearing.fillers)
    heard = [_event(transcript, f) for f in hearing.fillers if f.word is None]
    found = [*_written(transcript), *heard]
    found.sort(key=lambda e: (e.time.start_s if e.time else 0.0, e.span.start if e.span else -1))
    return tuple(found)


def _event(transcript: Transcript, filler: HeardFiller) -> Event:
    span = None if filler.word is None else transcript.span_of(filler.word, filler.word)
    return Event(
        "filler_sound",
        filler.label,
        filler.time,
        span,
        filler.confidence,
        filler.found_by,
        filler.counted,
        filler.reason,
    )


def _written(transcript: Transcript) -> tuple[Event, ...]:
    """Sounds that the words write down; the person or the recogniser put them there."""
    found = []
    for index, word in enumerate(transcript.words):
        label = written_label(word.text)
        if label is not None:
            span = transcript.span_of(index, index)
            sure = None if word.time is None else 0.95
            found.append(Event("filler_sound", label, word.time, span, sure, ("transcript",), True))
    return tuple(found)
