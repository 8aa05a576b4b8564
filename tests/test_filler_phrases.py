"""Filler phrases by context, against examples labelled by hand."""

import re

import pytest

from audio.values import Transcript, Word
from tests import phrases_labelled
from trainer.delivery.phrases import filler_phrases
from trainer.delivery.spoken import Spoken
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import Event

QUESTION = load_bank().get("career-aspirations")
LOOK_ALIKES = {"also", "likely", "unlikely", "dislike", "kindness", "rightly", "know", "rights", "kinds of"}


def heard(line: str) -> tuple[Transcript, set[int], set[int]]:
    """A line without its labels; offsets of its fillers and of the phrases that mean something."""
    spoken = "{" in line
    words, fillers, meant, at, second = [], set(), set(), 0, 0.5
    for part in line.split():
        if part.startswith("{"):
            second += float(part[1:-1])
            continue
        if "[" in part:
            fillers.add(at)
        if "<" in part:
            meant.add(at)
        text = re.sub(r"[\[\]<>]", "", part)
        words.append(Word(text, second, second + 0.3) if spoken else Word(text))
        second += 0.3
        at += len(text) + 1
    return Transcript(tuple(words), verbatim=True), fillers, meant


def events(transcript: Transcript) -> tuple[Event, ...]:
    return filler_phrases(Spoken(transcript, None, QUESTION, None, Settings()))


def judged(line: str) -> tuple[set[int], set[int], set[int]]:
    """Offsets: labelled fillers, counted ones, and left-out ones."""
    transcript, fillers, _ = heard(line)
    found = events(transcript)
    return fillers, {e.span.start for e in found if e.counted}, {e.span.start for e in found if not e.counted}


def test_the_labelled_list_is_big_enough_and_mostly_meaningful() -> None:
    lines = [line for _, line in phrases_labelled.examples()]
    fillers = sum(line.count("[") for line in lines)
    meant = sum(line.count("<") for line in lines)
    assert fillers + meant >= 150
    assert meant > fillers
    assert len(set(lines)) == len(lines)


def test_precision_and_recall_over_the_labelled_list() -> None:
    true = false = missed = 0
    wrong = []
    for _, line in phrases_labelled.examples():
        fillers, counted, _ = judged(line)
        true += len(fillers & counted)
        false += len(counted - fillers)
        missed += len(fillers - counted)
        if counted != fillers:
            wrong.append(line)
    assert true / (true + false) >= 0.95, wrong
    assert true / (true + missed) >= 0.9, wrong


@pytest.mark.parametrize(
    "line", [line for group, line in phrases_labelled.examples() if group == "like" and "[" not in line]
)
def test_a_meaningful_like_is_never_counted(line: str) -> None:
    fillers, counted, left_out = judged(line)
    assert not fillers and not counted
    assert left_out, "it is listed, with its reason"


def test_what_is_left_out_is_listed_with_a_reason() -> None:
    for _, line in phrases_labelled.examples():
        transcript, _, meant = heard(line)
        found = {e.span.start: e for e in events(transcript)}
        for at in meant:
            word = transcript.text[at:].split()[0].lower().strip(",.?")
            if word in {alike.split()[0] for alike in LOOK_ALIKES}:
                assert at not in found, line
            elif at in found and not found[at].counted:
                assert found[at].reason


def test_no_substring_is_a_filler() -> None:
    assert events(Transcript.typed("also volume album summary likely unlikely kindness rightly almost")) == ()
