"""The end of a review: the rubric, the summary, what to practise next, and the way back to the learner."""

from __future__ import annotations

from datetime import datetime, time

import streamlit as st

from trainer.studio import coaching
from trainer.studio.coaching import ReviewFile, Rubric, own, side_by_side
from trainer.studio.posting import TO_LEARNER
from trainer.values import Assignment
from ui import draw, resources, state
from ui.components import closing
from ui.screens import handing, posting
from ui.state import Desk
from ui.work import now, reviewing
from ui.work.reviewing import Reviewing

BACK = "back"
"""Under which name a visit remembers the bundle that goes back."""


def show(desk: Desk, made: Reviewing) -> None:
    """Rate, sum up, assign, return."""
    draw.wide()
    store = resources.store()
    whose = store.learner_of(made.session_id)
    name = whose.name if whose else "the learner"
    if made.phase == "returned":
        _returned(desk, made, name)
        return
    draw.title("To finish", f"For {name}. Everything is kept as you go.")
    if made.problem:
        draw.problem(*made.problem)
    file = coaching.my_file(store, made.session_id)
    with st.expander("What to practise next", expanded=file.assignment is not None):
        _assignment(made, file.assignment or Assignment())
    rubrics = {each.id: each for each in coaching.rubrics(store, file.rubrics())}
    if made.rubric not in rubrics:
        made.rubric = reviewing.FIRST_RUBRIC
    chosen = st.selectbox(
        "Rubric", list(rubrics), index=list(rubrics).index(made.rubric), key="rubric",
        format_func=lambda id: rubrics[id].title,
    )  # fmt: skip
    made.rubric = chosen or made.rubric
    _closing(desk, made, rubrics[made.rubric], name)


def _closing(desk: Desk, made: Reviewing, rubric: Rubric, learner: str) -> None:
    store = resources.store()
    name = f"closing-{made.session_id}"

    def draw_closing() -> None:
        if reviewing.of(desk) is not made or made.phase != "finish":
            st.rerun(scope="app")
        annotations = store.annotations(session_id=made.session_id)
        me = store.me("coach")
        assert me is not None
        file = ReviewFile.of(annotations, me.uid)
        rows = []
        for row in side_by_side(rubric, annotations, me.uid, as_coach=True):
            theirs = f"{learner}: {row.criterion.levels[row.mine.level]}" if row.mine else ""
            theirs = f"{learner} rated this, too: you see it after your own." if row.waiting else theirs
            rows.append({
                "id": row.criterion.id, "title": row.criterion.title, "levels": list(row.criterion.levels),
                "mine": None if row.coach is None else row.coach.level, "theirs": theirs,
            })  # fmt: skip
        letter = coaching.letter(store, made.session_id, prompts())
        closing.show(name, reviewing.collector(desk, name), {
            "rubric": {"id": rubric.id, "title": rubric.title}, "rows": rows, "summary": file.summary,
            "letter": letter, "learner": False, "ack": made.acks.get(name, 0),
            "only_comments": file.standing.only_comments, "rest": file.standing.rest,
            "goes": coaching.what_goes(store, made.session_id, now()),
        })  # fmt: skip
        _as_text(letter)

    draw.part(draw_closing)


def _as_text(letter: str) -> None:
    with st.expander("The review as text, for an e-mail"):
        st.code(letter or "Nothing is said yet.", language=None, wrap_lines=True)


def _assignment(made: Reviewing, before: Assignment) -> None:
    words = prompts()
    focuses = posting.focuses()
    metrics = {id[len("metric:") :]: name for id, name in focuses.items() if id.startswith("metric:")}
    key, keeps = _next_key(made), {"on_change": _keep_assignment, "args": (made,)}
    st.multiselect(
        "Questions", list(words), default=[q for q in before.questions if q in words], format_func=words.__getitem__,
        key=f"{key}-questions", **keeps,
    )  # fmt: skip
    st.multiselect(
        "Look at", list(focuses), default=[f for f in before.focus if f in focuses], format_func=focuses.__getitem__,
        key=f"{key}-focus", **keeps,
    )  # fmt: skip
    left, right = st.columns(2)
    off = left.multiselect(
        "Measures off", list(metrics), default=[m for m in sorted(before.metrics_off) if m in metrics],
        format_func=metrics.__getitem__, key=f"{key}-off", **keeps,
    )  # fmt: skip
    right.multiselect(
        "Measures on", [m for m in metrics if m not in off], key=f"{key}-on", format_func=metrics.__getitem__,
        default=[m for m in sorted(before.metrics_on) if m in metrics and m not in off],
        help="Never what somebody’s way of speaking switches off.", **keeps,
    )  # fmt: skip
    st.date_input("By", value=before.due_at.date() if before.due_at else None, key=f"{key}-due", **keeps)
    st.text_input("A line with it", before.note, key=f"{key}-note", max_chars=500, **keeps)


