"""What is quoted of an answer: the words that say it, from where they begin to where they end."""

from __future__ import annotations

import pytest

from audio.values import Transcript
from trainer.content import classifier, judged, review_content
from trainer.content.context import Hit, weakened
from trainer.content.registry import open_context
from trainer.questions import load_bank


def test_an_old_wish_and_a_time_that_cannot_be_planned_are_no_aim() -> None:
    said = ("In the long run, well, it's hard to plan. First I wanted to be a designer, but the school was too "
            "expensive. Later I'd like to run the buying for a whole house.")
    report = review_content(Transcript.typed(said), load_bank().match("What are your career aspirations?"))
    quotes = {e.id: [each.quote for each in e.evidence] for e in report.elements}
    assert quotes["aspiration"] == ["Later I'd like to run the buying for a whole house"]
    assert not any("hard to plan" in quote for code in ("future", "long_term") for quote in quotes.get(code, []))


def test_a_time_hard_to_plan_counts_where_something_is_pictured_all_the_same() -> None:
    said = "In five years, well, it's hard to say, but I'd like to run the buying for a whole house."
    report = review_content(Transcript.typed(said), load_bank().match("Where do you see yourself in five years?"))
    quotes = [each.quote for e in report.elements if e.id in ("next", "long_term") for each in e.evidence]
    assert any("In five years" in quote for quote in quotes if quote)


@pytest.mark.parametrize("said", [
    "In five years I want to be the one who knows every machine in the hall.",
    "In five years, it's hard to say, I'm aiming for team lead of the night shift.",
])
def test_a_time_with_an_aim_is_quoted(said: str) -> None:
    report = review_content(Transcript.typed(said), load_bank().match("Where do you see yourself in five years?"))
    found = next(e for e in report.elements if e.id in ("next", "long_term"))
    assert any("In five years" in each.quote for each in found.evidence if each.quote)


def test_a_quote_neither_breaks_off_nor_ends_in_the_air() -> None:
    said = ("I want to move into training because I I do it anyway on Fridays, and you have a training room and "
            "I like it.")
    report = review_content(Transcript.typed(said), load_bank().match("What are your career aspirations?"))
    quotes = [each.quote for e in report.elements for each in e.evidence if each.quote]
    assert any(quote.endswith("do it anyway on Fridays") for quote in quotes)
    assert not any(quote.endswith((" and", "because I")) for quote in quotes)


def test_what_lies_elsewhere_by_the_answers_own_words_is_no_link(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = classifier.Bounds(above=-90, below=-95)
    monkeypatch.setattr(classifier, "thresholds", lambda: {"role_link": everything, "growth_inside": everything})
    asked = load_bank().match("Why do you want to work here?")
    for said, here in (("In a couple of years I'd look at something in audit, but not here.", False),
                       ("In a couple of years I'd look at something in audit.", True)):
        found = {e.id for e in review_content(Transcript.typed(said), asked).elements if e.evidence}
        assert ({"role_link", "growth_inside"} <= found) is here


def quotes_of(said: str, asked: str) -> dict[str, list[str | None]]:
    report = review_content(Transcript.typed(said), load_bank().match(asked))
    return {e.id: [each.quote for each in e.evidence] for e in report.elements}


def test_words_without_stops_are_quoted_on_to_what_they_lead_into() -> None:
    said = ("so um right now i'm a healthcare assistant on a stroke ward nights mostly and what keeps me there is you "
            "know when somebody says their first word again after three weeks so i want to do the apprenticeship you "
            "run the one that starts in september and in five years i'd be a registered nurse hopefully on neuro")
    found = quotes_of(said, "Where do you see yourself in five years?")
    assert any(quote and "in five years i'd be a registered nurse" in quote for quote in found["next"])
    assert "what keeps me there is you know when somebody says their first word again after three weeks" \
        in found["reason"]
    every = [quote for each in found.values() for quote in each if quote]
    assert not any(quote.endswith((" the", " in", " my", " and")) for quote in every)


def test_the_plainest_words_stand_first(monkeypatch: pytest.MonkeyPatch) -> None:
    here = open_context(Transcript.typed("I keep the stock. I'd like to run the depot. Later on maybe."),
                        load_bank().match("What are your career aspirations?"))
    first, plain, third = (Hit(a, a + 2) for a, _ in classifier.scores(here).parts)
    monkeypatch.setattr(classifier, "scores", lambda _: classifier.Scores(
        ((0, first.last), (plain.first, plain.last), (third.first, third.last)), {}, {"future": (-1.0, 5.0, 0.5)}))
    assert judged.plainest_first(here, "future", (first, plain, third)) == [plain, third, first]
    (touched,) = weakened((plain,))
    assert judged.plainest_first(here, "future", (first, touched)) == [first, touched], "it is only touched on"
    assert judged.plainest_first(here, "exploring", (third, first)) == [first, third], "no score: as it was said"


def test_a_few_words_are_quoted_with_what_they_lead_into_or_close() -> None:
    found = quotes_of("Five years from now I'd like to be running my own bay. You move three payrolls into one, and "
                      "that's exactly the kind of mess I enjoy.", "Where do you see yourself in five years?")
    assert found["next"][0] == "Five years from now I'd like to be running my own bay"
    assert found["enthusiasm"] == ["that's exactly the kind of mess I enjoy"]


@pytest.mark.parametrize(("said", "case"), [
    ("It's the moment the numbers add up. I've been in payroll for nine years, first at a bus company. When I started "
     "there were sixty wrong payslips a month, and that's exactly the kind of mess I enjoy.", False),
    ("It's when somebody is helped. Last winter a customer rang six times about one printer, so I drove over and "
     "swapped the labels, and he wrote to my boss afterwards.", True),
])
def test_parts_of_a_case_are_told_of_only_where_a_case_is_told(said: str, case: bool) -> None:
    found = quotes_of(said, "What motivates you?")
    assert bool({"situation", "action", "result"} & found.keys()) is case
    assert bool(found.get("example")) is case
