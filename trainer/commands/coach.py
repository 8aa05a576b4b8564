"""``interview coach``: bundles out and in, what was said, how far people agree with the rules, people."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from trainer import coach
from trainer import settings as choices
from trainer.coach import agreement, cohort
from trainer.commands.common import check_place, write
from trainer.commands.exits import ExitCode
from trainer.errors import UnknownName, WrongCall
from trainer.questions import load_bank
from trainer.report.plain import one_line, printable
from trainer.store import Person, Store
from trainer.studio import cohorts


def run(options: Namespace) -> ExitCode:
    """One verb."""
    with Store.open() as store:
        return {
            "export": _export, "import": _import, "notes": _notes, "scores": _scores, "cohort": _cohort,
            "people": _people, "held": _held, "forget": _forget,
        }[options.action](store, options)  # fmt: skip


def _export(store: Store, options: Namespace) -> ExitCode:
    now = datetime.now(UTC)
    owners = {store.learner_of(each) for each in options.ids}
    role = "learner" if owners == {None} else "coach"
    if options.name:
        store.person(options.name, at=now, role=role, mine=True)
    to = options.to or ("coach" if role == "learner" else "learner")
    parcel = coach.prepare(
        store, options.ids, to=to, at=now, sound=not options.no_sound, how_i_speak=options.how_i_speak
    )
    for line in parcel.contents:
        print(printable(line), file=sys.stderr)
    if options.list:
        return ExitCode.DONE
    for each in options.ids:
        if to == coach.TO_LEARNER and not coach.returned(store.annotations(session_id=each)):
            raise WrongCall(
                f"The review of session {each} is not returned yet: the learner would see none of it.",
                "Press Return the review at its end, under Review in the app; then export.",
            )
    prompts = {each.id: each.prompt for each in load_bank().questions}
    out = options.out or Path(f"interview-{to}{'.html' if options.page_only else coach.SUFFIX}")
    check_place(out)
    if options.page_only:
        write(coach.page_with_sound(store, parcel, prompts), out)
    else:
        coach.write(parcel, out, page=coach.page_with_sound(store, parcel, prompts) if options.page else "")
    print(out)
    return ExitCode.DONE


def _import(store: Store, options: Namespace) -> ExitCode:
    now = datetime.now(UTC)
    as_coach = options.as_ == "coach" or (options.as_ is None and choices.load().coach)
    for file in options.files:
        parcel, digest = coach.look_into(file, now)
        for line in parcel.contents:
            print(printable(line), file=sys.stderr)
        if options.list:
            continue
        told, left_out = coach.take_in(store, parcel, digest, at=now, as_coach=as_coach, mine=options.mine or None)
        print(f"{file}: {told}")
        if left_out:
            print(f"Left out: {left_out} in your name that you did not write.", file=sys.stderr)
    return ExitCode.DONE


def _notes(store: Store, options: Namespace) -> ExitCode:
    session = store.session(options.id)
    uids = {uid: at for at, uid in enumerate(store.answer_uids(options.id).values(), 1)}
    said = [each for each in store.annotations(session_id=options.id) if each.body]
    if store.learner_of(options.id) is not None:
        me = store.me("coach")
        said = list(coach.without_early_ratings(said, me.uid if me else ""))
    if options.format == "json":
        rows = [
            {
                "answer": uids.get(each.answer), "by": each.author, "kind": each.kind, "about": each.key,
                "at": each.at.isoformat(), "said": json.loads(each.body)["value"],
            }
            for each in said
        ]  # fmt: skip
        write(json.dumps(rows, ensure_ascii=True, indent=2), options.out)
        return ExitCode.DONE
    authors = dict.fromkeys(each.by for each in said)
    prompts = {each.id: each.prompt for each in load_bank().questions}
    rubrics = (*coach.ready(), *coach.own_rubrics(store))
    reviews = [(uid, answer.review) for uid, answer in zip(uids, session.answers)]
    texts = [coach.letter(reviews, said, by, rubrics, prompts) for by in authors]
    names = [next(each.author for each in said if each.by == by) for by in authors]
    blocks = [f"{one_line(name)}\n\n{text}".rstrip() for name, text in zip(names, texts) if text.strip()]
    write("\n\n".join(blocks) if blocks else "Nobody has said anything about this session yet.", options.out)
    return ExitCode.DONE


def _scores(store: Store, options: Namespace) -> ExitCode:
    if options.cases is not None:
        check_place(options.cases)
        write(agreement.cases(store), options.cases)
        print(options.cases)
        return ExitCode.DONE
    made = agreement.scores(store)
    if options.format == "json":
        rules = [{**asdict(each), "share": round(each.share, 3)} for each in made.rules]
        print(json.dumps({
            "rules": rules, "elements": [asdict(each) for each in made.elements],
            "disputed": [asdict(each) for each in made.disputed],
        }, ensure_ascii=True, indent=2))  # fmt: skip
        return ExitCode.DONE
    for line in agreement.lines(made):
        print(line)
    if options.disputed:
        for each in made.disputed:
            quote = f" “{one_line(each.quote)}”" if each.quote else ""
            who = f"{one_line(each.who)}: {one_line(each.reason)}"
            print(f"{each.rule}, answer {each.answer_id}:{quote} {who}".rstrip())
    return ExitCode.DONE


def _cohort(store: Store, options: Namespace) -> ExitCode:
    write(cohort.to_csv(store), options.out)
    return ExitCode.DONE


def _people(store: Store, _options: Namespace) -> ExitCode:
    people = store.people()
    for each in people:
        count = len(store.sessions(learner=each.id)) if each.role == "learner" else 0
        mine = ", you" if each.mine else ""
        print(f"{each.id:5}  {each.role}{mine}  {count:3} sessions  {one_line(each.name)}")
    if not people:
        print("Nobody yet. `interview coach import` brings somebody.", file=sys.stderr)
    return ExitCode.DONE


def _held(store: Store, options: Namespace) -> ExitCode:
    check_place(options.out)
    print(cohorts.write_everything_about(store, _named(store, options.person).id, options.out, datetime.now(UTC)))
    return ExitCode.DONE


def _forget(store: Store, options: Namespace) -> ExitCode:
    whom = _named(store, options.person)
    if not options.yes:
        sys.stderr.write(f"Delete everything about {one_line(whom.name)}: recordings, transcripts, notes? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("Nothing deleted.", file=sys.stderr)
            return ExitCode.USAGE
    print(cohorts.forget(store, whom.id))
    return ExitCode.DONE


def _named(store: Store, name: str) -> Person:
    """The person of a number or name. ``WrongCall`` when several are called so."""
    people = store.people()
    found = [each for each in people if str(each.id) == name]
    found = found or [each for each in people if each.name.casefold() == " ".join(name.split()).casefold()]
    if not found:
        raise UnknownName(f"There is nobody called {name[:60]!r}.", "`interview coach people` shows who there is.")
    if len(found) > 1:
        raise WrongCall(f"{len(found)} people are called {name[:60]!r}.", "Give their number instead.")
    return found[0]
