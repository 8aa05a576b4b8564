"""Practise: one question, one answer, one report."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.demo import demo_answers
from trainer.values import Question
from ui import draw, resources, state, work
from ui.screens import answering, comparing, deciding, reporting, unfinished
from ui.state import Desk
from ui.work import unattended

FIRST = "career-aspirations"
SHOWN = 8


def show() -> None:
    """The step the desk is at."""
    desk = state.desk()
    work.look_at_job(desk)
    work.leave_deleted(desk)
    match desk.phase:
        case "answer":
            answering.answer(desk)
        case "decide":
            deciding.decide(desk)
        case "words":
            answering.words(desk)
        case "wait":
            if desk.job:
                deciding.wait(desk)
                leave = "Leave it to the queue: it will be in My answers"
                if unattended.may_leave(desk) and draw.button(leave, "leave-to-queue"):
                    unattended.leave_to_the_queue(desk)
                    st.rerun()
            else:
                work.stopped(desk)()
                st.rerun()
        case "compare":
            comparing.show(desk)
        case "report":
            reporting.report(desk)
        case _:
            choose(desk)


def choose(desk: Desk) -> None:
    """Pick or search a question."""
    draw.title("What shall we practise?", "Hear a question, answer aloud, see what came across. It all stays here.")
    if desk.problem:
        draw.problem(*desk.problem)
    unfinished.offer(desk)
    bank = resources.bank()
    with st.container(key="first"):
        st.html('<h2 class="studio-part">A good one to begin with</h2>')
        if draw.button(bank.get(FIRST).prompt, key="card-first", width="stretch", icon=":material/mic:"):
            work.choose(desk, FIRST)
            st.rerun()
        for demo in demo_answers()[:1]:
            draw.note("No microphone at hand, or just looking? Hear a sample answer and read its report first.")
            if draw.button("Try it with a sample answer", key="sample", icon=":material/play_circle:"):
                work.sample(desk, demo)
                st.rerun()
    st.html('<h2 class="studio-part">Or choose another question</h2>')
    ways = studio.ways_to_pick(resources.store(), bank, work.now())
    way = "all"
    if len(ways) > 1:
        way = st.segmented_control(
            "From where", list(ways), default="all", format_func=ways.__getitem__, key="pick-way",
            label_visibility="collapsed",
        ) or way  # fmt: skip
    left, right = st.columns(2)
    packs = {"": "All packs"} | {pack.name: pack.title for pack in bank.packs}
    words = st.text_input("Search", placeholder="goals, team, why us …", key="search")
    pack = left.selectbox("Pack", list(packs), format_func=packs.__getitem__, key="pack")
    picked = studio.questions_to_pick(resources.store(), bank, work.now(), way)
    found = [q for q in (bank.search(words) if way == "all" else _with(picked, words)) if not pack or q.pack == pack]
    kinds = {"": "All kinds"} | {q.kind: studio.kind_title(q.kind) for q in found}
    kind = right.selectbox("Kind", list(kinds), format_func=kinds.__getitem__, key="kind")
    found = [q for q in found if not kind or q.kind == kind]
    many = state.recall("many", SHOWN)
    known = {q.id for q in bank.questions}
    for each in found[:many]:
        if draw.button(draw.plain(each.prompt), key=f"card-{each.id}", width="stretch"):
            own = each.id not in known
            work.choose(desk, "" if own else each.id, asked=each.prompt if own else "")
            st.rerun()
    if not found:
        draw.note("No question has these words. You can practise it all the same.")
        if words.strip() and draw.button(f"Practise “{draw.plain(words.strip())}”", key="own"):
            work.choose(desk, "", asked=words.strip())
            st.rerun()
    if len(found) > many and draw.button(f"Show more ({len(found) - many})", key="more"):
        state.remember("many", many + 20)
        st.rerun()
    for problem in bank.problems:
        draw.problem("A pack of your own was left out.", str(problem))


def _with(questions: tuple[Question, ...], words: str) -> list[Question]:
    """Those whose words hold all the words searched for."""
    wanted = words.lower().split()
    return [q for q in questions if all(word in q.prompt.lower() for word in wanted)]
