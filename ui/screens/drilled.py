"""After an answer and after the last one: what came across, the result of a drill, the best sentence and the crib."""

from __future__ import annotations

import functools

import streamlit as st

from trainer import studio
from trainer.report.folding import readable
from trainer.studio import Seen
from ui import draw, resources, rounded, rounds, state, work
from ui.components import pen
from ui.rounds import Round, Turn
from ui.screens import playing
from ui.state import Desk

BEST = "best-play"
"""The sentence that was chosen, played once more."""


def between(found: Round) -> None:
    """Before an interview, after an answer: its length and one thing that came across."""
    turn = found.turn
    rounded.settle(found)
    draw.question(turn.question.prompt, "You were asked")
    with st.container(key="drill-across"):
        if turn.made is not None:
            across = studio.came_across(readable(turn.made.review))
            if across.length:
                st.html(f'<p class="drill-length">{draw.escaped(across.length)}</p>')
            if across.what:
                st.html(
                    f'<p class="studio-note">This came across</p><p class="drill-what">{draw.escaped(across.what)}</p>'
                )
                if across.evidence is not None and across.evidence.quote:
                    st.html(f'<p class="studio-quote">“{draw.escaped(across.evidence.quote)}”</p>')
                draw.note(across.one)
                key = f"across-{turn.attempt}"
                if playing.asked(key) and across.evidence is not None:
                    playing.play(turn.made, across.evidence)
                else:
                    playing.offer(turn.made, across.evidence, key)
            else:
                draw.note(across.because)
        elif turn.problem is not None:
            draw.problem(*turn.problem)
        elif turn.job:
            _wait(found, turn.job, "Reading your answer" if found.drill.plan.silent else "Listening to your answer")
        elif turn.path is not None:
            draw.note("Not listened to. The recording is safe.")
        else:
            draw.note("Thought through. Nothing was typed, so there is nothing to read back.")
    last = found.drill.is_last
    with st.container(horizontal=True):
        if draw.button("To the end" if last else "Next question", type="primary", key=f"next-{turn.attempt}"):
            rounds.tap(found, turn.attempt, None)
            st.rerun()
        if not last and draw.button("Stop here", key=f"stop-{turn.attempt}", type="tertiary"):
            rounds.stop(found)
            st.rerun()


def result(desk: Desk, found: Round) -> None:
    """A drill's end: the focus, answer by answer, and keep or throw away."""
    if _still_listening(found):
        return
    name = studio.FOCUSES[found.drill.plan.focus]
    rows = rounded.seen(found)
    if not rows:
        _nothing(desk, found)
        return
    reasons = {seen.told for _, seen in rows}
    alike = len(reasons) == 1 and not any(seen.judged for _, seen in rows)
    whole = studio.focus_whole([seen for _, seen in rows], found.drill.plan.focus)
    draw.title(name, reasons.pop() if alike else whole)
    with st.container(key="drill-rows", gap=None):
        for turn, seen in rows:
            _row(desk, turn, seen, told="" if alike else seen.told)
    _problems(found)
    _keep_or_throw(desk, found, len(rows))


def _row(desk: Desk, turn: Turn, seen: Seen, told: str) -> None:
    """One answer under the focus: what is said about it, and the place to hear it."""
    shown = next(iter(seen.evidence), None)
    key = f"row-play-{turn.attempt}"
    with st.container(key=f"row-{turn.attempt}", gap="small"):
        left, right = st.columns([4, 1], vertical_alignment="center")
        quote = shown.quote if shown is not None and shown.quote and len(shown.quote.split()) > 1 else ""
        words = f'<p class="studio-quote">“{draw.escaped(quote)}”</p>' if quote else ""
        left.html(
            f'<p class="studio-card">{draw.escaped(turn.question.prompt)}</p>{words}'
            f'<p class="studio-note">{draw.escaped(told)}</p>'
        )
        with right.container(horizontal=True, gap=None):
            if not playing.asked(key):
                playing.offer(turn.made, shown, key)
            if turn.answer_id is not None and draw.button("Report", key=f"open-{turn.attempt}", type="tertiary"):
                work.open_kept(desk, turn.answer_id)
                st.switch_page(state.recall("practise-page"))
        if playing.asked(key):
            playing.play(turn.made, shown)


