"""Speech whose truth is known: a script spoken by flite or espeak-ng, with exact words, pauses and fillers.

A script is plain words; ``{1.2}`` is a silence of that many seconds. Filler sounds (um, uh, er, hm) are words of
the script and are told apart in the truth. flite prints the end of every phone, so its words are exact; espeak-ng
prints none, so its script is spoken word by word, which is exact too but choppier. Both are Debian packages.
"""

from __future__ import annotations

import functools
import itertools
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from audio import media
from audio.errors import EngineError
from audio.values import WORK_RATE_HZ, Recording, Samples, TimeSpan, Transcript, Word

FILLERS = frozenset({"um", "uh", "er", "hm", "erm", "ah"})
PAUSE_S = 0.25
"""A silence this long is a pause (the delivery guide's lower limit)."""
ROOM_DBFS = -66.0
"""Level of the even noise put under everything: digital silence is not what a room sounds like."""
LONGEST_S = 600.0
"""A synthesiser that takes longer hangs: minutes of speech take it a minute on a busy machine."""
_MARK = re.compile(r"\{([\d.]+)\}")
_WORD_GAP_S = 0.03


@dataclass(frozen=True, slots=True)
class Spoken:
    """A recording with its truth: words with times, fillers among them, and pauses of 250 ms and more."""

    recording: Recording
    transcript: Transcript
    pauses: tuple[TimeSpan, ...]

    @property
    def fillers(self) -> tuple[Word, ...]:
        return tuple(word for word in self.transcript.words if _plain(word.text) in FILLERS)

    @property
    def cleaned(self) -> str:
        """The words as a recogniser that drops filler sounds would give them."""
        return " ".join(w.text for w in self.transcript.words if _plain(w.text) not in FILLERS)


def available() -> tuple[str, ...]:
    """The synthesisers on this machine, of flite and espeak-ng."""
    return tuple(name for name in ("flite", "espeak-ng") if shutil.which(name))


def speak(script: str, *, voice: str = "slt", rate: float = 1.0, lead_s: float = 0.4, tail_s: float = 0.5) -> Spoken:
    """Speak a script. ``voice``: slt, rms, awb or kal16 (flite), or an espeak-ng name such as en-us+f3.

    ``rate``: 1.0 is the voice's own; 1.2 is a fifth faster. Raises EngineError where the synthesiser is missing.
    """
    pieces: list[Samples] = [_silence(lead_s)]
    words: list[Word] = []
    at_s = lead_s
    for part in _parts(script):
        if isinstance(part, float):
            pieces.append(_silence(part))
            at_s += part
            continue
        samples, spoken = _say(part, voice, rate)
        words += [Word(w.text, at_s + (w.start_s or 0.0), at_s + (w.end_s or 0.0)) for w in spoken]
        pieces.append(samples)
        at_s += len(samples) / WORK_RATE_HZ
    pieces.append(_silence(tail_s))
    samples = np.concatenate(pieces)
    noise = np.random.default_rng(7).standard_normal(len(samples)).astype(np.float32)
    samples = np.clip(samples + noise * 10 ** (ROOM_DBFS / 20), -1, 1).astype(np.float32)
    pauses = [
        TimeSpan(a.end_s, b.start_s)
        for a, b in itertools.pairwise(words)
        if a.end_s is not None and b.start_s is not None and b.start_s - a.end_s >= PAUSE_S - 1e-6
    ]
    transcript = Transcript(tuple(words), engine="script", verbatim=True)
    return Spoken(Recording(samples, WORK_RATE_HZ), transcript, tuple(pauses))


def _parts(script: str) -> list[str | float]:
    """Words and silences in turn."""
    parts: list[str | float] = []
    for index, piece in enumerate(_MARK.split(script)):
        if index % 2:
            parts.append(float(piece))
        elif piece.split():
            parts.append(" ".join(piece.split()))
    return parts


def _silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * WORK_RATE_HZ), dtype=np.float32)


