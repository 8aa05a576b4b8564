from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio import media, stt
from audio.errors import Cancelled, EngineError, ModelMissing
from audio.stt import choice, ghosts, models
from audio.values import Recording, TimeSpan, Transcript, Word
from tests.conftest import missing
from tests.spoken import VOICES, answer, here


def script(folder: Path, words: list[tuple[str, float, float]], **more: object) -> Path:
    path = folder / "said.json"
    listed = [{"text": text, "start_s": start, "end_s": end} for text, start, end in words]
    path.write_text(json.dumps({"words": listed, **more}))
    return path


def put(folder: Path, name: str) -> None:
    """Make a pulled model's folder as far as its look goes."""
    model = models.KNOWN[name]
    path = folder / name
    path.mkdir(parents=True)
    for file in model.files:
        with (path / file.name).open("wb") as out:
            out.truncate(file.size)
    (path / models.MARKER).write_text(json.dumps({"revision": model.revision}))


# choosing


def test_auto_takes_whisper_where_its_weights_are(tmp_path: Path) -> None:
    put(tmp_path, "base.en")
    put(tmp_path, "small.en")
    found = stt.choose("auto", None, tmp_path)
    assert (found.engine, found.model, found.because) == ("whisper", "base.en", "")
    assert stt.choose("auto", "small.en", tmp_path).model == "small.en"


def test_auto_says_which_other_model_it_took(tmp_path: Path) -> None:
    put(tmp_path, "tiny.en")
    found = stt.choose("auto", "base.en", tmp_path)
    assert found.model == "tiny.en" and "base.en" in found.because and "tiny.en" in found.because


def test_auto_without_weights_takes_sphinx_and_says_why(tmp_path: Path) -> None:
    found = stt.choose("auto", "base.en", tmp_path)
    assert found.engine == "sphinx"
    assert "no Whisper model" in found.because and "rough draft" in found.because


def test_a_named_engine_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelMissing) as absent:
        stt.choose("whisper", None, tmp_path)
    assert "interview models pull base.en" in absent.value.hint
    put(tmp_path, "base.en")
    assert stt.choose("sphinx", None, tmp_path).engine == "sphinx"
    monkeypatch.setattr(choice, "find_spec", lambda name: None)
    for name in ("whisper", "sphinx"):
        with pytest.raises(EngineError, match="needs the package") as caught:
            stt.choose(name, None, tmp_path)
        assert "pip install" in caught.value.hint
    with pytest.raises(EngineError, match="needs the package"):
        stt.choose("auto", None, tmp_path)


def test_a_model_of_ones_own_is_a_folder(tmp_path: Path) -> None:
    own = tmp_path / "mine"
    own.mkdir()
    for name in models.NEEDED:
        (own / name).write_bytes(b"x")
    for name in ("whisper", "auto"):
        found = stt.choose(name, str(own))
        assert (found.engine, found.model, Path(found.path)) == ("whisper", "mine", own.resolve())
    (own / "tokenizer.json").unlink()
    with pytest.raises(ModelMissing, match=r"tokenizer\.json missing"):
        stt.choose("whisper", str(own))
    with pytest.raises(ModelMissing, match="no folder"):
        stt.choose("whisper", str(tmp_path / "nowhere"))


@pytest.mark.parametrize("name", ["wisper", ""])
def test_unknown_engines_are_named_with_the_known_ones(name: str) -> None:
    with pytest.raises(EngineError, match="no recogniser") as caught:
        stt.choose(name)
    assert "sphinx" in caught.value.hint
    with pytest.raises(EngineError, match="no recogniser"):
        stt.open_engine(stt.Choice(name))


def test_a_choice_travels_to_another_process() -> None:
    sent = stt.Choice("whisper", "base.en", "/somewhere", "cuda", "because")
    assert pickle.loads(pickle.dumps(sent)) == sent


def test_choosing_loads_no_recogniser() -> None:
    import subprocess

    code = (
        "import sys; from audio import stt; stt.choose('sphinx');"
        "print([m for m in ('faster_whisper', 'pocketsphinx', 'ctranslate2', 'onnxruntime') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# scripted


def test_scripted_words_come_with_their_times(tmp_path: Path) -> None:
    if not here():
        missing("flite or espeak-ng")
    made = answer(2, VOICES[0])
    words = [
        (word, time.start_s + n * time.duration_s / len(text.split()),
         time.start_s + (n + 1) * time.duration_s / len(text.split()))
        for text, time in made.phrases for n, word in enumerate(text.split())
    ]
    engine = stt.open_engine(stt.choose("scripted", str(script(tmp_path, words))))
    told: list[float] = []
    heard = stt.transcribe(engine, made.recording, progress=lambda done, what: told.append(done))
    assert heard.text == " ".join(text for text, _ in made.phrases)
    for word, (_, start_s, end_s) in zip(heard.words, words):
        assert word.start_s == pytest.approx(start_s, abs=0.01)
        assert word.end_s == pytest.approx(end_s, abs=0.4)
    assert told[0] == 0.0 and told[-1] == 1.0 and told == sorted(told)
    assert heard.verbatim and heard.reliable and heard.engine == "scripted said"
    assert stt.transcribe(engine, made.recording) == heard


def test_scripted_words_in_silence_still_come(tmp_path: Path) -> None:
    path = script(tmp_path, [("late", 1.0, 1.5), ("early", 0.2, 0.5)], reliable=False)
    engine = stt.open_engine(stt.choose("scripted", str(path)))
    heard = stt.transcribe(engine, Recording(np.zeros(32_000, np.float32), 16_000))
    assert heard.text == "early late" and not heard.reliable


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"words": [{"text": "a"}]}', '{"words": 3}', "not json"])
def test_a_broken_script_says_what_is_wrong(text: str, tmp_path: Path) -> None:
    path = tmp_path / "said.json"
    path.write_text(text)
    with pytest.raises(EngineError, match=r"said\.json cannot be played") as caught:
        stt.open_engine(stt.choose("scripted", str(path)))
    assert "start_s" in caught.value.hint


