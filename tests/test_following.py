"""The report while you wait: heard while the recording grows, the same to the byte as afterwards."""

from __future__ import annotations

import itertools
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from audio import media
from audio.recorder import Recorder
from audio.take import TakeReader, TakeWriter
from audio.values import Samples
from tests.test_recorder import Stepwise
from trainer import practice, studio
from trainer.jobs import Jobs
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.report import render
from trainer.settings import Settings
from trainer.studio import following
from trainer.studio.following import SoFar

SPOKEN = Path(__file__).resolve().parents[1] / "samples" / "spoken"
RATE = 48_000
"""What a browser records at."""


def sound(name: str) -> Samples:
    return media.load(SPOKEN / f"{name}.opus", rate_hz=RATE).samples


def scripted(name: str) -> Settings:
    return Settings(stt_engine="scripted", stt_model=str(SPOKEN / f"{name}.json"))


def task(settings: Settings) -> Task:
    return Task(load_bank().get("career-aspirations"), settings=settings)


def same(one: Reviewed, two: Reviewed) -> bool:
    assert one.hearing == two.hearing
    assert one.sound == two.sound
    assert one.review == two.review
    return render(one.review, "json", id="a") == render(two.review, "json", id="a")


def spoken_bit_by_bit(
    folder: Path, samples: Samples, settings: Settings, *, cuts_s: tuple[float, ...] = (1.0,), lost_at: int = -1
) -> tuple[Path, list[SoFar]]:
    """A take that grows by pieces of these lengths in turn, with a step of listening after each."""
    writer = TakeWriter(folder, RATE, {"question": "career-aspirations"})
    seen, at, number = [], 0, 0
    while at < len(samples):
        size = round(cuts_s[number % len(cuts_s)] * RATE)
        writer.append(samples[at : at + size], 1 if lost_at >= 0 and number >= lost_at else 0)
        at, number = at + size, number + 1
        seen.append(studio.make_words(writer.path, task(settings)))
    writer.force()
    writer.close()
    return writer.path, seen


@pytest.fixture(autouse=True)
def nothing_followed() -> Iterator[None]:
    following._followed.clear()
    yield
    for each in following._followed.values():
        each.forget()
    following._followed.clear()


@pytest.mark.parametrize(
    ("name", "cuts_s", "lost_at"),
    [
        ("now-next-future", (1.0,), -1),
        ("long-pauses", (0.3, 4.0, 0.01), -1),
        ("disfluent", (2.5,), 3),
        ("too-short", (1.0,), -1),
    ],
)
def test_the_report_is_the_same_to_the_byte(tmp_path: Path, name: str, cuts_s: tuple[float, ...], lost_at: int) -> None:
    settings = scripted(name)
    path, seen = spoken_bit_by_bit(tmp_path, sound(name), settings, cuts_s=cuts_s, lost_at=lost_at)
    told: list[SoFar] = []
    assert path in following._followed
    live = studio.make_review(path, task(settings), begun=True, early=told.append)
    assert path not in following._followed, "what is reported is not followed any more"
    whole = studio.make_review(path, task(settings))
    assert same(live, whole)
    assert live.hearing is not None and live.hearing.alignment == "aligned"
    taken = [each.taken_s for each in seen]
    assert taken == sorted(taken)
    assert live.hearing.duration_s - 1.1 <= told[-1].taken_s <= live.hearing.duration_s + 1e-9
    assert told[-1].sound == live.hearing and all(each.sound is None for each in told[:-1]), "words first, then sound"
    assert told[0].text.split() == [w.text for w in live.review.transcript.words][: len(told[0].text.split())]
    if name in ("now-next-future", "long-pauses"):
        assert any(each.text for each in seen), "nothing was heard before the end"
    if lost_at >= 0:
        assert "lost_blocks" in {problem.code for problem in live.hearing.levels.problems}


PAUSED_S = ((3.37, 5.2), (5.2, 5.2), (11.0, 11.81), (19.49, 20.0))
"""When the button was pressed and when again, in seconds of sound; the second time at once."""


def with_pauses(samples: Samples, rate: int) -> Iterator[tuple[Samples, bool]]:
    """Stretches of at most a second, and whether they fall into a pause; the sound goes on meanwhile."""
    edges = [0.0, *(moment for pause in PAUSED_S for moment in pause), len(samples) / rate]
    for number, (begin, end) in enumerate(itertools.pairwise(edges)):
        stretch = samples[round(begin * rate) : round(end * rate)]
        for at in range(0, max(len(stretch), 1), rate):
            yield stretch[at : at + rate], number % 2 == 1


