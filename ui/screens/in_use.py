"""One quiet line beside a recorder: which microphone, which listener, and that everything stays here."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from ui import draw, resources

BROWSER, MACHINE, UPLOAD, SILENT = "browser", "machine", "upload", "silent"
"""How an answer is given: by the browser's microphone, this computer's own, as a file, or without any sound."""


def show(way: str, label: str = "", *, job: str = "", choosing: bool = False) -> None:
    """Say it. ``label``: what the browser calls its microphone, once it has told; ``job``: what is judged for.

    ``choosing``: nothing is recorded yet, so it is also said where this computer's own microphone is out of reach.
    """
    settings = resources.settings()
    lines = [f"Microphone: {_microphone(way, label)}", f"Listener: {studio.listening(settings).label}"]
    if choosing and way == BROWSER and not resources.microphones()[0]:
        lines.append("this computer’s own microphone cannot be used from here")
    if job:
        lines.append(f"Job: {job}")
    told = " · ".join(map(draw.escaped, lines))
    st.html(f'<p class="studio-where">{told} · <strong>Stays on {resources.place()}</strong></p>')


def _microphone(way: str, label: str) -> str:
    if way == MACHINE:
        return resources.settings().microphone or next(iter(resources.microphones()[0]), "")
    if way == BROWSER:
        return f"this browser’s ({label})" if label else "the one this browser uses"
    return "none, you bring a recording" if way == UPLOAD else "none, nothing is recorded"
