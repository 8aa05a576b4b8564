"""The order of the work: words in, sound in, kept, judged again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from audio import media
from audio.values import Transcript
from trainer import given, practice
from trainer.demo import demo_answers
from trainer.errors import InputError
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.report import render
from trainer.settings import Settings
from trainer.store import Store

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def task(**changes: object) -> Task:
    return Task(load_bank().get("career-aspirations"), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("raw", "name", "words", "timed"),
    [
        (b"I  want\nto grow", "a.txt", ["I", "want", "to", "grow"], False),
        (b'{"words": [{"text": "I", "start_s": 0.1, "end_s": 0.2}]}', "a.json", ["I"], True),
        (b'{"words": [{"word": " I", "start": 0.1, "end": 0.2}]}', "a.json", ["I"], True),
        (b'[["I", 0.1, 0.2], ["am", 0.2, 0.3]]', "a.json", ["I", "am"], True),
        (b'{"text": "I am"}', "a.json", ["I", "am"], False),
        (b'{"words": ["I am", "here"]}', "a.json", ["I", "am", "here"], False),
        ("﻿héllo wörld 🎉".encode(), "a.txt", ["héllo", "wörld", "🎉"], False),
    ],
)
def test_words_come_in_many_shapes(raw: bytes, name: str, words: list[str], timed: bool) -> None:
    transcript = given.parse_words(raw, name)
    assert [w.text for w in transcript.words] == words
    assert transcript.timed is timed


@pytest.mark.parametrize(
    "raw",
    [b"{", b'{"words": [{"text": 1}]}', b'{"a": 1}', b"3", b'{"words": [{"text":"a","start_s":-1,"end_s":0}]}'],
)
def test_a_wrong_transcript_says_what_is_expected(raw: bytes) -> None:
    with pytest.raises(InputError) as caught:
        given.parse_words(raw, "words.json")
    assert "words.json" in caught.value.message and caught.value.hint


def test_our_own_json_comes_back_as_words() -> None:
    first = practice.review_words(given.parse_words(b"I want to grow", "a.txt"), task())
    again = given.parse_words(render(first.review, "json", id="x").encode(), "report.json")
    assert again.text == "I want to grow"


def test_a_sample_answer_is_judged_kept_and_judged_again_to_the_same_bytes(own_home: Path) -> None:
    demo = next(d for d in demo_answers() if d.id == "aspiration-complete")
    given = task(given=demo.transcript, carry=practice.SOUND_KEPT_AS)
    told: list[float] = []
    first = practice.review_file(demo.path, given, progress=lambda done, what: told.append(done))
    assert told == sorted(told) and told[-1] == 1.0
    assert first.review.audio is not None and first.sound is not None
    assert not first.review.heard, "a clean sample has nothing that limits the judgement"
    for finding in (*first.review.content.elements, *first.review.content.findings):
        for evidence in finding.evidence:
            assert evidence.time is not None and 0 <= evidence.time.start_s <= first.review.audio.duration_s
    with Store.open() as store:
        number = practice.keep(store, first, NOW)
        kept = store.session(number).answers[0]
        assert kept.media is not None
        sound = own_home / "again.flac"
        sound.write_bytes(store.sound(kept.media))
    again = practice.review_file(sound, given)
    assert render(again.review, "json", id="x") == render(first.review, "json", id="x")
    assert render(kept.review, "json", id="x") == render(first.review, "json", id="x")


def test_sound_only_says_so() -> None:
    demo = demo_answers()[0]
    only = practice.review_file(demo.path, task(settings=Settings(stt_engine="none")))
    assert only.review.transcript.words == ()
    assert "Sound only" in only.review.heard
    length = only.review.delivery.get("length")
    assert length is not None and length.value is not None
    assert not only.review.content.findings


def test_corrected_words_are_timed_anew() -> None:
    demo = demo_answers()[0]
    text = demo.transcript.text.replace("bread", "toast")
    corrected = practice.review_file(demo.path, task(given=given.corrected(text)))
    assert "toast" in corrected.review.transcript.text
    assert corrected.review.transcript.timed


def test_words_of_another_answer_are_said_first() -> None:
    demo = demo_answers()[0]
    other = Transcript.typed(" ".join(["We laid the kerb stones by hand and swept the yard"] * 20))
    review = practice.review_file(demo.path, task(given=other)).review
    placed = sum(word.start_s is not None for word in review.transcript.words)
    assert placed < len(other.words) * 2 / 3
    assert review.heard.startswith(f"{len(other.words) - placed} of the {len(other.words)} words could not be found")
    for format in ("text", "html"):
        assert "could not be found in the sound" in render(review, format)


def test_a_take_left_on_disk_is_judged_like_any_file(tmp_path: Path) -> None:
    from audio.recorder import Recorder
    from audio.sources import MediaFile

    demo = demo_answers()[0]
    recorder = Recorder(MediaFile(demo.path, realtime=False), tmp_path)
    recorder.start()
    recorder.wait(60)
    assert recorder.path is not None
    reviewed = practice.review_file(recorder.path, task(given=demo.transcript))
    assert reviewed.review.audio is not None
    assert abs(reviewed.review.audio.duration_s - media.load(demo.path).duration_s) < 0.2
    recorder.stop()
    recorder.discard()


def test_a_recogniser_is_loaded_once_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    real = practice.stt.open_engine
    monkeypatch.setattr(practice.stt, "open_engine", lambda choice: loaded.append(choice.engine) or real(choice))
    practice.open_listener.cache_clear()
    demo = demo_answers()[0]
    scripted = Settings(stt_engine="scripted", stt_model=str(demo.path.with_suffix(".json")))
    for _ in range(2):
        assert practice.review_file(demo.path, task(settings=scripted)).review.transcript.words
    assert loaded == ["scripted"]
