"""Text and Markdown: the order and tone of a report, and foreign text that stays text."""

import dataclasses
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from audio.values import Span, TimeSpan, Transcript, Word
from tests.fixtures_review import hearing, review, silence, typed
from trainer.content.registry import catalogue
from trainer.errors import UnknownName
from trainer.report import FORMATS, SUFFIXES, render
from trainer.report.names import figure, moment, source, stretch, title
from trainer.report.plain import one_line, printable
from trainer.report.to_markdown import safe
from trainer.report.to_text import WIDTH, stretches
from trainer.values import (
    Band,
    CoachNote,
    DeliveryReport,
    Evidence,
    Finding,
    Level,
    Measurement,
    Reply,
    Review,
    Severity,
)

FIRST = ["What came across", "What worked", "One thing to try next", "How it sounded"]
BELOW = ["If you want more", "Your words", "Everything noticed", "This job", "Figures", "How far to trust this"]
NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_what_is_read_first_stands_first(format: str) -> None:
    made = render(dataclasses.replace(review(), heard="The room was loud."), format)
    made = made[made.index("Heard?") :]
    places = [made.index(name) for name in FIRST + BELOW]
    assert places == sorted(places)


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_heard_is_silent_unless_something_limits_the_judgement(format: str) -> None:
    assert "Heard?" not in render(review(), format)
    assert "Heard?" in render(silence(), format)


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_levels_are_words_and_ids_stay_inside(format: str) -> None:
    made = render(review(), format)
    assert title("role_link") in made and "touched on" in made
    for id in ("role_link", "not_heard", "filler_sounds", "no_employer_view", "try_this", "pitfall:", "element:"):
        assert id not in made


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
@pytest.mark.parametrize("made", [review, typed, silence])
def test_there_is_no_total_and_no_grade(format: str, made: Any) -> None:
    page = render(made(), format)
    body = re.sub(r"(?s)<style>.*?</style>|<svg.*?</svg>", "", page).lower()
    assert not re.search(r"\bscore\b|\bgrade\b|\btotal\b|out of 10|\d+\s?/\s?100|\bpoints\b|\bpoor\b|\bfail", body)


@pytest.mark.parametrize("format", list(FORMATS))
def test_same_input_same_bytes_and_no_final_break(format: str) -> None:
    one = render(review(), format, id="a", hearing=hearing(review()))
    assert one == render(review(), format, id="a", hearing=hearing(review()))
    assert not one.endswith("\n")
    assert SUFFIXES[format].startswith(".")


def test_quotes_carry_their_moment() -> None:
    made = render(review(), "text")
    assert "“grow into leading product research” (0:06)" in made
    assert "(0:" not in render(typed(), "text")


def test_every_line_fits_where_words_allow() -> None:
    assert max(len(line) for line in render(review(), "text").splitlines()) <= WIDTH


def test_at_most_two_more_suggestions() -> None:
    made = review()
    many = dataclasses.replace(made.next, focus=made.next.focus * 3)
    text = render(dataclasses.replace(made, next=many), "text")
    more = text[text.index("If you want more") : text.index("Also heard")]
    assert more.count("→") == 2


def test_a_figure_that_is_missing_says_why() -> None:
    made = render(silence(), "text")
    assert "Pace: no figure, because no speech was heard." in made
    assert "Pitch variation: no figure: the part that measures pitch is not installed" in render(review(), "text")


def test_one_is_one_and_a_source_is_told_once() -> None:
    made = review()
    band = Band(1.0, 3.0, "H", "our own estimate from trials")
    figures = (Measurement("pitch_variation", 1.04, "semitones", band), Measurement("length", 1.0, "s"))
    text = render(dataclasses.replace(made, delivery=DeliveryReport(figures)), "text")
    assert "1 semitone; usual range 1 to 3 (our own estimate from trials)" in text
    assert "Length: 1 s" in text


def test_what_is_for_exports_only_is_not_shown() -> None:
    assert "Vocabulary" not in render(review(), "text")


def test_a_reply_folds_its_finding() -> None:
    made = render(review(), "text", replies=(Reply("pitfall:money", "meant_it", NOW),))
    noticed = made[made.index("Everything noticed") : made.index("Folded by you")]
    assert "Pay as the aim" not in noticed
    assert "Pay as the aim · you meant it that way" in made


def test_notes_stand_beside_the_answer_in_the_order_of_their_moments() -> None:
    notes = (
        CoachNote("Ada", NOW, "Lovely example.", TimeSpan(12.0, 15.0)),
        CoachNote("Bo", NOW, "Breathe here.", TimeSpan(3.0, 4.0)),
    )
    made = render(review(), "text", notes=notes)
    assert made.index("Bo (0:03–0:04): Breathe here.") < made.index("Ada (0:12–0:15): Lovely example.")


