"""Hand in: answers go to one's coach, and come back; on a shared server only."""

from __future__ import annotations

import streamlit as st

from trainer import server
from trainer.errors import TrainerError
from trainer.server import Drop, Role, ServerConfig, Visitor
from trainer.studio import coaching
from ui import draw, resources, serving, state
from ui.work import now, reviewing


def show() -> None:
    """What can be handed in, what has come back, and for coaches what waits for them."""
    found, here = serving.config(), serving.visitor()
    assert found is not None and here is not None
    if said := state.recall("handed"):
        st.success(draw.plain(said), icon=":material/check:")
        state.forget("handed")
    if Role.COACH in serving.roles():
        _drawer(here)
        _to_return()
    if server.coaches_of(found, here):
        _returned(here)
        _mine(found, here)
    elif Role.COACH not in serving.roles():
        draw.title("Hand in")
        draw.note("You have no coach on this server yet. The careers office keeps the list.")
    if st.button("Sign out"):
        st.logout()


def _mine(found: ServerConfig, here: Visitor) -> None:
    draw.title("Hand in", "Your coach sees an answer only after you hand it in. Everything else stays with you.")
    store = resources.store()
    rows = [row for row in store.sessions() if not row.learner and row.answers]
    if not rows:
        draw.note("There are no kept answers yet.")
        return
    names = {row.id: f"{draw.moment(row.started_at)} · {row.title or 'Answer'} · {row.answers}" for row in rows}
    chosen = st.multiselect("What", list(names), format_func=names.__getitem__, key="hand-in-what")
    to = st.selectbox("To", server.coaches_of(found, here), key="hand-in-to")
    sound = st.checkbox("With its sound", value=True, key="hand-in-sound")
    if st.button("Hand in", type="primary", disabled=not chosen):
        try:
            drop = server.hand_in(found, store, here, chosen, to, now(), sound=sound)
        except TrainerError as error:
            draw.problem(*draw.error_of(error))
            return
        serving.note("handed in", _many(len(chosen)), to)
        state.remember("handed", f"Handed in to {to}: {drop.what}.")
        st.rerun()


def _returned(here: Visitor) -> None:
    drops = server.returns(here)
    if not drops:
        return
    draw.title("Back from your coach")
    for drop in drops:
        what = draw.plain(f"{drop.what}, from {drop.name}: put it into My answers")
        if st.button(what, key=drop.token, type="primary"):
            _take(here, drop)


def _drawer(here: Visitor) -> None:
    draw.title("Handed in to you")
    drops = server.waiting(here)
    if not drops:
        draw.note("Nothing waits.")
    for drop in drops:
        if st.button(draw.plain(f"{drop.name}: {drop.what}, put it into my queue"), key=drop.token):
            _take(here, drop)


def _take(here: Visitor, drop: Drop) -> None:
    store = resources.store()
    try:
        taken, told = server.take(store, here, drop.token, drop.direction, now())
    except TrainerError as error:
        draw.problem(*draw.error_of(error))
        return
    server.remember_sender(store, taken, told.session_ids, now())
    serving.note("took in" if drop.direction == "handed-in" else "received", _many(len(told.session_ids)), taken.by)
    state.remember("handed", f"{told} {'Review' if drop.direction == 'handed-in' else 'My answers'} has it.")
    st.rerun()


def _to_return() -> None:
    store = resources.store()
    mine = {row.id for row in store.sessions() if row.learner and server.sender_of(store, row.id)}
    if not mine:
        return
    draw.title_small("Give back")
    returned = (row for row in coaching.my_queue(store) if coaching.STATES[row.state] == "returned")
    back = {row.session_id: row for row in returned if row.session_id in mine}
    if not back:
        draw.note("What you took in is in Review. Return it there, and it can be given back.")
        return
    names = {id: f"{row.learner}: {draw.moment(row.started_at)} {row.title}".strip() for id, row in back.items()}
    chosen = st.selectbox("Session", list(names), format_func=names.__getitem__, key="give-back")
    give_back(chosen)


def give_back(session_id: int) -> bool:
    """The way back on this server for a review that was returned; False where its learner did not hand it in here."""
    found = serving.config()
    if found is None:
        return False
    here, store = serving.visitor(), resources.store()
    to = server.sender_of(store, session_id)
    if here is None or not to:
        return False
    if told := state.recall(reviewing.given(session_id)):
        st.success(draw.plain(told), icon=":material/check:")
        return True
    draw.note("What you kept, your comments and levels go; what you struck stays with you.")
    if draw.button(f"Give it back to {draw.plain(to)}", f"give-{session_id}", type="primary", icon=":material/reply:"):
        try:
            drop = server.give_back(found, store, here, [session_id], to, now())
        except TrainerError as error:
            draw.problem(*draw.error_of(error))
            return True
        serving.note("returned", _many(1), drop.to)
        state.remember(reviewing.given(session_id), f"It is on its way to {drop.to}.")
        st.rerun()
    return True


def _many(sessions: int) -> str:
    return f"{sessions} session{'' if sessions == 1 else 's'}"
