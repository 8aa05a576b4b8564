"""Quotes in messages: shortened, with their minute and second."""

from __future__ import annotations

from audio.values import Span
from trainer.content.context import AnswerContext, Hit
from trainer.values import Evidence

MOST_WORDS = 9
"""Words of a quote inside a message; the evidence itself stays whole."""

UNSURE_BELOW = 0.5
"""A word under this confidence is unsure. Convention: Whisper's word probability of one half."""


def short(quote: str) -> str:
    """A quote short enough for a sentence, in quotation marks."""
    words = quote.split()
    kept = " ".join(words[:MOST_WORDS])
    return "“" + (kept.rstrip(",;:") + "…" if len(words) > MOST_WORDS else kept.rstrip(",;:.!?")) + "”"


def clock(seconds: float) -> str:
    """Minutes and seconds as on a player: 0:06."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def quoted(evidence: tuple[Evidence, ...]) -> str:
    """The first quote, shortened, with its time where it has one."""
    if not evidence or evidence[0].quote is None:
        return ""
    at = evidence[0].time
    return short(evidence[0].quote) + (f" ({clock(at.start_s)})" if at is not None else "")


def cite(context: AnswerContext, hit: Hit) -> tuple[Evidence, ...]:
    """The evidence of one hit: its own stretch, then the others that belong to it."""
    if hit.missing:
        return ()
    spans = [context.quote_of(hit)]
    spans += [context.quote_of(Hit(a, b, whole=hit.whole)) for a, b in hit.more]
    return tuple(Evidence.cite(context.transcript, Span(*span)) for span in spans)


def unsure(context: AnswerContext, hit: Hit) -> bool:
    """Whether a word the hit rests on was heard with low confidence."""
    if hit.missing:
        return False
    words = {context.tokens[i].word for i in range(hit.first, hit.last) if not context.tokens[i].filler}
    known = [context.transcript.words[w].confidence for w in sorted(words)]
    return any(confidence is not None and confidence < UNSURE_BELOW for confidence in known)
