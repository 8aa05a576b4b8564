"""My answers: what was kept, to find, hear, mark, compare and delete."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.store import AnswerRow
from ui import draw, resources, state, work

PAGE = 12
UNDO_S = 10


def show() -> None:
    """The library."""
    desk = state.desk()
    draw.title("My answers", "Everything you kept, on this computer. The star is yours alone; nothing here is graded.")
    _undo()
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    words = left.text_input("Search", placeholder="words of the question or of your answer", key="library-search")
    starred = right.toggle("Only ★", key="library-starred")
    count = state.recall("library-count", PAGE)
    found = resources.store().answers(words, starred=True if starred else None, limit=count)
    if not found.rows:
        draw.note("Nothing here yet. Keep an answer in Practise, and it appears." if not words and not starred
                  else "No answer has these words.")
    for row in found.rows:
        _card(row, desk)
    if found.total > count and st.button(f"Show more ({found.total - count})"):
        state.remember("library-count", count + PAGE)
        st.rerun()


def _card(row: AnswerRow, desk: state.Desk) -> None:
    when = row.answered_at.astimezone().strftime("%d %b %Y, %H:%M")
    length = draw.clock(row.duration_s) if row.duration_s is not None else "typed"
    with st.container(border=True, key=f"answer-{row.id}"):
        st.html(
            f'<p class="studio-note">{when} · {length} · {row.words} words</p>'
            f'<p class="studio-card">{draw.escaped(row.title or row.prompt)}</p>'
            f'<p class="studio-note">{draw.escaped(row.opening)}</p>'
        )
        with st.container(horizontal=True):
            if st.button("Open the report", key=f"open-{row.id}"):
                work.open_kept(desk, row.id)
                st.switch_page(state.recall("practise-page"))
            if st.button("★ Starred" if row.starred else "☆ Star", key=f"star-{row.id}"):
                resources.store().star(row.id, not row.starred)
                st.rerun()
            if st.button("Delete", key=f"delete-{row.id}", type="tertiary"):
                if studio.remove(resources.store(), row, work.now()):
                    state.remember("trashed", (row.session_id, row.prompt, work.now()))
                if desk.kept == row.id:
                    work.leave(desk)
                st.rerun()


def _undo() -> None:
    """Ten seconds to change one's mind; after that it is gone for good."""
    gone = state.recall("trashed")
    if gone is None:
        return

    @st.fragment(run_every=1.0)
    def wait() -> None:
        session_id, prompt, at = gone
        left = UNDO_S - int((work.now() - at).total_seconds())
        if left <= 0:
            resources.store().purge(before=work.now())
            state.forget("trashed")
            st.rerun(scope="app")
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.html(f'<p class="studio-note" role="status">Deleted: {draw.escaped(prompt)} ({left} s)</p>')
            if st.button("Bring it back", key="undo"):
                resources.store().restore(session_id)
                state.forget("trashed")
                st.rerun(scope="app")

    wait()
