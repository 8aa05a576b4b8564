"""Bundles: what goes out comes in whole, in every order the same; what is hostile is refused and changes nothing.

Above 300 lines: what goes out, comes in and is merged is followed with the same two stores.
"""

import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio.values import TimeSpan, VoiceVariation
from tests.fixtures_review import hearing, review, sound, typed
from tests.fuzzing import examples
from trainer import studio
from trainer.annotations import CHOSEN, Judged, Standing, State, Verdict
from trainer.cli import main
from trainer.coach import TO_COACH, TO_LEARNER, Author, look_into, prepare, take_in, things, write
from trainer.coach.exchange import keep_rubric, own_rubrics
from trainer.coach.rubric import own
from trainer.errors import StoreError, WrongCall
from trainer.store import Store
from trainer.studio import coaching
from trainer.values import Answer, Level, Reply, Session

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
NOW = datetime(2025, 3, 2, 9, 0, tzinfo=UTC)


def kept_session(store: Store, text: str = "I like maps.") -> int:
    made, varied = review(), VoiceVariation(2.25, 3.125, (TimeSpan(5.0, 9.0),))
    spoken = Answer(made, T0, replace(hearing(made), voice=varied), store.keep_sound(sound(0.5), ".wav"), starred=True)
    return store.save_session(Session(T0, (spoken, Answer(typed(text), T0)), (), "Monday"))


@pytest.fixture
def learner(tmp_path: Path, database: str) -> Iterator[Store]:
    with Store(tmp_path / "learner") as store:
        store.person("Ana", at=T0, mine=True)
        kept_session(store)
        yield store


@pytest.fixture
def coach(tmp_path: Path, database: str) -> Iterator[Store]:
    with Store(tmp_path / "coach") as store:
        store.person("Cy", at=T0, role="coach", mine=True)
        yield store


def sent(store: Store, to: str, target: Path, **more: Any) -> Path:
    ids = [row.id for row in store.sessions()]
    return write(prepare(store, ids, to=to, at=NOW, **more), target)


def taken(store: Store, bundle: Path, as_coach: bool, **more: Any) -> Any:
    parcel, digest = look_into(bundle, NOW)
    return take_in(store, parcel, digest, at=NOW, as_coach=as_coach, **more)


def author(store: Store) -> Author:
    me = store.me("coach")
    (row,) = store.sessions()
    return Author(store.session_uid(row.id), me.uid, me.name)


def uids(store: Store) -> list[str]:
    (row,) = store.sessions()
    return list(store.answer_uids(row.id).values())


def said(store: Store) -> set[Any]:
    return {a for row in store.sessions() for a in store.annotations(session_id=row.id) if a.body}


