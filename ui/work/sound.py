"""Sound that comes to the desk: recorded, uploaded, taken back, thrown away."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from trainer import studio
from ui import draw, resources
from ui.components.booth import Heard
from ui.state import Desk
from ui.work import penned
from ui.work.begin import prompt, put_away, task
from ui.work.judge import submit_review


def collect(desk: Desk, heard: Heard) -> None:
    """Put the pieces that came from the browser on the disk; what came before is passed over."""
    with desk.guard:
        if heard.take != desk.attempt or desk.phase != "answer" or not heard.rate:
            return
        try:
            if desk.take is None:
                desk.take = studio.PieceTake(heard.rate, {"question": desk.question_id, "asked": desk.asked})
            for piece in heard.pieces:
                desk.take.add(piece.number, piece.data, heard.lost)
        except draw.SPOKEN_ERRORS as error:
            desk.problem = draw.error_of(error)
            return
        desk.filters, desk.microphone = heard.filters, heard.microphone
        heed(desk, desk.take.path)
        if heard.ended and desk.take.count >= heard.total:
            if desk.take.duration_s < 0.3:
                desk.take.discard()
                desk.take = None
                desk.attempt = secrets.token_hex(6)
                desk.problem = ("Nothing was recorded.", "Check that the right microphone is chosen, then try again.")
                return
            recorded(desk, desk.take.finish())


def heed(desk: Desk, path: Path) -> None:
    """More of the recording is on the disk: the listener hears what is settled while the person speaks."""
    if desk.warm:
        return
    if desk.following is None and desk.other.get("heeded") != desk.attempt:
        desk.other["heeded"] = desk.attempt
        desk.following = studio.follow(resources.workers().listening, task(desk))
    if desk.following is not None:
        desk.following.poke(path)


def recorded(desk: Desk, path: Path) -> None:
    """Sound is here: ask whether to keep it, and begin to listen meanwhile where a listener is ready."""
    desk.source, desk.phase, desk.problem = path, "decide", None
    desk.other["listen"] = resources.workers().voice.submit(studio.make_playback, path)
    if not desk.warm and studio.listening(resources.settings()).ready:
        submit_review(desk)


def take_back(desk: Desk, path: Path, label: Any) -> None:
    """Put a recording on the desk that a closed tab or a killed program left."""
    put_away(desk)
    desk.question_id = label.get("question") or "career-aspirations"
    desk.asked = label.get("asked", "")
    desk.fresh()
    recorded(desk, path)


def upload(desk: Desk, data: bytes, name: str) -> None:
    """An uploaded recording goes the same way as one made here."""
    with desk.guard:
        if desk.phase == "answer":
            recorded(desk, studio.receive(data, name))


def throw_away(desk: Desk) -> None:
    """The answer was never given."""
    with desk.guard:
        put_away(desk, unwanted=True)
        penned.forget(desk, prompt(desk), resources.store())
        view, warm = desk.view, desk.warm
        desk.fresh()
        desk.view, desk.warm = view, warm
