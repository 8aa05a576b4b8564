"""What the coach's screens ask for: the queue, one session's file, what is done with a key, and the way back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from audio.values import Span, TimeSpan
from trainer import coach, report
from trainer.annotations import Annotation, State, Verdict
from trainer.coach import Author, ReviewFile, Rubric, own, side_by_side
from trainer.errors import WrongCall
from trainer.report.names import moment
from trainer.store import Person, Store
from trainer.values import Assignment, Evidence, Level, Review

__all__ = [
    "ReviewFile", "Rubric", "Seat", "Waiting", "act", "assign", "comments", "hand_back", "keep_own", "letter",
    "my_file", "my_name", "my_queue", "own", "page", "put_away", "queue", "rubrics", "save_snippets", "say_name",
    "seats", "side_by_side", "snippets", "to_look_at", "what_goes",
]  # fmt: skip

SNIPPET, AWAY = "snippet", "rubric put away"
STATES: Mapping[State, str] = {State.NEW: "new", State.IN_REVIEW: "in review", State.RETURNED: "returned"}

READY_SNIPPETS = {
    "opening": "This opening works: I know at once what the answer is.",
    "example": "An example would help here. When did that happen, and what did you do?",
    "job": "How does this lead to the job you apply for?",
    "ending": "Stop here. What comes after takes the weight from it.",
    "pause": "A pause here would let that sink in.",
}
"""To begin with; a coach's own take their place."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One session in the coach's queue."""

    session_id: int
    learner: str
    started_at: datetime
    title: str
    answers: int
    state: State


@dataclass(frozen=True, slots=True)
class Seat:
    """One answer of a session on the coach's desk: its ids, and the machine's own judgement of it."""

    answer_id: int
    uid: str
    review: Review


def my_name(store: Store, role: str) -> str:
    """What I am called in this role; empty until I said so."""
    me = store.me(role)
    return "" if me is None else me.name


def say_name(store: Store, role: str, name: str, at: datetime) -> None:
    """Say or change what I am called. ``StoreError`` for an empty name."""
    me = store.me(role)
    if me is None:
        store.person(name, at=at, role=role, mine=True)
    elif me.name != name.strip():
        store.rename_person(me.id, name)


def queue(store: Store) -> tuple[Waiting, ...]:
    """Every learner's session: those begun first, then the new ones, oldest first, then returned ones, newest first."""
    rows = {row.id: row for row in store.sessions()}
    return tuple(
        Waiting(id, rows[id].learner, rows[id].started_at, rows[id].title, rows[id].answers, state)
        for id, state in coach.queue(store, _me(store).uid)
    )


def found(waiting: Iterable[Waiting], words: str) -> tuple[Waiting, ...]:
    """Those whose learner or title has all of these words in it."""
    wanted = words.casefold().split()
    return tuple(each for each in waiting if all(part in f"{each.learner} {each.title}".casefold() for part in wanted))


def my_queue(store: Store) -> tuple[Waiting, ...]:
    """The same, empty for somebody who has not said yet what learners call them."""
    return queue(store) if my_name(store, "coach") else ()


def seats(store: Store, session_id: int) -> tuple[Seat, ...]:
    """The answers of a session, in order."""
    return tuple(Seat(id, uid, store.revisions(id)[-1][1]) for id, uid in store.answer_uids(session_id).items())


def my_file(store: Store, session_id: int) -> ReviewFile:
    """What I said about a session so far."""
    return ReviewFile.of(store.annotations(session_id=session_id), _me(store).uid)


def page(store: Store, seat: Seat) -> str:
    """The machine's report of an answer as markup, with its player, for looking at while marking."""
    answer = store.answer(seat.answer_id)
    sound = store.sound_if_here(answer.media)
    return report.fragment(seat.review, media=sound, hearing=answer.hearing, actions={}).html


