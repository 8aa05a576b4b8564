"""People and what they say about answers: on every database the same, in every order the same, gone when they go."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fixtures_review import hearing, review, sound, typed
from trainer.annotations import ANSWERED, Annotation, Told, Verdict, body_of, merged, standing
from trainer.coach import Author
from trainer.errors import StoreError, UnknownName
from trainer.store import Store
from trainer.values import Answer, Level, Reply, Session

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(own_home: Path, database: str) -> Iterator[Store]:
    with Store.open() as opened:
        yield opened


def theirs(store: Store, name: str = "Ana", text: str = "I like maps.") -> int:
    made = review()
    spoken = Answer(made, T0, hearing(made), store.keep_sound(sound(0.5), ".wav"))
    return store.save_session(Session(T0, (spoken, Answer(typed(text), T0))), learner=store.person(name, at=T0).id)


def author(store: Store, session: int, name: str = "Cy") -> Author:
    return Author(store.session_uid(session), store.person(name, at=T0, role="coach").uid, name)


def test_a_person_is_found_by_name_and_by_the_names_of_recordings(store: Store) -> None:
    ana = store.person("  Ana   Pérez ", at=T0)
    assert ana.name == "Ana Pérez" and store.person("ana pérez", at=T0) == ana
    assert store.person("Ana Pérez", at=T0, role="coach") != ana, "one may be both"
    assert store.person_called("Ana's iPhone") is None
    store.remember_name("Ana's iPhone", ana.id)
    store.remember_name("SPEAKER_01", ana.id)
    assert store.person_called("ANA'S  iphone") == ana
    bo = store.person("Bo", at=T0)
    store.remember_name("speaker_01", bo.id)
    assert store.person_called("SPEAKER_01") == bo and store.names_of(ana.id) == ("ana's iphone",)
    store.rename_person(bo.id, "Bob")
    assert [p.name for p in store.people("learner")] == ["Ana Pérez", "Bob"]
    for name in ("", "  ", "x" * 201):
        with pytest.raises(StoreError, match="name"):
            store.person(name, at=T0)
    with pytest.raises(UnknownName):
        store.person_of(99)
    assert store.me("coach") is None
    me = store.person("Cy", at=T0, role="coach", mine=True)
    assert store.me("coach") == me and store.me("learner") is None


def test_a_learner_s_answers_are_not_one_s_own(store: Store) -> None:
    number = theirs(store)
    own = store.save_session(Session(T0, (Answer(typed("My own words."), T0),)))
    assert [row.opening for row in store.answers().rows] == ["My own words."]
    assert store.answers("maps").total == 0 and store.answers(learner=store.learner_of(number).id).total == 2
    assert store.answers(session_id=number).total == 2, "a session that is asked for is shown, whoever's it is"
    assert {fact.answer_id for fact in store.facts("element")} == {store.answers().rows[0].id}
    assert len(store.facts("metric", learner=store.learner_of(number).id)) > 3
    assert [(row.id, row.learner) for row in store.sessions()] == [(own, ""), (number, "Ana")]
    assert store.questions()[0][2] == 1 and [id for id, _ in store.marks()] == [store.answers().rows[0].id]
    store.set_learner(number, None)
    assert store.answers().total == 3 and store.learner_of(number) is None


def test_a_coach_s_level_stands_for_the_machine_s_everywhere(store: Store) -> None:
    number = theirs(store)
    (id, uid), _ = store.answer_uids(number).items()
    mine = author(store, number)
    assert store.answer(id).review.content.level_of("role_link") is Level.TOUCHED
    store.annotate([mine.level(uid, "role_link", Level.CLEAR, T0), mine.level(uid, "ambition", Level.THERE, T0)])
    seen = store.answer(id).review
    assert seen.content.level_of("role_link") is Level.CLEAR and seen.content.level_of("ambition") is Level.THERE
    assert "element:role_link" not in [focus.about for focus in seen.next.focus], "no advice to say what was heard"
    assert store.session(number).answers[0].review == seen
    (praise,) = seen.content.strengths
    later = T0 + timedelta(minutes=1)
    store.annotate(
        [mine.level(uid, praise.element, Level.TOUCHED, later), mine.level(uid, ANSWERED, Level.NOT_HEARD, later)]
    )
    seen = store.answer(id).review.content
    assert seen.strengths == (), "no praise for what the coach found hinted at"
    assert (seen.alignment.question.evidence, seen.alignment.question.to_the_point_s) == ((), None)
    learner = store.learner_of(number).id
    assert [f.state for f in store.facts("element", "role_link", learner=learner)] == ["clear", "not_heard"]
    assert store.revisions(id)[-1][1] == review(), "the machine's own word is kept beside it"
    store.revise(id, typed("Corrected words."), at=T0 + timedelta(hours=1))
    assert store.answer(id).review.content.level_of("role_link") is Level.CLEAR, "also over a new judgement"
    assert [f.state for f in store.facts("element", "role_link", learner=learner)] == ["clear", "not_heard"]
    other = author(store, number, "Di")
    store.annotate([other.level(uid, "role_link", Level.THERE, T0 + timedelta(minutes=5))])
    assert store.answer(id).review.content.level_of("role_link") is Level.THERE, "of two coaches the later one"
    later = T0 + timedelta(minutes=9)
    store.annotate([other.level(uid, "role_link", None, later), mine.level(uid, "role_link", None, later)])
    assert store.answer(id).review.content.level_of("role_link") is Level.NOT_HEARD, "taken back, the machine speaks"


def test_the_later_word_stays_whichever_comes_first(store: Store) -> None:
    number = theirs(store)
    uid = next(iter(store.answer_uids(number).values()))
    mine = author(store, number)
    early = mine.verdict(uid, "pitfall:money", Verdict.STRUCK, T0, "no")
    late = mine.verdict(uid, "pitfall:money", Verdict.KEPT, T0 + timedelta(seconds=1))
    assert store.annotate([late]) == 1 and store.annotate([early]) == 0 and store.annotate([late, early]) == 0
    assert store.annotations(session_id=number) == (late,)
    gone = mine.take_back(late, T0 + timedelta(seconds=2))
    store.annotate([gone])
    assert store.annotations(session_id=number) == (gone,) and gone.value is None
    with pytest.raises(UnknownName):
        store.annotate([dataclasses.replace(late, answer="f" * 32)])
    with pytest.raises(UnknownName):
        store.annotate([late, dataclasses.replace(late, session="f" * 32)])


def test_a_learner_goes_whole_and_what_went_is_said(store: Store) -> None:
    number, bo = theirs(store, text="quixotic-marker words"), theirs(store, "Bo", "Bo stays.")
    store.keep_sound(sound(0.5), ".wav")
    ana = store.learner_of(number)
    store.remember_name("Ana's iPhone", ana.id)
    uid = next(iter(store.answer_uids(number).values()))
    mine = author(store, number)
    store.annotate([mine.note(uid, "quixotic-note", T0), mine.level(uid, "reason", Level.CLEAR, T0)])
    store.reply(next(iter(store.answer_uids(number))), Reply("pitfall:money", "meant_it", T0))
    shared_sound = store.session(number).answers[0].media
    gone = store.delete_person(ana.id)
    assert (gone.deleted.sessions, gone.deleted.answers, gone.deleted.notes, gone.judgements) == (1, 2, 1, 2)
    assert gone.marks == 1 and gone.names == 1 and gone.figures > 5
    assert gone.deleted.sounds == 0 and store.sound(shared_sound), "sound that another learner's answer uses stays"
    assert "2 transcripts" in str(gone) and str(gone).startswith("Ana: Deleted: 1 session, 2 answers, 1 note")
    assert [row.id for row in store.sessions()] == [bo] and store.person_called("Ana's iPhone") is None
    assert [p.name for p in store.people("learner")] == ["Bo"]
    assert store.delete_person(store.learner_of(bo).id).deleted.sounds == 1
    with store.database.reading() as connection:
        for table in ("sessions", "answers", "revisions", "replies", "annotations", "facts", "aliases"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0, table
    if store.database.sqlite:
        held = b"".join(path.read_bytes() for path in store.folder.rglob("*") if path.is_file())
        assert b"quixotic" not in held and b"iphone" not in held, "nor in the pages the database has freed"
    with pytest.raises(UnknownName):
        store.delete_person(ana.id)


def told(text: str, minute: int, key: str, by: str = "a") -> Annotation:
    body = body_of(Told(text)) if text else ""
    return Annotation("s", "", by, "A", "summary", key, T0 + timedelta(minutes=minute), body)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.builds(told, st.sampled_from(["", "x", "y"]), st.integers(0, 3), st.sampled_from("pq")), max_size=8),
    st.randoms(),
)
def test_merging_knows_no_order_and_no_twice(given_: list[Annotation], random: object) -> None:
    shuffled = list(given_)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merged(given_) == merged(shuffled) == merged(shuffled + given_)
    half = len(given_) // 2
    apart = [*merged(given_[:half]).values(), *merged(given_[half:]).values()]
    assert merged(apart) == merged(given_), "merged apart and then together is the same"
    assert all(each.body for each in standing(given_))