def _next_key(made: Reviewing) -> str:
    return f"next-{made.session_id}"


def _keep_assignment(made: Reviewing) -> None:
    """Keep what was just chosen or typed before anything is drawn: sent off or copied at once, the review has it."""
    store, key = resources.store(), _next_key(made)
    before = coaching.my_file(store, made.session_id).assignment or Assignment()
    due, off = state.recall(f"{key}-due"), frozenset(state.recall(f"{key}-off"))
    wanted = Assignment(
        tuple(state.recall(f"{key}-questions")), tuple(state.recall(f"{key}-focus")), off,
        frozenset(state.recall(f"{key}-on")) - off, before.bands,
        datetime.combine(due, time(23, 59)).astimezone() if due else None, state.recall(f"{key}-note"),
    )  # fmt: skip
    coaching.assign(store, made.session_id, None if wanted == Assignment() else wanted, now())
    st.toast("Kept")


def _returned(desk: Desk, made: Reviewing, name: str) -> None:
    draw.title("Returned")
    if handing.give_back(made.session_id):
        with st.expander("Or save it as a file"):
            posting.send([made.session_id], TO_LEARNER, BACK)
    else:
        draw.note(f"Marked as returned. Save the bundle and send it to {name}.")
        posting.send([made.session_id], TO_LEARNER, BACK)
    with st.container(horizontal=True):
        if st.button("Next session", key="next-session", type="primary"):
            _next(desk, made)
            st.rerun()
        if st.button("Back to this review", key="reopen"):
            made.phase = "finish"
            st.rerun()
        if st.button("All sessions", key="all-sessions", type="tertiary"):
            reviewing.leave(desk)
            st.rerun()
    _as_text(coaching.letter(resources.store(), made.session_id, prompts()))


def _next(desk: Desk, made: Reviewing) -> None:
    waiting = [w for w in coaching.queue(resources.store()) if coaching.STATES[w.state] != "returned"]
    reviewing.leave(desk)
    if waiting:
        reviewing.begin(desk, waiting[0].session_id)


def editor() -> None:
    """A rubric of one's own: start from another, change its words. No points and no total to be found."""
    store = resources.store()
    known = {each.id: each for each in coaching.rubrics(store)}
    start = st.selectbox("Start from", list(known), format_func=lambda id: known[id].title, key="rubric-from")
    base = known[start or next(iter(known))]
    mine = base.id.startswith("own-")
    title = st.text_input(
        "Its name", base.title if mine else f"{base.title} (mine)", key=f"rubric-title-{base.id}", max_chars=100
    )
    rows = [
        {"Criterion": c.title, **{f"Level {at + 1}": (c.levels[at] if at < len(c.levels) else "") for at in range(6)}}
        for c in base.criteria
    ]
    given = st.data_editor(rows, num_rows="dynamic", key=f"rubric-rows-{base.id}", width="stretch", hide_index=True)
    if st.button("Keep this rubric", key="keep-rubric"):
        try:
            told = []
            for row in given:
                levels = tuple(str(row.get(f"Level {at}") or "").strip() for at in range(1, 7))
                if row.get("Criterion") or any(levels):
                    told.append((str(row.get("Criterion") or ""), tuple(level for level in levels if level)))
            coaching.keep_own(store, own(title, told, base.about), now())
            state.remember("rubric-kept", title)
            st.rerun()
        except draw.SPOKEN_ERRORS as error:
            draw.problem(*draw.error_of(error))
    if mine and st.button("Put it away", key="away-rubric", help="Reviews that were rated by it keep its words."):
        coaching.put_away(store, base.id, now())
        st.rerun()
    if state.recall("rubric-kept"):
        st.toast(f"Kept: {draw.plain(state.recall('rubric-kept'))}")
        state.forget("rubric-kept")


def prompts() -> dict[str, str]:
    """Question id → its words."""
    return {each.id: each.prompt for each in resources.bank().questions}
