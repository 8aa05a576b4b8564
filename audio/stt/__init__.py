"""Recognisers behind one protocol: a table of engines, a choice with its reason, and the way from sound to words.

Engines run in worker processes, so what travels is the ``Choice`` (plain values); ``open_engine`` loads it
where the work is done. A named engine is never replaced by another: it works or it says what is missing.
"""

from __future__ import annotations

from audio.stt.choice import ENGINES, Choice, choose, open_engine
from audio.stt.transcribe import Ear, Transcriber, transcribe

__all__ = ["ENGINES", "Choice", "Ear", "Transcriber", "choose", "open_engine", "transcribe"]
