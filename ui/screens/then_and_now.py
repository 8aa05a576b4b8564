"""Then and now: the first and the latest time that one part of an answer was heard, one after the other."""

from __future__ import annotations

import streamlit as st

from audio.values import TimeSpan
from trainer import progress, studio
from trainer.progress import Take, View
from ui import draw, resources, state, work
from ui.components import two
from ui.screens import view
from ui.state import Desk


def show(desk: Desk) -> None:
    """Pick a question and a part; hear its two takes."""
    store, settings = resources.store(), resources.settings()
    why = progress.held_back(settings)
    if why:
        draw.note(why)
        return
    prompts = view.prompts()
    left, right = st.columns(2)
    with left:
        chosen = View(view.question(prompts))
    parts = {part.id: part.title for part in progress.elements(store, chosen, settings, resources.bank())}
    if not prompts or not parts:
        draw.note("Nothing here yet. Answer a question twice, and the two can be heard one after the other.")
        return
    part = right.selectbox("Part of the answer", list(parts), format_func=parts.__getitem__, key="then-part")
    met = progress.then_and_now(store, part or next(iter(parts)), chosen, settings)
    clips = [_clip(take, head) for take, head in ((met.first, "Then"), (met.latest, "Now")) if take is not None]
    if met.because:
        draw.note(met.because)
    if clips:
        opened = two.show(f"two-{met.element}", clips)
        if opened is not None:
            work.open_kept(desk, opened)
            st.switch_page(state.recall("practise-page"))


def _clip(take: Take, head: str) -> two.Clip:
    sound = _sound(take.media, take.time.start_s, take.time.end_s)
    below = f"{take.question} · {take.level}"
    return two.Clip(take.answer_id, f"{head}: {draw.moment(take.answered_at)}", take.evidence.quote or "", below, sound)


@st.cache_data(max_entries=64, show_spinner=False)
def _sound(digest: str, start_s: float, end_s: float) -> str:
    """A take's seconds for the page; the same ones again are not cut twice."""
    return two.packed(studio.clip(resources.store().media.path(digest), TimeSpan(start_s, end_s)))
