"""The report on the desk and what is done from it."""

from __future__ import annotations

from typing import Any

from audio.values import Span
from trainer import report, studio
from trainer.studio import coached
from trainer.values import Reply
from ui import resources
from ui.state import Desk
from ui.work.begin import choose, leave, now, put_away
from ui.work.judge import submit_again
from ui.work.mended import keep_typed
from ui.work.trash import remove

ACTIONS = {
    "again": "Try again with this in view",
    "follow_up": "Answer the follow-up question",
    "correct": "Correct the words",
}


GONE = ("That answer was deleted.", "My answers shows what there is.")


def markup(desk: Desk) -> tuple[str, str]:
    """The report on the desk as markup, and a key that changes with it."""
    assert desk.made is not None
    notes = coached.words_for(resources.store(), desk.kept) if desk.kept is not None else ()
    mark = (id(desk.made), len(desk.replies), notes)
    found = desk.other.get("markup")
    if found is None or found[0] != mark:
        made = desk.made
        actions = dict(ACTIONS)
        if desk.sample:
            actions["again"] = "Now answer it yourself"
        elif not made.review.transcript.reliable:  # to read them is nothing to keep in view
            actions["again"] = "Try again"
        html = report.fragment(
            made.review,
            media=made.sound,
            hearing=made.hearing,
            replies=tuple(desk.replies),
            notes=notes,
            actions=actions,
        ).html
        found = desk.other["markup"] = (mark, html, f"{desk.attempt}-{desk.kept or 0}")
    return found[1], found[2]


def act(desk: Desk, deed: dict[str, Any]) -> bool:
    """Do what was clicked in the report; whether the screen changes."""
    made = desk.made
    if made is None or deed.get("at") == desk.other.get("deed"):
        return False
    desk.other["deed"] = deed.get("at")
    transcript, steps = made.review.transcript, made.review.next
    match deed.get("do"):
        case "again":
            nothing = desk.sample or not transcript.reliable or not steps.focus  # a rough draft is to be read first
            view = "" if nothing else (steps.focus[0].advice or steps.focus[0].message)
            choose(desk, desk.question_id, asked=desk.asked, view=view)
        case "follow_up" if steps.follow_up is not None:
            choose(desk, desk.question_id, asked=steps.follow_up.text)
        case "confirm":
            submit_again(desk, transcript.confirmed())
        case "corrected":
            keep_typed(desk, "all", str(deed.get("text", "")))
            submit_again(desk, studio.corrected(transcript, str(deed.get("text", ""))))
        case "unsaid":
            reply(desk, str(deed.get("rule")), "not_said")
            keep_typed(desk, str(deed.get("rule")), str(deed.get("text", "")))
            span = Span(int(deed["start"]), int(deed["end"]))
            submit_again(desk, studio.patched(transcript, span, str(deed.get("text", ""))))
        case "meant":
            reply(desk, str(deed.get("rule")), "meant_it")
        case _:
            return False
    return True


def reply(desk: Desk, rule: str, kind: str) -> None:
    """Keep what the person answered to a finding."""
    said = Reply(f"pitfall:{rule}", kind, now())
    desk.replies.append(said)
    if desk.kept is not None:
        resources.store().reply(desk.kept, said)


def open_kept(desk: Desk, answer_id: int) -> None:
    """Put a kept answer on the desk, with its report; one that was deleted leaves what lies there."""
    with desk.guard:
        store = resources.store()
        if answer_id not in store.out_of_trash([answer_id]):
            desk.problem = GONE
            return
        answer, made = studio.kept(store, answer_id)
        put_away(desk)
        known = {each.id for each in resources.bank().questions}
        asked = answer.review.question
        desk.question_id, desk.asked, desk.view = asked.id, "" if asked.id in known else asked.prompt, ""
        desk.fresh()
        desk.made, desk.kept, desk.replies, desk.phase = made, answer_id, list(answer.replies), "report"


def delete_kept(desk: Desk) -> None:
    """Put the kept answer on the desk into the trash; My answers brings it back for a while."""
    with desk.guard:
        if desk.kept is not None:
            remove(desk.kept)
        leave(desk)


def leave_deleted(desk: Desk) -> None:
    """Clear the desk of an answer that was deleted in another tab."""
    with desk.guard:
        shown = desk.kept if desk.phase in ("report", "compare") else None
        if shown is not None and not resources.store().out_of_trash([shown]):
            leave(desk)
            desk.problem = GONE
