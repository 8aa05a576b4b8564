"""What a coach says, what the learner gets of it, how far people agree, and the table of a cohort.

Above 300 lines: the tests follow one review from marking to the cohort.
"""

import csv
import io
import json
import re
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest

from audio.values import Span, TimeSpan
from tests.coach_material import handed_in, practised
from tests.fixtures_review import review, sound, typed
from trainer import cli, coach, report, studio
from trainer.annotations import ANSWERED, CHOSEN, Judged, LevelGiven, State, Verdict, line_key
from trainer.coach import Author, ReviewFile, agreement, cohort, letter, named, own, person, ready, side_by_side
from trainer.coach.page import session_page
from trainer.coach.received import notes_for, received
from trainer.coach.rubric import from_json, from_toml, to_json
from trainer.errors import InputError, UnknownName
from trainer.evaluation import cases
from trainer.evaluation.content import answers as labelled
from trainer.jobs import JobState
from trainer.practice import Reviewed
from trainer.report.to_json import schema
from trainer.settings import Settings
from trainer.store import Store
from trainer.studio import coached, coaching, differing
from trainer.values import (
    Answer,
    Assignment,
    CompanyAlignment,
    CompanyItem,
    Element,
    Level,
    Reply,
    Session,
    Strength,
)
from ui import resources
from ui.state import Desk
from ui.work import judge

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
A, B = "a" * 32, "b" * 32
JUDGED = ((T0, review()),)
CY = Author("s" * 32, "c" * 32, "Cy")
DI = Author("s" * 32, "d" * 32, "Di")
ROLE, OTHER_ROLE = "Plan and run research with clinics", "Present findings to the product team"
HOUR = timedelta(hours=1)
HOSTILE = "<img src=x onerror=alert(1)> =cmd|' /C calc'!A0 \u202e\x07"


@pytest.fixture
def store(own_home: Path, database: str) -> Iterator[Store]:
    with Store.open() as opened:
        opened.person("Cy", at=T0, role="coach", mine=True)
        yield opened


def theirs(store: Store, name: str = "Ana", at: datetime = T0) -> int:
    digest = store.keep_sound(sound(0.5), ".wav")
    return store.save_session(Session(at, (Answer(review(), at, None, digest), Answer(typed(), at))),
                              learner=store.person(name, at=T0).id)  # fmt: skip


def author(store: Store, number: int) -> Author:
    me = store.me("coach") or store.person("Cy", at=T0, role="coach", mine=True)
    return Author(store.session_uid(number), me.uid, me.name)


def rules(made: object) -> list[str]:
    return [finding.rule for finding in made.content.findings]


# what the learner receives


def test_nothing_changes_before_the_review_is_returned() -> None:
    said = [CY.verdict(A, "pitfall:money", Verdict.STRUCK, T0), CY.note(A, "Hm.", T0), CY.standing(State.IN_REVIEW, T0)]
    assert received(review(), said, A, JUDGED) == review() and notes_for(said, A) == ()


def test_the_learner_gets_what_was_kept() -> None:
    back = CY.standing(State.RETURNED, T0 + timedelta(hours=1))
    kept = CY.verdict(A, "pitfall:no_employer_view", Verdict.KEPT, T0)
    seen = received(review(), [kept, back], A, JUDGED)
    assert rules(seen) == ["no_employer_view"], "what was not looked at does not go"
    assert not seen.content.elements and not seen.delivery.measurements and not seen.delivery.events
    assert not seen.next.focus and not seen.next.scaffold and not seen.content.strengths
    assert seen.content.alignment.role == () and not seen.content.rules_run and CHOSEN in seen.notices
    assert (seen.transcript, seen.audio) == (review().transcript, review().audio)
    assert received(seen, [kept, back], A, JUDGED) == seen, "what came in a bundle is shown as it came"
    one_by_one = [
        back, CY.verdict(A, "role_link", Verdict.KEPT, T0), CY.level(A, "reason", Level.THERE, T0),
        CY.verdict(A, "metric:filler_sounds", Verdict.KEPT, T0), CY.verdict(A, "metric:pace", Verdict.STRUCK, T0, "no"),
        CY.verdict(A, line_key("role", ROLE), Verdict.KEPT, T0),
    ]  # fmt: skip
    seen = received(review(), one_by_one, A, JUDGED)
    assert [e.id for e in seen.content.elements] == ["reason", "role_link"] and rules(seen) == []
    assert [m.metric for m in seen.delivery.measurements] == ["filler_sounds"]
    assert {e.kind for e in seen.delivery.events} == {"filler_sound"}, "moments go with the figure that counts them"
    assert [f.about for f in seen.next.focus] == ["element:role_link"]
    assert [s.element for s in seen.content.strengths] == ["reason"]
    assert [m.requirement.text for m in seen.content.alignment.role] == [ROLE]
    everything = [*one_by_one[1:], kept, CY.standing(State.RETURNED, T0 + timedelta(hours=1), rest=True)]
    seen = received(review(), everything, A, JUDGED)
    assert rules(seen) == ["no_employer_view"], "a finding goes only when it was kept"
    assert seen.content.elements == review().content.elements and seen.next.scaffold == review().next.scaffold
    assert "pace" not in [m.metric for m in seen.delivery.measurements], "what was struck stays"
    assert len(seen.delivery.measurements) == len(review().delivery.measurements) - 1
    assert [f.about for f in seen.next.focus] == ["element:role_link", "metric:ending"]
    assert rules(received(review(), [back], A, JUDGED)) == []
    assert rules(received(review(), [kept, back], B, JUDGED)) == [], "a verdict is about one answer"


