"""What is looked at: usual ranges, switches, and what is pointed out. One thing at a time, each with its source."""

from __future__ import annotations

import streamlit as st

from trainer.settings import Settings
from trainer.studio import looked_at
from ui import draw, state

FRESH = "ranges-fresh"


def choose(settings: Settings) -> Settings:
    """The settings with what was changed here."""
    draw.title_small("What is looked at")
    draw.note("Ranges say what is usual; nobody has tied them to being hired. They are yours to change.")
    with st.expander("Measures and their usual ranges"):
        settings = _measures(settings)
    with st.expander("What is pointed out in your words"):
        settings = _checks(settings)
    return settings


def _measures(settings: Settings) -> Settings:
    known = {each.id: each for each in looked_at.measures(settings)}
    _changed("Your own range", [each.title for each in known.values() if each.own])
    _changed("Switched off", [each.title for each in known.values() if not each.on])
    name = st.selectbox(
        "Measure", list(known), index=list(known).index("pace") if "pace" in known else 0, key="measure",
        format_func=lambda id: known[id].title,
    )  # fmt: skip
    each = known[name or next(iter(known))]
    draw.note(f"{each.about} Counted in: {each.unit}.")
    draw.note(each.usual)
    if each.held:
        draw.note(each.held)
    on = st.toggle("Measure it", value=each.on, key=f"measure-on-{each.id}")
    if on != each.on:
        return looked_at.with_measure(settings, each.id, on)
    if not each.on:
        return settings
    fresh = state.recall(FRESH, 0)
    left, right = st.columns(2)
    low = _end(left, "From", each.low, f"low-{each.id}-{fresh}")
    high = _end(right, "Up to", each.high, f"high-{each.id}-{fresh}")
    if each.own and draw.button("Back to the usual range", key=f"usual-{each.id}"):
        state.remember(FRESH, fresh + 1)
        return looked_at.with_usual_range(settings, each.id)
    if (low, high) == (each.low, each.high):
        return settings
    try:
        return looked_at.with_range(settings, each.id, low, high)
    except draw.SPOKEN_ERRORS as error:
        draw.problem(*draw.error_of(error))
        return settings


def _end(place: st.delta_generator.DeltaGenerator, label: str, value: float | None, key: str) -> float | None:
    """One end of a range; an empty field leaves it open."""
    found = place.number_input(
        label, min_value=0.0, max_value=looked_at.LARGEST, value=value, step=None, format="%g", key=key,
        placeholder="open",
    )  # fmt: skip
    return None if found is None else float(found)


def _checks(settings: Settings) -> Settings:
    known = {each.id: each for each in looked_at.checks(settings)}
    _changed("Changed", [each.title for each in known.values() if each.own])
    name = st.selectbox("Pitfall", list(known), key="check", format_func=lambda id: known[id].title)
    each, words = known[name or next(iter(known))], looked_at.severities()
    draw.note(each.about)
    chosen = st.radio(
        "Show it as", list(words), index=list(words).index(each.chosen), key=f"check-{each.id}",
        format_func=lambda value: words[value] + (" (as usual)" if value == each.usual else ""),
    )  # fmt: skip
    if chosen and chosen != each.chosen:
        return looked_at.with_check(settings, each.id, chosen)
    return settings


def _changed(what: str, titles: list[str]) -> None:
    """What differs from how the program comes; nothing where nothing does."""
    if titles:
        draw.note(f"{what}: {', '.join(titles)}.")