def to_look_at(store: Store, seat: Seat, file: ReviewFile) -> list[dict[str, Any]]:
    """What the machine says of one answer, thing by thing, as plain values for the screen, with what I said."""
    verdicts, levels = file.verdicts(seat.uid), file.levels(seat.uid)
    replies = {reply.about: reply.kind for reply in store.answer(seat.answer_id).replies}
    words = {"meant_it": "the learner: I meant it that way", "not_said": "the learner: I didn’t say that"}
    found = []
    for thing in coach.things(seat.review):
        said, given = verdicts.get(thing.key), levels.get(thing.key)
        found.append({
            "kind": thing.kind, "id": thing.key, "title": thing.title, "state": thing.state, "text": thing.text,
            "reply": words.get(replies.get(thing.key, ""), ""), **_where(thing.evidence),
            "scale": [[level.value, name] for level, name in (thing.scale or {}).items()],
            "verdict": said.verdict.value if said else "", "level": given.level.value if given else "",
            "reason": given.reason if given else said.reason if said else "",
        })  # fmt: skip
    return found


def comments(store: Store, session_id: int, seat: Seat) -> list[dict[str, Any]]:
    """The comments on one answer as plain values, in its order; another coach's say whose they are (``by``)."""
    text, me = seat.review.transcript.text, _me(store).uid
    said = store.annotations(session_id=session_id)
    files = [ReviewFile.of(said, by) for by in dict.fromkeys((me, *(a.by for a in said if a.kind == "note")))]
    made = [
        {
            "key": key, "text": note.text, "good": note.good, "by": "" if file.by == me else note.author,
            "start_s": None if note.at is None else note.at.start_s,
            "when": "" if note.at is None else moment(note.at.start_s),
            "quote": text[note.span.start : note.span.end] if note.span else "",
        }
        for file in files
        for key, note in file.notes(seat.uid).items()
    ]  # fmt: skip
    return sorted(made, key=lambda each: -1.0 if each["start_s"] is None else each["start_s"])


