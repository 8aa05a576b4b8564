"""What one answer shows at the close of an interview: its length, one thing, and words of its own to hear."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.delivery.wording import seconds
from trainer.report.folding import readable
from trainer.studio.focus import came_across
from trainer.values import Evidence, Manner, Review


@dataclass(frozen=True, slots=True)
class Closing:
    """One answer in three short lines; each may be empty.

    ``length``: the seconds and how they lie to the usual ones. ``told``: the one thing the report begins with, or what
    to do about it where that is the length.
    ``quote``: what that rests on, or else the words that came across, which ``heard`` then names.
    """

    length: str
    told: str
    quote: Evidence | None = None
    heard: str = ""


def at_the_close(review: Review) -> Closing:
    """The answer as the close shows it, its quotes as they are read."""
    length, review = _length(review), readable(review)
    told, quote = "", None
    for focus in review.next.focus[:1]:
        said = length and focus.about == "metric:length"  # the length stands there already
        told = focus.advice if said else focus.message
        quote = next((each for each in focus.evidence if each.quote), None)
    if quote is not None:
        return Closing(length, told, quote)
    across = came_across(review)
    quoted = across.evidence is not None and bool(across.evidence.quote)
    return Closing(length, told, across.evidence if quoted else None, across.what if quoted else "")


def _length(review: Review) -> str:
    measured = review.delivery.get("length")
    if review.audio is None or measured is None or measured.value is None or review.manner is Manner.STAMMER:
        return ""
    told, band = seconds(measured.value), measured.band
    if band is None or (band.low is None and band.high is None):
        return told
    if band.low is not None and measured.value < band.low:
        return f"{told}, shorter than usual"
    if band.high is not None and measured.value > band.high:
        return f"{told}, longer than usual"
    return f"{told}, a usual length"
