"""Settings: how I speak, the voice, the microphone, the listener, and where everything lies."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from trainer.settings import home
from ui import draw, resources
from ui.screens import manner


def show() -> None:
    """What can be chosen."""
    draw.title("Settings")
    settings = resources.settings()
    st.html('<h2 class="studio-part">How I speak</h2>')
    chosen, off = manner.ask(settings.manner, settings.measures_off_by_choice, "settings")
    changed = replace(settings, manner=chosen, measures_off_by_choice=off)
    st.html('<h2 class="studio-part">The question’s voice</h2>')
    rate = st.slider("Words a minute", 100, 220, settings.voice_rate_wpm, step=10, key="rate")
    changed = replace(changed, voice_rate_wpm=rate)
    st.html('<h2 class="studio-part">Microphone of this computer</h2>')
    names, why_not = resources.microphones()
    if names:
        options = ["", *names]
        at = options.index(settings.microphone) if settings.microphone in options else 0
        pick = st.selectbox(
            "Microphone", options, index=at, key="microphone", format_func=lambda name: name or "the system’s choice"
        )
        changed = replace(changed, microphone=pick)
    else:
        draw.note(f"It cannot be used from here; the browser’s microphone works. {why_not}")
    if changed != settings:
        resources.save_settings(changed)
        st.toast("Saved")
    st.html('<h2 class="studio-part">Where everything lies</h2>')
    st.code(str(home()), language=None)
