"""The listener's real code path, on random weights made here; on real weights where they lie beside the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from audio import media, stt
from audio.errors import Cancelled, EngineError
from audio.stt import whisper
from audio.values import Activity, Recording, TimeSpan, Transcript, Word
from tests.conftest import missing
from tests.spoken import VOICES, answer, here
from tests.tiny_whisper import make


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def engine(weights: Path) -> stt.Transcriber:
    return stt.open_engine(stt.choose("whisper", str(weights)))


@pytest.fixture(scope="module")
def sound() -> Recording:
    if not here():
        missing("flite or espeak-ng")
    return answer(1, VOICES[0], phrases=5).recording


def test_it_loads_transcribes_and_times_every_word(engine: stt.Transcriber, sound: Recording) -> None:
    heard = stt.transcribe(engine, sound)
    assert heard.words and heard.timed and heard.reliable and not heard.verbatim
    assert heard.engine == "whisper tiny (int8)"
    assert all(0 <= w.start_s <= w.end_s <= sound.duration_s for w in heard.words)
    assert all(0 <= w.confidence <= 1 for w in heard.words)
    assert {"engine", "faster-whisper", "ctranslate2"} <= engine.describe().keys()


def test_the_same_sound_gives_the_same_words(engine: stt.Transcriber, sound: Recording, weights: Path) -> None:
    again = stt.open_engine(stt.choose("whisper", str(weights)))
    assert stt.transcribe(again, sound) == stt.transcribe(engine, sound)


def test_it_stops_within_a_piece(engine: stt.Transcriber, sound: Recording) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1  # the first time is before the piece, the second inside

    with pytest.raises(Cancelled):
        stt.transcribe(engine, sound, cancelled=cancelled)
    assert asked == 2


def test_silence_never_reaches_the_model(engine: stt.Transcriber, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("the model was asked about silence")

    monkeypatch.setattr(engine, "listen", never)
    nothing = stt.transcribe(engine, Recording(np.zeros(64_000, np.float32), 16_000))
    assert nothing == Transcript((), engine=engine.label)


def test_weights_that_do_not_load_say_so(tmp_path: Path) -> None:
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / name).write_text("{}")
    with pytest.raises(EngineError, match="does not load") as caught:
        stt.open_engine(stt.choose("whisper", str(tmp_path)))
    assert "models pull" in caught.value.hint


def words(text: str, start_s: float = 0.0, each_s: float = 0.4) -> list[Word]:
    return [Word(t, start_s + n * each_s, start_s + (n + 1) * each_s) for n, t in enumerate(text.split())]


def test_the_guard_against_lost_sentences() -> None:
    long = words("we moved the whole ward in one night and nobody had to wait")
    assert whisper.fuller(words("um uh er um"), long) == long
    assert whisper.fuller(words("um um um um um"), long) == long
    hinted = words("um we moved the whole ward in one night uh and nobody had to wait")
    assert whisper.fuller(hinted, long) == hinted


def test_the_second_run_is_made_only_where_words_seem_lost() -> None:
    def voice(*spans: tuple[float, float]) -> Activity:
        return Activity(tuple(TimeSpan(*span) for span in spans), 0.01, 30.0)

    said = words("we moved the whole ward in one night")
    assert not whisper.looks_short(said, voice((0.0, 3.2)))
    assert whisper.looks_short(said, voice((0.0, 3.2), (4.0, 6.0)))  # a voice without words
    assert whisper.looks_short(said[:2], voice((0.0, 3.2)))
    assert whisper.looks_short(words("no " * 12), voice((0.0, 4.0)))


def fake(texts: list[tuple[str, float]]) -> Callable[..., tuple[list[SimpleNamespace], None]]:
    """A model that says the given segments, each with its log-probability, two seconds each."""

    def transcribe(samples: object, **options: object) -> tuple[list[SimpleNamespace], None]:
        assert options["condition_on_previous_text"] is False and options["temperature"] == 0.0
        segments = []
        for n, (text, logprob) in enumerate(texts):
            timed = [
                SimpleNamespace(word=" " + part, start=2.0 * n, end=2.0 * n + 2, probability=0.9)
                for part in text.split()
            ]
            segments.append(
                SimpleNamespace(text=text, start=2.0 * n, end=2.0 * n + 2, words=timed,
                                avg_logprob=logprob, no_speech_prob=0.7)
            )
        return segments, None

    return transcribe


def test_ghosts_are_left_out(engine: stt.Transcriber, sound: Recording, monkeypatch: pytest.MonkeyPatch) -> None:
    said = [("I worked in sales for ten good years", -0.3), ("and nobody said this", -1.3),
            ("Thanks for watching!", -0.1)]
    monkeypatch.setattr(engine, "_model", SimpleNamespace(transcribe=fake(said)))
    piece = sound.cut(TimeSpan(0.0, 8.0))
    heard = engine.hear(piece, 0.0, lambda: False)
    assert " ".join(word.text for word in heard) == "I worked in sales for ten good years"


def test_words_from_the_model_become_values() -> None:
    timed = [SimpleNamespace(word=" two words ", start=1.0, end=3.0, probability=1.2),
             SimpleNamespace(word="  ", start=3.0, end=3.1, probability=0.5),
             SimpleNamespace(word="late", start=9.0, end=8.0, probability=-0.1)]
    assert whisper.split(timed, 5.0) == [
        Word("two", 1.0, 2.0, 1.0), Word("words", 2.0, 3.0, 1.0), Word("late", 5.0, 5.0, 0.0)
    ]


def test_real_weights_beside_the_project(shared: Path) -> None:
    folders = sorted(path.parent for path in (shared / "models").glob("*/model.bin"))
    if not folders:
        pytest.skip("no Whisper weights lie beside the project")
    for folder in folders:
        real = stt.open_engine(stt.choose("whisper", str(folder)))
        sound = media.load(shared / "audio-dev" / "jfk.flac")
        heard = stt.transcribe(real, sound)
        assert heard.timed and all(0 <= w.start_s <= w.end_s <= sound.duration_s for w in heard.words)
