"""Interview: a set of questions, hands-free from the first click, and a close that shows the whole."""

from __future__ import annotations

import base64

import streamlit as st

from trainer import report, roles, studio
from trainer.compare import Saying, Thread
from trainer.practice import Reviewed
from trainer.report.names import title
from trainer.values import Manner, RoleProfile
from ui import draw, resources, sitting, state, voice, work
from ui.components import booth
from ui.components import report as page
from ui.screens import in_use, machine, playing
from ui.sitting import Sitting
from ui.state import Desk

THINK_S = 10
LOOK_S = 0.5


def show() -> None:
    """The step the interview is at."""
    desk = state.desk()
    found = sitting.of(desk)
    if found is None:
        _setup(desk)
    elif found.phase == "ask":
        _ask(desk, found)
    elif found.phase == "report":
        _report(desk, found)
    elif found.phase == "listen":
        _listen(found)
    else:
        _close(desk, found)


def _setup(desk: Desk) -> None:
    clock = work.has_clock(resources.settings())
    draw.title(
        "A mock interview",
        "One click, then hands-free: each question is spoken, you think, you speak until you are done or time is up. "
        "In study mode you go on when you have read the report."
        if clock
        else "Each question is spoken. You think as long as you like and begin yourself; nothing stops by itself.",
    )
    bank = resources.bank()
    count = st.segmented_control("Questions", [3, 5, 7, 10], default=3, key="interview-count") or 3
    packs = {"": "A whole interview"} | {pack.name: pack.title for pack in bank.packs}
    left, right = st.columns(2)
    pack = left.selectbox("From", list(packs), format_func=packs.__getitem__, key="interview-pack") or ""
    with right:
        role = _job()
    reads = resources.settings().manner is Manner.SECOND_LANGUAGE
    modes = {
        sitting.STUDY: "Study: a report after each answer",
        sitting.REAL: "Real: reports at the end" if reads else "Real: the text is hidden, reports at the end",
    }
    mode = st.radio("How", list(modes), format_func=modes.__getitem__, key="interview-mode") or sitting.STUDY
    think_s = THINK_S
    if clock:
        think_s = st.select_slider("Seconds to think", [0, 5, 10, 20, 30], value=THINK_S, key="interview-think")
    follow_ups = st.toggle("Follow-up questions chosen from my answers", value=True, key="interview-follow")
    listener = studio.listening(resources.settings())
    if not listener.ready:
        draw.problem(
            "There is no listener on this computer yet.",
            "The answers are recorded, and their words stay a rough draft. Settings gets the listener.",
        )
    machine.choose(desk, "interview-microphone")
    if draw.button("Begin the interview", type="primary", icon=":material/play_arrow:", key="interview-begin"):
        sitting.begin(desk, int(count), pack, role, mode, int(think_s), follow_ups)
        st.rerun()


def _job() -> RoleProfile | None:
    """The job the interview is for: a saved one, any other by its title, or none."""
    store = resources.store()
    kept, used = {each.id: each for each in studio.kept_roles(store)}, studio.role_in_use(store)
    other, chosen = "Another job", None
    if kept:
        names = {0: "No particular job"} | {id: each.name for id, each in kept.items()} | {-1: other}
        chosen = st.selectbox(
            "The job", list(names), index=list(names).index(used.id if used else 0), format_func=names.__getitem__,
            key=f"interview-job-{used.id if used else 0}",
        )  # fmt: skip
        if chosen in kept:
            return kept[chosen].profile
        if chosen != -1:
            return None
    title = st.text_input(f"{other}, by its title" if kept else "The job, if you like", placeholder="Data analyst",
                          key="interview-job")  # fmt: skip
    return roles.from_text(title) if any(each.isalpha() for each in title) else None


