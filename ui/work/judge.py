"""Judging the answer in hand, keeping it, and what happens when a job ends."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from audio.values import Transcript
from trainer import roles, studio
from trainer.demo import DemoAnswer
from trainer.jobs import JobState
from trainer.practice import Reviewed, Task
from ui import draw, resources
from ui.state import Desk
from ui.work.absent import look_after, put_in
from ui.work.begin import now, prompt, put_away, question, queue, task
from ui.work.mended import forget_typed

SOUNDLESS = (
    "The sound of this answer is not here, so its words stay as they are: judged by words alone, it would lose their "
    "times and all that was measured.",
    "When a bundle brings the sound, the words can be put right.",
)


def fetch_listener(desk: Desk, model: str) -> None:
    """Download the listener because the person asked for it, then listen."""
    with desk.guard:
        if not desk.job:
            desk.job = resources.workers().fetching.submit(studio.make_listener, model)
            desk.job_kind, desk.job_title, desk.phase = "fetch", f"Getting the listener, Whisper {model}", "wait"


def listen_with(desk: Desk, engine: str) -> None:
    """Listen with another engine than the settings say, this once."""
    with desk.guard:
        if not desk.job:
            desk.engine, desk.wanted, desk.phase = engine, True, "wait"
            submit_review(desk)


def submit_review(desk: Desk, given: Transcript | None = None, title: str = "Listening to your answer") -> None:
    """Begin to judge the sound on the desk, once."""
    with desk.guard:
        if desk.job or desk.source is None:
            return
        begun = desk.following is not None and desk.following.begun and given is None
        desk.job = resources.workers().listening.submit_surely(
            studio.make_review, desk.source, task(desk, given), desk.filters, begun=begun
        )
        desk.job_kind, desk.job_title = "review", title


def submit_words(desk: Desk, text: str) -> None:
    """Judge a typed answer."""
    with desk.guard:
        if desk.job or not text.split():
            return
        desk.wanted, desk.phase = True, "wait"
        desk.job = resources.workers().listening.submit(studio.make_review_of_words, text, task(desk))
        desk.job_kind, desk.job_title = "review", "Reading your answer"


def submit_words_said(desk: Desk, text: str) -> None:
    """The person typed what they said in the recording on the desk."""
    with desk.guard:
        if desk.job or not text.split():
            return
        desk.wanted, desk.phase = True, "wait"
        submit_review(desk, Transcript.typed(text, engine="given"), "Placing your words in the sound")


def submit_again(desk: Desk, transcript: Transcript) -> None:
    """Judge the same answer with other words; a spoken one whose sound is not here stays as it is, which is said."""
    with desk.guard:
        if desk.job or desk.made is None:
            return
        jobs = resources.workers().listening
        path = _sound(desk)
        if path is None and desk.made.review.audio is not None:
            desk.problem = SOUNDLESS
            return
        given = replace(task(desk, transcript), profile=desk.made.review.profile)
        if path is None:
            desk.job = jobs.submit(studio.make_review_of_words, transcript.text, given)
        else:
            desk.job = jobs.submit(studio.make_review, path, given, desk.filters)
        desk.job_kind, desk.job_title, desk.phase = "again", "Judging it again with your words", "wait"


def sample(desk: Desk, demo: DemoAnswer) -> None:
    """Show what a report is, with an answer that came with the program."""
    with desk.guard:
        put_away(desk)
        desk.question_id, desk.asked, desk.view = demo.question, "", ""
        desk.fresh()
        desk.sample, desk.phase = demo.title, "wait"
        desk.other["sample"] = demo.path
        profile = roles.read_profile(demo.role) if demo.role else None
        asked = Task(question(desk), profile=profile, settings=resources.settings(), given=demo.transcript)
        desk.job = resources.workers().listening.submit(studio.make_review, demo.path, asked)
        desk.job_kind, desk.job_title = "review", "Listening to the sample answer"


def ended(desk: Desk) -> Callable[[JobState], None]:
    """What to do when the desk's job has ended."""

    def settle(state: JobState) -> None:
        with desk.guard:
            if state.id != desk.job:
                return
            desk.job = ""
            with contextlib.suppress(KeyError):
                queue(desk).collect(state.id)
            if desk.job_kind == "fetch":
                desk.problem = draw.error_of(state.error) if state.state == "failed" and state.error else None
                desk.phase = "words"
                if state.state == "done":
                    listen_with(desk, "")
            elif state.state == "done":
                _judged(desk, state.result)
            elif desk.job_kind == "again":
                desk.phase = "report"
                desk.problem = draw.error_of(state.error) if state.state == "failed" and state.error else None
            else:
                desk.wanted = False
                if state.state == "failed":
                    desk.other["failed"] = desk.attempt
                desk.phase = "choose" if desk.sample else ("decide" if desk.source else "answer")
                desk.problem = draw.error_of(state.error) if state.state == "failed" and state.error else None

    return settle


def stopped(desk: Desk) -> Callable[[], None]:
    """The job is unknown, which happens when the program was started anew."""
    job = desk.job

    def settle() -> None:
        if desk.job == job:
            desk.job, desk.phase = "", ("report" if desk.made else "decide" if desk.source else "answer")

    return settle


def look_at_job(desk: Desk) -> None:
    """Take over a result that came while nobody looked."""
    if desk.job:
        with contextlib.suppress(KeyError):
            state = queue(desk).state(desk.job)
            if state.ended:
                ended(desk)(state)


def _judged(desk: Desk, made: Reviewed) -> None:
    first = desk.made is None
    if desk.job_kind == "again" and desk.kept is not None:
        try:
            resources.store().revise(desk.kept, made.review, made.hearing, at=now())
            desk.made = made = studio.kept(resources.store(), desk.kept)[1]
            forget_typed(desk)
        except draw.SPOKEN_ERRORS as error:  # a full disk, or deleted in another window: what is not kept is not shown
            desk.problem, desk.phase = draw.error_of(error), "report"
            return
    desk.made = made
    desk.other.pop("markup", None)
    if desk.sample or not first:
        desk.phase = "report"
    elif desk.wanted:
        keep(desk)


def keep(desk: Desk) -> None:
    """Keep the answer; where it is still being listened to, as soon as that is done."""
    with desk.guard:
        desk.wanted = True
        if desk.kept is not None:
            desk.phase = "report"
        elif desk.made is None:
            again = desk.other.get("failed") != desk.attempt and studio.listening(resources.settings()).ready
            if not desk.job and again:  # it was cancelled: now it is wanted after all
                submit_review(desk)
            desk.phase = "wait" if desk.job else "words"
            look_after(desk)
        else:
            try:
                put_in(desk, desk.made, resources.store(), studio.takes_folder(), prompt(desk))
            except draw.SPOKEN_ERRORS as error:
                desk.problem, desk.wanted = draw.error_of(error), False
                desk.phase = "decide" if desk.source else "report"


def _sound(desk: Desk) -> Path | None:
    if desk.sample:
        return Path(desk.other["sample"])
    if desk.source is not None:
        return desk.source
    if desk.kept is not None:
        return studio.sound_path(resources.store(), resources.store().answer(desk.kept))
    return None
