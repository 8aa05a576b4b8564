"""The report on the screen, and what can be done from it."""

from __future__ import annotations

import html

import streamlit as st

from trainer import progress
from ui import draw, resources, work
from ui.components import report as page
from ui.screens import coached, meanwhile
from ui.state import Desk


def report(desk: Desk) -> None:
    """The report of the answer on the desk; earlier attempts below."""
    if desk.problem:
        draw.problem(*desk.problem)
        desk.problem = None
    if desk.sample:
        st.html(
            '<div class="studio-view"><span>A sample answer</span>'
            f"<p>{html.escape(desk.sample)}. This is what you get for your own.</p></div>"
        )
    markup, key = work.markup(desk)
    answer, *words = desk.other.get("cite", (None,))
    cite = (words[0], words[1]) if answer is not None and answer == desk.kept else None

    def typed(which: str, text: str) -> None:
        work.keep_typed(desk, which, text)

    deed = page.show(markup, f"report-{key}", cite, work.typed_words(desk), typed)
    if deed is not None and work.act(desk, deed):
        st.rerun()
    if not desk.sample:
        meanwhile.compared(desk)
        coached.below(desk)
        _attempts(desk)
    with st.container(horizontal=True):
        if st.button("Another question", key="another", icon=":material/arrow_back:"):
            work.leave(desk)
            st.rerun()
        if desk.kept is not None and st.button("Throw this answer away", key="throw-kept", type="tertiary"):
            work.delete_kept(desk)
            st.rerun()
    if desk.kept is not None:
        draw.note(f"Kept in My answers, on {resources.place()}.")


def _attempts(desk: Desk) -> None:
    """Earlier attempts stay, each a click away."""
    rows = [row for row in work.earlier(desk) if row.id != desk.kept]
    if not rows:
        return
    together = desk.kept is not None and not progress.held_back(resources.settings())
    st.html('<h2 class="studio-part">Your other attempts at this question</h2>')
    for row in rows[:6]:
        when = row.answered_at.astimezone().strftime("%d %b %Y, %H:%M")
        with st.container(border=True, key=f"other-{row.id}"):
            star = " · ★" if row.starred else ""
            draw.note(f"{when} · {work.length(row.duration_s)}{star}")
            st.html(f'<p class="studio-card">{draw.escaped(row.opening)}</p>')
            with st.container(horizontal=True):
                if together and st.button("Side by side", key=f"against-{row.id}"):
                    desk.other["against"], desk.phase = row.id, "compare"
                    st.rerun()
                if st.button("Open its report", key=f"attempt-{row.id}", type="tertiary"):
                    work.open_kept(desk, row.id)
                    st.rerun()
