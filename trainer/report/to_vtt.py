"""The words as WebVTT subtitles, for a browser."""

from __future__ import annotations

from trainer.report.captions import captions, lines, stamp
from trainer.report.subject import Subject

_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


def to_vtt(subject: Subject) -> str:
    """Captions with times, marks of the format escaped. ``InputError`` where no word has its seconds."""
    blocks = [
        f"{stamp(each.start_s, '.')} --> {stamp(each.end_s, '.')}\n{_safe(lines(each.text))}"
        for each in captions(subject.review)
    ]
    return "\n\n".join(["WEBVTT", *blocks])


def _safe(text: str) -> str:
    for sign, instead in _ESCAPES:
        text = text.replace(sign, instead)
    return text
