"""Many channels to one, without losing the voice on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from audio.decode import Channels
from audio.values import Samples

DEAD_BELOW = 1e-6
"""A channel with less than this share of the loudest one's power (−60 dB) carries nothing."""

OPPOSED_BELOW = 0.01
"""Channels whose average keeps less than this share of their power (−20 dB) work against each other."""

FULL_SCALE_SLACK = 1.001
"""Values this little beyond 1.0 are rounding, not loudness."""


@dataclass(slots=True)
class Mixdown:
    """Averages channels block by block and keeps count of what that did to them.

    ``chosen``: indices of the channels to average, None for all. After the last block ``better`` says
    whether another choice would have kept more of the sound.
    """

    chosen: tuple[int, ...] | None = None
    not_numbers: int = 0
    too_loud: int = 0
    count: int = 0
    _power: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    _mixed_power: float = 0.0

    def mix(self, planes: Channels) -> Samples:
        """Float32 (channels, n) to (n,), −1…1: values that are no numbers become 0, louder ones are cut."""
        finite = np.isfinite(planes)
        if not finite.all():
            self.not_numbers += int(planes.size - np.count_nonzero(finite))
            planes = np.where(finite, planes, np.float32(0))
        loud = np.abs(planes) > FULL_SCALE_SLACK
        if loud.any():
            self.too_loud += int(np.count_nonzero(loud))
        planes = np.clip(planes, -1.0, 1.0)
        self.count += planes.shape[1]
        if len(planes) == 1:
            only: Samples = planes[0]
            return only
        self._note(np.einsum("ij,ij->i", planes, planes, dtype=np.float64))
        kept = [i for i in self.chosen if i < len(planes)] if self.chosen is not None else []
        mixed = np.asarray((planes[kept] if kept else planes).mean(axis=0, dtype=np.float32), np.float32)
        self._mixed_power += float(np.einsum("i,i->", mixed, mixed, dtype=np.float64))
        return mixed

    def _note(self, power: npt.NDArray[np.float64]) -> None:
        if len(power) > len(self._power):
            self._power = np.pad(self._power, (0, len(power) - len(self._power)))
        self._power[: len(power)] += power

    def better(self) -> tuple[int, ...] | None:
        """The channels that should have been averaged instead, or None when the choice was right.

        A silent channel would make the others quieter; channels in opposite phase would cancel the voice.
        """
        if self.chosen is not None or len(self._power) < 2 or not self._power.max():
            return None
        if self.opposed:
            return (int(self._power.argmax()),)
        live = self._live()
        return live if len(live) < len(self._power) else None

    @property
    def opposed(self) -> bool:
        """Whether the channels cancelled each other in the average of all."""
        live = self._live()
        if self.chosen is not None or len(live) < 2:
            return False
        expected = float(self._power[list(live)].mean()) * (len(live) / len(self._power)) ** 2
        return self._mixed_power < OPPOSED_BELOW * expected

    def _live(self) -> tuple[int, ...]:
        if not len(self._power) or not self._power.max():
            return ()
        return tuple(int(i) for i in np.flatnonzero(self._power >= DEAD_BELOW * self._power.max()))

    def notices(self) -> list[str]:
        """What a person should know about the values of the file."""
        said = []
        if self.not_numbers:
            said.append(f"{self.not_numbers} values in the file were no numbers; they were taken as silence.")
        if self.too_loud:
            said.append(f"{self.too_loud} values were louder than full scale; they were cut there.")
        return said
