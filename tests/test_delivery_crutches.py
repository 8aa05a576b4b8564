"""Personal crutch phrases, from a person's own answers."""

import random

from audio.values import Transcript
from trainer.delivery.crutches import Crutch, crutch_phrases

ANSWERS = [
    "At the end of the day, I want to build. I run a bakery stall, and at the end of the day, it taught me a lot.",
    "I moved to Leeds for the course. At the end of the day, people matter. To be honest, I was scared at first.",
    "To be honest, it was luck. We had two ovens, at the end of the day, and forty orders.",
    "The harbour office was small. To be honest, nobody trained me, and to be honest, I liked that.",
]


def said(*texts: str) -> list[Transcript]:
    return [Transcript.typed(text) for text in texts]


def test_phrases_that_come_back_are_found() -> None:
    found = crutch_phrases(said(*ANSWERS))
    assert found == (Crutch("at the end of the day", 4, 3, 4), Crutch("to be honest", 4, 3, 4))


def test_the_longest_form_is_given_once() -> None:
    phrases = [crutch.phrase for crutch in crutch_phrases(said(*ANSWERS))]
    assert "honest" not in phrases and "be honest" not in phrases
    assert len(phrases) == len(set(phrases))


def test_subjects_and_grammar_are_no_crutches() -> None:
    texts = [
        f"I work in the {place} team and I want to lead it. In the {place} team I learned to plan."
        for place in ("night", "harbour", "support", "sales", "ward")
    ]
    assert crutch_phrases(said(*texts)) == ()


def test_two_answers_are_too_few() -> None:
    assert crutch_phrases(said(*ANSWERS[:2])) == ()


def test_the_order_of_answers_does_not_matter() -> None:
    mixed = ANSWERS[:]
    random.Random(3).shuffle(mixed)
    assert crutch_phrases(said(*mixed)) == crutch_phrases(said(*ANSWERS))


def test_unreliable_words_are_left_out() -> None:
    rough = [Transcript(t.words, reliable=False) for t in said(*ANSWERS)]
    assert crutch_phrases(rough) == ()
