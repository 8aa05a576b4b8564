"""What a transcript of an interview says."""

from __future__ import annotations

from dataclasses import dataclass

from audio.values import TimeSpan


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something somebody said. ``speaker``: "" when the transcript names nobody; ``time``: None when it has no times.

    ``text`` is empty where only the sound tells that somebody spoke.
    """

    text: str
    speaker: str = ""
    time: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A transcript as read: in the order of time. ``notices``: what was mended.

    ``form``: vtt, srt, json, textgrid or text.
    """

    utterances: tuple[Utterance, ...]
    form: str
    notices: tuple[str, ...] = ()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Every name, in order of appearance."""
        return tuple(dict.fromkeys(each.speaker for each in self.utterances if each.speaker))

    @property
    def timed(self) -> bool:
        """Whether every utterance has its seconds."""
        return bool(self.utterances) and all(each.time is not None for each in self.utterances)
