"""The booth: the question is heard and the answer recorded with the browser's own microphone.

The script sends sound in numbered pieces and keeps each until ``have`` says it has arrived; so a screen that is
drawn anew loses nothing, and a closed tab loses at most the piece being filled.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from streamlit.components.v2 import component

from ui import state
from ui.resources import asset

_mount = component(
    "studio_booth",
    html='<div id="booth"></div>',
    css=asset("components/shared.css") + asset("components/booth.css"),
    js=asset("components/tap.js") + asset("components/booth.js"),
)


@dataclass(frozen=True)
class Piece:
    """One numbered piece of 16-bit mono sound."""

    number: int
    data: bytes


@dataclass(frozen=True)
class Heard:
    """What came from the booth. ``ended``: the answer is over after ``total`` pieces.

    ``deed``: cancel | over; begin | hold | end where this computer's own microphone records.
    """

    take: str = ""
    rate: int = 0
    pieces: tuple[Piece, ...] = ()
    ended: bool = False
    total: int = 0
    lost: int = 0
    microphone: str = ""
    filters: tuple[str, ...] = ()
    deed: str = ""
    at: int = 0


def nothing() -> None:
    """For what needs no answer at once."""


def show(key: str, arrived: Callable[[], None], did: Callable[[], None] = nothing, **data: Any) -> Heard:
    """Mount the booth; ``arrived`` is called when sound has come, before anything is drawn; ``did`` after a deed.

    ``data``: take, attempt, have and have_s (what arrived so far), limit_s, hard, clock, past (what is said past a
    limit that does not cut), mute (nothing rings there), voice (base64 or ""), voice_says, record, start (words on the
    button), go (record at once), plan (None, or think_s and auto for a run without hands), silence_s (None, or the
    seconds of silence that end it), far (None, or how far the recording on this computer's own microphone is:
    ``ui.turns``).
    """
    return kept(key, _mount(key=key, data=data, on_sound_change=arrived, on_deed_change=lambda: told(key, did)))


def told(key: str, did: Callable[[], None]) -> None:
    """A deed has come: it is kept until a drawing has acted on it, since the next one may cut this one short."""
    heard = read(state.recall(key))
    if heard.deed:
        state.press(f"deed-{key}", (heard.deed, heard.at))
    did()


def kept(key: str, found: Any) -> Heard:
    """What a booth told, with the deed that was kept."""
    deed, at = state.pressed(f"deed-{key}") or ("", 0)
    return replace(read({"sound": found.sound}), deed=deed, at=at)


def read(found: Any) -> Heard:
    """What a booth told, from its state."""
    get = found.get if hasattr(found, "get") else {}.get
    deed, sound = get("deed"), get("sound")
    deed = deed if isinstance(deed, dict) else {}
    sound = sound if isinstance(sound, dict) else {}
    return Heard(
        take=str(sound.get("take", "")),
        rate=int(sound.get("rate", 0)),
        pieces=_pieces(sound),
        ended=bool(sound.get("ended")),
        total=int(sound.get("total", 0)),
        lost=int(sound.get("lost", 0)),
        microphone=str(sound.get("microphone", "")),
        filters=tuple(str(name) for name in sound.get("filters", ())),
        deed=str(deed.get("do", "")),
        at=int(deed.get("at", 0)),
    )


def _pieces(sound: dict[str, Any]) -> tuple[Piece, ...]:
    first, made = int(sound.get("first", 0)), []
    for number, text in enumerate(sound.get("pieces", ()), first):
        try:
            made.append(Piece(number, base64.b64decode(text, validate=True)))
        except (binascii.Error, ValueError):
            break
    return tuple(made)


def only_voice(key: str, prompt: str, spoken: bytes | None, says: str, hear: str = "Hear the question") -> None:
    """The question's voice alone, where the answer is recorded elsewhere."""
    voice = base64.b64encode(spoken).decode() if spoken else ""
    show(
        key, nothing, attempt=prompt, take=key, have=0, have_s=0.0, limit_s=None, hard=False, clock=False,
        voice=voice, voice_says=says, record=False, start="", go=False, plan=None, hear=hear,
    )  # fmt: skip


def check(key: str, *, clock: bool) -> None:
    """Try the microphone: four seconds, without a clock as long as one likes. Heard back; nothing leaves the page."""
    show(
        key, nothing, attempt="", take=key, have=0, have_s=0.0, limit_s=4 if clock else None, hard=True, clock=clock,
        voice="", voice_says="", record=True, start="Try my microphone", go=False, plan=None, check=True,
    )  # fmt: skip
