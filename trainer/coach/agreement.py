"""Learning from disagreement: how often people agree with each rule, where they don't, and those answers as cases."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trainer.annotations import Judged, Verdict
from trainer.coach.things import PITFALL, about, called, named, sort_of
from trainer.report.plain import printable
from trainer.store import Store
from trainer.values import Level, Review

HEARD = (Level.CLEAR, Level.THERE, Level.TOUCHED)
REPLIES = {"meant_it": "I meant it that way", "not_said": "I didn’t say that"}


@dataclass(frozen=True, slots=True)
class Agreement:
    """One rule over all reviews: kept and struck by coaches, and what learners replied."""

    rule: str
    kept: int
    struck: int
    meant_it: int
    not_said: int

    @property
    def said(self) -> int:
        """How often anybody said anything about it."""
        return self.kept + self.struck + self.meant_it + self.not_said

    @property
    def share(self) -> float:
        """Share of all that was said which agrees, 0…1."""
        return self.kept / self.said


@dataclass(frozen=True, slots=True)
class Changed:
    """One element, line of a job or figure: how often coaches looked at it, and how often they saw it otherwise."""

    element: str
    given: int
    other: int


@dataclass(frozen=True, slots=True)
class Disputed:
    """One finding somebody did not agree with, with the words it rests on and the reason that was given."""

    answer_id: int
    prompt: str
    rule: str
    quote: str
    who: str
    reason: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Agreement per rule and element, and every disputed finding."""

    rules: tuple[Agreement, ...]
    elements: tuple[Changed, ...]
    disputed: tuple[Disputed, ...]


def scores(store: Store) -> Scores:
    """Agreement over everything in the store: every coach's verdicts and levels, every reply.

    Each answer somebody sees otherwise than the program is opened: many take seconds.
    """
    count: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    disputed: list[Disputed] = []
    levels: dict[str, list[bool]] = defaultdict(list)
    reviews, ids = _Reviews(store), store.answer_ids()
    for mark in store.annotations(kind="verdict"):
        value = mark.value
        if isinstance(value, Judged) and mark.key.startswith(PITFALL):
            rule = mark.key.removeprefix(PITFALL)
            count[rule][value.verdict.value] += 1
            id = ids.get(mark.answer)
            if value.verdict is Verdict.STRUCK and id is not None:
                disputed.append(_disputed(reviews.of(id), id, rule, mark.author, value.reason))
        elif isinstance(value, Judged):
            levels[sort_of(mark.key)].append(value.verdict is Verdict.STRUCK)
    for id, reply in store.replies():
        rule = reply.about.partition(":")[2] or reply.about
        count[rule][reply.kind] += 1
        disputed.append(_disputed(reviews.of(id), id, rule, "the learner", REPLIES.get(reply.kind, reply.kind)))
    for mark in store.annotations(kind="level"):
        id = ids.get(mark.answer)
        if mark.body and id is not None:
            before = called(mark.key, reviews.of(id))
            levels[sort_of(mark.key)].append(before is None or before.level is not mark.value.level)
    rules = [
        Agreement(rule, n["kept"], n["struck"], n["meant_it"], n["not_said"]) for rule, n in sorted(count.items())
    ]  # fmt: skip
    return Scores(
        tuple(rules),
        tuple(Changed(name, len(given), sum(given)) for name, given in sorted(levels.items())),
        tuple(sorted(disputed, key=lambda each: (each.rule, each.answer_id, each.who))),
    )


def cases(store: Store) -> str:
    """Answers that coaches judged as labelled material for ``interview eval``, in the form of ``samples/answers``.

    What was kept is a pitfall, what was struck a trap, what nobody looked at counts for neither.
    """
    said: dict[str, dict[str, Verdict]] = defaultdict(dict)
    for mark in store.annotations(kind="verdict"):
        if mark.body and mark.key.startswith(PITFALL):
            rule, verdict = mark.key.removeprefix(PITFALL), mark.value.verdict
            before = said[mark.answer].get(rule)
            said[mark.answer][rule] = verdict if before in (None, verdict) else Verdict.STRUCK
    blocks = ["# Answers that coaches judged. They hold people’s own words: ask before handing them on."]
    ids = store.answer_ids()
    for uid in sorted(said):
        id = ids.get(uid)
        if id is not None:
            blocks.append(_case(f"coach-{uid[:12]}", store.answer(id).review, said[uid]))
    return "\n\n".join(blocks) + "\n"


def _case(name: str, review: Review, said: Mapping[str, Verdict]) -> str:
    pitfalls = sorted(rule for rule, verdict in said.items() if verdict is Verdict.KEPT)
    traps = sorted(rule for rule, verdict in said.items() if verdict is Verdict.STRUCK)
    open_ones = sorted({f.rule for f in review.content.findings} - set(said))
    elements = [e.id for e in review.content.elements if e.level in HEARD]
    rows: list[tuple[str, object]] = [("id", name), ("question", review.question.prompt)]
    if review.profile is not None and review.profile.title:
        rows.append(("role", review.profile.title))
    if review.stage is not None:
        rows.append(("stage", review.stage.value))
    rows += [("label", "bad" if pitfalls else "good"), ("pitfalls", pitfalls), ("also", open_ones), ("traps", traps)]
    rows += [("elements", elements), ("learner", False), ("text", printable(review.transcript.text))]
    return "\n".join(["[[answer]]", *(f"{key} = {_toml(value)}" for key, value in rows)])


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


class _Reviews:
    """The machine's own newest judgements, each read once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._found: dict[int, Review] = {}

    def of(self, answer_id: int) -> Review:
        if answer_id not in self._found:
            self._found[answer_id] = self._store.revisions(answer_id)[-1][1]
        return self._found[answer_id]


def _disputed(review: Review, answer_id: int, rule: str, who: str, reason: str) -> Disputed:
    found = next((f for f in review.content.findings if about(f) == f"{PITFALL}{rule}"), None)
    quote = next((e.quote for e in found.evidence if e.quote), "") if found is not None else ""
    return Disputed(answer_id, review.question.prompt, rule, quote or "", who, reason)


def in_order(made: Scores) -> list[Agreement]:
    """The rules with the least agreement first."""
    return sorted(made.rules, key=lambda each: (each.share, each.rule))


def lines(made: Scores) -> Iterable[str]:
    """The scores for a terminal: rules with the least agreement first. Shares are of what was said, never a mark."""
    if not made.rules and not made.elements:
        yield "Nobody has said anything about a finding yet."
        return
    if made.rules:
        yield f"{'Pitfall':22} {'agree':>6} {'kept':>6} {'struck':>7} {'meant it':>9} {'not said':>9}"
        for each in in_order(made):
            yield (
                f"{each.rule:22} {each.share:6.0%} {each.kept:6} {each.struck:7} {each.meant_it:9} {each.not_said:9}"
            )
    for level in made.elements:
        yield f"{named(level.element)}: looked at {level.given} times, seen otherwise {level.other} times"
