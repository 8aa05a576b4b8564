"""The part of the benchmark that is about many people: 10,000 answers of 40 learners in a coach's store."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from audio.values import Transcript
from scripts.bench_library import over
from trainer import coach, practice
from trainer.annotations import State, Verdict
from trainer.coach import Author, agreement
from trainer.coach import cohort as tables
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Answer, Level, Session

T0 = datetime(2025, 1, 1, tzinfo=UTC)
MANY, LEARNERS, A_SESSION = 10_000, 40, 8
PITFALL, STRUCK = "money", 5
"""A coach has something to say of every answer; of every fifth they see a finding and a level otherwise."""
WORDS = (
    "I would like to become a data analyst because I enjoy finding out why numbers move. This job would let me do that "
    "with delivery data every day, and I have already finished a statistics course. In three years I want to plan "
    "studies of my own and teach the new people how to read a chart."
)


def fill(store: Store, answers: int) -> None:
    """Make learners with sessions of eight answers. One is judged for real, the others are copied in the database."""
    task = Task(load_bank().get("career-aspirations"), settings=Settings())
    review = practice.review_words(Transcript.typed(WORDS), task).review
    made = [Answer(review, T0) for _ in range(A_SESSION)]
    people = [store.person(f"Learner {at:02}", at=T0) for at in range(LEARNERS)]
    model = store.save_session(Session(T0, tuple(made)), learner=people[0].id)
    copies = answers // A_SESSION - 1
    tables = store.database
    ids = ", ".join(str(id) for id in store.answer_uids(model))
    with tables.writing() as connection:
        run = connection.exec_driver_sql
        for at in range(1, copies + 1):
            when = (T0 + timedelta(hours=5 * at)).isoformat(timespec="microseconds")
            session = model + at
            run(
                f"INSERT INTO sessions (id, started_at, title, uid, learner_id) VALUES ({session}, '{when}', '\"\"', "
                f"'{session:032x}', {people[at % LEARNERS].id})"
            )
        first, shift = min(store_ids := [int(id) for id in ids.split(", ")]), len(store_ids)
        assert store_ids == list(range(first, first + shift))
        columns = "position, question_id, kind, pack, prompt, role, opening, searched, words, starred, title"
        named = columns.replace("title", "a.title")
        hexed = "printf('%032x', {0})" if tables.sqlite else "lpad(to_hex({0}), 32, '0')"
        uid = hexed.format(f"a.id + s.id * {shift} + 1000000")
        run(
            f"INSERT INTO answers (id, session_id, answered_at, uid, {columns}) "
            f"SELECT a.id + (s.id - {model}) * {shift}, s.id, s.started_at, {uid}, {named} FROM answers a, sessions s "
            f"WHERE a.session_id = {model} AND s.id > {model}"
        )
        for table, rest in (("revisions", "number, made_at, review, hearing"), ("facts", "kind, name, value, state")):
            id_column = "id, " if table == "revisions" else ""
            place = f"x.id + (s.id - {model}) * 1000000, " if id_column else ""
            run(
                f"INSERT INTO {table} ({id_column}answer_id, {rest}) "
                f"SELECT {place}x.answer_id + (s.id - {model}) * {shift}, {rest} "
                f"FROM {table} x, sessions s WHERE s.id > {model}"
            )
        run("ANALYZE")
    me = store.person("Coach", at=T0, role="coach", mine=True)
    said = []
    rule, answered = f"pitfall:{PITFALL}", 0
    for at, (session, uid) in enumerate(sorted(store.session_uids().items())):
        author = Author(uid, me.uid, me.name)
        said.append(author.standing(State.RETURNED if at % 3 else State.IN_REVIEW, T0))
        for answer in store.answer_uids(session).values():
            answered += 1
            said.append(author.verdict(answer, rule, Verdict.KEPT if answered % STRUCK else Verdict.STRUCK, T0))
            if not answered % STRUCK:
                said.append(author.level(answer, "role_link", Level.TOUCHED, T0))
    store.annotate(said)


def cohort(runs: int, url: str | None = None) -> list[str]:
    """What the coach's screens ask for, each the slowest of some calls."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder), url) as store:
        fill(store, MANY)
        with store.database.reading() as connection:
            facts = connection.execute(sa.text("SELECT count(*) FROM facts")).scalar()
        kind = store.database.url.get_backend_name()
        me = store.me("coach")
        assert me is not None
        calls: dict[str, Callable[[], object]] = {
            "what a table can be about": lambda: tables.things(store),
            "the table of an element": lambda: tables.table(store, "element:role_link"),
            "the table of a measure": lambda: tables.table(store, "metric:length"),
            "the coach's queue": lambda: coach.queue(store, me.uid),
            "agreement per rule (a job, no screen)": lambda: agreement.scores(store),
            "one page of a learner's answers": lambda: store.answers(learner=1),
            "everything as CSV (a job, no screen)": lambda: tables.to_csv(store),
        }
        head = f"cohort     {kind}, {MANY:,} answers of {LEARNERS} learners, {facts:,} facts:"
        return [f"{head} {name}: {slowest(call, runs, look='no screen' not in name)}" for name, call in calls.items()]


def slowest(run: Callable[[], object], runs: int, *, look: bool) -> str:
    """The slowest call on the clock, and what the processor worked for it here: on a busy machine they differ.

    ``look``: somebody waits for it before a screen, so that it may not take longer than that.
    """
    times = []
    for _ in range(runs):
        began, worked = time.perf_counter(), time.process_time()
        run()
        times.append((time.perf_counter() - began, time.process_time() - worked))
    waited, worked = max(times)
    slow = f"slowest of {runs} {waited * 1000:.0f} ms, {worked * 1000:.0f} ms of this program at work"
    return slow + (over(waited) if look else "")