def test_a_rough_transcript_says_so() -> None:
    made = review()
    rough = dataclasses.replace(made, transcript=dataclasses.replace(made.transcript, reliable=False))
    assert "rough draft" in render(rough, "text")
    assert "rough draft" in render(rough, "html")


def test_what_left_out_hits_were_is_said() -> None:
    assert "filler phrase “like” (left out: a verb: what I'd like)" in render(review(), "text")


def test_an_unknown_format_names_the_closest() -> None:
    with pytest.raises(UnknownName) as caught:
        render(review(), "markdwon")
    assert caught.value.hint == "Did you mean markdown?"


HOSTILE = "<script>alert(1)</script> [x](http://evil.example) `rm` *b* \x1b[31mred\x07 "
HOSTILE += "\u202egnp.exe 👩‍💻 مرحبا # | $x$ www.a.b"


HOSTILE += " averyveryverylongwordwithoutanybreakatall" + "averyveryverylongwordwithoutanybreakatall" * 2


def hostile() -> Review:
    """The answer with everything a person can type or a file can carry put where text is shown."""
    made = review()
    words = tuple(Word(part) for part in HOSTILE.split())
    transcript = Transcript(words)
    evidence = (Evidence.cite(transcript, Span(0, len(transcript.text))),)
    finding = Finding("money", Severity.TRY_THIS, HOSTILE, HOSTILE, HOSTILE, HOSTILE, evidence)
    return dataclasses.replace(
        made,
        question=dataclasses.replace(made.question, prompt=HOSTILE),
        transcript=transcript,
        content=dataclasses.replace(
            made.content,
            elements=(dataclasses.replace(made.content.elements[0], evidence=evidence),),
            findings=(finding,),
            strengths=(),
        ),
        delivery=dataclasses.replace(
            made.delivery, measurements=(Measurement("pace", None, "", because=HOSTILE),), events=()
        ),
        next=dataclasses.replace(made.next, focus=()),
        profile=dataclasses.replace(made.profile, title=HOSTILE, company=HOSTILE),
        heard=HOSTILE,
        notices=(HOSTILE,),
        versions={HOSTILE: HOSTILE},
    )


def test_hostile_text_cannot_steer_a_terminal() -> None:
    made = render(hostile(), "text", notes=(CoachNote(HOSTILE, NOW, HOSTILE),))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", made)
    assert "👩‍💻" in made and "مرحبا" in made


def test_hostile_text_cannot_mark_itself_up() -> None:
    made = render(hostile(), "markdown", notes=(CoachNote(HOSTILE, NOW, HOSTILE),))
    assert "<script" not in made and "://" not in made and "www." not in made
    assert not re.search(r"(?<!\\)\]\(", made)
    assert not re.search(r"(?<!\\)`", made)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"),
        ("1. no list", "1\\. no list"),
        ("a | b", "a \\| b"),
        ("2 < 3 & 4 > 1", "2 &lt; 3 \\& 4 &gt; 1"),
        ("two\nlines", "two lines"),
        ("plain words, and a comma.", "plain words, and a comma."),
    ],
)
def test_markdown_stays_words(text: str, expected: str) -> None:
    assert safe(text) == expected


def test_names_read_well() -> None:
    assert [moment(s) for s in (0, 6.9, 61, 3700)] == ["0:00", "0:06", "1:01", "1:01:40"]
    assert stretch(TimeSpan(6.1, 6.9)) == "0:06" and stretch(TimeSpan(6, 9)) == "0:06–0:09"
    assert [figure(v) for v in (2.0, 2.26, 141.2, 0.0)] == ["2", "2.3", "141", "0"]
    assert title("role_link") == catalogue().elements["role_link"].title
    assert title("gone_for_good") == "Gone for good"
    assert source("M, T") == "The Muse on career aspirations and Tete on career aspirations"
    assert source("M T") == source("M, T") and source("P") == "general interview practice"
    assert source("a study of 2019") == "a study of 2019"
    assert one_line(" a\n\tb\x00 ") == "a b�" and printable("\u202eabc") == "abc"


def test_the_transcript_is_cut_into_readable_pieces_without_losing_a_word() -> None:
    made = review()
    pieces = stretches(made)
    assert [index for first, last in pieces for index in range(first, last + 1)] == list(
        range(len(made.transcript.words))
    )
    run_on = dataclasses.replace(made, transcript=Transcript.typed("and " * 500))
    assert all(last - first < 40 for first, last in stretches(run_on))
    assert stretches(silence()) == []


def test_what_could_not_be_judged_is_said_once() -> None:
    made = silence()
    assert made.content.elements[0].level is Level.NOT_JUDGED
    text = render(made, "text")
    assert text.partition("How far to trust")[0].count(made.heard) == 1
    assert "What came across" not in text