def test_with_the_pause_button_it_is_the_same_as_the_sound_without_the_pauses(tmp_path: Path) -> None:
    """From the browser, piece by piece, and from this computer's own microphone."""
    settings, samples = scripted("long-pauses"), sound("long-pauses")
    assert len(samples) / RATE > PAUSED_S[-1][1] + 2
    browser = studio.PieceTake(RATE, {"question": "career-aspirations"})
    seen = []
    for stretch, paused in with_pauses(samples, RATE):
        if not paused and len(stretch):
            browser.add(browser.count, np.round(stretch * 32767).astype("<i2").tobytes())
        seen.append(studio.make_words(browser.path, task(settings)))  # while paused it gives signs of life
    source = Stepwise()
    machine = Recorder(source, tmp_path)
    machine.start()
    for stretch, paused in with_pauses(media.load(SPOKEN / "long-pauses.opus").samples, source.sample_rate):
        (machine.pause if paused else machine.resume)()
        source.give(stretch)
        assert machine.path is not None
        seen.append(studio.make_words(machine.path, task(settings)))
    machine.stop()

    for path in (browser.finish(), machine.path):
        assert path is not None and any(each.text for each in seen), "something was heard before the end"
        with TakeReader(path) as reader:
            said, rate = reader.read(), reader.sample_rate
        left_out = sum(end - begin for begin, end in PAUSED_S)
        assert len(said) / rate == pytest.approx(len(samples) / RATE - left_out, abs=0.01)
        whole = TakeWriter(tmp_path, rate)
        whole.append(said)
        assert path in following._followed and whole.path not in following._followed
        live = studio.make_review(path, task(settings), begun=True)
        assert same(live, studio.make_review(whole.path, task(settings)))
        assert live.review.transcript.words
    browser.discard()
    machine.discard()


def test_sphinx_and_quiet_sound_and_silence_are_the_same_too(tmp_path: Path) -> None:
    sphinx = Settings(stt_engine="sphinx")
    quiet = sound("near-and-far")[: 12 * RATE] * np.float32(0.02)
    for samples in (
        np.concatenate([quiet, np.zeros(5 * RATE, np.float32), quiet[: 3 * RATE]]),
        np.zeros(RATE, np.float32),
    ):
        path, _ = spoken_bit_by_bit(tmp_path, samples, sphinx, cuts_s=(0.7, 1.9))
        assert same(studio.make_review(path, task(sphinx), begun=True), studio.make_review(path, task(sphinx)))


def test_two_recordings_in_turn_do_not_disturb_each_other(tmp_path: Path) -> None:
    """The same listener, whose place in its script belongs to the recording."""
    settings, samples = scripted("long-pauses"), sound("long-pauses")
    writers = [TakeWriter(tmp_path, RATE) for _ in range(2)]
    for at in range(0, len(samples), RATE):
        for writer in writers:
            writer.append(samples[at : at + RATE])
            studio.make_words(writer.path, task(settings))
    made = [studio.make_review(writer.path, task(settings), begun=True) for writer in writers]
    assert same(*made) and same(made[0], studio.make_review(writers[0].path, task(settings)))


def test_what_is_thrown_away_or_changed_is_forgotten(tmp_path: Path) -> None:
    settings = scripted("too-short")
    writer = TakeWriter(tmp_path, RATE)
    writer.append(sound("too-short")[:RATE])
    studio.make_words(writer.path, task(settings))
    writer.discard()
    fresh = TakeWriter(tmp_path, RATE)  # start over
    fresh.append(sound("too-short"))
    studio.make_words(fresh.path, task(settings))
    assert list(following._followed) == [fresh.path]
    other = scripted("thin")
    told: list[str] = []
    made = studio.make_review(fresh.path, task(other), begun=True, progress=lambda done, what: told.append(what))
    assert made.review.transcript.engine == "scripted thin", "another listener was chosen meanwhile: it heard it all"
    assert told[0].startswith(following.INTERRUPTED)


def test_no_more_than_a_few_are_remembered(tmp_path: Path) -> None:
    settings = scripted("too-short")
    for _ in range(following.FOLLOWED_AT_ONCE + 2):
        writer = TakeWriter(tmp_path, RATE)
        writer.append(np.zeros(RATE, np.float32))
        studio.make_words(writer.path, task(settings))
    assert len(following._followed) == following.FOLLOWED_AT_ONCE


def waited(step: studio.Following) -> SoFar:
    while step._step:
        step.so_far  # noqa: B018 - looking takes over what has ended
        time.sleep(0.02)
    return step.so_far


def slow(folder: Path, name: str, pace: float) -> Settings:
    script = json.loads((SPOKEN / f"{name}.json").read_text(encoding="utf-8"))
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"words": script["words"], "verbatim": True, "pace": pace}), encoding="utf-8")
    return Settings(stt_engine="scripted", stt_model=str(path))


def test_in_a_worker_that_is_killed_on_the_way_and_one_that_is_cancelled(tmp_path: Path) -> None:
    settings, samples = scripted("long-pauses"), sound("long-pauses")
    with Jobs() as jobs:
        assert studio.follow(jobs, task(Settings(stt_engine="none"))) is None
        mine = studio.follow(jobs, task(settings))
        assert mine is not None and not mine.begun
        writer = TakeWriter(tmp_path, RATE)
        writer.append(samples[: 20 * RATE])
        mine.poke(writer.path)
        text = waited(mine).text
        assert text and mine.begun
        child = jobs._workers[0].child
        assert child is not None
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        writer.append(samples[20 * RATE :])
        told: set[str] = set()
        job = jobs.submit_surely(studio.make_review, writer.path, task(settings), begun=mine.begun)
        made = jobs.wait(job, progress=lambda done, what: told.add(what))
        assert any(what.startswith(following.INTERRUPTED) for what in told), "it is said that it begins again"
        assert same(made, studio.make_review(writer.path, task(settings)))

        late = slow(tmp_path, "long-pauses", 30.0)
        other = studio.follow(jobs, task(late))
        assert other is not None
        other.poke(writer.path)
        while jobs.state(other._step).state != "running":
            time.sleep(0.01)
        other.drop()
        assert jobs.wait(jobs.submit(practice.version)), "the worker is free for the next"
        other.poke(writer.path)
        assert waited(other).text == "", "what was thrown away is not heard any more"
        writer.discard()