def test_two_coaches_stand_side_by_side() -> None:
    later = T0 + timedelta(hours=1)
    said = [
        CY.verdict(A, "pitfall:money", Verdict.KEPT, T0), DI.verdict(A, "pitfall:money", Verdict.STRUCK, T0),
        CY.note(A, "Second.", T0, time=TimeSpan(9.0, 9.0)), DI.note(A, "First.", T0, time=TimeSpan(2.0, 3.0)),
        CY.standing(State.RETURNED, later), DI.standing(State.RETURNED, later, only_comments=True),
    ]  # fmt: skip
    assert rules(received(review(), said, A, JUDGED)) == ["money"]
    assert [(n.author, n.text) for n in notes_for(said, A)] == [("Di", "First."), ("Cy", "Second.")]
    assert rules(received(review(), said[:-2] + said[-1:], A, JUDGED)) == [], "one who has not returned counts not yet"


def test_verdicts_of_a_coach_who_sends_only_comments_say_nothing_about_what_another_sends() -> None:
    said = [
        CY.verdict(A, "pitfall:money", Verdict.STRUCK, T0), CY.verdict(A, "metric:pace", Verdict.KEPT, T0),
        DI.verdict(A, "pitfall:money", Verdict.KEPT, T0), DI.verdict(A, "pitfall:no_employer_view", Verdict.KEPT, T0),
        DI.verdict(A, "metric:pace", Verdict.STRUCK, T0), DI.level(A, "reason", Level.CLEAR, T0),
    ]  # fmt: skip
    later = T0 + timedelta(hours=1)
    spoken, bare = CY.standing(State.RETURNED, later), DI.standing(State.RETURNED, later, only_comments=True)
    seen = received(review(), [*said, spoken, bare], A, JUDGED)
    assert rules(seen) == [] and [m.metric for m in seen.delivery.measurements] == ["pace"]
    assert [e.id for e in seen.content.elements] == ["reason"], "a level is what the coach said"
    seen = received(review(), [*said, spoken, DI.standing(State.RETURNED, later)], A, JUDGED)
    assert set(rules(seen)) == {"money", "no_employer_view"}, "what one of two who speak keeps is kept"


def test_what_is_judged_again_afterwards_shows_what_is_new_and_what_was_kept() -> None:
    said = [CY.verdict(A, "role_link", Verdict.KEPT, T0), CY.standing(State.RETURNED, T0 + HOUR)]
    whole, later = review(), T0 + 2 * HOUR
    fewer = replace(whole, content=replace(whole.content, findings=whole.content.findings[:1]))
    new = rules(whole)[1:]
    seen = received(whole, said, A, ((T0, fewer), (later, whole)))
    assert rules(seen) == new == ["no_employer_view"], "the coach had the other before them and did not send it"
    assert [e.id for e in seen.content.elements if e.core] == ["role_link"] and not seen.delivery.measurements
    part = replace(fewer, notices=(CHOSEN,))
    assert rules(received(whole, said, A, ((T0, part), (later, whole)))) == [], "what was not sent cannot be told"


def test_what_a_coach_struck_is_gone_from_home_and_from_saved_files_too(store: Store) -> None:
    number = store.save_session(Session(T0, (Answer(review(), T0),)))
    ((id, uid),) = store.answer_uids(number).items()
    before = studio.last_thing(store, Settings())
    assert before is not None and before.message.startswith("The pay came up")
    cy = Author(store.session_uid(number), "c" * 32, "Cy")
    store.annotate([
        cy.verdict(uid, "pitfall:money", Verdict.STRUCK, T0), cy.verdict(uid, "role_link", Verdict.KEPT, T0),
        cy.summary("Come earlier to the job.", T0), cy.standing(State.RETURNED, T0),
    ])  # fmt: skip
    after = studio.last_thing(store, Settings())
    assert after is not None and after.message.startswith("The link to this job")
    for form in ("text", "html", "json", "csv"):
        saved = studio.hand_out(store, id, form).data.decode()
        assert "money" not in saved and "Pay as the aim" not in saved, form
    assert "Come earlier to the job." in studio.hand_out(store, id, "text").data.decode(), "as on the screen"
    store.revise(id, review(), at=T0 + HOUR)
    assert "Pay as the aim" not in studio.hand_out(store, id, "html").data.decode(), "nor when it is judged again"


