"""The words as SubRip subtitles, for any player."""

from __future__ import annotations

from trainer.report.captions import captions, lines, stamp
from trainer.report.subject import Subject


def to_srt(subject: Subject) -> str:
    """Numbered captions with times. ``InputError`` where no word has its seconds."""
    blocks = [
        f"{number}\n{stamp(each.start_s, ',')} --> {stamp(each.end_s, ',')}\n{_safe(lines(each.text))}"
        for number, each in enumerate(captions(subject.review), 1)
    ]
    return "\n\n".join(blocks)


def _safe(text: str) -> str:
    """SubRip has no escapes: an arrow of its own inside words would be read as times."""
    return text.replace("-->", "→")
