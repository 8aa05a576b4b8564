"""``interview sessions``: what was kept, shown, exported, deleted."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from trainer import coach
from trainer.commands.common import write
from trainer.commands.exits import ExitCode
from trainer.errors import UnknownName
from trainer.report import render
from trainer.store import Store


def run(options: Namespace) -> ExitCode:
    """One verb of the store."""
    for number in (*getattr(options, "ids", ()), getattr(options, "id", 0)):
        if not 0 <= number < 2**63:
            raise UnknownName(f"There is no session {number}.", "`interview sessions list` shows what there is.")
    with Store.open() as store:
        if options.action == "list":
            return _list(store, options.format)
        if options.action == "delete":
            return _delete(store, options)
        return _show(store, options)


def _list(store: Store, form: str) -> ExitCode:
    rows = store.sessions()
    if form == "json":
        print(json.dumps([row.as_dict() for row in rows], ensure_ascii=False, indent=2))
        return ExitCode.DONE
    if not rows:
        print("Nothing kept yet. `interview practice` or `interview web` makes a start.", file=sys.stderr)
    for row in rows:
        print(f"{row.id:5}  {row.started_at:%Y-%m-%d %H:%M}  {row.answers:3} answers  {row.title}")
    return ExitCode.DONE


def _show(store: Store, options: Namespace) -> ExitCode:
    session = store.session(options.id)
    parts = []
    said, own = store.annotations(session_id=options.id), store.learner_of(options.id) is None
    for number, (id, uid) in enumerate(store.answer_uids(options.id).items(), 1):
        answer = session.answers[number - 1]
        review = coach.received(answer.review, said, uid, store.revisions(id)) if own else answer.review
        mine = tuple(a for a in said if a.answer == uid and a.body and not (own and a.body == coach.STRUCK))
        sound = store.sound_if_here(answer.media, "mp3") if options.format == "html" else None
        name = f"session {options.id}, answer {number}"
        parts.append(
            render(
                review,
                options.format,
                media=sound,
                id=name,
                hearing=answer.hearing,
                replies=answer.replies,
                notes=tuple(each.value for each in mine if each.kind == "note"),
                annotations=mine,
            )
        )
    between = {"json": "\n", "markdown": "\n\n---\n\n", "html": "\n"}.get(options.format, "\n\n")
    write(between.join(parts), options.out)
    return ExitCode.DONE


def _delete(store: Store, options: Namespace) -> ExitCode:
    sessions = [store.session(i) for i in options.ids]
    if not options.yes:
        answers = sum(len(s.answers) for s in sessions)
        sys.stderr.write(f"Delete {len(sessions)} sessions with {answers} answers and their sound? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("Nothing deleted.", file=sys.stderr)
            return ExitCode.USAGE
    for session_id in options.ids:
        print(store.delete_session(session_id))
    return ExitCode.DONE
