"""The library: search, filter, open, star, name, tag, hand out, delete with ten seconds to change one's mind."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.store import AnswerRow, Page
from ui import draw, resources, state, work
from ui.state import Desk

PAGE = 12
"""Answers on one page."""

PLACE, OPEN = "library-place", "library-open"


def show(desk: Desk) -> None:
    """Search and filters, then a page of answers, the newest first."""
    store = resources.store()
    words = st.text_input("Search", placeholder="words of the question, your answer, or its name", key="library-search")
    tags = store.tags()
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    tag = ""
    if tags:
        every = ["", *tags]
        tag = left.selectbox("Tag", every, format_func=lambda each: each or "Any or none", key="library-tag")
    starred = right.toggle("Only ★", key="library-starred")
    looked_for = (words, tag, starred)
    asked_for, place = state.recall(PLACE, (looked_for, 0))
    if asked_for != looked_for:
        place = 0
    find = {"tag": tag or None, "starred": True if starred else None}
    found = store.answers(words, offset=place, limit=PAGE, **find)
    if not found.rows and place:  # the last one of a page was deleted
        place = max(0, place - PAGE)
        found = store.answers(words, offset=place, limit=PAGE, **find)
    state.remember(PLACE, (looked_for, place))
    if not found.rows:
        kept_any = words or tag or starred
        draw.note("No answer fits that." if kept_any else "Nothing here yet. Keep an answer, and it appears.")
        return
    _pages(found, looked_for, "top")
    for row in found.rows:
        _card(row, desk, tags)
    _pages(found, looked_for, "end")


def _pages(found: Page, looked_for: tuple[str, str | None, bool], where: str) -> None:
    """Which part of the list this is, and the way to the next; nothing where all of it stands here."""
    if found.total <= PAGE:
        return
    last = found.offset + len(found.rows)
    with st.container(horizontal=True, vertical_alignment="center", key=f"pages-{where}"):
        if draw.button("Newer", key=f"newer-{where}", disabled=not found.offset, icon=":material/arrow_back:"):
            state.remember(PLACE, (looked_for, max(0, found.offset - PAGE)))
            st.rerun()
        draw.note(f"{found.offset + 1} to {last} of {found.total:,}")
        if draw.button("Older", key=f"older-{where}", disabled=last >= found.total, icon=":material/arrow_forward:"):
            state.remember(PLACE, (looked_for, last))
            st.rerun()


def _card(row: AnswerRow, desk: Desk, tags: tuple[str, ...]) -> None:
    when = row.answered_at.astimezone().strftime("%d %b %Y, %H:%M").lstrip("0")
    chips = "".join(f'<span class="studio-tag">{draw.escaped(tag)}</span>' for tag in row.tags)
    name = f'<p class="studio-note">{draw.escaped(row.prompt)}</p>' if row.title else ""
    more = " …" if row.words > len(row.opening.split()) else ""
    with st.container(border=True, key=f"answer-{row.id}"):
        st.html(
            f'<p class="studio-note">{when} · {work.length(row.duration_s)} · {row.words} words {chips}</p>'
            f'<p class="studio-card">{draw.escaped(row.title or row.prompt)}</p>{name}'
            f'<p class="studio-note">{draw.escaped(row.opening)}{more}</p>'
        )
        with st.container(horizontal=True):
            if draw.button("Open the report", key=f"open-{row.id}"):
                work.open_kept(desk, row.id)
                st.switch_page(state.recall("practise-page"))
            draw.star(row.id, row.starred)
            shown = state.recall(OPEN) == row.id
            if draw.button("Less" if shown else "More", key=f"more-{row.id}", help="Name, tags, export"):
                state.remember(OPEN, None if shown else row.id)
                st.rerun()
            if draw.button("Delete", key=f"delete-{row.id}", type="tertiary"):
                work.remove(row.id)
                if desk.kept == row.id:
                    work.leave(desk)
                st.rerun()
        if shown:
            _more(row, tags)


def _more(row: AnswerRow, tags: tuple[str, ...]) -> None:
    """Name it, tag it, hand it out; every change is kept at once."""
    store = resources.store()
    name = st.text_input("Name", row.title, key=f"name-{row.id}", placeholder="a name of your own", max_chars=200)
    if name != row.title:
        store.rename_answer(row.id, name)
        st.rerun()
    chosen = st.multiselect(
        "Tags", sorted({*tags, *row.tags}), default=list(row.tags), accept_new_options=True, key=f"tags-{row.id}",
        placeholder="Type a tag and press Enter",
    )  # fmt: skip
    if {*chosen} != {*row.tags}:
        store.tag(row.id, chosen)
        st.rerun()
    form = st.selectbox(
        "Export as", list(studio.FORMS), format_func=lambda each: studio.FORMS[each][0], key=f"form-{row.id}"
    )
    try:
        parcel = studio.hand_out(store, row.id, form or "html")
    except draw.SPOKEN_ERRORS as error:
        message, hint = draw.error_of(error)
        draw.note(f"{message} {hint}")
        return
    st.download_button(
        "Save the file", parcel.data, parcel.name, parcel.kind, key=f"save-{row.id}", on_click="ignore",
        icon=":material/download:",
    )  # fmt: skip
    draw.note(f"{parcel.name}, {draw.size(len(parcel.data))}. It goes where you save it, and nowhere else.")


def undo() -> None:
    """Ten seconds to change one's mind; after that it is gone for good."""
    if not studio.can_come_back(resources.store(), work.now()):
        return

    def wait() -> None:
        waiting = studio.can_come_back(resources.store(), work.now())
        if not waiting:
            studio.empty_trash(resources.store(), work.now())
            st.rerun(scope="app")
        for gone, left in waiting:
            with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"gone-{gone.session_id}"):
                many = f" and {gone.answers - 1} more" if gone.answers > 1 else ""
                st.html(
                    f'<p class="studio-note" role="status">Deleted: {draw.escaped(gone.prompt)}{many}</p>'
                    f'<p class="studio-note">{left} s</p>'
                )
                if draw.button("Bring it back", key=f"undo-{gone.session_id}"):
                    resources.store().restore(gone.session_id)
                    st.rerun(scope="app")

    draw.part(wait, every=1.0)