def test_an_answer_judged_again_is_on_the_desk_as_it_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    number = store.save_session(Session(T0, (Answer(review(), T0),)))
    ((id, uid),) = store.answer_uids(number).items()
    cy = Author(store.session_uid(number), "c" * 32, "Cy")
    store.annotate([
        cy.verdict(uid, "pitfall:money", Verdict.STRUCK, T0), cy.level(uid, "reason", Level.CLEAR, T0),
        cy.standing(State.RETURNED, T0, rest=True),
    ])  # fmt: skip
    monkeypatch.setattr(resources, "store", lambda: store)
    desk = Desk("desk", kept=id, made=studio.kept(store, id)[1], job="one", job_kind="again")
    judge.ended(desk)(JobState("one", "done", result=Reviewed(review())))
    assert desk.made is not None and rules(desk.made.review) == []
    assert desk.made.review.content.level_of("reason") is Level.CLEAR and desk.phase == "report"


def test_only_my_comments_leaves_words_and_sound() -> None:
    said = [CY.level(A, "reason", Level.CLEAR, T0), CY.standing(State.RETURNED, T0, only_comments=True)]
    seen = received(review(), said, A, JUDGED)
    assert seen.transcript == review().transcript and seen.audio == review().audio
    assert [e.id for e in seen.content.elements] == ["reason"] and not seen.delivery.measurements
    assert not seen.next.focus and not seen.content.findings and seen.content.alignment.role == ()
    for form in ("text", "markdown", "html", "json"):
        report.render(seen, form, id="x")


def test_the_coach_s_words_come_first_in_every_format() -> None:
    note = CY.note(A, HOSTILE, T0, time=TimeSpan(2.0, 3.0), good=True).value
    span = CY.note(A, "These words.", T0, span=Span(3, 5)).value
    for form in ("text", "markdown", "html"):
        made = report.render(review(), form, notes=(note, span))
        assert made.index("From your coach") < made.index("What came across")
        assert "These words." in made and "\u202e" not in made
        assert form == "text" or "<img" not in made
    assert "a moment to hear" in report.render(review(), "html", notes=(note,))


def test_a_coach_s_whole_file_is_in_the_json() -> None:
    said = (
        CY.verdict(A, "pitfall:money", Verdict.STRUCK, T0, "An aside."), CY.level(A, "reason", Level.CLEAR, T0),
        CY.note(A, "Nice.", T0, time=TimeSpan(1.0, 2.0), good=True),
    )  # fmt: skip
    made = json.loads(report.render(review(), "json", id="x", annotations=said))
    jsonschema.validate(made, schema())
    rows = made["result"]["coach"]
    assert [(r["kind"], r["verdict"], r["level"], r["text"]) for r in rows] == [
        ("verdict", "struck", None, "An aside."), ("level", None, "clear", ""), ("note", None, None, "Nice."),
    ]  # fmt: skip
    assert len(made["result"]["content"]["findings"]) == 2, "the machine's findings are all there"


# the queue


def test_what_waits_comes_oldest_first_and_what_was_returned_newest_first_and_a_name_finds_it(store: Store) -> None:
    number = {name: theirs(store, name, T0 + at * HOUR) for at, name in enumerate(("Ana", "Bo", "Cy Ó", "Di", "Ed"))}
    for at, name in enumerate(("Di", "Ana", "Bo")):
        store.annotate([author(store, number[name]).standing(State.RETURNED, T0 + (10 + at) * HOUR)])
    waiting = coaching.queue(store)
    assert [each.learner for each in waiting] == ["Cy Ó", "Ed", "Bo", "Ana", "Di"]
    assert [each.learner for each in coaching.found(waiting, " ó cy ")] == ["Cy Ó"]
    assert coaching.found(waiting, "") == waiting and not coaching.found(waiting, "nobody")


# rubrics


def test_three_rubrics_come_with_words_and_without_points() -> None:
    assert [each.id for each in ready()] == ["whole-interview", "aspirations", "delivery"]
    for each in ready():
        assert all(len(c.levels) == 4 for c in each.criteria) and from_json(to_json(each)) == each
        told = " ".join([each.title, each.about, *(c.title + " ".join(c.levels) for c in each.criteria)]).lower()
        assert not re.search(r"\b(score|point|percent|bad|poor|weak|wrong|fail|nervous|confident|you are)\b", told)
    assert named("delivery").title == "How it sounded"
    with pytest.raises(UnknownName):
        named("none")


@pytest.mark.parametrize("text", [
    "", "id = 1", 'id = "x"\ntitle = "T"',
    'id = "X Y"\ntitle = "T"\n[[criteria]]\nid = "a"\ntitle = "A"\nlevels = ["1","2"]',
    'id = "x"\ntitle = "T"\n[[criteria]]\nid = "a"\ntitle = "A"\nlevels = ["one"]',
    'id = "x"\ntitle = "T"\nweight = 3\n[[criteria]]\nid = "a"\ntitle = "A"\nlevels = ["1","2"]',
    'id = "x"\ntitle = "T"\n[[criteria]]\nid = "a"\ntitle = "A"\nlevels = ["1",""]',
])  # fmt: skip
def test_a_rubric_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        from_toml(text)


