"""Home: the one thing to go on with, and nothing else."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.studio import LastThing, coached
from ui import draw, resources, rounds, sitting, state, work
from ui.screens import coached as coaching
from ui.screens import unfinished
from ui.state import Desk

IN_HAND = {
    "decide": "Your recording waits to be kept or thrown away.",
    "words": "Your recording waits for its words.",
    "wait": "Your answer is being looked at.",
    "answer": "You were about to answer.",
}
"""Steps of an answer that are worth going on with; a report that stands there is finished."""


def show() -> None:
    """What was begun, the last thing to try, today's drill; one big button where there is none of it."""
    desk = state.desk()
    work.look_at_job(desk)
    store, settings = resources.store(), resources.settings()
    draw.title("What next?")
    begun = _in_hand(desk)
    begun = _interview(desk) or begun
    begun = _round(desk) or begun
    begun = unfinished.offer(desk, _practise) or begun
    _assigned(desk)
    last = studio.last_thing(store, settings)
    if last is not None:
        _last_thing(desk, last, first=not begun)
    first = not begun and last is None
    if rounds.waiting(desk) is None and store.answers(limit=1).total:
        _drill(desk)
    if first:
        draw.note(f"Hear a question, answer aloud, see what came across. It all stays on {resources.place()}.")
    with st.container(key="home-practise"):
        label = "Practise" if first else "Practise another question"
        if draw.button(label, key="practise", type="primary" if first else "secondary", icon=":material/mic:"):
            work.leave(desk)
            _practise()
        if rounds.waiting(desk) is None and draw.button(
            "An interview today? Ten minutes to get ready", key="before-soon", type="tertiary", icon=":material/timer:"
        ):
            st.switch_page(state.recall("drill-page"))


def _practise() -> None:
    st.switch_page(state.recall("practise-page"))


def _in_hand(desk: Desk) -> bool:
    """The answer on this tab's desk."""
    said = IN_HAND.get(desk.phase)
    if said is None or desk.sample or not (desk.question_id or desk.asked):
        return False
    with st.container(border=True, key="in-hand"):
        draw.note(said)
        st.html(f'<p class="studio-card">{draw.escaped(work.prompt(desk))}</p>')
        if draw.button("Go on", key="go-on", type="primary"):
            _practise()
    return True


def _interview(desk: Desk) -> bool:
    """A mock interview that was left in the middle."""
    found = sitting.of(desk)
    if found is None or found.phase == "close":
        return False
    with st.container(border=True, key="interview-begun"):
        draw.note(f"Your mock interview is in the middle. {sitting.place(found)}.")
        if found.mode == sitting.STUDY:  # in a real one the question is heard
            st.html(f'<p class="studio-card">{draw.escaped(found.turn.question.prompt)}</p>')
        if draw.button("Go on with the interview", key="go-on-interview", type="primary"):
            st.switch_page(state.recall("interview-page"))
    return True


def _round(desk: Desk) -> bool:
    """A drill that was left in the middle."""
    found = rounds.of(desk)
    if found is None or found.over:
        return False
    with st.container(border=True, key="drill-begun"):
        draw.note("A drill is in the middle.")
        if draw.button("Go on with the drill", key="go-on-drill", type="primary"):
            st.switch_page(state.recall("drill-page"))
    return True


def _assigned(desk: Desk) -> None:
    """What a coach asked for and has no answer yet."""
    found = coached.assigned(resources.store())
    if found is None:
        return
    with st.container(border=True, key="assigned"):
        st.html('<h2 class="studio-part">From your coach, for next time</h2>')
        if coaching.wish(desk, found.author, found.assignment, found.unanswered):
            _practise()


def _drill(desk: Desk) -> None:
    """Today's drill: what is due for another try comes first."""
    today = studio.todays_drill(
        resources.store(), work.now(), bank=resources.bank(), clock=work.has_clock(resources.settings())
    )
    if not today.question_ids:
        return
    with st.container(border=True, key="todays-drill"):
        st.html(f'<h2 class="studio-part">Today’s drill</h2><p class="studio-note">{draw.escaped(today.says)}</p>')
        if draw.button("Start the drill", key="start-drill", icon=":material/timer:"):
            rounds.begin_todays(desk)
            st.switch_page(state.recall("drill-page"))


def _last_thing(desk: Desk, last: LastThing, *, first: bool) -> None:
    """The one thing the newest answer was asked to try, with its way to the answer."""
    when = draw.day(last.answered_at)
    with st.container(border=True, key="last-thing"):
        st.html(
            f'<h2 class="studio-part">{_headed(last)}</h2>'
            f'<p class="studio-note">{draw.escaped(when)} · {draw.escaped(last.prompt)}</p>'
        )
        st.html(
            "".join(f'<p class="studio-say">{draw.escaped(text)}</p>' for text in (last.message, last.advice) if text)
        )
        with st.container(horizontal=True):
            label, kind = "Answer it once more" if last.ready else "Try it now", "primary" if first else "secondary"
            if not last.rough and draw.button(label, key="try-now", type=kind):
                known = {each.id for each in resources.bank().questions}
                asked = "" if last.question_id in known else last.prompt
                work.choose(desk, last.question_id, asked=asked, view="" if last.ready else last.advice or last.message)
                _practise()
            if draw.button("Open that answer", key="open-last", type=kind if last.rough else "secondary"):
                work.open_kept(desk, last.answer_id)
                _practise()


def _headed(last: LastThing) -> str:
    if last.rough:
        return "Your last answer waits for its words"
    return "The last answer was ready" if last.ready else "One thing to try next"
