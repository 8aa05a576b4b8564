"""What is no answer, through the very path of ``interview batch``: no good level, no exception, the reason said."""

from __future__ import annotations

import html
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer import batch
from trainer.content import nonsense
from trainer.content.registry import open_context
from trainer.given import parse_words
from trainer.language import normal
from trainer.practice import Task, review_words
from trainer.questions import load_bank
from trainer.report import render
from trainer.values import Level, Review

CHANCE = random.Random(11)
MADE_UP = normal("dax wug blick florp zib tove gorn snaffle plonth drell vost kree")
PLAIN = normal("I want to lead a team because the people in our town need help with plans for water")
SENTENCE = "I want to lead a small team of nurses because I love teaching on the ward. "
REFRAIN = ("Oh the river runs tonight, river runs tonight, hold me in the silver light, silver light, la la la. "
           "Oh the river runs tonight, river runs tonight, bring me home and hold me tight, hold me tight, la la la. ")
QUESTIONS = ("What are your career aspirations?", "Why do you want to work here?", "What motivates you?",
             "Tell me about a conflict you had at work.", "Where do you see yourself in five years?")

NO_ANSWER = {
    "empty": "",
    "fine": "fine",
    "yes": "yes",
    "no thanks": "No, thanks.",
    "fillers": "um uh er um hmm, uh um",
    "filler talk": "um, you know, like, I mean, so, yeah, basically, um, actually, kind of",
    "keys": "asdf qwer zxcv hjkl poiu mnbv lkjh gfds trew",
    "made-up words": " ".join(CHANCE.choice(MADE_UP)
                              for _ in range(60)),
    "one word again": "work " * 80,
    "lorem": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
    "lorem, middle": "Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo "
                     "consequat.",
    "French": "Je voudrais devenir chef de projet parce que j'aime travailler avec les équipes de ce service.",
    "French, short": "Mon but est de diriger une équipe dans cinq ans",
    "German": "Ich möchte in fünf Jahren ein Team leiten, weil ich gerne mit Menschen arbeite.",
    "German, short": "In fünf Jahren sehe ich mich als Leiter der Abteilung",
    "Spanish": "Quiero ser jefe de proyecto en cinco años porque me gusta trabajar con personas.",
    "Spanish, short": "Dentro de cinco años me veo dirigiendo un equipo pequeño",
    "Hindi, Latin letters": "Mujhe paanch saal mein team leader banna hai kyunki mujhe logon ke saath kaam karna "
                            "pasand hai aur yeh naukri mujhe wahan le jaayegi.",
    "Hindi, Devanagari": "मुझे पाँच साल में टीम लीडर बनना है क्योंकि मुझे लोगों के साथ काम करना पसंद है।",
    "Arabic": "أريد أن أقود فريقا صغيرا في خمس سنوات",
    "Hebrew": "אני רוצה להוביל צוות קטן",
    "a song": REFRAIN + "Oh the river runs tonight, river runs tonight, silver light, silver light, la la la.",
    "a song, chorus thrice": REFRAIN * 3,
    "5,000 words": " ".join(CHANCE.choice(PLAIN) for _ in range(5_000)),
    "50,000 words": " ".join(CHANCE.choice(PLAIN) for _ in range(50_000)),
    "one sentence 300 times": SENTENCE * 300,
    "one sentence 12 times": SENTENCE * 12,
    "one very long word": "a" * 100_000,
    "control characters": "\x01\x02 \x07 \x1b[31m \x7f \x00",
    "marks that turn the line": "\u202e\u202d \u2067 \u2069",
    "zero width": "\u200b\u200b \ufeff",
    "marks on letters": "a\u0301\u0301\u0301\u0301 e\u0301",
    "emoji": "😀 🚀 🎉 👍 😀 🚀",
    "one emoji": "🚀",
    "HTML": "<script>alert('x')</script> <b>bold</b> <img src=x onerror=alert(1)>",
    "HTML, unclosed": "<img src=x onerror=alert(1) <svg onload=alert(2)",
    "one character": "x",
    "one letter that is a word": "I",
    "a number": "42",
    "numbers": "1 2 3 4 5 6 7 8 9 10",
    "numbers with points": "3.14 2.71 1000000 17 23 99 12 8 5",
    "signs": "... --- !!! ??? ,,, ₿ §",
}


def judged(text: str, question: str = QUESTIONS[0]) -> Review:
    """A row of a .jsonl gets here: the text as bytes of a plain transcript."""
    return review_words(parse_words(text.encode(), "row"), Task(load_bank().match(question))).review