def test_a_rubric_of_one_s_own_never_changes_under_its_id() -> None:
    mine = own("Board", [("Chalk", ("no", "yes"))])
    assert mine == own("Board", [("Chalk", ("no", "yes"))]) and mine.id != own("Board", [("Chalk", ("no", "Yes"))]).id
    with pytest.raises(InputError):
        own("Board", [("Chalk", ("only one",))])
    with pytest.raises(InputError):
        own("", [("Chalk", ("no", "yes"))])


def test_the_learner_s_own_rating_is_seen_after_the_coach_s() -> None:
    rubric = named("delivery")
    ana = Author("s" * 32, "e" * 32, "Ana")
    said = [ana.rating("delivery", each, 1, T0, self_rated=True) for each in ("pace", "pauses")]
    before = side_by_side(rubric, said, CY.by, as_coach=True)
    assert [row.waiting for row in before[:2]] == [True, True] and not any(row.mine for row in before)
    said.append(CY.rating("delivery", "pace", 3, T0))
    pace, pauses, *_ = side_by_side(rubric, said, CY.by, as_coach=True)
    assert pace.mine.level == 1 and pace.coach.level == 3 and pauses.mine is None and pauses.waiting
    assert side_by_side(rubric, said, None, as_coach=False)[1].mine.level == 1, "the learner sees their own at once"
    off = CY.rating("delivery", "ending", 5, T0)
    assert side_by_side(rubric, [off], CY.by, as_coach=True)[3].coach is None


def test_two_coaches_ratings_stand_side_by_side_by_name_and_session_by_session(store: Store) -> None:
    number = store.save_session(Session(T0, (Answer(review(), T0),)))
    ((id, uid),) = store.answer_uids(number).items()
    cy, di, ed = (Author(store.session_uid(number), each * 32, name) for each, name in zip("cde", ("Cy", "Di", "Ed")))
    ana = replace(cy, by="f" * 32, name="Ana")
    store.annotate([
        cy.rating("delivery", "pace", 1, T0), di.rating("delivery", "pace", 3, T0),
        di.rating("delivery", "ending", 0, T0), ed.rating("delivery", "pace", 0, T0),
        ana.rating("delivery", "pace", 2, T0, self_rated=True),
        cy.standing(State.RETURNED, T0), di.standing(State.RETURNED, T0), di.note(uid, "In general.", T0),
        cy.note(uid, "A long way.", T0, time=TimeSpan(4.0, 5.0)),
        di.note(uid, "This.", T0, time=TimeSpan(2.0, 3.0), good=True),
    ])  # fmt: skip
    found = coached.came_back(store, id)
    assert found is not None
    assert [(of, number, note.text) for of, number, note in found.moments] == [(id, 1, "This."), (id, 1, "A long way.")]
    told = {
        name: [(row.criterion.id, row.coach.level, row.mine and row.mine.level) for row in rows if row.coach]
        for _, name, rows in found.rubrics
    }
    assert told == {"Cy": [("pace", 1, 2)], "Di": [("pace", 3, 2), ("ending", 0, None)]}, "who has not returned waits"
    one, two = theirs(store), theirs(store, at=T0 + 48 * HOUR)
    for session, level in ((one, 1), (two, 3)):
        mine = author(store, session)
        store.annotate([mine.rating("delivery", "pace", level, T0), mine.standing(State.RETURNED, T0)])
    page = session_page(coach.prepare(store, [one, two], to="learner", at=T0 + 50 * HOUR), sound={})
    pace, title = named("delivery").criteria[0], named("delivery").title
    days = (f"{title}, 1 March 2025", f"{title}, 3 March 2025")
    assert page.count("<bdi>Cy</bdi>") == 2
    assert page.index(days[0]) < page.index(pace.levels[1]) < page.index(days[1]) < page.index(pace.levels[3])


def test_a_coach_sees_what_another_said_and_whose_it_is(store: Store) -> None:
    number = theirs(store)
    seat, mine = coaching.seats(store, number)[0], author(store, number)
    di = replace(mine, by="d" * 32, name="Di")
    said = [(mine, "Later.", TimeSpan(5.0, 6.0)), (di, "Sooner.", TimeSpan(2.0, 3.0))]
    store.annotate([who.note(seat.uid, text, T0, time=time) for who, text, time in said])
    assert [(c["by"], c["text"]) for c in coaching.comments(store, number, seat)] == [("Di", "Sooner."), ("", "Later.")]


# the letter, the file, the page


def whole() -> list:
    return [
        CY.note(A, "Lovely example.", T0, time=TimeSpan(12.0, 13.0), good=True), CY.note(A, "Breathe.", T0),
        CY.note(A, "A long way round.", T0, time=TimeSpan(20.0, 24.0)),
        CY.verdict(A, "pitfall:money", Verdict.STRUCK, T0, "secret reason"),
        CY.verdict(A, "pitfall:no_employer_view", Verdict.KEPT, T0), CY.rating("delivery", "pace", 2, T0),
        CY.summary("Good work.\nTwo lines.", T0), CY.standing(State.RETURNED, T0),
        CY.assignment(Assignment(
            ("career-goals",), ("element:role_link",), frozenset({"hedges"}), frozenset({"latency"}), note="Twice.",
            due_at=T0,
        ), T0),
        CY.level(A, "role_link", Level.CLEAR, T0, "said at the end"),
        DI.note(A, "Somebody else's.", T0),
    ]  # fmt: skip