def _ask(desk: Desk, found: Sitting) -> None:
    turn, settings = found.turn, resources.settings()
    prompt = turn.question.prompt
    spoken, says = voice.of(prompt, settings)
    clock = work.has_clock(settings)
    reads = settings.manner is Manner.SECOND_LANGUAGE or state.recall(f"text-{turn.attempt}", False)
    hidden = _audible(spoken, says) and found.mode == sitting.REAL and not reads
    shown = turn.problem
    with draw.head():
        draw.question("Listen …" if hidden else prompt, sitting.place(found))
        if shown is not None:
            draw.problem(*shown)
    name, back = f"interview-{turn.attempt}", state.came_back(desk, turn.attempt)
    attempt, recording = turn.attempt, turn.recorder is not None

    def arrived() -> None:
        sitting.collect(found, booth.read(state.recall(name)))

    def did() -> None:
        sitting.record(found, attempt, booth.read(state.recall(name)).deed)

    def draw_booth() -> None:
        spoken, says = voice.of(prompt, settings)
        take = turn.take
        _make_ready(found)
        sitting.record(found, attempt)
        heard = booth.show(
            name, arrived, did, attempt=prompt, take=attempt, have=take.count if take else 0,
            have_s=take.duration_s if take else 0.0, limit_s=sitting.limit_s(turn), hard=True,
            clock=clock,
            voice=base64.b64encode(spoken).decode() if spoken else "", voice_says=says, record=True,
            start="Answer now", go=False, silence_s=settings.ends_on_silence_s,
            far=turn.far() if found.machine else None,
            plan={"auto": not back and shown is None, "think_s": found.think_s if clock else None},
        )  # fmt: skip
        if heard.deed in ("over", "cancel") and heard.at != desk.other.get("booth_deed"):
            desk.other["booth_deed"] = heard.at
            sitting.restart(found)
            st.rerun(scope="app")
        in_use.show(in_use.MACHINE if found.machine else in_use.BROWSER, turn.microphone)
        begun = (turn.recorder is not None) != recording
        mute = hidden and not _audible(spoken, says)
        over = found.phase != "ask" or found.turn.attempt != attempt  # or it was a slip of the finger: asked anew
        if over or turn.problem is not shown or begun or mute:
            st.rerun(scope="app")

    draw.part(draw_booth, every=LOOK_S if recording or (not spoken and says.endswith("…")) else None)
    with st.container(horizontal=True):
        if hidden and draw.button("Show the text", key=f"show-{turn.attempt}", type="tertiary"):
            state.remember(f"text-{turn.attempt}", True)
            st.rerun()
        if draw.button("Skip this one", key=f"skip-{turn.attempt}", type="tertiary"):
            sitting.skip(found)
            st.rerun()
        if draw.button("End here", key="interview-end", type="tertiary"):
            sitting.finish(found)
            st.rerun()


def _audible(spoken: bytes | None, says: str) -> bool:
    """Whether the question is heard, now or in a moment."""
    return spoken is not None or says.endswith("…")


def _make_ready(found: Sitting) -> None:
    """Have the next question spoken into a file by the time it is asked: one that an answer brought, too."""
    for later in sitting.ahead(found):
        voice.of(later.question.prompt, resources.settings())


def _report(desk: Desk, found: Sitting) -> None:
    turn = found.turn
    sitting.settle(found)
    if turn.job:
        draw.question(turn.question.prompt, "You were asked")
        draw.job_progress(turn.job, "Listening to your answer", *sitting.watch(found))
    elif turn.made is not None:
        made = turn.made
        html = report.fragment(made.review, media=made.sound, hearing=made.hearing, actions={}).html
        page.show(html, f"interview-report-{turn.attempt}")
    elif turn.problem is not None:
        draw.question(turn.question.prompt, "You were asked")
        draw.problem(*turn.problem)
    _make_ready(found)
    last = sitting.is_last(found)
    with st.container(horizontal=True):
        if draw.button("To the close" if last else "Next question", type="primary", key=f"next-{turn.attempt}"):
            sitting.go_on(found)
            st.rerun()
        if not last and draw.button("End here", key="interview-end", type="tertiary"):
            sitting.finish(found)
            st.rerun()


def _listen(found: Sitting) -> None:
    """Nothing is left to ask but what the last answers may bring."""
    draw.title("One moment", "Your last answer is being listened to: it may bring one more question.")
    job = next((turn.job for turn in found.turns if turn.job), "")
    draw.job_progress(job, "Listening to your answers", *sitting.watch(found))
    if draw.button("No more questions: to the close", key="listen-close"):
        sitting.finish(found)
        st.rerun()


