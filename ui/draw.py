"""Small pieces that every screen draws alike."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from audio.errors import AudioError
from trainer.errors import TrainerError
from trainer.jobs import Jobs, JobState
from ui import resources, serving, state

POLL_S = 0.4
"""How often a screen looks at its job; each look is a run of a part of it."""

LOOKS_PER_S = 10
"""So many looks of all people together a shared server has time for."""

HYPHENED = re.compile(r"\b\w{1,12}-\w{1,12}\b")
"""A word such as "long-term": no line ends inside it."""

LONG = 90
"""Characters from which a question is set smaller, so that what is done with it stays in sight."""

SPOKEN_ERRORS = (AudioError, TrainerError)
"""What is meant for a person; anything else is a fault of the program."""


def look() -> None:
    """The parts of the looks that a theme has no words for."""
    st.html(f"<style>{resources.asset('app.css')}</style>")


def wide() -> None:
    """Let this screen use the whole window."""
    st.html("<style>.stMainBlockContainer { max-width: 88rem; }</style>")


def title(text: str, below: str = "") -> None:
    """The head of a screen."""
    st.html(f'<h1 class="studio-title">{html.escape(text)}</h1>')
    if below:
        st.html(f'<p class="studio-below">{html.escape(below)}</p>')


def title_small(text: str) -> None:
    """The head of a part."""
    st.html(f'<h2 class="studio-part">{html.escape(text)}</h2>')


def question(prompt: str, eyebrow: str = "") -> None:
    """The question, large: what a person looks at while speaking."""
    top = f'<p class="studio-eyebrow">{html.escape(eyebrow)}</p>' if eyebrow else ""
    long = " studio-long" if len(prompt) > LONG else ""
    whole = HYPHENED.sub(r'<span class="studio-whole">\g<0></span>', html.escape(prompt))
    st.html(f'{top}<h1 class="studio-question{long}">{whole}</h1>')


def problem(message: str, hint: str) -> None:
    """Something that went wrong and what to do about it."""
    text = f"**{plain(message)}**"
    st.error(f"{text}\n\n{plain(hint)}" if hint else text, icon=":material/info:")


def error_of(found: BaseException) -> tuple[str, str]:
    """An error as message and hint; a fault of the program keeps its name."""
    if isinstance(found, SPOKEN_ERRORS):
        return found.message, found.hint
    return f"A fault inside the program: {type(found).__name__}: {found}", "Nothing saved is lost. Try again."


def note(text: str) -> None:
    """A quiet line."""
    st.html(f'<p class="studio-note">{html.escape(text)}</p>')


def escaped(text: str) -> str:
    """Text for markup."""
    return html.escape(text)


def day(moment: datetime, *, year: bool = True) -> str:
    """22 Nov 2026, where this computer is."""
    return moment.astimezone().strftime("%d %b %Y" if year else "%d %b").lstrip("0")


def moment(at: datetime) -> str:
    """22 Nov 2026, 18:05."""
    return f"{day(at)}, {at.astimezone():%H:%M}"


def size(count: int) -> str:
    """2.4 MB."""
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{max(1, round(count / 1e3))} kB"


def clock(seconds: float) -> str:
    """0:42."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def poll_s() -> float:
    """How often this screen looks at its job: on a shared server the rarer, the more people are there."""
    return max(POLL_S, state.open_desks() / LOOKS_PER_S) if serving.shared() else POLL_S


def head() -> DeltaGenerator:
    """The place for what comes and goes above a recorder, which then keeps its own.

    What a part tells goes to the part at its place: one that has moved meanwhile is not found, and Cancel would only
    take effect at the next drawing.
    """
    return st.container()


def part(show: Callable[[], None], *, every: float | None = None) -> None:
    """Draw a part of the screen that is drawn anew by itself: when it is used, and each ``every`` seconds.

    It stands in a container of the screen's own. A run of the part throws away what of the part is still under way
    to the browser; were its place among that, what comes after it would lie where there is nothing, and the page
    would go blank. Nobody is asked at the door for such a run: when what one may do here has changed meanwhile, the
    whole screen is drawn instead; so it is when another tab deleted everything, which the whole drawing takes note of.
    """
    roles = serving.roles()

    @functools.wraps(show)
    def still() -> None:
        if serving.roles() != roles or state.was_emptied():
            st.rerun(scope="app")
        show()

    with st.container():
        st.fragment(still, run_every=every)()


def button(label: str, key: str, *, on: Any = st, **more: Any) -> bool:
    """A button beside a part that draws itself anew: such a drawing at the moment of the click cannot swallow it.

    ``on``: the column it stands in, or the screen.
    """
    on.button(label, key=key, on_click=state.press, args=(key,), **more)
    return bool(state.pressed(key))


def star(answer_id: int, starred: bool) -> None:
    """The learner's own star on an answer, which stands for "best", to give or to take back."""
    if button("★ Starred" if starred else "☆ Star", f"star-{answer_id}"):
        resources.store().star(answer_id, not starred)
        st.rerun()


def job_progress(
    job: str,
    title_text: str,
    ended: Callable[[JobState], None],
    stopped: Callable[[], None],
    jobs: Jobs | None = None,
    early: Callable[[Any], None] | None = None,
) -> None:
    """Watch a job until it ends; the screen around it is drawn anew then.

    ``jobs``: its queue, else listening. ``early`` draws what the job tells before its result.
    """
    jobs = jobs or resources.workers().listening

    def watch() -> None:
        try:
            found = jobs.state(job)
        except KeyError:
            stopped()
            st.rerun(scope="app")
            return
        if found.ended:
            ended(found)
            st.rerun(scope="app")
        what = turn(jobs, found) if found.state == "queued" else (found.what or "Starting")
        st.html(
            f'<div class="studio-wait" role="status"><h2>{html.escape(title_text)}</h2>'
            f'<div class="studio-bar"><div style="width:{max(3, round(100 * found.done))}%"></div></div>'
            f"<p>{html.escape(what)}</p></div>"
        )
        if button("Cancel", f"cancel-{job}"):
            jobs.cancel(job)
        if early is not None and found.early is not None:
            early(found.early)

    part(watch, every=poll_s())


def turn(jobs: Jobs, state: JobState) -> str:
    """How long the queue is, for somebody who waits in it."""
    before = "It is next" if not state.place else f"{state.place} before it"
    left_s = jobs.wait_s(state.id)
    about = "" if left_s is None else ", less than a minute" if left_s < 60 else f", about {left_s / 60:.0f} min"
    return f"Waiting for its turn: {before.lower()}{about}"


def plain(text: str) -> str:
    """Text without the signs that Markdown reads."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]()#+-!|<>~$:" else c for c in text)
