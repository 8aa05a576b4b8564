"""The person leaves the queue of a shared server; the answer goes on without them."""

from __future__ import annotations

from trainer.practice import Reviewed
from trainer.studio.unattended import keep_when_done
from ui import resources, serving
from ui.state import Desk
from ui.work.begin import now


def may_leave(desk: Desk) -> bool:
    """Whether the answer on the desk may be left to the queue: a wanted one, on a server that others use too."""
    judged = desk.job_kind == "review" and desk.source is not None and not desk.sample
    return serving.shared() and desk.wanted and judged


def leave_to_the_queue(desk: Desk) -> None:
    """Let the answer finish by itself, into My answers; the desk is free for the next question."""
    with desk.guard:
        if not desk.job or not may_leave(desk):
            return
        keep_when_done(resources.workers().listening, desk.job, resources.store(), desk.source, now(), _review)
        desk.job, desk.take, desk.source = "", None, None
        desk.fresh()
        desk.phase, desk.view, desk.asked = "choose", "", ""


def _review(result: object) -> Reviewed | None:
    return result if isinstance(result, Reviewed) else None
