"""Review: learners' sessions waiting for a coach, and one of them on the desk, by keys from start to end."""

from __future__ import annotations

import streamlit as st

from trainer.studio import coaching
from trainer.studio.coaching import STATES, Waiting
from ui import draw, resources, state
from ui.components import marker
from ui.screens import library, posting, returning
from ui.state import Desk
from ui.work import now, reviewing
from ui.work.reviewing import Reviewing

AT_ONCE, FIND_FROM = 40, 8
"""Sessions shown at once, and from how many on there is a line to find one by."""

GOES = "Its sound, reports and comments go, here only. A recording that was cut wrongly can be taken in anew."


def show() -> None:
    """The queue, or the session on the desk."""
    desk = state.desk()
    store = resources.store()
    made = reviewing.of(desk)
    if not coaching.my_name(store, "coach"):
        _name()
    elif made is None:
        _queue(desk)
    elif made.phase == "mark" and made.seats:
        draw.wide()
        _mark(desk, made)
    else:
        returning.show(desk, made)


def _name() -> None:
    draw.title("Review", "Listen to what learners send you, say what you think, send it back.")
    with st.form("coach-name", border=False):
        name = st.text_input("What shall learners call you?", key="coach-called", max_chars=200)
        if st.form_submit_button("Begin", type="primary"):
            try:
                coaching.say_name(resources.store(), "coach", name, now())
                st.rerun()
            except draw.SPOKEN_ERRORS as error:
                draw.problem(*draw.error_of(error))


def _queue(desk: Desk) -> None:
    draw.title("Review", "What is begun comes first, then what is new, the oldest on top.")
    library.undo()
    if state.recall(reviewing.GONE):
        draw.note("The session that lay here was deleted meanwhile.")
        state.forget(reviewing.GONE)
    waiting = coaching.queue(resources.store())
    count = {words: sum(1 for each in waiting if STATES[each.state] == words) for words in STATES.values()}
    names = [f"To do ({count['new'] + count['in review']})", f"Returned ({count['returned']})"]
    part = st.segmented_control("Which", names, default=names[0], key="queue-part", label_visibility="collapsed")
    done = part == names[1]
    shown = [each for each in waiting if (STATES[each.state] == "returned") == done]
    if not shown:
        draw.note("Nothing has been returned yet." if done else "Nothing is waiting. Open a bundle below, or take in a "
                  "recording.")  # fmt: skip
    if len(shown) > FIND_FROM:
        words = st.text_input("Find a learner", key="queue-find", placeholder="Name, or the recording’s title")
        shown = list(coaching.found(shown, words))
        if not shown:
            draw.note("Nobody of that name here.")
    for each in shown[:AT_ONCE]:
        _card(desk, each)
    if len(shown) > AT_ONCE:
        draw.note(f"{len(shown) - AT_ONCE} more: a name above finds them.")
    with st.container():  # what comes and goes in it does not close what was opened below
        posting.receive(as_coach=True)
    with st.expander("Snippets, for comments you make often"):
        _snippets()
    with st.expander("Rubrics of your own"):
        returning.editor()


def _card(desk: Desk, each: Waiting) -> None:
    answers = f"{each.answers} {'answer' if each.answers == 1 else 'answers'}"
    title = f" · {each.title}" if each.title else ""
    with st.container(border=True, key=f"waiting-{each.session_id}", horizontal=True, vertical_alignment="center"):
        st.html(
            f'<p class="studio-card">{draw.escaped(each.learner)}</p>'
            f'<p class="studio-note">{draw.day(each.started_at)} · {answers} · {STATES[each.state]}'
            f"{draw.escaped(title)}</p>"
        )
        word = {"new": "Review", "in review": "Go on", "returned": "Open"}[STATES[each.state]]
        kind = "secondary" if STATES[each.state] == "returned" else "primary"
        if draw.button(word, f"review-{each.session_id}", type=kind):
            reviewing.begin(desk, each.session_id)
            st.rerun()
        if draw.button(
            "Delete", f"remove-{each.session_id}", type="tertiary", icon=":material/delete:", help=GOES,
        ):  # fmt: skip
            reviewing.remove(each.session_id)
            st.rerun()


def _snippets() -> None:
    store = resources.store()
    rows = [{"Name": name, "Comment": text} for name, text in coaching.snippets(store).items()]
    given = st.data_editor(rows, num_rows="dynamic", key="snippets", width="stretch", hide_index=True)
    if st.button("Keep these", key="keep-snippets"):
        coaching.save_snippets(
            store, [(str(row.get("Name") or ""), str(row.get("Comment") or "")) for row in given], now()
        )
        st.toast("Kept. Press S while reviewing, then the number.")


def _mark(desk: Desk, made: Reviewing) -> None:
    store = resources.store()
    name = f"marker-{made.session_id}"

    def draw_marker() -> None:
        if reviewing.of(desk) is not made or made.phase != "mark":
            st.rerun(scope="app")
        file = coaching.my_file(store, made.session_id)
        seat = made.seat
        if made.problem:
            draw.problem(*made.problem)
        marker.show(name, reviewing.collector(desk, name), {
            "html": reviewing.page(made),
            "answer": seat.uid,
            "at": made.at + 1,
            "count": len(made.seats),
            "items": coaching.to_look_at(store, seat, file),
            "comments": coaching.comments(store, made.session_id, seat),
            "snippets": [{"name": key, "text": text} for key, text in coaching.snippets(store).items()],
            "ack": made.acks.get(name, 0),
        })  # fmt: skip

    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("All sessions", key="to-queue", icon=":material/arrow_back:", type="tertiary"):
            reviewing.leave(desk)
            st.rerun()
        whose = store.learner_of(made.session_id)
        draw.note(f"{whose.name if whose else ''} · every key is kept at once")
    draw.part(draw_marker)
