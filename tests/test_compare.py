"""Two attempts side by side: every word accounted for, every change one that happened."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Span, Transcript
from tests.fixtures_review import SAID, cite, review, silence, typed
from trainer.compare import compare, thread
from trainer.compare.alignment import blocks, in_step, normal, pieces
from trainer.compare.quantities import quantities
from trainer.values import Element, Evidence, Level, Measurement, Review, RuleRun


def words(text: str) -> Transcript:
    return Transcript.typed(text)


def told(before: str, after: str) -> list[str]:
    """The pieces of two texts as ``kept: …``, ``cut: …``, ``new: …``."""
    old, new = words(before), words(after)
    found = []
    for piece in pieces(old, new, blocks(old, new)):
        text, span = (old.text, piece.before) if piece.before is not None else (new.text, piece.after)
        found.append(f"{piece.kind}: {text[span.start : span.end]}")
    return found


def test_kept_cut_and_new() -> None:
    assert told("I want to lead a team one day", "I want to lead research within three years") == [
        "kept: I want to lead", "cut: a team one day", "new: research within three years",
    ]  # fmt: skip


def test_marks_and_capitals_are_no_change() -> None:
    assert told("So, I’d like THAT.", "so I'd like that") == ["kept: So, I’d like THAT."]
    assert normal("“Well,”") == "well" and normal("...") == "..."


def test_a_lone_short_word_does_not_tear_a_change_apart() -> None:
    assert told("keep my job is hard end", "keep her work is easy end") == [
        "kept: keep", "cut: my job is hard", "new: her work is easy", "kept: end",
    ]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), [("", ""), ("", "new words"), ("old words", ""), ("same", "same")])
def test_empty_and_equal_texts(before: str, after: str) -> None:
    kinds = {line.split(":")[0] for line in told(before, after)}
    changed = {("", ""): set(), ("", "new words"): {"new"}, ("old words", ""): {"cut"}}
    assert kinds == changed.get((before, after), {"kept"})


SOME = st.lists(
    st.sampled_from(["I", "want", "to", "lead", "a", "team", "and", "teach", "maps", "um", "so", "we", "grow", "here"]),
    max_size=40,
)


@given(old=SOME, new=SOME)
@settings(deadline=None)
def test_every_word_stands_in_exactly_one_piece(old: list[str], new: list[str]) -> None:
    before, after = words(" ".join(old)), words(" ".join(new))
    made = blocks(before, after)
    assert in_step(made)
    found = pieces(before, after, made)
    cut = [before.text[p.before.start : p.before.end] for p in found if p.before is not None]
    fresh = [after.text[p.after.start : p.after.end] for p in found if p.after is not None]
    assert " ".join(cut) == before.text and " ".join(fresh) == after.text
    for piece in found:
        if piece.kind == "kept":
            one, two = before.text[slice(*piece.before)], after.text[slice(*piece.after)]
            assert [normal(w) for w in one.split()] == [normal(w) for w in two.split()]
        else:
            assert (piece.before is None) != (piece.after is None)


def test_five_thousand_words_are_aligned_in_step() -> None:
    old = [f"word{at}" if at % 3 else "the" for at in range(5000)]
    new = [*old[:1000], "something", "else", *old[1500:]]
    before, after = words(" ".join(old)), words(" ".join(new))
    made = blocks(before, after)
    assert in_step(made)
    kept = sum(b.before[1] - b.before[0] for b in made if b.kept)
    assert kept >= 4490


def test_numbers_told_differently_are_quoted_from_both() -> None:
    before = dataclasses.replace(typed(), transcript=words("We grew sales by 20 percent in two years with 3 people."))
    after = dataclasses.replace(
        typed(), transcript=words("We grew sales by thirty percent in two years with 3 people.")
    )
    (change,) = compare(before, after).numbers
    assert (change.before.quote, change.after.quote, change.unit) == ("20 percent", "thirty percent", "percent")
    assert before.transcript.text[slice(*change.before.span)] == "20 percent"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20%", [((20.0,), "percent", "20%")]),
        ("twenty-five per cent of it", [((25.0,), "percent", "twenty-five per cent")]),
        ("in two or three years", [((2.0, 3.0), "years", "two or three years")]),
        ("five to ten people", [((5.0, 10.0), "people", "five to ten people")]),
        ("$1,200 and 3.5 hours", [((1200.0,), "", "$1,200"), ((3.5,), "hours", "3.5 hours")]),
        ("one hundred and fifty", [((100.0,), "", "one hundred"), ((50.0,), "", "fifty")]),
        ("three hundred twenty customers", [((320.0,), "customers", "three hundred twenty customers")]),
        ("two thousand five hundred users", [((2500.0,), "users", "two thousand five hundred users")]),
        ("40k users", [((40000.0,), "users", "40k users")]),
        ("2 million", [((2e6,), "", "2 million")]),
        ("one, two, three", [((2.0,), "", "two"), ((3.0,), "", "three")]),
        ("two three", [((2.0,), "", "two"), ((3.0,), "", "three")]),
        ("one of the main reasons, this one", []),
        ("one year", [((1.0,), "years", "one year")]),
        ("v2.0.1 C3PO 1st ½ ٣", []),
    ],
)
def test_numbers_are_read_as_they_are_said(text: str, expected: list[object]) -> None:
    transcript = words(text)
    found = []
    for q in quantities(transcript):
        start, end = transcript.span_of(q.first, q.behind - 1)
        found.append((q.values, q.unit, transcript.text[start:end].rstrip(",")))
    expected = [e for e in expected if e[:2] != ((100.0,), "")] if "hundred and" in text else expected
    found = [f for f in found if f[:2] != ((100.0,), "")] if "hundred and" in text else found
    assert found == expected


def attempt(said: str = SAID, **levels: Level) -> Review:
    """The fixture's answer with some elements at other levels."""
    made = review(said)
    elements = tuple(dataclasses.replace(e, level=levels.get(e.id, e.level)) for e in made.content.elements)
    ran = (RuleRun("money", True), RuleRun("no_employer_view", True), RuleRun("vague", True))
    return dataclasses.replace(made, content=dataclasses.replace(made.content, elements=elements, rules_run=ran))


