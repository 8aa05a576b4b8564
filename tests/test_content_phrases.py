"""The pattern language and the finders built on it."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from audio.values import Transcript
from trainer.content.context import AnswerContext
from trainer.content.find import either, like_examples, near, phrases, together, unless
from trainer.content.forms import forms
from trainer.content.phrases import OFTEN, parse
from trainer.errors import RuleError
from trainer.values import LengthTarget, Question

ASKED = Question("q", "What are your career aspirations?", "aspirations", "test", (), {}, (), (),
                 LengthTarget(45, 90, 20, 150))


def context(text: str) -> AnswerContext:
    return AnswerContext(Transcript.typed(text), ASKED)


def found(pattern: str, text: str, even: str = "") -> list[str]:
    answer = context(text)
    return [answer.prose.text_of(h.first, h.last) for h in phrases(pattern, even=even)(answer)]


@pytest.mark.parametrize(("pattern", "text", "expected"), [
    ("earn money", "I earned money", ["earned money"]),
    ("=earn money", "I earned money", []),
    ("manag* people", "I like managing people", ["managing people"]),
    ("{earn|make good} money", "I make good money", ["make good money"]),
    ("want [a|the] dog", "I want the dog", ["want the dog"]),
    ("want [a|the] dog", "I want dog", ["want dog"]),
    ("want ... dog", "I want a very small brown dog", ["want a very small brown dog"]),
    ("want ..2 dog", "I want a very small brown dog", []),
    ("in # years", "in three years", ["in three years"]),
    ("in # years", "in 3 years", ["in 3 years"]),
    ("want * dog", "I want that dog", ["want that dog"]),
    ("^ money", "Money. I want money", ["Money"]),
    ("know $", "I know. I know him", ["know"]),
    ("<WANT> to earn", "I'm hoping to, um, like, earn", ["hoping to, um, like, earn"]),
    ("leave soon", "They want me, I left soon", ["left soon"]),
    ("want {to {earn|make}|the} money", "I want to make money", ["want to make money"]),
])
def test_patterns(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text, even="all") == expected


def test_soft_words_are_passed_over_but_never_a_negation() -> None:
    assert found("i want to earn money", "I just really want to, you know, earn money") == [
        "I just really want to, you know, earn money"]
    assert found("i want money", "I do not want money", even="all") == []
    assert found("want ... money", "I want work not for money", even="all") == []


def test_no_match_crosses_a_full_stop() -> None:
    assert found("want ... money", "I want rest. Money is loud.", even="all") == []


@pytest.mark.parametrize("text", [
    "I don't want to earn money.", "My boss wants to earn money.", "When I was young I wanted to earn money.",
    "If I wanted to earn money I would sell cars.", "I used to want to earn money."])
def test_a_hit_that_is_not_meant_is_dropped_unless_asked_for(text: str) -> None:
    assert found("want to earn money", text) == []
    assert len(found("want to earn money", text, even="all")) == 1


@pytest.mark.parametrize("pattern", ["a {b", "a }", "a & b", "<NOPE> a", "", "[a]", "^ $"])
def test_a_pattern_that_cannot_be_read_says_so(pattern: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse(pattern)
    assert caught.value.hint
    assert repr(pattern) in caught.value.message


def test_finders_combine() -> None:
    answer = context("I want money because the rent is high. I like bread, and people like me.")
    money, rent, bread = phrases("want money"), phrases("rent"), phrases("bread")
    assert len(list(either(money, bread)(answer))) == 2
    assert len(near(money, rent, 6)(answer)) == 1
    assert near(money, bread, 2)(answer) == []
    assert unless(money, rent, within="sentence")(answer) == []
    assert len(unless(money, bread, within="sentence")(answer)) == 1
    assert unless(money, bread, within="after")(answer) == []
    assert len(together(money, bread)(answer)) == 1
    assert together(money, phrases("cheese"))(answer) == []


def test_words_a_finder_does_not_know_are_refused() -> None:
    with pytest.raises(ValueError, match="nope"):
        phrases("a b", even="nope")
    with pytest.raises(ValueError, match="within"):
        unless(phrases("a b"), within="page")


def test_example_lines_find_what_means_the_same() -> None:
    answer = context("The weather was fine on Tuesday. I would love to teach small children to read.")
    hits = like_examples("I want to help young pupils learn reading", at_least=0.5, unit="sentence")(answer)
    assert [answer.prose.text_of(h.first, h.last) for h in hits] == ["I would love to teach small children to read"]


@pytest.mark.parametrize(("word", "form"), [
    ("earn", "earning"), ("study", "studied"), ("plan", "planned"), ("make", "made"), ("leave", "left"),
    ("company", "companies"), ("be", "were"), ("to", "to")])
def test_a_word_stands_for_its_forms(word: str, form: str) -> None:
    assert form in forms(word)
    assert forms("the") == {"the"}


_VOCABULARY = ("i", "want", "to", "not", "never", "earn", "really", "um", "like", "you", "know", "money", "three")
_ATOMS = st.one_of(
    st.sampled_from(["i", "want", "=earn", "mon*", "*", "#", "...", "..2", "<WANT>", "[a|really]", "[want to]"]),
    st.lists(st.sampled_from(["i", "want to", "like", "not", "earn", "{know|earn} money", "#", "to [really] earn"]),
             min_size=1, max_size=3).map(lambda some: "{" + "|".join(some) + "}"))


@given(st.lists(_ATOMS, min_size=1, max_size=4).map(" ".join),
       st.lists(st.sampled_from([*_VOCABULARY, "money.", "really."]), min_size=1, max_size=14).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_a_pattern_followed_word_by_word_ends_where_the_compiled_one_does(source: str, text: str) -> None:
    try:
        pattern = parse("{want|i|earn} " + source)
    except RuleError:
        assume(False)
    answer = context(text)
    line, starts = answer.line
    for token in range(len(answer.tokens)):
        followed = pattern.follow(answer.line_words, answer.word_at(token))
        compiled = pattern.compiled.match(line, starts[token])
        assert (followed is None) == (compiled is None)
        if followed is not None and compiled is not None:
            assert answer.token_of(followed - 1) == bisect_right(starts, compiled.end() - 1) - 1


def test_a_pattern_tried_often_is_compiled_and_finds_the_same() -> None:
    finder, text = phrases("i want to {earn|make good} ..2 money"), "I want to, like, make good and honest money."
    first = finder(context(text))
    for _ in range(OFTEN + 1):
        again = finder(context(text))
    assert first == again and len(first) == 1
    assert not parse("i want to {earn|make good} ..2 money").fresh
