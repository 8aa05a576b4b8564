"""The end of a round: what the workers found, the sentence to take along, kept as one session or thrown away."""

from __future__ import annotations

from dataclasses import replace

from trainer import schedule, studio
from trainer.report.folding import fold, readable
from trainer.studio import Seen
from trainer.values import Evidence, Manner, Session
from ui import draw, resources, state
from ui.rounds import Round, Turn, moment, of
from ui.state import Desk
from ui.work import now


def settle(found: Round) -> int:
    """Take over what the workers have finished; how many answers are still being listened to."""
    waiting = 0
    with found.guard:
        for turn in found.turns:
            if not turn.job:
                continue
            try:
                job = resources.workers().listening.state(turn.job)
            except KeyError:
                what = "The recording" if turn.path is not None else "What you typed"
                turn.job, turn.problem = "", ("The program was started anew.", f"{what} is safe: see Practise.")
                continue
            if not job.ended:
                waiting += 1
                continue
            turn.job = ""
            if job.state == "done":
                turn.made = job.result
            elif job.error is not None:
                turn.problem = draw.error_of(job.error)
    return waiting


def answers(found: Round) -> list[Turn]:
    """The turns with an answer, without those whose answer was kept and then deleted."""
    here = resources.store().out_of_trash(turn.answer_id for turn in found.turns if turn.answer_id is not None)
    return [turn for turn in found.answered if turn.answer_id is None or turn.answer_id in here]


def seen(found: Round) -> list[tuple[Turn, Seen]]:
    """Every answer under the focus, its quotes as they are read."""
    focus = found.drill.plan.focus
    return [(turn, studio.focus_seen(readable(turn.made.review), focus)) for turn in answers(found) if turn.made]


def sentences(found: Round) -> list[tuple[int, Evidence]]:
    """Every sentence that was said, with its turn, as it is read."""
    said: list[tuple[int, Evidence]] = []
    for at, turn in enumerate(found.turns):
        if turn.made is not None:
            folded = turn.made.review.manner is Manner.STAMMER
            for each in studio.sentences_of(turn.made.review):
                said.append((at, replace(each, quote=fold(each.quote or "")) if folded else each))
    return said


def write(found: Round, text: str) -> None:
    """The sentence as far as it is typed."""
    with found.guard:
        if not found.picked:
            found.best_typed = text


def pick(found: Round, best: tuple[int, Evidence] | None, text: str = "") -> None:
    """The sentence to take along: one that was said, one that is typed, or none."""
    with found.guard:
        found.best, found.best_typed, found.picked = best, text.strip(), True


def keep(found: Round) -> None:
    """Keep all answers as one session, and the taps, once."""
    with found.guard:
        if found.over:
            return
        store, done = resources.store(), found.answered
        if done:
            session = store.save_session(Session(now(), title=studio.drill_title(found.drill.plan.focus, len(done))))
            for turn in done:
                assert turn.made is not None
                turn.answer_id = studio.keep(store, turn.made, (), now(), session=session)
                turn.drop()
                found.forget(turn)
        for turn in found.turns:
            turn.let_go()  # not listened to: Practise offers it, as it offers words that were not read
        for at, said in found.drill.taps:
            schedule.tapped(store, found.turns[at].question.id, said, now())
        text = found.best_typed or (found.best[1].quote if found.best else "") or ""
        if text:
            studio.write(store, studio.KEEP, text, at=now())
        found.over = "kept"


def throw_away(found: Round) -> None:
    """The round never happened: no answer, no tap, nor what was skipped, unless somebody took that back meanwhile."""
    taken_back = state.taken_back()
    with found.guard:
        if found.over:
            return
        for turn in found.turns:
            if turn.job:
                resources.workers().listening.cancel(turn.job)
                turn.job = ""
            turn.drop()
            if turn.aside is not None and turn.aside.name not in taken_back:
                turn.aside.unlink(missing_ok=True)
            found.forget(turn)
        found.drill, found.over = found.drill.ended(moment()), "thrown"


def leave(desk: Desk) -> None:
    """Back to the set-up; a round that was not kept goes."""
    with desk.guard:
        found = of(desk)
        if found is not None:
            throw_away(found)
        desk.other.pop("round", None)
