"""Where a tab is in Prepare: which screen, which step of the builder, which role."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from trainer import studio
from trainer.jobs import JobState
from ui import draw, resources, work
from ui.state import Desk

HOME, BEGIN, STEP, EVERY, DRAFT, CARD = "home", "begin", "step", "every", "draft", "card"
JOBS, JOB, COVER = "jobs", "job", "cover"

_LAST = "builder-step"


@dataclass
class Place:
    """Where a tab is. ``fresh`` changes when a field has to begin with other words than those typed
    into it; ``files`` counts the files that were given, so that each is read once."""

    view: str = HOME
    step: str = ""
    thinking: bool = False
    role: int = 0
    newest: int = studio.NEWEST
    fresh: int = 0
    files: int = 0
    job: str = ""
    problem: tuple[str, str] | None = None


def of(desk: Desk) -> Place:
    """The place of this tab."""
    found = desk.other.setdefault("prepare", Place())
    assert isinstance(found, Place)
    return found


def go(place: Place, view: str, *, role: int | None = None) -> None:
    """Show another part of Prepare."""
    place.view, place.problem = view, None
    if role is not None:
        place.role, place.newest = role, studio.NEWEST
    st.rerun()


def route(place: Place) -> tuple[str, ...]:
    """The builder's steps in this tab."""
    store = resources.store()
    shape = studio.shape_in_use(store, resources.settings().stage)
    return studio.route(shape, thinking=place.thinking, linked=studio.role_in_use(store) is not None)


def to_step(place: Place, step: str) -> None:
    """Open one step, and remember it for the next visit."""
    place.step, place.fresh = step, place.fresh + 1
    remember_step(place)
    go(place, STEP)


def remember_step(place: Place) -> None:
    """Keep which step is open."""
    kept = f"{'think' if place.thinking else 'write'}:{place.step}"
    resources.store().keep_text("choice", _LAST, kept, at=work.now())


def last_step(place: Place) -> str:
    """The step that was open last, in this tab or any other; empty when there was none."""
    way, _, step = (resources.store().kept_text("choice", _LAST) or "").partition(":")
    if not step:
        return ""
    place.thinking = way == "think"
    return step if step in route(place) else ""


def begin_job(place: Place, job: str) -> None:
    """Something that takes a while was begun."""
    place.job, place.problem = job, None


def watch(place: Place, title: str) -> object | None:
    """Show the job's progress, or give its result once: None while it runs or when it failed."""

    def over(_state: JobState | None = None) -> None:
        return None

    jobs = resources.workers().reading
    try:
        state = jobs.state(place.job)
    except KeyError:
        place.job = ""
        st.rerun()
    if not state.ended:
        draw.job_progress(place.job, title, over, over, jobs)
        return None
    place.job = ""
    if state.state == "failed" and state.error is not None:
        place.problem = draw.error_of(state.error)
    return state.result
