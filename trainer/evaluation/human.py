"""Labelled human clips, made harder in known ways: fillers taken out of the words, words lost, fillers spliced in.

The clips lie outside the project and may be absent. A clip whose fillers were timed by the same aligner that
is judged here counts for numbers only; hits in time come from clips timed otherwise and from mixtures.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from audio import dsp, media
from audio.align_dictionary import filler_label
from audio.values import WORK_RATE_HZ, Recording, Samples, TimeSpan

WRONG_WORDS = ("table", "green", "seven", "market", "under", "possible", "nothing")
"""What a recogniser might write instead, for the share of words made wrong."""

FADE_S = 0.01
GAP_S = (0.0, 0.35)
"""Silence put before and after a filler spliced in: from none to an audible pause."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound with the words a recogniser would be given and the fillers that were really said.

    ``fillers``: their times, in order; None where only ``count`` is known. ``sources``: every labelled clip
    any of its sound comes from, so that a fit can leave them out. ``aligner_timed``: times are not
    independent of the aligner. ``negative``: holds no filler by its label.
    """

    name: str
    recording: Recording
    words: tuple[str, ...]
    count: int
    fillers: tuple[TimeSpan, ...] | None
    sources: frozenset[str]
    aligner_timed: bool = False
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """One clip of the manifest with all that its label says."""

    clip: Clip
    timed_words: tuple[tuple[str, float, float], ...]
    labels: tuple[str, ...]


def load(folder: Path) -> list[Labelled]:
    """The labelled clips of a folder with a ``manifest.jsonl``; empty when there is none."""
    manifest = folder / "manifest.jsonl"
    if not manifest.is_file():
        return []
    return [_labelled(folder, json.loads(line)) for line in manifest.read_text("utf-8").splitlines() if line.strip()]


def _labelled(folder: Path, row: dict[str, object]) -> Labelled:
    name, fillers, words = str(row["file"]), row["fillers"], row.get("words")
    assert isinstance(fillers, list)
    count = int(str(row["n_fillers"]))
    clip = Clip(
        name,
        media.load(folder / name),
        given_words(str(row["transcript"])),
        count,
        tuple(TimeSpan(float(a), float(b)) for _, a, b in fillers) if len(fillers) == count else None,
        frozenset({name}),
        "pocketsphinx" in str(row["timing"]),
        count == 0,
    )
    timed = tuple((str(w), float(a), float(b)) for w, a, b in words) if isinstance(words, list) else ()
    return Labelled(clip, timed, tuple(str(label) for label, _, _ in fillers))


def given_words(transcript: str) -> tuple[str, ...]:
    """The verbatim words less the filler sounds, as a recogniser that drops them would write."""
    plain = re.sub(r"<[a-z]+-(\w+)>", r"\1", transcript)
    return tuple(word for word in plain.split() if filler_label(word) is None)


def with_lost_words(clip: Clip, share: float = 0.05, draw: int = 0) -> Clip:
    """The clip with half of ``share`` of its words lost and half wrong, by a lot seeded by name and ``draw``.

    Short clips often keep every word; the same clip comes back then.
    """
    choose = random.Random(f"{clip.name} {draw}" if draw else clip.name)
    words = []
    for word in clip.words:
        lot = choose.random()
        if lot >= share:
            words.append(word)
        elif lot >= share / 2:
            words.append(choose.choice(WRONG_WORDS))
    return clip if tuple(words) == clip.words else replace(clip, words=tuple(words))


def mixtures(clips: Sequence[Labelled], each: int = 2) -> Iterator[Clip]:
    """Fillers cut out of some clips, put at known places into clips that have none.

    Each is brought to the level of the clip it goes to, faded over 10 ms, with room tone of that clip around
    it. Places are ends of words. Seeded by name: the same mixtures every time.
    """
    cuts = [(label, name, sound) for one in clips for label, name, sound in _cut_out(one)]
    if not cuts:
        return
    for one in clips:
        if one.clip.count or not one.timed_words or "whisper" in one.clip.name:
            continue
        for index in range(each):
            yield _mixture(one, cuts, random.Random(f"{one.clip.name}{index}"), index)


def _cut_out(one: Labelled) -> Iterator[tuple[str, str, Samples]]:
    fade = round(FADE_S * WORK_RATE_HZ)
    level = dsp.speech_level_dbfs(one.clip.recording)
    for label, time in zip(one.labels, one.clip.fillers or ()):
        sound = one.clip.recording.cut(time).samples.copy()
        sound[:fade] *= np.linspace(0, 1, fade, dtype=np.float32)
        sound[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
        yield label, one.clip.name, sound * np.float32(dsp.amplitude(dsp.SPEECH_DBFS - (level or dsp.SPEECH_DBFS)))


def _mixture(one: Labelled, cuts: list[tuple[str, str, Samples]], choose: random.Random, index: int) -> Clip:
    samples = one.clip.recording.samples
    level = dsp.speech_level_dbfs(one.clip.recording)
    gain = np.float32(dsp.amplitude((level or dsp.SPEECH_DBFS) - dsp.SPEECH_DBFS))
    room = samples[: WORK_RATE_HZ // 4]
    count = min(3, max(1, len(one.timed_words) // 4))
    pieces: list[Samples] = []
    truth: list[TimeSpan] = []
    sources = {one.clip.name}
    done = written = 0
    for place in sorted(choose.sample(range(len(one.timed_words)), count)):
        _, name, sound = choose.choice(cuts)
        before, after = (round(choose.uniform(*GAP_S) * WORK_RATE_HZ) for _ in range(2))
        cut = max(done, round(one.timed_words[place][2] * WORK_RATE_HZ))
        pieces += [samples[done:cut], np.resize(room, before), sound * gain, np.resize(room, after)]
        start = written + cut - done + before
        truth.append(TimeSpan(start / WORK_RATE_HZ, (start + len(sound)) / WORK_RATE_HZ))
        written, done = start + len(sound) + after, cut
        sources.add(name)
    mixed = np.clip(np.concatenate([*pieces, samples[done:]]), -1, 1).astype(np.float32)
    words = tuple(word for word, _, _ in one.timed_words)
    name = f"{one.clip.name}+{count} ({index + 1})"
    return Clip(name, Recording(mixed, WORK_RATE_HZ), words, count, tuple(truth), frozenset(sources))
