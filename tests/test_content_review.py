"""The content side as a whole: what it claims, when it refuses, and that every quote is a slice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Transcript, Word
from trainer.content import review_content
from trainer.content.registry import catalogue, open_context
from trainer.content.star import seconds
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import ContentReport, Evidence, Level, RoleProfile, Stage

GOOD = ("I'd like to become the person the wards ring about difficult dressings, because I once saw a wound close "
        "after two "
        "years. You run the clinic twice a week, so here I'd learn from the specialist nurses, and your patients "
        "would get "
        "somebody who takes time.")
MIXED = GOOD + " um I don't know money soon here you want never and but"
PROFILE = RoleProfile("Staff Nurse", level="entry", field="nursing", company="Larch Trust",
                      mission="Care close to home for everyone.",
                      description="- Dress and review wounds\n- Teach students\n\nBenefits:\n- Free parking")
NONSENSE = {
    "empty": "", "blank": " \n ", "fine": "fine", "yes": "Yes.", "fillers": "um uh er um hmm um",
    "symbols": "?!… --- ***",
    "emoji": "🙂🙂🙂 🎉", "gibberish": "asdf qwer zxcv poiu lkjh mnbv wert sdfg xcvb hjkl tyui",
    "lorem": "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt ut labore",
    "question": "What are your career aspirations?", "question with fillers": "Um, so, what are my career aspirations",
    "german": "Ich möchte in der Pflege arbeiten, weil ich gern mit Menschen bin und mein Vater Pfleger war.",
    "spanish": "Yo quiero trabajar en una empresa porque me gusta mucho la gente y mi trabajo es muy importante para "
               "mí.",
    "arabic": "أريد أن أعمل في المستشفى لأنني أحب مساعدة الناس",
    "song": "la la la hey now shine on me la la la hey now shine on me " * 6,
    "one word again": "work " * 60, "very long": "I want to plan routes for lorries because I like maps. " * 500,
    "controls": "\x00\x01\x02 \x07\x08", "html": "<script> </script> <b> </b>",
}


def review(text: str, question: str = "What are your career aspirations?", **more: object) -> ContentReport:
    return review_content(Transcript.typed(text), load_bank().match(question), **more)  # type: ignore[arg-type]


def timed(text: str, confidence: float | None = None, reliable: bool = True) -> Transcript:
    words = tuple(Word(w, i * 0.5, i * 0.5 + 0.4, confidence) for i, w in enumerate(text.split()))
    return Transcript(words, engine="scripted", reliable=reliable)


def evidence(report: ContentReport) -> list[Evidence]:
    out = [e for element in report.elements for e in element.evidence]
    out += [e for finding in report.findings for e in finding.evidence]
    out += [e for praise in report.strengths for e in praise.evidence]
    out += list(report.alignment.question.evidence)
    out += [e for match in report.alignment.role or () for e in match.evidence]
    out += [e for item in (report.alignment.company.items if report.alignment.company else ()) for e in item.evidence]
    return out


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_gets_no_level_and_says_why(name: str) -> None:
    report = review(NONSENSE[name], profile=PROFILE)
    assert report.not_judged.endswith(".")
    assert {e.level for e in report.elements} <= {Level.NOT_JUDGED}
    assert report.findings == () and report.strengths == () and evidence(report) == []
    assert report.alignment.question.level is Level.NOT_JUDGED
    assert {run.ran for run in report.rules_run} == {False}
    assert {run.because for run in report.rules_run} == {report.not_judged}


@pytest.mark.parametrize("text", [
    "I want to be a manager.", "Leading a survey team, out in the field.", "I don't know.",
    "I want to make a lot of money",
    "Accuracy, patience, and knowing when to stop.", "My aspiration is be expert for the test of payment systems."])
def test_short_or_learner_answers_are_judged(text: str) -> None:
    assert review(text).not_judged == ""


def test_a_good_answer_comes_across_whole() -> None:
    report = review(GOOD, profile=PROFILE)
    assert report.findings == ()
    assert {e.id: e.level for e in report.elements if e.core} == {
        "aspiration": Level.CLEAR, "reason": Level.THERE, "role_link": Level.CLEAR}
    assert 1 <= len(report.strengths) <= 2
    assert report.alignment.question.level is Level.CLEAR
    assert "expertise" in report.aspiration_types or "impact" in report.aspiration_types


@pytest.mark.parametrize("stop", [", ", " ", ". "])
def test_a_lead_in_is_quoted_with_what_it_leads_into(stop: str) -> None:
    said = f"In three years{stop}I want to run the dispatch desk. Later on{stop}I see myself planning whole routes."
    report = review(said)
    quotes = {e.id: e.evidence[0].quote for e in report.elements if e.id in ("next", "future")}
    assert quotes["next"] == f"In three years{stop}I want to run the dispatch desk"
    assert quotes["future"] == f"Later on{stop}I see myself planning whole routes"


@pytest.mark.parametrize(
    ("answer", "quote"),
    [("well in five years um I can see myself planning the night tours because I enjoy it",
      "in five years um I can see myself planning the night tours"),
     ("in five years I would really like to be the person on the ward whom the younger nurses ring when a dressing "
      "does not hold or a wound looks strange",
      "in five years I would really like to be the person on the ward whom the younger nurses ring"),
     ("I would like to be the first person on the ward for everything to do with dressings wounds lines drains pumps "
      "in five years", "first person on the ward for everything to do with dressings wounds lines drains pumps in five "
      "years"),
     ("um so in five years I would really like to be the person on the ward whom the younger nurses ring when a "
      "dressing does not hold", "in five years I would really like to be the person on the ward whom the younger "
      "nurses ring"),
     ("I want to be head chef of a small kitchen in five years at a place where the food comes from farms nearby and "
      "everybody on the team", "I want to be head chef of a small kitchen in five years")],
)  # fmt: skip
def test_a_time_is_quoted_with_what_is_to_be_then(answer: str, quote: str) -> None:
    report = review_content(Transcript.typed(answer), load_bank().match("Where do you see yourself in five years?"))
    (found,) = [e.evidence[0].quote for e in report.elements if e.id == "next"]
    assert found == quote


@pytest.mark.parametrize(
    ("answer", "quote"),
    [("I want to run small grants. I like it when a village hall gets its roof back.",
      "I like it when a village hall gets its roof back"),
     ("I want to run small grants. I love this, but the forms are long.", "I love this")],
)  # fmt: skip
def test_three_words_are_quoted_with_what_they_are_about(answer: str, quote: str) -> None:
    (reason,) = [e for e in review(answer).elements if e.id == "reason"]
    assert quote in [e.quote for e in reason.evidence]


def test_what_the_classifier_hears_is_quoted_without_the_um_before_it() -> None:
    said = ("um so in five years I'd like to be the person whom the younger nurses ring because I've seen what a good "
            "dressing does and you run a wound clinic twice a week")
    quotes = [e.quote for element in review(said).elements for e in element.evidence]
    assert quotes and not [quote for quote in quotes if quote.startswith(("um", "so "))]



def test_only_core_elements_are_ever_missing() -> None:
    report = review("I want to become a baker.")
    for element in report.elements:
        if not element.core:
            assert element.level in (Level.CLEAR, Level.THERE, Level.TOUCHED) and element.evidence
        elif element.level is Level.NOT_HEARD:
            assert element.because and not element.evidence


def test_the_best_fitting_framework_counts() -> None:
    now_next = review("Right now my focus is learning to weld thin steel. Over the next three years I'd like to run "
                      "the night shift. "
                      "Long term I want to train apprentices.")
    assert now_next.framework == "now-next-future"
    exploring = review("I'm still exploring, but I know I enjoy jobs that mix numbers with people, and this role has "
                       "both in it, "
                       "so here I'd learn reporting.")
    assert {e.level for e in exploring.elements if e.core} <= {Level.CLEAR, Level.THERE}
    changing = review("I was a dancer till thirty-four, and I kept the tour lists. I'd like to run an office, and "
                      "it's the same "
                      "skill I bring, so this role is where I can use it.", stage=Stage.CHANGING)
    assert changing.framework in ("career-changer", "what-why-link")


def test_the_point_is_timed_from_the_first_word_to_the_first_core_element() -> None:
    lead = "Well that is quite a story and the road was long and wet that year"
    text = f"{lead}. I want to become a stone mason because old walls fascinate me."
    report = review_content(timed(text), load_bank().match("What are your career aspirations?"))
    assert report.alignment.question.to_the_point_s == len(lead.split()) * 0.5
    assert review(text).alignment.question.to_the_point_s is None


def test_unconfirmed_words_claim_nothing() -> None:
    report = review_content(timed(GOOD, reliable=False), load_bank().match("What are your career aspirations?"),
                            profile=PROFILE)
    assert "confirm" in report.not_judged
    assert evidence(report) == [] and report.findings == ()
    confirmed = review_content(timed(GOOD, reliable=False).confirmed(),
                               load_bank().match("What are your career aspirations?"))
    assert confirmed.not_judged == ""


def test_a_finding_on_unsure_words_is_a_question() -> None:
    asked = load_bank().match("What are your career aspirations?")
    sure = review_content(timed("I want to make a lot of money", 0.95), asked)
    unsure = review_content(timed("I want to make a lot of money", 0.2), asked)
    assert [(f.rule, f.unsure) for f in sure.findings] == [("money", False)]
    assert [(f.rule, f.unsure) for f in unsure.findings] == [("money", True)]
    assert unsure.findings[0].message.startswith("Did you say “I want to make a lot of money”?")


def test_unsure_words_weaken_a_level() -> None:
    asked = load_bank().match("What are your career aspirations?")
    text = "I would love to restore church organs because I like the sound"
    order = [Level.NOT_HEARD, Level.TOUCHED, Level.THERE, Level.CLEAR]
    sure = review_content(timed(text, 0.95), asked)
    unsure = review_content(timed(text, 0.2), asked)
    assert order.index(unsure.level_of("aspiration")) < order.index(sure.level_of("aspiration"))


def test_seconds_are_counted_for_each_part_of_a_case() -> None:
    text = ("In November the shift leader was off for three weeks. I was asked to run the line. I swapped two tables "
            "and I gave "
            "the labels to one person. In the end we finished a day early.")
    asked = load_bank().match("Tell me about a time you led a team.")
    spent = seconds(open_context(timed(text), asked))
    assert set(spent) == {"situation", "task", "action", "result"}
    assert all(value is not None and value > 1 for value in spent.values())
    total = sum(value for value in spent.values() if value is not None)
    assert total <= len(text.split()) * 0.5
    assert all(value is None for value in seconds(open_context(Transcript.typed(text), asked)).values())


def test_a_switched_off_rule_says_so() -> None:
    report = review("I want to make a lot of money", settings=Settings(rules_off=frozenset({"money"})))
    assert {r.rule: r.because for r in report.rules_run}["money"] == "switched off in the settings"
    assert report.findings == () or all(f.rule != "money" for f in report.findings)


def test_every_rule_says_whether_it_looked() -> None:
    report = review(GOOD)
    assert [r.rule for r in report.rules_run] == sorted(catalogue().rules)
    assert all(r.ran or r.because for r in report.rules_run)


def test_without_a_profile_only_the_question_is_aligned() -> None:
    report = review(GOOD)
    assert report.alignment.role is None and report.alignment.company is None


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["What are your career aspirations?", "Tell me about a time you failed.",
                                               "What are your career goals?", "What are your salary expectations?"]))
def test_any_text_is_answered_and_every_quote_is_a_slice(text: str, question: str) -> None:
    transcript = Transcript.typed(text)
    report = review_content(transcript, load_bank().match(question), profile=PROFILE)
    for found in evidence(report):
        assert found.span is not None
        assert transcript.text[found.span.start : found.span.end] == found.quote


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(MIXED.split()),
                min_size=1, max_size=80))
def test_shuffled_answers_keep_the_invariant_and_repeat_exactly(words: list[str]) -> None:
    transcript = timed(" ".join(words))
    asked = load_bank().match("What are your career aspirations?")
    report = review_content(transcript, asked, profile=PROFILE)
    for found in evidence(report):
        assert found.span is not None and found.time is not None
        assert transcript.text[found.span.start : found.span.end] == found.quote
        assert 0 <= found.time.start_s <= found.time.end_s <= len(words) * 0.5
    assert review_content(transcript, asked, profile=PROFILE) == report


COMPLETE = ("s001", "s002", "s003", "s013", "s014", "s016", "s017")
"""The articles' answers that hold a whole answer; the others are single statements or lines."""


def labelled(shared: Path) -> list[dict[str, str]]:
    lines = (shared / "eval" / "answers-dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", COMPLETE)
def test_the_articles_own_answers_have_their_core_and_no_pitfall(name: str, shared: Path) -> None:
    rows = labelled(shared)
    row = next(r for r in rows if r["id"] == name)
    report = review(row["answer"], row["question"])
    assert report.findings == ()
    assert {e.id: e.level for e in report.elements if e.core and e.level not in (Level.CLEAR, Level.THERE)} == {}


def test_no_statement_of_the_articles_gets_a_pitfall(shared: Path) -> None:
    rows = labelled(shared)
    good = [r for r in rows if r["origin"] == "seed" and r["label"] == "good" and r["form"] in ("answer", "line")]
    assert len(good) > 10
    assert {r["id"]: [f.rule for f in review(r["answer"], r["question"]).findings] for r in good
            if review(r["answer"], r["question"]).findings} == {}