def everything(store: Store) -> tuple[Any, ...]:
    """All a store holds, for seeing that nothing changed."""
    with store.database.reading() as connection:
        tables = [
            tuple(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1").fetchall()))
            for name in ("sessions", "answers", "revisions", "replies", "annotations", "people", "aliases", "bundles",
                         "texts", "facts")
        ]  # fmt: skip
    return (*tables, sorted(path.name for path in store.media.folder.rglob("*") if path.is_file()))


# there and back


def test_a_learner_s_session_reaches_the_coach_whole(learner: Store, coach: Store, tmp_path: Path) -> None:
    bundle = sent(learner, TO_COACH, tmp_path / "to-coach.zip")
    told, left_out = taken(coach, bundle, True)
    assert (told.sessions, told.answers, told.sounds, left_out) == (1, 2, 1, 0)
    (row,) = coach.sessions()
    assert row.learner == "Ana" and row.title == "Monday"
    before, after = learner.session(learner.sessions()[0].id), coach.session(row.id)
    assert [replace(a, starred=False) for a in before.answers] == list(after.answers), "all but the private star"
    assert coach.sound(after.answers[0].media) == sound(0.5)
    assert coach.answers().total == 0, "a learner's answers are not the coach's own"
    assert coach.answers(learner=coach.learner_of(row.id).id).total == 2


def test_an_answer_travels_without_its_sound_both_ways_and_the_sound_joins_it_later(
    learner: Store, coach: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told, _ = taken(coach, sent(learner, TO_COACH, tmp_path / "words.zip", sound=False), True)
    assert (told.answers, told.sounds) == (2, 0)
    (row,) = coach.sessions()
    spoken = coach.session(row.id).answers[0]
    assert spoken.media is not None and coach.sound_if_here(spoken.media) is None
    not_here = "The sound is not here"
    assert not_here in coaching.page(coach, coaching.seats(coach, row.id)[0])
    mine, (uid, _) = author(coach), uids(coach)
    coach.annotate([mine.note(uid, "Listen.", T0, time=TimeSpan(2.0, 4.0)), mine.standing(State.RETURNED, T0)])
    back = sent(coach, TO_LEARNER, tmp_path / "back.zip")  # what is not here cannot go onward
    with Store(tmp_path / "new computer") as home:
        told, _ = taken(home, back, False)
        assert (told.answers, told.sounds, told.notes) == (2, 0, 1)
        (number, _) = home.answer_uids(home.sessions()[0].id)
        assert studio.kept(home, number)[1].sound is None
        assert not_here in studio.hand_out(home, number, "html").data.decode()
        with zipfile.ZipFile(home.export(tmp_path / "all.zip", private=True)) as whole:
            assert not [name for name in whole.namelist() if name.startswith("media/")]
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path / "new computer"))
    assert main(["sessions", "show", "1", "--format", "html"]) == 0 and not_here in capsys.readouterr().out
    told, _ = taken(coach, sent(learner, TO_COACH, tmp_path / "sound.zip"), True)
    assert (told.answers, told.sounds) == (0, 1) and coach.sound(spoken.media) == sound(0.5)
    assert not_here not in coaching.page(coach, coaching.seats(coach, row.id)[0])


def test_the_same_bundle_twice_changes_nothing(learner: Store, coach: Store, tmp_path: Path) -> None:
    bundle = sent(learner, TO_COACH, tmp_path / "b.zip")
    taken(coach, bundle, True)
    before = everything(coach)
    told, _ = taken(coach, bundle, True)
    assert told.nothing and "Nothing new" in str(told)
    assert everything(coach) == before


def test_the_learner_gets_what_was_kept_and_the_coach_keeps_what_was_struck(
    learner: Store, coach: Store, tmp_path: Path
) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "b.zip"), True)
    mine, (spoken, _) = author(coach), uids(coach)
    coach.annotate([
        mine.note(spoken, "This opening works.", T0, time=TimeSpan(2.0, 4.0), good=True),
        mine.verdict(spoken, "pitfall:money", Verdict.STRUCK, T0, "They said it as an aside."),
        mine.verdict(spoken, "pitfall:no_employer_view", Verdict.KEPT, T0),
        mine.level(spoken, "reason", Level.CLEAR, T0),
        mine.standing(State.RETURNED, T0 + timedelta(hours=1)),
    ])  # fmt: skip
    number = coach.sessions()[0].id
    parcel = prepare(coach, [number], to=TO_LEARNER, at=NOW)
    said_of, contents = "of the program’s findings, levels and figures kept", coaching.what_goes(coach, number, NOW)
    assert contents == parcel.contents, "what is said before a review is returned is what the bundle says"
    assert any("1 comment" in line and f"1 {said_of}" in line for line in contents), contents
    stays = sum(len(things(a.answer.review)) for a in coach.carried(number).answers) - 2
    assert parcel.withheld == stays > 8
    assert f"Stays behind: {stays} of the program’s findings, levels and figures, struck or not looked at." in contents
    send = {"do": "send", "only_comments": False, "rest": True}
    coaching.act(coach, number, [send], NOW)
    assert prepare(coach, [number], to=TO_LEARNER, at=NOW).withheld == 1, "the struck finding"
    assert any("did not look at go along" in line for line in coaching.what_goes(coach, number, NOW))
    coaching.act(coach, number, [{**send, "only_comments": True}], NOW)
    assert any("only the coach’s own words go" in line for line in coaching.what_goes(coach, number, NOW))
    coaching.hand_back(coach, number, NOW)
    assert coaching.my_file(coach, number).standing == Standing(State.RETURNED, only_comments=True, rest=True)
    coaching.act(coach, number, [{**send, "rest": False}], NOW)
    parcel = prepare(coach, [number], to=TO_LEARNER, at=NOW)
    bundle = write(parcel, tmp_path / "back.zip")
    with zipfile.ZipFile(bundle) as raw:
        text = "".join(raw.read(name).decode() for name in raw.namelist() if name.endswith(".json"))
    assert "aside" not in text and "Pay as the aim" not in text, "a struck finding leaves no word behind"
    taken(learner, bundle, False)
    assert len(learner.sessions()) == 1 and learner.sessions()[0].learner == ""
    number = next(id for id, uid in learner.answer_uids(learner.sessions()[0].id).items() if uid == spoken)
    assert learner.answer(number).review.content.level_of("reason") is Level.CLEAR
    assert [fact.state for fact in learner.facts("element", "reason")] == ["clear"]
    assert learner.revisions(number)[0][1] == review(), "the machine's own judgement is never written over"
    assert {a.kind for a in said(learner)} == {"note", "verdict", "level", "standing"}
    assert any(a.kind == "verdict" and a.value.reason for a in said(coach))