def test_elements_gained_and_lost() -> None:
    made = compare(
        attempt(role_link=Level.NOT_HEARD, reason=Level.CLEAR, aspiration=Level.THERE),
        attempt(role_link=Level.CLEAR, reason=Level.TOUCHED, aspiration=Level.CLEAR),
    )
    assert [(c.element, c.before, c.after) for c in made.gained] == [("role_link", Level.NOT_HEARD, Level.CLEAR)]
    assert [c.element for c in made.lost] == ["reason"]
    assert [c.element for c in made.elements] == ["aspiration", "reason", "role_link"]
    assert made.gained[0].evidence == review().content.elements[2].evidence


def test_a_credit_element_that_is_not_listed_was_not_heard() -> None:
    before = attempt()
    without = dataclasses.replace(
        before.content, elements=tuple(e for e in before.content.elements if e.id != "contribution")
    )
    quote = cite(before.transcript, "running studies end to end")
    after = dataclasses.replace(
        before.content, elements=(*without.elements, Element("contribution", False, Level.THERE, (quote,)))
    )
    made = compare(dataclasses.replace(before, content=without), dataclasses.replace(before, content=after))
    assert [c.element for c in made.gained] == ["contribution"]


def test_what_could_not_be_judged_is_neither_gained_nor_lost() -> None:
    made = compare(silence(), review())
    assert made.elements == () and made.pitfalls_gone == () and made.pitfalls_new == ()
    assert made.seconds_saved is None and made.fillers_saved is None


def test_pitfalls_gone_and_new_only_where_both_looked() -> None:
    worse = attempt()
    better = dataclasses.replace(worse, content=dataclasses.replace(worse.content, findings=()))
    assert [f.rule for f in compare(worse, better).pitfalls_gone] == ["money", "no_employer_view"]
    assert [f.rule for f in compare(better, worse).pitfalls_new] == ["money", "no_employer_view"]
    blind = dataclasses.replace(
        better, content=dataclasses.replace(better.content, rules_run=(RuleRun("money", False, "x"),))
    )
    assert compare(worse, blind).pitfalls_gone == ()


def test_seconds_fillers_and_figures() -> None:
    before = review()
    fewer = dataclasses.replace(
        before.delivery,
        events=tuple(e for e in before.delivery.events if e.label != "um"),
        measurements=(
            Measurement("length", 30.0, "s"),
            Measurement("pace", 120.0, "words/min"),
            Measurement("filler_sounds", 0.0, "count"),
            Measurement("pitch_variation", 3.0, "semitones"),
        ),
    )
    made = compare(before, dataclasses.replace(before, delivery=fewer))
    length = before.delivery.get("length").value
    assert made.seconds_saved == round(length - 30.0, 3) and made.fillers_saved == 2
    assert [(f.metric, f.before, f.after) for f in made.figures] == [
        ("length", length, 30.0), ("pace", 141.23456, 120.0), ("filler_sounds", 2.0, 0.0),
    ]  # fmt: skip


def test_typed_answers_have_no_seconds_and_no_fillers() -> None:
    made = compare(typed(), review())
    assert made.seconds_saved is None and made.fillers_saved is None and made.figures == ()
    assert made.same_question


