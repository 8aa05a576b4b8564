"""Settings: how I speak, the voice, the microphone, the listener, and where everything lies."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from trainer import practice, studio
from trainer.settings import Settings, home
from trainer.values import Manner
from ui import draw, forgetting, resources, serving, state, work
from ui.components import booth
from ui.screens import hearing, looked_at, manner, meaning

SILENCE_S = 8
"""What the stop on silence begins with when it is switched on; ours."""


def show() -> None:
    """What can be chosen; each part saves its change before the next is drawn, so a link pressed then loses nothing."""
    draw.title("Settings", "Every change is saved at once.")
    settings = resources.settings()
    parts = [_speaking, hearing.asks, _microphone, hearing.listens, meaning.chooses, looked_at.choose]
    if not serving.shared():  # there the server's list says who coaches
        parts.append(_coaching)
    for part in parts:
        changed = part(settings)
        if changed != settings:
            resources.save_settings(changed)
            st.rerun()
    _data()


def _speaking(settings: Settings) -> Settings:
    draw.title_small("How I speak")
    chosen, off = manner.ask(settings.manner, settings.measures_off_by_choice, "settings")
    return replace(settings, manner=chosen, measures_off_by_choice=off)


def _coaching(settings: Settings) -> Settings:
    draw.title_small("Coaching")
    coach = st.toggle("I coach: review what others send me", value=settings.coach, key="i-coach")
    if settings.coach:
        draw.note("Take in, Review and Cohort stand in the menu.")
    return replace(settings, coach=coach)


def _microphone(settings: Settings) -> Settings:
    draw.title_small("Microphone")
    booth.check("check-settings", clock=work.has_clock(settings))
    draw.note("Where this browser has several, one is chosen here once it lets this page listen. The browser keeps it.")
    settings = _silence(settings)
    names, why_not = resources.microphones()
    if not names:
        draw.note(f"This computer’s own microphone cannot be used from here, the browser’s can. {why_not}")
        return settings
    options = ["", *names]
    at = options.index(settings.microphone) if settings.microphone in options else 0
    pick = st.selectbox(
        "For “Record on this computer”", options, index=at, key="microphone",
        format_func=lambda name: name or "the system’s choice",
    )  # fmt: skip
    return replace(settings, microphone=pick or "")


def _silence(settings: Settings) -> Settings:
    """The stop on silence: off unless somebody wants it, and never for who asked for no automatic stop."""
    if settings.manner is Manner.STAMMER:
        draw.note("Nothing stops by itself, however long you are silent.")
        return settings
    on = st.toggle("End a recording by itself after a silence", settings.silence_stop_s is not None, key="silence")
    if not on:
        draw.note("Off: think as long as you like, nothing stops because you are silent.")
        return replace(settings, silence_stop_s=None)
    now = round(settings.silence_stop_s or SILENCE_S)
    seconds = st.slider("Seconds of silence", 2, max(30, now), now, key="silence-seconds")
    draw.note("It listens for your voice first: the silence before your first word ends nothing.")
    return settings if seconds == settings.silence_stop_s else replace(settings, silence_stop_s=float(seconds))


def _data() -> None:
    draw.title_small("Where everything lies")
    st.html(f'<p class="studio-path">{draw.escaped(str(home()))}</p>')
    models = practice.models_folder()
    all_of_it, listeners = studio.size_of(home()), studio.size_of(models) if models.is_dir() else 0
    whole = f"Everything together takes {draw.size(all_of_it)}"
    draw.note(f"{whole}, {draw.size(listeners)} of it the listener." if listeners else f"{whole}.")
    draw.note("Nothing of it is anywhere else.")
    with st.container(horizontal=True):
        all_held = "All answers with their sound, roles, and what you typed"
        if draw.button("Export everything", key="export", help=all_held):
            try:
                state.remember("export-ready", studio.hand_out_everything(resources.store()))
            except draw.SPOKEN_ERRORS as error:
                draw.problem(*draw.error_of(error))
        ready = state.recall("export-ready")
        if ready is not None and st.download_button(
            f"Save the export ({draw.size(len(ready.data))})", ready.data, ready.name, ready.kind, key="save-export",
            icon=":material/download:",
        ):  # fmt: skip
            state.forget("export-ready")
    with st.expander("Delete everything"):
        draw.note(
            "All answers with their sound and reports, roles, drafts, drills, and what you typed in the builder. For "
            "good: there is no way back. Settings and the listener stay."
        )
        sure = st.text_input("Type DELETE to confirm", key="sure")
        if draw.button("Delete everything for good", key="delete-all", disabled=sure.strip() != "DELETE"):
            try:
                st.toast(forgetting.everything())
            except draw.SPOKEN_ERRORS as error:
                draw.problem(*draw.error_of(error))
