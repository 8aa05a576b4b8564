"""Settings: how I speak, the voice, the microphone, the listener, and where everything lies."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from audio.stt.models import Listed
from trainer import practice, studio
from trainer.jobs import JobState
from trainer.settings import Settings, home
from ui import draw, resources, serving, state, voice, work
from ui.components import booth
from ui.screens import looked_at, manner

LISTENERS = {
    "auto": "The best one on this computer",
    "whisper": "Whisper",
    "sphinx": "PocketSphinx: a rough draft to correct by hand",
    "none": "None: sound only",
}
SPECIMEN = "Where do you see yourself in five years?"


def show() -> None:
    """What can be chosen; every change is saved at once."""
    draw.title("Settings", "Every change is saved at once.")
    settings = resources.settings()
    changed = _speaking(settings)
    changed = _voice(changed)
    changed = _microphone(changed)
    changed = _listener(changed)
    changed = looked_at.choose(changed)
    changed = _coaching(changed)
    if changed != settings:
        resources.save_settings(changed)
        st.toast("Saved")
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


def _voice(settings: Settings) -> Settings:
    draw.title_small("The question’s voice")
    names = {"": "the system’s choice"} | resources.voices(settings.tts_engine)
    left, right = st.columns(2)
    here = list(names)
    at = here.index(settings.voice) if settings.voice in here else 0
    name = left.selectbox("Voice", here, index=at, format_func=names.__getitem__, key="voice-name")
    rate = right.slider("Words a minute", 100, 220, settings.voice_rate_wpm, step=10, key="voice-rate")
    changed = replace(settings, voice=name or "", voice_rate_wpm=rate)
    spoken, says = voice.of(SPECIMEN, changed)

    def specimen() -> None:
        found, told = voice.of(SPECIMEN, changed)
        if found is not None and spoken is None:
            st.rerun(scope="app")
        booth.only_voice(f"voice-{name}-{rate}", SPECIMEN, found, told, "Hear this voice")

    draw.part(specimen, every=0.5 if spoken is None and says.endswith("…") else None)
    return changed


def _microphone(settings: Settings) -> Settings:
    draw.title_small("Microphone")
    booth.check("check-settings")
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


def _listener(settings: Settings) -> Settings:
    desk = state.desk()
    draw.title_small("The listener")
    draw.note(f"In use: {studio.listening(settings).label}.")
    if serving.shared():
        draw.note("The server’s operator chooses it for everybody.")
        return settings
    options = list(LISTENERS) + ([settings.stt_engine] if settings.stt_engine not in LISTENERS else [])
    engine = st.radio(
        "Who writes down the words", options, index=options.index(settings.stt_engine), key="listener",
        format_func=lambda name: LISTENERS.get(name, name),
    )  # fmt: skip
    models = {model.name: model for model in studio.models_here()}
    known = list(models) + ([settings.stt_model] if settings.stt_model not in models else [])
    model = st.selectbox(
        "Whisper’s size", known, index=known.index(settings.stt_model), key="model",
        format_func=lambda name: _size(models[name]) if name in models else name,
    )  # fmt: skip
    changed = replace(settings, stt_engine=engine or settings.stt_engine, stt_model=model or settings.stt_model)
    if "fetching" in desk.other:
        _fetching(desk)
    elif model in models and not models[model].present:
        size = models[model].size_mb
        if st.button(f"Get Whisper {model} ({size:.0f} MB, once)", key="get-model"):
            desk.other["fetching"] = resources.workers().listening.submit(studio.make_listener, model)
            st.rerun()
    if desk.problem:
        draw.problem(*desk.problem)
        desk.problem = None
    return changed


def _size(model: Listed) -> str:
    place = "on this computer" if model.present else f"{model.size_mb:.0f} MB to get"
    return f"{model.name}: {model.about} ({place})"


def _fetching(desk: state.Desk) -> None:
    def over(*_: object) -> None:
        desk.other.pop("fetching", None)

    def ended(job: JobState) -> None:
        over()
        if job.state == "failed" and job.error is not None:
            desk.problem = draw.error_of(job.error)

    draw.job_progress(desk.other["fetching"], "Getting the listener", ended, over)


def _data() -> None:
    draw.title_small("Where everything lies")
    st.html(f'<p class="studio-path">{draw.escaped(str(home()))}</p>')
    models = practice.models_folder()
    all_of_it, listeners = studio.size_of(home()), studio.size_of(models) if models.is_dir() else 0
    whole = f"Everything together takes {draw.size(all_of_it)}"
    draw.note(f"{whole}, {draw.size(listeners)} of it the listener." if listeners else f"{whole}.")
    draw.note("Nothing of it is anywhere else.")
    with st.container(horizontal=True):
        if st.button("Export everything", key="export", help="All answers with their sound, roles, and what you typed"):
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
        if st.button("Delete everything for good", key="delete-all", disabled=sure.strip() != "DELETE"):
            told = studio.delete_everything(resources.store())
            work.leave(state.desk())
            state.forget("export-ready")
            st.toast(told)