def test_only_my_comments_is_one_switch(learner: Store, coach: Store, tmp_path: Path) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "b.zip"), True)
    mine, (spoken, _) = author(coach), uids(coach)
    coach.annotate([mine.note(spoken, "Lovely.", T0), mine.standing(State.RETURNED, T0, only_comments=True)])
    bundle = sent(coach, TO_LEARNER, tmp_path / "back.zip", sound=False)
    with zipfile.ZipFile(bundle) as raw:
        (name,) = [n for n in raw.namelist() if n.startswith("sessions/")]
        text = raw.read(name).decode()
        assert not [n for n in raw.namelist() if n.startswith("media/")]
    heard = look_into(bundle, NOW)[0].sessions[0].answers[0].answer.hearing
    assert not heard.fillers and not heard.pauses and not heard.activity.speech and not heard.voice.flat_spans
    assert heard.voice.pitch_semitones is None and heard.voice.loudness_db is None
    for machine in ("Pay as the aim", "words a minute", "easy to believe", "So, yeah"):
        assert machine not in text
    (number,) = [id for id, uid in coach.answer_uids(coach.sessions()[0].id).items() if uid == spoken]
    whole = coach.answer(number)
    assert whole.review == review() and whole.hearing.pauses, "the coach's own copy keeps everything"
    for figure in ("filler_sounds", "pauses", "loudness_variation"):
        coach.annotate([mine.verdict(spoken, f"metric:{figure}", Verdict.KEPT, T0)])
    coach.annotate([mine.standing(State.RETURNED, NOW)])
    kept = prepare(coach, [coach.sessions()[0].id], to=TO_LEARNER, at=NOW).sessions[0].answers[0].answer.hearing
    voice = VoiceVariation(None, 3.125, (), pitch_because=CHOSEN)
    assert kept == replace(whole.hearing, voice=voice), "what a kept figure was taken from goes with it"


def test_a_verdict_that_was_kept_and_then_struck_is_gone_for_the_learner(
    learner: Store, coach: Store, tmp_path: Path
) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "b.zip"), True)
    mine, (spoken, _) = author(coach), uids(coach)
    for at, verdict in enumerate((Verdict.KEPT, Verdict.STRUCK)):
        when = T0 + timedelta(minutes=at)
        coach.annotate([mine.verdict(spoken, "pitfall:money", verdict, when), mine.standing(State.RETURNED, when)])
        taken(learner, sent(coach, TO_LEARNER, tmp_path / f"{at}.zip"), False)
        assert [a.value for a in said(learner) if a.kind == "verdict"] == [Judged(verdict)]
    taken(coach, sent(learner, TO_COACH, tmp_path / "again.zip"), True)
    assert [a.value.verdict for a in said(coach) if a.kind == "verdict"] == [Verdict.STRUCK]


