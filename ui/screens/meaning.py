"""Settings: what lays an answer beside the lines of an advert, the model that ships or a larger one."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from trainer import studio
from trainer.settings import Settings
from ui import draw, serving, state
from ui.screens import fetching

SHIPPED = Settings().sentence_model


def chooses(settings: Settings) -> Settings:
    """The settings with what was chosen here; a model that is not here is got first."""
    draw.title_small("Lines of an advert")
    draw.note(
        "What you said is laid beside each line by its meaning. A larger model finds more that is told in other words."
    )
    if serving.shared():
        draw.note("The server’s operator chooses it for everybody.")
        return settings
    larger = {each.name: each for each in studio.meanings()}
    known = [SHIPPED, *larger]
    if settings.sentence_model not in known:
        known.append(settings.sentence_model)
    called = {SHIPPED: "What comes with the program"} | {
        name: f"{name}: {'on this computer' if each.present else f'{draw.size(each.size)} to get'}"
        for name, each in larger.items()
    }
    chosen = st.radio(
        "Compare by", known, index=known.index(settings.sentence_model), key="sentence-model",
        format_func=lambda name: called.get(name, f"Your own: {name}"),
    ) or settings.sentence_model  # fmt: skip
    wanted = larger.get(chosen)
    if wanted is not None and not wanted.present:
        draw.note("Until it is here, lines are compared by what comes with the program.")
        fetching.offer(state.desk(), "meaning", wanted, chosen, studio.make_meaning)
        return settings if settings.sentence_model != chosen else replace(settings, sentence_model=SHIPPED)
    return replace(settings, sentence_model=chosen)
