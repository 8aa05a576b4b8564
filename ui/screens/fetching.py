"""Getting a listener or a voice because somebody asked for it: how much there is, how it goes, a way to stop."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from audio.stt.models import Listed
from trainer.jobs import JobState
from ui import draw, resources, voice
from ui.state import Desk

STOPPED = "Stopped. What has arrived is kept: the next try goes on from there."


def offer(desk: Desk, part: str, wanted: Listed, called: str, make: Callable[..., str]) -> None:
    """A button that gets ``wanted``; once clicked, how far it is. ``part``: a name for this place on the screen."""
    drawer = f"fetching-{part}"
    if drawer in desk.other:
        _watch(desk, drawer)
        return
    name, told = desk.other.get(f"{drawer}-told", ("", None))
    if told is not None and name == wanted.name and not wanted.present:
        draw.problem(*told) if isinstance(told, tuple) else draw.note(told)
    if not wanted.present and draw.button(says(wanted, called), f"get-{part}", icon=":material/download:"):
        job = resources.workers().fetching.submit(make, wanted.name)
        desk.other[drawer] = (job, wanted.name, called)
        desk.other.pop(f"{drawer}-told", None)
        st.rerun()


def says(wanted: Listed, called: str) -> str:
    """What the button says: the whole size, or what is still missing of it."""
    if not wanted.arrived:
        return f"Get {called} ({draw.size(wanted.size)}, once)"
    return f"Go on getting {called} ({draw.size(wanted.arrived)} of {draw.size(wanted.size)} are here)"


def _watch(desk: Desk, drawer: str) -> None:
    job, name, called = desk.other[drawer]

    def over() -> None:
        desk.other.pop(drawer, None)

    def ended(found: JobState) -> None:
        over()
        if found.state == "done":
            voice.forget_failures()
        elif found.state == "cancelled" or found.error is None:
            desk.other[f"{drawer}-told"] = (name, STOPPED)
        else:
            desk.other[f"{drawer}-told"] = (name, draw.error_of(found.error))

    draw.job_progress(job, f"Getting {called}", ended, over, resources.workers().fetching)
