"""One review as one page that needs nothing else: style, script and sound lie inside it, the network is barred.

``body.html`` is what a reader sees, ``body.css`` its looks and ``player.js`` its hands: the app shows the same
(``fragment``). ``page.html``, ``page.css`` and ``page.js`` make a whole page of it, whose policy allows exactly this
style and this script, by their digests, and sound from the page itself.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import importlib.resources
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jinja2
import markupsafe

from audio.values import Span
from trainer.errors import InputError
from trainer.report import names
from trainer.report.folding import readable
from trainer.report.outline import outline
from trainer.report.plain import printable
from trainer.report.subject import Subject
from trainer.report.timeline import LONG_PAUSE_S, timeline
from trainer.report.to_text import stretches
from trainer.values import Review

_MEDIA: tuple[tuple[int, bytes, str], ...] = (
    (8, b"WAVE", "audio/wav"),
    (0, b"fLaC", "audio/flac"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (4, b"ftyp", "audio/mp4"),
    (0, b"\x1a\x45\xdf\xa3", "audio/webm"),
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Said:
    """One word as the page shows it; ``finding`` is the number of the first finding that rests on it.

    ``closes``: findings whose words end here. ``glued``: the finding goes on, so its line runs through the space.
    """

    text: str
    start_s: float | None
    end_s: float | None
    manner: str
    finding: int
    closes: tuple[int, ...]
    pause_s: float | None
    glued: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A readable piece of the transcript."""

    start_s: float | None
    words: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Fragment:
    """A report for a program's own window: markup, its style, and a script that defines ``wire(root)``.

    ``html`` differs from report to report; ``style`` and ``script`` are always the same, so that they can be
    registered once. ``wire`` brings the player to life below a document or shadow root, returns how to end it.
    """

    html: str
    style: str
    script: str


def to_html(subject: Subject) -> str:
    """The page. ``InputError`` when ``media`` is of no known kind."""
    style = _asset("page.css") + _asset("body.css")
    script = _asset("player.js") + _asset("page.js")
    made = _template("page.html").render(
        **_shown(subject),
        interactive=False,
        actions={},
        style=markupsafe.Markup(style),
        script=markupsafe.Markup(script),
        style_digest=_digest(style),
        script_digest=_digest(script),
    )
    return made.rstrip("\n")


def to_fragment(subject: Subject, actions: Mapping[str, str]) -> Fragment:
    """The same report without a page around it, with ways to answer back.

    Its buttons carry ``data-act`` (a key of ``actions``: again, follow_up, correct), ``data-meant`` and
    ``data-unsaid`` (a finding's rule); its forms ``.mend`` carry the words to be corrected. The window that shows
    it listens to them. ``InputError`` when ``media`` is of no known kind.
    """
    made = _template("body.html").render(**_shown(subject), interactive=True, actions=actions)
    return Fragment(made, fragment_style(), fragment_script())


def to_part(subject: Subject) -> str:
    """The report's markup for a page of several answers; it goes with ``fragment_style`` and ``fragment_script``."""
    return _template("body.html").render(**_shown(subject), interactive=False, actions={})


def fragment_style() -> str:
    """The looks of every fragment; colours come from the window around it."""
    return _asset("fragment.css") + _asset("body.css")


def fragment_script() -> str:
    """The hands of every fragment."""
    return _asset("player.js")


def _shown(subject: Subject) -> dict[str, Any]:
    """What page and fragment show alike."""
    review, passages = readable(subject.review), _passages(subject.review)
    return {
        "made": outline(subject),
        "review": review,
        "passages": passages,
        "keys": _keys(passages),
        "timed": any(passage.start_s is not None for passage in passages),
        "timeline": timeline(subject),
        "media": _media(subject.media),
        "length_s": review.audio.duration_s if review.audio is not None else 0.0,
        "language": review.transcript.language if _LANGUAGE.fullmatch(review.transcript.language) else "en",
    }


def media_type(media: bytes) -> str:
    """The kind of a recording's file by its first bytes; ``InputError`` when it is none a page can play."""
    for at, mark, kind in _MEDIA:
        if media[at : at + len(mark)] == mark:
            return kind
    if len(media) > 1 and media[0] == 0xFF and media[1] & 0xE0 == 0xE0:
        return "audio/mpeg"
    raise InputError("This sound is of no kind a page can play.", "Hand over wav, flac, mp3, m4a, ogg or webm.")


def _media(media: bytes | None) -> markupsafe.Markup | None:
    if media is None:
        return None
    return markupsafe.Markup(f"data:{media_type(media)};base64,{base64.b64encode(media).decode('ascii')}")


def _passages(review: Review) -> tuple[Passage, ...]:
    words, transcript = review.transcript.words, review.transcript
    finding: dict[int, int] = {}
    closes: dict[int, list[int]] = {}
    for number, found in enumerate(review.content.findings, 1):
        for evidence in found.evidence:
            if evidence.span is not None:
                inside = transcript.words_in(evidence.span)
                for index in inside:
                    finding.setdefault(index, number)
                closes.setdefault(inside[-1], []).append(number)
    manner = {}
    for event in review.delivery.events:
        if event.counted and event.span is not None and event.kind != "pause":
            for index in transcript.words_in(Span(*event.span)):
                manner[index] = event.kind
    long = {
        round(e.time.start_s, 3): e.time.duration_s
        for e in review.delivery.events
        if e.kind == "pause" and e.time is not None and e.time.duration_s >= LONG_PAUSE_S
    }
    after = _pauses_after(review, sorted(long.items()))
    made = []
    for first, last in stretches(review):
        said = tuple(
            Said(
                words[index].text,
                words[index].start_s,
                words[index].end_s,
                manner.get(index, ""),
                finding.get(index, 0),
                tuple(dict.fromkeys(closes.get(index, ()))),
                after.get(index),
                index < last and 0 < finding.get(index, 0) == finding.get(index + 1) and index not in after,
            )
            for index in range(first, last + 1)
        )
        made.append(Passage(words[first].start_s, said))
    return tuple(made)


def _keys(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    """What is marked in the transcript, for the line that explains the marks."""
    words = [word for passage in passages for word in passage.words]
    there = {word.manner for word in words if word.manner}
    there |= {"found"} if any(word.finding for word in words) else set()
    there |= {"pause"} if any(word.pause_s is not None for word in words) else set()
    return tuple(key for key in ("filler_sound", "filler_phrase", "repeat", "found", "pause") if key in there)


def _pauses_after(review: Review, pauses: list[tuple[float, float]]) -> dict[int, float]:
    """Index of the word before each long pause → its seconds."""
    after: dict[int, float] = {}
    words = review.transcript.words
    for start_s, length_s in pauses:
        before = [i for i, w in enumerate(words) if w.start_s is not None and w.start_s < start_s + length_s / 2]
        if before:
            after[before[-1]] = length_s
    return after


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@functools.cache
def _asset(name: str) -> str:
    return (importlib.resources.files("trainer.report") / name).read_text(encoding="utf-8")


@functools.cache
def _template(name: str) -> jinja2.Template:
    def shown(value: Any) -> Any:
        return printable(value) if type(value) is str else value

    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=jinja2.FunctionLoader(_asset),
    )
    environment.filters.update(
        moment=names.moment, stretch=names.stretch, title=names.title, figure=names.figure, seconds=_seconds
    )
    return environment.get_template(name)


def _seconds(value: float) -> str:
    return f"{value:.3f}"
