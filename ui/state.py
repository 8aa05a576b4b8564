"""What a visit to the app remembers: the only file that touches Streamlit's session state.

The work in hand lies on a *desk*. A desk belongs to one tab and is named in its address, so that a reload finds
it again, recording and running job included; another tab has another desk. Desks live in the server process, what
must outlive that lies on disk: takes, drafts and kept answers.

Above 300 lines: nothing else may touch the session state.
"""

from __future__ import annotations

import gc
import itertools
import secrets
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import streamlit as st
from streamlit.runtime import Runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

from audio.recorder import Recorder
from trainer.practice import Reviewed
from trainer.settings import home
from trainer.studio import Following, PieceTake
from trainer.values import Reply

KEPT_DESKS = 100
"""Desks remembered after their tab was closed; the oldest go first, what they recorded stays on disk."""

_PRESSED, _REMEMBERED = "pressed", "remembered"

PLAYING = "playing"
"""Under this name a visit remembers which words play."""

STALE_S = 20.0
"""A desk whose tab has been gone for this long is left: what it recorded is offered to the next tab, and what it still
records on this computer's own microphone ends.

Twenty seconds, because a page that is loaded again is back within a few, on a busy computer too, and because nobody
wants to be recorded for longer by a window that they closed. A tab is gone when its connection is: whatever the page
does by timers says nothing, since browsers hold those of a hidden tab back for a minute at a time.
"""

WATCH_S = 2.0
"""How often it is looked which tabs have gone."""

COLLECT_AT = 30
"""After so many looks memory is cleared of what nothing leads to."""


@runtime_checkable
class HoldsSound(Protocol):
    """Work on a desk that records more than one answer, such as an interview."""

    def let_go(self) -> bool:
        """Leave the sound on the disk for whoever takes it back; whether there was any."""


@dataclass
class Desk:
    """The answer in hand, from the choice of a question to its report.

    ``phase``: choose | answer | decide | words | wait | report | compare. ``way``: browser | machine | upload | type.
    ``source``: the file the sound lies in. ``kept``: the answer's id in the store once it is kept. ``sample``: the
    sample answer on show. ``view``: the one thing to keep in view in this attempt. ``following``: the listener that
    hears the recording while it runs. ``warm``: a warm-up, heard and not judged. ``own``: what the person says they
    said, by element. ``emptied``: everything was deleted, and what its visit remembers is to go.
    """

    id: str
    owner: str = ""
    closed_s: float | None = None
    emptied: bool = False
    person: str = ""
    phase: str = "choose"
    way: str = "browser"
    question_id: str = ""
    asked: str = ""
    parent: str = ""
    view: str = ""
    attempt: str = ""
    take: PieceTake | None = None
    following: Following | None = None
    warm: bool = False
    own: dict[str, bool] = field(default_factory=dict)
    recorder: Recorder | None = None
    source: Path | None = None
    filters: tuple[str, ...] = ()
    microphone: str = ""
    engine: str = ""
    job: str = ""
    job_title: str = ""
    job_kind: str = ""
    listen: bytes | None = None
    made: Reviewed | None = None
    replies: list[Reply] = field(default_factory=list)
    wanted: bool = False
    kept: int | None = None
    sample: str = ""
    problem: tuple[str, str] | None = None
    notice: str = ""
    other: dict[str, Any] = field(default_factory=dict)
    guard: threading.RLock = field(default_factory=threading.RLock)

    def fresh(self) -> None:
        """Begin a new attempt at the same question; sound that was not kept has been dealt with before."""
        self.attempt = secrets.token_hex(6)
        self.phase, self.take, self.recorder, self.source, self.job = "answer", None, None, None, ""
        self.job_title = self.job_kind = self.microphone = self.engine = self.sample = ""
        self.filters, self.listen, self.made, self.kept, self.wanted = (), None, None, None, False
        self.replies, self.problem, self.notice = [], None, ""
        self.following, self.warm, self.own = None, False, {}

    def is_left(self) -> bool:
        """Whether its tab has been gone for ``STALE_S``."""
        closed_s = self.closed_s
        return closed_s is not None and time.monotonic() - closed_s > STALE_S

    def let_go(self) -> None:
        """The tab has gone: sound that is neither kept nor thrown away is left to whoever takes it back.

        A warm-up is no answer, and goes.
        """
        for name, held in list(self.other.items()):
            if isinstance(held, HoldsSound) and held.let_go():
                del self.other[name]
        if self.phase in ("answer", "decide", "words") and (self.take is not None or self.recorder is not None):
            if self.take is not None:
                (self.take.discard if self.warm else self.take.let_go)()
            if self.recorder is not None:
                (self.recorder.cancel if self.warm else self.recorder.let_go)()
            self.fresh()


@st.cache_resource
def _desks() -> OrderedDict[str, Desk]:
    found: OrderedDict[str, Desk] = OrderedDict()
    threading.Thread(target=_watch, args=(found, _desks_lock()), name="desks", daemon=True).start()
    return found


@st.cache_resource
def _desks_lock() -> threading.Lock:
    return threading.Lock()