def claims(review: Review) -> list[str]:
    """Everything said to have come across."""
    content = review.content
    levels = [e.id for e in content.elements if e.level in (Level.CLEAR, Level.THERE, Level.TOUCHED)]
    good = content.alignment.question.level in (Level.CLEAR, Level.THERE, Level.TOUCHED)
    return levels + [p.element for p in content.strengths] + ["question"] * good + list(content.aspiration_types)


@pytest.mark.parametrize("name", NO_ANSWER)
def test_no_answer_claims_nothing_and_says_why(name: str) -> None:
    for question in QUESTIONS if len(NO_ANSWER[name]) < 2_000 else QUESTIONS[:1]:
        review = judged(NO_ANSWER[name], question)
        content = review.content
        assert not claims(review), f"{question}: {claims(review)}"
        assert not content.findings and content.not_judged.endswith(".")
        assert all(e.level is Level.NOT_JUDGED and e.because for e in content.elements if e.core)
        assert all(not run.ran and run.because for run in content.rules_run)


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_question_given_back_is_no_answer(question: str) -> None:
    for text in (question, f"um {question} well {question.lower()}", f"So. {question} {question} Okay."):
        review = judged(text, question)
        assert not claims(review) and not review.content.findings and review.content.not_judged


@pytest.mark.parametrize("text", [
    "I'd like to run the bakery's night shift, because I love bread.",
    "I know what I like, you know: repairing old clocks.",
    "<p>I want to lead a small kitchen because I love bread.</p>",
    "I want to lead a kitchen 🍞 because I love bread 😀",
    "\u202eI want to lead a kitchen because I love bread.\u202c",
    "I want \x07to lead a kitchen\x1b[0m because I love bread.",
    "I want to run 3 shops by 2030 with 40 people and 2 bakers in each.",
    "I want to, I want to, I want to lead a kitchen, because, because I love bread and the people who make it.",
])
def test_an_answer_in_odd_clothes_is_still_judged(text: str) -> None:
    review = judged(text)
    assert not review.content.not_judged
    assert "aspiration" in claims(review)


def test_a_figure_alone_answers_a_question_about_pay() -> None:
    reviewed = judged("45,000 to 50,000", "What salary are you expecting?")
    assert "numbers" not in reviewed.content.not_judged


def test_somebody_who_says_a_thing_twice_is_no_song() -> None:
    once = "I want to lead a small team of planners, since I love it when a road opens on the day we said it would. "
    more = "At the moment I plan two sites and I train the new planner. In three years I would like five sites."
    assert not judged(once + more + " So, as I said, I want to lead a small team of planners.").content.not_judged


def test_every_row_gives_a_line_and_every_page_escapes_it(tmp_path: Path) -> None:
    texts = [text for name, text in NO_ANSWER.items() if name not in ("50,000 words", "5,000 words")]
    file = tmp_path / "rows.jsonl"
    rows = [{"id": str(i), "question": QUESTIONS[0], "text": text} for i, text in enumerate(texts)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    bank = load_bank()
    out = [batch.judge(row) for row in batch.rows([file], Task(bank.get("career-aspirations")), bank)]
    lines = [json.loads(outcome.line) for outcome in out]
    assert [line["id"] for line in lines] == [row["id"] for row in rows]
    assert all("result" in line and "error" not in line for line in lines)
    assert all("\n" not in outcome.line for outcome in out)
    for name in ("HTML", "HTML, unclosed"):
        review = judged(NO_ANSWER[name])
        page = render(review, "html")
        for tag in ("<script>alert", "<img src=x", "<svg onload"):
            assert tag not in page
        assert html.escape("onerror=alert(1)", quote=False) in page
        render(review, "markdown"), render(review, "text")


def test_the_refrain_is_counted_apart_from_a_start_over() -> None:
    line = "hold me in the silver light"
    assert nonsense._refrain(list(normal(f"{line} we walk along the river wall {line}"))) > nonsense._REFRAIN_SHARE
    assert nonsense._refrain(list(normal("I want to I want to I want to lead"))) == 0.0


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300), st.sampled_from(QUESTIONS))
def test_whatever_is_said_there_is_a_report(text: str, question: str) -> None:
    """Any text at all: no exception, every quote a slice, and a reason where nothing was judged."""
    bank = load_bank()
    transcript = parse_words(text.encode("utf-8", "replace"), "row")
    review = review_words(transcript, Task(bank.match(question))).review
    reason = nonsense.unjudgeable(open_context(transcript, bank.match(question)))
    assert review.content.not_judged == reason
    for element in review.content.elements:
        for evidence in element.evidence:
            assert evidence.span is not None and transcript.text[slice(*evidence.span)] == evidence.quote
    json.loads(render(review, "json", id="row"))
