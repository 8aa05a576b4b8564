"""A pitfall that says something is absent, and the elements beside it: one report does not say both."""

from __future__ import annotations

import pytest

from audio.values import Transcript
from trainer.content import review_content
from trainer.content.context import weakened
from trainer.content.excluded import EXCLUDES
from trainer.content.judged import hits_of
from trainer.content.registry import catalogue, open_context
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import ContentReport, Level


def review(text: str, asked: str = "career-aspirations", settings: Settings | None = None) -> ContentReport:
    return review_content(Transcript.typed(text), load_bank().get(asked), settings=settings)


def test_the_table_names_what_exists() -> None:
    known = catalogue()
    assert set(EXCLUDES) <= set(known.rules)
    assert {name for names in EXCLUDES.values() for name in names} <= set(known.elements)


@pytest.mark.parametrize("rule", ["dont_know", "vague"])
def test_no_example_of_a_rule_keeps_what_the_rule_rules_out(rule: str) -> None:
    examples = [e for e in catalogue().rules[rule].flags if e.kind == "aspirations"]
    assert examples
    for example in examples:
        report = review(example.text)
        if rule in {f.rule for f in report.findings}:
            heard = {e.id for e in report.elements if e.level in (Level.CLEAR, Level.THERE)}
            assert not heard & set(EXCLUDES[rule]), example.text


def test_what_is_ruled_out_is_touched_on_and_keeps_its_words() -> None:
    text = "My goal is to grow and to be successful and to go to the next level."
    context = open_context(Transcript.typed(text), load_bank().get("career-aspirations"))
    known = catalogue()
    assert known.rules["vague"].find(context)
    for name in EXCLUDES["vague"]:
        raw, counted = hits_of(context, known.elements[name]), hits_of(context, known.elements[name], known)
        assert [(h.first, h.last) for h in raw] == [(h.first, h.last) for h in counted]
        assert all(h.strength == 1 for h in counted)
    assert weakened(()) == ()


def test_it_holds_though_the_rule_is_switched_off_and_a_sound_answer_keeps_everything() -> None:
    vague = "My goal is to grow and to be successful and to go to the next level."
    off = review(vague, settings=Settings(rules_off=("vague",)))
    heard = {e.id for e in off.elements if e.level in (Level.CLEAR, Level.THERE)}
    assert not off.findings and not heard & set(EXCLUDES["vague"])
    sound = review("I'd like to lead a survey team one day, because I love maps, and your river projects would teach "
                   "me how the water moves.")
    assert "aspiration" in {e.id for e in sound.elements if e.level in (Level.CLEAR, Level.THERE)}