def test_the_letter_holds_what_was_kept_and_nothing_else() -> None:
    made = letter([(A, review()), (B, typed())], whole(), CY.by, ready(), {"career-goals": "What are your goals?"})
    assert made.startswith("Good work.\nTwo lines.\n\nMOMENTS TO HEAR\n- Answer 1, 0:12: ★ Lovely example.\n"
                           "- Answer 1, 0:20: A long way round.\n\n1. ")  # fmt: skip
    for there in (
        "1. What are your career aspirations?",
        "- Breathe.",
        "what the team would gain",
        "HOW IT SOUNDED",
        "- Pace: Easy to keep up with.",
        "FOR NEXT TIME\n- What are your goals?",
        "Twice.",
        "By 01 March 2025.",
        "- How this job leads there: clear (said at the end)",
        "Measured: Thinking time. Not measured: Softening words.",
    ):
        assert there in made, there
    for absent in ("secret", "Somebody else", "pay", "2. "):
        assert absent not in made, absent
    bare = [*whole(), CY.standing(State.RETURNED, T0 + timedelta(seconds=1), only_comments=True)]
    bare = [each for each in bare if not (each.kind == "standing" and each.at == T0)]
    assert "the team would gain" not in letter([(A, review())], bare, CY.by, ready(), {})
    assert letter([(A, review())], [], CY.by, ready(), {}) == ""


def test_the_newest_assignment_stands_until_each_question_is_answered(store: Store) -> None:
    def answered(at: datetime) -> int:
        return store.save_session(Session(at, (Answer(typed(), at),)))

    def asks(of: int, *questions: str, at: datetime, back: bool = True) -> None:
        cy = Author(store.session_uid(of), "c" * 32, "Cy")
        state = State.RETURNED if back else State.IN_REVIEW
        store.annotate([cy.assignment(Assignment(questions), at), cy.standing(state, at)])

    day, mine = timedelta(days=1), typed().question.id
    assert coached.assigned(store) is None
    first = answered(T0)
    asks(first, mine, "career-goals", at=T0, back=False)
    assert coached.assigned(store) is None, "not handed back yet"
    asks(first, mine, "career-goals", at=T0 + day)
    found = coached.assigned(store)
    assert found is not None and (found.author, found.unanswered) == ("Cy", (mine, "career-goals"))
    second = answered(T0 + 2 * day)
    found = coached.assigned(store)
    assert found is not None and found.unanswered == ("career-goals",)
    asks(second, mine, at=T0 + 3 * day)
    answered(T0 + 4 * day)
    assert coached.assigned(store) is None, "the newest is done; older ones are not brought up again"
    elsewhere = theirs(store, at=T0 + 5 * day)
    asks(elsewhere, "career-goals", at=T0 + 6 * day)
    assert coached.assigned(store) is None, "what one asks of others as a coach is not one's own"


def test_a_file_starts_as_not_looked_at() -> None:
    empty = ReviewFile.of([], CY.by)
    assert empty.standing.state is State.NEW and empty.verdicts(A) == {} and empty.assignment is None
    file = ReviewFile.of(whole(), CY.by)
    assert file.verdicts(A)["pitfall:money"] == Judged(Verdict.STRUCK, "secret reason")
    assert [note.text for note in file.notes(A).values()] == ["Breathe.", "Lovely example.", "A long way round."]
    assert file.rubrics() == ("delivery",) and file.levels(B) == {}
    assert ReviewFile.of([CY.level(A, "reason", Level.CLEAR, T0, "heard it")], CY.by).levels(A) == {
        "reason": LevelGiven(Level.CLEAR, "heard it")
    }


def test_every_level_that_the_learner_sees_can_be_set(store: Store) -> None:
    number = theirs(store)
    coaching.say_name(store, "coach", "Cy", T0)
    seat, _ = coaching.seats(store, number)
    known = CompanyAlignment("named", (CompanyItem("Larkhaven", "named"),))
    whole = replace(seat.review.content, alignment=replace(seat.review.content.alignment, company=known))
    dark = replace(whole, elements=(Element("aspiration", True, Level.NOT_JUDGED), *review().content.elements[1:]))
    for content, first in ((whole, "clear"), (dark, "not judged")):
        rows = coaching.to_look_at(
            store, replace(seat, review=replace(seat.review, content=content)), coaching.my_file(store, number)
        )
        told = [(row["id"], row["state"]) for row in rows if row["kind"] == "level"]
        assert told == [
            (ANSWERED, "clear"), ("aspiration", first), ("reason", "there"),
            ("role_link", "touched on"), ("next", "there"), (line_key("role", ROLE), "served well"),
            (line_key("role", OTHER_ROLE), "not heard in this answer"), (line_key("company", "Larkhaven"), "named"),
        ]  # fmt: skip


