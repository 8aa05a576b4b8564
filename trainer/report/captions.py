"""Words grouped into lines a player can show, for SRT and VTT."""

from __future__ import annotations

from typing import NamedTuple

from trainer.errors import InputError
from trainer.values import Review

MOST_CHARACTERS = 84
"""Two lines of 42: what subtitle guides agree on."""

LONGEST_S = 7.0
"""No caption stays longer; the same guides."""

PAUSE_S = 0.6
"""A silence this long ends a caption. Our own choice."""


class Caption(NamedTuple):
    """Words from ``start_s`` to ``end_s``; captions come in order and never overlap."""

    start_s: float
    end_s: float
    text: str


def captions(review: Review) -> tuple[Caption, ...]:
    """The transcript as captions. A word without its seconds joins the one before it.

    ``InputError`` where no word has its seconds (typed answers, rough words): there is nothing to time by.
    """
    timed = [word for word in review.transcript.words if word.time is not None]
    if not timed:
        raise InputError(
            "There are no captions: the words of this answer have no times.",
            "Only a recording with its words has them; try text or markdown.",
        )
    made: list[Caption] = []
    waiting: list[str] = []
    for word in review.transcript.words:
        if word.time is None:
            if made:
                made[-1] = made[-1]._replace(text=f"{made[-1].text} {word.text}")
            else:
                waiting.append(word.text)
            continue
        text = " ".join([*waiting, word.text])
        waiting = []
        start_s = max(word.time.start_s, made[-1].end_s if made else 0.0)
        end_s = max(word.time.end_s, start_s)
        if made and not _ends(made[-1], text, start_s, end_s):
            made[-1] = Caption(made[-1].start_s, end_s, f"{made[-1].text} {text}")
        else:
            made.append(Caption(start_s, end_s, text))
    return tuple(_shown(made))


def _ends(last: Caption, text: str, start_s: float, end_s: float) -> bool:
    full = len(last.text) + 1 + len(text) > MOST_CHARACTERS or end_s - last.start_s > LONGEST_S
    return full or start_s - last.end_s >= PAUSE_S or last.text.endswith((".", "?", "!"))


def _shown(made: list[Caption]) -> list[Caption]:
    """Every caption lasts at least a millisecond after rounding; players drop those that don't."""
    shown: list[Caption] = []
    for each in made:
        start_s = max(each.start_s, shown[-1].end_s if shown else 0.0)
        shown.append(Caption(start_s, max(each.end_s, start_s + 0.002), each.text))
    return shown


def stamp(seconds: float, point: str) -> str:
    """``00:01:05,250``, or with a full stop for VTT."""
    milliseconds = round(seconds * 1000)
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{rest:03}"


def lines(text: str) -> str:
    """A caption in one line or two of about the same length."""
    if len(text) <= MOST_CHARACTERS // 2:
        return text
    middle = len(text) / 2
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    if not spaces:
        return text
    at = min(spaces, key=lambda space: (abs(space - middle), space))
    return f"{text[:at]}\n{text[at + 1 :]}"
