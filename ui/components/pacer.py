"""The pacer: one drill question without hands, from the countdown to the end of the answer.

The question is heard, seconds to think are counted, the recording starts and stops by itself where a limit is set.
The sounds that mark these steps are made in the page, outside the recording. Sound comes in the booth's numbered
pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from streamlit.components.v2 import component

from ui.components.booth import Heard, kept, nothing, told
from ui.resources import asset

_mount = component(
    "studio_pacer",
    html='<div id="pacer"></div>',
    css=asset("components/shared.css") + asset("components/pacer.css"),
    js=asset("components/tap.js") + asset("components/pacer.js"),
)


def show(
    key: str,
    arrived: Callable[[], None],
    *,
    take: str,
    have: int,
    have_s: float,
    voice: str,
    voice_says: str,
    think_s: float | None,
    answer_s: float | None,
    clock: bool,
    record: bool,
    mute: bool,
    auto: bool,
    start: str,
    silence_s: float | None = None,
    far: dict[str, Any] | None = None,
    did: Callable[[], None] = nothing,
) -> Heard:
    """Mount the pacer; ``arrived`` is called when sound has come, before anything is drawn.

    ``have``, ``have_s``: what arrived so far. ``think_s``: None waits for the button. ``answer_s``: None never cuts.
    ``clock``: whether time is shown. ``record``: off, nothing is recorded and nothing is cut. ``mute``: no voice, no
    cues. ``auto``: it begins without the button where the page has been touched. ``start``: the words on the button
    where it waits. ``silence_s``, ``far``, ``did``: as the booth's. The deed ``over``: once more from the start.
    """
    data: dict[str, Any] = {
        "take": take, "have": have, "have_s": have_s, "voice": voice, "voice_says": voice_says, "think_s": think_s,
        "answer_s": answer_s, "clock": clock, "record": record, "mute": mute, "auto": auto,
        "start": start, "silence_s": silence_s, "far": far,
    }  # fmt: skip
    return kept(key, _mount(key=key, data=data, on_sound_change=arrived, on_deed_change=lambda: told(key, did)))
