"""One review as something to read, keep, print or hand on: ``render(review, format)``.

A format is a module ``to_<name>`` with a function of the same name, and one line in ``FORMATS``.
"""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from audio.values import Hearing
from trainer.annotations import Annotation
from trainer.errors import UnknownName
from trainer.report.subject import Subject
from trainer.values import CoachNote, Reply, Review

if TYPE_CHECKING:
    from trainer.report.to_html import Fragment

FORMATS: Mapping[str, str] = {
    "text": "trainer.report.to_text",
    "markdown": "trainer.report.to_markdown",
    "html": "trainer.report.to_html",
    "json": "trainer.report.to_json",
    "textgrid": "trainer.report.to_textgrid",
    "srt": "trainer.report.to_srt",
    "vtt": "trainer.report.to_vtt",
    "csv": "trainer.report.to_csv",
}
"""Name of a format → the module that writes it, imported on use."""

SUFFIXES: Mapping[str, str] = {
    "text": ".txt",
    "markdown": ".md",
    "html": ".html",
    "json": ".json",
    "textgrid": ".TextGrid",
    "srt": ".srt",
    "vtt": ".vtt",
    "csv": ".csv",
}


def render(
    review: Review,
    format: str,
    *,
    media: bytes | None = None,
    id: str = "",
    hearing: Hearing | None = None,
    replies: tuple[Reply, ...] = (),
    notes: tuple[CoachNote, ...] = (),
    annotations: tuple[Annotation, ...] = (),
) -> str:
    """A review as text in one of ``FORMATS``, without a final line break; same input, same bytes.

    ``media``: the recording's file (wav, flac, mp3, m4a, ogg, webm), carried inside an HTML page.
    ``id``: the row id or path as given, for JSON. ``hearing``: lets the timeline show where speech was.
    ``annotations``: a coach's whole file on the answer, struck findings with their reasons included; JSON only.
    ``UnknownName`` for a format that does not exist, ``InputError`` for media of no known kind.
    """
    if format not in FORMATS:
        close = difflib.get_close_matches(format, FORMATS, 1)
        hint = f"Did you mean {close[0]}?" if close else f"There are {', '.join(FORMATS)}."
        raise UnknownName(f"There is no report format {format[:40]!r}.", hint)
    module = importlib.import_module(FORMATS[format])
    subject = Subject(review, id, media, hearing, replies, notes, annotations)
    return cast(str, getattr(module, FORMATS[format].rpartition(".")[2])(subject))


def fragment(
    review: Review,
    *,
    media: bytes | None = None,
    hearing: Hearing | None = None,
    replies: tuple[Reply, ...] = (),
    notes: tuple[CoachNote, ...] = (),
    actions: Mapping[str, str],
) -> Fragment:
    """The HTML report without its page, for a window of our own; the arguments are those of ``render``.

    ``actions``: what can be done from it, with the words on its buttons: again, follow_up, correct.
    """
    module = importlib.import_module(FORMATS["html"])
    return cast("Fragment", module.to_fragment(Subject(review, "", media, hearing, replies, notes), actions))


def part(
    review: Review,
    *,
    media: bytes | None = None,
    hearing: Hearing | None = None,
    replies: tuple[Reply, ...] = (),
    notes: tuple[CoachNote, ...] = (),
) -> str:
    """The HTML report of one answer for a page that holds several; the arguments are those of ``render``."""
    module = importlib.import_module(FORMATS["html"])
    return cast(str, module.to_part(Subject(review, "", media, hearing, replies, notes)))


def error_line(id: str, code: str, message: str, hint: str) -> str:
    """The JSON object for an input that could not be read; one line, without a final line break."""
    module = importlib.import_module(FORMATS["json"])
    return cast(str, module.error_line(id, code, message, hint))