def test_a_bundle_carries_what_its_coach_and_others_who_speak_kept(
    learner: Store, coach: Store, tmp_path: Path
) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "b.zip"), True)
    number, (uid, _) = coach.sessions()[0].id, uids(coach)
    mine, other = author(coach), Author(coach.session_uid(number), "d" * 32, "Di")
    coach.person("Di", at=T0, role="coach", uid=other.by)
    coach.annotate([
        mine.verdict(uid, "pitfall:no_employer_view", Verdict.KEPT, T0),
        other.verdict(uid, "pitfall:money", Verdict.KEPT, T0),
    ])  # fmt: skip

    def goes(minute: int, by: Author, state: State, **more: Any) -> list[str]:
        coach.annotate([by.standing(state, T0 + timedelta(minutes=minute), **more)])
        answer = prepare(coach, [number], to=TO_LEARNER, at=NOW).sessions[0].answers[0].answer
        assert not answer.review.delivery.measurements, "what nobody looked at goes when the coach who sends it says so"
        return [finding.rule for finding in answer.review.content.findings]

    assert goes(1, other, State.IN_REVIEW) == ["no_employer_view"], "not returned yet"
    assert goes(2, other, State.RETURNED, only_comments=True) == ["no_employer_view"]
    assert set(goes(3, other, State.RETURNED, rest=True)) == {"money", "no_employer_view"}
    assert goes(4, mine, State.RETURNED, only_comments=True) == []


def test_a_second_return_of_what_the_coach_took_in_brings_what_is_kept_since(
    learner: Store, coach: Store, tmp_path: Path
) -> None:
    digest = coach.keep_sound(sound(0.5), ".wav")
    ana = coach.person("Ana", at=T0, uid=learner.me("learner").uid)
    number = coach.save_session(Session(T0, (Answer(review(), T0, None, digest),)), learner=ana.id)
    mine, bundles = Author(coach.session_uid(number), coach.me("coach").uid, "Cy"), []
    uid, whole = next(iter(coach.answer_uids(number).values())), review()

    def hand_back(minute: int, *said: Any, **more: Any) -> None:
        at = T0 + timedelta(minutes=minute)
        coach.annotate([*(say(at) for say in said), mine.standing(State.RETURNED, at, **more)])
        bundles.append(write(prepare(coach, [number], to=TO_LEARNER, at=at), tmp_path / f"{minute}.zip"))

    def keep(key: str, verdict: Verdict = Verdict.KEPT) -> Any:
        return lambda at: mine.verdict(uid, key, verdict, at)

    def shown(store: Store) -> Any:
        id = next(id for s in store.sessions() for id, u in store.answer_uids(s.id).items() if u == uid)
        made = studio.kept(store, id)[1].review
        return [f.rule for f in made.content.findings], [m.metric for m in made.delivery.measurements], made

    hand_back(1, lambda at: mine.note(uid, "Listen to this.", at), only_comments=True)
    hand_back(2, keep("pitfall:no_employer_view"))
    hand_back(3, keep("pitfall:money"), keep("role_link"), keep("metric:pace", Verdict.STRUCK), rest=True)
    hand_back(
        4, keep("pitfall:no_employer_view", Verdict.STRUCK), lambda at: mine.level(uid, "reason", Level.CLEAR, at)
    )
    ends = []
    for order in ((0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)):
        with Store(tmp_path / "-".join(map(str, order))) as home:
            home.person("Ana", at=T0, uid=ana.uid, mine=True)
            for step in order:
                taken(home, bundles[step], False)
                if order == (0, 1, 2, 3):
                    ends.append(shown(home)[:2])
            left = everything(home)
            assert all(taken(home, each, False)[0].nothing for each in bundles) and everything(home) == left
            found, figures, made = shown(home)
            assert found == ["money"] and not figures, order
            assert {e.id for e in made.content.elements} == {"role_link", "reason"}, "a level comes with its evidence"
            assert next(e for e in made.content.elements if e.id == "reason").evidence, order
    rest = [m.metric for m in whole.delivery.measurements if m.metric != "pace"]
    assert ends == [([], []), (["no_employer_view"], []), (["money", "no_employer_view"], rest), (["money"], [])]


