"""The question's voice: spoken once in a worker, played by the browser."""

from __future__ import annotations

import threading
from dataclasses import replace

import streamlit as st

from trainer import practice, studio
from trainer.settings import Settings
from trainer.values import Manner
from ui import draw, resources

KEPT = 100

SILENT = practice.SILENT

SLOWER, SLOWEST_WPM = 0.85, 80
"""How much slower the voice is for a second language; our own choice, the person's rate still counts."""


@st.cache_resource
def _spoken() -> dict[tuple[str, str, str, int], str | bytes]:
    return {}


@st.cache_resource
def _lock() -> threading.Lock:
    return threading.Lock()


def forget_failures() -> None:
    """Let what could not be spoken be tried again: a voice has come."""
    with _lock():
        for key in [key for key, found in _spoken().items() if not isinstance(found, bytes)]:
            del _spoken()[key]


def of(prompt: str, settings: Settings) -> tuple[bytes | None, str]:
    """The spoken question as a WAV file, or None and what to say meanwhile (it ends in … while it is being made).

    None and nothing to say where the person wants no voice.
    """
    if settings.tts_engine == SILENT:
        return None, ""
    if settings.manner is Manner.SECOND_LANGUAGE:
        settings = replace(settings, voice_rate_wpm=max(SLOWEST_WPM, round(settings.voice_rate_wpm * SLOWER)))
    key = (prompt, settings.tts_engine, settings.voice, settings.voice_rate_wpm)
    jobs = resources.workers().voice
    with _lock():
        spoken = _spoken()
        found = spoken.get(key)
        if isinstance(found, bytes):
            return found, ""
        if found is None:
            while len(spoken) >= KEPT:
                spoken.pop(next(iter(spoken)))
            found = spoken[key] = jobs.submit(studio.make_voice, prompt, settings)
        try:
            state = jobs.state(found)
        except KeyError:
            del spoken[key]
            return None, "The voice is getting ready …"
        if state.state == "done":
            spoken[key] = state.result
            return state.result, ""
        if state.ended:
            message, hint = draw.error_of(state.error) if state.error else ("The voice was stopped.", "")
            return None, f"The question cannot be spoken here. {message} {hint}".strip()
    return None, "The voice is getting ready …"
