"""Filler phrases by context: neighbouring words first, silences next, position last; and what was left out, with why.

One file is one phrase (or one group that behaves alike) with ``judge(place) -> Ruling``. The table in
``_FILES`` is the order in which they are tried; the first phrase that fits a word owns it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from trainer.delivery.phrases import adverbs, i_mean, kind_of, like, right, so, you_know
from trainer.delivery.phrases.place import Place, Ruling
from trainer.values import Event

if TYPE_CHECKING:
    from trainer.delivery.spoken import Spoken

_FILES = (you_know, i_mean, kind_of, like, so, right, adverbs)
_STARTS: dict[str, list[tuple[tuple[str, ...], Callable[[Place], Ruling]]]] = {}
for _file in _FILES:
    for _phrase in _file.PHRASES:
        _STARTS.setdefault(_phrase[0], []).append((_phrase, _file.judge))


def filler_phrases(spoken: Spoken) -> tuple[Event, ...]:
    """Every place where a phrase of the table stands, counted or left out with the reason, in order."""
    if not spoken.transcript.reliable:
        return ()
    found = list(adverbs.rarely(tuple(_rulings(spoken)), len(spoken.kept)))
    return tuple(_event(spoken, place, ruling) for place, ruling in found)


def _rulings(spoken: Spoken) -> Iterator[tuple[Place, Ruling]]:
    written = tuple(word.text for word in spoken.transcript.words)
    heard = spoken.heard_before
    at = 0
    while at < len(written):
        for phrase, judge in _STARTS.get(spoken.words[at], ()):
            if spoken.words[at : at + len(phrase)] == phrase and not _split(written, at, len(phrase)):
                place = Place(spoken.words, written, spoken.silence_before, at, at + len(phrase), heard)
                yield place, judge(place)
                at += len(phrase) - 1
                break
        at += 1


def _split(written: tuple[str, ...], at: int, length: int) -> bool:
    """Whether a stop or comma stands inside the phrase: "all I know is you. Know that"."""
    return any(written[i].rstrip("\"”’'")[-1:] in ".,?!;:…" for i in range(at, at + length - 1))


def _event(spoken: Spoken, place: Place, ruling: Ruling) -> Event:
    transcript = spoken.transcript
    span = transcript.span_of(place.first, place.last - 1)
    time = spoken.time_of_words(place.first, place.last)
    return Event(
        "filler_phrase",
        " ".join(place.words[place.first : place.last]),
        time,
        span,
        ruling.confidence if time is not None else None,
        ("context",),
        ruling.filler,
        "" if ruling.filler else ruling.reason,
    )