def before(desk: Desk, found: Round) -> None:
    """The end of the ten minutes: the best sentence, then the card."""
    if _still_listening(found):
        return
    if not found.picked:
        _pick(found)
        return
    answers, text = rounded.answers(found), found.best_typed or (found.best[1].quote if found.best else "") or ""
    if text:
        st.html(
            '<p class="studio-eyebrow">Your sentence</p>'
            f'<h1 class="studio-question drill-best">{draw.escaped(text)}</h1>'
        )
        at, evidence = found.best or (0, None)
        if evidence is not None and not found.drill.plan.silent and found.turns[at] in answers:
            hear = playing.play if playing.asked(BEST) else functools.partial(playing.offer, key=BEST)
            hear(found.turns[at].made, evidence)
    _card(text)
    _problems(found)
    _keep_or_throw(desk, found, len(answers))


def _pick(found: Round) -> None:
    """The learner chooses the sentence; the machine has no opinion."""
    said = rounded.sentences(found)
    chosen = "Yours to choose." if found.drill.plan.silent else "Yours to choose; it is played once more."
    told = chosen if said else "Write it as you would say it, or go on without."
    draw.title("Which sentence do you want to take in with you?", told)
    asked = None
    for at, each in said:
        if at != asked:
            draw.note(found.turns[at].question.prompt)
            asked = at
        if draw.button(
            draw.plain(each.quote or ""), key=f"best-{at}-{each.span.start if each.span else 0}", width="stretch"
        ):
            rounded.pick(found, (at, each))
            playing.begin(BEST)
            st.rerun()
    if not said:
        written = pen.show(
            found.best_typed, "best-pen", label="One sentence", button="Take it along", rows=2,
            typed=functools.partial(rounded.write, found),
        )  # fmt: skip
        if written.handed_in and written.text:
            rounded.pick(found, None, written.text)
            st.rerun()
    if draw.button("None of them" if said else "Go on without", key="best-none", type="tertiary"):
        rounded.pick(found, None)
        st.rerun()


def _card(best: str) -> None:
    """The crib card of the role in use, with the sentence on it; gaps are left out here."""
    card = studio.role_crib(resources.store(), resources.settings().stage, keep=best)
    lines = [line for line in card.lines if not line.open]
    if not [line for line in lines if line.text != best]:
        draw.note("There is no card yet. Prepare makes one from what you write there; it will be shown here.")
        return
    rows = "".join(
        (f"<h3>{draw.escaped(line.title)}</h3>" if line.title else "") + f"<p>{draw.escaped(line.text)}</p>"
        for line in lines
    )
    st.html(f'<section class="drill-crib" aria-label="Your card"><h2>{draw.escaped(card.title)}</h2>{rows}</section>')


def _keep_or_throw(desk: Desk, found: Round, count: int) -> None:
    if found.over:
        draw.note("Kept in My answers." if count else "Your sentence and taps are kept.")
        if draw.button("Another drill", type="primary", key="drill-again"):
            rounded.leave(desk)
            st.rerun()
        return
    these = "this answer" if count == 1 else f"these {count} answers"
    with st.container(horizontal=True):
        if draw.button(f"Keep {these}" if count else "Done", type="primary", key="drill-keep"):
            rounded.keep(found)
            if not count:
                rounded.leave(desk)
            st.rerun()
        if count and draw.button("Throw away", key="drill-throw"):
            rounded.leave(desk)
            st.toast("Gone, and counted nowhere")
            st.rerun()
    if count:
        also = "and your sentence on your card" if found.before else "and what you tapped"
        draw.note(f"Kept: the answers in My answers, {also}. Thrown away means gone.")


def _nothing(desk: Desk, found: Round) -> None:
    """No answer with words or sound: thought through, skipped or stopped."""
    taps = len(found.drill.taps)
    if found.over:
        draw.title("This drill", "Its answers were deleted.")
    elif taps:
        draw.title(
            "Thought through", f"Nothing was recorded or typed. {taps} of your taps decide what comes back when."
        )
    else:
        draw.title("Nothing was answered", "Nothing is kept.")
    _problems(found)
    if draw.button("Done", type="primary", key="drill-done"):
        rounded.keep(found)
        rounded.leave(desk)
        st.rerun()


def _still_listening(found: Round) -> bool:
    waiting = rounded.settle(found)
    if not waiting:
        return False
    draw.title("That was the last question" if found.drill.is_last else "Stopped here")
    job = next(turn.job for turn in found.turns if turn.job)
    _wait(found, job, "Listening to your answers" if waiting == 1 else f"Listening to your answers, {waiting} to go")
    return True


def _wait(found: Round, job: str, title: str) -> None:
    draw.job_progress(job, title, lambda _state: _settled(found), lambda: _settled(found))


def _settled(found: Round) -> None:
    rounded.settle(found)


def _problems(found: Round) -> None:
    for turn in found.turns:
        if turn.problem:
            draw.problem(*turn.problem)
