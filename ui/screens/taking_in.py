"""Take in: a recorded interview of somebody else, marked answer by answer and kept for review."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import streamlit as st

from trainer.errors import TrainerError
from trainer.intake import Whole
from trainer.jobs import JobState
from trainer.studio import marking, sent, taking_in
from trainer.studio.sent import Sent
from trainer.studio.taking_in import Marked
from ui import draw, resources, serving, state
from ui.components import marks
from ui.state import Desk
from ui.work import now

HERE = "taking-in"
UNKNOWN = "Not known: judged as an open question"
THROWN = "The marks and the sound to mark by go, and the file where you handed it over here. A file of yours stays."


def show() -> None:
    """Choose a recording, mark its answers, keep them."""
    desk = state.desk()
    with desk.guard:
        problem = desk.other.pop(f"{HERE}-problem", None)
        job = desk.other.get(f"{HERE}-job")
        name = desk.other.get(HERE, "")
    if problem:
        draw.problem(*problem)
    if job:
        draw.title("Take in an interview")
        draw.job_progress(job[0], job[1], lambda found: _ended(desk, found), lambda: _forget_job(desk))
        return
    marked = taking_in.kept_marks(resources.store(), name) if name else None
    whole = desk.other.get(f"{HERE}-whole")
    if marked is None or not isinstance(whole, Whole):
        _choose(desk)
    else:
        _mark(desk, name, marked, whole)


def _choose(desk: Desk) -> None:
    draw.title(
        "Take in an interview",
        f"A recording of a whole mock interview, sound or video. It stays on {resources.place()}. {taking_in.AGREED}",
    )
    path = notes = ""
    if not serving.shared():  # a path names a file of the computer the app runs on
        path, notes = _paths()
    handed = _handed_over()
    if path.strip():
        try:
            for found in taking_in.recordings(path):
                if st.button(f"Listen to {draw.plain(found.name)}", key=f"{HERE}-{found}", icon=":material/hearing:"):
                    _listen(desk, found, notes)
        except TrainerError as error:
            draw.problem(error.message, error.hint)
    elif handed and st.button(
        f"Listen to {draw.plain(handed[0].name)}", key=f"{HERE}-handed", icon=":material/hearing:"
    ):
        try:
            _listen(desk, sent.receive(handed[0], handed[1:]), "")
        except TrainerError as error:
            draw.problem(error.message, error.hint)
    begun = taking_in.under_way(resources.store())
    if begun:
        draw.title_small("Begun")
        for name, marked in begun:
            path = Path(marked.path)
            with st.container(horizontal=True):
                what = f"{draw.plain(path.name)}, {len(marked.marks)} answers marked"
                gone = not path.is_file()
                if st.button(
                    f"{what}; its file is gone" if gone else what, key=f"{HERE}-go-{name}", icon=":material/edit:",
                    disabled=gone,
                ):  # fmt: skip
                    _listen(desk, path, marked.notes)
                if st.button("Throw it away", key=f"{HERE}-drop-{name}", type="tertiary", help=THROWN):
                    taking_in.drop(resources.store(), name)
                    serving.note("deleted", "a recording that was being marked", marked.learner)
                    st.rerun()


def _paths() -> tuple[str, str]:
    path = st.text_input(
        "Path of the recording, or of a folder of them", key=f"{HERE}-path", placeholder="/home/me/Zoom/2026-11-20",
        help="A transcript beside it with the same name (vtt, srt, json, TextGrid, txt) is found by itself, and so is "
        "Zoom’s folder “Audio Record” with each person’s own file.",
    )  # fmt: skip
    notes = st.text_input("Path of its transcript, if it lies elsewhere", key=f"{HERE}-notes")
    return path, notes


def _handed_over() -> list[Sent]:
    """The recording handed over here, then what belongs to it; empty without a recording."""
    recording = st.file_uploader(
        "The recording" if serving.shared() else "Or hand the recording over here", key=f"{HERE}-sent",
        help=None if serving.shared() else "For large videos the path is quicker.",
    )  # fmt: skip
    if recording is None:
        return []
    beside = st.file_uploader(
        "If you have them: its transcript, and each speaker’s own file", key=f"{HERE}-beside",
        accept_multiple_files=True,
        help="A transcript with names settles who speaks, and its words are judged (vtt, srt, json, TextGrid, txt). So "
        "do the files of Zoom’s folder “Audio Record”, one for each person.",
    )  # fmt: skip
    return [Sent(each.name, each.getvalue()) for each in (recording, *beside)]


def _listen(desk: Desk, path: Path, notes: str) -> None:
    store = resources.store()
    name = taking_in.name_of(path)
    marked = taking_in.kept_marks(store, name) or Marked(str(path), notes.strip())
    taking_in.keep_marks(store, name, marked, now())
    job = resources.workers().listening.submit(
        taking_in.make_whole, path, notes, taking_in.known_speakers(store),
        None if marked.heard else resources.settings(), answering=marked.answering,
    )  # fmt: skip
    with desk.guard:
        desk.other[HERE] = name
        desk.other[f"{HERE}-job"] = (job, f"Listening to {path.name}", "whole")
    st.rerun()


def _ended(desk: Desk, found: JobState) -> None:
    with desk.guard:
        job, _, kind = desk.other.get(f"{HERE}-job", ("", "", ""))
        if job != found.id:  # everything was deleted meanwhile
            return
        desk.other.pop(f"{HERE}-job")
        if found.state != "done":
            desk.other[f"{HERE}-problem"] = draw.error_of(found.error) if found.error else ("Stopped.", "")
            if kind == "whole":
                _give_up(desk.other.pop(HERE, ""))
            return
        if kind == "whole":
            _heard(desk, found.result)
        else:
            desk.other[f"{HERE}-made"] = found.result
            _keep(desk)


def _give_up(name: str) -> None:
    """A recording that could not be listened to, or was not to the end, is not begun, unless it was marked before."""
    store = resources.store()
    marked = taking_in.kept_marks(store, name)
    if marked is not None and not (marked.heard or marked.aside):
        taking_in.drop(store, name)


def _heard(desk: Desk, whole: Whole) -> None:
    """The proposed answers become marks, unless somebody has moved them before."""
    store, name = resources.store(), desk.other[HERE]
    marked = taking_in.kept_marks(store, name)
    assert marked is not None
    if not marked.heard:
        person = store.person_called(whole.answering) if whole.named and whole.answering else None
        person = person if person and person.role == "learner" else None
        learner = marked.learner or (person.name if person else whole.answering if whole.named else "")
        taking_in.keep_marks(store, name, taking_in.proposed(marked, whole, learner), now())
    desk.other[f"{HERE}-whole"] = whole


def _forget_job(desk: Desk) -> None:
    with desk.guard:
        desk.other.pop(f"{HERE}-job", None)


def _mark(desk: Desk, name: str, marked: Marked, whole: Whole) -> None:
    store = resources.store()
    draw.title(Path(marked.path).name, "Mark where each answer begins and ends. What is proposed may be wrong: listen.")
    for notice in (*((taking_in.THERE,) if taking_in.is_kept(store, name) else ()), *marked.notices):
        draw.note(notice)
    if whole.told_apart:
        _who_answers(desk, name, marked, whole)
    st.audio(str(taking_in.preview_path(name)))

    def moved(rows: list[list[float]]) -> None:
        current = taking_in.kept_marks(store, name) or marked
        held = replace(current, marks=marking.moved(rows, current.marks, whole.duration_s))
        taking_in.keep_marks(store, name, held, now())

    marks.show(
        f"{HERE}-board-{name}-{marked.answering}", moved, duration_s=whole.duration_s, waveform=list(whole.waveform),
        marks=[[each.time.start_s, each.time.end_s, each.prompt] for each in marked.marks],
    )  # fmt: skip
    if marked.marks:
        _questions(name, marked)
    _finish(desk, name, marked, whole)


def _who_answers(desk: Desk, name: str, marked: Marked, whole: Whole) -> None:
    """Who answers and who asks, as it was guessed; another choice has the answers proposed anew."""
    answering = whole.answering
    chosen = st.selectbox(
        "Who answers? The others ask", whole.speakers, format_func=lambda who: _floor(who, whole),
        index=whole.speakers.index(answering) if answering else None, key=f"{HERE}-who-{name}-{answering}",
        help="Choose again if the guess is wrong. The answers are then proposed anew; those you marked or moved stay. "
        "What is remembered of these names is corrected when you keep them.",
    )  # fmt: skip
    if chosen and chosen != answering:
        changed = taking_in.another_answers(marked, answering, chosen)
        taking_in.keep_marks(resources.store(), name, changed, now())
        _listen(desk, Path(marked.path), marked.notes)


def _floor(who: str, whole: Whole) -> str:
    """A speaker with the time they hold the floor: a voice without a name is known by it."""
    spoken_s = sum(each.time.duration_s for each in whole.utterances if each.speaker == who and each.time)
    return f"{who}, {draw.clock(spoken_s)} min{', speaks first' if whole.speakers[0] == who else ''}"


def _questions(name: str, marked: Marked) -> None:
    draw.title_small("What was asked")
    known = [question.prompt for question in resources.bank().questions]
    changed = list(marked.marks)
    for number, mark in enumerate(marked.marks):
        choices = list(dict.fromkeys(["", *([mark.prompt] if mark.prompt else []), *known]))
        span = f"{draw.clock(mark.time.start_s)} to {draw.clock(mark.time.end_s)}"
        chosen = st.selectbox(
            f"Answer {number + 1}, {span}", choices, index=choices.index(mark.prompt), accept_new_options=True,
            format_func=lambda words: words or UNKNOWN, key=f"{HERE}-asked-{name}-{number}-{mark.time.start_s:.1f}",
        )  # fmt: skip
        changed[number] = replace(mark, prompt=(chosen or "").strip())
    if tuple(changed) != marked.marks:
        taking_in.keep_marks(resources.store(), name, replace(marked, marks=tuple(changed)), now())
        st.rerun()


def _finish(desk: Desk, name: str, marked: Marked, whole: Whole) -> None:
    store = resources.store()
    draw.title_small("Whose answers are these?")
    names = list(
        dict.fromkeys([*([marked.learner] if marked.learner else []), *(p.name for p in store.people("learner"))])
    )
    learner = st.selectbox(
        "Learner", names, index=0 if names else None, accept_new_options=True, placeholder="Type a name",
        key=f"{HERE}-learner-{name}-{marked.answering}",
    )  # fmt: skip
    if (learner or "") != marked.learner:
        taking_in.keep_marks(store, name, replace(marked, learner=(learner or "").strip()), now())
    left, right = st.columns(2)
    count = len(marked.marks)
    words = f"Judge and keep {count} answer{'' if count == 1 else 's'}"
    if left.button(words, type="primary", disabled=not (count and learner), width="stretch"):
        cuts = [marking.cut_of(mark, whole) for mark in marked.marks]
        cuts = [cut if cut.prompt else replace(cut, prompt=taking_in.NOT_KNOWN) for cut in cuts]
        job = resources.workers().listening.submit(
            taking_in.make_answers, Path(marked.path), cuts, resources.settings()
        )
        with desk.guard:
            desk.other[f"{HERE}-job"] = (job, "Judging the answers", "answers")
        st.rerun()
    if right.button("Another recording", width="stretch"):
        with desk.guard:
            desk.other.pop(HERE, None)
            desk.other.pop(f"{HERE}-whole", None)
        st.rerun()


def _keep(desk: Desk) -> None:
    """Keep the judged answers as the learner's, once; the marks go."""
    store, name = resources.store(), desk.other.pop(HERE)
    made, whole = desk.other.pop(f"{HERE}-made"), desk.other.pop(f"{HERE}-whole")
    marked = taking_in.kept_marks(store, name)
    assert marked is not None
    session = taking_in.keep_interview(
        store, Path(marked.path), marked.learner, made, now(), speaker=whole.answering if whole.named else "",
        asking=whole.asking if whole.named and marked.answering else (), name=name,
    )  # fmt: skip
    taking_in.drop(store, name)
    serving.note_of(store, store.learner_of(session), "took in", f"session {session}, {len(made)} answers")
    desk.other[f"{HERE}-problem"] = None
    st.toast(f"{len(made)} answers are in the queue of {draw.plain(marked.learner)}.")
