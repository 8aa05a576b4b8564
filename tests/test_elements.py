"""Every element file: its examples run, and its words keep the tone."""

from __future__ import annotations

import re

import pytest

from audio.values import Transcript
from trainer.content.judged import hits_of
from trainer.content.registry import catalogue, open_context
from trainer.content.review import review_content
from trainer.content.rule import ElementRule, Example
from trainer.questions import load_bank
from trainer.values import LengthTarget, Question

ELEMENTS = list(catalogue().elements.values())
GUIDE = ("aspiration reason role_link steps_taken track_record contribution now next future short_term long_term "
         "skills_to_build "
         "specific measurable achievable realistic timely flexibility ambition enthusiasm company_knowledge "
         "growth_inside situation "
         "task action result strength evidence example")


def cases(which: str) -> list[object]:
    return [pytest.param(e, x, id=f"{e.id}-{n}") for e in ELEMENTS for n, x in enumerate(getattr(e, which))]


def heard(element: ElementRule, example: Example) -> list[str]:
    question = Question("q", "?", example.kind, "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))
    context = open_context(Transcript.typed(example.text), question, profile=example.profile, stage=example.stage)
    return [context.prose.text_of(h.first, h.last) for h in hits_of(context, element) if h.strength >= 2]


def test_every_element_of_the_guide_has_its_file() -> None:
    assert set(GUIDE.split()) | {"exploring", "career_changer"} == {e.id for e in ELEMENTS}


@pytest.mark.parametrize(("element", "example"), cases("flags"))
def test_an_example_is_heard(element: ElementRule, example: Example) -> None:
    assert heard(element, example)


@pytest.mark.parametrize(("element", "example"), cases("passes"))
def test_a_look_alike_is_not_heard(element: ElementRule, example: Example) -> None:
    assert heard(element, example) == []


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda e: e.id)
def test_praise_and_gaps_keep_the_tone(element: ElementRule) -> None:
    assert len(element.flags) >= 2 and len(element.passes) >= 2
    for text in filter(None, (element.praise, element.missing)):
        assert len(text.split()) <= 35
        assert not re.search(r"\b(you are|should|must|bad|poor|weak|wrong|fail|nervous|"
                             r"confident)\b|!", text, re.IGNORECASE)
        assert text.endswith(".")


def test_behavioural_questions_listen_for_the_four_parts_only() -> None:
    question = Question("q", "?", "behavioural", "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))
    context = open_context(Transcript.typed("In May I wanted to become a baker because I love bread, so I "
                                            "asked."), question)
    speaking = {e.id for e in ELEMENTS if hits_of(context, e)}
    assert speaking <= {"situation", "task", "action", "result"}


@pytest.mark.parametrize("question", ["What are your career goals?", "What are your long term goals?"])
@pytest.mark.parametrize("text", [
    "In the long run I want to run five studios, and I have started on two.",
    "I want to finish my level three course by June and to train 3",
])
def test_a_number_may_be_the_last_word(question: str, text: str) -> None:
    report = review_content(Transcript.typed(text), load_bank().match(question))
    for each in report.elements:
        assert all(e.span is None or text[e.span.start : e.span.end] == e.quote for e in each.evidence)
