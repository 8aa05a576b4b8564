"""The jobs a learner prepares for: added from an advert, put right, one of them in use."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.values import RoleProfile
from ui import draw, preparing, resources, state, work
from ui.components import pen, sheet
from ui.components.sheet import Field
from ui.preparing import Place
from ui.screens import aspirations
from ui.state import Desk

UNDO_S = 10
DRAFT = "advert"
LARGEST_MB = 20


def every(desk: Desk, place: Place) -> None:
    """All jobs, which one is in use, and a place for another."""
    aspirations.back(place)
    store = resources.store()
    roles, used = studio.kept_roles(store), studio.role_in_use(store)
    draw.title("The jobs you prepare for", "One of them is in use: Practise, Interview and Drill work with it.")
    _undo()
    for role in roles:
        _card(place, role, used is not None and used.id == role.id)
    if roles and used is not None and draw.button("Use none for now", key="use-none", type="tertiary"):
        studio.use_role(store, None, at=work.now())
        st.rerun()
    _add(desk, place, first=not roles)


def _card(place: Place, role: studio.KeptRole, in_use: bool) -> None:
    store = resources.store()
    with st.container(border=True, key=f"job-{role.id}"):
        count = len(role.lines)
        lines = "nothing it asks for was found yet" if not count else f"{count} {'line' if count == 1 else 'lines'}"
        mark = '<b class="studio-used">✓ In use</b> · ' if in_use else ""
        st.html(f'<p class="studio-card" dir="auto">{draw.escaped(role.name)}</p>'
                f'<p class="studio-note">{mark}{lines}</p>')  # fmt: skip
        with st.container(horizontal=True):
            if not in_use and draw.button("Use this one", key=f"use-{role.id}", type="primary"):
                studio.use_role(store, role.id, at=work.now())
                st.rerun()
            if draw.button("What my answers cover", key=f"cover-{role.id}"):
                preparing.go(place, preparing.COVER, role=role.id)
            if draw.button("Look at it", key=f"job-open-{role.id}"):
                preparing.go(place, preparing.JOB, role=role.id)
            if draw.button("Delete", key=f"job-delete-{role.id}", type="tertiary"):
                state.remember("role-gone", (studio.remove_role(store, role.id), work.now()))
                st.rerun()


def _undo() -> None:
    """Ten seconds to change one's mind."""
    gone = state.recall("role-gone")
    if gone is None:
        return
    removed, at = gone

    def wait() -> None:
        left = UNDO_S - int((work.now() - at).total_seconds())
        if left <= 0:
            state.forget("role-gone")
            st.rerun()
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.html(f'<p class="studio-note" role="status">Deleted: {draw.escaped(removed.role.name)} ({left} s)</p>')
            if draw.button("Bring it back", key="role-undo"):
                studio.bring_role_back(resources.store(), removed, at=work.now())
                state.forget("role-gone")
                st.rerun()

    draw.part(wait, every=1.0)


def _add(desk: Desk, place: Place, *, first: bool) -> None:
    draw.title_small("Add a job" if first else "Add another one")
    if place.job:
        found = preparing.watch(place, "Reading the file")
        if isinstance(found, RoleProfile):
            _added(place, studio.add_profile(resources.store(), found, at=work.now()))
        if place.job:
            return
    if place.problem:
        draw.problem(*place.problem)
    _left_behind(desk, place)
    store, name = resources.store(), state.drafts_name(desk, DRAFT)

    def typed(text: str) -> None:
        if text:
            store.save_draft(name, text, at=work.now())
        else:
            store.discard_draft(name)

    found = pen.show(
        store.draft(name) or "", f"advert-{desk.id}-{place.fresh}",
        label="Paste the advert, or type the job’s title", button="Read it", hint="Kept while you type",
        rows=6, typed=typed,
    )  # fmt: skip
    if found.handed_in and found.text is not None:
        try:
            role = studio.add_role(store, found.text, at=work.now())
        except draw.SPOKEN_ERRORS as error:
            place.problem = draw.error_of(error)
        else:
            store.discard_draft(name)
            _added(place, role)
        st.rerun()
    given = st.file_uploader(
        "Or a file with the advert",
        type=["txt", "md", "pdf"],
        key=f"advert-file-{desk.id}-{place.files}",
        max_upload_size=LARGEST_MB,
    )
    draw.note("Text or PDF. It is read here and sent nowhere; links in it are not opened.")
    if given is not None:
        job = resources.workers().reading.submit(studio.make_profile, given.getvalue(), given.name)
        place.files += 1
        preparing.begin_job(place, job)
        st.rerun()


def _added(place: Place, role: studio.KeptRole) -> None:
    place.fresh += 1
    place.view, place.role, place.problem = preparing.JOB, role.id, None
    st.rerun()


