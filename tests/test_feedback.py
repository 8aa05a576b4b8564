"""The one thing to try next: its order, the rest after two, the scaffold and the follow-up."""

from dataclasses import replace

from audio.values import Span, Transcript
from trainer.content.registry import catalogue
from trainer.feedback import TIRED_OF, next_steps, prompts
from trainer.values import (
    Alignment,
    ContentReport,
    DeliveryReport,
    Element,
    Evidence,
    Finding,
    FollowUp,
    LengthTarget,
    Level,
    Measurement,
    Question,
    QuestionAlignment,
    Severity,
)

WORDS = Transcript.typed("I want to teach because I like it")
AIM = Evidence.cite(WORDS, Span(0, 15))
QUESTION = Question(
    id="q", prompt="What next?", kind="aspirations", pack="p", why=("fit",),
    frameworks={"what-why-link": ("aspiration", "reason", "role_link")}, credit=(), rules=("money",),
    target=LengthTarget(15, 90, 10, 120),
    follow_ups=(FollowUp("f-any", "And then?"), FollowUp("f-link", "How does this job fit?", "role_link"),
                FollowUp("f-money", "What else draws you?", "money")),
    reflection=("When did work last fly by?", "Whom do you like to help?"),
)


def content(link: Level = Level.CLEAR, *, findings: tuple[Finding, ...] = (), not_judged: str = "",
            answered: Level = Level.CLEAR) -> ContentReport:
    elements = (
        Element("aspiration", True, Level.CLEAR, (AIM,)),
        Element("reason", True, Level.CLEAR, (Evidence.cite(WORDS, Span(16, 33)),)),
        Element("role_link", True, link, () if link is Level.NOT_HEARD else (AIM,), "I did not hear how this fits."),
    )
    return ContentReport(elements, findings, (), Alignment(QuestionAlignment(answered, None)), "what-why-link",
                         not_judged=not_judged)


MONEY = Finding("money", Severity.TRY_THIS, "Pay as the aim", "Pay came first.", "Say “…”.", "M", (AIM,))


def measured(metric: str, verdict: str) -> Measurement:
    return Measurement(metric, 1.0, "", verdict=verdict, sentence=f"{metric} said", advice=f"{metric} advice")


def about(**changes: object) -> list[str]:
    report = changes.pop("report", content())
    delivery = changes.pop("delivery", DeliveryReport(()))
    steps = next_steps(WORDS, QUESTION, report, delivery, **changes)  # type: ignore[arg-type]
    return [focus.about for focus in steps.focus]


def test_order_of_the_one_thing() -> None:
    slow = DeliveryReport((measured("pace", "work_on_it"), measured("filler_sounds", "worth_a_listen"),
                           measured("ending", "worth_a_listen"), measured("length", "work_on_it")))
    assert about(report=content(not_judged="Too little was said."), delivery=slow)[0] == "judge"
    assert about(report=content(answered=Level.NOT_HEARD))[0] == "question"
    both = content(Level.NOT_HEARD, findings=(MONEY,))
    assert about(report=both, delivery=slow) == ["pitfall:money", "element:role_link", "metric:length"]
    assert about(delivery=slow) == ["metric:length", "metric:ending", "metric:filler_sounds"]
    assert about() == ["ready"]


def test_what_is_missing_is_named_in_words_whatever_it_is() -> None:
    every = tuple(Element(id, True, Level.NOT_HEARD) for id in catalogue().elements)
    asked = replace(QUESTION, frameworks={"all": tuple(each.id for each in every)})
    for each in every:
        report = replace(content(), elements=(each,), framework="all")
        (focus,) = next_steps(WORDS, asked, report, DeliveryReport(())).focus
        assert focus.about == f"element:{each.id}" and "_" not in focus.message


def test_a_drill_puts_its_focus_first_but_not_before_judging() -> None:
    fillers = DeliveryReport((measured("filler_sounds", "work_on_it"),))
    paid = content(findings=(MONEY,))
    assert about(report=paid, delivery=fillers, first="filler_sounds")[0] == "metric:filler_sounds"
    assert about(report=content(not_judged="No."), delivery=fillers, first="filler_sounds")[0] == "judge"


def test_the_third_time_a_question_to_think_about() -> None:
    def advice(times: int) -> str:
        history = ("element:role_link",) * times
        steps = next_steps(WORDS, QUESTION, content(Level.NOT_HEARD), DeliveryReport(()), history=history)
        return steps.focus[0].advice

    assert advice(TIRED_OF - 1) == prompts()["role_link"]
    assert QUESTION.reflection[0] in advice(TIRED_OF)
    assert QUESTION.reflection[1] in advice(TIRED_OF + 1)


def test_scaffold_keeps_own_words_and_marks_gaps() -> None:
    parts = next_steps(WORDS, QUESTION, content(Level.NOT_HEARD), DeliveryReport(())).scaffold
    assert [(p.part, p.text) for p in parts] == [
        ("aspiration", "I want to teach"), ("reason", "because I like it"), ("role_link", None)
    ]
    assert parts[2].prompt and not parts[0].prompt


def test_follow_up_asks_for_what_is_missing_then_what_jarred() -> None:
    def asked(report: ContentReport) -> str:
        step = next_steps(WORDS, QUESTION, report, DeliveryReport(())).follow_up
        return step.id if step else ""

    assert asked(content(Level.NOT_HEARD, findings=(MONEY,))) == "f-link"
    assert asked(content(findings=(MONEY,))) == "f-money"
    assert asked(content()) == "f-any"
    assert asked(content(not_judged="No.")) == ""


def test_a_rough_draft_asks_for_the_words_to_be_confirmed() -> None:
    draft = Transcript(WORDS.words, reliable=False)
    step = next_steps(draft, QUESTION, content(not_judged="A draft."), DeliveryReport(()))
    assert step.focus[0].advice == prompts()["_judge_draft"]
    assert step.scaffold == ()
