"""What was begun and not finished: sound that a closed tab left, words that were typed."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from trainer import studio
from ui import draw, resources, rounds, state, work
from ui.state import Desk
from ui.work import penned

MOST = 3
"""Recordings offered at once, the newest ones, and as many typed answers."""

LOOK_S = 5.0
"""How often a page that stands open looks whether a tab has gone."""


def offer(desk: Desk, go: Callable[[], None] = st.rerun) -> bool:
    """A card for each, with its way on and its way out; whether there was any. ``go`` leads to the answer.

    What a tab leaves that is closed later comes by itself; so buttons beside this are drawn by ``draw.button``.
    """
    state.release_stale()
    shown, found = _left(desk), False

    def watch() -> None:
        state.release_stale()
        if _left(desk) != shown:
            st.rerun(scope="app")

    draw.part(watch, every=max(LOOK_S, draw.poll_s()))
    for take in [each for each in studio.left_behind() if each.path.name in shown][-MOST:]:
        found = True
        asked = take.label.get("asked") or _prompt(take.label.get("question", ""))
        with st.container(border=True, key=f"left-{take.path.stem}"):
            of = f" of {draw.clock(take.duration_s)}" if work.has_clock(resources.settings()) else ""
            st.markdown(f"**A recording{of} was left unfinished.**")
            draw.note(f"To: {asked}" if asked else "It is safe on the disk.")
            with st.container(horizontal=True):
                if draw.button("Take it back", key=f"back-{take.path.stem}", type="primary"):
                    work.take_back(desk, take.path, take.label)
                    go()
                if draw.button("Throw it away", key=f"gone-{take.path.stem}"):
                    take.path.unlink(missing_ok=True)
                    st.rerun()
    for name in [each for each in _typed_elsewhere(desk) if each in shown][-MOST:]:
        found = True
        _typed(desk, name, go)
    return found


def _left(desk: Desk) -> tuple[str, ...]:
    """Names of what closed tabs left."""
    return (*sorted(set(studio.left_names()) - state.taken_back()), *_typed_elsewhere(desk))


def _typed_elsewhere(desk: Desk) -> list[str]:
    """Names of the drafts of answers that nobody has before them: their tab is closed, or their drill is over."""
    found = rounds.waiting(desk)
    here = {""} | ({turn.attempt for turn in found.turns} if found is not None else set())

    def lies_before_somebody(name: str) -> bool:
        by, _, attempt = name.partition(":")[2].partition(":")
        return attempt in here if by == desk.id else state.is_in_use(by)

    drafts = [name for name in resources.store().drafts() if name.startswith(f"{penned.ANSWER}:")]
    return [name for name in drafts if not lies_before_somebody(name)]


def _typed(desk: Desk, name: str, go: Callable[[], None]) -> None:
    """Words typed in a tab that is closed now, or that their drill did not get to read."""
    words = penned.read(name)
    if not words.text:  # gone a moment ago, in another tab
        return
    with st.container(border=True, key=f"typed-{name.replace(':', '-')}"):
        st.markdown("**An answer was being typed.**")
        draw.note(f"To: {words.asked}")
        with st.container(horizontal=True):
            if draw.button("Go on typing", key=f"go-on-{name}", type="primary"):
                penned.go_on(desk, name)
                go()
            if draw.button("Throw it away", key=f"forget-{name}"):
                resources.store().discard_draft(name)
                st.rerun()


def _prompt(question_id: str) -> str:
    return next((q.prompt for q in resources.bank().questions if q.id == question_id), "")
