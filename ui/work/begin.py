"""The question on the desk: chosen, left, put away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from audio.values import Transcript
from trainer import studio
from trainer.jobs import Jobs
from trainer.practice import Task
from trainer.settings import Settings
from trainer.values import Assignment, Manner, Question
from ui import draw, resources
from ui.state import Desk


def now() -> datetime:
    """The moment, for the store; no report holds it."""
    return datetime.now(UTC)


def question(desk: Desk) -> Question:
    """The question on the desk: one of a pack, or any words."""
    bank = resources.bank()
    if desk.asked:
        return studio.question_asked(resources.store(), bank, desk.asked)
    return bank.get(desk.question_id)


def prompt(desk: Desk) -> str:
    """The question's words as they were chosen."""
    return desk.asked or question(desk).prompt


def task(desk: Desk, given: Transcript | None = None) -> Task:
    """What the answer is judged by."""
    settings = resources.settings()
    if desk.engine:
        settings = replace(settings, stt_engine=desk.engine)
    asked, role = question(desk), studio.role_in_use(resources.store())
    assigned = desk.other.get("assignment")
    if isinstance(assigned, Assignment) and asked.id in assigned.questions:
        settings = settings.for_assignment(assigned)
    profile = role.profile if role is not None else None
    history = studio.history(resources.store(), asked.id)
    return Task(question=asked, profile=profile, settings=settings, given=given, history=history)


def elements(desk: Desk) -> tuple[str, ...]:
    """What the person may say of their own answer before the report: the first framework's three core elements."""
    frameworks = question(desk).frameworks
    return next(iter(frameworks.values()))[:3] if frameworks else ()


def choose(desk: Desk, question_id: str = "", *, asked: str = "", view: str = "") -> None:
    """Put a question on the desk."""
    with desk.guard:
        put_away(desk)
        desk.question_id, desk.asked, desk.view = question_id, asked, view
        desk.fresh()
    resources.warm()


def leave(desk: Desk) -> None:
    """Back to the choice of questions."""
    with desk.guard:
        put_away(desk)
        desk.fresh()
        desk.phase, desk.view, desk.asked = "choose", "", ""


def queue(desk: Desk) -> Jobs:
    """Where the desk's job waits: downloads have a queue of their own."""
    workers = resources.workers()
    return workers.fetching if desk.job_kind == "fetch" else workers.listening


def put_away(desk: Desk, *, unwanted: bool = False) -> None:
    """Clear the desk of an answer. Sound that is neither kept nor ``unwanted`` stays, and is offered again."""
    stays = not unwanted and not desk.warm and desk.kept is None
    if desk.job:
        queue(desk).cancel(desk.job)
        desk.job = ""
    if desk.following is not None:
        desk.following.drop()
        desk.following = None
    if stays and (desk.take is not None or desk.recorder is not None):
        for held in (desk.take, desk.recorder):
            if held is not None:
                held.let_go()
    else:
        if desk.take is not None:
            desk.take.discard()
        if desk.recorder is not None:
            desk.recorder.cancel()
        if desk.source is not None and desk.source.parent == studio.takes_folder():
            desk.source.unlink(missing_ok=True)
    desk.take = desk.recorder = desk.source = None


def limit_s(desk: Desk, settings: Settings) -> float | None:
    """When the bell rings: the question's outer length; no clock for those who asked for none."""
    return None if settings.manner is Manner.STAMMER else question(desk).target.outer_high_s


def earlier(desk: Desk) -> tuple[Any, ...]:
    """Rows of the attempts at this question that were kept, newest first."""
    return resources.store().answers(question_id=question(desk).id, limit=20).rows


def has_clock(settings: Settings) -> bool:
    """Whether time is shown at all; who stammers is spared the clock."""
    return settings.manner is not Manner.STAMMER


def length(seconds: float | None) -> str:
    """How long an answer is: 0:42, for who is spared the clock that it was spoken; typed where there is no sound."""
    if seconds is None:
        return "typed"
    return draw.clock(seconds) if has_clock(resources.settings()) else "spoken"


def on_machine(desk: Desk) -> bool:
    """Whether answers are recorded on this computer's own microphone: it was chosen, and there is one."""
    return desk.way == "machine" and bool(resources.microphones()[0])