def _say(text: str, voice: str, rate: float) -> tuple[Samples, list[Word]]:
    if voice in ("slt", "rms", "awb", "kal16", "kal"):
        return _flite(text, voice, rate)
    pieces: list[Samples] = []
    words: list[Word] = []
    at_s = 0.0
    for word in text.split():
        samples = _espeak(word, voice, rate)
        words.append(Word(word, at_s, at_s + len(samples) / WORK_RATE_HZ))
        pieces += [samples, _silence(_WORD_GAP_S)]
        at_s += len(samples) / WORK_RATE_HZ + _WORD_GAP_S
    return np.concatenate(pieces[:-1]), words


def _flite(text: str, voice: str, rate: float) -> tuple[Samples, list[Word]]:
    """One stretch by flite, its edges trimmed to the first and last phone."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        stretch = ["--setf", f"duration_stretch={1 / rate:.4f}"]
        out = _run(["flite", "-voice", voice, *stretch, "-psdur", "-t", text, "-o", str(file)])
        samples = media.load(file).samples
    phones: list[tuple[str, float, float]] = []
    start = 0.0
    for item in out.split():
        name, _, end = item.rpartition(":")
        phones.append((name, start, float(end)))
        start = float(end)
    sounding = [p for p in phones if p[0] != "pau"]
    first_s, last_s = sounding[0][1], sounding[-1][2]
    words = text.split()
    wanted = [(phone, index) for index, word in enumerate(words) for phone in _phones(word, voice)]
    owner = _owners(wanted, [p[0] for p in sounding])
    spoken = []
    for index, word in enumerate(words):
        own = [sounding[k] for k, who in enumerate(owner) if who == index]
        if not own:
            raise EngineError(f"flite did not say {word!r} in {text!r}.", "Write the script in plain words.")
        spoken.append(Word(word, own[0][1] - first_s, own[-1][2] - first_s))
    cut = samples[round(first_s * WORK_RATE_HZ) : round(last_s * WORK_RATE_HZ)]
    return np.ascontiguousarray(cut), spoken


def _owners(wanted: list[tuple[str, int]], said: list[str]) -> list[int]:
    """Which word each phone said belongs to: the cheapest alignment, a changed vowel being a small change."""
    vowels = frozenset("aeiou")

    def cost(a: str, b: str) -> float:
        return 0.0 if a == b else 0.4 if a[0] in vowels and b[0] in vowels else 1.5

    rows, columns = len(wanted) + 1, len(said) + 1
    best = [[0.0] * columns for _ in range(rows)]
    for i, j in itertools.product(range(rows), range(columns)):
        if i and j:
            change = best[i - 1][j - 1] + cost(wanted[i - 1][0], said[j - 1])
            best[i][j] = min(change, best[i - 1][j] + 1, best[i][j - 1] + 1)
        else:
            best[i][j] = i + j
    owner = [0] * len(said)
    i, j = rows - 1, columns - 1
    while j:
        if i and best[i][j] == best[i - 1][j - 1] + cost(wanted[i - 1][0], said[j - 1]):
            i, j = i - 1, j - 1
            owner[j] = wanted[i][1]
        elif i and best[i][j] == best[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
            owner[j] = wanted[max(0, i - 1)][1]
    return owner


@functools.cache
def _phones(word: str, voice: str) -> tuple[str, ...]:
    out = _run(["flite", "-voice", voice, "-ps", "-t", word, "-o", "none"])
    return tuple(p for p in out.split() if p != "pau")


@functools.cache
def _espeak(word: str, voice: str, rate: float) -> Samples:
    """One word by espeak-ng, its silent edges cut off at a thousandth of full scale."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        _run(["espeak-ng", "-v", voice, "-s", str(round(165 * rate)), "-w", str(file), word])
        samples = media.load(file).samples
    loud = np.flatnonzero(np.abs(samples) > 1e-3)
    return np.ascontiguousarray(samples[loud[0] : loud[-1] + 1]) if len(loud) else samples


def _run(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST_S).stdout
    except FileNotFoundError:
        raise EngineError(f"{command[0]} is not on this machine.", f"sudo apt install {command[0]}") from None
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise EngineError(f"{command[0]} failed: {error}.", "Try the script in plain words.") from None


def _plain(word: str) -> str:
    return word.lower().strip(".,;:!?…-—\"'")