def test_a_script_must_be_given_and_be_there(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="needs a script"):
        stt.choose("scripted")
    with pytest.raises(EngineError, match="no script at"):
        stt.choose("scripted", str(tmp_path / "none.json"))


# stopping


def test_transcribing_stops_when_it_is_told_to(tmp_path: Path) -> None:
    if not here():
        missing("flite or espeak-ng")
    made = answer(2, VOICES[0]).recording
    slow = script(tmp_path, [("word", 1.0, 1.2)], pace=1000.0)
    engine = stt.open_engine(stt.choose("scripted", str(slow)))
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        stt.transcribe(engine, made, cancelled=cancelled)


# sphinx


@pytest.mark.parametrize("seconds", [0.0, 0.1, 2.0])
def test_silence_gives_no_words(seconds: float) -> None:
    engine = stt.open_engine(stt.Choice("sphinx"))
    heard = stt.transcribe(engine, Recording(np.zeros(round(seconds * 16_000), np.float32), 16_000))
    assert heard == Transcript((), engine="sphinx en-us", reliable=False)


def errors(said: list[str], heard: list[str]) -> int:
    """Least number of words to put in, take out or change."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


def test_sphinx_hears_a_rough_draft_with_times(shared: Path) -> None:
    sound = media.load(shared / "audio-dev" / "jfk.flac")
    engine = stt.open_engine(stt.choose("sphinx"))
    heard = stt.transcribe(engine, sound)
    text = "and so my fellow americans ask not what your country can do for you ask what you can do"
    said = [*text.split(" "), "for", "your", "country"]
    assert errors(said, heard.text.split()) / len(said) <= 0.6
    assert not heard.reliable and heard.timed
    starts = [word.start_s for word in heard.words]
    assert starts == sorted(starts)
    assert all(0 <= w.start_s <= w.end_s <= sound.duration_s and 0 <= w.confidence <= 1 for w in heard.words)
    assert len({w.confidence for w in heard.words}) > 5
    part = sound.cut(TimeSpan(3.0, 8.0))
    fresh = stt.transcribe(stt.open_engine(stt.choose("sphinx")), part)
    assert stt.transcribe(engine, part) == fresh  # nothing is left over from the sound before


# ghosts


@pytest.mark.parametrize(
    ("text", "no_speech", "logprob", "speech_s", "ghost"),
    [
        (" Thank you for watching!", 0.01, -0.2, 5.0, True),
        ("[Music]", 0.0, -0.1, 3.0, True),
        ("", 0.0, 0.0, 1.0, True),
        (" Thank you.", 0.1, -0.3, 0.0, True),
        (" Thank you.", 0.1, -0.3, 0.6, False),
        (" Thank you.", 0.9, -0.3, 0.6, True),
        ("I worked in sales.", 0.9, -1.4, 2.0, True),
        ("I worked in sales.", 0.9, -0.4, 2.0, False),
        ("I worked in sales.", 0.1, -1.4, 2.0, False),
        ("I was thanked for watching the ward.", 0.1, -0.3, 2.0, False),
    ],
)
def test_ghosts(text: str, no_speech: float, logprob: float, speech_s: float, ghost: bool) -> None:
    found = ghosts.is_ghost(text, no_speech_prob=no_speech, avg_logprob=logprob, speech_s=speech_s)
    assert found is ghost


@pytest.mark.parametrize(
    ("text", "stuck"),
    [
        ("um um um um", True),
        ("and then and then and then and then I left", True),
        ("no no no that was fine", False),
        ("we tried and tried and then we did", False),
        ("", False),
    ],
)
def test_loops(text: str, stuck: bool) -> None:
    assert ghosts.loops(text.split()) is stuck


@given(st.lists(st.sampled_from("abc"), max_size=6), st.integers(4, 7))
def test_whatever_is_said_four_times_running_is_a_loop(words: list[str], times: int) -> None:
    if words:
        assert ghosts.loops(words * times)


def test_words_stay_inside_their_piece() -> None:
    from audio.stt.transcribe import _moved

    assert _moved(Word("a", 1.9, 9.0, 0.5), 10.0, 2.0) == Word("a", 11.9, 12.0, 0.5)
    assert _moved(Word("a"), 10.0, 2.0) == Word("a")
