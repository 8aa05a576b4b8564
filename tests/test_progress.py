"""Over time: points that come from answers, ranges with their source, and what How I speak holds back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from audio.values import TimeSpan, Transcript, Word
from tests.fixtures_review import review, sound, typed
from trainer import progress, studio
from trainer.annotations import State, Verdict
from trainer.coach import Author
from trainer.progress import View
from trainer.questions import Bank, load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Level, Manner, Measurement, Review, Session

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
PLAIN = Settings()
SECOND = Settings(manner=Manner.SECOND_LANGUAGE)
STAMMER = Settings(manner=Manner.STAMMER)


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank()


@pytest.fixture
def store(tmp_path: Path, database: str) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        yield opened


def at(day: int) -> datetime:
    return NOW + timedelta(days=day)


def judged(pace: float | None, link: Level = Level.TOUCHED, question: str = "career-aspirations") -> Review:
    """The example review with another pace and another level of one element."""
    made = review()
    figures = tuple(
        each if each.metric != "pace" else replace(each, value=pace, because="" if pace else "it was too short")
        for each in made.delivery.measurements
    )
    elements = tuple(each if each.id != "role_link" else replace(each, level=link) for each in made.content.elements)
    return replace(
        made,
        question=replace(made.question, id=question),
        delivery=replace(made.delivery, measurements=figures),
        content=replace(made.content, elements=elements),
    )


def keep(store: Store, made: Review, day: int, seconds: float | None = 0.5) -> int:
    digest = None if seconds is None else store.keep_sound(sound(seconds), ".wav")
    store.save_session(Session(at(day), (Answer(made, at(day), None, digest),)))
    return store.answers(limit=1).rows[0].id if day == 99 else max(row.id for row in store.answers(limit=500).rows)


def test_a_figure_over_time_names_its_range_and_every_point_its_answer(store: Store, bank: Bank) -> None:
    paces = (100.0, 130.0, 200.0, None, 150.0)
    ids = [keep(store, judged(pace), day) for day, pace in enumerate(paces)]
    keep(store, typed(), 9, None)
    found = progress.metric_trend(store, "pace", View(), PLAIN, bank)
    assert found is not None and found.unit == "words a minute"
    assert [point.answer_id for point in found.points] == [ids[0], ids[1], ids[2], ids[4]]
    assert [point.place for point in found.points] == ["under", "inside", "over", "inside"]
    assert found.points[0].said == "100 words a minute, below the usual 120 to 170"
    assert found.points[2].said == "200 words a minute, above the usual 120 to 170"
    assert found.without == 1, "one had no figure, and the typed one is no spoken answer"
    assert found.range == "Usual: 120 to 170 words a minute (our own estimate from studies of fluent speech)."
    assert found.sentence == "Last time: 150 words a minute, inside the usual 120 to 170."
    for pace in (160.0, 170.0):
        keep(store, judged(pace), 20)
    found = progress.metric_trend(store, "pace", View(), PLAIN, bank)
    assert found is not None
    assert found.sentence.endswith("The middle one of the first three was 130, of the last three 160.")


def test_period_and_question_narrow_what_is_seen(store: Store, bank: Bank) -> None:
    for day in range(4):
        keep(store, judged(120.0 + day, question="career-goals" if day % 2 else "career-aspirations"), day)
    goals = progress.metric_trend(store, "pace", View("career-goals"), PLAIN, bank)
    late = progress.metric_trend(store, "pace", View(None, at(2)), PLAIN, bank)
    assert goals is not None and [p.value for p in goals.points] == [121.0, 123.0]
    assert late is not None and [p.value for p in late.points] == [122.0, 123.0]
    assert progress.metrics(store, View(None, at(30)), PLAIN) == ()
    nothing = progress.metric_trend(store, "pace", View(None, at(30)), PLAIN, bank)
    assert nothing is not None and nothing.points == () and nothing.sentence == ""


def test_a_range_of_ones_own_and_the_lengths_of_questions(store: Store, bank: Bank) -> None:
    keep(store, judged(150.0), 0)
    keep(store, judged(150.0, question="about-yourself"), 1)
    own = replace(PLAIN, bands={"pace": (None, 140.0), "length": (5.0, 10.0)})
    found = progress.metric_trend(store, "pace", View(), own, bank)
    assert found is not None and found.points[0].said == "150 words a minute, more than the usual 140"
    assert "chosen in the settings, in place of 120 to 170" in found.range
    lengths = progress.metric_trend(store, "length", View(), PLAIN, bank)
    assert lengths is not None and lengths.band is None and "its own usual length" in lengths.range
    for point in lengths.points:
        target = bank.get(point.question_id).target
        assert point.band is not None and (point.band.low, point.band.high) == (target.low_s, target.high_s)
    mine = progress.metric_trend(store, "length", View(), own, bank)
    assert mine is not None and mine.band is not None and (mine.band.low, mine.band.high) == (5.0, 10.0)


def test_an_element_counts_where_it_was_asked_for(store: Store, bank: Bank) -> None:
    levels = (Level.NOT_HEARD, Level.TOUCHED, Level.NOT_JUDGED, Level.THERE, Level.CLEAR)
    for day, level in enumerate(levels):
        keep(store, judged(150.0, level), day)
    asked = next(q.id for q in bank.questions if "role_link" not in q.core)
    keep(store, judged(150.0, Level.CLEAR, question=asked), 9)
    found = progress.element_trend(store, "role_link", View(), PLAIN, bank)
    assert found is not None and [p.value for p in found.points] == [0.0, 1.0, 2.0, 3.0] and found.without == 1
    assert [p.said for p in found.points] == list(progress.RUNGS)
    titles = [choice.title for choice in progress.elements(store, View("career-aspirations"), PLAIN, bank)]
    assert "How this job leads there" in titles
    for day in (20, 21):
        keep(store, judged(150.0, Level.CLEAR), day)
    found = progress.element_trend(store, "role_link", View(), PLAIN, bank)
    assert found is not None
    assert found.sentence == ("Last time: clear. It was heard in one of the first three, and in all of the last.")


def test_what_a_coach_struck_is_in_no_trend_and_one_who_kept_it_counts(store: Store, bank: Bank) -> None:
    _, second = (keep(store, judged(150.0 + day, Level.CLEAR), day, 40.0 + day) for day in range(2))
    session_id, uid = store.place_of(second)
    cora, carl = (Author(store.session_uid(session_id), id * 32, id) for id in "ab")
    abouts = ("metric:pace", "role_link", "aspiration")
    store.annotate(cora.verdict(uid, about, Verdict.STRUCK, at(2)) for about in abouts)

    def seen() -> list[int]:
        trends = (progress.metric_trend(store, "pace", View(), PLAIN, bank),
                  progress.element_trend(store, "role_link", View(), PLAIN, bank))  # fmt: skip
        takes = progress.then_and_now(store, "aspiration", View(), PLAIN)
        return [*(len(found.points) for found in trends if found is not None), 2 if takes.latest else 1]

    assert seen() == [2, 2, 2], "what was not handed back counts for nothing"
    assert len(studio.history(store, judged(1.0).question.id)) == 2
    store.annotate([cora.standing(State.RETURNED, at(3))])
    assert seen() == [1, 1, 1] and len(store.facts("metric", "pace")) == 2
    assert len(studio.history(store, judged(1.0).question.id)) == 1, "nor is its advice brought up again"
    store.annotate([carl.verdict(uid, "metric:pace", Verdict.KEPT, at(4)), carl.standing(State.RETURNED, at(4)),
                    cora.level(uid, "role_link", Level.TOUCHED, at(5))])  # fmt: skip
    assert seen() == [2, 2, 1]


def test_how_i_speak_holds_back_here_too(store: Store, bank: Bank) -> None:
    for day in range(3):
        keep(store, judged(150.0), day)
    assert {"pace", "length"} <= {choice.id for choice in progress.metrics(store, View(), PLAIN)}
    shown = {choice.id for choice in progress.metrics(store, View(), SECOND)}
    assert "pace" in shown and not shown & {"hedges", "repeats", "readability", "pitch_variation", "vocabulary"}
    second = progress.metric_trend(store, "pace", View(), SECOND, bank)
    assert second is not None and second.points[0].place == "" and "no usual range" in second.range
    assert progress.metric_trend(store, "hedges", View(), SECOND, bank) is None
    off = replace(PLAIN, metrics_off=frozenset({"pace"}))
    assert "pace" not in {choice.id for choice in progress.metrics(store, View(), off)}
    assert progress.metric_trend(store, "pace", View(), off, bank) is None

    assert progress.held_back(PLAIN) == "" and "day to day" in progress.held_back(STAMMER)
    assert progress.metrics(store, View(), STAMMER) == () == progress.elements(store, View(), STAMMER, bank)
    assert progress.metric_trend(store, "length", View(), STAMMER, bank) is None
    assert progress.element_trend(store, "aspiration", View(), STAMMER, bank) is None
    assert progress.phrases(store, View(), STAMMER) == ()
    assert progress.then_and_now(store, "aspiration", View(), STAMMER).first is None


def spoken(text: str) -> Review:
    words = tuple(Word(word, at * 0.4, at * 0.4 + 0.3) for at, word in enumerate(text.split()))
    made = typed()
    said = Transcript(words, engine="script", verbatim=True)
    empty = replace(made.content, elements=(), findings=(), strengths=())
    aligned = replace(made.content.alignment, question=replace(made.content.alignment.question, evidence=()))
    return replace(
        made, transcript=said, content=replace(empty, alignment=aligned), audio=review().audio,
        delivery=replace(made.delivery, measurements=(), events=()),
        next=replace(made.next, focus=(), scaffold=()),
    )  # fmt: skip


def test_phrases_come_from_ones_own_answers_and_lead_back_to_them(store: Store) -> None:
    lines = ("Basically, I ran the team. Basically, it went well.", "It was, basically, fun. Basically, we won.",
             "Basically, I left. I guess, um, it was time. Basically, that is it.")  # fmt: skip
    ids = [keep(store, spoken(line), day) for day, line in enumerate(lines)]
    found = {leaned.phrase: leaned for leaned in progress.phrases(store, View(), PLAIN)}
    assert list(found) == ["basically"]
    assert found["basically"].said == "6 times, in 3 of your last 3 answers"
    assert [use.answer_id for use in found["basically"].uses] == ids[::-1]
    for use in found["basically"].uses:
        text = store.answer(use.answer_id).review.transcript.text
        assert use.evidence.span is not None and text[slice(*use.evidence.span)] == use.evidence.quote
    off = replace(PLAIN, manner=Manner.CUSTOM, measures_off_by_choice=frozenset({"filler_phrases"}))
    assert progress.phrases(store, View(), off) == ()
    assert progress.phrases(store, View(None, at(2)), PLAIN) == (), "one answer tells nothing"


def test_softening_words_stay_hidden_for_a_second_language(store: Store) -> None:
    for day, line in enumerate(
        ("I guess I like it. I guess so.", "I guess I will. I guess.", "I guess it is. I guess.")
    ):
        keep(store, spoken(line), day)
    assert [each.phrase for each in progress.phrases(store, View(), PLAIN)] == ["i guess"]
    assert progress.phrases(store, View(), SECOND) == ()


def test_then_and_now_are_the_first_and_the_latest_that_can_be_played(store: Store) -> None:
    none = progress.then_and_now(store, "aspiration", View(), PLAIN)
    assert none.first is None and "not been heard yet" in none.because
    keep(store, judged(150.0), 0, None)  # its sound is gone
    first = keep(store, judged(150.0), 1, 40.0)
    one = progress.then_and_now(store, "aspiration", View(), PLAIN)
    assert one.first is not None and one.first.answer_id == first and one.latest is None and "one take" in one.because
    keep(store, judged(150.0), 2, 40.1)
    last = keep(store, judged(150.0), 3, 40.2)
    keep(store, typed(), 4, None)
    two = progress.then_and_now(store, "aspiration", View(), PLAIN)
    assert two.first is not None and two.latest is not None and two.because == ""
    assert (two.first.answer_id, two.latest.answer_id) == (first, last)
    take = two.latest
    cited = take.evidence.time
    assert cited is not None and take.time.start_s <= cited.start_s < cited.end_s <= take.time.end_s
    assert take.evidence.quote in store.answer(last).review.transcript.text
    piece = studio.clip(store.media.path(take.media), TimeSpan(1.0, 2.5))
    from audio import media

    assert piece[:4] == b"fLaC" and media.load_bytes(piece, "x.flac").duration_s == pytest.approx(1.5, abs=0.02)


def test_the_last_thing_is_of_the_newest_answer_that_has_one(store: Store) -> None:
    assert studio.last_thing(store, PLAIN) is None
    older = keep(store, judged(150.0), 0)
    made = judged(150.0)
    about = replace(made.next.focus[0], about="metric:pace")
    newer = keep(store, replace(made, next=replace(made.next, focus=(about,))), 1)
    keep(store, replace(made, next=replace(made.next, focus=())), 2)
    found = studio.last_thing(store, PLAIN)
    assert found is not None and found.answer_id == newer and found.advice == about.advice
    found = studio.last_thing(store, replace(PLAIN, metrics_off=frozenset({"pace"})))
    assert found is not None and found.answer_id == older, "what is switched off since is not brought up"

    draft = replace(made.transcript, reliable=False)
    judge = replace(made.next.focus[0], about="judge", message="A rough draft.")
    rough = replace(made, transcript=draft, next=replace(made.next, focus=(judge,)))
    waits = keep(store, rough, 3)
    found = studio.last_thing(store, PLAIN)
    assert found is not None and found.rough and found.answer_id == waits and found.message == "A rough draft."
    keep(store, judged(150.0), 4)
    found = studio.last_thing(store, PLAIN)
    assert found is not None and not found.rough, "an older one is not insisted on"


def test_the_index_lists_what_has_a_figure(store: Store) -> None:
    keep(store, judged(None), 0)
    assert store.fact_names("metric", ["pace", "length", "nothing"]) == ("length",)
    assert store.fact_names("metric", ["length"], spoken=True) == ("length",)
    keep(store, typed(), 1, None)
    assert isinstance(store.facts("metric", "length")[0].value, float)
    questions = store.questions()
    assert questions[0][0] == typed().question.id and sum(many for _, _, many in questions) == 2
    (row,) = store.transcripts()
    assert row[2] == judged(None).transcript


def test_a_measurement_needs_a_reason_to_be_silent() -> None:
    with pytest.raises(ValueError, match="reason"):
        Measurement("pace", None, "words/min")
