"""After a drill's answers in the terminal: what came across, the focus, the best sentence and the crib."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from audio import recorder
from audio.errors import AudioError
from audio.player import Player
from audio.recorder import Recorder
from audio.values import TimeSpan
from trainer import builder, schedule, studio
from trainer.commands.common import ProgressLine
from trainer.commands.keys import Keys
from trainer.drill import Drill
from trainer.errors import TrainerError
from trainer.jobs import Jobs
from trainer.practice import Reviewed
from trainer.report.folding import fold, readable
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Evidence, Manner, Question, Session

BREATH_S = 0.3


@dataclass
class Turn:
    """One question and what became of it. ``recorder`` holds the sound until it is kept or thrown away."""

    question: Question
    recorder: Recorder | None = None
    path: Path | None = None
    typed: str = ""
    job: str = ""
    made: Reviewed | None = None


def between(turn: Turn, jobs: Jobs) -> None:
    """Before an interview, after an answer: its length and one thing that came across."""
    _settle(turn, jobs)
    if turn.made is None:
        return
    across = studio.came_across(readable(turn.made.review))
    if across.length:
        _say(f"  {across.length}")
    if across.what:
        quote = f": “{across.evidence.quote}”" if across.evidence and across.evidence.quote else ""
        _say(f"  This came across. {across.what}{quote}")
        if across.one:
            _say(f"  {across.one}")
    else:
        _say(f"  {across.because}")


def finish(drill: Drill, turns: list[Turn], store: Store, jobs: Jobs, keys: Keys, mine: Settings) -> None:
    """The result, then kept as one session or thrown away."""
    for turn in turns:
        _settle(turn, jobs)
    done = [turn for turn in turns if turn.made is not None]
    best = ""
    if drill.plan.focus:
        _focus(drill, done)
    else:
        best = _sentence(done, keys, mine, silent=drill.plan.silent)
        _crib(store, mine, best)
    if not done and not drill.taps:
        _say("  Nothing was answered; nothing is kept.")
        return
    count = len(done)
    what = "what you tapped" if not count else "this answer" if count == 1 else f"these {count} answers"
    if keys.yes(f"\n  Keep {what}? [Y/n] "):
        _keep(drill, turns, done, best, store)
    else:
        _say("  Thrown away.")
    for turn in turns:
        if turn.recorder is not None:
            turn.recorder.discard()


def _settle(turn: Turn, jobs: Jobs) -> None:
    """Wait for what the listener makes of an answer."""
    if not turn.job:
        return
    line = ProgressLine(turn.question.id)
    try:
        turn.made = jobs.wait(turn.job, progress=line)
    except (AudioError, TrainerError) as error:
        _say(f"  {turn.question.prompt}\n  {error.message} {error.hint}")
    finally:
        turn.job = ""
        line.clear()


def _focus(drill: Drill, done: list[Turn]) -> None:
    """The focus, answer by answer, on stdout."""
    if not done:
        return
    focus = drill.plan.focus
    found = [studio.focus_seen(readable(turn.made.review), focus) for turn in done if turn.made]
    print(f"{studio.FOCUSES[focus]}\n{studio.focus_whole(found, focus)}")
    for turn, seen in zip(done, found):
        print(f"\n  {turn.question.prompt}\n  {seen.told}")
        quote = next((each.quote for each in seen.evidence if each.quote and len(each.quote.split()) > 1), None)
        if quote:
            print(f"  “{quote}”")


def _sentence(done: list[Turn], keys: Keys, mine: Settings, *, silent: bool) -> str:
    """The learner picks the sentence to take along; it is played where there is sound."""
    said: list[tuple[Turn, Evidence, str]] = []
    for turn in done:
        assert turn.made is not None
        folded = turn.made.review.manner is Manner.STAMMER
        for each in studio.sentences_of(turn.made.review):
            said.append((turn, each, fold(each.quote or "") if folded else each.quote or ""))
    if not said:
        return keys.line("\n  The sentence you want to take in with you (Enter: none): ").strip()
    _say("\n  Which sentence do you want to take in with you?\n")
    for number, (_, _, text) in enumerate(said, 1):
        _say(f"  {number:2}  {text}")
    chosen = keys.line("\n  Its number (Enter: none): ").strip()
    if not (chosen.isdecimal() and 1 <= int(chosen) <= len(said)):
        return ""
    turn, evidence, text = said[int(chosen) - 1]
    print(f"Your sentence: {text}\n")
    if not silent and evidence.time is not None and turn.recorder is not None and turn.recorder.path is not None:
        _play(turn.recorder, evidence.time, mine)
    return text


def _play(take: Recorder, time: TimeSpan, mine: Settings) -> None:
    assert take.path is not None
    try:
        whole = recorder.recover(take.path)
        around = TimeSpan(max(0.0, time.start_s - BREATH_S), min(whole.duration_s, time.end_s + BREATH_S))
        player = Player(mine.speaker)
        try:
            player.play(whole.cut(around))
            player.wait(around.duration_s + 5)
        finally:
            player.close()
    except AudioError as error:
        _say(f"  (It cannot be played here: {error.message} {error.hint})")


def _crib(store: Store, mine: Settings, best: str) -> None:
    """The crib card on stdout, without its gaps; said when there is none yet."""
    card = studio.role_crib(store, mine.stage, keep=best)
    lines = tuple(line for line in card.lines if not line.open)
    if all(line.text == best for line in lines):
        _say("  There is no card yet. Prepare, in the app, makes one from what you write there.")
        return
    sys.stdout.write(builder.to_text(builder.Crib(card.title, lines)))


def _keep(drill: Drill, turns: list[Turn], done: list[Turn], best: str, store: Store) -> None:
    now = datetime.now(UTC)
    for at, tap in drill.taps:
        schedule.tapped(store, turns[at].question.id, tap, now)
    if best:
        studio.write(store, studio.KEEP, best, at=now)
    if not done:
        _say("  Kept.")
        return
    session = store.save_session(Session(now, title=studio.drill_title(drill.plan.focus, len(done))))
    for turn in done:
        assert turn.made is not None
        studio.keep(store, turn.made, (), now, session=session)
    _say(f"  Kept as session {session}. `interview sessions show {session}` shows it again.")


def _say(text: str) -> None:
    print(text, file=sys.stderr)
