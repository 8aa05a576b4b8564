"""How I speak: four choices in plain words, never a guess."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from trainer import studio
from trainer.values import Manner
from ui import draw

CHOICES: Mapping[Manner, tuple[str, str]] = {
    Manner.NOTHING_SPECIAL: ("Nothing special", "Everything is looked at."),
    Manner.SECOND_LANGUAGE: (
        "English is not my first language",
        "No target for pace, a slower voice, nothing on vocabulary, repeats, pitch, “maybe”, “kind of”.",
    ),
    Manner.STAMMER: (
        "I stammer",
        "Only what you say is looked at: no clock, no cut-off, nothing on fillers, repeats, pauses, pace.",
    ),
    Manner.CUSTOM: ("Let me choose", "Switch off what should not be measured."),
}


def ask(now: Manner, off: frozenset[str], key: str) -> tuple[Manner, frozenset[str]]:
    """The choice, and for "let me choose" the measures that are off."""
    kinds = list(CHOICES)
    chosen = st.radio(
        "How I speak", kinds, index=kinds.index(now), format_func=lambda each: CHOICES[each][0],
        captions=[CHOICES[each][1] for each in kinds], key=f"manner-{key}", label_visibility="collapsed",
    )  # fmt: skip
    chosen = chosen or now
    if chosen is not Manner.CUSTOM:
        return chosen, frozenset()
    groups = studio.measure_groups()
    here = [name for name, metrics in groups.items() if metrics & off]
    picked = st.multiselect("Switch these off", list(groups), default=here, key=f"off-{key}", placeholder="Choose")
    draw.note("Figures that are switched off are not computed and shown nowhere.")
    return chosen, frozenset().union(*(groups[name] for name in picked))
