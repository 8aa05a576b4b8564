"""The samples: what is claimed of them is found, from their words and their sound."""

import json
from pathlib import Path

import pytest

from audio import media
from trainer import practice
from trainer.demo import demo_answers
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.roles import read_profile
from trainer.values import Level, Review

FOLDER = Path(__file__).resolve().parents[1] / "samples" / "spoken"
SAMPLES = sorted(FOLDER.glob("*.json"))


def reviewed(file: Path) -> tuple[dict[str, object], Review]:
    truth = json.loads(file.read_text())
    task = Task(
        load_bank().get(truth["question"]),
        profile=read_profile(truth["role"]) if truth["role"] else None,
        given=practice.read_words(file),
    )
    return truth, practice.review_file(file.with_suffix(".opus"), task).review


def test_there_are_enough_and_they_are_small() -> None:
    assert len(SAMPLES) >= 12
    assert sum(f.stat().st_size for f in FOLDER.iterdir()) < 6_000_000


@pytest.mark.parametrize("file", SAMPLES, ids=lambda f: f.stem)
def test_a_sample_is_what_it_claims(file: Path) -> None:
    truth, review = reviewed(file)
    heard = {e.id for e in review.content.elements if e.level in (Level.CLEAR, Level.THERE, Level.TOUCHED)}
    found = {f.rule for f in review.content.findings}
    assert set(truth["elements"]) <= heard  # type: ignore[call-overload]
    assert set(truth["pitfalls"]) <= found  # type: ignore[call-overload]
    if truth["good"]:
        assert not found
    length = review.delivery.get("length")
    assert length is not None and length.value is not None
    fillers = review.delivery.get("filler_sounds")
    assert fillers is not None
    if fillers.value is not None:
        assert abs(fillers.value - len(truth["fillers"])) <= 1  # type: ignore[arg-type]
    for event in review.delivery.events:
        if event.time is not None:
            assert 0 <= event.time.start_s <= event.time.end_s <= truth["duration_s"] + 0.05  # type: ignore[operator]


def test_demo_answers_ship_with_the_program() -> None:
    answers = demo_answers()
    assert len(answers) >= 2
    for answer in answers:
        assert answer.path.exists() and answer.transcript.timed
        assert media.probe(answer.path).duration_s
