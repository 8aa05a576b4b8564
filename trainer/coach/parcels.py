"""From an opened bundle to values: every session, annotation and rubric in it, each checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from audio.values import TimeSpan
from trainer import codec
from trainer.annotations import BY_LEARNER, KINDS, Annotation
from trainer.coach import limits
from trainer.coach import rubric as rubrics
from trainer.coach.bundle import RUBRICS, SAID, TO_COACH, TO_LEARNER, Parcel, Sound, Who
from trainer.coach.opening import AGAIN, Opened
from trainer.coach.rubric import MOST_LEVELS
from trainer.errors import InputError
from trainer.report.to_html import media_type
from trainer.store import Carried, CarriedAnswer
from trainer.values import Answer

_UID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ABOUT = re.compile(r"[a-z]{1,20}:[a-z0-9_.-]{1,120}")
_ID = re.compile(r"[a-z0-9_.-]{1,120}")
_LEVEL = re.compile(r"((role|company):)?[a-z0-9_.-]{1,120}")
_RATED = re.compile(r"[a-z0-9-]{1,80}/[a-z0-9-]{1,80}")


def read(opened: Opened, now: datetime) -> Parcel:
    """What a bundle carries, as values. ``now`` refuses what claims to come from the future. ``InputError``."""
    given = opened.manifest
    if given.get("to") not in (TO_COACH, TO_LEARNER):
        raise InputError("The bundle does not say whom it is for.", AGAIN)
    sender, learner = _who(given.get("sender"), "sender"), _who(given.get("learner"), "learner")
    coaches = given.get("coaches")
    if not isinstance(coaches, dict) or len(coaches) > limits.NAME:
        raise InputError("The bundle's list of coaches cannot be read.", AGAIN)
    people = {_uid(uid, "a coach"): _name(name, "a coach's name") for uid, name in coaches.items()}
    if learner.uid in people:
        raise InputError("The bundle calls its learner a coach.", AGAIN)
    sessions = tuple(
        _session(opened, name, now) for name in sorted(opened.names) if name.startswith("sessions/")
    )  # fmt: skip
    _different([each.uid for each in sessions], "session")
    _different([answer.uid for each in sessions for answer in each.answers], "answer")
    if not sessions or len(sessions) > limits.SESSIONS:
        raise InputError(f"The bundle holds {len(sessions)} sessions; 1 to {limits.SESSIONS} is what one can.", AGAIN)
    annotations = _annotations(opened.text(SAID), sessions, learner, people, now)
    owned = opened.text(RUBRICS)
    if not isinstance(owned, list) or not all(isinstance(each, str) for each in owned) or len(owned) > limits.NAME:
        raise InputError("The bundle's rubrics cannot be read.", AGAIN)
    only, withheld = given.get("only_comments", False), given.get("withheld", 0)
    if not isinstance(only, bool) or type(withheld) is not int:
        raise InputError("The bundle's manifest cannot be read.", AGAIN)
    return Parcel(
        given["to"], sender, learner, _moment(given.get("made_at"), "the bundle", now), sessions, annotations,
        tuple(rubrics.from_json(each) for each in owned), people, _sounds(opened, sessions), withheld, only,
    )  # fmt: skip


def _session(opened: Opened, name: str, now: datetime) -> Carried:
    given = opened.text(name)
    if not isinstance(given, dict) or set(given) != {"uid", "started_at", "title", "answers"}:
        raise InputError(f"{name} in the bundle is no session.", AGAIN)
    uid, answers = _uid(given["uid"], "a session"), given["answers"]
    if name != f"sessions/{uid}.json" or not isinstance(answers, list) or len(answers) > limits.ANSWERS:
        raise InputError(f"{name} in the bundle is not the session it says.", AGAIN)
    title = given["title"]
    if not isinstance(title, str) or len(title) > 10 * limits.NAME:
        raise InputError(f"{name} has no sensible title.", AGAIN)
    return Carried(uid, _moment(given["started_at"], name, now), title, tuple(_answer(a, name, now) for a in answers))


def _answer(given: Any, name: str, now: datetime) -> CarriedAnswer:
    if not isinstance(given, dict) or set(given) != {"uid", "judged_at", "answer"}:
        raise InputError(f"{name} in the bundle holds something that is no answer.", AGAIN)
    if not isinstance(given["answer"], str):
        raise InputError(f"{name} in the bundle holds something that is no answer.", AGAIN)
    answer = codec.load(given["answer"], Answer)
    codec.check(answer.review)
    count = len(answer.review.transcript.words)
    if count > limits.WORDS:
        raise InputError(f"An answer of the bundle has {count} words; {limits.WORDS} is the most.", AGAIN)
    _moment(answer.answered_at.isoformat(), "an answer", now)
    for reply in answer.replies:
        _moment(reply.at.isoformat(), "a reply", now)
        if not _ABOUT.fullmatch(reply.about) or reply.kind not in ("meant_it", "not_said"):
            raise InputError("A reply in the bundle is about nothing there is.", AGAIN)
    _clean_question(answer)
    if answer.media is not None and not _DIGEST.fullmatch(answer.media):
        raise InputError("An answer of the bundle names a recording that cannot be one.", AGAIN)
    return CarriedAnswer(_uid(given["uid"], "an answer"), _moment(given["judged_at"], "an answer", now), answer)


def _clean_question(answer: Answer) -> None:
    """Ids become keys of tables and pages: they have the letters of ids."""
    review = answer.review
    ids = [review.question.id, *(e.id for e in review.content.elements), *(f.rule for f in review.content.findings)]
    ids += [m.metric for m in review.delivery.measurements]
    for each in ids:
        if not _ID.fullmatch(each):
            raise InputError(f"{each[:60]!r} in the bundle is no id.", AGAIN)


def _annotations(
    given: Any, sessions: tuple[Carried, ...], learner: Who, coaches: dict[str, str], now: datetime
) -> tuple[Annotation, ...]:
    if not isinstance(given, list) or len(given) > limits.ANNOTATIONS:
        raise InputError("What the bundle says about its answers cannot be read.", AGAIN)
    length = {(s.uid, a.uid): a.answer.review.audio for s in sessions for a in s.answers}
    known = {s.uid for s in sessions}
    found = []
    for plain in given:
        each = codec.unpack(plain, Annotation)
        if each.session not in known or (each.answer and (each.session, each.answer) not in length):
            raise InputError("A comment in the bundle is about an answer that is not in it.", AGAIN)
        _name(each.author or "-", "an author's name")
        _moment(each.at.isoformat(), "a comment", now)
        _check_author(each, learner, coaches)
        _check_key(each)
        if each.body:
            audio = length.get((each.session, each.answer))
            _check_body(each, None if audio is None else audio.duration_s, now)
        found.append(each)
    _different(["\x1f".join(each.place) for each in found], "comment")
    return tuple(found)


def _check_author(each: Annotation, learner: Who, coaches: dict[str, str]) -> None:
    if each.kind not in KINDS:
        raise InputError(f"The bundle says something of the unknown kind {each.kind[:40]!r}.", AGAIN)
    if each.kind in BY_LEARNER:
        if each.by != learner.uid:
            raise InputError("A self-rating in the bundle is not the learner's.", AGAIN)
    elif each.by not in coaches and not (each.by == "" and each.kind == "note"):
        raise InputError("Somebody speaks in the bundle who is not in its list of coaches.", AGAIN)


def _check_key(each: Annotation) -> None:
    match each.kind:
        case "note":
            fits = _UID.fullmatch(each.key) is not None
        case "verdict":
            fits = bool(each.answer) and (_ABOUT.fullmatch(each.key) or _ID.fullmatch(each.key)) is not None
        case "level":
            fits = bool(each.answer) and _LEVEL.fullmatch(each.key) is not None
        case "rating" | "self_rating":
            fits = not each.answer and _RATED.fullmatch(each.key) is not None
        case _:
            fits = not each.answer and each.key == ""
    if not fits:
        raise InputError(f"A {each.kind.replace('_', ' ')} in the bundle is about nothing there is.", AGAIN)


def _check_body(each: Annotation, duration_s: float | None, now: datetime) -> None:
    value = each.value
    texts = [getattr(value, name, "") for name in ("text", "reason", "remark", "note")]
    if any(len(text) > limits.PROSE for text in texts):
        raise InputError(f"A comment in the bundle is longer than {limits.PROSE} characters.", AGAIN)
    if each.kind == "note":
        _moment(value.written_at.isoformat(), "a comment", now)
        if value.author != each.author:
            raise InputError("A comment in the bundle is signed by somebody else.", AGAIN)
        if value.at is not None and not _inside(value.at, duration_s):
            raise InputError("A comment in the bundle is about a moment outside of its recording.", AGAIN)
    if each.kind in ("rating", "self_rating") and not 0 <= value.level < MOST_LEVELS:
        raise InputError("A rating in the bundle has a level that does not exist.", AGAIN)


def _inside(time: TimeSpan, duration_s: float | None) -> bool:
    return 0 <= time.start_s <= time.end_s and (duration_s is None or time.start_s <= duration_s + 1.0)


def _sounds(opened: Opened, sessions: tuple[Carried, ...]) -> dict[str, Sound]:
    """The recordings, each asked for by an answer; every one is looked into."""
    wanted = {a.answer.media for s in sessions for a in s.answers if a.answer.media}
    found: dict[str, Sound] = {}
    for name in opened.names:
        if not name.startswith("media/"):
            continue
        digest, _, suffix = name.removeprefix("media/").partition(".")
        if digest not in wanted:
            raise InputError("The bundle carries a recording that none of its answers has.", AGAIN)
        if digest in found:
            raise InputError("The bundle carries a recording twice.", AGAIN)
        told = opened.manifest["files"][name]
        if told["sha256"] != digest:
            raise InputError("A recording in the bundle is not the one it says.", AGAIN)
        media_type(opened.read(name))
        found[digest] = Sound(f".{suffix}", told["bytes"], _reader(opened, name))
    return found


def _reader(opened: Opened, name: str) -> Callable[[], bytes]:
    return partial(opened.read, name)


def _who(given: Any, what: str) -> Who:
    if not isinstance(given, dict) or set(given) != {"uid", "name"}:
        raise InputError(f"The bundle does not name its {what}.", AGAIN)
    return Who(_uid(given["uid"], what), _name(given["name"], f"the name of its {what}"))


def _uid(given: Any, what: str) -> str:
    if not isinstance(given, str) or not _UID.fullmatch(given):
        raise InputError(f"The bundle gives {what} an id that is none.", AGAIN)
    return given


def _name(given: Any, what: str) -> str:
    if not isinstance(given, str) or not given.strip() or len(given) > limits.NAME:
        raise InputError(f"In the bundle, {what} is empty or too long.", AGAIN)
    return given


def _moment(given: Any, what: str, now: datetime) -> datetime:
    try:
        found = datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        found = None
    if found is None or found.tzinfo is None or found.year < limits.EARLIEST or found.year > 9000:
        raise InputError(f"The bundle gives {what} a time that is none.", AGAIN)
    if found > now + timedelta(seconds=limits.AHEAD_S):
        raise InputError(f"The bundle gives {what} a time in the future.", "Check the clocks of both computers.")
    return found


def _different(ids: Iterable[str], what: str) -> None:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            raise InputError(f"The bundle holds the same {what} twice.", AGAIN)
        seen.add(each)
