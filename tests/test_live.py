"""Live and afterwards must be the same: the same pieces, the same words, whatever the blocks."""

from __future__ import annotations

import json

import numpy as np
import pytest

from audio import live, segments, stt
from audio.errors import Cancelled
from audio.values import Recording
from tests.conftest import missing
from tests.spoken import VOICES, answer, here, pink
from tests.tiny_whisper import make


@pytest.fixture(scope="module")
def sound() -> Recording:
    """Half a minute of speech with a little room noise: two pieces or more."""
    if not here():
        missing("flite or espeak-ng")
    parts = [answer(seed, VOICES[0], phrases=n).recording.samples for seed, n in ((1, 7), (2, 2))]
    joined = np.concatenate(parts)
    return Recording(joined + pink(len(joined), 3) * np.float32(0.0005), 16_000)


@pytest.fixture(scope="module", params=["scripted", "whisper"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> stt.Transcriber:
    folder = tmp_path_factory.mktemp("engine")
    if request.param == "scripted":
        listed = [{"text": f"word{n}", "start_s": n * 0.4, "end_s": n * 0.4 + 0.3} for n in range(100)]
        path = folder / "said.json"
        path.write_text(json.dumps({"words": listed}))
        return stt.open_engine(stt.choose("scripted", str(path)))
    return stt.open_engine(stt.choose("whisper", str(make(folder / "tiny"))))


def blocks(recording: Recording, size: int) -> list[np.ndarray]:
    return [recording.samples[at : at + size] for at in range(0, len(recording.samples), size)]


def test_live_and_afterwards_give_the_same_words(engine: stt.Transcriber, sound: Recording) -> None:
    afterwards = stt.transcribe(engine, sound)
    assert afterwards.words
    listening = live.Live(engine)
    early, late = [], []
    for block in blocks(sound, 1_600):
        early += listening.push(block)
    late = listening.close()
    assert listening.transcript() == afterwards
    assert early, "nothing was settled before the end"
    assert tuple(piece.time for piece in [*early, *late]) == segments.of(sound, engine.grain)
    assert listening.heard_s == sound.duration_s


def test_sphinx_hears_the_same_live_afterwards_and_in_blocks_of_any_size(sound: Recording) -> None:
    engine = stt.open_engine(stt.choose("sphinx"))
    parts = (sound.samples[: 16_000 * 6], np.zeros(16_000 * 5, np.float32), sound.samples[-16_000 * 5 :])
    short = Recording(np.concatenate(parts), 16_000)
    found = [list(live.listen(blocks(short, size), engine)) for size in (480, 50_000)]
    assert found[0] == found[1] and len(found[0]) > 1
    words = tuple(word for piece in found[0] for word in piece.words)
    assert words == stt.transcribe(engine, short).words


def test_it_stops_when_it_is_told_to(sound: Recording) -> None:
    engine = stt.open_engine(stt.choose("sphinx"))
    listening = live.Live(engine, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        for block in blocks(sound, 16_000):
            listening.push(block)


def test_nothing_and_silence_have_no_words() -> None:
    engine = stt.open_engine(stt.choose("sphinx"))
    for samples in (np.zeros(0, np.float32), np.zeros(80_000, np.float32)):
        listening = live.Live(engine)
        assert listening.push(samples) == [] and listening.close() == []
        assert listening.transcript().words == ()


def test_a_closed_recording_takes_nothing_more() -> None:
    engine = stt.open_engine(stt.choose("sphinx"))
    listening = live.Live(engine)
    with pytest.raises(ValueError, match="still runs"):
        listening.transcript()
    listening.close()
    assert listening.close() == []
    with pytest.raises(ValueError, match="was closed"):
        listening.push(np.zeros(10, np.float32))
