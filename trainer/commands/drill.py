"""``interview drill``: short answers in the terminal with one thing in view, and ten minutes before an interview."""

from __future__ import annotations

import math
import sys
import time
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from audio import devices
from audio.errors import AudioError
from audio.player import Player
from audio.recorder import Recorder
from audio.sources import Microphone
from trainer import practice, studio
from trainer.commands.common import bank_told, settings_of
from trainer.commands.drilled import Turn, between, finish
from trainer.commands.exits import ExitCode
from trainer.commands.keys import LOOK_S, Keys
from trainer.drill import TAP_S, Cue, Drill, Plan, Step, before_interview, cues
from trainer.errors import WrongCall
from trainer.jobs import Jobs
from trainer.practice import Task
from trainer.schedule import Tap
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Manner, RoleProfile

PRESET = "before-interview"
BELL = "\a"
BELL_S = 0.15
"""A bell is given this long before the recording starts, so that it does not land in it."""
LEAST_S = 0.3
TAPS = {"a": Tap.AGAIN, "f": Tap.FINE}


def run(options: Namespace) -> ExitCode:
    """Ask, count, record, take the taps, and show the focus; kept as one session or thrown away."""
    mine = settings_of(options)
    if not options.silent:  # typed words are read without a listener
        if not studio.listening(mine).ready and not options.stt:
            _say("There is no listener on this computer: words are not judged. `interview models` gets one.")
            mine = replace(mine, stt_engine=practice.SOUND_ONLY)
        elif mine.stt_engine != practice.SOUND_ONLY:
            practice.listener(mine)  # what cannot listen is said before anybody speaks
    with Store.open() as store:
        plan, turns, profile = _plan(options, mine, store)
        if not plan.silent:
            devices.check_microphone(options.microphone or mine.microphone, 0.2)
        with Jobs() as jobs, Keys() as keys:
            round_ = Round(plan, turns, profile, mine, options, jobs, keys)
            try:
                round_.go()
                finish(round_.drill, turns, store, jobs, keys, mine)
            except BaseException:
                if any(turn.path is not None for turn in turns):
                    _say("\n  The recordings stay on the disk; `interview practice` offers them back.")
                raise
    return ExitCode.DONE


def _plan(options: Namespace, mine: Settings, store: Store) -> tuple[Plan, list[Turn], RoleProfile | None]:
    bank, now = bank_told(), datetime.now(UTC)
    clock = mine.manner is not Manner.STAMMER
    profile = studio.saved_role(store)
    if options.preset == PRESET:
        if any(value is not None for value in (options.focus, options.questions, options.think, options.answer)):
            raise WrongCall(f"--preset {PRESET} brings its own questions and seconds.", "Leave the others out.")
        asked = studio.questions_before(bank, profile, now.isoformat())
        plan = before_interview(tuple(each.id for each in asked), silent=options.silent, clock=clock)
        role = f"for {profile.title or 'your role'}" if profile else "general ones: no role is saved yet"
        _say(
            f"Before an interview. Three questions, {role}; what came across after each; your best sentence at the end."
        )
        return plan, [Turn(each) for each in asked], profile
    known = studio.focuses(mine)
    focus = options.focus or known[0]
    if focus not in known:
        raise WrongCall(f"“{studio.FOCUSES[focus]}” is switched off: How I speak.", f"Choose from: {', '.join(known)}.")
    think_s = studio.THINK_S if options.think is None else options.think
    answer_s = studio.ANSWER_S if options.answer is None else options.answer
    ids = studio.drill_questions(store, now, options.questions or studio.TODAY, focus=focus, bank=bank)
    plan = Plan(ids, think_s, answer_s, TAP_S, focus, options.silent)
    if not clock:
        plan = replace(plan, think_s=None, answer_s=None, tap_s=None)
    cut = "" if options.silent or not clock else f" A recording stops by itself after {answer_s:g} s."
    _say(f"Drill: {studio.FOCUSES[focus]}. {len(ids)} {'question' if len(ids) == 1 else 'questions'}.{cut}")
    return plan, [Turn(bank.get(id)) for id in ids], profile


