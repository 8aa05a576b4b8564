"""The learner's side of coaching: hand answers in, rate oneself, and see what came back."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from trainer.studio import coached, coaching, posting
from trainer.values import Assignment, CoachNote
from ui import draw, resources, serving, state, work
from ui.components import closing, marker
from ui.screens import posting as bundles
from ui.state import Desk

RUBRIC, ACK = "self-rubric", "self-ack"


def show(desk: Desk) -> None:
    """Send a sitting to a coach, or open what a coach sent."""
    store = resources.store()
    bundles.receive(as_coach=False)
    draw.title_small("Hand answers in to a coach")
    name = coaching.my_name(store, "learner")
    if not name:
        draw.note("Your name goes into the bundle, so that your coach knows whose it is. Nothing else about you does.")
        with st.form("learner-name", border=False):
            called = st.text_input("Your name", key="learner-called", max_chars=200)
            if st.form_submit_button("Go on", type="primary"):
                try:
                    coaching.say_name(store, "learner", called, work.now())
                    st.rerun()
                except draw.SPOKEN_ERRORS as error:
                    draw.problem(*draw.error_of(error))
        return
    rows = {row.id: row for row in store.sessions() if not row.learner and row.answers}
    if not rows:
        draw.note("Nothing is kept yet that could be handed in.")
        return
    titles = {id: _title(row.id) for id, row in rows.items()}
    chosen = st.multiselect("Which", list(rows), format_func=titles.__getitem__, key="hand-in")
    if not chosen:
        draw.note("Choose one or more. Your coach sees these and nothing else.")
        return
    if len(chosen) == 1:
        seen = (
            "Handed in on this server, it stays with you" if serving.shared() else "Your coach sees it after their own"
        )
        with st.expander(f"How would you rate it yourself? {seen}"):
            _rate(desk, chosen[0])
    bundles.send(chosen, posting.TO_COACH, "hand-over")


def _title(session_id: int) -> str:
    store = resources.store()
    rows = store.answers(session_id=session_id, limit=3)
    first = rows.rows[-1].prompt if rows.rows else ""
    more = f" and {rows.total - 1} more" if rows.total > 1 else ""
    when = draw.day(rows.rows[-1].answered_at) if rows.rows else ""
    return f"{when}: {first}{more}"


def _rate(desk: Desk, session_id: int) -> None:
    store = resources.store()
    rubrics = {each.id: each for each in coaching.rubrics(store)}
    rubric = rubrics[st.selectbox("Rubric", list(rubrics), format_func=lambda id: rubrics[id].title, key=RUBRIC)]
    name = f"self-{session_id}"

    def arrived() -> None:
        done = desk.other.get(ACK, {})
        fresh = [deed for deed in marker.read(state.recall(name)) if deed["n"] > done.get(name, 0)]
        if fresh:
            coached.rate_myself(resources.store(), session_id, fresh, work.now())
            desk.other[ACK] = {**done, name: max(deed["n"] for deed in fresh)}

    def draw_rubric() -> None:
        annotations = store.annotations(session_id=session_id)
        tables = [(author, table) for of, author, table in coached.rated(store, session_id) if of == rubric and author]
        rows = []
        for at, row in enumerate(coaching.side_by_side(rubric, annotations, None, as_coach=False)):
            said = [(author, table[at].coach) for author, table in tables]
            theirs = "; ".join(f"{author}: {row.criterion.levels[each.level]}" for author, each in said if each)
            rows.append({
                "id": row.criterion.id, "title": row.criterion.title, "levels": list(row.criterion.levels),
                "mine": None if row.mine is None else row.mine.level, "theirs": theirs,
            })  # fmt: skip
        closing.show(name, arrived, {
            "rubric": {"id": rubric.id, "title": rubric.title}, "rows": rows, "summary": "", "letter": "",
            "learner": True, "ack": desk.other.get(ACK, {}).get(name, 0),
        })  # fmt: skip

    draw.part(draw_rubric)


def below(desk: Desk) -> None:
    """Under a report that a coach handed back: their ratings beside one's own, and what comes next."""
    if desk.kept is None:
        return
    found = coached.came_back(resources.store(), desk.kept)
    if found is None:
        return
    if any(id != desk.kept for id, _, _ in found.moments):  # those of this answer stand in its report already
        _moments(desk, found.moments)
    for rubric, author, rows in found.rubrics:
        draw.title_small(rubric.title)
        lines = []
        for row in rows:
            coach = row.criterion.levels[row.coach.level] if row.coach else "–"
            mine = row.criterion.levels[row.mine.level] if row.mine else "–"
            cells = f"<td>{draw.escaped(coach)}</td><td>{draw.escaped(mine)}</td>"
            lines.append(f'<tr><th scope="row">{draw.escaped(row.criterion.title)}</th>{cells}</tr>')
        st.html(
            '<div class="studio-cohort studio-rated"><table><thead><tr><th scope="col">What</th>'
            f'<th scope="col">{draw.escaped(author)}</th><th scope="col">You</th></tr></thead>'
            f"<tbody>{''.join(lines)}</tbody></table></div>"
        )
    for author, assignment in found.assignments:
        draw.title_small("For next time")
        if wish(desk, author, assignment, assignment.questions):
            st.rerun()


def _moments(desk: Desk, moments: Iterable[tuple[int, int, CoachNote]]) -> None:
    draw.title_small("Moments to hear")
    for at, (id, number, note) in enumerate(moments):
        where = f"Answer {number}, {draw.clock(note.at.start_s)}" if note.at is not None else f"Answer {number}"
        with st.container(horizontal=True, vertical_alignment="center"):
            if draw.button(where, f"moment-{id}-{at}", type="tertiary", disabled=id == desk.kept):
                work.open_kept(desk, id)
                st.rerun()
            draw.note(f"{'★ ' if note.good else ''}{note.text}")


def wish(desk: Desk, author: str, assignment: Assignment, questions: tuple[str, ...]) -> bool:
    """What a coach asked for, with these of its questions; whether one of them was chosen just now."""
    by = f", by {assignment.due_at:%d %B}" if assignment.due_at else ""
    draw.note(f"From {author}{by}")
    if assignment.note:
        st.html(f"<p>{draw.escaped(assignment.note)}</p>")
    names = bundles.focuses()
    look = [names.get(each, each) for each in assignment.focus]
    if look:
        draw.note(f"Look at: {', '.join(look)}")
    if told := coached.measures(assignment):
        draw.note(told)
    prompts = {each.id: each.prompt for each in resources.bank().questions}
    for id in questions:
        if id in prompts and draw.button(draw.plain(prompts[id]), key=f"assigned-{author}-{id}", icon=":material/mic:"):
            desk.other["assignment"] = assignment
            work.choose(desk, id, view=f"Look at: {', '.join(look)}" if look else "")
            return True
    return False