def _left_behind(desk: Desk, place: Place) -> None:
    """An advert that was being typed in a tab that is closed now."""
    store = resources.store()
    for name, text in store.drafts().items():
        what, _, owner = name.partition(":")
        if what != DRAFT or owner == desk.id or state.is_in_use(owner) or not text.strip():
            continue
        with st.container(border=True, key=f"left-{owner}"):
            st.markdown("**An advert was being typed.**")
            draw.note(f"{text[:120]} …" if len(text) > 120 else text)
            with st.container(horizontal=True):
                if draw.button("Go on with it", key=f"advert-on-{owner}", type="primary"):
                    store.save_draft(state.drafts_name(desk, DRAFT), text, at=work.now())
                    store.discard_draft(name)
                    place.fresh += 1
                    st.rerun()
                if draw.button("Throw it away", key=f"advert-gone-{owner}"):
                    store.discard_draft(name)
                    st.rerun()


def one(place: Place) -> None:
    """What was read of one job, to be put right."""
    aspirations.back(place, preparing.JOBS, "All jobs")
    store = resources.store()
    try:
        role = studio.kept_role(store, place.role)
    except draw.SPOKEN_ERRORS as error:
        draw.problem(*draw.error_of(error))
        return
    used = studio.role_in_use(store)
    in_use = used is not None and used.id == role.id
    draw.title(role.name, "This is what was read. Correct what is not right; every change is kept at once.")
    with st.container(horizontal=True):
        if draw.button("What my answers cover", type="primary", key="one-cover"):
            preparing.go(place, preparing.COVER, role=role.id)
        if in_use:
            st.html('<p class="studio-note studio-beside"><b class="studio-used">✓ In use</b></p>')
        elif draw.button("Use this one", key="one-use"):
            studio.use_role(store, role.id, at=work.now())
            st.rerun()
    _fields(role)
    _lines(place, role)
    with st.expander("The advert as you gave it", expanded=not role.advert):
        _advert(role)


def _fields(role: studio.KeptRole) -> None:
    store, profile = resources.store(), role.profile

    def typed(fields: dict[str, str]) -> None:
        studio.change_role(store, role.id, at=work.now(), **fields)

    sheet.show(
        (
            Field("title", "Job title", profile.title),
            Field("company", "Company", profile.company),
            Field("level", "Level", profile.level, "entry, senior, executive …"),
            Field("field", "Field", profile.field, "nursing, data, sales …"),
            Field("mission", "The company’s purpose, in its words", profile.mission, rows=2),
        ),
        f"role-{role.id}", typed,
    )  # fmt: skip


def _advert(role: studio.KeptRole) -> None:
    def typed(fields: dict[str, str]) -> None:
        studio.change_role(resources.store(), role.id, at=work.now(), advert=fields["advert"])

    sheet.show((Field("advert", "Change it, and its lines are read again.", role.advert, rows=12),),
               f"role-advert-{role.id}", typed)  # fmt: skip


def _lines(place: Place, role: studio.KeptRole) -> None:
    """What the job asks for, each line to be left out; and lines of one's own."""
    store = resources.store()
    draw.title_small("What it asks for")
    if not role.lines:
        draw.note("No line that asks for something was found. Paste the advert below, or write lines yourself.")
    heads = {"requirement": "What you would bring", "responsibility": "What you would do"}
    for kind, head in heads.items():
        mine = [line for line in role.lines if line.kind == kind]
        if not mine:
            continue
        st.html(f'<h3 class="studio-small">{head}</h3>')
        for line in mine:
            with st.container(key=f"line-{role.id}-{line.id}", horizontal=True, vertical_alignment="center"):
                st.html(f'<p class="studio-line" dir="auto">{draw.escaped(line.text)}</p>')
                if draw.button("Leave out", key=f"out-{role.id}-{line.id}", type="tertiary",
                             help=f"Leave out: {draw.plain(line.text[:80])}"):  # fmt: skip
                    studio.leave_out(store, role.id, line.text, at=work.now())
                    st.rerun()
    if place.problem:
        draw.problem(*place.problem)
    with st.form(f"add-line-{role.id}", clear_on_submit=True, border=False):
        left, right = st.columns([3, 1], vertical_alignment="bottom")
        text = left.text_input("A line it should have", key=f"new-line-{role.id}", placeholder="write SQL queries")
        if right.form_submit_button("Add it", width="stretch"):
            try:
                studio.add_line(store, role.id, text, at=work.now())
                place.problem = None
            except draw.SPOKEN_ERRORS as error:
                place.problem = draw.error_of(error)
            st.rerun()
    if role.left_out:
        with st.expander(f"Left out ({len(role.left_out)})"):
            for number, text in enumerate(role.left_out):
                with st.container(key=f"left-out-{number}", horizontal=True, vertical_alignment="center"):
                    st.html(f'<p class="studio-line" dir="auto">{draw.escaped(text)}</p>')
                    if draw.button("Put back", key=f"back-{role.id}-{number}", type="tertiary"):
                        studio.put_back(store, role.id, text, at=work.now())
                        st.rerun()
