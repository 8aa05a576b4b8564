"""Operate: how the shared server stands, and who opened what. It shows no answer of anybody."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import streamlit as st

from trainer import server, studio
from trainer.settings import base_home
from ui import draw, serving, state
from ui.work import now


def show() -> None:
    """People, room, the promised days, the log."""
    found = serving.config()
    assert found is not None
    draw.title(
        "This server", "What people say and record is not shown here: it is theirs, and their coach’s once handed in."
    )
    if (fault := serving.fault()) is not None:
        draw.problem(*draw.error_of(fault))
        draw.note("Until that is mended the lists count as they were before.")
    people = server.known()
    kept = f"{found.retention_days} days" if found.retention_days else "kept until somebody deletes it"
    st.table({
        "People who have signed in": str(len(people)),
        "Room in use": draw.size(studio.size_of(base_home())),
        "Answers are kept": kept,
        "Learners on the list of cohorts": str(len(found.cohorts)),
    })  # fmt: skip
    if found.retention_days and st.button("Delete now what is older"):
        gone = server.tidy(found, now())
        serving.note("deleted", str(gone), "all learners")
        st.info(str(gone))
        for fault in gone.faults:
            draw.problem(f"Something stayed: {fault}", "")
    _leaving(found)
    draw.title_small("Who opened what")
    log = server.Log()
    st.dataframe([_told(row) for row in log.rows()], width="stretch", hide_index=True)
    if torn := log.torn:
        draw.note(f"Lines that broke off, on a full disk for one, and are not shown: {torn}.")
    if st.button("Sign out"):
        st.logout()


def _leaving(found: server.ServerConfig) -> None:
    """Somebody leaves: what there is of them, and all of it deleted."""
    with st.expander("Somebody leaves: delete all there is of them"):
        email = server.email_of(st.text_input("The e-mail address they sign in with", key="leaving"))
        try:
            if draw.button("Show what there is", "leaving-look", disabled=not email):
                state.remember("leaving-held", server.held(found, email))
                state.forget("leaving-gone")
            held, gone = state.recall("leaving-held"), state.recall("leaving-gone")
            if gone is not None and gone.email == email:
                st.success(f"Deleted, all there was of {draw.plain(email)}.", icon=":material/check_circle:")
                _lines("It was", gone)
                return
            if held is None or held.email != email:
                return
            _lines(f"This server holds of {held.email}", held)
            if draw.button("Delete all of it for good", "leaving-sure", icon=":material/delete:"):
                server.forget(server.held(found, email))
                serving.note("deleted", "everything held of somebody who left")
                state.remember("leaving-gone", held)
                state.forget("leaving-held")
                st.rerun()
        except draw.SPOKEN_ERRORS as error:
            draw.problem(*draw.error_of(error))


def _lines(head: str, held: server.Held) -> None:
    rows = "".join(f"<li>{draw.escaped(line)}</li>" for line in held.lines)
    st.html(f'<div class="studio-note"><p>{draw.escaped(head)}:</p><ul>{rows}</ul></div>')


def _told(row: dict[str, Any]) -> dict[str, str]:
    """A line of the log for a person to read; who they are to the program stands in its file."""
    at = datetime.fromisoformat(row["at"])
    return {
        "When": draw.moment(at), "Who": row["email"], "Did": row["deed"], "Whose": row.get("whom", ""),
        "What": row.get("about", ""),
    }  # fmt: skip
