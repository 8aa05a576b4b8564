"""Every pitfall file: its examples run through the real review, and its messages keep the tone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from audio.values import Transcript
from trainer.content import review_content
from trainer.content.registry import catalogue, load
from trainer.content.rule import Example, Rule
from trainer.settings import Settings
from trainer.values import ContentReport, LengthTarget, Question, Severity

RULES = list(catalogue().rules.values())
NAMES = [rule.id for rule in RULES]
FORBIDDEN = re.compile(
    r"\b(you are|you're|you sound|should|must|bad|poor|poorly|weak|weakness|wrong|fail|fails|failed|failure|nervous|"
    r"confident|confidence|rambling|ramble)\b|!", re.IGNORECASE)

PROMPTS = {
    "aspirations": "What are your career aspirations?", "goals": "What are your career goals?",
    "five_years": "Where do you see yourself in five years?", "motivation": "What motivates you?",
    "why_here": "Why do you want to work here?", "why_leaving": "Why are you leaving your current job?",
    "about_yourself": "Tell me about yourself.", "strengths": "What are your strengths?",
    "weaknesses": "What is your greatest weakness?", "behavioural": "Tell me about a conflict at work.",
    "salary": "What are your salary expectations?", "gaps": "What did you do in that gap?",
    "hobbies": "What do you do outside work?", "employer_wishes": "What do you look for in an employer?",
    "questions_for_us": "Do you have questions for us?", "situational": "What would you do if a deadline slipped?",
    "technical": "How does a hash table work?", "open": "Which role would suit you?",
}
FRAMEWORKS: dict[str, dict[str, tuple[str, ...]]] = {
    "aspirations": {"what_why_link": ("aspiration", "reason", "role_link"),
                    "now_next_future": ("now", "next", "future"), "exploring": ("exploring",)},
    "goals": {"long_short": ("long_term", "short_term", "role_link")},
    "five_years": {"next_link": ("next", "role_link")},
    "motivation": {"reason_example": ("reason", "example", "role_link")},
    "why_here": {"why_here": ("role_link", "contribution")},
    "behavioural": {"star": ("situation", "action", "result")},
}


def question(kind: str, rules: tuple[str, ...]) -> Question:
    return Question(kind, PROMPTS[kind], kind, "test", (), FRAMEWORKS.get(kind, {"answer": ("evidence",)}), (), rules,
                    LengthTarget(45, 90, 20, 150))


def review(example: Example, rule: str) -> ContentReport:
    return review_content(Transcript.typed(example.text), question(example.kind, (rule,)), profile=example.profile,
                          stage=example.stage)


def cases(which: str) -> list[object]:
    return [pytest.param(rule, example, id=f"{rule.id}-{number}") for rule in RULES
            for number, example in enumerate(getattr(rule, which))]


def test_no_rule_file_is_broken() -> None:
    assert {name: str(error) for name, error in catalogue().broken.items()} == {}


@pytest.mark.parametrize(("rule", "example"), cases("flags"))
def test_a_flag_is_found_with_its_exact_quote(rule: Rule, example: Example) -> None:
    report = review(example, rule.id)
    ran = {run.rule: run for run in report.rules_run}[rule.id]
    assert ran.ran, ran.because
    assert [f.rule for f in report.findings] == [rule.id]
    quotes = [e.quote for e in report.findings[0].evidence]
    if example.quote:
        assert example.quote in quotes
    else:
        assert quotes == []


@pytest.mark.parametrize(("rule", "example"), cases("passes"))
def test_a_look_alike_is_left_alone(rule: Rule, example: Example) -> None:
    report = review(example, rule.id)
    assert [(f.rule, [e.quote for e in f.evidence]) for f in report.findings] == []


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_has_enough_examples(rule: Rule) -> None:
    assert len(rule.flags) >= 8
    assert len(rule.passes) >= 12
    assert len({e.text for e in rule.flags + rule.passes}) == len(rule.flags) + len(rule.passes)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_messages_keep_the_tone(rule: Rule) -> None:
    for template in filter(None, (rule.message, rule.missing)):
        keeps_the_tone(template.format(quote="“some words”"))
    advice = rule.advice.format(quote="“some words”")
    keeps_the_tone(advice)
    assert "“" in advice, "advice offers a sentence to start from, in quotation marks"
    assert rule.message == "" or "{quote}" in rule.message
    assert rule.message or rule.missing


def keeps_the_tone(text: str) -> None:
    assert not FORBIDDEN.search(text), text
    assert len(text.split()) <= 35, text
    outside = re.sub(r"“[^”]*”", "quote", text)
    assert len(re.findall(r"[.?!](?=\s|$)", outside)) <= 2, text


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_can_be_switched_off_and_its_severity_set(rule: Rule) -> None:
    example = rule.flags[0]
    transcript, asked = Transcript.typed(example.text), question(example.kind, (rule.id,))
    off = review_content(transcript, asked, profile=example.profile, stage=example.stage,
                         settings=Settings(rules_off=frozenset({rule.id})))
    assert off.findings == ()
    other = Severity.INFORMATION if rule.severity is not Severity.INFORMATION else Severity.TRY_THIS
    louder = review_content(transcript, asked, profile=example.profile, stage=example.stage,
                            settings=Settings(severities={rule.id: other}))
    assert [f.severity for f in louder.findings] == [other]


def test_a_broken_rule_file_is_named_with_its_line_and_the_others_still_work(tmp_path: Path) -> None:
    (tmp_path / "gone.py").write_text('"""A page."""\n\nRULE = no_such_name\n')
    (tmp_path / "torn.py").write_text('"""A page."""\n\n\nRULE = Rule(\n')
    (tmp_path / "empty.py").write_text('"""A page."""\n')
    (tmp_path / "pattern.py").write_text(
        '"""A page."""\nfrom trainer.content.find import phrases\n\nRULE = phrases("a {b")\n')
    source = Path(__file__).parents[1] / "trainer" / "content" / "rules" / "money.py"
    (tmp_path / "money.py").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    found, broken = load(tmp_path, "RULE")
    assert list(found) == ["money"]
    assert broken["gone"].message.startswith("gone.py, line 3: NameError")
    assert broken["torn"].message.startswith("torn.py, line 4")
    assert broken["empty"].message.startswith("empty.py, line 1: there is no RULE")
    assert broken["pattern"].message.startswith("pattern.py, line 4: The pattern 'a {b'")
    assert all(error.hint for error in broken.values())


def test_a_file_whose_id_differs_is_refused(tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "trainer" / "content" / "rules" / "money.py"
    (tmp_path / "cash.py").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    found, broken = load(tmp_path, "RULE")
    assert found == {}
    assert "the id 'money' differs from the file's name" in broken["cash"].message


def test_examples_are_values() -> None:
    example = Example("text", "quote")
    assert replace(example, kind="goals").kind == "goals"
