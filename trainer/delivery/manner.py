"""Which measures "How I speak" switches off. Asked once, never guessed; switched off means no figure anywhere.

It is told to nobody: what leaves the computer goes through ``unsaid`` unless the person ticked that it may be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from trainer.settings import Settings
from trainer.values import Manner, Review

GROUPS: Mapping[str, frozenset[str]] = {
    "fillers": frozenset({"filler_sounds", "filler_phrases", "filler_rate"}),
    "repeats": frozenset({"repeats"}),
    "pauses": frozenset(
        {
            "pauses",
            "long_pauses",
            "pauses_in_clauses",
            "long_pauses_in_clauses",
            "longest_pause",
            "phonation_share",
            "mean_run",
        }
    ),
    "latency": frozenset({"latency"}),
    "pace": frozenset({"pace", "articulation_rate", "pace_drift"}),
    "pitch": frozenset({"pitch_variation"}),
    "ending": frozenset({"ending"}),
    "hedges": frozenset({"hedges"}),
    "readability": frozenset({"readability"}),
    "vocabulary": frozenset({"vocabulary", "jargon_share", "syllables_per_word"}),
}
"""Measures that are switched together, because one gives the other away."""

_SECOND_LANGUAGE = ("vocabulary", "readability", "hedges", "repeats", "pitch")
_STAMMER = ("fillers", "repeats", "pauses", "latency", "pace", "pitch", "ending")
_RESTS_ON_PAUSES = frozenset({"readability"})
"""Readability is counted on runs between pauses; without pauses there is nothing to count it on."""

BECAUSE_MANNER = "it is switched off: How I speak"
BECAUSE_CHOICE = "it is switched off in the settings"
BECAUSE_UNSAID = "not looked at here"
"""Stands for ``BECAUSE_MANNER`` in what others get. Shorter, so that of two copies the longer is the one that tells."""


def switched_off(settings: Settings) -> Mapping[str, str]:
    """Metric ids that give no figure, with the reason."""
    off = dict.fromkeys(sorted(settings.metrics_off), BECAUSE_CHOICE)
    off.update(dict.fromkeys(sorted(_by_manner(settings)), BECAUSE_MANNER))
    if "filler_sounds" in off or "filler_phrases" in off:  # the rate would give the other one away
        off.setdefault("filler_rate", off.get("filler_sounds") or off["filler_phrases"])
    return off


def without_band(settings: Settings) -> frozenset[str]:
    """Metric ids whose figure is given without a usual range, as information only."""
    if settings.manner is Manner.SECOND_LANGUAGE:
        return GROUPS["pace"]
    if settings.manner is Manner.STAMMER:  # no clock
        return frozenset({"length", "time_to_point", "star_seconds"})
    return frozenset()


def unsaid(review: Review) -> Review:
    """The review as others may have it: without what was chosen under "How I speak", in reasons too."""
    measured = tuple(
        replace(each, because=BECAUSE_UNSAID) if each.because == BECAUSE_MANNER else each
        for each in review.delivery.measurements
    )
    return replace(
        review, manner=Manner.NOTHING_SPECIAL, delivery=replace(review.delivery, measurements=measured)
    )  # fmt: skip


def _by_manner(settings: Settings) -> frozenset[str]:
    if settings.manner is Manner.SECOND_LANGUAGE:
        return frozenset().union(*(GROUPS[name] for name in _SECOND_LANGUAGE))
    if settings.manner is Manner.STAMMER:
        return _RESTS_ON_PAUSES.union(*(GROUPS[name] for name in _STAMMER))
    if settings.manner is Manner.CUSTOM:
        return settings.measures_off_by_choice
    return frozenset()
