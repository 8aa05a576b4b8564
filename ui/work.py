"""What happens to the answer in hand, step by step; the screens show where it stands and call these."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from audio.values import Span, Transcript
from trainer import report, roles, studio
from trainer.demo import DemoAnswer
from trainer.jobs import JobState
from trainer.practice import Reviewed, Task
from trainer.settings import Settings
from trainer.values import Manner, Question, Reply
from ui import draw, resources
from ui.components.booth import Heard
from ui.state import Desk, drafts_name

ACTIONS = {
    "again": "Try again with this in view",
    "follow_up": "Answer the follow-up question",
    "correct": "Correct the words",
}


def now() -> datetime:
    """The moment, for the store; no report holds it."""
    return datetime.now(UTC)


def question(desk: Desk) -> Question:
    """The question on the desk: one of a pack, or any words."""
    bank = resources.bank()
    return bank.match(desk.asked) if desk.asked else bank.get(desk.question_id)


def prompt(desk: Desk) -> str:
    """The question's words as they were chosen."""
    return desk.asked or question(desk).prompt


def choose(desk: Desk, question_id: str = "", *, asked: str = "", view: str = "") -> None:
    """Put a question on the desk."""
    with desk.guard:
        put_away(desk)
        desk.question_id, desk.asked, desk.view = question_id, asked, view
        desk.fresh()


def leave(desk: Desk) -> None:
    """Back to the choice of questions; what was not kept goes."""
    with desk.guard:
        put_away(desk)
        desk.fresh()
        desk.phase, desk.view, desk.asked = "choose", "", ""


def put_away(desk: Desk) -> None:
    """Throw away sound and work that belong to no kept answer."""
    if desk.job:
        resources.workers().listening.cancel(desk.job)
        desk.job = ""
    if desk.take is not None:
        desk.take.discard()
    if desk.recorder is not None:
        desk.recorder.cancel()
    if desk.source is not None and desk.source.parent == studio.takes_folder():
        desk.source.unlink(missing_ok=True)
    desk.take = desk.recorder = desk.source = None


def task(desk: Desk, given: Transcript | None = None) -> Task:
    """What the answer is judged by."""
    settings = resources.settings()
    if desk.engine:
        settings = replace(settings, stt_engine=desk.engine)
    asked = question(desk)
    return Task(question=asked, settings=settings, given=given, history=studio.history(resources.store(), asked.id))


# recording


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
        if heard.ended and desk.take.count >= heard.total:
            if desk.take.duration_s < 0.3:
                desk.take.discard()
                desk.take = None
                desk.attempt = secrets.token_hex(6)
                desk.problem = ("Nothing was recorded.", "Check that the right microphone is chosen, then try again.")
                return
            recorded(desk, desk.take.finish())


def recorded(desk: Desk, path: Path) -> None:
    """Sound is here: ask whether to keep it, and begin to listen meanwhile where a listener is ready."""
    desk.source, desk.phase, desk.problem = path, "decide", None
    desk.other["listen"] = resources.workers().voice.submit(studio.make_readable, path)
    if studio.listening(resources.settings()).ready:
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


# judging


def fetch_listener(desk: Desk, model: str) -> None:
    """Download the listener because the person asked for it, then listen."""
    with desk.guard:
        if not desk.job:
            desk.job = resources.workers().listening.submit(studio.make_listener, model)
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
        desk.job = resources.workers().listening.submit(
            studio.make_review, desk.source, task(desk, given), desk.filters
        )
        desk.job_kind, desk.job_title = "review", title


def submit_words(desk: Desk, text: str) -> None:
    """Judge a typed answer."""
    with desk.guard:
        if desk.job or not text.split():
            return
        desk.typed, desk.wanted, desk.phase = text, True, "wait"
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
    """Judge the same answer with other words."""
    with desk.guard:
        if desk.job or desk.made is None:
            return
        jobs = resources.workers().listening
        path = _sound(desk)
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
                desk.phase = "choose" if desk.sample else ("decide" if desk.source else "answer")
                desk.problem = draw.error_of(state.error) if state.state == "failed" and state.error else None

    return settle


def stopped(desk: Desk) -> Callable[[], None]:
    """The job is unknown, which happens when the program was started anew."""

    def settle() -> None:
        desk.job, desk.phase = "", ("report" if desk.made else "decide" if desk.source else "answer")

    return settle


def look_at_job(desk: Desk) -> None:
    """Take over a result that came while nobody looked."""
    if desk.job:
        with contextlib.suppress(KeyError):
            state = resources.workers().listening.state(desk.job)
            if state.ended:
                ended(desk)(state)