def test_a_part_that_comes_back_to_the_coach_never_takes_the_place_of_the_whole(coach: Store, tmp_path: Path) -> None:
    ana, whole = coach.person("Ana", at=T0), replace(review(), content=replace(review().content, rules_run=()))
    number = coach.save_session(Session(T0, (Answer(whole, T0),)), learner=ana.id)
    mine, uid = author(coach), uids(coach)[0]
    kept = [mine.verdict(uid, each.key, Verdict.KEPT, T0) for each in things(whole)]
    coach.annotate([*kept, mine.standing(State.RETURNED, T0, rest=True)])
    with Store(tmp_path / "home") as home:
        taken(home, sent(coach, TO_LEARNER, tmp_path / "back.zip"), False)
        told, _ = taken(coach, sent(home, TO_COACH, tmp_path / "again.zip"), True)
    assert not told.judgements and coach.session(number).answers[0].review == whole


def test_what_a_coach_did_not_send_stays_away_when_the_learner_judges_the_answer_again(
    learner: Store, coach: Store, tmp_path: Path
) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "b.zip"), True)
    mine, (spoken, _) = author(coach), uids(coach)
    coach.annotate([
        mine.verdict(spoken, "pitfall:money", Verdict.STRUCK, T0, "They said it as an aside."),
        mine.verdict(spoken, "metric:pace", Verdict.STRUCK, T0), mine.standing(State.RETURNED, NOW, rest=True),
    ])  # fmt: skip
    bundle = sent(coach, TO_LEARNER, tmp_path / "back.zip")
    taken(learner, bundle, False)
    number = next(id for id, uid in learner.answer_uids(learner.sessions()[0].id).items() if uid == spoken)
    with Store(tmp_path / "new") as elsewhere:
        taken(elsewhere, bundle, False, mine=True)
        other = next(id for id, uid in elsewhere.answer_uids(elsewhere.sessions()[0].id).items() if uid == spoken)
        for store, id in ((learner, number), (elsewhere, other)):
            for _ in range(2):
                made = studio.kept(store, id)[1].review
                assert not made.content.findings, "struck, or not looked at"
                metrics = [m.metric for m in made.delivery.measurements]
                assert metrics == [m.metric for m in review().delivery.measurements if m.metric != "pace"]
                store.revise(id, review(), at=NOW + timedelta(hours=1))


def test_a_newer_judgement_of_the_learner_s_reaches_the_coach(learner: Store, coach: Store, tmp_path: Path) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "1.zip"), True)
    number = learner.answers("maps").rows[0].id
    learner.revise(number, typed("I love maps and charts."), at=T0 + timedelta(hours=1))
    learner.reply(number, Reply("pitfall:money", "meant_it", T0))
    told, _ = taken(coach, sent(learner, TO_COACH, tmp_path / "2.zip"), True)
    assert (told.sessions, told.answers, told.judgements, told.replies) == (0, 0, 1, 1)
    session = coach.session(coach.sessions()[0].id)
    assert session.answers[1].review.transcript.text == "I love maps and charts."


def test_rubrics_of_one_s_own_travel_with_their_ratings(learner: Store, coach: Store, tmp_path: Path) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "1.zip"), True)
    rubric = own("Teaching", [("Board", ("not yet", "partly", "clear"))])
    keep_rubric(coach, rubric, T0)
    coach.annotate([author(coach).rating(rubric.id, "c1", 2, T0), author(coach).standing(State.RETURNED, T0)])
    taken(learner, sent(coach, TO_LEARNER, tmp_path / "2.zip"), False)
    assert own_rubrics(learner) == (rubric,)


def test_a_bundle_for_somebody_else_asks_first(learner: Store, coach: Store, tmp_path: Path) -> None:
    other = coach.person("Bo", at=T0)
    number = coach.save_session(Session(T0, (Answer(typed("Mine."), T0),)), learner=other.id)
    bundle = write(prepare(coach, [number], to=TO_LEARNER, at=NOW), tmp_path / "bo.zip")
    before = everything(learner)
    with pytest.raises(WrongCall, match="Bo"):
        taken(learner, bundle, False)
    assert everything(learner) == before
    told, _ = taken(learner, bundle, False, mine=True)
    assert told.sessions == 1 and learner.answers("mine").total == 1