def desk() -> Desk:
    """The desk of this tab. A tab that was copied gets its own as long as the first one is open."""
    context = get_script_run_ctx()
    session = context.session_id if context is not None else ""
    with _desks_lock():
        desks = _desks()
        name = st.session_state.get("desk") or st.query_params.get("desk", "")
        found = desks.get(name)
        person = str(home())
        if found is not None and found.person != person:  # a desk of somebody else, its name guessed or left behind
            name, found = "", None
        if found is None or (found.owner != session and _is_open(found.owner)):
            known = isinstance(name, str) and len(name) == 12 and name.isalnum() and found is None
            name = name if known else secrets.token_hex(6)
            found = desks[name] = Desk(name, person=person, attempt=secrets.token_hex(6))
        if found.emptied:
            forget_visit()
        found.owner, found.closed_s, found.emptied = session, None, False
        desks.move_to_end(name)
        _clear_away(desks)
    st.session_state["desk"] = name
    if st.query_params.get("desk") != name:
        st.query_params["desk"] = name
    return found


def _clear_away(desks: OrderedDict[str, Desk]) -> None:
    """Forget the desks left longest ago; one whose tab is open stays, however many others came since."""
    if len(desks) <= KEPT_DESKS:
        return
    for each in [each for each in desks.values() if _is_open(each.owner)]:
        desks.move_to_end(each.id)
    left = [each for each in desks.values() if not _is_open(each.owner)]
    for each in left[: max(0, len(left) - KEPT_DESKS)]:
        del desks[each.id]
        each.let_go()


def _watch(desks: OrderedDict[str, Desk], lock: threading.Lock) -> None:
    """Note when tabs go, whether somebody looks at what they left or not; and once a minute let go of what they left.

    Streamlit would do that after every drawing: with a few people waiting it did nothing else.
    """
    for rounds in itertools.count(1):
        time.sleep(WATCH_S)
        if rounds % COLLECT_AT == 0:
            gc.collect()
        with lock:
            _note_closed(desks)


def _note_closed(desks: OrderedDict[str, Desk]) -> None:
    for each in desks.values():
        each.closed_s = None if _is_open(each.owner) else each.closed_s or time.monotonic()


def drafts_name(of: Desk, what: str) -> str:
    """The name under which a desk's typed work is kept."""
    return f"{what}:{of.id}"


def desks_of_mine() -> tuple[Desk, ...]:
    """Every desk of the person at work, of whichever tab."""
    with _desks_lock():
        return tuple(each for each in _desks().values() if each.person == str(home()))


def was_emptied() -> bool:
    """Whether everything was deleted since this tab was last drawn whole: what stands there is about what has gone."""
    name = st.session_state.get("desk")
    if name is None:
        return False
    with _desks_lock():
        found = _desks().get(name)
    return found is not None and found.emptied


def open_desks() -> int:
    """How many tabs are open now."""
    with _desks_lock():
        return sum(_is_open(each.owner) for each in _desks().values())


def is_in_use(desk_id: str) -> bool:
    """Whether some open tab works at this desk."""
    with _desks_lock():
        found = _desks().get(desk_id)
        return found is not None and _is_open(found.owner)


def taken_back() -> set[str]:
    """Names of the recordings that lie before an open tab."""
    with _desks_lock():
        return {each.source.name for each in _desks().values() if each.source is not None and _is_open(each.owner)}


def release_stale() -> None:
    """Let go of recordings whose tab has gone, so that they can be offered."""
    desks = _desks()
    with _desks_lock():
        _note_closed(desks)
        for each in desks.values():
            if each.is_left():
                each.let_go()


def recall(name: str, default: Any = None) -> Any:
    """Something this visit remembers, such as a search."""
    return st.session_state.get(name, default)


def remember(name: str, value: Any) -> None:
    """Remember something for this visit."""
    st.session_state[name] = value
    st.session_state.setdefault(_REMEMBERED, set()).add(name)


def forget(name: str) -> None:
    """Forget it again."""
    st.session_state.pop(name, None)


def forget_visit() -> None:
    """Forget all that this visit remembers."""
    for name in st.session_state.pop(_REMEMBERED, set()):
        forget(name)


def press(name: str, value: Any = True) -> None:
    """A click, from its callback: kept until the screen that draws its button has acted on it."""
    st.session_state.setdefault(_PRESSED, {})[name] = value


def pressed(name: str) -> Any:
    """What a click left, once; None when there was none."""
    return st.session_state.get(_PRESSED, {}).pop(name, None)


def drawn() -> None:
    """A screen was drawn to its end: a click that nobody took was on a button that has gone."""
    st.session_state.pop(_PRESSED, None)


def arrive(screen: str) -> None:
    """A screen is about to be drawn: whether the person comes to it from elsewhere. Then nothing plays unasked."""
    st.session_state["arrived"] = st.session_state.get("screen") != screen
    st.session_state["screen"] = screen
    if st.session_state["arrived"]:
        forget(PLAYING)


def came_back(of: Desk, attempt: str) -> bool:
    """Whether the person left this question and came back to it: then nothing begins by itself any more."""
    if st.session_state.get("arrived") and of.other.get("shown") == attempt:
        of.other["came-back"] = attempt
    of.other["shown"] = attempt
    return bool(of.other.get("came-back") == attempt)


def _is_open(session: str) -> bool:
    return bool(session) and Runtime.exists() and Runtime.instance().is_active_session(session)
