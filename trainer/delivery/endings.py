"""How an answer ends: where it starts to trail off, if it does."""

from __future__ import annotations

from trainer.delivery.filler_sounds import written_label
from trainer.delivery.spoken import Spoken
from trainer.language import words_of

_TAILS = """
so|and|but|yeah|anyway|you know|i guess|i don't know|so yeah|so yes|and yeah|but yeah|yeah so|and yeah so|and so
and then|and so on|and stuff|and stuff like that|and things like that|and all that|or something
or something like that|or whatever|so i guess|yeah i guess|or so i guess|so you know|so anyway|so there you go
that's it|so that's it|and that's it|yeah that's it|so yeah that's it|yeah so that's it|and yeah that's it
that's about it|so that's about it|yeah that's about it|so yeah that's about it|and that's about it|so that's that
that's all|so that's all|i think that's it|so i think that's it|yeah i think that's it|if that makes sense
hope that makes sense|does that make sense|i hope that answers your question
"""
"""Words that end an answer without adding to it. Source: our own ear."""
_KNOWN = frozenset(tuple(tail.split()) for line in _TAILS.split("\n") for tail in line.split("|") if tail)
_LONGEST = max(len(tail) for tail in _KNOWN)
_TAKES_SO = words_of("think hope say do did doing believe guess suppose even or ever if not why more much and just")
_TAKES_YEAH = words_of("say said was like answer")


def trailing(spoken: Spoken) -> int | None:
    """Index of the first word of a tail that carries nothing; None when the last words carry something."""
    written = spoken.transcript.words
    real = [i for i, word in enumerate(spoken.words) if word and written_label(written[i].text) is None]
    for length in range(min(_LONGEST, len(real) - 1), 0, -1):
        tail = tuple(spoken.words[i] for i in real[-length:])
        before = spoken.words[real[-length - 1]]
        if tail not in _KNOWN or (tail == ("so",) and before in _TAKES_SO):
            continue
        if tail[0] in ("yeah", "you", "that's", "i", "anyway") and not _set_off(spoken, real[-length]):
            continue
        if before in _TAKES_YEAH and tail[0] == "yeah":
            continue
        if tail == ("you", "know") and not any(
            e.counted and e.span is not None and e.span.start == spoken.transcript.offsets[real[-2]]
            for e in spoken.phrases
        ):
            continue
        return real[-length]
    return None


def _set_off(spoken: Spoken, index: int) -> bool:
    """Whether a stop, a comma or a silence stands before a word."""
    before = spoken.transcript.words[index - 1].text.rstrip("\"”’'")
    return before[-1:] in ".,!?…;:—–-" or (spoken.silence_before[index] or 0.0) >= 0.25