def test_words_in_my_name_that_i_never_wrote_are_left_out(learner: Store, coach: Store, tmp_path: Path) -> None:
    taken(coach, sent(learner, TO_COACH, tmp_path / "1.zip"), True)
    me = author(coach)
    coach.annotate([me.note(uids(coach)[0], "Mine.", T0, key="a" * 32), me.standing(State.RETURNED, T0)])
    taken(learner, sent(coach, TO_LEARNER, tmp_path / "2.zip"), False)
    forged = me.note(uids(learner)[0], "You are hired!", T0 + timedelta(hours=2), key="a" * 32)
    learner.annotate([forged, me.note(uids(learner)[0], "Also me", T0, key="b" * 32)])
    _, left_out = taken(coach, sent(learner, TO_COACH, tmp_path / "3.zip"), True)
    assert left_out == 2
    assert [a.value.text for a in said(coach) if a.kind == "note"] == ["Mine."]


def test_the_same_parcel_gives_the_same_bytes(learner: Store, tmp_path: Path) -> None:
    first, second = sent(learner, TO_COACH, tmp_path / "a.zip"), sent(learner, TO_COACH, tmp_path / "b.zip")
    assert first.read_bytes() == second.read_bytes()


def test_a_full_disk_leaves_no_half_bundle(learner: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        sent(learner, TO_COACH, tmp_path / "none" / "a.zip")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["learner"]


def test_nobody_sends_without_a_name_or_for_two_people(coach: Store, tmp_path: Path) -> None:
    with Store(tmp_path / "nameless") as store:
        number = kept_session(store)
        with pytest.raises(WrongCall, match="name"):
            prepare(store, [number], to=TO_COACH, at=NOW)
    people = [coach.person(name, at=T0) for name in ("Ana", "Bo")]
    ids = [coach.save_session(Session(T0), learner=each.id) for each in people]
    with pytest.raises(WrongCall, match="different people"):
        prepare(coach, ids, to=TO_LEARNER, at=NOW)


# in every order


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("note"), st.sampled_from("ab"), st.integers(0, 2), st.integers(0, 5)),
        st.tuples(st.just("undo"), st.sampled_from("ab"), st.integers(0, 2), st.integers(0, 5)),
        st.tuples(st.just("send"), st.sampled_from(["l>a", "l>b", "a>l", "b>l", "a>b", "b>a"]), st.just(0), st.just(0)),
    ),
    max_size=10,
)  # fmt: skip


@settings(max_examples=examples(12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, last=st.permutations(["l>a", "l>b", "a>l", "b>l", "a>b", "b>a"]))
def test_two_coaches_and_a_learner_end_with_the_same_notes_in_every_order(
    tmp_path_factory: pytest.TempPathFactory, acts: list[Any], last: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    with Store(folder / "l") as learner, Store(folder / "a") as a, Store(folder / "b") as b:
        learner.person("Ana", at=T0, mine=True)
        a.person("Cy", at=T0, role="coach", mine=True)
        b.person("Cy", at=T0, role="coach", mine=True)
        learner.save_session(Session(T0, (Answer(typed("One."), T0),)))
        stores = {"l": learner, "a": a, "b": b}
        count = itertools.count()

        def send(way: str) -> None:
            one, other = way.split(">")
            to = TO_LEARNER if other == "l" else TO_COACH
            taken(stores[other], sent(stores[one], to, folder / f"{next(count)}.zip", sound=False), other != "l")

        send("l>a")
        send("l>b")
        for kind, who, key, minute in acts:
            if kind == "send":
                send(who)
                continue
            mine, when = author(stores[who]), T0 + timedelta(minutes=minute)
            place = mine.note(uids(learner)[0], f"{who}{key}{minute}", when, key=f"{key}" * 32)
            stores[who].annotate([place if kind == "note" else mine.take_back(place, when)])
        for each in (a, b):
            each.annotate([author(each).standing(State.RETURNED, T0 + timedelta(hours=1))])
        for way in (*last, *last):
            send(way)
        assert said(learner) == said(a) == said(b)
        before = [everything(each) for each in (learner, a, b)]
        for way in last:
            send(way)
        assert [everything(each)[4] for each in (learner, a, b)] == [each[4] for each in before], "and stay there"
