"""Foreign text made safe to show: nothing in it may move the cursor, reorder the line or break the file."""

from __future__ import annotations

import re

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"[\t\n\r ]+")


def printable(text: str) -> str:
    """The text with control characters shown as �, and marks that reorder a line taken out.

    Letters of every script, emoji and joiners stay. Only for showing: quotes in JSON are never touched.
    """
    return _CONTROL.sub("\ufffd", _DIRECTION.sub("", text))


def one_line(text: str) -> str:
    """``printable`` text without line breaks."""
    return _SPACE.sub(" ", printable(text)).strip()