def _close(desk: Desk, found: Sitting) -> None:
    waiting = sitting.settle(found)
    if waiting:
        draw.title("That was the last question")
        job = next(turn.job for turn in found.turns if turn.job)
        draw.job_progress(job, f"Listening to your answers, {waiting} to go", *sitting.watch(found))
        return
    if not any(turn.made for turn in found.turns):
        draw.title("Nothing was answered")
        for turn in found.turns:
            if turn.problem:
                draw.problem(*turn.problem)
        if draw.button("Back", key="close-back"):
            sitting.throw_away(desk)
            st.rerun()
        return
    sitting.keep(found)
    answers = sitting.answers(found)
    heard = [made for _, _, made in answers]
    thread = sitting.the_thread(heard)
    also = ", and what you said about the future" if thread.strands else ""
    told = f"Kept in My answers. One thing each{also}." if answers else "Its answers were deleted."
    draw.title("The whole interview", told)
    for number, (answer_id, asked, made) in enumerate(answers, 1):
        with st.container(border=True, key=f"close-{answer_id}", gap="small"):
            _answer(desk, f"{number}. {asked}", made, answer_id)
    for turn in found.turns:
        if turn.problem:
            draw.problem(*turn.problem)
    _thread(heard, thread)
    if draw.button("Another interview", type="primary", key="close-again"):
        found.let_go()  # not listened to: Practise offers it
        desk.other.pop("sitting", None)
        st.rerun()


def _answer(desk: Desk, asked: str, made: Reviewed, answer_id: int) -> None:
    """One answer of the whole: its length, one thing about it, words of it to hear, all of it to hear."""
    shown = studio.at_the_close(made.review)
    lines = (
        ("card", asked),
        ("note", shown.length),
        ("say", shown.told),
        ("note", f"This came across: {shown.heard}" if shown.heard else ""),
        ("quote", f"“{shown.quote.quote}”" if shown.quote is not None else ""),
    )
    st.html("".join(f'<p class="studio-{kind}" dir="auto">{draw.escaped(text)}</p>' for kind, text in lines if text))
    timed = shown.quote if shown.quote is not None and shown.quote.time is not None else None
    words, whole = f"close-words-{answer_id}", f"close-whole-{answer_id}"
    with st.container(horizontal=True):
        if timed is not None:
            playing.offer(made, timed, words)
        playing.offer(made, None, whole, "Hear the whole answer")
        if draw.button("Open the report", key=f"close-open-{answer_id}", type="tertiary"):
            work.open_kept(desk, answer_id)
            st.switch_page(state.recall("practise-page"))
    if playing.asked(words) or playing.asked(whole):
        playing.play(made, timed if playing.asked(words) else None)


def _thread(answers: list[Reviewed], thread: Thread) -> None:
    """Everything said about the future, quoted side by side."""
    if thread.strands:
        draw.title_small("Your thread: what you said about the future")
    for strand in thread.strands:
        st.markdown(f"**{title(strand.element)}**")
        for number, said in enumerate(strand.sayings):
            _saying(answers, said, f"thread-{strand.element}-{number}")
    for at, each in enumerate(thread.contradictions):
        draw.problem(f"Two statements about {each.about} undo each other.", "Which is the plan, which the wish?")
        _saying(answers, each.first, f"undone-{at}-first")
        _saying(answers, each.second, f"undone-{at}-second")


def _saying(answers: list[Reviewed], said: Saying, key: str) -> None:
    """One quote, the question it answered, and the place to hear it."""
    made = answers[said.answer]
    left, right = st.columns([4, 1], vertical_alignment="center")
    left.html(
        f'<p class="studio-quote" dir="auto">“{draw.escaped(said.evidence.quote or "")}”</p>'
        f'<p class="studio-note">{draw.escaped(said.prompt)}</p>'
    )
    if playing.asked(key):
        playing.play(made, said.evidence)
    else:
        with right:
            playing.offer(made, said.evidence, key)