def test_lines_of_the_job_are_overruled_like_any_level(store: Store, tmp_path: Path) -> None:
    number = theirs(store)
    mine, (spoken, _) = author(store, number), list(store.answer_uids(number).values())
    answer = next(iter(store.answer_uids(number)))
    company = CompanyAlignment("named", (CompanyItem("Larkhaven", "named"), CompanyItem("Nights off", "absent")))
    told = replace(review().content, alignment=replace(review().content.alignment, company=company))
    store.revise(answer, replace(review(), content=told), at=T0)
    deeds = [
        {"do": "level", "answer": spoken, "id": line_key("role", ROLE), "level": "not_heard"},
        {"do": "level", "answer": spoken, "id": line_key("role", OTHER_ROLE), "level": "touched"},
        {"do": "level", "answer": spoken, "id": line_key("company", "Nights off"), "level": "clear"},
    ]
    coaching.act(store, number, deeds, T0)
    seen = store.answer(answer).review.content
    assert [(m.strength, bool(m.evidence)) for m in seen.alignment.role] == [
        (Strength.NONE, False), (Strength.PARTIAL, False)
    ]  # fmt: skip
    assert seen.alignment.company.state == "used" and [e.id for e in seen.elements] == [
        e.id for e in review().content.elements
    ], "a line of the job is no element"
    for form in ("text", "markdown", "html"):
        assert "your coach’s level" in report.render(store.answer(answer).review, form)
    made = json.loads(report.render(store.answer(answer).review, "json", id="x"))["result"]["content"]["alignment"]
    assert [each["strength"] for each in made["role"]["requirements"]] == ["none", "partial"]
    assert [each["state"] for each in made["company"]["items"]] == ["named", "used"]
    store.annotate([mine.level(spoken, "reason", Level.TOUCHED, T0), mine.standing(State.RETURNED, T0 + HOUR)])
    parcel = coach.prepare(store, [number], to="learner", at=T0 + HOUR)
    page = session_page(parcel, sound={})
    assert "partly served" in page and "named and used" in page and page.count("your coach’s level") == 3
    bundle = coach.write(parcel, tmp_path / "back.zip")
    coach.look_into(bundle, T0 + 2 * HOUR)
    text = letter([(spoken, replace(review(), content=told))], store.annotations(session_id=number), mine.by, (), {})
    assert f"- {OTHER_ROLE}: partly served" in text and "- Nights off: named and used" in text
    (line, other) = (e for e in agreement.scores(store).elements if e.element in ("role", "company"))
    assert (line.element, line.given, line.other) == ("company", 1, 1) and (other.given, other.other) == (2, 2)


def test_one_page_for_somebody_who_installs_nothing(store: Store, tmp_path: Path) -> None:
    number = theirs(store, HOSTILE.replace("\x07", ""))
    mine, (spoken, _) = author(store, number), list(store.answer_uids(number).values())
    store.annotate([
        mine.note(spoken, HOSTILE, T0, time=TimeSpan(2.0, 3.0), good=True), mine.summary(HOSTILE, T0),
        mine.note(spoken, "A long way round.", T0, time=TimeSpan(4.0, 5.0)), mine.note(spoken, "No time.", T0),
        mine.verdict(spoken, "pitfall:money", Verdict.STRUCK, T0), mine.rating("delivery", "pace", 2, T0),
        mine.assignment(Assignment(("career-goals",), metrics_off=frozenset({"hedges"})), T0),
        mine.standing(State.RETURNED, T0 + timedelta(days=1)),
    ])  # fmt: skip
    parcel = coach.prepare(store, [number], to="learner", at=T0)
    heard = {digest: store.sound(digest) for digest in parcel.sounds}
    made = session_page(parcel, sound=heard)
    assert made == session_page(parcel, sound=heard), "same parcel, same page"
    moments = made[made.index("Moments to hear") : made.index("For next time")]
    assert moments.count("<li>") == 2 and moments.count("★") == 1 and "A long way round." in moments
    assert "<img" not in made and "Pay as the aim" not in made and "alert(1)&gt;" in made
    assert "default-src 'none'" in made and "unsafe" not in made and not re.search(r'(?:src|href)="https?:', made)
    assert made.count("data:audio/wav;base64,") == 1 and "Easy to keep up with." in made
    assert "career goals" in made and "Not measured: Softening words." in made
    bundle = coach.write(parcel, tmp_path / "b.zip", page=made)
    with zipfile.ZipFile(bundle) as raw:
        assert raw.read("open-me.html").decode() == made
    coach.look_into(bundle, T0 + timedelta(days=2))


def test_snippets_keep_their_keys_and_lose_no_words(store: Store) -> None:
    ready_ones = list(coaching.snippets(store))
    more = [("", "Say the end first, then."), ("job", "Which job?"), ("empty", " ")]
    coaching.save_snippets(store, [*coaching.snippets(store).items(), *more], T0)
    assert list(coaching.snippets(store)) == [*ready_ones, "Say the end", "job 2"]
    coaching.save_snippets(store, [("z", "Last."), ("a", "First.")], T0)
    assert coaching.snippets(store) == {"z": "Last.", "a": "First."} and list(coaching.snippets(store)) == ["z", "a"]


