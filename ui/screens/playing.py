"""Words that can be heard: a button that plays what a statement rests on, and the sound once it was pressed."""

from __future__ import annotations

import streamlit as st

from audio.values import TimeSpan
from trainer import studio
from trainer.practice import Reviewed
from trainer.values import Evidence
from ui import draw, state

BREATH_S = 0.4
"""Sound played around a quote, so that its first word is not cut."""


def offer(made: Reviewed | None, evidence: Evidence | None, key: str, whole: str = "Hear it") -> None:
    """A button that plays the words or the moment a statement rests on, else the whole answer; none without sound.

    ``whole``: what it says where it plays the whole.
    """
    if made is None or made.sound is None:
        return
    at = evidence.time if evidence is not None else None
    label = f"Play {draw.clock(at.start_s)}" if at else whole
    if draw.button(label, key=key, icon=":material/play_arrow:", type="tertiary"):
        begin(key)
        st.rerun()


def begin(key: str) -> None:
    """This one is to play from the next drawing on, until the person leaves the screen."""
    state.remember(state.PLAYING, key)


def asked(key: str) -> bool:
    """Whether this is the one that was pressed last."""
    return bool(state.recall(state.PLAYING) == key)


def play(made: Reviewed | None, evidence: Evidence | None) -> None:
    """The sound itself, begun at once."""
    if made is None or made.sound is None:
        return
    at = evidence.time if evidence is not None else None
    sound = _cut(made.sound, max(0.0, at.start_s - BREATH_S), at.end_s + BREATH_S) if at else made.sound
    st.audio(sound, format="audio/flac", autoplay=True)


@st.cache_data(max_entries=16, show_spinner=False)
def _cut(sound: bytes, start_s: float, end_s: float) -> bytes:
    """The seconds alone: played a second time they begin and end where they did the first time."""
    return studio.clip(sound, TimeSpan(start_s, end_s))