def act(store: Store, session_id: int, deeds: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Keep what was done with keys. A session that was new is in review from the first deed on."""
    me, annotations = _me(store), store.annotations(session_id=session_id)
    author = Author(store.session_uid(session_id), me.uid, me.name)
    known = {uid: id for id, uid in store.answer_uids(session_id).items()}
    last = max((a.at for a in annotations if a.by == me.uid), default=at)
    when, made = max(at, last + timedelta(microseconds=1)), []
    told = ReviewFile.of(annotations, me.uid).standing
    state = State.IN_REVIEW if told.state is State.NEW else told.state
    if told.state is State.NEW:
        made.append(author.standing(state, when))
    for deed in deeds:
        when += timedelta(microseconds=1)
        answer = str(deed.get("answer", ""))
        if deed.get("do") == "send":
            only, rest = (bool(deed.get(name)) for name in ("only_comments", "rest"))
            made.append(author.standing(state, when, only_comments=only, rest=rest))
        elif answer in known or not answer:
            made += _done(author, answer, deed, when)
    store.annotate(made)


def _done(author: Author, answer: str, deed: Mapping[str, Any], at: datetime) -> list[Annotation]:
    text = str(deed.get("text", ""))
    match deed.get("do"):
        case "verdict" if answer:
            said = Verdict(deed["verdict"]) if deed.get("verdict") else None
            return [author.verdict(answer, str(deed["id"]), said, at, text)]
        case "level" if answer:
            level = Level(deed["level"]) if deed.get("level") else None
            return [author.level(answer, str(deed["id"]), level, at, text)]
        case "note" if text.strip():
            start_s, end_s = deed.get("start_s"), deed.get("end_s")
            time = None if start_s is None else TimeSpan(float(start_s), float(end_s if end_s is not None else start_s))
            first, past = deed.get("start"), deed.get("end")
            span = None if first is None or past is None else Span(int(first), int(past))
            key, good = str(deed["key"]), bool(deed.get("good"))
            return [author.note(answer, text.strip(), at, time=time, span=span, good=good, key=key)]
        case "unsay":
            empty = author.note(answer, "-", at, key=str(deed["key"]))
            return [author.take_back(empty, at)]
        case "rate":
            level_given = deed.get("level")
            rated = None if level_given is None else int(level_given)
            return [author.rating(str(deed["rubric"]), str(deed["criterion"]), rated, at, text)]
        case "summary":
            return [author.summary(text, at)]
    return []


def assign(store: Store, session_id: int, assignment: Assignment | None, at: datetime) -> None:
    """Say what to practise next, or take it back."""
    me = _me(store)
    author = Author(store.session_uid(session_id), me.uid, me.name)
    store.annotate([author.assignment(assignment, _later(store, session_id, at))])


def what_goes(store: Store, session_id: int, at: datetime) -> tuple[str, ...]:
    """What the learner would receive now, and what not, line by line: the bundle's own words."""
    return coach.prepare(store, [session_id], to=coach.TO_LEARNER, at=at).contents


def hand_back(store: Store, session_id: int, at: datetime) -> None:
    """Mark a review as returned; a bundle made afterwards carries what the learner receives."""
    me = _me(store)
    author = Author(store.session_uid(session_id), me.uid, me.name)
    told = my_file(store, session_id).standing
    when = _later(store, session_id, at)
    store.annotate([author.standing(State.RETURNED, when, only_comments=told.only_comments, rest=told.rest)])


def _later(store: Store, session_id: int, at: datetime) -> datetime:
    mine = [a.at for a in store.annotations(session_id=session_id) if a.by == _me(store).uid]
    return max([at, *(each + timedelta(microseconds=1) for each in mine)])


def letter(store: Store, session_id: int, prompts: Mapping[str, str]) -> str:
    """My review as text for an e-mail."""
    answers = [(seat.uid, seat.review) for seat in seats(store, session_id)]
    rubrics = (*coach.ready(), *coach.own_rubrics(store))
    return coach.letter(answers, store.annotations(session_id=session_id), _me(store).uid, rubrics, prompts)


def rubrics(store: Store, used: Collection[str] = ()) -> tuple[Rubric, ...]:
    """The rubrics to choose from: the ready ones first, then one's own, put away ones only where they were ``used``."""
    away = set(store.kept_texts(AWAY)) - set(used)
    return (*coach.ready(), *(each for each in coach.own_rubrics(store) if each.id not in away))


def keep_own(store: Store, rubric: Rubric, at: datetime) -> None:
    """Keep a rubric of one's own in the place of those of the same name; reviews that used one keep its words."""
    for each in coach.own_rubrics(store):
        if each.title == rubric.title:
            put_away(store, each.id, at)
    coach.keep_rubric(store, rubric, at)
    store.forget_text(AWAY, rubric.id)


def put_away(store: Store, rubric: str, at: datetime) -> None:
    """Offer a rubric of one's own no more."""
    store.keep_text(AWAY, rubric, "", at=at)


def snippets(store: Store) -> dict[str, str]:
    """Comments used often, by their short names in the order of their keys; the ready ones until there are own ones."""
    kept, when = store.kept_texts(SNIPPET), store.saved_at(SNIPPET)
    return {name: kept[name] for name in sorted(kept, key=when.__getitem__)} or dict(READY_SNIPPETS)


def save_snippets(store: Store, rows: Iterable[tuple[str, str]], at: datetime) -> None:
    """Replace the snippets by these, each a name and a text; one without a name is called by its first words."""
    named: dict[str, str] = {}
    for name, text in ((name.strip(), text.strip()) for name, text in rows):
        if text:
            called, count = (name or " ".join(text.split()[:3]))[:36], 2
            free = called
            while free in named:
                free, count = f"{called} {count}", count + 1
            named[free] = text
    store.clear_texts(SNIPPET)
    for number, (name, text) in enumerate(named.items()):
        store.keep_text(SNIPPET, name, text, at=at + timedelta(microseconds=number))


def _me(store: Store) -> Person:
    me = store.me("coach")
    if me is None:
        raise WrongCall("The coach has not said their name yet.", "Say it at the top of Review.")
    return me


def _where(evidence: tuple[Evidence, ...]) -> dict[str, Any]:
    first = evidence[0] if evidence else None
    time = first.time if first is not None else None
    return {
        "quote": (first.quote or "") if first is not None else "",
        "start_s": None if time is None else time.start_s,
        "end_s": None if time is None else time.end_s,
        "when": "" if time is None else moment(time.start_s),
    }