class Round:
    """The drill on this terminal, question by question."""

    def __init__(
        self,
        plan: Plan,
        turns: list[Turn],
        profile: RoleProfile | None,
        mine: Settings,
        options: Namespace,
        jobs: Jobs,
        keys: Keys,
    ) -> None:
        self.turns, self.profile, self.mine, self.options = turns, profile, mine, options
        self.jobs, self.keys, self.shown = jobs, keys, ""
        self.drill = Drill.begin(plan, time.monotonic())
        ends = datetime.now().astimezone() + timedelta(seconds=plan.whole_s or 0)
        self.ends = f"{ends:%H:%M}" if plan.whole_s else ""

    def go(self) -> None:
        """Until the last question is answered, or the person stops."""
        while self.drill.step is not Step.OVER:
            turn = self.turns[self.drill.at]
            self._ask(turn)
            if self.drill.step is Step.THINK:
                self._think()
            if self.drill.step is Step.ANSWER:
                (self._type if self.drill.plan.silent else self._record)(turn)
            if self.drill.step is Step.TAP:
                self._after(turn)

    def _ask(self, turn: Turn) -> None:
        drill = self.drill
        where = f"Question {drill.at + 1} of {len(self.turns)}"
        left_s = drill.whole_left_s(time.monotonic())
        if left_s is not None:
            minutes = max(1, round(left_s / 60))
            where += f" · ends at {self.ends}, {minutes} {'minute' if minutes == 1 else 'minutes'} left"
        _say(f"\n  {where}\n\n  {turn.question.prompt}\n")
        if not drill.plan.silent and not self.options.no_voice:
            self._speak(turn.question.prompt)
        self.drill = self.drill.asked(time.monotonic())

    def _speak(self, prompt: str) -> None:
        try:
            player = Player(self.mine.speaker)
            try:
                player.play(practice.spoken_question(prompt, self.mine))
                while not player.wait(0) and self.keys.key(LOOK_S) is None:
                    pass
            finally:
                player.close()
        except AudioError as error:
            _say(f"  (The question cannot be spoken here: {error.message} {error.hint})")

    def _think(self) -> None:
        """Count down to the answer; without a clock wait for the key."""
        if self.drill.limit_s() is None:
            _say("  Take your time. Enter begins the answer, s skips the question, q stops.")
        before_s, step = time.monotonic(), self.drill.step
        if self.drill.limit_s() == 0:  # no key is waited for where nothing is counted
            self.drill = self.drill.answering(before_s)
            self._ring((Cue.GO,))
        while self.drill.step is step and not self._pressed(self.keys.key(LOOK_S)):
            now_s, before = time.monotonic(), self.drill
            self.drill = before.after(now_s)
            self._ring(cues(before, before_s, self.drill, now_s))
            left_s, before_s = self.drill.left_s(now_s), now_s
            if left_s is not None and self.drill.step is step:
                self._line(f"  Think  {math.ceil(left_s):3} s   (Enter answers now, s skips, q stops)")
        self._line("")

    def _record(self, turn: Turn) -> None:
        plan = self.drill.plan
        recorder = Recorder(
            Microphone(self.options.microphone or self.mine.microphone),
            studio.takes_folder(),
            limit_s=plan.answer_s,
            silence_stop_s=self.mine.ends_on_silence_s,
            label={"question": turn.question.id, "prompt": turn.question.prompt},
        )
        time.sleep(BELL_S)
        recorder.start()
        turn.recorder = recorder
        self.keys.forget()
        pressed = False
        while not pressed and not recorder.wait(0):
            pressed = self.keys.key(LOOK_S) is not None
            said_s = recorder.state.duration_s
            if plan.answer_s is not None:
                self._line(f"  Speak  {max(0, math.ceil(plan.answer_s - said_s)):3} s   (any key: I'm done)")
            else:
                self._line("  Speak   (any key: I'm done)")
        recorder.stop()
        self._line("")
        if not pressed:
            self._ring((Cue.STOP,))
        if recorder.state.message:
            _say(f"  {recorder.state.message} {recorder.state.hint}")
        if recorder.state.duration_s < LEAST_S or recorder.path is None:
            recorder.discard()
            turn.recorder = None
            _say("  Nothing was recorded.")
        else:
            turn.path = recorder.path
            turn.job = self.jobs.submit(studio.make_review, turn.path, self._task(turn))
        self.drill = self.drill.answered(time.monotonic())

    def _type(self, turn: Turn) -> None:
        """A silent answer: in thought, whispered, or typed."""
        turn.typed = self.keys.line("  Think it, whisper it or type it. Enter goes on. ")
        if turn.typed.split():
            turn.job = self.jobs.submit(studio.make_review_of_words, turn.typed, self._task(turn))
        self.drill = self.drill.answered(time.monotonic())

    def _after(self, turn: Turn) -> None:
        """The tap; before an interview what came across."""
        if self.drill.plan.focus:
            self._tap()
            return
        between(turn, self.jobs)
        last = self.drill.is_last
        stop = self.keys.line("  Enter goes to the end. " if last else "  Enter for the next question, q to stop. ")
        now_s = time.monotonic()
        over = stop.strip().lower() == "q"
        self.drill = self.drill.ended(now_s) if over else self.drill.tapped(None, now_s)

    def _tap(self) -> None:
        self.keys.forget()
        at, step = self.drill.at, Step.TAP
        while self.drill.step is step and self.drill.at == at:
            key = self.keys.key(LOOK_S)
            now_s = time.monotonic()
            if key == "q":
                self.drill = self.drill.ended(now_s)
            elif key is not None and (key in TAPS or key == ""):
                self.drill = self.drill.tapped(TAPS.get(key), now_s)
            else:
                self.drill = self.drill.after(now_s)
            left_s = self.drill.left_s(now_s)
            wait = "" if left_s is None else f", goes on in {math.ceil(left_s)} s"
            self._line(f"  How was it?  a again, comes back tomorrow · f fine · Enter neither{wait}")
        self._line("")

    def _pressed(self, key: str | None) -> bool:
        """What a key does while one thinks; whether it did something."""
        if key is None:
            return False
        now_s = time.monotonic()
        self.drill = {"s": self.drill.skipped, "q": self.drill.ended}.get(key, self.drill.answering)(now_s)
        if self.drill.step is Step.ANSWER:
            self._ring((Cue.GO,))
        return True

    def _line(self, text: str) -> None:
        """One line that is written over; nothing where nobody looks."""
        if text != self.shown and sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()
        self.shown = text

    def _ring(self, found: tuple[Cue, ...]) -> None:
        if found and not self.drill.plan.silent and self.mine.tts_engine != practice.SILENT:
            sys.stderr.write(BELL * (2 if Cue.STOP in found else 1))
            sys.stderr.flush()

    def _task(self, turn: Turn) -> Task:
        return Task(turn.question, profile=self.profile, settings=self.mine)


def _say(text: str) -> None:
    print(text, file=sys.stderr)
