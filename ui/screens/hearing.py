"""Settings: the voice that asks, and the listener that writes down the words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import streamlit as st

from audio.stt.models import Listed
from trainer import studio
from trainer.settings import Settings
from ui import draw, resources, serving, state, voice
from ui.components import booth
from ui.screens import fetching

SYSTEM, PIPER = "system", "piper"
SCRIPT = "scripted"
SPEAKERS = {
    SYSTEM: "This computer’s own voice",
    PIPER: "Piper: easier to listen to, made on this computer",
    voice.SILENT: "No voice: the question is only shown",
}
LISTENERS = {
    "auto": "The best one on this computer",
    "whisper": "Whisper",
    "sphinx": "PocketSphinx: a rough draft to correct by hand",
    "none": "None: sound only",
    SCRIPT: "A script: it plays the words of a file",
}
WHISPERS = ("auto", "whisper")
"""The listeners whose size can be chosen."""
SPECIMEN = "Where do you see yourself in five years?"


def asks(settings: Settings) -> Settings:
    """Who speaks the questions, in which voice, how fast; and a specimen to hear."""
    draw.title_small("The question’s voice")
    engines = list(SPEAKERS) + ([settings.tts_engine] if settings.tts_engine not in SPEAKERS else [])
    engine = st.radio(
        "Who asks", engines, index=engines.index(settings.tts_engine), key="voice-engine",
        format_func=lambda name: SPEAKERS.get(name, name),
    ) or settings.tts_engine  # fmt: skip
    changed = settings if engine == settings.tts_engine else replace(settings, tts_engine=engine, voice="")
    trouble = studio.voice_trouble(engine)
    if trouble is not None:
        draw.problem(*trouble)
    if engine == voice.SILENT:
        draw.note("Nothing rings either: the limit of an answer is shown.")
    if engine == voice.SILENT or trouble is not None:
        return changed
    known = {each.name: each for each in studio.piper_voices()} if engine == PIPER else {}
    names = _piper(known) if known else {"": "the system’s choice"} | resources.voices(engine)
    left, right = st.columns(2)
    here = list(names)
    at = here.index(changed.voice) if changed.voice in here else 0
    name = left.selectbox("Voice", here, index=at, format_func=names.__getitem__, key=f"voice-name-{engine}")
    rate = right.slider("Words a minute", 100, 220, settings.voice_rate_wpm, step=10, key="voice-rate")
    name = name or here[at]
    changed = replace(changed, voice=name, voice_rate_wpm=rate)
    if name in known and not known[name].present:
        _get_voice(known[name])
    else:
        _specimen(changed)
    return changed


def _piper(known: dict[str, Listed]) -> dict[str, str]:
    return {
        name: each.about.partition(" (")[0] + ("" if each.present else f" · {draw.size(each.size)} to get")
        for name, each in known.items()
    }


def _get_voice(wanted: Listed) -> None:
    if serving.shared():
        draw.note("This voice is not on the server. Its operator puts it there.")
        return
    draw.note(f"{wanted.about}. Until it is here the questions are shown, not spoken.")
    fetching.offer(state.desk(), "voice", wanted, wanted.about.partition(",")[0], studio.make_piper_voice)


def _specimen(settings: Settings) -> None:
    spoken, says = voice.of(SPECIMEN, settings)

    def specimen() -> None:
        found, told = voice.of(SPECIMEN, settings)
        if found is not None and spoken is None:
            st.rerun(scope="app")
        name = f"voice-{settings.tts_engine}-{settings.voice}-{settings.voice_rate_wpm}"
        booth.only_voice(name, SPECIMEN, found, told, "Hear this voice")

    draw.part(specimen, every=0.5 if spoken is None and says.endswith("…") else None)


def listens(settings: Settings) -> Settings:
    """Who writes down the words, and getting one that is not here."""
    draw.title_small("The listener")
    draw.note(f"In use: {studio.listening(settings).label}.")
    if serving.shared():
        draw.note("The server’s operator chooses it for everybody.")
        return settings
    options = [name for name in LISTENERS if name != SCRIPT or settings.stt_engine == SCRIPT]
    engine = st.radio(
        "Who writes down the words", options, index=options.index(settings.stt_engine), key="listener",
        format_func=LISTENERS.__getitem__,
    )  # fmt: skip
    changed = replace(settings, stt_engine=engine or settings.stt_engine)
    return replace(changed, stt_model=_whispers(changed.stt_model)) if changed.stt_engine in WHISPERS else changed


def _whispers(chosen: str) -> str:
    """Which of Whisper's models, or a folder of one's own; a script's file, left by another listener, is none."""
    models = {model.name: model for model in studio.models_here()}
    now = Settings().stt_model if Path(chosen).is_file() else chosen
    known = [*models, *({now} - models.keys())]
    model = st.selectbox(
        "Whisper’s size", known, index=known.index(now), key="model",
        format_func=lambda name: _size(models[name]) if name in models else f"{Path(name).name}: your own",
    ) or now  # fmt: skip
    if model in models:
        fetching.offer(state.desk(), "listener", models[model], f"Whisper {model}", studio.make_listener)
    return model


def _size(model: Listed) -> str:
    return f"{model.name}: {model.about} ({'on this computer' if model.present else f'{draw.size(model.size)} to get'})"
