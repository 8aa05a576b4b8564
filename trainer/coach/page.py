"""Sessions and what was said about them as one HTML page, for somebody who installs nothing.

Every answer is the report of the app in a shadow root of its own; style and script are allowed by their digests, sound
lies inside the page, the network is barred.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import importlib.resources
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import jinja2
import markupsafe

from trainer import report
from trainer.annotations import Annotation
from trainer.coach.bundle import TO_LEARNER, Parcel
from trainer.coach.letter import asked, to_hear, words_of
from trainer.coach.received import notes_for, received
from trainer.coach.rubric import ratings, ready
from trainer.delivery.manner import unsaid
from trainer.overruled import levels_of, with_levels
from trainer.report.folding import readable
from trainer.report.names import moment
from trainer.report.plain import printable
from trainer.report.to_html import fragment_script, fragment_style, media_type
from trainer.store import CarriedAnswer, Store


def session_page(parcel: Parcel, prompts: Mapping[str, str] | None = None, *, sound: Mapping[str, bytes]) -> str:
    """The page. ``sound``: digest → a file's bytes, for the answers that shall be heard; ``prompts``: question id →
    its words, for what is to be practised next. The same parcel gives the same page.
    """
    style, part_style = _asset("page.css"), fragment_style()
    script = fragment_script() + _asset("page.js")
    answers, moments = [], []
    for session in parcel.sessions:
        said = [each for each in parcel.annotations if each.session == session.uid]
        for each in session.answers:
            answers.append({"prompt": each.answer.review.question.prompt, "markup": _part(parcel, each, said, sound)})
            for note in notes_for(said, each.uid):
                if to_hear(note):
                    when = moment(note.at.start_s) if note.at is not None else ""
                    moments.append({"number": len(answers), "when": when, "text": note.text, "good": note.good})
    texts = [a for a in parcel.annotations if a.body and not a.answer]
    general = [{"author": a.author, "text": a.value.text} for a in texts if a.kind in ("summary", "note")]
    made = _template().render(
        heading=f"{parcel.learner.name}, {_day(min(s.started_at for s in parcel.sessions))}",
        eyebrow="From your coach" if parcel.to == TO_LEARNER else "Practice answers to look at",
        general=general,
        rubrics=list(_rubrics(parcel)),
        moments=moments,
        next=[
            line
            for a in texts
            if a.kind == "assignment"
            for line in (
                *(words_of(id, prompts or {}) for id in a.value.questions),
                *asked(a.value),
            )
        ],
        answers=answers,
        style=markupsafe.Markup(style),
        part_style=markupsafe.Markup(part_style),
        script=markupsafe.Markup(script),
        styles=markupsafe.Markup(" ".join(f"'{_digest(each)}'" for each in (style, part_style))),
        script_digest=_digest(script),
    )
    return made.rstrip("\n")


def page_with_sound(store: Store, parcel: Parcel, prompts: Mapping[str, str] | None = None) -> str:
    """The page with the parcel's sound, as mp3 where that is smaller to send."""
    heard = {digest: store.sound(digest, "mp3") for digest in parcel.sounds}
    return session_page(parcel, prompts, sound=heard)


def _part(parcel: Parcel, each: CarriedAnswer, said: list[Annotation], sound: Mapping[str, bytes]) -> markupsafe.Markup:
    answer = each.answer
    mine = [a for a in said if a.answer == each.uid]
    review = with_levels(answer.review, levels_of(mine))
    if parcel.to == TO_LEARNER:
        review = received(review, said, each.uid, ((each.judged_at, each.answer.review),))
    media = sound.get(answer.media or "")
    if media is not None:
        media_type(media)
    if not parcel.how_i_speak:
        review = unsaid(readable(review))  # folded first: it is folded by what is then left out
    notes = notes_for(said, each.uid)
    markup = report.part(review, media=media, hearing=answer.hearing, replies=answer.replies, notes=notes)
    return markupsafe.Markup(markup)


def _rubrics(parcel: Parcel) -> Iterable[dict[str, Any]]:
    rubrics, to_learner = (*ready(), *parcel.rubrics), parcel.to == TO_LEARNER
    for session in parcel.sessions:
        when = f", {_day(session.started_at)}" if len(parcel.sessions) > 1 else ""
        said = (a for a in parcel.annotations if a.session == session.uid)
        for rubric, author, table in ratings(said, rubrics, as_coach=not to_learner):
            rows = []
            for row in table:
                coach = row.criterion.levels[row.coach.level] if row.coach else ""
                mine = row.criterion.levels[row.mine.level] if row.mine else ""
                if coach or mine:
                    says = "You said" if to_learner else parcel.learner.name
                    rows.append({"title": row.criterion.title, "coach": coach, "mine": mine, "mine_says": says})
            if rows:
                yield {"title": f"{rubric.title}{when}", "author": author, "rows": rows}


def _day(at: datetime) -> str:
    """A day in words."""
    return f"{at:%d %B %Y}".removeprefix("0")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _asset(name: str) -> str:
    return (importlib.resources.files("trainer.coach") / name).read_text(encoding="utf-8")


@functools.cache
def _template() -> jinja2.Template:
    def shown(value: Any) -> Any:
        return printable(value) if type(value) is str else value

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, finalize=shown, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_asset("page.html"))