def _judged(desk: Desk, made: Reviewed) -> None:
    first = desk.made is None
    desk.made = made
    desk.other.pop("markup", None)
    if desk.job_kind == "again" and desk.kept is not None:
        resources.store().revise(desk.kept, made.review, made.hearing, at=now())
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
            desk.phase = "wait" if desk.job else "words"
        else:
            try:
                desk.kept = studio.keep(resources.store(), desk.made, tuple(desk.replies), now())
            except draw.SPOKEN_ERRORS as error:
                desk.problem, desk.wanted = draw.error_of(error), False
                desk.phase = "decide" if desk.source else "report"
                return
            _let_go_of_sound(desk)
            resources.store().discard_draft(drafts_name(desk, "answer"))
            desk.phase = "report"


def throw_away(desk: Desk) -> None:
    """The answer was never given."""
    with desk.guard:
        put_away(desk)
        resources.store().discard_draft(drafts_name(desk, "answer"))
        view = desk.view
        desk.fresh()
        desk.view = view


def _let_go_of_sound(desk: Desk) -> None:
    for part in (desk.take, desk.recorder):
        if part is not None:
            part.discard()
    if desk.source is not None and desk.source.parent == studio.takes_folder():
        desk.source.unlink(missing_ok=True)
    desk.take = desk.recorder = desk.source = None


def _sound(desk: Desk) -> Path | None:
    if desk.sample:
        return Path(desk.other["sample"])
    if desk.source is not None:
        return desk.source
    if desk.kept is not None:
        return studio.sound_path(resources.store(), resources.store().answer(desk.kept))
    return None


# the report and what is done in it


def markup(desk: Desk) -> tuple[str, str]:
    """The report on the desk as markup, and a key that changes with it."""
    assert desk.made is not None
    mark = (id(desk.made), len(desk.replies))
    found = desk.other.get("markup")
    if found is None or found[0] != mark:
        made = desk.made
        actions = dict(ACTIONS)
        if desk.sample:
            actions["again"] = "Now answer it yourself"
        html = report.fragment(
            made.review, media=made.sound, hearing=made.hearing, replies=tuple(desk.replies), actions=actions
        ).html
        found = desk.other["markup"] = (mark, html, f"{desk.attempt}-{desk.kept or 0}")
    return found[1], found[2]


def act(desk: Desk, deed: dict[str, Any]) -> bool:
    """Do what was clicked in the report; whether the screen changes."""
    made = desk.made
    if made is None or deed.get("at") == desk.other.get("deed"):
        return False
    desk.other["deed"] = deed.get("at")
    transcript, steps = made.review.transcript, made.review.next
    match deed.get("do"):
        case "again":
            view = "" if desk.sample or not steps.focus else (steps.focus[0].advice or steps.focus[0].message)
            choose(desk, desk.question_id, asked=desk.asked, view=view)
        case "follow_up" if steps.follow_up is not None:
            choose(desk, desk.question_id, asked=steps.follow_up.text)
        case "confirm":
            submit_again(desk, transcript.confirmed())
        case "corrected":
            submit_again(desk, studio.corrected(transcript, str(deed.get("text", ""))))
        case "unsaid":
            reply(desk, str(deed.get("rule")), "not_said")
            span = Span(int(deed["start"]), int(deed["end"]))
            submit_again(desk, studio.patched(transcript, span, str(deed.get("text", ""))))
        case "meant":
            reply(desk, str(deed.get("rule")), "meant_it")
        case _:
            return False
    return True


def reply(desk: Desk, rule: str, kind: str) -> None:
    """Keep what the person answered to a finding."""
    said = Reply(f"pitfall:{rule}", kind, now())
    desk.replies.append(said)
    if desk.kept is not None:
        resources.store().reply(desk.kept, said)


def open_kept(desk: Desk, answer_id: int) -> None:
    """Put a kept answer on the desk, with its report."""
    with desk.guard:
        put_away(desk)
        answer, made = studio.kept(resources.store(), answer_id)
        known = {each.id for each in resources.bank().questions}
        asked = answer.review.question
        desk.question_id, desk.asked, desk.view = asked.id, "" if asked.id in known else asked.prompt, ""
        desk.fresh()
        desk.made, desk.kept, desk.replies, desk.phase = made, answer_id, list(answer.replies), "report"


def delete_kept(desk: Desk) -> None:
    """Put the kept answer on the desk into the trash; My answers brings it back for a while."""
    with desk.guard:
        for row in earlier(desk):
            if row.id == desk.kept:
                studio.remove(resources.store(), row, now())
        leave(desk)


def earlier(desk: Desk) -> tuple[Any, ...]:
    """Rows of the attempts at this question that were kept, newest first."""
    return resources.store().answers(question_id=question(desk).id, limit=20).rows


def limit_s(desk: Desk, settings: Settings) -> float | None:
    """When the bell rings: the question's outer length; no clock for those who asked for none."""
    return None if settings.manner is Manner.STAMMER else question(desk).target.outer_high_s
