"""The first minute: how I speak is asked once, the microphone is tried, and off it goes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from trainer.values import Manner
from ui import draw, resources, state
from ui.components import booth
from ui.screens import manner

WITHOUT_MENU = "[data-testid=stHeader] { display: none; } .stMainBlockContainer { padding-top: 2rem; }"
"""There is no menu yet; without the room for it *Begin* is within the first window."""


def show() -> None:
    """One question, answered once; Settings can change it."""
    st.html(f"<style>{WITHOUT_MENU}</style>")
    draw.title(
        "Practise interview answers aloud",
        "You hear a question, you answer, and you read what came across, with every quote a click away. "
        f"Nothing leaves {resources.place()}.",
    )
    st.html('<h2 class="studio-part">One thing first: how do you speak?</h2>')
    draw.note(f"It decides what is measured at all. It is never guessed, it stays on {resources.place()}.")
    chosen, off = manner.ask(Manner.NOTHING_SPECIAL, frozenset(), "welcome")
    st.html('<h2 class="studio-part">And a try of your microphone, if you like</h2>')
    draw.note("Say one sentence. You hear it back at once; nothing is kept. No microphone is needed to look around.")
    booth.check("check-welcome", clock=chosen is not Manner.STAMMER)
    if st.button("Begin", type="primary", key="begin"):
        settings = resources.settings()
        resources.save_settings(replace(settings, manner=chosen, manner_asked=True, measures_off_by_choice=off))
        st.switch_page(state.recall("practise-page"))
