"""What several pitfalls ask alike."""

from __future__ import annotations

from audio.values import Transcript
from trainer.content.aims import claims, drop, gives, linked, nothing_else, one_a_clause, reported, stepped
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.values import LengthTarget, Question

QUESTION = Question("q", "What next?", "aspirations", "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))


def context(text: str) -> AnswerContext:
    return AnswerContext(Transcript.typed(text), QUESTION)


def test_a_note_about_an_answer_stands_for_the_answer() -> None:
    boss = claims("want to be the boss")
    assert boss(context("they wanted to be the boss"))
    assert boss(context("you want to be the boss"))
    assert not boss(context("They wanted to be the boss. I like the bench."))
    assert reported(context("your plan is to leave"))
    assert not reported(context("your plan is my plan"))
    assert not reported(context("I want to be the boss"))


def test_link_return_and_steps_are_told_apart() -> None:
    assert linked(context("This role would teach me the instruments."))
    assert not linked(context("I want to be rich."))
    assert gives(context("I'd bring your team my drafting."))
    assert not gives(context("You have a great canteen."))
    assert stepped(context("First I'd take on the campaigns."))
    assert not stepped(context("I want to be a judge."))


def test_a_reason_in_the_same_clause_drops_a_hit_and_a_clause_gives_one() -> None:
    found = drop(phrases("manage"), phrases("budget"))
    assert not found(context("I want to manage the budget"))
    assert found(context("I want to manage, and I like the budget"))
    here = context("I want to lead and manage")
    assert len(one_a_clause(here, [Hit(3, 4), Hit(5, 6)])) == 1


def test_a_loose_cue_counts_only_where_nothing_else_is_told() -> None:
    power = nothing_else(phrases("power"), frozenset({"power"}))
    assert power(context("Power, honestly."))
    assert not power(context("I want to keep hospital wards supplied with power during floods."))
    assert not power(context("power " * 30))
