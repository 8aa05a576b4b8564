"""What was begun and not finished: sound that a closed tab left, words that were typed."""

from __future__ import annotations

import json
from collections.abc import Callable

import streamlit as st

from trainer import studio
from ui import draw, resources, state, work
from ui.state import Desk

MOST = 3
"""Recordings offered at once, the newest ones."""

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
            st.markdown(f"**A recording of {draw.clock(take.duration_s)} was left unfinished.**")
            draw.note(f"To: {asked}" if asked else "It is safe on the disk.")
            with st.container(horizontal=True):
                if draw.button("Take it back", key=f"back-{take.path.stem}", type="primary"):
                    work.take_back(desk, take.path, take.label)
                    go()
                if draw.button("Throw it away", key=f"gone-{take.path.stem}"):
                    take.path.unlink(missing_ok=True)
                    st.rerun()
    for name in _typed_elsewhere(desk):
        found = _typed(desk, name, json.loads(resources.store().draft(name) or "{}"), go) or found
    return found


def _left(desk: Desk) -> tuple[str, ...]:
    """Names of what closed tabs left."""
    return (*sorted(set(studio.left_names()) - state.taken_back()), *_typed_elsewhere(desk))


def _typed_elsewhere(desk: Desk) -> list[str]:
    """Names of the drafts of answers whose tab is closed."""
    drafts = [(name, *name.partition(":")[::2]) for name in resources.store().drafts()]
    return [name for name, what, by in drafts if what == "answer" and by != desk.id and not state.is_in_use(by)]


def _typed(desk: Desk, name: str, draft: dict[str, str], go: Callable[[], None]) -> bool:
    """Words typed in a tab that is closed now."""
    if not draft.get("text", "").strip():
        return False
    with st.container(border=True, key=f"typed-{name}"):
        st.markdown("**An answer was being typed.**")
        draw.note(f"To: {draft['asked']}")
        with st.container(horizontal=True):
            if draw.button("Go on typing", key=f"go-on-{name}", type="primary"):
                known = {each.prompt: each.id for each in resources.bank().questions}
                asked = draft["asked"]
                work.choose(desk, known.get(asked, ""), asked="" if asked in known else asked)
                resources.store().save_draft(state.drafts_name(desk, "answer"), json.dumps(draft), at=work.now())
                resources.store().discard_draft(name)
                go()
            if draw.button("Throw it away", key=f"forget-{name}"):
                resources.store().discard_draft(name)
                st.rerun()
    return True


def _prompt(question_id: str) -> str:
    return next((q.prompt for q in resources.bank().questions if q.id == question_id), "")