def test_a_rubric_changed_under_its_name_takes_the_place_of_the_earlier_one(store: Store) -> None:
    first, better = (own("Mine", [("Ends", ("breaks off", words))]) for words in ("ends", "ends with what came of it"))
    coaching.keep_own(store, first, T0)
    coaching.keep_own(store, better, T0)
    assert coaching.rubrics(store)[3:] == (better,)
    assert first in coaching.rubrics(store, {first.id}), "a review that was rated by it still shows it"
    coaching.put_away(store, better.id, T0)
    assert coaching.rubrics(store)[3:] == () and better in coach.own_rubrics(store)
    coaching.keep_own(store, first, T0)
    assert coaching.rubrics(store)[3:] == (first,)


# agreement


def test_agreement_counts_coaches_and_learners(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    numbers = [theirs(store, name) for name in ("Ana", "Bo")]
    for number, verdict in zip(numbers, (Verdict.KEPT, Verdict.STRUCK)):
        spoken = next(iter(store.answer_uids(number).values()))
        mine = author(store, number)
        store.annotate([
            mine.verdict(spoken, "pitfall:money", verdict, T0, "An aside."),
            mine.level(spoken, "reason", Level.CLEAR, T0),
            mine.level(spoken, "aspiration", Level.CLEAR, T0),
        ])  # fmt: skip
    own_one = practised(store)
    store.reply(next(iter(store.answer_uids(own_one))), Reply("pitfall:money", "meant_it", T0))
    made = agreement.scores(store)
    (money,) = made.rules
    assert (money.kept, money.struck, money.meant_it, money.not_said, money.share) == (1, 1, 1, 0, pytest.approx(1 / 3))
    assert [(e.element, e.given, e.other) for e in made.elements] == [("aspiration", 2, 0), ("reason", 2, 2)]
    assert [(d.rule, d.who, d.reason) for d in made.disputed] == [
        ("money", "Cy", "An aside."), ("money", "the learner", "I meant it that way"),
    ]  # fmt: skip
    assert all(d.quote.startswith("The pay is good") for d in made.disputed)
    assert any("33%" in line for line in agreement.lines(made))
    folder = tmp_path / "samples" / "answers"
    folder.mkdir(parents=True)
    (folder / "coach.toml").write_text(agreement.cases(store), encoding="utf-8")
    rows = {row["label"]: row for row in labelled(tmp_path / "samples")}
    assert rows["bad"]["pitfalls"] == ["money"] and rows["bad"]["also"] == ["no_employer_view"]
    assert rows["good"]["traps"] == ["money"] and rows["good"]["pitfalls"] == []
    assert rows["good"]["text"] == review().transcript.text and "reason" in rows["good"]["elements"]
    from trainer.evaluation import content

    result = content.run(tmp_path / "samples", part="all")
    assert result.answers == 2 and result.good == 1
    assert cli.main(["eval", "--cases", str(folder / "coach.toml")]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "2 answers that coaches judged; they said 2 times whether a pitfall is one"
    assert differing.make_cases().decode("utf-8") == agreement.cases(store) and differing.read_scores() == made
    assert differing.called("money") == "Pay as the aim" and differing.called("a_rule_gone") == "A rule gone"
    assert [each.rule for each in differing.in_order(made)] == ["money"]
    assert told[2].split()[0] == "money"
    with pytest.MonkeyPatch.context() as patch:  # what the rules say of these words is not what is tested here
        patch.setattr(content, "_pitfalls", lambda *_: {"money"})
        tally = content.run(tmp_path / "samples", part="all").rules["money"]
    assert (len(tally.hits), tally.misses, len(tally.false_alarms)) == (1, [], 1), "found in both, struck in one"


@pytest.mark.parametrize(
    ("text", "says"),
    [("[[answer", "cannot be read"), ("answer = 3", "holds no answers"), ("answer = [3]", "answer 1 is none"),
     ('[[answer]]\nid = "a"\ntext = "I plan."', "question is missing"),
     ('[[answer]]\nid = "a"\nquestion = "Why?"\ntext = "I plan."\npitfalls = "money"', "no list of names"),
     ('[[answer]]\nid = "a"\nquestion = "Why?"\ntext = "I plan."\nstage = "king"', "no stage")],
)  # fmt: skip
def test_cases_that_are_none_are_refused_with_their_place(text: str, says: str, tmp_path: Path) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=f"theirs.toml.*{says}") as caught:
        cases.lines([file])
    assert caught.value.hint


def test_nobody_said_anything_yet(store: Store) -> None:
    theirs(store)
    assert list(agreement.lines(agreement.scores(store))) == ["Nobody has said anything about a finding yet."]
    assert tomllib.loads(agreement.cases(store)) == {}


# cohort


def test_the_cohort_is_in_the_order_of_names_and_follows_the_coach(store: Store) -> None:
    for name, at in (("Zoe", T0), ("Ana", T0), ("Ana", T0 + timedelta(days=40))):
        theirs(store, name, at)
    practised(store, "Me")
    made = cohort.table(store, "element:role_link")
    assert made.months == ("2025-03", "2025-04")
    assert [(line.name, line.cells, line.newest) for line in made.lines if line.answers] == [
        ("Ana", ("0 of 2", "0 of 2"), "not heard yet"), ("Zoe", ("0 of 2", ""), "not heard yet"),
    ]  # fmt: skip
    number = store.sessions(learner=store.person("Zoe", at=T0).id)[0].id
    first = next(iter(store.answer_uids(number).values()))
    store.annotate([author(store, number).level(first, "role_link", Level.CLEAR, T0)])
    assert cohort.table(store, "element:role_link").lines[-1].cells[0] == "1 of 2"
    pace = cohort.table(store, "metric:pace")
    assert pace.lines[0].cells == ("141", "141")
    assert set(cohort.things(store)) >= {"element:role_link", "metric:pace"}


def test_no_cell_of_the_csv_is_a_formula(store: Store) -> None:
    theirs(store, '=HYPERLINK("http://x")')
    theirs(store, "@SUM(1+1)\x00\u202e")
    rows = list(csv.reader(io.StringIO(cohort.to_csv(store))))
    assert {row[0] for row in rows[1:]} == {'\'=HYPERLINK("http://x")', "'@SUM(1+1)\ufffd"}
    assert any(row[1:2] + row[3:6] == ["2025-03-01T09:00Z", "metric", "pace", "141.235"] for row in rows)
    for text in ("=1", "+1", "-1", "@a", "\t=1", "|x", "%x", " =1"):
        assert cohort.harmless(text).startswith("'"), text
    assert cohort.harmless("Ana - Bo") == "Ana - Bo"


# people


def test_everything_held_about_somebody_comes_in_one_file(store: Store, tmp_path: Path) -> None:
    number = theirs(store)
    ana = store.learner_of(number)
    store.remember_name("Ana's iPhone", ana.id)
    spoken = next(iter(store.answer_uids(number).values()))
    store.annotate([author(store, number).verdict(spoken, "pitfall:money", Verdict.STRUCK, T0, "An aside.")])
    with zipfile.ZipFile(person.export(store, ana.id, tmp_path / "held.zip", T0)) as held:
        names = held.namelist()
        assert sum(name.startswith("media/") for name in names) == 1
        about = json.loads(held.read("person.json"))
        assert about["names_in_recordings"] == ["ana's iphone"] and about["sessions"] == [number]
        assert "An aside." in held.read(f"sessions/{number}/said.json").decode()
        assert len([name for name in names if "/answer-" in name]) == 2
        assert json.loads(held.read("figures/metric.json"))


# the command line


def run(*words: str) -> int:
    return cli.main(["coach", *words])


def test_the_command_line_goes_there_and_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = handed_in(tmp_path / "learner", tmp_path / "in.zip")
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "coach"))
    assert run("import", str(bundle), "--as", "coach", "--list") == 0
    assert run("import", str(bundle), "--as", "coach") == 0 and run("import", str(bundle), "--as", "coach") == 0
    out = capsys.readouterr()
    assert "New here: 1 session, 3 answers, 1 recording, 1 other mark." in out.out and "Nothing new" in out.out
    assert "From Ana Pérez, about Ana Pérez, for the coach." in out.err and "1 self-rating" in out.err
    assert run("export", "1", "--out", str(tmp_path / "back.zip")) == 2, "nobody has said their name yet"
    assert run("export", "1", "--name", "Cy", "--out", str(tmp_path / "back.zip")) == 2
    assert "not returned yet" in capsys.readouterr().err and not (tmp_path / "back.zip").exists()
    assert run("notes", "1", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == [], "the learner's own rating is seen after the coach's"
    assert run("export", "1", "--list") == 0, "looking at what would go is free"
    with Store.open() as store:
        mine = author(store, 1)
        rated = next(a for a in store.annotations(kind="self_rating")).key.split("/")
        store.annotate([mine.rating(*rated, 1, T0), mine.note("", "Come in earlier.", T0)])
        coaching.hand_back(store, 1, T0)
    assert run("export", "1", "--no-sound", "--page", "--out", str(tmp_path / "back.zip")) == 0
    assert run("export", "1", "--page-only", "--out", str(tmp_path / "page.html")) == 0
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    for words in (("notes", "1"), ("notes", "1", "--format", "json"), ("scores",), ("scores", "--format", "json"),
                  ("scores", "--disputed"), ("scores", "--cases", str(tmp_path / "c.toml")), ("cohort",), ("people",),
                  ("held", "Ana Pérez", "--out", str(tmp_path / "held.zip"))):  # fmt: skip
        assert run(*words) == 0, words
    out = capsys.readouterr().out
    assert "Ana Pérez" in out and "self_rating" in out
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "learner"))
    assert run("import", str(tmp_path / "back.zip")) == 0
    assert run("import", str(tmp_path / "page.html")) == 4 and run("import", str(tmp_path / "none.zip")) == 4
    assert run("notes", "99") == 2
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "coach"))
    assert run("forget", "nobody", "--yes") == 2
    assert run("forget", "ana pérez", "--yes") == 0
    assert "Deleted: 1 session, 3 answers" in capsys.readouterr().out
