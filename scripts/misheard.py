"""Words as a listener may mishear them: what sounds nearly the same.

By the pronouncing dictionary that PocketSphinx carries. The classifier is trained on such texts too, so that it has met
what a recogniser writes down.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

LEAST_USES = 3
"""A word is heard instead of another when the texts use it at least so often: recognisers favour common words."""
FEWEST_SOUNDS = 2
"""Sounds a half must have where one word is heard as two."""

Sounds = tuple[str, ...]


class SoundsLike:
    """For each word of some texts, what else it may be heard as: one sound more, less or other, or two short words."""

    def __init__(self, texts: Iterable[str]) -> None:
        uses = Counter(word for text in texts for word in _words(text))
        self._spoken = _pronunciations(frozenset(uses))
        self._near: dict[Sounds, list[str]] = defaultdict(list)
        self._exact: dict[Sounds, list[str]] = defaultdict(list)
        for word, sounds in self._spoken.items():
            if uses[word] >= LEAST_USES:
                self._exact[sounds].append(word)
                for key in (sounds, *_one_less(sounds)):
                    self._near[key].append(word)
        self._found: dict[str, Sequence[str]] = {}

    def of(self, word: str) -> Sequence[str]:
        """What the word may be heard as, in a fixed order; nothing where no word of the texts is near."""
        if word not in self._found:
            sounds = self._spoken.get(word, ())
            near = {other for key in (sounds, *_one_less(sounds)) if key for other in self._near.get(key, ())}
            pairs = {f"{one} {two}" for cut in range(FEWEST_SOUNDS, len(sounds) - FEWEST_SOUNDS + 1)
                     for one in self._exact.get(sounds[:cut], ()) for two in self._exact.get(sounds[cut:], ())}
            self._found[word] = sorted((near | pairs) - {word})
        return self._found[word]

    def misheard(self, text: str, share: float) -> str:
        """The text with about this share of its words heard as others, and a third as many lost."""
        heard = " ".join(self._each(text, share))
        return heard or text

    def _each(self, text: str, share: float) -> Iterator[str]:
        for word in text.split():
            chance = random.random()
            if chance < share:
                others = self.of(word.strip(".,;:!?\"").lower())
                yield random.choice(others) if others else word
            elif chance >= share * 4 / 3:
                yield word


def _words(text: str) -> list[str]:
    return [word.strip(".,;:!?\"") for word in text.lower().split()]


def _one_less(sounds: Sounds) -> Iterator[Sounds]:
    for k in range(len(sounds)):
        yield (*sounds[:k], *sounds[k + 1 :])


def _pronunciations(wanted: frozenset[str]) -> dict[str, Sounds]:
    """The first pronunciation of each wanted word the dictionary knows."""
    import pocketsphinx

    found: dict[str, Sounds] = {}
    file = Path(pocketsphinx.get_model_path()) / "en-us" / "cmudict-en-us.dict"
    for line in file.read_text(encoding="utf-8").splitlines():
        word, *sounds = line.split()
        if word in wanted:
            found.setdefault(word, tuple(sounds))
    return found
