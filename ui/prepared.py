"""A file that takes a while: prepared by a job when it is asked for, then saved."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from trainer.jobs import JobState
from ui import draw, resources, serving, state


def forget(key: str) -> None:
    """Let go of a file that was prepared: what it holds may be gone by now."""
    state.forget(f"{key}-file")


def file(
    key: str, prepare: str, save: str, make: Callable[[], bytes], name: str, kind: str, *, about: str
) -> None:  # fmt: skip
    """Two buttons: ``prepare`` begins ``make`` in a process of its own, ``save`` hands its file out as ``name``.

    ``about``: what of all learners is in it, for a server's log.
    """
    jobs, job = resources.workers().reading, state.recall(f"{key}-job")

    def ended(found: JobState) -> None:
        state.forget(f"{key}-job")
        if found.state == "done":
            state.remember(f"{key}-file", found.result)
        elif found.error is not None and found.state == "failed":
            state.remember(f"{key}-problem", draw.error_of(found.error))

    if job:
        draw.job_progress(job, f"Preparing {name}", ended, lambda: state.forget(f"{key}-job"), jobs)
        return
    if problem := state.recall(f"{key}-problem"):
        draw.problem(*problem)
        state.forget(f"{key}-problem")
    with st.container(horizontal=True, vertical_alignment="center"):
        if draw.button(prepare, key=f"{key}-prepare", icon=":material/table:"):
            state.remember(f"{key}-job", jobs.submit(make))
            serving.note("exported", about, "all learners")
            st.rerun()
        if made := state.recall(f"{key}-file"):
            st.download_button(save, made, name, kind, key=f"{key}-save", on_click="ignore", icon=":material/download:")
