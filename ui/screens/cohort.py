"""Cohort: learners by name and one thing at a time over the months. No ranking."""

from __future__ import annotations

import streamlit as st

from trainer.studio import cohorts
from ui import draw, prepared, resources, serving, state
from ui.screens import differing, posting, returning
from ui.work import now, reviewing


def show() -> None:
    """The table, as CSV, and the people in it."""
    draw.wide()
    store = resources.store()
    draw.title("Cohort", "Learners in the order of their names, one thing at a time. Nobody is ranked.")
    learners = store.people("learner")
    if state.recall("arrived"):
        state.forget("person-gone")
    if told := state.recall("person-gone"):  # stays to be read until the screen is left
        st.success(draw.plain(told), icon=":material/check_circle:")
    if not learners:
        draw.note("No learners yet. Open a bundle in Review, or take in a recording.")
        return
    things = cohorts.things(store)
    if things:
        about = st.selectbox("What to look at", list(things), format_func=things.__getitem__, key="cohort-about")
        about = about or next(iter(things))
        _note_opened(about, things[about])
        _table(cohorts.table(store, about))
        prepared.file(
            "cohort", "Prepare everything as CSV", "Save the CSV", cohorts.make_csv, "cohort.csv", "text/csv",
            about="figures, levels and pitfalls as CSV",
        )  # fmt: skip
    differing.show()
    with st.expander("Everything held about one learner: hand it out, or delete it"):
        _person()


def _note_opened(about: str, name: str) -> None:
    """On a shared server it is written down once whose figures come onto the screen, not at each drawing."""
    if state.recall("arrived") or state.recall("cohort-opened") != about:
        state.remember("cohort-opened", about)
        serving.note("opened", f"cohort table: {name}", "all learners")


def _table(made: cohorts.Table) -> None:
    head = "".join(f'<th scope="col">{month}</th>' for month in made.months)
    rows = []
    for line in made.lines:
        cells = "".join(f"<td>{draw.escaped(cell) or '–'}</td>" for cell in line.cells)
        rows.append(
            f'<tr><th scope="row">{draw.escaped(line.name)}</th>{cells}<td>{draw.escaped(line.newest)}</td></tr>'
        )
    st.html(
        f'<div class="studio-cohort"><table><caption>{draw.escaped(made.title)}</caption><thead><tr>'
        f'<th scope="col">Learner</th>{head}<th scope="col">Newest answer</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )
    draw.note(made.says)


def _person() -> None:
    store = resources.store()
    learners = {each.id: each for each in store.people("learner")}
    chosen = st.selectbox("Learner", list(learners), format_func=lambda id: learners[id].name, key="person")
    person = learners[chosen or next(iter(learners))]
    if draw.button("Prepare everything held", "person-export", icon=":material/folder_zip:"):
        try:
            state.remember("person-file", (person.id, cohorts.everything_about(store, person.id, now())))
            serving.note_of(store, person, "exported", "everything held")
        except draw.SPOKEN_ERRORS as error:
            draw.problem(*draw.error_of(error))
    made = state.recall("person-file")
    if made and made[0] == person.id:
        st.download_button(
            f"Save it ({draw.size(len(made[1]))})", made[1], "everything-held.zip", "application/zip",
            key="save-person", on_click="ignore", icon=":material/download:",
        )  # fmt: skip
    sure = st.text_input(
        f"To delete everything about {draw.plain(person.name)}, type their name", key=f"sure-{person.id}"
    )
    if draw.button("Delete this learner", "delete-person", disabled=sure.strip() != person.name):
        serving.note_of(store, person, "deleted", "everything held by this coach")
        desk = state.desk()
        on_desk = reviewing.of(desk)
        theirs = on_desk is not None and store.learner_of(on_desk.session_id) == person
        state.remember("person-gone", cohorts.forget(store, person.id))
        state.forget("person-file")  # what was prepared before holds them still
        if theirs:
            reviewing.leave(desk)
        posting.forget(returning.BACK)
        for held in ("cohort", "cases"):
            prepared.forget(held)
        differing.forget()
        st.rerun()
    draw.note("Recordings, transcripts, reports, notes and figures go for good. What you saved elsewhere stays there.")