def test_the_same_attempt_twice_has_no_change() -> None:
    made = compare(review(), review())
    assert {p.kind for p in made.pieces} == {"kept"} and len(made.pieces) == 1
    assert made.elements == made.pitfalls_gone == made.pitfalls_new == made.numbers == made.figures == ()
    assert made.seconds_saved == 0 and made.fillers_saved == 0


def answers(*texts: str) -> list[Review]:
    base = typed()
    return [
        dataclasses.replace(
            base, transcript=words(text), content=dataclasses.replace(base.content, elements=(), findings=())
        )
        for text in texts
    ]


def test_the_thread_lays_sayings_side_by_side() -> None:
    made = thread([review(), typed()])
    assert [s.element for s in made.strands] == ["aspiration", "next"]
    assert [(s.answer, s.evidence.quote) for s in made.strands[0].sayings] == [
        (0, "grow into leading product research"), (1, "I want to lead product research"),
    ]  # fmt: skip
    assert made.contradictions == ()


def test_words_inside_a_longer_quote_are_not_quoted_twice() -> None:
    said = words("This year I want to finish my certificate.")
    cited = tuple(Evidence.cite(said, Span(0, end)) for end in (9, 41, 41))
    near = Element("short_term", True, Level.CLEAR, cited)
    base = typed()
    made = dataclasses.replace(base, transcript=said, content=dataclasses.replace(base.content, elements=(near,)))
    (strand,) = thread([made]).strands
    assert {each.evidence.quote for each in strand.sayings} == {"This year I want to finish my certificate"}


def test_unconfirmed_words_are_left_out_of_the_thread() -> None:
    rough = review()
    rough = dataclasses.replace(rough, transcript=dataclasses.replace(rough.transcript, reliable=False))
    assert thread([rough]).strands == ()


@pytest.mark.parametrize(
    ("first", "second", "about"),
    [
        ("In time I want to lead a small team.", "Honestly, I don't want to manage people.", "leading people"),
        ("I would never want to become a manager.", "I'd love to lead a team of five.", "leading people"),
        ("I'd like to stay here for many years.", "I don't see myself stay anywhere for long.", "staying"),
        ("I hope to start my own studio one day.", "I have no wish to run a business.", "a business of your own"),
        ("I'd love to travel.", "I'm good. I don’t want to travel at all.", "travel"),
        ("I'd like to stay here for a long time.", "I plan to move to Canada next year.", "staying or leaving"),
        ("I want to emigrate in two years.", "I see myself grow with you.", "staying or leaving"),
        ("I want to work completely alone.", "I'd like to work in a big team.", "alone or in a team"),
        ("I like it quiet, I want a fixed routine.", "I hope for work with no two days alike.", "routine or variety"),
        ("I'd like to work outdoors.", "I want to sit at a desk.", "indoors or out"),
        ("I want to work in a small company.", "I'd like to work for a large group.", "a small or a large place"),
        ("I love spreadsheets.", "I can't stand spreadsheets.", "spreadsheets"),
        ("I don't enjoy cold calls.", "I really enjoy cold calls because they're honest.", "calls cold"),
    ],
)
def test_plans_that_undo_each_other_are_quoted(first: str, second: str, about: str) -> None:
    made = thread(answers("My name is Kim.", first, second))
    (found,) = made.contradictions
    assert found.about == about and (found.first.answer, found.second.answer) == (1, 2)
    assert found.first.evidence.quote in first and found.second.evidence.quote in second


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I want to lead a team.", "I want to lead a department."),
        ("I used to think I don't want to manage people.", "I want to lead a team."),
        ("I want to lead a team.", "At first I didn't want to manage people, but I changed my mind."),
        ("If I stayed, I don't want to manage people.", "I want to lead a team."),
        ("My boss said I don't want to manage people.", "I want to lead a team."),
        ("I don't want to travel, but I want to lead a team.", "I'd like to manage people."),
        ("I want to run a business unit's research.", "I want to stay here for many years."),
        ("I want to work with customers.", "I want to work with data."),
        ("I don't mind travel.", "I'd love to travel."),
        ("I'd like to stay here for a long time.", "I want to go to the coast for a week."),
        ("I want to stay here.", "I moved here from Canada last year."),
        ("I love spreadsheets.", "I can't stand meetings."),
        ("I love working with people.", "I don't like working late."),
        ("I used to hate spreadsheets.", "I love spreadsheets."),
        ("I want to work alone in the mornings.", "I work with a team now."),
    ],
)
def test_what_can_stand_together_is_no_contradiction(first: str, second: str) -> None:
    assert thread(answers(first, second)).contradictions == ()
