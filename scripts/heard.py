"""Training answers as a rough recogniser hears them: spoken by flite, read back by PocketSphinx, their labels kept.

    python -m scripts.heard samples/training

speaks a fixed choice of the answers up to 90 words in the folder with pauses and fillers and writes what was heard of
them, in the same format, to ``heard.txt`` beside them. Takes about fifty minutes on two cores; needs flite (a Debian
package) and PocketSphinx. The classifier learns an answer both ways, as written and as heard.
"""

from __future__ import annotations

import hashlib
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import islice
from pathlib import Path

from audio.errors import EngineError
from audio.stt.choice import Choice
from audio.stt.sphinx import Sphinx
from audio.stt.transcribe import transcribe
from scripts.training_answers import Block, blocks, pitfalls
from trainer.evaluation.noisy_ear import UNSAYABLE, VOICES, script
from trainer.evaluation.speech import FILLERS, speak

NAME = "heard.txt"
FEWEST_WORDS, MOST_WORDS = 9, 90
BAD, GOOD = 2000, 500
"""How many answers with and without a pitfall are spoken: it is the pitfalls that get lost in the noise."""


def main(folder: Path) -> None:
    """Speak, hear and write."""
    chosen = choice(folder)
    voices = [VOICES[k % len(VOICES)] for k in range(len(chosen))]
    with ProcessPoolExecutor() as pool:
        heard = [text for text in pool.map(as_heard, chosen, voices, chunksize=4) if text]
    (folder / NAME).write_text("\n".join(heard), encoding="utf-8")
    sys.stdout.write(f"{len(heard)} of {len(chosen)} answers\n")


def choice(folder: Path) -> list[Block]:
    """The answers to speak, in an order fixed by the digests of their words."""
    files = sorted(file for file in folder.glob("*.txt") if file.name != NAME)
    found = [block for file in files for block in blocks(file)
             if FEWEST_WORDS <= len(block.text.split()) <= MOST_WORDS]
    found.sort(key=lambda block: hashlib.sha256(block.text.encode()).digest())
    return [block for bad, number in ((True, BAD), (False, GOOD))
            for block in islice((block for block in found if is_bad(block) == bad), number)]


def is_bad(block: Block) -> bool:
    """Whether it holds a pitfall."""
    return not block.holds.isdisjoint(pitfalls())


def as_heard(block: Block, voice: str) -> str:
    """An answer in the words heard of it; empty when it cannot be spoken, or a labelled stretch was not heard."""
    try:
        spoken = speak(script(block.text, block.text), voice=voice)
    except EngineError:
        return ""
    said = [word for word in spoken.transcript.words if _counts(word.text)]
    sizes = [sum(map(_counts, UNSAYABLE.sub(" ", words).split())) for words, _ in block.stretches]
    if sum(sizes) != len(said) or not all(sizes):
        return ""
    ends_s, last = [], 0
    for size in sizes:
        last += size
        ends_s.append(said[last - 1].end_s or 0.0)
    heard: list[list[str]] = [[] for _ in sizes]
    for word in transcribe(_ear(), spoken.recording).words:
        middle_s = ((word.start_s or 0.0) + (word.end_s or 0.0)) / 2
        heard[next((k for k, end_s in enumerate(ends_s) if middle_s < end_s), len(sizes) - 1)].append(word.text)
    if any(held and not words for words, (_, held) in zip(heard, block.stretches)):
        return ""
    about, whole = ([f"{sign} {said}"] if said else [] for sign, said in
                    (("@", block.about), ("=", " ".join(sorted(block.whole)))))
    lines = [f"? {block.question}", *about, *(f"{' '.join(words)} # {' '.join(sorted(held))}".rstrip()
             for words, (_, held) in zip(heard, block.stretches) if words), *whole]
    return "\n".join(lines) + "\n"


@cache
def _ear() -> Sphinx:
    return Sphinx(Choice("sphinx"))


def _counts(word: str) -> bool:
    """Whether it is a word and no filler sound: those are put in anew, and a recogniser leaves them out."""
    return any(c.isalnum() for c in word) and word.strip(".,;:!?\"").lower() not in FILLERS


if __name__ == "__main__":
    main(Path(sys.argv[1]))
